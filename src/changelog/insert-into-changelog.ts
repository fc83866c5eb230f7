/** Inserts release notes into an existing Keep a Changelog file and leaves every byte of the rest as it is. */

import semver from 'semver';
import { findLineBreak, findMarkedBlock, type LineBreak, markBlock } from './marked-block.ts';
import { type ChangelogFile, type FileRelease, readChangelogFile } from './read-changelog-file.ts';

export interface InsertedSection {
  /** A semantic version. */
  readonly version: string;
  /** The heading of the release, without a line break. */
  readonly title: string;
  /** What stands below it, LF between lines. */
  readonly body: string;
  /** The same one level deeper, for a release that others have written about already. */
  readonly nestedBody: string;
}

/** Why a file was left as it is, in words. */
export interface InsertProblem {
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
}

const EXPECTED =
  'a Keep a Changelog file: releases under headings of the second level such as `## [1.4.2] - 2026-11-24`, the latest first';

/**
 * A release that is not there yet goes before the first older one, else behind `Unreleased`. Of one that is there, the
 * notes of an earlier run are replaced, and what others wrote gets a part of its own behind it.
 */
export function insertIntoChangelog(existing: string, section: InsertedSection): string | InsertProblem {
  const file = readChangelogFile(existing);
  const found = findOddity(existing, file);
  if (found !== undefined) return { problem: 'the CHANGELOG is not in the expected form', expected: EXPECTED, found };
  const lineBreak = findLineBreak(existing);
  const release = file.releases.find(({ version }) => version === section.version);
  if (release !== undefined) return updateRelease(existing, release, section);
  const text = [section.title, '', markBlock(section.body, lineBreak)].join(lineBreak);
  return insertAt(existing, findPlace(file, section.version), text);
}

function findOddity(existing: string, { releases, title, strays }: ChangelogFile): string | undefined {
  if (existing.trim() === '') return 'an empty file';
  if (strays > 0) return 'releases under headings of another level';
  const versions = releases.flatMap(({ version }) => version ?? []);
  if (versions.length > 1 && isAscending(versions)) return 'releases with the oldest first';
  if (versions.length > 0 || releases.some((release) => isUnreleased(existing, release))) return undefined;
  if (releases.length > 0) return 'headings of the second level that name no version';
  const isTitled = title !== undefined && /change\s*log|release notes|history/i.test(existing.slice(0, title));
  return isTitled ? undefined : 'no heading of a release, and no title that says Changelog';
}

function isAscending(versions: readonly string[]): boolean {
  return versions.every((version, index) => index === 0 || semver.lt(versions[index - 1] ?? version, version));
}

function isUnreleased(existing: string, { start, headingEnd, version }: FileRelease): boolean {
  return version === undefined && /unreleased/i.test(existing.slice(start, headingEnd));
}

function updateRelease(existing: string, release: FileRelease, section: InsertedSection): string {
  const { headingEnd, end } = release;
  const lineBreak = findLineBreak(existing);
  const marked = findMarkedBlock(existing, headingEnd, end);
  if (marked === undefined && tells(existing.slice(headingEnd, end), section.body)) return existing;
  if (marked === undefined) return insertAt(existing, end, markBlock(nest(section), lineBreak));
  const isAlone = existing.slice(headingEnd, marked.start).trim() === '';
  const block = markBlock(isAlone ? section.body : nest(section), lineBreak);
  const behind = marked.end ?? existing.indexOf('-->', marked.start) + '-->'.length;
  if (hideCommits(existing.slice(marked.start, behind)) === hideCommits(block)) return existing;
  return existing.slice(0, marked.start) + block + existing.slice(behind);
}

/** Committing the CHANGELOG makes another commit of the same model, which is no reason to write it again. */
function hideCommits(block: string): string {
  return block.replace(/(?<=\/blob\/|\(`)[0-9a-f]{12,64}(?=\/|`\))/g, '');
}

/** Somebody has put in by hand what an earlier run printed. */
function tells(release: string, body: string): boolean {
  return release.replaceAll('\r\n', '\n').includes(body.trim());
}

function nest({ nestedBody }: InsertedSection): string {
  return `### Data model\n\n${nestedBody}`;
}

/** Offset of the first older release, else of what follows the last one. */
function findPlace({ releases, footer }: ChangelogFile, version: string): number {
  return (
    releases.find((release) => release.version !== undefined && semver.lt(release.version, version))?.start ?? footer
  );
}

/** With an empty line on each side, as far as there is none. */
function insertAt(existing: string, offset: number, text: string): string {
  const [before, after] = [existing.slice(0, offset), existing.slice(offset)];
  const lineBreak = findLineBreak(existing);
  return `${before}${findGap(before, lineBreak)}${text}${lineBreak}${after === '' ? '' : lineBreak}${after}`;
}

function findGap(before: string, lineBreak: LineBreak): string {
  if (/(?:^|\n)\r?\n$/.test(before)) return '';
  return before.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
}
