import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { ConfigError } from '../../src/policy/config-error.ts';
import { CONFIG_EXAMPLES } from '../../src/policy/config-schema.ts';
import { parseConfig } from '../../src/policy/parse-config.ts';

const CONTEXT = { file: '.mml-guard.yml', knownRules: ['entity-removed', 'attribute-removed', 'pii-added'] };

describe('accepted', () => {
  const cases: readonly (readonly [text: string, expected: Partial<Config>])[] = [
    ['', {}],
    ['# only a comment\n', {}],
    ['\uFEFFpreset: strict', { preset: 'strict' }],
    ['fail-on: never', { failOn: 'never' }],
    ['rules: {}', {}],
    ['rules:\n  entity-removed: off', { rules: new Map([['entity-removed', { level: 'off', subjects: [] }]]) }],
    [
      'rules:\n  entity-removed:\n    level: note\n    subjects: { "Sales.*": error, "Staging.*": off }',
      {
        rules: new Map([
          [
            'entity-removed',
            {
              level: 'note',
              subjects: [
                { glob: 'Sales.*', level: 'error' },
                { glob: 'Staging.*', level: 'off' },
              ],
            },
          ],
        ]),
      },
    ],
    ['rules:\n  pii-added:\n    subjects: {}', { rules: new Map([['pii-added', { subjects: [] }]]) }],
    ['include: ["a/**"]\nexclude: [b]', { include: ['a/**'], exclude: ['b'] }],
    ['pii: {internal: ["x"], lexicon: [passport]}', { pii: { internal: ['x'], external: [], lexicon: ['passport'] } }],
    ['limits: {file-size: 1000}', { limits: { fileSize: 1000 } }],
    ['limits: {file-size: 2 MiB}', { limits: { fileSize: 2 * 1024 * 1024 } }],
    ['limits: {file-size: "64KiB"}', { limits: { fileSize: 64 * 1024 } }],
  ];
  test.each(cases)('%j', (text, expected) => {
    expect(parseConfig(text, CONTEXT)).toEqual({ ...DEFAULT_CONFIG, ...expected });
  });
});

describe('refused, with the place', () => {
  const cases: readonly (readonly [text: string, message: string])[] = [
    ['preset: recomended', '1:9: `preset`: expected one of minimal, recommended, strict, found "recomended".'],
    ['\n\nfail-on: warn', '3:10: `fail-on`: expected one of error, warning, never, found "warn".'],
    [
      'presett: strict',
      '1:1: `presett`: expected one of preset, rules, fail-on, include, exclude, pii, limits, found the unknown key `presett`. Did you mean `preset`?',
    ],
    [
      'preset: strict\nwaivers: []',
      '2:1: `waivers`: expected one of preset, rules, fail-on, include, exclude, pii, limits, found `waivers`. `waivers` is not supported by this version.',
    ],
    [
      'rules:\n  entity-removd: off',
      '2:3: `rules.entity-removd`: expected the id of a rule (mml-guard rules lists them), found the unknown rule `entity-removd`. Did you mean `entity-removed`?',
    ],
    [
      'rules:\n  entity-removed:\n    levl: off',
      '3:5: `rules.entity-removed.levl`: expected one of level, subjects, found the unknown key `levl`. Did you mean `level`?',
    ],
    [
      'rules:\n  entity-removed: err',
      '2:19: `rules.entity-removed`: expected one of error, warning, note, off, or a map with `level` and `subjects`, found "err".',
    ],
    [
      'rules:\n  entity-removed:\n    subjects: {"A.*": bad}',
      '3:23: `rules.entity-removed.subjects.A.*`: expected one of error, warning, note, off, found "bad".',
    ],
    ['rules: [entity-removed]', '1:8: `rules`: expected a map, found a list.'],
    ['- preset', '1:1: the file: expected a map, found a list.'],
    ['just text', '1:1: the file: expected a map of settings, found "just text".'],
    ['include: models', '1:10: `include`: expected a list of globs, found "models".'],
    ['include:\n  - 3', '2:5: `include.0`: expected a glob in quotes, such as "models/**", found 3.'],
    ['include: [""]', '1:11: `include.0`: expected a glob in quotes, such as "models/**", found "".'],
    ['preset:', '1:8: `preset`: expected one of minimal, recommended, strict, found nothing.'],
    [
      'limits:\n  file-size: 3 GB',
      '2:14: `limits.file-size`: expected bytes as a whole number, or a text such as "16 MiB", found "3 GB".',
    ],
    ['limits: {file-size: 0}', '1:21: `limits.file-size`: expected at least 1 byte, found 0.'],
    [
      'pii:\n  lexcon: []',
      '2:3: `pii.lexcon`: expected one of internal, external, lexicon, found the unknown key `lexcon`. Did you mean `lexicon`?',
    ],
    ['preset: strict\npreset: minimal', '2:1: the file: expected valid YAML, found Map keys must be unique.'],
    ['preset: "strict', '1:16: the file: expected valid YAML, found Missing closing "quote.'],
    ['a: b: c', '1:4: the file: expected valid YAML, found Nested mappings are not allowed in compact mappings.'],
    ['fail-on: nevr\npreset: nope', '1:10: `fail-on`: expected one of error, warning, never, found "nevr".'],
    [
      '__proto__: 1',
      '1:1: `__proto__`: expected one of preset, rules, fail-on, include, exclude, pii, limits, found the unknown key `__proto__`.',
    ],
  ];
  test.each(cases)('%j', (text, message) => {
    expect(messageOf(text)).toContain(`.mml-guard.yml:${message}`);
  });

  test('aliases that multiply are refused in no time', () => {
    const levels = Array.from({ length: 20 }, (_, n) => `k${n + 1}: &k${n + 1} [*k${n},*k${n},*k${n},*k${n},*k${n}]`);
    expect(messageOf(`k0: &k0 [x]\n${levels.join('\n')}`)).toContain('expected valid YAML');
  });

  test('every message ends in an example that is accepted', () => {
    for (const example of Object.values(CONFIG_EXAMPLES)) {
      expect(() => parseConfig(example, CONTEXT)).not.toThrow();
    }
    expect(messageOf('preset: x')).toMatch(/For example:\n {4}preset: strict$/);
  });
});

function messageOf(text: string): string {
  try {
    parseConfig(text, CONTEXT);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
}
