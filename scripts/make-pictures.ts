/** Makes the pictures of the documentation from the example, in a real browser: `npm run pictures`. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { renderHtml } from '../src/report/html/render-html.ts';
import { reviewExample } from '../test/report/example-report.ts';

const FOLDER = join(import.meta.dirname, '../docs/pictures');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

interface Picture {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** Behind the address of the page. */
  readonly hash: string;
  /** What is shown of it; the first screen where nothing is said. */
  readonly part?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'page-light', scheme: 'light', hash: '' },
  { name: 'page-dark', scheme: 'dark', hash: '' },
  { name: 'graph', scheme: 'light', hash: '', part: '#lineage' },
  { name: 'element', scheme: 'dark', hash: '#element=entity%3AAnalytics.Total_Revenue', part: '#lineage' },
];

const folder = mkdtempSync(join(tmpdir(), 'mml-guard-pictures-'));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(folder, 'page.html');
  writeFileSync(file, renderHtml(reviewExample()));
  for (const picture of PICTURES) await take(browser, pathToFileURL(file).href, picture);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function take(camera: Browser, address: string, { name, scheme, hash, part }: Picture): Promise<void> {
  const page = await camera.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: scheme });
  await page.goto(address + hash);
  await page.waitForSelector('.node');
  const path = join(FOLDER, `${name}.png`);
  if (part === undefined) await page.screenshot({ path });
  else await page.locator(part).screenshot({ path });
  await page.close();
}
