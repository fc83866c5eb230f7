/** Every correct model text of the repository, by path. */

import { readdirSync, readFileSync } from 'node:fs';

const FOLDERS = ['test/syntax/fixtures', 'examples/ecommerce/before'];
const REPOSITORY = new URL('../../', import.meta.url);

export function readFixtures(): ReadonlyMap<string, string> {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, REPOSITORY), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mml'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(new URL(path, REPOSITORY), 'utf8')]));
}
