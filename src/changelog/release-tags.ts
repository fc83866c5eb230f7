/** Chooses the release that notes start from, among the tags that a revision can reach. */

import semver from 'semver';

/** A tag of a commit. */
export interface Tag {
  readonly name: string;
  /** Full id of the tagged commit. */
  readonly commit: string;
  /** The UTC day it was made, `YYYY-MM-DD`. */
  readonly date: string;
}

export interface ReleaseTag extends Tag {
  /** What stands before the version, without its `v`: empty for `v1.4.2` and `1.4.2`. */
  readonly prefix: string;
  readonly version: string;
}

export type PreviousRelease =
  /** `release` is absent where nothing was released yet at the revision itself. */
  | { readonly status: 'found'; readonly previous: ReleaseTag; readonly release?: ReleaseTag }
  /** The revision is a release, and the first of its line. */
  | { readonly status: 'first'; readonly release: ReleaseTag }
  | { readonly status: 'none' }
  /** There are several lines of releases and none without a prefix. */
  | { readonly status: 'several-lines'; readonly prefixes: readonly string[] };

/** Undefined for what is no version, such as `v1` or `nightly`. With a prefix only tags that begin with it are releases. */
export function readReleaseTag(tag: Tag, prefix?: string): ReleaseTag | undefined {
  const { name } = tag;
  const rest = prefix === undefined ? name : name.startsWith(prefix) ? name.slice(prefix.length) : '';
  const [, before = '', text = ''] = /^(.*?)v?(\d+\.\d+\.\d+(?:[-+].*)?)$/is.exec(rest) ?? [];
  const version = semver.valid(text);
  if (version === null || (prefix !== undefined && before !== '') || /[\d.]$/.test(before)) return undefined;
  return { ...tag, prefix: (prefix ?? '') + before, version };
}

export interface PreviousReleaseQuestion {
  /** All tags that the revision can reach, its own included. */
  readonly tags: readonly Tag[];
  /** Full id of the revision's commit. */
  readonly commit: string;
  /** The tag that the revision was named by. */
  readonly tag?: string;
  readonly prefix?: string;
}

/**
 * The highest version below the revision's own, by the order of semantic versions. A final release starts from the last
 * final one, because nobody who reads it has read the notes of its release candidates.
 */
export function choosePreviousRelease({ tags, commit, tag, prefix }: PreviousReleaseQuestion): PreviousRelease {
  const all = tags.flatMap((one) => readReleaseTag(one, prefix) ?? []);
  const named = all.find(({ name }) => name === tag);
  const line = named?.prefix ?? chooseLine(all);
  if (line === undefined) return { status: 'none' };
  if (typeof line !== 'string') return { status: 'several-lines', prefixes: line };
  const ofLine = all
    .filter((one) => one.prefix === line)
    .sort((left, right) => semver.rcompare(left.version, right.version));
  const release = named ?? ofLine.find((one) => one.commit === commit);
  const earlier = ofLine.filter((one) => one.commit !== commit && (release === undefined || isBelow(one, release)));
  const previous = isFinal(release) ? (earlier.find(isFinal) ?? earlier[0]) : earlier[0];
  if (previous !== undefined) return { status: 'found', previous, ...(release !== undefined && { release }) };
  return release === undefined ? { status: 'none' } : { status: 'first', release };
}

export interface ReleaseBounds {
  /** Releases that the ends are, where they are releases. */
  readonly from?: ReleaseTag;
  readonly to?: ReleaseTag;
  readonly prefix?: string;
}

/** Releases of the same line above `from` and below `to`, pre-releases included, the lowest first. */
export function listReleasesBetween(tags: readonly Tag[], { from, to, prefix }: ReleaseBounds): readonly ReleaseTag[] {
  const all = tags.flatMap((one) => readReleaseTag(one, prefix) ?? []);
  const line = from?.prefix ?? to?.prefix ?? chooseLine(all);
  return all
    .filter((one) => one.prefix === line)
    .filter((one) => (from === undefined || isBelow(from, one)) && (to === undefined || isBelow(one, to)))
    .sort((left, right) => semver.compare(left.version, right.version));
}

/** The line without a prefix, else the only one, else all of them. */
function chooseLine(releases: readonly ReleaseTag[]): string | readonly string[] | undefined {
  const prefixes = [...new Set(releases.map(({ prefix }) => prefix))].sort();
  if (prefixes.includes('')) return '';
  return prefixes.length > 1 ? prefixes : prefixes[0];
}

function isBelow(one: ReleaseTag, other: ReleaseTag): boolean {
  return semver.lt(one.version, other.version);
}

function isFinal(release: ReleaseTag | undefined): boolean {
  return release !== undefined && semver.prerelease(release.version) === null;
}
