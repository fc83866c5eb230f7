/** A reference as a view over the outline of its file. */

import type { SourceFile } from '../syntax/facts.ts';
import { Item } from '../syntax/item.ts';
import type { Range } from '../text/range.ts';
import type { Element, Reference } from './element.ts';
import type { RelationSchema } from './kind.ts';
import type { Outline } from './outline.ts';
import { rangeOf } from './place.ts';

/** Where a reference stands. */
export interface ReferencePlace {
  readonly from: Element;
  readonly schema: RelationSchema;
  readonly file: SourceFile;
  readonly outline: Outline;
  /** Its place in the outline. */
  readonly reference: number;
}

export class BoundReference implements Reference {
  readonly from: Element;
  readonly schema: RelationSchema;
  readonly text: string;
  readonly form: Reference['form'];
  readonly #place: ReferencePlace;

  constructor(place: ReferencePlace) {
    const { from, schema, outline, reference } = place;
    this.from = from;
    this.schema = schema;
    this.text = outline.textOf(reference);
    this.form = outline.isPath(reference) ? 'path' : 'quoted';
    this.#place = place;
  }

  /** Lines are counted only for references that a report speaks of. */
  get range(): Range {
    const { file, outline, reference } = this.#place;
    const { valueStart, valueEnd } = new Item(file.facts, outline.referenceRowOf(reference));
    return rangeOf({ file }, { start: valueStart, end: valueEnd });
  }
}
