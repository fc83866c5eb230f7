/** A waiver that the reviewed change itself adds: what it does, whom it waits for, or who approved it. */
import { type Waiver } from './waiver.js';
/** Logins of the owners who approved a proposed waiver; one that is not here has to wait. */
export type Approvals = ReadonlyMap<Waiver, readonly string[]>;
export interface Proposal {
    readonly waiver: Waiver;
    /** Logins; none where it waits. */
    readonly approvedBy: readonly string[];
    /** What it silences or would silence, in a sentence; empty where there was too much to look at. */
    readonly effect: string;
    /** What has to happen so that it counts; empty where it does. */
    readonly next: string;
}
/** The sentences of a report about one proposal. */
export declare function describeProposal({ waiver, approvedBy, effect, next }: Proposal): string;
/** `@ada and @lin`. */
export declare function listLogins(logins: readonly string[]): string;
