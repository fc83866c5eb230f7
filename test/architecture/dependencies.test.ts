/** Imports flow one way, as `.dependency-cruiser.cjs` draws it; and the drawing really bans what it says. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';
import { ROOT, readSources } from './source-files.ts';

interface Configuration {
  readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  readonly options: object;
}

const configuration = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as Configuration;

describe('dependency rules', async () => {
  const { summary, modules } = await cruiseSources();

  test('hold for every file of src', () => {
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('were tried on every file of src', () => {
    const cruised = new Set(modules.map(({ source }) => source));
    expect(readSources('src').filter(({ path }) => !cruised.has(path))).toEqual([]);
  });

  test('each give their reason as a sentence', () => {
    const silent = configuration.forbidden.filter(({ comment }) => !/^[A-Z].{30,}\.$/.test(comment ?? ''));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

async function cruiseSources(): Promise<ICruiseResult> {
  const ruleSet = { forbidden: configuration.forbidden };
  const options = { ...configuration.options, ruleSet, validate: true, baseDir: ROOT };
  const result = await cruise(['src'], options, undefined, { tsConfig: extractTSConfig(join(ROOT, 'tsconfig.json')) });
  if (typeof result.output === 'string') throw new Error(result.output);
  return result.output;
}
