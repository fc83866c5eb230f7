/** Bundles the client of the HTML page into one script and one style that can stand inside the page. */

import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';

export interface PageBundle {
  readonly script: string;
  readonly style: string;
  /** Paths of the bundled modules from the root, with `/`. */
  readonly modules: ReadonlySet<string>;
}

const CLIENT = 'src/report/html/client';

export async function bundlePage(root: string): Promise<PageBundle> {
  const build = await rolldown({
    cwd: root,
    input: join(root, CLIENT, 'main.ts'),
    platform: 'browser',
    transform: { target: 'es2022' },
  });
  const { output } = await build.generate({
    format: 'iife',
    minify: true,
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await build.close();
  const [chunk] = output;
  const script = chunk.code.trim();
  if (/<\/script|<!--/i.test(script))
    throw new Error('the script of the page would end itself: it holds </script or <!--');
  return {
    script,
    style: readStyle(root),
    modules: new Set(chunk.moduleIds.map((id) => relative(root, id).split(sep).join('/'))),
  };
}

/** Line breaks and indentation are for writers of the style. */
function readStyle(root: string): string {
  return readFileSync(join(root, CLIENT, 'page.css'), 'utf8')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
