/** Changes the meaning of a model in one place. */

import { block, listBlocks, property, reference, replaceBlock, type TreeBlock, type TreeLine } from './model-tree.ts';

/** One mutation: what it did, in words for a failing test, and the model it gave. */
export interface Mutation {
  readonly description: string;
  readonly tree: readonly TreeBlock[];
}

/** Every single mutation that this place of the tree allows. */
export function listMutations(tree: readonly TreeBlock[]): readonly Mutation[] {
  return listBlocks(tree).flatMap(({ path, block: entry }) => {
    const replace = (replacement: TreeBlock | undefined) => replaceBlock(tree, path, replacement);
    const name = `${entry.keyword} ${entry.label}`;
    return [
      { description: `remove ${name}`, tree: replace(undefined) },
      { description: `rename ${name}`, tree: replace({ ...entry, label: `${entry.label} Renewed` }) },
      {
        description: `add a property to ${name}`,
        tree: replace({ ...entry, lines: [...entry.lines, property('invented', 'here')] }),
      },
      {
        description: `add a block to ${name}`,
        tree: replace({ ...entry, blocks: [...entry.blocks, block('comet', 'Halley', [property('tail', 1)])] }),
      },
      ...mutateLines(entry).map(({ description, lines }) => ({
        description: `${description} of ${name}`,
        tree: replace({ ...entry, lines }),
      })),
    ];
  });
}

function mutateLines(
  entry: TreeBlock,
): readonly { readonly description: string; readonly lines: readonly TreeLine[] }[] {
  const added =
    entry.keyword === 'entity'
      ? [{ description: 'add a reference', lines: [...entry.lines, reference('leads-to', 'Nowhere.Known')] }]
      : [];
  const changed = entry.lines.flatMap((line, index) => {
    const others = entry.lines.filter((_, position) => position !== index);
    const removal = isDefault(line) ? [] : [{ description: `remove ${line.key} ${line.value}`, lines: others }];
    return [
      ...removal,
      { description: `change ${line.key} ${line.value}`, lines: [...others, { ...line, value: other(line.value) }] },
    ];
  });
  return [...added, ...changed];
}

/** Leaving a default away says the same. */
function isDefault({ key, value }: TreeLine): boolean {
  return value === false || (key === 'type' && value === 'entity');
}

function other(value: TreeLine['value']): TreeLine['value'] {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value} anew`;
}
