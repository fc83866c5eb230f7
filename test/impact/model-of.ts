/** Builds linked models and comparisons from MML text, and tells what was found in short lines, for the tests of this room. */

import type { ModelDiff } from '../../src/diff/change.ts';
import { diffModels } from '../../src/diff/diff-models.ts';
import { createConsumerMatcher } from '../../src/impact/consumer-matcher.ts';
import { findImpact, type ImpactOptions } from '../../src/impact/find-impact.ts';
import type { Exposure, Impact, PersonalDataReport } from '../../src/impact/impact.ts';
import { findPersonalData } from '../../src/impact/pii-reach.ts';
import { linkModel } from '../../src/link/link-model.ts';
import type { LinkedModel } from '../../src/link/linked-model.ts';
import { buildModel } from '../../src/model/build-model.ts';
import type { Element } from '../../src/model/element.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Pair } from '../../src/text/pair.ts';
import { parseText } from '../parser.ts';

export const OPTIONS: ImpactOptions = { isExternal: createConsumerMatcher({ internal: [], external: [] }) };

export interface Comparison {
  readonly models: Pair<LinkedModel>;
  readonly diff: ModelDiff;
  readonly impact: Impact;
  readonly personalData: PersonalDataReport;
}

/** One model of the given files. */
export function modelOf(...texts: readonly string[]): LinkedModel {
  return linkModel(buildModel(texts.map((text, index) => ({ path: `models/${index}.mml`, facts: parseText(text) }))));
}

/** The only element of that kind and name. */
export function elementOf(model: LinkedModel, kind: Kind, name: string): Element {
  const element = model.find({ kind, name });
  if (element === undefined) throw new Error(`The model of the test has no ${kind} ${name}.`);
  return element;
}

export function compareTexts(before: readonly string[], after: readonly string[]): Comparison {
  const models = { before: modelOf(...before), after: modelOf(...after) };
  const diff = diffModels(models);
  const impact = findImpact(models, diff, OPTIONS);
  return { models, diff, impact, personalData: findPersonalData(models, diff) };
}

/** `entity Sales.Order certain 1`. */
export function impactLines({ elements }: Impact): readonly string[] {
  return elements.map(
    ({ element, certainty, distance }) => `${element.kind} ${element.id.name} ${certainty} ${distance}`,
  );
}

/** Whom the change of one file reaches. */
export function linesOf(before: string, after: string): readonly string[] {
  return impactLines(compareTexts([before], [after]).impact);
}

/** `Sales.Order.email > Product/team likely`. */
export function exposureLines(exposures: readonly Exposure[]): readonly string[] {
  return exposures.map(
    ({ element, product, consumer, certainty }) => `${element.id.name} > ${product}/${consumer} ${certainty}`,
  );
}
