/** What one data product or one consumer is told, and why. */

import { describe, expect, test } from 'vitest';
import { renderChangelogMarkdown } from '../../src/changelog/render-changelog-markdown.ts';
import { renderChangelogText } from '../../src/changelog/render-changelog-text.ts';
import { changelogOf, linesOf } from './write-notes.ts';

interface Variation {
  readonly total?: string;
  readonly page?: string;
  readonly metric?: string;
  readonly crm?: string;
  readonly email?: string;
  readonly extra?: string;
}

/** Sales reads orders and is read by executives; CRM reads customers and is read by marketing and executives. */
function shop({
  total = 'number',
  page = '',
  metric = 'SUM(Order.total)',
  crm = '',
  email = '',
  extra = '',
}: Variation): string {
  return `
domain "Shop" {
  entity "Order" { attribute "total" { type = "${total}" } }
  entity "Customer" { attribute "email" { type = "string" ${email} } }
  entity "Page" { ${page} }
}
data product "Sales" {
  consumer "executives"
  report "Revenue" {
    uses "Shop.Order"
    metric "Daily" { calculation = "${metric}" uses "Shop.Order" }
  }
}
data product "CRM" {
  ${crm}
  consumer "marketing"
  consumer "executives"
  report "People" { uses "Shop.Customer" }
}
${extra}
`;
}

const before = shop({});
const told = (after: string, type: 'product' | 'consumer', name: string, first = before) =>
  linesOf(changelogOf({ before: first, after, slice: { type, name } }));

const TOTAL = 'Breaking: Attribute Shop.Order.total: type changed from number to decimal';

describe('a product', () => {
  test('is told what its reports and metrics depend on', () => {
    expect(told(shop({ total: 'decimal' }), 'product', 'Sales')).toEqual([
      `${TOTAL} [because Revenue/Daily, Revenue depend on it]`,
    ]);
  });

  test('is not told what it does not read', () => {
    expect(told(shop({ total: 'decimal' }), 'product', 'CRM')).toEqual([]);
    expect(told(shop({ page: 'description = "x"' }), 'product', 'Sales')).toEqual([]);
  });

  test('is told what it consists of, without a reason', () => {
    expect(told(shop({ metric: 'AVG(Order.total)' }), 'product', 'Sales')).toEqual([
      'Changed: Metric Sales/Revenue/Daily: calculation changed',
    ]);
    expect(told(shop({ crm: 'description = "x"' }), 'product', 'CRM')).toEqual([
      'Changed: Data product CRM: description set to x',
    ]);
  });

  test('is told which personal data it newly shows, and to whom', () => {
    const lines = told(shop({ email: 'pii = true' }), 'product', 'CRM');
    expect(lines[0]).toMatch(/^PII: Attribute Shop\.Customer\.email is now marked as personal data \[because People/);
    expect(lines.slice(1)).toEqual([
      'PII: Attribute Shop.Customer.email newly reaches executives, marketing through CRM',
    ]);
    expect(told(shop({ email: 'pii = true' }), 'product', 'Sales')).toEqual([]);
  });

  test('is found under its old name too', () => {
    const after = before.replace('data product "CRM" {', 'data product "Relations" { renamed-from "CRM"');
    const lines = ['Breaking: Data product CRM renamed to Relations'];
    expect(told(after, 'product', 'CRM')).toEqual(lines);
    expect(told(after, 'product', 'Relations')).toEqual(lines);
  });
});

describe('a consumer', () => {
  test('is told what the products it reads depend on', () => {
    expect(told(shop({ total: 'decimal' }), 'consumer', 'executives')).toEqual([
      `${TOTAL} [because you read Sales, where Revenue/Daily depends on it]`,
    ]);
    expect(told(shop({ total: 'decimal' }), 'consumer', 'marketing')).toEqual([]);
  });

  test('is told what comes and goes in them, but not their words', () => {
    const report = shop({}).replace('report "People"', 'report "New" { } report "People"');
    expect(told(report, 'consumer', 'marketing')).toEqual(['Added: Report CRM/New added [because you read CRM]']);
    expect(told(shop({ crm: 'description = "x"' }), 'consumer', 'marketing')).toEqual([]);
  });

  test('is told of itself, not of other readers', () => {
    const after = before.replace('consumer "marketing"', '');
    expect(told(after, 'consumer', 'marketing')).toEqual(['Removed: Consumer marketing of CRM removed']);
    expect(told(after, 'consumer', 'executives')).toEqual([]);
  });

  test('is told of a product that comes or goes with it', () => {
    const extra = 'data product "Web" { consumer "marketing" report "Visits" { uses "Shop.Page" } }';
    const line = 'Data product Web added, with 2 elements';
    expect(told(shop({ extra }), 'consumer', 'marketing')).toEqual([`Added: ${line}`]);
    expect(told(shop({ extra }), 'consumer', 'executives')).toEqual([]);
    expect(told(before, 'consumer', 'marketing', shop({ extra }))).toEqual([
      `Breaking: ${line.replace('added', 'removed')}`,
    ]);
  });

  test('is told which personal data newly reaches it', () => {
    const lines = told(shop({ email: 'pii = true' }), 'consumer', 'marketing');
    expect(lines.at(-1)).toBe('PII: Attribute Shop.Customer.email newly reaches executives, marketing through CRM');
  });
});

test('a slice recommends for itself and carries the number of the whole release', () => {
  const after = shop({ total: 'decimal', crm: 'description = "x"' });
  const whole = changelogOf({ before, after, options: { current: '1.4.2' } });
  const slice = changelogOf({ before, after, options: { current: '1.4.2' }, slice: { type: 'product', name: 'CRM' } });
  expect({ level: whole.bump.level, version: whole.version }).toEqual({ level: 'major', version: '2.0.0' });
  expect(slice).toMatchObject({ bump: { level: 'patch' }, releaseBump: 'major', version: '2.0.0', next: '2.0.0' });
  const step = '(1.4.2 → 2.0.0)';
  expect(renderChangelogMarkdown(slice)).toContain(
    `Recommended bump: **major** ${step}; for them alone: **patch**, because:`,
  );
  expect(renderChangelogText(slice)).toContain(`Recommended bump: major ${step}\nFor them alone: patch\n`);
});

test('slices hold nothing that the whole does not hold', () => {
  const after = shop({ total: 'decimal', crm: 'description = "x"', email: 'pii = true' });
  const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/ \[because .*\]$/, ''));
  const whole = new Set(linesOf(changelogOf({ before, after })));
  for (const [type, name] of [
    ['product', 'CRM'],
    ['product', 'Sales'],
    ['consumer', 'marketing'],
  ] as const) {
    for (const line of plain(told(after, type, name))) expect(whole).toContain(line);
  }
});
