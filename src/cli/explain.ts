/** `mml-guard explain`: says what a rule looks for, why, with an example, and what to do about its findings. */

import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import { UsageError } from '../io/usage-error.ts';
import { PRESET_NAMES } from '../policy/config.ts';
import { addDays } from '../policy/days.ts';
import { levelUnder } from '../policy/presets.ts';
import { WAIVER_REASONS, WATCHING_RULES } from '../policy/waiver.ts';
import { wrapText } from '../report/markup/measure.ts';
import type { RuleExample } from '../rules/rule-examples.ts';
import { findRule, RULES } from '../rules/rule-list.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { planAnswer, writeAnswer } from './answer-format.ts';
import type { RawOptions } from './command-options.ts';
import type { Terminal } from './terminal.ts';

export async function runExplain(id: string, raw: RawOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planAnswer(raw, terminal);
  const rule = findRule(id);
  if (rule === undefined) throw explainUnknownRule(id);
  const levels = Object.fromEntries(PRESET_NAMES.map((preset) => [preset, levelUnder(rule.meta, preset)]));
  // Examples are read only here, so no other command pays for them.
  const { RULE_EXAMPLES } = await import('../rules/rule-examples.ts');
  const example = RULE_EXAMPLES[id];
  const document = { schemaVersion: 1, ...rule.meta, levels, ...(example !== undefined && { example }) };
  writeAnswer(plan, { lines: describeRule({ meta: rule.meta, example }, terminal), document }, terminal);
  return EXIT_CODE.passed;
}

function explainUnknownRule(id: string): UsageError {
  return new UsageError({
    problem: `there is no rule \`${id}\``,
    expected: 'the id of a rule',
    found: id,
    remedy: 'mml-guard rules lists them all',
    candidates: { wanted: id, known: RULES.map((rule) => rule.meta.id) },
  });
}

interface ExplainedRule {
  readonly meta: RuleMeta;
  readonly example: RuleExample | undefined;
}

function describeRule({ meta, example }: ExplainedRule, { width, today }: Terminal): readonly string[] {
  const levels = PRESET_NAMES.map((preset) => `${levelUnder(meta, preset)} (${preset})`).join(', ');
  const paragraph = (title: string, text: string): readonly string[] => ['', `${title}:`, ...indent(text, width)];
  return [
    `${meta.id} (${meta.area})`,
    ...indent(meta.summary, width),
    ...paragraph('Why', meta.rationale),
    ...showExample(example),
    ...paragraph('What to do', meta.remedy),
    ...paragraph('Level', levels),
    ...paragraph('Compatibility', `${meta.compatibility}, for changelogs and versions`),
    ...paragraph('To change the level, in .mml-guard.yml', 'rules:'),
    `    ${meta.id}: ${levelUnder(meta, 'recommended') === 'off' ? 'warning' : 'off'}`,
    ...showWaiver(meta.id, today),
  ];
}

/** Long enough to plan a repair, and well within what a configuration allows. */
const WAIVED_DAYS = 30;

/** What lets one finding stand for a time; it counts once it is merged, or approved by an owner of the file. */
function showWaiver(rule: string, today: string): readonly string[] {
  if (WATCHING_RULES.includes(rule)) return [];
  return [
    '',
    'To let a finding stand for a time, in .mml-guard.yml:',
    '  waivers:',
    `    - rule: ${rule}`,
    '      subject: "Qualified.Name"',
    `      reason: other   # ${WAIVER_REASONS.join(', ')}`,
    '      text: why it may stand',
    '      approved-by: who approved it',
    `      expires: ${addDays(today, WAIVED_DAYS)}`,
  ];
}

/** Model text keeps its lines and its indentation. */
function showExample(example: RuleExample | undefined): readonly string[] {
  if (example === undefined) return [];
  const model = example.text.split('\n').map((line) => `  ${line}`.trimEnd());
  const said = example.messages.map((message) => `  → ${message}`);
  return ['', 'Example:', ...model, ...(said.length > 0 ? ['', ...said] : [])];
}

function indent(text: string, width: number): readonly string[] {
  return wrapText(text, width - 2).map((line) => `  ${line}`);
}
