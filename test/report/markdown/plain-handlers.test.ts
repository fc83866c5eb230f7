/** Shortcuts must write what the serializer itself would write, whatever stands beside a text. */

import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
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
);
const line = fc.array(phrase, { minLength: 1, maxLength: 4 });

const content: fc.Arbitrary<RootContent> = fc.oneof(
  line.map((children): RootContent => ({ type: 'paragraph', children })),
  line.map((children): RootContent => ({ type: 'heading', depth: 3, children })),
  line.map(
    (children): RootContent => ({
      type: 'list',
      spread: false,
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }],
    }),
  ),
  line.map(
    (children): RootContent => ({
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
    }),
  ),
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
    fc.property(content, (node) => {
      const tree = { type: 'root' as const, children: [node] };
      const options = { bullet: '-' as const, rule: '-' as const, unsafe, extensions };
      expect(toMarkdown(tree, { ...options, handlers })).toBe(toMarkdown(tree, options));
    }),
    { numRuns: 5000 },
  );
});
