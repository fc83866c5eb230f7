/** Turns the text of `.mml-guard.yml` into a Config, or says where and why not. Loaded only when there is such a file. */

import * as v from 'valibot';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { suggestNames } from '../text/suggest.ts';
import { type Config, DEFAULT_CONFIG, type RuleSetting } from './config.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import { listKnownKeys } from './config-keys.ts';
import { configSchema, exampleFor, RESERVED_KEYS, type WrittenConfig } from './config-schema.ts';
import { type ConfigText, locateKey, locateValue } from './config-text.ts';

export interface ConfigContext {
  /** The file as the reader knows it. */
  readonly file: string;
  /** Ids that may stand under `rules`. */
  readonly knownRules: readonly string[];
}

/** Throws ConfigError for the first mistake of the text. */
export function parseConfig(text: string, context: ConfigContext): Config {
  const source = parseYaml(text, context.file);
  const result = v.safeParse(configSchema, source.value ?? {});
  if (!result.success) throw new ConfigError(describeFirst(result.issues, source));
  assertKnownRules(result.output, source, context.knownRules);
  return decodeConfig(result.output);
}

function parseYaml(text: string, file: string): ConfigText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) throw new ConfigError(describeYamlError(error, file, lines));
  try {
    return { file, document, lines, value: document.toJS() as unknown };
  } catch (error) {
    throw new ConfigError(describeTop(file, error instanceof Error ? error.message : String(error)));
  }
}

function describeYamlError(error: YAMLError, file: string, lines: LineCounter): ConfigProblem {
  const { line, col } = lines.linePos(error.pos[0]);
  return {
    ...describeTop(file, error.message.split('\n', 1)[0] ?? ''),
    line: Math.max(1, line),
    column: Math.max(1, col),
  };
}

function describeTop(file: string, received: string): ConfigProblem {
  const example = exampleFor('');
  return { file, line: 1, column: 1, key: '', expected: 'valid YAML', received, example };
}

type Issue = v.InferIssue<typeof configSchema> | v.BaseIssue<unknown>;

function describeFirst(issues: readonly Issue[], source: ConfigText): ConfigProblem {
  const problems = issues.flatMap(flattenIssue).map((issue) => describeIssue(issue, source));
  problems.sort((left, right) => left.line - right.line || left.column - right.column);
  const [first] = problems;
  if (first === undefined) throw new Error('a failed validation has no issues');
  return first;
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
  return { ...common, ...locateValue(source, path), expected: issue.message, received: describeValue(issue.input) };
}

/** A list passes for a map until its first key is judged: "0" is then not a key anybody wrote. */
function findMisplacedList(path: readonly string[], value: unknown): readonly string[] | undefined {
  let inner = value;
  for (const [depth, key] of path.entries()) {
    const here = path.slice(0, depth);
    if (Array.isArray(inner) && !LISTS.has(here.join('.'))) return here;
    inner = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined;
  }
  return undefined;
}

const LISTS = new Set(['include', 'exclude', 'pii.internal', 'pii.external', 'pii.lexicon']);

function describeUnknownKey(path: readonly string[]): Pick<ConfigProblem, 'expected' | 'received' | 'hint'> {
  const key = path.at(-1) ?? '';
  const known = listKnownKeys(path.slice(0, -1));
  const received = `the unknown key \`${key}\``;
  const expected = `one of ${known.join(', ')}`;
  if (path.length === 1 && RESERVED_KEYS.includes(key)) {
    return { expected, received: `\`${key}\``, hint: `\`${key}\` is not supported by this version.` };
  }
  return { expected, received, ...suggestHint(key, known) };
}

function suggestHint(wanted: string, known: readonly string[]): { readonly hint?: string } {
  const near = suggestNames(wanted, known);
  if (near.length === 0) return {};
  return { hint: `Did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?` };
}

function describeValue(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a map' : JSON.stringify(input);
}

function assertKnownRules(written: WrittenConfig, source: ConfigText, knownRules: readonly string[]): void {
  const known = new Set(knownRules);
  for (const id of Object.keys(written.rules)) {
    if (known.has(id)) continue;
    throw new ConfigError({
      file: source.file,
      ...locateKey(source, ['rules', id]),
      key: `rules.${id}`,
      expected: 'the id of a rule (mml-guard rules lists them)',
      received: `the unknown rule \`${id}\``,
      example: exampleFor('rules'),
      ...suggestHint(id, knownRules),
    });
  }
}

function decodeConfig(written: WrittenConfig): Config {
  const rules = Object.entries(written.rules).map(([id, rule]) => [id, decodeRule(rule)] as const);
  return {
    preset: written.preset,
    rules: new Map(rules),
    failOn: written['fail-on'],
    include: written.include,
    exclude: written.exclude,
    pii: written.pii,
    limits: { fileSize: decodeSize(written.limits['file-size'] ?? DEFAULT_CONFIG.limits.fileSize) },
  };
}

function decodeRule(rule: WrittenConfig['rules'][string]): RuleSetting {
  if (typeof rule === 'string') return { level: rule, subjects: [] };
  const subjects = Object.entries(rule.subjects ?? {}).map(([glob, level]) => ({ glob, level }));
  return rule.level === undefined ? { subjects } : { level: rule.level, subjects };
}

/** No text is longer than this in V8, so a larger file could not be decoded. */
const LARGEST_TEXT = 512 * 1024 * 1024;

function decodeSize(size: number | string): number {
  if (typeof size === 'number') return Math.min(size, LARGEST_TEXT);
  return Math.min(Number.parseInt(size, 10) * (size.endsWith('KiB') ? 1024 : 1024 * 1024), LARGEST_TEXT);
}
