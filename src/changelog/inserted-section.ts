/** What is written into a CHANGELOG: a release, and what it is about. */

export interface InsertedSection {
  /** A semantic version. */
  readonly version: string;
  /** The heading of the release, without a line break. */
  readonly title: string;
  /** What stands below it, LF between lines. */
  readonly body: string;
  /** The same one level deeper, for a release that others have written about already. */
  readonly nestedBody: string;
  /** What the notes are about; without it no later run can tell that they are outdated. */
  readonly range?: NotedRange;
}

export interface NotedRange {
  /** Where the notes begin, as people call it. */
  readonly since: string;
  /** Versions that are released: what was written about them stays. */
  readonly released: readonly string[];
}
