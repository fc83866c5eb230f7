/** Reads the code owners of a revision from where GitHub looks for them. */

import type { ContentReader } from '../io/content-reader.ts';
import type { ProjectInput } from '../io/project-input.ts';
import { CODEOWNERS_PATHS, type SourceTree } from '../io/source-tree.ts';

/** GitHub ignores a larger file completely. */
const LARGEST_FILE = 3 * 1024 * 1024;

/** The first file that exists counts, also where GitHub ignores it. */
export async function readCodeowners(
  tree: SourceTree,
  reader: ContentReader,
): Promise<Pick<ProjectInput, 'codeowners'>> {
  const file = CODEOWNERS_PATHS.find((path) => tree.entries.has(path));
  const entry = file === undefined ? undefined : tree.entries.get(file);
  if (file === undefined || entry === undefined) return {};
  const [content] = await reader.load([entry], { file: LARGEST_FILE });
  if (content?.status === 'missing') return {};
  return {
    codeowners: content?.status === 'read' ? { file, text: new TextDecoder().decode(content.bytes) } : { file },
  };
}
