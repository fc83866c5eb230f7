/** How time and memory grow with the model. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { generateRevisions } from '../generate-model.ts';
import { guard, ROOT } from '../guard.ts';
import { type Measurement, measure, median } from '../measure.ts';
import { commitRevisions } from '../repository.ts';
import type { Bench, Row } from '../row.ts';

export async function measureGrowth({ folder, isQuick }: Bench): Promise<readonly Row[]> {
  const sizes = isQuick ? [200, 2_000] : [10_000, 100_000];
  const times: number[] = [];
  for (const entities of sizes) {
    const { before, after } = generateRevisions({ entities, files: entities / 10, changed: 0.01 });
    const directory = commitRevisions(join(folder, `growth-${entities}`), [before.mml, after.mml]);
    const runs: Measurement[] = [];
    for (let round = 0; round < (isQuick ? 1 : 3); round++) {
      runs.push(await measure(guard({ words: ['review', 'HEAD~1', 'HEAD'], directory })));
    }
    times.push(median(runs.map(({ milliseconds }) => milliseconds)));
  }
  const [small = Number.NaN, large = Number.NaN] = times;
  return [
    {
      work: 'growth of the whole process without a cache, as an exponent',
      size: sizes.map((entities) => `${entities / 10} × ${entities}`).join(' → '),
      goal: '≤ 1.05',
      result: Math.log10(large / small).toFixed(2),
      measured: `${small.toFixed(0)} ms → ${large.toFixed(0)} ms`,
    },
  ];
}

export function measureFormats({ isQuick }: Bench): readonly Row[] {
  const entities = isQuick ? 500 : 10_000;
  const words = [join(ROOT, 'bench', 'render-formats.ts'), String(entities)];
  const runs = Array.from({ length: isQuick ? 1 : 3 }, () => {
    const { analysis, rendering, findings } = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
    const times: readonly number[] = Object.values(rendering);
    return { analysis, rendering: times.reduce((sum, time) => sum + time, 0), findings };
  });
  return [
    {
      work: 'all formats of a report with a finding for each entity, against the analysis that gave it',
      size: `${entities / 10} × ${entities}`,
      goal: '≤ 0.25',
      result: median(runs.map(({ analysis, rendering }) => rendering / analysis)).toFixed(2),
      measured: `formats ${median(runs.map(({ rendering }) => rendering)).toFixed(0)} ms; analysis ${median(runs.map(({ analysis }) => analysis)).toFixed(0)} ms; ${runs[0]?.findings} findings`,
    },
  ];
}

export function measureMemory({ isQuick }: Bench): readonly Row[] {
  const entities = isQuick ? 1_000 : 100_000;
  const words = ['--expose-gc', join(ROOT, 'bench', 'hold-models.ts'), String(entities)];
  const bytes = Number(execFileSync(process.execPath, words, { encoding: 'utf8' }));
  return [
    {
      work: 'memory that both revisions keep, texts, facts, models and links included',
      size: `${entities / 10} × ${entities}`,
      goal: '≤ 4 KB an entity',
      result: `${(bytes / entities / 1000).toFixed(2)} KB`,
      measured: `${(bytes / 2 ** 20).toFixed(0)} MiB after collecting garbage`,
    },
  ];
}
