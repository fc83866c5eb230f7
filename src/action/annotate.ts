/** Chooses what is annotated in the changed files, and where: the most serious first, never what was there before. Pure. */

import type { Report, ReportFinding, ReportLocation } from '../report/report.ts';

export interface Annotation {
  readonly level: ReportFinding['level'];
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly title: string;
  readonly message: string;
}

/** Where a line of the reviewed revision stands in the commit that people see; undefined where it does not. */
export type MapLine = (path: string, line: number) => number | undefined;

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** Findings about something that is gone and that nothing in the new files refers to. */
  readonly withoutPlace: number;
}

/** Findings are in order of gravity already. */
export function annotate(report: Report, mapLine: MapLine): Annotations {
  const news = report.findings.filter((finding) => finding.origin !== 'inherited' && finding.waiver === undefined);
  const shown = news.flatMap((finding) => annotateFinding(finding, mapLine));
  return { shown, withoutPlace: news.length - shown.length };
}

function annotateFinding(finding: ReportFinding, mapLine: MapLine): readonly Annotation[] {
  const place = findPlace(finding);
  if (place === undefined) return [];
  const line = mapLine(place.path, place.line) ?? 1;
  const length = Math.max(0, place.endLine - place.line);
  const { level, rule, message, suggestion } = finding;
  const advice = suggestion === undefined ? '' : `\nSuggestion: ${suggestion}`;
  return [{ level, path: place.path, line, endLine: line + length, title: rule, message: `${message}${advice}` }];
}

/** What is gone is annotated where its users are. */
function findPlace({ location, related }: ReportFinding): ReportLocation | undefined {
  return [location, ...related].find(({ side, path }) => side === 'after' && path !== '');
}
