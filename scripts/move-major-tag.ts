/** Lets the tag that users write (`v1`) point to a release, but never back: `node scripts/move-major-tag.ts v1.2.3`. */

import { planRelease } from './release/plan-release.ts';
import { moveRemoteTag, readRemoteTags } from './release/remote-tags.ts';

const [tag = ''] = process.argv.slice(2);
const folder = process.cwd();
try {
  console.log(move());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function move(): string {
  const tags = readRemoteTags(folder);
  const { majorTag, movesMajorTag, reason } = planRelease(tag, [...tags.keys()]);
  if (!movesMajorTag) return reason;
  const commit = tags.get(tag)?.commit;
  if (commit === undefined) throw new Error(`there is no tag ${tag} at the remote`);
  const now = tags.get(majorTag);
  if (now?.commit === commit) return `${majorTag} is at ${tag} already.`;
  moveRemoteTag(folder, { name: majorTag, commit, from: now?.object });
  return reason;
}
