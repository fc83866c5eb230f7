/** All references of a model and what they found, as columns of numbers. */

import { NO_PLACE, type Spot } from '../model/arrange-elements.ts';
import type { ElementTable } from '../model/element-table.ts';
import type { KindSchema, RelationSchema } from '../model/kind.ts';
import { KINDS } from '../model/kind-list.ts';
import { findReworded } from '../model/parallel-tables.ts';
import { findWholePath, type Meaning, type Phrase, resolveByTiers } from './resolve-reference.ts';
import type { SymbolTable } from './symbol-table.ts';

/** Of a reference that found nothing. */
export const UNRESOLVED = -1;
/** Of a soft one that found nothing: it was plain text. */
export const PLAIN_TEXT = -2;

type Failure = Exclude<Meaning, { readonly status: 'resolved' }>;

/** References by their places: holder by holder, in written order. */
export interface LinkColumns {
  /** The first reference of each element, and behind the last element the number of references. */
  readonly firstOf: Int32Array;
  /** The element that holds each. */
  readonly holderOf: Int32Array;
  readonly fileOf: Int32Array;
  /** Place in the outline of the file. */
  readonly localOf: Int32Array;
  /** Places of elements, `UNRESOLVED` or `PLAIN_TEXT`. The same object in two models of which every reference says the same. */
  readonly targets: Int32Array;
  /** References whose targets have the name only when spelling is ignored, in order. */
  readonly loose: ReadonlySet<number>;
  /** What is to be said of those that found nothing, in order. */
  readonly failures: ReadonlyMap<number, Failure>;
}

/** Of a reference that is said to fail and does not, which nobody but a forger says. */
const NOT_FOUND: Failure = { status: 'dangling', suggestions: [] };

/** The links of another model in which every reference says the same; what is to be said of failures speaks of elements of this one. */
export function adoptColumns(
  symbols: SymbolTable,
  columns: Omit<LinkColumns, 'failures'>,
  failing: Iterable<number>,
): LinkColumns {
  const { holderOf, fileOf, localOf } = columns;
  const failures = new Map<number, Failure>();
  for (const reference of failing) {
    const holder = holderOf[reference] as number;
    const spot = { file: fileOf[reference] as number, local: localOf[reference] as number };
    const meaning = resolvePhrase(readPhrase(symbols.table, holder, spot), holder, symbols);
    failures.set(reference, meaning.status === 'resolved' ? NOT_FOUND : meaning);
  }
  return { ...columns, failures };
}

/** Another model that is linked already. */
export interface LinkedBeside {
  readonly symbols: SymbolTable;
  readonly columns: LinkColumns;
}

/** What a parallel model refers to by the same words is taken from it. */
export function linkColumns(symbols: SymbolTable, beside?: LinkedBeside): LinkColumns {
  const { table } = symbols;
  if (beside?.symbols.table.isParallelTo(table) !== true) return new ColumnLinker(symbols).linkAll();
  const { columns } = beside;
  const reworded = findReworded({ before: beside.symbols.table, after: table });
  return reworded.includes(1)
    ? new ColumnLinker(symbols).linkBeside(columns, reopen(reworded, columns))
    : adoptColumns(symbols, columns, columns.failures.keys());
}

/** By place: 1 where a reference may have another answer, or one that is not kept as a number. */
function reopen(reworded: Uint8Array, { holderOf, loose, failures }: LinkColumns): Uint8Array {
  const open = reworded.slice();
  for (const reference of [...loose, ...failures.keys()]) open[holderOf[reference] as number] = 1;
  return open;
}

function resolvePhrase(phrase: Phrase, holder: number, symbols: SymbolTable): Meaning {
  return resolveByTiers({ ...phrase, scope: scopeOf(holder, symbols.table) }, symbols);
}

/** The outermost element around a holder. */
function scopeOf(holder: number, { arrangement: { parentOf } }: ElementTable): number {
  let scope = holder;
  for (let around = parentOf[scope] as number; around !== NO_PLACE; around = parentOf[scope] as number) scope = around;
  return scope === holder ? NO_PLACE : scope;
}

/** What a reference says, by its place in the outline of its file. */
function readPhrase(table: ElementTable, holder: number, { file, local }: Spot): Phrase {
  const outline = table.outlineAt(file);
  return {
    text: outline.textOf(local),
    form: outline.isPath(local) ? 'path' : 'quoted',
    schema: table.schemaAt(holder).relations[outline.relationOf(local)] as RelationSchema,
  };
}

class ColumnLinker {
  readonly #table: ElementTable;
  readonly #symbols: SymbolTable;
  readonly #firstOf: Int32Array;
  readonly #holderOf: Int32Array;
  readonly #fileOf: Int32Array;
  readonly #localOf: Int32Array;
  readonly #targets: Int32Array;
  readonly #loose = new Set<number>();
  readonly #failures = new Map<number, Failure>();
  #count = 0;

  constructor(symbols: SymbolTable) {
    const { table } = symbols;
    let most = 0;
    for (const outline of table.outlines) most += outline.referenceCount;
    this.#table = table;
    this.#symbols = symbols;
    this.#firstOf = new Int32Array(table.size + 1);
    this.#holderOf = new Int32Array(most);
    this.#fileOf = new Int32Array(most);
    this.#localOf = new Int32Array(most);
    this.#targets = new Int32Array(most);
  }

  linkAll(): LinkColumns {
    for (let place = 0; place < this.#table.size; place++) this.#linkElement(place);
    return this.#finish();
  }

  /** Links the places that are open, and copies what lies between them. */
  linkBeside(other: LinkColumns, open: Uint8Array): LinkColumns {
    for (let place = 0; place < open.length; ) {
      const next = open.indexOf(1, place);
      const end = next === -1 ? open.length : next;
      this.#copyElements(other, place, end);
      place = end;
      if (place < open.length) this.#linkElement(place++);
    }
    return this.#finish();
  }

  #copyElements(other: LinkColumns, from: number, to: number): void {
    const first = other.firstOf[from] as number;
    const end = other.firstOf[to] as number;
    const at = this.#count;
    for (let place = from; place < to; place++) this.#firstOf[place] = (other.firstOf[place] as number) - first + at;
    this.#holderOf.set(other.holderOf.subarray(first, end), at);
    this.#fileOf.set(other.fileOf.subarray(first, end), at);
    this.#localOf.set(other.localOf.subarray(first, end), at);
    this.#targets.set(other.targets.subarray(first, end), at);
    this.#count += end - first;
  }

  #linkElement(place: number): void {
    const { kindOf, fileOf, localOf, others } = this.#table.arrangement;
    const schema = KINDS[kindOf[place] as number] as KindSchema;
    this.#firstOf[place] = this.#count;
    if (schema.relations.length === 0) return;
    this.#linkBlock(place, fileOf[place] as number, localOf[place] as number);
    const more = others.get(place);
    if (more !== undefined) for (const { file, local } of more) this.#linkBlock(place, file, local);
  }

  #finish(): LinkColumns {
    this.#firstOf[this.#table.size] = this.#count;
    return {
      firstOf: this.#firstOf,
      holderOf: this.#holderOf,
      fileOf: this.#fileOf,
      localOf: this.#localOf,
      targets: this.#targets,
      loose: this.#loose,
      failures: this.#failures,
    };
  }

  #linkBlock(holder: number, file: number, local: number): void {
    const outline = this.#table.outlineAt(file);
    const end = outline.endOfReferencesOf(local);
    for (let reference = outline.firstReferenceOf(local); reference < end; reference++) {
      const at = this.#count;
      this.#count++;
      this.#holderOf[at] = holder;
      this.#fileOf[at] = file;
      this.#localOf[at] = reference;
      const phrase = readPhrase(this.#table, holder, { file, local: reference });
      this.#targets[at] =
        findWholePath(phrase, this.#symbols) ??
        this.#keep(at, phrase.schema, resolvePhrase(phrase, holder, this.#symbols));
    }
  }

  #keep(at: number, { strength }: RelationSchema, meaning: Meaning): number {
    if (meaning.status === 'resolved') {
      if (meaning.match === 'loose') this.#loose.add(at);
      return meaning.target;
    }
    if (strength === 'soft') return PLAIN_TEXT;
    this.#failures.set(at, meaning);
    return UNRESOLVED;
  }
}
