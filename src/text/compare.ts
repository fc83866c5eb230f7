/** The one order of texts: by code unit, so that reports do not depend on a machine's locale. */

export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Sorts a copy by the text that `key` gives for each item. */
export function sortBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  const copy = [...items];
  if (copy.length < 2) return copy;
  return copy
    .map((item) => ({ item, key: key(item) }))
    .sort((left, right) => compareText(left.key, right.key))
    .map((entry) => entry.item);
}
