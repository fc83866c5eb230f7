/** Makes a rule that looks at every element of a model, one after the other. */

import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import type { Element } from '../model/element.ts';
import type { ElementTable } from '../model/element-table.ts';
import type { Kind } from '../model/kind.ts';
import type { Range } from '../text/range.ts';
import { findElements, findPlaces } from './find-elements.ts';
import type { ModelRule, ModelState, Observation } from './rule.ts';

/** What is wrong with one element; it is placed at the element's name unless a better place is known. */
export interface ElementProblem {
  readonly message: string;
  readonly range?: Range | undefined;
  readonly suggestion?: string | undefined;
  readonly detail?: string;
}

type ElementJudge = (element: Element, state: ModelState) => ElementProblem | undefined;

/** Looks at elements of these kinds, attributes included where they are named. */
export function defineElementRule(meta: RuleMeta, kinds: readonly Kind[], judge: ElementJudge): ModelRule {
  return {
    meta,
    subject: 'model',
    check: (state) => judgeAll(findElements(state.model, kinds), state, judge),
  };
}

/** Makes only those of the elements (no attributes) that the outlines of their files do not acquit: of thousands a few. */
export function defineOutlineRule(
  meta: RuleMeta,
  { kinds, isSuspect }: { readonly kinds: readonly Kind[]; isSuspect(table: ElementTable, place: number): boolean },
  judge: ElementJudge,
): ModelRule {
  return {
    meta,
    subject: 'model',
    check(state) {
      const { table } = state.model.model;
      const suspects = findPlaces(state.model, kinds).filter((place) => isSuspect(table, place));
      return judgeAll(
        suspects.map((place) => table.at(place)),
        state,
        judge,
      );
    },
  };
}

function judgeAll(elements: readonly Element[], state: ModelState, judge: ElementJudge): readonly Observation[] {
  return elements.flatMap((element) => {
    const problem = judge(element, state);
    return problem === undefined ? [] : [observeElement(element, state, problem)];
  });
}

function observeElement(element: Element, state: ModelState, problem: ElementProblem): Observation {
  return {
    subject: element.id,
    message: problem.message,
    range: problem.range ?? element.nameRange,
    side: state.side,
    related: [],
    detail: problem.detail ?? '',
    ...(problem.suggestion !== undefined && { suggestion: problem.suggestion }),
  };
}
