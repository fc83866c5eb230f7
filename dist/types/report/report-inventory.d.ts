/** What the two models of a report hold, for questions about it. */
import type { Pair } from '../text/pair.js';
export interface ReportInventory {
    /** How many elements each side has. */
    readonly elements: Pair<number>;
    /** Paths of the model files of `after`, sorted: only these can be opened and annotated. */
    readonly paths: readonly string[];
    /** Every data product of either side with the texts of its consumers on either side, sorted. */
    readonly products: readonly {
        readonly name: string;
        readonly consumers: readonly string[];
    }[];
}
