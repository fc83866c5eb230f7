/** Damages bytes as editors, transfers and strangers do: flips, cuts, splices, repetitions, and words that mean something. */

import type { Random } from './random.ts';

/** What the readers of all our formats treat as special, and what has broken readers before. */
const WORDS = [
  ...['{', '}', '[', ']', '"', "'", '"""', '=', ':', ',', '#', '//', '/*', '*/', '\\', '\n', '\r\n', '\r', '\t', ' '],
  ...['\0', '\uFEFF', '\u202e', '\u2028', '\u{1F600}', '\ud800', 'é', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> x\n'],
  ...[
    'domain',
    'entity',
    'attribute',
    'source',
    'data_product',
    'report',
    'metric',
    'consumer',
    'table',
    'field',
    'task',
  ],
  ...[
    'derived-from',
    'uses',
    'belongs-to',
    'renamed-from',
    'foreign_key',
    'pii true',
    'required',
    'deprecated',
    'owner',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'null', 'true', 'undefined', 'NaN', '-0'],
  ...[
    '9007199254740993',
    '-1',
    '1e999',
    '0x10',
    '2026-02-30',
    '9999-12-31',
    '*',
    '**',
    '?',
    '!',
    '&a',
    '*a',
    '---\n',
    '...',
  ],
  ...[
    '# mml-guard: ignore entity-removed -- x\n',
    '<!--',
    '-->',
    '@acme/x',
    '../',
    'file:///etc/passwd',
    '%0A',
    '::error::x',
  ],
];

const MOST_CHANGES = 6;
const LONGEST_PIECE = 200;

/** A damaged copy; `others` are texts of the same kind to splice with. */
export function mutateBytes(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  let mutated: Uint8Array = bytes;
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left--) {
    mutated = random.pick([flip, cut, insertWord, repeat, splice, swapLines])(mutated, random, others);
  }
  return mutated;
}

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return bytes;
  const flipped = bytes.slice();
  const at = random.below(bytes.length);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
  return flipped;
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  const start = random.below(bytes.length + 1);
  return join(bytes.subarray(0, start), bytes.subarray(start + random.below(LONGEST_PIECE)));
}

function insertWord(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const word = new TextEncoder().encode(random.pick(WORDS).repeat(random.below(8) === 0 ? 40 : 1));
  return join(bytes.subarray(0, at), word, bytes.subarray(at));
}

function repeat(bytes: Uint8Array, random: Random): Uint8Array {
  const start = random.below(bytes.length + 1);
  const end = start + random.below(LONGEST_PIECE);
  return join(bytes.subarray(0, end), bytes.subarray(start));
}

function splice(bytes: Uint8Array, random: Random, others: readonly Uint8Array[]): Uint8Array {
  const other = random.pick(others);
  const start = random.below(other.length + 1);
  const at = random.below(bytes.length + 1);
  return join(bytes.subarray(0, at), other.subarray(start, start + random.below(LONGEST_PIECE)), bytes.subarray(at));
}

function swapLines(bytes: Uint8Array, random: Random): Uint8Array {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  const kept = lines[one] ?? '';
  lines[one] = lines[other] ?? '';
  lines[other] = kept;
  return Buffer.from(lines.join('\n'), 'latin1');
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
