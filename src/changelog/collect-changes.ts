/** Makes the entries that tell the changes of a report, each in its section. */

import { diffTexts } from '../report/markup/text-diff.ts';
import type { Report, ReportChange } from '../report/report.ts';
import type { ChangelogEntry, SectionedEntry } from './changelog.ts';
import { classifyChange } from './classify-change.ts';
import { describePredicate, isMark, words } from './describe-entry.ts';
import { elementKey, findRepaired, type Repair } from './find-repaired.ts';
import { followRenames } from './follow-renames.ts';
import { headingOfChange } from './name-parts.ts';

export function collectChanges(report: Report): readonly SectionedEntry[] {
  const personal = new Set([...report.pii.added, ...report.pii.removed.map(followRenames(report))].map(elementKey));
  const repaired = findRepaired(report);
  return foldRetirements(report.changes).map(({ change, sunset }) => {
    const repair = repaired.byChange.get(change);
    const context = {
      isPersonal: personal.has(elementKey(change)) && touchesMark(change),
      isRepair: repair !== undefined,
    };
    return { title: classifyChange(change, context), entry: describe(change, sunset, repair) };
  });
}

/** A personal datum can change in ways that have nothing to do with its mark. */
function touchesMark({ action, property }: ReportChange): boolean {
  return action === 'added' || action === 'removed' || (action === 'property-changed' && property === 'pii');
}

function describe(change: ReportChange, sunset: ReportChange | undefined, repair: Repair | undefined): ChangelogEntry {
  const { kind, name, previousName, compatibility, locations, project } = change;
  const location = locations.after ?? locations.before;
  return {
    kind,
    name,
    subject: previousName ?? name,
    predicate: [
      ...describePredicate(change),
      ...(sunset === undefined ? [] : [words(', '), ...describePredicate(sunset)]),
      ...(repair === undefined ? [] : [words(', which was broken')]),
    ],
    compatibility,
    heading: headingOfChange(change),
    ...(location !== undefined && { location }),
    ...(change.formula && { diff: diffTexts(change.before, change.after) }),
    changes: sunset === undefined ? [change] : [change, sunset],
    ...(project !== undefined && { project }),
  };
}

interface Retirement {
  readonly change: ReportChange;
  readonly sunset?: ReportChange;
}

/** A mark and the date that came with it are one thing to a reader. */
function foldRetirements(changes: readonly ReportChange[]): readonly Retirement[] {
  const sunsets = new Map(
    changes.filter(({ property, after }) => property === 'sunset' && isMark(after)).map((c) => [elementKey(c), c]),
  );
  const marks = new Set(changes.filter(({ property, after }) => property === 'deprecated' && isMark(after)));
  const folded = new Set(Array.from(marks, (mark) => sunsets.get(elementKey(mark))));
  return changes
    .filter((change) => !folded.has(change))
    .map((change) => {
      const sunset = marks.has(change) ? sunsets.get(elementKey(change)) : undefined;
      return sunset === undefined ? { change } : { change, sunset };
    });
}
