/** Makes a rule that passes on what the parser noticed in the files of a model. */

import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import { rangeOf } from '../model/place.ts';
import type { SourceFile, SyntaxFact } from '../syntax/facts.ts';
import { explainPartialReading } from '../syntax/partial-reading.ts';
import { rememberEach } from '../text/remember.ts';
import type { ModelRule, ModelState, Observation } from './rule.ts';
import { findEnclosingElements } from './syntax/find-enclosing-elements.ts';

/** Enough of the text at fault to tell two mistakes apart. */
const LONGEST_DETAIL = 80;

export function defineSyntaxRule(meta: RuleMeta): ModelRule {
  return {
    meta,
    subject: 'model',
    check: (state) =>
      judgedFiles(state.model).flatMap((file) => {
        const facts = file.facts.errors.filter((fact) => fact.rule === meta.id);
        const elements = facts.length === 0 ? new Map() : findEnclosingElements(facts, file, state.model);
        return facts.map((fact) => observe(fact, { file, state, element: elements.get(fact) }));
      }),
  };
}

/** Files of other languages are full of mistakes that are none; what was cut has mistakes where it was cut. */
const judgedFiles: (model: LinkedModel) => readonly SourceFile[] = rememberEach(({ model }) => {
  const foreign = new Set([...model.foreignFiles, ...model.binaryFiles]);
  return model.files.filter(
    (file) => file.facts.errors.length > 0 && !foreign.has(file) && explainPartialReading(file.facts) === undefined,
  );
});

interface Place {
  readonly file: SourceFile;
  readonly state: ModelState;
  readonly element: Element | undefined;
}

function observe(fact: SyntaxFact, { file, state, element }: Place): Observation {
  return {
    subject: element?.id ?? { kind: 'file', name: file.path },
    message: fact.message,
    range: rangeOf({ file }, fact),
    path: file.path,
    side: state.side,
    related: [],
    detail: file.facts.text.slice(fact.start, fact.end).trim().slice(0, LONGEST_DETAIL),
    ...(fact.suggestion !== undefined && { suggestion: fact.suggestion }),
  };
}
