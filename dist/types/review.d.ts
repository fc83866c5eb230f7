/** The pipeline on one page: snapshots in, report out. Pure and synchronous; the parser and all bytes are handed in. */
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { LinkedModel } from './link/linked-model.js';
import type { ModelMemory } from './link/links-memory.js';
import { type ModelReaderInput } from './link/model-reader.js';
import { type ConfigurationFiles } from './policy/approval.js';
import type { Baseline } from './policy/baseline.js';
import type { Config } from './policy/config.js';
import type { Approvals } from './policy/proposal.js';
import type { Waiver } from './policy/waiver.js';
import type { Report } from './report/report.js';
import type { Contents, Snapshot } from './syntax/facts.js';
import type { MmlParser } from './syntax/parser.js';
import { type Pair } from './text/pair.js';
export interface ReviewInput {
    readonly tool: Report['tool'];
    /** `check` judges `after` alone; its `before` is an empty snapshot. */
    readonly command: Report['command'];
    /** Root path of the project, as the report names it. */
    readonly project: string | null;
    readonly snapshots: Pair<Snapshot>;
    /** The head alone, where `after` is a merge of it: tells what only the combination breaks. */
    readonly head?: Snapshot;
    /** `before` as its own markers divide it into projects, where those of `after` divide it otherwise. */
    readonly undivided?: Snapshot;
    /** Revisions on the way from `before` to `after`, in this order: what they declare as renamed counts. */
    readonly between?: readonly Snapshot[];
    readonly contents: Contents;
    readonly parser: MmlParser;
    readonly config: Config;
    /** `YYYY-MM-DD`, UTC. */
    readonly asOf: string;
    readonly notices: readonly string[];
    /** What is known of each side before any model is read: a broken configuration. */
    readonly diagnostics?: Pair<readonly Diagnostic[]>;
    /** Puts every element with its text and edges into the report, for formats that draw the whole model. */
    readonly lineage?: 'included';
    /** Waivers that the change itself adds to the configuration: they count only where an owner has approved them. */
    readonly proposedWaivers?: readonly Waiver[];
    /** Who approved which of the proposed waivers, by logins. */
    readonly approvals?: Approvals;
    /** The files that judge, whose owners may approve them. */
    readonly configuration?: ConfigurationFiles;
    /** Findings that were accepted when the repository began to use the program. */
    readonly baseline?: Baseline;
    /** Whether other projects are judged by the same configuration. */
    readonly sharesConfiguration?: boolean;
    /** The code owners of `before`; no text where the file is over 3 MB. */
    readonly codeowners?: {
        readonly file: string;
        readonly text?: string;
    };
    /** Knows the facts of some contents from earlier runs, and is told those of the others. */
    readonly memory?: ModelMemory;
    /** Told what the run turns to, so that somebody can show or measure it; it must change nothing. */
    onStage?(stage: Stage): void;
}
/** A part of a run; a long one says how far it is. */
export interface Stage {
    readonly name: 'parse' | 'link' | 'compare' | 'judge' | 'report';
    readonly done?: number;
    readonly total?: number;
}
export declare function review(input: ReviewInput): Report;
/** One snapshot, read and linked: for questions about a single revision. */
export declare function linkSnapshot(snapshot: Snapshot, reading: ModelReaderInput): LinkedModel;
/** Both sides of a comparison, for questions that need no verdict. */
export declare function linkSnapshots(snapshots: Pair<Snapshot>, reading: ModelReaderInput): Pair<LinkedModel>;
