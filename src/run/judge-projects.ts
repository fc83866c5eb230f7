/** Reviews every project that was read and puts the reports together. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ProjectInput } from '../io/project-input.ts';
import { summarizeProblem } from '../policy/config-error.ts';
import { mergeReports } from '../report/merge-reports.ts';
import type { Report } from '../report/report.ts';
import { review } from '../review.ts';
import { loadParser } from './load-parser.ts';
import { TOOL } from './tool.ts';

export interface Judging {
  readonly command: Report['command'];
  readonly asOf: string;
}

export async function judgeProjects(inputs: readonly ProjectInput[], judging: Judging): Promise<Report> {
  return mergeReports(await judgeEachProject(inputs, judging));
}

/** One report for each input, in their order. */
export async function judgeEachProject(inputs: readonly ProjectInput[], judging: Judging): Promise<readonly Report[]> {
  const parser = await loadParser(inputs.map((input) => input.contents));
  return inputs.map(({ configurationProblems, ...input }) =>
    review({ ...input, ...judging, parser, tool: TOOL, diagnostics: describeProblems(configurationProblems) }),
  );
}

/** A file that is broken in `before` already is named in the notices; one that the change breaks is a finding. */
function describeProblems({ before, after }: ProjectInput['configurationProblems']): readonly Diagnostic[] {
  if (after === undefined || before !== undefined) return [];
  const place = { line: after.line, column: after.column, offset: 0 };
  return [
    {
      rule: 'configuration-invalid',
      subject: { kind: 'file', name: after.file },
      message: `The configuration cannot be used: ${summarizeProblem(after)}`,
      range: { path: after.file, start: place, end: { ...place, column: after.column + 1 } },
      side: 'after',
      related: [],
      detail: after.key,
    },
  ];
}
