/** The head of the page: the verdict, and in one sentence each what breaks, for whom, and whether personal data is involved. */

import { countNoun } from '../../outline/count-noun.ts';
import { describeCounts, describeVerdict } from '../../outline/describe-verdict.ts';
import { shortenRevision } from '../../outline/shorten-revision.ts';
import type { Report } from '../../report.ts';
import { html } from './dom.ts';
import { lastPart, type PageModel } from './page-model.ts';

/** The others are counted. */
const MOST_READERS = 8;

const SIGNS = { fail: '✗', warn: '!', pass: '✓' } as const;

export function drawVerdict({ report, find, readersOf }: PageModel): HTMLElement {
  const { outcome } = report.verdict;
  return html(
    'header',
    { class: `verdict ${outcome}` },
    html('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[outcome]),
    html(
      'div',
      {},
      html('h1', {}, describeVerdict(report)),
      drawReaders(listReaders({ report, find, readersOf })),
      html(
        'p',
        { class: 'counts' },
        describeCounts(report).map((count) => html('span', { class: 'count' }, count)),
      ),
      html('p', { class: 'compared' }, describeComparison(report)),
    ),
    drawFigures(report),
  );
}

/** Names of the consumers that what blocks would reach. */
function listReaders({ report, find, readersOf }: Pick<PageModel, 'report' | 'find' | 'readersOf'>): readonly string[] {
  const names = new Set<string>();
  for (const { blocks, subject, project } of report.findings) {
    const node = blocks ? find({ ...subject, ...(project !== undefined && { project }) }) : undefined;
    if (node === undefined) continue;
    for (const { consumer } of readersOf(node)) names.add(lastPart(consumer.element.name));
  }
  return [...names].sort();
}

function drawReaders(names: readonly string[]): HTMLElement | undefined {
  if (names.length === 0) return undefined;
  const shown = names.slice(0, MOST_READERS);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return html('p', { class: 'lead' }, 'Broken for ', html('strong', {}, shown.join(', ')), more);
}

function describeComparison({ command, comparison, project, model, tool }: Report): string {
  const { before, after, asOf } = comparison;
  const sides = before === null ? shortenRevision(after) : `${shortenRevision(before)} → ${shortenRevision(after)}`;
  const where = project === null ? 'all projects' : project === '.' ? '' : `project ${project}`;
  const size = `${countNoun(model.files, 'file')}, ${countNoun(model.elements, 'element')}`;
  const verb = command === 'check' ? 'Checked' : 'Compared';
  return [`${verb} ${sides}`, where, size, `as of ${asOf}`, `${tool.name} ${tool.version}`].filter(Boolean).join(' · ');
}

/** Three figures, each leading to its section. */
function drawFigures({ command, impact, pii, changes, findings }: Report): HTMLElement | undefined {
  if (command === 'check') return undefined;
  const broken = findings.filter(({ blocks }) => blocks).length;
  const figures = [
    [broken, broken === 1 ? 'thing blocks' : 'things block', 'blocking'],
    [impact.consumers.length, impact.consumers.length === 1 ? 'consumer reached' : 'consumers reached', 'affected'],
    [impact.products.length, impact.products.length === 1 ? 'data product' : 'data products', 'affected'],
    [
      pii.exposures.length,
      pii.exposures.length === 1 ? 'new exposure of personal data' : 'new exposures of personal data',
      'personal',
    ],
    [changes.length, changes.length === 1 ? 'change' : 'changes', 'changes'],
  ] as const;
  return html(
    'nav',
    { class: 'figures', 'aria-label': 'Sections' },
    figures
      .filter(([count]) => count > 0)
      .map(([count, label, id]) => html('a', { href: `#${id}` }, html('strong', {}, String(count)), ` ${label}`)),
  );
}
