/** What a command may use of the process it runs in. */

import { findCacheFolder } from '../io/cache-folder.ts';
import { writeDay } from '../text/write-day.ts';
import { findTerminal, writeStandard } from './standard-streams.ts';

export interface Terminal {
  /** The current folder. */
  readonly directory: string;
  /** The UTC date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether standard output takes colours. */
  readonly color: 'on' | 'off';
  /** Columns of standard output. */
  readonly width: number;
  /** What is said on standard error about work under way: how far it is, how long each stage took, or nothing. */
  readonly stages: 'progress' | 'timings' | 'none';
  /** Folder for files that may vanish; absent where nobody is at home, or wants no cache. */
  readonly cacheFolder?: string;
  /** Milliseconds since some moment. */
  now(): number;
  /** To standard output. */
  write(text: string): void;
  /** To standard error. */
  complain(text: string): void;
}

const WIDTH_WITHOUT_TERMINAL = 100;

/** Options of every command, which are read here and nowhere else. */
const OWN_OPTIONS: readonly string[] = ['--no-color', '--no-cache', '--verbose'];

export function isReadByTerminal(word: string): boolean {
  return OWN_OPTIONS.includes(word);
}

export function openTerminal(argv: readonly string[]): Terminal {
  const { env } = process;
  const cacheFolder = argv.includes('--no-cache') ? undefined : findCacheFolder(env);
  const terminal = findTerminal('stdout');
  return {
    directory: process.cwd(),
    today: writeDay(new Date()),
    color: chooseColor(argv, env, terminal !== undefined),
    width: terminal?.columns ?? WIDTH_WITHOUT_TERMINAL,
    stages: chooseStages(argv, env, findTerminal('stderr') !== undefined),
    ...(cacheFolder !== undefined && { cacheFolder }),
    now: () => performance.now(),
    write: (text) => writeStandard('stdout', text),
    complain: (text) => writeStandard('stderr', text),
  };
}

/** A terminal on which a command says nothing; what goes wrong is told by whoever runs the command. */
export function silence(terminal: Terminal): Terminal {
  return { ...terminal, write: () => {}, complain: () => {} };
}

/** The option, then https://no-color.org, then FORCE_COLOR, then whether somebody looks on. */
function chooseColor(argv: readonly string[], environment: NodeJS.ProcessEnv, isTerminal: boolean): 'on' | 'off' {
  if (argv.includes('--no-color') || isSet(environment.NO_COLOR)) return 'off';
  if (isSet(environment.FORCE_COLOR)) return environment.FORCE_COLOR === '0' ? 'off' : 'on';
  return isTerminal && environment.TERM !== 'dumb' ? 'on' : 'off';
}

/** A line that is drawn anew is for eyes; a log would keep every version of it. */
function chooseStages(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  isTerminal: boolean,
): Terminal['stages'] {
  if (argv.includes('--verbose')) return 'timings';
  const isWatched = isTerminal && !isSet(environment.CI) && environment.TERM !== 'dumb';
  return isWatched && !argv.includes('--quiet') ? 'progress' : 'none';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
