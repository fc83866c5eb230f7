/** What every renderer is: a pure function from the report to one text. */
import type { Report } from './report.js';
export interface RenderOptions {
    /** Only `text` has colours. */
    readonly color: 'on' | 'off';
    /** Columns of the terminal; only `text` has lines to fit. */
    readonly width: number;
    /** The most UTF-16 code units a page may have; only `markdown` has a bound. */
    readonly maxLength?: number;
    /** Where readers of a page find the files and the whole report; without them places are plain text. */
    readonly links?: PageLinks;
    /** What came and went since the page was last written; only a page that is written again has one. */
    readonly delta?: PageDelta;
    /** Whom this very page tells; without it every handle is text. */
    readonly mentions?: PageMentions;
}
/** Handles in lower case. */
export interface PageMentions {
    /** GitHub notifies these people and teams when the page is created. */
    readonly live: ReadonlySet<string>;
    /** They were asked for a review. */
    readonly requested: ReadonlySet<string>;
    /** Teams that hear nothing, whatever is written. */
    readonly unheard: ReadonlySet<string>;
}
/** Counts of findings that the change is answerable for. */
export interface PageDelta {
    /** The commit that the page showed before. */
    readonly since: string;
    readonly appeared: number;
    readonly gone: number;
}
/** Addresses without a slash at their end; `before` and `after` stand for the roots of the two sides. */
export interface PageLinks {
    readonly before?: string;
    readonly after?: string;
    readonly report?: string;
}
/** A pure function: the same report and options give the same bytes, which end with a line break. */
export type Render = (report: Report, options: RenderOptions) => string;
