/** Files of which only a part was read, or nothing: how the parser notes it, and how others learn of it. */

import type { FileFacts } from './facts.ts';

/** Messages of the first mistake of such a file. */
export const BEGINNING_ONLY = 'Only the beginning of this large file was read: it does not look like MML.';
export const OUT_OF_MEMORY = 'This file could not be read: the parser ran out of memory.';
export const TOO_MANY_WORDS = 'This file was not read: it holds too many words and signs.';

const REASONS: Readonly<Record<string, string>> = {
  [BEGINNING_ONLY]: 'is large and does not look like MML, so only its beginning was read',
  [OUT_OF_MEMORY]: 'could not be read: the parser ran out of memory',
  [TOO_MANY_WORDS]: 'was not read: it holds too many words and signs',
};

/** Why the facts are not all that the file says; undefined where they are. */
export function explainPartialReading({ errors }: Pick<FileFacts, 'errors'>): string | undefined {
  const message = errors[0]?.message;
  return message === undefined ? undefined : REASONS[message];
}
