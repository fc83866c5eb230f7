/** What each node of the grammar is to the reader of a tree; the one place that knows the grammar's names. */
import { ValueType } from './facts.js';
/** Values are `NodeRole.value + ValueType`, so that one subtraction tells their type. */
export declare const NodeRole: {
    readonly other: 0;
    readonly comment: 1;
    readonly file: 2;
    readonly block: 3;
    readonly attribute: 4;
    readonly directive: 5;
    readonly openBrace: 6;
    readonly closeBrace: 7;
    readonly equals: 8;
    readonly wrongEquals: 9;
    readonly openEquals: 10;
    /** `{ ... }`: a whole body that was pasted from documentation. */
    readonly placeholderBody: 11;
    readonly placeholder: 12;
    readonly straySeparator: 13;
    readonly alternative: 14;
    readonly conflictMarker: 15;
    readonly unclosedComment: 16;
    readonly error: 17;
    /** Not a node's role but what a walker reports: a token that the parser had to invent. */
    readonly missing: 18;
    /** A keyword on a line of its own in front of another item. */
    readonly strayKeyword: 19;
    /** A keyword with nothing behind it. */
    readonly loneKeyword: 20;
    /** The head of a block whose end was not found. */
    readonly unclosedBlock: 21;
    /** A mistake that turned out to be none. */
    readonly void: 22;
    readonly closeBracket: 23;
    readonly value: 32;
    readonly identifier: 48;
    readonly unclosedString: 49;
    readonly typographicString: 50;
    readonly unquotedValue: 51;
    readonly unopenedString: 52;
};
export type NodeRole = number;
/** The role of a node by its name in the grammar; punctuation that carries nothing is `other`. */
export declare function findRole(nodeName: string): NodeRole;
/** What kind of value a node is; `none` where it is no value. */
export declare function valueTypeOf(role: NodeRole): ValueType;
/** Whether the node itself is a mistake to report. */
export declare function isMistake(role: NodeRole): boolean;
