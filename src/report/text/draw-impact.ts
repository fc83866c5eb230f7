/** Who is affected: people first, each with how surely and by which path. */

import type { Certainty } from '../../impact/impact.ts';
import { cutText, measureText, padText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { pluralize } from '../outline/count-noun.ts';
import { nameKind } from '../outline/name-kind.ts';
import { shortenPath } from '../outline/shorten-path.ts';
import { sortByCertainty } from '../outline/sort-by-certainty.ts';
import type { Report, ReportImpact } from '../report.ts';
import type { Style } from './paint.ts';
import { drawHanging, drawList, drawSection, measureColumn, type Section, type Sheet } from './sheet.ts';

const MOST_PEOPLE = 8;
const WIDEST_NAME = 40;
const WIDEST_REMARK = 24;
const LONGEST_STEP = 60;

interface Row {
  readonly name: string;
  /** What else to know: an owner, "external". */
  readonly remark: string;
  readonly certainty: Certainty;
  readonly path: string;
}

export const drawAffected: Section = (sheet) => {
  const { consumers, products, elements, unaffected } = sheet.report.impact;
  if (elements.length + products.length + consumers.length + unaffected === 0) return [];
  return drawSection(sheet, 'Who is affected', [
    ...drawRows(sheet, 'consumers', sortByCertainty(consumers).map(describeConsumer)),
    ...drawRows(sheet, 'data products', sortByCertainty(products).map(describeProduct)),
    ...drawOthers(sheet),
    ...drawHanging(sheet, { text: '  ', painted: '  ' }, countAffected(sheet.report)),
  ]);
};

function describeConsumer({ name, external, certainty, path }: ReportImpact['consumers'][number]): Row {
  return { name: showPlainText(name), remark: external ? 'external' : '', certainty, path: formatPath(path) };
}

function describeProduct({ name, owner, certainty, path }: ReportImpact['products'][number]): Row {
  return { name: showPlainText(name), remark: showPlainText(owner ?? 'no owner'), certainty, path: formatPath(path) };
}

function formatPath(path: readonly string[]): string {
  return formatNames(shortenPath(path));
}

/** Names on one line, each of bounded length: the steps of a path unless told otherwise. */
export function formatNames(names: readonly string[], separator = ' → '): string {
  return names.map((name) => cutText(showPlainText(name), LONGEST_STEP)).join(separator);
}

interface Columns {
  readonly name: number;
  readonly remark: number;
  /** Where every path of the table fits beside its name, else all of them stand below. */
  readonly path: 'beside' | 'below';
}

function drawRows(sheet: Sheet, noun: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const columns = measureColumns(sheet, rows);
  return [
    `  ${sheet.paint('dim', noun)}`,
    ...drawList(sheet, { items: rows, most: MOST_PEOPLE, noun }, (row) => drawRow(sheet, row, columns)),
  ];
}

function measureColumns({ width }: Sheet, rows: readonly Row[]): Columns {
  const [names, remarks] = [rows.map((row) => row.name), rows.map((row) => row.remark)];
  const remark = measureColumn(remarks, Math.min(WIDEST_REMARK, Math.floor(width / 4)));
  const name = measureColumn(names, Math.min(WIDEST_NAME, width - measureCells({ name: 0, remark })));
  const room = width - measureCells({ name, remark });
  return { name, remark, path: rows.every((row) => measureText(row.path) <= room) ? 'beside' : 'below' };
}

function measureCells(columns: Pick<Columns, 'name' | 'remark'>): number {
  return measureText(drawCells({ name: '', remark: '', certainty: 'possible', path: '' }, columns).join(''));
}

function drawRow(sheet: Sheet, row: Row, columns: Columns): readonly string[] {
  const { paint } = sheet;
  const [name, remark, certainty] = drawCells(row, columns);
  const painted = (text: string): string => paint('bold', name) + remark + paint(CERTAINTY_STYLES[row.certainty], text);
  if (columns.path === 'beside') return [painted(certainty) + row.path];
  return [painted(row.certainty), ...drawHanging(sheet, { text: '      ', painted: '      ' }, row.path)];
}

function drawCells(row: Row, { name, remark }: Pick<Columns, 'name' | 'remark'>): readonly [string, string, string] {
  return [
    `    ${padText(cutText(row.name, name), name)}  `,
    remark === 0 ? '' : `${padText(cutText(row.remark, remark), remark)}  `,
    `${padText(row.certainty, 'possible'.length)}  `,
  ];
}

const CERTAINTY_STYLES: Readonly<Record<Certainty, Style>> = { certain: 'red', likely: 'yellow', possible: 'dim' };

/** Reports, metrics and entities by name, as many as fit on a line, and the owners to tell. */
function drawOthers(sheet: Sheet): readonly string[] {
  const lists = listOthers(sheet.report);
  const titles = lists.map(({ title }) => title);
  const column = measureColumn(titles, WIDEST_NAME);
  return lists.map(({ title, names }) => {
    const lead = `  ${padText(title, column)}  `;
    return sheet.paint('dim', lead) + joinFitting(names, sheet.width - lead.length);
  });
}

interface NameList {
  readonly title: string;
  readonly names: readonly string[];
}

function listOthers({ impact, owners }: Report): readonly NameList[] {
  const kinds = new Map<string, string[]>();
  for (const { kind, name } of impact.elements) {
    if (kind === 'consumer' || kind === 'data-product') continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), showPlainText(lastPart(name))]);
  }
  const tell = owners.map(({ owner, handles }) => showPlainText([owner, ...handles].join(' ')));
  return [
    ...[...kinds].map(([kind, names]) => ({ title: pluralize(nameKind(kind)), names })),
    ...(tell.length === 0 ? [] : [{ title: 'owners', names: tell }]),
  ];
}

/** A metric without its product and report. */
function lastPart(name: string): string {
  return name.split(/(?<!\\)\//).at(-1) ?? name;
}

/** `a, b … +3`: as many as there is room for, at least one. */
function joinFitting(names: readonly string[], room: number): string {
  let text = '';
  for (const [index, name] of names.entries()) {
    const longer = index === 0 ? cutText(name, room - MORE_ROOM) : `${text}, ${name}`;
    const isLast = index === names.length - 1;
    if (measureText(longer) > room - (isLast ? 0 : MORE_ROOM)) return `${text} … +${names.length - index}`;
    text = longer;
  }
  return text;
}

/** Columns kept free for ` … +12345`. */
const MORE_ROOM = 9;

function countAffected({ impact }: Report): string {
  const { elements, unaffected } = impact;
  const affected = `${elements.length} affected`;
  return unaffected === 0 ? affected : `${affected}, ${unaffected} more downstream but not touched`;
}
