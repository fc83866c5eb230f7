/** Says in plain words what indentation showed to be missing or too many, and where. */

import { describeMistake } from './describe-mistake.ts';
import type { SyntaxFact } from './facts.ts';
import { findLineEnd, findLineStart, measureIndent } from './line-scan.ts';
import { NodeRole } from './node-role.ts';
import { findTrimmedEnd } from './trim-values.ts';

export interface BlockHead {
  readonly headStart: number;
  readonly headEnd: number;
}

const LONGEST_EXCERPT = 60;

/** `lastEnd` is the end of what the block holds: behind that line its brace is missing. */
export function describeOpenBlock(text: string, head: BlockHead, lastEnd: number): SyntaxFact {
  return {
    rule: 'missing-brace',
    message: `The block ${readHead(text, head)} is not closed; by its indentation its } is missing after this line.`,
    start: findContentStart(text, lastEnd),
    end: lastEnd,
    suggestion: '}',
  };
}

export function describeHeadWithoutBrace(text: string, head: BlockHead): SyntaxFact {
  return {
    rule: 'missing-brace',
    message: `The block ${readHead(text, head)} has no opening {.`,
    start: head.headStart,
    end: head.headEnd,
    suggestion: `${text.slice(head.headStart, head.headEnd)} {`,
  };
}

export function describeExtraBrace(at: number): SyntaxFact {
  return {
    rule: 'missing-brace',
    message: 'This } closes no block: either it is one too many, or the { of its block is missing.',
    start: at,
    end: at + 1,
  };
}

export function describeOpenTriple(text: string, start: number, end: number): SyntaxFact {
  return {
    rule: 'unclosed-string',
    message: 'This text has no closing """; by its indentation it ends before the next item.',
    start,
    end: Math.min(end, findTrimmedEnd(text, findLineEnd(text, start))),
    suggestion: '"""',
  };
}

export function describeOpenComment(text: string, start: number): SyntaxFact {
  const description = describeMistake({ role: NodeRole.unclosedComment, written: '', missing: NodeRole.other });
  return { ...description, start, end: findTrimmedEnd(text, findLineEnd(text, start)) };
}

export function describeProse(line: string, start: number): SyntaxFact {
  const message = `This line is no MML: ${line.slice(0, LONGEST_EXCERPT)}`;
  return { rule: 'syntax-error', message, start, end: start + line.length };
}

function readHead(text: string, { headStart, headEnd }: BlockHead): string {
  return text.slice(headStart, Math.min(headEnd, headStart + LONGEST_EXCERPT));
}

function findContentStart(text: string, end: number): number {
  return Math.min(measureIndent(text, findLineStart(text, end)).contentStart, end);
}
