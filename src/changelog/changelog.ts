/** The nouns of release notes: what changed between two revisions, in sections, as plain data. */

import type { Compatibility } from '../diagnostics/rule-meta.ts';
import type { Kind } from '../model/kind.ts';
import type { DiffLine } from '../report/markup/text-diff.ts';
import type { ReportChange, ReportLocation } from '../report/report.ts';

export interface Changelog {
  /** As a person names them: a tag, a branch, a folder; `from` is empty where nothing came before. */
  readonly from: string;
  readonly to: string;
  /** Full commit ids, where the sides are commits. */
  readonly commits: { readonly from?: string; readonly to?: string };
  /** What the notes are headed by: the version of `to`, else the next one; absent where neither is known. */
  readonly version?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The version that the recommendation starts from. */
  readonly current?: string;
  /** The version after the recommended bump of `current`; equal to it where nothing changed. */
  readonly next?: string;
  /** In a slice, of what it tells. */
  readonly bump: Bump;
  /** In a slice: the bump of the whole release, which `version` and `next` are those of. */
  readonly releaseBump?: BumpLevel;
  /** Set where only what reaches one product or consumer is told. */
  readonly slice?: Slice;
  /** Those that have entries, in the order of `SECTION_TITLES`. */
  readonly sections: readonly ChangelogSection[];
  /** Sentences about the comparison: a side without a model, what could not be read. */
  readonly notices: readonly string[];
  /** Address of the comparison, where the repository's is known. */
  readonly compareUrl?: string;
}

export type BumpLevel = 'major' | 'minor' | 'patch' | 'none';

export interface Bump {
  readonly level: BumpLevel;
  /** The changes that decide the level, one sentence each. */
  readonly reasons: readonly string[];
}

export interface Slice {
  readonly type: 'product' | 'consumer';
  /** The name of a data product, or the text of a consumer. */
  readonly name: string;
}

export const SECTION_TITLES = ['Breaking', 'PII', 'Added', 'Changed', 'Deprecated', 'Removed', 'Fixed'] as const;
export type SectionTitle = (typeof SECTION_TITLES)[number];

export interface ChangelogSection {
  readonly title: SectionTitle;
  readonly entries: readonly ChangelogEntry[];
}

export interface ChangelogEntry {
  readonly kind: Kind;
  /** Qualified; in `after` where it is there. */
  readonly name: string;
  /** What stands before the predicate: the name in `before` of what was renamed or moved. */
  readonly subject: string;
  /** What is said of the subject. */
  readonly predicate: readonly Phrase[];
  readonly compatibility: Compatibility;
  /** Under which readers look for it; null for what stands nowhere. */
  readonly heading: Heading | null;
  /** Where it stands; in `before` for what is gone. */
  readonly location?: ReportLocation;
  /** Address of the place at that revision. */
  readonly url?: string;
  /** Of a formula. */
  readonly diff?: readonly DiffLine[];
  /** In a slice: why it is told. */
  readonly because?: readonly Phrase[];
  /** What it tells; several where they are one thing to a reader. Empty for what follows from other changes. */
  readonly changes: readonly ReportChange[];
  /** Whom a datum newly reaches or no longer reaches. */
  readonly exposed?: { readonly product: string; readonly consumers: readonly string[] };
  /** In notes about several projects. */
  readonly project?: string;
}

/** An entry on its way into its section. */
export interface SectionedEntry {
  readonly title: SectionTitle;
  readonly entry: ChangelogEntry;
}

export interface Heading {
  readonly kind: Kind;
  readonly name: string;
}

/** Part of a sentence: our own words, a qualified name, or a value as written. */
export type Phrase =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'value'; readonly text: string };
