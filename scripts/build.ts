/** Makes `dist/`: the bundles, the WebAssembly files they read, the types of the public API and the licences of what is inside. */

import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundleEntries, type Entry } from './build/bundle-entries.ts';
import { bundlePage } from './build/bundle-page.ts';
import { bundleStart } from './build/bundle-start.ts';
import { digestFacts } from './build/digest-facts.ts';
import { emitDeclarations } from './build/emit-declarations.ts';
import { renderThirdPartyLicenses } from './build/third-party-licenses.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * `review` with its text report is what a person waits for; everything else is loaded when it is asked for. That both places
 * are folders, that nothing has to be parsed and that no glob is written is not the rule, but such a run has nothing else to wait for.
 * The Action starts git first, and loads the review while git is at work.
 */
const ENTRIES: readonly Entry[] = [
  {
    name: 'cli',
    file: 'cli-main.js',
    eager: ['./report/text/render-text.ts'],
    second: [],
    late: {
      git: [
        ...['./io/git-revision.ts', './io/commit-listing.ts', './io/working-tree.ts', './io/git-steps.ts'],
        ...['./io/blob-reader.ts', './io/git.ts'],
      ],
      globs: ['./text/globs.ts'],
      links: ['./link/kept-links.ts', './link/check-links.ts'],
      parser: ['./syntax/parser.ts', './syntax/parse.ts', './model/outline-parts.ts'],
    },
    isStarted: true,
  },
  { name: 'index', file: 'index.js', eager: [], second: [], late: {}, isStarted: false },
  {
    ...{ name: 'action', file: 'action.js', eager: [], isStarted: false },
    second: ['./action/review-change.ts', './action/publish-review.ts'],
    late: {
      cursor: ['./syntax/item-table.ts'],
      globs: ['./text/globs.ts'],
      links: ['./link/kept-links.ts', './link/check-links.ts'],
      repair: ['./syntax/repair.ts'],
    },
  },
];

const WASM_FILES = [
  'grammar/tree-sitter-mml.wasm',
  'grammar/walker.wasm',
  'node_modules/web-tree-sitter/web-tree-sitter.wasm',
];

if (process.argv[1] === import.meta.filename) await writeDist(join(ROOT, 'dist'));

/** Replaces the folder. The same bytes for the same sources, wherever the checkout stands. */
export async function writeDist(folder: string): Promise<void> {
  const files = await buildFiles();
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  chmodSync(join(folder, 'cli.js'), 0o755);
}

async function buildFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { files, modules } = await bundleEntries(ROOT, ENTRIES, { FACTS_DIGEST: digestFacts(ROOT, WASM_FILES) });
  // The page is a text inside a module, and still code of others.
  const page = await bundlePage(ROOT);
  return new Map<string, string | Uint8Array>([
    ...files,
    ['cli.js', await bundleStart(ROOT, files)],
    ...emitDeclarations(ROOT),
    ...WASM_FILES.map((path) => [basename(path), readFileSync(join(ROOT, path))] as const),
    // One CommonJS file starts faster than modules do; the package itself is of type "module".
    ['package.json', `${JSON.stringify({ type: 'commonjs' })}\n`],
    ['third-party-licenses.txt', renderThirdPartyLicenses(ROOT, new Set([...modules, ...page.modules, ...WASM_FILES]))],
  ]);
}
