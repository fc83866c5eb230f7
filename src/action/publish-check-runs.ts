/** One check run for each project: the first one is started before anything else is published, all are completed last. */

import {
  type CheckAnnotation,
  type CheckReport,
  LONGEST_CHECK_SUMMARY,
  MOST_ANNOTATIONS,
} from '../io/github/check-run.ts';
import { renderMarkdown } from '../report/markdown/render-markdown.ts';
import { countNoun } from '../report/outline/count-noun.ts';
import { describeVerdict } from '../report/outline/describe-verdict.ts';
import type { Report } from '../report/report.ts';
import { type Annotation, annotate } from './annotate.ts';
import { CHECK_NAME, type CheckRuns } from './check-runs.ts';
import { attempt, describeProject, type Publishing } from './publishing.ts';

export interface StartedChecks {
  complete(): Promise<void>;
  /** Whether the findings are annotated there. */
  readonly annotated: boolean;
}

const SURFACE = { name: 'The check run', permission: 'checks: write' };

/** Only the first one is started: those of further projects are written at once, for each write takes a second. */
export async function publishCheckRuns(publishing: Publishing, runs: CheckRuns): Promise<StartedChecks> {
  const { client, inputs, result } = publishing;
  const state = { annotated: false, complete: async () => {} };
  const [first, ...further] = result.projects.map(({ report }) => report);
  if (client === undefined || result.target.commit === undefined || !inputs.checkRun || first === undefined)
    return state;
  const name = nameCheck(first);
  const id = await attempt(publishing, SURFACE, async () => (await runs.start(name)) ?? 'overtaken');
  if (id === undefined) return state;
  if (id === 'overtaken') publishing.notices.push(OVERTAKEN);
  state.complete = async () => {
    const done = [await complete(publishing, runs, { id, report: first })];
    for (const report of further) done.push(await create(publishing, runs, report));
    state.annotated = done.every(Boolean);
  };
  return state;
}

function nameCheck(report: Report): string {
  return `${CHECK_NAME}${describeProject(report)}`;
}

interface StartedCheck {
  readonly id: number | 'overtaken';
  readonly report: Report;
}

const OVERTAKEN = 'A newer run has already written the check run, so it was left as it is.';

/** A check that cannot be completed would say "in progress" for ever. */
function complete(publishing: Publishing, runs: CheckRuns, { id, report }: StartedCheck): Promise<boolean> {
  if (id === 'overtaken') return Promise.resolve(true);
  return writeCheck(publishing, report, (about) => runs.complete(id, about));
}

function create(publishing: Publishing, runs: CheckRuns, report: Report): Promise<boolean> {
  return writeCheck(publishing, report, async (about) => {
    const isWritten = await runs.create(about.name, about);
    if (!isWritten && !publishing.notices.includes(OVERTAKEN)) publishing.notices.push(OVERTAKEN);
  });
}

/** Tried once more without annotations; whether it was written with them. */
async function writeCheck(
  publishing: Publishing,
  report: Report,
  write: (about: NamedReport) => Promise<void>,
): Promise<boolean> {
  const about = describeCheck(publishing, report);
  const done = await attempt(publishing, SURFACE, async () => {
    await write(about);
    return true;
  });
  if (done !== true) await attempt(publishing, SURFACE, () => write({ ...about, annotations: [] }));
  return done === true;
}

type NamedReport = CheckReport & { readonly name: string };

function describeCheck({ inputs, result, links }: Publishing, report: Report): NamedReport {
  const { shown, withoutPlace } = annotate(report, result.mapLine);
  const annotations = inputs.annotations ? shown.slice(0, MOST_ANNOTATIONS).map(toCheckAnnotation) : [];
  const rest = inputs.annotations ? describeRest(shown.length - annotations.length, withoutPlace) : '';
  return {
    name: nameCheck(report),
    conclusion: report.verdict.outcome === 'fail' ? 'failure' : 'success',
    title: describeVerdict(report),
    summary: renderMarkdown(report, { links, maxLength: LONGEST_CHECK_SUMMARY - rest.length }) + rest,
    annotations,
  };
}

const LEVELS = { error: 'failure', warning: 'warning', note: 'notice' } as const;

function toCheckAnnotation({ level, path, line, endLine, title, message }: Annotation): CheckAnnotation {
  return { ...{ path, startLine: line, endLine, title, message }, level: LEVELS[level] };
}

function describeRest(left: number, withoutPlace: number): string {
  const parts = [
    ...(left > 0 ? [`${countNoun(left, 'more finding')} without an annotation`] : []),
    ...(withoutPlace > 0 ? [`${countNoun(withoutPlace, 'finding')} about what no file has any more`] : []),
  ];
  return parts.length === 0 ? '' : `\nNot annotated: ${parts.join('; ')}.\n`;
}
