import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { ConfigError } from '../../src/policy/config-error.ts';
import { CONFIG_EXAMPLES } from '../../src/policy/config-examples.ts';
import { parseConfig } from '../../src/policy/parse-config.ts';

const CONTEXT = {
  file: '.mml-guard.yml',
  knownRules: ['entity-removed', 'attribute-removed', 'pii-added', 'waiver-unused'],
  asOf: '2026-11-25',
};

const KEYS =
  'extends, preset, rules, fail-on, include, exclude, pii, owners, waivers, inline-ignores, comment, mention, limits';

/** A waiver with some lines replaced or, where they are null, left out. */
function waiver(changes: Readonly<Record<string, string | null>> = {}): string {
  const lines = {
    ...{ rule: 'entity-removed', subject: '"Sales.*"', reason: 'legal', text: 'must go', 'approved-by': 'Ada' },
    ...{ expires: '2026-12-31', ...changes },
  };
  const written = Object.entries(lines).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `waivers:\n  - ${written.join('\n    ')}`;
}

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
    ['limits: {file-size: 1000}', { limits: { ...DEFAULT_CONFIG.limits, fileSize: 1000 } }],
    ['limits: {file-size: 2 MiB}', { limits: { ...DEFAULT_CONFIG.limits, fileSize: 2 * 1024 * 1024 } }],
    [
      'owners: {analytics-team: ["@acme/analytics", "@ada"]}',
      { owners: new Map([['analytics-team', ['@acme/analytics', '@ada']]]) },
    ],
    ['inline-ignores: none\ncomment: failure', { inlineIgnores: 'none', comment: 'failure' }],
    ['mention: false', { mention: { pings: 'off', reviewers: 'off', level: 'error', most: 10 } }],
    ['mention: { level: warning, most: 3 }', { mention: { pings: 'on', reviewers: 'off', level: 'warning', most: 3 } }],
    ['mention: { reviewers: true }', { mention: { pings: 'on', reviewers: 'on', level: 'error', most: 10 } }],
    ['extends: shared/base.yml', {}],
    [
      waiver({ expires: '2027-02-23', subject: null, fingerprints: '["0123456789abcdef"]' }),
      {
        waivers: [
          {
            ...{ rule: 'entity-removed', reason: 'legal', text: 'must go', approvedBy: 'Ada', expires: '2027-02-23' },
            fingerprints: ['0123456789abcdef'],
            place: { file: '.mml-guard.yml', line: 2, column: 5 },
          },
        ],
      },
    ],
    ['limits: {file-size: "64KiB"}', { limits: { ...DEFAULT_CONFIG.limits, fileSize: 64 * 1024 } }],
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
      `1:1: \`presett\`: expected one of ${KEYS}, found the unknown key \`presett\`. Did you mean \`preset\`?`,
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
    ['waivers: {}', '1:10: `waivers`: expected a list of waivers, found a map.'],
    [
      waiver({ expires: null }),
      '2:5: `waivers.0.expires`: expected the last day it holds, as YYYY-MM-DD: a waiver must end, found nothing.',
    ],
    [
      waiver({ expires: '2026-02-30' }),
      '7:14: `waivers.0.expires`: expected the last day it holds, as YYYY-MM-DD: a waiver must end, found "2026-02-30".',
    ],
    [
      waiver({ expires: '2027-02-24' }),
      '7:14: `waivers.0.expires`: expected a day at most 90 days ahead, so 2027-02-23 or earlier (`limits.waiver-days` allows more), found 2027-02-24.',
    ],
    [
      waiver({ subject: null }),
      '2:5: `waivers.0.subject`: expected a glob on qualified names in quotes, such as "Sales.*", or `fingerprints`, found nothing.',
    ],
    [
      waiver({ rule: 'entity-removd' }),
      '2:11: `waivers.0.rule`: expected the id of a rule (mml-guard rules lists them), found the unknown rule `entity-removd`. Did you mean `entity-removed`?',
    ],
    [
      waiver({ rule: 'waiver-unused' }),
      '2:11: `waivers.0.rule`: expected a rule that does not watch over waivers (`rules` sets the level of those), found `waiver-unused`.',
    ],
    [
      waiver({ reason: 'because' }),
      '4:13: `waivers.0.reason`: expected one of no-consumers, coordinated, planned-migration, bug-fix, legal, security, other, found "because".',
    ],
    [waiver({ text: '" "' }), '5:11: `waivers.0.text`: expected a sentence that says why, found " ".'],
    [
      waiver({ fingerprints: '[abc]' }),
      '8:20: `waivers.0.fingerprints.0`: expected a list of fingerprints, each 16 hex digits in quotes, found "abc".',
    ],
    [
      waiver({ approvedby: 'Ada' }),
      '8:5: `waivers.0.approvedby`: expected one of rule, subject, reason, text, approved-by, expires, fingerprints, found the unknown key `approvedby`. Did you mean `approved-by`?',
    ],
    [
      'owners: {team: "@acme/team"}',
      '1:16: `owners.team`: expected a list of handles, such as ["@acme/analytics"], found "@acme/team".',
    ],
    [
      'owners: {team: [acme]}',
      '1:17: `owners.team.0`: expected a handle in quotes, such as "@acme/analytics", found "acme".',
    ],
    [
      'mention: {levl: error}',
      '1:11: `mention.levl`: expected one of level, most, reviewers, found the unknown key `levl`. Did you mean `level`?',
    ],
    [
      'mention: sometimes',
      '1:10: `mention`: expected true, false, or a map with `level`, `most` and `reviewers`, found "sometimes".',
    ],
    [
      'extends: base',
      '1:10: `extends`: expected the path of another .yml file of the repository, relative to this one, found "base".',
    ],
    ['limits: {waiver-days: 0}', '1:23: `limits.waiver-days`: expected a number of days from 1 to 3650, found 0.'],
    ['fail-on: nevr\npreset: nope', '1:10: `fail-on`: expected one of error, warning, never, found "nevr".'],
    ['__proto__: 1', `1:1: \`__proto__\`: expected one of ${KEYS}, found the unknown key \`__proto__\`.`],
  ];
  test.each(cases)('%j', (text, message) => {
    expect(messageOf(text)).toContain(`.mml-guard.yml:${message}`);
  });

  test('aliases that multiply are refused in no time', () => {
    const levels = Array.from({ length: 20 }, (_, n) => `k${n + 1}: &k${n + 1} [*k${n},*k${n},*k${n},*k${n},*k${n}]`);
    expect(messageOf(`k0: &k0 [x]\n${levels.join('\n')}`)).toContain('expected valid YAML');
  });

  test('longer waivers where the configuration allows them', () => {
    const text = `${waiver({ expires: '2027-11-25' })}\nlimits:\n  waiver-days: 365`;
    expect(parseConfig(text, CONTEXT).waivers.map(({ expires }) => expires)).toEqual(['2027-11-25']);
  });

  test('every message ends in an example that is accepted', () => {
    for (const example of Object.values<string>(CONFIG_EXAMPLES)) {
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
