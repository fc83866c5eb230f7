/** Who may let a proposed waiver count, and who has: owners of the configuration by the CODEOWNERS of before. Pure. */
import type { Codeowners } from './codeowners.js';
import type { Waiver } from './waiver.js';
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
export declare function findOwnersToAsk(waiver: Waiver, files: ConfigurationFiles, codeowners: Codeowners | undefined): readonly FileOwners[];
/** People whose last word is an approval of this very head. Comments take nothing back; the author and bots have no say. */
export declare function findApprovers(reviews: readonly ChangeReview[], { head, author }: {
    readonly head: string;
    readonly author: string | undefined;
}): readonly string[];
/** People whose approval was of an earlier commit, so that they have to look again. */
export declare function findOutdatedApprovers(reviews: readonly ChangeReview[], { head, author }: {
    readonly head: string;
    readonly author: string | undefined;
}): readonly string[];
/** Undefined where the token may not see the team. */
export type IsMember = (team: string, login: string) => boolean | undefined;
/** Who of the approvers owns one of these files; undefined where a file has no approver among its owners. */
export declare function findApproval(files: readonly FileOwners[], approvers: readonly string[], isMember: IsMember): readonly string[] | undefined;
/** GitHub does not tell logins apart by case. */
export declare function isSame(left: string, right: string | undefined): boolean;
/** What somebody has to do so that a proposed waiver counts: one or two sentences. */
export declare function describeNextStep(files: readonly FileOwners[]): string;
