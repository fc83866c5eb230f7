/** The JSON format keeps the published contract, and the published schema is the contract's. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { generateSchemas } from '../../scripts/generate-schema.ts';
import { buildReportDocument, renderJson } from '../../src/report/json.ts';
import type { ReportDocument } from '../../src/report/json-contract.ts';
import { reports } from './fixtures/reports.ts';

const path = 'schema/report.schema.json';
const published = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const ajv = new Ajv({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const matches = ajv.compile(JSON.parse(published));
const matchesStrictly = ajv.compile(forbidMore(JSON.parse(published)) as object);

test.each([...generateSchemas()])('%s is fresh', (file, text) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(text);
});

test('what is printed has the type of the contract', () => {
  expectTypeOf(buildReportDocument).returns.toEqualTypeOf<ReportDocument>();
});

describe.each(Object.entries(reports))('%s', (_name, report) => {
  const document = JSON.parse(renderJson(report));

  test('keeps the contract, without a field that it does not name', () => {
    expect(matches(document), ajv.errorsText(matches.errors)).toBe(true);
    expect(matchesStrictly(document), ajv.errorsText(matchesStrictly.errors)).toBe(true);
  });

  test('keeps the order of the contract, at the top and below', () => {
    expect(orderOf(document)).toEqual(orderOf(document, JSON.parse(published)));
  });

  test('keeps every text as it is', () => {
    expect(document.comparison.before).toBe(report.comparison.before);
    expect(document.findings.map(({ message }: { message: string }) => message)).toEqual(
      report.findings.map(({ message }) => message),
    );
  });
});

test('a consumer may meet fields that it does not know yet', () => {
  expect(matches({ ...JSON.parse(renderJson(reports['rich'] ?? expect.fail())), later: 1 })).toBe(true);
});

test.each([
  ['schemaVersion', 2],
  ['verdict', { outcome: 'maybe' }],
  ['findings', [{}]],
  ['comparison', { before: null, after: 'x', asOf: 'today' }],
])('a wrong %s is no report', (key, value) => {
  expect(matches({ ...JSON.parse(renderJson(reports['rich'] ?? expect.fail())), [key]: value })).toBe(false);
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The keys of an object at every depth, sorted as the schema lists them where one is given. */
function orderOf(value: unknown, schema?: Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => orderOf(item, schema?.items));
  if (typeof value !== 'object' || value === null) return null;
  const keys = Object.keys(value);
  const known = Object.keys(schema?.properties ?? {});
  const sorted = schema === undefined ? keys : [...keys].sort((a, b) => known.indexOf(a) - known.indexOf(b));
  return sorted.map((key) => [
    key,
    orderOf((value as Record<string, unknown>)[key], schema && (schema.properties?.[key] ?? {})),
  ]);
}

function forbidMore(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forbidMore);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, forbidMore(value)]));
  return 'properties' in parts ? { ...parts, additionalProperties: false } : parts;
}
