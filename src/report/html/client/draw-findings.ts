/** What blocks, each with whom it reaches and how to go on; then warnings and the rest, folded. */

import { countNoun } from '../../outline/count-noun.ts';
import { groupFindings } from '../../outline/group-findings.ts';
import { TAKE_OUT } from '../../outline/take-out.ts';
import type { ReportFinding } from '../../report.ts';
import { html } from './dom.ts';
import { lastPart, type PageNode, type Route } from './page-model.ts';
import { drawLong, drawName, drawPath, drawPlace, drawProse, drawSection, type Page } from './parts.ts';

const MOST_CARDS = 20;
const MOST_ROWS = 100;
const MOST_ROUTES = 3;

export function drawBlocking(page: Page): HTMLElement | undefined {
  const { blocking } = groupFindings(page.model.report);
  if (blocking.length === 0) return undefined;
  const rules = new Set(blocking.map(({ rule }) => rule));
  const remedies = page.model.report.rules.filter(({ id }) => rules.has(id)).map(drawRemedy);
  return drawSection(
    'blocking',
    page.model.report.command === 'review' ? 'What blocks' : 'What fails the check',
    drawLong(blocking, MOST_CARDS, (finding) => drawCard(page, finding)),
    ...remedies,
  );
}

function drawRemedy({ id, remedy }: Page['model']['report']['rules'][number]): HTMLElement {
  return html('p', { class: 'remedy' }, html('b', {}, 'To unblock '), html('code', {}, id), ' ', drawProse(remedy));
}

function drawCard(page: Page, finding: ReportFinding): HTMLElement {
  const node = findSubject(page, finding);
  return html(
    'article',
    { class: 'card error' },
    html('p', { class: 'message' }, finding.message),
    node === undefined ? undefined : drawReach(page, node),
    html(
      'p',
      { class: 'meta' },
      drawPlace(finding.location),
      drawSubject(page, finding, node),
      html('code', {}, finding.rule),
      finding.suggestion === undefined
        ? undefined
        : finding.suggestion === ''
          ? html('span', { class: 'repair' }, TAKE_OUT)
          : html('span', { class: 'repair' }, 'write ', html('code', {}, finding.suggestion)),
    ),
  );
}

function findSubject({ model }: Page, { subject, project }: ReportFinding): PageNode | undefined {
  return model.find({ ...subject, ...(project !== undefined && { project }) });
}

function drawSubject(page: Page, { subject }: ReportFinding, node: PageNode | undefined): HTMLElement {
  return html('span', {}, 'in ', drawName(page, node, subject.name));
}

/** Whom the broken element serves, one line for each product through which it is read. */
function drawReach(page: Page, node: PageNode): HTMLElement | undefined {
  const groups = groupRoutes(page.model.readersOf(node));
  if (groups.length === 0) return undefined;
  const left = groups.length - MOST_ROUTES;
  return html(
    'div',
    { class: 'reach' },
    groups.slice(0, MOST_ROUTES).map(({ path, consumers }) => drawRoute(page, path, consumers)),
    left > 0 ? html('p', {}, `and by ${countNoun(left, 'path')} more`) : undefined,
  );
}

function drawRoute(page: Page, path: readonly PageNode[], consumers: readonly string[]): HTMLElement {
  const names = path.map(({ element }) => element.name);
  return html('p', {}, 'Reaches ', html('strong', {}, consumers.join(', ')), ' by ', drawPath(page, names));
}

/** Consumers of one product are read as one. */
function groupRoutes(routes: readonly Route[]): readonly { path: readonly PageNode[]; consumers: readonly string[] }[] {
  const groups = new Map<PageNode | undefined, { path: readonly PageNode[]; consumers: string[] }>();
  for (const { path } of routes) {
    const [product, consumer] = path.slice(-2);
    const name = lastPart((consumer ?? product)?.element.name ?? '');
    const group = groups.get(product);
    if (group === undefined) groups.set(product, { path: path.slice(0, -1), consumers: [name] });
    else group.consumers.push(name);
  }
  return [...groups.values()];
}

export function drawOtherFindings(page: Page): HTMLElement | undefined {
  const groups = groupFindings(page.model.report);
  const parts = [
    drawFold(page, { title: countNoun(groups.errors.length, 'other error'), findings: groups.errors, open: 'open' }),
    drawFold(page, { title: countNoun(groups.warnings.length, 'warning'), findings: groups.warnings, open: 'open' }),
    drawFold(page, { title: countNoun(groups.notes.length, 'note'), findings: groups.notes }),
    drawFold(page, { title: `${groups.waived.length} waived`, findings: groups.waived }),
    drawFold(page, { title: `${groups.inherited.length} there before, cannot block`, findings: groups.inherited }),
  ];
  return parts.some((part) => part !== undefined) ? drawSection('findings', 'Other findings', ...parts) : undefined;
}

interface Fold {
  readonly title: string;
  readonly findings: readonly ReportFinding[];
  readonly open?: 'open';
}

function drawFold(page: Page, { title, findings, open }: Fold): HTMLElement | undefined {
  if (findings.length === 0) return undefined;
  return html(
    'details',
    { ...(open && { open }) },
    html('summary', {}, title),
    drawLong(findings, MOST_ROWS, (finding) => drawRow(page, finding)),
  );
}

function drawRow(page: Page, finding: ReportFinding): HTMLElement {
  const node = findSubject(page, finding);
  return html(
    'div',
    { class: `row ${finding.level}` },
    html(
      'p',
      {},
      finding.message,
      ' ',
      finding.waiver ? `Waived by ${finding.waiver.by}: ${finding.waiver.reason}` : undefined,
    ),
    html(
      'p',
      { class: 'meta' },
      html('code', {}, finding.rule),
      drawPlace(finding.location),
      drawSubject(page, finding, node),
    ),
  );
}
