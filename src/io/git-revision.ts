/** Turns the words people use for revisions into full commit ids, and refuses what could mean two things. */

import { runGit } from './git.ts';
import type { Repository } from './git-repository.ts';
import { UsageError } from './usage-error.ts';

/** The word for the working tree: tracked files as they are on disk, and untracked ones that git does not ignore. */
export const WORKING_TREE = 'WORKTREE';

/** Undefined where git knows no such revision. */
export async function resolveCommit(repository: Repository, word: string): Promise<string | undefined> {
  const { status, output, complaint } = await runGit(repository.directory, [
    'rev-parse',
    '--verify',
    '--end-of-options',
    `${word}^{commit}`,
  ]);
  if (/ambiguous/.test(complaint)) throw await explainAmbiguity(repository, word, complaint);
  // Of `^main` git gives what is to be left out.
  return status === 0 && !word.startsWith('^') ? output.toString('utf8').trim() : undefined;
}

async function explainAmbiguity(repository: Repository, word: string, complaint: string): Promise<UsageError> {
  if (/short object ID/i.test(complaint)) {
    return new UsageError({
      problem: `several commits begin with \`${word}\``,
      expected: 'an abbreviation that fits one commit',
      remedy: 'give more digits of the commit id',
    });
  }
  const names = await listReferences(
    repository,
    ['refs/heads/', 'refs/tags/', 'refs/remotes/'].map((p) => p + word),
  );
  const meanings = names.length > 1 ? names.join(' and ') : `${names[0] ?? word} and a commit id that begins with it`;
  return new UsageError({
    problem: `\`${word}\` names more than one revision`,
    expected: 'a word that means one revision',
    found: meanings,
    remedy: `write ${names[0] ?? `refs/heads/${word}`}, or the full commit id`,
  });
}

/** The commit that a change started from: the merge base of the default branch and HEAD. */
export async function findMergeBase(repository: Repository): Promise<{ commit: string; branch: string }> {
  const branch = await findDefaultBranch(repository);
  if (branch === undefined) throw (await explainUnborn(repository)) ?? noDefaultBranch(repository);
  const { status, output } = await runGit(repository.directory, ['merge-base', branch, 'HEAD']);
  if (status !== 0) throw (await explainUnborn(repository)) ?? noMergeBase(repository, branch);
  return { commit: output.toString('utf8').trim(), branch };
}

const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/heads/main',
  'refs/remotes/origin/main',
  'refs/heads/master',
  'refs/remotes/origin/master',
];

/** The full name of the reference that HEAD of the origin points to, else of main or master. */
export async function findDefaultBranch(repository: Repository): Promise<string | undefined> {
  const known = await listReferences(repository, DEFAULT_BRANCHES);
  return DEFAULT_BRANCHES.find((name) => known.includes(name));
}

function noDefaultBranch(repository: Repository): UsageError {
  return new UsageError({
    problem: 'there is no default branch to compare with',
    expected: 'origin/HEAD, main or master',
    found: `none of them in ${repository.directory}`,
    remedy: 'name the revision to compare with; HEAD for what is not committed yet',
  });
}

function noMergeBase(repository: Repository, branch: string): UsageError {
  const name = shortName(branch);
  return new UsageError({
    problem: `HEAD and ${name} have no commit in common here`,
    expected: 'the commit the change started from',
    found: repository.shallow ? 'a shallow clone, in which history is cut' : 'two histories that never met',
    remedy: repository.shallow
      ? 'fetch the history (git fetch --unshallow, or fetch-depth: 0 in actions/checkout), or name the commit to compare with'
      : 'name the revision to compare with',
  });
}

/** Why a word that should be a revision is none. */
export async function explainUnknownRevision(repository: Repository, word: string): Promise<UsageError> {
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(word)) return missingCommit(repository, word);
  const unborn = await explainUnborn(repository, word);
  if (unborn !== undefined) return unborn;
  const known = await listReferences(repository, ['refs/heads', 'refs/tags', 'refs/remotes']);
  return new UsageError({
    problem: `there is no folder and no revision \`${word}\``,
    expected: 'a folder, a commit, a tag, a branch, an expression such as HEAD~3, or WORKTREE',
    found: `none of these in ${repository.directory}`,
    ...((await suggestRevision(repository, word)) ?? (repository.shallow && { remedy: explainShallow(word) })),
    candidates: { wanted: word, known: known.map(shortName) },
  });
}

/** Where HEAD is on a branch without a commit: there may be none at all, or only other branches. */
async function explainUnborn(repository: Repository, word = 'HEAD'): Promise<UsageError | undefined> {
  if ((await resolveCommit(repository, 'HEAD')) !== undefined) return undefined;
  const { output } = await runGit(repository.directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const branch = output.toString('utf8').trim() || 'HEAD';
  const isHead = /^(?:HEAD|@)(?![\w/-])/.test(word);
  const known = await listReferences(repository, ['refs/heads', 'refs/tags', 'refs/remotes']);
  if (known.length === 0) return noCommits(repository, isHead ? undefined : word);
  if (!isHead) return undefined;
  return new UsageError({
    problem: `HEAD is on the branch ${branch}, which has no commit yet`,
    expected: 'a revision that exists',
    found: `only ${known.slice(0, 3).map(shortName).join(', ')}${known.length > 3 ? ' and others' : ''}`,
    remedy: `name it instead of HEAD: ${shortName(known[0] ?? '')}`,
  });
}

function noCommits({ directory, hasWorkingTree }: Repository, word: string | undefined): UsageError {
  const nothing = 'this repository has no commit yet';
  return new UsageError({
    problem: word === undefined ? nothing : `there is no folder \`${word}\`, and ${nothing}`,
    expected: 'a commit to start from',
    found: `none in ${directory}`,
    remedy: hasWorkingTree
      ? 'judge the files as they are: mml-guard check; once they are committed, mml-guard review compares with that'
      : 'push a branch to it, then name the two revisions to compare',
  });
}

/** Two words written as one, or a way back that is longer than the history. */
async function suggestRevision(repository: Repository, word: string): Promise<{ remedy: string } | undefined> {
  const [, left = '', dots = '', right = ''] = /^(.*?)(\.{2,3})(.*)$/.exec(word) ?? [];
  if (dots !== '') {
    const [before, after] = [left || 'HEAD', right || 'HEAD'];
    const start = dots === '..' ? before : `$(git merge-base ${before} ${after})`;
    return { remedy: `two words instead of one: ${start} ${after}` };
  }
  const [, base = ''] = /^([^~^]+)(?:~\d*|\^)+$/.exec(word) ?? [];
  if (base === '' || repository.shallow || (await resolveCommit(repository, base)) === undefined) return undefined;
  const options = ['rev-list', '--count', '--first-parent', '--end-of-options', base];
  const { output } = await runGit(repository.directory, options);
  const steps = Number(output.toString('utf8')) - 1;
  return { remedy: `${steps === 0 ? base : `${base}~${steps}`}, the first commit of this history` };
}

function missingCommit(repository: Repository, commit: string): UsageError {
  return new UsageError({
    problem: `the commit ${commit} is not in this clone`,
    expected: 'a commit that git has here',
    found: repository.shallow
      ? 'a shallow clone, in which history is cut'
      : `no such commit in ${repository.directory}`,
    remedy: `git fetch --depth=1 origin ${commit} (or fetch-depth: 0 in actions/checkout)`,
  });
}

function explainShallow(word: string): string {
  const branch = /^[\w./-]+$/.test(word) ? word.replace(/^origin\//, '') : undefined;
  const depth =
    'this is a shallow clone: fetch the history (git fetch --unshallow, or fetch-depth: 0 in actions/checkout)';
  return branch === undefined
    ? depth
    : `${depth}, or one branch: git fetch --depth=1 origin ${branch}:refs/remotes/origin/${branch}`;
}

/** Full names of the references that match, in git's order. */
async function listReferences(repository: Repository, patterns: readonly string[]): Promise<readonly string[]> {
  const { output } = await runGit(repository.directory, ['for-each-ref', '--format=%(refname)', '--', ...patterns]);
  return output
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '');
}

function shortName(reference: string): string {
  return reference.replace(/^refs\/(heads|tags|remotes)\//, '');
}
