/** Builds suggestions that repair stale references in place. Pure. */

import type { LineSuggestion } from '../io/github/review-suggestions.ts';
import { showMarkdownText } from '../report/markup/markdown-text.ts';
import type { ReportFinding } from '../report/report.ts';
import type { ReviewResult } from './review-result.ts';

/** Rules whose suggestion is the text to write in place of what was found. */
const REPAIRABLE = new Set(['broken-reference', 'wrong-kind-reference', 'foreign-key-broken']);

export function buildSuggestions({
  report,
  mapLine,
  readLine,
}: Pick<ReviewResult, 'report' | 'mapLine' | 'readLine'>): readonly LineSuggestion[] {
  return report.findings.flatMap((finding) => {
    const { location, suggestion, fingerprint, message } = finding;
    if (!isRepairable(finding) || suggestion === undefined) return [];
    const line = mapLine(location.path, location.line);
    const text = line === undefined ? undefined : readLine(location.path, line);
    if (line === undefined || text === undefined) return [];
    const replacement = replaceRange(text.replace(/\r$/, ''), finding, suggestion);
    if (replacement === undefined) return [];
    return [{ fingerprint, path: location.path, line, explanation: showMarkdownText(message), replacement }];
  });
}

function isRepairable({ rule, origin, location, waiver }: ReportFinding): boolean {
  const onOneLine = location.side === 'after' && location.line === location.endLine;
  return REPAIRABLE.has(rule) && origin === 'introduced' && waiver === undefined && onOneLine;
}

/** Quotes stay where there were some; a name that would need other quotes is left to people. */
function replaceRange(text: string, { location }: ReportFinding, suggestion: string): string | undefined {
  const found = text.slice(location.column - 1, location.endColumn - 1);
  const quote = /^["']/.exec(found)?.[0] ?? '';
  const name = suggestion.replace(/^(["'])(.*)\1$/, '$2');
  if (found === '' || /["'\n\\]/.test(name)) return undefined;
  if (quote === '' && !/^[\w./-]+$/.test(name)) return undefined;
  return text.slice(0, location.column - 1) + quote + name + quote + text.slice(location.endColumn - 1);
}
