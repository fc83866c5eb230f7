/** The presets, each stricter one holding all that the one before holds. */

import type { Level, RuleMeta } from '../diagnostics/rule-meta.ts';
import type { Preset } from './config.ts';

/** The level of a rule under a preset, before a configuration changes it. */
export function levelUnder({ defaultLevel, strictLevel }: RuleMeta, preset: Preset): Level {
  switch (preset) {
    case 'minimal':
      // The error rules alone.
      return defaultLevel === 'error' ? 'error' : 'off';
    case 'recommended':
      return defaultLevel;
    case 'strict':
      return strictLevel ?? defaultLevel;
  }
}
