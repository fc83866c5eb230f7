/** Makes the elements directly inside another one. Attributes are made here alone: there are many, and nothing refers to them. */
import { type SourceFile } from '../syntax/facts.js';
import { type Arrangement, type Spot } from './arrange-elements.js';
import { BlockElement, type ElementSource } from './block-element.js';
import type { Element } from './element.js';
import { type Outline } from './outline.js';
/** The elements of a model that have places. */
export interface PlacedElements extends ElementSource {
    readonly arrangement: Arrangement;
    readonly size: number;
    readonly files: readonly SourceFile[];
    at(place: number): Element;
    spotsOf(place: number): readonly Spot[];
    outlineAt(file: number): Outline;
}
/** In written order. */
export declare function decodeMembers(parent: BlockElement, table: PlacedElements): readonly Element[];
/** Its attributes alone: what they are called depends on nothing else, so it may be asked before all else has a name. */
export declare function decodeAttributes(parent: BlockElement, table: PlacedElements): readonly Element[];
