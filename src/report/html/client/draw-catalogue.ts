/** Every element of the model under the domain, product or source that holds it, searchable. */

import { countNoun } from '../../outline/count-noun.ts';
import { html } from './dom.ts';
import { isPersonal, type PageNode } from './page-model.ts';
import { drawKind, drawLong, drawName, drawSection, type Page } from './parts.ts';

const MOST_ROWS = 100;
/** Small models are laid open. */
const MOST_OPEN = 80;

export function drawCatalogue(page: Page): HTMLElement | undefined {
  const { nodes, report } = page.model;
  if (nodes.length === 0) return undefined;
  const results = html('div', { class: 'groups' });
  const status = html('span', { role: 'status' });
  const search = html('input', {
    type: 'search',
    id: 'catalogue-search',
    placeholder: 'Search all elements',
    'aria-label': 'Search all elements',
  });
  const update = (): void => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = nodes.filter((node) => words.every((word) => haystackOf(node).includes(word)));
    status.textContent = countNoun(found.length, 'element');
    const open = found.length <= MOST_OPEN && (report.command === 'check' || words.length > 0);
    results.replaceChildren(...drawGroups(page, found, open ? 'open' : 'folded'));
  };
  search.addEventListener('input', update);
  update();
  return drawSection('catalogue', 'All elements', html('div', { class: 'filters' }, search, status), results);
}

function haystackOf({ element }: PageNode): string {
  return [element.kind, element.name, element.owner, element.description, ...element.attributes.map(([name]) => name)]
    .join(' ')
    .toLowerCase();
}

function drawGroups(page: Page, nodes: readonly PageNode[], state: 'open' | 'folded'): readonly HTMLElement[] {
  const groups = new Map<string, PageNode[]>();
  for (const node of nodes) {
    const name = topOf(node.element.name);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [node]);
    else group.push(node);
  }
  return Array.from(groups, ([name, inside]) => {
    const fold = html('details', {}, html('summary', {}, name, html('span', { class: 'kind' }, String(inside.length))));
    const fill = (): void => {
      if (fold.childElementCount === 1) fold.append(drawLong(inside, MOST_ROWS, (node) => drawRow(page, node)));
    };
    fold.addEventListener('toggle', fill);
    if (state === 'open') {
      fold.open = true;
      fill();
    }
    return fold;
  });
}

/** `Sales` of `Sales.Order` and of `Sales/Report/Metric`. */
export function topOf(name: string): string {
  return /^(?:\\.|[^.\\/])+/s.exec(name)?.[0] ?? name;
}

function drawRow(page: Page, node: PageNode): HTMLElement {
  const { kind, name, description } = node.element;
  return html(
    'p',
    { class: 'change' },
    drawKind(kind),
    drawName(page, node, name),
    isPersonal(node) ? html('span', { class: 'badge pii' }, 'personal data') : undefined,
    node.state === 'same' ? undefined : html('span', { class: 'badge possible' }, node.state),
    description === undefined ? undefined : html('span', { class: 'note' }, description),
  );
}
