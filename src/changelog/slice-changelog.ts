/** Keeps of release notes what reaches one data product or one consumer, each entry with its reason. */

import type { Kind } from '../model/kind.ts';
import { sortByCertainty } from '../report/outline/sort-by-certainty.ts';
import type { Report, ReportChange, ReportImpact } from '../report/report.ts';
import { recommend } from './build-changelog.ts';
import type { Changelog, ChangelogEntry, Phrase, Slice } from './changelog.ts';
import { nameOf, textOf, words } from './describe-entry.ts';
import { cutLastPart, readLabel, shortenBelow } from './name-parts.ts';

type Affected = ReportImpact['elements'][number];
type Because = readonly Phrase[];

/** `changelog` must have been built from `report`. */
export function sliceChangelog(changelog: Changelog, report: Report, slice: Slice): Changelog {
  return createSlicer(changelog, report)(slice);
}

/** For many slices of the same notes: what each change reaches is looked up once. */
export function createSlicer(changelog: Changelog, report: Report): (slice: Slice) => Changelog {
  const reach = indexReach(report);
  return (slice) => {
    const explain = createExplanation(report, slice, reach);
    const sections = changelog.sections
      .map(({ title, entries }) => ({ title, entries: entries.flatMap((entry) => tellEntry(entry, explain)) }))
      .filter(({ entries }) => entries.length > 0);
    // A slice is part of the whole release and carries its number, whatever it would ask for alone.
    const { current, bump } = changelog;
    const own = recommend({ sections, ...(current !== undefined && { current }) });
    return { ...changelog, slice, sections, bump: own, releaseBump: bump.level };
  };
}

function tellEntry(entry: ChangelogEntry, explain: Explanation): readonly ChangelogEntry[] {
  const because = explain(entry);
  if (because === undefined) return [];
  return [because.length === 0 ? entry : { ...entry, because }];
}

/** A product that was renamed is found under both names. */
function currentName({ changes }: Report, name: string): string {
  const rename = changes.find(({ kind, previousName }) => kind === 'data-product' && previousName === name);
  return rename?.name ?? name;
}

/** Undefined for what the reader is not told; empty where nothing has to be explained. */
type Explanation = (entry: ChangelogEntry) => Because | undefined;

function createExplanation(report: Report, { type, name }: Slice, reach: Reach): Explanation {
  if (type === 'product') return explainToProduct(currentName(report, name), reach);
  return explainToConsumer(name, reach, productsOf(report, name));
}

type Reach = (change: ReportChange) => readonly Affected[];

function explainToProduct(product: string, reach: Reach): Explanation {
  return (entry) => {
    if (entry.heading?.kind === 'data-product' && entry.heading.name === product) return [];
    if (entry.exposed !== undefined) return entry.exposed.product === product ? [] : undefined;
    const inside = entry.changes.flatMap(reach).filter((affected) => isInside(affected, product));
    return inside.length === 0 ? undefined : explainDependence(inside, product);
  };
}

/** What makes up a product; who else reads it is no matter of this consumer. */
const PRODUCT_PARTS: ReadonlySet<Kind> = new Set<Kind>(['data-product', 'report', 'metric', 'exposure', 'reverse-etl']);

function explainToConsumer(consumer: string, reach: Reach, products: ReadonlySet<string>): Explanation {
  return (entry) => {
    const { kind, name, exposed, changes } = entry;
    if (kind === 'consumer') return toldIf(readLabel(name) === consumer);
    if (changes.some((change) => change.consumers.includes(consumer))) return [];
    if (exposed !== undefined) return toldIf(exposed.consumers.includes(consumer));
    const affected = changes.flatMap(reach);
    const own = affected.find((one) => one.kind === 'consumer' && readLabel(one.name) === consumer);
    if (own !== undefined) return explainReading(entry, affected, cutLastPart(own.name)?.holder ?? '');
    const product = entry.heading?.name ?? '';
    return products.has(product) && isPartThatComesOrGoes(entry) ? explainReading(entry, [], product) : undefined;
  };
}

function toldIf(isTold: boolean): Because | undefined {
  return isTold ? [] : undefined;
}

function isPartThatComesOrGoes({ kind, changes }: ChangelogEntry): boolean {
  return PRODUCT_PARTS.has(kind) && changes.some(({ action }) => action === 'added' || action === 'removed');
}

function explainReading(entry: ChangelogEntry, affected: readonly Affected[], product: string): Because {
  const reading = [words('because you read '), nameOf(product)];
  if (entry.heading?.name === product) return reading;
  const [first] = nearestParts(affected, product);
  return first === undefined
    ? reading
    : [...reading, words(', where '), nameBelow(first, product), words(' depends on it')];
}

const MOST_NAMED = 2;

function explainDependence(inside: readonly Affected[], product: string): Because {
  const parts = nearestParts(inside, product);
  const named = parts.slice(0, MOST_NAMED);
  const left = parts.length - named.length;
  const names = named.flatMap((part, index) => [...(index === 0 ? [] : [words(', ')]), nameBelow(part, product)]);
  const more = left === 0 ? [] : [words(` and ${left} more`)];
  const verb = parts.length === 1 ? ' depends on it' : ' depend on it';
  if (parts.length === 0) return [words('because '), nameOf(product), words(' depends on it')];
  return [words('because '), ...names, ...more, words(verb)];
}

function nameBelow({ name }: Affected, product: string): Phrase {
  return textOf(shortenBelow(name, product));
}

/** Reports and metrics of the product, the surest and nearest to the change first; each once. */
function nearestParts(affected: readonly Affected[], product: string): readonly Affected[] {
  const parts = affected.filter((part) => isInside(part, product) && part.kind !== 'consumer' && part.name !== product);
  const sorted = sortByCertainty([...parts].sort((left, right) => left.distance - right.distance));
  return sorted.filter(({ name }, index) => sorted.findIndex((other) => other.name === name) === index);
}

function isInside({ kind, name }: Affected, product: string): boolean {
  return (kind === 'data-product' && name === product) || name.startsWith(`${product}/`);
}

function productsOf({ inventory }: Report, consumer: string): ReadonlySet<string> {
  return new Set(inventory.products.filter(({ consumers }) => consumers.includes(consumer)).map(({ name }) => name));
}

/** What each change reaches. */
function indexReach({ impact }: Report): Reach {
  const index = new Map<string, Affected[]>();
  for (const affected of impact.elements) {
    for (const id of affected.because) {
      const key = JSON.stringify([affected.project, id]);
      const known = index.get(key);
      if (known === undefined) index.set(key, [affected]);
      else known.push(affected);
    }
  }
  return ({ project, id }) => index.get(JSON.stringify([project, id])) ?? [];
}
