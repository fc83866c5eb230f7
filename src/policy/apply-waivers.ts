/** Puts waivers on the findings that they were written for, whatever the rule. */

import type { RatedDiagnostic } from './finding.ts';
import { compileSubjectGlob } from './subject-glob.ts';
import type { Waiver } from './waiver.ts';

export interface AppliedWaivers {
  readonly findings: readonly RatedDiagnostic[];
  /** What each waiver fits, inherited findings included. */
  readonly fits: ReadonlyMap<Waiver, readonly RatedDiagnostic[]>;
}

/** `counts` says which waivers hold; the others only learn what they would fit. */
export function applyWaivers(
  findings: readonly RatedDiagnostic[],
  waivers: readonly Waiver[],
  counts: (waiver: Waiver) => boolean,
): AppliedWaivers {
  const fitting = waivers.map((waiver) => ({ waiver, found: findings.filter(createMatcher(waiver)) }));
  const waived = new Map<RatedDiagnostic, Waiver>();
  for (const { waiver, found } of fitting) {
    if (!counts(waiver)) continue;
    for (const finding of found) if (!waived.has(finding)) waived.set(finding, waiver);
  }
  const settled = new Map(findings.map((finding) => [finding, waive(finding, waived.get(finding))]));
  return {
    findings: [...settled.values()],
    fits: new Map(fitting.map(({ waiver, found }) => [waiver, found.flatMap((finding) => settled.get(finding) ?? [])])),
  };
}

function createMatcher({ rule, subject, fingerprints }: Waiver): (finding: RatedDiagnostic) => boolean {
  const fitsSubject = subject === undefined ? () => true : compileSubjectGlob(subject);
  const ids = new Set(fingerprints);
  return ({ diagnostic, fingerprint }) =>
    diagnostic.rule === rule && (ids.size === 0 || ids.has(fingerprint)) && fitsSubject(diagnostic.subject.name);
}

function waive(finding: RatedDiagnostic, waiver: Waiver | undefined): RatedDiagnostic {
  if (waiver === undefined) return finding;
  return { ...finding, waiver: { by: waiver.approvedBy, reason: `${waiver.reason}: ${waiver.text}` } };
}
