/** Models as trees of blocks, before anybody decides how to spell them: what the laws are tried on. */

export interface TreeBlock {
  readonly keyword: string;
  readonly label: string | undefined;
  readonly lines: readonly TreeLine[];
  readonly blocks: readonly TreeBlock[];
}

/** A property or a reference: `key` and what it says. */
export interface TreeLine {
  readonly key: string;
  readonly value: string | number | boolean;
  /** `set` lines may repeat, and their order carries no meaning. */
  readonly kind: 'single' | 'set';
}

export function block(
  keyword: string,
  label: string | undefined,
  lines: readonly TreeLine[] = [],
  blocks: readonly TreeBlock[] = [],
): TreeBlock {
  return { keyword, label, lines, blocks };
}

export function property(key: string, value: TreeLine['value']): TreeLine {
  return { key, value, kind: 'single' };
}

export function reference(key: string, value: string): TreeLine {
  return { key, value, kind: 'set' };
}

/** Every block with its path from the top, parents first. */
export function listBlocks(
  tree: readonly TreeBlock[],
  path: readonly number[] = [],
): readonly { readonly path: readonly number[]; readonly block: TreeBlock }[] {
  return tree.flatMap((entry, index) => [
    { path: [...path, index], block: entry },
    ...listBlocks(entry.blocks, [...path, index]),
  ]);
}

/** The tree with one block replaced, or taken out where the replacement is undefined. */
export function replaceBlock(
  tree: readonly TreeBlock[],
  path: readonly number[],
  replacement: TreeBlock | undefined,
): readonly TreeBlock[] {
  const [index, ...rest] = path;
  return tree.flatMap((entry, position) => {
    if (position !== index) return [entry];
    if (rest.length > 0) return [{ ...entry, blocks: replaceBlock(entry.blocks, rest, replacement) }];
    return replacement === undefined ? [] : [replacement];
  });
}
