/** Finds the configuration of a project in a listed tree, and reads files that stand beside models. */

import type { ContentReader } from '../io/content-reader.ts';
import { missingObjects } from '../io/missing-objects.ts';
import { type ProjectRoot, TOP } from '../io/project-files.ts';
import { CONFIG_FILE_NAME, type SourceTree, type TreeEntry } from '../io/source-tree.ts';
import { ConfigError } from '../policy/config-error.ts';
import type { Pair, Side } from '../text/pair.ts';

/** A file of a tree. */
export interface Located {
  /** As people know it. */
  readonly file: string;
  /** In the tree. */
  readonly path: string;
  readonly folder: ProjectRoot;
  readonly tree: SourceTree;
  readonly entry: TreeEntry;
  /** What people call another path of the tree. */
  readonly nameOf: (path: string) => string;
}

export interface LocateOptions {
  readonly trees: Pair<SourceTree>;
  readonly root: ProjectRoot;
  readonly pathInRevisions?: string;
}

/** Bytes; a larger file is no configuration. No setting: it would stand in the file itself. */
const LARGEST_FILE = 1024 * 1024;

/** At the project's root, else at the top. What only `after` says is a finding, so it is named as findings name files. */
export function locateConfig({ trees, root, pathInRevisions }: LocateOptions, side: Side): Located | undefined {
  const tree = trees[side];
  if (pathInRevisions !== undefined) {
    const entry = tree.entries.get(pathInRevisions);
    const nameOf = (path: string) => path;
    return entry && { file: pathInRevisions, path: pathInRevisions, folder: TOP, tree, entry, nameOf };
  }
  return locateBeside(tree, root, CONFIG_FILE_NAME);
}

const MISNAMED = '.mml-guard.yaml';

/** A file that looks like a configuration and is none, else a gate could be weaker than its owners believe. */
export function noticeMisnamed({ entries }: SourceTree): readonly string[] {
  return Array.from(entries.keys())
    .filter((path) => path.endsWith(MISNAMED) && (path === MISNAMED || path.endsWith(`/${MISNAMED}`)))
    .map((path) => `\`${path}\` is no configuration by itself: only \`${CONFIG_FILE_NAME}\` is looked for.`);
}

/** A file at the project's root, else at the top. */
export function locateBeside(tree: SourceTree, root: ProjectRoot, name: string): Located | undefined {
  for (const folder of root === TOP ? [TOP] : [root, TOP]) {
    const found = locateIn(tree, folder, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function locateIn(tree: SourceTree, folder: ProjectRoot, name: string): Located | undefined {
  const path = folder === TOP ? name : `${folder}/${name}`;
  const entry = tree.entries.get(path);
  const nameOf = (inner: string) => (tree.type === 'folder' ? `${tree.label.replace(/[\\/]+$/, '')}/${inner}` : inner);
  return entry && { file: nameOf(path), path, folder, tree, entry, nameOf };
}

/** Throws ConfigError for what is too large or cannot be opened. */
export async function readText(
  reader: ContentReader,
  { entry, tree, file }: Pick<Located, 'entry' | 'tree' | 'file'>,
): Promise<string> {
  const [content] = await reader.load([entry], { file: LARGEST_FILE });
  if (content?.status === 'read') return new TextDecoder().decode(content.bytes);
  if (content?.status !== 'unread') throw missingObjects(tree.label, `${file} is missing`);
  throw new ConfigError({
    ...{ file, line: 1, column: 1, key: '' },
    expected: 'a readable file of at most 1 MiB',
    received: `a file that ${content.reason.replace(/ \(limits\.[\w-]+\)$/, '')}`,
    example: 'preset: recommended',
  });
}
