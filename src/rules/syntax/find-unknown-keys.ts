/**
 * Finds keys inside blocks that are most likely meant as another key: a slip of the pen, or a relation that does not exist.
 * Any other unknown key is taken as the team's own: models may be annotated freely.
 */

import { distance } from 'fastest-levenshtein';
import type { Element, Property } from '../../model/element.ts';
import type { KindSchema } from '../../model/kind.ts';
import { KINDS } from '../../model/kind-list.ts';
import { nameOf } from '../describe-change.ts';
import { findElements } from '../find-elements.ts';
import type { ModelState, Observation } from '../rule.ts';
import { shortenText } from '../shorten-text.ts';

const ALL_KINDS = KINDS.map((schema) => schema.kind);

/** Longer keys are nobody's slip, and edit distance is quadratic. */
const LONGEST_KEY = 40;

export function findUnknownKeys(state: ModelState): readonly Observation[] {
  return findElements(state.model, ALL_KINDS).flatMap((element) =>
    element.properties
      .filter((property) => property.schema === undefined)
      .flatMap((property) => judge(property, element, state)),
  );
}

function judge(property: Property, element: Element, state: ModelState): readonly Observation[] {
  const meant = findMeantKey(property.name, element.schema);
  const target = meant === undefined ? findTarget(property, state) : undefined;
  if (meant === undefined && target === undefined) return [];
  const guess =
    meant === undefined ? `names ${target?.id.name}, but the reference is not followed` : `${meant} was probably meant`;
  return [
    {
      subject: element.id,
      message: `${nameOf(element)}: "${shortenText(property.name)}" is not a key of the language here; ${guess}.`,
      range: property.range ?? element.nameRange,
      side: state.side,
      related: [],
      detail: property.name,
    },
  ];
}

function findMeantKey(key: string, schema: KindSchema): string | undefined {
  if (key.length > LONGEST_KEY) return undefined;
  const allowed = key.length < 6 ? 1 : 2;
  return keysOf(schema).find((known) => distance(key, known) <= allowed);
}

function keysOf(schema: KindSchema): readonly string[] {
  return [
    ...schema.properties.map((property) => property.name),
    ...schema.relations.flatMap((relation) => relation.keys),
  ];
}

/** A key that no relation owns, with the exact name of an entity behind it. */
function findTarget(property: Property, { model }: ModelState): Element | undefined {
  const [name = ''] = property.values;
  return name.includes('.') ? model.find({ kind: 'entity', name }) : undefined;
}
