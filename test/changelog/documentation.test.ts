/** What docs/changelog.md tells people to copy exists: options, inputs, outputs, the mark. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { MARK } from '../../src/changelog/marked-block.ts';
import { run } from '../cli/run-cli.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/changelog.md');
const blocks = (language: string): readonly string[] =>
  Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')), ([, text = '']) => text);

interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>;
}
interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const workflows = blocks('yaml').map((text) => parse(text) as Workflow);
const stepsOf = ({ jobs }: Workflow): readonly WorkflowStep[] => Object.values(jobs).flatMap(({ steps }) => steps);

test('there are three workflows', () => {
  expect(workflows).toHaveLength(3);
});

test('the inputs of the Action exist, and it may write the release', () => {
  const { inputs } = parse(read('action.yml')) as { inputs: Readonly<Record<string, unknown>> };
  const calls = workflows.filter((workflow) => stepsOf(workflow).some(({ uses }) => uses?.includes('mml-guard@')));
  expect(calls).toHaveLength(2);
  for (const workflow of calls) {
    expect(workflow.permissions).toMatchObject({ contents: 'write' });
    for (const step of stepsOf(workflow).filter(({ uses }) => uses?.includes('mml-guard@'))) {
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      expect(step.with).toMatchObject({ mode: 'changelog' });
    }
  }
});

test('the outputs it speaks of exist', () => {
  const { outputs } = parse(read('action.yml')) as { outputs: Readonly<Record<string, unknown>> };
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['changelog', 'bump']));
});

test('every checkout has the whole history', () => {
  for (const step of workflows.flatMap(stepsOf).filter(({ uses }) => uses?.startsWith('actions/checkout'))) {
    expect(step.with).toEqual({ 'fetch-depth': 0 });
  }
});

test('every option exists', async () => {
  const { stdout } = await run(['changelog', '--help'], '.');
  const known = new Set(stdout.match(/--[a-z-]+/g));
  const commands = page.match(/mml-guard changelog[^\n`#]*/g) ?? [];
  expect(commands.length).toBeGreaterThan(5);
  const typed = [...commands, ...(page.match(/`--[a-z-]+/g) ?? [])].flatMap(
    (text) => text.match(/--[a-z][a-z-]+/g) ?? [],
  );
  const ours = typed.filter((option) => option !== '--unshallow' && option !== '--tags');
  expect(ours.filter((option) => !known.has(option))).toEqual([]);
});

test('the script for changesets is a script', () => {
  const [text = ''] = blocks('json');
  const { scripts } = JSON.parse(text) as { scripts: { version: string } };
  expect(scripts.version).toMatch(/^changeset version && mml-guard changelog --release .* --write$/);
});

test('the mark of a template is the mark', () => {
  expect(page).toContain(`\`${MARK}\``);
});
