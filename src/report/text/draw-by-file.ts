/** Findings that wait, a line or two each, under the file they stand in. */

import { cutText, padText, wrapText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { findRepeats } from '../outline/group-findings.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { ReportFinding } from '../report.ts';
import { drawSuggestion, formatLine, formatRule, formatSide } from './format-finding.ts';
import type { Style } from './paint.ts';
import { drawHanging, drawLeft, drawParagraph, INDENT, measureColumn, type Sheet, showProse } from './sheet.ts';

/** With less room than this for messages there is no column of rules. */
const NARROWEST_MESSAGE = 36;

/** A table within each file: line and column, message, rule. */
export function drawByFile(
  sheet: Sheet,
  findings: readonly ReportFinding[],
  { most, noun, style }: { readonly most: number; readonly noun: string; readonly style: Style },
): readonly string[] {
  const { shown, left } = takeFirst(findings, most);
  const files = new Map<string, ReportFinding[]>();
  for (const finding of shown) {
    const title = `${showPlainText(finding.location.path)}${formatSide(finding.location)}`;
    files.set(title, [...(files.get(title) ?? []), finding]);
  }
  const table = measureTable(sheet, shown, style);
  const lines = [...files].flatMap(([title, inFile]) => [
    `  ${sheet.paint('bold', title)}`,
    ...inFile.flatMap((finding) => drawUnderFile(sheet, finding, table)),
  ]);
  return [...lines, ...drawLeft(sheet, left, noun)];
}

interface Table {
  readonly style: Style;
  /** Columns: line and column, the message, the rule at the end. */
  readonly place: number;
  readonly message: number;
  /** What the list of changes tells in full: here it takes one line. */
  readonly brief: ReadonlySet<ReportFinding>;
}

function measureTable(sheet: Sheet, findings: readonly ReportFinding[], style: Style): Table {
  const place = measureColumn(findings.map(formatLine), sheet.width);
  const rule = measureColumn(findings.map(formatRule), sheet.width);
  return { style, place, message: sheet.width - place - rule - 8, brief: findRepeats(sheet.report) };
}

function drawUnderFile(sheet: Sheet, finding: ReportFinding, table: Table): readonly string[] {
  const indent = 2 * INDENT + table.place + 2;
  const draw = table.message >= NARROWEST_MESSAGE ? drawTableRow : drawTextRow;
  return [
    ...draw(sheet, finding, table),
    ...drawSuggestion(sheet, finding, indent),
    ...drawWaiver(sheet, finding, indent),
  ];
}

function drawTableRow({ paint }: Sheet, finding: ReportFinding, table: Table): readonly string[] {
  const text = showProse(finding.message);
  const [first = '', ...more] = table.brief.has(finding)
    ? [cutText(text, table.message)]
    : wrapText(text, table.message);
  const place = `    ${padText(formatLine(finding), table.place)}  `;
  const rule = paint(table.style, formatRule(finding));
  return [
    `${paint('dim', place)}${padText(first, table.message)}  ${rule}`,
    ...more.map((line) => ' '.repeat(place.length) + line),
  ];
}

/** Where there is no room for a column of rules. */
function drawTextRow(sheet: Sheet, finding: ReportFinding, { place, style }: Table): readonly string[] {
  const lead = `    ${padText(formatLine(finding), place)}  `;
  return [
    ...drawHanging(sheet, { text: lead, painted: sheet.paint('dim', lead) }, showProse(finding.message)),
    ...drawParagraph(sheet, formatRule(finding), { indent: lead.length, style }),
  ];
}

function drawWaiver(sheet: Sheet, { waiver }: ReportFinding, indent: number): readonly string[] {
  return waiver === undefined ? [] : drawParagraph(sheet, `waived by ${waiver.by}: ${waiver.reason}`, { indent });
}
