/** Bundles the file that starts the command line: it knows by its digest which program it starts. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** The text of `cli.js` for a text of `cli-main.js`. */
export async function bundleStart(root: string, main: string): Promise<string> {
  const digest = createHash('sha256').update(main).digest('hex');
  const build = await rolldown({
    cwd: root,
    input: join(root, 'src/cli/start.ts'),
    platform: 'node',
    transform: { target: 'node20.19', define: { MAIN_DIGEST: JSON.stringify(digest) } },
  });
  const { output } = await build.generate({ format: 'cjs' });
  await build.close();
  return output[0].code;
}
