/**
 * Checks the grammar with the real tools: what is committed is what they build, its own tests pass, and the native runtime
 * reads every fixture and example as the WebAssembly one does. A missing tool is a failure that says how to install it.
 */

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';
import { buildGrammar, GRAMMAR } from './build-grammar.ts';
import { run, runTreeSitter } from './build-grammar-tools.ts';

interface NativeParser {
  setLanguage(language: unknown): void;
  parse(text: string, oldTree: undefined, options: { bufferSize: number }): { rootNode: { toString(): string } };
}

const REPOSITORY = resolve(GRAMMAR, '..');
const SOURCES = ['grammar.js', 'tree-sitter.json', 'package.json', 'walker', 'toolchain'];
const QUERIES = ['highlights', 'folds', 'indents', 'tags', 'injections'];
const TEXTS = ['test/syntax/fixtures', 'examples', 'grammar/test'];

try {
  checkFreshness();
  checkOwnTests();
  await checkNativeParity();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Rebuilds in a folder elsewhere, so that the result cannot depend on where it is built. */
function checkFreshness(): void {
  const folder = mkdtempSync(join(tmpdir(), 'mml-grammar-'));
  try {
    for (const source of SOURCES) cpSync(join(GRAMMAR, source), join(folder, source), { recursive: true });
    buildGrammar(folder);
    const built = listFiles(folder).filter((path) => path.startsWith('src/') || path.endsWith('.wasm'));
    const stale = built.filter((path) => !isSame(join(folder, path), join(GRAMMAR, path)));
    if (stale.length > 0)
      throw new Error(`Stale: ${stale.join(', ')}. Run npm run build:grammar and commit the result.`);
    console.log(`fresh: ${built.length} generated files`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isSame(left: string, right: string): boolean {
  return existsSync(right) && readFileSync(left).equals(readFileSync(right));
}

/** Paths of all files below a folder, relative to it, with forward slashes. */
function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((path) => relative(folder, path).replaceAll('\\', '/')).sort();
}

/** Corpus, highlighting and tags; the other queries only have to be valid. */
function checkOwnTests(): void {
  runTreeSitter(GRAMMAR, ['test']);
  const example = join(GRAMMAR, 'test', 'highlight', 'blocks.mml');
  for (const query of QUERIES) {
    const captures = runTreeSitter(GRAMMAR, ['query', '--grammar-path', GRAMMAR, `queries/${query}.scm`, example]);
    if (captures.trim() === '') throw new Error(`queries/${query}.scm finds nothing in ${example}.`);
  }
  console.log(`tested: corpus, highlighting, tags and ${QUERIES.length} queries`);
}

/** Compares the trees of both runtimes for every text in the repository. */
async function checkNativeParity(): Promise<void> {
  installNative();
  const native = loadNativeParser();
  await Parser.init();
  const portable = new Parser().setLanguage(await Language.load(readFileSync(join(GRAMMAR, 'tree-sitter-mml.wasm'))));
  const paths = TEXTS.flatMap((folder) => listFiles(join(REPOSITORY, folder)).map((path) => join(folder, path)));
  for (const path of paths) {
    const text = readFileSync(join(REPOSITORY, path), 'utf8');
    const expected = portable.parse(text)?.rootNode.toString();
    const found = native.parse(text, undefined, { bufferSize: text.length * 2 + 1024 }).rootNode.toString();
    if (found !== expected) throw new Error(`${path}: native and WebAssembly differ.\n${found}\n${expected}`);
  }
  if (paths.length === 0) throw new Error('No text to compare was found.');
  console.log(`native parity: ${paths.length} texts`);
}

function loadNativeParser(): NativeParser {
  const require = createRequire(join(GRAMMAR, 'package.json'));
  const NativeParser = require('tree-sitter') as new () => NativeParser;
  const parser = new NativeParser();
  parser.setLanguage(require('.'));
  return parser;
}

/** Compiles the native runtime, which takes half a minute, once; and the language, which takes seconds, each time. */
function installNative(): void {
  const prefix = findHeaders();
  const env: Record<string, string> = prefix === undefined ? {} : { npm_config_nodedir: prefix };
  if (!existsSync(join(GRAMMAR, 'node_modules', 'tree-sitter', 'build', 'Release'))) {
    run({ command: 'npm', args: ['ci', '--no-audit', '--no-fund'], cwd: GRAMMAR, env });
  }
  rmSync(join(GRAMMAR, 'build'), { recursive: true, force: true });
  run({ command: 'npm', args: ['run', 'install'], cwd: GRAMMAR, env });
}

/** Where a Node with its headers is installed, so that none are downloaded. */
function findHeaders(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map(dirname).find((prefix) => existsSync(join(prefix, 'include', 'node', 'node_api.h')));
}
