/** Writes the further comment that tells owners whom a later push affects first: a page that is edited notifies nobody. */

import { writeTold } from '../io/github/comment-state.ts';
import { addNote } from '../io/github/sticky-comment.ts';
import { fold } from '../policy/choose-mentions.ts';
import type { OwnerToTell } from '../policy/find-owners.ts';
import { drawNote } from '../report/markdown/draw-note.ts';
import type { Telling } from './mention-owners.ts';
import { attempt } from './publishing.ts';

const SURFACE = { name: 'The comment for further owners', permission: 'pull-requests: write' };

/** One for all projects; `url` is the page that has the rest. */
export async function noteOwners(
  owners: readonly OwnerToTell[],
  url: string | undefined,
  { publishing, client, pullRequest }: Omit<Telling, 'roll'>,
): Promise<void> {
  if (owners.length === 0) return;
  const handles = owners.flatMap((owner) => owner.handles.map(fold));
  const names = owners.map(({ owner }) => owner);
  const note = `${writeTold({ handles, owners: names })}\n${drawNote(owners, url)}`;
  await attempt(publishing, SURFACE, () => addNote(client, pullRequest, note));
}
