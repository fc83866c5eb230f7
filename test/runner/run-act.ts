/** Runs a workflow on this machine with `act`; nothing is downloaded, and what belongs to others is replaced by nothing. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createFolder } from '../io/temporary-folder.ts';
import { createRepository } from '../io/temporary-repository.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
const NODE = join(ROOT, 'node_modules/node/bin');

export interface ActRun {
  readonly exitCode: number | null;
  readonly log: string;
}

export interface ActOptions {
  /** The repository whose workflow runs. */
  readonly folder: string;
  readonly event: string;
  readonly payload: unknown;
  /** Path of the workflow in it. */
  readonly workflow: string;
  /** Folders or repositories in place of `uses:`. */
  readonly actions?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Programs found before all others, by name. */
  readonly programs?: Readonly<Record<string, string>>;
}

export async function runAct(options: ActOptions): Promise<ActRun> {
  const folder = createFolder();
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(options.payload));
  const actions = Object.entries(options.actions ?? {}).flatMap(([name, path]) => [
    '--local-repository',
    `${name}=${path}`,
  ]);
  const environment = Object.entries(options.environment ?? {}).flatMap(([name, value]) => [
    '--env',
    `${name}=${value}`,
  ]);
  const machines = ['ubuntu-latest', 'ubuntu-24.04'].flatMap((name) => ['-P', `${name}=-self-hosted`]);
  const words = [
    options.event,
    '-W',
    options.workflow,
    '-e',
    event,
    '--no-cache-server',
    '-s',
    'GITHUB_TOKEN=ghs_test',
  ];
  const child = spawn(findAct(), [...words, ...machines, ...actions, ...environment], {
    cwd: options.folder,
    env: {
      ...process.env,
      // Without settings it would ask somebody which images to take.
      XDG_CONFIG_HOME: writeSettings(folder),
      PATH: [writePrograms(folder, options.programs ?? {}), NODE, process.env['PATH']].join(delimiter),
    },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, log: Buffer.concat(chunks).toString('utf8') };
}

/** It stands where Go puts programs, which need not be on the path. */
function findAct(): string {
  const home = process.env['HOME'] ?? '/';
  const places = [process.env['ACT'] ?? 'act', join(home, 'go/bin/act')];
  const found = places.find((place) => spawnSync(place, ['--version']).status === 0);
  if (found !== undefined) return found;
  throw new Error('act is missing: go install github.com/nektos/act@v0.2.89');
}

function writeSettings(folder: string): string {
  const path = join(folder, 'settings');
  mkdirSync(join(path, 'act'), { recursive: true });
  writeFileSync(join(path, 'act/actrc'), '');
  return path;
}

function writePrograms(folder: string, programs: Readonly<Record<string, string>>): string {
  const path = join(folder, 'programs');
  mkdirSync(path);
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(path, name), text, { mode: 0o755 });
  return path;
}

/** An action that does nothing, in place of one that would have to be downloaded. */
export function createIdleAction(): string {
  const steps =
    'name: idle\ndescription: Does nothing.\nruns:\n  using: composite\n  steps:\n    - run: "true"\n      shell: bash\n';
  return createRepository({ 'action.yml': steps }).folder;
}
