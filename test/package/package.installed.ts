/** The package as somebody else gets it: what is in it, its command, its library and its types. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InstalledPackage, installPackage, run } from './install-package.ts';

const ROOT = join(import.meta.dirname, '../..');

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackage();
  const example = join(ROOT, 'examples/ecommerce');
  for (const side of ['before', 'after'])
    cpSync(join(example, side), join(installed.folder, side), { recursive: true });
});
afterAll(() => installed.remove());

/** Parts that are loaded when they are needed come and go with the code; everything else is pinned. */
const PARTS = /^dist\/(?:(?:cli|index|action)-[\w-]+\.js|types\/.*\.d\.ts)$/;

test('holds what is meant to be published, and nothing else', () => {
  expect(installed.files.filter((path) => !PARTS.test(path))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/action.js',
    'dist/cli.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/package.json',
    'dist/third-party-licenses.txt',
    'dist/tree-sitter-mml.wasm',
    'dist/walker.wasm',
    'dist/web-tree-sitter.wasm',
    'package.json',
    'schema/changelog.schema.json',
    'schema/mml-guard.schema.json',
    'schema/report.schema.json',
  ]);
});

describe('the command', () => {
  test('reviews, fails and writes every format that is asked for', () => {
    const outputs = [
      'html=page.html',
      'sarif=scan.sarif',
      'junit=tests.xml',
      'gitlab=quality.json',
      'mermaid=impact.mmd',
    ];
    const { stdout, status } = spawnSync(
      'npx',
      ['--no-install', 'mml-guard', 'review', 'before', 'after', ...outputs.flatMap((output) => ['--output', output])],
      { cwd: installed.folder, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toContain('4 findings block this change');
    const written = outputs.map((output) => readFileSync(join(installed.folder, output.replace(/^\w+=/, '')), 'utf8'));
    expect(written.map((text) => text.length > 100)).toEqual(outputs.map(() => true));
  });

  test('says which version it is', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(run('npx', ['--no-install', 'mml-guard', '--version'], installed.folder).stdout.trim()).toBe(version);
  });
});

/** The example of the documentation, over the example's files. */
const [, LIBRARY_EXAMPLE = ''] = /```ts\n(.*?)```/s.exec(readFileSync(join(ROOT, 'docs/library.md'), 'utf8')) ?? [];
const PROGRAM = LIBRARY_EXAMPLE.replaceAll(/'(before|after)\/shop\.mml'/g, "'$1/products/sales_analytics.mml'");

describe('the library', () => {
  test('the example of the documentation runs', () => {
    writeFileSync(join(installed.folder, 'use.ts'), PROGRAM);
    const { stdout } = run(join(ROOT, 'node_modules/node/bin/node'), ['use.ts'], installed.folder);
    expect(stdout).toMatch(/^(?:pass|warn|fail) \d{5,}\n$/);
  });

  test.each([
    ['node16', 'node16', 'use.mts'],
    ['node16', 'node16', 'use.cts'],
    ['nodenext', 'nodenext', 'use.mts'],
    ['bundler', 'preserve', 'use.ts'],
  ])('a foreign project under %s (module %s, %s) reads the types', (moduleResolution, module, file) => {
    const folder = join(installed.folder, `${moduleResolution}-${file.replace('.', '-')}`);
    mkdirSync(folder);
    writeFileSync(join(folder, file), file.endsWith('.cts') ? toCommonJs(PROGRAM) : PROGRAM);
    const compilerOptions = {
      ...{ moduleResolution, module, target: 'es2022', strict: true, noEmit: true, skipLibCheck: false },
      ...{ exactOptionalPropertyTypes: true, types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  test('what is wrong is refused, so the types are really read', () => {
    const folder = join(installed.folder, 'wrong');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'use.mts'),
      `import { findFormat } from 'mml-guard';\nexport const wrong: number = findFormat;\n`,
    );
    const compilerOptions = { moduleResolution: 'node16', module: 'node16', strict: true, noEmit: true, types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts'] }));
    const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(stdout).toContain('error TS2322');
  });
});

test.each(['report', 'mml-guard', 'changelog'])('the schema %s is found by its name in the package', (name) => {
  const program = `import schema from 'mml-guard/schema/${name}.schema.json' with { type: 'json' };\nconsole.log(schema.title);\n`;
  writeFileSync(join(installed.folder, 'schema.mjs'), program);
  const { stdout } = run(join(ROOT, 'node_modules/node/bin/node'), ['schema.mjs'], installed.folder);
  expect(stdout).toMatch(/^MML Guard /);
});

/** CommonJS knows no `await` at the top. */
function toCommonJs(program: string): string {
  const at = program.indexOf('const report');
  return `${program.slice(0, at)}async function main(): Promise<void> {\n${program.slice(at)}}\nvoid main();\n`;
}
