/** Opens what earlier runs have kept in the folder that the workflow names. */

import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Runner } from '../io/actions/runner.ts';
import { runGit } from '../io/git.ts';
import { type FactsCache, openFactsCache } from '../run/facts-cache.ts';
import { createDigest } from '../text/digest.ts';
import { say } from './workflow-log.ts';

/** Undefined where nobody may believe it. Whoever restored the files for this job may own them, in a container somebody else. */
export async function openCache(cachePath: string, { workspace, repository }: Runner): Promise<FactsCache | undefined> {
  const folder = resolve(workspace, cachePath);
  if (await isCommitted(workspace, folder)) {
    say(
      `The cache ${cachePath} was not used: the revision that is checked out has files there, which nobody may believe.`,
    );
    return undefined;
  }
  return openFactsCache({ folder, name: createDigest([repository]), trust: 'any files' });
}

/** Whoever proposes a change could bring facts along, and so choose the verdict. */
async function isCommitted(workspace: string, folder: string): Promise<boolean> {
  const inside = relative(findReal(workspace), findReal(folder));
  if (inside.startsWith('..') || isAbsolute(inside)) return false;
  const paths = ['ls-files', '-z', '--', `:(literal)${inside}`];
  const answer = await runGit(workspace, paths, [['safe.directory', workspace]]).catch(() => undefined);
  return answer !== undefined && answer.output.length > 0;
}

/** A link that the change brings along leads to other files of it. */
function findReal(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
