/** Records come back as they were kept or not at all, whatever became of the file; and the file stays bounded. */

import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { LostContent } from '../../src/io/lost-content.ts';
import type { FreshRecord } from '../../src/io/pack-format.ts';
import type { KeptPart, KeptRecord } from '../../src/io/pack-record.ts';
import { openPackStore, type PackPlace } from '../../src/io/pack-store.ts';
import { createFolder } from './temporary-folder.ts';

const VERSION = 'one';
let place: PackPlace;
let path: string;
beforeEach(() => {
  place = { folder: join(createFolder(), 'deep', 'cache'), name: 'shop', trust: 'own files' };
  path = join(place.folder, 'facts-shop.bin');
});

type Records = Readonly<Record<string, string>>;

function save(records: Records, { reading = [], version = VERSION }: { reading?: string[]; version?: string } = {}) {
  const store = openPackStore(place, version);
  for (const name of reading) store.read(name);
  store.save(new Map(Object.entries(records).map(([name, text]) => [name, toRecord(text)])));
}

/** The same text in both parts, as their tables and beside them. */
function toRecord(text: string): FreshRecord {
  const part = { table: [Buffer.from(text)], text };
  return { summary: part, body: part };
}

/** Undefined where it is not there, or its body is not what it was. */
function read(name: string, version = VERSION): string | undefined {
  const store = openPackStore(place, version);
  const text = readTexts(store.read(name));
  store.save(new Map());
  return text;
}

function readTexts(record: KeptRecord | undefined): string | undefined {
  const summary = record && readPart(record);
  try {
    expect(record?.open(({ bytes }) => Buffer.from(bytes).toString())).toBe(summary);
    expect(record?.open(readPart)).toBe(summary);
    return summary;
  } catch (error) {
    if (error instanceof LostContent) return undefined;
    throw error;
  }
}

/** The table ends with zeros up to a whole word. */
function readPart({ words, start, end, text }: KeptPart): string {
  const table = Buffer.from(words.buffer, words.byteOffset + start * 4, (end - start) * 4);
  expect(table.toString()).toBe(text.padEnd(Math.ceil(text.length / 4) * 4, '\0'));
  return text;
}

const RECORDS: Records = { a: 'first', b: 'the second one', ['c'.repeat(64)]: '', d: 'x'.repeat(301) };

describe('records', () => {
  test('are not there before they were kept', () => expect(read('a')).toBeUndefined());

  test('come back as they were, whether somebody waits for all to be loaded or not', async () => {
    save(RECORDS);
    save({ e: 'appended' });
    for (const [name, text] of Object.entries({ ...RECORDS, e: 'appended' })) expect(read(name)).toBe(text);
    expect(read('f')).toBeUndefined();
    const store = openPackStore(place, VERSION);
    await Promise.all([store.load(), store.load()]);
    expect(store.read('e')?.text).toBe('appended');
  });

  test('of equal names the last counts', () => {
    save({ a: 'old' });
    save({ a: 'new' });
    expect(read('a')).toBe('new');
  });

  test('are divided among bundles, and one may be larger than a bundle', () => {
    const large = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`r${index}`, 'x'.repeat(700_000 * index)]),
    );
    save(large);
    for (const [name, text] of Object.entries(large)) expect(read(name) === text).toBe(true);
  });

  test('are put together from their parts', () => {
    const parts = [Buffer.from('one, '), Buffer.alloc(0), Buffer.from('two')];
    const part = { table: parts, text: 'one, two' };
    openPackStore(place, VERSION).save(new Map([['parts', { summary: part, body: part }]]));
    expect(read('parts')).toBe('one, two');
  });

  test('of another version are not there, and make room', () => {
    save(RECORDS);
    expect(read('a', 'two')).toBeUndefined();
    save({ a: 'of two' }, { version: 'two' });
    expect(read('a', 'two')).toBe('of two');
    expect(read('a')).toBeUndefined();
    expect(readdirSync(place.folder)).toHaveLength(1);
  });

  test('of another version that were appended behind ours are not believed', () => {
    save({ a: 'ours' });
    const ours = readFileSync(path);
    save({ b: 'theirs' }, { version: 'two' });
    const theirs = readFileSync(path).subarray(12);
    writeFileSync(path, Buffer.concat([ours, theirs]));
    expect(read('a')).toBe('ours');
    expect(read('b')).toBeUndefined();
  });

  test('under a name that no content has are left out', () => {
    save({ 'with space': 'x', [`${'y'.repeat(65)}`]: 'x', fine: 'x' });
    expect(read('fine')).toBe('x');
    expect(statSync(path).size).toBeLessThan(140);
  });
});

describe('a damaged file', () => {
  function expectTruth(file: Buffer, label: string): void {
    writeFileSync(path, file);
    const store = openPackStore(place, VERSION);
    for (const [name, text] of Object.entries(RECORDS)) {
      const found = readTexts(store.read(name));
      if (found !== undefined) expect(found, `${label}: ${name}`).toBe(text);
    }
    store.save(new Map());
  }

  test('tells nothing wrong with any byte changed or cut off, and is replaced', () => {
    save(RECORDS);
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expectTruth(changed, `byte ${at}`);
      expectTruth(whole.subarray(0, at), `${at} bytes`);
    }
    save(RECORDS);
    for (const [name, text] of Object.entries(RECORDS)) expect(read(name)).toBe(text);
  });

  test('tells nothing wrong with any stretch copied over another, taken out or doubled', () => {
    save(RECORDS);
    const whole = readFileSync(path);
    for (let from = 0; from < whole.length; from += 31) {
      for (const length of [12, 76]) {
        const stretch = whole.subarray(from, from + length);
        for (const to of [0, 12, 20, 24, 88, 108, 277]) {
          const changed = Buffer.from(whole);
          stretch.copy(changed, to);
          expectTruth(changed, `${length} from ${from} to ${to}`);
        }
        expectTruth(Buffer.concat([whole.subarray(0, from), whole.subarray(from + length)]), `without ${from}`);
        expectTruth(Buffer.concat([whole.subarray(0, from), stretch, whole.subarray(from)]), `twice ${from}`);
      }
    }
  });

  test('with a torn end keeps what stands before it, and is written anew', () => {
    save({ a: 'first' });
    appendFileSync(path, 'torn');
    expect(read('a')).toBe('first');
    save({ b: 'second' }, { reading: ['a'] });
    expect(read('a')).toBe('first');
    expect(read('b')).toBe('second');
    expect(readFileSync(path).includes('torn')).toBe(false);
  });

  test.runIf(process.platform !== 'win32')(
    'is not believed where others could have written it, unless the folder was named',
    () => {
      save({ a: 'first' });
      chmodSync(path, 0o666);
      expect(read('a')).toBeUndefined();
      place = { ...place, trust: 'any files' };
      expect(read('a')).toBe('first');
    },
  );
});

describe('bodies', () => {
  const MANY: Records = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`r${index}`, `text ${index}`]));
  const open = (record: KeptRecord | undefined): string | undefined => record?.open(({ text }) => text);

  test('are read from the file that was opened, though another one has its name by now', () => {
    save(MANY);
    const store = openPackStore(place, VERSION);
    const records = Object.keys(MANY).map((name) => store.read(name));
    save({ a: 'of another version' }, { version: 'two' });
    expect(records.map(open)).toEqual(Object.values(MANY));
  });

  test('that are cut off meanwhile are lost, whether few or many are asked for', () => {
    save(MANY);
    const store = openPackStore(place, VERSION);
    const records = Object.keys(MANY).map((name) => store.read(name));
    expect(open(records[0])).toBe('text 0');
    truncateSync(path, statSync(path).size - 400);
    expect(open(records[1])).toBe('text 1');
    const found = records.map((record) => {
      try {
        return open(record);
      } catch (error) {
        return error;
      }
    });
    expect(found.filter((text, index) => text === `text ${index}`).length).toBeGreaterThan(40);
    expect(found.at(-1)).toBeInstanceOf(LostContent);
  });

  test('of which nothing can be made are lost', () => {
    save({ a: 'first' });
    expect(() =>
      openPackStore(place, VERSION)
        .read('a')
        ?.open(() => undefined),
    ).toThrow(LostContent);
  });

  test('that were not opened before records are saved cannot be any more', () => {
    save({ a: 'first', b: 'second' });
    const store = openPackStore(place, VERSION);
    const [a, b] = [store.read('a'), store.read('b')];
    expect(open(a)).toBe('first');
    store.save(new Map());
    expect(open(a)).toBe('first');
    expect(() => open(b)).toThrow(LostContent);
  });

  test('that are damaged are left out where the file is written anew, and all others stay', () => {
    save({ a: 'first', b: 'second' });
    const whole = readFileSync(path);
    whole[whole.lastIndexOf('second')] = 0;
    writeFileSync(path, Buffer.concat([whole, Buffer.from('torn')]));
    save({ c: 'third' }, { reading: ['a', 'b'] });
    expect([read('a'), read('b'), read('c')]).toEqual(['first', undefined, 'third']);
  });

  test('and everything else are forgotten at once, and what is kept then takes their place', () => {
    save({ a: 'first' });
    const store = openPackStore(place, VERSION);
    store.read('a');
    store.forget();
    expect(store.read('a')).toBeUndefined();
    store.save(new Map([['b', toRecord('second')]]));
    expect([read('a'), read('b')]).toEqual([undefined, 'second']);
  });
});

describe('two runs at once', () => {
  test('both keep what they have found, in whatever order they end', () => {
    save({ a: 'first' });
    const [one, other] = [openPackStore(place, VERSION), openPackStore(place, VERSION)];
    for (const store of [one, other]) store.read('a');
    one.save(new Map([['b', toRecord('of one')]]));
    other.save(
      new Map([
        ['b', toRecord('of one')],
        ['c', toRecord('of the other')],
      ]),
    );
    expect([read('a'), read('b'), read('c')]).toEqual(['first', 'of one', 'of the other']);
  });

  test('lose nothing but time where the file goes away under them', () => {
    save({ a: 'first' });
    const store = openPackStore(place, VERSION);
    store.read('a');
    writeFileSync(path, '');
    store.save(new Map([['b', toRecord('second')]]));
    expect(read('a')).toBeUndefined();
    save({ a: 'first again' });
    expect(read('a')).toBe('first again');
  });
});

describe('the size', () => {
  const LARGE = 'x'.repeat(200_000);

  test('stays bounded where other contents are read in each run, and the latest are kept', () => {
    for (let run = 0; run < 60; run++) save({ [`r${run}`]: LARGE });
    expect(statSync(path).size).toBeLessThan(5_000_000);
    expect(read('r59')).toBe(LARGE);
    expect(read('r58')).toBe(LARGE);
    expect(read('r0')).toBeUndefined();
  });

  test('never drives out what is used', () => {
    save({ a: 'first' });
    for (let run = 0; run < 30; run++) save({ [`r${run}`]: LARGE }, { reading: ['a'] });
    expect(read('a')).toBe('first');
  });

  test('half-written files of killed runs go when they are old', () => {
    save({ a: 'first' });
    const [old, young] = ['facts-shop.bin.1.tmp', 'facts-shop.bin.2.tmp'].map((name) => join(place.folder, name));
    for (const file of [old, young]) writeFileSync(file ?? '', 'half');
    utimesSync(old ?? '', new Date(0), new Date(0));
    save({ b: 'second' });
    expect(existsSync(old ?? '')).toBe(false);
    expect(existsSync(young ?? '')).toBe(true);
  });
});

describe('where nothing can be written', () => {
  test('because a file stands in place of the folder', () => {
    mkdirSync(join(place.folder, '..'), { recursive: true });
    writeFileSync(place.folder, 'a file');
    expect(() => save(RECORDS)).not.toThrow();
    expect(read('a')).toBeUndefined();
  });

  test.runIf(process.platform === 'linux')('because the system lets no folder be made, nobody waits', () => {
    place = { ...place, folder: '/proc/mml-guard/deep' };
    expect(() => save(RECORDS)).not.toThrow();
  });

  test.runIf(existsSync('/dev/full'))('because the disk is full, the file stays as it was', () => {
    save({ a: 'first' });
    appendFileSync(path, 'torn, so that it is to be written anew');
    const temporary = `${path}.${process.pid}.tmp`;
    symlinkSync('/dev/full', temporary);
    save({ b: 'second' }, { reading: ['a'] });
    expect(read('a')).toBe('first');
    expect(read('b')).toBeUndefined();
    expect(existsSync(temporary)).toBe(false);
  });
});
