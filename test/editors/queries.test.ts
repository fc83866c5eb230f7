/** The grammar's queries use only capture names that editors publish, and only nodes that the grammar has. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const GRAMMAR = join(import.meta.dirname, '../../grammar');

/** What the themes of Neovim, Helix and Zed know in common, and `error`, which a theme without it leaves plain. */
const HIGHLIGHTS = new Set([
  ...[
    'boolean',
    'comment',
    'constant',
    'keyword',
    'keyword.operator',
    'number',
    'operator',
    'property',
    'string',
    'type',
  ],
  ...['punctuation.bracket', 'punctuation.delimiter', 'error'],
]);

const NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  highlights: HIGHLIGHTS,
  folds: new Set(['fold']),
  indents: new Set(['indent.begin', 'indent.end', 'indent.branch', 'indent.ignore']),
  tags: new Set(['name', 'definition.class', 'reference.class']),
  injections: new Set(['_key', 'injection.content']),
};

const types = JSON.parse(readFileSync(join(GRAMMAR, 'src/node-types.json'), 'utf8')) as readonly {
  readonly type: string;
}[];
const known = new Set(types.map(({ type }) => type));

describe.each(Object.keys(NAMES))('%s', (name) => {
  const text = readFileSync(join(GRAMMAR, `queries/${name}.scm`), 'utf8').replace(/;.*$/gm, '');

  test('captures by published names', () => {
    const used = new Set(Array.from(text.matchAll(/@([\w.]+)/g), ([, capture = '']) => capture));
    expect([...used].filter((capture) => !NAMES[name]?.has(capture))).toEqual([]);
    expect(used.size).toBeGreaterThan(0);
  });

  test('names nodes that exist', () => {
    const nodes = Array.from(text.matchAll(/\((\w+)/g), ([, node = '']) => node).filter((node) => node !== '_');
    expect(nodes.filter((node) => !known.has(node))).toEqual([]);
  });
});

test.each([
  ['sql', 'business_logic'],
  ['cron', 'refresh_schedule'],
])('%s is injected into %s', (language, key) => {
  const text = readFileSync(join(GRAMMAR, 'queries/injections.scm'), 'utf8');
  const patterns = text.split(/\n\n/).filter((pattern) => pattern.includes(`"${key}"`));
  expect(patterns.map((pattern) => /injection\.language "(\w+)"/.exec(pattern)?.[1])).toContain(language);
});
