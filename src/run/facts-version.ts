/** Which program the facts kept on disk come from. */

/** A digest of everything that kept facts depend on, written in by the build: the sources of facts and rules, and the grammar. */
declare const FACTS_DIGEST: string;

/** Undefined where the program runs from its sources, which may be others in the next run: then no facts are kept. */
export const FACTS_VERSION: string | undefined = typeof FACTS_DIGEST === 'undefined' ? undefined : FACTS_DIGEST;
