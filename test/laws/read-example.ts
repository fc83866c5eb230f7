/** The files of one side of the example. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'ecommerce');

export function readExample(side: string): ReadonlyMap<string, string> {
  const folder = join(EXAMPLE, side);
  const paths = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.mml'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
