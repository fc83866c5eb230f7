/** The pages of the documentation, read by a real Markdown parser: their headings, links and blocks of code. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Code, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as toText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

export const ROOT = join(import.meta.dirname, '../..');

export interface Page {
  /** From the top of the repository. */
  readonly path: string;
  readonly tree: Root;
}

export interface Link {
  readonly target: string;
  readonly line: number;
}

export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  /** What stands behind the language: where the block runs. GitHub does not show it. */
  readonly words: readonly string[];
  readonly text: string;
}

/** Pages that stand beside those of `docs/`. */
const OTHERS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'grammar/README.md'];

export function readPages(): readonly Page[] {
  const files = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
  const paths = files.filter((path) => path.endsWith('.md')).map((path) => `docs/${path.replaceAll('\\', '/')}`);
  return [...OTHERS, ...paths.sort()].map(readPage);
}

export function readPage(path: string): Page {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { path, tree };
}

/** The anchors that GitHub gives to headings, twins numbered, and those that the page sets itself. */
export function listAnchors({ tree }: Page): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  for (const node of walk(tree)) {
    if (node.type === 'heading') anchors.add(slugger.slug(toText(node)));
    if (node.type === 'html')
      for (const [, name = ''] of node.value.matchAll(/\b(?:id|name)="([^"]+)"/g)) anchors.add(name);
  }
  return anchors;
}

/** Links, pictures, definitions and the addresses in HTML. */
export function listLinks({ tree }: Page): readonly Link[] {
  return Array.from(walk(tree)).flatMap((node) => {
    const line = node.position?.start.line ?? 0;
    switch (node.type) {
      case 'link':
      case 'image':
      case 'definition':
        return [{ target: node.url, line }];
      case 'html':
        return Array.from(node.value.matchAll(/\b(?:href|src)="([^"]*)"/g), ([, target = '']) => ({ target, line }));
      default:
        return [];
    }
  });
}

export function listBlocks({ path, tree }: Page): readonly Block[] {
  const blocks = Array.from(walk(tree)).filter((node): node is Code => node.type === 'code');
  return blocks.map((node) => ({
    page: path,
    line: node.position?.start.line ?? 0,
    language: node.lang ?? '',
    words: (node.meta ?? '').split(' ').filter((word) => word !== ''),
    text: node.value,
  }));
}

/** Code in running text. */
export function listInlineCode({ tree }: Page): readonly { readonly text: string; readonly line: number }[] {
  return Array.from(walk(tree)).flatMap((node) =>
    node.type === 'inlineCode' ? [{ text: node.value, line: node.position?.start.line ?? 0 }] : [],
  );
}

export function existsInRepository(path: string): boolean {
  return existsSync(join(ROOT, path));
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}
