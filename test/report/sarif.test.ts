/** The sarif format against the published schema and the vendor's own validator, over every report we have. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { Log, Result } from 'sarif';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif/render-sarif.ts';
import { reviewExample } from './example-report.ts';
import { payloads, reportOf } from './fixtures/hostile.ts';
import { reports } from './fixtures/reports.ts';

const TOOL = dirname(fileURLToPath(import.meta.resolve('@microsoft/sarif-multitool-linux/package.json')));
const folder = mkdtempSync(join(tmpdir(), 'mml-guard-sarif-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases: readonly (readonly [string, Report])[] = [
  ...Object.entries(reports),
  ...Object.entries(payloads).map(([name, text]) => [`hostile ${name}`, reportOf(text)] as const),
  ['example', reviewExample()],
];

const { $schema: _draft, ...schema } = JSON.parse(readFileSync(join(TOOL, 'sarif-2.1.0.json'), 'utf8'));
const isValid = new Ajv({ strict: false, logger: false }).compile(schema);

test.each(cases)('%s fits the schema', (_name, report) => {
  isValid(JSON.parse(renderSarif(report)));
  expect(isValid.errors ?? []).toEqual([]);
});

test('the validator of the vendor finds nothing wrong', () => {
  chmodSync(join(TOOL, 'Sarif.Multitool'), 0o755);
  for (const [index, [, report]] of cases.entries()) writeFileSync(join(folder, `${index}.sarif`), renderSarif(report));
  const { stdout, status } = spawnSync(
    join(TOOL, 'Sarif.Multitool'),
    ['validate', join(folder, '*.sarif'), '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'],
    { encoding: 'utf8' },
  );
  const complaints = stdout.split('\n').filter((line) => /: (?:error|warning) /.test(line));
  // An address of the project is not ours to invent; the one warning comes once a file.
  expect(complaints.filter((line) => !line.includes('informationUri'))).toEqual([]);
  expect(stdout).toContain(`${cases.length} files scanned`);
  expect(status).toBe(0);
});

test.each(cases)('%s: every place is relative, every link and placeholder is text', (_name, report) => {
  for (const result of resultsOf(report)) {
    for (const { physicalLocation } of [...(result.locations ?? []), ...(result.relatedLocations ?? [])]) {
      const uri = physicalLocation?.artifactLocation?.uri ?? '';
      expect(new URL(uri, 'file:///root/').href).toMatch(/^file:\/\/\/root\/[^?#]*$/);
    }
    expect(result.message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(|(?<!\{)\{\d+\}|\p{Cc}/u);
  }
});

describe('the example', () => {
  const report = reviewExample();
  const results = resultsOf(report);
  const live = new Set(report.inventory.paths);

  test('shows every result in a file that exists', () => {
    for (const { locations } of results) expect(live).toContain(pathOf(locations?.[0]));
  });

  test('shows what was deleted at its user, and where it stood', () => {
    const removed = results.find(({ ruleId }) => ruleId === 'entity-removed');
    expect(pathOf(removed?.locations?.[0])).toBe('models/logical/sources.mml');
    expect(pathOf(removed?.relatedLocations?.[0])).toBe('models/conceptual/ecommerce.mml');
  });

  test('explains every rule that it names', () => {
    const rules = logOf(report).runs[0]?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    for (const { help } of rules) expect(help?.markdown).toContain('**What to do:**');
  });

  test('tells inherited from new', () => {
    const unchanged = results.filter(({ baselineState }) => baselineState === 'unchanged');
    expect(unchanged).toHaveLength(report.verdict.counts.inherited);
  });

  test('gives each result a fingerprint of its own', () => {
    const marks = results.map(({ partialFingerprints }) => partialFingerprints?.['mmlGuard/v1']);
    expect(new Set(marks).size).toBe(results.length);
  });
});

test('every rule brings its help, and says where more of it is', () => {
  const [run] = logOf(reviewExample()).runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(rules.length).toBeGreaterThan(10);
  for (const { id, help } of rules) expect(help?.text).toContain(`mml-guard explain ${id}`);
});

test('a waived finding is suppressed with its reason, the others are not', () => {
  const results = resultsOf(reports['hostile'] as Report);
  const waived = results.filter(({ suppressions }) => (suppressions ?? []).length > 0);
  expect(waived.map(({ level }) => level)).toEqual(['note', 'note', 'note']);
  expect(results.every(({ suppressions }) => suppressions !== undefined)).toBe(true);
});

function logOf(report: Report): Log {
  return JSON.parse(renderSarif(report)) as Log;
}

function resultsOf(report: Report): readonly Result[] {
  return logOf(report).runs[0]?.results ?? [];
}

function pathOf(location: NonNullable<Result['locations']>[number] | undefined): string | undefined {
  return location?.physicalLocation?.artifactLocation?.uri;
}
