/** Inserts release notes into an existing Keep a Changelog file and leaves every byte of the rest as it is. */

import semver from 'semver';
import { replaceOutdated } from './drop-outdated.ts';
import type { InsertedSection } from './inserted-section.ts';
import { findLineBreak, markBlock } from './marked-block.ts';
import { type ChangelogFile, type FileRelease, findPlace, readChangelogFile } from './read-changelog-file.ts';
import { findUnclosed } from './scan-markdown.ts';
import { insertAt, updateRelease } from './update-release.ts';

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
 * notes of an earlier run are replaced, and what others wrote gets a part of its own behind it. Notes under another number
 * that was never released give way to these.
 */
export function insertIntoChangelog(existing: string, section: InsertedSection): string | InsertProblem {
  const file = readChangelogFile(existing);
  const found = findOddity(existing, file);
  if (found !== undefined) return { problem: PROBLEM, expected: EXPECTED, found };
  const text = place(existing, section);
  if (text === existing || place(text, section) === text) return text;
  return {
    problem: PROBLEM,
    expected: EXPECTED,
    found: describeLoss(existing),
  };
}

const PROBLEM = 'the CHANGELOG is not in the expected form';

function place(existing: string, section: InsertedSection): string {
  return placeRelease(replaceOutdated(existing, section), section);
}

/** Why a later run would write the release once more. */
function describeLoss(existing: string): string {
  const unclosed = findUnclosed(existing);
  if (unclosed === undefined) return 'text around its place that makes the heading of a release part of something else';
  return `a block of code or a comment that begins on line ${unclosed} and never ends`;
}

function placeRelease(existing: string, section: InsertedSection): string {
  const file = readChangelogFile(existing);
  const release = file.releases.find(({ version }) => version === section.version);
  if (release !== undefined) return updateRelease(existing, release, section);
  const lineBreak = findLineBreak(existing);
  const origin = section.range && { extent: 'section' as const, since: section.range.since };
  const text = [section.title, '', markBlock(section.body, lineBreak, origin)].join(lineBreak);
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
