/** The findings of the text format: where, which rule, what is wrong, what to do. */

import { measureText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { type FindingGroup, groupFindings } from '../outline/group-findings.ts';
import { explainRule } from '../outline/next-steps.ts';
import type { ReportFinding, ReportLocation } from '../report.ts';
import type { Style } from './paint.ts';
import { drawHanging, drawList, drawParagraph, drawSection, INDENT, type Section, type Sheet } from './sheet.ts';

const MOST_BLOCKING = 10;
const MOST_WARNINGS = 8;
const MOST_NOTES = 4;
const INDENT_BODY = 2 * INDENT;

export const drawBlocking: Section = (sheet) => {
  const blocking = groupFindings(sheet.report).blocking;
  const lines = drawList(sheet, { items: blocking, most: MOST_BLOCKING, noun: 'that block' }, (finding) =>
    drawFinding(sheet, finding, 'red'),
  );
  const title = sheet.report.command === 'review' ? 'What blocks' : 'What fails the check';
  return drawSection(sheet, title, [...lines, ...drawUnblocking(sheet, blocking)]);
};

function drawUnblocking(sheet: Sheet, blocking: readonly ReportFinding[]): readonly string[] {
  const rules = [...new Set(blocking.map((finding) => finding.rule))];
  const commands = rules.slice(0, 3).map((rule) => explainRule(sheet.report, rule));
  if (commands.length === 0) return [];
  const text = `To unblock: repair the places above and run again. How: ${commands.join(', ')}`;
  return drawParagraph(sheet, text, { style: 'cyan' });
}

export const drawErrors: Section = (sheet) => drawLeveled(sheet, { group: 'errors', title: 'Errors', style: 'red' });

export const drawWarnings: Section = (sheet) =>
  drawLeveled(sheet, { group: 'warnings', title: 'Warnings', style: 'yellow' });

export const drawNotes: Section = (sheet) => drawLeveled(sheet, { group: 'notes', title: 'Notes', style: 'dim' });

function drawLeveled(
  sheet: Sheet,
  { group, title, style }: { readonly group: FindingGroup; readonly title: string; readonly style: Style },
): readonly string[] {
  const items = groupFindings(sheet.report)[group];
  const most = group === 'notes' ? MOST_NOTES : MOST_WARNINGS;
  const lines = drawList(sheet, { items, most, noun: group }, (finding) => drawFinding(sheet, finding, style));
  return drawSection(sheet, title, lines);
}

function drawFinding(sheet: Sheet, finding: ReportFinding, style: Style): readonly string[] {
  return [
    ...drawPlace(sheet, finding, style),
    ...drawParagraph(sheet, finding.message, { indent: INDENT_BODY }),
    ...(finding.blocks ? finding.related.slice(0, 1) : []).flatMap((place) =>
      drawHint(sheet, `${formatPlace(place)}${formatSide(place)}: ${place.message}`),
    ),
    ...(finding.suggestion === undefined ? [] : drawHint(sheet, `Did you mean ${finding.suggestion}?`)),
  ];
}

/** The rule stands beside the place where both fit, else below. */
function drawPlace({ paint, width }: Sheet, finding: ReportFinding, style: Style): readonly string[] {
  const place = formatPlace(finding.location);
  const side = formatSide(finding.location);
  const rule = finding.origin === 'merge' ? `${finding.rule}, only after merging` : finding.rule;
  const first = `  ${paint('bold', place)}${paint('dim', side)}`;
  if (INDENT + measureText(place + side) + 2 + rule.length <= width) return [`${first}  ${paint(style, rule)}`];
  return [first, `    ${paint(style, rule)}`];
}

function drawHint(sheet: Sheet, text: string): readonly string[] {
  const lead = ' '.repeat(INDENT_BODY);
  return drawHanging(sheet, { text: `${lead}→ `, painted: `${lead}${sheet.paint('cyan', '→')} ` }, showPlainText(text));
}

export const drawWaived: Section = (sheet) => {
  const items = groupFindings(sheet.report).waived;
  const lines = drawList(sheet, { items, most: MOST_NOTES, noun: 'waived' }, (finding) => [
    ...drawPlace(sheet, finding, 'dim'),
    ...drawParagraph(sheet, `by ${finding.waiver?.by}: ${finding.waiver?.reason}`, { indent: INDENT_BODY }),
  ]);
  return drawSection(sheet, 'Waived', lines);
};

/** `path:line:column`, which terminals and editors open. */
function formatPlace({ path, line, column }: ReportLocation): string {
  return `${showPlainText(path)}:${line}:${column}`;
}

function formatSide({ side }: ReportLocation): string {
  return side === 'before' ? ' (before)' : '';
}
