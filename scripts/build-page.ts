/**
 * Writes `src/report/html/page-bundle.ts`, the script and the style of the HTML page as texts with their hashes; with `--check`
 * it compares instead, and exits 1 where the file is stale.
 */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePage } from './build/bundle-page.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, 'src/report/html/page-bundle.ts');

const { script, style } = await bundlePage(ROOT);
const text = [
  '/** Made by `npm run build:page` (scripts/build-page.ts) from src/report/html/client; do not edit. */',
  '',
  ...declare('PAGE_STYLE', style),
  ...declare('PAGE_SCRIPT', script),
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('src/report/html/page-bundle.ts is not what its sources give: run `npm run build:page` and commit it.');
  process.exitCode = 1;
} else console.log(`The page is fresh: ${script.length + style.length} characters of script and style.`);

function declare(name: string, content: string): readonly string[] {
  const hash = createHash('sha256').update(content).digest('base64');
  return [`export const ${name} = ${JSON.stringify(content)};`, `export const ${name}_HASH = 'sha256-${hash}';`, ''];
}
