/** Makes a rule that looks at every element of a model, one after the other. */

import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import type { Element } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';
import type { Range } from '../text/range.ts';
import { findElements } from './find-elements.ts';
import type { ModelRule, ModelState, Observation } from './rule.ts';

/** What is wrong with one element; it is placed at the element's name unless a better place is known. */
export interface ElementProblem {
  readonly message: string;
  readonly range?: Range | undefined;
  readonly suggestion?: string | undefined;
  readonly detail?: string;
}

/** Looks at elements of these kinds, attributes included where they are named. */
export function defineElementRule(
  meta: RuleMeta,
  kinds: readonly Kind[],
  judge: (element: Element, state: ModelState) => ElementProblem | undefined,
): ModelRule {
  return {
    meta,
    subject: 'model',
    check: (state) =>
      findElements(state.model, kinds).flatMap((element) => {
        const problem = judge(element, state);
        return problem === undefined ? [] : [observeElement(element, state, problem)];
      }),
  };
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
