/**
 * Repairs references that a rename or a move left behind. Done in rounds, because a repaired reference may itself be part
 * of a name (a flat entity takes its domain's), until a round changes nothing.
 */

import { diffModels } from '../diff/diff-models.ts';
import { linkModel } from '../link/link-model.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import { buildModel } from '../model/build-model.ts';
import { findUnjudged } from '../model/unjudged-files.ts';
import type { Contents, SourceFile, UnreadFile } from '../syntax/facts.ts';
import { parse } from '../syntax/parse.ts';
import type { MmlParser } from '../syntax/parser.ts';
import { applyEdits } from '../syntax/text-edit.ts';
import { compareText, sortBy } from '../text/compare.ts';
import { mapPair, type Pair } from '../text/pair.ts';
import { findStale } from './find-stale.ts';
import { type PlannedEdit, type PlannedRepair, planRepair } from './plan-edits.ts';
import type { OpenCase, Repair, RepairedFile, RepairResult } from './repair.ts';

export interface RepairInput {
  readonly models: Pair<LinkedModel>;
  /** Files of each side that exist but could not be read. */
  readonly unread: Pair<readonly UnreadFile[]>;
  readonly contents: Contents;
  readonly parser: MmlParser;
}

/** Names depend on names at most as deep as elements nest. */
const MOST_ROUNDS = 8;

export function repairModel(input: RepairInput): RepairResult {
  const repairs: Repair[] = [];
  let after = input.models.after;
  let open: readonly OpenCase[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const planned = planRound(input, after);
    open = planned.flatMap((plan) => ('open' in plan ? [plan.open] : []));
    const made = planned.flatMap((plan) => ('repair' in plan ? [plan] : []));
    if (made.length === 0) break;
    repairs.push(...made.map(({ repair }) => repair));
    after = editModel(
      after,
      made.flatMap(({ edits }) => edits),
      input.parser,
    );
  }
  return { repairs: sortPlaces(repairs), open: sortPlaces(open), files: listChanged(input.models.after, after) };
}

function planRound(input: RepairInput, after: LinkedModel): readonly PlannedRepair[] {
  const models = { before: input.models.before, after };
  const diff = diffModels(models, findUnread(input, models));
  const { found, symbols } = findStale(models, diff);
  const files = new Map(after.model.files.map((file) => [file.path, file]));
  const planned = found.flatMap((stale) => planRepair(stale, symbols.after));
  return planned.map((plan) => keepReadable(plan, files, input.contents));
}

function findUnread({ unread }: RepairInput, { before, after }: Pair<LinkedModel>): Pair<ReadonlySet<string>> {
  const unjudged = { before: findUnjudged(before.model, after.model), after: findUnjudged(after.model, before.model) };
  return mapPair(unread, (files, side) => new Set([...files, ...unjudged[side]].map(({ path }) => path)));
}

/** What did not decode to the letter cannot be written back to the letter. */
function keepReadable(
  plan: PlannedRepair,
  files: ReadonlyMap<string, SourceFile>,
  contents: RepairInput['contents'],
): PlannedRepair {
  if ('open' in plan) return plan;
  const { repair } = plan;
  const { range, holder, relation, written } = repair;
  const file = files.get(range.path);
  if (file !== undefined && isFaithful(file, contents)) return plan;
  const reason = `${repair.target.before.name} is now ${repair.target.after.name}, but this file is not UTF-8`;
  const remedy = `write ${repair.replacement} by hand, or save the file as UTF-8 and run fix again`;
  return { open: { range, holder, relation, written, reason, remedy } };
}

/** A file of a later round has no bytes but its text. */
function isFaithful({ facts }: SourceFile, contents: RepairInput['contents']): boolean {
  const bytes = contents.get(facts.hash);
  if (bytes === undefined) return true;
  const encoded = new TextEncoder().encode(facts.text);
  return encoded.length === bytes.length && encoded.every((byte, index) => byte === bytes[index]);
}

/** The model with new texts at the places of the edits. */
function editModel(model: LinkedModel, edits: readonly PlannedEdit[], parser: MmlParser): LinkedModel {
  const byPath = new Map<string, PlannedEdit[]>();
  for (const edit of edits) byPath.set(edit.range.path, [...(byPath.get(edit.range.path) ?? []), edit]);
  const files = model.model.files.map((file) => {
    const own = byPath.get(file.path);
    return own === undefined ? file : replaceText(file, editText(file.facts.text, own), parser);
  });
  return linkModel(buildModel(files, { leftOut: model.model.leftOut }));
}

/** One place may be asked for twice where two relations read it; they agree. */
function editText(text: string, edits: readonly PlannedEdit[]): string {
  const byPlace = new Map(edits.map((edit) => [edit.range.start.offset, edit]));
  const sorted = Array.from(byPlace.values()).sort((left, right) => left.range.start.offset - right.range.start.offset);
  return applyEdits(
    text,
    sorted.map(({ range: { start, end }, insert }) => ({
      ...{ at: start.offset, remove: end.offset - start.offset, insert, anchor: start.offset },
    })),
  );
}

/** Its hash is a name that no content has: the text was never stored. */
export function replaceText(file: SourceFile, text: string, parser: MmlParser): SourceFile {
  const facts = parse(new TextEncoder().encode(text), `edited ${file.path} ${text.length}`, parser);
  return { path: file.path, facts };
}

function sortPlaces<T extends Pick<Repair, 'range'>>(places: readonly T[]): readonly T[] {
  return [...places].sort(
    (left, right) =>
      compareText(left.range.path, right.range.path) ||
      left.range.start.line - right.range.start.line ||
      left.range.start.column - right.range.start.column,
  );
}

function listChanged(before: LinkedModel, after: LinkedModel): readonly RepairedFile[] {
  const texts = new Map(before.model.files.map((file) => [file.path, file.facts.text]));
  const changed = after.model.files.flatMap(({ path, facts }) => {
    const text = texts.get(path) ?? '';
    return text === facts.text ? [] : [{ path, before: text, after: facts.text }];
  });
  return sortBy(changed, ({ path }) => path);
}
