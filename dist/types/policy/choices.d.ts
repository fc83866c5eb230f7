/** What may stand where a configuration or an input of the Action chooses; apart from the rest, for it is asked first. */
/** The least level that fails the gate. */
export declare const GATES: readonly ["error", "warning", "never"];
export type Gate = (typeof GATES)[number];
/** When the Action writes a comment where there is none yet. */
export declare const COMMENT_MODES: readonly ["always", "changes", "findings", "failure", "never"];
export type CommentMode = (typeof COMMENT_MODES)[number];
