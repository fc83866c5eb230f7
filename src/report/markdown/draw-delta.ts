/** The line of a Markdown page that says what the last push did to the findings. */

import { countNoun } from '../outline/count-noun.ts';
import { shortenRevision } from '../outline/shorten-revision.ts';
import { codeOf, paragraph, words } from './nodes.ts';
import type { Section } from './page.ts';

export const drawDelta: Section = ({ delta }) => {
  if (delta === undefined) return [];
  return [
    paragraph(words('Since the last push ('), codeOf(shortenRevision(delta.since)), words(`): ${describe(delta)}.`)),
  ];
};

function describe({ appeared, gone }: { readonly appeared: number; readonly gone: number }): string {
  if (appeared === 0 && gone === 0) return 'no finding came or went';
  const parts = [
    ...(gone > 0 ? [`${countNoun(gone, 'finding')} gone`] : []),
    ...(appeared > 0 ? [`${countNoun(appeared, 'new finding')}`] : []),
  ];
  return parts.join(', ');
}
