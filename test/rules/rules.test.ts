import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import { findRule, RULES } from '../../src/rules/rule-list.ts';
import { expectedPath, FIXTURES, fixtureNames, readFixture } from './fixtures.ts';
import { observeFixture } from './observe-fixture.ts';

/** Their findings come from reading or applying the configuration, so no model alone can show them. */
const REPORTED_FROM_OUTSIDE = ['configuration-invalid', 'waiver-expired', 'waiver-unused'];

/** Found when everything else has been judged; test/policy tries its fixture. */
const REPORTED_AT_LAST = ['ignore-unused'];

const ROOT = join(FIXTURES, '../..');

const RULE_FILES = readdirSync(join(ROOT, 'src/rules'), { recursive: true, encoding: 'utf8' });

/** Rules whose fixture is a model. */
const SHOWN_BY_MODELS = RULES.filter(({ meta }) => ![...REPORTED_FROM_OUTSIDE, ...REPORTED_AT_LAST].includes(meta.id));

describe('four sets are one', () => {
  const ids = RULES.map((rule) => rule.meta.id);

  test('ids are unique and kebab-case', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('fixtures', () => {
    expect(fixtureNames()).toEqual([...ids].sort());
  });

  test('paragraphs of the documentation', () => {
    const text = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');
    expect(Array.from(text.matchAll(/^### `(.+)`$/gm), (match) => match[1])).toEqual(ids);
  });

  test.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s has a file that exports it', async (id, rule) => {
    const path = RULE_FILES.find((file) => file.endsWith(`/${id}.ts`));
    if (path === undefined) throw new Error(`No file is named after ${id}.`);
    const exported: Record<string, Rule> = await import(join(ROOT, 'src/rules', path));
    expect(exported[toCamelCase(id)]).toBe(rule);
  });
});

function toCamelCase(id: string): string {
  return id.replaceAll(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
}

describe('words', () => {
  test.each(RULES.map((rule) => [rule.meta.id, rule.meta] as const))('%s explains itself', (id, meta) => {
    for (const text of [meta.summary, meta.rationale, meta.remedy]) expect(text).toMatch(/^[A-Z].+[.`]$/s);
    expect(findRule(id)?.meta).toBe(meta);
  });
});

describe.each(SHOWN_BY_MODELS.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  test('reports exactly what is expected of its fixture', () => {
    const fixture = readFixture(id, 'reported');
    if (fixture === undefined) throw new Error(`test/rules/${id}/after.mml is missing`);
    const observed = observeFixture(rule, fixture);
    expect(observed.length).toBeGreaterThan(0);
    expect(observed).toEqual(JSON.parse(readFileSync(expectedPath(id), 'utf8')));
  });

  const silent = readFixture(id, 'silent');
  if (silent !== undefined) {
    test('is silent about its counter-fixture', () => {
      expect(observeFixture(rule, silent)).toEqual([]);
    });
  }

  test('says nothing new about a model compared with itself', () => {
    const after = readFixture(id, 'reported')?.after ?? '';
    const observed = rule.subject === 'change' ? observeFixture(rule, { before: after, after }) : [];
    expect(observed).toEqual([]);
  });
});

test('what is reported from outside has an example of its own', () => {
  for (const id of REPORTED_FROM_OUTSIDE) expect(existsSync(join(FIXTURES, id, 'configuration.yml'))).toBe(true);
});
