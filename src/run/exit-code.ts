/** What the exit code of the program says. */

export const EXIT_CODE = {
  /** The verdict is pass or warn; a question was answered. */
  passed: 0,
  /** The verdict is fail. */
  failed: 1,
  /** What was typed or configured cannot be used. */
  usage: 2,
  /** A mistake of ours. */
  internal: 3,
} as const;
export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];
