/** Decides between which revisions release notes tell, and what those revisions are called. */

import {
  choosePreviousRelease,
  type PreviousRelease,
  type ReleaseTag,
  readReleaseTag,
  type Tag,
} from '../changelog/release-tags.ts';
import { normalizeRepositoryUrl } from '../changelog/repository-links.ts';
import type { Repository } from '../io/git-repository.ts';
import { explainUnknownRevision, resolveCommit, WORKING_TREE } from '../io/git-revision.ts';
import { openSurroundings } from '../io/place.ts';
import { type Ancestry, findAncestry, readOriginUrl, readTags } from '../io/release-tags.ts';
import { UsageError } from '../io/usage-error.ts';
import { type BetweenQuestion, findReleasesBetween, type ReleasesBetween } from './releases-between.ts';

export interface RangeWords {
  /** Absent for the previous release. */
  readonly from?: string;
  /** Absent for HEAD. */
  readonly to?: string;
  readonly tagPrefix?: string;
}

export interface ChangelogRange {
  /** Word for the place to read; absent where nothing came before. */
  readonly from?: string;
  readonly to: string;
  /** What people call the two; `from` is empty where nothing came before. */
  readonly names: { readonly from: string; readonly to: string };
  /** The releases that the two are, where they are releases. */
  readonly releases: { readonly from?: ReleaseTag; readonly to?: ReleaseTag };
  /** Of `origin`, as a web address. */
  readonly repositoryUrl?: string;
  /** Versions of this line that are released. */
  readonly released: readonly string[];
  /** Commits of the releases between the two, in the order from `from` to `to`. */
  readonly between: readonly string[];
  readonly notices: readonly string[];
}

export async function findRange(directory: string, words: RangeWords): Promise<ChangelogRange> {
  const repository = await openSurroundings(directory).repository();
  if (repository === undefined) return findFolders(directory, words);
  const remote = await readOriginUrl(repository);
  const repositoryUrl = remote === undefined ? undefined : normalizeRepositoryUrl(remote);
  const range =
    words.from === undefined ? await findDefault(repository, words) : await findNamed(repository, words.from, words);
  return { ...range, ...(repositoryUrl !== undefined && { repositoryUrl }) };
}

function findFolders(directory: string, { from, to }: RangeWords): ChangelogRange {
  if (from !== undefined && to !== undefined)
    return { from, to, names: { from, to }, releases: {}, released: [], between: [], notices: [] };
  throw new UsageError({
    problem: 'there are no releases to compare: this is not a git repository',
    expected: 'a git repository with release tags, or two folders',
    found: `${directory} is not in a git repository`,
    remedy: 'mml-guard changelog <folder before> <folder after>',
  });
}

async function findNamed(
  repository: Repository,
  from: string,
  { to = 'HEAD', tagPrefix }: RangeWords,
): Promise<ChangelogRange> {
  const tags = await readTags(repository);
  const [before, after] = [await resolveCommit(repository, from), await resolveCommit(repository, commitWord(to))];
  const ancestry =
    before === undefined || after === undefined ? 'ancestor' : await findAncestry(repository, before, after);
  const releases = { ...asRelease('from', from, tags, tagPrefix), ...asRelease('to', to, tags, tagPrefix) };
  const between =
    before === undefined || after === undefined
      ? NOTHING_BETWEEN
      : await findBetween(repository, { from: before, to: after, releases, ...(tagPrefix && { tagPrefix }) }, ancestry);
  return {
    from,
    to,
    names: { from: shortName(from), to: shortName(to) },
    releases,
    released: listReleased(tags, releases, tagPrefix),
    between: between.commits,
    notices: [...describeAncestry(ancestry, from, to), ...between.notices],
  };
}

const NOTHING_BETWEEN: ReleasesBetween = { commits: [], notices: [] };

/** The working tree stands on HEAD. */
function commitWord(word: string): string {
  return word === WORKING_TREE ? 'HEAD' : word;
}

async function findBetween(
  repository: Repository,
  question: BetweenQuestion,
  ancestry: Ancestry,
): Promise<ReleasesBetween> {
  if (ancestry !== 'descendant') return findReleasesBetween(repository, question);
  const { from, to, releases } = question;
  const turned = { ...(releases.to && { from: releases.to }), ...(releases.from && { to: releases.from }) };
  const between = await findReleasesBetween(repository, { ...question, from: to, to: from, releases: turned });
  return { ...between, commits: [...between.commits].reverse() };
}

function asRelease(side: 'from' | 'to', word: string, tags: readonly Tag[], prefix: string | undefined) {
  const tag = tags.find(({ name }) => name === shortName(word));
  const release = tag && (readReleaseTag(tag, prefix) ?? readReleaseTag(tag));
  return release === undefined ? {} : { [side]: release };
}

function shortName(word: string): string {
  return word.replace(/^refs\/(?:tags|heads)\//, '');
}

function describeAncestry(ancestry: Ancestry, from: string, to: string): readonly string[] {
  switch (ancestry) {
    case 'ancestor':
    case 'unknown':
      return [];
    case 'descendant':
      return [`${to} is older than ${from}: these notes tell the way back.`];
    case 'apart':
      return [`${from} is not part of the history of ${to}: these notes also take back what only ${from} holds.`];
  }
}

async function findDefault(repository: Repository, { to = 'HEAD', tagPrefix }: RangeWords): Promise<ChangelogRange> {
  const commit = await resolveCommit(repository, to);
  if (commit === undefined) throw await explainUnknownRevision(repository, to);
  const question = {
    tags: await readTags(repository, { of: commit }),
    commit,
    tag: shortName(to),
    ...(tagPrefix !== undefined && { prefix: tagPrefix }),
  };
  const answer = choosePreviousRelease(question);
  switch (answer.status) {
    case 'found':
      return startFrom(repository, answer, { commit, to, tagPrefix });
    case 'first':
      if (repository.shallow) throw explainShallow(to);
      return startFromNothing(answer.release, to);
    case 'several-lines':
      throw explainLines(answer.prefixes);
    case 'none':
      throw repository.shallow ? explainShallow(to) : explainNoTags(to, await readTags(repository), tagPrefix);
  }
}

function startFromNothing(release: ReleaseTag, to: string): ChangelogRange {
  return {
    to,
    names: { from: '', to: release.name },
    releases: { to: release },
    released: [],
    between: [],
    notices: [],
  };
}

async function startFrom(
  repository: Repository,
  { previous, release }: Extract<PreviousRelease, { status: 'found' }>,
  { commit, to, tagPrefix }: { readonly commit: string; readonly to: string; readonly tagPrefix: string | undefined },
): Promise<ChangelogRange> {
  const names = { from: previous.name, to: release?.name ?? shortName(to) };
  const releases = { from: previous, ...(release !== undefined && { to: release }) };
  const question = { from: previous.commit, to: commit, releases, ...(tagPrefix !== undefined && { tagPrefix }) };
  const { commits, notices } = await findReleasesBetween(repository, question);
  const released = listReleased(await readTags(repository), releases, tagPrefix);
  return { from: `refs/tags/${previous.name}`, to, names, releases, released, between: commits, notices };
}

/** Wherever they are: also what was released from another branch is released. */
function listReleased(
  tags: readonly Tag[],
  { from, to }: ChangelogRange['releases'],
  tagPrefix: string | undefined,
): readonly string[] {
  const line = from?.prefix ?? to?.prefix;
  const releases = tags.flatMap((tag) => readReleaseTag(tag, line ?? tagPrefix) ?? []);
  return releases.filter(({ prefix }) => line === undefined || prefix === line).map(({ version }) => version);
}

function explainShallow(to: string): UsageError {
  return new UsageError({
    problem: `the release before ${to} cannot be found in this shallow clone`,
    expected: 'the history back to the previous release, with its tags',
    found: 'a clone in which history is cut',
    remedy:
      'git fetch --unshallow --tags (in actions/checkout: fetch-depth: 0), or name both ends: mml-guard changelog <from> <to>',
  });
}

function explainLines(prefixes: readonly string[]): UsageError {
  return new UsageError({
    problem: 'there are several lines of release tags',
    expected: 'one line, chosen by --tag-prefix',
    found: `tags that begin with ${prefixes.map((prefix) => `\`${prefix}\``).join(', ')}`,
    remedy: `mml-guard changelog --tag-prefix ${prefixes[0]}`,
  });
}

function explainNoTags(to: string, tags: readonly Tag[], prefix: string | undefined): UsageError {
  const others = tags.filter((tag) => readReleaseTag(tag, prefix) !== undefined).map(({ name }) => name);
  const such = prefix === undefined ? 'v1.4.2' : `${prefix}1.4.2`;
  return new UsageError({
    problem: `there is no release tag to start from that ${to} can reach`,
    expected: `a tag such as ${such} on the way to ${to}`,
    found: others.length === 0 ? 'none' : `only tags of other lines: ${others.slice(0, 3).join(', ')}`,
    remedy: `name where to start: mml-guard changelog ${others[0] ?? '<from>'} (or git fetch --tags, if tags are missing)`,
  });
}
