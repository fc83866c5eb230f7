/** Packs the package as `npm publish` would and installs it into an empty folder, as a stranger does. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface InstalledPackage {
  /** A project of somebody else, of type "module", with the package in its node_modules. */
  readonly folder: string;
  /** The tarball, as it would be published. */
  readonly tarball: string;
  /** Paths in the package, sorted. */
  readonly files: readonly string[];
  remove(): void;
}

export function installPackage(): InstalledPackage {
  const top = mkdtempSync(join(tmpdir(), 'mml-guard-package-'));
  const packed = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', top], ROOT).stdout) as unknown;
  const [{ filename, files } = { filename: '', files: [] }] = Object.values(packed as Record<string, Packed>);
  const folder = join(top, 'project');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'foreign', private: true, type: 'module' }));
  const tarball = join(top, filename);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder);
  return {
    folder,
    tarball,
    files: files.map(({ path }) => path).sort(),
    remove: () => rmSync(top, { recursive: true }),
  };
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Throws with what the command said where it fails. */
export function run(command: string, words: readonly string[], folder: string): SpawnSyncReturns<string> {
  const result = spawnSync(command, words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (result.status !== 0) throw new Error(`${command} ${words.join(' ')}\n${result.stdout}\n${result.stderr}`);
  return result;
}
