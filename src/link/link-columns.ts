/** All references of a model and what they found, as columns of numbers. */

import { NO_PLACE } from '../model/arrange-elements.ts';
import type { ElementTable } from '../model/element-table.ts';
import type { KindSchema, RelationSchema } from '../model/kind.ts';
import { KINDS } from '../model/kind-list.ts';
import { findWholePath, type Meaning, resolveByTiers } from './resolve-reference.ts';
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
  /** Places of elements, `UNRESOLVED` or `PLAIN_TEXT`. */
  readonly targets: Int32Array;
  /** References whose targets have the name only when spelling is ignored, in order. */
  readonly loose: ReadonlySet<number>;
  /** What is to be said of those that found nothing, in order. */
  readonly failures: ReadonlyMap<number, Failure>;
}

export function linkColumns(table: ElementTable, symbols: SymbolTable): LinkColumns {
  const linker = new ColumnLinker(table, symbols);
  for (let place = 0; place < table.size; place++) linker.linkElement(place);
  return linker.finish();
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

  constructor(table: ElementTable, symbols: SymbolTable) {
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

  linkElement(place: number): void {
    const { kindOf, fileOf, localOf, others } = this.#table.arrangement;
    const schema = KINDS[kindOf[place] as number] as KindSchema;
    this.#firstOf[place] = this.#count;
    if (schema.relations.length === 0) return;
    this.#linkBlock(place, schema, fileOf[place] as number, localOf[place] as number);
    const more = others.get(place);
    if (more !== undefined) for (const { file, local } of more) this.#linkBlock(place, schema, file, local);
  }

  finish(): LinkColumns {
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

  #linkBlock(holder: number, { relations }: KindSchema, file: number, local: number): void {
    const outline = this.#table.outlineAt(file);
    const end = outline.endOfReferencesOf(local);
    for (let reference = outline.firstReferenceOf(local); reference < end; reference++) {
      const at = this.#count;
      this.#count++;
      this.#holderOf[at] = holder;
      this.#fileOf[at] = file;
      this.#localOf[at] = reference;
      const schema = relations[outline.relationOf(reference)] as RelationSchema;
      const text = outline.textOf(reference);
      const form = outline.isPath(reference) ? 'path' : 'quoted';
      const whole = findWholePath({ text, form, schema }, this.#symbols);
      this.#targets[at] =
        whole ??
        this.#keep(at, schema, resolveByTiers({ text, form, schema, scope: this.#scopeOf(holder) }, this.#symbols));
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

  /** The outermost element around a holder. */
  #scopeOf(holder: number): number {
    const { parentOf } = this.#table.arrangement;
    let scope = holder;
    for (let around = parentOf[scope] as number; around !== NO_PLACE; around = parentOf[scope] as number)
      scope = around;
    return scope === holder ? NO_PLACE : scope;
  }
}
