/** Every block of commands in the documentation runs in the place that it names, and every other block can be read as what it says it is. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/policy/parse-config.ts';
import { RULES } from '../../src/rules/rule-list.ts';
import { parseText } from '../parser.ts';
import { type Block, listBlocks, readPages } from './pages.ts';
import { createEnvironment, fitsShown, readConsole, runBlock } from './run-block.ts';
import { createPlaces, SETTINGS, type Setting } from './settings.ts';
import { UNRUNNABLE } from './unrunnable.ts';

/** Milliseconds, on a machine that is busy with other things. */
const LONGEST_STORY = 240_000;

const blocks = readPages().flatMap(listBlocks);
const places = createPlaces();
const environment = createEnvironment(places.top);
afterAll(() => places.remove(), LONGEST_STORY);

const SHELL = new Set(['sh', 'bash', 'console']);
const OTHERS = new Set([
  'yaml',
  'json',
  'toml',
  'mml',
  'diff',
  'ts',
  'js',
  'lua',
  'elisp',
  'groovy',
  'text',
  'markdown',
]);
/** What begins like this is typed, so it must not hide in a block that nobody runs. */
const TYPED = /^\s*(?:\$ |(?:mml-guard|git|npm|npx|node) )/m;

const named = (list: readonly Block[]) => list.map((block) => [`${block.page}:${block.line}`, block] as const);
const shell = blocks.filter(({ language }) => SHELL.has(language));
const isListed = ({ page, text }: Block): boolean =>
  UNRUNNABLE.some((entry) => entry.page === page && text.startsWith(entry.first));

test.each(named(blocks.filter(({ language }) => !SHELL.has(language))))('%s says what it is', (_name, block) => {
  expect([...OTHERS], 'the language behind the fence').toContain(block.language);
  if (block.language === 'text') expect(block.text).not.toMatch(TYPED);
});

test.each(named(blocks.filter(({ language }) => language === 'yaml')))('%s is YAML', (_name, { text }) => {
  expect(parse(text)).toBeTypeOf('object');
});

const configurations = blocks.filter(({ words }) => words[0] === 'configuration');
test.each(named(configurations))('%s is a configuration', (_name, { text }) => {
  expect(
    parseConfig(text, { file: '.mml-guard.yml', knownRules: RULES.map(({ meta }) => meta.id), asOf: '2026-11-24' }),
  ).toBeDefined();
});

test.each(named(blocks.filter(({ language }) => language === 'json')))('%s is JSON', (_name, { text }) => {
  expect(JSON.parse(text)).toBeTypeOf('object');
});

/** The page of rules shows mistakes, and its tests read it. */
const models = blocks.filter(({ language, page }) => language === 'mml' && page !== 'docs/rules.md');
test.each(named(models))('%s is a model', async (_name, { text }) => {
  expect((await parseText(text)).errors).toEqual([]);
});

describe('commands', () => {
  test.each(named(shell.filter((block) => !isListed(block))))('%s names where it runs', (_name, { words }) => {
    const [place = ''] = words;
    expect([...SETTINGS, 'continue']).toContain(place);
    expect(words.slice(1).filter((word) => word !== 'fails')).toEqual([]);
  });

  // Blocks that go on where another ended are one story, and stories are independent of each other.
  const stories = tellStories(shell.filter((block) => !isListed(block)));
  test.concurrent.each(stories.map((story) => [`${story[0]?.page}:${story[0]?.line}`, story] as const))(
    '%s runs',
    async (_name, story) => {
      const folder = places.open(story[0]?.words[0] as Setting);
      for (const block of story) await runInPlace(block, folder);
    },
    LONGEST_STORY,
  );
});

describe('the list of blocks that do not run', () => {
  test('names only blocks that exist', () => {
    const unknown = UNRUNNABLE.filter(
      ({ page, first }) => !shell.some((block) => block.page === page && block.text.startsWith(first)),
    );
    expect(unknown).toEqual([]);
  });

  test('gives a reason for each', () => {
    expect(UNRUNNABLE.filter(({ reason }) => reason.split(' ').length < 4)).toEqual([]);
  });
});

describe('the check can fail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mml-guard-blocks-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a command that fails ends the block', async () => {
    const { exitCode, said } = await runBlock('echo one\nfalse\necho two', folder, environment);
    expect({ exitCode, said }).toEqual({ exitCode: 1, said: 'one\n' });
  });

  test.each([
    ['one\ntwo\n', ['one', 'two'], true],
    ['one\ntwo\n', ['one'], false],
    ['one\ntwo\nthree\n', ['one', '…'], true],
    ['one\ntwo\nthree\n', ['…', 'three'], true],
    ['one\ntwo\nthree\n', ['…', 'two'], false],
    ['a.c\n', ['abc'], false],
  ])('%j against %j: %s', (said, shown, fits) => {
    expect(fitsShown(said, shown)).toBe(fits);
  });
});

function tellStories(list: readonly Block[]): readonly (readonly Block[])[] {
  const stories: Block[][] = [];
  for (const block of list) {
    const last = stories.at(-1);
    if (block.words[0] === 'continue' && last?.[0]?.page === block.page) last.push(block);
    else stories.push([block]);
  }
  return stories;
}

async function runInPlace(block: Block, folder: string): Promise<void> {
  const wanted = block.words.includes('fails') ? 1 : 0;
  const place = `${block.page}:${block.line}`;
  if (block.language !== 'console') {
    const { exitCode, said } = await runBlock(block.text, folder, environment);
    expect(exitCode, `${place}\n${said}`).toBe(wanted);
    return;
  }
  const codes: (number | null)[] = [];
  for (const { command, shown } of readConsole(block.text)) {
    const { exitCode, said } = await runBlock(command, folder, environment);
    if (!fitsShown(said, shown)) expect(said, `${place} $ ${command}`).toBe(shown.join('\n'));
    codes.push(exitCode);
  }
  expect(Math.max(...codes.map((code) => code ?? 99)), place).toBe(wanted);
}
