/** Does work that rests on what earlier runs have kept; where that turns out to be damaged, once more without. */

import { LostContent } from '../io/lost-content.ts';
import type { FactsCache } from './facts-cache.ts';

/** The work reads everything itself that it needs, and leaves nothing behind before it is done. */
export async function restOnCache<T>(cache: FactsCache | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LostContent) || cache === undefined) throw error;
    cache.forget();
    return work();
  }
}
