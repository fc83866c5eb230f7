/** Builds suggestions from repairs: line by line what `fix` would write. Pure. */

import type { Repair, RepairedFile, RepairResult } from '../fix/repair.ts';
import type { LineSuggestion } from '../io/github/review-suggestions.ts';
import { showMarkdownText } from '../report/markup/markdown-text.ts';
import { createDigest } from '../text/digest.ts';
import type { ReviewResult } from './review-result.ts';

type Head = Pick<ReviewResult, 'mapLine' | 'readLine'>;

export function buildSuggestions({ repairs, files }: RepairResult, head: Head): readonly LineSuggestion[] {
  return files.flatMap((file) => {
    const ofFile = repairs.filter(({ range }) => range.path === file.path);
    return findChangedLines(file).flatMap((change) => suggestLine(file.path, change, { repairs: ofFile, head }));
  });
}

interface ChangedLine {
  /** In the merge; 1-based. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A repair writes one argument in place of another, so the lines of both texts are the same in number. */
function findChangedLines({ before, after }: RepairedFile): readonly ChangedLine[] {
  const repaired = splitLines(after);
  return splitLines(before).flatMap((text, index) => {
    const other = repaired[index];
    return other === undefined || other === text ? [] : [{ line: index + 1, before: text, after: other }];
  });
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/** Nothing where the head of the pull request has another line there than the merge, or none. */
function suggestLine(
  path: string,
  { line, before, after }: ChangedLine,
  { repairs, head }: { readonly repairs: readonly Repair[]; readonly head: Head },
): readonly LineSuggestion[] {
  const shown = head.mapLine(path, line);
  if (shown === undefined || head.readLine(path, shown)?.replace(/\r$/, '') !== before) return [];
  return [
    {
      ...{ fingerprint: createDigest([path, before, after]), path, line: shown, replacement: after },
      explanation: explainLine(repairs, line),
    },
  ];
}

/** A foreign key stands on two lines, of which its repair names the first. */
function explainLine(repairs: readonly Repair[], line: number): string {
  const onLine = repairs.filter(({ range }) => range.start.line === line);
  const told = onLine.length > 0 ? onLine : repairs.filter(({ range }) => range.start.line < line).slice(-1);
  const sentences = told.map(({ target }) => `${target.before.name} is now ${target.after.name}.`);
  return [...new Set(sentences)].map(showMarkdownText).join(' ');
}
