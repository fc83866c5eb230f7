/** Decodes the inputs of the Action; one that is left empty lets the configuration, then the default, decide. */

import type { Environment } from '../io/actions/runner.ts';
import { UsageError } from '../io/usage-error.ts';
import { COMMENT_MODES, type CommentMode, GATES, type Gate } from '../policy/choices.ts';
import { decodeChoice } from '../run/option-values.ts';

export const MODES = ['review', 'changelog'] as const;
export type Mode = (typeof MODES)[number];

export const SOURCES = ['auto', 'git', 'api'] as const;
export type SourceChoice = (typeof SOURCES)[number];

/** `reviewers`: owners are asked for a review instead of being mentioned. */
export const MENTION_CHOICES = ['true', 'false', 'reviewers'] as const;
export type MentionChoice = (typeof MENTION_CHOICES)[number];

const SWITCH = ['true', 'false'] as const;

export interface Inputs {
  /** Without one nothing is published and nothing read over the API. */
  readonly token?: string;
  /** Path in the repository. */
  readonly config?: string;
  readonly root?: string;
  readonly mode?: Mode;
  readonly before?: string;
  readonly after?: string;
  readonly failOn?: Gate;
  readonly comment?: CommentMode;
  readonly checkRun: boolean;
  readonly annotations: boolean;
  readonly suggestions: boolean;
  readonly mention?: MentionChoice;
  readonly source: SourceChoice;
  readonly cachePath?: string;
  readonly reportPath?: string;
  readonly from?: string;
  readonly to?: string;
}

export function decodeInputs(environment: Environment): Inputs {
  const read = (name: string): string | undefined => {
    const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
  };
  const config = read('config');
  return {
    ...keepGiven({
      token: read('token'),
      root: read('root'),
      before: read('before'),
      after: read('after'),
      cachePath: read('cache-path'),
      reportPath: read('report-path'),
      from: read('from'),
      to: read('to'),
      config: config === undefined ? undefined : decodeRepositoryPath(config),
      mode: decodeOptional('mode', read('mode'), MODES),
      failOn: decodeOptional('fail-on', read('fail-on'), GATES),
      comment: decodeOptional('comment', read('comment'), COMMENT_MODES),
      mention: decodeOptional('mention', read('mention')?.toLowerCase(), MENTION_CHOICES),
    }),
    checkRun: decodeSwitch('check-run', read('check-run')) ?? true,
    annotations: decodeSwitch('annotations', read('annotations')) ?? true,
    suggestions: decodeSwitch('suggestions', read('suggestions')) ?? false,
    source: decodeOptional('source', read('source'), SOURCES) ?? 'auto',
  };
}

type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function keepGiven<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

function decodeOptional<T extends string>(
  input: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  return value === undefined ? undefined : decodeChoice(`the input ${input}`, value, choices);
}

/** YAML writes a truth value in several ways. */
function decodeSwitch(input: string, value: string | undefined): boolean | undefined {
  const word = decodeOptional(input, value?.toLowerCase(), SWITCH);
  return word === undefined ? undefined : word === 'true';
}

/** The configuration is read from the revision that judges, never from the disk, which holds what the change wrote. */
function decodeRepositoryPath(path: string): string {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  if (!path.startsWith('/') && !path.includes('\\') && !names.includes('..') && names.length > 0)
    return names.join('/');
  throw new UsageError({
    problem: `the input config does not take \`${path}\``,
    expected: 'a path in the repository, relative to its top',
    found: path,
    remedy: 'config: models/.mml-guard.yml',
  });
}
