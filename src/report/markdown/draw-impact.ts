/** Who is affected, as a table: consumers first, then data products, each with owner, certainty and path. */

import type { PhrasingContent, RootContent } from 'mdast';
import { rememberEach } from '../../text/remember.ts';
import { countNoun } from '../outline/count-noun.ts';
import { nameKind } from '../outline/name-kind.ts';
import { shortenPath } from '../outline/shorten-path.ts';
import { sortByCertainty } from '../outline/sort-by-certainty.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { Report, ReportImpact } from '../report.ts';
import { drawLeft } from './draw-findings.ts';
import { codeOf, fold, join, paragraph, table, title, words } from './nodes.ts';
import type { Page, Section } from './page.ts';

/** A longer path keeps its ends; the whole of it stands in the JSON. */
const LONGEST_PATH = 8;

type Row = readonly (readonly PhrasingContent[])[];
type Consumer = ReportImpact['consumers'][number];
type Product = ReportImpact['products'][number];

export const drawAffected: Section = (page) => {
  const { elements, consumers, products, unaffected } = page.report.impact;
  if (elements.length + consumers.length + products.length + unaffected === 0) return [];
  return [title('Who is affected'), ...drawPeople(page), paragraph(words(countAffected(page.report)))];
};

function drawPeople({ report, layout }: Page): readonly RootContent[] {
  const { consumers, products } = report.impact;
  const rows = [
    ...sortByCertainty(consumers).map((consumer) => drawConsumer(report, consumer)),
    ...sortByCertainty(products).map(drawProduct),
  ];
  if (rows.length === 0) return [];
  const { shown, left } = takeFirst(rows, layout.people);
  const head = ['Who', 'Owner', 'Certainty', 'Because'];
  const rest = takeFirst(rows.slice(shown.length), layout.folded);
  const more = rest.shown.length === 0 ? [] : [table(head, rest.shown), ...drawLeft(rest.left)];
  return [table(head, shown), ...fold({ before: `${left} more consumers and products` }, more)];
}

function drawConsumer({ impact }: Report, consumer: Consumer): Row {
  const { name, external, certainty, path, products } = consumer;
  const known = indexProducts(impact).get(consumer.project);
  const shown = products.flatMap((product) => known?.get(product) ?? []);
  shown.sort((left, right) => left.place - right.place);
  return [
    [codeOf(name), words(external ? ' (external)' : ''), ...drawProject(consumer)],
    drawOwnerNames(shown.map(({ product }) => product.owner)),
    [words(certainty)],
    drawWay(path, name),
  ];
}

interface PlacedProduct {
  readonly product: Product;
  /** In the order of the report. */
  readonly place: number;
}

/** By project and name: thousands of consumers may read thousands of products. */
const indexProducts = rememberEach(({ products }: ReportImpact) => {
  const projects = new Map<string | undefined, Map<string, PlacedProduct[]>>();
  products.forEach((product, place) => {
    const names = projects.get(product.project) ?? new Map<string, PlacedProduct[]>();
    projects.set(product.project, names);
    names.set(product.name, [...(names.get(product.name) ?? []), { product, place }]);
  });
  return projects;
});

function drawProduct(product: Product): Row {
  const { name, owner, certainty, path } = product;
  return [
    [codeOf(name), words(' (product)'), ...drawProject(product)],
    drawOwnerNames([owner]),
    [words(certainty)],
    drawWay(path, name),
  ];
}

function drawProject({ project }: { readonly project?: string }): readonly PhrasingContent[] {
  return project === undefined ? [] : [words(' in '), codeOf(project)];
}

function drawOwnerNames(owners: readonly (string | undefined)[]): readonly PhrasingContent[] {
  const names = [...new Set(owners.filter((owner) => owner !== undefined))];
  return names.length === 0 ? [words('none')] : join(names.map(codeOf), ', ');
}

/** The first column says already where the way ends, and a comment is narrow. */
function drawWay(path: readonly string[], name: string): readonly PhrasingContent[] {
  const names = shortenPath(path);
  return drawNames(names.length > 1 && names.at(-1) === name ? names.slice(0, -1) : names);
}

export function drawPath(path: readonly string[]): readonly PhrasingContent[] {
  return drawNames(shortenPath(path));
}

function drawNames(all: readonly string[]): readonly PhrasingContent[] {
  const names = all.map(codeOf);
  const half = LONGEST_PATH / 2;
  const shown = names.length <= LONGEST_PATH ? names : [...names.slice(0, half), words('…'), ...names.slice(-half)];
  return join(shown, ' → ');
}

/** "12 affected (3 reports, 4 metrics), 5 more downstream but not touched." */
function countAffected({ impact }: Report): string {
  const kinds = new Map<string, number>();
  for (const { kind } of impact.elements) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].map(([kind, count]) => countNoun(count, nameKind(kind)));
  const affected = `${impact.elements.length} affected${counts.length === 0 ? '' : ` (${counts.join(', ')})`}`;
  return impact.unaffected === 0
    ? `${affected}.`
    : `${affected}, ${impact.unaffected} more downstream but not touched.`;
}
