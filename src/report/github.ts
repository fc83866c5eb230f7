/** The github format: workflow commands, which a runner turns into annotations on the changed files. */

import { showPlainText } from './markup/plain-text.ts';
import { describeFinding, describeLeniency } from './outline/describe-finding.ts';
import { describeCounts, describeVerdict } from './outline/describe-verdict.ts';
import { createAnchorFinder } from './outline/find-anchor.ts';
import type { Report, ReportFinding, ReportLocation } from './report.ts';

/**
 * The gravest first, because a runner shows only ten of each level for a step. What was there before and what is waived is
 * no news on a pull request, and is only counted.
 */
export function renderGithub(report: Report): string {
  const findAnchor = createAnchorFinder(report);
  const news = report.findings.filter((finding) => describeLeniency(finding) === undefined);
  const gravestFirst = [...news.filter(({ blocks }) => blocks), ...news.filter(({ blocks }) => !blocks)];
  const summary = [describeVerdict(report), ...describeCounts(report)].join(', ');
  return [...gravestFirst.map((finding) => writeCommand(finding, findAnchor(finding))), summary, ''].join('\n');
}

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

function writeCommand(finding: ReportFinding, anchor: ReportLocation): string {
  const { path, line, endLine, column, endColumn } = anchor;
  const title = escapeProperty(`mml-guard: ${finding.rule}`);
  const file = escapeProperty(showPlainText(path));
  // A runner takes columns only of what stands on one line.
  const columns = line === endLine ? `,col=${column},endColumn=${Math.max(column, endColumn - 1)}` : '';
  const message = escapeMessage(showPlainText(describeFinding(finding, anchor)));
  return `::${COMMANDS[finding.level]} title=${title},file=${file},line=${line},endLine=${endLine}${columns}::${message}`;
}

function escapeMessage(text: string): string {
  if (!/[%\r\n]/.test(text)) return text;
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
