/** Writing that fails half-way: a full disk, a run that is killed. The old file or the new one, never a part. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeOutput } from '../../src/io/output-file.ts';
import { replaceFiles } from '../../src/io/replace-files.ts';
import { createFolder } from './temporary-folder.ts';

test('a full disk leaves the file as it was and nothing beside it, and says so', (context) => {
  const disk = join(createFolder(), 'disk');
  mkdirSync(disk);
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { encoding: 'utf8' });
  if (mount.status !== 0) context.skip(`no full disk without the right to mount one: ${mount.stderr ?? mount.error}`);
  try {
    const path = join(disk, 'report.json');
    writeFileSync(path, 'old');
    const large = 'x'.repeat(1 << 20);
    expect(() => writeOutput(path, large)).toThrow(/cannot be written/);
    expect(() => replaceFiles([{ path, before: 'old', after: large }])).toThrow(/were not written/);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(disk)).toEqual(['report.json']);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('whenever a run is killed, the file is one of the two texts as a whole', async () => {
  const folder = createFolder({ 'report.txt': '' });
  const path = join(folder, 'report.txt');
  const source = fileURLToPath(new URL('../../src/io/output-file.ts', import.meta.url));
  const script = `import { writeOutput } from ${JSON.stringify(source)};
    process.stdout.write('.');
    for (let n = 0; ; n++) writeOutput(${JSON.stringify(path)}, String(n % 2).repeat(4_000_000));`;
  for (let round = 0; round < 5; round++) {
    const child = spawn(process.execPath, ['--experimental-strip-types', '--input-type=module', '-e', script]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, 40 + round * 13));
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
    const text = readFileSync(path, 'utf8');
    expect([0, 4_000_000]).toContain(text.length);
    expect(new Set(text).size).toBeLessThanOrEqual(1);
  }
});
