/** A model whose references are resolved. */
import type { Element, ElementId, Link } from '../model/element.js';
import type { Model } from '../model/model.js';
import type { IncomingColumns } from './incoming-links.js';
import type { LinkColumns } from './link-columns.js';
import type { SymbolTable } from './symbol-table.js';
export type { Link, Resolution } from '../model/element.js';
export interface LinkedModel {
    readonly model: Model;
    /** Like `model.elements`, with final names: a mapping is named after its target, twins are numbered. */
    readonly elements: readonly Element[];
    /** How many elements there are: of a large model few are ever made. */
    readonly size: number;
    /** The element of that kind and name, attributes included. */
    find(id: ElementId): Element | undefined;
    /** The place of the element of that kind and name in `model.table`, attributes left out. */
    findPlace(kind: ElementId['kind'], name: ElementId['name']): number | undefined;
    /** What references are looked up in. */
    readonly symbols: SymbolTable;
    /** All references by their places, for whoever looks at every one. */
    readonly columns: LinkColumns;
    readonly incomingColumns: IncomingColumns;
    /** The links of the references of one of its elements, in written order. */
    linksOf(element: Element): readonly Link[];
    /** The resolved links that point to an element (attributes have none), sorted by the holder's name. */
    incoming(element: Element): readonly Link[];
    /** Every link that is not resolved, in the order of `elements`. */
    readonly unresolved: readonly Link[];
    /** Every link whose target has the name only when spelling is ignored, in the order of `elements`. */
    readonly loose: readonly Link[];
}
