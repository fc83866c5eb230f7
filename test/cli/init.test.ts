import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/policy/parse-config.ts';
import { createFolder } from '../io/temporary-folder.ts';
import { cloneRepository, createRepository } from '../io/temporary-repository.ts';
import { run } from './run-cli.ts';

const MODEL = `domain "Sales" {
  entity "Order" { owner = "Data & Co" }
}
data_product "P" {
  owner = "analytics-team"
  consumer "https://bi.acme.example/sales"
  consumer "partner-feed"
  consumer "executives"
}
`;
const WORKFLOW = '.github/workflows/mml-guard.yml';
const APPROVAL = '.github/workflows/mml-guard-approval.yml';
const CONTEXT = { file: '.mml-guard.yml', knownRules: [], asOf: '2026-11-24' };

/** What stands behind `# `, as if somebody had uncommented it. */
function uncomment(text: string): string {
  return text.replaceAll(/^(\s*)# ?((?: *- |\s*"|\s+internal:|pii:|owners:).*)$/gm, '$1$2');
}

describe('what it writes', () => {
  test('is a workflow and a configuration that can be read, and that the doctor finds in order', async () => {
    const repository = createRepository({ 'models/m.mml': MODEL, CODEOWNERS: '* @ada\n' });
    repository.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
    const { exitCode, stdout } = await run(['init'], join(repository.folder, 'models'));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /written .github[\s\S]*written .github\/workflows\/mml-guard-approval.yml[\s\S]*written .mml-guard.yml[\s\S]*Found 1 model file[\s\S]*require the check "mml-guard"/,
    );
    const workflow = parse(readFileSync(join(repository.folder, WORKFLOW), 'utf8'));
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group', 'push']);
    expect(workflow.on.push.branches).toEqual(['main']);
    const approval = parse(readFileSync(join(repository.folder, APPROVAL), 'utf8'));
    expect(Object.keys(approval.on)).toEqual(['pull_request_review']);
    const text = readFileSync(join(repository.folder, '.mml-guard.yml'), 'utf8');
    const config = parseConfig(text, CONTEXT);
    expect(config.pii).toMatchObject({ external: ['partner-feed'], internal: [] });
    expect([...config.owners]).toEqual([]);
    expect(text).toContain('#   "Data & Co": ["@acme/Data-Co"]');
    expect(text).toContain('#   "analytics-team": ["@acme/analytics-team"]');
    expect((await run(['doctor'], repository.folder)).exitCode).toBe(0);
    expect((await run(['check'], repository.folder)).exitCode).toBe(0);
  });

  test('still can be read when everything is uncommented', async () => {
    const repository = createRepository({ 'm.mml': MODEL });
    await run(['init'], repository.folder);
    expect(existsSync(join(repository.folder, APPROVAL))).toBe(false);
    const config = parseConfig(uncomment(readFileSync(join(repository.folder, '.mml-guard.yml'), 'utf8')), CONTEXT);
    expect(config.pii.internal).toEqual(['https://bi.acme.example/**']);
    expect([...config.owners.keys()]).toEqual(['Data & Co', 'analytics-team']);
  });

  const odd: readonly (readonly [title: string, model: string])[] = [
    ['no model', ''],
    ['names with line breaks and comments', 'data_product "P" { owner = "a: #\\n- b" consumer "external \\" # }" }\n'],
    ['addresses alone', 'data_product "P" { consumer "https://x.example" }\n'],
    ['markup in a name', `data_product "P" { owner = "\${{ secrets.X }}" consumer "public: [a" }\n`],
  ];
  test.each(odd)('with %s', async (_, model) => {
    const repository = createRepository({ 'm.mml': model });
    expect((await run(['init'], repository.folder)).exitCode).toBe(0);
    expect(() => parseConfig(readFileSync(join(repository.folder, '.mml-guard.yml'), 'utf8'), CONTEXT)).not.toThrow();
  });

  test('names the projects of a repository, and its default branch', async () => {
    const origin = createRepository({
      'a/modality_project.yaml': '',
      'a/m.mml': MODEL,
      'b/modality_project.yaml': '',
      'b/m.mml': MODEL,
    });
    origin.git('branch', '-m', 'trunk');
    const clone = cloneRepository(origin);
    const { stdout } = await run(['init', '--dry-run'], clone.folder);
    expect(stdout).toContain('branches: ["trunk"]');
    expect(stdout).toContain('for 2 projects');
    expect(stdout).toContain('#   a\n#   b\n');
    expect(existsSync(join(clone.folder, WORKFLOW))).toBe(false);
  });

  test('outside of a repository', async () => {
    const folder = createFolder({ 'm.mml': MODEL });
    expect((await run(['init', '--action', 'acme/guard@v2'], folder)).exitCode).toBe(0);
    expect(readFileSync(join(folder, WORKFLOW), 'utf8')).toContain('- uses: acme/guard@v2');
  });
});

describe('what exists', () => {
  test('is kept without --force', async () => {
    const repository = createRepository({ 'm.mml': MODEL, [WORKFLOW]: 'mine', '.mml-guard.yml': 'preset: strict\n' });
    expect((await run(['init'], repository.folder)).stdout).toMatch(/kept {4}.github[\s\S]*kept {4}.mml-guard.yml/);
    expect(readFileSync(join(repository.folder, WORKFLOW), 'utf8')).toBe('mine');
    await run(['init', '--force'], repository.folder);
    expect(readFileSync(join(repository.folder, WORKFLOW), 'utf8')).toContain('mml-guard/mml-guard@v1');
  });

  test('under another name is found', async () => {
    const other = 'on: pull_request\njobs:\n  a:\n    steps:\n      - uses: mml-guard/mml-guard@v1\n';
    const repository = createRepository({ 'm.mml': MODEL, '.github/workflows/model.yml': other });
    expect((await run(['init'], repository.folder)).stdout).toContain('model.yml runs MML Guard already');
    expect(existsSync(join(repository.folder, WORKFLOW))).toBe(false);
  });
});

test('an action that is none is refused', async () => {
  const { exitCode, stderr } = await run(['init', '--action', 'x: y'], createFolder());
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringMatching(/expected: owner, name and version[\s\S]*try: /),
  });
});

test('without a model the next step is to add one', async () => {
  const { stdout } = await run(['init'], createFolder());
  expect(stdout).toMatch(
    /Found 0 model files in 1 project\.\nNext:\n {2}1\. Add a model: a file whose name ends in \.mml\./,
  );
  expect(stdout).not.toContain('baseline');
});
