/** The text format: one screen of a terminal for an ordinary change, the most urgent first. */

import type { RenderOptions } from '../render.ts';
import type { Report } from '../report.ts';
import { drawChanges } from './draw-changes.ts';
import { drawBlocking, drawErrors, drawNotes, drawWaived, drawWarnings } from './draw-findings.ts';
import { drawAffected } from './draw-impact.ts';
import { drawPersonalData } from './draw-personal-data.ts';
import { drawComparison, drawRemarks, drawVerdict } from './draw-run.ts';
import { createPaint } from './paint.ts';
import type { Section, Sheet } from './sheet.ts';

const SECTIONS: readonly Section[] = [
  drawVerdict,
  drawBlocking,
  drawErrors,
  drawWarnings,
  drawAffected,
  drawPersonalData,
  drawChanges,
  drawNotes,
  drawWaived,
  drawRemarks,
  drawComparison,
];

/** Narrower than this nothing can be laid out, wider than this no line is easy to read. */
const NARROWEST = 40;
const WIDEST = 140;

export function renderText(report: Report, options: Pick<RenderOptions, 'color' | 'width'>): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const sheet: Sheet = { report, paint: createPaint(options.color), width };
  const sections = SECTIONS.map((draw) => draw(sheet)).filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
