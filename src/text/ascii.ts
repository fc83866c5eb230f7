/** Tells the texts that need no pattern with properties of Unicode: V8 takes a third of a millisecond for each of those. */

const BEYOND_ASCII = /[\u0080-\uffff]/;

export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}
