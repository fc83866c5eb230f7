/**
 * Writes `docs/rules.md`, `docs/configuration.md`, `docs/commands.md` and `src/rules/rule-examples.ts` from the rules, their fixtures and the help; with `--check` it compares instead, and
 * exits 1 where a file is stale. The fixtures are tested, so what the documentation shows is what the program says.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { structuredPatch } from 'diff';
import type { RuleArea, RuleMeta } from '../src/diagnostics/rule-meta.ts';
import type { Rule } from '../src/rules/rule.ts';
import { RULES } from '../src/rules/rule-list.ts';
import { renderActionPage } from './render-action-page.ts';
import { renderCommandsPage } from './render-commands-page.ts';
import { renderConfigurationPage } from './render-configuration-page.ts';

const ROOT = join(import.meta.dirname, '..');
const FIXTURES = join(ROOT, 'test/rules');
const MADE_BY_SCHEMA =
  'Made by `npm run docs` (scripts/generate-docs.ts) from the schema of the configuration; do not edit.';
const MADE_BY_HELP = 'Made by `npm run docs` (scripts/generate-docs.ts) from `--help`; do not edit.';
const MADE_BY = 'Made by `npm run docs` (scripts/generate-docs.ts) from the rules and their fixtures; do not edit.';

/** Columns, as the formatter counts them. */
const LINE_WIDTH = 120;

const COMPATIBILITY_WORDS: Readonly<Record<RuleMeta['compatibility'], string>> = {
  breaking: 'breaking: who reads the model must change something',
  risky: 'risky: who reads the model should look',
  safe: 'safe',
};

interface Example {
  readonly language: 'mml' | 'diff' | 'yaml';
  readonly text: string;
  readonly messages: readonly string[];
}

const FILES: readonly { readonly path: string; readonly text: string }[] = [
  { path: 'docs/rules.md', text: renderPage() },
  { path: 'docs/action.md', text: renderActionPage() },
  { path: 'docs/configuration.md', text: renderConfigurationPage(MADE_BY_SCHEMA) },
  { path: 'docs/commands.md', text: await renderCommandsPage(MADE_BY_HELP) },
  { path: 'src/rules/rule-examples.ts', text: renderExamples() },
];

if (process.argv.includes('--check')) checkFiles();
else for (const { path, text } of FILES) writeFileSync(join(ROOT, path), text);

function checkFiles(): void {
  const stale = FILES.filter(({ path, text }) => readIfThere(join(ROOT, path)) !== text);
  for (const { path } of stale) console.error(`${path} is stale: run \`npm run docs\` and commit it.`);
  if (stale.length > 0) process.exitCode = 1;
}

function renderPage(): string {
  return [
    `<!-- ${MADE_BY} -->`,
    '',
    '# Rules',
    '',
    'Every finding names its rule. `mml-guard rules` lists them, `mml-guard explain <id>` prints what stands here.',
    '',
    'A **level** says how loudly a rule speaks: `error`, `warning`, `note` or `off`. The levels below are those of the preset',
    '`recommended`. `minimal` keeps the error rules alone; `strict` turns on what is off. `rules:` in the configuration sets a level for',
    'a rule, or for some of its subjects.',
    '',
    '**Compatibility** says what a change means for those who read the model, and decides the version: a breaking change makes a',
    'major one, a risky change or an addition a minor one. It does not depend on the level.',
    '',
    ...areas().flatMap((area) => [...renderTable(area), ...rulesOf(area).flatMap(renderRule)]),
  ].join('\n');
}

function areas(): readonly RuleArea[] {
  return [...new Set(RULES.map((rule) => rule.meta.area))];
}

function rulesOf(area: RuleArea): readonly Rule[] {
  return RULES.filter((rule) => rule.meta.area === area);
}

function renderTable(area: RuleArea): readonly string[] {
  return [
    `## ${area.charAt(0).toUpperCase()}${area.slice(1)}`,
    '',
    '| rule | level | compatibility | reports that |',
    '|---|---|---|---|',
    ...rulesOf(area).map(
      ({ meta }) =>
        `| [\`${meta.id}\`](#${meta.id}) | ${renderLevel(meta)} | ${meta.compatibility} | ${decapitalise(meta.summary)} |`,
    ),
    '',
  ];
}

function renderRule({ meta }: Rule): readonly string[] {
  return [
    `### \`${meta.id}\``,
    '',
    `${meta.summary}`,
    '',
    `Level: ${renderLevel(meta)}. Compatibility: ${COMPATIBILITY_WORDS[meta.compatibility]}.`,
    '',
    `**Why.** ${meta.rationale}`,
    '',
    ...renderExample(readExample(meta.id)),
    `**What to do.** ${meta.remedy}`,
    '',
  ];
}

function renderLevel({ defaultLevel, strictLevel }: RuleMeta): string {
  return strictLevel === undefined ? defaultLevel : `${defaultLevel} (${strictLevel} under \`strict\`)`;
}

function renderExample({ language, text, messages }: Example): readonly string[] {
  // Messages quote models, so they stand where Markdown means nothing.
  const said = messages.length === 0 ? [] : ['```text', ...messages, '```', ''];
  return ['**Example.**', '', `\`\`\`${language}`, text, '```', '', ...said];
}

function decapitalise(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}

function readExample(id: string): Example {
  const configuration = readIfThere(join(FIXTURES, id, 'configuration.yml'));
  if (configuration !== undefined) return { language: 'yaml', text: configuration.trimEnd(), messages: [] };
  const before = readIfThere(join(FIXTURES, id, 'before.mml'));
  const after = readFileSync(join(FIXTURES, id, 'after.mml'), 'utf8');
  const messages = readMessages(id);
  if (before === undefined) return { language: 'mml', text: after.trimEnd(), messages };
  return { language: 'diff', text: renderDifference(before, after), messages };
}

/** The lines of a unified diff without its heads: the fixtures are short, so all of them are shown. */
function renderDifference(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: Number.MAX_SAFE_INTEGER });
  return hunks.flatMap((hunk) => hunk.lines).join('\n');
}

function readMessages(id: string): readonly string[] {
  const expected: readonly { readonly message: string }[] = JSON.parse(
    readFileSync(join(FIXTURES, id, 'expected.json'), 'utf8'),
  );
  return expected.map(({ message }) => message);
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function renderExamples(): string {
  return [
    `// ${MADE_BY}`,
    '',
    '/** What `explain` shows of a rule: a short model, or the change to one as a text diff, and what the rule says of it. */',
    'export interface RuleExample {',
    '  readonly text: string;',
    '  readonly messages: readonly string[];',
    '}',
    '',
    '/** By rule id. */',
    'export const RULE_EXAMPLES: Readonly<Record<string, RuleExample>> = {',
    ...RULES.map(({ meta }) => renderEntry(meta.id, readExample(meta.id))),
    '};',
    '',
  ].join('\n');
}

function renderEntry(id: string, { text, messages }: Example): string {
  const literal = `\`${text.replaceAll(/[\\`]|\$\{/g, '\\$&')}\``;
  const key = id.includes('-') ? `'${id}'` : id;
  return `  ${key}: {\n    text: ${literal},\n    messages: ${renderList(messages.map(quote))},\n  },`;
}

/** On one line where the formatter would put it there. */
function renderList(items: readonly string[]): string {
  const line = `[${items.join(', ')}]`;
  if (`    messages: ${line},`.length <= LINE_WIDTH) return line;
  return `[\n${items.map((item) => `      ${item},\n`).join('')}    ]`;
}

/** As the formatter writes it: single quotes unless double ones need fewer escapes. */
function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\');
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  return singles > doubles ? `"${escaped.replaceAll('"', '\\"')}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}
