/** Inputs: empty ones decide nothing, others are checked. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decodeInputs, MODES, SOURCES } from '../../src/action/inputs.ts';
import { COMMENT_MODES, GATES } from '../../src/policy/choices.ts';

const DEFAULTS = { checkRun: true, annotations: true, suggestions: false, source: 'auto' };

test.each([
  ['nothing', {}, DEFAULTS],
  ['empty texts', { INPUT_TOKEN: '', INPUT_COMMENT: '  ', 'INPUT_FAIL-ON': '' }, DEFAULTS],
  [
    'words',
    { INPUT_COMMENT: 'never', 'INPUT_FAIL-ON': 'warning' },
    { ...DEFAULTS, comment: 'never', failOn: 'warning' },
  ],
  [
    'truth values',
    { 'INPUT_CHECK-RUN': 'FALSE', INPUT_SUGGESTIONS: 'True' },
    { ...DEFAULTS, checkRun: false, suggestions: true },
  ],
  ['a path', { INPUT_CONFIG: './models/.mml-guard.yml' }, { ...DEFAULTS, config: 'models/.mml-guard.yml' }],
])('%s', (_, environment, expected) => {
  expect(decodeInputs(environment)).toEqual(expected);
});

test.each([
  ['INPUT_COMMENT', 'sometimes'],
  ['INPUT_MODE', 'Review'],
  ['INPUT_CHECK-RUN', 'yes'],
  ['INPUT_CONFIG', '../secrets.yml'],
  ['INPUT_CONFIG', '/etc/passwd'],
])('%s=%s is refused', (name, value) => {
  expect(() => decodeInputs({ [name]: value })).toThrow(/does not take/);
});

describe('action.yml', () => {
  const text = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8');
  const { inputs } = parse(text) as { inputs: Record<string, { description: string; required?: boolean }> };

  test('requires nothing', () => expect(Object.values(inputs).filter(({ required }) => required)).toEqual([]));

  test.each([
    ['comment', COMMENT_MODES],
    ['mode', MODES],
    ['source', SOURCES],
    ['fail-on', GATES],
  ])('names every word of %s', (name, words) => {
    for (const word of words) expect(inputs[name]?.description).toContain(word);
  });
});
