/** Turns stale references into edits of their files, or says why a person must decide. */

import { resolveReference } from '../link/resolve-reference.ts';
import type { SymbolTable } from '../link/symbol-table.ts';
import type { Element, Reference } from '../model/element.ts';
import { rangeOf } from '../model/place.ts';
import { normaliseKey } from '../model/synonyms.ts';
import { ValueType } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';
import type { Pair } from '../text/pair.ts';
import type { Range } from '../text/range.ts';
import type { StaleReference } from './find-stale.ts';
import type { OpenCase, Repair } from './repair.ts';
import { chooseForm, readAs } from './write-forms.ts';

export interface PlannedEdit {
  readonly range: Range;
  readonly insert: string;
}

export type PlannedRepair =
  | { readonly repair: Repair; readonly edits: readonly PlannedEdit[] }
  | { readonly open: OpenCase };

/** Nothing where the reference already reads as well as it can. */
export function planRepair(stale: StaleReference, symbols: SymbolTable): readonly PlannedRepair[] {
  const { reference } = stale;
  switch (stale.status) {
    case 'undecided':
      return [{ open: describeUndecided(stale) }];
    case 'captured':
      return [{ open: describeCaptured(stale) }];
    case 'stale': {
      const edits =
        reference.from.kind === 'foreign-key'
          ? planForeignKey(reference, stale.target.after, symbols)
          : planArgument(reference, stale.target, symbols);
      if (edits === undefined) return [{ open: describeUnwritable(reference, stale.target) }];
      return edits.length === 0 ? [] : [{ repair: describeRepair(reference, stale.target, edits), edits }];
    }
  }
}

function planArgument(
  reference: Reference,
  target: Pair<Element>,
  symbols: SymbolTable,
): readonly PlannedEdit[] | undefined {
  const form = chooseForm(reference, target, symbols);
  if (form === undefined) return undefined;
  return form === writtenText(reference) ? [] : [{ range: reference.range, insert: form }];
}

/** Its two keys, `table` and `field`, are one reference; each is written in its own place. */
function planForeignKey(
  reference: Reference,
  target: Element,
  symbols: SymbolTable,
): readonly PlannedEdit[] | undefined {
  const [block] = reference.from.blocks;
  if (block === undefined) return undefined;
  const named = (key: string) => block.item.members.find((item) => normaliseKey(item.keyword) === key);
  const [table, field] = [named('table'), named('field')];
  const wanted = target.kind === 'table' ? [target.label] : [target.parent?.label ?? '', target.label];
  const written = [table, field].filter((item) => item !== undefined);
  const labels = written.length === 1 && table === undefined ? wanted.slice(-1) : wanted;
  if (labels.length !== written.length) return undefined;
  const resolution = resolveReference(readAs(reference, { text: labels.join('.') }), symbols);
  if (resolution.status !== 'resolved' || resolution.target !== target) return undefined;
  return written.flatMap((item, index) => {
    const insert = writeValue(item, labels[index] ?? '');
    if (insert === item.writtenValue) return [];
    return [{ range: rangeOf(block, { start: item.valueStart, end: item.valueEnd }), insert }];
  });
}

function writeValue(item: Item, label: string): string {
  return item.valueType === ValueType.path && /^[A-Za-z_]\w*$/.test(label) ? label : `"${label}"`;
}

function describeRepair(reference: Reference, target: Pair<Element>, edits: readonly PlannedEdit[]): Repair {
  return {
    ...place(reference),
    range: edits[0]?.range ?? reference.range,
    written: edits.map(({ range }) => textAt(reference, range)).join(', '),
    replacement: edits.map(({ insert }) => insert).join(', '),
    target: { before: target.before.id, after: target.after.id },
  };
}

function describeUndecided({
  reference,
  former,
  candidates,
}: Extract<StaleReference, { status: 'undecided' }>): OpenCase {
  const names = candidates.map(({ id }) => id.name);
  return {
    ...place(reference),
    reason: `${former.schema.title} ${former.id.name} is gone, and could have become ${names.join(' or ')}`,
    remedy: `write renamed-from "${former.id.name}" into the right one, then run fix again`,
  };
}

function describeCaptured({ reference, target, now }: Extract<StaleReference, { status: 'captured' }>): OpenCase {
  const [before, after] = [target.before.id.name, target.after.id.name];
  const became = before === after ? '' : `, which is now ${after}`;
  return {
    ...place(reference),
    reason: `it meant ${before}${became}, and means ${now.id.name} now`,
    remedy: `write "${after}" if that is still meant, else "${now.id.name}"`,
  };
}

function describeUnwritable(reference: Reference, target: Pair<Element>): OpenCase {
  return {
    ...place(reference),
    reason: `${target.before.id.name} is now ${target.after.id.name}, and no text in this place would mean it alone`,
    remedy: 'give that element a name of its own, then run fix again',
  };
}

function place(reference: Reference): Pick<OpenCase, 'range' | 'holder' | 'relation' | 'written'> {
  return {
    range: reference.range,
    holder: reference.from.id,
    relation: reference.schema.relation,
    written: writtenText(reference),
  };
}

function writtenText(reference: Reference): string {
  return textAt(reference, reference.range);
}

function textAt({ from }: Reference, { path, start, end }: Range): string {
  const file = from.blocks.find((block) => block.file.path === path)?.file;
  return file?.facts.text.slice(start.offset, end.offset) ?? '';
}
