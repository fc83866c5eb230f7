/** Turns the text of `.mml-guard.yml` into a Config, or says where and why not. Loaded only when there is such a file. */

import * as v from 'valibot';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Config } from './config.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import { exampleFor } from './config-examples.ts';
import { configSchema, type WrittenConfig } from './config-schema.ts';
import { type ConfigText, locateKey, locateValue } from './config-text.ts';
import { addDays } from './days.ts';
import { decodeConfig, decodeWaiver, mergeRaw, type RawConfig } from './decode-config.ts';
import { describeFirst, suggestHint } from './describe-issue.ts';
import { WATCHING_RULES, type Waiver } from './waiver.ts';
import { WAIVER_KEYS } from './waiver-schema.ts';

export interface ConfigContext {
  /** The file as the reader knows it. */
  readonly file: string;
  /** The file as findings name it, where that differs: relative to the folder compared. */
  readonly path?: string;
  /** Ids that may stand under `rules`. */
  readonly knownRules: readonly string[];
  /** The UTC date from which a waiver's days are counted, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** One file of a configuration, checked by itself. */
export interface ConfigFile {
  readonly source: ConfigText;
  readonly raw: RawConfig;
  readonly waivers: readonly Waiver[];
  /** The file it starts from, as written. */
  readonly extends: string | undefined;
}

/** A configuration of one file; what it extends is left out. Throws ConfigError for the first mistake of the text. */
export function parseConfig(text: string, context: ConfigContext): Config {
  return combineConfigs([parseConfigFile(text, context)], context);
}

/** Throws ConfigError for the first mistake of the text. */
export function parseConfigFile(text: string, context: ConfigContext): ConfigFile {
  const source = parseYaml(text, context.file);
  const result = v.safeParse(configSchema, source.value ?? {});
  if (!result.success) throw new ConfigError(describeFirst(result.issues, source));
  const written = result.output;
  const reading = { source, path: context.path ?? context.file, knownRules: context.knownRules };
  const raw = (source.value ?? {}) as RawConfig;
  // Asked of what was written: the schema passes over keys that every object has, such as `constructor`.
  for (const id of Object.keys(raw.rules ?? {})) assertKnownRule(['rules', id], id, reading);
  const waivers = written.waivers.map((waiver, index) => readWaiver(waiver, index, reading));
  return { source, raw, waivers, extends: written.extends };
}

/** The file that was asked for, then what it extends, one after the other. Throws ConfigError for a waiver too long. */
export function combineConfigs(files: readonly ConfigFile[], context: Pick<ConfigContext, 'asOf'>): Config {
  const merged = files.reduceRight<RawConfig>((base, file) => mergeRaw(base, file.raw), {});
  const config = decodeConfig(
    merged,
    files.flatMap((file) => file.waivers),
  );
  for (const file of files) assertWaiversEnd(file, config.limits.waiverDays, context.asOf);
  return config;
}

/** What is wrong with `extends` of a file, which only who reads files can know. */
export function describeExtension(file: ConfigFile, received: string): ConfigProblem {
  return {
    file: file.source.file,
    ...locateValue(file.source, ['extends']),
    key: 'extends',
    expected: 'the path of another .yml file of the repository, relative to this one',
    received,
    example: exampleFor('extends'),
  };
}

function parseYaml(text: string, file: string): ConfigText {
  const lines = new LineCounter();
  const document = readDocument(text, file, lines);
  const error = document.errors[0];
  if (error !== undefined) throw new ConfigError(describeYamlError(error, file, lines));
  try {
    return { file, document, lines, value: document.toJS() as unknown };
  } catch (error) {
    throw new ConfigError(describeTop(file, explainUnreadable(error)));
  }
}

function readDocument(text: string, file: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch (error) {
    throw new ConfigError(describeTop(file, explainUnreadable(error)));
  }
}

/** The reader of YAML calls itself for everything nested, and takes aliases that multiply for an attack. */
function explainUnreadable(error: unknown): string {
  if (error instanceof RangeError) return 'lists or maps that are nested too deeply';
  return error instanceof Error ? error.message : String(error);
}

function describeYamlError(error: YAMLError, file: string, lines: LineCounter): ConfigProblem {
  const { line, col } = lines.linePos(error.pos[0]);
  return {
    ...describeTop(file, describeYamlMessage(error)),
    line: Math.max(1, line),
    column: Math.max(1, col),
  };
}

function describeYamlMessage({ message }: YAMLError): string {
  const [first = ''] = message.split('\n', 1);
  return first.startsWith('Maximum call stack') ? explainUnreadable(new RangeError(first)) : first;
}

function describeTop(file: string, received: string): ConfigProblem {
  const example = exampleFor('');
  return { file, line: 1, column: 1, key: '', expected: 'valid YAML', received, example };
}

interface Reading {
  readonly source: ConfigText;
  readonly path: string;
  readonly knownRules: readonly string[];
}

function assertKnownRule(path: readonly string[], id: string, { source, knownRules }: Reading): void {
  if (knownRules.includes(id)) return;
  const place = path[0] === 'rules' ? locateKey(source, path) : locateValue(source, path);
  throw new ConfigError({
    file: source.file,
    ...place,
    key: path.join('.'),
    expected: 'the id of a rule (mml-guard rules lists them)',
    received: `the unknown rule \`${id}\``,
    example: exampleFor(path[0] ?? ''),
    ...suggestHint(id, knownRules),
  });
}

function readWaiver(written: WrittenConfig['waivers'][number], index: number, reading: Reading): Waiver {
  const path = ['waivers', String(index)];
  const { source } = reading;
  const waiver = decodeWaiver(written, { file: reading.path, ...locateValue(source, path) });
  if (waiver.subject === undefined && waiver.fingerprints.length === 0) {
    throw refuseWaiver([...path, 'subject'], source, { expected: WAIVER_KEYS.subject, received: 'nothing' });
  }
  assertKnownRule([...path, 'rule'], waiver.rule, reading);
  if (WATCHING_RULES.includes(waiver.rule)) {
    const expected = 'a rule that does not watch over waivers (`rules` sets the level of those)';
    throw refuseWaiver([...path, 'rule'], source, { expected, received: `\`${waiver.rule}\`` });
  }
  return waiver;
}

function refuseWaiver(
  path: readonly string[],
  source: ConfigText,
  words: Pick<ConfigProblem, 'expected' | 'received'>,
): ConfigError {
  const place = locateValue(source, path);
  return new ConfigError({
    file: source.file,
    ...place,
    key: path.join('.'),
    ...words,
    example: exampleFor('waivers'),
  });
}

function assertWaiversEnd({ waivers, source }: ConfigFile, days: number, asOf: string): void {
  const last = addDays(asOf, days);
  for (const [index, { expires }] of waivers.entries()) {
    if (expires <= last) continue;
    const path = ['waivers', String(index), 'expires'];
    const expected = `a day at most ${days} days ahead, so ${last} or earlier (\`limits.waiver-days\` allows more)`;
    throw refuseWaiver(path, source, { expected, received: expires });
  }
}
