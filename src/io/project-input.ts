/** What a review is made of: everything read, nothing judged. */

import type { ConfigurationFiles } from '../policy/approval.ts';
import type { Baseline } from '../policy/baseline.ts';
import type { Config } from '../policy/config.ts';
import type { ConfigProblem } from '../policy/config-error.ts';
import type { Approvals } from '../policy/proposal.ts';
import type { Waiver } from '../policy/waiver.ts';
import type { Contents, Snapshot } from '../syntax/facts.ts';
import type { Pair } from '../text/pair.ts';

export interface ProjectInput {
  /** Root path of the project: `.` for the top, else without a slash at its ends. */
  readonly project: string;
  readonly snapshots: Pair<Snapshot>;
  /** The change alone, not merged; with it a finding can have the origin `merge`. */
  readonly head?: Snapshot;
  /** `before` as its own markers divide it into projects, where those of `after` divide it otherwise. */
  readonly undivided?: Snapshot;
  /** Revisions on the way from `before` to `after`, in this order. */
  readonly between?: readonly Snapshot[];
  /** Of all snapshots; several projects share one map. */
  readonly contents: Contents;
  readonly config: Config;
  /** Broken configuration files of the revisions compared; a review was possible all the same. */
  readonly configurationProblems: Partial<Pair<ConfigProblem>>;
  /** Where the configuration stands, or would stand; the paths of its files in the places compared, where they are there. */
  readonly configuration: { readonly folder: string } & ConfigurationFiles;
  /** Waivers that the change itself adds to the configuration: they do not count yet. */
  readonly proposedWaivers: readonly Waiver[];
  /** Set by who knows of approving reviews by owners of the configuration: those waivers count. */
  readonly approvals?: Approvals;
  readonly baseline?: Baseline;
  /** The code owners of `before`, where there are any; no text where the file is over 3 MB. */
  readonly codeowners?: { readonly file: string; readonly text?: string };
  /** Whether other projects are judged by the same configuration. */
  readonly sharesConfiguration: boolean;
  /** Sentences about what was compared and which configuration was read. */
  readonly notices: readonly string[];
}
