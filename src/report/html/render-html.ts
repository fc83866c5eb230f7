/** The html format: one page that needs nothing else, opens from a file, and runs no script but its own. */

import { showXmlText } from '../markup/xml-text.ts';
import { describeVerdict } from '../outline/describe-verdict.ts';
import type { Report } from '../report.ts';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH, PAGE_STYLE, PAGE_STYLE_HASH } from './page-bundle.ts';

/** Nothing may be loaded, and only this script and this style may run, whatever a model says. */
const POLICY = [
  "default-src 'none'",
  `script-src '${PAGE_SCRIPT_HASH}'`,
  `style-src '${PAGE_STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function renderHtml(report: Report): string {
  const verdict = showXmlText(describeVerdict(report));
  const head = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${verdict} – ${showXmlText(report.tool.name)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    `<main><h1>${verdict}</h1><noscript><p>This page draws itself by a script that stands in it.</p></noscript></main>`,
  ].join('\n');
  const data = `<script type="application/json" id="report">${writeData(report)}</script>`;
  const tail = `<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`;
  // Joined as a list, large data would be copied here; so it is when somebody writes the page.
  return `${head}\n${data}\n${tail}`;
}

/** JSON in which no tag can begin, and which stays on one line for every reader of HTML. */
function writeData(report: Report): string {
  return JSON.stringify(report).replace(
    /[<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
