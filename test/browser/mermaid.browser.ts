/** Every flowchart that a format writes, drawn by the real Mermaid. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { renderMermaid } from '../../src/report/mermaid.ts';
import type { Report } from '../../src/report/report.ts';
import { reviewExample } from '../report/example-report.ts';
import { payloads, reportOf } from '../report/fixtures/hostile.ts';
import { reports } from '../report/fixtures/reports.ts';
import { openRoom, type Room } from './open-page.ts';

const MERMAID = readFileSync(fileURLToPath(import.meta.resolve('mermaid')).replace(/[^/]*$/, 'mermaid.min.js'), 'utf8');

const cases: readonly (readonly [string, Report])[] = [
  ...Object.entries(reports),
  ...Object.entries(payloads).map(([name, text]) => [`hostile ${name}`, reportOf(text)] as const),
  ['example', reviewExample()],
];

let room: Room;
let page: Page;
beforeAll(async () => {
  room = await openRoom();
  page = await room.browser.newPage();
  page.on('dialog', (dialog) => expect.fail(dialog.message()));
  await page.setContent('<!doctype html><div></div>');
  await page.addScriptTag({ content: MERMAID });
});
afterAll(() => room.close());

test.each(cases)('%s is drawn, and holds nothing that runs', async (_name, report) => {
  for (const text of [renderMermaid(report), ...blocksOf(renderMarkdown(report, {}))]) {
    const drawn = await page.evaluate(async (source) => {
      const { mermaid } = globalThis as unknown as { mermaid: typeof import('mermaid').default };
      mermaid.initialize({ startOnLoad: false, securityLevel: 'loose' });
      const { svg } = await mermaid.render('graph', source);
      const drawing = new DOMParser().parseFromString(svg, 'text/html');
      return {
        nodes: drawing.querySelectorAll('.node').length,
        running: drawing.querySelectorAll('script, img, iframe, a[href], [onerror], [onclick]').length,
      };
    }, text);
    expect(drawn).toEqual({ nodes: text.match(/^ {2}n\d+[([]/gm)?.length, running: 0 });
  }
});

function blocksOf(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/^ *`{3,}mermaid\n(.*?)^ *`{3,}$/gms), ([, text]) => text ?? '');
}
