/** Shortcuts for words and names that need no escape: for each of them the serializer would try every rule it has. */

import type { InlineCode, List, ListItem, Paragraph, PhrasingContent, Strong, Table, Text } from 'mdast';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';

/**
 * What any rule of Markdown or of GitHub's could escape; an underscore inside a word none does. The rules for the beginning of a
 * line look at what follows it, so a text that begins with a letter, or behind something else, is out of their reach.
 */
const RISKY = /[\t\r\n!#$&*<>@[\\\]`|~]|(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])|[Ww]\.[-.\w]|:\/|^[(.]/;
const BEGINS_PLAINLY = /^[\p{L}]/u;
/** The last two characters and the one that follows: a blank before the end of a line, an address. */
const RISKY_END = / [\r\n]|:\/|[Ww]\.[-.\w]/;
const LINE_BREAK = /[\r\n]/;
const EMPHASIS = /[*_]/;

/** What stands beside a phrase: its neighbours' characters, or the ends of the line. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Whatever is not plain goes to the handlers of these extensions. */
export function createPlainHandlers(extensions: readonly Options[]): NonNullable<Options['handlers']> {
  const inlineCode = findHandler(extensions, 'inlineCode') ?? defaultHandlers.inlineCode;
  const paragraph = findHandler(extensions, 'paragraph') ?? defaultHandlers.paragraph;
  const table = findHandler(extensions, 'table');
  return {
    text: ((node: Text, parent, state, info) =>
      isPlainText(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info)) satisfies Handle,
    inlineCode: ((node: InlineCode, parent, state, info) =>
      PLAIN_CODE.test(node.value) ? `\`${node.value}\`` : inlineCode(node, parent, state, info)) satisfies Handle,
    paragraph: ((node: Paragraph, parent, state, info) =>
      (parent?.type === 'listItem' ? undefined : joinPlainly(node.children, info)) ??
      paragraph(node, parent, state, info)) satisfies Handle,
    list: ((node: List, parent, state, info) => {
      const bullet = state.options.bullet ?? '*';
      const items = state.bulletLastUsed === undefined ? listPlainly(node, bullet) : undefined;
      if (items === undefined) return defaultHandlers.list(node, parent, state, info);
      // A list directly behind this one takes another bullet.
      state.bulletLastUsed = bullet;
      return items;
    }) satisfies Handle,
    ...(table !== undefined && {
      table: ((node: Table, parent, state, info) =>
        drawTablePlainly(node) ?? table(node, parent, state, info)) satisfies Handle,
    }),
  };
}

/** A list of single lines; undefined where the serializer has to look at one of them. */
function listPlainly({ children, ordered, spread }: List, bullet: string): string | undefined {
  if (ordered || spread) return undefined;
  const lines: string[] = [];
  for (const item of children) {
    const line = isOneParagraph(item) ? joinPlainly(item.children[0].children, LINE_ENDS) : undefined;
    if (!line) return undefined;
    lines.push(`${bullet} ${line}`);
  }
  return lines.join('\n');
}

const LINE_ENDS: Surroundings = { before: '\n', after: '\n' };

/** And nothing to be ticked off. */
function isOneParagraph(item: ListItem): item is ListItem & { readonly children: readonly [Paragraph] } {
  return item.children.length === 1 && item.children[0]?.type === 'paragraph' && typeof item.checked !== 'boolean';
}

/** With columns as wide as their cells, of which none is empty; undefined where the serializer has to look at one of them. */
function drawTablePlainly({ children, align }: Table): string | undefined {
  const width = children[0]?.children.length ?? 0;
  if (width === 0 || align != null) return undefined;
  const lines: string[] = [];
  for (const { children: cells } of children) {
    if (cells.length !== width) return undefined;
    let line = '|';
    for (const cell of cells) {
      const text = joinPlainly(cell.children, CELL_ENDS);
      if (!text) return undefined;
      line += ` ${text} |`;
    }
    lines.push(line);
    if (lines.length === 1) lines.push(`|${' - |'.repeat(width)}`);
  }
  return lines.join('\n');
}

const CELL_ENDS: Surroundings = { before: '|', after: '|' };

/** All of these phrases; undefined where one of them needs the serializer. */
function joinPlainly(phrases: readonly PhrasingContent[], { before, after }: Surroundings): string | undefined {
  let line = '';
  let last = before;
  for (let index = 0; index < phrases.length; index++) {
    const next = phrases[index + 1];
    const written = writePlainly(phrases[index] as PhrasingContent, {
      before: last,
      after: next === undefined ? after : beginningOf(next),
    });
    if (written === undefined) return undefined;
    if (written === '') continue;
    line += written;
    last = written.charAt(written.length - 1);
  }
  return line;
}

function writePlainly(phrase: PhrasingContent, surroundings: Surroundings): string | undefined {
  switch (phrase.type) {
    case 'text':
      return isPlainText(phrase.value, surroundings) ? phrase.value : undefined;
    case 'inlineCode':
      return PLAIN_CODE.test(phrase.value) ? `\`${phrase.value}\`` : undefined;
    case 'strong':
      return writeStrong(phrase, surroundings);
    default:
      return undefined;
  }
}

/** A word of ours; marks that touch others would have to be told apart. */
function writeStrong({ children: [word, ...others] }: Strong, { before, after }: Surroundings): string | undefined {
  const isWord = others.length === 0 && word?.type === 'text' && LETTERS.test(word.value);
  return isWord && !EMPHASIS.test(before + after) ? `**${word.value}**` : undefined;
}

const LETTERS = /^[A-Za-z]+$/;

/** With its marks; what is not plain is never asked for its neighbour. */
function beginningOf(phrase: PhrasingContent): string {
  switch (phrase.type) {
    case 'text':
      return phrase.value.charAt(0);
    case 'inlineCode':
      return '`';
    default:
      return '*';
  }
}

function isPlainText(text: string, { before, after }: Surroundings): boolean {
  if (RISKY.test(text) || RISKY_END.test(text.slice(-2) + after)) return false;
  if (text.includes('_') && EMPHASIS.test(before + after)) return false;
  return !LINE_BREAK.test(before) || BEGINS_PLAINLY.test(text);
}

/** Neither padded nor fenced by more than one mark, and without what a table would end a cell at. */
const PLAIN_CODE = /^[^ `|\r\n](?:[^`|\r\n]*[^ `|\r\n])?$/;

function findHandler(extensions: readonly Options[], name: 'inlineCode' | 'paragraph' | 'table'): Handle | undefined {
  for (const extension of extensions) {
    const handler = extension.handlers?.[name] ?? findHandler(extension.extensions ?? [], name);
    if (handler) return handler;
  }
  return undefined;
}
