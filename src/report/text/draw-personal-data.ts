/** Personal data: what is new, what is gone, and whom it newly reaches. */

import { showPlainText } from '../markup/plain-text.ts';
import { type ExposureGroup, groupExposures } from '../outline/group-exposures.ts';
import { nameKind } from '../outline/name-kind.ts';
import type { ReportElement } from '../report.ts';
import { formatPath } from './draw-impact.ts';
import type { Style } from './paint.ts';
import { drawHanging, drawList, drawSection, type Section, type Sheet } from './sheet.ts';

const MOST_LINES = 5;

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
    ...drawExposures(sheet, groupExposures(exposures), NEW, 'newly reaches'),
    ...drawExposures(sheet, groupExposures(noLongerExposed), GONE, 'no longer reaches'),
  ];
  return drawSection(sheet, 'Personal data', lines);
};

function drawElements(sheet: Sheet, items: readonly ReportElement[], mark: Mark, what: string): readonly string[] {
  return drawList(sheet, { items, most: MOST_LINES, noun: 'elements' }, ({ kind, name }) =>
    drawHanging(sheet, drawMark(sheet, mark), `${showPlainText(name)} (${nameKind(kind)}) ${what}`),
  );
}

function drawExposures(sheet: Sheet, items: readonly ExposureGroup[], mark: Mark, verb: string): readonly string[] {
  return drawList(sheet, { items, most: MOST_LINES, noun: 'exposures' }, (group) => {
    const { element, consumers, certainty, path } = group;
    const sentence = `${showPlainText(element)} ${verb} ${consumers.map(showPlainText).join(', ')} (${certainty})`;
    return [
      ...drawHanging(sheet, drawMark(sheet, mark), sentence),
      ...drawHanging(sheet, { text: '    by ', painted: `    ${sheet.paint('dim', 'by')} ` }, formatWay(path)),
    ];
  });
}

/** Without its two ends, which the sentence names. */
function formatWay(path: readonly string[]): string {
  return formatPath(path).split(' → ').slice(1, -1).join(' → ');
}

function drawMark({ paint }: Sheet, { sign, style }: Mark): { readonly text: string; readonly painted: string } {
  return { text: `  ${sign} `, painted: `  ${paint(style, sign)} ` };
}
