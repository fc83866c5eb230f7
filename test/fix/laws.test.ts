import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ModelDiff } from '../../src/diff/change.ts';
import { diffModels } from '../../src/diff/diff-models.ts';
import { findStale } from '../../src/fix/find-stale.ts';
import { arbitraryModel } from '../laws/arbitrary-model.ts';
import { listBlocks, property, replaceBlock, type TreeBlock } from '../laws/model-tree.ts';
import { writeSomehow } from '../laws/write-model.ts';
import { linkTexts } from '../link-texts.ts';
import { applyRepairs, repairTexts, type Texts } from './repair-texts.ts';

const RENAMED = ['domain', 'entity', 'source', 'data_product', 'report', 'metric', 'table', 'field', 'task'];

test('after a repair no reference is broken whose target was renamed, and nothing else differs from declared renames', () => {
  let repaired = 0;
  const trial = fc.property(
    arbitraryModel,
    fc.nat(),
    fc.nat(),
    fc.integer(),
    fc.boolean(),
    (tree, first, second, seed, declared) => {
      const once = renameOne(tree, first, declared);
      const renamed = renameOne(once, second, declared);
      const [before, after] = [toTexts(writeSomehow(tree, seed)), toTexts(writeSomehow(renamed, seed))];
      const result = repairTexts(before, after);
      const fixed = applyRepairs(after, result);
      repaired += result.repairs.length;
      const models = { before: linkTexts(before), after: linkTexts(fixed) };
      const diff = diffModels(models);
      expect(findStale(models, diff).found.filter(({ status }) => status === 'stale')).toEqual([]);
      // An inferred rename rests on likeness, which a repaired reference inside the holder can lower below the bound.
      if (isDeclared(diffModels({ before: models.before, after: linkTexts(after) })))
        expect(tellOthers(diff)).toEqual(tellOthers(diffModels({ before: models.before, after: linkTexts(after) })));
      expect(repairTexts(before, fixed).files).toEqual([]);
      expect(Object.values(fixed).map(countLines)).toEqual(Object.values(after).map(countLines));
    },
  );
  fc.assert(trial, { numRuns: 120 });
  expect(repaired).toBeGreaterThan(50);
});

function renameOne(tree: readonly TreeBlock[], choice: number, declared: boolean): readonly TreeBlock[] {
  const blocks = listBlocks(tree).filter(({ block }) => RENAMED.includes(block.keyword) && block.label !== undefined);
  const chosen = blocks[choice % blocks.length];
  if (chosen === undefined || chosen.block.label?.endsWith('Renewed')) return tree;
  const { label = '', lines } = chosen.block;
  return replaceBlock(tree, chosen.path, {
    ...chosen.block,
    label: `${label} Renewed`,
    lines: declared ? [...lines, property('renamed_from', label)] : lines,
  });
}

function toTexts(files: ReadonlyMap<string, string>): Texts {
  return Object.fromEntries(files);
}

/** Every rename was declared, and nothing else came or went. */
function isDeclared({ changes }: ModelDiff): boolean {
  return changes.every((change) => {
    if (change.action === 'renamed' || change.action === 'moved') return change.declared;
    return change.action !== 'added' && change.action !== 'removed';
  });
}

/** Everything but what is said of references, which is what a repair changes. */
function tellOthers({ changes }: ModelDiff): readonly string[] {
  return changes.filter(({ action }) => !action.startsWith('reference-')).map(({ id }) => id);
}

function countLines(text: string): number {
  return text.split('\n').length;
}
