/** The table of formats: adding one is one file and one line here. */

import type { Report } from './report.ts';

export interface RenderOptions {
  /** Only `text` has colours. */
  readonly color: 'on' | 'off';
  /** Columns of the terminal; only `text` has lines to fit. */
  readonly width: number;
  /** The most UTF-16 code units a page may have; only `markdown` has a bound. */
  readonly maxLength?: number;
  /** Where readers of a page find the files and the whole report; without them places are plain text. */
  readonly links?: PageLinks;
}

/** Addresses without a slash at their end; `before` and `after` stand for the roots of the two sides. */
export interface PageLinks {
  readonly before?: string;
  readonly after?: string;
  readonly report?: string;
}

/** A pure function: the same report and options give the same bytes, which end with a line break. */
export type Render = (report: Report, options: RenderOptions) => string;

export interface Format {
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** With its dot. */
  readonly fileExtension: string;
  /** Loads the renderer on first use, so that nobody waits for the libraries of another format. */
  load(): Promise<Render>;
}

export const formats: readonly Format[] = [
  {
    name: 'text',
    title: 'for a terminal',
    fileExtension: '.txt',
    load: async () => (await import('./text/render-text.ts')).renderText,
  },
  {
    name: 'json',
    title: 'for machines: the published contract',
    fileExtension: '.json',
    load: async () => (await import('./json.ts')).renderJson,
  },
  {
    name: 'markdown',
    title: 'for GitHub: comments, summaries, files',
    fileExtension: '.md',
    load: async () => (await import('./markdown/render-markdown.ts')).renderMarkdown,
  },
];

export function findFormat(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}
