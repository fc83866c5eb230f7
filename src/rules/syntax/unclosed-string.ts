/** Reports that a string has no closing quote on its line. */

import { defineSyntaxRule } from '../define-syntax-rule.ts';

export const unclosedString = defineSyntaxRule({
  id: 'unclosed-string',
  area: 'syntax',
  summary: 'A string has no closing quote on its line.',
  rationale:
    'Without its end a string swallows what follows it. Its value was taken up to the end of the line, which may not be what was meant.',
  remedy: 'Close the string on its own line, or write a text of several lines between triple quotes (`"""`).',
  compatibility: 'safe',
  defaultLevel: 'error',
});
