/** The small things that many sections show: names, badges, places, paths, formula diffs. */

import type { Certainty } from '../../../impact/impact.ts';
import type { DiffLine } from '../../markup/text-diff.ts';
import { nameKind } from '../../outline/name-kind.ts';
import { shortenPath } from '../../outline/shorten-path.ts';
import type { ReportLocation } from '../../report.ts';
import { html } from './dom.ts';
import type { PageModel, PageNode } from './page-model.ts';
import { linkTo, type PageState } from './page-state.ts';

export interface Page {
  readonly model: PageModel;
  readonly state: PageState;
}

/** A name that leads to its node in the graph, where it has one. */
export function drawName(page: Page, node: PageNode | undefined, text: string): HTMLElement {
  if (node === undefined) return html('code', {}, text);
  return html('a', { class: 'name', href: linkTo(node), click: (event) => openNode(event, page, node) }, text);
}

function openNode(event: Event, page: Page, node: PageNode): void {
  event.preventDefault();
  page.state.select({ node, path: [] });
  showGraph();
}

export function showGraph(): void {
  document.getElementById('lineage')?.scrollIntoView({ block: 'start' });
}

/** Names with arrows between; a click shows the path in the graph. */
export function drawPath(page: Page, names: readonly string[]): HTMLElement {
  const nodes = names.flatMap((name) => page.model.findByName(name) ?? []);
  const texts = shortenPath(names);
  const steps = texts.flatMap((text, index) => [
    ...(index === 0 ? [] : [html('span', { class: 'arrow', 'aria-label': 'then' }, '→')]),
    html('span', { class: 'step' }, text),
  ]);
  if (nodes.length < 2) return html('span', { class: 'path' }, steps);
  const show = (): void => {
    page.state.select({ node: nodes[0] as PageNode, path: nodes });
    showGraph();
  };
  return html('button', { class: 'path', type: 'button', title: 'Show this path in the graph', click: show }, steps);
}

export function drawCertainty(certainty: Certainty): HTMLElement {
  return html('span', { class: `badge ${certainty}` }, certainty);
}

export function drawPlace({ path, line, side }: Pick<ReportLocation, 'path' | 'line' | 'side'>): HTMLElement {
  return html('span', { class: 'place' }, `${path}:${line}${side === 'before' ? ' (before)' : ''}`);
}

/** Our own sentences, in which backticks stand around what is to be typed. */
export function drawProse(text: string): readonly (HTMLElement | string)[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 0 ? part : html('code', {}, part)));
}

export function drawKind(kind: string): HTMLElement {
  return html('span', { class: 'kind' }, nameKind(kind));
}

export function drawDiff(lines: readonly DiffLine[]): HTMLElement {
  const rows = lines.map(({ sign, text }) =>
    html('span', { class: `line ${LINE_CLASSES[sign]}` }, `${sign === '…' ? ' ' : sign} `, sign === '…' ? '⋯' : text),
  );
  return html('pre', { class: 'diff', tabindex: 0, role: 'group', 'aria-label': 'Text difference' }, rows);
}

const LINE_CLASSES: Readonly<Record<DiffLine['sign'], string>> = {
  '+': 'plus',
  '-': 'minus',
  ' ': 'equal',
  '…': 'gap',
};

/** A list of which the first are shown, and the rest when asked for: ten thousand rows would open slowly. */
export function drawLong<T>(items: readonly T[], most: number, draw: (item: T) => HTMLElement): HTMLElement {
  const list = html('div', { class: 'long' });
  const show = (from: number): void => {
    list.append(...items.slice(from, from + most).map(draw));
    const left = items.length - from - most;
    if (left <= 0) return;
    const more = html('button', { type: 'button', class: 'more' });
    more.textContent = `Show ${Math.min(left, most)} more of ${left}`;
    more.addEventListener('click', () => {
      more.remove();
      show(from + most);
    });
    list.append(more);
  };
  show(0);
  return list;
}

export function drawSection(id: string, title: string, ...content: readonly (Node | undefined)[]): HTMLElement {
  const heading = html('h2', { id: `${id}-title` }, title);
  return html('section', { id, 'aria-labelledby': `${id}-title` }, heading, content);
}
