/** One check run for each project: started before anything else is published, completed last. */

import { type CheckAnnotation, LONGEST_CHECK_SUMMARY, MOST_ANNOTATIONS } from '../io/github/check-run.ts';
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

export async function publishCheckRuns(publishing: Publishing, runs: CheckRuns): Promise<StartedChecks> {
  const { client, inputs, result } = publishing;
  const started: StartedCheck[] = [];
  const state = {
    annotated: false,
    async complete() {
      const done: boolean[] = [];
      for (const check of started) done.push(await complete(publishing, runs, check));
      state.annotated = done.length === result.projects.length && done.every(Boolean);
    },
  };
  if (client === undefined || result.target.commit === undefined || !inputs.checkRun) return state;
  for (const { report } of result.projects) {
    const name = `${CHECK_NAME}${describeProject(report)}`;
    const id = await attempt(publishing, SURFACE, async () => (await runs.start(name)) ?? 'overtaken');
    if (id === undefined) break;
    started.push({ id, name, report });
  }
  if (started.some(({ id }) => id === 'overtaken')) publishing.notices.push(OVERTAKEN);
  return state;
}

interface StartedCheck {
  readonly id: number | 'overtaken';
  readonly name: string;
  readonly report: Report;
}

const OVERTAKEN = 'A newer run has already written the check run, so it was left as it is.';

/** A check that cannot be completed would say "in progress" for ever, so it is tried once more without annotations. */
async function complete(publishing: Publishing, runs: CheckRuns, { id, name, report }: StartedCheck): Promise<boolean> {
  const { inputs, result, links } = publishing;
  if (id === 'overtaken') return true;
  const { shown, withoutPlace } = annotate(report, result.mapLine);
  const annotations = inputs.annotations ? shown.slice(0, MOST_ANNOTATIONS).map(toCheckAnnotation) : [];
  const rest = inputs.annotations ? describeRest(shown.length - annotations.length, withoutPlace) : '';
  const page = renderMarkdown(report, { links, maxLength: LONGEST_CHECK_SUMMARY - rest.length });
  const about = {
    name,
    conclusion: report.verdict.outcome === 'fail' ? ('failure' as const) : ('success' as const),
    title: describeVerdict(report),
    summary: page + rest,
  };
  const done = await attempt(publishing, SURFACE, async () => {
    await runs.complete(id, { ...about, annotations });
    return true;
  });
  if (done !== true) await attempt(publishing, SURFACE, () => runs.complete(id, { ...about, annotations: [] }));
  return done === true;
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
