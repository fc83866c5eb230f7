/** What a run says about itself: progress on a terminal, timings when asked, a profile, or nothing at all. */

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/terminal.ts';
import { type EnterStage, watchStages } from '../../src/cli/watch-stages.ts';
import { run, runShell } from './run-cli.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/ecommerce');
const folder = mkdtempSync(join(tmpdir(), 'mml-guard-stages-'));
cpSync(join(EXAMPLE, 'before'), join(folder, 'before'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

describe('progress', () => {
  test('is drawn once half a second has gone, and is cleared at the end', async () => {
    const { said, result } = await watch('progress', (enter, pass) => {
      enter({ name: 'read' });
      pass(450);
      enter({ name: 'parse', done: 1, total: 900 });
      pass(100);
      enter({ name: 'parse', done: 400, total: 900 });
      pass(20);
      enter({ name: 'parse', done: 401, total: 900 });
      pass(100);
      enter({ name: 'link' });
    });
    expect(said).toEqual(['\r\u001b[2KParsing files: 400 of 900 …', '\r\u001b[2KLinking references …', '\r\u001b[2K']);
    expect(result).toBe('done');
  });

  test('says nothing of quick work', async () => {
    const { said } = await watch('progress', (enter, pass) => {
      enter({ name: 'read' });
      pass(499);
      enter({ name: 'write' });
    });
    expect(said).toEqual([]);
  });

  test('is cleared where the work fails', async () => {
    const { said, result } = await watch('progress', (enter, pass) => {
      pass(600);
      enter({ name: 'judge' });
      throw new Error('no');
    });
    expect(said.at(-1)).toBe('\r\u001b[2K');
    expect(result).toBe('no');
  });
});

test('timings add up what returns to a stage', async () => {
  const { said } = await watch('timings', (enter, pass) => {
    for (const time of [10, 20]) {
      enter({ name: 'parse' });
      pass(time);
      enter({ name: 'link' });
      pass(1);
    }
  });
  expect(said).toEqual(['parse         30.0 ms\nlink           2.0 ms\n']);
});

describe('a process', () => {
  test('says nothing about itself in a log', async () => {
    const { stderr, stdout } = await runShell(`$CLI review ${EXAMPLE}/before ${EXAMPLE}/after`, folder, { CI: 'true' });
    expect(stderr).toBe('');
    expect(stdout).toContain('4 findings block this change');
  });

  const judged = ['read', 'parse', 'link', 'compare', 'judge', 'report', 'write'];
  test.each([
    [`review ${EXAMPLE}/before ${EXAMPLE}/after --format json`, judged],
    [`check ${EXAMPLE}/before`, judged],
    [`changelog ${EXAMPLE}/before ${EXAMPLE}/after`, judged],
    [`what-if --at ${EXAMPLE}/before --remove Sales.Payment`, judged],
    ['baseline before', judged],
    [
      `fix ${EXAMPLE}/before ${EXAMPLE}/after --format text --output fix.txt`,
      ['read', 'parse', 'link', 'repair', 'write'],
    ],
  ])('%s tells every stage under --verbose, on standard error', async (words, stages) => {
    const { stderr } = await runShell(`$CLI ${words} --verbose`, folder);
    const names = Array.from(stderr.matchAll(/^(\w+) +\d+\.\d ms$/gm), ([, name]) => name);
    expect(names).toEqual(stages);
  });

  // The built program is started in another way than the sources are.
  const built = `${process.execPath} ${join(import.meta.dirname, '../../dist/cli.js')}`;
  test.each([
    ['the sources', '$CLI'],
    ['the built program', built],
  ])('writes a CPU profile of %s', async (_, program) => {
    const { exitCode } = await runShell(
      `${program} review ${EXAMPLE}/before ${EXAMPLE}/after --profile run.cpuprofile`,
      folder,
    );
    expect(exitCode).toBe(1);
    const profile = JSON.parse(readFileSync(join(folder, 'run.cpuprofile'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(profile).sort()).toEqual(['endTime', 'nodes', 'samples', 'startTime', 'timeDeltas']);
  });
});

test('--profile refuses a folder that does not exist before the work begins', async () => {
  const { exitCode, stdout } = await run(['check', EXAMPLE, '--profile', 'nowhere/run.cpuprofile'], folder);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
});

test('--quiet prints nothing, fails all the same, and writes the files', async () => {
  const words = ['review', `${EXAMPLE}/before`, `${EXAMPLE}/after`, '--quiet', '--output', 'junit=quiet.xml'];
  expect(await run(words, folder)).toEqual({ exitCode: 1, stdout: '', stderr: '' });
  expect(readFileSync(join(folder, 'quiet.xml'), 'utf8')).toContain('<testsuites');
});

test.each([
  ['fix', ['fix', `${EXAMPLE}/before`, `${EXAMPLE}/after`, '--output', 'quiet.out']],
  ['changelog', ['changelog', `${EXAMPLE}/before`, `${EXAMPLE}/after`, '--output', 'quiet.out']],
])('%s --quiet says nothing, and writes the files', async (_name, words) => {
  expect(await run([...words, '--quiet'], folder)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(folder, 'quiet.out'), 'utf8')).toContain('Order_Item');
  rmSync(join(folder, 'quiet.out'));
});

test('--quiet does not hide what went wrong', async () => {
  const { exitCode, stderr } = await run(['fix', 'nowhere', '--quiet'], folder);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('nowhere');
});

async function watch(
  stages: Terminal['stages'],
  work: (enter: EnterStage, pass: (time: number) => void) => void,
): Promise<{ readonly said: readonly string[]; readonly result: string }> {
  const said: string[] = [];
  let now = 1000;
  const terminal: Terminal = {
    ...{ directory: '.', today: '2026-11-24', color: 'off', width: 100, stages },
    now: () => now,
    write: () => expect.fail('standard output is for the report'),
    complain: (text) => said.push(text),
  };
  const pass = (time: number): void => {
    now += time;
  };
  const result = await watchStages(terminal, async (enter) => {
    work(enter, pass);
    return 'done';
  }).catch((error: Error) => error.message);
  return { said, result };
}
