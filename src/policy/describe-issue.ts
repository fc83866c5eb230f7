/** Says what is wrong with a configuration: the first mistake that its schema finds, with place and example. */

import type * as v from 'valibot';
import { suggestNames } from '../text/suggest.ts';
import type { ConfigProblem } from './config-error.ts';
import { exampleFor } from './config-examples.ts';
import { listKnownKeys } from './config-keys.ts';
import type { configSchema } from './config-schema.ts';
import { type ConfigText, locateKey, locateValue } from './config-text.ts';
import { WAIVER_KEYS } from './waiver-schema.ts';

export type Issue = v.InferIssue<typeof configSchema> | v.BaseIssue<unknown>;

/** The mistake that stands first in the text. */
export function describeFirst(issues: readonly Issue[], source: ConfigText): ConfigProblem {
  const problems = issues.flatMap(flattenIssue).map((issue) => describeIssue(issue, source));
  problems.sort((left, right) => left.line - right.line || left.column - right.column);
  const [first] = problems;
  if (first === undefined) throw new Error('a failed validation has no issues');
  return first;
}

/** "Did you mean", where something is near. */
export function suggestHint(wanted: string, known: readonly string[]): { readonly hint?: string } {
  const near = suggestNames(wanted, known);
  if (near.length === 0) return {};
  return { hint: `Did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?` };
}

interface FlatIssue {
  readonly path: readonly string[];
  readonly issue: Issue;
}

/** A union says only that nothing fitted; what stands deeper in one of its members says more. */
function flattenIssue(issue: Issue): readonly FlatIssue[] {
  const path = pathOf(issue);
  const deeper = (issue.issues ?? []).filter((inner) => (inner.path?.length ?? 0) > 0);
  if (deeper.length === 0) return [{ path, issue }];
  return deeper.flatMap((inner) => flattenIssue(inner).map((flat) => ({ ...flat, path: [...path, ...flat.path] })));
}

function pathOf(issue: Issue): readonly string[] {
  return (issue.path ?? []).map((part) => String(part.key));
}

function describeIssue({ path, issue }: FlatIssue, source: ConfigText): ConfigProblem {
  const example = exampleFor(path[0] ?? '');
  const common = { file: source.file, key: path.join('.'), example };
  const list = findMisplacedList(path, source.value);
  if (list !== undefined) {
    const key = list.join('.');
    return { ...common, key, ...locateValue(source, list), expected: 'a map', received: 'a list' };
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { ...common, ...locateKey(source, path), ...describeUnknownKey(path) };
  }
  const place = locateValue(source, path);
  return { ...common, ...place, expected: expectationOf(path, issue), received: describeValue(issue.input) };
}

/** A key that is missing brings the message of the map around it, which says less than its own. */
function expectationOf(path: readonly string[], issue: Issue): string {
  const key = path.at(-1) ?? '';
  const isMissing = issue.type === 'strict_object' && issue.input === undefined && path.length > 0;
  const known: Readonly<Record<string, string>> = WAIVER_KEYS;
  return isMissing && path[0] === 'waivers' ? (known[key] ?? issue.message) : issue.message;
}

/** A list passes for a map until its first key is judged: "0" is then not a key anybody wrote. */
function findMisplacedList(path: readonly string[], value: unknown): readonly string[] | undefined {
  let inner = value;
  for (const [depth, key] of path.entries()) {
    const here = path.slice(0, depth);
    if (Array.isArray(inner) && !LISTS.test(here.join('.'))) return here;
    inner = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined;
  }
  return undefined;
}

const LISTS = /^(?:include|exclude|pii\.(?:internal|external|lexicon)|owners\..*|waivers|waivers\.\d+\.fingerprints)$/s;

function describeUnknownKey(path: readonly string[]): Pick<ConfigProblem, 'expected' | 'received' | 'hint'> {
  const key = path.at(-1) ?? '';
  const known = listKnownKeys(path.slice(0, -1));
  return {
    expected: `one of ${known.join(', ')}`,
    received: `the unknown key \`${key}\``,
    ...suggestHint(key, known),
  };
}

function describeValue(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a map' : JSON.stringify(input);
}
