/** The UTC day of a moment, `YYYY-MM-DD`, from its parts: for `toISOString` V8 first looks for the time zone of the machine. */

export function writeDay(moment: Date): string {
  const parts = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
