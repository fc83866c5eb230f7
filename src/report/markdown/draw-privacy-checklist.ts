/** What somebody must confirm before personal data newly reaches consumers: computed, where templates make people guess. */

import type { BlockContent, PhrasingContent } from 'mdast';
import { countNoun } from '../outline/count-noun.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { ReportElement, ReportExposure } from '../report.ts';
import { drawLeft } from './draw-findings.ts';
import { checklist, codeOf, fold, join, paragraph, words } from './nodes.ts';
import type { Section } from './page.ts';

const MOST_NAMES = 6;

/** Only where something is newly exposed. */
export const drawPrivacyChecklist: Section = ({ report, layout }) => {
  const { exposures, added, removed } = report.pii;
  if (exposures.length === 0) return [];
  const items = [
    ...groupByConsumer(exposures).map(drawRecipient),
    ...drawFlags(added, 'newly marked as personal: a duty to delete and to inform is provided for.'),
    ...drawFlags(removed, 'no longer marked as personal: it never held personal data, or holds none any more.'),
  ];
  const { shown, left } = takeFirst(items, layout.checklist);
  const summary = `Privacy checklist: ${countNoun(items.length, 'thing')} to confirm`;
  return fold({ before: summary }, [checklist(shown), ...drawLeft(left)]);
};

interface Recipient {
  readonly consumer: string;
  readonly isExternal: boolean;
  readonly project: string | undefined;
  readonly elements: readonly string[];
  readonly products: readonly string[];
}

/** Those outside the organisation first. */
function groupByConsumer(exposures: readonly ReportExposure[]): readonly Recipient[] {
  const groups = new Map<string, ReportExposure[]>();
  for (const exposure of exposures) {
    const key = JSON.stringify([exposure.project, exposure.consumer]);
    groups.set(key, [...(groups.get(key) ?? []), exposure]);
  }
  const recipients = Array.from(groups.values(), (group) => ({
    consumer: group[0]?.consumer ?? '',
    isExternal: group.some(({ external }) => external === true),
    project: group[0]?.project,
    elements: [...new Set(group.map(({ element }) => element))],
    products: [...new Set(group.map(({ product }) => product))],
  }));
  return [...recipients.filter(({ isExternal }) => isExternal), ...recipients.filter(({ isExternal }) => !isExternal)];
}

function drawRecipient({ consumer, isExternal, project, elements, products }: Recipient): readonly BlockContent[] {
  const settled = isExternal
    ? ': purpose, legal basis and the contract with this recipient are settled.'
    : ': purpose and legal basis are settled.';
  return [
    paragraph(
      codeOf(consumer),
      words(`${isExternal ? ' (external)' : ''} may see `),
      ...drawSome(elements),
      words(' through '),
      ...drawSome(products),
      ...(project === undefined ? [] : [words(' in '), codeOf(project)]),
      words(settled),
    ),
  ];
}

function drawFlags(elements: readonly ReportElement[], what: string): readonly (readonly BlockContent[])[] {
  if (elements.length === 0) return [];
  return [
    [
      paragraph(
        ...drawSome(elements.map(({ name }) => name)),
        words(` ${elements.length === 1 ? 'is' : 'are'} ${what}`),
      ),
    ],
  ];
}

function drawSome(names: readonly string[]): readonly PhrasingContent[] {
  const { shown, left } = takeFirst(names, MOST_NAMES);
  return [...join(shown.map(codeOf), ', '), ...(left === 0 ? [] : [words(` and ${left} more`)])];
}
