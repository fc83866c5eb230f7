/** Help was asked for and printed: the end of a run, and no error. */
export class HelpShown extends Error {}
