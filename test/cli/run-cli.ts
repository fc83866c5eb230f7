/** Runs command lines: within the test, which is quick, and as a process of its own, as people do. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../src/cli/run-command.ts';

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** In this process, with a terminal that only listens. */
export async function run(words: readonly string[], directory: string): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const exitCode = await runCommand(words, {
    directory,
    today: '2026-11-24',
    color: 'off',
    width: 100,
    stages: 'none',
    now: () => 0,
    write(text) {
      stdout += text;
    },
    complain(text) {
      stderr += text;
    },
  });
  return { exitCode, stdout, stderr };
}

const PROGRAM = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** As a process, by a shell; `$CLI` is the program. */
export function runShell(
  script: string,
  directory: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const { NO_COLOR: _none, FORCE_COLOR: _force, ...inherited } = process.env;
  const env = { ...inherited, CLI: `${process.execPath} ${PROGRAM}`, ...environment };
  const child = spawn('sh', ['-c', script], { cwd: directory, env });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}
