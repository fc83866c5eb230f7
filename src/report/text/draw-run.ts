/** The first and the last lines: the verdict, remarks about the run, what was compared, where to go next. */

import { padText } from '../markup/measure.ts';
import { countNoun } from '../outline/count-noun.ts';
import { describeFix } from '../outline/describe-fix.ts';
import { describeUnreadSide } from '../outline/describe-unread.ts';
import { describeCounts, describeVerdict } from '../outline/describe-verdict.ts';
import { nameKind } from '../outline/name-kind.ts';
import { findNextSteps } from '../outline/next-steps.ts';
import { shortenRevision } from '../outline/shorten-revision.ts';
import type { Outcome, Report, ReportRenameCandidate } from '../report.ts';
import type { Style } from './paint.ts';
import { drawHanging, drawList, drawParagraph, drawSection, measureColumn, type Section, showProse } from './sheet.ts';

const MOST_REMARKS = 8;

const OUTCOMES: Readonly<Record<Outcome, { readonly sign: string; readonly style: Style }>> = {
  pass: { sign: '✓', style: 'green' },
  warn: { sign: '!', style: 'yellow' },
  fail: { sign: '✗', style: 'red' },
};

export const drawVerdict: Section = (sheet) => {
  const { report, paint } = sheet;
  const { sign, style } = OUTCOMES[report.verdict.outcome];
  const counts = describeCounts(report).join(', ');
  const verdict = drawHanging(sheet, { text: `${sign} `, painted: `${sign} ` }, describeVerdict(report)).map((line) =>
    paint('bold', paint(style, line)),
  );
  return counts === '' ? verdict : [...verdict, ...drawParagraph(sheet, counts, { style: 'dim' })];
};

export const drawRemarks: Section = (sheet) => {
  const { report } = sheet;
  const remarks = [
    ...describeInherited(report),
    ...report.fixes.map(describeFix),
    ...report.unread.map((file) => `Not read: ${file.path}${describeUnreadSide(report, file)} ${file.reason}`),
    ...report.renameCandidates.map(describeCandidate),
    ...report.notices,
  ];
  const lines = drawList(sheet, { items: remarks, most: MOST_REMARKS, noun: 'remarks' }, (remark) =>
    drawHanging(sheet, { text: '  - ', painted: '  - ' }, showProse(remark)),
  );
  return drawSection(sheet, 'Also', lines);
};

function describeInherited({ verdict }: Report): readonly string[] {
  const { inherited } = verdict.counts;
  if (inherited === 0) return [];
  return [`${countNoun(inherited, 'problem')} ${inherited === 1 ? 'was' : 'were'} there before and cannot block`];
}

function describeCandidate({ kind, removed, added, confidence }: ReportRenameCandidate): string {
  const sure = Math.floor(confidence * 100);
  return `Renamed or not? ${nameKind(kind)} ${removed} could now be ${added.join(' or ')} (${sure} % alike)`;
}

export const drawComparison: Section = (sheet) => {
  const { report, paint } = sheet;
  const steps = findNextSteps(report);
  const commands = steps.map(({ command }) => command);
  const column = measureColumn(commands, sheet.width);
  return [
    ...drawParagraph(sheet, describeComparison(report), { indent: 0, style: 'dim' }),
    ...steps.flatMap(({ command, purpose }, index) => {
      const lead = `${index === 0 ? 'Next' : '    '}  ${padText(command, column)}  `;
      const call = lead.trimEnd();
      return drawHanging(sheet, { text: lead, painted: paint('cyan', call) + lead.slice(call.length) }, purpose);
    }),
  ];
};

function describeComparison({ comparison, model, project, tool }: Report): string {
  const { before, after, asOf } = comparison;
  const subject =
    before === null
      ? `Checked ${shortenRevision(after)}`
      : `Compared ${shortenRevision(before)} → ${shortenRevision(after)}`;
  const where = project === null || project === '' || project === '.' ? '' : ` (${project})`;
  const size = `${countNoun(model.files, 'file')}, ${countNoun(model.elements, 'element')}`;
  return `${subject}${where}: ${size}, as of ${asOf}, ${tool.name} ${tool.version}`;
}
