/** Gives each of a list of names a file name that every system takes, no two alike. */

const LONGEST_NAME = 80;

/** In the same order; letters and digits of any script stay, everything else becomes `-`. */
export function nameFiles(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = simplify(name);
    let candidate = base;
    for (let number = 2; taken.has(fold(candidate)); number++) candidate = `${base}-${number}`;
    taken.add(fold(candidate));
    return candidate;
  });
}

function simplify(name: string): string {
  const safe = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '-');
  const trimmed = Array.from(safe)
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
  return trimmed === '' ? 'unnamed' : trimmed;
}

/** Some file systems do not tell upper from lower case. */
function fold(name: string): string {
  return name.toLowerCase();
}
