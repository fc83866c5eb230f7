/** Finds the innermost element around each mistake of a file: it stays the same when its block moves to another file. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import type { SourceFile, SyntaxFact } from '../../syntax/facts.ts';

interface Span {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** One sweep over blocks and mistakes, because a hostile file may have very many of both. */
export function findEnclosingElements(
  facts: readonly SyntaxFact[],
  file: SourceFile,
  model: LinkedModel,
): ReadonlyMap<SyntaxFact, Element> {
  const spans = spansOf(file, model);
  const enclosing = new Map<SyntaxFact, Element>();
  const open: Span[] = [];
  let next = 0;
  for (const fact of facts.toSorted((left, right) => left.start - right.start)) {
    for (; next < spans.length && (spans[next] as Span).start <= fact.start; next++) open.push(spans[next] as Span);
    while (open.length > 0 && (open.at(-1) as Span).end <= fact.start) open.pop();
    const around = open.findLast((span) => span.end >= fact.end && span.end > fact.start);
    if (around !== undefined) enclosing.set(fact, around.element);
  }
  return enclosing;
}

/** Blocks of the file, outer ones before inner ones. */
function spansOf(file: SourceFile, { elements }: LinkedModel): readonly Span[] {
  const spans = elements.flatMap((element) =>
    element.blocks
      .filter((block) => block.file === file)
      .map(({ item }) => ({ element, start: item.start, end: item.end })),
  );
  return spans.sort((left, right) => left.start - right.start || right.end - left.end);
}
