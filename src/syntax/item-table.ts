/**
 * Turns the visible nodes of a tree, told one by one in written order, into the flat table of items and the list of
 * mistakes. The walker in C (grammar/walker/walker.c) holds the same machine; a parity test keeps the two together.
 */

import { ItemColumn, ItemType, ValueType } from './facts.ts';
import { type Frame, forgetHead, NONE, noteLooseEquals, noteValue, openFrame, slideWords } from './item-head.ts';
import { ItemWriter } from './item-writer.ts';
import { isMistake, NodeRole } from './node-role.ts';
import type { VisitedNode, WalkedTree } from './walked-tree.ts';

/** A frame whose children mean nothing any more. */
const SKIP = NodeRole.other;
const LIST = NodeRole.value + ValueType.list;
const NO_FRAME = -1;

export class ItemTable {
  readonly #writer = new ItemWriter();
  readonly #rows = this.#writer.rows;
  readonly #mistakes = this.#writer.mistakes;
  #errorWeight = 0;
  readonly #frames: Frame[] = [];
  /** The frame of the attribute or directive whose row is written and not closed. */
  #openItem = NO_FRAME;
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
        this.#mistakes.add(node);
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
      if (frame?.kind !== NodeRole.error) this.#mistakes.add(node);
    }
    let mistake = NONE;
    if (isMistake(node.role)) mistake = this.#mistakes.add(node);
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
    else if (frame.kind === LIST) this.#rows.close(frame.row, this.#lastEnd);
    else if (frame.kind === NodeRole.attribute || frame.kind === NodeRole.directive) this.#leaveItem(frame);
  }

  /** Closes what is still open and hands the tables over. */
  finish(): WalkedTree {
    this.#rows.closeInside(NONE, this.#lastEnd);
    return {
      items: this.#rows.toArray(),
      mistakes: this.#mistakes.toArray(),
      errorWeight: this.#errorWeight,
    };
  }

  #visitIn(frame: Frame, node: VisitedNode, mistake: number): void {
    if (frame.kind === NodeRole.error) this.#visitLoose(frame, node, mistake);
    else this.#visitPlaced(frame, node, mistake);
  }

  /** A token at a place where the grammar expects it. */
  #visitPlaced(frame: Frame, node: VisitedNode, mistake: number): void {
    if (frame.kind === NodeRole.block && frame.row !== NONE) {
      if (node.role === NodeRole.closeBrace) this.#rows.closeInside(frame.row, this.#lastEnd);
      return;
    }
    const isToken = node.role >= NodeRole.equals && node.role <= NodeRole.openEquals;
    if (isToken) frame.equals = node.role;
    if (node.role === NodeRole.openBrace || node.role === NodeRole.placeholderBody) {
      if (frame.kind === NodeRole.block) this.#openBlock(frame, node);
      return;
    }
    if (node.isMissing || node.role < NodeRole.value) return;
    if (frame.kind === LIST) this.#writer.writeListValue(frame, node, mistake);
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
      this.#mistakes.cut(frame.stretch, frame.firstStart);
      frame.stretch = NONE;
      this.#rows.close(this.#writer.writeItem(frame, ItemType.attribute), node.end);
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
    if (frame.stretch === NONE) frame.stretch = this.#mistakes.add({ ...node, role: NodeRole.error });
    else this.#mistakes.stretchTo(frame.stretch, node.end);
  }

  #beginItem(parent: Frame | undefined): void {
    if (parent?.kind !== NodeRole.error) return;
    this.#detachOpenItem();
    parent.stretch = NONE;
    forgetHead(parent);
  }

  /** An item inside an ERROR inside a list: the list ends here, so that rows stay in written order. */
  #detachOpenItem(): void {
    if (this.#openItem === NO_FRAME) return;
    for (let index = this.#openItem; index < this.#frames.length; index++) {
      const frame = this.#frames[index] as Frame;
      if (frame.kind === NodeRole.error) continue;
      if (frame.row !== NONE) this.#rows.close(frame.row, this.#lastEnd);
      frame.kind = SKIP;
    }
    this.#openItem = NO_FRAME;
  }

  #beginList(frame: Frame, parent: Frame | undefined, node: VisitedNode): void {
    const isItem = parent?.kind === NodeRole.attribute || parent?.kind === NodeRole.directive;
    if (parent !== undefined && isItem && parent.row === NONE) {
      noteValue(parent, node, NONE);
      parent.row = this.#writer.writeItem(
        parent,
        parent.kind === NodeRole.attribute ? ItemType.attribute : ItemType.directive,
      );
      frame.row = parent.row;
      this.#openItem = this.#frames.length - 1;
    } else if (parent?.kind === LIST) {
      frame.row = this.#writer.writeListValue(parent, node, NONE);
    } else {
      if (parent?.kind === NodeRole.error) forgetHead(parent);
      frame.kind = SKIP;
    }
  }

  #openBlock(frame: Frame, node: VisitedNode): void {
    if (frame.wordCount === 0) noteValue(frame, { ...node, role: NodeRole.identifier, end: node.start }, NONE);
    frame.row = this.#writer.writeItem(frame, ItemType.block);
    this.#rows.openContainer(frame.row);
  }

  #openVirtualBlock(frame: Frame): void {
    this.#detachOpenItem();
    const row = this.#writer.writeItem(frame, ItemType.block);
    this.#mistakes.cut(frame.stretch, this.#rows.read(row, ItemColumn.keyStart));
    frame.stretch = NONE;
    this.#rows.openVirtualContainer(row);
    this.#writer.reportUnclosedBlock(row);
  }

  /** A loose `}` ends the innermost block that was made from loose tokens, within the real block around it. */
  #closeVirtualBlock(node: VisitedNode): void {
    if (this.#rows.isContainerVirtual()) this.#rows.closeContainer(node.end);
  }

  #leaveBlock(frame: Frame): void {
    if (frame.row === NONE) return;
    this.#rows.closeInside(frame.row, this.#lastEnd);
    this.#rows.closeContainer(this.#lastEnd);
  }

  #leaveItem(frame: Frame): void {
    if (this.#openItem === this.#frames.length) this.#openItem = NO_FRAME;
    const isAttribute = frame.kind === NodeRole.attribute;
    if (frame.row === NONE && frame.wordCount === 0) return;
    if (frame.row === NONE)
      frame.row = this.#writer.writeItem(frame, isAttribute ? ItemType.attribute : ItemType.directive);
    this.#rows.close(frame.row, this.#lastEnd);
    if (frame.valueType !== ValueType.none) return;
    const role = isAttribute ? NodeRole.openEquals : NodeRole.loneKeyword;
    const end = isAttribute ? this.#lastEnd : frame.firstEnd;
    this.#mistakes.add({ role, start: frame.firstStart, end, row: frame.row });
  }

  #addMissing(frame: Frame | undefined, role: NodeRole): void {
    this.#errorWeight++;
    if (role === NodeRole.closeBrace && frame?.kind === NodeRole.block) this.#writer.reportUnclosedBlock(frame.row);
    else this.#mistakes.add({ role: NodeRole.missing, start: this.#lastStart, end: this.#lastEnd, row: role });
  }
}
