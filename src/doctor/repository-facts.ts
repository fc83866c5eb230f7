/** What the doctor is told of a repository: everything read, nothing judged. */

import type { CodeownersProblem } from '../policy/codeowners.ts';
import type { ConfigProblem } from '../policy/config-error.ts';
import type { WorkflowText } from './workflow.ts';

export interface RepositoryFacts {
  readonly workflows: readonly WorkflowText[];
  /** Model files that would be read, from the top of the repository, sorted. */
  readonly modelPaths: readonly string[];
  /** Absent where it is not known. */
  readonly defaultBranch: string | undefined;
  /** Every path that an input may name. */
  readonly paths: ReadonlySet<string>;
  readonly configuration: ConfigurationFacts;
  readonly codeowners: CodeownersFacts | undefined;
  /** Owner, name and version of the Action, as after `uses:`. */
  readonly action: string;
}

export interface ConfigurationFacts {
  /** Configuration files by path. */
  readonly files: readonly string[];
  /** What cannot be used; whatever `include` leaves nothing of is a sentence. */
  readonly problems: readonly (ConfigProblem | string)[];
  /** Handles that the configuration would mention. */
  readonly handles: readonly string[];
  readonly failsOn: string;
}

export interface CodeownersFacts {
  readonly file: string;
  readonly problems: readonly CodeownersProblem[];
  /** Further files, which GitHub does not read. */
  readonly ignored: readonly string[];
  readonly handles: readonly string[];
}
