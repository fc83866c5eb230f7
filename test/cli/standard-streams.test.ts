/** What is written arrives whole, however slowly somebody reads, and nobody minds a reader that has gone. */

import { describe, expect, test } from 'vitest';
import { runShell } from './run-cli.ts';

const MODULE = JSON.stringify(new URL('../../src/cli/standard-streams.ts', import.meta.url).href);
const write = (text: string) =>
  `"${process.execPath}" --input-type=module -e 'import { writeStandard } from ${MODULE}; writeStandard("stdout", ${text});'`;

describe.runIf(process.platform !== 'win32')('standard output', () => {
  test('hands a megabyte to a slow reader', async () => {
    const { stdout } = await runShell(`${write('"é".repeat(500000)')} | (sleep 0.3; wc -c)`, '.');
    expect(stdout.trim()).toBe('1000000');
  });

  test('goes on where a pipe of others is full and does not wait', async () => {
    const askNotToWait = "perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_NONBLOCK) or die'";
    const { stdout, stderr } = await runShell(
      `(${askNotToWait}; ${write('"x".repeat(500000)')}) | (sleep 0.3; wc -c)`,
      '.',
    );
    expect(stdout.trim()).toBe('500000');
    expect(stderr).toBe('');
  });

  test('ends without a word where nobody reads any more', async () => {
    const { stdout, stderr } = await runShell(
      `(${write('"line\\n".repeat(500000)')}; echo "exit $?" >&2) | head -n 1`,
      '.',
    );
    expect(stdout).toBe('line\n');
    expect(stderr).toBe('exit 0\n');
  });

  test('ends without a word where it was closed before', async () => {
    const { stderr } = await runShell(`${write('"text"')} >&-; echo "exit $?" >&2`, '.');
    expect(stderr).toBe('exit 0\n');
  });
});
