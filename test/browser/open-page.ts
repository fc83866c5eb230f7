/** Opens pages in Chromium as a person would, from a file and without a network, and keeps what the browser complains of. */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts, of the console and of the policy, dialogs, and requests to anything but the page itself. */
  readonly complaints: readonly string[];
}

export interface Room {
  readonly browser: Browser;
  /** Writes the page into a file of its own and opens it there, with that hash. */
  open(html: string, options?: BrowserContextOptions & { readonly hash?: string }): Promise<OpenedPage>;
  close(): Promise<void>;
}

export async function openRoom(): Promise<Room> {
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is missing: apt-get install chromium, or set CHROMIUM`);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'mml-guard-page-'));
  let count = 0;
  return {
    browser,
    async open(html, { hash = '', ...options } = {}) {
      const file = join(folder, `page${count++}.html`);
      writeFileSync(file, html);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints = listen(page, pathToFileURL(file).href);
      await page.goto(pathToFileURL(file).href + hash);
      await page.waitForSelector('main section');
      return { page, complaints };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function listen(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(address) && complaints.push(`asked for ${request.url()}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}
