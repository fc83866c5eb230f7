/** What is wrong with waivers themselves: they have expired, or they fit nothing; and which ones are only proposed. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Side } from '../text/pair.ts';
import type { RatedDiagnostic, WithOrigin } from './finding.ts';
import type { Approvals, Proposal } from './proposal.ts';
import { describeWaiver, isExpired, keyOf, type Waiver } from './waiver.ts';

export interface WatchedWaivers {
  readonly command: 'review' | 'check';
  readonly asOf: string;
  readonly waivers: readonly Waiver[];
  /** Waivers that the change itself adds. */
  readonly proposed: readonly Waiver[];
  /** Who approved which of those. */
  readonly approvals: Approvals;
  /** What has to happen so that one of them counts. */
  readonly nextStepOf: (waiver: Waiver) => string;
  readonly fits: ReadonlyMap<Waiver, readonly RatedDiagnostic[]>;
  /** Whether other projects are judged by the same configuration, where a waiver may be needed. */
  readonly isShared: boolean;
  /** Whether a rule was run at all: under `check` nothing can be said of changes. */
  readonly isRun: (rule: string) => boolean;
}

/**
 * A waiver that stood there before blocks no change that has nothing to do with it, or the change that mends it could
 * not be merged; one that a finding of this change would need is the change's own business.
 */
export function watchWaivers(watched: WatchedWaivers): readonly WithOrigin[] {
  const { waivers, proposed, command } = watched;
  const side = command === 'check' ? 'after' : 'before';
  const idle = command === 'check' ? 'introduced' : 'inherited';
  return [
    ...waivers.flatMap((waiver): readonly WithOrigin[] => {
      const needed = countNeeding(waiver, watched);
      const diagnostic = watchWaiver(waiver, watched, side);
      return diagnostic === undefined ? [] : [{ diagnostic, origin: needed > 0 ? 'introduced' : idle }];
    }),
    ...proposed.flatMap((waiver): readonly WithOrigin[] => {
      const diagnostic = watchWaiver(waiver, watched, 'after');
      return diagnostic === undefined ? [] : [{ diagnostic, origin: 'introduced' }];
    }),
  ];
}

/** What is stale in a configuration that others share. */
export function describeStaleWaivers(watched: WatchedWaivers): readonly string[] {
  const { waivers, proposed, asOf, isShared } = watched;
  const stale = [...waivers, ...proposed].filter((waiver) => isShared && isExpired(waiver, asOf));
  return stale.filter((waiver) => countNeeding(waiver, watched) === 0).map((waiver) => describeExpired(waiver, 0));
}

/** Where the waivers stand that the change itself adds; one that has expired is a finding instead. */
export function listProposals(watched: WatchedWaivers): readonly Proposal[] {
  const { proposed, asOf, approvals } = watched;
  return proposed
    .filter((waiver) => !isExpired(waiver, asOf))
    .map((waiver) => {
      const approvedBy = approvals.get(waiver) ?? [];
      const effect = describeEffect(waiver, watched);
      return { waiver, approvedBy, effect, next: approvedBy.length > 0 ? '' : watched.nextStepOf(waiver) };
    });
}

/** Findings of the change that the waiver fits and nothing else waives. */
function countNeeding(waiver: Waiver, { fits }: WatchedWaivers): number {
  const found = fits.get(waiver) ?? [];
  return found.filter((finding) => finding.origin !== 'inherited' && finding.waiver === undefined).length;
}

/** A project cannot tell whether another one needs the waiver. */
function watchWaiver(waiver: Waiver, watched: WatchedWaivers, side: Side): Diagnostic | undefined {
  const { asOf, fits, isRun, isShared, proposed, approvals } = watched;
  const needed = countNeeding(waiver, watched);
  if (isShared && needed === 0) return undefined;
  if (isExpired(waiver, asOf))
    return observe({ rule: 'waiver-expired', message: describeExpired(waiver, needed) }, waiver, side);
  const counts = approvals.has(waiver) || !proposed.includes(waiver);
  if (!counts || fits.get(waiver)?.length !== 0 || !isRun(waiver.rule)) return undefined;
  return observe(
    { rule: 'waiver-unused', message: `The waiver of ${describeWaiver(waiver)} fits no finding.` },
    waiver,
    side,
  );
}

function describeExpired(waiver: Waiver, needed: number): string {
  const asks = needed === 0 ? '' : ` ${needed === 1 ? 'A finding needs' : `${needed} findings need`} it.`;
  return `The waiver of ${describeWaiver(waiver)} has expired.${asks}`;
}

/** Where there are too many to look at, nothing is said of what it would silence. */
function describeEffect(waiver: Waiver, { fits, approvals }: WatchedWaivers): string {
  const found = fits.get(waiver);
  if (found === undefined) return '';
  const isApproved = approvals.has(waiver);
  const own = found.filter(({ origin, waiver: by }) => origin !== 'inherited' && (isApproved || by === undefined));
  if (own.length === 0) return 'It fits no finding of it.';
  return `It ${isApproved ? 'waives' : 'would waive'} ${own.length === 1 ? 'a finding' : `${own.length} findings`}.`;
}

function observe({ rule, message }: Pick<Diagnostic, 'rule' | 'message'>, waiver: Waiver, side: Side): Diagnostic {
  const { file, line, column } = waiver.place;
  const start = { line, column, offset: 0 };
  return {
    rule,
    subject: { kind: 'file', name: file },
    message,
    range: { path: file, start, end: { ...start, column: column + 1 } },
    side,
    related: [],
    detail: keyOf(waiver),
  };
}
