/** Waivers that the change itself adds: which ones count and by whose approval, and whom the others wait for. */

import { takeFirst } from '../outline/take-first.ts';
import type { Report } from '../report.ts';

import { drawLeft } from './draw-findings.ts';
import { codeOf, fold, join, list, paragraph, proseOf, strong, title, words } from './nodes.ts';
import type { Section } from './page.ts';

type ReportProposal = Report['proposals'][number];

/** Strangers propose waivers, and what blocks must stay in view. */
const MOST_IN_VIEW = 3;

export const drawProposals: Section = ({ report, layout }) => {
  const { proposals } = report;
  if (proposals.length === 0) return [];
  const { shown, left } = takeFirst(proposals, Math.min(MOST_IN_VIEW, layout.people));
  const rest = takeFirst(proposals.slice(shown.length), layout.folded);
  const folded = rest.shown.length === 0 ? [] : [list(rest.shown.map(drawProposal)), ...drawLeft(rest.left)];
  return [
    title('Waivers that this change proposes'),
    list(shown.map(drawProposal)),
    ...fold({ before: `${left} more proposed waivers` }, folded),
  ];
};

function drawProposal({ rule, scope, expires, approvedBy, effect, next, project }: ReportProposal) {
  const standing =
    approvedBy.length === 0
      ? [strong('waits'), words('. ')]
      : [strong('counts'), words(': approved by '), ...join(approvedBy.map(codeOf), ' and '), words('. ')];
  return [
    paragraph(
      ...[codeOf(rule), words(' on '), codeOf(scope), words(` until ${expires} `), ...standing],
      ...(project === undefined ? [] : [words('In '), codeOf(project), words('. ')]),
      proseOf([effect, next].filter((part) => part !== '').join(' ')),
    ),
  ];
}
