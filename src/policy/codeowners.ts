/** Reads CODEOWNERS as GitHub does: which line decides about a path, and which lines it would ignore. */

import { compileGlobs } from '../text/globs.ts';
import { remember } from '../text/remember.ts';

export interface Codeowners {
  /** As people know the file. */
  readonly file: string;
  /** The owners that the last fitting line names; none where it names none, or no line fits. */
  ownersOf(path: string): readonly string[];
  /** Lines, or the whole file, that GitHub ignores. */
  readonly problems: readonly CodeownersProblem[];
}

export interface CodeownersProblem {
  /** 1-based. */
  readonly line: number;
  /** Reads after "GitHub ignores this line". */
  readonly reason: string;
}

/** No text stands for a file over 3 MB, which GitHub ignores completely. */
export function parseCodeowners(text: string | undefined, file: string): Codeowners {
  if (text === undefined) {
    return {
      file,
      ownersOf: () => [],
      problems: [{ line: 1, reason: 'the file is over 3 MB, so all of it is ignored' }],
    };
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const read = lines.flatMap((line, index) => readLine(line, index + 1));
  const rules = read.flatMap((entry) => ('pattern' in entry ? [compileRule(entry)] : []));
  const known = new Map<string, readonly string[]>();
  return {
    file,
    problems: read.flatMap((entry) => ('reason' in entry ? [entry] : [])),
    ownersOf(path) {
      const owners = known.get(path) ?? rules.findLast(({ matches }) => matches(path))?.owners ?? [];
      known.set(path, owners);
      return owners;
    },
  };
}

/** Sentences about the first lines that GitHub ignores. */
export function describeCodeownersProblems({ file, problems }: Codeowners): readonly string[] {
  const shown = problems.slice(0, MOST_PROBLEMS);
  const left = problems.length - shown.length;
  return [
    ...shown.map(({ line, reason }) => `${file}:${line}: GitHub ignores this line: ${reason}.`),
    ...(left > 0 ? [`${file}: GitHub ignores ${left} more lines.`] : []),
  ];
}

const MOST_PROBLEMS = 5;

interface OwnerLine {
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** Nothing for an empty line or a comment. A line with any mistake counts as if it were not there. */
function readLine(text: string, line: number): readonly (OwnerLine | CodeownersProblem)[] {
  const words = text.match(/(?:\\.|[^\s\\])+|\\/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
  if (pattern === undefined) return [];
  const reason = findMistake(pattern, owners);
  return reason === undefined ? [{ pattern, owners }] : [{ line, reason }];
}

const HANDLE = /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_][\w.-]*)?$/;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The exceptions that GitHub makes from the rules of gitignore, and what is no owner. */
function findMistake(pattern: string, owners: readonly string[]): string | undefined {
  if (pattern.startsWith('!')) return '`!` does not negate a pattern';
  if (pattern.startsWith('\\#')) return 'a pattern cannot begin with an escaped `#`';
  if (/(?<!\\)[[\]]/.test(pattern)) return '`[ ]` does not define a range of characters';
  const wrong = owners.find((owner) => !HANDLE.test(owner) && !MAIL.test(owner));
  return wrong === undefined ? undefined : `\`${wrong}\` is no @user, no @organisation/team and no mail address`;
}

interface OwnerRule {
  readonly owners: readonly string[];
  readonly matches: (path: string) => boolean;
}

const OPTIONS = {
  ...{ dot: true, nobrace: true, noextglob: true, nonegate: true, nobracket: true, strictSlashes: true },
  windows: false,
} as const;

/** Compiled when a path is asked for: a review asks for a few paths only. */
function compileRule({ pattern, owners }: OwnerLine): OwnerRule {
  const compile = remember(() => compileGlobs(expandPattern(pattern), OPTIONS));
  return { owners, matches: (path) => compile()(path) };
}

/**
 * A pattern with a slash before its end starts at the top, any other fits at every depth. It takes what lies below a
 * folder, but for a last part `*`, which stays on its level.
 */
function expandPattern(written: string): readonly string[] {
  const pattern = written.replace(/\\ /g, ' ').replace(/(?<!\\)[(){}|+$^!@]/g, '\\$&');
  const isFolder = pattern.endsWith('/');
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.slice(0, -1).includes('/');
  const place = isAnchored || body.startsWith('**/') ? body : `**/${body}`;
  if (isFolder) return [`${place}/**`];
  if (isAnchored && /(?:^|\/)\*$/.test(body)) return [place];
  return [place, `${place}/**`];
}
