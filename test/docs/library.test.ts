/** The page of the library names everything that the library exports. Its example runs in `test/package`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/index.ts';
import { ROOT } from './pages.ts';

test('every export is explained', () => {
  const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
  expect(listExports().filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('the part of the configuration that the page changes exists', () => {
  expect(DEFAULT_CONFIG.failOn).toBe('error');
});

function listExports(): readonly string[] {
  const text = readFileSync(join(ROOT, 'src/index.ts'), 'utf8');
  const names: string[] = [];
  ts.forEachChild(ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest), (node) => {
    if (!ts.isExportDeclaration(node) || node.exportClause === undefined) return;
    if (ts.isNamedExports(node.exportClause)) names.push(...node.exportClause.elements.map(({ name }) => name.text));
  });
  return names;
}
