/** Builders of Markdown trees in which every text of a stranger has been made inert. */

import type { BlockContent, Code, Html, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { showHtmlCode, showMarkdownCode, showMarkdownText } from '../markup/markdown-text.ts';
import { cutText } from '../markup/measure.ts';
import { createPlainHandlers } from './plain-handlers.ts';

const LONGEST_TEXT = 600;
const LONGEST_CODE = 200;

/** Text of a stranger, a message for example. */
export function proseOf(text: string): PhrasingContent {
  return { type: 'text', value: cutText(showMarkdownText(text), LONGEST_TEXT) };
}

/** A name, a place or a value of a stranger, as a code span. */
export function codeOf(text: string): PhrasingContent {
  return text === '' ? words('(empty)') : { type: 'inlineCode', value: cutText(showMarkdownCode(text), LONGEST_CODE) };
}

/** Our own words. */
export function words(text: string): PhrasingContent {
  return { type: 'text', value: text };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [words(text)] };
}

/** Joins phrases by our own words. */
export function join(phrases: readonly PhrasingContent[], separator: string): readonly PhrasingContent[] {
  return phrases.flatMap((phrase, index) => (index === 0 ? [phrase] : [words(separator), phrase]));
}

export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** A short title inside a page; real headings would make noise in a conversation. */
export function title(text: string): Paragraph {
  return paragraph(strong(text));
}

export function list(items: readonly (readonly BlockContent[])[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children): ListItem => ({ type: 'listItem', spread: false, children: [...children] })),
  };
}

/** A list of things to tick off. */
export function checklist(items: readonly (readonly BlockContent[])[]): List {
  const all = list(items);
  return { ...all, children: all.children.map((item) => ({ ...item, checked: false })) };
}

export function table(head: readonly string[], rows: readonly (readonly (readonly PhrasingContent[])[])[]): Table {
  const all = [head.map((text) => [words(text)]), ...rows];
  return {
    type: 'table',
    children: all.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
    })),
  };
}

/** Lines that are inert already: what is safe depends on the language. */
export function codeBlock(language: string, lines: readonly string[]): Code {
  return { type: 'code', lang: language, value: lines.join('\n') };
}

/** Content behind a line that opens it; `name` is a stranger's. */
export function fold(
  summary: { readonly before?: string; readonly name?: string; readonly after?: string },
  children: readonly RootContent[],
): readonly RootContent[] {
  if (children.length === 0) return [];
  const name = summary.name === undefined ? '' : `<code>${showHtmlCode(cutText(summary.name, LONGEST_CODE))}</code>`;
  const line = `${summary.before ?? ''}${name}${summary.after ?? ''}`;
  return [html(`<details><summary>${line}</summary>`), ...children, html('</details>')];
}

function html(value: string): Html {
  return { type: 'html', value };
}

/** `$` starts a formula on GitHub, and only there. */
const UNSAFE = [{ character: '$', inConstruct: 'phrasing' as const }];

const EXTENSIONS = [gfmToMarkdown({ tablePipeAlign: false })];
const HANDLERS = createPlainHandlers(EXTENSIONS);

export function printMarkdown(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    { bullet: '-', rule: '-', unsafe: UNSAFE, extensions: EXTENSIONS, handlers: HANDLERS },
  );
}
