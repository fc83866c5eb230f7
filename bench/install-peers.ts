/** The programs that MML Guard is measured against, installed when they are first needed: nothing else needs them. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './guard.ts';

const FOLDER = join(ROOT, 'bench');
const PROGRAMS = join(FOLDER, 'node_modules', '.bin');

/** The path of a peer's program. */
export function findPeer(name: 'buf' | 'graphql-inspector'): string {
  const program = join(PROGRAMS, name);
  if (!existsSync(program))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  return program;
}
