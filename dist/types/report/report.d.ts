/** The one result of a run, as plain data. Every format is a rendering of it; JSON prints the contract's part of it. */
import type { Compatibility, Level, RuleMeta } from '../diagnostics/rule-meta.js';
import type { ChangeAction } from '../diff/change.js';
import type { Certainty } from '../impact/impact.js';
import type { Kind } from '../model/kind.js';
import type { Counts, Verdict } from '../policy/judge.js';
import type { Pair, Side } from '../text/pair.js';
import type { ReportInventory } from './report-inventory.js';
import type { ReportProposal } from './report-proposal.js';
export interface Report {
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly command: 'review' | 'check';
    readonly comparison: {
        /** A full commit id between git revisions, else the folder as given; null for `check`. */
        readonly before: string | null;
        readonly after: string;
        /** The UTC date waivers and sunsets were judged at, `YYYY-MM-DD`. */
        readonly asOf: string;
    };
    /** Root path of the project; null where several were reviewed (then each item names its own). */
    readonly project: string | null;
    readonly verdict: ReportVerdict;
    readonly changes: readonly ReportChange[];
    /** Most serious first, then by path and place. */
    readonly findings: readonly ReportFinding[];
    readonly impact: ReportImpact;
    readonly pii: ReportPersonalData;
    readonly owners: readonly ReportOwner[];
    readonly unread: readonly ({
        readonly path: string;
        readonly side: Side;
        readonly reason: string;
    } & OfProject)[];
    readonly renameCandidates: readonly ReportRenameCandidate[];
    /** Sentences about the run itself: what was compared, which configuration was read. */
    readonly notices: readonly string[];
    /** Not in the JSON: waivers that the change adds; `notices` has a sentence about each. */
    readonly proposals: readonly ReportProposal[];
    /** Not in the JSON: what `verdict.fixed` counts, in the order of the rules. */
    readonly fixes: readonly ReportFix[];
    /** Not in the JSON: what was read, for the last line of a page. */
    readonly model: {
        readonly files: number;
        readonly elements: number;
    };
    /** Not in the JSON: what can be asked for, and whether a side was empty. */
    readonly inventory: ReportInventory;
    /** Not in the JSON: the level from which findings fail the gate. */
    readonly failOn: 'error' | 'warning' | 'never';
    /** Not in the JSON: what is written about the rules that have findings, in the order of the rules. */
    readonly rules: readonly RuleMeta[];
    /** Not in the JSON: every element with its text and its edges; only where it was asked for, as it is large. */
    readonly lineage?: ReportLineage;
}
/** The models of both sides as one graph, in which what is equal on both sides stands once. */
export interface ReportLineage {
    readonly elements: readonly LineageElement[];
    readonly edges: readonly LineageEdge[];
    /** Whole blocks as written, each once; definitions are parts of them. */
    readonly texts: readonly string[];
}
export interface LineageElement extends OfProject {
    readonly kind: Kind;
    readonly name: string;
    /** Its name in `before`, where that was another. */
    readonly previousName?: string;
    readonly owner?: string;
    readonly description?: string;
    /** Of an entity; they are no elements of the graph. */
    readonly attributes: readonly LineageAttribute[];
    /** Marked as personal itself. */
    readonly personal: boolean;
    /** Where it stands on each side that has it. */
    readonly places: Partial<Pair<LineagePlace>>;
}
/** A tuple, because a model has many: its name, its type (empty where none is written), whether it is marked as personal. */
export type LineageAttribute = readonly [name: string, type: string, personal?: true];
export interface LineagePlace {
    readonly path: string;
    readonly line: number;
    /** Stretches of `texts` that define it: index of the text, start and end. */
    readonly definition: readonly (readonly [text: number, start: number, end: number])[];
}
/** Along the flow: from what gives data to what takes it. */
export interface LineageEdge {
    /** Indexes of elements. */
    readonly from: number;
    readonly to: number;
    readonly sides: 'before' | 'after' | 'both';
}
/** Set on items of a document that covers several projects. */
interface OfProject {
    readonly project?: string;
}
export type Outcome = Verdict['outcome'];
export interface ReportVerdict {
    readonly outcome: Outcome;
    /** How many findings fail the gate. */
    readonly blocking: number;
    readonly counts: Counts;
    /** Inherited findings that are gone. */
    readonly fixed: number;
}
export interface ReportLocation {
    readonly path: string;
    /** 1-based; columns in UTF-16 code units; end exclusive. */
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly side: Side;
}
export interface ReportChange extends OfProject {
    readonly id: string;
    readonly action: ChangeAction;
    readonly kind: Kind;
    readonly name: string;
    /** The name in `before` of what was renamed or moved. */
    readonly previousName?: string;
    /** (0.6, 1] for renamed and moved. */
    readonly confidence?: number;
    /** The property, or for reference changes the relation. */
    readonly property?: string;
    readonly before?: string;
    readonly after?: string;
    /** How many elements came or went with an added or removed block. */
    readonly members?: number;
    readonly compatibility: Compatibility;
    readonly locations: {
        readonly before?: ReportLocation;
        readonly after?: ReportLocation;
    };
    /** Not in the JSON: the domain, product or source under which a reader looks for it; empty for others. */
    readonly heading: {
        readonly kind: Kind;
        readonly name: string;
    } | null;
    /** Not in the JSON: `before` and `after` are formulas, to be shown as a text diff. */
    readonly formula: boolean;
    /** Not in the JSON: the rule that judges it, then those that look at what it carries; `off` ones too. */
    readonly rules: readonly string[];
    /** Not in the JSON: the one of them that gives the change its compatibility. */
    readonly decisiveRule?: string;
    /** Not in the JSON: texts of the consumers that came or went with a block, sorted. */
    readonly consumers: readonly string[];
}
/** An inherited finding that is gone. */
export interface ReportFix extends OfProject {
    readonly rule: string;
    /** Named as in `before`. */
    readonly subject: {
        readonly kind: string;
        readonly name: string;
    };
    /** The name in `after` of the element that had the problem; absent where it is gone too. */
    readonly nameAfter?: string;
    readonly message: string;
    /** In `before`. */
    readonly location: ReportLocation;
    /** The text of the reference that was repaired, without quotes. */
    readonly reference?: string;
}
export type Origin = 'introduced' | 'inherited' | 'merge';
export interface ReportFinding extends OfProject {
    readonly rule: string;
    /** The level under which it was judged; findings of rules that are `off` are not in the report. */
    readonly level: Exclude<Level, 'off'>;
    readonly origin: Origin;
    readonly subject: {
        readonly kind: string;
        readonly name: string;
    };
    readonly message: string;
    /** Of a file that could not be read: line 1, column 1. */
    readonly location: ReportLocation;
    readonly related: readonly (ReportLocation & {
        readonly message: string;
    })[];
    readonly suggestion?: string;
    /** 16 hex digits, unique in a report, free of lines and wording. */
    readonly fingerprint: string;
    readonly waiver?: {
        readonly by: string;
        readonly reason: string;
    };
    /** Not in the JSON: whether it fails the gate. */
    readonly blocks: boolean;
}
export interface ReportImpact {
    readonly elements: readonly ({
        readonly kind: Kind;
        readonly name: string;
        readonly certainty: Certainty;
        readonly distance: number;
        readonly path: readonly string[];
        /** Ids of changes. */
        readonly because: readonly string[];
    } & OfProject)[];
    readonly products: readonly ({
        readonly name: string;
        readonly owner?: string;
        readonly certainty: Certainty;
        readonly path: readonly string[];
    } & OfProject)[];
    readonly consumers: readonly ({
        readonly name: string;
        readonly external: boolean;
        readonly products: readonly string[];
        readonly certainty: Certainty;
        readonly path: readonly string[];
    } & OfProject)[];
    /** Downstream of a change, but their formulas show that they do not use what changed. */
    readonly unaffected: number;
}
export interface ReportPersonalData {
    readonly added: readonly ReportElement[];
    readonly removed: readonly ReportElement[];
    readonly exposures: readonly ReportExposure[];
    readonly noLongerExposed: readonly ReportExposure[];
}
export interface ReportElement extends OfProject {
    readonly kind: Kind;
    readonly name: string;
}
export interface ReportExposure extends OfProject {
    /** Qualified name of the PII entity or attribute. */
    readonly element: string;
    /** Not in the JSON: which of the two it is. */
    readonly kind?: Kind;
    readonly product: string;
    readonly consumer: string;
    /** Whether the consumer stands outside the organisation; absent means no. */
    readonly external?: boolean;
    readonly certainty: Certainty;
    readonly path: readonly string[];
    /** Of a new one: what the change did, in words. */
    readonly cause?: string;
}
export interface ReportOwner extends OfProject {
    readonly owner: string;
    readonly handles: readonly string[];
    readonly because: string;
}
export interface ReportRenameCandidate extends OfProject {
    readonly kind: Kind;
    readonly removed: string;
    readonly added: readonly string[];
    readonly confidence: number;
}
export {};
