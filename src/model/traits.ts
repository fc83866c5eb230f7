/** What is worth looking for in a content. It is kept beside the facts, so that later runs open only what holds any of it. */

import type { FileFacts } from '../syntax/facts.ts';

/**
 * Bits. `oddity`: a key that its kind does not know, or attributes of one label. `describedDomain`: a domain states any key.
 * `retirement`: the text says of anything that it goes. `guard`: a comment may be meant for this program. `rename`: the text may say
 * of anything what it was called.
 */
export const Trait = { oddity: 1, describedDomain: 2, retirement: 4, guard: 8, rename: 16 } as const;
export type Trait = (typeof Trait)[keyof typeof Trait];

/** Whether an earlier run found that; undefined where none has looked. */
export function isKnownToHold({ traits }: FileFacts, trait: Trait): boolean | undefined {
  return traits === undefined ? undefined : (traits & trait) !== 0;
}

/** In any dialect, and in any case. */
const RENAME = /renamed/i;

/** Texts are searched first: decoding every element of a large model takes as long as all its rules. */
export function mentionsRename(facts: FileFacts): boolean {
  return isKnownToHold(facts, Trait.rename) ?? RENAME.test(facts.text);
}
