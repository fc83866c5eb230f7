/** Shortcuts for words and names that need no escape: for each of them the serializer would try every rule it has. */

import type { InlineCode, Text } from 'mdast';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';

/**
 * What any rule of Markdown or of GitHub's could escape; an underscore inside a word none does. The rules for the beginning of a
 * line look at what follows it, so a text that begins with a letter, or behind something else, is out of their reach.
 */
const RISKY = /[\t\r\n!#$&*<>@[\\\]`|~]|(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])|[Ww]\.|:\/|^[(.]/;
const BEGINS_PLAINLY = /^[\p{L}]/u;
/** Together with what follows: the end of a line, the colon of an address. */
const RISKY_END = /[ :]$/;
const RISKY_NEXT = /^[\r\n/]/;
const LINE_BREAK = /[\r\n]/;
const EMPHASIS = /[*_]/;

/** Whatever is not plain goes to the handlers of these extensions. */
export function createPlainHandlers(extensions: readonly Options[]): NonNullable<Options['handlers']> {
  const inlineCode = findHandler(extensions, 'inlineCode') ?? defaultHandlers.inlineCode;
  return {
    text: ((node: Text, parent, state, info) =>
      isPlainText(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info)) satisfies Handle,
    inlineCode: ((node: InlineCode, parent, state, info) =>
      PLAIN_CODE.test(node.value) ? `\`${node.value}\`` : inlineCode(node, parent, state, info)) satisfies Handle,
  };
}

function isPlainText(text: string, { before, after }: { readonly before: string; readonly after: string }): boolean {
  if (RISKY.test(text) || (RISKY_NEXT.test(after) && RISKY_END.test(text))) return false;
  if (text.includes('_') && EMPHASIS.test(before + after)) return false;
  return !LINE_BREAK.test(before) || BEGINS_PLAINLY.test(text);
}

/** Neither padded nor fenced by more than one mark, and without what a table would end a cell at. */
const PLAIN_CODE = /^[^ `|\r\n](?:[^`|\r\n]*[^ `|\r\n])?$/;

function findHandler(extensions: readonly Options[], name: 'inlineCode'): Handle | undefined {
  for (const extension of extensions) {
    const handler = extension.handlers?.[name] ?? findHandler(extension.extensions ?? [], name);
    if (handler) return handler;
  }
  return undefined;
}
