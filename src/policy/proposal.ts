/** A waiver that the reviewed change itself adds: what it does, whom it waits for, or who approved it. */

import { describeWaiver, type Waiver } from './waiver.ts';

/** Logins of the owners who approved a proposed waiver; one that is not here has to wait. */
export type Approvals = ReadonlyMap<Waiver, readonly string[]>;

export interface Proposal {
  readonly waiver: Waiver;
  /** Logins; none where it waits. */
  readonly approvedBy: readonly string[];
  /** What it silences or would silence, in a sentence; empty where there was too much to look at. */
  readonly effect: string;
  /** What has to happen so that it counts; empty where it does. */
  readonly next: string;
}

/** The sentences of a report about one proposal. */
export function describeProposal({ waiver, approvedBy, effect, next }: Proposal): string {
  const what = `Proposed waiver: ${describeWaiver(waiver)} is added by this change`;
  const standing =
    approvedBy.length === 0
      ? `${what}, so it does not count yet.`
      : `${what} and counts: ${listLogins(approvedBy)} approved the current head.`;
  return [standing, effect, next].filter((part) => part !== '').join(' ');
}

/** `@ada and @lin`. */
export function listLogins(logins: readonly string[]): string {
  return logins.map((login) => `@${login}`).join(' and ');
}
