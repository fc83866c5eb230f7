/** The table of formats: adding one is one file and one line here. */
import type { Render } from './render.js';
export interface Format {
    readonly name: string;
    /** For people. */
    readonly title: string;
    /** With its dot. */
    readonly fileExtension: string;
    /** It draws the whole model, so the report must hold it. */
    readonly needs?: 'lineage';
    /** Loads the renderer on first use, so that nobody waits for the libraries of another format. */
    load(): Promise<Render>;
}
export declare const formats: readonly Format[];
export declare function findFormat(name: string): Format | undefined;
