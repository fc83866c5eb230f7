/** How long the example takes from the start of the process to its end. */

import { join } from 'node:path';
import { guard, NODE_ALONE, ROOT } from '../guard.ts';
import { compare, describeComparison } from '../measure.ts';
import type { Bench, Row } from '../row.ts';

const EXAMPLE = join(ROOT, 'examples', 'ecommerce');

export async function measureColdStart({ folder, isQuick }: Bench): Promise<readonly Row[]> {
  const words = ['review', join(EXAMPLE, 'before'), join(EXAMPLE, 'after')];
  const rounds = isQuick ? 1 : 21;
  const kept = await compare(guard({ words, cache: join(folder, 'cache-example') }), NODE_ALONE, rounds);
  const bare = await compare(guard({ words }), NODE_ALONE, rounds);
  const common = { size: '9 × 23', goal: '≤ 2.2' };
  return [
    {
      work: 'start to the whole verdict on the example, as after the first run, against `node -e 0`',
      ...common,
      result: kept.ratio.toFixed(2),
      measured: describeComparison(kept),
    },
    {
      work: 'the same with `--no-cache`',
      ...common,
      result: bare.ratio.toFixed(2),
      measured: describeComparison(bare),
    },
  ];
}
