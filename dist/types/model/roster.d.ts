/** Which elements there are, where, and what they are called. */
import type { Arrangement } from './arrange-elements.js';
import type { QualifiedName } from './element.js';
export interface Roster {
    readonly arrangement: Arrangement;
    /** By place. */
    readonly names: readonly QualifiedName[];
    /** By place: 1 where a name is sure to be a path. */
    readonly isRaw: Uint8Array;
}
/** Names that only the whole model can give (of a mapping: its target's; of twins: a number), by place. */
export type ForcedNames = ReadonlyMap<number, QualifiedName>;
