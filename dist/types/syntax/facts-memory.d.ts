/** What somebody remembers of contents that were read before: it saves work and changes no result. */
import type { ContentHash, FileFacts } from './facts.js';
import type { ReadContent } from './facts-record.js';
export interface FactsMemory {
    /** The very facts that parsing would give. */
    recall(hash: ContentHash): FileFacts | undefined;
    remember(content: ReadContent): void;
}
