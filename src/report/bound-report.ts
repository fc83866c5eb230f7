/** Keeps the lists of a report within a bound, so that every format can write it and somebody can read it. */

import { LEVELS } from '../policy/config.ts';
import { sortBy } from '../text/compare.ts';
import { groupDigits } from '../text/group-digits.ts';
import type { Report, ReportFinding } from './report.ts';

/** How many changes are named as the reason why an element is affected, where naming all would be too much. */
const MOST_REASONS = 100;

/** The report with at most `most` entries in each list; what is left out is counted in its notices. */
export function boundReport(report: Report, most: number): Report {
  const { changes, findings, impact, pii } = report;
  const left: string[] = [];
  const first = <T>(list: readonly T[], noun: string): readonly T[] => {
    if (list.length <= most) return list;
    left.push(`the first ${groupDigits(most)} of ${groupDigits(list.length)} ${noun}`);
    return list.slice(0, most);
  };
  const explained = boundReasons(impact.elements, most);
  const bounded = {
    changes: first(changes, 'changes'),
    findings: keepGravest(findings, most),
    impact: { ...impact, elements: first(explained, 'affected elements') },
    pii: {
      ...pii,
      exposures: first(pii.exposures, 'new exposures'),
      noLongerExposed: first(pii.noLongerExposed, 'exposures that ended'),
    },
    fixes: first(report.fixes, 'repairs'),
    renameCandidates: first(report.renameCandidates, 'possible renames'),
  };
  const reasons = countReasons(impact.elements);
  if (explained !== impact.elements && reasons > MOST_REASONS)
    left.push(
      `at most ${MOST_REASONS} of up to ${groupDigits(reasons)} changes as the reason why an element is affected`,
    );
  if (findings.length > most) left.push(`the gravest ${groupDigits(most)} of ${groupDigits(findings.length)} findings`);
  if (left.length === 0) return report;
  const notice = `This report lists ${left.join(', ')} (limits.report-items); the verdict and its counts are of all.`;
  return { ...report, ...bounded, notices: [notice, ...report.notices] };
}

/** What blocks comes first, then by level; those that stay keep their order. */
function keepGravest(findings: readonly ReportFinding[], most: number): readonly ReportFinding[] {
  if (findings.length <= most) return findings;
  const kept = new Set(sortBy(findings, rank).slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

function rank({ blocks, level }: ReportFinding): string {
  return blocks ? '' : String((LEVELS as readonly string[]).indexOf(level));
}

/** Of the element that most changes reach. */
function countReasons(elements: Report['impact']['elements']): number {
  return elements.reduce((most, { because }) => Math.max(most, because.length), 0);
}

/** Every change that reaches every element would be a list as long as the product of both. */
function boundReasons(elements: Report['impact']['elements'], most: number): Report['impact']['elements'] {
  const total = elements.reduce((sum, { because }) => sum + because.length, 0);
  if (total <= most) return elements;
  return elements.map((element) =>
    element.because.length <= MOST_REASONS ? element : { ...element, because: element.because.slice(0, MOST_REASONS) },
  );
}
