/** Reports that a deprecated element is not used any more. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import type { Kind } from '../../model/kind.ts';
import { nameOf } from '../describe-change.ts';
import { withMembers } from '../find-elements.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { findRetiringElements } from './find-retiring-elements.ts';
import { sunsetOf } from './lifecycle.ts';

/** Kinds whose users the model knows. Who opens a report or reads a field in a formula it cannot know. */
const TRACEABLE_KINDS: ReadonlySet<Kind> = new Set<Kind>(['domain', 'entity', 'source', 'data-product', 'table']);

export const safeToRemove: ModelRule = {
  meta: {
    id: 'safe-to-remove',
    area: 'deprecation',
    summary: 'A deprecated element is not used any more.',
    rationale: 'It can go without anybody noticing.',
    remedy: 'Remove it.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  subject: 'model',
  check: (state) =>
    findRetiringElements(state.model)
      .filter((element) => TRACEABLE_KINDS.has(element.kind))
      .flatMap((element) => judge(element, state)),
};

function judge(element: Element, { asOf, side, model }: ModelState): readonly Observation[] {
  if ((sunsetOf(element) ?? '') > asOf) return [];
  const block = new Set(withMembers(element));
  if ([...block].some((part) => hasConsumer(part) || isUsedFromOutside(part, block, model))) return [];
  return [
    {
      subject: element.id,
      message: `${nameOf(element)} is deprecated and nothing uses it any more.`,
      range: element.nameRange,
      side,
      related: [],
      detail: '',
    },
  ];
}

function hasConsumer(part: Element): boolean {
  return part.kind === 'consumer';
}

/** A source that still reads into a deprecated entity is a user too: it would break. */
function isUsedFromOutside(part: Element, block: ReadonlySet<Element>, model: LinkedModel): boolean {
  return model.incoming(part).some(({ reference }) => !block.has(reference.from));
}
