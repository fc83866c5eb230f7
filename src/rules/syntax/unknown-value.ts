/** Reports that a value is not one that its property knows. */

import type { Element, Property } from '../../model/element.ts';
import type { PropertySchema } from '../../model/kind.ts';
import { KINDS } from '../../model/kind-list.ts';
import { suggestNames } from '../../text/suggest.ts';
import { isDate } from '../deprecation/lifecycle.ts';
import { nameOf } from '../describe-change.ts';
import { findElements } from '../find-elements.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { shortenText } from '../shorten-text.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

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
  check: (state) =>
    findElements(
      state.model,
      KINDS.map((schema) => schema.kind),
    ).flatMap((element) =>
      element.properties
        .filter((property) => property.origin === 'written')
        .flatMap((property) => findUnknownValues(property, element, state)),
    ),
};

function findUnknownValues(property: Property, element: Element, state: ModelState): readonly Observation[] {
  const { schema } = property;
  if (schema === undefined) return [];
  const expected = expectedOf(schema);
  if (expected === undefined) return [];
  return property.values
    .filter((value) => !expected.accepts(value))
    .map((value) => observe(value, { property, element, state, expected }));
}

interface Expected {
  readonly words: string;
  readonly known: readonly string[];
  accepts(value: string): boolean;
}

function expectedOf(schema: PropertySchema): Expected | undefined {
  const { type, values, name } = schema;
  if (values !== undefined) {
    return { words: `one of ${values.join(', ')}`, known: values, accepts: (value) => values.includes(value) };
  }
  if (type === 'boolean') {
    return {
      words: 'true or false',
      known: ['true', 'false'],
      accepts: (value) => value === 'true' || value === 'false',
    };
  }
  if (type === 'number') return { words: 'a number', known: [], accepts: (value) => NUMBER.test(value) };
  if (name === 'sunset') return { words: 'a date such as "2026-12-31"', known: [], accepts: isDate };
  return undefined;
}

interface Finding {
  readonly property: Property;
  readonly element: Element;
  readonly state: ModelState;
  readonly expected: Expected;
}

function observe(value: string, { property, element, state, expected }: Finding): Observation {
  const [nearest] = suggestNames(value, expected.known);
  const isBoolean = property.schema?.type === 'boolean';
  return {
    subject: element.id,
    message: `${nameOf(element)}: ${property.name} is "${shortenText(value)}", expected ${expected.words}.`,
    range: property.range ?? element.nameRange,
    side: state.side,
    related: [],
    detail: `${property.name} ${value}`,
    ...(nearest !== undefined && { suggestion: isBoolean ? nearest : `"${nearest}"` }),
  };
}
