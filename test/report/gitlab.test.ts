/**
 * The gitlab format against the published types of code quality issues, by the compiler that reads them, and against the fields GitLab asks
 * for. GitLab publishes no schema, and no registry has a reader of such reports that runs without another platform.
 */

import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Issue } from 'codeclimate-types';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { renderGitlab } from '../../src/report/gitlab.ts';
import type { Report } from '../../src/report/report.ts';
import { reviewExample } from './example-report.ts';
import { payloads, reportOf } from './fixtures/hostile.ts';
import { reports } from './fixtures/reports.ts';

/** The fields that https://docs.gitlab.com/ci/testing/code_quality lists, with the values it allows. */
const isIssues = new Ajv({ allowUnionTypes: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1, pattern: '^[^\\n]+$' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1 },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

const cases: readonly (readonly [string, Report])[] = [
  ...Object.entries(reports),
  ...Object.entries(payloads).map(([name, text]) => [`hostile ${name}`, reportOf(text)] as const),
  ['example', reviewExample()],
];

test.each(cases)('%s: is what GitLab reads', (_name, report) => {
  isIssues(JSON.parse(renderGitlab(report)));
  expect(isIssues.errors ?? []).toEqual([]);
});

test('every report is of the published type', () => {
  const lists = cases.map(([, report]) => renderGitlab(report));
  expect(compileIssues(lists)).toEqual([]);
});

test('the published type is one that can refuse', () => {
  const example = renderGitlab(reviewExample());
  expect(compileIssues([example.replace('"blocker"', '"terrible"')])).toHaveLength(1);
  expect(compileIssues([example.replace('"begin"', '"start"')])).toHaveLength(1);
});

test('the example: blocking findings are blockers, and fingerprints are unique', () => {
  const report = reviewExample();
  const issues: readonly Issue[] = JSON.parse(renderGitlab(report));
  expect(issues.filter(({ severity }) => severity === 'blocker')).toHaveLength(report.verdict.blocking);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(report.findings.length);
});

test('what is waived is not shown', () => {
  const hostile = reports['hostile'] as Report;
  const open = hostile.findings.filter(({ waiver }) => waiver === undefined);
  expect(JSON.parse(renderGitlab(hostile))).toHaveLength(open.length);
});

/** What TypeScript says of JSON texts that claim to be lists of issues. */
function compileIssues(lists: readonly string[]): readonly string[] {
  const file = join(import.meta.dirname, 'issues-of-reports.ts');
  const text = `import type { Issue } from 'codeclimate-types';\nexport const lists: readonly (readonly Issue[])[] = [${lists.join(',\n')}];\n`;
  const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) : getSourceFile(name, ...rest);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
