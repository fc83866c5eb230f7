/** Places of elements by kind and name, and the names that several elements of one kind share. */
import type { QualifiedName } from '../model/element.js';
import type { ElementTable } from '../model/element-table.js';
import type { Kind } from '../model/kind.js';
export declare class NameIndex {
    #private;
    /** Places of elements that share their kind and name, in their order; at least two in each group. */
    readonly twins: readonly (readonly number[])[];
    /** `renamed` are names of elements that go by another than their own. */
    constructor(table: ElementTable, renamed?: ReadonlyMap<number, QualifiedName>);
    /** Of several with one name the last. */
    find(kind: Kind, name: QualifiedName): number | undefined;
    /** Whether the elements of a kind are named by exactly their paths, and none is a twin. */
    hasPaths(kind: Kind): boolean;
    /** To be looked for by their names; of several with one name the last. */
    ofKind(kind: Kind): ReadonlyMap<QualifiedName, number>;
}
