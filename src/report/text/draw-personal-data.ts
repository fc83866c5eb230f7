/** Personal data: what is new, what is gone, and whom it newly reaches. */

import { type ExposureGroup, groupExposures, reachVerb } from '../outline/group-exposures.ts';
import { nameKind } from '../outline/name-kind.ts';
import { shortenPath } from '../outline/shorten-path.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { ReportElement } from '../report.ts';
import { formatNames } from './draw-impact.ts';
import type { Style } from './paint.ts';
import { drawHanging, drawList, drawSection, type Section, type Sheet, showProse } from './sheet.ts';

const MOST_LINES = 5;
const MOST_NAMES = 6;

interface Mark {
  readonly sign: '+' | '-';
  readonly style: Style;
}

const NEW: Mark = { sign: '+', style: 'yellow' };
const GONE: Mark = { sign: '-', style: 'green' };

export const drawPersonalData: Section = (sheet) => {
  const { added, removed, exposures, noLongerExposed } = sheet.report.pii;
  const lines = [
    ...drawElements(sheet, added, NEW, 'is newly marked as personal'),
    ...drawElements(sheet, removed, { ...NEW, sign: '-' }, 'is no longer marked as personal'),
    ...drawExposures(sheet, groupExposures(exposures), NEW, 'now'),
    ...drawExposures(sheet, groupExposures(noLongerExposed), GONE, 'no longer'),
  ];
  return drawSection(sheet, 'Personal data', lines);
};

function drawElements(sheet: Sheet, items: readonly ReportElement[], mark: Mark, what: string): readonly string[] {
  return drawList(sheet, { items, most: MOST_LINES, noun: 'elements' }, ({ kind, name }) =>
    drawHanging(sheet, drawMark(sheet, mark), `${showProse(name)} (${nameKind(kind)}) ${what}`),
  );
}

function drawExposures(
  sheet: Sheet,
  items: readonly ExposureGroup[],
  mark: Mark,
  when: 'now' | 'no longer',
): readonly string[] {
  return drawList(sheet, { items, most: MOST_LINES, noun: 'exposures' }, (group) => {
    const { elements, consumers, certainty, way } = group;
    const sentence = `${formatSome(elements)} ${when} ${reachVerb(group)} ${formatSome(consumers)} (${certainty})`;
    return [
      ...drawHanging(sheet, drawMark(sheet, mark), sentence),
      ...(way.length === 0 ? [] : drawHanging(sheet, drawBy(sheet), formatNames(shortenPath(way)))),
    ];
  });
}

function formatSome(names: readonly string[]): string {
  const { shown, left } = takeFirst(names, MOST_NAMES);
  return formatNames(shown, ', ') + (left === 0 ? '' : ` and ${left} more`);
}

function drawBy({ paint }: Sheet): { readonly text: string; readonly painted: string } {
  return { text: '    by ', painted: `    ${paint('dim', 'by')} ` };
}

function drawMark({ paint }: Sheet, { sign, style }: Mark): { readonly text: string; readonly painted: string } {
  return { text: `  ${sign} `, painted: `  ${paint(style, sign)} ` };
}
