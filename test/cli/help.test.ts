import { expect, test } from 'vitest';
import metadata from '../../package.json' with { type: 'json' };
import { run } from './run-cli.ts';

const COMMANDS = [
  'review',
  'check',
  'impact',
  'rules',
  'explain',
  'baseline',
  'changelog',
  'schema',
  'fix',
  'what-if',
  'init',
  'doctor',
];

test('the program', async () => {
  const { exitCode, stdout, stderr } = await run(['--help'], '.');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  await expect(stdout).toMatchFileSnapshot('help/mml-guard.txt');
});

test.each(COMMANDS)('%s', async (command) => {
  const { exitCode, stdout, stderr } = await run([command, '--help'], '.');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain(`mml-guard ${command}`);
  expect(stdout).toContain('Examples:');
  await expect(stdout).toMatchFileSnapshot(`help/${command}.txt`);
});

test.each([['--version'], ['-V']])('%s', async (option) => {
  const { exitCode, stdout } = await run([option], '.');
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${metadata.version}\n` });
});
