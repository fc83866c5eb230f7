/** Comments in models that silence findings of their line: `# mml-guard: ignore <rule> -- reason`. */

import type { LinkedModel } from '../link/linked-model.ts';
import { rangeOf } from '../model/place.ts';
import type { SourceFile } from '../syntax/facts.ts';
import { findGuardComments } from '../syntax/ignore-comments.ts';
import { buildLineIndex, type LineIndex } from '../text/line-index.ts';
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
export function collectInlineIgnores({ model }: LinkedModel): readonly InlineIgnore[] {
  const unjudged = new Set([...model.foreignFiles, ...model.binaryFiles]);
  return model.files.filter((file) => !unjudged.has(file)).flatMap(collectOfFile);
}

function collectOfFile(file: SourceFile): readonly InlineIgnore[] {
  const comments = findGuardComments(file.facts);
  if (comments.length === 0) return [];
  const lines = buildLineIndex(file.facts.text);
  return comments.map((comment) => {
    const range = rangeOf({ file }, comment);
    const line = comment.isAlone ? findLineBelow(comment.end, file.facts.text, lines) : range.start.line;
    return { range, line, ...readWords(comment.text) };
  });
}

/** Comments may be stacked: the line is the next one that is no comment. */
function findLineBelow(end: number, text: string, lines: LineIndex): number {
  const below = /(?:\r\n|\n|\r)(?:[ \t]*(?:#|\/\/)[^\r\n]*(?:\r\n|\n|\r))*/y;
  below.lastIndex = end;
  const match = below.exec(text);
  return match === null ? lines.position(end).line : lines.position(end + match[0].length).line;
}

/** Rules stand between `ignore` and ` -- `, parted by spaces or commas. */
function readWords(text: string): Pick<InlineIgnore, 'rules' | 'reason'> {
  const [head = '', ...rest] = text.split(/(?<=\s)--(?=\s|$)/);
  const [command, ...rules] = head.split(/[\s,]+/).filter((word) => word !== '');
  const reason = rest.join('--').trim();
  return { rules: command === 'ignore' ? rules : [], reason: reason === '' ? NO_REASON : reason };
}
