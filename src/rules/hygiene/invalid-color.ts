/** Reports that a colour is not written as #RRGGBB. */

import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';
import { shortenText } from '../shorten-text.ts';

const COLOR = /^#[\da-f]{6}$/i;

export const invalidColor = defineElementRule(
  {
    id: 'invalid-color',
    area: 'hygiene',
    summary: 'A colour is not written as #RRGGBB.',
    rationale: 'Diagrams ignore it or show another colour.',
    remedy: 'Write `color = "#3498db"`: a hash and six hexadecimal digits.',
    compatibility: 'safe',
    defaultLevel: 'off',
    strictLevel: 'warning',
  },
  ['domain', 'entity'],
  (element) => {
    const color = element.property('color');
    const wrong = color?.values.find((value) => !COLOR.test(value));
    if (wrong === undefined) return undefined;
    return {
      message: `${nameOf(element)} has the colour "${shortenText(wrong)}", which is not of the form #RRGGBB.`,
      range: color?.range,
      detail: 'color',
    };
  },
);
