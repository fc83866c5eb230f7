/** Makes release notes of a report: every change in one section, and a recommendation for the next version. */

import semver from 'semver';
import { shortenRevision } from '../report/outline/shorten-revision.ts';
import type { Report } from '../report/report.ts';
import {
  type Bump,
  type Changelog,
  type ChangelogEntry,
  type ChangelogSection,
  SECTION_TITLES,
  type SectionedEntry,
} from './changelog.ts';
import { collectChanges } from './collect-changes.ts';
import { collectPersonalData } from './collect-personal-data.ts';
import { collectRepairs } from './collect-repairs.ts';
import { computeBump, nextVersion } from './compute-bump.ts';
import { linkComparison, linkLine } from './repository-links.ts';

export interface ChangelogOptions {
  /** What people call the revisions; the report's own words where absent. */
  readonly from?: string;
  readonly to?: string;
  /** The version that `to` already has. */
  readonly version?: string;
  /** Of the release, `YYYY-MM-DD`; the report's day where absent. */
  readonly date?: string;
  /** A valid semantic version. */
  readonly current?: string;
  /** Without a slash at its end. */
  readonly repositoryUrl?: string;
  /** The tags between which the repository's page compares; commits where absent. */
  readonly tags?: { readonly from?: string; readonly to?: string };
  /** Sentences about the revisions, to be told with the notes. */
  readonly notices?: readonly string[];
}

export function buildChangelog(report: Report, options: ChangelogOptions = {}): Changelog {
  const { before, after, asOf } = report.comparison;
  const commits = { ...asCommit('from', before), ...asCommit('to', after) };
  const entries = [...collectChanges(report), ...collectPersonalData(report), ...collectRepairs(report)];
  const { current } = options;
  const names = {
    from: options.from ?? shortenRevision(before ?? ''),
    to: options.to ?? shortenRevision(after),
  };
  const changelog: Changelog = {
    ...names,
    commits,
    date: options.date ?? asOf,
    ...(current !== undefined && { current }),
    bump: { level: 'none', reasons: [] },
    sections: divide(entries.map(({ title, entry }) => ({ title, entry: addUrl(entry, commits, options) }))),
    notices: [...(options.notices ?? []), ...describeEmptiness(report, names), ...describeUnread(report, names)],
    ...linkBoth(commits, options),
  };
  return remarkOnVersion(withRecommendation(changelog, options.version));
}

/** What the entries of these notes ask for. */
export function recommend({ sections, current }: Pick<Changelog, 'sections' | 'current'>): Bump {
  const entries = sections.flatMap((section) => section.entries);
  const changes = [...new Set(entries.flatMap((entry) => entry.changes))];
  const computed = computeBump(changes, current);
  // In a slice something may be told whose cause lies outside of it.
  return computed.level === 'none' && entries.length > 0 ? { ...computed, level: 'patch' } : computed;
}

/** The same notes with bump, next version and version as their entries say. */
function withRecommendation(changelog: Changelog, version: string | undefined): Changelog {
  const { current } = changelog;
  const bump = recommend(changelog);
  const next = current === undefined ? undefined : nextVersion(current, bump.level);
  const heading = version ?? (bump.level === 'none' ? undefined : next);
  return {
    ...changelog,
    bump,
    ...(next !== undefined && { next }),
    ...(heading !== undefined && { version: heading }),
  };
}

/** A release may have been given a number before anybody asked. */
function remarkOnVersion(changelog: Changelog): Changelog {
  const { version, next, notices } = changelog;
  if (version === undefined || next === undefined || !semver.lt(version, next)) return changelog;
  return { ...changelog, notices: [...notices, `${version} says less than these changes ask for, which is ${next}.`] };
}

function divide(entries: readonly SectionedEntry[]): readonly ChangelogSection[] {
  return SECTION_TITLES.map((title) => ({
    title,
    entries: entries.filter((sectioned) => sectioned.title === title).map(({ entry }) => entry),
  })).filter(({ entries: own }) => own.length > 0);
}

function asCommit(side: 'from' | 'to', label: string | null): { readonly [side: string]: string } {
  return label !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(label) ? { [side]: label } : {};
}

function addUrl(
  entry: ChangelogEntry,
  commits: Changelog['commits'],
  { repositoryUrl }: ChangelogOptions,
): ChangelogEntry {
  const { location } = entry;
  const commit = location?.side === 'before' ? commits.from : commits.to;
  if (location === undefined || commit === undefined || repositoryUrl === undefined) return entry;
  return { ...entry, url: linkLine(repositoryUrl, commit, location) };
}

function linkBoth(
  { from, to }: Changelog['commits'],
  { repositoryUrl, tags = {} }: ChangelogOptions,
): Pick<Changelog, 'compareUrl'> {
  const [first, second] = [tags.from ?? from, tags.to ?? to];
  if (repositoryUrl === undefined || first === undefined || second === undefined) return {};
  return { compareUrl: linkComparison(repositoryUrl, first, second) };
}

function describeEmptiness({ inventory }: Report, { from, to }: { from: string; to: string }): readonly string[] {
  const { before, after } = inventory.elements;
  if (before === 0 && after === 0) return ['Neither side holds a model.'];
  if (before === 0 && from === '') return [`${to} is the first release: everything in it is new.`];
  if (before === 0) return [`${from} holds no model: everything in ${to} is new.`];
  return after === 0 ? [`${to} holds no model: everything that ${from} held is gone.`] : [];
}

function describeUnread({ unread }: Report, names: { from: string; to: string }): readonly string[] {
  return unread.map(({ path, side, reason }) => {
    const revision = side === 'before' ? names.from : names.to;
    return `${path} of ${revision} could not be read (${reason}): what it holds is told neither as added nor as removed.`;
  });
}
