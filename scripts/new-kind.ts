/**
 * Scaffolds a kind of element: its schema, its line in the list and its name in the union. `npm run new-kind <kind>`. The tests then
 * name what is still missing: the rules for its changes, or the written reason why there is none.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

const [kind = ''] = process.argv.slice(2);
const schemaFile = `src/model/kinds/${kind}.ts`;
const problem = findProblem();
if (problem === undefined) scaffold();
else {
  console.error(problem);
  process.exitCode = 2;
}

function findProblem(): string | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(kind)) return `Expected a kind such as data-product, but got "${kind}".`;
  return existsSync(join(ROOT, schemaFile)) ? `The kind ${kind} exists already: ${schemaFile}` : undefined;
}

function scaffold(): void {
  const edited = [
    insertBefore({ file: 'src/model/kind.ts', anchor: "  | 'unknown';", line: `  | '${kind}'` }),
    insertBefore({
      file: 'src/model/kind-list.ts',
      anchor: "import { unknown } from './kinds/unknown.ts';",
      line: `import { ${exportName()} } from './kinds/${kind}.ts';`,
    }),
    insertBefore({ file: 'src/model/kind-list.ts', anchor: '  unknown,\n];', line: `  ${exportName()},` }),
  ];
  writeFileSync(join(ROOT, schemaFile), renderSchema());
  console.log(['Written:', schemaFile, ...new Set(edited)].join('\n  '));
  console.log('Next: fill in the schema, add a rule for each of its changes (npm run new-rule), then');
  console.log('  npx biome check --write src/model && npm test');
}

/** Lists end with the kind `unknown`, which takes what no other kind takes. */
function insertBefore({ file, anchor, line }: Record<'file' | 'anchor' | 'line', string>): string {
  const path = join(ROOT, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(anchor)) throw new Error(`${file} has no line "${anchor.trim()}" to insert before`);
  writeFileSync(
    path,
    text.replace(anchor, () => `${line}\n${anchor}`),
  );
  return file;
}

function exportName(): string {
  return kind.replaceAll(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
}

function renderSchema(): string {
  return `/** \`${kind} "Name" { … }\`: … */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES } from '../schema-parts.ts';

export const ${exportName()}: KindSchema = {
  kind: '${kind}',
  title: '${kind.replaceAll('-', ' ')}',
  ruleName: '${kind}',
  keywords: ['${kind.replaceAll('-', '_')}'],
  parents: ['file'],
  naming: 'label',
  separator: '.',
  renames: true,
  properties: [...COMMON_PROPERTIES],
  relations: [],
};
`;
}
