/** Every bound of a run: what lies beyond it is named with its setting, and unknown rather than gone. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, type Limits } from '../../src/policy/config.ts';
import { limitsSchema } from '../../src/policy/limits-schema.ts';
import type { Report } from '../../src/report/report.ts';
import { RULES } from '../../src/rules/rule-list.ts';
import { judgeProjects } from '../../src/run/judge-projects.ts';
import { readComparison } from '../../src/run/read-projects.ts';
import { exceedsWords } from '../../src/syntax/count-words.ts';
import type { FileFacts } from '../../src/syntax/facts.ts';
import type { FactsMemory } from '../../src/syntax/facts-memory.ts';
import { topItems } from '../../src/syntax/item.ts';
import { parse } from '../../src/syntax/parse.ts';
import { explainPartialReading, TOO_MANY_WORDS } from '../../src/syntax/partial-reading.ts';
import { writeFiles } from '../io/temporary-folder.ts';
import { loadTestParser } from '../parser.ts';
import { reviewTexts } from '../review-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'mml-guard-bounds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KEPT = 'domain K { entity Kept { attribute a { type "string" } } }\n';
const GONE = 'domain G { entity Gone { attribute b { type "string" } } }\n';

interface Case {
  /** The key under `limits`, and a value that the files are beyond. */
  readonly limit: readonly [key: string, value: number];
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** Of `after`. */
  readonly unread: string;
  readonly reason: RegExp;
}

const LONG_PATH = `${'p'.repeat(90)}.mml`;
const CASES: readonly Case[] = [
  {
    limit: ['file-size', 100],
    before: { 'a.mml': KEPT, 'g.mml': GONE },
    after: { 'a.mml': KEPT, 'g.mml': `${GONE}${'#'.repeat(100)}` },
    unread: 'g.mml',
    reason: /^is \d+ bytes, more than the 100 bytes that are read \(limits\.file-size\)$/,
  },
  {
    limit: ['file-count', 1],
    before: { 'g.mml': GONE },
    after: { 'a.mml': KEPT, 'g.mml': GONE },
    unread: 'g.mml',
    reason: /^comes after the 1 model files that are read \(limits\.file-count\)$/,
  },
  {
    limit: ['total-size', 100],
    before: { 'g.mml': GONE },
    after: { 'a.mml': KEPT, 'g.mml': `${GONE}# more\n` },
    unread: 'a.mml',
    reason: /^was left out: with it .* more than 100 bytes together \(limits\.total-size\)$/,
  },
  {
    limit: ['file-words', 90],
    before: { 'a.mml': KEPT, 'g.mml': GONE },
    after: { 'a.mml': KEPT, 'g.mml': `${GONE}${'a '.repeat(90)} = = {` },
    unread: 'g.mml',
    reason: /^holds more than 90 words and signs, and mistakes \(limits\.file-words\)$/,
  },
  {
    limit: ['block-count', 4],
    before: { 'g.mml': GONE },
    after: { 'a.mml': KEPT, 'g.mml': GONE },
    unread: 'g.mml',
    reason: /^was left out: with it the model has more than 4 blocks \(limits\.block-count\)$/,
  },
  {
    limit: ['nesting-depth', 3],
    before: { 'a.mml': KEPT, 'g.mml': GONE },
    after: { 'a.mml': KEPT, 'g.mml': 'domain X { entity Y { attribute z { values { a "b" } } } }\n' },
    unread: 'g.mml',
    reason: /^nests blocks 4 deep, and below 3 they are compared as text only \(limits\.nesting-depth\)$/,
  },
  {
    limit: ['name-length', 20],
    before: { 'a.mml': KEPT, 'g.mml': GONE },
    after: { 'a.mml': KEPT, 'g.mml': `domain G { entity "${'N'.repeat(40)}" { } }\n` },
    unread: 'g.mml',
    reason: /^holds a name of 42 characters, more than 20 \(limits\.name-length\)$/,
  },
  {
    limit: ['value-length', 20],
    before: { 'a.mml': KEPT, 'g.mml': GONE },
    after: { 'a.mml': KEPT, 'g.mml': `domain G { entity E { business_logic "${'x + '.repeat(9)}" } }\n` },
    unread: 'g.mml',
    reason: /^holds a value of 38 characters, more than 20 \(limits\.value-length\)$/,
  },
  {
    limit: ['path-length', 50],
    before: { 'a.mml': KEPT },
    after: { 'a.mml': KEPT, [LONG_PATH]: GONE },
    unread: LONG_PATH,
    reason: /^has a path of 94 characters, more than 50 \(limits\.path-length\)$/,
  },
];

describe('a file beyond a bound is named, and what it holds is unknown', () => {
  test.each(CASES.map((one) => [one.limit[0], one] as const))('%s', async (key, { limit, before, after, ...rest }) => {
    const report = await reviewFolders(key, { before, after, limits: `limits:\n  ${limit[0]}: ${limit[1]}\n` });
    const entry = report.unread.find(({ path, side }) => path === rest.unread && side === 'after');
    expect(entry?.reason).toMatch(rest.reason);
    const finding = report.findings.find(
      ({ rule, location }) => rule === 'file-skipped' && location.path === rest.unread && location.side === 'after',
    );
    expect(finding).toMatchObject({ level: 'error', origin: 'introduced', blocks: true });
    expect(report.changes.filter(({ action }) => action === 'removed')).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule.endsWith('-removed'))).toEqual([]);
  });
});

test('every setting under `limits` has a case here or below', () => {
  const elsewhere = ['impact-steps', 'report-items', 'comment-findings', 'waiver-days'];
  const tried = [...CASES.map(({ limit }) => limit[0]), ...elsewhere];
  expect(tried.sort()).toEqual(Object.keys(limitsSchema.entries).sort());
  expect(RULES.some(({ meta }) => meta.id === 'file-skipped')).toBe(true);
});

test('what was left out on both sides is inherited', async () => {
  const files = { 'a.mml': KEPT, 'g.mml': GONE };
  const limits = 'limits:\n  file-count: 1\n';
  const report = await reviewFolders('both', { before: files, after: files, limits });
  expect(report.verdict).toMatchObject({ outcome: 'pass', counts: { inherited: 1, error: 0 } });
});

describe('the lists of a report', () => {
  const many = Array.from(
    { length: 12 },
    (_, index) => `entity E${index} { ${index < 10 ? '' : 'derived-from "M"'} }`,
  ).join('\n');

  test('hold as many entries as may be, the gravest findings, and say what they left out', () => {
    const config = withLimits({ reportItems: 5 });
    const whole = reviewTexts({ before: {}, after: { 'm.mml': many } });
    const report = reviewTexts({ before: {}, after: { 'm.mml': many }, config });
    expect(report.changes).toHaveLength(5);
    expect(report.findings).toHaveLength(5);
    expect(report.findings.filter(({ blocks }) => blocks)).toHaveLength(whole.verdict.blocking);
    expect(whole.verdict.blocking).toBe(2);
    expect(report.verdict).toEqual(whole.verdict);
    expect(report.notices[0]).toMatch(/^This report lists the first 5 of 12 changes, .*\(limits\.report-items\)/);
  });

  test('name so many reasons why an element is affected, and say how many there were', () => {
    const attributes = (type: string) =>
      Array.from({ length: 120 }, (_, index) => `attribute a${index} { type = "${type}" }`).join('\n');
    const texts = (type: string) => ({
      'm.mml': `entity Base { ${attributes(type)} }\nentity Next { derived-from "Base" }\nentity Far { derived-from "Next" }\n`,
    });
    const sides = { before: texts('string'), after: texts('number') };
    const becauseOf = (report: Report) => report.impact.elements.map(({ because }) => because.length);
    expect(becauseOf(reviewTexts(sides))).toEqual([120, 120, 120]);
    const report = reviewTexts({ ...sides, config: withLimits({ reportItems: 150 }) });
    expect(becauseOf(report)).toEqual([100, 100, 100]);
    expect(report.notices[0]).toBe(
      'This report lists at most 100 of up to 120 changes as the reason why an element is affected (limits.report-items); the verdict and its counts are of all.',
    );
  });

  test('an entangled model is followed as far as may be, and the report says so', () => {
    const entangle = (type: string) =>
      Array.from(
        { length: 20 },
        (_, index) =>
          `entity E${index} { attribute a { type "${type}" } ${[1, 3, 7].map((step) => `derived-from "E${(index + step) % 20}"`).join(' ')} }`,
      ).join('\n');
    const texts = { before: { 'm.mml': entangle('string') }, after: { 'm.mml': entangle('number') } };
    expect(reviewTexts(texts).notices).toEqual([]);
    const report = reviewTexts({ ...texts, config: withLimits({ impactSteps: 100 }) });
    expect(report.notices.join()).toMatch(
      /^Whom 1\d changed elements reach was not followed.*\(limits\.impact-steps\)/,
    );
  });
});

describe('deep nesting', () => {
  const deep = `${'entity E {\n'.repeat(10_000)}${'}\n'.repeat(10_000)}`;
  const lists = `domain D { x = ${'['.repeat(10_000)}${']'.repeat(10_000)} }`;

  test.each([
    ['blocks', deep],
    ['wrappers', `${'settings {\n'.repeat(10_000)}entity E { }\n${'}\n'.repeat(10_000)}`],
    ['lists', lists],
    ['attributes', `entity E { ${'attribute a { '.repeat(10_000)}${'}'.repeat(10_001)}`],
    ['open blocks', 'domain D {\n'.repeat(10_000)],
  ])('10,000 deep: %s', (_name, text) => {
    for (const [before, after] of [
      ['', text],
      [text, ''],
      [text, text.replace('E', 'F')],
    ] as const) {
      const report = reviewTexts({ before: { 'm.mml': before }, after: { 'm.mml': after }, lineage: 'included' });
      expect(report.tool.name).toBe('mml-guard');
      if (before === after) expect(report.changes).toEqual([]);
    }
  });
});

test('a very large text is read where it has no mistake, given up at the first, and the next one is read from its start', async () => {
  const parser = await loadTestParser();
  const read = (text: string) => parse(new TextEncoder().encode(text), 'hash', parser, 90);
  const large = Array.from({ length: 50 }, (_, index) => `entity "E${index}" {\n}\n`).join('');
  expect(topItems(read(large)).length).toBe(50);
  const broken = read(`${large}= = {\n${large}`);
  expect(broken).toMatchObject({ isPlain: false, errors: [{ message: TOO_MANY_WORDS }] });
  expect(explainPartialReading(broken)).toBe('was not read: it holds too many words and signs');
  expect(explainPartialReading(read(large.repeat(9)))).toBe('was not read: it holds too many words and signs');
  expect(explainPartialReading(read(large))).toBeUndefined();
  expect(topItems(read('entity "E" {\n}\n')).length).toBe(1);
});

test('words and signs are counted wherever they stand', () => {
  expect(exceedsWords('a b c', 3)).toBe(false);
  expect(exceedsWords('a b c', 2)).toBe(true);
  expect(exceedsWords('{}{}', 3)).toBe(true);
  expect(exceedsWords('"a b c"', 4)).toBe(true);
  expect(exceedsWords('größe', 1)).toBe(false);
});

function withLimits(limits: Partial<Limits>) {
  return { limits: { ...DEFAULT_CONFIG.limits, ...limits } };
}

async function reviewFolders(
  name: string,
  { before, after, limits }: Pick<Case, 'before' | 'after'> & { readonly limits: string },
): Promise<Report> {
  const directory = join(folder, name);
  writeFiles(join(directory, 'before'), { ...before, '.mml-guard.yml': limits });
  writeFiles(join(directory, 'after'), { ...after, '.mml-guard.yml': limits });
  const options = { directory, knownRules: RULES.map(({ meta }) => meta.id), asOf: '2026-11-25', overrides: {} };
  const inputs = await readComparison(options, { before: 'before', after: 'after' });
  return judgeProjects(inputs, { command: 'review', asOf: '2026-11-25', startParser: loadTestParser });
}

test('blocks are those of what is read, whether an earlier run had read more', () => {
  const files = { 'a.mml': 'entity "A" { entity "B" { } }\n}\n', 'b.mml': 'entity "C" { }\n' };
  const limits = { ...DEFAULT_CONFIG.limits, fileWords: 5, blockCount: 1 };
  const known = new Map<string, FileFacts>();
  const memory: FactsMemory = {
    recall: (hash) => known.get(hash),
    remember: ({ facts }) => void known.set(facts.hash, facts),
  };
  const alone = reviewTexts({ before: files, after: files, config: { limits } });
  reviewTexts({ before: files, after: files, beside: { memory } });
  expect(known.size).toBe(2);
  expect(reviewTexts({ before: files, after: files, config: { limits }, beside: { memory } })).toEqual(alone);
  expect(alone.unread.map(({ path }) => path)).toEqual(['a.mml', 'a.mml']);
});
