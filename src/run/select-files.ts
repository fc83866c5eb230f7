/** Applies the globs of a configuration to the model files of a project. */

import picomatch from 'picomatch';
import { type ProjectRoot, TOP } from '../io/project-files.ts';
import { UsageError } from '../io/usage-error.ts';
import type { Config } from '../policy/config.ts';
import type { UnreadFile } from '../syntax/facts.ts';

export type PathFilter = (path: string) => boolean;

/** Globs start at the configuration's folder; one that names a folder takes everything below it. */
export function createPathFilter(config: Pick<Config, 'include' | 'exclude'>, folder: ProjectRoot): PathFilter {
  const isIncluded = config.include.length === 0 ? () => true : matchAny(config.include, folder);
  const isExcluded = config.exclude.length === 0 ? () => false : matchAny(config.exclude, folder);
  return (path) => isIncluded(path) && !isExcluded(path);
}

/** The globs that match none of the paths. */
export function findUnusedGlobs(globs: readonly string[], folder: ProjectRoot, paths: readonly string[]): string[] {
  return globs.filter((glob) => !paths.some(matchAny([glob], folder)));
}

/**
 * New model files of a side of which the globs take nothing at all, though they took files before: a model that moved away from
 * under its own configuration. It is unknown, not gone, else moving it would be a way around the gate.
 */
export function findOutgrown(
  before: readonly string[],
  after: readonly string[],
  keep: PathFilter,
): readonly UnreadFile[] {
  if (!before.some(keep) || after.some(keep)) return [];
  const known = new Set(before);
  return after
    .filter((path) => !known.has(path))
    .map((path) => ({
      path,
      reason: 'is new and outside of `include`, which takes no model file of this side any more',
    }));
}

export function explainEmptyInclude(include: readonly string[], file: string | undefined, labels: string): UsageError {
  const globs = include.map((glob) => `\`${glob}\``).join(', ');
  return new UsageError({
    problem: `\`include\` of ${file ?? 'the configuration'} matches no model file`,
    expected: 'globs relative to the configuration file, such as "models/**"',
    found: `${globs}, which fit no .mml file in ${labels}`,
    remedy: 'correct the globs, or remove `include` to read every .mml file',
  });
}

function matchAny(globs: readonly string[], folder: ProjectRoot): PathFilter {
  const prefix = folder === TOP ? '' : `${folder}/`;
  const patterns = globs.flatMap((glob) => {
    const trimmed = glob.replace(/^\.\//, '').replace(/\/$/, '');
    return [trimmed, `${trimmed}/**`];
  });
  const matches = picomatch(patterns, { dot: true });
  return (path) => path.startsWith(prefix) && matches(path.slice(prefix.length));
}
