/** A waiver silences its own subject or fingerprint and nothing else, shows everywhere, and ends. */

import { describe, expect, test } from 'vitest';
import type { Waiver } from '../../src/policy/waiver.ts';
import type { Report } from '../../src/report/report.ts';
import { type ReviewedTexts, reviewTexts } from '../review-texts.ts';

const BEFORE = `domain "S" {
  entity "A" { attribute "x" { type = "string" } attribute "y" { type = "string" } }
  entity "B" { belongs-to "S.A" }
  entity "C" { belongs-to "S.Gone" }
}
domain "T" { entity "A" { attribute "x" { type = "string" } } }
`;
const AFTER = `domain "S" {
  entity "A" { attribute "y" { type = "string" } }
  entity "B" { belongs-to "S.Nobody" }
  entity "C" { belongs-to "S.Gone" }
}
domain "T" { entity "A" { } }
`;

const WAIVER: Waiver = {
  ...{ rule: 'attribute-removed', subject: 'S.A.x', reason: 'legal', text: 'must go', approvedBy: 'Ada' },
  ...{ expires: '2026-07-01', fingerprints: [], place: { file: '.mml-guard.yml', line: 2, column: 5 } },
};

function judge(changes: Partial<Waiver>, more: Partial<ReviewedTexts> = {}): Report {
  const waivers = [{ ...WAIVER, ...changes }];
  return reviewTexts({
    ...{ before: { 'm.mml': BEFORE }, after: { 'm.mml': AFTER }, config: { waivers }, asOf: '2026-06-30' },
    ...more,
  });
}

/** `rule subject` of each waived finding. */
function waived({ findings }: Report): readonly string[] {
  return findings
    .flatMap(({ rule, subject, waiver }) => (waiver === undefined ? [] : [`${rule} ${subject.name}`]))
    .sort();
}

function about({ findings }: Report): readonly string[] {
  return findings
    .filter(({ rule }) => rule.startsWith('waiver-'))
    .map(({ rule, origin, level }) => `${rule} ${origin} ${level}`);
}

describe('silences', () => {
  const cases: readonly (readonly [title: string, changes: Partial<Waiver>, expected: readonly string[]])[] = [
    ['one subject', {}, ['attribute-removed S.A.x']],
    ['a glob', { subject: '*.A.x' }, ['attribute-removed S.A.x', 'attribute-removed T.A.x']],
    ['alternatives', { subject: '{S,T}.A.x' }, ['attribute-removed S.A.x', 'attribute-removed T.A.x']],
    ['another subject: nothing', { subject: 'S.A' }, []],
    ['another case: nothing', { subject: 's.a.x' }, []],
    ['a part of the name: nothing', { subject: 'A.x' }, []],
    ['another rule: nothing', { rule: 'entity-removed' }, []],
    [
      'a model rule, inherited findings too',
      { rule: 'broken-reference', subject: 'S.*' },
      ['broken-reference S.B', 'broken-reference S.C'],
    ],
    ['no fingerprint of these: nothing', { fingerprints: ['0123456789abcdef'] }, []],
    ['its last day', { expires: '2026-06-30' }, ['attribute-removed S.A.x']],
    ['a day later: nothing', { expires: '2026-06-29' }, []],
  ];
  test.each(cases)('%s', (_title, changes, expected) => expect(waived(judge(changes))).toEqual(expected));

  test('exactly the findings of its fingerprints', () => {
    const all = judge({ subject: 'Nobody' }).findings;
    for (const { rule, fingerprint, subject } of all.filter((finding) => !finding.rule.startsWith('waiver-'))) {
      const { subject: _glob, ...unbound } = WAIVER;
      const report = reviewTexts({
        ...{ before: { 'm.mml': BEFORE }, after: { 'm.mml': AFTER }, asOf: '2026-06-30' },
        config: { waivers: [{ ...unbound, rule, fingerprints: [fingerprint] }] },
      });
      expect(waived(report)).toEqual([`${rule} ${subject.name}`]);
    }
  });

  test('a name full of signs is silenced by itself alone', () => {
    const files = (names: readonly string[]) => ({
      'm.mml': `domain "S" { ${names.map((name) => `entity "${name}" { }`).join('\n')} }`,
    });
    const names = ['Order (old)', 'Order old', '[a]', 'a', '!b', 'b', '+(c)', 'c'];
    for (const name of names) {
      const waivers = [{ ...WAIVER, rule: 'entity-removed', subject: `S.${name}` }];
      const report = reviewTexts({
        before: files([...names, 'Keep']),
        after: files(['Keep']),
        config: { waivers },
        asOf: '2026-06-30',
      });
      expect(waived(report)).toEqual([`entity-removed S.${name}`]);
    }
  });
});

describe('a waived finding', () => {
  test('stays in the report with who and why, and does not count, warn or block', () => {
    const config = {
      failOn: 'warning' as const,
      waivers: [
        { ...WAIVER, rule: 'broken-reference', subject: 'S.B' },
        { ...WAIVER, subject: '*.A.x' },
      ],
    };
    const report = judge({}, { config });
    const finding = report.findings.find(({ rule }) => rule === 'attribute-removed');
    expect(finding).toMatchObject({
      waiver: { by: 'Ada', reason: 'legal: must go' },
      blocks: false,
      origin: 'introduced',
      level: 'warning',
    });
    expect(report.verdict).toMatchObject({ outcome: 'fail', blocking: 1 });
    expect(report.verdict.counts).toMatchObject({ waived: 3, inherited: 1, error: 0 });
    expect(report.findings.filter(({ blocks }) => blocks).map(({ rule }) => rule)).toEqual(['relationship-retargeted']);
  });

  test('that is inherited too counts as inherited', () => {
    const report = judge({ rule: 'broken-reference', subject: 'S.C' });
    expect(report.findings.find(({ subject }) => subject.name === 'S.C')).toMatchObject({
      origin: 'inherited',
      waiver: { by: 'Ada' },
    });
    expect(report.verdict.counts).toMatchObject({ waived: 0, inherited: 1 });
  });
});

describe('waivers are watched', () => {
  const cases: readonly (readonly [
    title: string,
    changes: Partial<Waiver>,
    more: Partial<ReviewedTexts>,
    expected: readonly string[],
  ])[] = [
    ['one that is used', {}, {}, []],
    [
      'one that has expired and this change needs',
      { expires: '2026-06-29' },
      {},
      ['waiver-expired introduced warning'],
    ],
    [
      'one that has expired and nobody needs',
      { expires: '2026-06-29', subject: 'X' },
      {},
      ['waiver-expired inherited warning'],
    ],
    [
      'one that has expired, under check',
      { expires: '2026-06-29', subject: 'X' },
      { command: 'check' },
      ['waiver-expired introduced warning'],
    ],
    ['one that fits nothing', { subject: 'X' }, {}, ['waiver-unused inherited note']],
    [
      'one that fits nothing, under check',
      { rule: 'broken-reference', subject: 'X' },
      { command: 'check' },
      ['waiver-unused introduced note'],
    ],
    ['one for changes, under check', {}, { command: 'check' }, []],
    ['one that fits only what is inherited', { rule: 'broken-reference', subject: 'S.C' }, {}, []],
  ];
  test.each(cases)('%s', (_title, changes, more, expected) => expect(about(judge(changes, more))).toEqual(expected));

  test('an expired one that nobody needs locks no gate', () => {
    const waivers = [{ ...WAIVER, expires: '2026-01-01' }];
    const after = BEFORE.replace('domain "T"', 'domain "U" { }\ndomain "T"');
    const report = reviewTexts({
      before: { 'm.mml': BEFORE },
      after: { 'm.mml': after },
      config: { failOn: 'warning', waivers },
    });
    expect(report.verdict.outcome).toBe('pass');
  });

  test('where it is written, and what it was', () => {
    expect(judge({ expires: '2026-06-29' }).findings.find(({ rule }) => rule === 'waiver-expired')).toMatchObject({
      location: { path: '.mml-guard.yml', line: 2, column: 5 },
      message:
        'The waiver of `attribute-removed` on `S.A.x` (legal, approved by Ada, until 2026-06-29) has expired. A finding needs it.',
    });
  });
});

test('in a configuration that projects share, each tells of its own needs', () => {
  const shared = { beside: { sharesConfiguration: true } };
  expect(about(judge({ subject: 'X' }, shared))).toEqual([]);
  const stale = judge({ subject: 'X', expires: '2026-06-29' }, shared);
  expect([about(stale), stale.notices.length]).toEqual([[], 1]);
  expect(about(judge({ expires: '2026-06-29' }, shared))).toEqual(['waiver-expired introduced warning']);
});

test('five hundred proposals that a stranger made slow are named in seconds', () => {
  const entities = Array.from({ length: 3000 }, (_, index) => `entity "${'a'.repeat(60)}${index}" { }`).join('\n');
  const proposedWaivers = Array.from({ length: 500 }, (_, index) => ({
    ...{ ...WAIVER, rule: 'entity-removed', subject: `${'*a'.repeat(200)}${index}` },
  }));
  const start = performance.now();
  const before = { 'm.mml': `domain "S" { ${entities} }` };
  const report = reviewTexts({ before, after: { 'm.mml': 'domain "S" { }' }, beside: { proposedWaivers } });
  expect(report.notices).toHaveLength(500);
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('a proposed waiver', () => {
  const propose = (
    changes: Partial<Waiver>,
    { approvedBy, codeowners }: { approvedBy?: string[]; codeowners?: string } = {},
  ) => {
    const waiver = { ...WAIVER, ...changes };
    const approvals = new Map(approvedBy === undefined ? [] : [[waiver, approvedBy]]);
    const beside = codeowners === undefined ? {} : { codeowners: { file: 'CODEOWNERS', text: codeowners } };
    return judge({}, { config: {}, beside: { proposedWaivers: [waiver], approvals, ...beside } });
  };
  const WAITING =
    'Proposed waiver: `attribute-removed` on `S.A.x` (legal, approved by Ada, until 2026-07-01) is added by this change, so it does not count yet. It would waive a finding. ';

  const steps: readonly (readonly [title: string, codeowners: string | undefined, next: string])[] = [
    [
      'names whom it waits for',
      '* @ada\n.mml-guard.yml @lin @acme/governance docs@example.com',
      'Next step: an approving review of the current head by an owner of .mml-guard.yml: @lin or @acme/governance (no review can be matched with docs@example.com).',
    ],
    [
      'without CODEOWNERS says what would help',
      undefined,
      'Next step: name an owner of .mml-guard.yml in CODEOWNERS of the target branch, whose approving review could then count; without one it counts only after the merge.',
    ],
    [
      'with a file that nobody owns too',
      'models/ @ada',
      'Next step: name an owner of .mml-guard.yml in CODEOWNERS of the target branch, whose approving review could then count; without one it counts only after the merge.',
    ],
    [
      'says that nobody can be matched with a mail address',
      '* docs@example.com',
      'Next step: name a user or a team as an owner of .mml-guard.yml in CODEOWNERS of the target branch; no review can be matched with docs@example.com, so it counts only after the merge.',
    ],
  ];
  test.each(steps)('%s', (_title, codeowners, next) => {
    const report = propose({}, codeowners === undefined ? {} : { codeowners });
    expect(waived(report)).toEqual([]);
    expect(report.notices).toEqual([WAITING + next]);
    expect(report.proposals.map(({ approvedBy, effect, next: step }) => [approvedBy, effect, step])).toEqual([
      [[], 'It would waive a finding.', next],
    ]);
  });

  test('counts once an owner has approved, and says who did', () => {
    const report = propose({}, { approvedBy: ['lin'] });
    expect(waived(report)).toEqual(['attribute-removed S.A.x']);
    expect(report.notices).toEqual([
      'Proposed waiver: `attribute-removed` on `S.A.x` (legal, approved by Ada, until 2026-07-01) is added by this change and counts: @lin approved the current head. It waives a finding.',
    ]);
  });

  test('counts for itself alone', () => {
    const [first, second] = [{ ...WAIVER, rule: 'entity-removed' }, WAIVER];
    const report = judge(
      {},
      { config: {}, beside: { proposedWaivers: [first, second], approvals: new Map([[first, ['lin']]]) } },
    );
    expect(waived(report)).toEqual([]);
    expect(report.proposals.map(({ approvedBy }) => approvedBy)).toEqual([['lin'], []]);
  });

  test('that has expired is said, approved or not', () => {
    for (const approvedBy of [undefined, ['lin']]) {
      const report = propose({ expires: '2026-06-29' }, approvedBy === undefined ? {} : { approvedBy });
      expect([waived(report), about(report), report.notices]).toEqual([[], ['waiver-expired introduced warning'], []]);
    }
  });
});
