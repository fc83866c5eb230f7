/** Reports that text does not follow the language and has no rule of its own. */

import { defineSyntaxRule } from '../define-syntax-rule.ts';

export const syntaxError = defineSyntaxRule({
  id: 'syntax-error',
  area: 'syntax',
  summary: 'Text does not follow the language and has no rule of its own.',
  rationale:
    'The block around it was still read, but what the text was meant to say may be missing from the model, and other readers of the file may reject it.',
  remedy:
    'Write what the suggestion says. Values stand in double quotes, `=` stands between key and value, and braces enclose blocks.',
  compatibility: 'safe',
  defaultLevel: 'error',
});
