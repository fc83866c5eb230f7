/** `mml-guard changelog` on real histories: renames that one release after the other declares are followed. */

import { expect, test } from 'vitest';
import { run } from '../cli/run-cli.ts';
import { buildHistory, type Step } from './histories.ts';

const [A, B, C, BACK, NONE] = [
  modelWith('entity "Order"'),
  modelWith('entity "Purchase"', 'renamed-from "Order"'),
  modelWith('entity "Sale"', 'renamed-from "Purchase"'),
  modelWith('entity "Order"', 'renamed-from "Purchase"'),
  'domain "Sales" {\n}\n',
];

function modelWith(head: string, declaration = ''): string {
  return `domain "Sales" {\n  ${head} {\n    ${declaration}\n    attribute "number" { type = "string" }\n  }\n}\n`;
}

interface Case {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly words?: readonly string[];
  readonly told: readonly string[];
  readonly notice?: string;
}

const RENAMED = 'Entity Order renamed to Sale';
/** Where nobody says what lies between. */
const GUESSED = ['Entity Order renamed to Sale (inferred, 68 % alike)', 'Entity Sale: renamed_from set to Purchase'];

const cases: readonly Case[] = [
  {
    title: 'two renames are one',
    steps: [{ model: A }, { tag: 'v1.0.0' }, { model: B }, { tag: 'v2.0.0' }, { model: C }, { tag: 'v3.0.0' }],
    told: [RENAMED],
  },
  {
    title: 'a pre-release is a step too',
    steps: [{ model: A }, { tag: 'v1.0.0' }, { model: B }, { tag: 'v2.0.0-rc.1' }, { model: C }, { tag: 'v3.0.0' }],
    told: [RENAMED],
  },
  {
    title: 'there and back is nothing',
    steps: [{ model: A }, { tag: 'v1.0.0' }, { model: B }, { tag: 'v2.0.0' }, { model: BACK }, { tag: 'v3.0.0' }],
    told: [],
  },
  {
    title: 'what was renamed and then removed is gone under its old name',
    steps: [{ model: A }, { tag: 'v1.0.0' }, { model: B }, { tag: 'v2.0.0' }, { model: NONE }, { tag: 'v3.0.0' }],
    told: ['Entity Order removed, with 1 attribute'],
  },
  {
    title: 'to a commit that is no release',
    steps: [{ model: A }, { tag: 'v1.0.0' }, { model: B }, { tag: 'v2.0.0' }, { model: C }],
    words: ['v1.0.0', 'HEAD'],
    told: [RENAMED],
  },
  {
    title: 'to the working tree',
    steps: [{ model: A }, { tag: 'v1.0.0' }, { model: B }, { tag: 'v2.0.0' }, { model: C }],
    words: ['v1.0.0', 'WORKTREE'],
    told: [RENAMED],
  },
  {
    title: 'the way back',
    steps: [{ model: A }, { tag: 'v1.0.0' }, { model: B }, { tag: 'v2.0.0' }, { model: C }, { tag: 'v3.0.0' }],
    words: ['v3.0.0', 'v1.0.0'],
    told: ['Entity Sale renamed to Order'],
  },
  {
    title: 'tags of another line are no step',
    steps: [{ model: A }, { tag: 'v1.0.0' }, { model: B }, { tag: 'other-2.0.0' }, { model: C }, { tag: 'v3.0.0' }],
    // What the steps would have told is not known, and that is said.
    notice:
      '`renamed-from` of entity `Sales.Sale` does not count: there was no entity `Purchase` before. Write the name that it had, or take the line out.',
    told: GUESSED,
  },
  {
    title: 'a branch that never came here is no step',
    steps: [
      { model: A },
      { tag: 'v1.0.0' },
      { branch: 'aside' },
      { model: B },
      { tag: 'v2.0.0' },
      { branch: 'main' },
      { model: C },
      { tag: 'v3.0.0' },
    ],
    // What the steps would have told is not known, and that is said.
    notice:
      '`renamed-from` of entity `Sales.Sale` does not count: there was no entity `Purchase` before. Write the name that it had, or take the line out.',
    told: GUESSED,
  },
];

test.each(cases)('$title', async ({ steps, words = ['v1.0.0', 'v3.0.0'], told, notice = '' }) => {
  const { folder } = buildHistory(steps);
  const { exitCode, stdout, stderr } = await run(['changelog', ...words, '--format', 'json'], folder);
  expect({ exitCode, stderr: stderr.replace(/^.* is older than .*$/m, '').trim() }).toEqual({
    exitCode: 0,
    stderr: notice,
  });
  const sections: readonly { entries: readonly { text: string }[] }[] = JSON.parse(stdout).sections;
  const texts = sections.flatMap(({ entries }) =>
    entries.map(({ text }) => text.replaceAll('Sales.', '').slice(0, -1)),
  );
  expect(texts.sort()).toEqual(told);
});

test('what is said of the configuration is said of notes, not of a review', async () => {
  const repository = buildHistory([{ model: A }, { tag: 'v1.0.0' }]);
  repository.commit({ '.mml-guard.yml': 'preset: strickt\n' });
  repository.git('tag', 'v1.1.0');
  repository.commit({ '.mml-guard.yml': 'preset: strict\n', 'models/sales.mml': B });
  const complaints = async (...words: readonly string[]) =>
    (await run(['changelog', ...words], repository.folder)).stderr;
  expect(await complaints('v1.0.0', 'v1.1.0')).toBe('.mml-guard.yml is new: these notes go by the defaults.\n');
  expect(await complaints('v1.1.0', 'HEAD')).toBe(
    '.mml-guard.yml is changed: these notes go by the earlier version.\n.mml-guard.yml is broken in before: these notes go by the defaults. Line 1: `preset`: expected one of minimal, recommended, strict, found "strickt".\n',
  );
});
