/** How long the Action takes from the start of the process to its verdict on the example; publishing is not counted. */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NODE_ALONE, ROOT } from '../guard.ts';
import { type Command, compare, describeComparison } from '../measure.ts';
import { commitRevisions, type ModelFiles } from '../repository.ts';
import type { Bench, Row } from '../row.ts';

const EXAMPLE = join(ROOT, 'examples', 'ecommerce');

export async function measureActionStart({ folder, isQuick }: Bench): Promise<readonly Row[]> {
  const repository = commitRevisions(join(folder, 'action'), [readFiles('before'), readFiles('after')]);
  const push = judgePush(repository, folder);
  const restored = { ...push.environment, 'INPUT_CACHE-PATH': join(folder, 'cache') };
  const rounds = isQuick ? 1 : 21;
  const fresh = await compare(push, NODE_ALONE, rounds);
  // The round that does not count fills the folder, as an earlier run of the workflow would have.
  const second = await compare({ ...push, environment: restored }, NODE_ALONE, rounds);
  const work = "the Action's start to its verdict on the example, in a clone, against `node -e 0`";
  return [
    { work, ...{ size: '9 × 23', goal: '≤ 3' }, result: fresh.ratio.toFixed(2), measured: describeComparison(fresh) },
    {
      work: `${work}, with the folder of \`cache-path\` as \`actions/cache\` restores it`,
      ...{ size: '9 × 23', goal: '≤ 3' },
      ...{ result: second.ratio.toFixed(2), measured: describeComparison(second) },
    },
  ];
}

function readFiles(side: 'before' | 'after'): ModelFiles {
  const top = join(EXAMPLE, side);
  const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(top, path), readFileSync(path, 'utf8')]));
}

/** The first thing that the Action says is its verdict. Without a token it has nobody to tell. */
function judgePush(repository: string, folder: string): Command {
  const [after = '', before = ''] = execFileSync('git', ['rev-list', 'HEAD'], {
    cwd: repository,
    encoding: 'utf8',
  }).split('\n');
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    ...{ program: process.execPath, arguments: [join(ROOT, 'dist/action.js')], directory: repository, accepts: [0, 1] },
    until: 'first output',
    environment: {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ before, after })),
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_REPOSITORY: 'bench/model',
      GITHUB_STEP_SUMMARY: file('summary', ''),
      GITHUB_WORKSPACE: repository,
      RUNNER_TEMP: folder,
    },
  };
}
