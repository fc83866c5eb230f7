/** Finds blocks, and lines at the top of a file, whose keyword no kind claims. */

import { DEEPEST_ELEMENT } from '../../model/arrange-elements.ts';
import { KINDS } from '../../model/kind-list.ts';
import { depthOf } from '../../model/name-twins.ts';
import { rangeOf } from '../../model/place.ts';
import { suggestNames } from '../../text/suggest.ts';
import { findElements } from '../find-elements.ts';
import type { ModelState, Observation } from '../rule.ts';
import { shortenText } from '../shorten-text.ts';

const BLOCK_KEYWORDS = KINDS.flatMap((schema) => schema.keywords);

export function findUnknownBlocks(state: ModelState): readonly Observation[] {
  return findElements(state.model, ['unknown']).flatMap((element) => {
    const [block] = element.blocks;
    if (block === undefined || depthOf(element) > DEEPEST_ELEMENT) return [];
    const { item } = block;
    const [nearest] = suggestNames(item.keyword, BLOCK_KEYWORDS);
    return [
      {
        subject: element.id,
        message: `"${shortenText(item.keyword)}" is not a keyword of the language; what it begins is compared as text only.`,
        range: rangeOf(block, { start: item.start, end: item.keyEnd }),
        side: state.side,
        related: [],
        detail: item.keyword,
        ...(nearest !== undefined && { suggestion: nearest }),
      },
    ];
  });
}
