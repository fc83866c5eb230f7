/** What a repository may decide about its reviews: the decoded form of `.mml-guard.yml`. */
import type { Level } from '../diagnostics/rule-meta.js';
import { type ModelBounds } from '../model/bound-files.js';
import type { CommentMode, Gate } from './choices.js';
import type { Waiver } from './waiver.js';
/** Tables of levels, each a superset of the one before. */
export declare const PRESET_NAMES: readonly ["minimal", "recommended", "strict"];
export type Preset = (typeof PRESET_NAMES)[number];
export declare const LEVELS: readonly ["error", "warning", "note", "off"];
/** The gravest level that a comment in a model may silence. */
export declare const INLINE_LIMITS: readonly ["none", "note", "warning", "error"];
export type InlineLimit = (typeof INLINE_LIMITS)[number];
/** From which level on an owner is told: `error` also means breaking changes and personal data. */
export declare const MENTION_LEVELS: readonly ["error", "warning", "note"];
export type MentionLevel = (typeof MENTION_LEVELS)[number];
export interface Config {
    readonly preset: Preset;
    /** By rule id; what is not here keeps the preset's level. */
    readonly rules: ReadonlyMap<string, RuleSetting>;
    readonly failOn: Gate;
    /** Globs relative to the configuration file's folder; empty means every model file. */
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly pii: PersonalDataSettings;
    /** Handles, such as `@acme/analytics`, by the name that models give an owner. */
    readonly owners: ReadonlyMap<string, readonly string[]>;
    readonly waivers: readonly Waiver[];
    readonly inlineIgnores: InlineLimit;
    readonly comment: CommentMode;
    readonly mention: MentionSettings;
    readonly limits: Limits;
}
export interface MentionSettings {
    /** Whether the Action may write a handle so that GitHub notifies its holder. */
    readonly pings: 'on' | 'off';
    /** Whether it asks them for a review instead, where GitHub takes the request. */
    readonly reviewers: 'on' | 'off';
    readonly level: MentionLevel;
    /** How many owners are mentioned at most; further ones are listed without their handles. */
    readonly most: number;
}
export interface RuleSetting {
    /** Absent where only some subjects differ from the preset. */
    readonly level?: Level;
    /** Globs on the subject's qualified name, in written order; the last that matches wins. */
    readonly subjects: readonly {
        readonly glob: string;
        readonly level: Level;
    }[];
}
export interface PersonalDataSettings {
    /** Globs of consumers inside the organisation, whatever their text looks like. */
    readonly internal: readonly string[];
    /** Globs of consumers outside it; they win over `internal`. */
    readonly external: readonly string[];
    /** Words that make an attribute's name look personal, besides the built-in ones. */
    readonly lexicon: readonly string[];
}
/** Bounds of a run. What lies beyond one is named, and unknown rather than gone. */
export interface Limits extends ModelBounds {
    /** Bytes of one model file; GitHub takes none that is larger than the default. */
    readonly fileSize: number;
    /** Model files of one revision. */
    readonly fileCount: number;
    /** Bytes of all model files together, each content once. */
    readonly totalSize: number;
    /** Characters of a path. */
    readonly pathLength: number;
    /** References that are followed to find whom all changes together reach. */
    readonly impactSteps: number;
    /** Entries of each list of the report. */
    readonly reportItems: number;
    /** Findings that the comment remembers until the next push. */
    readonly commentFindings: number;
    /** How many days ahead a waiver may end at most. */
    readonly waiverDays: number;
}
export declare const DEFAULT_CONFIG: Config;
