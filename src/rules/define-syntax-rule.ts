/** Makes a rule that passes on what the parser noticed in the files of a model. */

import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import type { Element } from '../model/element.ts';
import { rangeOf } from '../model/place.ts';
import type { SourceFile, SyntaxFact } from '../syntax/facts.ts';
import type { ModelRule, ModelState, Observation } from './rule.ts';

/** Enough of the text at fault to tell two mistakes apart. */
const LONGEST_DETAIL = 80;

export function defineSyntaxRule(meta: RuleMeta): ModelRule {
  return {
    meta,
    subject: 'model',
    check: (state) =>
      judgedFiles(state).flatMap((file) =>
        file.facts.errors.filter((fact) => fact.rule === meta.id).map((fact) => observe(fact, file, state)),
      ),
  };
}

/** Files of other languages are full of mistakes that are none. */
function judgedFiles({ model }: ModelState): readonly SourceFile[] {
  const foreign = new Set([...model.model.foreignFiles, ...model.model.binaryFiles]);
  return model.model.files.filter((file) => file.facts.errors.length > 0 && !foreign.has(file));
}

function observe(fact: SyntaxFact, file: SourceFile, state: ModelState): Observation {
  const subject = findEnclosing(fact, file, state)?.id ?? { kind: 'file', name: file.path };
  return {
    subject,
    message: fact.message,
    range: rangeOf({ file }, fact),
    path: file.path,
    side: state.side,
    related: [],
    detail: file.facts.text.slice(fact.start, fact.end).trim().slice(0, LONGEST_DETAIL),
    ...(fact.suggestion !== undefined && { suggestion: fact.suggestion }),
  };
}

/** The innermost element around the mistake: it stays the same when its block moves to another file. */
function findEnclosing(fact: SyntaxFact, file: SourceFile, { model }: ModelState): Element | undefined {
  let enclosing: Element | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const element of model.elements) {
    for (const block of element.blocks) {
      const { start, end } = block.item;
      if (block.file !== file || start > fact.start || end < fact.end || end - start >= shortest) continue;
      enclosing = element;
      shortest = end - start;
    }
  }
  return enclosing;
}
