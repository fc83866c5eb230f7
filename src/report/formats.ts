/** The table of formats: adding one is one file and one line here. */

import type { Render } from './render.ts';

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
  {
    name: 'sarif',
    title: 'for code scanning: SARIF 2.1.0',
    fileExtension: '.sarif',
    load: async () => (await import('./sarif/render-sarif.ts')).renderSarif,
  },
  {
    name: 'junit',
    title: 'for the test reports of any CI',
    fileExtension: '.xml',
    load: async () => (await import('./junit.ts')).renderJunit,
  },
  {
    name: 'gitlab',
    title: 'for merge requests of GitLab: code quality',
    fileExtension: '.codequality.json',
    load: async () => (await import('./gitlab.ts')).renderGitlab,
  },
  {
    name: 'github',
    title: 'for the log of a workflow: annotations',
    fileExtension: '.log',
    load: async () => (await import('./github.ts')).renderGithub,
  },
  {
    name: 'html',
    title: 'for a browser: one page with the lineage graph',
    fileExtension: '.html',
    needs: 'lineage',
    load: async () => (await import('./html/render-html.ts')).renderHtml,
  },
  {
    name: 'mermaid',
    title: 'for documents: the impact as a flowchart',
    fileExtension: '.mmd',
    load: async () => (await import('./mermaid.ts')).renderMermaid,
  },
];

export function findFormat(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}
