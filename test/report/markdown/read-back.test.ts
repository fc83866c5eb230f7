/** Printed Markdown read back as GitHub reads it: no stranger's text has become markup. */

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { payloads, reportOf } from '../fixtures/hostile.ts';
import { rich } from '../fixtures/rich.ts';

const OURS = /^<details><summary>[^<>]*(?:<code>[^<>]*<\/code>)?[^<>]*<\/summary>$|^<\/details>$/;
const FILES = 'https://github.example/files';

function readNodes(markdown: string): readonly Nodes[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return listNodes(root);
}

function listNodes(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(listNodes) : [])];
}

function countTypes(nodes: readonly Nodes[], skipped: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of nodes) if (!skipped.includes(type)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** What a text may legitimately change: whether it stands in code, and how many lines a formula has. */
const VARYING = ['text', 'break'];

describe.each(Object.entries(payloads))('%s', (_name, payload) => {
  const read = (report: Report): readonly Nodes[] => readNodes(renderMarkdown(report, { links: { after: FILES } }));
  const nodes = read(reportOf(payload));

  test('has the structure of an ordinary report', () => {
    expect(countTypes(nodes, VARYING)).toEqual(countTypes(read(reportOf('Sales Order')), VARYING));
  });

  test('holds no HTML, link or image but ours', () => {
    expect(nodes.flatMap((node) => (node.type === 'html' && !OURS.test(node.value) ? [node.value] : []))).toEqual([]);
    expect(nodes.flatMap((node) => (node.type === 'link' && !node.url.startsWith(FILES) ? [node.url] : []))).toEqual(
      [],
    );
    expect(
      nodes.filter(({ type }) => ['image', 'imageReference', 'definition', 'footnoteReference'].includes(type)),
    ).toEqual([]);
  });

  test('gives every row of a table its four cells', () => {
    const rows = nodes.filter((node) => node.type === 'tableRow');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ children }) => children.length !== 4)).toEqual([]);
  });
});

test('places are links where the page knows where the files stand', () => {
  const links = { before: `${FILES}/old`, after: `${FILES}/new` };
  const urls = readNodes(renderMarkdown(rich, { links })).flatMap((node) => (node.type === 'link' ? [node.url] : []));
  expect(urls.slice(0, 2)).toEqual([
    `${FILES}/new/products/sales_analytics.mml#L67`,
    `${FILES}/old/models/conceptual/ecommerce.mml#L52`,
  ]);
});

test('without links no place is one', () => {
  expect(readNodes(renderMarkdown(rich, {})).filter(({ type }) => type === 'link')).toEqual([]);
});
