/** What a walker meets in a tree, and what it makes of it: the same for both walkers. */
import type { NodeRole } from './node-role.js';
/** What a walker makes of one tree. */
export interface WalkedTree {
    readonly items: Uint32Array;
    /** Rows of `MISTAKE_STRIDE` columns. */
    readonly mistakes: Uint32Array;
    /** How badly the parser had to guess: 1 + children for each ERROR node, 1 for each token it invented. */
    readonly errorWeight: number;
}
/** Whether the grammar explains the whole text. */
export declare function isPlain({ mistakes, errorWeight }: WalkedTree): boolean;
/** A node as a walker meets it. */
export interface VisitedNode {
    readonly role: NodeRole;
    readonly start: number;
    readonly end: number;
    readonly isMissing: boolean;
}
