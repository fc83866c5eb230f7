/** What a property says, whatever its spelling. */

import { expect, test } from 'vitest';
import { linkTexts } from '../link-texts.ts';

const CASES: readonly (readonly [title: string, body: string, property: string, expected: string | undefined])[] = [
  ['a string', 'description = "a b"', 'description', 'a b'],
  ['a string without the equals sign', 'description "a b"', 'description', 'a b'],
  ['a number', 'ticket = 12', 'ticket', '12'],
  ['a list', 'tags = ["b", "a",]', 'tags', 'a, b'],
  ['a repeated key', 'tags "b"\ntags "a"', 'tags', 'a, b'],
  ['a key with dashes', 'business-logic = "x"', 'business_logic', 'x'],
  [
    'a triple string, dedented',
    'business_logic = """\n    SELECT 1\n      FROM x\n  """',
    'business_logic',
    'SELECT 1\n  FROM x',
  ],
  ['a triple string with CRLF', 'business_logic = """\r\n    A\r\n    B\r\n  """', 'business_logic', 'A\nB'],
  ['a triple string with quotes inside', 'business_logic = """say "x" now"""', 'business_logic', 'say "x" now'],
  ['escapes', String.raw`description = "a \"b\" \\ \t \u00e9"`, 'description', 'a "b" \\ \t é'],
  ['an escape that nobody knows', String.raw`description = "\d"`, 'description', String.raw`\d`],
  ['a flag', 'pii = true', 'pii', 'true'],
  ['a flag in quotes', 'pii = "True"', 'pii', 'true'],
  ['a flag that is not written', '', 'pii', 'false'],
  ['a default', '', 'type', 'entity'],
  ['something that is not written and has no default', '', 'owner', undefined],
];

test.each(CASES)('%s', (_title, body, property, expected) => {
  const [element] = linkTexts(`entity "A" {\n${body}\n}`).elements;
  expect(element?.value(property)).toBe(expected);
});

test('places of names and values are exact', () => {
  const [element] = linkTexts('\r\n  entity "Är" {\r\n\tpii = true\r\n  }').elements;
  expect(element?.nameRange).toEqual({
    path: 'model.mml',
    start: { line: 2, column: 10, offset: 11 },
    end: { line: 2, column: 14, offset: 15 },
  });
  expect(element?.property('pii')?.range?.start).toEqual({ line: 3, column: 8, offset: 26 });
  expect(element?.range.end).toMatchObject({ line: 4, column: 4 });
});
