/** `mml-guard rules`: lists every rule with its level. */

import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import type { Preset } from '../policy/config.ts';
import { PRESET_NAMES } from '../policy/config.ts';
import { levelUnder } from '../policy/presets.ts';
import { RULES } from '../rules/rule-list.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { decodeChoice } from '../run/option-values.ts';
import { planAnswer, writeAnswer } from './answer-format.ts';
import type { RawOptions } from './command-options.ts';
import type { Terminal } from './terminal.ts';
import { layOutTable } from './text-table.ts';

export async function runRules(raw: RawOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planAnswer(raw, terminal);
  const preset = decodeChoice('--preset', raw.preset ?? 'recommended', PRESET_NAMES);
  const rules = RULES.map((rule) => rule.meta);
  const document = { schemaVersion: 1, preset, rules: rules.map((meta) => describeRule(meta, preset)) };
  writeAnswer(plan, { lines: listRules(rules, preset, terminal.width), document }, terminal);
  return EXIT_CODE.passed;
}

function describeRule(meta: RuleMeta, preset: Preset) {
  const { id, area, summary, compatibility } = meta;
  return { id, area, level: levelUnder(meta, preset), compatibility, summary };
}

function listRules(rules: readonly RuleMeta[], preset: Preset, width: number): readonly string[] {
  const areas = [...new Set(rules.map((meta) => meta.area))];
  const idWidth = Math.max(...rules.map((meta) => meta.id.length));
  const sections = areas.flatMap((area) => {
    const rows = rules
      .filter((meta) => meta.area === area)
      .map((meta) => [meta.id.padEnd(idWidth), levelUnder(meta, preset).padEnd('warning'.length), meta.summary]);
    return [`${area}:`, ...layOutTable(rows, width), ''];
  });
  const end = `${rules.length} rules, with their levels under the preset ${preset}. mml-guard explain <rule> says more.`;
  return [...sections, end];
}
