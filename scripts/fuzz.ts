/**
 * `npm run fuzz -- [--seed N] [--minutes M] [--cases N] [--target NAME]`: damages what strangers may hand to the program and
 * looks whether everything still holds. What does not is written to test/fixtures/found, from where every test run tries it.
 */

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type FoundCase, tryCase } from '../test/fuzz/run-fuzz.ts';
import { TARGETS } from '../test/fuzz/targets.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    minutes: { type: 'string', default: '1' },
    cases: { type: 'string' },
    target: { type: 'string' },
  },
});

const targets = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
if (targets.length === 0) fail(`--target: expected one of ${TARGETS.map(({ name }) => name).join(', ')}`);

const first = readNumber('seed', values.seed);
const most = values.cases === undefined ? Number.POSITIVE_INFINITY : readNumber('cases', values.cases);
const end = Date.now() + readNumber('minutes', values.minutes) * 60_000;
const found: FoundCase[] = [];
let tried = 0;

for (let index = 0; index < most && Date.now() < end; index++) {
  for (const target of targets) {
    const problem = tryCase(target, first + index, 'thorough');
    tried++;
    if (problem !== undefined) keep(problem);
  }
}
process.stdout.write(`${tried} cases from seed ${first}, ${found.length} of them broken\n`);
process.exitCode = found.length === 0 ? 0 : 1;

/** The same mistake is kept once. */
function keep(problem: FoundCase): void {
  const [message = ''] = problem.problem.split('\n', 1);
  if (found.some(({ target, problem: known }) => target === problem.target && known.startsWith(message))) return;
  found.push(problem);
  const digest = createHash('sha256').update(problem.bytes).digest('hex').slice(0, 8);
  const file = new URL(`../test/fixtures/found/${problem.target}.${digest}.bin`, import.meta.url);
  writeFileSync(file, problem.bytes);
  process.stdout.write(`${problem.target}, seed ${problem.seed}: ${problem.problem}\n  kept as ${file.pathname}\n`);
}

function readNumber(name: string, text: string): number {
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : fail(`--${name}: expected a number, found ${text}`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
