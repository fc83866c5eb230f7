/** Runs what stands in a block of the documentation, as somebody would who copies it into a shell. */

import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './pages.ts';
import { GIT_ENVIRONMENT } from './settings.ts';

export interface BlockRun {
  readonly exitCode: number | null;
  /** Both streams, in the order in which they were written. */
  readonly said: string;
}

/** A home of its own, and `mml-guard` on the path as the sources have it. */
export function createEnvironment(top: string): NodeJS.ProcessEnv {
  const tools = join(top, 'bin');
  mkdirSync(tools);
  writeFileSync(join(tools, 'mml-guard'), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'src/cli.ts')}" "$@"\n`);
  chmodSync(join(tools, 'mml-guard'), 0o755);
  const { NO_COLOR: _none, FORCE_COLOR: _force, CI: _ci, ...inherited } = process.env;
  return {
    ...Object.fromEntries(Object.entries(inherited).filter(([name]) => !name.startsWith('GIT_'))),
    ...GIT_ENVIRONMENT,
    HOME: join(top, 'home'),
    XDG_CACHE_HOME: join(top, 'home/.cache'),
    XDG_CONFIG_HOME: join(top, 'home/.config'),
    XDG_DATA_HOME: join(top, 'home/.local/share'),
    NODE_COMPILE_CACHE: join(top, 'compiled'),
    PATH: [tools, dirname(process.execPath), inherited.PATH].join(delimiter),
  };
}

/** Stops at the first command that fails, and at a name that nobody set. */
export function runBlock(script: string, folder: string, environment: NodeJS.ProcessEnv): Promise<BlockRun> {
  // Where its input is a socket, as Node's pipes are, bash takes itself for a remote shell and reads what the machine has for those.
  const child = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', `exec 2>&1\n${script}`], {
    ...{ cwd: folder, env: environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, said: Buffer.concat(chunks).toString() }));
  });
}

export interface ConsoleStep {
  readonly command: string;
  /** What the page shows below it; a line `…` stands for any number of lines. */
  readonly shown: readonly string[];
}

/** Lines that begin with `$ ` are typed, a `\` at their end goes on; the lines below are answers. */
export function readConsole(text: string): readonly ConsoleStep[] {
  const parts = text.split(/^\$ /m).slice(1);
  return parts.map((part) => {
    const [command = ''] = /^(?:.*\\\n)*.*/.exec(part) ?? [];
    return {
      command,
      shown: part
        .slice(command.length + 1)
        .trimEnd()
        .split('\n'),
    };
  });
}

/** Whether lines that were written are what a page shows, with `…` for what it leaves out. */
export function fitsShown(said: string, shown: readonly string[]): boolean {
  const parts = shown.map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${escapePattern(line.trimEnd())} *\\n`));
  return new RegExp(`^${parts.join('')}$`).test(said.endsWith('\n') ? said : `${said}\n`);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
}
