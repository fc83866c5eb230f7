/** The recommended version: right for every rule, and one step less below 1.0.0. */

import { describe, expect, test } from 'vitest';
import { computeBump, nextVersion } from '../../src/changelog/compute-bump.ts';
import type { Compatibility } from '../../src/diagnostics/rule-meta.ts';
import type { ChangeAction } from '../../src/diff/change.ts';
import { findRule, RULES } from '../../src/rules/rule-list.ts';
import { change } from '../report/fixtures/report-parts.ts';
import { reviewTexts } from '../review-texts.ts';
import { fixtureNames, readFixture } from '../rules/fixtures.ts';
import { changelogOf } from './write-notes.ts';

const bumpOf = (action: ChangeAction, compatibility: Compatibility, current?: string) =>
  computeBump([change({ action, kind: 'entity', name: 'Sales.Order', compatibility })], current).level;

test.each([
  ['removed', 'breaking', 'major', 'minor'],
  ['added', 'breaking', 'major', 'minor'],
  ['property-changed', 'risky', 'minor', 'patch'],
  ['added', 'safe', 'minor', 'patch'],
  ['reference-added', 'safe', 'minor', 'patch'],
  ['property-changed', 'safe', 'patch', 'patch'],
  ['removed', 'safe', 'patch', 'patch'],
  ['renamed', 'safe', 'patch', 'patch'],
  ['reference-removed', 'safe', 'patch', 'patch'],
] as const)('%s, %s: %s, below 1.0.0 %s', (action, compatibility, level, early) => {
  expect(bumpOf(action, compatibility)).toBe(level);
  expect(bumpOf(action, compatibility, '1.0.0')).toBe(level);
  expect(bumpOf(action, compatibility, '0.9.9')).toBe(early);
});

test('nothing is none, and its next version the same', () => {
  expect(computeBump([], '0.3.0')).toEqual({ level: 'none', reasons: [] });
  expect(nextVersion('1.4.2', 'none')).toBe('1.4.2');
});

test.each([
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'patch', '1.4.3'],
  ['0.4.2', 'minor', '0.5.0'],
  ['2.0.0-rc.1', 'major', '2.0.0'],
  ['2.0.0-rc.1', 'minor', '2.0.0'],
  ['1.5.0-beta.2', 'major', '2.0.0'],
] as const)('%s and a %s change: %s', (current, level, next) => {
  expect(nextVersion(current, level)).toBe(next);
});

test('the reasons are the changes that decide, each with its rule', () => {
  const order = (inside: string) => `domain "Sales" { entity "Order" { ${inside} } }`;
  const { bump, next, version } = changelogOf({
    before: order('attribute "a" { type = "string" } description = "x"'),
    after: order('attribute "b" { type = "date" } description = "y" business_logic = "1"'),
    options: { current: '0.4.2' },
  });
  expect({ bump, next, version }).toEqual({
    bump: {
      level: 'minor',
      reasons: [
        'Attribute Sales.Order.a removed (attribute-removed, breaking)',
        'Below 1.0.0 a major change is a minor one.',
      ],
    },
    next: '0.5.0',
    version: '0.5.0',
  });
});

/** What a rule's own mark asks for, written down once more from the rules' table. */
const EXPECTED = { breaking: 'major', risky: 'minor', safe: 'patch' } as const;
const RANKS = ['none', 'patch', 'minor', 'major'];

describe('every rule about changes', () => {
  const rules = RULES.filter((rule) => rule.subject === 'change' && fixtureNames().includes(rule.meta.id));

  test.each(rules.map((rule) => rule.meta.id))('%s', (id) => {
    const texts = readFixture(id, 'reported') ?? expect.fail('no fixture');
    const files = (text: string | undefined) => (text === undefined ? {} : { 'model.mml': text });
    const report = reviewTexts({ before: files(texts.before), after: files(texts.after) });
    const own = report.changes.filter(({ rules: ids }) => ids.includes(id));
    const { compatibility = 'safe' } = findRule(id)?.meta ?? {};
    const isAddition = own.some(({ action }) => action === 'added' || action === 'reference-added');
    const least = compatibility === 'safe' && isAddition ? 'minor' : EXPECTED[compatibility];
    const { level } = computeBump(own.length > 0 ? own : report.changes);
    expect(RANKS.indexOf(level), level).toBeGreaterThanOrEqual(RANKS.indexOf(least));
    const worst = own.flatMap((one) => one.rules.map((rule) => findRule(rule)?.meta.compatibility));
    if (own.length > 0 && worst.every((one) => one === compatibility)) expect(level).toBe(least);
  });
});
