/** File names that every system takes. */

import { expect, test } from 'vitest';
import { nameFiles } from '../../src/changelog/name-files.ts';

test.each([
  [['product-Sales_Analytics'], ['product-Sales_Analytics']],
  [['consumer-https://a.example/b?c'], ['consumer-https-a.example-b-c']],
  [['../../etc/passwd'], ['etc-passwd']],
  [['a\\b:c*d"e<f>g|h'], ['a-b-c-d-e-f-g-h']],
  [['Ventes_Été'], ['Ventes_Été']],
  [
    ['a b', 'a/b', 'A-b'],
    ['a-b', 'a-b-2', 'A-b-3'],
  ],
  [
    ['', '...', '\u202e'],
    ['unnamed', 'unnamed-2', 'unnamed-3'],
  ],
  [['x'.repeat(300)], ['x'.repeat(80)]],
])('%j', (names, files) => {
  expect(nameFiles(names)).toEqual(files);
});
