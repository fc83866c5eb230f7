/** The line scanner agrees with a whole Markdown parser wherever a CHANGELOG can lead them. */

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { scanMarkdown } from '../../src/changelog/scan-markdown.ts';
import { files, refused } from './files/changelogs.ts';

/** Depth and place of headings of the first column, and where the definitions at the end begin. */
function parse(text: string) {
  const { children } = fromMarkdown(text);
  const headings = children.filter((node) => node.type === 'heading');
  let footer = text.length;
  for (const node of [...children].reverse()) {
    if (node.type !== 'definition' && !(node.type === 'html' && node.value.startsWith('<!--'))) break;
    if (node.type === 'definition') footer = startOf(node);
  }
  return {
    headings: headings.map((node) => [node.depth, startOf(node), node.position?.end.offset]),
    footer,
  };
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? -1;
}

function scan(text: string) {
  const { headings, footer } = scanMarkdown(text);
  return { headings: headings.map(({ depth, start, end }) => [depth, start, end]), footer };
}

test.each(Object.entries({ ...files, ...refused }))('%s', (_name, { text }) => {
  const plain = text.replace(/^\ufeff/, '');
  expect(scan(plain)).toEqual(parse(plain));
});

const lines = [
  ...[
    '',
    '',
    '# Changelog',
    '## [1.0.0] - 2026-01-01',
    '## Unreleased',
    '### Added',
    '#### Domain `Sales`',
    '##',
    '## 1.0.0 ##',
    '#hash',
  ],
  ...['- item', '* item', '1. item', 'words', 'more words', '> quote', '---', '===', '***'],
  ...[
    '```',
    '```diff',
    '~~~~',
    '<!-- a comment -->',
    '<!--',
    '-->',
    '[1.0.0]: https://example.test/1',
    '[unreleased]: <x>',
  ],
];

test('random files', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { maxLength: 14 }),
      fc.constantFrom('\n', '\r\n'),
      (chosen, lineBreak) => {
        // An empty line before each block: what runs into the paragraph or list above it belongs to those.
        const text = chosen.map((line) => (/^[=-]{3}$/.test(line) ? line : `${lineBreak}${line}`)).join(lineBreak);
        expect(scan(text)).toEqual(parse(text));
      },
    ),
    { numRuns: 2000 },
  );
});

test('a long file takes no long time', () => {
  const text = `# Changelog\n\n${'## [1.0.0] - 2026-01-01\n\n- **a:** b ([#1](https://example.test/1))\n\n'.repeat(20_000)}`;
  const start = performance.now();
  expect(scanMarkdown(text).headings).toHaveLength(20_001);
  expect(performance.now() - start).toBeLessThan(2000);
});
