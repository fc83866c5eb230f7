/**
 * Finds keys inside blocks that are most likely meant as another key: a slip of the pen, or a relation that does not exist.
 * Any other unknown key is taken as the team's own: models may be annotated freely.
 */

import { distance } from 'fastest-levenshtein';
import { decodeValue } from '../../model/decode-value.ts';
import type { Element } from '../../model/element.ts';
import type { KindSchema } from '../../model/kind.ts';
import { rangeOf } from '../../model/place.ts';
import { normaliseKey } from '../../model/synonyms.ts';
import { nameOf } from '../describe-change.ts';
import type { ModelState, Observation } from '../rule.ts';
import { shortenText } from '../shorten-text.ts';
import { type LocatedKey, locateOddKeys } from './locate-odd-keys.ts';

/** Longer keys are nobody's slip, and edit distance is quadratic. */
const LONGEST_KEY = 40;

export function findUnknownKeys(state: ModelState): readonly Observation[] {
  return locateOddKeys(state.model).flatMap((key) => judge(key, state));
}

function judge(located: LocatedKey, state: ModelState): readonly Observation[] {
  const { item, file, element, schema, problem } = located;
  if (problem.type !== 'unknown-key') return [];
  const key = normaliseKey(item.keyword);
  const meant = findMeantKey(key, schema);
  const guess = meant === undefined ? explainTarget(located, state) : `${meant} was probably meant`;
  if (guess === undefined) return [];
  return [
    {
      subject: element.id,
      message: `${nameOf(element)}: "${shortenText(item.keyword)}" is not a key of the language here; ${guess}.`,
      range: rangeOf({ file }, { start: item.start, end: item.keyEnd }),
      side: state.side,
      related: [],
      detail: key,
      ...(meant !== undefined && { suggestion: meant }),
    },
  ];
}

function findMeantKey(key: string, schema: KindSchema): string | undefined {
  if (key.length > LONGEST_KEY) return undefined;
  const allowed = key.length < 6 ? 1 : 2;
  return spellingsOf(schema).find((known) => distance(key, normaliseKey(known)) <= allowed);
}

/** Relations by the name that people write, such as `belongs-to`. */
function spellingsOf(schema: KindSchema): readonly string[] {
  const relations = schema.relations.flatMap(({ relation, keys }) =>
    keys.map((key) => (key === normaliseKey(relation) ? relation : key)),
  );
  return [...schema.properties.map((property) => property.name), ...relations];
}

/** A key that no relation owns, with the exact name of an entity behind it. */
function explainTarget({ item }: LocatedKey, { model }: ModelState): string | undefined {
  const name = decodeValue(item);
  const target: Element | undefined = name.includes('.') ? model.find({ kind: 'entity', name }) : undefined;
  return target === undefined ? undefined : `its value names ${target.id.name}, but the reference is not followed`;
}
