/** Builds `dist/` once more, into a temporary folder, and says which committed files differ. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDist } from './build.ts';

const DIST = join(import.meta.dirname, '../dist');

const fresh = mkdtempSync(join(tmpdir(), 'mml-guard-dist-'));
try {
  await writeDist(fresh);
  const stale = compareFolders(DIST, fresh);
  for (const name of stale) console.error(`dist/${name} is not what the sources give`);
  if (stale.length > 0) console.error('Run `npm run build` and commit dist/.');
  else console.log(`dist/ is fresh: ${listFiles(DIST).length} files.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} finally {
  rmSync(fresh, { recursive: true });
}

function compareFolders(left: string, right: string): readonly string[] {
  const names = new Set([...listFiles(left), ...listFiles(right)]);
  return [...names].sort().filter((name) => !isSame(join(left, name), join(right, name)));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function isSame(left: string, right: string): boolean {
  const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (!isFile(left) || !isFile(right)) return false;
  return isExecutable(left) === isExecutable(right) && readFileSync(left).equals(readFileSync(right));
}

function isExecutable(path: string): boolean {
  return (statSync(path).mode & 0o100) !== 0;
}
