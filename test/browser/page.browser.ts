/** The HTML page used as a person uses it. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateRevisions } from '../../bench/generate-model.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import type { Report } from '../../src/report/report.ts';
import { readModel, reviewExample } from '../report/example-report.ts';
import { payloads } from '../report/fixtures/hostile.ts';
import { reports } from '../report/fixtures/reports.ts';
import { reviewTexts } from '../review-texts.ts';
import { type OpenedPage, openRoom, type Room } from './open-page.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const review = renderHtml(reviewExample());
const check = renderHtml(reviewExample({ before: {}, after: readModel('after'), command: 'check' }));

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());

const nodeOf = (name: string): string => `.node[data-name="${name}"]`;
const ORDER = nodeOf('entity Sales.Order');

describe('half a minute with the page', () => {
  test('it says what breaks, for whom and by which path, and asks nobody for anything', async () => {
    const { page, complaints } = await room.open(review);
    expect(await page.locator('h1').textContent()).toBe('4 findings block this change');
    expect(await page.locator('.lead').textContent()).toBe(
      'Broken for executives, https://analytics.ecommerce.com/sales, sales-team',
    );
    const card = page.locator('#blocking .card').first();
    expect(await card.textContent()).toContain('entity Product.Inventory was removed');
    expect(await card.locator('.path').textContent()).toContain(
      'Low_Stock_Products→Product_Performance→Sales_Analytics',
    );
    expect(await page.locator('#affected tbody tr').count()).toBe(7);
    expect(await page.locator('#personal').textContent()).toContain('https://audiences.adpartner.example/import');
    expect(complaints).toEqual([]);
  });

  test('the graph opens on what blocks, with the way to its first reader', async () => {
    const { page } = await room.open(review);
    expect(await page.locator('.node.selected').getAttribute('aria-label')).toContain('Product.Inventory');
    expect(await page.locator('.edge.step').count()).toBe(5);
    expect(await page.locator('.details').textContent()).toContain('Reaches 3 consumers');
  });

  test('a click on a path shows it in the graph', async () => {
    const { page } = await room.open(review);
    const row = page.locator('#affected tr', { hasText: 'marketing-team' });
    await row.locator('button.path').click();
    expect(await page.locator('.node.selected').getAttribute('aria-label')).toContain('entity Customer.Customer');
    expect(await page.locator('.edge.step').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.graph').isVisible()).toBe(true);
  });

  test('a click on a node tells what changed, whom it reaches, and its definition with the difference', async () => {
    const { page } = await room.open(review);
    await page.locator(nodeOf('entity Analytics.Total_Revenue')).click();
    const details = page.locator('.details');
    expect(await details.locator('h3').textContent()).toBe('Analytics.Total_Revenue');
    expect(await details.locator('.line.plus').last().textContent()).toContain("'partly_refunded'");
    expect(await details.locator('.line.minus').count()).toBeGreaterThan(0);
    expect(await details.locator('.routes li').count()).toBe(3);
  });

  test('before, after and both show what was there', async () => {
    const { page } = await room.open(review);
    const has = async (name: string): Promise<boolean> => (await page.locator(nodeOf(name)).count()) > 0;
    expect([await has('entity Product.Inventory'), await has('entity Analytics.Page_Views')]).toEqual([true, true]);
    await page.locator(ORDER).click();
    await page.getByRole('button', { name: 'before', exact: true }).click();
    expect([await has('entity Product.Inventory'), await has('entity Analytics.Page_Views')]).toEqual([true, false]);
    await page.getByRole('button', { name: 'after', exact: true }).click();
    expect([await has('entity Product.Inventory'), await has('entity Analytics.Page_Views')]).toEqual([false, true]);
  });
});

describe('moving about', () => {
  test('an address leads back to the same element', async () => {
    const { page } = await room.open(review);
    await page.locator(ORDER).click();
    const { hash } = new URL(page.url());
    expect(decodeURIComponent(hash)).toBe('#element=entity:Sales.Order&view=both');
    const again = await room.open(review, { hash });
    expect(await again.page.locator('.details h3').textContent()).toBe('Sales.Order');
  });

  test('search and filters narrow the changes, and say how many are left', async () => {
    const { page } = await room.open(review);
    await page.keyboard.press('/');
    await page.keyboard.type('total_revenue');
    expect(await page.locator('#changes .change').count()).toBe(1);
    expect(await page.locator('#changes [role=status]').textContent()).toBe('1 of 21');
    await page.locator('#search').fill('');
    await page.getByLabel('Compatibility').selectOption('breaking');
    expect(await page.locator('#changes .change').count()).toBe(6);
    await page.locator('#search').fill('no such thing');
    expect(await page.locator('#changes').textContent()).toContain('No change fits.');
  });

  test('keys alone are enough: select, follow the data, zoom', async () => {
    const { page } = await room.open(review);
    await page.locator(ORDER).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.details h3').textContent()).toBe('Sales.Order');
    await page.keyboard.press('ArrowRight');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-name') ?? '');
    expect(focused).not.toBe('entity Sales.Order');
    const before = await transformOf({ page });
    await page.keyboard.press('+');
    expect(await transformOf({ page })).not.toBe(before);
  });

  test('the drawing can be dragged and zoomed, and fitted again', async () => {
    const { page } = await room.open(review);
    await page.getByRole('button', { name: 'Fit the graph' }).click();
    const fitted = await transformOf({ page });
    const box = (await page.locator('.graph').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 105, box.y + 55);
    await page.mouse.up();
    expect(await transformOf({ page })).not.toBe(fitted);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Fit the graph' }).click();
    expect(await transformOf({ page })).toBe(fitted);
  });

  test('all around an element can be drawn, and the way back is there', async () => {
    const { page } = await room.open(review);
    await page.locator(ORDER).click();
    const start = await page.locator('.node').count();
    await page.getByRole('button', { name: 'Draw all around it' }).click();
    expect(await page.locator('[role=status]').first().textContent()).toContain('around Sales.Order');
    await page.getByRole('button', { name: 'Back to what changed' }).click();
    expect(await page.locator('.node').count()).toBe(start);
  });

  test('dark and light can be turned', async () => {
    const { page } = await room.open(review, { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.getByRole('button', { name: 'Dark or light' }).click();
    expect(await paper()).not.toBe(dark);
  });

  test('printing opens every fold and leaves the controls out', async () => {
    const { page } = await room.open(review);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('.filters:visible').count()).toBe(0);
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
  });
});

describe('its words', () => {
  const model = (shop: string, readers: string) => ({
    'm.mml': `domain "Sales" {
  entity "Order" { attribute "status" { type = "string" } }
  ${shop}
}
data_product "Reports" {
  report "R" { metric "M" { uses "Sales.Order" } }
  ${readers}
}
`,
  });

  test('count one as one', async () => {
    const lone = (text: string) => ({ 'm.mml': `entity "Lone" {\n  description = "${text}"\n}\n` });
    const { page } = await room.open(
      renderHtml(reviewTexts({ before: lone('a'), after: lone('b'), lineage: 'included' })),
    );
    expect(await page.locator('#catalogue [role=status]').textContent()).toBe('1 element');
    expect(await page.locator('#changes [role=status]').textContent()).toBe('1 change');
    expect(await page.locator('#lineage').textContent()).toContain('1 element that changed or is affected');
    expect(await page.locator('body').textContent()).not.toMatch(/\b1 (?:elements|changes|consumers) /);
  });

  test('show what is to be typed as code, without its backticks', async () => {
    const report = reviewTexts({
      ...{ before: {}, after: model('', ''), command: 'check', lineage: 'included' },
      config: { preset: 'strict', failOn: 'warning' },
    });
    const { page } = await room.open(renderHtml(report));
    expect(await page.locator('#blocking-title').textContent()).toBe('What fails the check');
    expect(await page.locator('.remedy code').allTextContents()).toContain('derived-from');
    expect(await page.locator('body > main').textContent()).not.toContain('`');
  });

  test('count no reader who is gone, except for what was there before', async () => {
    const report = reviewTexts({
      before: model('', 'consumer "sales-team"\n  consumer "left"'),
      after: model('entity "Refund" { }', 'consumer "sales-team"'),
      lineage: 'included',
    });
    const { page } = await room.open(renderHtml(report), { hash: '#element=entity:Sales.Order' });
    expect(await page.locator('.details').textContent()).toContain('Reaches 1 consumer');
    await page.getByRole('button', { name: 'before', exact: true }).click();
    expect(await page.locator('.details').textContent()).toContain('Reached 2 consumers before');
  });
});

describe('accessibility', () => {
  const pages = {
    review,
    check,
    ...Object.fromEntries(['empty', 'hostile', 'rich'].map((name) => [name, renderHtml(reports[name] as Report)])),
  };
  test.each(
    Object.entries(pages).flatMap(([name, html]) =>
      (['light', 'dark'] as const).map((scheme) => [name, scheme, html] as const),
    ),
  )('%s, %s: axe finds nothing', async (_name, colorScheme, html) => {
    const { page } = await room.open(html, { colorScheme });
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: where }) => where.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });
});

describe('trust', () => {
  const hostileModel = Object.values(payloads)
    .map((text) => text.replaceAll(/[\p{Cc}"\\]/gu, ' '))
    .map(
      (name) =>
        `entity "${name}" {\n  description = "<img src=x onerror=alert(1)>"\n  attribute "a" { type = "string" }\n}\n`,
    )
    .join('\n');
  const cases: readonly (readonly [string, Report])[] = [
    ...Object.entries(reports),
    [
      'model',
      reviewTexts({
        before: {},
        after: { 'models/<script>alert(1)</script>.mml': `domain "D" {\n}\n${hostileModel}` },
        lineage: 'included',
      }),
    ],
  ];

  test.each(cases)('%s: nothing that a stranger wrote becomes markup or runs', async (_name, report) => {
    const { page, complaints } = await room.open(renderHtml(report));
    expect(complaints).toEqual([]);
    expect(
      await page.locator('img, iframe, object, embed, link, base, form, [onerror], [onclick], [style]').count(),
    ).toBe(0);
    expect(await page.locator('body script').count()).toBe(0);
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => !href.startsWith('#'))).toEqual([]);
  });

  test('a script that got in anyway would not run', async () => {
    const { page, complaints } = await room.open(review.replace('</body>', '<script>alert(1)</script></body>'));
    expect(complaints.join()).toMatch(/Content Security Policy/);
    expect(await page.locator('h1').textContent()).toBe('4 findings block this change');
  });
});

describe('a model of more than 10,000 elements', () => {
  const { before, after } = generateRevisions({ entities: 8000, files: 400, changed: 0.01 });
  const texts = { before: Object.fromEntries(before.mml), after: Object.fromEntries(after.mml) };

  test.each([
    ['review', reviewTexts({ ...texts, lineage: 'included' })],
    ['check', reviewTexts({ before: {}, after: texts.after, lineage: 'included', command: 'check' })],
  ] as const)('%s: opens within two seconds, and from what changed', async (_command, report) => {
    expect(report.model.elements).toBeGreaterThan(10_000);
    const { page } = await room.open(renderHtml(report));
    await page.waitForSelector('.node');
    const opened = await page.evaluate(() => performance.now());
    expect(opened).toBeLessThan(2000);
    expect(await page.locator('.node').count()).toBeLessThanOrEqual(90);
  });
});

function transformOf({ page }: Pick<OpenedPage, 'page'>): Promise<string | null> {
  return page.locator('.graph > g').getAttribute('transform');
}
