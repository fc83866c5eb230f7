/** The baseline: fingerprints of findings that a repository had when it began to use the program. */

import { compareText } from '../text/compare.ts';
import { ConfigError } from './config-error.ts';

export interface Baseline {
  /** As the reader knows it. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Kind and name, for people who read the file. */
  readonly subject: string;
}

/** The text of a baseline: one line a finding, sorted, so that a change of it reads well. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...new Set([...entries].sort(compareEntries).map(renderEntry))];
  const findings = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "findings": ${findings}\n}\n`;
}

/** Throws ConfigError. */
export function parseBaseline(text: string, file: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw refuse(file, { key: '', expected: 'JSON', received: error instanceof Error ? error.message : String(error) });
  }
  if (!isRecord(value) || value.schemaVersion !== 1) {
    throw refuse(file, { key: 'schemaVersion', expected: '1', received: describe(value, 'schemaVersion') });
  }
  const { findings } = value;
  if (!Array.isArray(findings)) {
    throw refuse(file, { key: 'findings', expected: 'a list', received: describe(value, 'findings') });
  }
  return { file, entries: findings.map((entry: unknown, index) => readEntry(entry, `findings.${index}`, file)) };
}

function compareEntries(left: BaselineEntry, right: BaselineEntry): number {
  return (
    compareText(left.rule, right.rule) ||
    compareText(left.subject, right.subject) ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

function renderEntry({ fingerprint, rule, subject }: BaselineEntry): string {
  const [id, about, of] = [fingerprint, rule, subject].map((text) => JSON.stringify(text));
  return `{ "fingerprint": ${id}, "rule": ${about}, "subject": ${of} }`;
}

function readEntry(entry: unknown, key: string, file: string): BaselineEntry {
  if (isRecord(entry) && isFingerprint(entry.fingerprint)) {
    const { fingerprint, rule, subject } = entry;
    return { fingerprint, rule: textOf(rule), subject: textOf(subject) };
  }
  throw refuse(file, {
    key: `${key}.fingerprint`,
    expected: '16 hex digits in quotes',
    received: isRecord(entry) ? describe(entry, 'fingerprint') : 'no map',
  });
}

function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown, key: string): string {
  const inner = isRecord(value) ? value[key] : undefined;
  return inner === undefined ? 'nothing' : JSON.stringify(inner).slice(0, 80);
}

function refuse(file: string, problem: { readonly key: string; readonly expected: string; readonly received: string }) {
  const example = 'mml-guard baseline   (writes the file anew)';
  return new ConfigError({ file, line: 1, column: 1, ...problem, example });
}
