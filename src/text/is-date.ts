/** Tells dates from other texts. */

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, so that comparing texts compares days. */
export function isDate(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
