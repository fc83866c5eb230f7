/** The presets: tables from rule to level, each stricter one holding all that the one before holds. */

import type { Level, RuleMeta } from '../diagnostics/rule-meta.ts';
import { RULES } from '../rules/rule-list.ts';
import type { Preset } from './config.ts';

/** Level of every rule under every preset. */
export const PRESETS: Readonly<Record<Preset, ReadonlyMap<string, Level>>> = {
  minimal: buildPreset(minimalLevel),
  recommended: buildPreset((meta) => meta.defaultLevel),
  strict: buildPreset((meta) => meta.strictLevel ?? meta.defaultLevel),
};

/** The error rules alone. */
function minimalLevel(meta: RuleMeta): Level {
  return meta.defaultLevel === 'error' ? 'error' : 'off';
}

function buildPreset(levelOf: (meta: RuleMeta) => Level): ReadonlyMap<string, Level> {
  return new Map(RULES.map((rule) => [rule.meta.id, levelOf(rule.meta)]));
}
