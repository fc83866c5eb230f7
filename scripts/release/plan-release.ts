/** Decides what a release moves: the tag of its major version and the label on npm, never back to an older release. Pure. */

import { compare, major, parse, prerelease } from 'semver';

export interface ReleasePlan {
  readonly version: string;
  /** The tag that users of the Action write: `v1`. */
  readonly majorTag: string;
  readonly movesMajorTag: boolean;
  /** What `npm publish --tag` is given: `latest` for the newest of all, and a label of its own for everything else. */
  readonly npmTag: string;
  /** One sentence. */
  readonly reason: string;
}

/** `knownTags` are all tags there are, in any order, other ones included. */
export function planRelease(tag: string, knownTags: readonly string[]): ReleasePlan {
  const version = readVersion(tag);
  if (version === undefined) throw new Error(`${tag} is no release: expected a tag such as v1.2.3 or v1.2.3-rc.1`);
  const majorTag = `v${major(version)}`;
  if (prerelease(version) !== null) {
    return {
      version,
      majorTag,
      movesMajorTag: false,
      npmTag: 'next',
      reason: `${tag} is a pre-release: ${majorTag} stays.`,
    };
  }
  const releases = knownTags.flatMap((known) => readVersion(known) ?? []).filter((known) => prerelease(known) === null);
  const newest = findNewest([...releases, version]);
  const newestOfMajor = findNewest([...releases, version].filter((known) => major(known) === major(version)));
  const movesMajorTag = compare(version, newestOfMajor) === 0;
  return {
    ...{ version, majorTag, movesMajorTag },
    npmTag: compare(version, newest) === 0 ? 'latest' : `${majorTag}-latest`,
    reason: movesMajorTag
      ? `${majorTag} moves to ${tag}.`
      : `${majorTag} stays: v${newestOfMajor} is newer than ${tag}.`,
  };
}

/** As SemVer writes it, behind a `v` and without build metadata, which no two releases may differ by. */
function readVersion(tag: string): string | undefined {
  const version = /^v(\d[^+]*)$/.exec(tag)?.[1];
  return version === undefined || parse(version)?.version !== version ? undefined : version;
}

function findNewest(versions: readonly string[]): string {
  return versions.reduce((newest, version) => (compare(version, newest) > 0 ? version : newest));
}
