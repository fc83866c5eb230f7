/** Release notes of texts in short lines, for the tests of this room. */

import { buildChangelog, type ChangelogOptions } from '../../src/changelog/build-changelog.ts';
import type { Changelog, Slice } from '../../src/changelog/changelog.ts';
import { writePhrases, writeSentence } from '../../src/changelog/describe-entry.ts';
import { sliceChangelog } from '../../src/changelog/slice-changelog.ts';
import { reviewTexts } from '../review-texts.ts';

export interface ComparedModels {
  readonly before: string;
  readonly after: string;
  readonly options?: ChangelogOptions;
  readonly slice?: Slice;
}

/** Both sides hold one file; an empty text is no file at all. */
export function changelogOf({ before, after, options, slice }: ComparedModels): Changelog {
  const report = reviewTexts({ before: toFiles(before), after: toFiles(after) });
  const changelog = buildChangelog(report, options);
  return slice === undefined ? changelog : sliceChangelog(changelog, report, slice);
}

function toFiles(text: string): Readonly<Record<string, string>> {
  return text === '' ? {} : { 'model.mml': text };
}

/** "Added: Entity Sales.Order added, with 1 attribute", sorted. */
export function linesOf({ sections }: Changelog): readonly string[] {
  return sections.flatMap(({ title, entries }) =>
    entries.map((entry) => {
      const because = entry.because === undefined ? '' : ` [${writePhrases(entry.because)}]`;
      return `${title}: ${writeSentence(entry)}${because}`;
    }),
  );
}
