/** Reads one row of a file's table the way people speak of it: keyword, value, members. */
import { type FileFacts, ItemType, ValueType } from './facts.js';
/** A view of one row; cheap to make, holds no text of its own. */
export declare class Item {
    readonly facts: FileFacts;
    readonly index: number;
    constructor(facts: FileFacts, index: number);
    get type(): ItemType;
    get valueType(): ValueType;
    get keyword(): string;
    /** The label or value as written, quotes included. */
    get writtenValue(): string;
    /** The label or value without its quotes, otherwise as written. Empty where there is none. */
    get rawValue(): string;
    get start(): number;
    get keyEnd(): number;
    get valueStart(): number;
    get valueEnd(): number;
    get end(): number;
    /** The whole item as written, members included. */
    get text(): string;
    get parent(): Item | undefined;
    /** The direct members of a block, or the values of a list, in written order. */
    get members(): readonly Item[];
    /** The members that are no blocks, in written order; of what stands in a block no views are made. */
    get statements(): readonly Item[];
}
/** The raw value of a row, for those who read a table without making views of its rows. */
export declare function readRawValue({ text, items }: FileFacts, row: number): string;
/** Whether a block stands anywhere inside a row. */
export declare function holdsBlock({ items }: FileFacts, row: number): boolean;
/** The items at the top of a file, in written order. */
export declare function topItems(facts: FileFacts): readonly Item[];
