/** Nothing that was read can become code: no evaluation, no import by a computed name, no pattern made of a text, few processes. */

import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { describePlace, readSources, type SourceText, walkTree } from './source-files.ts';

/** The page's program is made by the build from sources that are judged here themselves. */
const sources = readSources('src').filter(({ path }) => path !== 'src/report/html/page-bundle.ts');

/** Patterns of computed texts: each is of a bounded length and of characters that cannot repeat within themselves. */
const BOUNDED_PATTERNS: ReadonlySet<string> = new Set([
  // One kind of fence, at least as long as the one that opened it: a literal, a character and a number.
  'src/changelog/scan-markdown.ts',
]);

/** Starts git, by fixed arguments. Its type alone is named elsewhere. */
const PROCESS_FILES: ReadonlySet<string> = new Set(['src/io/git.ts']);

/** Compiles the program's own file, whose path comes from the program, and hands on its imports. */
const SCRIPT_FILES: ReadonlySet<string> = new Set(['src/cli/start.ts']);

describe('code from data', () => {
  test('many files are searched', () => expect(sources.length).toBeGreaterThan(400));

  test('is nowhere evaluated, imported or made a pattern of', () => expect(sources.flatMap(findOpenDoors)).toEqual([]));

  test('every exception is still needed', () => {
    const needed = sources.filter((source) => findOpenDoors({ ...source, path: 'src/elsewhere.ts' }).length > 0);
    const allowed = [...BOUNDED_PATTERNS, ...PROCESS_FILES, ...SCRIPT_FILES];
    expect(needed.map(({ path }) => path).sort()).toEqual(allowed.sort());
  });

  test.each([
    'eval(x)',
    'globalThis.eval(x)',
    '(0, eval)(x)',
    'new Function(x)',
    'Function(x)',
    'x.constructor("return 1")',
    'import(x)',
    'import("./" + x)',
    'require(x)',
    'new RegExp(x)',
    'RegExp(x)',
    "import { exec } from 'node:child_process'",
    "import('node:child_process')",
    "import { Script } from 'node:vm'",
    "import { Worker } from 'node:worker_threads'",
    'setTimeout("x", 1)',
    'process.binding(x)',
  ])('the search finds %s', (text) => expect(findOpenDoors(readText(text)).length).toBeGreaterThan(0));

  test.each([
    "import('./a.ts')",
    "new RegExp('a')",
    'x.eval',
    'setTimeout(run, 1)',
    "import type { ChildProcess } from 'node:child_process'",
    "import { type ChildProcess } from 'node:child_process'",
  ])('the search leaves %s', (text) => expect(findOpenDoors(readText(text))).toEqual([]));
});

function findOpenDoors(source: SourceText): readonly string[] {
  return Array.from(walkTree(source.tree))
    .filter((node) => isOpenDoor(node, source.path))
    .map((node) => `${describePlace(source, node)} ${node.getText(source.tree).slice(0, 60)}`);
}

function isOpenDoor(node: ts.Node, path: string): boolean {
  if (ts.isImportDeclaration(node)) return isForbiddenModule(node, path);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return isForbiddenCall(node, path);
  return ts.isIdentifier(node) && ['eval', 'Function'].includes(node.text) && isValue(node);
}

/** Not the name of a property or of a type. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isParenthesizedExpression(parent);
}

function isForbiddenModule({ moduleSpecifier, importClause }: ts.ImportDeclaration, path: string): boolean {
  const name = (moduleSpecifier as ts.StringLiteral).text.replace(/^node:/, '');
  if (isTypeOnly(importClause)) return false;
  if (name === 'child_process') return !PROCESS_FILES.has(path);
  if (name === 'vm') return !SCRIPT_FILES.has(path);
  return DANGEROUS_MODULES.has(name);
}

const DANGEROUS_MODULES: ReadonlySet<string> = new Set(['worker_threads', 'cluster', 'repl', 'inspector']);

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  const names = named !== undefined && ts.isNamedImports(named) ? named.elements : [];
  return clause.name === undefined && names.length > 0 && names.every(({ isTypeOnly: isType }) => isType);
}

function isForbiddenCall(call: ts.CallExpression | ts.NewExpression, path: string): boolean {
  const [first] = call.arguments ?? [];
  const name = call.expression.getText();
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword || name === 'require')
    return !isSafeName(first) && !SCRIPT_FILES.has(path);
  if (/(?:^|\.)RegExp$/.test(name)) return !isLiteral(first) && !BOUNDED_PATTERNS.has(path);
  if (/^set(?:Timeout|Interval|Immediate)$/.test(name)) return isLiteral(first);
  return /(?:^|\.)(?:globalThis\.eval|constructor|binding)$/.test(name);
}

function isSafeName(name: ts.Expression | undefined): boolean {
  return isLiteral(name) && !/child_process|\bvm$|worker_threads/.test(name?.getText() ?? '');
}

function isLiteral(node: ts.Expression | undefined): boolean {
  return node !== undefined && ts.isStringLiteralLike(node);
}

function readText(text: string): SourceText {
  return { path: 'x.ts', text, tree: ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2023, true) };
}
