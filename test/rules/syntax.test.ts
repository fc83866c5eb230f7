import { expect, test } from 'vitest';
import { runModelRules } from '../../src/rules/run-rules.ts';
import { compareFiles, compareTexts } from './compare-texts.ts';

const SYNTAX_RULES = ['syntax-error', 'unclosed-string', 'single-quoted-string', 'missing-brace'];

function mistakesOf(text: string): readonly string[] {
  return runModelRules(compareTexts('', text).states.after)
    .filter(({ rule }) => SYNTAX_RULES.includes(rule))
    .map(({ rule, subject, range }) => `${rule} ${subject.kind} ${subject.name} ${range?.start.line}`);
}

test.each<[string, string, string[]]>([
  ['in an entity', 'domain "D" {\n  entity "E" {\n    type: "fact"\n  }\n}', ['syntax-error entity D.E 3']],
  [
    'in its attribute',
    'domain "D" {\n entity "E" {\n  attribute "a" {\n   type: "x"\n  }\n }\n}',
    ['syntax-error entity D.E 4'],
  ],
  ['behind an entity', 'domain "D" {\n  entity "E" {\n  }\n  description: "x"\n}', ['syntax-error domain D 4']],
  ['outside of all', 'domain "D" {\n}\n= 5\n', ['syntax-error file model.mml 3']],
])('a mistake %s', (_where, text, expected) => {
  expect(mistakesOf(text)).toEqual(expected);
});

test('moving the block to another file keeps what names the mistake', () => {
  const text = 'domain "D" {\n  entity "E" {\n    type: "fact"\n  }\n}';
  const { states } = compareFiles({ before: { 'a.mml': text }, after: { 'b.mml': text } });
  const [before, after] = [states.before, states.after].map((state) =>
    runModelRules(state)
      .filter(({ rule }) => rule === 'syntax-error')
      .map(({ subject, detail }) => ({ subject, detail })),
  );
  expect(before).toHaveLength(1);
  expect(before).toEqual(after);
});

test('a file of another language has no mistakes', () => {
  const { states } = compareFiles({
    before: {},
    after: { 'formula.mml': '<math xmlns="x"><mi>\'x</mi></math>', 'model.mml': 'domain "D" {\n}' },
  });
  expect(runModelRules(states.after).map(({ rule, path }) => `${rule} ${path}`)).toEqual(['foreign-file formula.mml']);
});
