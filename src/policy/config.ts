/** What a repository may decide about its reviews: the decoded form of `.mml-guard.yml`. */

import type { Level } from '../diagnostics/rule-meta.ts';

/** Tables of levels, each a superset of the one before. */
export const PRESET_NAMES = ['minimal', 'recommended', 'strict'] as const;
export type Preset = (typeof PRESET_NAMES)[number];

/** The least level that fails the gate. */
export const GATES = ['error', 'warning', 'never'] as const;
export type Gate = (typeof GATES)[number];

export const LEVELS = ['error', 'warning', 'note', 'off'] as const satisfies readonly Level[];

export interface Config {
  readonly preset: Preset;
  /** By rule id; what is not here keeps the preset's level. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly failOn: Gate;
  /** Globs relative to the configuration file's folder; empty means every model file. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly pii: PersonalDataSettings;
  readonly limits: Limits;
}

export interface RuleSetting {
  /** Absent where only some subjects differ from the preset. */
  readonly level?: Level;
  /** Globs on the subject's qualified name, in written order; the last that matches wins. */
  readonly subjects: readonly { readonly glob: string; readonly level: Level }[];
}

export interface PersonalDataSettings {
  /** Globs of consumers inside the organisation, whatever their text looks like. */
  readonly internal: readonly string[];
  /** Globs of consumers outside it; they win over `internal`. */
  readonly external: readonly string[];
  /** Words that make an attribute's name look personal, besides the built-in ones. */
  readonly lexicon: readonly string[];
}

export interface Limits {
  /** Bytes; a larger file is named and not read. */
  readonly fileSize: number;
}

export const DEFAULT_CONFIG: Config = {
  preset: 'recommended',
  rules: new Map(),
  failOn: 'error',
  include: [],
  exclude: [],
  pii: { internal: [], external: [], lexicon: [] },
  limits: { fileSize: 16 * 1024 * 1024 },
};
