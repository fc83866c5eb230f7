/** Reports that personal data newly reaches consumers of a data product. */

import type { Exposure } from '../../impact/impact.ts';
import { countNames } from '../count-names.ts';
import { nameOf } from '../describe-change.ts';
import type { Comparison, ComparisonRule, Observation } from '../rule.ts';
import { shortenText } from '../shorten-text.ts';
import { createCauseFinder, type ExposureCause } from './exposure-cause.ts';

export const piiExposed: ComparisonRule = {
  meta: {
    id: 'pii-exposed',
    area: 'personal data',
    summary: 'Personal data newly reaches consumers of a data product.',
    rationale: 'Whoever newly sees personal data needs a purpose and a legal basis, before it flows and not after.',
    remedy:
      'Have the privacy officer agree to each consumer that is named, or cut the path that the report shows: the reference, the report or the consumer.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  subject: 'comparison',
  check: (comparison) =>
    groupExposures(comparison).map(({ exposures, cause }) => observeGroup(exposures, cause, comparison)),
};

interface ExposureGroup {
  readonly exposures: Exposure[];
  readonly cause: ExposureCause;
}

/** One finding for each datum, product and cause, however many consumers the product has. */
function groupExposures(comparison: Comparison): readonly ExposureGroup[] {
  const groups = new Map<string, ExposureGroup>();
  const findCause = createCauseFinder(comparison);
  for (const exposure of comparison.personalData.exposures) {
    const cause = findCause(exposure);
    const { kind, id } = exposure.element;
    const key = JSON.stringify([kind, id.name, exposure.product, cause.words]);
    const group = groups.get(key) ?? { exposures: [], cause };
    group.exposures.push(exposure);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function observeGroup(exposures: readonly Exposure[], cause: ExposureCause, { isExternal }: Comparison): Observation {
  const [first] = exposures;
  if (first === undefined) throw new Error('a group of exposures is empty');
  const { element, product } = first;
  const names = exposures.map(
    ({ consumer }) => `${shortenText(consumer)}${isExternal?.(consumer) ? ' (external)' : ''}`,
  );
  const certainty = ['certain', 'likely', 'possible'].find((word) => exposures.some((each) => each.certainty === word));
  return {
    subject: element.id,
    message: `${nameOf(element)} now reaches ${countNames(names)} through ${product} (${certainty}): ${cause.words}.`,
    range: cause.range,
    side: 'after',
    related: [{ message: 'The personal data stands here.', range: element.nameRange, side: 'after' }],
    detail: JSON.stringify([product, ...exposures.map(({ consumer }) => consumer)]),
  };
}
