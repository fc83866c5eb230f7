/** How time grows with models of unusual shapes, from two folders and without a cache. */

import { join } from 'node:path';
import { type Revision, SHAPES, type Shape } from '../generate-shapes.ts';
import { guard } from '../guard.ts';
import { type Measurement, measure, median } from '../measure.ts';
import { writeFiles } from '../repository.ts';
import type { Bench, Row } from '../row.ts';

const REVISIONS: readonly Revision[] = ['before', 'after'];
/** What `--quick` divides the sizes by. */
const QUICKER = 20;

export async function measureShapes(bench: Bench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const shape of SHAPES) rows.push(await measureShape(shape, bench));
  return rows;
}

async function measureShape({ name, sizes, write }: Shape, { folder, isQuick }: Bench): Promise<Row> {
  const used = sizes.map((size) => size / (isQuick ? QUICKER : 1));
  const measured: Measurement[] = [];
  for (const size of used) {
    const directory = join(folder, 'shapes', name.replaceAll(' ', '-'), String(size));
    for (const revision of REVISIONS) writeFiles(join(directory, revision), write(size, revision));
    measured.push(await measureMedian(directory, isQuick ? 1 : 3));
  }
  const [small, large] = measured.map(({ milliseconds }) => milliseconds);
  const [few, many] = used;
  return {
    work: `growth with ${name}, as an exponent`,
    size: used.join(' → '),
    goal: '≤ 1.05',
    result: (Math.log((large ?? 0) / (small ?? 0)) / Math.log((many ?? 0) / (few ?? 0))).toFixed(2),
    measured: measured
      .map((one) => `${one.milliseconds.toFixed(0)} ms, ${one.peakMebibytes.toFixed(0)} MiB`)
      .join(' → '),
  };
}

async function measureMedian(directory: string, rounds: number): Promise<Measurement> {
  const runs: Measurement[] = [];
  for (let round = 0; round < rounds; round++)
    runs.push(await measure(guard({ words: ['review', 'before', 'after'], directory })));
  return {
    milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
    peakMebibytes: median(runs.map(({ peakMebibytes }) => peakMebibytes)),
  };
}
