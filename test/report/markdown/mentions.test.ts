/** A page notifies exactly those whom a run chose, on every size of page, and a proposal says where it stands. */

import { describe, expect, test } from 'vitest';
import { drawNote } from '../../../src/report/markdown/draw-note.ts';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import type { PageMentions } from '../../../src/report/render.ts';
import type { Report } from '../../../src/report/report.ts';
import type { ReportProposal } from '../../../src/report/report-proposal.ts';
import { emptyReport } from '../fixtures/report-parts.ts';
import { reports } from '../fixtures/reports.ts';

const OWNERS: Report['owners'] = [
  { owner: 'near @x', handles: ['@Lin', '@a_b', '@acme/near'], because: 'Near uses @victim' },
  { owner: 'far', handles: ['@bo'], because: 'Far uses it' },
  { owner: '@evil', handles: [], because: '@evil' },
];

function mention(...live: readonly string[]): PageMentions {
  return { live: new Set(live), requested: new Set(['@bo']), unheard: new Set(['@acme/near']) };
}

/** What stands outside code. */
function proseOf(page: string): string {
  return page.replace(/`[^`\n]*`/g, '');
}

describe('mentions', () => {
  test('are live for those who were chosen, and text for all others', () => {
    const page = renderMarkdown({ ...emptyReport, owners: OWNERS }, { mentions: mention('@lin', '@a_b') });
    expect(page).toContain('- `near @x` @Lin @a_b `@acme/near` (not told) because Near uses @\u200Bvictim');
    expect(page).toContain('- `far` `@bo` (asked for a review) because Far uses it');
    expect(proseOf(page).match(/@(?!\u200B)\S+/g)).toEqual(['@Lin', '@a_b']);
  });

  test('of a code owner whom no model names stand alone', () => {
    const owners = [
      { owner: '@Lin', handles: ['@Lin'], because: 'it broke' },
      { owner: '@far', handles: [], because: 'it broke too' },
    ];
    const page = renderMarkdown({ ...emptyReport, owners }, { mentions: mention('@lin') });
    expect(page).toContain('- @Lin because it broke\n');
    expect(page).toContain('- `@far` because it broke too\n');
    expect(drawNote(owners.slice(0, 1), undefined)).toContain('- @Lin because it broke\n');
  });

  test('do not stand in a page that tells nobody', () => {
    const page = renderMarkdown({ ...emptyReport, owners: OWNERS }, {});
    expect(proseOf(page)).not.toMatch(/@(?!\u200B)/);
    expect(page).not.toContain('Who should look at this');
  });

  test('stand in a page that has no room for the report', () => {
    const many = { ...(reports['many'] ?? emptyReport), owners: OWNERS };
    const page = renderMarkdown(many, { maxLength: 1200, mentions: mention('@lin') });
    expect(page).toContain('too long to be shown here');
    expect(page).toContain('`near @x` @Lin');
  });

  test('all stand in the page, though only some of them before the fold', () => {
    const owners = Array.from({ length: 10 }, (_, index) => ({
      ...{ owner: `o${index}`, handles: [`@n${index}`], because: 'it broke' },
    }));
    const page = renderMarkdown(
      { ...emptyReport, owners },
      { mentions: mention(...owners.map(({ handles }) => handles[0] ?? '')) },
    );
    for (const { handles } of owners) expect(page).toContain(` ${handles[0]} because`);
    expect(page.slice(0, page.indexOf('<details>'))).not.toContain('@n5');
  });

  test('of a further comment are short', () => {
    const note = drawNote(OWNERS.slice(0, 1), 'https://github.example/x#1');
    expect(note).toBe(
      'The last push newly affects what you own; [the report](https://github.example/x#1) has the details.\n\n' +
        '- @Lin @a_b @acme/near: `near @x` because Near uses @\u200Bvictim\n',
    );
  });
});

describe('proposed waivers', () => {
  const PROPOSAL: ReportProposal = {
    ...{
      rule: 'entity-removed',
      scope: 'Sales.*',
      expires: '2026-12-31',
      approvedBy: [],
      effect: 'It would waive a finding.',
    },
    ...{ next: 'Next step: an approval by @lin.', notice: 'about the first' },
  };
  const APPROVED: ReportProposal = {
    ...PROPOSAL,
    approvedBy: ['lin', 'bo'],
    effect: 'It waives a finding.',
    next: '',
    notice: 'two',
  };

  test('stand in view, each with where it stands, and not again among the remarks', () => {
    const report = { ...emptyReport, proposals: [PROPOSAL, APPROVED], notices: ['about the first', 'two', 'three'] };
    const page = renderMarkdown(report, {});
    expect(page).toContain(
      '- `entity-removed` on `Sales.*` until 2026-12-31 **waits**. It would waive a finding. Next step: an approval by @\u200Blin.',
    );
    expect(page).toContain('**counts**: approved by `lin` and `bo`. It waives a finding.');
    expect(page).toContain('1 remark');
    expect(page).not.toContain('about the first');
  });

  test('of a stranger who proposes hundreds leave what blocks in view', () => {
    const proposals = Array.from({ length: 500 }, (_, index) => ({ ...PROPOSAL, scope: `S${index}` }));
    const page = renderMarkdown({ ...emptyReport, proposals }, { maxLength: 65_000 });
    expect(page.slice(0, page.indexOf('<details>')).split('\n- `').length - 1).toBe(3);
    expect(page).toContain('497 more proposed waivers');
  });
});
