/** The level of a rule under a preset, before a configuration changes it. */

import type { Level, RuleMeta } from '../diagnostics/rule-meta.ts';
import type { Preset } from '../policy/config.ts';
import { PRESETS } from '../policy/presets.ts';

export function levelUnder(meta: RuleMeta, preset: Preset): Level {
  return PRESETS[preset].get(meta.id) ?? meta.defaultLevel;
}
