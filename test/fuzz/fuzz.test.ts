/** A short run of every fuzzing target with a fixed seed, and every case that a longer run has found. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { judgeCase, tryCase } from './run-fuzz.ts';
import { TARGETS } from './targets.ts';

const SEED = 20261125;
const FOUND = fileURLToPath(new URL('../fixtures/found/', import.meta.url));

describe.each(TARGETS.map((target) => [target.name, target] as const))('%s', (name, target) => {
  test(`${target.share} damaged cases`, () => {
    for (let index = 0; index < target.share; index++) {
      const found = tryCase(target, SEED + index);
      expect(
        found && `${found.problem}\nnpm run fuzz -- --target ${name} --seed ${found.seed} --cases 1`,
      ).toBeUndefined();
    }
  });

  const cases = readdirSync(FOUND).filter((file) => file.startsWith(`${name}.`));
  test.runIf(cases.length > 0).each(cases)('found before: %s', (file) => {
    expect(judgeCase(target, readFileSync(`${FOUND}${file}`), 'thorough')).toBeUndefined();
  });
});

test('every found case belongs to a target', () => {
  const names = TARGETS.map(({ name }) => name);
  const strangers = readdirSync(FOUND).filter((file) => !names.includes(file.split('.', 1)[0] ?? ''));
  expect(strangers).toEqual(['README.md']);
});
