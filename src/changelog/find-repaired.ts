/** Pairs repaired references with the changes that repaired them. */

import type { Report, ReportChange, ReportFix } from '../report/report.ts';

export interface RepairedReferences {
  readonly byChange: ReadonlyMap<ReportChange, Repair>;
  /** Repaired by what happened elsewhere: their target arrived. */
  readonly others: readonly Repair[];
}

export type Repair = ReportFix & { readonly nameAfter: string };

/** What makes a reference a broken one. */
const REFERENCE_RULES: ReadonlySet<string> = new Set([
  'broken-reference',
  'wrong-kind-reference',
  'ambiguous-reference',
  'foreign-key-broken',
]);

/** A reference that went with its holder is not repaired. */
export function findRepaired({ fixes, changes }: Report): RepairedReferences {
  const byChange = new Map<ReportChange, Repair>();
  const others: Repair[] = [];
  const candidates = indexByReference(changes);
  for (const fix of fixes.filter(isRepair)) {
    const { kind } = fix.subject;
    const change = candidates.get(referenceKey({ ...fix, kind, name: fix.nameAfter }))?.shift();
    if (change === undefined) others.push(fix);
    else byChange.set(change, fix);
  }
  return { byChange, others };
}

/** Changes of references as they were written in `before`. */
function indexByReference(changes: readonly ReportChange[]): ReadonlyMap<string, ReportChange[]> {
  const index = new Map<string, ReportChange[]>();
  for (const change of changes) {
    if (change.action !== 'reference-retargeted' && change.action !== 'reference-removed') continue;
    const key = referenceKey({ ...change, reference: change.before });
    index.set(key, [...(index.get(key) ?? []), change]);
  }
  return index;
}

function referenceKey(
  reference: Parameters<typeof elementKey>[0] & { readonly reference?: string | undefined },
): string {
  return JSON.stringify([elementKey(reference), reference.reference]);
}

function isRepair(fix: ReportFix): fix is Repair {
  return REFERENCE_RULES.has(fix.rule) && fix.nameAfter !== undefined;
}

/** Tells elements of one report apart, also where it covers several projects. */
export function elementKey({
  project,
  kind,
  name,
}: {
  readonly project?: string;
  readonly kind: string;
  readonly name: string;
}): string {
  return JSON.stringify([project, kind, name]);
}
