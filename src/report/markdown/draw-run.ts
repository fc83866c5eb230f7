/** The first and the last lines of a Markdown page: the verdict, remarks about the run, what was compared. */

import type { PhrasingContent } from 'mdast';
import { countNoun } from '../outline/count-noun.ts';
import { describeUnreadSide } from '../outline/describe-unread.ts';
import { describeCounts, describeVerdict } from '../outline/describe-verdict.ts';
import { nameKind } from '../outline/name-kind.ts';
import { shortenRevision } from '../outline/shorten-revision.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { Outcome } from '../report.ts';
import { drawLeft } from './draw-findings.ts';
import { codeOf, fold, join, list, paragraph, proseOf, words } from './nodes.ts';
import type { Section } from './page.ts';

const SIGNS: Readonly<Record<Outcome, string>> = { pass: '✅', warn: '⚠️', fail: '❌' };

export const drawVerdict: Section = ({ report }) => {
  const { project, verdict } = report;
  const inProject = project === null || project === '' || project === '.' ? [] : [words(' in '), codeOf(project)];
  const counts = describeCounts(report).join(' · ');
  return [
    {
      type: 'heading',
      depth: 3,
      children: [words(`${SIGNS[verdict.outcome]} MML Guard: ${describeVerdict(report)}`), ...inProject],
    },
    ...(counts === '' ? [] : [paragraph(words(counts))]),
  ];
};

export const drawRemarks: Section = ({ report, layout }) => {
  const told = new Set(report.proposals.map(({ notice }) => notice));
  const remarks: readonly (readonly PhrasingContent[])[] = [
    ...report.unread.map((file) => [
      words('Not read: '),
      codeOf(file.path),
      words(`${describeUnreadSide(report, file)} `),
      proseOf(file.reason),
    ]),
    ...report.renameCandidates.map(({ kind, removed, added, confidence }) => [
      ...[words(`Renamed or not? ${nameKind(kind)} `), codeOf(removed), words(' could now be ')],
      ...join(added.map(codeOf), ' or '),
      words(` (${Math.floor(confidence * 100)} % alike)`),
    ]),
    ...report.notices.filter((notice) => !told.has(notice)).map((notice) => [proseOf(notice)]),
  ];
  if (remarks.length === 0) return [];
  const { shown, left } = takeFirst(remarks, layout.folded);
  const items = shown.map((phrases) => [paragraph(...phrases)]);
  return fold({ before: `About this run: ${countNoun(remarks.length, 'remark')}` }, [list(items), ...drawLeft(left)]);
};

/** For a page that has no room for the report. */
export const drawPointer: Section = () => [
  paragraph(words('The report is too long to be shown here; the job summary and the full report have it.')),
];

export const drawFooter: Section = ({ report, links }) => {
  const { comparison, model, tool } = report;
  const after = codeOf(shortenRevision(comparison.after));
  const size = `${countNoun(model.files, 'file')}, ${countNoun(model.elements, 'element')}`;
  return [
    paragraph(
      ...(comparison.before === null
        ? [words('Checked '), after]
        : [words('Compared '), codeOf(shortenRevision(comparison.before)), words(' with '), after]),
      words(`, ${size}, as of ${comparison.asOf} · ${tool.name} ${tool.version}`),
      ...(links.report === undefined ? [] : [words(' · '), linkTo(links.report, 'full report')]),
    ),
  ];
};

function linkTo(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}
