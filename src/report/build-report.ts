/** Puts everything a run found into the one report that all formats render. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import type { ModelDiff } from '../diff/change.ts';
import { createConsumerMatcher } from '../impact/consumer-matcher.ts';
import type { Exposure, Impact, PersonalDataReport } from '../impact/impact.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Element, ElementId } from '../model/element.ts';
import type { Config } from '../policy/config.ts';
import type { Verdict } from '../policy/judge.ts';
import { describeProposal, type Proposal } from '../policy/proposal.ts';
import { findElements } from '../rules/find-elements.ts';
import { createCauseFinder } from '../rules/personal-data/exposure-cause.ts';
import { RULES } from '../rules/rule-list.ts';
import type { UnreadFileOfSide } from '../syntax/facts.ts';
import { sortBy } from '../text/compare.ts';
import { mapPair, type Pair } from '../text/pair.ts';
import { remember } from '../text/remember.ts';
import { boundReport } from './bound-report.ts';
import { buildLineage } from './build-lineage.ts';
import type {
  Report,
  ReportElement,
  ReportExposure,
  ReportFix,
  ReportImpact,
  ReportPersonalData,
  ReportRenameCandidate,
} from './report.ts';
import { consumersOf, toReportChange } from './report-change.ts';
import { toDiagnosticLocation, toReportFinding } from './report-finding.ts';
import type { ReportInventory } from './report-inventory.ts';
import type { ReportProposal } from './report-proposal.ts';

export interface ReportParts {
  readonly tool: Report['tool'];
  readonly command: Report['command'];
  readonly comparison: Report['comparison'];
  readonly project: string | null;
  readonly models: Pair<LinkedModel>;
  readonly diff: ModelDiff;
  readonly impact: Impact;
  readonly personalData: PersonalDataReport;
  readonly verdict: Verdict;
  readonly config: Config;
  readonly owners: Report['owners'];
  readonly unread: readonly UnreadFileOfSide[];
  readonly notices: readonly string[];
  readonly lineage?: 'included';
}

export function buildReport(parts: ReportParts): Report {
  const { verdict, diff } = parts;
  const report: Report = {
    tool: parts.tool,
    command: parts.command,
    comparison: parts.comparison,
    project: parts.project,
    verdict: { outcome: verdict.outcome, blocking: verdict.blocking, counts: verdict.counts, fixed: verdict.fixed },
    changes: diff.changes.map(toReportChange),
    findings: verdict.findings.map(toReportFinding),
    impact: toReportImpact(parts.impact),
    pii: toReportPersonalData(parts),
    owners: parts.owners,
    unread: parts.unread,
    renameCandidates: diff.renameCandidates.map(toReportCandidate),
    notices: [...parts.notices, ...noticeUnfollowed(parts.impact), ...verdict.notices],
    proposals: verdict.proposals.map(toReportProposal),
    fixes: verdict.repaired.map((diagnostic) => toReportFix(diagnostic, parts)),
    model: { files: parts.models.after.model.files.length, elements: parts.models.after.size },
    inventory: takeInventory(parts.models),
    failOn: parts.config.failOn,
    rules: listRules(verdict),
  };
  const bounded = boundReport(report, parts.config.limits.reportItems);
  return parts.lineage === 'included' ? addLineage(bounded, parts) : bounded;
}

/** Made when the page is drawn: the verdict does not wait for it. */
function addLineage(report: Report, { models, diff }: ReportParts): Report {
  const lineage = remember(() => buildLineage(models, diff));
  return {
    ...report,
    get lineage() {
      return lineage();
    },
  };
}

/** What was not followed is told, else it would look as if it reached nobody. */
function noticeUnfollowed({ unfollowed = 0 }: Impact): readonly string[] {
  if (unfollowed === 0) return [];
  return [
    `Whom ${unfollowed} changed elements reach was not followed: too much depends on too much (limits.impact-steps).`,
  ];
}

function toReportProposal(proposal: Proposal): ReportProposal {
  const { waiver, approvedBy, effect, next } = proposal;
  const scope = waiver.subject ?? waiver.fingerprints.join(', ');
  const notice = describeProposal(proposal);
  return { rule: waiver.rule, scope, expires: waiver.expires, approvedBy, effect, next, notice };
}

function listRules({ findings }: Verdict): readonly RuleMeta[] {
  const used = new Set(findings.map(({ diagnostic }) => diagnostic.rule));
  return RULES.filter(({ meta }) => used.has(meta.id)).map(({ meta }) => meta);
}

function toReportFix(diagnostic: Diagnostic, { models, diff }: ReportParts): ReportFix {
  const { rule, subject, message, referenceText } = diagnostic;
  const element = subject.kind === 'file' ? undefined : models.before.find(subject as ElementId);
  const nameAfter = element && diff.counterpartInAfter(element)?.id.name;
  return {
    rule,
    subject: { kind: subject.kind, name: subject.name },
    ...(nameAfter !== undefined && { nameAfter }),
    message,
    location: toDiagnosticLocation(diagnostic),
    ...(referenceText !== undefined && { reference: referenceText }),
  };
}

/** Only release notes ask for more than how many elements there are. */
function takeInventory(models: Pair<LinkedModel>): ReportInventory {
  const paths = remember(() => models.after.model.files.map(({ path }) => path));
  const products = remember(() => listProducts(models));
  return {
    elements: mapPair(models, ({ size }) => size),
    get paths() {
      return paths();
    },
    get products() {
      return products();
    },
  };
}

function listProducts(models: Pair<LinkedModel>): ReportInventory['products'] {
  const consumers = new Map<string, Set<string>>();
  for (const element of [models.before, models.after].flatMap((model) => findElements(model, ['data-product']))) {
    const known = consumers.get(element.id.name) ?? new Set();
    for (const consumer of consumersOf(element)) known.add(consumer);
    consumers.set(element.id.name, known);
  }
  return sortBy(consumers, ([name]) => name).map(([name, texts]) => ({
    name,
    consumers: sortBy(texts, (text) => text),
  }));
}

function toReportImpact(impact: Impact): ReportImpact {
  const products = impact.elements.filter(({ element }) => element.kind === 'data-product');
  return {
    elements: impact.elements.map(({ element, certainty, distance, path, because }) => ({
      ...toReportElement(element),
      certainty,
      distance,
      path,
      because,
    })),
    products: products.map(({ element, certainty, path }) => {
      const owner = element.owner;
      return { name: element.id.name, ...(owner !== undefined && { owner }), certainty, path };
    }),
    consumers: impact.consumers,
    unaffected: impact.unaffected,
  };
}

function toReportPersonalData({ personalData: data, config, models, diff }: ReportParts): ReportPersonalData {
  const isExternal = createConsumerMatcher(config.pii);
  const findCause = createCauseFinder({ diff, personalData: data, models });
  const toExposure = (exposure: Exposure) => ({
    ...toReportExposure(exposure),
    external: isExternal(exposure.consumer),
  });
  return {
    added: data.added.map(toReportElement),
    removed: data.removed.map(toReportElement),
    exposures: data.exposures.map((exposure) => ({ ...toExposure(exposure), cause: findCause(exposure).words })),
    noLongerExposed: data.noLongerExposed.map(toExposure),
  };
}

function toReportElement(element: Element): ReportElement {
  return { kind: element.kind, name: element.id.name };
}

function toReportExposure({ element, product, consumer, certainty, path }: Exposure): ReportExposure {
  return { element: element.id.name, kind: element.kind, product, consumer, certainty, path };
}

function toReportCandidate({
  kind,
  removed,
  added,
  confidence,
}: ModelDiff['renameCandidates'][number]): ReportRenameCandidate {
  return { kind, removed: removed.id.name, added: added.map((element) => element.id.name), confidence };
}
