/** The privacy checklist: there when personal data newly reaches somebody, those outside first, and never otherwise. */

import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { reviewTexts } from '../review-texts.ts';

const BEFORE = `domain "C" { entity "Customer" { attribute "email" { pii = true } } }
data-product "Mail" { consumer "inside" report "R" { uses "C.Customer" } }
`;

function draw(after: string, config = {}): string {
  return renderMarkdown(reviewTexts({ before: { 'm.mml': BEFORE }, after: { 'm.mml': after }, config }), {});
}

/** Its lines, without the fold around them. */
function checklist(page: string): readonly string[] {
  return page.split('\n').filter((line) => line.startsWith('- [ ]'));
}

test('nothing where nothing is newly exposed', () => {
  expect(draw(BEFORE.replace('email', 'mail'))).not.toContain('Privacy checklist');
});

test('external recipients first, with the contract that they need', () => {
  const after = BEFORE.replace(
    'consumer "inside"',
    'consumer "a-team" consumer "inside" consumer "https://partner.example"',
  );
  expect(checklist(draw(after))).toEqual([
    '- [ ] `https://partner.example` (external) may see `C.Customer.email` through `Mail`: purpose, legal basis and the contract with this recipient are settled.',
    '- [ ] `a-team` may see `C.Customer.email` through `Mail`: purpose and legal basis are settled.',
  ]);
});

test('the configuration says who is outside', () => {
  const after = BEFORE.replace(
    'consumer "inside"',
    'consumer "a-team" consumer "inside" consumer "https://intranet.example"',
  );
  const pii = { internal: ['https://intranet.*'], external: ['a-*'], lexicon: [] };
  const [first, second] = checklist(draw(after, { pii }));
  expect(first).toContain('`a-team` (external)');
  expect(second).toContain('`https://intranet.example` may see');
});

test('flags that come and go are part of it', () => {
  const after = BEFORE.replace('pii = true', '').replace(
    'attribute "email"',
    'attribute "phone" { pii = true } attribute "email"',
  );
  expect(checklist(draw(after))).toEqual([
    '- [ ] `inside` may see `C.Customer.phone` through `Mail`: purpose and legal basis are settled.',
    '- [ ] `C.Customer.phone` is newly marked as personal: a duty to delete and to inform is provided for.',
    '- [ ] `C.Customer.email` is no longer marked as personal: it never held personal data, or holds none any more.',
  ]);
});
