/** CODEOWNERS as GitHub reads it: the cases of its documentation, one by one, and the lines it ignores. */

import { describe, expect, test } from 'vitest';
import { describeCodeownersProblems, parseCodeowners } from '../../src/policy/codeowners.ts';

/** `path → owners`, for a file of some lines. */
const CASES: readonly (readonly [
  title: string,
  lines: readonly string[],
  expected: Readonly<Record<string, string>>,
])[] = [
  ['everything', ['* @one @two'], { 'a.mml': '@one @two', 'x/y/.z': '@one @two' }],
  ['the last match wins', ['* @all', '*.js @js'], { 'a.js': '@js', 'x/a.js': '@js', 'a.ts': '@all' }],
  ['the last match wins, not the most precise', ['*.js @js', '* @all'], { 'a.js': '@all' }],
  ['an inline comment', ['*.js @js #This is an inline comment.'], { 'a.js': '@js' }],
  ['a mail address', ['*.go docs@example.com'], { 'x/a.go': 'docs@example.com' }],
  ['a team', ['*.txt @octo-org/octocats'], { 'a.txt': '@octo-org/octocats' }],
  [
    'a folder at the top, with all below it',
    ['/build/logs/ @doc'],
    { 'build/logs/a': '@doc', 'build/logs/x/a': '@doc', 'x/build/logs/a': '', 'build/logs': '' },
  ],
  ['`docs/*` is one level', ['docs/* @docs'], { 'docs/a.md': '@docs', 'docs/b/c.md': '', 'x/docs/a.md': '' }],
  ['`/docs/*` too', ['/docs/* @docs'], { 'docs/a.md': '@docs', 'docs/b/c.md': '' }],
  ['a folder at any depth', ['apps/ @octo'], { 'apps/a': '@octo', 'x/apps/y/a': '@octo', apps: '' }],
  ['a folder at the top', ['/docs/ @doc'], { 'docs/a': '@doc', 'docs/b/c': '@doc', 'x/docs/a': '' }],
  ['`**/logs`', ['**/logs @octo'], { 'build/logs/a': '@octo', 'logs/a': '@octo', 'deeply/nested/logs/x/a': '@octo' }],
  [
    'a line without owners takes them away',
    ['/apps/ @octo', '/apps/github'],
    { 'apps/a': '@octo', 'apps/github/a': '' },
  ],
  ['a line with others', ['/apps/ @octo', '/apps/github @doc'], { 'apps/a': '@octo', 'apps/github/a': '@doc' }],
  ['an escaped space', ['/my\\ models/ @doc'], { 'my models/a': '@doc', 'my/a': '' }],
  ['case counts', ['*.MML @doc'], { 'a.MML': '@doc', 'a.mml': '' }],
  ['one sign', ['a?.mml @doc'], { 'ab.mml': '@doc', 'a.mml': '', 'a/.mml': '' }],
  ['a file at the top', ['/a.mml @doc'], { 'a.mml': '@doc', 'x/a.mml': '' }],
  ['a file at any depth', ['a.mml @doc'], { 'a.mml': '@doc', 'x/a.mml': '@doc' }],
  ['a path below the top', ['x/a.mml @doc'], { 'x/a.mml': '@doc', 'y/x/a.mml': '' }],
  ['two stars in the middle', ['x/**/a.mml @doc'], { 'x/a.mml': '@doc', 'x/y/z/a.mml': '@doc' }],
  ['two stars at the end', ['x/** @doc'], { 'x/a': '@doc', 'x/y/a': '@doc', 'y/x/a': '' }],
  ['signs that mean nothing here', ['/a{b,c}(d)+.mml @doc'], { 'a{b,c}(d)+.mml': '@doc', 'ab.mml': '', 'abd.mml': '' }],
  [
    'comments, empty lines and other line ends',
    ['\uFEFF# one', '', '  ', '  # two', '*.mml\t@doc\r'],
    { 'a.mml': '@doc' },
  ],
];

test.each(CASES)('%s', (_title, lines, expected) => {
  const codeowners = parseCodeowners(lines.join('\n'), 'CODEOWNERS');
  const found = Object.fromEntries(Object.keys(expected).map((path) => [path, codeowners.ownersOf(path).join(' ')]));
  expect(found).toEqual(expected);
  expect(codeowners.problems).toEqual([]);
});

describe('ignored by GitHub', () => {
  const cases: readonly (readonly [line: string, reason: string])[] = [
    ['!a.mml @doc', '`!` does not negate a pattern'],
    ['\\#a.mml @doc', 'a pattern cannot begin with an escaped `#`'],
    ['[ab].mml @doc', '`[ ]` does not define a range of characters'],
    ['[Section] @doc', '`[ ]` does not define a range of characters'],
    ['*.mml doc', '`doc` is no @user, no @organisation/team and no mail address'],
    ['*.mml @doc, @other', '`@doc,` is no @user, no @organisation/team and no mail address'],
    ['*.mml @', '`@` is no @user, no @organisation/team and no mail address'],
  ];
  test.each(cases)('%s', (line, reason) => {
    const codeowners = parseCodeowners(`* @all\n${line}\n`, '.github/CODEOWNERS');
    expect(codeowners.ownersOf('a.mml')).toEqual(['@all']);
    expect(describeCodeownersProblems(codeowners)).toEqual([
      `.github/CODEOWNERS:2: GitHub ignores this line: ${reason}.`,
    ]);
  });

  test('a file over 3 MB, completely', () => {
    const codeowners = parseCodeowners(undefined, 'CODEOWNERS');
    expect(codeowners.ownersOf('a.mml')).toEqual([]);
    expect(codeowners.problems).toHaveLength(1);
  });

  test('many lines are counted', () => {
    const codeowners = parseCodeowners('!x\n'.repeat(8), 'CODEOWNERS');
    expect(describeCodeownersProblems(codeowners).at(-1)).toBe('CODEOWNERS: GitHub ignores 3 more lines.');
  });
});
