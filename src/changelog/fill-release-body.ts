/** Puts release notes into the body of a release without touching what people wrote there. */

import { findLineBreak, findMarkedBlock, markBlock } from './marked-block.ts';

/**
 * Replaces the notes of an earlier run; else puts them below the mark, where a template has one; else at the end. `body`
 * are the notes without the heading of the release. Filling twice changes nothing.
 */
export function fillReleaseBody(existing: string, body: string): string {
  const lineBreak = findLineBreak(existing);
  const block = markBlock(body, lineBreak);
  const marked = findMarkedBlock(existing);
  if (marked === undefined) return append(existing, block, lineBreak);
  if (marked.end !== undefined) return existing.slice(0, marked.start) + block + existing.slice(marked.end);
  const behindMark = existing.indexOf('-->', marked.start) + '-->'.length;
  return existing.slice(0, marked.start) + block + existing.slice(behindMark);
}

function append(existing: string, block: string, lineBreak: string): string {
  if (existing.trim() === '') return `${block}${lineBreak}`;
  const gap = existing.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
  return `${existing}${gap}${block}${lineBreak}`;
}

/** Lines of the notes that end in two characters instead of one are longer than this on average. */
const SHORTEST_AVERAGE_LINE = 9;

/** How long the notes may be, in UTF-16 code units, so that the body takes at most `limit`: earlier notes make room for them. */
export function measureRoom(existing: string, limit: number): number {
  const room = Math.max(0, limit - fillReleaseBody(existing, '').length);
  return findLineBreak(existing) === '\n'
    ? room
    : Math.floor((room * SHORTEST_AVERAGE_LINE) / (SHORTEST_AVERAGE_LINE + 1));
}
