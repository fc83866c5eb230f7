/** The job summary: every project's whole report, and what could not be shown elsewhere. */

import { LARGEST_SUMMARY, writeSummary } from '../io/actions/step-files.ts';
import { renderMarkdown } from '../report/markdown/render-markdown.ts';
import { showMarkdownText } from '../report/markup/markdown-text.ts';
import type { Report } from '../report/report.ts';
import { attempt, type Publishing } from './publishing.ts';

const SURFACE = { name: 'The job summary', permission: 'GITHUB_STEP_SUMMARY' };

/** UTF-8 needs up to three bytes for what JavaScript counts as one. */
const BYTES_PER_CHARACTER = 3;

export async function publishSummary(publishing: Publishing): Promise<void> {
  const { result, links, notices } = publishing;
  const remarks = [...(result.touchesModel ? [] : ['No model file changes here.']), ...notices];
  const tail = remarks.map((remark) => `\n> ${showMarkdownText(remark)}\n`).join('');
  const room = Math.floor((LARGEST_SUMMARY - Buffer.byteLength(tail)) / result.projects.length);
  const reports = result.projects.map(({ report }) => report).sort((left, right) => rank(left) - rank(right));
  const pages = reports.map((report) => fitPage(report, room, links));
  await attempt(publishing, SURFACE, () => writeSummary(`${pages.join('\n')}${tail}`));
}

const RANKS = { fail: 0, warn: 1, pass: 2 } as const;

/** What fails is read first; what did not change is not to be read at all. */
function rank({ verdict, changes }: Report): number {
  return RANKS[verdict.outcome] + (changes.length === 0 ? 0.5 : 0);
}

function fitPage(report: Report, bytes: number, links: Publishing['links']): string {
  const whole = renderMarkdown(report, { links });
  if (Buffer.byteLength(whole) <= bytes) return whole;
  return renderMarkdown(report, { links, maxLength: Math.floor(bytes / BYTES_PER_CHARACTER) });
}
