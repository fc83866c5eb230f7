/** Bundles the file that starts the command line: it knows by its digest which program it starts. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** The text of `cli.js` for the texts of its parts. */
export async function bundleStart(root: string, files: ReadonlyMap<string, string>): Promise<string> {
  const digest = digestParts(files);
  const build = await rolldown({
    cwd: root,
    input: join(root, 'src/cli/start.ts'),
    platform: 'node',
    transform: { target: 'node20.19', define: { PROGRAM_DIGEST: JSON.stringify(digest) } },
  });
  const { output } = await build.generate({ format: 'cjs' });
  await build.close();
  return output[0].code;
}

function digestParts(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) if (name.startsWith('cli-')) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex');
}
