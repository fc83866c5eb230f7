/** Whole processes beside the schema diffs of other languages, on models of the same shape. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPeer } from '../find-installed.ts';
import { generateRevisions } from '../generate-model.ts';
import { guard } from '../guard.ts';
import { type Command, type Comparison, compare, describeComparison } from '../measure.ts';
import { commitRevisions } from '../repository.ts';
import type { Bench, Row } from '../row.ts';

interface Peer {
  readonly name: string;
  readonly command: Command;
  readonly goals: { readonly cold: string; readonly warm: string };
  readonly rounds: number;
}

export async function measurePeers(bench: Bench): Promise<readonly Row[]> {
  const size = bench.isQuick
    ? { entities: 500, files: 50, changed: 0.02 }
    : { entities: 10_000, files: 1_000, changed: 0.01 };
  const { before, after } = generateRevisions(size);
  const directory = commitRevisions(join(bench.folder, 'peers'), [before.mml, after.mml]);
  for (const [side, revision] of Object.entries({ before, after })) {
    writeFileSync(join(bench.folder, `${side}.graphql`), revision.graphql);
    writeFileSync(join(bench.folder, `${side}.proto`), revision.proto);
  }
  const words = ['review', 'HEAD~1', 'HEAD'];
  const rows: Row[] = [];
  for (const peer of listPeers(bench)) {
    const cold = await compare(guard({ words, directory }), peer.command, peer.rounds);
    const warm = await compare(
      guard({ words, directory, cache: join(bench.folder, 'cache-peers') }),
      peer.command,
      peer.rounds,
    );
    const common = { size: `${size.files} × ${size.entities}` };
    rows.push({
      work: `both revisions from git, 1 % changed, nothing cached, against ${peer.name}`,
      goal: peer.goals.cold,
      ...common,
      ...describe(cold),
    });
    rows.push({
      work: `the same with a warm cache, against ${peer.name}`,
      goal: peer.goals.warm,
      ...common,
      ...describe(warm),
    });
  }
  return rows;
}

function listPeers({ folder, isQuick }: Bench): readonly Peer[] {
  const common = { directory: folder, accepts: [0, 1, 100] };
  return [
    {
      name: '`graphql-inspector diff`',
      command: {
        program: findPeer('graphql-inspector'),
        arguments: ['diff', 'before.graphql', 'after.graphql'],
        ...common,
      },
      goals: { cold: '≤ 0.15', warm: '≤ 0.05' },
      rounds: isQuick ? 1 : 5,
    },
    {
      name: '`buf breaking`',
      command: {
        program: findPeer('buf'),
        arguments: ['breaking', 'after.proto', '--against', 'before.proto'],
        ...common,
      },
      goals: { cold: '≤ 0.08, memory ≤ 0.10', warm: '≤ 0.03, memory ≤ 0.10' },
      rounds: isQuick ? 1 : 3,
    },
  ];
}

function describe(comparison: Comparison): Pick<Row, 'result' | 'measured'> {
  const { ratio, memoryRatio } = comparison;
  return { result: `${ratio.toFixed(3)}, memory ${memoryRatio.toFixed(2)}`, measured: describeComparison(comparison) };
}
