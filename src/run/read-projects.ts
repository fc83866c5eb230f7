/** Reads everything a command works on: which places, which projects in them, under which configuration. */

import { type ContentReader, openContentReader } from '../io/content-reader.ts';
import { openCurrentPlace, openDefaultPlaces, openPlace, openSurroundings, type Surroundings } from '../io/place.ts';
import { findBoundaries, findProjects, nearestRoot, type ProjectRoot, selectFiles, TOP } from '../io/project-files.ts';
import type { ProjectInput } from '../io/project-input.ts';
import { readSnapshots, type Selection } from '../io/snapshot-reader.ts';
import { isModelPath, type SourceTree } from '../io/source-tree.ts';
import type { Config } from '../policy/config.ts';
import type { UnreadFile } from '../syntax/facts.ts';
import type { Pair } from '../text/pair.ts';
import { type ChosenConfig, chooseConfig } from './choose-config.ts';
import { readCodeowners } from './read-codeowners.ts';
import { createPathFilter, explainEmptyInclude, findOutgrown, findUnusedGlobs } from './select-files.ts';

export interface ReadOptions {
  /** The current folder. */
  readonly directory: string;
  readonly knownRules: readonly string[];
  /** The UTC date the days of waivers are counted from, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly root?: string;
  /** A file on disk. */
  readonly configFile?: string;
  /** A path in the revisions compared; only for comparisons between revisions. */
  readonly configPath?: string;
  /** `ignored` where it is about to be written anew. */
  readonly baseline?: 'ignored';
  /** What the command line decides over the configuration. */
  readonly overrides: Partial<Pick<Config, 'failOn' | 'preset'>>;
}

/** Words for folders or revisions. */
export interface ComparedWords {
  readonly before?: string;
  readonly after?: string;
  /** The change alone, not merged. */
  readonly head?: string;
}

/** The listed sides of one comparison. */
export interface Trees extends Pair<SourceTree> {
  readonly head?: SourceTree;
}

/** One input for each project, sorted by root. */
export async function readComparison(options: ReadOptions, words: ComparedWords): Promise<readonly ProjectInput[]> {
  const around = openSurroundings(options.directory);
  const { before, after } = await openSides(around, words);
  const head = words.head === undefined ? undefined : await openPlace(around, words.head);
  return readProjects(options, around, head === undefined ? { before, after } : { before, after, head });
}

/** The projects of one place, as if everything in it were new: `before` is empty. */
export async function readPlace(options: ReadOptions, word: string): Promise<readonly ProjectInput[]> {
  const around = openSurroundings(options.directory);
  const after = await openPlace(around, word);
  return forgetBefore(await readProjects(options, around, { before: after, after }));
}

/** Everything that was read stands as if it were new. */
export function forgetBefore(inputs: readonly ProjectInput[]): readonly ProjectInput[] {
  const empty = { label: '', files: new Map(), unread: [] };
  return inputs.map((input) => ({ ...input, snapshots: { before: empty, after: input.snapshots.after } }));
}

async function openSides(around: Surroundings, { before, after }: ComparedWords): Promise<Pair<SourceTree>> {
  if (before === undefined) return openDefaultPlaces(around);
  const [first, second] = await Promise.all([
    openPlace(around, before),
    after === undefined ? openCurrentPlace(around) : openPlace(around, after),
  ]);
  return { before: first, after: second };
}

async function readProjects(
  options: ReadOptions,
  around: Surroundings,
  trees: Trees,
): Promise<readonly ProjectInput[]> {
  const usesGit = listTrees(trees).some((tree) => tree.type !== 'folder');
  const reader = openContentReader(usesGit ? await around.repository() : undefined);
  try {
    return await readTrees(options, trees, reader);
  } finally {
    reader.close();
  }
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
  assertIncludesMatch(plans, all);
  const codeowners = await readCodeowners(trees.before, reader);
  const inputs: ProjectInput[] = [];
  for (const plan of dropEmpty(plans)) {
    const isShared = plans.some((other) => other !== plan && other.chosen.file === plan.chosen.file);
    inputs.push({ ...(await readProject(plan, trees, reader)), sharesConfiguration: isShared, ...codeowners });
  }
  return inputs;
}

function listTrees({ before, after, head }: Trees): readonly SourceTree[] {
  return head === undefined ? [before, after] : [before, after, head];
}

/** What will be read for one project. */
interface ProjectPlan {
  readonly root: ProjectRoot;
  readonly chosen: ChosenConfig;
  /** In the order of the trees. */
  readonly selections: readonly Selection[];
  readonly notices: readonly string[];
}

async function planProject(
  options: ReadOptions,
  trees: Trees,
  root: ProjectRoot,
  reader: ContentReader,
): Promise<ProjectPlan> {
  const { directory, knownRules, asOf, configPath } = options;
  const sources = {
    ...{ trees, root, reader, directory, knownRules, asOf },
    ...(configPath && { pathInRevisions: configPath }),
    ...(options.baseline && { baseline: options.baseline }),
  };
  const chosen = await chooseConfig(sources, options.configFile);
  const config = { ...chosen.config, ...options.overrides };
  const all = listTrees(trees);
  const boundaries = findBoundaries(all, [root]);
  const files = all.map((tree) => selectFiles(tree, boundaries, root));
  const keep = createPathFilter(config, chosen.folder);
  const selections = all.map((tree, index) => ({
    tree,
    paths: (files[index] ?? []).filter(keep),
    unread: [
      ...selectUnread(tree, files.flat(), { root, boundaries }).filter(({ path }) => path.endsWith('/') || keep(path)),
      ...(tree === trees.before ? [] : findOutgrown(files[0] ?? [], files[index] ?? [], keep)),
    ],
  }));
  const unused = findUnusedGlobs(config.include, chosen.folder, files.flat());
  const idle = findUnusedGlobs(config.exclude, chosen.folder, files.flat());
  const notices = [
    ...unused.map((glob) => `\`${glob}\` under \`include\` matches no model file on either side.`),
    ...idle.map((glob) => `\`${glob}\` under \`exclude\` matches no model file on either side.`),
  ];
  return { root, chosen: { ...chosen, config }, selections, notices };
}

/** What is below a folder that could not be opened is named file by file, as far as another side knows the files. */
function selectUnread(
  tree: SourceTree,
  known: readonly string[],
  { root, boundaries }: { root: ProjectRoot; boundaries: ReadonlySet<ProjectRoot> },
): readonly UnreadFile[] {
  return tree.unread.flatMap(({ path, reason }) => {
    if (!path.endsWith('/'))
      return isModelPath(path) && nearestRoot(path, boundaries) === root ? [{ path, reason }] : [];
    const inside = [...new Set(known)].filter((file) => file.startsWith(path));
    if (inside.length > 0) return inside.map((file) => ({ path: file, reason: `lies in ${path}, which ${reason}` }));
    return nearestRoot(path, boundaries) === root ? [{ path, reason }] : [];
  });
}

/** A configuration that several projects share is wrong only where it leaves nothing in all of them. */
function assertIncludesMatch(plans: readonly ProjectPlan[], trees: readonly SourceTree[]): void {
  for (const { chosen, root } of plans) {
    const { include } = chosen.config;
    const sharing = plans.filter((plan) => plan.chosen.file === chosen.file);
    if (include.length === 0 || sharing.some(hasFiles) || sharing[0]?.root !== root) continue;
    throw explainEmptyInclude(include, chosen.file, describePlaces(trees));
  }
}

function hasFiles(plan: ProjectPlan): boolean {
  return plan.selections.some(({ paths, unread }) => paths.length + unread.length > 0);
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
  const { snapshots, contents } = await readSnapshots(reader, plan.selections, config.limits.fileSize);
  const [before, after, head] = snapshots;
  if (before === undefined || after === undefined) throw new Error('a comparison needs two snapshots');
  const all = listTrees(trees);
  const places = new Set(all.flatMap((tree) => tree.notices));
  return {
    project: plan.root,
    snapshots: { before, after },
    ...(head !== undefined && { head }),
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
  return { folder: chosen.file === undefined ? root : chosen.folder, ...(chosen.path && { path: chosen.path }) };
}

function describeEmptiness(plan: ProjectPlan, trees: readonly SourceTree[]): string {
  const below = plan.root === TOP ? '' : `${plan.root} of `;
  const { exclude } = plan.chosen.config;
  const without = exclude.length === 0 ? '' : ` without ${exclude.join(', ')}`;
  return `There are no model files: looked for **/*.mml${without} below ${below}${describePlaces(trees)}.`;
}

function describePlaces(trees: readonly SourceTree[]): string {
  return [...new Set(trees.map((tree) => tree.label))].join(' and ');
}
