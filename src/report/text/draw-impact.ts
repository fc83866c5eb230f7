/** Who is affected: people first, each with how surely and by which path. */

import type { Certainty } from '../../impact/impact.ts';
import { cutText, padText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { type ConsumerGroup, groupConsumers } from '../outline/group-consumers.ts';
import { shortenPath } from '../outline/shorten-path.ts';
import { sortByCertainty } from '../outline/sort-by-certainty.ts';
import type { Report, ReportImpact } from '../report.ts';
import { drawOthers } from './draw-others.ts';
import type { Style } from './paint.ts';
import { drawHanging, drawList, drawSection, type Section, type Sheet } from './sheet.ts';

const MOST_PEOPLE = 8;
const LONGEST_NAME = 60;
const CERTAINTY_WIDTH = 'possible'.length;

interface Row {
  readonly certainty: Certainty;
  readonly names: string;
  /** Behind the names: an owner. */
  readonly remark: string;
  /** Empty where a row above it shows the same. */
  readonly path: string;
}

export const drawAffected: Section = (sheet) => {
  const { consumers, products, elements, unaffected } = sheet.report.impact;
  if (elements.length + products.length + consumers.length + unaffected === 0) return [];
  const groups = groupConsumers(consumers);
  return drawSection(sheet, 'Who is affected', [
    ...drawRows(sheet, 'consumers', groups.map(describeGroup)),
    ...drawRows(sheet, 'data products', describeProducts(products, groups)),
    ...drawOthers(sheet),
    ...drawHanging(sheet, { text: '  ', painted: '  ' }, countAffected(sheet.report)),
  ]);
};

function describeGroup({ consumers, certainty, path }: ConsumerGroup): Row {
  const names = consumers.map(({ name, external }) => formatNames([name]) + (external ? ' (external)' : ''));
  return { certainty, names: names.join(', '), remark: '', path: formatNames(shortenPath(path)) };
}

function describeProducts(products: ReportImpact['products'], groups: readonly ConsumerGroup[]): readonly Row[] {
  const shown = new Set(groups.flatMap(({ path }) => [formatNames(path), formatNames(path.slice(0, -1))]));
  return sortByCertainty(products).map(({ name, owner, certainty, path }) => ({
    certainty,
    names: formatNames([name]),
    remark: owner === undefined ? 'no owner' : `owner ${formatNames([owner])}`,
    path: shown.has(formatNames(path)) ? '' : formatNames(shortenPath(path)),
  }));
}

/** Names on one line, each of bounded length: the steps of a path unless told otherwise. */
export function formatNames(names: readonly string[], separator = ' → '): string {
  return names.map((name) => cutText(showPlainText(name), LONGEST_NAME)).join(separator);
}

function drawRows(sheet: Sheet, noun: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `  ${sheet.paint('dim', noun)}`,
    ...drawList(sheet, { items: rows, most: MOST_PEOPLE, noun }, (row) => drawRow(sheet, row)),
  ];
}

function drawRow(sheet: Sheet, { certainty, names, remark, path }: Row): readonly string[] {
  const { paint } = sheet;
  const word = padText(certainty, CERTAINTY_WIDTH);
  const lead = { text: `    ${word}  `, painted: `    ${paint(CERTAINTY_STYLES[certainty], word)}  ` };
  const below = ' '.repeat(lead.text.length);
  return [
    ...drawHanging(sheet, lead, remark === '' ? names : `${names}, ${remark}`),
    ...(path === '' ? [] : drawHanging(sheet, { text: below, painted: below }, path)),
  ];
}

const CERTAINTY_STYLES: Readonly<Record<Certainty, Style>> = { certain: 'red', likely: 'yellow', possible: 'dim' };

function countAffected({ impact }: Report): string {
  const { elements, unaffected } = impact;
  const affected = `${elements.length} affected`;
  return unaffected === 0 ? affected : `${affected}, ${unaffected} more downstream but not touched`;
}
