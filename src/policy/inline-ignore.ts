/** Comments in models that silence findings of their line: `# mml-guard: ignore <rule> -- reason`. */

import type { LinkedModel } from '../link/linked-model.ts';
import { rangeOf } from '../model/place.ts';
import { surveyFiles } from '../rules/survey-files.ts';
import type { SourceFile } from '../syntax/facts.ts';
import { findGuardComments } from '../syntax/ignore-comments.ts';
import type { Range } from '../text/range.ts';

export interface InlineIgnore {
  readonly range: Range;
  /** The line whose findings it silences, 1-based: its own, or the next one where it stands alone. */
  readonly line: number;
  /** None where the comment cannot be understood. */
  readonly rules: readonly string[];
  readonly reason: string;
}

const NO_REASON = 'no reason given';

/** In the order of the files; only files that hold such comments cost anything. */
export function collectInlineIgnores(model: LinkedModel): readonly InlineIgnore[] {
  return Array.from(surveyFiles(model)).flatMap(([file, { mentionsGuard }]) =>
    mentionsGuard ? collectOfFile(file) : [],
  );
}

/** From the last comment to the first, so that stacked ones share the way down. */
function collectOfFile(file: SourceFile): readonly InlineIgnore[] {
  const comments = findGuardComments(file.facts);
  if (comments.length === 0) return [];
  const lines = file.facts.text.split(/\r\n|\n|\r/);
  const below = new Map<number, number>();
  const ignores = comments.toReversed().map((comment) => {
    const range = rangeOf({ file }, comment);
    const own = range.start.line;
    if (comment.isAlone) below.set(own, findLineBelow(own, lines, below));
    return { range, line: below.get(own) ?? own, ...readWords(comment.text) };
  });
  return ignores.toReversed();
}

/** Comments may be stacked: the line is the next one that is no comment. All lines are 1-based. */
function findLineBelow(own: number, lines: readonly string[], below: ReadonlyMap<number, number>): number {
  let line = own + 1;
  while (/^[ \t]*(?:#|\/\/)/.test(lines[line - 1] ?? '')) {
    const known = below.get(line);
    if (known !== undefined) return known;
    line += 1;
  }
  return line;
}

/** Rules stand between `ignore` and ` -- `, parted by spaces or commas. */
function readWords(text: string): Pick<InlineIgnore, 'rules' | 'reason'> {
  const [head = '', ...rest] = text.split(/(?<=\s)--(?=\s|$)/);
  const [command, ...rules] = head.split(/[\s,]+/).filter((word) => word !== '');
  const reason = rest.join('--').trim();
  return { rules: command?.toLowerCase() === 'ignore' ? rules : [], reason: reason === '' ? NO_REASON : reason };
}
