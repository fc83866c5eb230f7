/** Commands and options that the text mentions exist: `mml-guard <command> --option` in running text is what the help has too. */

import { expect, test } from 'vitest';
import { run } from '../cli/run-cli.ts';
import { listInlineCode, readPages } from './pages.ts';

const mentions = readPages().flatMap((page) =>
  listInlineCode(page)
    .filter(({ text }) => text.startsWith('mml-guard '))
    .map(({ text, line }) => [`${page.path}:${line} ${text}`, text] as const),
);

test.each(mentions)('%s', async (_place, text) => {
  const [, word = ''] = text.split(' ');
  const isCommand = /^[a-z]/.test(word);
  const { exitCode, stdout } = await run(isCommand ? [word, '--help'] : ['--help'], '.');
  expect(exitCode, `the command ${word}`).toBe(0);
  for (const [option] of text.matchAll(/(?<= )--[a-z-]+/g)) expect(stdout).toContain(option);
});

test('there are some', () => {
  expect(mentions.length).toBeGreaterThan(30);
});
