/** No single mistake loses another block: the damaged file has the blocks of the undamaged one, and says what is wrong. */

import { expect, test } from 'vitest';
import { parseText } from '../parser.ts';
import { DAMAGES, listDamaged } from './damage.ts';
import { listFacts } from './outline.ts';
import { readFixtures } from './read-fixtures.ts';

const FIXTURES = [...readFixtures()];

test.each(DAMAGES)('$name costs no other block', (damage) => {
  let places = 0;
  for (const [path, text] of FIXTURES) {
    const whole = listFacts(parseText(text));
    for (const damaged of listDamaged(text, damage)) {
      places++;
      const facts = parseText(damaged);
      const found = listFacts(facts);
      const message = `${path}\n${damaged}`;
      expect(facts.errors, message).not.toEqual([]);
      expect(
        whole.blocks.filter((block) => !found.blocks.includes(block)),
        message,
      ).toEqual([]);
    }
  }
  expect(places).toBeGreaterThan(0);
});

test.each(DAMAGES)('$name costs few facts', (damage) => {
  for (const [path, text] of FIXTURES) {
    const whole = listFacts(parseText(text));
    for (const damaged of listDamaged(text, damage)) {
      const found = new Set(listFacts(parseText(damaged)).others);
      const lost = whole.others.filter((fact) => !found.has(fact));
      expect(lost.length, `${path}\n${lost.join('\n')}\n${damaged}`).toBeLessThanOrEqual(2);
    }
  }
});
