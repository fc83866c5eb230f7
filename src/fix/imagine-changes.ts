/** Takes elements out of a model, or gives them another name, in a copy of its texts: every other place stays where it is. */

import { diffModels } from '../diff/diff-models.ts';
import { linkModel } from '../link/link-model.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import { buildModel } from '../model/build-model.ts';
import type { Block, Element } from '../model/element.ts';
import { ItemType, type SourceFile, ValueType } from '../syntax/facts.ts';
import type { MmlParser } from '../syntax/parser.ts';
import { applyEdits, type TextEdit } from '../syntax/text-edit.ts';
import { replaceText } from './repair-model.ts';

export interface ImaginedChanges {
  readonly removed: readonly Element[];
  readonly renamed: readonly ImaginedRename[];
}

export interface ImaginedRename {
  readonly element: Element;
  readonly label: string;
}

/** A rename that the comparison would not recognise is declared in the copy by `renamed-from`. */
export function imagineChanges(model: LinkedModel, changes: ImaginedChanges, parser: MmlParser): LinkedModel {
  const plain = editModel(model, listEdits(changes, new Set()), parser);
  const { counterpartInAfter } = diffModels({ before: model, after: plain });
  const unknown = changes.renamed.filter(({ element }) => counterpartInAfter(element) === undefined);
  if (unknown.length === 0) return plain;
  return editModel(model, listEdits(changes, new Set(unknown.map(({ element }) => element))), parser);
}

interface FileEdit extends TextEdit {
  readonly file: SourceFile;
}

function listEdits({ removed, renamed }: ImaginedChanges, declared: ReadonlySet<Element>): readonly FileEdit[] {
  const renames = renamed.flatMap(({ element, label }) => [
    ...element.blocks.map((block) => renameBlock(block, label)),
    ...(declared.has(element) ? declareRename(element) : []),
  ]);
  const removals = removed.flatMap((element) => element.blocks.map(removeBlock));
  // What stands in a removed block goes with it.
  return [...removals, ...renames].filter(
    (edit, _, all) => !all.some((other) => other !== edit && contains(other, edit)),
  );
}

function contains(outer: FileEdit, inner: FileEdit): boolean {
  const isInside = outer.at <= inner.at && inner.at + inner.remove <= outer.at + outer.remove;
  return outer.file === inner.file && isInside && outer.remove > inner.remove;
}

/** Blanks instead of nothing, so that lines and columns are those of the real file. */
function removeBlock({ file, item }: Block): FileEdit {
  const { text } = file.facts;
  const start = item.type === ItemType.listValue ? item.valueStart : item.start;
  const written = text.slice(start, item.type === ItemType.listValue ? item.valueEnd : item.end);
  const comma = item.type === ItemType.listValue ? (/^\s*,/.exec(text.slice(item.valueEnd))?.[0] ?? '') : '';
  const removed = written + comma;
  return { file, at: start, remove: removed.length, insert: removed.replaceAll(/[^\r\n]/g, ' '), anchor: start };
}

function renameBlock({ file, item }: Block, label: string): FileEdit {
  const isBare = item.valueType === ValueType.path && /^[A-Za-z_]\w*$/.test(label);
  const insert = isBare ? label : `"${label}"`;
  return { file, at: item.valueStart, remove: item.valueEnd - item.valueStart, insert, anchor: item.valueStart };
}

function declareRename(element: Element): readonly FileEdit[] {
  const [block] = element.blocks;
  if (block === undefined || !element.schema.renames) return [];
  const { file, item } = block;
  const brace = /^\s*\{/.exec(file.facts.text.slice(item.valueEnd))?.[0];
  if (brace === undefined) return [];
  const at = item.valueEnd + brace.length;
  return [{ file, at, remove: 0, insert: ` renamed-from "${element.label}" `, anchor: at }];
}

function editModel(model: LinkedModel, edits: readonly FileEdit[], parser: MmlParser): LinkedModel {
  const byFile = new Map<SourceFile, FileEdit[]>();
  for (const edit of edits) byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  const files = model.model.files.map((file) => {
    const own = byFile.get(file)?.sort((left, right) => left.at - right.at);
    return own === undefined ? file : replaceText(file, applyEdits(file.facts.text, own), parser);
  });
  return linkModel(buildModel(files, { leftOut: model.model.leftOut }));
}
