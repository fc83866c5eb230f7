/** Lists the model files of many commits by one git process that tells where each differs from the one before it. */

import { startGit } from './git.ts';
import type { Repository } from './git-repository.ts';
import { isModelPath, MODEL_PATHSPEC, type SourceTree, sortEntries, type TreeEntry } from './source-tree.ts';

/** Mode of a regular file, executable or not. */
const REGULAR_FILE = '100';

/** One tree for each commit, in their order; `start` is the listing of a commit that the first is compared with. */
export async function listSteps(
  repository: Repository,
  start: SourceTree,
  commits: readonly string[],
): Promise<readonly SourceTree[]> {
  if (commits.length === 0) return [];
  const steps = readSteps(await compareEach(repository, [start.label, ...commits]));
  let entries: ReadonlyMap<string, TreeEntry> = new Map([...start.entries].filter(([path]) => isModelPath(path)));
  return commits.map((commit) => {
    entries = applyStep(entries, steps.get(commit) ?? []);
    return { label: commit, type: 'revision', entries, unread: [], notices: [] };
  });
}

/** `--always` names a commit also where nothing differs. */
async function compareEach({ directory }: Repository, commits: readonly string[]): Promise<string> {
  const options = ['-r', '-z', '--always', '--no-renames', '--no-ext-diff'];
  const git = startGit(directory, ['diff-tree', '--stdin', ...options, '--', MODEL_PATHSPEC]);
  git.stderr.resume();
  git.stdin.end(
    commits
      .slice(1)
      .map((commit, index) => `${commit} ${commits[index]}\n`)
      .join(''),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of git.stdout) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

interface Difference {
  readonly path: string;
  /** Undefined where there is no regular file any more. */
  readonly blob: string | undefined;
}

/** `<commit>`, then `:<old mode> <new mode> <old id> <new id> <status>` and a path for each difference, all ended by NUL. */
function readSteps(output: string): ReadonlyMap<string, readonly Difference[]> {
  const steps = new Map<string, Difference[]>();
  let current: Difference[] = [];
  const fields = output.split('\0').values();
  for (const field of fields) {
    if (field.startsWith(':')) current.push(readDifference(field, fields.next().value ?? ''));
    else {
      current = [];
      steps.set(field, current);
    }
  }
  return steps;
}

function readDifference(header: string, path: string): Difference {
  const [, mode = '', , blob = ''] = header.split(' ');
  return { path, blob: mode.startsWith(REGULAR_FILE) ? blob : undefined };
}

function applyStep(
  entries: ReadonlyMap<string, TreeEntry>,
  differences: readonly Difference[],
): ReadonlyMap<string, TreeEntry> {
  if (differences.length === 0) return entries;
  const next = new Map(entries);
  for (const { path, blob } of differences) {
    if (blob === undefined) next.delete(path);
    else next.set(path, { blob });
  }
  return sortEntries(next);
}
