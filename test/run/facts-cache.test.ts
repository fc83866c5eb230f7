/** The report is the same to the byte whether nothing is kept of earlier runs, all of it, a part or damaged bytes. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPackStore } from '../../src/io/pack-store.ts';
import { isOutlineSound } from '../../src/model/check-outline.ts';
import { KINDS } from '../../src/model/kind-list.ts';
import { ELEMENT_WORDS, ElementColumn, OUTLINE_HEAD_WORDS, OutlineHead } from '../../src/model/outline.ts';
import { writeOutline } from '../../src/model/write-outline.ts';
import { traitsOf } from '../../src/rules/survey-file.ts';
import { type FactsCache, openFactsCache } from '../../src/run/facts-cache.ts';
import { judgeProjects } from '../../src/run/judge-projects.ts';
import { type ComparedWords, readComparison } from '../../src/run/read-projects.ts';
import { restOnCache } from '../../src/run/rest-on-cache.ts';
import type { FileFacts } from '../../src/syntax/facts.ts';
import { encodeFacts, type ReadContent } from '../../src/syntax/facts-record.ts';
import type { MmlParser } from '../../src/syntax/parser.ts';
import { createFolder, type Files } from '../io/temporary-folder.ts';
import { createRepository } from '../io/temporary-repository.ts';
import { arbitraryModel } from '../laws/arbitrary-model.ts';
import { readExample } from '../laws/read-example.ts';
import { writeSomehow } from '../laws/write-model.ts';
import { loadTestParser } from '../parser.ts';
import { fixtureNames, readFixture } from '../rules/fixtures.ts';

const parser = await loadTestParser();
const AS_OF = '2026-06-30';

/** Proves that nothing is parsed. */
const NO_PARSER: MmlParser = {
  walker: 'cursor',
  read: (text) => {
    throw new Error(`parsed: ${text.slice(0, 80)}`);
  },
};

interface Reading {
  readonly words?: ComparedWords;
  readonly parser?: MmlParser;
}

/** The whole report as text; what is new is kept. */
async function review(directory: string, cache: FactsCache | undefined, reading: Reading = {}): Promise<string> {
  const options = { directory, knownRules: [], asOf: AS_OF, overrides: {}, known: cache };
  const report = await restOnCache(cache, async () => {
    const inputs = await readComparison(options, reading.words ?? { before: 'before/', after: 'after/' });
    return judgeProjects(inputs, {
      command: 'review',
      asOf: AS_OF,
      lineage: 'included',
      memory: cache,
      startParser: () => Promise.resolve(reading.parser ?? parser),
    });
  });
  cache?.save();
  return JSON.stringify(report);
}

function openIn(folder: string, version = 'test'): FactsCache | undefined {
  return openFactsCache({ folder, name: 'any', trust: 'own files' }, version);
}

/** Without a cache, then with one that is empty, then with one that knows everything. */
async function expectSame(directory: string, folder: string, reading: Reading = {}): Promise<void> {
  const plain = await review(directory, undefined, reading);
  expect(await review(directory, openIn(folder), reading)).toBe(plain);
  expect(await review(directory, openIn(folder), { ...reading, parser: NO_PARSER })).toBe(plain);
}

function writeSides(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const files: Record<string, string> = { 'before/.keep': '', 'after/.keep': '' };
  for (const [path, text] of before) files[`before/${path}`] = text;
  for (const [path, text] of after) files[`after/${path}`] = text;
  return createFolder(files);
}

describe('two folders', () => {
  test('the example', async () => {
    await expectSame(writeSides(readExample('before'), readExample('after')), createFolder());
  });

  test('every fixture of a rule, all in one cache', async () => {
    const folder = createFolder();
    for (const name of fixtureNames()) {
      for (const part of ['reported', 'silent'] as const) {
        const texts = readFixture(name, part);
        if (texts === undefined) continue;
        const { before = '', after } = texts;
        await expectSame(writeSides(new Map([['m.mml', before]]), new Map([['m.mml', after]])), folder);
      }
    }
  });

  test('random models', async () => {
    const folder = createFolder();
    const models = fc.sample(arbitraryModel, { numRuns: 30, seed: 20261125 });
    for (const [index, tree] of models.entries()) {
      const other = models[(index + 1) % models.length] ?? tree;
      await expectSame(writeSides(writeSomehow(tree, index), writeSomehow(other, index)), folder);
    }
  });

  test('bytes that are no model, and equal ones on both sides', async () => {
    const files: Files = {
      'before/a.mml': Buffer.from([0, 1, 2]),
      'before/b.mml': Buffer.from('\uFEFFentity "A" {}', 'utf16le'),
      'before/c.mml': Buffer.from('entity "A" { type = "\xff" ', 'latin1'),
      'after/a.mml': Buffer.from([0, 1, 3]),
      'after/b.mml': '',
      'after/c.mml': Buffer.from('entity "A" { type = "\xff" ', 'latin1'),
    };
    await expectSame(createFolder(files), createFolder());
  });
});

const REVISIONS = { before: 'HEAD~1', after: 'HEAD' };

function createHistory(options: readonly string[] = []): ReturnType<typeof createRepository> {
  const repository = createRepository(Object.fromEntries(readExample('before')), ...options);
  repository.git('rm', '-rq', '.');
  repository.commit(Object.fromEntries(readExample('after')));
  return repository;
}

/** A domain of one entity. */
function write(name: string, line = ''): string {
  return `domain "${name}" {\n  entity "E" {\n    attribute "id" {\n      type = "string"\n      ${line}\n    }\n  }\n}\n`;
}

describe('two revisions', () => {
  const words = REVISIONS;

  test.each([[[]], [['--object-format=sha256']]])('of the example, %s', async (options) => {
    await expectSame(createHistory(options).folder, createFolder(), { words });
  });

  test('and the working tree', async () => {
    const { folder, write } = createHistory();
    write({ 'models/new.mml': 'entity "New" { type = "entity" }\n' });
    await expectSame(folder, createFolder(), { words: { before: 'HEAD' } });
  });

  test('are read without asking git for what is known', async () => {
    const { folder, git } = createHistory();
    const kept = createFolder();
    const plain = await review(folder, openIn(kept), { words });
    for (const line of git('ls-tree', '-r', 'HEAD').split('\n')) {
      const id = line.slice(12, 52);
      rmSync(join(folder, '.git', 'objects', id.slice(0, 2), id.slice(2)), { force: true });
    }
    expect(await review(folder, openIn(kept), { words, parser: NO_PARSER })).toBe(plain);
    await expect(review(folder, undefined, { words })).rejects.toThrow(/not in this clone/);
  });

  test('what a page draws of unchanged files is there, though the cache is closed by then', async () => {
    const { folder, commit } = createRepository({ 'a.mml': write('A'), 'b.mml': write('B') });
    commit({ 'a.mml': write('A', 'pii = true') });
    await expectSame(folder, createFolder(), { words: { before: 'HEAD~1', after: 'HEAD' } });
  });

  test('what is new is read and parsed, and nothing else', async () => {
    const { folder, commit } = createHistory();
    const kept = createFolder();
    await review(folder, openIn(kept), { words });
    commit({ 'models/new.mml': 'entity "New" { type = "entity" }\n' });
    const texts: string[] = [];
    const watched: MmlParser = {
      ...parser,
      read(text) {
        texts.push(text);
        return parser.read(text);
      },
    };
    const warm = await review(folder, openIn(kept), { words, parser: watched });
    expect(new Set(texts)).toEqual(new Set(['entity "New" { type = "entity" }\n']));
    expect(warm).toBe(await review(folder, undefined, { words }));
  });
});

/** With as many numbers of one column changed as leave it sound, the last elements first. */
function forgeOutline(facts: FileFacts, column: number, forge: (old: number) => number) {
  const { words, text } = writeOutline(facts);
  for (let element = (words[OutlineHead.elements] as number) - 1; element >= 0; element--) {
    const at = OUTLINE_HEAD_WORDS + element * ELEMENT_WORDS + column;
    const old = words[at] as number;
    words[at] = forge(old);
    if (!isOutlineSound({ words, start: 0, end: words.length, text }, facts.rowCount)) words[at] = old;
  }
  return { words, text };
}

/** A file of a hundred elements, each derived from one of the file before. */
function writeMany(file: number, line = ''): string {
  const entities = Array.from({ length: 100 }, (_, index) => {
    const from = file === 0 ? '' : `    derived-from "D${file - 1}.E${index}"\n`;
    return `  entity "E${index}" {\n    attribute "id" {\n      type = "string"\n    }\n${from}  }\n`;
  });
  return `domain "D${file}" {\n  owner = "Team ${file}"\n${line}${entities.join('')}}\n`;
}

describe('a large model, of which the links are kept', () => {
  const files = Object.fromEntries(Array.from({ length: 11 }, (_, file) => [`m/${file}.mml`, writeMany(file)]));
  const readPack = (folder: string) => readFileSync(join(folder, readdirSync(folder)[0] ?? ''));

  test('one of whose files says something else, then declares something else', async () => {
    const { folder, commit } = createRepository(files);
    const kept = createFolder();
    commit({ 'm/3.mml': writeMany(3, '  description = "other"\n') });
    await expectSame(folder, kept, { words: REVISIONS });
    expect(readPack(kept).includes('links-')).toBe(true);
    commit({ 'm/3.mml': writeMany(3, '  entity "New" { derived-from "D2.E1" }\n') });
    await expectSame(folder, kept, { words: REVISIONS });
    commit({
      'm/3.mml': writeMany(3, '  entity "New" { derived-from "D2.E1" }\n  entity "New" { derived-from "D.E" }\n'),
    });
    await expectSame(folder, kept, { words: REVISIONS });
    commit({ 'm/2.mml': 'domain "D2" { }\n' });
    await expectSame(folder, kept, { words: REVISIONS });
  });

  test('with damage in what is kept of them', async () => {
    const { folder, commit } = createRepository(files);
    const kept = createFolder();
    commit({ 'm/3.mml': writeMany(3, '  description = "other"\n') });
    const plain = await review(folder, openIn(kept), { words: REVISIONS });
    const whole = readPack(kept);
    const path = join(kept, readdirSync(kept)[0] ?? '');
    const from = whole.indexOf('links-');
    for (let at = from; at < whole.length; at += Math.ceil((whole.length - from) / 12)) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      writeFileSync(path, flipped);
      expect(await review(folder, openIn(kept), { words: REVISIONS })).toBe(plain);
    }
  });
});

describe('a cache that is not what it should be', () => {
  const directory = (): string => writeSides(readExample('before'), readExample('after'));

  test('of another version is not believed, and replaced', async () => {
    const [model, folder] = [directory(), createFolder()];
    const plain = await review(model, openIn(folder, 'other'));
    await expect(review(model, openIn(folder), { parser: NO_PARSER })).rejects.toThrow('parsed');
    expect(await review(model, openIn(folder))).toBe(plain);
    expect(await review(model, openIn(folder), { parser: NO_PARSER })).toBe(plain);
  });

  test.each(['two folders', 'two revisions'])(
    'with damage in any region changes nothing between %s',
    async (places) => {
      const folder = createFolder();
      const isHistory = places === 'two revisions';
      const model = isHistory ? createHistory().folder : directory();
      const reading = isHistory ? { words: REVISIONS } : {};
      const plain = await review(model, openIn(folder), reading);
      const path = join(folder, readdirSync(folder)[0] ?? '');
      const whole = readFileSync(path);
      // A review of revisions starts git each time.
      const step = Math.floor(whole.length / (isHistory ? 11 : 40));
      for (let at = 0; at < whole.length; at += step) {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ 0x10;
        const spliced = Buffer.from(whole);
        whole.copy(spliced, at, Math.max(0, whole.length - at - step));
        for (const damaged of [flipped, spliced, whole.subarray(0, at)]) {
          writeFileSync(path, damaged);
          expect(await review(model, openIn(folder), reading), `at ${at}`).toBe(plain);
          expect(await review(model, openIn(folder), reading), `again at ${at}`).toBe(plain);
        }
      }
    },
  );

  test.each([
    ['other rows', ElementColumn.row, (row: number) => row + 1],
    ['other rows of the last elements', ElementColumn.row, (row: number) => row + 2],
    ['other kinds', ElementColumn.kind, (kind: number) => (kind % KINDS.length) + 1],
    ['another nesting', ElementColumn.next, (next: number) => next + 1],
    ['less nesting', ElementColumn.next, (next: number) => next - 1],
  ])('with the right fingerprints and outlines of %s changes nothing', async (_, column, forge) => {
    const [model, folder] = [directory(), createFolder()];
    const contents: ReadContent[] = [];
    const cache = openIn(folder) as FactsCache;
    const plain = await review(model, { ...cache, remember: (content) => contents.push(content) });
    const store = openPackStore({ folder, name: 'any', trust: 'own files' }, 'test');
    const forged = contents.map(({ bytes, facts }) => {
      const outline = forgeOutline(facts, column, forge);
      return [facts.hash, encodeFacts({ bytes, facts, traits: traitsOf(facts), outline })] as const;
    });
    store.save(new Map(forged));
    expect(await review(model, openIn(folder))).toBe(plain);
  });

  test('does not exist where there is no place or no known version', () => {
    expect(openFactsCache(undefined, 'test')).toBeUndefined();
    expect(openFactsCache({ folder: createFolder(), name: 'any', trust: 'own files' })).toBeUndefined();
  });
});
