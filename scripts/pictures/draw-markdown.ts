/** Writes Markdown as a page that looks like GitHub's: its tables, its style sheet, its flowcharts. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Annotation } from '../../test/action/github-server.ts';
import type { Posted } from './post-example.ts';

const require = createRequire(import.meta.url);

const STYLE = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');

export function drawComment(markdown: string): string {
  return drawPage(toHtml(markdown));
}

/** The page of a check: its name and title, its summary, and the first of its annotations. */
export function drawCheck({ name, conclusion, output, annotations }: Posted['check']): string {
  const sign = conclusion === 'failure' ? '❌' : '✅';
  const shown = annotations.slice(0, MOST_ANNOTATIONS).map(drawAnnotation).join('');
  const rest = annotations.length - MOST_ANNOTATIONS;
  return drawPage(
    `<h2>${sign} ${escapeHtml(name)}</h2><p><b>${escapeHtml(output?.title ?? '')}</b></p>` +
      `<h3>Annotations</h3>${shown}${rest > 0 ? `<p>and ${rest} more</p>` : ''}` +
      `<h3>Details</h3>${toHtml(output?.summary ?? '')}`,
  );
}

const MOST_ANNOTATIONS = 4;

function drawAnnotation({ path, start_line: line, annotation_level: level, title, message }: Annotation): string {
  const color = { failure: '#d1242f', warning: '#9a6700' }[level] ?? '#656d76';
  return (
    `<div style="border:1px solid #d1d9e0;border-left:4px solid ${color};border-radius:6px;padding:8px 12px;margin:8px 0">` +
    `<b>${escapeHtml(title)}</b> <code>${escapeHtml(path)}#L${line}</code><br>${escapeHtml(message).replaceAll('\n', '<br>')}</div>`
  );
}

function toHtml(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** The size and width of letters in a comment. */
function drawPage(content: string): string {
  const look =
    'body.markdown-body{margin:0;padding:24px;width:780px;background:#fff;font-size:14px}summary{cursor:pointer}';
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}${look}</style><body class="markdown-body">${content}</body>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
