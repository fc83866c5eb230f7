/** A model whose references are resolved. */
import type { Element, ElementId, Model, Reference } from '../model/element.js';
export type Resolution = {
    readonly status: 'resolved';
    readonly target: Element;
    readonly match: 'exact' | 'loose';
}
/** Nothing of that name. */
 | {
    readonly status: 'dangling';
    readonly suggestions: readonly string[];
}
/** Several elements fit equally well, so none is chosen. */
 | {
    readonly status: 'ambiguous';
    readonly candidates: readonly Element[];
}
/** The name exists, but as a kind this relation cannot point to. */
 | {
    readonly status: 'wrong-kind';
    readonly found: Element;
    readonly suggestions: readonly string[];
}
/** An internal id of a generated file that nothing in the model explains. */
 | {
    readonly status: 'unresolved-id';
};
export interface Link {
    readonly reference: Reference;
    readonly resolution: Resolution;
}
export interface LinkedModel {
    readonly model: Model;
    /** Like `model.elements`, with final names: a mapping is named after its target, twins are numbered. */
    readonly elements: readonly Element[];
    /** The element of that kind and name, attributes included. */
    find(id: ElementId): Element | undefined;
    /** The links of an element's references, in written order. */
    linksOf(element: Element): readonly Link[];
    /** The resolved links that point to an element (attributes have none), sorted by the holder's name. */
    incoming(element: Element): readonly Link[];
    /** Every link that is not resolved, in the order of `elements`. */
    readonly unresolved: readonly Link[];
    /** Every link whose target has the name only when spelling is ignored, in the order of `elements`. */
    readonly loose: readonly Link[];
}
