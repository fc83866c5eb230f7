/** Review comments with a repair to accept: only where somebody asked for them. */

import { suggestLines } from '../io/github/review-suggestions.ts';
import { attempt, type Publishing } from './publishing.ts';
import { buildSuggestions } from './suggest-lines.ts';

const SURFACE = { name: 'The review with suggestions', permission: 'pull-requests: write' };

export async function publishSuggestions(publishing: Publishing): Promise<void> {
  const { client, inputs, result } = publishing;
  const { pullRequest, commit, conversation } = result.target;
  if (!inputs.suggestions || client === undefined || conversation === 'none') return;
  if (pullRequest === undefined || commit === undefined) return;
  await attempt(publishing, SURFACE, async () =>
    suggestLines(client, { pullRequest, commit }, buildSuggestions(await result.repair(), result)),
  );
}
