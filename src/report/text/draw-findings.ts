/** The findings of the text format: where, which rule, what is wrong, what to do. */

import { measureText } from '../markup/measure.ts';
import { findFurtherWarnings, groupFindings } from '../outline/group-findings.ts';
import { findRemedies, introduceRemedies } from '../outline/next-steps.ts';
import type { ReportFinding } from '../report.ts';
import { drawByFile } from './draw-by-file.ts';
import { drawSuggestion, formatPlace, formatRule } from './format-finding.ts';
import { drawList, drawParagraph, drawSection, INDENT, type Section, type Sheet, showProse } from './sheet.ts';

const MOST_BLOCKING = 8;
const MOST_WARNINGS = 15;
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

function drawUnblocking(sheet: Sheet, blocking: readonly ReportFinding[]): readonly string[] {
  if (blocking.length === 0) return [];
  const commands = findRemedies(sheet.report, blocking, 'at the command line').slice(0, MOST_COMMANDS);
  const [only, ...others] = commands;
  const lead = introduceRemedies(sheet.report, blocking, 'at the command line');
  const line = `${lead} ${only}`;
  if (others.length === 0 && line.length + INDENT <= sheet.width) return drawParagraph(sheet, line, CALL);
  return [
    ...drawParagraph(sheet, lead, CALL),
    // In one piece, however narrow: nobody could type what is broken in two.
    ...commands.map((command) => ' '.repeat(INDENT_BODY) + sheet.paint(CALL.style, showProse(command))),
  ];
}

export const drawErrors: Section = (sheet) => {
  const { errors } = groupFindings(sheet.report);
  return drawSection(sheet, 'Errors', drawByFile(sheet, errors, { most: MOST_WARNINGS, noun: 'errors', style: 'red' }));
};

export const drawWarnings: Section = (sheet) => {
  const lines = drawByFile(sheet, findFurtherWarnings(sheet.report), {
    most: MOST_WARNINGS,
    noun: 'warnings',
    style: 'yellow',
  });
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
