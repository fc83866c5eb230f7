/** Applies the globs of a configuration to the model files of a project. */

import { type ProjectRoot, TOP } from '../io/project-files.ts';
import type { Config } from '../policy/config.ts';
import type { UnreadFile } from '../syntax/facts.ts';
import { compileGlobs } from '../text/globs.ts';
import type { Pair } from '../text/pair.ts';
import type { ProposedGlobs } from './choose-config.ts';

export type PathFilter = (path: string) => boolean;

/** Globs start at the configuration's folder; one that names a folder takes everything below it. */
export function createPathFilter(config: Pick<Config, 'include' | 'exclude'>, folder: ProjectRoot): PathFilter {
  if (config.include.length + config.exclude.length === 0) return takeAll;
  const isIncluded = config.include.length === 0 ? () => true : matchAny(config.include, folder);
  const isExcluded = config.exclude.length === 0 ? () => false : matchAny(config.exclude, folder);
  return (path) => isIncluded(path) && !isExcluded(path);
}

/** Of a configuration without globs. */
export function takeAll(): boolean {
  return true;
}

/** The globs that match none of the paths. */
export function findUnusedGlobs(globs: readonly string[], folder: ProjectRoot, paths: readonly string[]): string[] {
  return globs.filter((glob) => !paths.some(matchAny([glob], folder)));
}

export interface ChosenFilter {
  readonly keep: PathFilter;
  /** New model files of a side which nobody reads, though the globs took files before. */
  findOutgrown(side: readonly string[]): readonly UnreadFile[];
  readonly notices: readonly string[];
}

/**
 * A model that moved away from under its own `include` is unknown, not gone, else moving it would be a way around the gate.
 * Where the change moves `include` along, what either configuration takes is read on both sides: then nothing is hidden.
 */
export function chooseFilter(
  { config, folder, file, proposedGlobs }: ChosenGlobs,
  { before, after }: Pair<readonly string[]>,
): ChosenFilter {
  const own = createPathFilter(config, folder);
  const isOutgrown = (side: readonly string[]) => before.some(own) && !side.some(own);
  const proposed = proposedGlobs && createPathFilter(proposedGlobs, proposedGlobs.folder);
  const movesAlong = proposed !== undefined && isOutgrown(after) && after.some(proposed);
  const keep: PathFilter = movesAlong ? (path) => own(path) || proposed(path) : own;
  return {
    keep,
    findOutgrown(side) {
      if (!isOutgrown(side)) return [];
      const known = new Set(before);
      return side.filter((path) => !known.has(path) && !keep(path)).map((path) => ({ path, reason: OUTGROWN }));
    },
    notices: movesAlong
      ? [`The change moves the model and \`include\` of ${file} together: what either version of it takes was read.`]
      : [],
  };
}

export interface ChosenGlobs {
  readonly config: Pick<Config, 'include' | 'exclude'>;
  readonly folder: ProjectRoot;
  readonly file?: string;
  readonly proposedGlobs?: ProposedGlobs;
}

const OUTGROWN = 'is new and outside of `include`, which takes no model file of this side any more';

function matchAny(globs: readonly string[], folder: ProjectRoot): PathFilter {
  const prefix = folder === TOP ? '' : `${folder}/`;
  const patterns = globs.flatMap((glob) => {
    const trimmed = glob.replace(/^\.\//, '').replace(/\/$/, '');
    return [trimmed, `${trimmed}/**`];
  });
  const matches = compileGlobs(patterns, { dot: true });
  return (path) => path.startsWith(prefix) && matches(path.slice(prefix.length));
}
