/** What may stand where a configuration or an input of the Action chooses; apart from the rest, for it is asked first. */

/** The least level that fails the gate. */
export const GATES = ['error', 'warning', 'never'] as const;
export type Gate = (typeof GATES)[number];

/** When the Action writes a comment where there is none yet. */
export const COMMENT_MODES = ['always', 'changes', 'findings', 'failure', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];
