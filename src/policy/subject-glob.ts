/** Globs on the names that findings speak of. */

import picomatch from 'picomatch';

/** Only `*`, `**`, `?` and `{a,b}` mean anything: a name may hold every other sign of a glob. */
const OPTIONS = { dot: true, nonegate: true, noextglob: true, nobracket: true, windows: false } as const;

/** `*` stops at a `/`, `**` does not. The name itself always fits, whatever signs it holds. */
export function compileSubjectGlob(glob: string): (name: string) => boolean {
  const matches = picomatch(glob.replaceAll(/[()[\]|^$+!@]/g, '\\$&'), OPTIONS);
  return (name) => name === glob || (name !== '' && matches(name));
}
