/** Reports that a block has a brace too few or too many. */

import { defineSyntaxRule } from '../define-syntax-rule.ts';

export const missingBrace = defineSyntaxRule({
  id: 'missing-brace',
  area: 'syntax',
  summary: 'A block has a brace too few or too many.',
  rationale:
    'Where a block ends decides which element its lines belong to. The end was guessed from the indentation; another reader may guess otherwise.',
  remedy: 'Add or remove the brace at the place that is named.',
  compatibility: 'safe',
  defaultLevel: 'error',
});
