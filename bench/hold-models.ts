/** Prints how many bytes two linked revisions of a generated model keep, in a process of its own: `hold-models.ts <entities>`. */

import { readWasmFiles } from '../src/io/wasm-files.ts';
import { linkSnapshots } from '../src/review.ts';
import { createParser } from '../src/syntax/parser.ts';
import { generateRevisions } from './generate-model.ts';
import { snapshotRevisions } from './snapshots.ts';

const entities = Number(process.argv[2]);
const parser = await createParser(readWasmFiles());
const empty = measureKept();
const models = linkRevisions();
process.stdout.write(`${measureKept() - empty}\n`);
// Whoever measures must hold what is measured.
if (models.before.elements.length === 0) throw new Error('Expected a model');

function linkRevisions(): ReturnType<typeof linkSnapshots> {
  const { before, after } = generateRevisions({ entities, files: entities / 10, changed: 0.01 });
  const { snapshots, contents } = snapshotRevisions(before.mml, after.mml);
  return linkSnapshots(snapshots, { contents, parser });
}

function measureKept(): number {
  for (let round = 0; round < 3; round++) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
