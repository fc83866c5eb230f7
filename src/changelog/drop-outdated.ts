/**
 * Takes out notes that were written under a number which was never released: a later run asks for another one, or there is
 * nothing left to tell. What people wrote beside them stays.
 */

import type { InsertedSection, NotedRange } from './inserted-section.ts';
import { type BlockOrigin, findMarkedBlock, readOrigin } from './marked-block.ts';
import { type FileRelease, findPlace, readChangelogFile } from './read-changelog-file.ts';
import { insertAt, renewHeading } from './update-release.ts';

type Renaming = Pick<InsertedSection, 'range' | 'version' | 'title'>;

/** A section of ours goes under the new heading, so that what people added to it goes along. */
export function replaceOutdated(existing: string, section: Renaming): string {
  const { range, version } = section;
  const [outdated] = range === undefined ? [] : listOutdated(existing, range, version);
  if (outdated === undefined) return existing;
  const renewed = outdated.extent === 'section' ? rename(existing, outdated, section) : existing;
  const isThere = (text: string) => readChangelogFile(text).releases.some((release) => release.version === version);
  return replaceOutdated(!isThere(existing) && isThere(renewed) ? renewed : cut(existing, outdated), section);
}

/** Where there is nothing to tell any more. */
export function dropOutdated(existing: string, range: NotedRange): string {
  const [outdated] = listOutdated(existing, range, undefined);
  return outdated === undefined ? existing : dropOutdated(cut(existing, outdated), range);
}

interface Outdated {
  readonly release: FileRelease;
  readonly extent: BlockOrigin['extent'];
  /** Offsets of the notes, marks included. */
  readonly start: number;
  readonly end: number;
}

/** Notes that begin where these do, under a number that nobody has released and that is not the current one. */
function listOutdated(
  existing: string,
  { since, released }: NotedRange,
  current: string | undefined,
): readonly Outdated[] {
  return readChangelogFile(existing).releases.flatMap((release) => {
    const { version, headingEnd, end } = release;
    const block = findMarkedBlock(existing, headingEnd, end);
    if (version === undefined || version === current || released.includes(version) || block?.end === undefined)
      return [];
    const origin = readOrigin(existing.slice(block.start, block.end));
    return origin?.since === since ? [{ release, extent: origin.extent, start: block.start, end: block.end }] : [];
  });
}

/** Where the new number asks for another place, the section goes there as a whole. */
function rename(existing: string, { release }: Outdated, { version, title }: Renaming): string {
  const { start, headingEnd, end } = release;
  const section = renewHeading(existing.slice(start, headingEnd), title) + existing.slice(headingEnd, end);
  const rest = existing.slice(0, start) + existing.slice(end);
  const place = findPlace(readChangelogFile(rest), version);
  return place === start
    ? existing.slice(0, start) + section + existing.slice(end)
    : insertAt(rest, place, section.trimEnd());
}

/** With our own heading, if nothing is left below it. */
function cut(existing: string, { release, extent, start, end }: Outdated): string {
  const others = existing.slice(release.headingEnd, start) + existing.slice(end, release.end);
  if (extent === 'section' && others.trim() === '')
    return existing.slice(0, release.start) + existing.slice(release.end);
  const rest = existing.slice(end).replace(/^(?:\r?\n)+/, '');
  const before = existing.slice(0, start);
  return rest === '' ? before.replace(/(\r?\n)(?:\r?\n)+$/, '$1') : before + rest;
}
