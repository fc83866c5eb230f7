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

export function toSarifResult(finding: ReportFinding, context: ResultContext) {
  const anchor = context.anchorOf(finding);
  const ruleIndex = context.ruleIndexOf(finding.rule);
  const fingerprint = createDigest([finding.project ?? '', finding.fingerprint]);
  const related = listRelated(finding, anchor);
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: finding.level,
    message: { text: showSarifText(describeFinding(finding, anchor)) },
    locations: [{ ...toSarifLocation(anchor), logicalLocations: [toLogicalLocation(finding)] }],
    ...(related.length > 0 && { relatedLocations: related }),
    // GitHub tells alerts apart by the first; without it the first line of the block would be hashed.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'mmlGuard/v1': fingerprint },
    ...(context.baseline === 'stated' && { baselineState: finding.origin === 'inherited' ? 'unchanged' : 'new' }),
    ...(context.suppressions === 'stated' && { suppressions: toSuppressions(finding) }),
    properties: { blocks: finding.blocks, origin: finding.origin },
  };
}

function listRelated(finding: ReportFinding, anchor: ReportLocation) {
  const former =
    anchor === finding.location ? [] : [{ ...finding.location, message: 'It stood here before the change.' }];
  return [...former, ...finding.related].map((place, index) => ({
    id: index,
    ...toSarifLocation(place),
    message: { text: showSarifText(place.message) },
  }));
}

function toSarifLocation({ path, line, column, endLine, endColumn }: ReportLocation) {
  // An empty region would be a gap between two characters, which viewers draw nowhere.
  const end = line === endLine ? Math.max(endColumn, column + 1) : endColumn;
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(path), uriBaseId: 'SRCROOT' },
      region: { startLine: line, startColumn: column, endLine, endColumn: end },
    },
  };
}

function toLogicalLocation({ subject }: ReportFinding) {
  return { fullyQualifiedName: showSarifText(`${subject.kind} ${subject.name}`), kind: subject.kind };
}

function toSuppressions({ waiver }: ReportFinding) {
  if (waiver === undefined) return [];
  const justification = showSarifText(`${waiver.reason} (approved by ${waiver.by})`);
  return [{ kind: 'external', status: 'accepted', justification }];
}
