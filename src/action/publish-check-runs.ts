/** One check run for each project: said to be coming first, completed last. */

import {
  type CheckAnnotation,
  completeCheckRun,
  LONGEST_CHECK_SUMMARY,
  MOST_ANNOTATIONS,
  startCheckRun,
} from '../io/github/check-run.ts';
import { renderMarkdown } from '../report/markdown/render-markdown.ts';
import { countNoun } from '../report/outline/count-noun.ts';
import { describeVerdict } from '../report/outline/describe-verdict.ts';
import type { Report } from '../report/report.ts';
import { type Annotation, annotate } from './annotate.ts';
import { buildRunLink } from './page-links.ts';
import { attempt, describeProject, type Publishing } from './publishing.ts';

export interface StartedChecks {
  complete(): Promise<void>;
  /** Whether the findings are annotated there. */
  readonly annotated: boolean;
}

const SURFACE = { name: 'The check run', permission: 'checks: write' };

export async function publishCheckRuns(publishing: Publishing): Promise<StartedChecks> {
  const { client, inputs, result, runner } = publishing;
  const { commit } = result.target;
  const started: { readonly id: number; readonly report: Report }[] = [];
  const state = {
    annotated: false,
    async complete() {
      const done: boolean[] = [];
      for (const check of started) done.push(await complete(publishing, check));
      state.annotated = done.length === result.projects.length && done.every(Boolean);
    },
  };
  if (client === undefined || commit === undefined || !inputs.checkRun) return state;
  for (const { report } of result.projects) {
    const name = `MML Guard${describeProject(report)}`;
    const identity = { name, commit, detailsUrl: buildRunLink(runner) };
    const id = await attempt(publishing, SURFACE, () => startCheckRun(client, identity));
    if (id === undefined) break;
    started.push({ id, report });
  }
  return state;
}

/** A check that cannot be completed would say "in progress" for ever, so it is tried once more without annotations. */
async function complete(
  publishing: Publishing,
  { id, report }: { readonly id: number; readonly report: Report },
): Promise<boolean> {
  const { client, inputs, result, links } = publishing;
  if (client === undefined) return false;
  const { shown, withoutPlace } = annotate(report, result.mapLine);
  const annotations = inputs.annotations ? shown.slice(0, MOST_ANNOTATIONS).map(toCheckAnnotation) : [];
  const rest = inputs.annotations ? describeRest(shown.length - annotations.length, withoutPlace) : '';
  const page = renderMarkdown(report, { links, maxLength: LONGEST_CHECK_SUMMARY - rest.length });
  const about = {
    conclusion: report.verdict.outcome === 'fail' ? ('failure' as const) : ('success' as const),
    title: describeVerdict(report),
    summary: page + rest,
  };
  const done = await attempt(publishing, SURFACE, async () => {
    await completeCheckRun(client, id, { ...about, annotations });
    return true;
  });
  if (done !== true)
    await attempt(publishing, SURFACE, () => completeCheckRun(client, id, { ...about, annotations: [] }));
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
