/** Lays texts out in aligned columns. */

import { measureText, padText, wrapText } from '../report/markup/measure.ts';
import { showPlainText } from '../report/markup/plain-text.ts';

const GAP = '  ';
const NARROWEST_LAST = 24;

/** The last cell of a row is wrapped to the width and continues below itself. */
export function layOutTable(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const shown = rows.map((row) => row.map(showPlainText));
  const columns = Math.max(0, ...shown.map((row) => row.length));
  const widths = Array.from({ length: Math.max(0, columns - 1) }, (_, index) =>
    Math.max(0, ...shown.map((row) => measureText(row[index] ?? ''))),
  );
  return shown.flatMap((row) => layOutRow(row, widths, width));
}

function layOutRow(row: readonly string[], widths: readonly number[], width: number): readonly string[] {
  const lead = widths.map((columns, index) => GAP + padText(row[index] ?? '', columns)).join('') + GAP;
  const room = Math.max(NARROWEST_LAST, width - measureText(lead));
  const lines = wrapText(row[widths.length] ?? '', room);
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(measureText(lead))) + line);
}
