/** Reports that a value is not one that its property knows. */

import { rangeOf } from '../../model/place.ts';
import { normaliseKey } from '../../model/synonyms.ts';
import { suggestNames } from '../../text/suggest.ts';
import { nameOf } from '../describe-change.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { shortenText } from '../shorten-text.ts';
import { type LocatedKey, locateOddKeys } from './locate-odd-keys.ts';

export const unknownValue: ModelRule = {
  meta: {
    id: 'unknown-value',
    area: 'syntax',
    summary: 'A value is not one that its property knows.',
    rationale: 'Tools that read the model decide by such values. An unknown one is kept as it is and usually ignored.',
    remedy: 'Write one of the values that are listed, in the form that is shown.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  subject: 'model',
  check: (state) => locateOddKeys(state.model).flatMap((key) => observe(key, state)),
};

function observe({ file, element, item, problem }: LocatedKey, state: ModelState): readonly Observation[] {
  if (problem.type !== 'unknown-value') return [];
  const { value, expected } = problem;
  const key = normaliseKey(item.keyword);
  const [nearest] = suggestNames(value, expected.known);
  return [
    {
      subject: element.id,
      message: `${nameOf(element)}: ${key} is "${shortenText(value)}", expected ${expected.words}.`,
      range: rangeOf({ file }, { start: item.valueStart, end: item.valueEnd }),
      side: state.side,
      related: [],
      detail: `${key} ${value}`,
      ...(nearest !== undefined && {
        suggestion: nearest === 'true' || nearest === 'false' ? nearest : `"${nearest}"`,
      }),
    },
  ];
}
