/** Reports that a name needs quotes or escapes wherever it is written. */

import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';

const WORD = /^[A-Za-z_][\w-]*$/;

/** Kinds whose names are written in references and formulas; reports and metrics have titles for people. */
const KINDS = ['domain', 'entity', 'attribute', 'source', 'table', 'field'] as const;

export const naming = defineElementRule(
  {
    id: 'naming',
    area: 'hygiene',
    summary: 'A name needs quotes or escapes wherever it is written.',
    rationale:
      'Names with spaces, dots or other signs cannot stand in a bare path or a formula, so they get written in several ways.',
    remedy: 'Use letters, digits, `_` and `-`, and begin with a letter.',
    compatibility: 'safe',
    defaultLevel: 'off',
    strictLevel: 'warning',
  },
  KINDS,
  (element) => {
    if (WORD.test(element.label) || element.label === '') return undefined;
    const plain = element.label.trim().replaceAll(/[^\w-]+/g, '_');
    return {
      message: `${nameOf(element)}: its name holds signs other than letters, digits, _ and -, or begins with a digit.`,
      suggestion: WORD.test(plain) ? plain : undefined,
    };
  },
);
