import { expect, test } from 'vitest';
import { selectRules } from '../../src/policy/select-rules.ts';
import { RULES } from '../../src/rules/rule-list.ts';

const idsOf = (config: Parameters<typeof selectRules>[0]) => selectRules(config).map((rule) => rule.meta.id);

test('what the preset turns off is not run', () => {
  expect(idsOf({ preset: 'recommended', rules: new Map() })).not.toContain('naming');
  expect(idsOf({ preset: 'minimal', rules: new Map() })).not.toContain('entity-removed');
  expect(idsOf({ preset: 'strict', rules: new Map() })).toEqual(RULES.map((rule) => rule.meta.id));
});

test('what the configuration names is run', () => {
  const rules = new Map([['naming', { subjects: [{ glob: 'Sales.*', level: 'note' as const }] }]]);
  expect(idsOf({ preset: 'recommended', rules })).toContain('naming');
});
