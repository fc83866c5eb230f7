/**
 * Turns the visible nodes of a tree, told one by one in written order, into the flat table of items and the list of
 * mistakes. The walker in C (grammar/walker/walker.c) holds the same machine; a parity test keeps the two together.
 */
import { NodeRole } from './node-role.js';
/** Columns of one mistake: role, start, end, and the row it belongs to or, for a missing token, its role. */
export declare const MISTAKE_STRIDE = 4;
/** What a walker makes of one tree. */
export interface WalkedTree {
    readonly items: Uint32Array;
    readonly mistakes: Uint32Array;
    /** How badly the parser had to guess: 1 + children for each ERROR node, 1 for each token it invented. */
    readonly errorWeight: number;
}
/** A node as a walker meets it. */
export interface VisitedNode {
    readonly role: NodeRole;
    readonly start: number;
    readonly end: number;
    readonly isMissing: boolean;
}
export declare class ItemTable {
    #private;
    /** A node with children begins; `leave` ends it. */
    enter(node: VisitedNode): void;
    /** A node without children. */
    visit(node: VisitedNode): void;
    /** The node entered last ends. */
    leave(): void;
    /** Closes what is still open and hands the tables over. */
    finish(): WalkedTree;
}
