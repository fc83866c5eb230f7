/** Reads any number of git objects through one long-lived `git cat-file`, so that no file costs a process. */

import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { ByteBudget } from './byte-budget.ts';
import { ByteStream } from './byte-stream.ts';
import { runGit, startGit } from './git.ts';
import { UsageError } from './usage-error.ts';

export type BlobContent =
  | { readonly status: 'read'; readonly bytes: Uint8Array }
  | { readonly status: 'too-large'; readonly size: number }
  /** With it all together would be over their bound. */
  | { readonly status: 'too-much' }
  | { readonly status: 'missing' };

/** Whoever asks while another one waits is answered after that one. */
export interface BlobReader {
  /** Contents by object id, in the order asked for; bodies beyond a limit are skipped, never held in memory. */
  read(ids: readonly string[], limits: BlobLimits): Promise<ReadonlyMap<string, BlobContent>>;
  /** Ids of objects such as `<commit>^{tree}`, in the order asked for; undefined where there is none, nor any to be fetched. */
  identify(names: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** Whether git has said anything beside its answers so far, as it does of a name that means two things. */
  hasComplained(): Promise<boolean>;
  /** Whether git has ended by itself: whoever has more to ask needs another reader. */
  hasEnded(): boolean;
  /** Ends the process. */
  close(): void;
}

export interface BlobLimits {
  /** Bytes of one. */
  readonly file: number;
  /** For all together. */
  readonly budget: ByteBudget;
}

export function openBlobReader(directory: string): BlobReader {
  const git = startGit(directory, ['cat-file', '--batch-command', '--buffer']);
  const stream = new ByteStream(git.stdout);
  const complaints: Buffer[] = [];
  git.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  // A git that cannot be started ends its output at once, and whoever reads that says why.
  git.on('error', () => undefined);
  const takeTurn = createTurns();
  return {
    read(ids, limits) {
      request(git, 'contents', ids);
      return takeTurn(async () => {
        const contents = new Map<string, BlobContent>();
        for (const id of ids) contents.set(id, await receive(stream, limits));
        if (stream.ended) throw await explainEnd(directory, Buffer.concat(complaints).toString('utf8'));
        return contents;
      });
    },
    identify(names) {
      request(git, 'info', names);
      return takeTurn(async () => {
        const ids: (string | undefined)[] = [];
        for (const _ of names) ids.push(/^([0-9a-f]+) [a-z]+ \d+$/.exec(await stream.readLine())?.[1]);
        const complaint = Buffer.concat(complaints).toString('utf8');
        if (stream.ended && !isPartialClone(complaint)) throw await explainEnd(directory, complaint);
        return ids;
      });
    },
    async hasComplained() {
      // What git says of a question it says before it answers; both have come once everything that has come is looked at.
      await new Promise((resolve) => setImmediate(resolve));
      return complaints.length > 0;
    },
    hasEnded: () => stream.ended,
    close() {
      git.stdin.end();
      git.kill();
    },
  };
}

/** Runs one work after the other, in the order in which they come. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}

/** `--buffer` saves a write per object; `flush` pushes out the rest. */
function request(git: ChildProcessWithoutNullStreams, command: 'contents' | 'info', names: readonly string[]): void {
  if (names.some((name) => name.includes('\n'))) throw new Error('a name with a line break would be two questions');
  git.stdin.write(`${names.map((name) => `${command} ${name}\n`).join('')}flush\n`);
}

/** `<id> <type> <size>`, the body and a line feed; or `<id> missing`. */
async function receive(stream: ByteStream, { file, budget }: BlobLimits): Promise<BlobContent> {
  const header = await stream.readLine();
  const size = Number(/ (\d+)$/.exec(header)?.[1] ?? Number.NaN);
  if (Number.isNaN(size)) return { status: 'missing' };
  if (size > file || !budget.take(size)) {
    await stream.skip(size + 1);
    return size > file ? { status: 'too-large', size } : { status: 'too-much' };
  }
  const bytes = await stream.readBytes(size);
  await stream.skip(1);
  return { status: 'read', bytes };
}

async function explainEnd(directory: string, complaint: string): Promise<Error> {
  if (isPartialClone(complaint)) return explainPartialClone(complaint);
  const version = (await runGit(directory, ['--version'])).output.toString('utf8').trim();
  return new UsageError({
    problem: 'git stopped while files were read',
    expected: 'git 2.36 or newer, and a repository with all its objects',
    found: `${version}: ${complaint.split('\n', 1)[0] || 'no explanation'}`,
    remedy: 'check the repository with git fsck, or compare two folders',
  });
}

function isPartialClone(complaint: string): boolean {
  return complaint.includes('promisor remote');
}

/** git fetches what a partial clone lacks one by one; where that fails, everything is fetched at once or not at all. */
function explainPartialClone(complaint: string): UsageError {
  return new UsageError({
    problem: 'this is a partial clone, and git could not fetch the files it lacks',
    expected: 'a clone with the contents of both revisions, or a reachable remote',
    found: complaint.split('\n').findLast((line) => line.includes('promisor remote')) ?? complaint,
    remedy: 'git fetch --refetch --no-filter origin (or no filter in actions/checkout)',
  });
}
