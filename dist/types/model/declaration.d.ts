/** Where an element is written, and what it is called there: one block of a file, or one value of a directive that names elements. */
import type { SourceFile } from '../syntax/facts.js';
import type { Block } from './element.js';
import type { KindSchema } from './kind.js';
export declare class Declaration {
    #private;
    readonly schema: KindSchema;
    readonly file: SourceFile;
    /** Of its block, or of its value, in the table of the file. */
    readonly row: number;
    readonly label: string;
    constructor(schema: KindSchema, file: SourceFile, row: number, label: string);
    get block(): Block;
    /** Its block alone. */
    get blocks(): readonly [Block];
    /** Whether it is the same place in the same file, whatever model holds it. */
    isSame(other: Declaration): boolean;
}
