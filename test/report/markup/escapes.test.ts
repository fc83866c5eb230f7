/** Payload by surface: what a stranger writes stays text everywhere. */

import { describe, expect, test } from 'vitest';
import { codeOf, paragraph, printMarkdown, proseOf, table } from '../../../src/report/markdown/nodes.ts';
import { showHtmlCode, showMarkdownCode } from '../../../src/report/markup/markdown-text.ts';
import { showMermaidLabel } from '../../../src/report/markup/mermaid-text.ts';
import { showPlainText } from '../../../src/report/markup/plain-text.ts';
import { payloads } from '../fixtures/hostile.ts';

interface Surface {
  readonly show: (text: string) => string;
  /** What must not be left in any payload. */
  readonly never: readonly RegExp[];
}

const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u;

const surfaces: Readonly<Record<string, Surface>> = {
  'plain text': { show: showPlainText, never: [UNSEEN, /\u200b/] },
  'markdown text': {
    show: (text) => printMarkdown([paragraph(proseOf(text))]).trimEnd(),
    never: [
      UNSEEN,
      /@\w/,
      /#\d/,
      /GH-\d/,
      /[0-9a-f]{7}/i,
      /:\/\//,
      /\bwww\./,
      /:\w+:/,
      /<!--|-->/,
      /(?<!\\)[*_$[`]/,
      /(?<!\\)<[a-z!/]/i,
      /(?<!\\)&#/,
    ],
  },
  'markdown code span': {
    show: (text) => printMarkdown([paragraph(codeOf(text))]).trimEnd(),
    never: [UNSEEN, /<!--|-->/],
  },
  'code in a table': {
    show: (text) => printMarkdown([table(['x'], [[[codeOf(text)]]])]).split('\n')[2] ?? '',
    never: [UNSEEN, /<!--|-->/, /(?<!^|\\)\|(?!$)/],
  },
  'code block': { show: showMarkdownCode, never: [UNSEEN, /<!--|-->/] },
  'html code': { show: showHtmlCode, never: [UNSEEN, /[<>"']/, /&(?!(?:amp|lt|gt|quot|#39);)/] },
  'mermaid label': { show: showMermaidLabel, never: [UNSEEN, /["<>&`[\](){}|%\\*]/, /#(?!\d+;)/, /(?<!#\d+);/] },
};

describe.each(Object.entries(surfaces))('%s', (_name, { show, never }) => {
  test.each(Object.entries(payloads))('%s', (_payload, text) => {
    const shown = show(text);
    expect(shown).not.toBe('');
    for (const pattern of never) expect(shown).not.toMatch(pattern);
  });

  test('leaves an ordinary name readable', () => {
    expect(show('Sales Order 12')).toContain('Sales Order 12');
  });
});

test('a code span outlasts every run of backticks inside it', () => {
  const printed = printMarkdown([paragraph(codeOf(payloads.fence))]).trim();
  const fence = /^`+/.exec(printed)?.[0] ?? '';
  const runs = printed.slice(fence.length, -fence.length).match(/`+/g) ?? [];
  expect(printed.endsWith(fence)).toBe(true);
  expect(runs.map((run) => run.length)).not.toContain(fence.length);
});

test.each([
  ['a\nb', 'a\\nb'],
  ['\u001b[31m', '\\u{1b}[31m'],
  ['\u202e', '\\u{202e}'],
  ['tab\there', 'tab\\there'],
  ['plain', 'plain'],
])('%j is shown as %j', (text, shown) => {
  expect(showPlainText(text)).toBe(shown);
});
