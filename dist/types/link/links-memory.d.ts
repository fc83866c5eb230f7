/** What somebody remembers of whole models that were linked before: it saves work and changes no result. */
import type { ContentHash, KeptWords } from '../syntax/facts.js';
import type { FactsMemory } from '../syntax/facts-memory.js';
import type { FreshPart } from '../syntax/facts-record.js';
/** By the contents of the files that declare something, in the order of their paths. */
export interface LinksMemory {
    recall(contents: readonly ContentHash[]): KeptWords | undefined;
    /** Asked for the links when everything else is done; there may be none to keep. */
    remember(contents: readonly ContentHash[], encode: () => FreshPart | undefined): void;
}
export interface ModelMemory extends FactsMemory {
    readonly links?: LinksMemory;
}
