/** Tells consumers outside the organisation from those inside. */

import { compileGlobs } from '../text/globs.ts';

export interface ConsumerGlobs {
  /** Consumers that are inside although they are URLs. */
  readonly internal: readonly string[];
  /** Consumers that are outside although they are no URLs; wins over `internal`. */
  readonly external: readonly string[];
}

export type ConsumerMatcher = (consumer: string) => boolean;

/** Not by a flag for both cases, which takes V8 a tenth of a millisecond. */
const URL_START = /^\s*[A-Za-z][A-Za-z0-9+.-]*:\/\//;

/** Whether a consumer is external: a URL is, unless a glob says otherwise. Globs are compiled once; `*` also passes `/`. */
export function createConsumerMatcher({ internal, external }: ConsumerGlobs): ConsumerMatcher {
  const isInternal = compileConsumerGlobs(internal);
  const isExternal = compileConsumerGlobs(external);
  return (consumer) => isExternal(consumer) || (URL_START.test(consumer) && !isInternal(consumer));
}

/** Whether any of the globs fits the text of a consumer. */
export function compileConsumerGlobs(globs: readonly string[]): (text: string) => boolean {
  if (globs.length === 0) return () => false;
  return compileGlobs(globs, { bash: true, dot: true, nocase: true });
}
