/** `mml-guard changelog`: writes release notes of what changed between two revisions. */

import { buildChangelog, type ChangelogOptions } from '../changelog/build-changelog.ts';
import type { Changelog } from '../changelog/changelog.ts';
import { createSlicer, sliceChangelog } from '../changelog/slice-changelog.ts';
import type { Report } from '../report/report.ts';
import { type ChangelogRange, findRange, type RangeWords } from '../run/changelog-range.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { judgeProjects } from '../run/judge-projects.ts';
import { readComparison, readPlace } from '../run/read-projects.ts';
import { restOnCache } from '../run/rest-on-cache.ts';
import { decodeSlice, decodeUrl, decodeVersion, findSlice, listSlices } from './changelog-options.ts';
import { type ChangelogOutput, planChangelogOutput, type RawChangelogOptions } from './changelog-output.ts';
import { decodeAsOf, decodeReadOptions } from './command-options.ts';
import { openCache } from './open-cache.ts';
import { silence, type Terminal } from './terminal.ts';
import { type EnterStage, watchStages } from './watch-stages.ts';
import { writeChangelog } from './write-changelog.ts';

/** The words of `from` and `to`, as far as given. */
export async function runChangelog(
  words: readonly string[],
  raw: RawChangelogOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const output = planChangelogOutput(raw, terminal);
  const wanted = decodeSlice(raw);
  const versions = decodeVersions(raw);
  const asOf = decodeAsOf(raw, terminal);
  return watchStages(terminal, async (onStage) => {
    onStage({ name: 'read' });
    const range = await findRange(terminal.directory, asRangeWords(words, raw));
    const report = await compare(range, raw, { terminal, asOf, onStage });
    const slice = wanted && findSlice(report, wanted);
    const changelog = buildChangelog(report, describeRange(range, raw, versions));
    const notes = slice === undefined ? changelog : sliceChangelog(changelog, report, slice);
    onStage({ name: 'write' });
    const audience = raw.quiet ? silence(terminal) : terminal;
    for (const notice of report.notices) audience.complain(`${notice}\n`);
    const { released } = range;
    writeChangelog(output, { notes, released, slices: sliceAll(output, changelog, report) }, audience);
    return EXIT_CODE.passed;
  });
}

interface Versions {
  readonly current?: string;
  readonly release?: string;
}

function decodeVersions({ current, release }: RawChangelogOptions): Versions {
  return {
    ...(current !== undefined && { current: decodeVersion('--current', current) }),
    ...(release !== undefined && { release: decodeVersion('--release', release) }),
  };
}

function asRangeWords([from, to]: readonly string[], { tagPrefix }: RawChangelogOptions): RangeWords {
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(tagPrefix !== undefined && { tagPrefix }),
  };
}

interface Comparing {
  readonly terminal: Terminal;
  readonly asOf: string;
  readonly onStage: EnterStage;
}

/** A first release is compared with nothing, so that everything in it is new. */
async function compare(
  { from, to, between }: ChangelogRange,
  raw: RawChangelogOptions,
  { terminal, asOf, onStage }: Comparing,
): Promise<Report> {
  const cache = openCache(terminal);
  const options = { ...decodeReadOptions(raw, terminal), known: cache, purpose: 'notes' as const };
  const report = await restOnCache(cache, async () => {
    const inputs =
      from === undefined
        ? await readPlace(options, to)
        : await readComparison(options, { before: from, after: to, between });
    return judgeProjects(inputs, { command: 'review', asOf, onStage, memory: cache });
  });
  cache?.save();
  return report;
}

/** Pre-release or not, the version of `from` is where the recommendation starts unless told otherwise. */
function describeRange(
  { names, releases, repositoryUrl, notices }: ChangelogRange,
  raw: RawChangelogOptions,
  { current, release }: Versions,
): ChangelogOptions {
  const url = raw.repositoryUrl === undefined ? repositoryUrl : decodeUrl('--repository-url', raw.repositoryUrl);
  const start = current ?? releases.from?.version;
  const tags = {
    ...(releases.from !== undefined && { from: releases.from.name }),
    ...(releases.to !== undefined && { to: releases.to.name }),
  };
  return {
    ...names,
    tags,
    notices,
    ...(releases.to !== undefined && { version: releases.to.version, date: releases.to.date }),
    ...(release !== undefined && { version: release }),
    ...(start !== undefined && { current: start }),
    ...(url !== undefined && { repositoryUrl: url }),
  };
}

function sliceAll({ splitBy }: ChangelogOutput, changelog: Changelog, report: Report): readonly Changelog[] {
  return listSlices(report, splitBy).map(createSlicer(changelog, report));
}
