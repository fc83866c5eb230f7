/** Counts days of the calendar, in UTC. */

const MILLISECONDS_OF_DAY = 24 * 60 * 60 * 1000;

/** `date` and the result are `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
}
