/** Turns a configuration that has been checked into the form that the rest of the program reads. */

import * as v from 'valibot';
import { type Config, DEFAULT_CONFIG, type Limits, type MentionSettings, type RuleSetting } from './config.ts';
import { configSchema, type WrittenConfig } from './config-schema.ts';
import type { WrittenLimits } from './limits-schema.ts';
import type { ConfigPlace, Waiver } from './waiver.ts';

/** A configuration as the YAML file holds it, before defaults fill its gaps. */
export type RawConfig = Readonly<Record<string, unknown>>;

/** `raw` must fit the schema; waivers come apart, because each belongs to a place in a file. */
export function decodeConfig(raw: RawConfig, waivers: readonly Waiver[]): Config {
  const written = v.parse(configSchema, raw);
  const rules = Object.entries(written.rules).map(([id, rule]) => [id, decodeRule(rule)] as const);
  return {
    preset: written.preset,
    rules: new Map(rules),
    failOn: written['fail-on'],
    include: written.include,
    exclude: written.exclude,
    pii: written.pii,
    owners: new Map(Object.entries(written.owners)),
    waivers,
    inlineIgnores: written['inline-ignores'],
    comment: written.comment,
    mention: decodeMention(written.mention),
    limits: decodeLimits(written.limits),
  };
}

/** What a file says wins over what it extends, key by key; lists whose items stand for themselves are joined. */
export function mergeRaw(base: RawConfig, own: RawConfig): RawConfig {
  const merged: Record<string, unknown> = { ...base, ...own };
  for (const key of ['rules', 'owners', 'limits']) merged[key] = { ...asMap(base[key]), ...asMap(own[key]) };
  const [basePii, ownPii] = [asMap(base.pii), asMap(own.pii)];
  merged.pii = Object.fromEntries(
    ['internal', 'external', 'lexicon'].map((key) => [key, [...asList(basePii[key]), ...asList(ownPii[key])]]),
  );
  return merged;
}

export function decodeWaiver(written: WrittenConfig['waivers'][number], place: ConfigPlace): Waiver {
  const { rule, subject, reason, text, expires, fingerprints } = written;
  return {
    ...{ rule, reason, text: text.trim(), expires, place },
    approvedBy: written['approved-by'].trim(),
    ...(subject !== undefined && { subject }),
    fingerprints: fingerprints ?? [],
  };
}

function asMap(value: unknown): RawConfig {
  return typeof value === 'object' && value !== null ? (value as RawConfig) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function decodeRule(rule: WrittenConfig['rules'][string]): RuleSetting {
  if (typeof rule === 'string') return { level: rule, subjects: [] };
  const subjects = Object.entries(rule.subjects ?? {}).map(([glob, level]) => ({ glob, level }));
  return rule.level === undefined ? { subjects } : { level: rule.level, subjects };
}

function decodeMention(mention: WrittenConfig['mention']): MentionSettings {
  if (typeof mention === 'boolean') return { ...DEFAULT_CONFIG.mention, pings: mention ? 'on' : 'off' };
  const { level, most, pings } = DEFAULT_CONFIG.mention;
  const reviewers = mention.reviewers === true ? 'on' : 'off';
  return { pings, reviewers, level: mention.level ?? level, most: mention.most ?? most };
}

function decodeLimits(written: WrittenLimits): Limits {
  const { limits: known } = DEFAULT_CONFIG;
  return {
    fileSize: decodeSize(written['file-size'] ?? known.fileSize),
    fileCount: written['file-count'] ?? known.fileCount,
    totalSize: decodeSize(written['total-size'] ?? known.totalSize),
    fileWords: written['file-words'] ?? known.fileWords,
    blockCount: written['block-count'] ?? known.blockCount,
    nestingDepth: written['nesting-depth'] ?? known.nestingDepth,
    nameLength: written['name-length'] ?? known.nameLength,
    valueLength: written['value-length'] ?? known.valueLength,
    pathLength: written['path-length'] ?? known.pathLength,
    impactSteps: written['impact-steps'] ?? known.impactSteps,
    reportItems: written['report-items'] ?? known.reportItems,
    commentFindings: written['comment-findings'] ?? known.commentFindings,
    waiverDays: written['waiver-days'] ?? known.waiverDays,
  };
}

function decodeSize(size: number | string): number {
  if (typeof size === 'number') return size;
  return Number.parseInt(size, 10) * (size.endsWith('KiB') ? 1024 : 1024 * 1024);
}
