/** A path as a part of an address: every step percent-encoded, so that `a:b` is no scheme and `#` no fragment. */

/** Nothing to encode; most paths are of these, and the pattern for the others takes V8 long to compile. */
const PLAIN = /^[\w.~/-]*$/;

/** Half a surrogate pair, which has no encoding, becomes the sign for what is unreadable. */
export function encodePath(path: string): string {
  if (PLAIN.test(path)) return path;
  const wellFormed = path.replace(/\p{Cs}/gu, '\ufffd');
  return wellFormed.split('/').map(encodeURIComponent).join('/');
}
