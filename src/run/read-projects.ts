/** Reads everything a command works on: which places, which projects in them, under which configuration. */

import { formatOf } from '../io/blob-id.ts';
import { type ContentReader, type ContentStore, openContentReader } from '../io/content-reader.ts';
import { listSteps } from '../io/git-steps.ts';
import {
  openCurrentPlace,
  openDefaultPlaces,
  openPlace,
  openPlaces,
  openSurroundings,
  type Surroundings,
} from '../io/place.ts';
import { findProjects, TOP } from '../io/project-files.ts';
import type { ProjectInput } from '../io/project-input.ts';
import { readSnapshots } from '../io/snapshot-reader.ts';
import type { SourceTree } from '../io/source-tree.ts';
import type { Pair } from '../text/pair.ts';
import { checkIncludes, describePlaces } from './check-includes.ts';
import { noticeMisnamed } from './locate-config.ts';
import { hasFiles, listTrees, type ProjectPlan, planProject, type ReadOptions, type Trees } from './plan-project.ts';
import { readCodeowners } from './read-codeowners.ts';

/** Words for folders or revisions. */
export interface ComparedWords {
  readonly before?: string;
  readonly after?: string;
  /** The change alone, not merged. */
  readonly head?: string;
  /** Full ids of commits on the way from `before` to `after`, both of which are revisions of one repository. */
  readonly between?: readonly string[];
}

/** One input for each project, sorted by root. */
export async function readComparison(options: ReadOptions, words: ComparedWords): Promise<readonly ProjectInput[]> {
  startLoading(options);
  const around = openSurroundings(
    options.directory,
    [words.before, words.after, words.head].filter((word) => word !== undefined),
  );
  try {
    const { before, after } = await openSides(around, words);
    const head = words.head === undefined ? undefined : await openPlace(around, words.head);
    const between = await listBetween(around, before, words.between);
    return await readProjects(options, around, { before, after, between, ...(head !== undefined && { head }) });
  } finally {
    around.objects.close();
  }
}

/** What was kept is read while git is at work. Nobody has to wait here: whoever needs it does. */
function startLoading({ known }: ReadOptions): void {
  void known?.load();
}

async function listBetween(
  around: Surroundings,
  before: SourceTree,
  commits: readonly string[] = [],
): Promise<readonly SourceTree[]> {
  const repository = commits.length === 0 ? undefined : await around.repository();
  return repository === undefined ? [] : listSteps(repository, before, commits);
}

/** The projects of one place, as if everything in it were new: `before` is empty. */
export async function readPlace(options: ReadOptions, word: string): Promise<readonly ProjectInput[]> {
  startLoading(options);
  const around = openSurroundings(options.directory, [word]);
  try {
    const after = await openPlace(around, word);
    return forgetBefore(await readProjects(options, around, { before: after, after }));
  } finally {
    around.objects.close();
  }
}

/** Everything that was read stands as if it were new. */
export function forgetBefore(inputs: readonly ProjectInput[]): readonly ProjectInput[] {
  const empty = { label: '', files: new Map(), unread: [] };
  return inputs.map((input) => ({ ...input, snapshots: { before: empty, after: input.snapshots.after } }));
}

async function openSides(around: Surroundings, { before, after }: ComparedWords): Promise<Pair<SourceTree>> {
  if (before === undefined) return openDefaultPlaces(around);
  if (after !== undefined) return openPlaces(around, { before, after });
  const [first, second] = await Promise.all([openPlace(around, before), openCurrentPlace(around)]);
  return { before: first, after: second };
}

async function readProjects(
  options: ReadOptions,
  around: Surroundings,
  trees: Trees,
): Promise<readonly ProjectInput[]> {
  return readTrees(options, trees, openContentReader(await findStore(around, trees), options.known));
}

/** Undefined where everything is in folders. */
async function findStore({ objects, repository }: Surroundings, trees: Trees): Promise<ContentStore | undefined> {
  const [revision] = listTrees(trees).filter(({ type }) => type === 'revision');
  if (revision !== undefined) return { objects, objectFormat: formatOf(revision.label) };
  if (listTrees(trees).every(({ type }) => type === 'folder')) return undefined;
  const opened = await repository();
  return opened && { objects, objectFormat: opened.objectFormat };
}

/** One input for each project, sorted by root, wherever the trees were listed. */
export async function readTrees(
  options: ReadOptions,
  trees: Trees,
  reader: ContentReader,
): Promise<readonly ProjectInput[]> {
  const all = listTrees(trees);
  const plans: ProjectPlan[] = [];
  for (const root of findProjects(all, options.root)) plans.push(await planProject(options, trees, root, reader));
  const checked = checkIncludes(plans, trees);
  const codeowners = await readCodeowners(trees.before, reader);
  const inputs: ProjectInput[] = [];
  for (const plan of dropEmpty(checked)) {
    const isShared = checked.some((other) => other !== plan && other.chosen.file === plan.chosen.file);
    inputs.push({ ...(await readProject(plan, trees, reader)), sharesConfiguration: isShared, ...codeowners });
  }
  return inputs;
}

/** An empty project among others says nothing; if all are empty, one report says so. */
function dropEmpty(plans: readonly ProjectPlan[]): readonly ProjectPlan[] {
  const filled = plans.filter(hasFiles);
  return filled.length > 0 ? filled : plans.slice(0, 1);
}

async function readProject(
  plan: ProjectPlan,
  trees: Trees,
  reader: ContentReader,
): Promise<Omit<ProjectInput, 'sharesConfiguration'>> {
  const { config, problems, notices, proposedWaivers, baseline } = plan.chosen;
  const selections = [...plan.selections, ...plan.between, ...(plan.undivided ? [plan.undivided] : [])];
  const { limits } = config;
  const bounds = { file: limits.fileSize, total: limits.totalSize };
  const { snapshots, contents } = await readSnapshots(reader, selections, bounds);
  const [before, after, head] = snapshots.slice(0, plan.selections.length);
  if (before === undefined || after === undefined) throw new Error('a comparison needs two snapshots');
  const undivided = plan.undivided && snapshots.at(-1);
  const all = listTrees(trees);
  const places = new Set(all.flatMap((tree) => [...tree.notices, ...noticeMisnamed(tree)]));
  return {
    project: plan.root,
    snapshots: { before, after },
    ...(head !== undefined && { head }),
    ...(plan.between.length > 0 && { between: snapshots.slice(plan.selections.length).slice(0, plan.between.length) }),
    ...(undivided !== undefined && { undivided }),
    contents,
    config,
    configurationProblems: problems,
    configuration: describeConfiguration(plan),
    proposedWaivers,
    ...(baseline !== undefined && { baseline }),
    notices: [...places, ...notices, ...plan.notices, ...(hasFiles(plan) ? [] : [describeEmptiness(plan, all)])],
  };
}

/** Where there is no file, it would stand at the root of the project. */
function describeConfiguration({ root, chosen }: ProjectPlan): ProjectInput['configuration'] {
  const { file, folder, path, proposedPath } = chosen;
  return { folder: file === undefined ? root : folder, ...(path && { path }), ...(proposedPath && { proposedPath }) };
}

function describeEmptiness(plan: ProjectPlan, trees: readonly SourceTree[]): string {
  const below = plan.root === TOP ? '' : `${plan.root} of `;
  const { exclude } = plan.chosen.config;
  const without = exclude.length === 0 ? '' : ` without ${exclude.join(', ')}`;
  return `There are no model files: looked for **/*.mml${without} below ${below}${describePlaces(trees)}.`;
}
