/** The gitlab format against the published types of code quality issues, and the fields GitLab asks for. */

import { Ajv } from 'ajv';
import type { Issue } from 'codeclimate-types';
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
