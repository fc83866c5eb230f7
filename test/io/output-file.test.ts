import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertWritable, writeOutput } from '../../src/io/output-file.ts';
import { createFolder } from './temporary-folder.ts';

test('a new file is written whole and leaves nothing beside it', () => {
  const folder = createFolder();
  const file = join(folder, 'report.json');
  assertWritable(file);
  writeOutput(file, 'text\n');
  expect(readFileSync(file, 'utf8')).toBe('text\n');
  expect(readdirSync(folder)).toEqual(['report.json']);
});

test('an existing file keeps its mode, a link its target', () => {
  const folder = createFolder({ 'real.txt': 'old' });
  chmodSync(join(folder, 'real.txt'), 0o640);
  symlinkSync('real.txt', join(folder, 'link.txt'));
  writeOutput(join(folder, 'link.txt'), 'new');
  expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt']);
});

test('a device is written, not replaced', () => {
  assertWritable('/dev/null');
  writeOutput('/dev/null', 'gone');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test.each([
  ['a missing folder', 'none/report.json', /it does not exist \(ENOENT\)/],
  ['a folder', 'folder', /a folder of that name/],
  ['a file as a folder', 'file.txt/report.json', /./],
])('refused before the work: %s', (_name, path, found) => {
  const folder = createFolder({ 'file.txt': '' });
  mkdirSync(join(folder, 'folder'));
  try {
    assertWritable(join(folder, path));
  } catch (error) {
    expect(error).toMatchObject({ name: 'UsageError', details: { found: expect.stringMatching(found) } });
    return;
  }
  throw new Error('it was not refused');
});
