/** Reports that a deprecated element is not used any more. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import type { Kind } from '../../model/kind.ts';
import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';
import { withMembers } from '../find-elements.ts';
import { isDeprecated, sunsetOf } from './lifecycle.ts';

/** Kinds whose users the model knows. Who opens a report or reads a field in a formula it cannot know. */
const TRACEABLE_KINDS: readonly Kind[] = ['domain', 'entity', 'source', 'data-product', 'table'];

export const safeToRemove = defineElementRule(
  {
    id: 'safe-to-remove',
    area: 'deprecation',
    summary: 'A deprecated element is not used any more.',
    rationale: 'It can go without anybody noticing.',
    remedy: 'Remove it.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  TRACEABLE_KINDS,
  (element, state) => {
    if (!isDeprecated(element) || (sunsetOf(element) ?? '') > state.asOf) return undefined;
    const block = new Set(withMembers(element));
    const isUsed = [...block].some((part) => hasConsumer(part) || isUsedFromOutside(part, block, state.model));
    return isUsed ? undefined : { message: `${nameOf(element)} is deprecated and nothing uses it any more.` };
  },
);

function hasConsumer(part: Element): boolean {
  return part.kind === 'consumer';
}

/** A source that still reads into a deprecated entity is a user too: it would break. */
function isUsedFromOutside(part: Element, block: ReadonlySet<Element>, model: LinkedModel): boolean {
  return model.incoming(part).some(({ reference }) => !block.has(reference.from));
}
