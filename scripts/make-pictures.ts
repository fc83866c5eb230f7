/** Makes the pictures of the documentation from the example, in a real browser: `npm run pictures`. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { renderHtml } from '../src/report/html/render-html.ts';
import { reviewExample } from '../test/report/example-report.ts';
import { drawCheck, drawComment } from './pictures/draw-markdown.ts';
import { postExample } from './pictures/post-example.ts';

const DOCS = join(import.meta.dirname, '../docs');
const FOLDER = join(DOCS, 'pictures');
const MERMAID = fileURLToPath(import.meta.resolve('mermaid')).replace(/[^/]*$/, 'mermaid.min.js');
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

/** Runs in the page, for which these sources have no types. */
const DRAW_FLOWCHARTS = `(async () => {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    const fold = code.closest('details');
    if (fold !== null) fold.open = true;
    const { svg } = await mermaid.render('graph', code.textContent);
    code.parentElement.outerHTML = svg;
    if (fold !== null) fold.open = false;
  }
})()`;

const folder = mkdtempSync(join(tmpdir(), 'mml-guard-pictures-'));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(folder, 'page.html');
  writeFileSync(file, renderHtml(reviewExample()));
  for (const picture of PICTURES) await take(browser, pathToFileURL(file).href, picture);
  await takePosts(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** What the built Action writes on GitHub, flowcharts drawn and folds closed as a reader finds them. */
async function takePosts(camera: Browser): Promise<void> {
  const { comment, check } = await postExample(folder);
  await takeMarkdown(camera, drawComment(comment), { path: join(DOCS, 'comment.png'), height: 1650 });
  await takeMarkdown(camera, drawCheck(check), { path: join(FOLDER, 'check.png'), height: 1100 });
  await takeMarkdown(camera, drawComment(comment), { path: join(FOLDER, 'impact-graph.png'), part: 'svg' });
}

interface Shot {
  readonly path: string;
  /** Pixels from the top, where the whole would be too long to look at. */
  readonly height?: number;
  readonly part?: string;
}

async function takeMarkdown(camera: Browser, html: string, { path, height, part }: Shot): Promise<void> {
  const page = await camera.newPage({ viewport: { width: 828, height: height ?? 860 } });
  await page.setContent(html);
  await drawFlowcharts(page);
  if (part === undefined) await page.screenshot({ path });
  else {
    await page.evaluate(`document.querySelector('svg').closest('details').open = true`);
    await page.locator(part).first().screenshot({ path });
  }
  await page.close();
}

/** A fold has no size while it is closed, so each is opened while its flowchart is drawn. */
async function drawFlowcharts(page: Page): Promise<void> {
  await page.addScriptTag({ path: MERMAID });
  await page.evaluate(DRAW_FLOWCHARTS);
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
