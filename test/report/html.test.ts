/** What can be said of the page without a browser: that it is whole, small, and lets nothing run but its own script. */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/render-html.ts';
import type { Report } from '../../src/report/report.ts';
import { reviewExample } from './example-report.ts';
import { payloads, reportOf } from './fixtures/hostile.ts';
import { reports } from './fixtures/reports.ts';

const cases: readonly (readonly [string, Report])[] = [
  ...Object.entries(reports),
  ...Object.entries(payloads).map(([name, text]) => [`hostile ${name}`, reportOf(text)] as const),
  ['example', reviewExample()],
];

test('the page of the example is at most 600 KB', () => {
  expect(Buffer.byteLength(renderHtml(reviewExample()))).toBeLessThanOrEqual(600_000);
});

test.each(cases)('%s: has one script and one style, and the policy allows exactly these', (_name, report) => {
  const page = renderHtml(report);
  const [script, ...otherScripts] = Array.from(page.matchAll(/<script>(.*?)<\/script>/gs), ([, text]) => text ?? '');
  const [style, ...otherStyles] = Array.from(page.matchAll(/<style>(.*?)<\/style>/gs), ([, text]) => text ?? '');
  expect(otherScripts.length + otherStyles.length).toBe(0);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test.each(cases)('%s: holds the report, in which no tag begins', (_name, report) => {
  const data = /<script type="application\/json" id="report">(.*?)<\/script>/s.exec(renderHtml(report))?.[1] ?? '';
  expect(data).not.toMatch(/[<>\u2028\u2029]/);
  expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(report)));
});

function hashOf(text: string | undefined): string {
  return `sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}`;
}
