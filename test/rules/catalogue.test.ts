import { expect, test } from 'vitest';
import { PRESET_NAMES } from '../../src/policy/config.ts';
import { levelUnder } from '../../src/policy/presets.ts';
import { findRule, RULES } from '../../src/rules/rule-list.ts';

/** The table of section 5 of the product page: `!` breaking, `?` risky; a level holds for the names before it. */
const SPECIFICATION = `
  syntax-error unclosed-string single-quoted-string missing-brace file-skipped (error)
  unknown-keyword unknown-value foreign-file (note)
  broken-reference! wrong-kind-reference! (error) ambiguous-reference? (warning) loose-reference (note)
  duplicate-definition? derivation-cycle? (error) task-cycle conflicting-domain (warning)
  domain-removed! domain-renamed! entity-removed! entity-renamed! entity-moved! entity-type-changed?
  business-logic-changed? (warning) domain-added entity-added description-removed (note)
  attribute-removed! attribute-renamed! attribute-type-changed! attribute-became-required? attribute-became-optional?
  (warning) required-attribute-added? attribute-added (note)
  relationship-removed? relationship-retargeted? cardinality-changed? (warning) relationship-added (note)
  lineage-removed? lineage-retargeted? (warning) lineage-added (note)
  source-removed? source-renamed? source-type-changed? source-moved? mapping-removed? mapping-changed?
  entity-lost-last-source? refresh-slowed? (warning) source-added mapping-added (note)
  product-removed! report-removed! metric-removed! product-renamed! report-renamed! metric-renamed!
  calculation-changed? invalid-schedule? consumer-removed? (warning)
  product-added report-added metric-added target-changed refresh-schedule-changed consumer-added (note)
  pii-added? pii-removed? pii-exposed? (warning) pii-undeclared (note)
  owner-changed owner-removed (warning) product-without-owner product-without-consumer (note)
  entity-without-description attribute-without-type entity-unused entity-without-source metric-without-uses
  invalid-color naming (off)
  foreign-key-broken! (error) table-removed! table-renamed! field-removed! field-renamed! field-type-changed! (warning)
  table-added field-added unresolved-id (note)
  task-removed task-added task-changed estimate-changed (note)
  removed-before-sunset sunset-overdue (warning) deprecated-added safe-to-remove (note)
  removed-without-deprecation (off)
  configuration-invalid (error) waiver-expired (warning) waiver-unused ignore-unused (note)
`;

interface Line {
  readonly id: string;
  readonly compatibility: string;
  readonly level: string;
}

/** Reads backwards, because a level stands behind the names it holds for. */
function readSpecification(): readonly Line[] {
  let level = '';
  return SPECIFICATION.trim()
    .split(/\s+/)
    .reverse()
    .flatMap((word) => {
      if (word.startsWith('(')) {
        level = word.slice(1, -1);
        return [];
      }
      const compatibility = word.endsWith('!') ? 'breaking' : word.endsWith('?') ? 'risky' : 'safe';
      return [{ id: word.replace(/[!?]$/, ''), compatibility, level }];
    });
}

test.each(readSpecification().map((line) => [line.id, line] as const))('%s is as specified', (id, line) => {
  const meta = findRule(id)?.meta;
  expect({ id: meta?.id, compatibility: meta?.compatibility, level: meta?.defaultLevel }).toEqual(line);
});

test('every rule of another kind is safe, and off only under hygiene and deprecation', () => {
  const specified = new Set(readSpecification().map((line) => line.id));
  for (const { meta } of RULES.filter((rule) => !specified.has(rule.meta.id))) {
    expect(meta.compatibility, meta.id).toBe('safe');
    expect(meta.id.endsWith('-added') || meta.id.endsWith('-changed') ? meta.defaultLevel : 'note', meta.id).toBe(
      'note',
    );
  }
});

test('what is off under recommended is a warning under strict', () => {
  for (const { meta } of RULES.filter((rule) => rule.meta.defaultLevel === 'off')) {
    expect(meta.strictLevel, meta.id).toBe('warning');
  }
});

test('presets are nested: what one reports, the stricter one reports at least as loudly', () => {
  const loudness = ['off', 'note', 'warning', 'error'];
  for (const { meta } of RULES) {
    const levels = PRESET_NAMES.map((name) => loudness.indexOf(levelUnder(meta, name)));
    expect(levels, meta.id).toEqual([...levels].sort());
    expect(levels[0], meta.id).toBeGreaterThanOrEqual(0);
  }
});

test('minimal holds the error rules alone', () => {
  const errors = RULES.filter((rule) => rule.meta.defaultLevel === 'error').map((rule) => rule.meta.id);
  const levels = RULES.map(({ meta }) => [meta.id, levelUnder(meta, 'minimal')]);
  expect(levels.filter(([, level]) => level !== 'off')).toEqual(errors.map((id) => [id, 'error']));
});
