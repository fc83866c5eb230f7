/** A reference as a view over the outline of its file. */
import type { SourceFile } from '../syntax/facts.js';
import type { Range } from '../text/range.js';
import type { Element, Reference } from './element.js';
import type { RelationSchema } from './kind.js';
import type { Outline } from './outline.js';
/** Where a reference stands. */
export interface ReferencePlace {
    readonly from: Element;
    readonly schema: RelationSchema;
    readonly file: SourceFile;
    readonly outline: Outline;
    /** Its place in the outline. */
    readonly reference: number;
}
export declare class BoundReference implements Reference {
    #private;
    readonly from: Element;
    readonly schema: RelationSchema;
    readonly text: string;
    readonly form: Reference['form'];
    constructor(place: ReferencePlace);
    /** Lines are counted only for references that a report speaks of. */
    get range(): Range;
}
