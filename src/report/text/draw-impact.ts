/** Who is affected: people first, each with how surely and by which path. */

import { cutText, measureText, padText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { countNoun, pluralize } from '../outline/count-noun.ts';
import { nameKind } from '../outline/name-kind.ts';
import { shortenPath } from '../outline/shorten-path.ts';
import type { Report, ReportImpact } from '../report.ts';
import type { Style } from './paint.ts';
import { drawHanging, drawList, drawSection, measureColumn, type Section, type Sheet } from './sheet.ts';

const MOST_PEOPLE = 8;
const MOST_OWNERS = 5;
const WIDEST_NAME = 40;
/** With less room than this a path stands below its name. */
const NARROWEST_PATH = 48;

type Certainty = ReportImpact['products'][number]['certainty'];

interface Row {
  readonly name: string;
  /** What else to know: an owner, "external". */
  readonly remark: string;
  readonly certainty: Certainty;
  readonly path: readonly string[];
}

export const drawAffected: Section = (sheet) => {
  const { consumers, products, elements, unaffected } = sheet.report.impact;
  if (elements.length + products.length + consumers.length + unaffected === 0) return [];
  const groups: readonly (readonly [string, readonly Row[]])[] = [
    ['consumers', consumers.map(describeConsumer)],
    ['data products', products.map(describeProduct)],
  ];
  return drawSection(sheet, 'Who is affected', [
    ...groups.flatMap(([noun, rows]) => drawRows(sheet, noun, rows)),
    ...drawOthers(sheet),
    `  ${countAffected(sheet.report)}`,
  ]);
};

function describeConsumer(consumer: ReportImpact['consumers'][number]): Row {
  const { name, external, certainty, path } = consumer;
  return { name: showPlainText(name), remark: external ? 'external' : '', certainty, path };
}

function describeProduct({ name, owner, certainty, path }: ReportImpact['products'][number]): Row {
  return { name: showPlainText(name), remark: showPlainText(owner ?? 'no owner'), certainty, path };
}

function drawRows(sheet: Sheet, noun: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const columns = {
    name: measureColumn(rows.map((row) => row.name), WIDEST_NAME),
    remark: measureColumn(rows.map((row) => row.remark), WIDEST_NAME / 2),
  };
  return [
    `  ${sheet.paint('dim', noun)}`,
    ...drawList(sheet, { items: rows, most: MOST_PEOPLE, noun }, (row) => drawRow(sheet, row, columns)),
  ];
}

function drawRow(
  sheet: Sheet,
  row: Row,
  columns: { readonly name: number; readonly remark: number },
): readonly string[] {
  const { paint, width } = sheet;
  const name = padText(cutText(row.name, columns.name), columns.name);
  const remark = columns.remark === 0 ? '' : `${padText(cutText(row.remark, columns.remark), columns.remark)}  `;
  const certainty = padText(row.certainty, 'possible'.length);
  const lead = {
    text: `  ${name}  ${remark}${certainty}  `,
    painted: `  ${paint('bold', name)}  ${remark}${paint(CERTAINTY_STYLES[row.certainty], certainty)}  `,
  };
  const path = formatPath(row.path);
  if (width - measureText(lead.text) >= NARROWEST_PATH) return drawHanging(sheet, lead, path);
  return [lead.painted.trimEnd(), ...drawHanging(sheet, { text: '    ', painted: '    ' }, path)];
}

const CERTAINTY_STYLES: Readonly<Record<Certainty, Style>> = { certain: 'red', likely: 'yellow', possible: 'dim' };

export function formatPath(path: readonly string[]): string {
  return shortenPath(path).map(showPlainText).join(' → ');
}

/** Reports, metrics and entities by name, as many as fit on a line. */
function drawOthers(sheet: Sheet): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const { kind, name } of sheet.report.impact.elements) {
    if (kind === 'consumer' || kind === 'data-product') continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), showPlainText(name)]);
  }
  const titles = [...kinds].map(([kind, names]) => ({ title: nameOf(kind, names.length), names }));
  const column = measureColumn(titles.map(({ title }) => title), WIDEST_NAME);
  return titles.map(({ title, names }) => {
    const lead = `  ${padText(title, column)}  `;
    return `  ${sheet.paint('dim', padText(title, column))}  ${joinFitting(names, sheet.width - lead.length)}`;
  });
}

function nameOf(kind: string, count: number): string {
  return count === 1 ? nameKind(kind) : pluralize(nameKind(kind));
}

/** `a, b … +3`: never longer than the room. */
export function joinFitting(names: readonly string[], room: number): string {
  for (let count = names.length; count > 1; count--) {
    const left = names.length - count;
    const text = names.slice(0, count).join(', ') + (left > 0 ? ` … +${left}` : '');
    if (measureText(text) <= room) return text;
  }
  const left = names.length - 1;
  const tail = left > 0 ? ` … +${left}` : '';
  return cutText(names[0] ?? '', room - tail.length) + tail;
}

function countAffected({ impact }: Report): string {
  const { elements, unaffected } = impact;
  const affected = `${elements.length} affected`;
  return unaffected === 0 ? affected : `${affected}, ${unaffected} downstream of a change but not touched by it`;
}

export const drawOwners: Section = (sheet) => {
  const { owners } = sheet.report;
  const lines = drawList(sheet, { items: owners, most: MOST_OWNERS, noun: 'owners' }, (owner) => {
    const name = showPlainText([owner.owner, ...owner.handles].join(' '));
    const lead = { text: `  ${name}  `, painted: `  ${sheet.paint('bold', name)}  ` };
    return drawHanging(sheet, lead, `because ${showPlainText(owner.because)}`);
  });
  return drawSection(sheet, `Who must know: ${countNoun(owners.length, 'owner')}`, lines);
};
