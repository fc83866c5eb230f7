/** A finding as a SARIF result: one place to show, others related to it, what has been agreed about it. */

import { createDigest } from '../../text/digest.ts';
import { encodePath } from '../markup/encode-path.ts';
import { describeFinding } from '../outline/describe-finding.ts';
import type { ReportFinding, ReportLocation } from '../report.ts';
import { showSarifText } from './sarif-text.ts';

export interface ResultContext {
  anchorOf(finding: ReportFinding): ReportLocation;
  ruleIndexOf(rule: string): number | undefined;
  /** SARIF wants suppressions on all results or on none. */
  readonly suppressions: 'stated' | 'none';
  /** A check of one revision has no earlier one to be compared with. */
  readonly baseline: 'stated' | 'none';
}

/** What is undefined is not written, and objects of one shape are written faster. */
export function toSarifResult(finding: ReportFinding, context: ResultContext) {
  const anchor = context.anchorOf(finding);
  const fingerprint = createDigest([finding.project ?? '', finding.fingerprint]);
  const related = listRelated(finding, anchor);
  return {
    ruleId: finding.rule,
    ruleIndex: context.ruleIndexOf(finding.rule),
    level: finding.level,
    message: { text: showSarifText(describeFinding(finding, anchor)) },
    locations: [{ physicalLocation: toSarifLocation(anchor), logicalLocations: [toLogicalLocation(finding)] }],
    relatedLocations: related.length > 0 ? related : undefined,
    // GitHub tells alerts apart by the first; without it the first line of the block would be hashed.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'mmlGuard/v1': fingerprint },
    baselineState: context.baseline === 'stated' ? toBaselineState(finding) : undefined,
    suppressions: context.suppressions === 'stated' ? toSuppressions(finding) : undefined,
    properties: { blocks: finding.blocks, origin: finding.origin },
  };
}

function listRelated(finding: ReportFinding, anchor: ReportLocation) {
  const former =
    anchor === finding.location ? [] : [{ ...finding.location, message: 'It stood here before the change.' }];
  return [...former, ...finding.related].map((place, index) => ({
    id: index,
    physicalLocation: toSarifLocation(place),
    message: { text: showSarifText(place.message) },
  }));
}

function toSarifLocation({ path, line, column, endLine, endColumn }: ReportLocation) {
  // An empty region would be a gap between two characters, which viewers draw nowhere.
  const end = line === endLine ? Math.max(endColumn, column + 1) : endColumn;
  return {
    artifactLocation: { uri: encodePath(path), uriBaseId: 'SRCROOT' },
    region: { startLine: line, startColumn: column, endLine, endColumn: end },
  };
}

function toBaselineState({ origin }: ReportFinding): string {
  return origin === 'inherited' ? 'unchanged' : 'new';
}

function toLogicalLocation({ subject }: ReportFinding) {
  return { fullyQualifiedName: showSarifText(`${subject.kind} ${subject.name}`), kind: subject.kind };
}

function toSuppressions({ waiver }: ReportFinding) {
  if (waiver === undefined) return [];
  const justification = showSarifText(`${waiver.reason} (approved by ${waiver.by})`);
  return [{ kind: 'external', status: 'accepted', justification }];
}
