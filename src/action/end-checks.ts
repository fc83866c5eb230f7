/** What is shown of a run that ends without a verdict: it failed, or found nothing to review. */

import type { CheckEnding } from '../io/github/check-run.ts';
import { showMarkdownText } from '../report/markup/markdown-text.ts';
import { describeVerdict } from '../report/outline/describe-verdict.ts';
import type { Report } from '../report/report.ts';
import { explainError } from '../run/explain-error.ts';

export function describeCrash(error: unknown): CheckEnding {
  return {
    conclusion: 'failure',
    title: 'The review could not be finished',
    summary: `There is no verdict, because the review could not be finished:\n\n${drawError(error)}\n`,
  };
}

/** For the page of the run, whatever it was to do. */
export function drawCrash(error: unknown): string {
  return `### ❌ MML Guard: the run ended without a result\n\n${drawError(error)}\n`;
}

function drawError(error: unknown): string {
  const { message } = explainError(error, 'short');
  return message.trim().split('\n').map(showMarkdownText).join('\\\n');
}

/** The verdict is there, but not all that belongs to it. */
export function describeUnpublished(report: Report): CheckEnding {
  return {
    conclusion: report.verdict.outcome === 'fail' ? 'failure' : 'success',
    title: describeVerdict(report),
    summary: 'The findings could not be shown here: see the log and the summary of the run.\n',
  };
}

export function describeNothing(reason: string): CheckEnding {
  return { conclusion: 'neutral', title: 'Nothing to review', summary: `${showMarkdownText(reason)}\n` };
}
