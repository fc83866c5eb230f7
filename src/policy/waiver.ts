/** A waiver: one or several findings that somebody has agreed to live with, why, and until when. */

import { countTexts, takeText } from '../text/count-texts.ts';

export const WAIVER_REASONS = [
  'no-consumers',
  'coordinated',
  'planned-migration',
  'bug-fix',
  'legal',
  'security',
  'other',
] as const;
export type WaiverReason = (typeof WAIVER_REASONS)[number];

export interface Waiver {
  /** The rule whose findings it silences. */
  readonly rule: string;
  /** Glob on the subject's qualified name; absent where fingerprints alone bind it. */
  readonly subject?: string;
  readonly reason: WaiverReason;
  readonly text: string;
  readonly approvedBy: string;
  /** The last day it holds, `YYYY-MM-DD`, UTC. */
  readonly expires: string;
  /** Where there are any, it silences exactly these findings. */
  readonly fingerprints: readonly string[];
  /** Where it is written. */
  readonly place: ConfigPlace;
}

/** A place in a configuration file. */
export interface ConfigPlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** Rules that watch over waivers, which no waiver can silence; their level can be set. */
export const WATCHING_RULES: readonly string[] = ['waiver-expired', 'waiver-unused', 'ignore-unused'];

/** It holds on its last day. */
export function isExpired(waiver: Waiver, asOf: string): boolean {
  return waiver.expires < asOf;
}

/** Waivers of `after` that `before` does not hold: what the change proposes. Moving one within a file proposes nothing. */
export function findProposed(after: readonly Waiver[], before: readonly Waiver[]): readonly Waiver[] {
  const known = countTexts(before.map(keyOf));
  return after.filter((waiver) => !takeText(known, keyOf(waiver)));
}

/** "`entity-removed` on `Sales.*` (planned-migration, approved by Ada, until 2026-12-31)". */
export function describeWaiver({ rule, subject, reason, approvedBy, expires, fingerprints }: Waiver): string {
  const scope = subject === undefined ? fingerprints.join(', ') : `\`${subject}\``;
  return `\`${rule}\` on ${scope} (${reason}, approved by ${approvedBy}, until ${expires})`;
}

/** What a waiver is, wherever it stands. */
export function keyOf({ place: _place, ...waiver }: Waiver): string {
  const { rule, subject = null, reason, text, approvedBy, expires, fingerprints } = waiver;
  return JSON.stringify([rule, subject, reason, text, approvedBy, expires, fingerprints]);
}
