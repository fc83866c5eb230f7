/** Opens what earlier runs have kept of the contents of a repository, or of the folders below the current one. */

import { findSharedDirectory } from '../io/git-repository.ts';
import { type FactsCache, openFactsCache } from '../run/facts-cache.ts';
import { createDigest } from '../text/digest.ts';
import type { Terminal } from './terminal.ts';

/** Undefined where nothing is to be kept. */
export function openCache({ cacheFolder, directory }: Terminal): FactsCache | undefined {
  if (cacheFolder === undefined) return undefined;
  const name = createDigest([findSharedDirectory(directory) ?? directory]);
  return openFactsCache({ folder: cacheFolder, name, trust: 'own files' });
}
