/** Compiles globs: only here, so that the package that can do it is loaded where there are some. */

import picomatch, { type PicomatchOptions } from 'picomatch';

/** Whether any of the globs takes a text. */
export function compileGlobs(globs: readonly string[], options: PicomatchOptions): (text: string) => boolean {
  return picomatch([...globs], options);
}
