/** Changes under the domain, product or source where a reader looks for them. */

import { rememberEach } from '../../text/remember.ts';
import type { ReportChange } from '../report.ts';
import { nameKind } from './name-kind.ts';

export interface ChangeGroup {
  readonly project?: string;
  /** "domain"; empty for changes that stand nowhere. */
  readonly kind: string;
  readonly name: string;
  readonly changes: readonly ReportChange[];
}

/** In the order in which the report first names them; what has no heading comes last. Remembered, because several formats ask. */
export const groupChanges: (changes: readonly ReportChange[]) => readonly ChangeGroup[] = rememberEach(groupByHeading);

function groupByHeading(changes: readonly ReportChange[]): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { readonly changes: ReportChange[] }>();
  for (const change of changes) {
    const { heading, project } = change;
    const key = JSON.stringify([project, heading?.kind, heading?.name]);
    const group = groups.get(key) ?? {
      ...(project === undefined ? {} : { project }),
      kind: heading === null ? '' : nameKind(heading.kind),
      name: heading?.name ?? '',
      changes: [],
    };
    group.changes.push(change);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return [...all.filter(({ kind }) => kind !== ''), ...all.filter(({ kind }) => kind === '')];
}
