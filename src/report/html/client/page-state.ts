/** What is selected and how it is looked at; the address carries it, so that a place on the page can be sent on. */

import type { PageModel, PageNode, View } from './page-model.ts';

export interface Selection {
  readonly node?: PageNode;
  readonly view: View;
  /** Draws what is around the node rather than what changed. */
  readonly around: boolean;
  /** A path to be emphasised. */
  readonly path: readonly PageNode[];
}

export interface PageState {
  readonly current: Selection;
  /** Changes some of it and tells everybody. */
  select(change: Partial<Selection>): void;
  onSelect(listen: (selection: Selection) => void): void;
}

export function createPageState(model: PageModel): PageState {
  const listeners: ((selection: Selection) => void)[] = [];
  let current = location.hash.startsWith('#element=') ? readAddress(model) : startAtBlocking(model);
  const tell = (): void => {
    for (const listen of listeners) listen(current);
  };
  addEventListener('hashchange', () => {
    if (location.hash === writeAddress(current) || !location.hash.startsWith('#element=')) return;
    current = readAddress(model);
    tell();
  });
  return {
    get current() {
      return current;
    },
    select(change) {
      current = { ...current, ...change };
      history.replaceState(null, '', writeAddress(current));
      tell();
    },
    onSelect: (listen) => void listeners.push(listen),
  };
}

/** What blocks first, with the way to its first reader; without it only the graph. */
function startAtBlocking(model: PageModel): Selection {
  const start = readAddress(model);
  for (const { blocks, subject } of model.report.findings) {
    const node = blocks ? model.find(subject) : undefined;
    if (node !== undefined) return { ...start, node, path: model.routesFrom(node, start.view)[0]?.path ?? [] };
  }
  return start;
}

/** `#element=entity:Sales.Order&view=both&around=yes`. */
function writeAddress({ node, view, around }: Selection): string {
  if (node === undefined) return `#view=${view}`;
  const { kind, name } = node.element;
  return `#element=${encodeURIComponent(`${kind}:${name}`)}&view=${view}${around ? '&around=yes' : ''}`;
}

export function linkTo({ element }: PageNode): string {
  return `#element=${encodeURIComponent(`${element.kind}:${element.name}`)}`;
}

function readAddress(model: PageModel): Selection {
  const wanted = new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B'));
  const [, kind = '', name = ''] = /^([^:]*):(.*)$/s.exec(wanted.get('element') ?? '') ?? [];
  const node = model.find({ kind, name });
  return {
    ...(node !== undefined && { node }),
    view: readView(wanted.get('view'), model),
    around: wanted.get('around') === 'yes',
    path: [],
  };
}

function readView(value: string | null, { report }: PageModel): View {
  if (report.command === 'check') return 'after';
  return value === 'before' || value === 'after' ? value : 'both';
}
