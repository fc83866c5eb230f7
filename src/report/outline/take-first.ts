/** The first of a list, and how many are left out. */

export interface Excerpt<T> {
  readonly shown: readonly T[];
  readonly left: number;
}

/** One more than `most` is shown rather than counted: a line that says "1 more" takes the room of what it hides. */
export function takeFirst<T>(items: readonly T[], most: number): Excerpt<T> {
  if (items.length <= most + 1) return { shown: items, left: 0 };
  return { shown: items.slice(0, most), left: items.length - most };
}
