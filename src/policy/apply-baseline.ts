/** Findings that the baseline holds were accepted when the repository began to use the program: they are inherited. */

import type { Baseline, BaselineEntry } from './baseline.ts';
import type { RatedDiagnostic } from './finding.ts';

/** Only what is said of a model itself can be in a baseline: accepting a change for ever is what waivers forbid. */
export function applyBaseline(
  findings: readonly RatedDiagnostic[],
  baseline: Baseline | undefined,
  isOfModel: (finding: RatedDiagnostic) => boolean,
): readonly RatedDiagnostic[] {
  if (baseline === undefined) return findings;
  const accepted = new Set(baseline.entries.map((entry) => entry.fingerprint));
  return findings.map((finding) =>
    accepted.has(finding.fingerprint) && isOfModel(finding) ? { ...finding, origin: 'inherited' } : finding,
  );
}

/** `isRun`: an entry of a rule that is off, or that was not asked, may still hold. */
export function describeStaleEntries(
  findings: readonly RatedDiagnostic[],
  baseline: Baseline | undefined,
  isRun: (entry: BaselineEntry) => boolean,
): readonly string[] {
  if (baseline === undefined) return [];
  const found = new Set(findings.map((finding) => finding.fingerprint));
  const stale = baseline.entries.filter((entry) => !found.has(entry.fingerprint) && isRun(entry));
  if (stale.length === 0) return [];
  const [first] = stale;
  const what = stale.length === 1 ? 'an entry' : `${stale.length} entries`;
  return [
    `${baseline.file} holds ${what} for which there is no finding any more, such as ${first?.rule} of ${first?.subject}: ` +
      '`mml-guard baseline` writes it anew.',
  ];
}
