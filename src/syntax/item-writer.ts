/** Writes what a walker has read of an item into the table, and what is wrong with it into the list of mistakes. */

import { ItemColumn, ItemType, ValueType } from './facts.ts';
import { dropFirstWord, type Frame, takeSecondAsValue } from './item-head.ts';
import { ItemRows, type RowStart } from './item-rows.ts';
import { MistakeList } from './mistake-list.ts';
import { NodeRole, valueTypeOf } from './node-role.ts';
import type { VisitedNode } from './walked-tree.ts';

export class ItemWriter {
  readonly rows = new ItemRows();
  readonly mistakes = new MistakeList();

  /** Writes the row of a head (and of a stray keyword in front of it); its end is not known yet. */
  writeItem(frame: Frame, type: ItemType): number {
    const needsSecond = type !== ItemType.attribute;
    if (needsSecond && frame.wordCount === 2 && frame.valueType === ValueType.none) takeSecondAsValue(frame);
    if (frame.wordCount === 2) {
      if (frame.kind !== NodeRole.error) this.#writeStray(frame.firstStart, frame.firstEnd);
      dropFirstWord(frame);
    }
    const row = this.rows.add(this.#startRow(frame, type));
    this.mistakes.setRow(frame.valueMistake, row);
    return row;
  }

  #startRow(frame: Frame, type: ItemType): RowStart {
    const { firstStart: keyStart, firstEnd: keyEnd, valueType } = frame;
    const hasValue = valueType !== ValueType.none;
    return {
      types: type | (valueType << 8),
      parent: this.rows.container,
      keyStart,
      keyEnd,
      valueStart: hasValue ? frame.valueStart : keyEnd,
      valueEnd: hasValue ? frame.valueEnd : keyEnd,
    };
  }

  #writeStray(start: number, end: number): void {
    const parent = this.rows.container;
    const types = ItemType.directive;
    const row = this.rows.add({ types, parent, keyStart: start, keyEnd: end, valueStart: end, valueEnd: end });
    this.rows.close(row, end);
    this.mistakes.add({ role: NodeRole.strayKeyword, start, end, row });
  }

  writeListValue(list: Frame, node: VisitedNode, mistake: number): number {
    const types = ItemType.listValue | (valueTypeOf(node.role) << 8);
    const { start, end } = node;
    const row = this.rows.add({
      types,
      parent: list.row,
      keyStart: start,
      keyEnd: start,
      valueStart: start,
      valueEnd: end,
    });
    this.rows.close(row, node.end);
    this.mistakes.setRow(mistake, row);
    return row;
  }

  /** Reported at its head: where it should end nobody knows. */
  reportUnclosedBlock(row: number): void {
    const start = this.rows.read(row, ItemColumn.keyStart);
    this.mistakes.add({ role: NodeRole.unclosedBlock, start, end: this.rows.read(row, ItemColumn.valueEnd), row });
  }
}
