/** Which references point to an element, found for all elements when somebody first asks. */
import type { ElementTable } from '../model/element-table.js';
import type { LinkColumns } from './link-columns.js';
export declare class IncomingColumns {
    #private;
    constructor(table: ElementTable, { firstOf, holderOf, targets }: LinkColumns);
    /** How many references an element has that others hold. */
    countTo(place: number): number;
    /** Of other elements, sorted by the kind and the name of the holder. */
    referencesTo(place: number): readonly number[];
}
