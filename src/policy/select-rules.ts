/** The rules that can report anything under a configuration: what is off everywhere need not be run. */

import type { Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rule-list.ts';
import type { Config } from './config.ts';
import { levelUnder } from './presets.ts';

/** In the order of the list. A rule that the configuration names is kept: it may be on for some subjects. */
export function selectRules({ preset, rules }: Pick<Config, 'preset' | 'rules'>): readonly Rule[] {
  return RULES.filter(({ meta }) => levelUnder(meta, preset) !== 'off' || rules.has(meta.id));
}
