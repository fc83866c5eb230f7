/** Joins the reports of several projects into one document: lists united, each item with its project, the worst verdict. */

import { mergeLineages } from './merge-lineages.ts';
import type { Outcome, Report, ReportVerdict } from './report.ts';

/** At least one report; a single one stays as it is. */
export function mergeReports(reports: readonly Report[]): Report {
  const [first] = reports;
  if (first === undefined || reports.length === 1) return first as Report;
  return {
    ...first,
    project: null,
    verdict: mergeVerdicts(reports.map((report) => report.verdict)),
    changes: unite(reports, (report) => report.changes),
    findings: unite(reports, (report) => report.findings),
    impact: {
      elements: unite(reports, (report) => report.impact.elements),
      products: unite(reports, (report) => report.impact.products),
      consumers: unite(reports, (report) => report.impact.consumers),
      unaffected: sum(reports, (report) => report.impact.unaffected),
    },
    pii: {
      added: unite(reports, (report) => report.pii.added),
      removed: unite(reports, (report) => report.pii.removed),
      exposures: unite(reports, (report) => report.pii.exposures),
      noLongerExposed: unite(reports, (report) => report.pii.noLongerExposed),
    },
    owners: unite(reports, (report) => report.owners),
    unread: reports.flatMap((report) => report.unread),
    renameCandidates: unite(reports, (report) => report.renameCandidates),
    notices: Array.from(new Set(reports.flatMap((report) => report.notices))),
    proposals: unite(reports, (report) => report.proposals),
    fixes: unite(reports, (report) => report.fixes),
    model: {
      files: sum(reports, (report) => report.model.files),
      elements: sum(reports, (report) => report.model.elements),
    },
    inventory: mergeInventories(reports),
    rules: mergeRules(reports),
    ...(first.lineage !== undefined && { lineage: mergeLineages(reports) }),
  };
}

function mergeInventories(reports: readonly Report[]): Report['inventory'] {
  return {
    elements: {
      before: sum(reports, (report) => report.inventory.elements.before),
      after: sum(reports, (report) => report.inventory.elements.after),
    },
    paths: reports.flatMap((report) => report.inventory.paths),
    products: reports.flatMap((report) => report.inventory.products),
  };
}

/** In the order in which the reports name them, each once. */
function mergeRules(reports: readonly Report[]): Report['rules'] {
  return [...new Map(reports.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()];
}

function unite<T extends object>(
  reports: readonly Report[],
  list: (report: Report) => readonly T[],
): (T & { project: string })[] {
  return reports.flatMap((report) => list(report).map((item) => ({ ...item, project: report.project ?? '' })));
}

const OUTCOMES: readonly Outcome[] = ['pass', 'warn', 'fail'];

function mergeVerdicts(verdicts: readonly ReportVerdict[]): ReportVerdict {
  const total = (count: (verdict: ReportVerdict) => number) => sum(verdicts, count);
  return {
    outcome: OUTCOMES.findLast((outcome) => verdicts.some((verdict) => verdict.outcome === outcome)) ?? 'pass',
    blocking: total((verdict) => verdict.blocking),
    counts: {
      error: total((verdict) => verdict.counts.error),
      warning: total((verdict) => verdict.counts.warning),
      note: total((verdict) => verdict.counts.note),
      waived: total((verdict) => verdict.counts.waived),
      inherited: total((verdict) => verdict.counts.inherited),
    },
    fixed: total((verdict) => verdict.fixed),
  };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
