/** The lineage graph: before, after or both at once; a click on a node tells all about it. */

import { countNoun } from '../../outline/count-noun.ts';
import { chooseNodes } from './choose-nodes.ts';
import { html, svg } from './dom.ts';
import { drawDetails } from './draw-details.ts';
import { drawNode, SIGNS } from './draw-node.ts';
import { layoutGraph, type PlacedEdge, type PlacedGraph } from './layout-graph.ts';
import type { PageNode, View } from './page-model.ts';
import type { Selection } from './page-state.ts';
import { type Box, createPanZoom, type PanZoom } from './pan-zoom.ts';
import { drawSection, type Page } from './parts.ts';

export function drawLineage(page: Page): HTMLElement | undefined {
  if (page.model.nodes.length === 0) return undefined;
  const drawing = svg('g');
  const label = 'Lineage graph, data flows from left to right';
  const frame = svg('svg', { class: 'graph', role: 'group', 'aria-label': label }, drawMarkers(), drawing);
  const panZoom = createPanZoom(frame, drawing);
  const details = html('aside', { class: 'details', 'aria-label': 'Selected element', 'aria-live': 'polite' });
  const note = html('p', { class: 'meta', role: 'status' });
  const redraw = createRedraw(page, { drawing, panZoom, note });
  const update = (selection: Selection): void => {
    redraw(selection);
    emphasize(drawing, selection);
    showEmphasized(drawing, selection, panZoom);
    details.replaceChildren(...drawDetails(page, selection));
  };
  page.state.onSelect(update);
  // Only what stands in the page has a size.
  requestAnimationFrame(() => update(page.state.current));
  listenToKeys(page, frame, panZoom);
  return drawSection(
    'lineage',
    page.model.report.command === 'check' ? 'Lineage' : 'Lineage: what changed, and what it flows into',
    html('div', { class: 'filters' }, drawViews(page), drawButtons(panZoom), drawLegend(page)),
    note,
    html('div', { class: 'stage' }, frame, details),
  );
}

interface Stage {
  readonly drawing: SVGGElement;
  readonly panZoom: PanZoom;
  readonly note: HTMLElement;
}

/** Draws the chosen part of the graph, unless it is the part that is there. */
function createRedraw(page: Page, { drawing, panZoom, note }: Stage): (selection: Selection) => void {
  let drawn = '';
  return (selection) => {
    const { nodes, left } = chooseNodes(page.model, selection);
    const indexes = nodes.map(({ index }) => index).sort((one, other) => one - other);
    const key = JSON.stringify([selection.view, indexes]);
    if (key === drawn) return;
    drawn = key;
    const graph = layoutGraph(page.model, nodes, selection.view);
    drawing.replaceChildren(...drawEdges(graph, selection), ...graph.nodes.map((placed) => drawNode(page, placed)));
    panZoom.resize(graph.width, graph.height);
    panZoom.fit();
    note.textContent = describeChoice(page, { shown: nodes.length, left });
  };
}

function showEmphasized(drawing: SVGGElement, { path }: Selection, panZoom: PanZoom): void {
  const shown = drawing.querySelectorAll<SVGElement>(path.length > 0 ? '.node:not(.faint)' : '.node.selected');
  if (shown.length > 0) panZoom.show(boxAround([...shown]));
}

function describeChoice({ model, state }: Page, { shown, left }: { shown: number; left: number }): string {
  const { around, node } = state.current;
  const start =
    model.report.command === 'check' ? 'of the model' : `that changed or ${shown === 1 ? 'is' : 'are'} affected`;
  const what = around && node !== undefined ? `around ${node.element.name}` : start;
  const rest =
    left === 0 ? '' : `; ${left} more ${left === 1 ? 'is' : 'are'} left out: click an element and “Draw all around it”`;
  return `${countNoun(shown, 'element')} ${what}${rest}. Drag to move, Ctrl + wheel to zoom, arrow keys to follow the data.`;
}

function drawViews(page: Page): HTMLElement | undefined {
  if (page.model.report.command === 'check') return undefined;
  const buttons = (['before', 'after', 'both'] as const).map((view) => {
    const button = html('button', { type: 'button', click: () => page.state.select({ view }) }, view);
    const mark = (current: Selection): void => button.setAttribute('aria-pressed', String(current.view === view));
    page.state.onSelect(mark);
    mark(page.state.current);
    return button;
  });
  return html('span', { class: 'choice', role: 'group', 'aria-label': 'Side' }, buttons);
}

function drawButtons(panZoom: PanZoom): HTMLElement {
  const button = (text: string, label: string, click: () => void) =>
    html('button', { type: 'button', 'aria-label': label, title: label, click }, text);
  return html(
    'span',
    { class: 'choice', role: 'group', 'aria-label': 'Zoom' },
    button('−', 'Zoom out', () => panZoom.zoom(1 / 1.25)),
    button('+', 'Zoom in', () => panZoom.zoom(1.25)),
    button('Fit', 'Fit the graph', () => panZoom.fit()),
  );
}

function drawLegend({ model }: Page): HTMLElement | undefined {
  if (model.report.command === 'check') return undefined;
  const items = (['added', 'removed', 'changed', 'affected'] as const).map((state) =>
    html('span', { class: `badge ${state}` }, `${SIGNS[state]} ${state}`.trim()),
  );
  return html('span', { class: 'legend' }, items);
}

function drawMarkers(): SVGElement {
  const head = svg('path', { d: 'M0 0L8 4L0 8z' });
  return svg(
    'defs',
    {},
    svg(
      'marker',
      { id: 'head', viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' },
      head,
    ),
  );
}

function drawEdges({ edges }: PlacedGraph, { view }: Selection): readonly SVGElement[] {
  return edges.map((edge) => drawEdge(edge, view));
}

function drawEdge({ from, to, sides, points }: PlacedEdge, view: View): SVGElement {
  const [first, ...rest] = points;
  const state = view !== 'both' || sides === 'both' ? '' : sides === 'before' ? ' removed' : ' added';
  const d = `M${first?.x ?? 0} ${first?.y ?? 0}${rest.map(({ x, y }) => `L${x} ${y}`).join('')}`;
  return svg('path', {
    class: `edge${state}`,
    d,
    'marker-end': 'url(#head)',
    'data-from': from.index,
    'data-to': to.index,
  });
}

/** The selected node and the path, or else everything that the node flows into. */
function emphasize(drawing: SVGGElement, { node, path }: Selection): void {
  const steps = new Set(path.map(({ index }, at) => `${index} ${path[at + 1]?.index}`));
  const onPath = new Set(path.map(({ index }) => String(index)));
  for (const element of drawing.querySelectorAll<SVGElement>('.node')) {
    const isSelected = element.dataset['index'] === String(node?.index);
    element.classList.toggle('selected', isSelected);
    element.setAttribute('aria-pressed', String(isSelected));
    element.classList.toggle('faint', path.length > 0 && !onPath.has(element.dataset['index'] ?? ''));
  }
  for (const edge of drawing.querySelectorAll<SVGElement>('.edge')) {
    const isStep = steps.has(`${edge.dataset['from']} ${edge.dataset['to']}`);
    edge.classList.toggle(
      'step',
      isStep || (path.length === 0 && [edge.dataset['from'], edge.dataset['to']].includes(String(node?.index))),
    );
    edge.classList.toggle('faint', path.length > 0 && !isStep);
  }
}

const MARGIN = 30;

function boxAround(nodes: readonly SVGElement[]): Box {
  const places = nodes.map(({ dataset }) => ['x', 'y', 'width', 'height'].map((name) => Number(dataset[name])));
  const sides = (axis: 0 | 1) =>
    places.flatMap((place) => [-1, 1].map((side) => (place[axis] ?? 0) + (side * (place[axis + 2] ?? 0)) / 2));
  return {
    left: Math.min(...sides(0)) - MARGIN,
    right: Math.max(...sides(0)) + MARGIN,
    top: Math.min(...sides(1)) - MARGIN,
    bottom: Math.max(...sides(1)) + MARGIN,
  };
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 40],
  ArrowDown: [0, -40],
  ArrowLeft: [40, 0],
  ArrowRight: [-40, 0],
};

/** Enter selects; arrows follow the data to the right and to the left, or move the drawing while nothing has the focus. */
function listenToKeys(page: Page, frame: SVGSVGElement, panZoom: PanZoom): void {
  frame.addEventListener('keydown', (event) => {
    const node = page.model.nodes[Number((event.target as SVGElement).dataset['index'] ?? Number.NaN)];
    if (event.key === '+' || event.key === '=') panZoom.zoom(1.25);
    else if (event.key === '-') panZoom.zoom(1 / 1.25);
    else if (event.key === '0') panZoom.fit();
    else if ((event.key === 'Enter' || event.key === ' ') && node !== undefined) page.state.select({ node, path: [] });
    else if (!event.key.startsWith('Arrow') || !followArrow(event.key, page, { node, frame, panZoom })) return;
    event.preventDefault();
  });
}

interface Standing {
  readonly node: PageNode | undefined;
  readonly frame: SVGSVGElement;
  readonly panZoom: PanZoom;
}

function followArrow(key: string, page: Page, { node, frame, panZoom }: Standing): boolean {
  const { view } = page.state.current;
  const next =
    node === undefined
      ? []
      : key === 'ArrowRight'
        ? page.model.takersOf(node, view)
        : key === 'ArrowLeft'
          ? page.model.giversOf(node, view)
          : [];
  const target = next
    .map(({ index }) => frame.querySelector<SVGElement>(`[data-index="${index}"]`))
    .find((element) => element !== null);
  if (target) {
    target.focus();
    panZoom.show(boxAround([target]));
    return true;
  }
  const [x, y] = MOVES[key] ?? [0, 0];
  panZoom.move(x, y);
  return true;
}
