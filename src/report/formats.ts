/** The table of formats: adding one is one file and one line here. */

import type { Render } from './render.ts';

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
