/** Which part of the graph is drawn: what changed and whom it reaches, or what is around one element; never all of it. */

import type { PageModel, PageNode } from './page-model.ts';
import type { Selection } from './page-state.ts';

export interface Choice {
  readonly nodes: readonly PageNode[];
  /** What would belong here too, but would make it unreadable. */
  readonly left: number;
}

const MOST_NODES = 90;

export function chooseNodes(model: PageModel, selection: Selection): Choice {
  const { node, around, path, view } = selection;
  const wanted = around && node !== undefined ? listAround(model, node, view) : listStart(model);
  const first = [...(node === undefined ? [] : [node]), ...path];
  const all = [...new Set([...first, ...wanted])].filter((each) => each === node || isVisible(each, view));
  return { nodes: all.slice(0, MOST_NODES), left: Math.max(0, all.length - MOST_NODES) };
}

function isVisible({ element: { places } }: PageNode, view: Selection['view']): boolean {
  return view === 'both' || places[view] !== undefined;
}

/** What the element takes from and what takes from it, nearest first. */
function listAround(model: PageModel, node: PageNode, view: Selection['view']): readonly PageNode[] {
  const takers = walk(node, (step) => model.takersOf(step, view));
  const givers = walk(node, (step) => model.giversOf(step, view));
  const longest = Math.max(takers.length, givers.length);
  return Array.from({ length: longest }, (_, index) => [takers[index], givers[index]])
    .flat()
    .filter((each) => each !== undefined);
}

function walk(start: PageNode, next: (node: PageNode) => readonly PageNode[]): readonly PageNode[] {
  const seen = new Set([start]);
  for (const node of seen) {
    if (seen.size > MOST_NODES * 2) break;
    for (const other of next(node)) seen.add(other);
  }
  return [...seen];
}

/** The paths of what blocks, then of all that is affected, then what changed; without a change, the model from its readers. */
function listStart(model: PageModel): readonly PageNode[] {
  const { report } = model;
  if (report.command === 'check' || report.changes.length === 0) return listModel(model);
  const { consumers, products, elements } = report.impact;
  const blocking = report.findings.flatMap((finding) => (finding.blocks ? (model.find(finding.subject) ?? []) : []));
  const named = [...consumers, ...products, ...elements].flatMap(({ path }) =>
    path.flatMap((name) => model.findByName(name) ?? []),
  );
  const changed = model.nodes.filter(({ state, element }) => state !== 'same' && element.kind !== 'domain');
  const start = [...blocking.flatMap((node) => [node, ...listFirstRoute(model, node)]), ...named, ...changed];
  return start.length > 0 ? start : listModel(model);
}

function listFirstRoute(model: PageModel, node: PageNode): readonly PageNode[] {
  return model.routesFrom(node, 'both')[0]?.path ?? [];
}

/** What was found, then consumer after consumer with all that feeds it: whole paths rather than a piece of each. */
function listModel(model: PageModel): readonly PageNode[] {
  const found = model.nodes.filter(({ findings, element }) => findings.length > 0 && element.kind !== 'domain');
  const seen = new Set(found.slice(0, MOST_NODES / 2));
  for (const node of model.nodes) {
    if (node.element.kind === 'consumer' && seen.size < MOST_NODES) {
      for (const giver of walk(node, (step) => model.giversOf(step, 'both'))) seen.add(giver);
    }
  }
  return [...seen, ...model.nodes.filter(({ element }) => element.kind === 'consumer')];
}
