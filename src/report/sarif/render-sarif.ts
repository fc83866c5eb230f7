/** The sarif format, version 2.1.0: for code scanning and every dashboard that reads what static analysis finds. */

import type { RuleMeta } from '../../diagnostics/rule-meta.ts';
import { printJson } from '../markup/json-text.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { createAnchorFinder } from '../outline/find-anchor.ts';
import type { Report } from '../report.ts';
import { type ResultContext, toSarifResult } from './sarif-result.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function renderSarif(report: Report): string {
  const context = createContext(report);
  const run = {
    tool: { driver: describeDriver(report) },
    automationDetails: { id: `${report.tool.name}/${showPlainText(report.project ?? 'all projects')}/` },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.unread.map(toNotification) }],
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder or repository that was reviewed.' } } },
    columnKind: 'utf16CodeUnits',
    results: report.findings.map((finding) => toSarifResult(finding, context)),
  };
  return printJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}

function createContext(report: Report): ResultContext {
  const indexes = new Map(report.rules.map(({ id }, index) => [id, index]));
  return {
    anchorOf: createAnchorFinder(report),
    ruleIndexOf: (rule) => indexes.get(rule),
    suppressions: report.findings.some(({ waiver }) => waiver !== undefined) ? 'stated' : 'none',
    baseline: report.command === 'review' ? 'stated' : 'none',
  };
}

function describeDriver({ tool, rules }: Report) {
  return {
    name: tool.name,
    fullName: `${tool.name} ${tool.version}`,
    version: tool.version,
    semanticVersion: tool.version,
    rules: rules.map((rule) => describeRule(rule, tool.name)),
  };
}

/** No address of a page: nobody knows where a copy of this program keeps its documentation, and the program itself tells all of it. */
function describeRule(rule: RuleMeta, program: string) {
  const { id, area, summary, rationale, remedy, compatibility, defaultLevel } = rule;
  const more = `${program} explain ${id}`;
  return {
    id,
    name: toPascalCase(id),
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${rationale}` },
    help: {
      text: `${rationale}\n\n${remedy}\n\nWith an example: ${more}`,
      markdown: `${rationale}\n\n**What to do:** ${remedy}\n\nWith an example: \`${more}\``,
    },
    defaultConfiguration: { level: defaultLevel === 'off' ? 'none' : defaultLevel, enabled: defaultLevel !== 'off' },
    properties: { tags: [area, compatibility], precision: 'very-high' },
  };
}

function toPascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function toNotification({ path, reason }: Report['unread'][number]) {
  return { level: 'warning', message: { text: showPlainText(`${path} ${reason}`) } };
}
