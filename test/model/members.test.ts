/** What stands inside an element. */

import { expect, test } from 'vitest';
import { linkTexts } from '../link-texts.ts';

test('as many values as a list may have, beside an attribute', () => {
  const values = Array.from({ length: 130_000 }, (_, index) => `"${index.toString(36)}"`);
  const model = linkTexts(`data_product "P" {\n  attribute "a" { }\n  consumer = [${values.join(',')}]\n}\n`);
  expect(model.find({ kind: 'data-product', name: 'P' })?.members).toHaveLength(values.length + 1);
});
