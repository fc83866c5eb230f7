/** A short comment beside the page of a report: owners whom a later push affects, each with the reason. */

import type { ReportOwner } from '../report.ts';
import { codeOf, list, paragraph, printMarkdown, proseOf, words } from './nodes.ts';

type NotedOwner = Pick<ReportOwner, 'owner' | 'handles' | 'because'>;

/** Its handles are live: GitHub notifies their holders. */
export function drawNote(owners: readonly NotedOwner[], url: string | undefined): string {
  const page =
    url === undefined ? [words('the report')] : [{ type: 'link' as const, url, children: [words('the report')] }];
  return printMarkdown([
    paragraph(words('The last push newly affects what you own; '), ...page, words(' has the details.')),
    list(owners.map((owner) => [drawOwner(owner)])),
  ]);
}

function drawOwner({ owner, handles, because }: NotedOwner) {
  const name = handles.includes(owner) ? [] : [words(': '), codeOf(owner)];
  return paragraph(words(handles.join(' ')), ...name, words(' because '), proseOf(because));
}
