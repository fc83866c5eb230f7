/** Rewrites a reference text of `before` in the names of `after`: `Sales.Order` becomes `Commerce.Order` with its domain. */

import type { RenamedPair } from './pairing.ts';

export function buildTextTranslation(renames: readonly RenamedPair[]): (text: string) => string {
  const paths = new Map(renames.map(({ elements }) => [elements.before.path, elements.after.path]));
  if (paths.size === 0) return (text) => text;
  return (text) => {
    for (let end = text.length; end > 0; end = text.lastIndexOf('.', end - 1)) {
      const renamed = paths.get(text.slice(0, end));
      if (renamed !== undefined) return renamed + text.slice(end);
    }
    return text;
  };
}
