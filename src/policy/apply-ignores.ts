/** Lets comments in a model silence the findings of their line, and says which comments silence nothing. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Side } from '../text/pair.ts';
import { suggestNames } from '../text/suggest.ts';
import type { InlineLimit } from './config.ts';
import type { RatedDiagnostic } from './finding.ts';
import type { InlineIgnore } from './inline-ignore.ts';

export interface IgnoreSettings {
  readonly side: Side;
  readonly limit: InlineLimit;
  readonly knownRules: readonly string[];
  /** Whether a rule was run at all: under `check` nothing can be said of changes. */
  readonly isRun: (rule: string) => boolean;
}

export interface AppliedIgnores {
  readonly findings: readonly RatedDiagnostic[];
  /** One `ignore-unused` for each rule of a comment that silences nothing. */
  readonly unused: readonly Diagnostic[];
}

const BY = 'a comment in the model';
const GRAVITY: readonly InlineLimit[] = ['none', 'note', 'warning', 'error'];

/** A finding that a waiver silences already keeps it, and the comment counts as used. */
export function applyIgnores(
  findings: readonly RatedDiagnostic[],
  ignores: readonly InlineIgnore[],
  settings: IgnoreSettings,
): AppliedIgnores {
  if (ignores.length === 0) return { findings, unused: [] };
  const places = groupByPlace(findings.filter(({ diagnostic }) => diagnostic.side === settings.side));
  const reasons = new Map<RatedDiagnostic, string>();
  const unused: Diagnostic[] = [];
  for (const { ignore, rule } of listCommands(ignores)) {
    const met = places.get(placeOf(ignore.range.path, ignore.line, rule)) ?? [];
    const silenced = met.filter(({ level }) => GRAVITY.indexOf(level) <= GRAVITY.indexOf(settings.limit));
    for (const finding of silenced) reasons.set(finding, ignore.reason);
    const hints = unused.length < MOST_HINTS ? settings.knownRules : [];
    const message = silenced.length > 0 ? undefined : explainUnused(rule, met, { ...settings, hints });
    if (message !== undefined) unused.push(observe({ ignore, rule, message }, settings.side));
  }
  return { findings: findings.map((finding) => silence(finding, reasons.get(finding))), unused };
}

/** One for each rule of a comment; one without a rule where it cannot be understood. */
function listCommands(ignores: readonly InlineIgnore[]) {
  return ignores.flatMap((ignore) =>
    ignore.rules.length === 0 ? [{ ignore, rule: '' }] : ignore.rules.map((rule) => ({ ignore, rule })),
  );
}

/** No id of a rule is longer; strangers write these. */
const LONGEST_RULE = 60;

/** Looking for what was meant takes time, and a stranger may write any number of comments. */
const MOST_HINTS = 100;

const MALFORMED = 'This comment says nothing that is understood: write `# mml-guard: ignore <rule> -- reason`.';

function groupByPlace(findings: readonly RatedDiagnostic[]): ReadonlyMap<string, readonly RatedDiagnostic[]> {
  const places = new Map<string, RatedDiagnostic[]>();
  for (const finding of findings) {
    const { range, rule } = finding.diagnostic;
    if (range === undefined) continue;
    const place = placeOf(range.path, range.start.line, rule);
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  return places;
}

function placeOf(path: string, line: number, rule: string): string {
  return JSON.stringify([path, line, rule]);
}

function silence(finding: RatedDiagnostic, reason: string | undefined): RatedDiagnostic {
  return reason === undefined || finding.waiver !== undefined ? finding : { ...finding, waiver: { by: BY, reason } };
}

function explainUnused(
  rule: string,
  met: readonly RatedDiagnostic[],
  { limit, knownRules, isRun, hints }: IgnoreSettings & { readonly hints: readonly string[] },
): string | undefined {
  if (rule === '') return MALFORMED;
  const [grave] = met;
  if (grave !== undefined) {
    const most = limit === 'none' ? 'nothing' : `at most a finding of level ${limit}`;
    return `This comment does not silence ${rule}, which is of level ${grave.level} here: comments silence ${most} (\`inline-ignores\`).`;
  }
  if (!knownRules.includes(rule)) {
    const near = suggestNames(rule, hints);
    const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
    return `This comment names ${rule.slice(0, LONGEST_RULE)}, and there is no such rule.${hint}`;
  }
  return isRun(rule) ? `This comment silences nothing: ${rule} has no finding on its line.` : undefined;
}

interface Unused {
  readonly ignore: InlineIgnore;
  readonly rule: string;
  readonly message: string;
}

function observe({ ignore, rule, message }: Unused, side: Side): Diagnostic {
  const { range, reason } = ignore;
  return {
    rule: 'ignore-unused',
    subject: { kind: 'file', name: range.path },
    message,
    range,
    side,
    related: [],
    detail: JSON.stringify([rule, reason]),
  };
}
