/** Divides the files of the compared trees among projects: a file belongs to the nearest project root above it. */

import type { Pair } from '../text/pair.ts';
import { rememberEach } from '../text/remember.ts';
import { isModelPath, PROJECT_MARKER, type SourceTree } from './source-tree.ts';
import { UsageError } from './usage-error.ts';

/** Root path of the project at the top of a tree. */
export const TOP = '.';

/** Root path of a project: `.` at the top, else without a slash at its ends. */
export type ProjectRoot = string;

/**
 * The roots of the projects to review, sorted. A root marked on either side counts for both, so that marking a folder
 * moves nothing. Where nothing is marked, or files stand above all roots, the top is a project too.
 */
export function findProjects(trees: readonly SourceTree[], wanted: string | undefined): readonly ProjectRoot[] {
  const marked = findMarkedRoots(trees);
  if (wanted !== undefined) return pickProjects(trees, marked, normalizeRoot(wanted));
  const filled = new Set<ProjectRoot>();
  for (const tree of trees) for (const path of modelPaths(tree)) filled.add(nearestRoot(path, marked));
  if (filled.size > 0) return [...filled].sort();
  return [TOP];
}

/** The model files of one tree that belong to a project, sorted. */
export function selectFiles(tree: SourceTree, roots: ReadonlySet<ProjectRoot>, root: ProjectRoot): readonly string[] {
  const paths = modelPaths(tree);
  if (root === TOP && Array.from(roots).every((other) => other === TOP)) return paths;
  return paths.filter((path) => nearestRoot(path, roots) === root);
}

/**
 * The model files that were one project before, of which `paths` are a part because another revision marks another root;
 * undefined where nothing is divided anew. A root that nobody marks was asked for, and divides all revisions alike.
 */
export function findUndivided(
  { before, after }: Pair<SourceTree>,
  root: ProjectRoot,
  paths: readonly string[],
): readonly string[] | undefined {
  const [own, all] = [findMarkedRoots([before]), findMarkedRoots([before, after])];
  if (own.size === all.size) return undefined;
  const roots = all.has(root) ? own : new Set([...own, root]);
  const homes = new Set(paths.map((path) => nearestRoot(path, roots)));
  const together = modelPaths(before).filter((path) => homes.has(nearestRoot(path, roots)));
  return together.length === paths.length ? undefined : together;
}

/** Every root that takes files away from the projects above it. */
export function findBoundaries(
  trees: readonly SourceTree[],
  projects: readonly ProjectRoot[],
): ReadonlySet<ProjectRoot> {
  return new Set([...findMarkedRoots(trees), ...projects]);
}

/** Whether a path, or the root of another project, is below a root. */
export function isInside(path: string, root: ProjectRoot): boolean {
  return root === TOP || path.startsWith(`${root}/`);
}

function findMarkedRoots(trees: readonly SourceTree[]): ReadonlySet<ProjectRoot> {
  const roots = new Set<ProjectRoot>();
  for (const tree of trees) {
    for (const path of dividePaths(tree).others) {
      if (path === PROJECT_MARKER) roots.add(TOP);
      else if (path.endsWith(`/${PROJECT_MARKER}`)) roots.add(path.slice(0, -PROJECT_MARKER.length - 1));
    }
  }
  return roots;
}

/** The project at the wanted root, or where it holds only other projects, those. */
function pickProjects(
  trees: readonly SourceTree[],
  marked: ReadonlySet<ProjectRoot>,
  wanted: ProjectRoot,
): readonly ProjectRoot[] {
  const boundaries = new Set([...marked, wanted]);
  if (marked.has(wanted) || trees.some((tree) => selectFiles(tree, boundaries, wanted).length > 0)) return [wanted];
  const below = [...marked].filter((root) => isInside(root, wanted)).sort();
  if (below.length > 0) return below;
  throw new UsageError({
    problem: `there are no model files below the root \`${wanted}\``,
    expected: 'a folder with .mml files, relative to the folders compared or to the top of the repository',
    found: `none in ${trees.map((tree) => tree.label).join(' or ')}`,
    candidates: { wanted, known: [...new Set([...marked, ...trees.flatMap(listFolders)])] },
  });
}

/** Of what somebody typed. */
export function normalizeRoot(wanted: string): ProjectRoot {
  const names = wanted.split(/[\\/]+/).filter((name) => name !== '' && name !== '.');
  if (!names.includes('..') && !/^([\\/]|[A-Za-z]:)/.test(wanted)) return names.length === 0 ? TOP : names.join('/');
  throw new UsageError({
    problem: `the root \`${wanted}\` leads out of what is compared`,
    expected: 'a path relative to the folders compared or to the top of the repository',
    found: wanted,
    remedy: '--root path/to/project',
  });
}

/** The root among `roots` that a path belongs to. */
export function nearestRoot(path: string, roots: ReadonlySet<ProjectRoot>): ProjectRoot {
  if (roots.size === 0) return TOP;
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (roots.has(folder)) return folder;
  }
  return TOP;
}

function modelPaths(tree: SourceTree): readonly string[] {
  return dividePaths(tree).models;
}

/** Model files, and all others that are listed. */
const dividePaths = rememberEach((tree: SourceTree) => {
  const models: string[] = [];
  const others: string[] = [];
  for (const path of tree.entries.keys()) (isModelPath(path) ? models : others).push(path);
  return { models, others };
});

function listFolders(tree: SourceTree): readonly string[] {
  return modelPaths(tree).flatMap((path) => {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
  });
}
