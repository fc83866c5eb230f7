/** The owners to tell, each with the reason: in view where the page tells them itself, folded where it does not. */

import type { Paragraph, PhrasingContent } from 'mdast';
import { countNoun } from '../outline/count-noun.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { ReportOwner } from '../report.ts';
import { drawLeft } from './draw-findings.ts';
import { codeOf, fold, list, paragraph, proseOf, title, words } from './nodes.ts';
import type { Page, Section } from './page.ts';

/** A page that tells more people at once keeps their lines together under a fold. */
const MOST_IN_VIEW = 5;

/** Only these lines notify anybody, and only when the page is created. */
export const drawMentions: Section = (page) => {
  const told = page.report.owners.filter((owner) => isTold(page, owner));
  if (told.length === 0) return [];
  const { shown } = takeFirst(told, MOST_IN_VIEW);
  const rest = told.slice(shown.length);
  const draw = (owners: readonly ReportOwner[]) => list(owners.map((owner) => [drawOwner(page, owner)]));
  return [
    title('Who should look at this'),
    draw(shown),
    ...fold({ before: `${rest.length} more owners` }, rest.length === 0 ? [] : [draw(rest)]),
  ];
};

export const drawOwners: Section = (page) => {
  const others = page.report.owners.filter((owner) => !isTold(page, owner));
  const { shown, left } = takeFirst(others, page.layout.folded);
  const items = shown.map((owner) => [drawOwner(page, owner)]);
  return fold(
    { before: `${countNoun(others.length, 'owner')} to tell` },
    items.length === 0 ? [] : [list(items), ...drawLeft(left), ...drawUnheard(page)],
  );
};

function isTold({ mentions }: Page, { handles }: ReportOwner): boolean {
  return handles.some((handle) => {
    const key = handle.toLowerCase();
    return mentions !== undefined && (mentions.live.has(key) || mentions.requested.has(key));
  });
}

function drawOwner(page: Page, { owner, handles, because }: ReportOwner): Paragraph {
  // A code owner whom no model names has no other name than the handle.
  const names = handles.includes(owner) ? [] : [[codeOf(owner)]];
  const told = [...names, ...handles.map((handle) => drawHandle(page, handle))];
  return paragraph(...told.flatMap((name) => [...name, words(' ')]), words('because '), proseOf(because));
}

/** A handle is live only where this run decided so: it comes from CODEOWNERS or the configuration, never from a model. */
function drawHandle({ mentions }: Page, handle: string): readonly PhrasingContent[] {
  const key = handle.toLowerCase();
  if (mentions?.live.has(key)) return [words(handle)];
  if (mentions?.requested.has(key)) return [codeOf(handle), words(' (asked for a review)')];
  return mentions?.unheard.has(key) ? [codeOf(handle), words(' (not told)')] : [codeOf(handle)];
}

function drawUnheard({ mentions }: Page) {
  if (mentions === undefined || mentions.unheard.size === 0) return [];
  return [
    paragraph(
      words('Not told: GitHub tells no team by a token that may not see it. Name people under '),
      ...[
        codeOf('owners'),
        words(' in the configuration, or give the Action the token of an app that may read members.'),
      ],
    ),
  ];
}
