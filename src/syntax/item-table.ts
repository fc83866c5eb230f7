/**
 * Turns the visible nodes of a tree, told one by one in written order, into the flat table of items and the list of
 * mistakes. The walker in C (grammar/walker/walker.c) holds the same machine; a parity test keeps the two together.
 */

import { ITEM_STRIDE, ItemColumn, ItemType, NO_PARENT, ValueType } from './facts.ts';
import { isMistake, NodeRole, valueTypeOf } from './node-role.ts';

/** Columns of one mistake: role, start, end, and the row it belongs to or, for a missing token, its role. */
export const MISTAKE_STRIDE = 4;

/** What a walker makes of one tree. */
export interface WalkedTree {
  readonly items: Uint32Array;
  readonly mistakes: Uint32Array;
  /** How badly the parser had to guess: 1 + children for each ERROR node, 1 for each token it invented. */
  readonly errorWeight: number;
}

/** A node as a walker meets it. */
export interface VisitedNode {
  readonly role: NodeRole;
  readonly start: number;
  readonly end: number;
  readonly isMissing: boolean;
}

const NONE = NO_PARENT;
/** A block made from loose tokens inside an ERROR node, while it is open. */
const VIRTUAL = 0x80000000;
/** A frame whose children mean nothing any more. */
const SKIP = NodeRole.other;
const LIST = NodeRole.value + ValueType.list;

interface Frame {
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

export class ItemTable {
  #rows = new Uint32Array(64 * ITEM_STRIDE);
  #rowCount = 0;
  readonly #mistakes: number[] = [];
  #errorWeight = 0;
  readonly #frames: Frame[] = [];
  /** The block that new items belong to. */
  #container = NONE;
  /** The frame of the attribute or directive whose row is written and not closed, or -1. */
  #openItem = -1;
  /** Where the token before this one stands: a missing token is reported behind it. */
  #lastStart = 0;
  #lastEnd = 0;

  /** A node with children begins; `leave` ends it. */
  enter(node: VisitedNode): void {
    const parent = this.#frames.at(-1);
    if (parent?.kind === NodeRole.error) this.#errorWeight++;
    const frame = openFrame(node.role);
    switch (node.role) {
      case NodeRole.block:
      case NodeRole.attribute:
      case NodeRole.directive:
        this.#beginItem(parent);
        break;
      case NodeRole.error:
        this.#errorWeight++;
        break;
      case LIST:
        this.#beginList(frame, parent, node);
        break;
      case NodeRole.alternative:
        this.#addMistake(node.role, node.start, node.end);
        frame.kind = SKIP;
        break;
    }
    this.#frames.push(frame);
  }

  /** A node without children. */
  visit(node: VisitedNode): void {
    const frame = this.#frames.at(-1);
    if (frame?.kind === NodeRole.error) this.#errorWeight++;
    if (node.isMissing) this.#addMissing(frame, node.role);
    if (node.role === NodeRole.comment) return;
    if (node.role === NodeRole.error) {
      this.#errorWeight++;
      if (frame?.kind !== NodeRole.error) this.#addMistake(node.role, node.start, node.end);
    }
    let mistake = NONE;
    if (isMistake(node.role)) mistake = this.#addMistake(node.role, node.start, node.end);
    if (node.role === NodeRole.conflictMarker || node.role === NodeRole.unclosedComment) return;
    if (frame !== undefined) this.#visitIn(frame, node, mistake);
    if (node.end === node.start) return;
    this.#lastStart = node.start;
    this.#lastEnd = node.end;
  }

  /** The node entered last ends. */
  leave(): void {
    const frame = this.#frames.pop() as Frame;
    if (frame.kind === NodeRole.block) this.#leaveBlock(frame);
    else if (frame.kind === LIST) this.#closeRow(frame.row, this.#lastEnd);
    else if (frame.kind === NodeRole.attribute || frame.kind === NodeRole.directive) this.#leaveItem(frame);
  }

  /** Closes what is still open and hands the tables over. */
  finish(): WalkedTree {
    this.#closeBlocks(NONE);
    return {
      items: this.#rows.slice(0, this.#rowCount * ITEM_STRIDE),
      mistakes: Uint32Array.from(this.#mistakes),
      errorWeight: this.#errorWeight,
    };
  }

  #visitIn(frame: Frame, node: VisitedNode, mistake: number): void {
    if (frame.kind === NodeRole.error) return this.#visitLoose(frame, node, mistake);
    if (frame.kind === NodeRole.block && frame.row !== NONE) {
      if (node.role === NodeRole.closeBrace) this.#closeBlocks(frame.row);
      return;
    }
    const isToken = node.role >= NodeRole.equals && node.role <= NodeRole.openEquals;
    if (isToken) frame.equals = node.role;
    if (node.role === NodeRole.openBrace || node.role === NodeRole.placeholderBody) {
      if (frame.kind === NodeRole.block) this.#openBlock(frame, node);
      return;
    }
    if (node.isMissing || node.role < NodeRole.value) return;
    if (frame.kind === LIST) this.#addListValue(frame, node, mistake);
    else if (frame.row === NONE) noteValue(frame, node, mistake);
  }

  /** A token that the parser could not place: heads of blocks and whole attributes are still understood. */
  #visitLoose(frame: Frame, node: VisitedNode, mistake: number): void {
    if (node.isMissing) return;
    if (mistake === NONE) this.#stretchOver(frame, node);
    if (node.role === NodeRole.closeBrace) {
      forgetHead(frame);
      this.#closeVirtualBlock(node);
    } else if (node.role === NodeRole.openBrace) {
      if (frame.wordCount > 0 && frame.equals === 0) this.#openVirtualBlock(frame);
      forgetHead(frame);
    } else if (node.role >= NodeRole.equals && node.role <= NodeRole.openEquals) {
      noteLooseEquals(frame, node);
    } else if (node.role >= NodeRole.value) {
      this.#noteLooseValue(frame, node, mistake);
    } else {
      forgetHead(frame);
    }
  }

  #noteLooseValue(frame: Frame, node: VisitedNode, mistake: number): void {
    if (frame.equals !== 0) {
      noteValue(frame, node, mistake);
      this.#detachOpenItem();
      const stretch = frame.stretch;
      const start = frame.firstStart;
      this.#closeRow(this.#writeItem(frame, ItemType.attribute), node.end);
      this.#endStretch(frame, stretch, start);
      forgetHead(frame);
    } else if (node.role === NodeRole.identifier) {
      slideWords(frame, node);
    } else if (frame.wordCount > 0 && frame.valueType === ValueType.none) {
      noteValue(frame, node, mistake);
    } else {
      forgetHead(frame);
    }
  }

  /** One mistake for a run of loose tokens, however many they are. */
  #stretchOver(frame: Frame, node: VisitedNode): void {
    if (frame.stretch === NONE) frame.stretch = this.#addMistake(NodeRole.error, node.start, node.end);
    else this.#mistakes[frame.stretch * MISTAKE_STRIDE + 2] = node.end;
  }

  /** What was understood after all is cut from the run of loose tokens. */
  #endStretch(frame: Frame, stretch: number, understoodFrom: number): void {
    frame.stretch = NONE;
    if (stretch === NONE) return;
    const at = stretch * MISTAKE_STRIDE;
    if ((this.#mistakes[at + 1] as number) >= understoodFrom) this.#mistakes[at] = NodeRole.void;
    else this.#mistakes[at + 2] = understoodFrom;
  }

  #beginItem(parent: Frame | undefined): void {
    if (parent?.kind !== NodeRole.error) return;
    this.#detachOpenItem();
    parent.stretch = NONE;
    forgetHead(parent);
  }

  /** An item inside an ERROR inside a list: the list ends here, so that rows stay in written order. */
  #detachOpenItem(): void {
    if (this.#openItem < 0) return;
    for (let index = this.#openItem; index < this.#frames.length; index++) {
      const frame = this.#frames[index] as Frame;
      if (frame.kind === NodeRole.error) continue;
      if (frame.row !== NONE) this.#closeRow(frame.row, this.#lastEnd);
      frame.kind = SKIP;
    }
    this.#openItem = -1;
  }

  #beginList(frame: Frame, parent: Frame | undefined, node: VisitedNode): void {
    const isItem = parent?.kind === NodeRole.attribute || parent?.kind === NodeRole.directive;
    if (parent !== undefined && isItem && parent.row === NONE) {
      noteValue(parent, node, NONE);
      parent.row = this.#writeItem(
        parent,
        parent.kind === NodeRole.attribute ? ItemType.attribute : ItemType.directive,
      );
      frame.row = parent.row;
      this.#openItem = this.#frames.length - 1;
    } else if (parent?.kind === LIST) {
      frame.row = this.#addListValue(parent, node, NONE);
    } else {
      if (parent?.kind === NodeRole.error) forgetHead(parent);
      frame.kind = SKIP;
    }
  }

  #addListValue(list: Frame, node: VisitedNode, mistake: number): number {
    const row = this.#addRow(ItemType.listValue | (valueTypeOf(node.role) << 8), list.row);
    this.#fill(row, node.start, node.start, node.start, node.end);
    this.#closeRow(row, node.end);
    this.#setMistakeRow(mistake, row);
    return row;
  }

  #openBlock(frame: Frame, node: VisitedNode): void {
    if (frame.wordCount === 0) noteValue(frame, { ...node, role: NodeRole.identifier, end: node.start }, NONE);
    frame.row = this.#writeItem(frame, ItemType.block);
    this.#container = frame.row;
  }

  #openVirtualBlock(frame: Frame): void {
    this.#detachOpenItem();
    const start = frame.valueType !== ValueType.none && frame.wordCount === 2 ? frame.secondStart : frame.firstStart;
    const stretch = frame.stretch;
    const row = this.#writeItem(frame, ItemType.block);
    this.#endStretch(frame, stretch, start);
    this.#rows[row * ITEM_STRIDE] = (this.#rows[row * ITEM_STRIDE] as number) | VIRTUAL;
    this.#container = row;
    this.#addUnclosedBlock(row);
  }

  /** A loose `}` ends the innermost block that was made from loose tokens, within the real block around it. */
  #closeVirtualBlock(node: VisitedNode): void {
    const row = this.#container;
    if (row === NONE || ((this.#rows[row * ITEM_STRIDE] as number) & VIRTUAL) === 0) return;
    this.#closeContainer(node.end);
  }

  #leaveBlock(frame: Frame): void {
    if (frame.row === NONE) return;
    this.#closeBlocks(frame.row);
    this.#closeContainer(this.#lastEnd);
  }

  #leaveItem(frame: Frame): void {
    if (this.#openItem === this.#frames.length) this.#openItem = -1;
    const isAttribute = frame.kind === NodeRole.attribute;
    if (frame.row === NONE && frame.wordCount === 0) return;
    if (frame.row === NONE) frame.row = this.#writeItem(frame, isAttribute ? ItemType.attribute : ItemType.directive);
    this.#closeRow(frame.row, this.#lastEnd);
    if (frame.valueType !== ValueType.none) return;
    if (isAttribute) this.#addMistake(NodeRole.openEquals, frame.firstStart, this.#lastEnd, frame.row);
    else this.#addMistake(NodeRole.loneKeyword, frame.firstStart, frame.firstEnd, frame.row);
  }

  /** Writes the row of a head (and of a stray keyword in front of it); its end is not known yet. */
  #writeItem(frame: Frame, type: ItemType): number {
    const needsSecond = type !== ItemType.attribute;
    if (needsSecond && frame.wordCount === 2 && frame.valueType === ValueType.none) takeSecondAsValue(frame);
    if (frame.wordCount === 2) {
      if (frame.kind !== NodeRole.error) this.#writeStray(frame.firstStart, frame.firstEnd);
      dropFirstWord(frame);
    }
    const hasValue = frame.valueType !== ValueType.none;
    const row = this.#addRow(type | (frame.valueType << 8), this.#container);
    const [valueStart, valueEnd] = hasValue ? [frame.valueStart, frame.valueEnd] : [frame.firstEnd, frame.firstEnd];
    this.#fill(row, frame.firstStart, frame.firstEnd, valueStart, valueEnd);
    this.#setMistakeRow(frame.valueMistake, row);
    return row;
  }

  #writeStray(start: number, end: number): void {
    const row = this.#addRow(ItemType.directive, this.#container);
    this.#fill(row, start, end, end, end);
    this.#closeRow(row, end);
    this.#addMistake(NodeRole.strayKeyword, start, end, row);
  }

  #addRow(types: number, parent: number): number {
    const row = this.#rowCount++;
    if (this.#rowCount * ITEM_STRIDE > this.#rows.length) {
      const larger = new Uint32Array(this.#rows.length * 2);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows[row * ITEM_STRIDE + ItemColumn.types] = types;
    this.#rows[row * ITEM_STRIDE + ItemColumn.parent] = parent;
    return row;
  }

  // biome-ignore lint/complexity/useMaxParams: four offsets in written order read best as arguments.
  #fill(row: number, keyStart: number, keyEnd: number, valueStart: number, valueEnd: number): void {
    this.#rows.set([keyStart, keyEnd, valueStart, valueEnd], row * ITEM_STRIDE + ItemColumn.keyStart);
  }

  #closeRow(row: number, end: number): void {
    this.#rows[row * ITEM_STRIDE + ItemColumn.next] = this.#rowCount;
    this.#rows[row * ITEM_STRIDE + ItemColumn.end] = end;
  }

  /** Closes the blocks inside `row` that never saw their brace. */
  #closeBlocks(row: number): void {
    while (this.#container !== row && this.#container !== NONE) this.#closeContainer(this.#lastEnd);
  }

  #closeContainer(end: number): void {
    const row = this.#container;
    const at = row * ITEM_STRIDE;
    this.#rows[at] = ((this.#rows[at] as number) & ~VIRTUAL) >>> 0;
    this.#closeRow(row, end);
    this.#container = this.#rows[at + ItemColumn.parent] as number;
  }

  #addMissing(frame: Frame | undefined, role: NodeRole): void {
    this.#errorWeight++;
    if (role === NodeRole.closeBrace && frame?.kind === NodeRole.block) this.#addUnclosedBlock(frame.row);
    else this.#addMistake(NodeRole.missing, this.#lastStart, this.#lastEnd, role);
  }

  /** Reported at its head: where it should end nobody knows. */
  #addUnclosedBlock(row: number): void {
    const start = this.#rows[row * ITEM_STRIDE + ItemColumn.keyStart] as number;
    this.#addMistake(NodeRole.unclosedBlock, start, this.#rows[row * ITEM_STRIDE + ItemColumn.valueEnd] as number, row);
  }

  #addMistake(role: NodeRole, start: number, end: number, row: number = NONE): number {
    this.#mistakes.push(role, start, end, row);
    return this.#mistakes.length / MISTAKE_STRIDE - 1;
  }

  #setMistakeRow(mistake: number, row: number): void {
    if (mistake !== NONE) this.#mistakes[mistake * MISTAKE_STRIDE + 3] = row;
  }
}

function openFrame(kind: NodeRole): Frame {
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

function noteValue(frame: Frame, node: VisitedNode, mistake: number): void {
  if (node.role === NodeRole.identifier && frame.equals === 0 && frame.wordCount < 2) {
    addWord(frame, node);
  } else if (frame.valueType === ValueType.none) {
    frame.valueStart = node.start;
    frame.valueEnd = node.end;
    frame.valueType = valueTypeOf(node.role);
    frame.valueMistake = mistake;
  }
}

function addWord(frame: Frame, node: VisitedNode): void {
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
function slideWords(frame: Frame, node: VisitedNode): void {
  if (frame.valueType !== ValueType.none) forgetHead(frame);
  if (frame.wordCount === 2) dropFirstWord(frame);
  addWord(frame, node);
}

function noteLooseEquals(frame: Frame, node: VisitedNode): void {
  if (frame.wordCount === 2) dropFirstWord(frame);
  if (frame.wordCount === 0 || frame.valueType !== ValueType.none) forgetHead(frame);
  else frame.equals = node.role;
}

function dropFirstWord(frame: Frame): void {
  frame.firstStart = frame.secondStart;
  frame.firstEnd = frame.secondEnd;
  frame.wordCount = 1;
}

function takeSecondAsValue(frame: Frame): void {
  frame.valueStart = frame.secondStart;
  frame.valueEnd = frame.secondEnd;
  frame.valueType = ValueType.path;
  frame.wordCount = 1;
}

function forgetHead(frame: Frame): void {
  frame.wordCount = 0;
  frame.valueType = ValueType.none;
  frame.valueMistake = NONE;
  frame.equals = 0;
}
