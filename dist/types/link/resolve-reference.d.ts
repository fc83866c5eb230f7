/**
 * Finds what a reference points to. The relation's kinds are tried in their order, first by exact names (the whole path; a
 * label in the holder's own domain; a label unique in the project), then by names without their spelling. Several elements
 * that fit equally well are ambiguous.
 */
import type { Reference, Resolution } from '../model/element.js';
import { type SymbolTable } from './symbol-table.js';
export type Phrase = Pick<Reference, 'text' | 'form' | 'schema'>;
/** What a reference says, and what its holder stands in: the outermost element around it, or `NO_PLACE`. */
export interface Wording extends Phrase {
    readonly scope: number;
}
/** What a reference means; what it found by its place. */
export type Meaning = {
    readonly status: 'resolved';
    readonly target: number;
    readonly match: 'exact' | 'loose';
} | Exclude<Resolution, {
    readonly status: 'resolved';
}>;
export declare function resolveReference(reference: Reference, symbols: SymbolTable): Resolution;
/** The first of all tiers, for the kind that is tried first: nearly every reference ends here, whoever holds it. */
export declare function findWholePath({ text, form, schema }: Phrase, symbols: SymbolTable): number | undefined;
export declare function resolveByTiers(wording: Wording, symbols: SymbolTable): Meaning;
/** The text that two references share when only their spelling differs. */
export declare function foldReferenceText(text: string): string;
