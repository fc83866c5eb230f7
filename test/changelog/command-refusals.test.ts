/** What `mml-guard changelog` cannot do: exit code 2, one message, and what to type instead. */

import { describe, expect, test } from 'vitest';
import { run } from '../cli/run-cli.ts';
import { createFolder } from '../io/temporary-folder.ts';
import { cloneRepository, type TemporaryRepository } from '../io/temporary-repository.ts';
import { buildHistory, ONE, TWO } from './histories.ts';

describe('refusals', () => {
  const ordinary = () => buildHistory([{ model: ONE }, { tag: 'v1.0.0' }, { model: TWO }]);
  const untagged = () => buildHistory([{ model: ONE }, { tag: 'nightly' }, { model: TWO }]);
  const elsewhere = () =>
    buildHistory([{ model: ONE }, { branch: 'next' }, { model: TWO }, { tag: 'v2.0.0' }, { branch: 'main' }]);
  const shallow = () => cloneRepository(ordinary(), '--depth=1', '--no-tags');

  const cases: readonly (readonly [
    name: string,
    history: () => TemporaryRepository,
    words: readonly string[],
    problem: string,
    remedy: string,
  ])[] = [
    [
      'no tags',
      untagged,
      [],
      'there is no release tag to start from that HEAD can reach',
      'mml-guard changelog <from>',
    ],
    [
      'only tags of another line',
      elsewhere,
      [],
      'found: only tags of other lines: v2.0.0',
      'mml-guard changelog v2.0.0',
    ],
    [
      'a prefix that no tag has',
      ordinary,
      ['--tag-prefix', 'hr-'],
      'expected: a tag such as hr-1.4.2',
      'mml-guard changelog',
    ],
    ['a shallow clone', shallow, [], 'cannot be found in this shallow clone', 'git fetch --unshallow --tags'],
    ['a tag that a shallow clone lacks', shallow, ['v1.0.0'], 'no revision `v1.0.0`', 'fetch-depth: 0'],
    ['an unknown revision', ordinary, ['v1.0.1'], 'no revision `v1.0.1`', 'did you mean: v1.0.0'],
    ['an unknown end', ordinary, ['v1.0.0', 'mian'], 'no revision `mian`', 'did you mean: main'],
    ['no version', ordinary, ['--current', '1.4'], '--current does not take `1.4`', '--current 1.4.0'],
    ['an unknown product', ordinary, ['--product', 'Sales'], 'there is no data product `Sales`', 'found: Sales'],
    ['an unknown consumer', ordinary, ['--consumer', 'x'], 'there is no consumer `x`', 'found: x'],
    ['two slices', ordinary, ['--product', 'a', '--consumer', 'b'], 'cannot be used together', '--split-by'],
    [
      'files without a folder',
      ordinary,
      ['--split-by', 'product'],
      '--split-by writes one file for each',
      '--output notes',
    ],
    [
      'an unknown format',
      ordinary,
      ['--format', 'html'],
      '--format does not take `html`',
      'one of markdown, json, text',
    ],
    ['no address', ordinary, ['--repository-url', 'x'], '--repository-url does not take `x`', 'https://'],
    ['no CHANGELOG', ordinary, ['--write', 'CHANGES'], 'there is no file `CHANGES`', '--write CHANGELOG.md'],
  ];

  test.each(cases)('%s', async (_name, history, words, problem, remedy) => {
    const { exitCode, stdout, stderr } = await run(['changelog', ...words], history().folder);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(problem);
    expect(stderr).toContain(remedy);
  });

  test('outside of a repository', async () => {
    const { exitCode, stderr } = await run(['changelog'], createFolder());
    expect({ exitCode, said: stderr.includes('mml-guard changelog <folder before> <folder after>') }).toEqual({
      exitCode: 2,
      said: true,
    });
  });
});
