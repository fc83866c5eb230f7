/** What an element of the older revision is called in the newer one, as far as the changes tell. */

import type { Report, ReportElement } from '../report/report.ts';

/** The element under its new name: a rename carries everything inside along. */
export function followRenames({ changes }: Report): (element: ReportElement) => ReportElement {
  const renames = changes.flatMap(({ name, previousName, project }) =>
    previousName === undefined ? [] : [{ name, previousName, project }],
  );
  return (element) => {
    const rename = renames.find(
      ({ previousName, project }) => project === element.project && isInside(element.name, previousName),
    );
    return rename === undefined
      ? element
      : { ...element, name: rename.name + element.name.slice(rename.previousName.length) };
  };
}

function isInside(name: string, outer: string): boolean {
  return name === outer || name.startsWith(`${outer}.`) || name.startsWith(`${outer}/`);
}
