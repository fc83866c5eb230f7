/** The mode changelog: release notes as a file, in the job summary and in the body of the release. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildChangelog } from '../changelog/build-changelog.ts';
import type { Changelog } from '../changelog/changelog.ts';
import { fillReleaseBody, measureRoom } from '../changelog/fill-release-body.ts';
import { readReleaseTag } from '../changelog/release-tags.ts';
import { renderChangelogBody, renderChangelogMarkdown } from '../changelog/render-changelog-markdown.ts';
import { LARGEST_SUMMARY, writeOutputs, writeSummary } from '../io/actions/step-files.ts';
import { mergeReports } from '../report/merge-reports.ts';
import type { Report } from '../report/report.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { judgeEachProject } from '../run/judge-projects.ts';
import { restOnCache } from '../run/rest-on-cache.ts';
import { findStart, type Start } from './find-start.ts';
import { attempt } from './publishing.ts';
import { type Reading, readChange } from './read-change.ts';
import type { ChangelogPlan, Revisions } from './run-plan.ts';
import { say } from './workflow-log.ts';

export async function writeChangelog(plan: ChangelogPlan, reading: Reading): Promise<ExitCode> {
  const start = await findStart(plan, reading);
  const { from } = start;
  const report = await compare(start, plan, reading);
  const changelog = describe(report, { ...plan, ...start }, reading);
  const path = join(reading.runner.temporary, 'mml-guard-changelog.md');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderChangelogMarkdown(changelog));
  writeOutputs({ changelog: path, bump: changelog.bump.level });
  say(
    `MML Guard: release notes from ${from ?? 'the beginning'} to ${plan.to}; recommended bump: ${changelog.bump.level}.`,
  );
  await publishNotes(changelog, plan, reading);
  return EXIT_CODE.passed;
}

async function compare({ from, between }: Start, { to }: ChangelogPlan, reading: Reading): Promise<Report> {
  const revisions: Revisions =
    from === undefined ? { by: 'alone', after: to } : { by: 'pair', before: from, after: to };
  const { asOf, cache } = reading;
  const reports = await restOnCache(cache, async () => {
    const read = await readChange(
      { task: 'review', revisions, target: { conversation: 'none' }, reading: 'any source' },
      reading,
      between.commits,
    );
    if (read.found === 'nothing to judge') throw new Error(read.reason);
    return judgeEachProject(read.inputs, { command: 'review', asOf, memory: cache });
  });
  cache?.save();
  return mergeReports(reports);
}

function describe(
  report: Report,
  { from, to, tag, between }: Omit<ChangelogPlan, 'from'> & Start,
  { runner }: Reading,
): Changelog {
  const asTag = (name: string | undefined) =>
    name === undefined ? undefined : readReleaseTag({ name, commit: '', date: '' });
  const [earlier, later] = [asTag(from), asTag(tag)];
  return buildChangelog(report, {
    from: from ?? '',
    to,
    repositoryUrl: `${runner.serverUrl}/${runner.repository}`,
    tags: { ...(earlier && { from: earlier.name }), ...(later && { to: later.name }) },
    ...(later && { version: later.version }),
    ...(earlier && { current: earlier.version }),
    notices: between.notices,
  });
}

const RELEASE = { name: 'The release', permission: 'contents: write' };
const SUMMARY = { name: 'The job summary', permission: 'GITHUB_STEP_SUMMARY' };

async function publishNotes(changelog: Changelog, plan: ChangelogPlan, reading: Reading): Promise<void> {
  const publishing = { notices: [] as string[] };
  await attempt(publishing, RELEASE, () => fillRelease(changelog, plan, reading));
  const page = renderChangelogMarkdown(changelog, { maxLength: Math.floor(LARGEST_SUMMARY / 3) });
  await attempt(publishing, SUMMARY, () => writeSummary(page));
  for (const notice of publishing.notices) say(`Notice: ${notice}`);
}

/** Only a release that exists is filled; people decide what is released. */
async function fillRelease(changelog: Changelog, plan: ChangelogPlan, { connect }: Reading): Promise<void> {
  const client = plan.tag === undefined ? undefined : await connect();
  if (client === undefined || plan.tag === undefined) return;
  const { LONGEST_RELEASE_BODY, readRelease, updateReleaseBody } = await import('../io/github/releases.ts');
  const release = await readRelease(client, { id: plan.releaseId, tag: plan.tag });
  if (release === undefined) return;
  const maxLength = measureRoom(release.body, LONGEST_RELEASE_BODY);
  const body = fillReleaseBody(release.body, renderChangelogBody(changelog, { depth: 3, maxLength }));
  if (body !== release.body) await updateReleaseBody(client, release.id, body);
}
