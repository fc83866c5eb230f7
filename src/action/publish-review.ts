/** Hands a finished review on: files and outputs first, then the surfaces on GitHub. Never throws. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findFormat } from '../report/formats.ts';
import { describeCounts, describeVerdict } from '../report/outline/describe-verdict.ts';
import type { Report } from '../report/report.ts';
import type { CheckRuns } from './check-runs.ts';
import { describeUnpublished } from './end-checks.ts';
import type { Reading } from './read-change.ts';
import type { ReviewResult } from './review-result.ts';
import { say } from './workflow-log.ts';

export async function publishReview(
  result: ReviewResult,
  reading: Reading & { readonly checks: CheckRuns },
): Promise<void> {
  sayVerdict(result);
  const files = await writeReports(result.report, reading);
  try {
    const { writeOutputs } = await import('../io/actions/step-files.ts');
    writeOutputs({ ...describeOutputs(result.report), ...files });
    const { publish } = await import('./publish.ts');
    const { commentUrl, notices } = await publish({ ...reading, result });
    if (commentUrl !== undefined) writeOutputs({ 'comment-url': commentUrl });
    for (const notice of notices) say(`Notice: ${notice}`);
    if (reading.runner.debug) say(`Requests to GitHub: ${(await reading.connect())?.requests() ?? 0}`);
  } catch (error) {
    say(`The review could not be published: ${error instanceof Error ? error.message : String(error)}`);
    await reading.checks.abandon(describeUnpublished(result.report));
  }
}

/** A log is for a glance; the report has the rest. */
const MOST_LINES = 20;

function sayVerdict({ report, touchesModel }: ReviewResult): void {
  const counts = describeCounts(report).join(', ');
  say(`MML Guard: ${describeVerdict(report)}${counts === '' ? '' : ` (${counts})`}.`);
  if (!touchesModel) say('No model file changes here.');
  const blocking = report.findings.filter((finding) => finding.blocks);
  for (const { location, rule, message } of blocking.slice(0, MOST_LINES)) {
    say(`${location.path}:${location.line}:${location.column} ${rule}: ${message}`);
  }
  if (blocking.length > MOST_LINES) say(`… and ${blocking.length - MOST_LINES} more: see the report.`);
}

/** Paths by output name. A folder that cannot be written takes away a file, never the verdict. */
async function writeReports(report: Report, { inputs, runner }: Reading): Promise<Readonly<Record<string, string>>> {
  const json = inputs.reportPath
    ? resolve(runner.workspace, inputs.reportPath)
    : join(runner.temporary, 'mml-guard-report.json');
  const html = json.replace(/(\.json)?$/, '.html');
  const written = {
    report: await writeReport(report, 'json', json),
    html: await writeReport(report, 'html', html),
  };
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, path]) => (path === undefined ? [] : [[name, path]])),
  );
}

async function writeReport(report: Report, format: string, path: string): Promise<string | undefined> {
  try {
    const render = await findFormat(format)?.load();
    if (render === undefined) return undefined;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, render(report, { color: 'off', width: 100 }));
    return path;
  } catch (error) {
    say(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function describeOutputs({ verdict, changes, pii }: Report): Readonly<Record<string, string>> {
  const isBreaking = changes.some((change) => change.compatibility === 'breaking');
  return {
    outcome: verdict.outcome,
    blocking: String(verdict.blocking),
    breaking: String(isBreaking),
    'pii-added': String(pii.added.length > 0),
  };
}
