/** Makes the entries about personal data that no change tells by itself: what stands inside a block, and whom it reaches. */

import type { Report, ReportElement, ReportExposure } from '../report/report.ts';
import type { ChangelogEntry, Phrase, SectionedEntry } from './changelog.ts';
import { nameOf, textOf, words } from './describe-entry.ts';
import { elementKey } from './find-repaired.ts';
import { followRenames } from './follow-renames.ts';
import { headingOfName } from './name-parts.ts';

const NEW_REACH = 'newly reaches ';
const LOST_REACH = 'no longer reaches ';

export function collectPersonalData(report: Report): readonly SectionedEntry[] {
  const { added, removed, exposures, noLongerExposed } = report.pii;
  const told = new Set(report.changes.map(elementKey));
  const isUntold = (element: ReportElement): boolean => !told.has(elementKey(element));
  const followed = followRenames(report);
  const entries = [
    ...added.filter(isUntold).map((element) => describeMark(element, 'is new and marked as personal data')),
    ...removed
      .filter((element) => isUntold(followed(element)))
      .map((element) => describeMark(element, 'was personal data and is gone')),
    ...describeExposures(exposures, NEW_REACH),
    ...describeExposures(noLongerExposed, LOST_REACH),
  ];
  return entries.map((entry) => ({ title: 'PII', entry }));
}

function describeMark({ kind, name, project }: ReportElement, what: string): ChangelogEntry {
  return {
    kind,
    name,
    subject: name,
    predicate: [words(what)],
    compatibility: 'risky',
    heading: headingOfName(kind, name),
    changes: [],
    ...(project !== undefined && { project }),
  };
}

function describeExposures(exposures: readonly ReportExposure[], lead: string): readonly ChangelogEntry[] {
  return groupByConsumers(exposures).map(({ exposure, consumers }) => {
    const { element, kind = 'attribute', product, certainty, project } = exposure;
    return {
      kind,
      name: element,
      subject: element,
      predicate: [
        words(lead),
        ...joinTexts(consumers),
        words(' through '),
        nameOf(product),
        ...(certainty === 'certain' ? [] : [words(` (${certainty})`)]),
      ],
      compatibility: lead === NEW_REACH ? 'risky' : 'safe',
      heading: headingOfName(kind, element),
      changes: [],
      exposed: { product, consumers },
      ...(project !== undefined && { project }),
    };
  });
}

/** Exposures that differ only in the consumer read as one. */
function groupByConsumers(
  exposures: readonly ReportExposure[],
): readonly { readonly exposure: ReportExposure; readonly consumers: readonly string[] }[] {
  const groups = new Map<string, { exposure: ReportExposure; consumers: string[] }>();
  for (const exposure of exposures) {
    const { project, element, product, certainty, consumer } = exposure;
    const key = JSON.stringify([project, element, product, certainty]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { exposure, consumers: [consumer] });
    else group.consumers.push(consumer);
  }
  return [...groups.values()];
}

function joinTexts(texts: readonly string[]): readonly Phrase[] {
  return texts.flatMap((text, index) => (index === 0 ? [textOf(text)] : [words(', '), textOf(text)]));
}
