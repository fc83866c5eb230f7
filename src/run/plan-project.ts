/** Decides what will be read for one project: under which configuration, and which files of each revision. */

import type { ContentReader } from '../io/content-reader.ts';
import type { KnownContents } from '../io/known-contents.ts';
import { findBoundaries, findUndivided, nearestRoot, type ProjectRoot, selectFiles } from '../io/project-files.ts';
import type { Selection } from '../io/snapshot-reader.ts';
import { isModelPath, type SourceTree } from '../io/source-tree.ts';
import type { Config } from '../policy/config.ts';
import type { UnreadFile } from '../syntax/facts.ts';
import type { Pair } from '../text/pair.ts';
import { boundPaths } from './bound-paths.ts';
import { type ChosenConfig, chooseConfig } from './choose-config.ts';
import { chooseFilter, findUnusedGlobs, takeAll } from './select-files.ts';

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
  /** Contents that need not be read. */
  readonly known?: KnownContents | undefined;
  /** `ignored` where it is about to be written anew. */
  readonly baseline?: 'ignored';
  /** `notes` for those of a release; else a review. */
  readonly purpose?: 'notes';
  /** What the command line decides over the configuration. */
  readonly overrides: Partial<Pick<Config, 'failOn' | 'preset'>>;
}

/** The listed sides of one comparison. */
export interface Trees extends Pair<SourceTree> {
  readonly head?: SourceTree;
  /** Only their model files are read: they tell what was renamed on the way. */
  readonly between?: readonly SourceTree[];
}

/** What will be read for one project. */
export interface ProjectPlan {
  readonly root: ProjectRoot;
  readonly chosen: ChosenConfig;
  /** In the order of the trees. */
  readonly selections: readonly Selection[];
  /** Of the revisions on the way. */
  readonly between: readonly Selection[];
  /** What belonged together before the change marked another root. */
  readonly undivided?: Selection;
  /** All model files of the project, whatever the configuration takes of them. */
  readonly available: Pair<readonly string[]>;
  readonly notices: readonly string[];
}

export async function planProject(
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
    ...(options.purpose && { purpose: options.purpose }),
  };
  const chosen = await chooseConfig(sources, options.configFile);
  return selectAll(trees, root, { ...chosen, config: { ...chosen.config, ...options.overrides } });
}

/** What the configuration takes of each revision. */
export function selectAll(trees: Trees, root: ProjectRoot, chosen: ChosenConfig): ProjectPlan {
  const { config } = chosen;
  const all = listTrees(trees);
  const boundaries = findBoundaries(all, [root]);
  const files = all.map((tree) => selectFiles(tree, boundaries, root));
  const [before = [], after = []] = files;
  const { keep, findOutgrown, notices } = chooseFilter(chosen, { before, after });
  const selections = all.map((tree, index) => ({
    tree,
    paths: keep === takeAll ? (files[index] ?? []) : (files[index] ?? []).filter(keep),
    unread: [
      ...selectUnread(tree, files, { root, boundaries }).filter(({ path }) => path.endsWith('/') || keep(path)),
      ...(tree === trees.before ? [] : findOutgrown(files[index] ?? [])),
    ],
  }));
  const between = (trees.between ?? []).map((tree) => ({
    tree,
    paths: selectFiles(tree, boundaries, root).filter(keep),
    unread: [],
  }));
  const bound = (selection: Selection) => boundPaths(selection, config.limits);
  const together = findUndivided(trees, root, before)?.filter(keep);
  return {
    ...{ root, chosen, available: { before, after } },
    ...{ selections: selections.map(bound), between: between.map(bound) },
    ...(together !== undefined && { undivided: bound({ tree: trees.before, paths: together, unread: [] }) }),
    notices: [
      ...notices,
      ...noticeUnusedGlobs(config, chosen.folder, files),
      ...(together === undefined ? [] : [DIVIDED_ANEW]),
    ],
  };
}

const DIVIDED_ANEW =
  'The change marks another project root, so what was one project is reviewed as several: references from one to the other point to nothing.';

function noticeUnusedGlobs(
  { include, exclude }: Pick<Config, 'include' | 'exclude'>,
  folder: ProjectRoot,
  files: readonly (readonly string[])[],
): readonly string[] {
  if (include.length + exclude.length === 0) return [];
  const paths = files.flat();
  const describe = (key: string) => (glob: string) => `\`${glob}\` under \`${key}\` matches no model file.`;
  return [
    ...findUnusedGlobs(include, folder, paths).map(describe('include')),
    ...findUnusedGlobs(exclude, folder, paths).map(describe('exclude')),
  ];
}

/** What is below a folder that could not be opened is named file by file, as far as another side knows the files. */
function selectUnread(
  tree: SourceTree,
  files: readonly (readonly string[])[],
  { root, boundaries }: { root: ProjectRoot; boundaries: ReadonlySet<ProjectRoot> },
): readonly UnreadFile[] {
  return tree.unread.flatMap(({ path, reason }) => {
    if (!path.endsWith('/'))
      return isModelPath(path) && nearestRoot(path, boundaries) === root ? [{ path, reason }] : [];
    const inside = [...new Set(files.flat())].filter((file) => file.startsWith(path));
    if (inside.length > 0) return inside.map((file) => ({ path: file, reason: `lies in ${path}, which ${reason}` }));
    return nearestRoot(path, boundaries) === root ? [{ path, reason }] : [];
  });
}

export function listTrees({ before, after, head }: Trees): readonly SourceTree[] {
  return head === undefined ? [before, after] : [before, after, head];
}

export function hasFiles(plan: ProjectPlan): boolean {
  return plan.selections.some(({ paths, unread }) => paths.length + unread.length > 0);
}
