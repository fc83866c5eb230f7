/** What a review found, before anybody publishes it. */

import type { RepairResult } from '../fix/repair.ts';
import type { CommentMode } from '../policy/choices.ts';
import type { MentionSettings } from '../policy/config.ts';
import type { Report } from '../report/report.ts';
import type { MapLine } from './annotate.ts';
import type { Target } from './run-plan.ts';

export interface ReviewResult {
  /** Of all projects: what the JSON report holds. */
  readonly report: Report;
  /** Comments and check runs are written for each. */
  readonly projects: readonly ReviewedProject[];
  readonly target: Target;
  readonly touchesModel: boolean;
  readonly mapLine: MapLine;
  /** The text of a line in the commit that people see (1-based), for suggestions. */
  readonly readLine: (path: string, line: number) => string | undefined;
  /** What `fix` would write: computed when somebody asks, for both models have to be read again. */
  readonly repair: () => Promise<RepairResult>;
}

export interface ReviewedProject {
  readonly report: Report;
  /** As the configuration of the revision before the change decides. */
  readonly comment: CommentMode;
  readonly mention: MentionSettings;
  /** How many findings the comment remembers until the next push. */
  readonly mostRemembered: number;
}
