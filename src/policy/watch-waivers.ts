/** What is wrong with waivers themselves: they have expired, or they fit nothing; and which ones are only proposed. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RatedDiagnostic, WithOrigin } from './finding.ts';
import { describeWaiver, isExpired, keyOf, type Waiver } from './waiver.ts';

export interface WatchedWaivers {
  readonly command: 'review' | 'check';
  readonly asOf: string;
  readonly waivers: readonly Waiver[];
  /** Waivers that the change itself adds. */
  readonly proposed: readonly Waiver[];
  readonly approvedProposals: boolean;
  readonly fits: ReadonlyMap<Waiver, readonly RatedDiagnostic[]>;
  /** Whether a rule was run at all: under `check` nothing can be said of changes. */
  readonly isRun: (rule: string) => boolean;
}

/**
 * A waiver that stood there before blocks no change that has nothing to do with it, or the change that mends it could
 * not be merged; one that a finding of this change would need is the change's own business.
 */
export function watchWaivers(watched: WatchedWaivers): readonly WithOrigin[] {
  const { waivers, proposed, command, asOf } = watched;
  return [
    ...waivers.flatMap((waiver) => {
      const fits = watched.fits.get(waiver) ?? [];
      const needed = fits.filter(({ origin, waiver: other }) => origin !== 'inherited' && other === undefined);
      if (isExpired(waiver, asOf))
        return [report(expired(waiver, needed.length), command === 'check' || needed.length > 0)];
      const isUnused = fits.length === 0 && watched.isRun(waiver.rule);
      return isUnused ? [report(unused(waiver), command === 'check')] : [];
    }),
    ...proposed.flatMap((waiver) => {
      if (isExpired(waiver, asOf)) return [report(expired(waiver, 0), true)];
      const isUnused = watched.approvedProposals && watched.fits.get(waiver)?.length === 0;
      return isUnused ? [report(unused(waiver), true)] : [];
    }),
  ];
}

/** What a reader must do so that a proposed waiver counts. */
export function describeProposals({ proposed, fits, asOf, approvedProposals }: WatchedWaivers): readonly string[] {
  if (approvedProposals) return [];
  return proposed.flatMap((waiver) => {
    if (isExpired(waiver, asOf)) return [];
    const count = fits.get(waiver)?.length ?? 0;
    const effect =
      count === 0 ? 'It fits no finding' : `It would waive ${count === 1 ? 'a finding' : `${count} findings`}`;
    return [
      `Proposed waiver: ${describeWaiver(waiver)} is added by this change, so it does not count yet. ${effect}. ` +
        `Next step: an approving review by an owner of ${waiver.place.file}.`,
    ];
  });
}

function report(diagnostic: Diagnostic, isIntroduced: boolean): WithOrigin {
  return { diagnostic, origin: isIntroduced ? 'introduced' : 'inherited' };
}

function expired(waiver: Waiver, needed: number): Diagnostic {
  const asks = needed === 0 ? '' : ` ${needed === 1 ? 'A finding needs' : `${needed} findings need`} it.`;
  return observe('waiver-expired', waiver, `The waiver of ${describeWaiver(waiver)} has expired.${asks}`);
}

function unused(waiver: Waiver): Diagnostic {
  return observe('waiver-unused', waiver, `The waiver of ${describeWaiver(waiver)} fits no finding.`);
}

function observe(rule: string, waiver: Waiver, message: string): Diagnostic {
  const { file, line, column } = waiver.place;
  const start = { line, column, offset: 0 };
  return {
    rule,
    subject: { kind: 'file', name: file },
    message,
    range: { path: file, start, end: { ...start, column: column + 1 } },
    side: 'after',
    related: [],
    detail: keyOf(waiver),
  };
}
