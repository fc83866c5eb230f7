/** A pack on disk as a store of records by name, bounded in size. Whatever goes wrong with the disk, there are no records. */

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { remember } from '../text/remember.ts';
import { makeCacheFolder } from './cache-folder.ts';
import type { Fingerprint } from './fingerprint.ts';
import { appendToPackFile, keepPackFileYoung, readPackFile, replacePackFile, type Trust } from './pack-file.ts';
import { encodeEntry, encodeHead, fingerprintVersion, type Pack, readPack, readRecord } from './pack-format.ts';

export interface PackPlace {
  readonly folder: string;
  /** What the pack is about: each has a file of its own, named by this. */
  readonly name: string;
  readonly trust: Trust;
}

export interface PackStore {
  /** Undefined where there is none or it is damaged. The bytes start at a whole word and must not be written to. */
  read(name: string): Uint8Array | undefined;
  /** Keeps new records, and of the old ones at least those that were read. */
  save(fresh: ReadonlyMap<string, readonly Uint8Array[]>): void;
}

const MIB = 1 << 20;
/** Bytes that one pack, and all packs of a folder, may have. */
const LARGEST_PACK = 512 * MIB;
const LARGEST_FOLDER = 1024 * MIB;
/** What was not used this time may have as much room as what was, and this much beside. */
const FREE_ROOM = 2 * MIB;
/** A pack grows to this many times the size of what is used before it is written anew. */
const GROWTH = 3;
const PREFIX = 'facts-';
const HOUR = 3_600_000;

/** Reads nothing before the first record is asked for. */
export function openPackStore(place: PackPlace, version: string): PackStore {
  const seed = fingerprintVersion(version);
  const path = join(place.folder, `${PREFIX}${place.name}.bin`);
  const used = new Set<string>();
  const open = remember(() => readPack(readPackFile(path, place.trust, LARGEST_PACK), seed));
  return {
    read(name) {
      const pack = open();
      const entry = pack.entries.get(name);
      const record = entry && readRecord(pack, entry, seed);
      if (record !== undefined) used.add(name);
      return record;
    },
    save(fresh) {
      try {
        if (fresh.size === 0) keepPackFileYoung(path, new Date());
        else saveEntries({ pack: open(), path, used, seed }, encodeAll(fresh, seed));
        if (fresh.size > 0) tidyFolder(place.folder, path);
      } catch {
        // A folder that cannot be written to, a full disk: the next run does the work again.
      }
    },
  };
}

function encodeAll(fresh: ReadonlyMap<string, readonly Uint8Array[]>, seed: Fingerprint): readonly Buffer[] {
  return Array.from(fresh, ([name, parts]) => encodeEntry(name, parts, seed)).filter((entry) => entry !== undefined);
}

interface Saving {
  readonly pack: Pack;
  readonly path: string;
  readonly used: ReadonlySet<string>;
  readonly seed: Fingerprint;
}

function saveEntries(saving: Saving, fresh: readonly Buffer[]): void {
  const { pack, path, used, seed } = saving;
  const { bytes } = pack;
  const added = sizeOf(fresh);
  const kept = Array.from(used, (name) => pack.entries.get(name)).filter((entry) => entry !== undefined);
  const alive = added + kept.reduce((sum, { start, end }) => sum + end - start, 0);
  const isWhole = pack.end > 0 && pack.end === bytes.length;
  const grown = bytes.length + added;
  if (isWhole && grown <= Math.min(GROWTH * alive + FREE_ROOM, LARGEST_PACK)) {
    appendToPackFile(path, fresh);
    return;
  }
  makeCacheFolder(join(path, '..'));
  const old = kept.map(({ start, end }) => bytes.subarray(start, end));
  const others = takeNewest(saving, Math.min(alive + FREE_ROOM, LARGEST_PACK - alive));
  replacePackFile(path, [encodeHead(seed), ...others, ...takeFitting([...old, ...fresh])]);
}

/** Of what was not read this time the latest, in the old order. */
function takeNewest({ pack, used }: Saving, room: number): readonly Buffer[] {
  const others = Array.from(pack.entries).filter(([name]) => !used.has(name));
  const taken: Buffer[] = [];
  let left = room;
  for (const [, { start, end }] of others.reverse()) {
    left -= end - start;
    if (left < 0) break;
    taken.push(pack.bytes.subarray(start, end));
  }
  return taken.reverse();
}

function takeFitting(entries: readonly Buffer[]): readonly Buffer[] {
  let left = LARGEST_PACK;
  return entries.filter((entry) => {
    left -= entry.length;
    return left >= 0;
  });
}

function sizeOf(entries: readonly Buffer[]): number {
  return entries.reduce((sum, entry) => sum + entry.length, 0);
}

/** Removes the packs that were used longest ago where all are too large, and what a killed run has left half-written. */
function tidyFolder(folder: string, ours: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => ({ path: join(folder, name), status: statSync(join(folder, name), { throwIfNoEntry: false }) }))
    .flatMap(({ path, status }) => (status === undefined ? [] : [{ path, size: status.size, time: status.mtimeMs }]))
    .sort((left, right) => right.time - left.time);
  let left = LARGEST_FOLDER;
  for (const { path, size, time } of files) {
    const isAbandoned = path.endsWith('.tmp') && Date.now() - time > HOUR;
    left -= size;
    if (path !== ours && (left < 0 || isAbandoned)) rmSync(path, { force: true });
  }
}
