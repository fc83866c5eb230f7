/** A waiver: one or several findings that somebody has agreed to live with, why, and until when. */
export declare const WAIVER_REASONS: readonly ["no-consumers", "coordinated", "planned-migration", "bug-fix", "legal", "security", "other"];
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
export declare const WATCHING_RULES: readonly string[];
/** It holds on its last day. */
export declare function isExpired(waiver: Waiver, asOf: string): boolean;
/** Waivers of `after` that `before` does not hold: what the change proposes. Moving one within a file proposes nothing. */
export declare function findProposed(after: readonly Waiver[], before: readonly Waiver[]): readonly Waiver[];
/** "`entity-removed` on `Sales.*` (planned-migration, approved by Ada, until 2026-12-31)". */
export declare function describeWaiver({ rule, subject, reason, approvedBy, expires, fingerprints }: Waiver): string;
/** What a waiver is, wherever it stands. */
export declare function keyOf({ place: _place, ...waiver }: Waiver): string;
