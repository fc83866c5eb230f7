/** A path for people: no step repeats the product or report that the path names anyway. */

/** `A`, `P/R/M`, `P/R`, `P`, `P/c` reads `A`, `M`, `R`, `P`, `c`. */
export function shortenPath(path: readonly string[]): readonly string[] {
  return path.map((name) => {
    const holders = path.filter((other) => name.startsWith(`${other}/`));
    const longest = Math.max(-1, ...holders.map((holder) => holder.length));
    return unescapeName(name.slice(longest + 1));
  });
}

/** A name of one part as its author wrote it; a longer one keeps the backslashes that tell its parts apart. */
export function unescapeName(name: string): string {
  return /(?<!\\)[./]/.test(name) ? name : name.replace(/\\([./\\])/g, '$1');
}
