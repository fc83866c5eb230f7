/**
 * Scaffolds a rule about changes: its file, its line in the list and its fixture. `npm run new-rule <area> <id>`, where the area is a
 * folder of `src/rules`. What judges which change stands in `src/rules/symmetry-table.ts`.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const LIST = join(ROOT, 'src/rules/rule-list.ts');
const LIST_START = 'Object.freeze([\n';

const [area = '', id = ''] = process.argv.slice(2);
const problem = findProblem();
if (problem === undefined) scaffold();
else {
  console.error(problem);
  process.exitCode = 2;
}

function findProblem(): string | undefined {
  const areas = readdirSync(join(ROOT, 'src/rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  if (!areas.includes(area)) return `Expected an area, one of ${areas.join(', ')}, but got "${area}".`;
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) return `Expected an id such as entity-removed, but got "${id}".`;
  return existsSync(rulePath()) ? `The rule ${id} exists already.` : undefined;
}

function scaffold(): void {
  write(rulePath(), renderRule());
  write(LIST, addToList(readFileSync(LIST, 'utf8')));
  write(join(ROOT, `test/rules/${id}/before.mml`), '');
  write(join(ROOT, `test/rules/${id}/after.mml`), '');
  console.log('Next: fill in the words, name the rule in src/rules/symmetry-table.ts, write the fixture, then');
  console.log(`  npx biome check --write src/rules && node scripts/write-expected.ts ${id} && npm run docs`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function rulePath(): string {
  return join(ROOT, `src/rules/${area}/${id}.ts`);
}

function exportName(): string {
  return id.replaceAll(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
}

function renderRule(): string {
  return `/** Reports that … */

import { defineChangeRule } from '../define-change-rule.ts';

export const ${exportName()} = defineChangeRule({
  id: '${id}',
  area: '${areaTitle()}',
  summary: '',
  rationale: '',
  remedy: '',
  compatibility: 'safe',
  defaultLevel: 'note',
});
`;
}

/** As the other rules of the folder spell it. */
function areaTitle(): string {
  const [neighbour = ''] = neighbours(readFileSync(LIST, 'utf8')).map(({ path }) => path);
  const text = readFileSync(join(ROOT, 'src/rules', neighbour), 'utf8');
  return /area: '(.+)'/.exec(text)?.[1] ?? area;
}

function neighbours(list: string): readonly { name: string; path: string }[] {
  const imports = list.matchAll(/^import \{ (\w+) \} from '(.+)';$/gm);
  return Array.from(imports, ([, name = '', path = '']) => ({ name, path })).filter(({ path }) =>
    path.startsWith(`./${area}/`),
  );
}

/** The import beside those of the area, the line behind the area's last one. */
function addToList(list: string): string {
  const names = new Set(neighbours(list).map(({ name }) => name));
  const [head = '', body = ''] = list.split(LIST_START);
  const lines = body.split('\n');
  const last = lines.findLastIndex((line) => names.has(line.trim().replace(/,$/, '')));
  lines.splice(last + 1, 0, `  ${exportName()},`);
  const imported = `import { ${exportName()} } from './${area}/${id}.ts';\n`;
  return head.replace('import type { Rule }', `${imported}import type { Rule }`) + LIST_START + lines.join('\n');
}
