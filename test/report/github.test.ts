/** The github format against GitHub's own toolkit: the same annotation must give the same line. */

import { type AnnotationProperties, error, notice, warning } from '@actions/core';
import { expect, test, vi } from 'vitest';
import { renderGithub } from '../../src/report/github.ts';
import { showPlainText } from '../../src/report/markup/plain-text.ts';
import { describeFinding } from '../../src/report/outline/describe-finding.ts';
import { createAnchorFinder } from '../../src/report/outline/find-anchor.ts';
import type { Report } from '../../src/report/report.ts';
import { reviewExample } from './example-report.ts';
import { payloads, reportOf } from './fixtures/hostile.ts';
import { reports } from './fixtures/reports.ts';

const cases: readonly (readonly [string, Report])[] = [
  ...Object.entries(reports),
  ...Object.entries(payloads).map(([name, text]) => [`hostile ${name}`, reportOf(text)] as const),
  ['example', reviewExample()],
];

test.each(cases)('%s: writes the lines that the toolkit writes', (_name, report) => {
  const lines = renderGithub(report).trimEnd().split('\n');
  expect(lines.slice(0, -1).sort()).toEqual([...writeByToolkit(report)].sort());
});

test.each(cases)('%s: no line but ours is a command', (_name, report) => {
  const lines = renderGithub(report).trimEnd().split('\n');
  const news = report.findings.filter(({ origin, waiver }) => origin !== 'inherited' && waiver === undefined);
  expect(lines).toHaveLength(news.length + 1);
  expect(lines.at(-1)).not.toMatch(/^\s*::|##\[/);
});

test('what blocks comes first, because a runner shows only ten of each', () => {
  const report = reviewExample();
  const lines = renderGithub(report).split('\n');
  expect(lines.slice(0, report.verdict.blocking).every((line) => line.startsWith('::error '))).toBe(true);
});

const WRITERS = { error, warning, note: notice } as const;

function writeByToolkit(report: Report): readonly string[] {
  const findAnchor = createAnchorFinder(report);
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk).trimEnd());
    return true;
  });
  for (const finding of report.findings) {
    if (finding.origin === 'inherited' || finding.waiver !== undefined) continue;
    const anchor = findAnchor(finding);
    const { path, line, endLine, column, endColumn } = anchor;
    const properties: AnnotationProperties = {
      title: `mml-guard: ${finding.rule}`,
      file: showPlainText(path),
      startLine: line,
      endLine,
      ...(line === endLine && { startColumn: column, endColumn: Math.max(column, endColumn - 1) }),
    };
    WRITERS[finding.level](showPlainText(describeFinding(finding, anchor)), properties);
  }
  spy.mockRestore();
  return written;
}
