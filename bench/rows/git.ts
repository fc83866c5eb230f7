/** A review of a very large model, of which nearly all is known, beside the line diff of Git; and one of an ordinary pull request. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRevisions } from '../generate-model.ts';
import { guard, NODE_ALONE } from '../guard.ts';
import { compare, describeComparison } from '../measure.ts';
import { commitRevisions } from '../repository.ts';
import type { Bench, Row } from '../row.ts';

export async function measureAgainstGit({ folder, isQuick }: Bench): Promise<readonly Row[]> {
  const size = isQuick
    ? { entities: 500, files: 50, changed: 0.02 }
    : { entities: 100_000, files: 10_000, changed: 0.01 };
  const { before, after } = generateRevisions(size);
  const directory = commitRevisions(join(folder, 'large'), [before.mml, after.mml]);
  writeFileSync(join(folder, 'before.mml'), [...before.mml.values()].join(''));
  writeFileSync(join(folder, 'after.mml'), [...after.mml.values()].join(''));
  const ours = guard({ words: ['review', 'HEAD~1', 'HEAD'], directory, cache: join(folder, 'cache-large') });
  const theirs = {
    program: 'git',
    arguments: ['diff', '--no-index', '--stat', 'before.mml', 'after.mml'],
    directory: folder,
    accepts: [0, 1],
  };
  const comparison = await compare(ours, theirs, isQuick ? 1 : 3);
  return [
    {
      work: 'warm, 1 % changed, against `git diff --no-index --stat` of the same text in two files',
      size: `${size.files} × ${size.entities}`,
      goal: '≤ 1.0',
      result: comparison.ratio.toFixed(2),
      measured: describeComparison(comparison),
    },
  ];
}

export async function measurePullRequest({ folder, isQuick }: Bench): Promise<readonly Row[]> {
  const size = isQuick
    ? { entities: 200, files: 100, changed: 0.05 }
    : { entities: 20_000, files: 10_000, changed: 0.0005 };
  const { before, after } = generateRevisions(size);
  const directory = commitRevisions(join(folder, 'pull-request'), [before.mml, after.mml]);
  const ours = guard({ words: ['review', 'HEAD~1', 'HEAD'], directory, cache: join(folder, 'cache-pull-request') });
  const comparison = await compare(ours, NODE_ALONE, isQuick ? 1 : 7);
  return [
    {
      work: `warm, ${isQuick ? 'some' : '10'} of all files changed, against \`node -e 0\``,
      size: `${size.files} × ${size.entities}`,
      goal: '≤ 3',
      result: comparison.ratio.toFixed(2),
      measured: describeComparison(comparison),
    },
  ];
}
