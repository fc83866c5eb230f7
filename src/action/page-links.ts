/** Addresses on GitHub that a page leads to. Pure. */

import type { Runner } from '../io/actions/runner.ts';
import type { PageLinks } from '../report/render.ts';
import type { ReviewResult } from './review-result.ts';

type Addresses = Pick<Runner, 'serverUrl' | 'repository' | 'run'>;

export function buildLinks(runner: Addresses, { report }: Pick<ReviewResult, 'report'>): PageLinks {
  const repository = `${runner.serverUrl}/${runner.repository}`;
  const { before, after } = report.comparison;
  return {
    ...(before !== null && { before: `${repository}/blob/${before}` }),
    after: `${repository}/blob/${after}`,
    report: buildRunLink(runner),
  };
}

export function buildRunLink({ serverUrl, repository, run }: Addresses): string {
  return `${serverUrl}/${repository}/actions/runs/${run.id}`;
}
