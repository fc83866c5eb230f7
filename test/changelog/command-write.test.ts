/** What `mml-guard changelog` writes: into a CHANGELOG, into files, one for each reader. */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/run-cli.ts';
import type { TemporaryRepository } from '../io/temporary-repository.ts';
import { buildHistory, ONE, THREE, TWO, takeStep } from './histories.ts';

describe('--write', () => {
  const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n- Ours.\n\n## [1.0.0] - 2026-01-01\n\n- First.\n';
  const released = () => {
    const repository = buildHistory([{ model: ONE }, { tag: 'v1.0.0' }, { model: TWO }]);
    writeFileSync(join(repository.folder, 'CHANGELOG.md'), CHANGELOG);
    return repository;
  };
  const write = ({ folder }: TemporaryRepository, ...words: readonly string[]) =>
    run(['changelog', '--write', ...words], folder);
  const read = ({ folder }: TemporaryRepository): string => readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');

  test('inserts the section, once', async () => {
    const repository = released();
    expect(await write(repository)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'CHANGELOG.md: 1.1.0 written, minor.\n',
    });
    const once = read(repository);
    expect(once).toMatch(/- Ours\.\n\n## \[1\.1\.0\] - 2026-11-24\n[\s\S]*`Order\.b` added[\s\S]*\n\n## \[1\.0\.0\]/);
    expect(await write(repository)).toMatchObject({ stderr: 'CHANGELOG.md: 1.1.0 is there already.\n' });
    expect(read(repository)).toBe(once);
  });

  test('does not write again because it was committed, on another day', async () => {
    const repository = released();
    repository.git('remote', 'add', 'origin', 'https://git.acme.example/acme/models');
    await write(repository);
    const once = read(repository);
    repository.git('add', '-A');
    repository.git('commit', '-q', '-m', 'Release');
    await write(repository, '--as-of', '2027-01-01');
    expect(read(repository)).toBe(once);
  });

  test('writes again once there is more to tell', async () => {
    const repository = released();
    await write(repository);
    takeStep(repository, { model: THREE });
    await write(repository);
    expect(read(repository).match(/## \[1\.1\.0\]/g)).toHaveLength(1);
    expect(read(repository)).toContain('`c` added');
  });

  test('a version that another one took the place of before any release is told once', async () => {
    const repository = released();
    await write(repository);
    takeStep(repository, { model: null });
    expect(await write(repository)).toMatchObject({ stderr: 'CHANGELOG.md: 2.0.0 written, major.\n' });
    expect(read(repository).match(/^## \[\d.*$/gm)).toEqual(['## [2.0.0] - 2026-11-24', '## [1.0.0] - 2026-01-01']);
    takeStep(repository, { model: ONE });
    const stderr = 'CHANGELOG.md tells nothing that is not released any more: the data model did not change.\n';
    expect(await write(repository)).toMatchObject({ stderr });
    expect(read(repository)).toBe(CHANGELOG);
  });

  test('a version that is released stays, from wherever one looks', async () => {
    const repository = released();
    await write(repository);
    takeStep(repository, { model: TWO });
    takeStep(repository, { tag: 'v1.1.0' });
    takeStep(repository, { model: null });
    await run(['changelog', 'v1.0.0', 'HEAD', '--write'], repository.folder);
    expect(read(repository).match(/^## \[\d/gm)).toHaveLength(3);
  });

  test('leaves the file where nothing changed', async () => {
    const repository = buildHistory([{ model: ONE }, { tag: 'v1.0.0' }, { model: ONE }]);
    writeFileSync(join(repository.folder, 'CHANGELOG.md'), CHANGELOG);
    expect(await write(repository)).toMatchObject({
      exitCode: 0,
      stderr: 'CHANGELOG.md is left as it is: the data model did not change.\n',
    });
    expect(read(repository)).toBe(CHANGELOG);
  });

  test('leaves a file of another form, and says what was expected', async () => {
    const repository = released();
    writeFileSync(join(repository.folder, 'CHANGELOG.md'), '# Readme\n');
    const { exitCode, stderr } = await write(repository);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('expected: a Keep a Changelog file');
    expect(read(repository)).toBe('# Readme\n');
  });

  test('makes a file where there is none', async () => {
    const repository = released();
    rmSync(join(repository.folder, 'CHANGELOG.md'));
    await write(repository, 'docs.md');
    expect(readFileSync(join(repository.folder, 'docs.md'), 'utf8')).toMatch(/^# Changelog\n[\s\S]*## \[1\.1\.0\]/);
    await write(repository, 'docs.md');
    expect(readFileSync(join(repository.folder, 'docs.md'), 'utf8').match(/## \[/g)).toHaveLength(1);
  });

  test('needs a version', async () => {
    const repository = buildHistory([{ model: ONE }, { model: TWO }]);
    const { exitCode, stderr } = await run(['changelog', 'HEAD~1', '--write'], repository.folder);
    expect({ exitCode, asks: stderr.includes('try: --current 1.4.2') }).toEqual({ exitCode: 2, asks: true });
  });

  test('writes under the number that another tool has chosen', async () => {
    const repository = released();
    const chosen = CHANGELOG.replace('## [1.0.0]', '## 1.0.1\n\n### Patch Changes\n\n- x\n\n## [1.0.0]');
    writeFileSync(join(repository.folder, 'CHANGELOG.md'), chosen);
    await write(repository, '--release', '1.0.1');
    expect(read(repository)).toMatch(
      /- x\n\n<!-- mml-guard[^>]*-->\n\n### Data model\n[\s\S]*1\.0\.1 says less than these changes ask for/,
    );
    await write(repository, '--release', '1.0.1');
    expect(read(repository).match(/### Data model/g)).toHaveLength(1);
  });

  test('prints too where a format is asked for', async () => {
    const { stdout } = await write(released(), '--format', 'text');
    expect(stdout).toContain('Recommended bump: minor (1.0.0 → 1.1.0)');
  });
});

test('one file for each product and consumer', async () => {
  const shop = (type: string): string =>
    `domain "S" { entity "Order" { attribute "a" { type = "${type}" } } }\ndata product "Sales/EU" { consumer "https://x.example/?q" report "R" { uses "S.Order" } }\ndata product "CRM" { consumer "team" }\n`;
  const repository = buildHistory([{ model: shop('string') }, { tag: 'v1.0.0' }, { model: shop('date') }]);
  const { exitCode, stdout } = await run(
    ['changelog', '--split-by', 'product', '--split-by', 'consumer', '--output', 'out/notes'],
    repository.folder,
  );
  expect(exitCode).toBe(0);
  const files = ['consumer-https-x.example-q.md', 'consumer-team.md', 'product-CRM.md', 'product-Sales-EU.md'];
  expect(readdirSync(join(repository.folder, 'out/notes')).sort()).toEqual(files);
  expect(stdout.trim().split('\n')).toHaveLength(files.length);
  const read = (name: string): string => readFileSync(join(repository.folder, 'out/notes', name), 'utf8');
  expect(read('consumer-https-x.example-q.md')).toContain('`type` changed from `string` to `date`, because you read');
  expect(read('product-CRM.md')).toContain('Nothing that changed reaches them.');
});

test('files in several formats', async () => {
  const repository = buildHistory([{ model: ONE }, { tag: 'v1.0.0' }, { model: TWO }]);
  const { stdout } = await run(
    ['changelog', '--output', 'notes.txt', '--output', 'json=notes.json'],
    repository.folder,
  );
  expect(stdout).toBe('');
  expect(readFileSync(join(repository.folder, 'notes.txt'), 'utf8')).toContain('ADDED');
  expect(JSON.parse(readFileSync(join(repository.folder, 'notes.json'), 'utf8')).schemaVersion).toBe(1);
  expect(existsSync(join(repository.folder, 'notes.md'))).toBe(false);
});
