/** The JSON format: the contract's fields of a report, in the contract's order. */

import type { ReportDocument } from './json-contract.ts';
import { printJson } from './markup/json-text.ts';
import type {
  Report,
  ReportChange,
  ReportElement,
  ReportExposure,
  ReportFinding,
  ReportImpact,
  ReportLocation,
} from './report.ts';

export function renderJson(report: Report): string {
  return printJson(buildReportDocument(report));
}

/** The contract's part of a report. */
export function buildReportDocument(report: Report): ReportDocument {
  const { tool, comparison, verdict, pii } = report;
  return {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    comparison: { before: comparison.before, after: comparison.after, asOf: comparison.asOf },
    project: report.project,
    verdict: pickVerdict(verdict),
    changes: report.changes.map(pickChange),
    findings: report.findings.map(pickFinding),
    impact: pickImpact(report.impact),
    pii: {
      added: pii.added.map(pickElement),
      removed: pii.removed.map(pickElement),
      exposures: pii.exposures.map(pickExposure),
      noLongerExposed: pii.noLongerExposed.map(pickExposure),
    },
    owners: report.owners.map(({ owner, handles, because, project }) => ({
      ...{ owner, handles, because },
      ...pickProject(project),
    })),
    unread: report.unread.map(({ path, side, reason, project }) => ({ path, side, reason, ...pickProject(project) })),
    renameCandidates: report.renameCandidates.map(({ kind, removed, added, confidence, project }) => ({
      ...{ kind, removed, added, confidence },
      ...pickProject(project),
    })),
    notices: report.notices,
  };
}

function pickVerdict({ outcome, blocking, counts, fixed }: Report['verdict']): ReportDocument['verdict'] {
  const { error, warning, note, waived, inherited } = counts;
  return { outcome, blocking, counts: { error, warning, note, waived, inherited }, fixed };
}

function pickChange(change: ReportChange): ReportDocument['changes'][number] {
  const { id, action, kind, name, compatibility, locations, project } = change;
  return {
    ...{ id, action, kind, name },
    ...(change.previousName === undefined ? {} : { previousName: change.previousName }),
    ...(change.confidence === undefined ? {} : { confidence: change.confidence }),
    ...(change.property === undefined ? {} : { property: change.property }),
    ...(change.before === undefined ? {} : { before: change.before }),
    ...(change.after === undefined ? {} : { after: change.after }),
    ...(change.members === undefined ? {} : { members: change.members }),
    compatibility,
    locations: {
      ...(locations.before === undefined ? {} : { before: pickLocation(locations.before) }),
      ...(locations.after === undefined ? {} : { after: pickLocation(locations.after) }),
    },
    ...pickProject(project),
  };
}

function pickFinding(finding: ReportFinding): ReportDocument['findings'][number] {
  const { rule, level, origin, subject, message, location, related, fingerprint, waiver, project } = finding;
  return {
    ...{ rule, level, origin },
    subject: { kind: subject.kind, name: subject.name },
    message,
    location: pickLocation(location),
    related: related.map((place) => ({ ...pickLocation(place), message: place.message })),
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
    fingerprint,
    ...(waiver === undefined ? {} : { waiver: { by: waiver.by, reason: waiver.reason } }),
    ...pickProject(project),
  };
}

function pickLocation({ path, line, column, endLine, endColumn, side }: ReportLocation): ReportLocation {
  return { path, line, column, endLine, endColumn, side };
}

function pickImpact({ elements, products, consumers, unaffected }: ReportImpact): ReportDocument['impact'] {
  return {
    elements: elements.map(({ kind, name, certainty, distance, path, because, project }) => ({
      ...{ kind, name, certainty, distance, path, because },
      ...pickProject(project),
    })),
    products: products.map(({ name, owner, certainty, path, project }) => ({
      name,
      ...(owner === undefined ? {} : { owner }),
      ...{ certainty, path },
      ...pickProject(project),
    })),
    consumers: consumers.map(({ name, external, products: through, certainty, path, project }) => ({
      ...{ name, external, products: through, certainty, path },
      ...pickProject(project),
    })),
    unaffected,
  };
}

function pickElement({ kind, name, project }: ReportElement): ReportDocument['pii']['added'][number] {
  return { kind, name, ...pickProject(project) };
}

function pickExposure(exposure: ReportExposure): ReportDocument['pii']['exposures'][number] {
  const { element, product, consumer, external = false, certainty, path, cause, project } = exposure;
  const known = { element, product, consumer, external, certainty, path };
  return { ...known, ...(cause !== undefined && { cause }), ...pickProject(project) };
}

function pickProject(project: string | undefined): { readonly project?: string } {
  return project === undefined ? {} : { project };
}
