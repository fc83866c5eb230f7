/** Reports that one name is defined more than once. */

import type { Element } from '../../model/element.ts';
import type { Kind } from '../../model/kind.ts';
import { KINDS } from '../../model/kind-list.ts';
import { nameOf } from '../describe-change.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { surveyModel } from '../survey-model.ts';
import { findTwinAttributes } from './find-twin-attributes.ts';

/**
 * A source may read an entity from several tables, and nobody knows what a block of an unknown kind may do. Attributes are
 * looked for apart, because there are so many.
 */
const NOT_UNIQUE: ReadonlySet<Kind> = new Set<Kind>(['mapping', 'unknown', 'attribute']);

/** Kinds with a name that somebody gave. */
const UNIQUE_KINDS: ReadonlySet<Kind> = new Set(
  KINDS.filter(({ kind, naming }) => (naming === 'label' || naming === 'target') && !NOT_UNIQUE.has(kind)).map(
    (schema) => schema.kind,
  ),
);

const TWIN = /#\d+$/;

export const duplicateDefinition: ModelRule = {
  meta: {
    id: 'duplicate-definition',
    area: 'definitions',
    summary: 'One name is defined more than once.',
    rationale:
      'A reference to the name can mean only one of them, and an edit of the other has no effect that anybody sees.',
    remedy: 'Merge the definitions, or give one of them another name.',
    compatibility: 'risky',
    defaultLevel: 'error',
  },
  subject: 'model',
  check: (state) =>
    [
      ...surveyModel(state.model).numbered.filter(({ kind }) => UNIQUE_KINDS.has(kind)),
      ...findTwinAttributes(state.model),
    ].flatMap((element) => judge(element, state)),
};

function judge(element: Element, state: ModelState): readonly Observation[] {
  const [suffix] = TWIN.exec(element.id.name) ?? [];
  if (suffix === undefined || element.label === '' || element.label.endsWith(suffix)) return [];
  const name = element.id.name.slice(0, -suffix.length);
  const first = state.model.find({ kind: element.kind, name });
  if (first === undefined) return [];
  return [
    {
      subject: element.id,
      message: `${nameOf(first)} is defined more than once.`,
      range: element.nameRange,
      side: state.side,
      related: [{ message: 'It is also defined here.', range: first.nameRange, side: state.side }],
      detail: '',
    },
  ];
}
