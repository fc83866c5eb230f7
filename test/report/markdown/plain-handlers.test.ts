/** Shortcuts must write what the serializer itself would write, whatever stands beside a text. */

import fc from 'fast-check';
import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { createPlainHandlers } from '../../../src/report/markdown/plain-handlers.ts';

const extensions = [gfmToMarkdown({ tablePipeAlign: false })];
const unsafe = [{ character: '$', inConstruct: 'phrasing' as const }];
const handlers = createPlainHandlers(extensions);

/** Letters, and everything that means something somewhere. */
const PIECES = [
  'a',
  'é',
  'w',
  'a_b',
  '_',
  '1',
  ' ',
  '.',
  ',',
  ':',
  '/',
  '-',
  '+',
  '=',
  '(',
  ')',
  '"',
  "'",
  '%',
  '?',
  ';',
  '{',
  '^',
  '→',
];
const RISKY = [
  '_',
  '*',
  '`',
  '[',
  ']',
  '<',
  '>',
  '&',
  '#',
  '~',
  '!',
  '\\',
  '|',
  '@',
  '$',
  '\n',
  'www.',
  'http://',
  '1. ',
];

const value = fc
  .array(fc.constantFrom(...PIECES, ...PIECES, ...RISKY), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(''));
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  value.map((text) => ({ type: 'text' as const, value: text })),
  value.map((text) => ({ type: 'inlineCode' as const, value: text.replaceAll('\n', ' ') })),
  fc
    .constantFrom('breaking', 'a', 'two words', '_', '')
    .map((text) => ({ type: 'strong' as const, children: [{ type: 'text' as const, value: text }] })),
  fc.constantFrom('', ' ', ', ', ' (', 'now.', 'x').map((text) => ({ type: 'text' as const, value: text })),
);
const line = fc.array(phrase, { minLength: 1, maxLength: 4 });
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

/** Items of one paragraph, of which some are to be ticked off, some hold a list or code of their own, and some nothing. */
const item: fc.Arbitrary<ListItem> = fc
  .record({
    paragraphs: fc.array(line, { maxLength: 2 }),
    checked: fc.constantFrom(undefined, undefined, false, true),
    more: fc.constantFrom<readonly BlockContent[]>(
      [],
      [],
      [{ type: 'code', lang: 'diff', value: '+ a' }],
      [{ type: 'list', spread: false, children: [{ type: 'listItem', spread: false, children: [] }] }],
    ),
  })
  .map(({ paragraphs, checked, more }) => ({
    type: 'listItem',
    spread: false,
    ...(checked !== undefined && { checked }),
    children: [...paragraphs.map((children) => ({ type: 'paragraph' as const, children })), ...more],
  }));
const list = fc
  .record({ children: fc.array(item, { minLength: 1, maxLength: 3 }), spread: fc.boolean(), ordered: fc.boolean() })
  .map((rest): RootContent => ({ type: 'list', ...rest }));
const plainList = fc.record({ all: lines, spread: fc.constantFrom(false, false, true) }).map(
  ({ all, spread }): RootContent => ({
    type: 'list',
    spread,
    children: all.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph' as const, children }],
    })),
  }),
);
const table = fc.array(lines, { minLength: 1, maxLength: 3 }).map(
  (rows): RootContent => ({
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  }),
);

const content: fc.Arbitrary<RootContent> = fc.oneof(
  line.map((children): RootContent => ({ type: 'paragraph', children })),
  line.map((children): RootContent => ({ type: 'heading', depth: 3, children })),
  plainList,
  list,
  table,
  line.map(
    (children): RootContent => ({
      type: 'paragraph',
      children: [
        { type: 'strong', children },
        { type: 'text', value: ' end' },
      ],
    }),
  ),
);

test('the same bytes with and without them', () => {
  fc.assert(
    fc.property(fc.array(content, { minLength: 1, maxLength: 3 }), (children) => {
      const tree = { type: 'root' as const, children };
      const options = { bullet: '-' as const, rule: '-' as const, unsafe, extensions };
      expect(toMarkdown(tree, { ...options, handlers })).toBe(toMarkdown(tree, options));
    }),
    { numRuns: 5000 },
  );
});
