/** The baseline accepts what was there, whatever moves around it, and nothing new. */

import { describe, expect, test } from 'vitest';
import { type Baseline, parseBaseline, renderBaseline } from '../../src/policy/baseline.ts';
import { ConfigError } from '../../src/policy/config-error.ts';
import type { Report } from '../../src/report/report.ts';
import { reviewTexts } from '../review-texts.ts';

const LEGACY =
  'domain "S" {\n  entity "A" { belongs-to "S.Gone" }\n  entity "B" { belongs-to "S.Gone" belongs-to "S.Lost" }\n}\n';

function check(text: string, baseline?: Baseline, path = 'm.mml'): Report {
  const beside = baseline === undefined ? {} : { baseline };
  return reviewTexts({ before: {}, after: { [path]: text }, command: 'check', beside });
}

function baselineOf({ findings }: Report): Baseline {
  const entries = findings.map(({ fingerprint, rule, subject }) => ({
    fingerprint,
    rule,
    subject: `${subject.kind} ${subject.name}`,
  }));
  return parseBaseline(renderBaseline(entries), 'b.json');
}

describe('accepts', () => {
  const baseline = baselineOf(check(LEGACY));
  const cases: readonly (readonly [title: string, text: string, path?: string])[] = [
    ['the same', LEGACY],
    ['other lines', `# first\n\n\n${LEGACY.replaceAll('{', '{\n\n')}`],
    [
      'another order',
      'domain "S" {\n  entity "B" { belongs-to "S.Lost" belongs-to "S.Gone" }\n  entity "A" { belongs-to "S.Gone" }\n}\n',
    ],
    ['another file', LEGACY, 'other.mml'],
  ];
  test.each(cases)('%s', (_title, text = '', path = 'm.mml') => {
    const report = check(text, baseline, path ?? 'm.mml');
    expect(report.verdict).toMatchObject({ outcome: 'pass', blocking: 0, counts: { error: 0, inherited: 3 } });
    expect(report.notices).toEqual([]);
  });

  test('not what is new beside it', () => {
    const report = check(LEGACY.replace('entity "A" {', 'entity "A" { belongs-to "S.New" '), baseline);
    expect(report.verdict).toMatchObject({ outcome: 'fail', blocking: 1, counts: { error: 1, inherited: 3 } });
  });

  test('not a change, whose acceptance must end', () => {
    const sides = { before: { 'm.mml': LEGACY }, after: { 'm.mml': LEGACY.replace('entity "A"', 'entity "Z"') } };
    const all = reviewTexts(sides);
    const { warning, note } = all.verdict.counts;
    const accepted = reviewTexts({ ...sides, beside: { baseline: baselineOf(all) } });
    expect(accepted.verdict.counts).toMatchObject({ error: 0, warning, note });
  });
});

describe('stale entries', () => {
  const baseline = baselineOf(check(LEGACY));
  const mended = LEGACY.replace('belongs-to "S.Lost"', '');

  test('are said', () => {
    expect(check(mended, baseline).notices).toEqual([
      'b.json holds an entry for which there is no finding any more, such as broken-reference of entity S.B: `mml-guard baseline` writes it anew.',
    ]);
  });

  test('are not said of a rule that is off, or where other projects share the file', () => {
    const input = { before: {}, after: { 'm.mml': mended }, command: 'check' as const };
    const off = { rules: new Map([['broken-reference', { level: 'off' as const, subjects: [] }]]) };
    expect(reviewTexts({ ...input, config: off, beside: { baseline } }).notices).toEqual([]);
    expect(reviewTexts({ ...input, beside: { baseline, sharesConfiguration: true } }).notices).toEqual([]);
  });
});

describe('the file', () => {
  test('is sorted, without twins, one line a finding', () => {
    const entry = { fingerprint: '0123456789abcdef', rule: 'b-rule', subject: 'entity "x"' };
    const text = renderBaseline([entry, { ...entry, rule: 'a-rule' }, entry]);
    expect(text.split('\n')).toHaveLength(8);
    expect(parseBaseline(text, 'b.json').entries).toEqual([{ ...entry, rule: 'a-rule' }, entry]);
    expect(renderBaseline([])).toBe('{\n  "schemaVersion": 1,\n  "findings": []\n}\n');
  });

  const broken: readonly (readonly [text: string, message: RegExp])[] = [
    ['', /^b\.json:1:1: the file: expected JSON, found /],
    ['[]', /`schemaVersion`: expected 1, found nothing\./],
    ['{"schemaVersion": 2}', /`schemaVersion`: expected 1, found 2\./],
    ['{"schemaVersion": 1, "findings": {}}', /`findings`: expected a list, found \{\}\./],
    [
      '{"schemaVersion": 1, "findings": [{"fingerprint": "x"}]}',
      /`findings\.0\.fingerprint`: expected 16 hex digits in quotes, found "x"\./,
    ],
  ];
  test.each(broken)('%s is refused', (text, message) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(message);
    expect(() => parseBaseline(text, 'b.json')).toThrow(ConfigError);
  });
});
