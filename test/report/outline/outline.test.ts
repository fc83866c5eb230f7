/** How a report is put in order and in words before any format prints it. */

import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import { buildImpactGraph } from '../../../src/report/outline/build-impact-graph.ts';
import { countNoun, pluralize } from '../../../src/report/outline/count-noun.ts';
import { describeChange } from '../../../src/report/outline/describe-change.ts';
import { describeFix, describeFixed } from '../../../src/report/outline/describe-fix.ts';
import { describeVerdict } from '../../../src/report/outline/describe-verdict.ts';
import { groupFindings } from '../../../src/report/outline/group-findings.ts';
import { findNextSteps } from '../../../src/report/outline/next-steps.ts';
import { shortenPath } from '../../../src/report/outline/shorten-path.ts';
import { takeFirst } from '../../../src/report/outline/take-first.ts';
import { takeGravest } from '../../../src/report/outline/take-gravest.ts';
import type { Report, ReportChange } from '../../../src/report/report.ts';
import { renderText } from '../../../src/report/text/render-text.ts';
import { many } from '../fixtures/many.ts';
import { affected, change, emptyReport } from '../fixtures/report-parts.ts';
import { rich } from '../fixtures/rich.ts';

test.each([
  ['entity', 'entities'],
  ['key', 'keys'],
  ['index', 'indexes'],
  ['finding', 'findings'],
])('%s, %s', (noun, plural) => {
  expect(pluralize(noun)).toBe(plural);
  expect(countNoun(1, noun)).toBe(`1 ${noun}`);
});

describe('the verdict', () => {
  const verdict = (outcome: Report['verdict']['outcome'], blocking = 0, error = 0): Report['verdict'] => ({
    ...emptyReport.verdict,
    outcome,
    blocking,
    counts: { ...emptyReport.verdict.counts, error },
  });

  test.each<readonly [Partial<Report>, string]>([
    [{ verdict: verdict('fail', 1) }, '1 finding blocks this change'],
    [{ verdict: verdict('fail', 2) }, '2 findings block this change'],
    [{ verdict: verdict('fail', 1), command: 'check' }, '1 finding fails the check'],
    [{ verdict: verdict('fail', 2), command: 'check' }, '2 findings fail the check'],
    [{ verdict: verdict('warn') }, 'Nothing blocks, but look at the warnings'],
    [{ verdict: verdict('warn', 0, 1) }, 'Nothing blocks, but look at the errors'],
    [{}, 'The model did not change'],
    [{ unread: [{ path: 'a.mml', side: 'after', reason: 'is large' }] }, 'Nothing changed in what was read'],
    [{ command: 'check' }, 'Nothing to repair'],
    [{ changes: [change({ action: 'added', kind: 'entity', name: 'A.B' })] }, 'Nothing blocks: 1 change to the model'],
  ])('%#: %s', (parts, sentence) => {
    expect(describeVerdict({ ...emptyReport, ...parts })).toBe(sentence);
  });
});

test('a finding stands in one group, and a note that repeats a change in none', () => {
  const groups = groupFindings(rich);
  expect(Object.entries(groups).map(([name, findings]) => [name, findings.length])).toEqual([
    ['blocking', 2],
    ['errors', 0],
    ['warnings', 5],
    ['notes', 1],
    ['waived', 1],
    ['inherited', 3],
  ]);
});

describe('a change in one line', () => {
  const sales = { kind: 'domain', name: 'Sales' } as const;

  test.each<readonly [Parameters<typeof change>[0], object]>([
    [
      { action: 'added', kind: 'entity', name: 'Sales.Refund', members: 4 },
      { sign: '+', name: 'Refund', note: '+4 attributes' },
    ],
    [
      { action: 'removed', kind: 'domain', name: 'Sales', members: 1 },
      { sign: '-', name: 'Sales', note: '-1 element' },
    ],
    [
      { action: 'renamed', kind: 'entity', name: 'Sales.B', previousName: 'Sales.A', confidence: 0.879 },
      { sign: '→', name: 'B', previousName: 'A', note: '87 %' },
    ],
    [
      { action: 'moved', kind: 'entity', name: 'Sales.A', previousName: 'Old.A', confidence: 1 },
      { sign: '→', name: 'A', previousName: 'Old.A' },
    ],
    [
      { action: 'property-changed', kind: 'attribute', name: 'Sales.A.b', property: 'type', before: 'x' },
      { sign: '~', name: 'A.b', note: 'type', values: { of: 'property', before: 'x' } },
    ],
    [
      { action: 'reference-added', kind: 'entity', name: 'Sales.A', property: 'derived-from', after: 'B.C' },
      { sign: '~', name: 'A', note: 'derived from', values: { of: 'reference', after: 'B.C' } },
    ],
    [
      { action: 'added', kind: 'entity', name: 'Salesman.A' },
      { sign: '+', name: 'Salesman.A' },
    ],
    [
      { action: 'added', kind: 'entity', name: 'Sales.a\\.b' },
      { sign: '+', name: 'a.b' },
    ],
  ])('%#: %o', (parts, line) => {
    const {
      kind: _kind,
      compatibility: _compatibility,
      ...described
    } = describeChange(change({ ...parts, heading: sales }));
    expect(described).toEqual(line);
  });
});

test.each([
  [
    ['Sales.Order', 'P/R/M', 'P/R', 'P', 'P/team'],
    ['Sales.Order', 'M', 'R', 'P', 'team'],
  ],
  [
    ['A.B', 'P/R'],
    ['A.B', 'P/R'],
  ],
  [
    ['P', 'P/https:\\/\\/x\\.example'],
    ['P', 'https://x.example'],
  ],
  [['a\\.b'], ['a.b']],
  [['a\\.b.c'], ['a\\.b.c']],
])('the path %j reads %j', (path, shown) => {
  expect(shortenPath(path)).toEqual(shown);
});

test('one more than there is room for is shown, not counted', () => {
  expect(takeFirst([1, 2, 3], 2)).toEqual({ shown: [1, 2, 3], left: 0 });
  expect(takeFirst([1, 2, 3, 4], 2)).toEqual({ shown: [1, 2], left: 2 });
});

test('of many changes the breaking ones stay, in the order of the report', () => {
  const names = ['safe', 'risky', 'breaking', 'safe', 'breaking'] as const;
  const changes = names.map((compatibility, index) =>
    change({ action: 'added', kind: 'entity', name: `A.${index}`, compatibility }),
  );
  const { shown, left } = takeGravest(changes, 3);
  expect(shown.map(({ name }) => name)).toEqual(['A.1', 'A.2', 'A.4']);
  expect(left).toBe(2);
});

describe('next steps', () => {
  const reaching = (name: string): Report => {
    const changed = change({ action: 'property-changed', kind: 'entity', name, property: 'type' });
    const elements = [affected('metric', 'certain', [name, 'M'], [changed.id])];
    return { ...emptyReport, changes: [changed], impact: { ...emptyReport.impact, elements } };
  };

  test.each([
    ['Sales.Order', ['mml-guard impact Sales.Order --at after']],
    ['--help', []],
    ['a; rm -rf .', []],
    ['$(x)', []],
  ])('of a change of %j', (name, commands) => {
    expect(findNextSteps(reaching(name)).map(({ command }) => command)).toEqual(commands);
  });

  test.each<readonly [Partial<ReportChange>, Partial<Report['comparison']>, string]>([
    [{ action: 'removed' }, { before: '.' }, 'mml-guard impact Sales.New'],
    [{ action: 'renamed', previousName: 'Sales.Old' }, { before: 'models' }, 'mml-guard impact Sales.Old --at models'],
    [
      { action: 'renamed', previousName: 'Sales.Old' },
      { before: 'a'.repeat(40) },
      'mml-guard impact Sales.Old --at aaaaaaaaaaaa',
    ],
  ])('of what is only imagined look at what is real: %j %j', (parts, comparison, command) => {
    const report = reaching('Sales.New');
    const changes = report.changes.map((each) => ({ ...each, ...parts }));
    const imagined = { ...report, changes, comparison: { ...report.comparison, ...comparison, after: 'what-if' } };
    expect(findNextSteps(imagined).map((step) => step.command)).toEqual([command]);
  });

  test('do not repeat what stands beside a blocking finding', () => {
    expect(findNextSteps(rich).map(({ command }) => command)).toEqual([
      'mml-guard explain attribute-type-changed',
      'mml-guard impact Sales.Order.total_amount --at 9b3e02d47a6c',
    ]);
  });
});

describe('what blocks', () => {
  const [first] = rich.findings.filter(({ blocks }) => blocks);
  const place = { ...(first ?? expect.fail()).location, side: 'before' as const, message: 'Sales.Order stood here.' };
  const blocking = ['a.mml', 'b.mml', 'c.mml'].map((path, index) => ({
    ...(first ?? expect.fail()),
    location: { ...place, path, side: 'after' as const },
    related: [{ ...place, line: index === 2 ? 9 : 1 }],
  }));
  const draw = (findings: Report['findings']) => renderMarkdown({ ...emptyReport, findings }, {});

  test('tells once what all of it comes from', () => {
    const lines = draw(blocking)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines.map((line) => line.includes('Sales.Order stood here.'))).toEqual([true, false, true]);
  });

  test('by several causes shows each of them before the fold', () => {
    const other = {
      ...(first ?? expect.fail()),
      related: [],
      location: { ...place, path: 'z.mml', side: 'after' as const },
    };
    const findings = [...Array.from({ length: 20 }, () => ({ ...(blocking[0] ?? expect.fail()) })), other];
    const [view = '', rest = ''] = renderMarkdown({ ...emptyReport, findings }, { maxLength: 60_000 }).split(
      '<details>',
      2,
    );
    expect(view.match(/^- `\S+\.mml/gm)?.slice(0, 2)).toEqual(['- `a.mml', '- `z.mml']);
    expect(rest).toContain('16 more that block');
  });

  test('only once merged may not be on the branch yet', () => {
    expect(draw(blocking)).toContain('To unblock, repair these and push again.');
    const merged = draw(blocking.map((finding) => ({ ...finding, origin: 'merge' as const })));
    expect(merged).toContain('To unblock, first merge the target branch into yours, repair these and push again.');
  });
});

describe('the impact graph', () => {
  test('holds each element once, the changed ones marked', () => {
    const { nodes, edges } = buildImpactGraph(rich.impact) ?? expect.fail();
    expect(new Set(nodes.map(({ name }) => name)).size).toBe(nodes.length);
    expect(nodes.filter(({ role }) => role === 'changed').map(({ name }) => name)).toEqual([
      'Sales.Order',
      'Product.Inventory',
    ]);
    expect(edges.every(([from, to]) => nodes[from] !== undefined && nodes[to] !== undefined)).toBe(true);
  });

  test('collapses to domains and products where it would be too large', () => {
    const paths = many.impact.elements
      .slice(0, 300)
      .map(({ path: [from = '', to = ''] }) => [
        from.replace(/^Domain_\d*(\d)\./, 'Domain_$1.'),
        to.replace(/^Product_\d*(\d)\//, 'Product_$1/'),
      ]);
    const elements = paths.map((path) => affected('metric', 'certain', path, []));
    const { nodes, edges } = buildImpactGraph({ ...emptyReport.impact, elements }) ?? expect.fail();
    expect(nodes.length).toBe(20);
    expect(nodes.reduce((sum, { size }) => sum + size, 0)).toBe(600);
    expect(edges.length).toBeLessThanOrEqual(80);
  });

  test('is left out where even that is too large, and where nothing is affected', () => {
    expect(buildImpactGraph(many.impact)).toBeUndefined();
    expect(buildImpactGraph(emptyReport.impact)).toBeUndefined();
  });
});

test.each<readonly [Report['command'], string]>([
  ['review', 'a.mml (after) is too large'],
  ['check', 'a.mml is too large'],
])('%s tells of an unread file with its side only where there are two', async (command, sentence) => {
  const report: Report = {
    ...emptyReport,
    command,
    unread: [{ path: 'a.mml', side: 'after', reason: 'is too large' }],
  };
  expect(renderText(report, { color: 'off', width: 100 })).toContain(`Not read: ${sentence}`);
  expect(renderMarkdown(report, {}).replaceAll('`', '')).toContain(`Not read: ${sentence}`);
});

test('what is gone with what had it is not called repaired', () => {
  const fix = {
    rule: 'product-without-consumer',
    message: 'No consumer.',
    location: rich.findings[0]?.location ?? expect.fail(),
  };
  const gone = { ...fix, subject: { kind: 'data-product', name: 'P' } };
  const repaired = { ...gone, nameAfter: 'P' };
  expect([gone, repaired].map(describeFix)).toEqual(['Gone: No consumer.', 'Repaired: No consumer.']);
  expect([[gone], [repaired], [gone, repaired]].map(describeFixed)).toEqual([
    'gone with what had it',
    'repaired',
    'repaired, or gone with what had it',
  ]);
});
