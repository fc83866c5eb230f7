/** Opens the page: reads the report that stands in it and draws section after section, the most urgent first. */

import { describeFix } from '../../outline/describe-fix.ts';
import { describeUnreadSide } from '../../outline/describe-unread.ts';
import { takeFirst } from '../../outline/take-first.ts';
import type { Report } from '../../report.ts';
import { html } from './dom.ts';
import { drawAffected, drawPersonalData } from './draw-affected.ts';
import { drawCatalogue } from './draw-catalogue.ts';
import { drawChanges } from './draw-changes.ts';
import { drawBlocking, drawOtherFindings } from './draw-findings.ts';
import { drawLineage } from './draw-graph.ts';
import { drawVerdict } from './draw-verdict.ts';
import { createPageModel } from './page-model.ts';
import { createPageState } from './page-state.ts';
import { drawProse, drawSection, type Page } from './parts.ts';

const MOST_REMARKS = 200;

const SECTIONS = [
  drawBlocking,
  drawAffected,
  drawPersonalData,
  drawLineage,
  drawChanges,
  drawOtherFindings,
  drawCatalogue,
  drawRun,
];

function openPage(): void {
  const report = JSON.parse(document.getElementById('report')?.textContent ?? '') as Report;
  const model = createPageModel(report);
  const page: Page = { model, state: createPageState(model) };
  const sections = SECTIONS.map((draw) => draw(page)).filter((section) => section !== undefined);
  document.body.replaceChildren(
    html('a', { class: 'skip', href: '#main' }, 'Skip to the content'),
    drawVerdict(model),
    drawTheme(),
    html('main', { id: 'main' }, sections),
  );
  listenToSearchKey();
  openFoldsForPrinting();
}

/** The owners to tell and what the run says about itself. */
function drawRun({ model: { report } }: Page): HTMLElement | undefined {
  const { owners, notices, unread, fixes } = report;
  const items = [
    ...owners.map(({ owner, handles, because }) => `Tell ${[owner, ...handles].join(' ')}: ${because}`),
    ...fixes.map(describeFix),
    ...unread.map((file) => `Not read: ${file.path}${describeUnreadSide(report, file)} ${file.reason}`),
    ...notices,
  ];
  if (items.length === 0) return undefined;
  const { shown, left } = takeFirst(items, MOST_REMARKS);
  return drawSection(
    'run',
    'Also',
    html(
      'ul',
      { class: 'plain' },
      shown.map((item) => html('li', {}, drawProse(item))),
      left > 0 ? html('li', {}, `and ${left} more, which the JSON lists`) : undefined,
    ),
  );
}

function drawTheme(): HTMLElement {
  const isDark = (): boolean =>
    (document.documentElement.dataset['theme'] ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const turn = (): void => {
    document.documentElement.dataset['theme'] = isDark() ? 'light' : 'dark';
  };
  return html(
    'button',
    { class: 'theme', type: 'button', 'aria-label': 'Dark or light', title: 'Dark or light', click: turn },
    '◐',
  );
}

function listenToSearchKey(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
    const search = document.querySelector<HTMLInputElement>('input[type=search]');
    if (search === null) return;
    event.preventDefault();
    search.focus();
  });
}

/** Paper cannot be clicked. */
function openFoldsForPrinting(): void {
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

openPage();
