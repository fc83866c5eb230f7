/** Nothing is written twice: no two places of the sources hold the same long run of tokens. */

import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readSources, type SourceText } from './source-files.ts';

/** About twelve lines of code: shorter likenesses are the shape of the language, not copies. */
const SHORTEST_COPY = 100;

interface Token {
  readonly text: string;
  readonly line: number;
}

describe('duplicates', () => {
  const sources = readSources('src', 'scripts').filter(({ text }) => !text.startsWith('// Made by '));

  test('there are none', () => expect(findCopies(sources)).toEqual([]));

  test('a copied function is found', () => {
    const [source] = sources.filter(({ path }) => path === 'src/text/suggest.ts');
    if (source === undefined) throw new Error('the source to copy has moved');
    expect(findCopies([source, { ...source, path: 'copy.ts' }])).toHaveLength(1);
  });
});

/** `a.ts:12 stands again in b.ts:40`, once for each run of copied tokens. */
function findCopies(sources: readonly SourceText[]): readonly string[] {
  const seen = new Map<string, string>();
  const copies: string[] = [];
  for (const source of sources) {
    const tokens = readTokens(source);
    let copiedUntil = -1;
    for (let start = 0; start + SHORTEST_COPY <= tokens.length; start++) {
      const run = tokens.slice(start, start + SHORTEST_COPY);
      const key = run.map(({ text }) => text).join(' ');
      const place = `${source.path}:${run[0]?.line}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, place);
      else if (start > copiedUntil) copies.push(`${first} stands again in ${place}`);
      if (first !== undefined) copiedUntil = start + SHORTEST_COPY;
    }
  }
  return copies;
}

/** Imports are left out: files that use the same things name the same things. */
function readTokens(source: SourceText): readonly Token[] {
  const tokens: Token[] = [];
  const scanner = ts.createScanner(ts.ScriptTarget.ES2023, true);
  for (const statement of source.tree.statements.filter((node) => !ts.isImportDeclaration(node))) {
    const line = source.tree.getLineAndCharacterOfPosition(statement.getStart(source.tree)).line + 1;
    scanner.setText(statement.getText(source.tree));
    while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push({ text: scanner.getTokenText(), line });
  }
  return tokens;
}
