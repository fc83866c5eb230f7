/** What each node of the grammar is to the reader of a tree; the one place that knows the grammar's names. */

import { ValueType } from './facts.ts';

/** Values are `NodeRole.value + ValueType`, so that one subtraction tells their type. */
export const NodeRole = {
  other: 0,
  comment: 1,
  file: 2,
  block: 3,
  attribute: 4,
  directive: 5,
  openBrace: 6,
  closeBrace: 7,
  equals: 8,
  wrongEquals: 9,
  openEquals: 10,
  /** `{ ... }`: a whole body that was pasted from documentation. */
  placeholderBody: 11,
  placeholder: 12,
  straySeparator: 13,
  alternative: 14,
  conflictMarker: 15,
  unclosedComment: 16,
  error: 17,
  /** Not a node's role but what a walker reports: a token that the parser had to invent. */
  missing: 18,
  /** A keyword on a line of its own in front of another item. */
  strayKeyword: 19,
  /** A keyword with nothing behind it. */
  loneKeyword: 20,
  /** The head of a block whose end was not found. */
  unclosedBlock: 21,
  /** A mistake that turned out to be none. */
  void: 22,
  closeBracket: 23,
  value: 32,
  identifier: 48,
  unclosedString: 49,
  typographicString: 50,
  unquotedValue: 51,
  unopenedString: 52,
} as const;
export type NodeRole = number;

const ROLES: Readonly<Record<string, NodeRole>> = {
  comment: NodeRole.comment,
  source_file: NodeRole.file,
  block: NodeRole.block,
  attribute: NodeRole.attribute,
  directive: NodeRole.directive,
  '{': NodeRole.openBrace,
  '}': NodeRole.closeBrace,
  ']': NodeRole.closeBracket,
  '=': NodeRole.equals,
  wrong_equals: NodeRole.wrongEquals,
  open_equals: NodeRole.openEquals,
  placeholder_body: NodeRole.placeholderBody,
  placeholder: NodeRole.placeholder,
  stray_separator: NodeRole.straySeparator,
  alternative: NodeRole.alternative,
  conflict_marker: NodeRole.conflictMarker,
  unclosed_comment: NodeRole.unclosedComment,
  string: NodeRole.value + ValueType.string,
  triple_string: NodeRole.value + ValueType.tripleString,
  number: NodeRole.value + ValueType.number,
  boolean: NodeRole.value + ValueType.boolean,
  path: NodeRole.value + ValueType.path,
  list: NodeRole.value + ValueType.list,
  single_quoted_string: NodeRole.value + ValueType.singleQuotedString,
  broken_string: NodeRole.value + ValueType.brokenString,
  hex_color: NodeRole.value + ValueType.hexColor,
  identifier: NodeRole.identifier,
  unclosed_string: NodeRole.unclosedString,
  typographic_string: NodeRole.typographicString,
  unquoted_value: NodeRole.unquotedValue,
  unopened_string: NodeRole.unopenedString,
};

/** The role of a node by its name in the grammar; punctuation that carries nothing is `other`. */
export function findRole(nodeName: string): NodeRole {
  return ROLES[nodeName] ?? NodeRole.other;
}

/** What kind of value a node is; `none` where it is no value. */
export function valueTypeOf(role: NodeRole): ValueType {
  if (role < NodeRole.value) return ValueType.none;
  if (role < NodeRole.identifier) return (role - NodeRole.value) as ValueType;
  return role === NodeRole.identifier || role === NodeRole.unquotedValue ? ValueType.path : ValueType.brokenString;
}

/** Whether the node itself is a mistake to report. */
export function isMistake(role: NodeRole): boolean {
  if (role >= NodeRole.unclosedString) return true;
  if (role >= NodeRole.value)
    return role >= NodeRole.value + ValueType.singleQuotedString && role < NodeRole.identifier;
  return role === NodeRole.wrongEquals || (role >= NodeRole.placeholderBody && role <= NodeRole.unclosedComment);
}
