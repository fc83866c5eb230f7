/** What changed, by domain, product and source: one aligned line per change, formulas as a diff. */

import { cutText, measureText, padText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import type { DiffLine } from '../markup/text-diff.ts';
import { countNoun } from '../outline/count-noun.ts';
import { type ChangeLine, type ChangeSign, describeChange } from '../outline/describe-change.ts';
import { type ChangeGroup, groupChanges } from '../outline/group-changes.ts';
import { takeGravest } from '../outline/take-gravest.ts';
import type { Style } from './paint.ts';
import { drawHanging, drawLeft, drawList, drawSection, measureColumn, type Section, type Sheet } from './sheet.ts';

const MOST_GROUPS = 8;
const MOST_CHANGES = 8;
/** Of so many changes in all only few are shown of each place. */
const MANY = 40;
const FEW_CHANGES = 3;
const MOST_DIFF_LINES = 8;
const WIDEST_NAME = 34;
const LONGEST_VALUE = 120;
/** A formula on one line, or a block of an unknown kind, may fill screens. */
const LONGEST_DIFF_LINE = 480;
const NARROWEST_DETAIL = 36;
const INDENT_BELOW = 8;

export const drawChanges: Section = (sheet) => {
  const { changes } = sheet.report;
  const groups = groupChanges(changes);
  const lines = drawList(sheet, { items: groups, most: MOST_GROUPS, noun: 'places' }, (group) =>
    drawGroup(sheet, group),
  );
  return drawSection(sheet, `What changed: ${countNoun(changes.length, 'change')}`, lines);
};

function drawGroup(sheet: Sheet, group: ChangeGroup): readonly string[] {
  const most = sheet.report.changes.length > MANY ? FEW_CHANGES : MOST_CHANGES;
  const { shown, left } = takeGravest(group.changes, most);
  const lines = shown.map(describeChange);
  const columns = {
    kind: measureColumn(lines.map(formatKind), WIDEST_NAME),
    name: measureColumn(lines.map(formatName), WIDEST_NAME),
  };
  return [
    `  ${drawHeading(sheet, group)}`,
    ...lines.flatMap((line) => drawChange(sheet, line, columns)),
    ...drawLeft(sheet, left, 'changes'),
  ];
}

function drawHeading({ paint, width }: Sheet, { kind, name, project }: ChangeGroup): string {
  if (kind === '') return paint('dim', 'elsewhere');
  const place = project === undefined ? '' : ` (${showPlainText(project)})`;
  return paint('dim', `${kind} `) + cutText(showPlainText(name) + place, width - kind.length - 3);
}

function formatKind({ kind }: ChangeLine): string {
  return kind;
}

function formatName({ name, previousName }: ChangeLine): string {
  return showPlainText(previousName === undefined ? name : `${previousName} → ${name}`);
}

function drawChange(
  sheet: Sheet,
  line: ChangeLine,
  columns: { readonly kind: number; readonly name: number },
): readonly string[] {
  const { paint } = sheet;
  const kind = padText(line.kind, columns.kind);
  const name = padText(formatName(line), columns.name);
  const lead = {
    text: `    ${line.sign} ${kind}  ${name}  `,
    painted: `    ${paint(SIGN_STYLES[line.sign], line.sign)} ${paint('dim', kind)}  ${name}  `,
  };
  const detail = formatDetail(line);
  const draw = hasRoom(sheet, lead.text, detail) ? drawHanging : drawBelow;
  const first = draw(sheet, lead, detail);
  return [...first.map((text) => paintCompatibility(sheet, text.trimEnd())), ...drawDiff(sheet, line.diff ?? [])];
}

const SIGN_STYLES: Readonly<Record<ChangeSign, Style>> = { '+': 'green', '-': 'red', '~': 'yellow', '→': 'cyan' };

function paintCompatibility({ paint }: Sheet, line: string): string {
  return line.replace(/\[(?:breaking|risky)[a-z: -]*\]$/, (mark) =>
    paint(mark.startsWith('[breaking') ? 'red' : 'yellow', mark),
  );
}

/** Whether a detail may stand beside its name: it fits, or would not fit below either and has enough room. */
function hasRoom({ width }: Sheet, lead: string, detail: string): boolean {
  const room = width - measureText(lead);
  const needed = measureText(detail);
  return needed <= room || (needed > width - INDENT_BELOW && room >= NARROWEST_DETAIL);
}

function drawBelow(
  sheet: Sheet,
  lead: { readonly text: string; readonly painted: string },
  detail: string,
): readonly string[] {
  const indent = ' '.repeat(INDENT_BELOW);
  const text = lead.text.trimEnd();
  const first = measureText(text) <= sheet.width ? [lead.painted] : [cutText(text, sheet.width)];
  return detail === '' ? first : [...first, ...drawHanging(sheet, { text: indent, painted: indent }, detail)];
}

function formatDetail(line: ChangeLine): string {
  const parts = [formatNote(line), formatValues(line), formatCompatibility(line)];
  return parts.filter((part) => part !== '').join(' ');
}

/** What a reader of the model must expect, and the rule to ask about it. */
function formatCompatibility({ compatibility, rule }: ChangeLine): string {
  if (compatibility === 'safe') return '';
  return rule === undefined ? `[${compatibility}]` : `[${compatibility}: ${rule}]`;
}

function formatNote({ sign, note, values }: ChangeLine): string {
  if (note === undefined || note === '') return '';
  if (sign !== '~') return `(${note})`;
  return values === undefined ? showPlainText(note) : `${showPlainText(note)}:`;
}

function formatValues({ values }: ChangeLine): string {
  if (values === undefined) return '';
  const { of, before, after } = values;
  if (of === 'reference' && before === undefined) return `+ ${formatValue(after)}`;
  if (of === 'reference' && after === undefined) return `- ${formatValue(before)}`;
  return `${formatValue(before)} → ${formatValue(after)}`;
}

/** A long value is cut: the whole of it stands in the file. */
function formatValue(value: string | undefined): string {
  if (value === undefined) return '(absent)';
  return value === '' ? '(empty)' : cutText(showPlainText(value), LONGEST_VALUE);
}

function drawDiff(sheet: Sheet, lines: readonly DiffLine[]): readonly string[] {
  return drawList(sheet, { items: lines, most: MOST_DIFF_LINES, noun: 'lines' }, ({ sign, text }) => {
    const lead = `        ${sign} `;
    const painted = drawHanging(sheet, { text: lead, painted: lead }, cutText(showPlainText(text), LONGEST_DIFF_LINE));
    return painted.map((line) => sheet.paint(DIFF_STYLES[sign], line.trimEnd()));
  });
}

const DIFF_STYLES: Readonly<Record<DiffLine['sign'], Style>> = { '+': 'green', '-': 'red', ' ': 'dim', '…': 'dim' };
