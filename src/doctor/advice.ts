/** What the doctor says: what is wrong with a set-up, where, and what to paste instead. */

export const ADVICE_LEVELS = ['error', 'warning', 'note'] as const;

export interface Advice {
  /** Permanent, kebab-case. */
  readonly check: string;
  /** `error`: the gate cannot work, or strangers could misuse it. */
  readonly level: (typeof ADVICE_LEVELS)[number];
  /** One sentence without a full stop. */
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** YAML to paste, or a command to type. */
  readonly paste: string;
}
