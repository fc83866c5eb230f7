/** Reads snapshots into linked models; each content is parsed once, and a file that several of them hold is one object. */

import { boundFiles, DEFAULT_BOUNDS, type ModelBounds } from '../model/bound-files.ts';
import { buildModel } from '../model/build-model.ts';
import { ModelFile, outlineOf } from '../model/file-reading.ts';
import type { Outline } from '../model/outline.ts';
import type { ContentHash, Contents, FileFacts, Snapshot, SourceFile, UnreadFile } from '../syntax/facts.ts';
import { parse } from '../syntax/parse.ts';
import type { MmlParser } from '../syntax/parser.ts';
import { createPieceParser } from '../syntax/piece-parser.ts';
import { decodeLinks, encodeLinks, type KeptLinks } from './kept-links.ts';
import { linkModel, relinkModel } from './link-model.ts';
import type { LinkedModel } from './linked-model.ts';
import type { LinksMemory, ModelMemory } from './links-memory.ts';

export interface ModelReader {
  factsOf(hash: ContentHash): FileFacts;
  read(snapshot: Snapshot): LinkedModel;
}

export interface ModelReaderInput {
  readonly contents: Contents;
  readonly parser: MmlParser;
  /** Knows the facts of some contents from earlier runs, and is told those of the others. */
  readonly memory?: ModelMemory;
  readonly bounds?: ModelBounds;
  /** Told what the reader turns to; it must change nothing. */
  onStage?(stage: { readonly name: 'parse' | 'link'; readonly done?: number; readonly total?: number }): void;
}

export function createModelReader(input: ModelReaderInput): ModelReader {
  const { bounds = DEFAULT_BOUNDS, onStage } = input;
  const factsOf = createFactsReader(input, bounds);
  let latest: { readonly files: readonly SourceFile[]; readonly linked?: LinkedModel } = { files: [] };
  return {
    factsOf,
    read(snapshot) {
      const all = readFiles(snapshot, latest.files, factsOf);
      if (all.length > 0) onStage?.({ name: 'link' });
      const { files, leftOut } = boundFiles(all, bounds);
      const beside = latest.linked;
      const linked =
        beside === undefined || beside.size === 0
          ? linkFirst(files, leftOut, leftOut.length === 0 ? input.memory?.links : undefined)
          : linkModel(buildModel(files, { leftOut, beside: beside.model }), beside);
      latest = { files: all, linked };
      return linked;
    },
  };
}

/** A smaller model is linked sooner than what was kept of it is read. */
const FEWEST_ELEMENTS = 1000;

/** An earlier run may have linked the same files, if nothing of them was left out: how much of one is read may differ. */
function linkFirst(
  files: readonly SourceFile[],
  leftOut: readonly UnreadFile[],
  memory: LinksMemory | undefined,
): LinkedModel {
  let kept: KeptLinks | undefined;
  const recall = (declaring: readonly SourceFile[]) => {
    const outlines = declaring.map((file) => outlineOf(file));
    if (memory === undefined || countElements(outlines) < FEWEST_ELEMENTS) return undefined;
    const words = memory.recall(listContents(declaring));
    kept = words && decodeLinks(words, outlines);
    return kept?.roster;
  };
  const model = buildModel(files, { leftOut, recall });
  if (kept !== undefined) return relinkModel(model, kept.columns);
  const linked = linkModel(model);
  const { table } = linked.model;
  if (table.size >= FEWEST_ELEMENTS) memory?.remember(listContents(table.files), () => encodeLinks(linked));
  return linked;
}

function countElements(outlines: readonly Outline[]): number {
  let count = 0;
  for (const outline of outlines) count += outline.size;
  return count;
}

function listContents(files: readonly SourceFile[]): readonly ContentHash[] {
  return files.map(({ facts }) => facts.hash);
}

/** A file that stands in the snapshot before too is the same object; both are sorted, so it is found without being looked up. */
function readFiles(
  { files }: Snapshot,
  before: readonly SourceFile[],
  factsOf: ModelReader['factsOf'],
): readonly SourceFile[] {
  const read: SourceFile[] = [];
  let next = 0;
  files.forEach((hash, path) => {
    while (next < before.length && (before[next] as SourceFile).path < path) next++;
    const same = before[next];
    read.push(same?.path === path && same.facts.hash === hash ? same : new ModelFile(path, factsOf(hash)));
  });
  return read;
}

/** What was read in this run or in an earlier one is not parsed again; of what is new, only the pieces that are. */
function createFactsReader(
  { contents, parser, memory, onStage }: ModelReaderInput,
  { fileWords: mostWords }: ModelBounds,
): ModelReader['factsOf'] {
  const known = new Map<ContentHash, FileFacts>();
  const pieces = createPieceParser(parser);
  const recall = (hash: ContentHash): FileFacts | undefined => {
    const facts = memory?.recall(hash);
    if (facts !== undefined) pieces.learn(facts);
    return facts;
  };
  const parseAnew = (hash: ContentHash): FileFacts => {
    const bytes = contents.get(hash) ?? new Uint8Array();
    const facts = parse(bytes, hash, pieces, mostWords);
    memory?.remember({ bytes, facts });
    return facts;
  };
  return (hash) => {
    const facts = known.get(hash) ?? recall(hash) ?? parseAnew(hash);
    known.set(hash, facts);
    onStage?.({ name: 'parse', done: known.size, total: contents.size });
    return facts;
  };
}
