/** How a model says that an element is on its way out: `deprecated = true` or a text, and `sunset = "YYYY-MM-DD"`. */

import type { Element } from '../../model/element.ts';
import { isDate } from '../../text/is-date.ts';
import { surveyFile } from '../survey-file.ts';

/** Whether the element itself says that it goes, by a mark or by a date. */
export function isDeprecated(element: Element): boolean {
  return isMarkedDeprecated(element) || (element.value('sunset') ?? '') !== '';
}

/** Whether `deprecated` holds: `true` or a text that says why. */
export function isMarkedDeprecated(element: Element): boolean {
  const value = element.value('deprecated');
  return value !== undefined && value !== '' && value !== 'false';
}

/** The date until which the element was promised to stay, if it or a block around it names a valid one. */
export function sunsetOf(element: Element): string | undefined {
  for (let current: Element | undefined = element; current !== undefined; current = current.parent) {
    const sunset = mentionsRetirement(current) ? current.value('sunset') : undefined;
    if (sunset !== undefined && isDate(sunset)) return sunset;
  }
  return undefined;
}

/** Mostly known without opening its file. */
function mentionsRetirement({ blocks }: Element): boolean {
  return blocks.some(({ file }) => surveyFile(file.facts)?.mentionsRetirement === true);
}
