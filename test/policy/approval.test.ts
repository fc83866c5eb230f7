/** Whose approving review makes a proposed waiver count: the last word of each person, on this head, by an owner. */

import { describe, expect, test } from 'vitest';
import {
  type ChangeReview,
  type ConfigurationFiles,
  describeNextStep,
  findApproval,
  findApprovers,
  findOutdatedApprovers,
  findOwnersToAsk,
} from '../../src/policy/approval.ts';
import { parseCodeowners } from '../../src/policy/codeowners.ts';
import type { Waiver } from '../../src/policy/waiver.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);

/** `lin APPROVED`, `lin@old APPROVED`, `ci! APPROVED` (a bot), ` APPROVED` (nobody any more). */
function readReviews(text: string): readonly ChangeReview[] {
  return text.split(', ').map((entry) => {
    const [, login = '', old, bot, state = ''] = /^(\w*)(@old)?(!)? (\w+)$/.exec(entry) ?? expect.fail(entry);
    return { ...(login && { login }), type: bot ? 'Bot' : 'User', state, commit: old ? OLD : HEAD };
  });
}

describe('approvers', () => {
  const cases: readonly (readonly [title: string, reviews: string, approvers: string, outdated?: string])[] = [
    ['one who approved', 'lin APPROVED', 'lin'],
    ['several', 'lin APPROVED, max APPROVED', 'lin max'],
    ['a comment afterwards takes nothing back', 'lin APPROVED, lin COMMENTED', 'lin'],
    ['nor does a review that is being written', 'lin APPROVED, lin PENDING', 'lin'],
    ['a comment alone', 'lin COMMENTED', ''],
    ['an approval that was dismissed', 'lin DISMISSED', ''],
    ['one dismissed after another', 'lin APPROVED, lin DISMISSED', ''],
    ['a later refusal', 'lin APPROVED, lin CHANGES_REQUESTED', ''],
    ['a later approval', 'lin CHANGES_REQUESTED, lin APPROVED', 'lin'],
    ['of an earlier commit', 'lin@old APPROVED', '', 'lin'],
    ['of an earlier commit, and again of this one', 'lin@old APPROVED, lin APPROVED', 'lin'],
    ['of this commit, then a dismissed one of an earlier', 'lin APPROVED, lin@old DISMISSED', ''],
    ['however the login is written', 'Lin APPROVED, lin CHANGES_REQUESTED', ''],
    ['the author', 'ada APPROVED, Ada APPROVED', ''],
    ['a bot', 'ci! APPROVED', ''],
    ['nobody any more', ' APPROVED', ''],
    ['a word that is not known', 'lin BLESSED', ''],
  ];
  test.each(cases)('%s', (_title, text, approvers, outdated) => {
    const about = { head: HEAD, author: 'ada' };
    expect(findApprovers(readReviews(text ?? ''), about).join(' ')).toBe(approvers);
    expect(findOutdatedApprovers(readReviews(text ?? ''), about).join(' ')).toBe(outdated ?? '');
  });
});

describe('an approval', () => {
  const codeowners = parseCodeowners(
    [
      '* @everyone',
      '/.mml-guard.yml @Lin @acme/governance docs@example.com',
      '/shared.yml @max',
      '/sub/ @mallory',
    ].join('\n'),
    'CODEOWNERS',
  );
  const USUAL: ConfigurationFiles = { path: '.mml-guard.yml', proposedPath: '.mml-guard.yml' };

  function ask(file: string, files: ConfigurationFiles = USUAL) {
    const place = { file, line: 1, column: 1 };
    return findOwnersToAsk({ place } as Waiver, files, codeowners);
  }

  interface Case {
    readonly file?: string;
    readonly files?: ConfigurationFiles;
    readonly approvers: readonly string[];
    /** Members of every team. */
    readonly members?: readonly string[];
    readonly expected: readonly string[] | undefined;
  }
  const cases: Readonly<Record<string, Case>> = {
    'of an owner': { approvers: ['max', 'lin'], expected: ['lin'] },
    'of somebody who owns other files': { approvers: ['everyone', 'max'], expected: undefined },
    'of a member of a team': { approvers: ['kim'], members: ['kim'], expected: ['kim'] },
    'of somebody outside the team': { approvers: ['kim'], members: ['sam'], expected: undefined },
    'of one whose team nobody may see': { approvers: ['kim'], expected: undefined },
    'of nobody': { approvers: [], members: ['kim'], expected: undefined },
    'for an extended file needs the owners of both': {
      ...{ file: 'shared.yml', approvers: ['max'], expected: undefined },
    },
    'of the owners of both': { file: 'shared.yml', approvers: ['max', 'lin'], expected: ['max', 'lin'] },
    'of whoever owns a configuration that the change brings along is not enough': {
      ...{ file: 'sub/.mml-guard.yml', files: { path: '.mml-guard.yml', proposedPath: 'sub/.mml-guard.yml' } },
      ...{ approvers: ['mallory'], expected: undefined },
    },
    'for an extension of a new file needs the owner of the new file': {
      ...{
        file: 'sub/own.yml',
        files: { proposedPath: '.mml-guard.yml' },
        approvers: ['mallory'],
        expected: undefined,
      },
    },
  };
  test.each(Object.entries(cases))('%s', (_title, { file = '.mml-guard.yml', files, approvers, members, expected }) => {
    expect(findApproval(ask(file, files), approvers, (_team, login) => members?.includes(login))).toEqual(expected);
  });

  test('is never there where nobody owns the file', () => {
    const nobody = findOwnersToAsk({ place: { file: 'x', line: 1, column: 1 } } as Waiver, {}, undefined);
    expect(findApproval(nobody, ['lin'], () => true)).toBeUndefined();
  });

  test('of two files is asked for file by file', () => {
    expect(describeNextStep(ask('shared.yml'))).toBe(
      'Next step: an approving review of the current head by an owner of shared.yml: @max; and by ' +
        'an owner of .mml-guard.yml: @Lin or @acme/governance (no review can be matched with docs@example.com).',
    );
  });
});
