/** The parts of a finding in the text format: its place, its rule, what to write instead. */

import { showPlainText } from '../markup/plain-text.ts';
import { TAKE_OUT } from '../outline/take-out.ts';
import type { ReportFinding, ReportLocation } from '../report.ts';
import { drawHanging, type Sheet, showProse } from './sheet.ts';

/** `path:line:column`, which terminals and editors open. */
export function formatPlace(location: ReportLocation): string {
  const { path, line, column } = location;
  return `${showPlainText(path)}:${line}:${column}${formatSide(location)}`;
}

export function formatLine({ location }: ReportFinding): string {
  return `${location.line}:${location.column}`;
}

export function formatSide({ side }: ReportLocation): string {
  return side === 'before' ? ' (before)' : '';
}

export function formatRule({ rule, origin }: ReportFinding): string {
  return origin === 'merge' ? `${rule} (only once merged)` : rule;
}

export function drawSuggestion(sheet: Sheet, { suggestion }: ReportFinding, indent: number): readonly string[] {
  if (suggestion === undefined) return [];
  const lead = ' '.repeat(indent);
  const painted = `${lead}${sheet.paint('cyan', '→ suggestion:')} `;
  return drawHanging(sheet, { text: `${lead}→ suggestion: `, painted }, showProse(suggestion || TAKE_OUT));
}
