/** A name for a list of texts, which in practice no other list has; it withstands no enemy. */

import { computeFingerprint, writeFingerprint } from './fingerprint.ts';

/** 32 hexadecimal digits. No text may have a line feed. */
export function nameList(texts: readonly string[]): string {
  const bytes = Buffer.from(texts.join('\n'), 'utf8');
  const first = computeFingerprint(bytes);
  return writeFingerprint(first) + writeFingerprint(computeFingerprint(bytes, first));
}
