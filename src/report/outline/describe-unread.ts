/** A file that was not read, as every page begins to tell it; the reason follows. */

import type { Report } from '../report.ts';

/** Of which side it is; nothing where there is only one. */
export function describeUnreadSide({ command }: Pick<Report, 'command'>, { side }: Report['unread'][number]): string {
  return command === 'check' ? '' : ` (${side})`;
}
