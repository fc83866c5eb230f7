/** Files and functions stay small, named and introduced, so that a newcomer can read any of them in one go. */

import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { countLines, describePlace, readSources, type SourceText, walkTree } from './source-files.ts';

const LONGEST_FILE = 250;
const LONGEST_FUNCTION = 40;

/** Names that say nothing about what is inside. */
const EMPTY_WORDS = /(^|-)(utils?|helpers?|common|misc|managers?|services?|base|stuff)(-|\.|$)/;

/** A comment for readers, before anything else but the lines for machines. */
const INTRODUCTION = /^(#!.*\n\s*)?(\/\/ Made by .*\n\n)?\/\*\*[\s*]+\S/;

/** One line per rule, in the order of the documentation: a table, which nobody reads from top to bottom. */
const TABLES = new Set(['src/rules/rule-list.ts']);

const written = readSources('src', 'scripts', 'bench');
const tested = readSources('test');

describe('files', () => {
  const all = [...written, ...tested];

  test('begin with a sentence that says what they are for', () => {
    // A test file says it by its first `describe`.
    const introduced = all.filter(({ path }) => !path.endsWith('.test.ts'));
    expect(introduced.filter(({ text }) => !INTRODUCTION.test(text)).map(pathOf)).toEqual([]);
  });

  test('are named in kebab-case', () => {
    expect(
      all
        .filter(
          ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|kit|browser|installed|config|d))?\.ts$/.test(basename(path)),
        )
        .map(pathOf),
    ).toEqual([]);
  });

  test('have names that say something', () => {
    expect(all.filter(({ path }) => path.split('/').some((part) => EMPTY_WORDS.test(part))).map(pathOf)).toEqual([]);
  });

  test(`of src have at most ${LONGEST_FILE} lines, but for tables and generated files`, () => {
    const long = written.filter((source) => !isTable(source) && source.text.split('\n').length - 1 > LONGEST_FILE);
    expect(long.map(pathOf)).toEqual([]);
  });
});

describe('functions', () => {
  test(`have at most ${LONGEST_FUNCTION} lines`, () => {
    const long = written.flatMap((source) =>
      findFunctions(source).map((node) => ({ source, node, lines: countLines(source, node) })),
    );
    const offenders = long.filter(({ lines }) => lines > LONGEST_FUNCTION);
    expect(offenders.map(({ source, node, lines }) => `${describePlace(source, node)} has ${lines} lines`)).toEqual([]);
  });
});

function pathOf(source: SourceText): string {
  return source.path;
}

function isTable({ path, text }: SourceText): boolean {
  return TABLES.has(path) || /^\/\/ Made by /.test(text);
}

function findFunctions(source: SourceText): readonly ts.FunctionLikeDeclaration[] {
  return [...walkTree(source.tree)].filter(
    (node): node is ts.FunctionLikeDeclaration => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined,
  );
}
