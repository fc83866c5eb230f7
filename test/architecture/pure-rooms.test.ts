/** The rooms between reading and writing are pure: no process, clock, chance or console, and no opinion where facts are made. */

import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { describePlace, readSources, type SourceText, walkTree } from './source-files.ts';

const WORLD = /^src\/(io|run|cli|action)\/|^src\/(cli|action|index)\.ts$/;
const pureSources = readSources('src').filter(({ path }) => !WORLD.test(path));

/** Globals that give another answer on another machine, day or run, or change something outside. */
const IMPURE_NAMES = new Set([
  ...['process', 'console', 'global', 'globalThis', 'performance', 'crypto', 'fetch', 'navigator'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require', 'eval', 'Function'],
]);
const IMPURE_CALLS =
  /^(Date\.now|Date|Math\.random|.*\.(localeCompare|toLocaleString|toLocaleLowerCase|toLocaleUpperCase))$/;

describe('pure rooms', () => {
  test('are many', () => expect(pureSources.length).toBeGreaterThan(100));

  test('use nothing of the world', () => expect(pureSources.flatMap(findImpurities)).toEqual([]));

  test('the search for impurities finds each kind', () => {
    const lines = [
      'process.exit()',
      'console.log(1)',
      'Date.now()',
      'new Date()',
      'Math.random()',
      'a.localeCompare(b)',
    ];
    for (const text of lines) expect(findImpurities(readText(text)), text).toHaveLength(1);
    for (const text of ['new Date(2)', 'a.process', '({ process: 1 })'])
      expect(findImpurities(readText(text)), text).toEqual([]);
  });
});

describe('facts come before opinions', () => {
  const opinions = /rule|severity|level|finding|diagnostic|verdict/i;

  test.each(readSources('src/diff').map((source) => [source.path, source] as const))(
    '%s has no word for one',
    (_, source) => {
      const names = [...walkTree(source.tree)].filter((node) => ts.isIdentifier(node) && opinions.test(node.text));
      expect(names.map((node) => `${describePlace(source, node)} ${node.getText(source.tree)}`)).toEqual([]);
    },
  );
});

function readText(text: string): SourceText {
  return { path: 'text.ts', text, tree: ts.createSourceFile('text.ts', text, ts.ScriptTarget.ES2023, true) };
}

function findImpurities(source: SourceText): readonly string[] {
  const found = [...walkTree(source.tree)].filter((node) => isImpureName(node) || isImpureCall(node, source));
  return found.map((node) => `${describePlace(source, node)} ${node.getText(source.tree)}`);
}

function isImpureName(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !IMPURE_NAMES.has(node.text)) return false;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isKey = 'name' in parent && parent.name === node;
  return !isMember && !isKey && !ts.isTypeReferenceNode(parent);
}

/** A date made from a value is a value; one made from nothing is the clock. */
function isImpureCall(node: ts.Node, source: SourceText): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const callee = node.expression.getText(source.tree);
  if (callee === 'Date') return (node.arguments ?? []).length === 0;
  return IMPURE_CALLS.test(callee);
}
