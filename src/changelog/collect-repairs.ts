/** Makes the entries of references that resolve again because of what happened elsewhere. */

import type { Kind } from '../model/kind.ts';
import type { Report } from '../report/report.ts';
import type { SectionedEntry } from './changelog.ts';
import { textOf, words } from './describe-entry.ts';
import { findRepaired } from './find-repaired.ts';
import { headingOfName } from './name-parts.ts';

export function collectRepairs(report: Report): readonly SectionedEntry[] {
  return findRepaired(report).others.map(({ subject, nameAfter, reference, location, project }) => {
    // A finding's subject may be a file, but a reference stands in an element.
    const kind = subject.kind as Kind;
    return {
      title: 'Fixed',
      entry: {
        kind,
        name: nameAfter,
        subject: nameAfter,
        predicate: [
          words('has its reference '),
          ...(reference ? [words('to '), textOf(reference)] : []),
          words(' repaired'),
        ],
        compatibility: 'safe',
        heading: headingOfName(kind, nameAfter),
        location,
        changes: [],
        ...(project !== undefined && { project }),
      },
    };
  });
}
