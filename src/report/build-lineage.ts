/** Draws both models as one graph with the text of every element, for formats that show the whole model. */

import type { ModelDiff } from '../diff/change.ts';
import { createImpactGraph } from '../impact/impact-graph.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Block, Element } from '../model/element.ts';
import type { FileFacts } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';
import type { Pair } from '../text/pair.ts';
import type { LineageAttribute, LineageEdge, LineageElement, LineagePlace, ReportLineage } from './report.ts';

export function buildLineage(models: Pair<LinkedModel>, diff: ModelDiff): ReportLineage {
  const twins = pairElements(models, diff);
  const texts = new DefinitionTexts();
  return {
    elements: twins.map((twin) => toLineageElement(twin, texts)),
    edges: joinEdges(models, twins),
    texts: texts.all,
  };
}

/** One element on the sides that have it. */
type Twin = Partial<Pair<Element>>;

/** Elements of `after` in its order, then those that only `before` has. */
function pairElements({ before, after }: Pair<LinkedModel>, diff: ModelDiff): readonly Twin[] {
  const continued = new Set<Element>();
  const twins = after.elements.map((element): Twin => {
    const previous = diff.counterpartInBefore(element);
    if (previous === undefined) return { after: element };
    continued.add(previous);
    return { before: previous, after: element };
  });
  return [...twins, ...before.elements.filter((element) => !continued.has(element)).map((gone) => ({ before: gone }))];
}

function toLineageElement(twin: Twin, texts: DefinitionTexts): LineageElement {
  const element = (twin.after ?? twin.before) as Element;
  const owner = element.owner;
  const description = element.value('description');
  const previousName = twin.before?.id.name;
  return {
    kind: element.kind,
    name: element.id.name,
    ...(previousName !== undefined && previousName !== element.id.name && { previousName }),
    ...(owner !== undefined && { owner }),
    ...(description !== undefined && { description }),
    attributes: element.members.filter(({ kind }) => kind === 'attribute').map(toLineageAttribute),
    personal: element.is('pii'),
    places: {
      ...(twin.before !== undefined && { before: findPlace(twin.before, texts) }),
      ...(twin.after !== undefined && { after: findPlace(twin.after, texts) }),
    },
  };
}

function toLineageAttribute(attribute: Element): LineageAttribute {
  const type = attribute.value('type') ?? '';
  return attribute.is('pii') ? [attribute.label, type, true] : [attribute.label, type];
}

function findPlace({ nameRange, blocks }: Element, texts: DefinitionTexts): LineagePlace {
  return { path: nameRange.path, line: nameRange.start.line, definition: blocks.map((block) => locate(block, texts)) };
}

/** The block as a part of the outermost one around it, so that what is nested is kept once. */
function locate({ item }: Block, texts: DefinitionTexts): LineagePlace['definition'][number] {
  const top = findTop(item);
  return [texts.indexOf(top), item.start - top.start, item.end - top.start];
}

/** Each text once, in the order in which they are asked for. */
class DefinitionTexts {
  readonly #indexes = new Map<string, number>();
  /** Of each file by row, because to find a long text again takes as long as to read it. */
  readonly #known = new Map<FileFacts, Map<number, number>>();

  get all(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  indexOf(block: Item): number {
    const rows = this.#known.get(block.facts) ?? new Map<number, number>();
    this.#known.set(block.facts, rows);
    const index = rows.get(block.index) ?? this.#add(block.text);
    rows.set(block.index, index);
    return index;
  }

  #add(text: string): number {
    const index = this.#indexes.get(text) ?? this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }
}

function findTop(item: Item): Item {
  let top = item;
  for (let parent = item.parent; parent !== undefined; parent = parent.parent) top = parent;
  return top;
}

function joinEdges(models: Pair<LinkedModel>, twins: readonly Twin[]): readonly LineageEdge[] {
  const edges = new Map<string, LineageEdge>();
  for (const side of ['before', 'after'] as const) {
    for (const [from, to] of findEdges(
      models[side],
      twins.map((twin) => twin[side]),
    )) {
      const key = `${from} ${to}`;
      const known = edges.get(key)?.sides;
      edges.set(key, { from, to, sides: known === undefined || known === side ? side : 'both' });
    }
  }
  return [...edges.values()];
}

/** The flow of data among the elements of one side, as pairs of their indexes. */
function* findEdges(
  model: LinkedModel,
  elements: readonly (Element | undefined)[],
): Generator<readonly [from: number, to: number]> {
  const graph = createImpactGraph(model);
  const indexes = new Map(elements.map((element, index) => [element, index]));
  for (const [from, element] of elements.entries()) {
    for (const { to: target, passage } of element === undefined ? [] : graph.edgesFrom(element)) {
      const to = indexes.get(target);
      if (to !== undefined && (passage === 'data' || passage === 'containment')) yield [from, to];
    }
  }
}
