/** Runs git as a program that only reads: fixed settings, no prompts, no hooks, no locks, messages in English. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { systemErrorCode } from './system-error.ts';
import { UsageError } from './usage-error.ts';

export interface GitResult {
  readonly status: number;
  readonly output: Buffer;
  /** What git said on its error stream, trimmed. */
  readonly complaint: string;
}

export type GitSetting = readonly [name: string, value: string];

const SETTINGS = [
  '--no-pager',
  '-c',
  'core.quotepath=off',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.warnAmbiguousRefs=true',
];

/** Replacement objects are off because a content is cached under its id, and a replaced one would not match it. */
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
  LANGUAGE: 'C',
};

/** Would change what our pathspecs mean or which program compares. */
const UNWANTED_VARIABLES = ['GIT_LITERAL_PATHSPECS', 'GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_EXTERNAL_DIFF'];

/** `settings` hold for this run alone. */
export function runGit(
  directory: string,
  commandLine: readonly string[],
  settings: readonly GitSetting[] = [],
): Promise<GitResult> {
  const git = startGit(directory, commandLine, settings);
  git.stdin.end();
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    git.on('error', (error) => reject(explainStartFailure(error, directory)));
    git.on('close', (code) => {
      resolve({ status: code ?? 1, output: Buffer.concat(output), complaint: decode(complaints).trim() });
    });
  });
}

/** For conversations over standard input; the caller ends it. */
export function startGit(
  directory: string,
  commandLine: readonly string[],
  settings: readonly GitSetting[] = [],
): ChildProcessWithoutNullStreams {
  const git = spawn('git', [...SETTINGS, ...commandLine], {
    cwd: directory,
    env: { ...buildEnvironment(), ...writeSettings(settings) },
  });
  git.stdin.on('error', ignoreClosedPipe);
  return git;
}

/** git may end before it has read everything; its exit status says why. */
function ignoreClosedPipe(): void {}

function buildEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...ENVIRONMENT };
  for (const name of UNWANTED_VARIABLES) delete environment[name];
  return environment;
}

/** In the environment, because on the command line a name with `=` in it would be another name. */
function writeSettings(settings: readonly GitSetting[]): NodeJS.ProcessEnv {
  const first = Number(process.env.GIT_CONFIG_COUNT ?? 0);
  const environment: NodeJS.ProcessEnv = { GIT_CONFIG_COUNT: String(first + settings.length) };
  settings.forEach(([name, value], index) => {
    environment[`GIT_CONFIG_KEY_${first + index}`] = name;
    environment[`GIT_CONFIG_VALUE_${first + index}`] = value;
  });
  return settings.length === 0 ? {} : environment;
}

function explainStartFailure(error: Error, directory: string): Error {
  if (systemErrorCode(error) !== 'ENOENT') return error;
  return new UsageError({
    problem: 'git could not be started',
    expected: 'git 2.36 or newer on the PATH, to read revisions',
    found: `no program named git (or no folder ${directory})`,
    remedy: 'install git, or compare two folders',
  });
}

function decode(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
