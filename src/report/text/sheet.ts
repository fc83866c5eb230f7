/** What every section of the text format draws on: the report, the colours, the room. */

import { cutText, measureText, wrapText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { Report } from '../report.ts';
import type { Paint, Style } from './paint.ts';

export interface Sheet {
  readonly report: Report;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The lines of one part of the page; none where there is nothing to say. */
export type Section = (sheet: Sheet) => readonly string[];

export const INDENT = 2;

const LONGEST_TEXT = 400;

/** With less room than this beside its lead a text stands below it. */
const NARROWEST_TEXT = 18;
const INDENT_BELOW = 8;

/** A heading and what stands below it; nothing at all where nothing does. */
export function drawSection({ paint }: Sheet, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [paint('bold', title), ...lines];
}

/** Text of strangers, wrapped and indented; `style` is put on each line. */
export function drawParagraph(
  { paint, width }: Sheet,
  text: string,
  { indent = INDENT, style }: { readonly indent?: number; readonly style?: Style } = {},
): readonly string[] {
  return wrapText(showProse(text), width - indent).map(
    (line) => ' '.repeat(indent) + (style ? paint(style, line) : line),
  );
}

/** Something that leads, and a text that fills the rest of the line and continues below itself, or else below both. */
export function drawHanging(
  { width }: Pick<Sheet, 'width'>,
  lead: { readonly text: string; readonly painted: string },
  text: string,
): readonly string[] {
  const indent = measureText(lead.text);
  if (measureText(text) > width - indent && width - indent < NARROWEST_TEXT) {
    const below = ' '.repeat(INDENT_BELOW);
    return [lead.painted.trimEnd(), ...wrapText(text, width - INDENT_BELOW).map((line) => below + line)];
  }
  return wrapText(text, width - indent).map((line, index) => (index === 0 ? lead.painted : ' '.repeat(indent)) + line);
}

/** As many items as there is room for, then how many are left out. */
export function drawList<T>(
  sheet: Sheet,
  { items, most, noun }: { readonly items: readonly T[]; readonly most: number; readonly noun: string },
  draw: (item: T) => readonly string[],
): readonly string[] {
  const excerpt = takeFirst(items, most);
  return [...excerpt.shown.flatMap(draw), ...drawLeft(sheet, excerpt.left, noun)];
}

/** Says how many are left out, and where to find them. */
export function drawLeft(sheet: Sheet, left: number, noun: string): readonly string[] {
  return left === 0
    ? []
    : drawParagraph(sheet, `… and ${left} more ${noun} (--format json shows all)`, { style: 'dim' });
}

/** A sentence or a value of strangers, on one line and of bounded length. */
export function showProse(text: string): string {
  return cutText(showPlainText(text), LONGEST_TEXT);
}

/** The width of a column: its widest text, within a bound. */
export function measureColumn(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map(measureText)));
}
