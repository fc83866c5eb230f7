/** Reads both sides of a change, from the clone where there is one, else over the API. */

import type { Runner } from '../io/actions/runner.ts';
import { isFullId } from '../io/blob-id.ts';
import { explainReading } from '../io/github/failure.ts';
import type { ProjectInput } from '../io/project-input.ts';
import type { RevisionSource } from '../io/revision-source.ts';
import type { SourceTree } from '../io/source-tree.ts';
import { UsageError } from '../io/usage-error.ts';
import { RULES } from '../rules/rule-list.ts';
import type { FactsCache } from '../run/facts-cache.ts';
import type { ReadOptions, Trees } from '../run/plan-project.ts';
import { forgetBefore, readTrees } from '../run/read-projects.ts';
import type { Connect } from './connect.ts';
import type { Inputs } from './inputs.ts';
import { type CloneDoor, mayReadClone } from './open-clone.ts';
import { type Resolved, resolveRevisions } from './resolve-revisions.ts';
import type { ReviewPlan, Revisions } from './run-plan.ts';
import { say } from './workflow-log.ts';

export type ReadChange =
  | { readonly found: 'nothing to judge'; readonly reason: string }
  | {
      readonly found: 'commits';
      readonly resolved: Resolved;
      /** One for each project. */
      readonly inputs: readonly ProjectInput[];
      /** Whether any model, marker or configuration differs between the sides. */
      readonly touchesModel: boolean;
    };

export interface Reading {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly connect: Connect;
  readonly clone: CloneDoor;
  /** What earlier runs have kept, where the workflow names a folder for it. */
  readonly cache?: FactsCache | undefined;
  /** `YYYY-MM-DD`, UTC. */
  readonly asOf: string;
  /** Called once while the files of both sides are listed, which takes others some milliseconds. */
  readonly whileListing?: () => void;
}

/** `between` are commits between the two sides, which are read as far as they can be had. */
export async function readChange(
  plan: ReviewPlan,
  reading: Reading,
  between: readonly string[] = [],
): Promise<ReadChange> {
  try {
    return await readFromFirst(plan, reading, between);
  } catch (error) {
    throw explainReading(error);
  }
}

/** Each source in turn, until one has all the commits. */
async function readFromFirst(plan: ReviewPlan, reading: Reading, between: readonly string[]): Promise<ReadChange> {
  let asked: RevisionSource | undefined;
  for (const open of listSources(plan, reading)) {
    const source = await open();
    if (source === undefined) continue;
    asked = source;
    const resolution = await resolveRevisions(plan, { source, client: reading.connect });
    if (resolution?.found === 'nothing to judge') return resolution;
    if (resolution === undefined) continue;
    if (!(await source.provide(listCommits(resolution)))) continue;
    const onTheWay = between.length > 0 && (await source.provide(between)) ? between : [];
    return readResolved({ ...resolution, between: onTheWay }, source, reading);
  }
  throw await explainNoSource(plan, reading, asked);
}

type OpenSource = () => Promise<RevisionSource | undefined>;

function listSources(plan: ReviewPlan, { inputs, clone, connect }: Reading): readonly OpenSource[] {
  const openApi: OpenSource = async () => {
    const client = await connect();
    return client && (await import('../io/github/api-source.ts')).createApiSource(client);
  };
  if (!mayReadClone(plan, inputs)) return [openApi];
  if (inputs.source === 'git' || inputs.token === undefined) return [clone.open];
  return [() => openIfPossible(clone), openApi];
}

/** Containers may have no git, and then `actions/checkout` leaves files without a repository. */
async function openIfPossible(clone: CloneDoor): Promise<RevisionSource | undefined> {
  try {
    return await clone.open();
  } catch (error) {
    say(
      `Read over the API, because there is no clone to read: ${error instanceof Error ? error.message : String(error)}.`,
    );
    return undefined;
  }
}

function listCommits({ before, after, head }: Resolved): readonly string[] {
  return [before, after, head].filter((commit) => commit !== null && commit !== undefined);
}

type Readable = Resolved & { readonly between: readonly string[] };

async function readResolved(resolved: Readable, source: RevisionSource, reading: Reading): Promise<ReadChange> {
  const listing = listTrees(resolved, source, reading.inputs.config);
  reading.whileListing?.();
  const trees = await listing;
  const { before, after, head, between = [] } = trees;
  const reader = await source.openReader([before, after, ...(head ? [head] : []), ...between], reading.cache);
  const read = await readTrees(buildOptions(reading), trees, reader);
  const inputs = resolved.before === null ? forgetBefore(read) : read;
  const touchesModel = resolved.before === null || !holdsSameFiles(trees.before, trees.after);
  return { found: 'commits', resolved, inputs: inputs.map((input) => addNotices(input, resolved)), touchesModel };
}

async function listTrees(
  { before, after, head, between }: Readable,
  source: RevisionSource,
  config: string | undefined,
): Promise<Trees> {
  const [later, earlier, alone] = await Promise.all([
    source.list(after, config),
    before === null ? undefined : source.list(before, config),
    head === undefined ? undefined : source.list(head, config),
  ]);
  const onTheWay = await Promise.all(between.map((commit) => source.list(commit, undefined)));
  const sides = { before: earlier ?? later, after: later, between: onTheWay };
  // A head with the very files of the merge cannot differ from it, so nothing can be the fault of the combination.
  return alone === undefined || holdsSameFiles(alone, later) ? sides : { ...sides, head: alone };
}

function holdsSameFiles(left: SourceTree, right: SourceTree): boolean {
  if (left.entries.size !== right.entries.size) return false;
  for (const [path, entry] of left.entries) {
    const other = right.entries.get(path);
    if (other === undefined || !('blob' in entry) || !('blob' in other) || entry.blob !== other.blob) return false;
  }
  return true;
}

function buildOptions({ inputs, runner, asOf }: Reading): ReadOptions {
  return {
    asOf,
    directory: runner.workspace,
    knownRules: RULES.map((rule) => rule.meta.id),
    ...(inputs.root !== undefined && { root: inputs.root }),
    ...(inputs.config !== undefined && { configPath: inputs.config }),
    overrides: inputs.failOn === undefined ? {} : { failOn: inputs.failOn },
  };
}

function addNotices(input: ProjectInput, { notices }: Resolved): ProjectInput {
  return notices.length === 0 ? input : { ...input, notices: [...notices, ...input.notices] };
}

async function explainNoSource(
  { revisions }: ReviewPlan,
  { inputs }: Reading,
  asked: RevisionSource | undefined,
): Promise<UsageError> {
  const unknown = await findUnknownName(revisions, asked);
  if (unknown !== undefined) return explainUnknownName(unknown);
  const wanted = revisions.by === 'pair' ? `${revisions.before} and ${revisions.after}` : 'the commits of this event';
  return new UsageError({
    problem: `${wanted} cannot be read`,
    expected: 'a clone that has them or can fetch them, or a token that may read contents',
    found: inputs.token === undefined ? 'no token, and no clone that has them' : `the source ${inputs.source}`,
    remedy: 'add actions/checkout before this step, or `contents: read` to the permissions of the job',
  });
}

/** A name that somebody typed and the last source does not know, though it knows others. */
async function findUnknownName(revisions: Revisions, asked: RevisionSource | undefined): Promise<string | undefined> {
  const words = [
    ...('before' in revisions ? [revisions.before] : []),
    ...('after' in revisions ? [revisions.after] : []),
  ];
  for (const word of words) {
    if (!isFullId(word) && asked !== undefined && (await asked.resolve(word)) === undefined) return word;
  }
  return undefined;
}

function explainUnknownName(word: string): UsageError {
  return new UsageError({
    problem: `there is no revision \`${word}\``,
    expected: 'a commit, a tag or a branch of this repository',
    found: 'none of that name',
  });
}
