/** What every section of a Markdown page draws on, and how much of it each size of page shows. */

import type { RootContent } from 'mdast';
import type { PageDelta, PageLinks, PageMentions } from '../render.ts';
import type { Report } from '../report.ts';

export interface Page {
  readonly report: Report;
  readonly links: PageLinks;
  readonly layout: Layout;
  readonly delta?: PageDelta;
  readonly mentions?: PageMentions;
}

/** Draws one part of a page; nothing where there is nothing to say. */
export type Section = (page: Page) => readonly RootContent[];

export interface Layout {
  /** How much stands before the first fold. */
  readonly blocking: number;
  readonly people: number;
  readonly personalData: number;
  /** Items of any folded list. */
  readonly folded: number;
  /** Things of the privacy checklist, which is worked through where all of it stands. */
  readonly checklist: number;
  /** Domains, products and sources, and changes of each. */
  readonly places: number;
  readonly changes: number;
  readonly diffLines: number;
  readonly graph: 'shown' | 'left out';
}

const ALL = Number.POSITIVE_INFINITY;

/** The whole report, for a file or an artifact. */
export const wholeLayout: Layout = {
  ...{ blocking: ALL, people: ALL, personalData: ALL, folded: ALL, places: ALL, changes: ALL },
  ...{ checklist: ALL, diffLines: 200, graph: 'shown' },
};

const PLACES_OF_COMMENT = { places: 30, changes: 30, diffLines: 30, graph: 'shown' } as const;
const PLACES_OF_COMPACT = { places: 10, changes: 5, diffLines: 6, graph: 'left out' } as const;

/** A comment, from the most telling to the shortest. */
export const commentLayouts: readonly Layout[] = [
  { blocking: 5, people: 6, personalData: 4, folded: 50, checklist: 10, ...PLACES_OF_COMMENT },
  { blocking: 5, people: 6, personalData: 4, folded: 10, checklist: 10, ...PLACES_OF_COMPACT },
];
