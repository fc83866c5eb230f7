/** Says in plain words what is misspelled in a file, where, and what to write instead. */

import type { SyntaxFact } from './facts.ts';
import { MISTAKE_STRIDE, type WalkedTree } from './item-table.ts';
import { NodeRole } from './node-role.ts';

/** More mistakes than this say one thing: the file is something else. */
const MOST_ERRORS = 200;

export function describeMistakes(text: string, walked: WalkedTree): readonly SyntaxFact[] {
  const facts: SyntaxFact[] = [];
  for (let at = 0; at < walked.mistakes.length; at += MISTAKE_STRIDE) {
    const [role = 0, start = 0, end = 0] = walked.mistakes.subarray(at, at + MISTAKE_STRIDE);
    if (role === NodeRole.void) continue;
    facts.push({ rule: 'syntax-error', message: `Unexpected text: ${text.slice(start, end).slice(0, 40)}`, start, end });
  }
  return facts.slice(0, MOST_ERRORS);
}
