/** The beginning of an item while a walker reads it: up to two words, an equals sign and a value. */

import { ValueType } from './facts.ts';
import { NodeRole, valueTypeOf } from './node-role.ts';
import type { VisitedNode } from './walked-tree.ts';

/** No row, no mistake: what both are until there is one. */
export const NONE = 0xffffffff;

/** A node that has begun and not ended, and what has been read of it. */
export interface Frame {
  kind: NodeRole;
  row: number;
  wordCount: number;
  firstStart: number;
  firstEnd: number;
  secondStart: number;
  secondEnd: number;
  valueStart: number;
  valueEnd: number;
  valueType: ValueType;
  /** The role of the equals sign that was met, or 0. */
  equals: NodeRole;
  /** The mistake that the value is, to be given its row. */
  valueMistake: number;
  /** In an ERROR node: the mistake that is growing over the loose tokens. */
  stretch: number;
}

export function openFrame(kind: NodeRole): Frame {
  return {
    kind,
    row: NONE,
    wordCount: 0,
    firstStart: 0,
    firstEnd: 0,
    secondStart: 0,
    secondEnd: 0,
    valueStart: 0,
    valueEnd: 0,
    valueType: ValueType.none,
    equals: 0,
    valueMistake: NONE,
    stretch: NONE,
  };
}

export function noteValue(frame: Frame, node: VisitedNode, mistake: number): void {
  if (node.role === NodeRole.identifier && frame.equals === 0 && frame.wordCount < 2) {
    addWord(frame, node);
  } else if (frame.valueType === ValueType.none) {
    frame.valueStart = node.start;
    frame.valueEnd = node.end;
    frame.valueType = valueTypeOf(node.role);
    frame.valueMistake = mistake;
  }
}

export function addWord(frame: Frame, node: VisitedNode): void {
  if (frame.wordCount === 0) {
    frame.firstStart = node.start;
    frame.firstEnd = node.end;
  } else {
    frame.secondStart = node.start;
    frame.secondEnd = node.end;
  }
  frame.wordCount++;
}

/** Among loose tokens only the last two words can be the head of something. */
export function slideWords(frame: Frame, node: VisitedNode): void {
  if (frame.valueType !== ValueType.none) forgetHead(frame);
  if (frame.wordCount === 2) dropFirstWord(frame);
  addWord(frame, node);
}

export function noteLooseEquals(frame: Frame, node: VisitedNode): void {
  if (frame.wordCount === 2) dropFirstWord(frame);
  if (frame.wordCount === 0 || frame.valueType !== ValueType.none) forgetHead(frame);
  else frame.equals = node.role;
}

export function dropFirstWord(frame: Frame): void {
  frame.firstStart = frame.secondStart;
  frame.firstEnd = frame.secondEnd;
  frame.wordCount = 1;
}

export function takeSecondAsValue(frame: Frame): void {
  frame.valueStart = frame.secondStart;
  frame.valueEnd = frame.secondEnd;
  frame.valueType = ValueType.path;
  frame.wordCount = 1;
}

export function forgetHead(frame: Frame): void {
  frame.wordCount = 0;
  frame.valueType = ValueType.none;
  frame.valueMistake = NONE;
  frame.equals = 0;
}
