/** Resolves every reference of a model, and names what only the whole model can name. */

import { NO_PLACE } from '../model/arrange-elements.ts';
import { withTable } from '../model/build-model.ts';
import type { Element, ElementId, Link, Reference, Resolution } from '../model/element.ts';
import type { ElementTable } from '../model/element-table.ts';
import type { Model } from '../model/model.ts';
import { remember } from '../text/remember.ts';
import { giveFinalNames } from './final-names.ts';
import { IncomingColumns } from './incoming-links.ts';
import type { KeptColumns } from './kept-links.ts';
import { adoptColumns, type LinkColumns, linkColumns, PLAIN_TEXT } from './link-columns.ts';
import type { LinkedModel } from './linked-model.ts';
import { buildSymbolTable, type SymbolTable } from './symbol-table.ts';

/** The elements of the linked model have their final names. `beside` is another revision, which may have nearly the same links. */
export function linkModel(model: Model, beside?: LinkedModel): LinkedModel {
  const symbols = giveFinalNames(model.table, beside?.symbols);
  const { table } = symbols;
  const columns = linkColumns(symbols, beside);
  // Who points to whom is the same then, and is found once for both.
  const same = beside?.columns.targets === columns.targets ? beside : undefined;
  const incoming = remember(() => same?.incomingColumns ?? new IncomingColumns(table, columns));
  return new LinkedTable(withTable(model, table), symbols, { columns, incoming });
}

/** The links that an earlier run found for the same files; the table of the model is the one that it kept with them. */
export function relinkModel(model: Model, { failing, ...columns }: KeptColumns): LinkedModel {
  const symbols = buildSymbolTable(model.table);
  const completed = adoptColumns(symbols, columns, failing);
  const incoming = remember(() => new IncomingColumns(model.table, completed));
  return new LinkedTable(model, symbols, { columns: completed, incoming });
}

interface LinkParts {
  readonly columns: LinkColumns;
  readonly incoming: () => IncomingColumns;
}

const NO_LINKS: readonly Link[] = [];

class LinkedTable implements LinkedModel {
  readonly model: Model;
  readonly symbols: SymbolTable;
  readonly columns: LinkColumns;
  readonly #table: ElementTable;
  readonly #links: (readonly Link[] | undefined)[];
  readonly #incomingColumns: () => IncomingColumns;
  readonly #byReference: (Link | undefined)[];
  readonly #incomingLinks = new Map<number, readonly Link[]>();

  constructor(model: Model, symbols: SymbolTable, { columns, incoming }: LinkParts) {
    this.model = model;
    this.symbols = symbols;
    this.columns = columns;
    this.#table = model.table;
    // With their lengths from the start: filled in any order, they would become slow maps.
    this.#links = new Array(model.table.size);
    this.#byReference = new Array(columns.firstOf[model.table.size] as number);
    this.#incomingColumns = incoming;
  }

  get incomingColumns(): IncomingColumns {
    return this.#incomingColumns();
  }

  get elements(): readonly Element[] {
    return this.#table.all;
  }

  get size(): number {
    return this.#table.size;
  }

  get unresolved(): readonly Link[] {
    return Array.from(this.columns.failures.keys(), (reference) => this.#linkAt(reference));
  }

  get loose(): readonly Link[] {
    return Array.from(this.columns.loose, (reference) => this.#linkAt(reference));
  }

  find({ kind, name }: ElementId): Element | undefined {
    const place = this.findPlace(kind, name);
    return place === undefined ? this.#findAttribute({ kind, name }) : this.#table.at(place);
  }

  findPlace(kind: ElementId['kind'], name: ElementId['name']): number | undefined {
    return this.symbols.index.find(kind, name);
  }

  linksOf(element: Element): readonly Link[] {
    const place = this.#placeOf(element);
    return place === NO_PLACE ? NO_LINKS : this.#linksAt(place);
  }

  incoming(element: Element): readonly Link[] {
    const place = this.#placeOf(element);
    if (place === NO_PLACE) return NO_LINKS;
    const known = this.#incomingLinks.get(place);
    if (known !== undefined) return known;
    const links = Array.from(this.#incomingColumns().referencesTo(place), (reference) => this.#linkAt(reference));
    this.#incomingLinks.set(place, links);
    return links;
  }

  #placeOf(element: Element): number {
    return element.table === this.#table && element.place < this.#table.size ? element.place : NO_PLACE;
  }

  #linksAt(place: number): readonly Link[] {
    const known = this.#links[place];
    if (known !== undefined) return known;
    const { firstOf, targets } = this.columns;
    const first = firstOf[place] as number;
    const links: Link[] = [];
    if (first < (firstOf[place + 1] as number)) {
      const holder = this.#table.at(place);
      for (let reference = first; reference < (firstOf[place + 1] as number); reference++)
        if (targets[reference] !== PLAIN_TEXT) links.push(this.#makeLink(holder, reference));
    }
    this.#links[place] = links;
    return links;
  }

  /** All links of its holder are made with it. */
  #linkAt(reference: number): Link {
    this.#linksAt(this.columns.holderOf[reference] as number);
    return this.#byReference[reference] as Link;
  }

  #makeLink(from: Element, reference: number): Link {
    const link = this.#bindLink(from, reference);
    this.#byReference[reference] = link;
    return link;
  }

  #bindLink(from: Element, reference: number): Link {
    const { fileOf, localOf, targets, loose, failures } = this.columns;
    const bound = this.#table.bindReference(from, fileOf[reference] as number, localOf[reference] as number);
    const failure = failures.get(reference);
    if (failure !== undefined) return { reference: bound, resolution: failure };
    const match = loose.has(reference) ? 'loose' : 'exact';
    return new FoundLink(bound, { table: this.#table, target: targets[reference] as number, match });
  }

  #findAttribute(id: ElementId): Element | undefined {
    const end = id.name.lastIndexOf('.');
    if (id.kind !== 'attribute' || end === -1) return undefined;
    const place = this.findPlace('entity', parentName(id.name));
    const members = place === undefined ? [] : this.#table.at(place).members;
    return members.find((member) => member.kind === 'attribute' && member.id.name === id.name);
  }
}

interface FoundTarget {
  readonly table: ElementTable;
  readonly target: number;
  readonly match: 'exact' | 'loose';
}

/** Its target is made when somebody asks for it. */
class FoundLink implements Link {
  readonly reference: Reference;
  readonly #found: FoundTarget;
  #resolution: Resolution | undefined = undefined;

  constructor(reference: Reference, found: FoundTarget) {
    this.reference = reference;
    this.#found = found;
  }

  get resolution(): Resolution {
    const { table, target, match } = this.#found;
    this.#resolution ??= { status: 'resolved', target: table.at(target), match };
    return this.#resolution;
  }
}

/** The qualified name up to its last unescaped dot. */
function parentName(name: string): string {
  for (let index = name.length - 1; index > 0; index--) {
    if (name[index] === '.' && name[index - 1] !== '\\') return name.slice(0, index);
  }
  return name;
}
