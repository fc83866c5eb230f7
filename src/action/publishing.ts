/** What every surface of a run is written from. */

import type { Runner } from '../io/actions/runner.ts';
import type { Client } from '../io/github/client.ts';
import { explainFailure, type Surface } from '../io/github/failure.ts';
import type { PageLinks } from '../report/render.ts';
import type { Report } from '../report/report.ts';
import type { Inputs } from './inputs.ts';
import type { ReviewResult } from './review-result.ts';

export interface Publishing {
  readonly result: ReviewResult;
  readonly inputs: Inputs;
  readonly runner: Runner;
  /** Undefined without a token. */
  readonly client: Client | undefined;
  readonly links: PageLinks;
  /** Grows while surfaces fail. */
  readonly notices: string[];
}

/** Writes one surface; a failure is explained once and the next surface carries on. */
export async function attempt<T>(
  { notices }: Pick<Publishing, 'notices'>,
  surface: Surface,
  write: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await write();
  } catch (error) {
    const notice = explainFailure(surface, error);
    if (!notices.includes(notice)) notices.push(notice);
    return undefined;
  }
}

/** ` (models/sales)` for a project that is not alone at the top; what names of checks and comments end in. */
export function describeProject({ project }: Report): string {
  return project === null || project === '' || project === '.' ? '' : ` (${project})`;
}
