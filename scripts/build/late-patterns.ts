/** Lets V8 read patterns with properties of Unicode when they are first used, not whenever the program starts. */

import { parseSync, Visitor } from 'rolldown/utils';

/**
 * `/\p{L}/u` becomes `new RegExp("\\p{L}", "u")`, which means the same. V8 looks for mistakes in every literal of a file it loads,
 * also in functions that nobody calls, and builds the tables of Unicode for it: a sixth of all its compiling.
 */
export function readPatternsLate(code: string): string {
  const found: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const visitor = new Visitor({
    Literal(node) {
      if (!('regex' in node) || !node.regex.pattern.includes('\\p{')) return;
      const { start, end, regex } = node;
      found.push({ start, end, text: `new RegExp(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})` });
    },
  });
  visitor.visit(parseSync('chunk.js', code, { sourceType: 'script' }).program);
  let late = '';
  let at = 0;
  for (const { start, end, text } of found.sort((left, right) => left.start - right.start)) {
    late += code.slice(at, start) + text;
    at = end;
  }
  return late + code.slice(at);
}
