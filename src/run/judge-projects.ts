/** Reviews every project that was read and puts the reports together. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ProjectInput } from '../io/project-input.ts';
import type { ModelMemory } from '../link/links-memory.ts';
import { type ConfigProblem, summarizeProblem } from '../policy/config-error.ts';
import { mergeReports } from '../report/merge-reports.ts';
import type { Report } from '../report/report.ts';
import { type ReviewInput, review } from '../review.ts';
import type { MmlParser } from '../syntax/parser.ts';
import type { Pair, Side } from '../text/pair.ts';
import { loadParser } from './load-parser.ts';
import { TOOL } from './tool.ts';

export interface Judging {
  readonly command: Report['command'];
  readonly asOf: string;
  /** For formats that draw the whole model. */
  readonly lineage?: 'included';
  readonly onStage?: NonNullable<ReviewInput['onStage']>;
  readonly memory?: ModelMemory | undefined;
  /** Starts the parser, or hands over one that was started earlier; asked only where something is to be parsed. */
  readonly startParser?: () => Promise<MmlParser>;
}

export async function judgeProjects(inputs: readonly ProjectInput[], judging: Judging): Promise<Report> {
  return mergeReports(await judgeEachProject(inputs, judging));
}

/** One report for each input, in their order. */
export async function judgeEachProject(
  inputs: readonly ProjectInput[],
  { memory, startParser, ...judging }: Judging,
): Promise<readonly Report[]> {
  const contents = inputs.map((input) => input.contents);
  const common = {
    ...judging,
    parser: await loadParser(contents, { memory, start: startParser }),
    tool: TOOL,
    ...(memory !== undefined && { memory }),
  };
  const reports = inputs.map(({ configurationProblems, ...input }) =>
    review({ ...input, ...common, diagnostics: describeProblems(configurationProblems) }),
  );
  // What a page draws rests on what earlier runs have kept, which may be damaged, and is given away when the verdict is there.
  if (memory !== undefined) for (const report of reports) drawEarly(report);
  return reports;
}

/** Has the parts made that are made when they are drawn. */
function drawEarly({ lineage }: Report): void {
  lineage?.elements.at(0);
}

/** A broken configuration is judged like anything else: the change broke it, or it was broken before. */
function describeProblems(problems: ProjectInput['configurationProblems']): Pair<readonly Diagnostic[]> {
  return { before: describeProblem('before', problems.before), after: describeProblem('after', problems.after) };
}

function describeProblem(side: Side, problem: ConfigProblem | undefined): readonly Diagnostic[] {
  if (problem === undefined) return [];
  const place = { line: problem.line, column: problem.column, offset: 0 };
  return [
    {
      rule: 'configuration-invalid',
      subject: { kind: 'file', name: problem.file },
      message: `The configuration cannot be used: ${summarizeProblem(problem)}`,
      range: { path: problem.file, start: place, end: { ...place, column: problem.column + 1 } },
      side,
      related: [],
      detail: problem.key,
    },
  ];
}
