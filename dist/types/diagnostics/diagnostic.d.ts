/** One thing noticed about a model or a change: a fact with its place, without a level. */
import type { Side } from '../text/pair.js';
import type { Range } from '../text/range.js';
/** The element (or file) a diagnostic speaks of. */
export interface Subject {
    /** An element kind, or `file`. */
    readonly kind: string;
    /** A qualified name, or a path. */
    readonly name: string;
}
export interface RelatedLocation {
    readonly message: string;
    readonly range: Range;
    readonly side: Side;
}
export interface Diagnostic {
    readonly rule: string;
    readonly subject: Subject;
    /** One sentence in the reader's words; it may change from version to version. */
    readonly message: string;
    /** Where to look. Absent only for a file that could not be read. */
    readonly range?: Range;
    /** The file, where there is no range in it. */
    readonly path?: string;
    readonly side: Side;
    readonly related: readonly RelatedLocation[];
    /** The text to write instead, or the name that was probably meant. */
    readonly suggestion?: string;
    /** What tells two diagnostics of one rule and subject apart: the relation and target, a property. Never a line, never wording. */
    readonly detail: string;
    /** The reference it speaks of, as written without quotes: a renamed domain changes it without changing what is wrong. */
    readonly referenceText?: string;
    /** All elements that it is about, where they are equal partners, as in a cycle: then they are its identity. */
    readonly involved?: readonly Subject[];
}
