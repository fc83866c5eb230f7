/** Files with few names, which collide, and with references that find one element, several or none. */

import fc from 'fast-check';
import type { Files } from '../review-texts.ts';

const arbitraryName = fc.constantFrom('A', 'B', 'a', 'B_b');
const arbitraryPath = fc.oneof(
  arbitraryName,
  fc.tuple(arbitraryName, arbitraryName).map((parts) => parts.join('.')),
);
export const arbitraryLinks = fc
  .array(fc.tuple(fc.constantFrom('derived-from', 'belongs-to', 'uses', 'source'), arbitraryPath), { maxLength: 3 })
  .map((links) => links.map(([key, path]) => `    ${key} "${path}"\n`).join(''));
const arbitraryEntity = fc
  .tuple(arbitraryName, arbitraryLinks, fc.boolean())
  .map(
    ([name, links, pii]) => `  entity "${name}" {\n    attribute "${name}" {\n      pii = ${pii}\n    }\n${links}  }\n`,
  );
const arbitraryProduct = fc
  .tuple(arbitraryName, arbitraryName, arbitraryLinks)
  .map(
    ([name, report, links]) =>
      `data_product "${name}" {\n  consumer "${report}"\n  report "${report}" {\n${links}  }\n}\n`,
  );
const arbitraryDomain = fc
  .tuple(arbitraryName, fc.array(arbitraryEntity, { maxLength: 3 }))
  .map(([name, entities]) => `domain "${name}" {\n${entities.join('')}}\n`);
const arbitrarySource = fc
  .tuple(arbitraryName, arbitraryName)
  .map(([name, table]) => `source "${name}" {\n  entity "${table}"\n}\n`);
const arbitraryFile = fc
  .array(fc.oneof(arbitraryDomain, arbitraryDomain, arbitraryEntity, arbitraryProduct, arbitrarySource), {
    maxLength: 3,
  })
  .map((blocks) => blocks.join(''));
/** Texts of four files. */
export const arbitraryCrowd = fc.array(arbitraryFile, { minLength: 4, maxLength: 4 });

export function nameFiles(texts: readonly string[]): Files {
  return Object.fromEntries(texts.map((text, index) => [`file${index}.mml`, text]));
}
