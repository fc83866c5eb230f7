/**
 * Balances braces and triple quotes by indentation: writers indent what they mean, and a parser that knows only braces
 * would move half a file into the wrong block. Used only for texts that do not parse, and only where it helps.
 */

import {
  type BlockHead,
  describeExtraBrace,
  describeHeadWithoutBrace,
  describeOpenBlock,
  describeOpenComment,
  describeOpenTriple,
  describeProse,
} from './describe-repair.ts';
import type { SyntaxFact } from './facts.ts';
import {
  findBlockHeadEnd,
  findContentLine,
  findItemLine,
  findLineEnd,
  hasContent,
  isCommentOrMarker,
  isProse,
  looksLikeItem,
  measureIndent,
  opensValue,
  skipComment,
  skipQuoted,
} from './line-scan.ts';
import type { TextEdit } from './text-edit.ts';
import { findTrimmedEnd } from './trim-values.ts';

export interface Repair {
  /** In order. */
  readonly edits: readonly TextEdit[];
  /** One mistake for each edit, in the original text. */
  readonly facts: readonly SyntaxFact[];
}

interface OpenBlock extends BlockHead {
  readonly indent: number;
}

/** More edits than this mean that the indentation says nothing: `3 + blocks / 10`. */
const FREE_EDITS = 3;
const BLOCKS_PER_EDIT = 10;
const BRACES_ONLY = /^[}\s]*$/;
/** In a row on one line; a longer line is no hint, and looking at all of it for each brace would take quadratic time. */
const MOST_BRACES = 200;
/** Where reading stops: no file that people write needs as many. */
const MOST_EDITS = 10_000;

/** What balances the text; nothing where there is nothing to do or the indentation cannot be trusted. */
export function findRepair(text: string): Repair {
  const scan = new IndentationScan(text);
  scan.run();
  const { edits, facts, blockCount } = scan;
  const most = Math.min(MOST_EDITS, FREE_EDITS + blockCount / BLOCKS_PER_EDIT);
  return edits.length > most ? NO_REPAIR : { edits, facts };
}

const NO_REPAIR: Repair = { edits: [], facts: [] };

class IndentationScan {
  readonly edits: TextEdit[] = [];
  readonly facts: SyntaxFact[] = [];
  blockCount = 0;
  readonly #text: string;
  readonly #open: OpenBlock[] = [];
  #at = 0;
  /** Where the line that is being read starts to say something, and how deep. */
  #lineStart = 0;
  #contentStart = 0;
  #indent = 0;
  /** The end of the last thing read that is no comment. */
  #lastEnd = 0;
  /** No comment ends behind this place: looked for once, or many open comments would take quadratic time. */
  #isCommentEndMissing = false;

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    if (this.#text.startsWith('\uFEFF')) this.#at = 1;
    while (this.#at < this.#text.length && !this.#isHopeless()) this.#readLine();
    this.#lineStart = this.#text.length;
    this.#closeBlocks((block) => block.indent >= 0);
  }

  #readLine(): void {
    this.#lineStart = this.#at;
    const { indent, contentStart } = measureIndent(this.#text, this.#at);
    this.#indent = indent;
    this.#contentStart = contentStart;
    this.#at = contentStart;
    if (this.#text[contentStart] === '}') {
      if (!this.#isFollowedByDeeper(indent)) this.#closeBlocks((block) => block.indent > indent);
    } else if (hasContent(this.#text, contentStart)) {
      if (this.#removeProse()) return;
      if (this.#text[contentStart] !== '{') this.#closeBlocks((block) => block.indent >= indent);
      this.#openMissing();
    }
    this.#readTokens();
  }

  /** Reads to the end of the line, or of the line on which a long string or comment ends. */
  #readTokens(): void {
    while (this.#at < this.#text.length && !this.#isHopeless()) {
      const character = this.#text[this.#at] as string;
      if (character === '\n') {
        this.#at++;
        return;
      }
      if (this.#readBeyond(character)) {
        if (this.#text[this.#at - 1] === '\n') return;
        continue;
      }
      if (character === '{') this.#pushBlock(findTrimmedEnd(this.#text, this.#at));
      else if (character === '}') this.#closeBrace();
      this.#at++;
      if (character > ' ') this.#lastEnd = this.#at;
    }
  }

  /** Strings, comments and conflict markers, inside which nothing counts. */
  #readBeyond(character: string): boolean {
    if (character === '"' && this.#text.startsWith('"""', this.#at)) {
      this.#readTriple();
      return true;
    }
    if (character === '"' || character === "'") {
      this.#at = skipQuoted(this.#text, this.#at);
      this.#lastEnd = this.#at;
      return true;
    }
    if (!isCommentOrMarker(this.#text, this.#at)) return false;
    const isOpen = this.#isCommentEndMissing && this.#text.startsWith('/*', this.#at);
    const end = isOpen ? undefined : skipComment(this.#text, this.#at);
    if (end === undefined) this.#closeComment();
    else this.#at = end;
    return true;
  }

  #readTriple(): void {
    const end = this.#text.indexOf('"""', this.#at + 3);
    const limit = end < 0 ? this.#text.length : end;
    const line = end < 0 || opensValue(this.#text, end) ? this.#findNextItem(limit) : undefined;
    if (line !== undefined) {
      this.#closeTriple(line);
    } else {
      this.#at = end < 0 ? this.#text.length : end + 3;
      this.#lastEnd = this.#at;
    }
  }

  #closeTriple(line: number): void {
    const end = findTrimmedEnd(this.#text, line);
    this.#edit({ at: line, remove: 0, insert: '"""', anchor: end }, describeOpenTriple(this.#text, this.#at, end));
    this.#at = line;
    this.#lastEnd = end;
  }

  #closeComment(): void {
    this.#isCommentEndMissing = true;
    const line = this.#findNextItem(this.#text.length);
    if (line === undefined) {
      this.#at = this.#text.length;
      return;
    }
    const anchor = findTrimmedEnd(this.#text, line);
    this.#edit({ at: line, remove: 0, insert: '*/', anchor }, describeOpenComment(this.#text, this.#at));
    this.#at = line;
  }

  /** The next line that is an item, or ends a block, no deeper than the line at hand. */
  #findNextItem(limit: number): number | undefined {
    return findItemLine(this.#text, { from: this.#at, deepest: this.#indent, limit });
  }

  #pushBlock(headEnd: number): void {
    this.blockCount++;
    const headStart = Math.min(this.#contentStart, headEnd);
    this.#open.push({ indent: this.#indent, headStart, headEnd });
  }

  /** A brace that fits no open indent is one too many. */
  #closeBrace(): void {
    const top = this.#open.at(-1);
    const isFirst = this.#at === this.#contentStart;
    const fits = top !== undefined && (!isFirst || top.indent === this.#indent);
    const isOfThisLine = top !== undefined && top.headStart >= this.#lineStart;
    if (fits && (isOfThisLine || !this.#isFollowedByDeeper(top.indent))) {
      this.#open.pop();
      return;
    }
    this.#edit({ at: this.#at, remove: 1, insert: '', anchor: this.#lastEnd }, describeExtraBrace(this.#at));
  }

  /** Behind the brace that ends a block nothing stands deeper than the block itself. */
  #isFollowedByDeeper(indent: number): boolean {
    const lineEnd = findLineEnd(this.#text, this.#at);
    if (lineEnd - this.#at > MOST_BRACES || !BRACES_ONLY.test(this.#text.slice(this.#at, lineEnd))) return false;
    const next = findContentLine(this.#text, lineEnd);
    return next !== undefined && measureIndent(this.#text, next).indent > indent;
  }

  #closeBlocks(ends: (block: OpenBlock) => boolean): void {
    for (let top = this.#open.at(-1); top !== undefined && ends(top); top = this.#open.at(-1)) {
      if (this.#isHopeless()) return;
      this.#open.pop();
      const edit = { at: this.#lineStart, remove: 0, insert: '}', anchor: this.#lastEnd };
      this.#edit(edit, describeOpenBlock(this.#text, top, this.#lastEnd));
    }
  }

  /** A line of prose would take the first word of the next line for its own. */
  #removeProse(): boolean {
    const start = this.#contentStart;
    if (findBlockHeadEnd(this.#text, start) !== undefined) return false;
    const end = findTrimmedEnd(this.#text, findLineEnd(this.#text, start));
    const line = this.#text.slice(start, end);
    if (!isProse(line)) return false;
    this.#edit({ at: start, remove: end - start, insert: '', anchor: start }, describeProse(line, start));
    this.#at = end;
    return true;
  }

  /** A head without its brace, with members below it that are indented further. */
  #openMissing(): void {
    const headEnd = findBlockHeadEnd(this.#text, this.#contentStart);
    if (headEnd === undefined) return;
    const line = findContentLine(this.#text, findLineEnd(this.#text, headEnd));
    if (line === undefined) return;
    const { indent, contentStart } = measureIndent(this.#text, line);
    if (indent <= this.#indent || !looksLikeItem(this.#text, contentStart)) return;
    const head = { headStart: this.#contentStart, headEnd };
    this.#edit({ at: headEnd, remove: 0, insert: ' {', anchor: headEnd }, describeHeadWithoutBrace(this.#text, head));
    this.#pushBlock(headEnd);
  }

  #isHopeless(): boolean {
    return this.edits.length > MOST_EDITS;
  }

  #edit(edit: TextEdit, fact: SyntaxFact): void {
    this.edits.push(edit);
    this.facts.push(fact);
  }
}
