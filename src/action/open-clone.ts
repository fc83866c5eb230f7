/** Opens the clone of the workspace when somebody first needs it, at most once, and closes it at the end. */

import { type CloneSource, openCloneSource } from '../io/actions/clone-source.ts';
import type { Inputs } from './inputs.ts';
import type { ReviewPlan } from './run-plan.ts';

export interface CloneDoor {
  /** Undefined where the workspace is no clone. */
  open(): Promise<CloneSource | undefined>;
  /** Ends what still runs for it, so that the Action can end. */
  close(): Promise<void>;
}

export function createCloneDoor(workspace: string): CloneDoor {
  let source: Promise<CloneSource | undefined> | undefined;
  return {
    open() {
      source ??= openCloneSource(workspace);
      return source;
    },
    async close() {
      const opened = await source?.catch(() => undefined);
      opened?.close();
    },
  };
}

export function mayReadClone({ reading }: ReviewPlan, { source }: Pick<Inputs, 'source'>): boolean {
  return reading !== 'API only' && source !== 'api';
}
