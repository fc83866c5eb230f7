/** The junit format: a test for each finding in a suite for each file, as CI systems of every brand read it. */

import { showXmlText } from './markup/xml-text.ts';
import { describeFinding, describeLeniency } from './outline/describe-finding.ts';
import { createAnchorFinder } from './outline/find-anchor.ts';
import type { Report, ReportFinding, ReportLocation } from './report.ts';

/** Only what fails the gate is a failed test, so that a build is red exactly when the verdict is. */
export function renderJunit(report: Report): string {
  const suites = groupByFile(report).map((suite) => writeSuite(suite, report));
  const failures = report.findings.filter(isFailure).length;
  const tests = report.findings.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${showXmlText(report.tool.name)}" tests="${Math.max(tests, 1)}" failures="${failures}" errors="0">`,
    ...(suites.length === 0 ? [writeSilence(report)] : suites),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Test {
  readonly finding: ReportFinding;
  readonly anchor: ReportLocation;
}

interface Suite {
  readonly name: string;
  readonly tests: readonly Test[];
}

function groupByFile(report: Report): readonly Suite[] {
  const findAnchor = createAnchorFinder(report);
  const tests = report.findings.map((finding) => ({ finding, anchor: findAnchor(finding) }));
  const groups = new Map<string, Test[]>();
  for (const test of tests) {
    const group = groups.get(test.anchor.path);
    if (group === undefined) groups.set(test.anchor.path, [test]);
    else group.push(test);
  }
  return Array.from(groups, ([name, members]) => ({ name, tests: members }));
}

function writeSuite({ name, tests }: Suite, report: Report): string {
  const failures = tests.filter(({ finding }) => isFailure(finding)).length;
  const skipped = tests.filter(({ finding }) => !isFailure(finding) && isLenient(finding)).length;
  const counts = `tests="${tests.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return [
    `  <testsuite name="${showXmlText(name)}" ${counts} timestamp="${report.comparison.asOf}T00:00:00">`,
    ...tests.map(writeTest),
    '  </testsuite>',
  ].join('\n');
}

function writeTest({ finding, anchor }: Test): string {
  const { rule, subject } = finding;
  const name = showXmlText(`${rule}: ${subject.kind} ${subject.name} (line ${anchor.line})`);
  return [
    `    <testcase name="${name}" classname="${showXmlText(anchor.path)}" time="0">`,
    `      ${writeResult({ finding, anchor })}`,
    '    </testcase>',
  ].join('\n');
}

function writeResult({ finding, anchor }: Test): string {
  const message = showXmlText(describeFinding(finding, anchor));
  const place = showXmlText(`${anchor.path}:${anchor.line}:${anchor.column}`);
  if (isFailure(finding)) {
    return `<failure type="${showXmlText(finding.rule)}" message="${message}">${place} ${message}</failure>`;
  }
  const leniency = describeLeniency(finding);
  if (leniency !== undefined) return `<skipped>${showXmlText(leniency)}: ${message}</skipped>`;
  return `<system-out>${place} ${finding.level}: ${message}</system-out>`;
}

function isFailure({ blocks }: ReportFinding): boolean {
  return blocks;
}

function isLenient(finding: ReportFinding): boolean {
  return describeLeniency(finding) !== undefined;
}

/** Some readers take a file without any test for a broken run. */
function writeSilence({ tool, command, comparison }: Report): string {
  const name = showXmlText(tool.name);
  return [
    `  <testsuite name="${name}" tests="1" failures="0" errors="0" skipped="0" timestamp="${comparison.asOf}T00:00:00">`,
    `    <testcase name="${command}" classname="${name}" time="0"/>`,
    '  </testsuite>',
  ].join('\n');
}
