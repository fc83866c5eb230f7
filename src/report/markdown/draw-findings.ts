/** The findings of a Markdown page: what blocks in full view, the rest folded. */

import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { rememberEach } from '../../text/remember.ts';
import { encodePath } from '../markup/encode-path.ts';
import { countNoun } from '../outline/count-noun.ts';
import { describeFixed } from '../outline/describe-fix.ts';
import { countRepeatedNotes, type FindingGroup, groupFindings } from '../outline/group-findings.ts';
import { findRemedies, introduceRemedies } from '../outline/next-steps.ts';
import { takeFirst } from '../outline/take-first.ts';
import { TAKE_OUT } from '../outline/take-out.ts';
import type { PageLinks } from '../render.ts';
import type { Report, ReportFinding, ReportLocation } from '../report.ts';
import { codeOf, fold, join, list, paragraph, proseOf, title, words } from './nodes.ts';
import type { Page, Section } from './page.ts';

const MOST_COMMANDS = 3;

export const drawBlocking: Section = (page) => {
  const { blocking } = groupFindings(page.report);
  if (blocking.length === 0) return [];
  const { left } = takeFirst(blocking, page.layout.blocking);
  const sorted = left === 0 ? blocking : putCausesFirst(page.report, blocking);
  const { shown } = takeFirst(sorted, page.layout.blocking);
  const rest = sorted.slice(shown.length);
  return [
    title(page.report.command === 'review' ? 'What blocks' : 'What fails the check'),
    list(shown.map((finding) => drawFinding(page, finding))),
    drawUnblocking(page, blocking),
    ...fold({ before: `${left} more that block` }, drawFolded(page, rest)),
  ];
};

/** Where not all are in view, a reader sees what is wrong rather than one mistake in all places. */
function putCausesFirst(report: Report, blocking: readonly ReportFinding[]): readonly ReportFinding[] {
  const followers = findFollowers(report);
  const [first, then] = [false, true].map((follows) => blocking.filter((each) => followers.has(each) === follows));
  return [...(first ?? []), ...(then ?? [])];
}

function drawUnblocking({ report }: Page, blocking: readonly ReportFinding[]): RootContent {
  const commands = join(
    findRemedies(report, blocking, 'on a page')
      .slice(0, MOST_COMMANDS)
      .map((command) => codeOf(command)),
    ', ',
  );
  return paragraph(words(`${introduceRemedies(report, blocking, 'on a page')} `), ...commands);
}

/** Place, rule, message and suggestion on one line. */
function drawFinding(page: Page, finding: ReportFinding): readonly BlockContent[] {
  const { message, suggestion, rule, origin, waiver } = finding;
  return [
    paragraph(
      linkPlace(finding.location, page.links),
      ...[words(' '), codeOf(rule), words(origin === 'merge' ? ' (only once merged): ' : ': '), proseOf(message)],
      ...(suggestion === undefined
        ? []
        : [words(' Suggestion: '), suggestion === '' ? words(TAKE_OUT) : codeOf(suggestion)]),
      ...(finding.blocks && !findFollowers(page.report).has(finding) ? drawRelated(page, finding) : []),
      ...(waiver === undefined ? [] : [words(' Waived by '), codeOf(waiver.by), words(': '), proseOf(waiver.reason)]),
    ),
  ];
}

/** Of what blocks because of one place, all but the first finding: whoever reads on knows the place. */
const findFollowers: (report: Report) => ReadonlySet<ReportFinding> = rememberEach((report) => {
  const told = new Set<string>();
  const followers = new Set<ReportFinding>();
  for (const finding of groupFindings(report).blocking) {
    const [place] = finding.related;
    if (place === undefined) continue;
    const key = JSON.stringify([place.path, place.line, place.column, place.side, place.message]);
    if (told.has(key)) followers.add(finding);
    told.add(key);
  }
  return followers;
});

/** Where the other end of the problem stands, such as the definition that is gone. */
function drawRelated(page: Page, { related }: ReportFinding): readonly PhrasingContent[] {
  const [place] = related;
  if (place === undefined) return [];
  return [words(' ('), linkPlace(place, page.links), words(': '), proseOf(place.message), words(')')];
}

function drawFolded(page: Page, findings: readonly ReportFinding[]): readonly RootContent[] {
  if (findings.length === 0) return [];
  const { shown, left } = takeFirst(findings, page.layout.folded);
  return [list(shown.map((finding) => drawFinding(page, finding))), ...drawLeft(left)];
}

/** How many a list leaves out. */
export function drawLeft(left: number): readonly RootContent[] {
  return left === 0 ? [] : [paragraph(words(`… and ${left} more in the full report.`))];
}

/** Errors that do not block, warnings, notes. */
export const drawOpen: Section = (page) => [
  ...drawGroup(page, 'errors', 'error'),
  ...drawGroup(page, 'warnings', 'warning'),
  ...drawGroup(page, 'notes', 'note', remarkRepeated(page.report)),
];

/** The head of a page counts these, too. */
function remarkRepeated(report: Report): string {
  const count = countRepeatedNotes(report);
  return count === 0 ? '' : `; what changed tells ${count} more`;
}

export const drawWaived: Section = (page) => drawGroup(page, 'waived', 'waived finding');

/** What the change repairs, which is there before it only. */
export const drawFixes: Section = ({ report, layout, links }) => {
  const { shown, left } = takeFirst(report.fixes, layout.folded);
  const items = shown.map(({ rule, message, location }) => [
    paragraph(linkPlace(location, links), words(' '), codeOf(rule), words(': '), proseOf(message)),
  ]);
  const content = items.length === 0 ? [] : [list(items), ...drawLeft(left)];
  return fold(
    { before: `${countNoun(report.fixes.length, 'inherited problem')} ${describeFixed(report.fixes)}` },
    content,
  );
};

export const drawInherited: Section = (page) =>
  drawGroup(page, 'inherited', 'inherited problem', ', there before this change; cannot block');

function drawGroup(page: Page, group: FindingGroup, noun: string, remark = ''): readonly RootContent[] {
  const findings = groupFindings(page.report)[group];
  return fold({ before: `${countNoun(findings.length, noun)}${remark}` }, drawFolded(page, findings));
}

/** `path:line:column`, a link where the page knows where the files stand. */
function linkPlace(location: ReportLocation, links: PageLinks): PhrasingContent {
  const { path, line, column, side } = location;
  const place = codeOf(`${path}:${line}:${column}${side === 'before' ? ' (before)' : ''}`);
  const root = links[side];
  if (root === undefined || place.type === 'link') return place;
  return {
    type: 'link',
    url: `${root}/${encodePath(path)}#${formatLines(location)}`,
    children: [place],
  } as PhrasingContent;
}

function formatLines({ line, endLine }: ReportLocation): string {
  return endLine > line ? `L${line}-L${endLine}` : `L${line}`;
}
