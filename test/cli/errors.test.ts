import { describe, expect, test } from 'vitest';
import { createFolder } from '../io/temporary-folder.ts';
import { run } from './run-cli.ts';

const A = 'entity "A" {}\n';
const FILES = {
  'x/a.mml': 'domain "Sales" {\n  entity "Order" {}\n}\n',
  'broken/a.mml': A,
  'broken/.mml-guard.yml': 'rules:\n  entity-removd: off\n',
  'file.mml': A,
  'own.yml': 'fail-on: sometimes\n',
};

/** Words to the lines of the message. */
const CASES: readonly (readonly [words: readonly string[], lines: readonly string[]])[] = [
  [
    [],
    [
      'no command was given.',
      'expected: one of review, check, impact, rules, explain, baseline, changelog, schema',
      'try: mml-guard --help',
    ],
  ],
  [
    ['reviw', 'x'],
    ['there is no command `reviw`.', 'did you mean: review'],
  ],
  [
    ['help', 'chekc'],
    ['there is no command `chekc`.', 'did you mean: check'],
  ],
  [
    ['review', 'x', 'x', '--formt', 'json'],
    ['mml-guard review has no option `--formt`.', 'did you mean: --format'],
  ],
  [
    ['review', 'x', 'x', 'x'],
    ["too many arguments for 'review'", 'try: mml-guard review --help'],
  ],
  [['impact'], ["missing required argument 'element'", 'expected: mml-guard impact [options] <element>']],
  [
    ['review', '--format'],
    ["option '--format <format>' argument missing", 'try: mml-guard review --help'],
  ],
  [
    ['review', 'x', 'x', '--format', 'jsno'],
    ['there is no format `jsno`.', 'did you mean: json', 'expected: one of text, json'],
  ],
  [
    ['review', 'x', 'x', '--output', 'jsno=r'],
    ['there is no format `jsno`.', 'did you mean: json'],
  ],
  [
    ['review', 'x', 'x', '--output', 'json='],
    ['--output names no file.', 'try: --output json=report.json'],
  ],
  [
    ['review', 'x', 'x', '--output', 'none/r.txt'],
    ['cannot be written.', 'found: the folder', 'it does not exist (ENOENT)'],
  ],
  [
    ['review', 'x', 'x', '--output', 'x'],
    ['cannot be written.', 'found: a folder of that name'],
  ],
  [['review', 'x', 'x', '--output', 'a', '--output', 'b'], ['several --output name no format.']],
  [['review', 'x', 'x', '--output', 'json=a', '--output', 'markdown=a'], ['two outputs go to']],
  [
    ['review', 'x', 'x', '--format', 'json', '--output', 'text=-'],
    ['two outputs go to standard output.', 'expected: a place for each'],
  ],
  [['changelog', 'x', 'x', '--output', 'json=-', '--output', 'text=-'], ['two outputs go to standard output.']],
  [
    ['changelog', 'x', 'x', '--split-by', 'product', '--output', '-'],
    ['--split-by writes one file for each reader into a folder.', 'found: standard output'],
  ],
  [
    ['review', 'x', 'x', '--fail-on', 'warn'],
    ['--fail-on does not take `warn`.', 'expected: one of error, warning, never'],
  ],
  [
    ['review', 'x', 'x', '--preset', 'strikt'],
    ['--preset does not take `strikt`.', 'did you mean: strict'],
  ],
  [
    ['review', 'x', 'x', '--as-of', '2026-02-30'],
    ['--as-of does not take `2026-02-30`.', 'expected: a UTC date as YYYY-MM-DD'],
  ],
  [['review', 'x', 'x', '--as-of', 'today'], ['--as-of does not take `today`.']],
  [
    ['review', 'x', 'x', '--max-length', '1e3'],
    ['--max-length does not take `1e3`.', 'a whole number of at least 200'],
  ],
  [
    ['review', 'x', 'x', '--max-length', '5000'],
    ['--max-length bounds only Markdown.', 'try: --format markdown'],
  ],
  [
    ['review', 'x', 'y'],
    ['there is no folder `y`', 'did you mean: x'],
  ],
  [['review', './x', './none'], ['there is no folder `./none`.']],
  [
    ['review', 'x', 'file.mml'],
    ['`file.mml` is a file.', 'try: give the folder that holds it'],
  ],
  [
    ['review'],
    ['there is nothing to compare: this is not a git repository.', 'try: name both: <before folder> <after folder>'],
  ],
  [['review', 'x', 'x', '--root', 'y'], ['there are no model files below the root `y`.']],
  [
    ['review', 'x', 'x', '--config', 'none.yml'],
    ['the configuration `none.yml` cannot be read.', 'it does not exist (ENOENT)'],
  ],
  [
    ['review', 'x', 'x', '--config', 'own.yml'],
    [
      'own.yml:1:10: `fail-on`: expected one of error, warning, never, found "sometimes".',
      'For example:',
      'fail-on: warning',
    ],
  ],
  [
    ['review', 'broken', 'x'],
    ['broken/.mml-guard.yml:2:3: `rules.entity-removd`', 'Did you mean `entity-removed`'],
  ],
  [['check', 'none'], ['there is no folder `none`']],
  [['check', 'broken'], ['broken/.mml-guard.yml:2:3']],
  [
    ['impact', 'Sales.Oder', '--at', 'x'],
    ['there is no element `Sales.Oder`.', 'did you mean: Sales.Order'],
  ],
  [
    ['impact', 'order', '--at', 'x'],
    ['there is no element `order`.', 'try: one whose name ends so: Sales.Order'],
  ],
  [
    ['impact', 'Sales.Order', '--at', 'x', '--format', 'markdown'],
    ['--format does not take `markdown`.', 'one of text, json'],
  ],
  [
    ['explain', 'entity-removd'],
    ['there is no rule `entity-removd`.', 'did you mean: entity-removed', 'try: mml-guard rules'],
  ],
  [
    ['rules', '--preset', 'all'],
    ['--preset does not take `all`.', 'expected: one of minimal, recommended, strict'],
  ],
  [
    ['schema', 'reports'],
    ['schema does not take `reports`.', 'did you mean: report'],
  ],
  [['review', '\u001b[31mx', 'x'], ['there is no folder `\\u{1b}[31mx`']],
];

describe('one message and exit code 2', () => {
  test.each(CASES)('%j', async (words, lines) => {
    const { exitCode, stdout, stderr } = await run(words, createFolder(FILES));
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    for (const line of lines) expect(stderr).toContain(line);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
