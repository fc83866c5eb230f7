/**
 * Finds the headings and the closing link definitions of a Markdown text, line by line. A whole parser would read every
 * link of every release to find them, which takes seconds for the CHANGELOG of an old project.
 */

export interface MarkdownOutline {
  readonly headings: readonly MarkdownHeading[];
  /** Offset of the first of the link definitions that nothing but definitions and comments follow, else of the end. */
  readonly footer: number;
}

export interface MarkdownHeading {
  readonly depth: number;
  /** As written, without marks of the heading. */
  readonly text: string;
  readonly start: number;
  /** Behind its last line, without the line break. */
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** What an underline would make a heading, where it stands at the top. */
interface Paragraph extends Line {
  readonly place: 'top' | 'inside';
}

/** Headings that begin in the first column; those in code, comments, quotes and lists are text. */
export function scanMarkdown(text: string): MarkdownOutline {
  const headings: MarkdownHeading[] = [];
  let open: RegExp | undefined;
  let paragraph: Paragraph | undefined;
  let footer: number | undefined;
  for (const line of splitLines(text)) {
    const wasOpen = open !== undefined;
    open = continueOpen(line.text, open);
    const isHidden = wasOpen || open !== undefined || isComment(line.text);
    const heading = isHidden ? undefined : readHeading(line, paragraph);
    if (heading !== undefined) headings.push(heading);
    paragraph = isHidden || heading !== undefined ? undefined : continueParagraph(line, paragraph);
    if (!isHidden && DEFINITION.test(line.text)) footer ??= line.start;
    else if (!staysFooter(line.text, wasOpen, open)) footer = undefined;
  }
  return { headings, footer: footer ?? text.length };
}

/** Number of the line on which code or a comment begins that nothing ends, so that all that follows is part of it. */
export function findUnclosed(text: string): number | undefined {
  let open: RegExp | undefined;
  let number = 0;
  let opening = 0;
  for (const line of splitLines(text)) {
    number++;
    if (open === undefined) opening = number;
    open = continueOpen(line.text, open);
  }
  return open === undefined ? undefined : opening;
}

/** The line that ends a block still belongs to it. */
function continueOpen(line: string, open: RegExp | undefined): RegExp | undefined {
  return open?.test(line) ? undefined : (open ?? findEnd(line));
}

function* splitLines(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    yield { text: text.slice(start, end).replace(/\r$/, ''), start };
    start = end + 1;
  }
}

const DEFINITION = /^ {0,3}\[(?:\\.|[^\]\\])+\]:\s*\S/;

/** What ends a block of code or a comment that begins on this line and goes on. */
function findEnd(line: string): RegExp | undefined {
  const fence = /^ {0,3}(?:[-*+] +|\d+[.)] +)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return new RegExp(`^\\s*${fence[0] === '`' ? '`' : '~'}{${fence.length},}\\s*$`);
  return /^ {0,3}<!--/.test(line) && !isComment(line) ? COMMENT_END : undefined;
}

const COMMENT_END = /-->/;

/** A comment of one line. */
function isComment(line: string): boolean {
  return /^ {0,3}<!--(?:>|->|.*-->)/.test(line);
}

/** Empty lines and comments stand between definitions without ending them. */
function staysFooter(line: string, wasOpen: boolean, open: RegExp | undefined): boolean {
  if (line.trim() === '' || isComment(line)) return true;
  return open === COMMENT_END || (wasOpen && COMMENT_END.test(line) && !/^\s*[`~]/.test(line));
}

function readHeading({ text, start }: Line, paragraph: Paragraph | undefined): MarkdownHeading | undefined {
  const end = start + text.length;
  const [, marks, title = ''] = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(text) ?? [];
  if (marks !== undefined) return { depth: marks.length, text: title, start, end };
  const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(text)?.[1];
  if (underline === undefined || paragraph?.place !== 'top') return undefined;
  return { depth: underline.startsWith('=') ? 1 : 2, text: paragraph.text.trim(), start: paragraph.start, end };
}

const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

/** Quotes, HTML, items of a list and indented code: up to an empty line what follows may belong to them. */
const CONTAINER = /^(?: {0,3}(?:[><]|(?:[-*+]|\d+[.)])(?:\s|$))|\s{4})/;

function continueParagraph({ text, start }: Line, paragraph: Paragraph | undefined): Paragraph | undefined {
  if (text.trim() === '' || DEFINITION.test(text) || RULE.test(text)) return undefined;
  if (paragraph !== undefined) return { ...paragraph, text: `${paragraph.text} ${text}` };
  return { text, start, place: CONTAINER.test(text) ? 'inside' : 'top' };
}
