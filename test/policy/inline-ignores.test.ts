/** Comments in models silence findings of their own line, up to a level, and only as comments. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/policy/config.ts';
import type { Report } from '../../src/report/report.ts';
import { reviewTexts } from '../review-texts.ts';

interface Checked {
  readonly waived: readonly string[];
  readonly unused: readonly string[];
}

function check(text: string, config: Partial<Config> = { inlineIgnores: 'error' }): Checked {
  return describeReport(reviewTexts({ before: {}, after: { 'm.mml': text }, command: 'check', config }));
}

/** `rule:line` of what is silenced, `line message` of the comments that silence nothing. */
function describeReport({ findings }: Report): Checked {
  return {
    waived: findings.flatMap(({ rule, waiver, location }) =>
      waiver ? [`${rule}:${location.line} ${waiver.reason}`] : [],
    ),
    unused: findings.flatMap(({ rule, message, location }) =>
      rule === 'ignore-unused' ? [`${location.line} ${message}`] : [],
    ),
  };
}

/** Line 3 holds a dangling reference. */
const model = (line2: string, behind = '') =>
  `domain "S" { entity "A" {\n${line2}\n  belongs-to "S.Gone" ${behind}\n} }\n`;
const SILENCED = { waived: ['broken-reference:3 later'], unused: [] };

describe('silences', () => {
  const cases: readonly (readonly [title: string, text: string])[] = [
    ['above, with #', model('# mml-guard: ignore broken-reference -- later')],
    ['above, with //', model('  // mml-guard: ignore broken-reference -- later')],
    ['on the line', model('', '# mml-guard: ignore broken-reference -- later')],
    ['without spaces', model('#mml-guard:ignore broken-reference -- later')],
    ['in other letters', model('# MML-Guard: Ignore broken-reference -- later')],
    [
      'several rules',
      model('# mml-guard: ignore broken-reference, ambiguous-reference -- later').replace(
        '}\n',
        'belongs-to "S.Gone" }\n',
      ),
    ],
    [
      'stacked comments',
      model('# mml-guard: ignore broken-reference -- later\n# more\n').replace('more\n\n', 'more\n'),
    ],
    ['Windows line ends', model('# mml-guard: ignore broken-reference -- later').replaceAll('\n', '\r\n')],
  ];
  test.each(cases.filter(([title]) => !/several|stacked/.test(title)))('%s', (_title, text) =>
    expect(check(text)).toEqual(SILENCED),
  );

  test('several rules, each by itself', () => {
    expect(check(model('# mml-guard: ignore broken-reference, ambiguous-reference -- later'))).toEqual({
      waived: ['broken-reference:3 later'],
      unused: ['2 This comment silences nothing: ambiguous-reference has no finding on its line.'],
    });
  });

  test('stacked comments look at the line below them all', () => {
    const comments = '# mml-guard: ignore broken-reference -- later\n// and more';
    expect(check(model(comments)).waived).toEqual(['broken-reference:4 later']);
  });

  test('without a reason it says so', () => {
    expect(check(model('# mml-guard: ignore broken-reference')).waived).toEqual(['broken-reference:3 no reason given']);
  });
});

describe('is a comment and nothing else', () => {
  const cases: readonly (readonly [title: string, text: string])[] = [
    ['in a string', model('  description = "# mml-guard: ignore broken-reference -- later"')],
    ['in a string over several lines', model('  description = """\n# mml-guard: ignore broken-reference -- later"""')],
    ['in a comment between /* and */', model('/* \n# mml-guard: ignore broken-reference -- later\n*/')],
    ['inside another comment', model('# see # mml-guard: ignore broken-reference -- later')],
    ['behind other words', model('# todo mml-guard: ignore broken-reference -- later')],
  ];
  test.each(cases)('%s: nothing', (_title, text) => expect(check(text)).toEqual({ waived: [], unused: [] }));

  test('behind a value that holds the sign', () => {
    const text =
      'domain "S" { entity "A" {\n  color = "#3498db"\n  belongs-to "S.#x" # mml-guard: ignore broken-reference -- later\n} }';
    expect(check(text)).toEqual(SILENCED);
  });
});

describe('says what it does not do', () => {
  const cases: readonly (readonly [text: string, config: Partial<Config>, message: string])[] = [
    [
      model('# mml-guard: ignore unknown-keyword -- x'),
      {},
      '2 This comment silences nothing: unknown-keyword has no finding on its line.',
    ],
    [
      model('# mml-guard: ignore broken-referense -- x'),
      {},
      '2 This comment names broken-referense, and there is no such rule. Did you mean broken-reference or loose-reference?',
    ],
    [
      model('# mml-guard: ignore broken-reference -- x'),
      {},
      '2 This comment does not silence broken-reference, which is of level error here: comments silence at most a finding of level warning (`inline-ignores`).',
    ],
    [
      model('# mml-guard: ignore broken-reference -- x'),
      { inlineIgnores: 'none' },
      '2 This comment does not silence broken-reference, which is of level error here: comments silence nothing (`inline-ignores`).',
    ],
    [
      model('# mml-guard: ignroe broken-reference'),
      {},
      '2 This comment says nothing that is understood: write `# mml-guard: ignore <rule> -- reason`.',
    ],
    [
      model('# mml-guard: ignore'),
      {},
      '2 This comment says nothing that is understood: write `# mml-guard: ignore <rule> -- reason`.',
    ],
    [
      model('\n# mml-guard: ignore broken-reference -- x\n'),
      { inlineIgnores: 'error' },
      '3 This comment silences nothing: broken-reference has no finding on its line.',
    ],
  ];
  test.each(cases)('%j', (text, config, message) => {
    expect(check(text, config)).toEqual({ waived: [], unused: [message] });
  });

  test('of a rule about changes nothing can be said under check', () => {
    expect(check(model('# mml-guard: ignore entity-added -- x'))).toEqual({ waived: [], unused: [] });
  });

  test('the fixture of the rule', () => {
    const folder = new URL('../rules/ignore-unused/', import.meta.url);
    const [expected] = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
    const { unused } = check(readFileSync(new URL('after.mml', folder), 'utf8'));
    expect(unused).toEqual([`${expected.line} ${expected.message}`]);
  });
});

test('twenty thousand comments are read in seconds', () => {
  const comments = Array.from({ length: 20_000 }, (_, index) => `# mml-guard: ignore x${index} -- y`);
  const start = performance.now();
  expect(check(`domain "S" {\n${comments.join('\n')}\n}`).unused).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('in a review', () => {
  const line = '# mml-guard: ignore attribute-type-changed -- agreed';
  const typed = (type: string, comment: string) => ({
    'm.mml': `domain "S" { entity "A" { attribute "x" {\n${comment}\ntype = "${type}"\n} } }`,
  });
  const origins = (report: Report) =>
    report.findings.filter(({ rule }) => rule === 'ignore-unused').map(({ origin }) => origin);

  test('a change is silenced where it is written', () => {
    const report = reviewTexts({ before: typed('string', ''), after: typed('int', line) });
    expect(describeReport(report)).toEqual({ waived: ['attribute-type-changed:3 agreed'], unused: [] });
    expect(report.verdict.counts.waived).toBe(1);
  });

  test('a comment that silenced nothing before is no news, a new one is', () => {
    expect(origins(reviewTexts({ before: typed('string', line), after: typed('string', line) }))).toEqual([
      'inherited',
    ]);
    expect(origins(reviewTexts({ before: typed('string', ''), after: typed('string', line) }))).toEqual(['introduced']);
  });

  test('a comment that moves with its block is no news', () => {
    const [text = ''] = Object.values(typed('string', line));
    expect(origins(reviewTexts({ before: { 'm.mml': text }, after: { 'other.mml': `\n\n${text}` } }))).toEqual([
      'inherited',
    ]);
  });

  test('a comment that the change makes needless is news', () => {
    const comment = '# mml-guard: ignore broken-reference -- later';
    const config = { inlineIgnores: 'error' } as const;
    const mended = model(comment).replace('S.Gone', 'S.A');
    expect(origins(reviewTexts({ before: { 'm.mml': model(comment) }, after: { 'm.mml': mended }, config }))).toEqual([
      'introduced',
    ]);
  });
});
