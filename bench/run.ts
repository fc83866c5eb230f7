/** `npm run bench`: every figure the project promises, as ratios taken in one session of one machine. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GeneratedRevision, generateRevisions, type ModelSize } from './generate-model.ts';
import { type Command, type Comparison, compare } from './measure.ts';

interface Row {
  readonly work: string;
  readonly size: string;
  readonly goal: string;
  readonly comparison: Comparison;
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CLI = join(ROOT, 'dist', 'cli.js');
const INSPECTOR = join(ROOT, 'bench', 'node_modules', '.bin', 'graphql-inspector');

/** `--quick`: one round and small models, to prove that the bench itself works. */
const QUICK = process.argv.includes('--quick');
const LARGE: ModelSize = QUICK
  ? { entities: 500, files: 50, changed: 0.02 }
  : { entities: 10_000, files: 1_000, changed: 0.01 };

const folder = mkdtempSync(join(tmpdir(), 'mml-guard-bench-'));
try {
  const rows = [await measureColdStart(), await measureLargeReview()];
  process.stdout.write(`${renderTable(rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureColdStart(): Promise<Row> {
  const example = join(ROOT, 'examples', 'ecommerce');
  const ours = guard(['review', join(example, 'before'), join(example, 'after')]);
  const theirs = { program: process.execPath, arguments: ['-e', '0'], accepts: [0] };
  return {
    work: 'cold start to the whole verdict, against `node -e 0`',
    size: '9 files, 23 entities',
    goal: '<= 2.5',
    comparison: await compare(ours, theirs, QUICK ? 1 : 21),
  };
}

async function measureLargeReview(): Promise<Row> {
  const { before, after } = generateRevisions(LARGE);
  const repository = commitRevisions(before, after);
  writeFileSync(join(folder, 'before.graphql'), before.graphql);
  writeFileSync(join(folder, 'after.graphql'), after.graphql);
  const ours = guard(['review', 'HEAD~1', 'HEAD'], repository);
  const inspector = {
    program: INSPECTOR,
    arguments: ['diff', 'before.graphql', 'after.graphql'],
    directory: folder,
    accepts: [0, 1],
  };
  return {
    work: 'both revisions from git, 1 % changed, no cache, against `graphql-inspector diff`',
    size: `${LARGE.files} files, ${LARGE.entities} entities`,
    goal: '<= 0.35, under 600 MiB',
    comparison: await compare(ours, inspector, QUICK ? 1 : 5),
  };
}

function guard(words: readonly string[], directory?: string): Command {
  return {
    program: process.execPath,
    arguments: [CLI, ...words],
    accepts: [0, 1],
    ...(directory !== undefined && { directory }),
  };
}

function commitRevisions(...revisions: readonly GeneratedRevision[]): string {
  const repository = join(folder, 'repository');
  mkdirSync(repository);
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...words], {
      cwd: repository,
      stdio: 'ignore',
    });
  git('init', '-q');
  for (const revision of revisions) {
    for (const [path, text] of revision.mml) writeModelFile(join(repository, path), text);
    git('add', '-A');
    git('commit', '-q', '-m', 'a revision');
  }
  return repository;
}

function writeModelFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function renderTable(rows: readonly Row[]): string {
  const head = '| work | files and entities | goal | ratio | ours | theirs |\n|---|---|---|---|---|---|';
  const lines = rows.map(({ work, size, goal, comparison: { ratio, ours, theirs } }) => {
    const show = ({ milliseconds, peakMebibytes }: typeof ours) =>
      `${milliseconds.toFixed(0)} ms, ${peakMebibytes.toFixed(0)} MiB`;
    return `| ${work} | ${size} | ${goal} | ${ratio.toFixed(2)} | ${show(ours)} | ${show(theirs)} |`;
  });
  return [`Node ${process.version}; medians of runs in turn.`, '', head, ...lines].join('\n');
}
