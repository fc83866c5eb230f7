/** Reports that a string stands in single quotes. */

import { defineSyntaxRule } from '../define-syntax-rule.ts';

export const singleQuotedString = defineSyntaxRule({
  id: 'single-quoted-string',
  area: 'syntax',
  summary: 'A string stands in single quotes.',
  rationale:
    'MML knows double quotes only. Single quotes are part of formulas, so other readers will not take them for the ends of a string.',
  remedy: 'Put the text in double quotes.',
  compatibility: 'safe',
  defaultLevel: 'error',
});
