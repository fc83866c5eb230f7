/** What only the bench needs, such as the programs that MML Guard is measured against: installed when it is first looked for. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './guard.ts';

const FOLDER = join(ROOT, 'bench');
const PACKAGES = join(FOLDER, 'node_modules');

/** Where the programs stand. The one of buf is the native one: what npm puts beside it only starts it, and would be measured instead. */
const PROGRAMS = {
  buf: join(PACKAGES, '@bufbuild', `buf-${process.platform}-${process.arch}`, 'bin', 'buf'),
  'graphql-inspector': join(PACKAGES, '.bin', 'graphql-inspector'),
};

/** The path of a peer's program. */
export function findPeer(name: keyof typeof PROGRAMS): string {
  return findInstalled(PROGRAMS[name], FOLDER);
}

/** A file of a package that the lock file of the folder names. */
export function findInstalled(path: string, folder: string): string {
  if (!existsSync(path))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return path;
}
