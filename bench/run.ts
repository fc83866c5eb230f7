/** `npm run bench`: every figure the project promises, as ratios taken in one session of one machine. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, type Row, renderTable } from './row.ts';
import { measureActionStart } from './rows/action-start.ts';
import { measureColdStart } from './rows/cold-start.ts';
import { measureAgainstGit, measurePullRequest } from './rows/git.ts';
import { measureParsing } from './rows/parsing.ts';
import { measurePeers } from './rows/peers.ts';
import { measureFormats, measureGrowth, measureMemory } from './rows/scale.ts';
import { measureShapes } from './rows/shapes.ts';

const WORKS: Readonly<Record<string, (bench: Bench) => readonly Row[] | Promise<readonly Row[]>>> = {
  start: measureColdStart,
  action: measureActionStart,
  peers: measurePeers,
  git: measureAgainstGit,
  'pull-request': measurePullRequest,
  parsing: measureParsing,
  formats: measureFormats,
  memory: measureMemory,
  growth: measureGrowth,
  shapes: measureShapes,
};

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in WORKS));
if (unknown.length > 0) {
  throw new Error(
    `Expected any of ${Object.keys(WORKS).join(', ')}, found ${unknown.join(', ')}. Try: npm run bench start`,
  );
}
const folder = mkdtempSync(join(tmpdir(), 'mml-guard-bench-'));
try {
  const rows: Row[] = [];
  for (const [name, work] of Object.entries(WORKS)) {
    if (positionals.length === 0 || positionals.includes(name))
      rows.push(...(await work({ folder, isQuick: values.quick })));
  }
  process.stdout.write(`${renderTable(rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
