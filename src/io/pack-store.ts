/** A pack on disk as a store of records by name, bounded in size. Whatever goes wrong with the disk, there are no records. */

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeCacheFolder } from './cache-folder.ts';
import type { Fingerprint } from './fingerprint.ts';
import { appendToPackFile, keepPackFileYoung, openPackFile, replacePackFile, type Trust } from './pack-file.ts';
import {
  encodeBundle,
  encodeHead,
  type FreshRecord,
  fingerprintVersion,
  isRecordName,
  renewRecord,
  sizeOfKept,
  sizeOfRecord,
} from './pack-format.ts';
import { PackReader } from './pack-reader.ts';
import type { KeptRecord, PackRecord } from './pack-record.ts';

export interface PackPlace {
  readonly folder: string;
  /** What the pack is about: each has a file of its own, named by this. */
  readonly name: string;
  readonly trust: Trust;
}

export interface PackStore {
  /** Reads what is asked of every record, letting others work between; whoever does not wait for it reads the rest when it is needed. */
  load(): Promise<void>;
  /** Undefined where there is none or it is damaged. */
  read(name: string): KeptRecord | undefined;
  /** From now on there are no records; what is kept then takes the place of all. */
  forget(): void;
  /** Keeps new records, and of the old ones at least those that were read. Bodies that were not opened cannot be any more. */
  save(fresh: Records): void;
}

type Records = ReadonlyMap<string, FreshRecord>;

const MIB = 1 << 20;
/** Bytes that one pack, and all packs of a folder, may have. */
const LARGEST_PACK = 512 * MIB;
const LARGEST_FOLDER = 1024 * MIB;
/** What was not used this time may have as much room as what was, and this much beside. */
const FREE_ROOM = 2 * MIB;
/** A pack grows to this many times the size of what is used before it is written anew. */
const GROWTH = 3;
/** Bytes of the records of one bundle, unless one alone has more: it is read at once, and lost as a whole. */
const LARGEST_BUNDLE = 4 * MIB;
const PREFIX = 'facts-';
const HOUR = 3_600_000;

/** Reads nothing before it is asked to. */
export function openPackStore(place: PackPlace, version: string): PackStore {
  const seed = fingerprintVersion(version);
  const path = join(place.folder, `${PREFIX}${place.name}.bin`);
  const used = new Set<string>();
  let opened: PackReader | undefined;
  const open = (): PackReader => (opened ??= new PackReader(openPackFile(path, place.trust, LARGEST_PACK), seed));
  const openWhole = (): PackReader => {
    const pack = open();
    while (pack.readNext());
    return pack;
  };
  return {
    async load() {
      await giveWay();
      while (open().readNext()) await giveWay();
    },
    read(name) {
      const record = openWhole().records.get(name);
      if (record !== undefined) used.add(name);
      return record;
    },
    forget() {
      opened?.close();
      opened = new PackReader(undefined, seed);
      used.clear();
    },
    save(fresh) {
      try {
        if (fresh.size === 0) keepPackFileYoung(path, new Date());
        else saveRecords({ pack: openWhole(), path, used, seed }, selectNamed(fresh));
        if (fresh.size > 0) tidyFolder(place.folder, path);
      } catch {
        // A folder that cannot be written to, a full disk: the next run does the work again.
      } finally {
        opened?.close();
      }
    },
  };
}

function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function selectNamed(records: Records): Records {
  return new Map(Array.from(records).filter(([name]) => isRecordName(name)));
}

interface Saving {
  readonly pack: PackReader;
  readonly path: string;
  readonly used: ReadonlySet<string>;
  readonly seed: Fingerprint;
}

function saveRecords(saving: Saving, fresh: Records): void {
  const { pack, path, used, seed } = saving;
  const [ours, others] = [listRecords(pack, (name) => used.has(name)), listRecords(pack, (name) => !used.has(name))];
  const added = sizeOf(fresh);
  const alive = added + ours.reduce((sum, [name, record]) => sum + sizeOfKept(name, record), 0);
  const grown = pack.size + added;
  if (pack.isWhole && grown <= Math.min(GROWTH * alive + FREE_ROOM, LARGEST_PACK)) {
    appendToPackFile(path, encodeAll(fresh, seed));
    return;
  }
  makeCacheFolder(join(path, '..'));
  const latest = takeNewest(others, Math.min(alive + FREE_ROOM, LARGEST_PACK - alive));
  const all = takeFitting(new Map([...renewAll(latest), ...renewAll(ours), ...fresh]));
  // Some systems replace no file that is open.
  pack.close();
  replacePackFile(path, [encodeHead(seed), ...encodeAll(all, seed)]);
}

type KeptRecords = readonly (readonly [name: string, PackRecord])[];

function listRecords({ records }: PackReader, isWanted: (name: string) => boolean): KeptRecords {
  return Array.from(records).filter(([name]) => isWanted(name));
}

/** Of what was not read this time the latest, in the old order. */
function takeNewest(others: KeptRecords, room: number): KeptRecords {
  let left = room;
  const first = others.findLastIndex(([name, record]) => {
    left -= sizeOfKept(name, record);
    return left < 0;
  });
  return others.slice(first + 1);
}

/** To be written once more, as far as they can be read. */
function renewAll(kept: KeptRecords): Records {
  return new Map(
    kept.flatMap(([name, record]) => {
      const renewed = renewRecord(record);
      return renewed === undefined ? [] : [[name, renewed] as const];
    }),
  );
}

function takeFitting(records: Records): Records {
  let left = LARGEST_PACK - FREE_ROOM;
  return new Map(
    Array.from(records).filter(([name, record]) => {
      left -= sizeOfRecord(name, record);
      return left >= 0;
    }),
  );
}

function encodeAll(records: Records, seed: Fingerprint): readonly Buffer[] {
  const bundles: Buffer[] = [];
  let pending: [string, FreshRecord][] = [];
  let size = 0;
  for (const [name, record] of records) {
    const own = sizeOfRecord(name, record);
    if (pending.length > 0 && size + own > LARGEST_BUNDLE) {
      bundles.push(encodeBundle(pending, seed));
      [pending, size] = [[], 0];
    }
    pending.push([name, record]);
    size += own;
  }
  return pending.length === 0 ? bundles : [...bundles, encodeBundle(pending, seed)];
}

function sizeOf(records: Records): number {
  return Array.from(records).reduce((sum, [name, record]) => sum + sizeOfRecord(name, record), 0);
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
