/** A whole number as people read it: `1,000,000`. The same on every machine, whatever its language. */

export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
