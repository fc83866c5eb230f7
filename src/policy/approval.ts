/** Who may let a proposed waiver count, and who has: owners of the configuration by the CODEOWNERS of before. Pure. */

import type { Codeowners } from './codeowners.ts';
import type { Waiver } from './waiver.ts';

/** Configuration files, as paths in the places compared. */
export interface ConfigurationFiles {
  /** The one that judges. */
  readonly path?: string;
  /** The one that would judge after the merge. */
  readonly proposedPath?: string;
}

/** The owners of one file, by what a review can tell of them. */
export interface FileOwners {
  readonly file: string;
  /** Logins, without their `@`. */
  readonly people: readonly string[];
  /** `organisation/team`, without their `@`. */
  readonly teams: readonly string[];
  readonly addresses: readonly string[];
}

/** One review of a pull request, as far as it matters here. */
export interface ChangeReview {
  /** Absent where the account is gone. */
  readonly login?: string;
  /** `User`, `Bot`, … */
  readonly type: string;
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `COMMENTED`, `PENDING`. */
  readonly state: string;
  /** The commit that was looked at. */
  readonly commit: string | null;
}

/**
 * Every file whose owners have to agree: where the waiver is written, and the files that judge, lest a change brings a
 * configuration of its own along that somebody else owns.
 */
export function findOwnersToAsk(
  waiver: Waiver,
  files: ConfigurationFiles,
  codeowners: Codeowners | undefined,
): readonly FileOwners[] {
  const paths = [waiver.place.file, files.path, files.proposedPath].filter((path) => path !== undefined);
  return [...new Set(paths)].map((file) => sortOwners(file, codeowners?.ownersOf(file) ?? []));
}

function sortOwners(file: string, owners: readonly string[]): FileOwners {
  const handles = owners.filter((owner) => owner.startsWith('@')).map((owner) => owner.slice(1));
  return {
    file,
    people: handles.filter((handle) => !handle.includes('/')),
    teams: handles.filter((handle) => handle.includes('/')),
    addresses: owners.filter((owner) => !owner.startsWith('@')),
  };
}

/** People whose last word is an approval of this very head. Comments take nothing back; the author and bots have no say. */
export function findApprovers(
  reviews: readonly ChangeReview[],
  { head, author }: { readonly head: string; readonly author: string | undefined },
): readonly string[] {
  return findLastWords(reviews, author).flatMap(({ login, review }) =>
    review.state === 'APPROVED' && review.commit === head ? [login] : [],
  );
}

/** People whose approval was of an earlier commit, so that they have to look again. */
export function findOutdatedApprovers(
  reviews: readonly ChangeReview[],
  { head, author }: { readonly head: string; readonly author: string | undefined },
): readonly string[] {
  return findLastWords(reviews, author).flatMap(({ login, review }) =>
    review.state === 'APPROVED' && review.commit !== head ? [login] : [],
  );
}

const WORDS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

interface LastWord {
  readonly login: string;
  readonly review: ChangeReview;
}

/** Reviews come in the order in which they were given. */
function findLastWords(reviews: readonly ChangeReview[], author: string | undefined): readonly LastWord[] {
  const last = new Map<string, LastWord>();
  for (const review of reviews) {
    const { login, type, state } = review;
    if (login === undefined || type !== 'User' || !WORDS.includes(state) || isSame(login, author)) continue;
    last.set(login.toLowerCase(), { login, review });
  }
  return [...last.values()];
}

/** Undefined where the token may not see the team. */
export type IsMember = (team: string, login: string) => boolean | undefined;

/** Who of the approvers owns one of these files; undefined where a file has no approver among its owners. */
export function findApproval(
  files: readonly FileOwners[],
  approvers: readonly string[],
  isMember: IsMember,
): readonly string[] | undefined {
  const found = files.map(({ people, teams }) =>
    approvers.find(
      (login) => people.some((person) => isSame(person, login)) || teams.some((team) => isMember(team, login) === true),
    ),
  );
  return found.every((login) => login !== undefined) && found.length > 0 ? [...new Set(found)] : undefined;
}

/** GitHub does not tell logins apart by case. */
export function isSame(left: string, right: string | undefined): boolean {
  return left.toLowerCase() === right?.toLowerCase();
}

/** What somebody has to do so that a proposed waiver counts: one or two sentences. */
export function describeNextStep(files: readonly FileOwners[]): string {
  const without = files.filter(({ people, teams }) => people.length + teams.length === 0);
  if (without.length > 0) return without.map(describeOwnerless).join(' ');
  const asked = files.map(({ file, people, teams, addresses }) => {
    const mail = addresses.length === 0 ? '' : ` (no review can be matched with ${addresses.join(', ')})`;
    return `an owner of ${file}: ${[...people, ...teams].map((handle) => `@${handle}`).join(' or ')}${mail}`;
  });
  return `Next step: an approving review of the current head by ${asked.join('; and by ')}.`;
}

function describeOwnerless({ file, addresses }: FileOwners): string {
  if (addresses.length > 0)
    return (
      `Next step: name a user or a team as an owner of ${file} in CODEOWNERS of the target branch; ` +
      `no review can be matched with ${addresses.join(', ')}, so it counts only after the merge.`
    );
  return (
    `Next step: name an owner of ${file} in CODEOWNERS of the target branch, whose approving review could then count; ` +
    'without one it counts only after the merge.'
  );
}
