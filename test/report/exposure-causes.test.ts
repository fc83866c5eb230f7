/** The JSON report says of each new exposure what the change did, in the words of the finding. */

import { expect, test } from 'vitest';
import { buildReportDocument } from '../../src/report/json.ts';
import { reviewTexts } from '../review-texts.ts';

const model = (flag: string) =>
  `domain "C" {\n  entity "Cust" {\n    attribute "email" { type = "string" ${flag} }\n  }\n}\ndata-product "P" {\n  consumer "team"\n  report "R" {\n    uses "C.Cust"\n  }\n}\n`;

test('with its cause, and without one where it ended', () => {
  const [without, marked] = [{ 'm.mml': model('') }, { 'm.mml': model('pii = true') }];
  const there = reviewTexts({ before: without, after: marked });
  const { pii } = buildReportDocument(there);
  expect(pii.exposures).toEqual([expect.objectContaining({ cause: 'it is newly marked as personal data' })]);
  expect(there.findings.find(({ rule }) => rule === 'pii-exposed')?.message).toContain(pii.exposures[0]?.cause);
  const back = buildReportDocument(reviewTexts({ before: marked, after: without }));
  expect(back.pii.noLongerExposed.map(({ cause }) => cause)).toEqual([undefined]);
});
