/** The error for what a person typed or pointed at: what was expected, what was found, and what to type instead. */

export interface UsageProblem {
  /** One sentence without a full stop: "there is no folder or revision `mian`". */
  readonly problem: string;
  readonly expected?: string;
  readonly found?: string;
  /** What to type or do. */
  readonly remedy?: string;
  /** For "did you mean": what was typed, and what would have been known. */
  readonly candidates?: { readonly wanted: string; readonly known: readonly string[] };
}

export class UsageError extends Error {
  readonly details: UsageProblem;

  constructor(details: UsageProblem) {
    super(details.problem);
    this.name = 'UsageError';
    this.details = details;
  }
}
