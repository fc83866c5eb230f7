/** Reads the baseline that stands beside a configuration. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ContentReader } from '../io/content-reader.ts';
import type { ProjectRoot } from '../io/project-files.ts';
import { BASELINE_FILE_NAME, type SourceTree } from '../io/source-tree.ts';
import type { Baseline } from '../policy/baseline.ts';
import { type Located, locateBeside, locateIn, readText } from './locate-config.ts';

export interface BaselineSources {
  readonly root: ProjectRoot;
  readonly reader: ContentReader;
  /** `ignored` where it is about to be written anew. */
  readonly baseline?: 'ignored';
}

/** Beside the configuration; where there is none, at the project's root, else at the top. Throws ConfigError. */
export async function readBaselineOf(
  { root, reader, baseline }: BaselineSources,
  config: Located | undefined,
  tree: SourceTree,
): Promise<Baseline | undefined> {
  if (baseline === 'ignored') return undefined;
  const found =
    config === undefined
      ? locateBeside(tree, root, BASELINE_FILE_NAME)
      : locateIn(config.tree, config.folder, BASELINE_FILE_NAME);
  return found && parse(await readText(reader, found), found.file);
}

/** Beside a configuration named by `--config`. Throws ConfigError. */
export async function readNamedBaseline(directory: string, file: string): Promise<Baseline | undefined> {
  const path = resolve(directory, dirname(file), BASELINE_FILE_NAME);
  return existsSync(path) ? parse(readFileSync(path, 'utf8'), BASELINE_FILE_NAME) : undefined;
}

async function parse(text: string, file: string): Promise<Baseline> {
  const { parseBaseline } = await import('../policy/baseline.ts');
  return parseBaseline(text, file);
}
