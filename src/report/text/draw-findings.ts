/** The findings of the text format: where, which rule, what is wrong, what to do. */

import { measureText, padText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { groupFindings } from '../outline/group-findings.ts';
import { explainRule } from '../outline/next-steps.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { ReportFinding, ReportLocation } from '../report.ts';
import type { Style } from './paint.ts';
import {
  drawHanging,
  drawLeft,
  drawList,
  drawParagraph,
  drawSection,
  INDENT,
  measureColumn,
  type Section,
  type Sheet,
  showProse,
} from './sheet.ts';

const MOST_BLOCKING = 8;
const MOST_WARNINGS = 10;
const MOST_NOTES = 5;
const MOST_COMMANDS = 3;
const INDENT_BODY = 2 * INDENT;
const CALL = { style: 'cyan' } as const;

export const drawBlocking: Section = (sheet) => {
  const { blocking } = groupFindings(sheet.report);
  const lines = drawList(sheet, { items: blocking, most: MOST_BLOCKING, noun: 'that block' }, (finding) =>
    drawFinding(sheet, finding),
  );
  const title = sheet.report.command === 'review' ? 'What blocks' : 'What fails the check';
  return drawSection(sheet, title, [...lines, ...drawUnblocking(sheet, blocking)]);
};

function drawFinding(sheet: Sheet, finding: ReportFinding): readonly string[] {
  return [
    ...drawPlace(sheet, finding),
    ...drawParagraph(sheet, finding.message, { indent: INDENT_BODY }),
    ...drawSuggestion(sheet, finding, INDENT_BODY),
  ];
}

/** The rule stands beside the place where both fit, else below. */
function drawPlace({ paint, width }: Sheet, finding: ReportFinding): readonly string[] {
  const place = formatPlace(finding.location);
  const rule = formatRule(finding);
  if (INDENT + measureText(place) + 2 + rule.length <= width) {
    return [`  ${paint('bold', place)}  ${paint('red', rule)}`];
  }
  return [`  ${paint('bold', place)}`, `    ${paint('red', rule)}`];
}

function drawSuggestion(sheet: Sheet, { suggestion }: ReportFinding, indent: number): readonly string[] {
  if (suggestion === undefined) return [];
  const lead = ' '.repeat(indent);
  const painted = `${lead}${sheet.paint('cyan', '→ suggestion:')} `;
  return drawHanging(sheet, { text: `${lead}→ suggestion: `, painted }, showProse(suggestion));
}

function drawUnblocking(sheet: Sheet, blocking: readonly ReportFinding[]): readonly string[] {
  const rules = [...new Set(blocking.map((finding) => finding.rule))].slice(0, MOST_COMMANDS);
  if (rules.length === 0) return [];
  const commands = rules.map((rule) => explainRule(sheet.report, rule));
  const [only, ...others] = commands;
  const line = `To unblock, repair and run again. How: ${only}`;
  if (others.length === 0 && line.length + INDENT <= sheet.width) return drawParagraph(sheet, line, CALL);
  return [
    ...drawParagraph(sheet, 'To unblock, repair and run again. How:', CALL),
    ...commands.flatMap((command) => drawParagraph(sheet, command, { ...CALL, indent: INDENT_BODY })),
  ];
}

export const drawErrors: Section = (sheet) => {
  const { errors } = groupFindings(sheet.report);
  return drawSection(sheet, 'Errors', drawByFile(sheet, errors, { most: MOST_WARNINGS, noun: 'errors', style: 'red' }));
};

export const drawWarnings: Section = (sheet) => {
  const { warnings } = groupFindings(sheet.report);
  const lines = drawByFile(sheet, warnings, { most: MOST_WARNINGS, noun: 'warnings', style: 'yellow' });
  return drawSection(sheet, 'Warnings', lines);
};

export const drawNotes: Section = (sheet) => {
  const { notes } = groupFindings(sheet.report);
  return drawSection(sheet, 'Notes', drawByFile(sheet, notes, { most: MOST_NOTES, noun: 'notes', style: 'dim' }));
};

export const drawWaived: Section = (sheet) => {
  const { waived } = groupFindings(sheet.report);
  return drawSection(sheet, 'Waived', drawByFile(sheet, waived, { most: MOST_NOTES, noun: 'waived', style: 'dim' }));
};

/** Findings that wait, a line or two each, under the file they stand in. */
function drawByFile(
  sheet: Sheet,
  findings: readonly ReportFinding[],
  { most, noun, style }: { readonly most: number; readonly noun: string; readonly style: Style },
): readonly string[] {
  const { shown, left } = takeFirst(findings, most);
  const column = measureColumn(shown.map(formatLine), sheet.width);
  const files = new Map<string, ReportFinding[]>();
  for (const finding of shown) {
    const title = `${showPlainText(finding.location.path)}${formatSide(finding.location)}`;
    files.set(title, [...(files.get(title) ?? []), finding]);
  }
  const lines = [...files].flatMap(([title, inFile]) => [
    `  ${sheet.paint('bold', title)}`,
    ...inFile.flatMap((finding) => drawUnderFile(sheet, finding, { column, style })),
  ]);
  return [...lines, ...drawLeft(sheet, left, noun)];
}

function drawUnderFile(
  sheet: Sheet,
  finding: ReportFinding,
  { column, style }: { readonly column: number; readonly style: Style },
): readonly string[] {
  const place = `    ${padText(formatLine(finding), column)}  `;
  const rule = formatRule(finding);
  const lines = drawHanging(
    sheet,
    { text: place, painted: sheet.paint('dim', place) },
    `${showProse(finding.message)}  ${rule}`,
  );
  return [
    ...lines.map((line) => (line.endsWith(rule) ? line.slice(0, -rule.length) + sheet.paint(style, rule) : line)),
    ...drawSuggestion(sheet, finding, column + INDENT_BODY + 2),
    ...drawWaiver(sheet, finding, column + INDENT_BODY + 2),
  ];
}

function drawWaiver(sheet: Sheet, { waiver }: ReportFinding, indent: number): readonly string[] {
  return waiver === undefined ? [] : drawParagraph(sheet, `waived by ${waiver.by}: ${waiver.reason}`, { indent });
}

/** `path:line:column`, which terminals and editors open. */
function formatPlace(location: ReportLocation): string {
  const { path, line, column } = location;
  return `${showPlainText(path)}:${line}:${column}${formatSide(location)}`;
}

function formatLine({ location }: ReportFinding): string {
  return `${location.line}:${location.column}`;
}

function formatSide({ side }: ReportLocation): string {
  return side === 'before' ? ' (before)' : '';
}

function formatRule({ rule, origin }: ReportFinding): string {
  return origin === 'merge' ? `${rule}, only once merged` : rule;
}
