/** Reads one row of a file's table the way people speak of it: keyword, value, members. */
import { type FileFacts, ItemType, ValueType } from './facts.js';
/** A view of one row; cheap to make, holds no text of its own. */
export declare class Item {
    #private;
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
    /** Whether a block stands anywhere inside; asked of the table, because making views of all rows costs more than the answer. */
    get holdsBlock(): boolean;
}
/** The items at the top of a file, in written order. */
export declare function topItems(facts: FileFacts): readonly Item[];
