/** Opens what earlier runs have kept in the folder that the workflow names. */

import { resolve } from 'node:path';
import type { Runner } from '../io/actions/runner.ts';
import { type FactsCache, openFactsCache } from '../run/facts-cache.ts';
import { createDigest } from '../text/digest.ts';
import type { Inputs } from './inputs.ts';

/** Undefined where none is named. Whoever restored the files for this job may own them, in a container somebody else. */
export function openCache({ cachePath }: Inputs, { workspace, repository }: Runner): FactsCache | undefined {
  if (cachePath === undefined) return undefined;
  const folder = resolve(workspace, cachePath);
  return openFactsCache({ folder, name: createDigest([repository]), trust: 'any files' });
}
