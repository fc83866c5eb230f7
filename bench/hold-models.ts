/** Prints how many bytes two linked revisions of a generated model keep, in a process of its own: `hold-models.ts <entities>`. */

import { createHash } from 'node:crypto';
import { readWasmFiles } from '../src/io/wasm-files.ts';
import { linkSnapshots } from '../src/review.ts';
import type { ContentHash, Snapshot } from '../src/syntax/facts.ts';
import { createParser } from '../src/syntax/parser.ts';
import { generateRevisions } from './generate-model.ts';

const entities = Number(process.argv[2]);
const parser = await createParser(readWasmFiles());
const empty = measureKept();
const models = linkRevisions();
process.stdout.write(`${measureKept() - empty}\n`);
// Whoever measures must hold what is measured.
if (models.before.elements.length === 0) throw new Error('Expected a model');

function linkRevisions(): ReturnType<typeof linkSnapshots> {
  const revisions = generateRevisions({ entities, files: entities / 10, changed: 0.01 });
  const contents = new Map<ContentHash, Uint8Array>();
  const take = (files: ReadonlyMap<string, string>): Snapshot => ({
    label: '',
    files: new Map(Array.from(files, ([path, text]) => [path, keep(text)])),
    unread: [],
  });
  const keep = (text: string): ContentHash => {
    const bytes = new TextEncoder().encode(text);
    const hash = createHash('sha1').update(bytes).digest('hex');
    contents.set(hash, bytes);
    return hash;
  };
  return linkSnapshots({ before: take(revisions.before.mml), after: take(revisions.after.mml) }, { contents, parser });
}

function measureKept(): number {
  for (let round = 0; round < 3; round++) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
