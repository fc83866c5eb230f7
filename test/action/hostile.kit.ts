/** What strangers write in models, names of files and branches is inert on every surface. */

import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { SHOP_BEFORE } from './models.ts';
import { openPullRequest } from './pull-request.ts';

const PAYLOADS = [
  '@acme/everybody @ada',
  '#123 GH-1 acme/model#2',
  '<script>alert(1)</script><img src=x onerror=y>',
  '--> <!-- mml-guard:page Lg -->',
  '::error title=forged::text',
  '::stop-commands::x',
  '##[error]forged',
  '| a | b | `c` ``d``',
  '[link](https://evil.example) ![i](https://evil.example/i.png)',
  '\u202egnp.exe\u2066 \u200b',
  '</details><details open>',
  '```mermaid\\nclick n0 "javascript:alert(1)"',
  '\u001b[31mred',
];

function hostileModel(kept: string): string {
  const blocks = PAYLOADS.map((text, index) => {
    const name = text.replaceAll('"', '').replaceAll('\\', '');
    return `  entity "${name}" {\n    description "${name}"\n    derived-from "${name} ${index}"\n    attribute "${name}" { type "${name}" pii true }\n  }\n`;
  });
  return `domain Sales {\n${kept}${blocks.join('')}}\n`;
}

const ORDER = '  entity Order {\n    attribute id { type "string" }\n  }\n';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function readNodes(page: string): readonly Node[] {
  const walk = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(walk)];
  return walk(fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
}

/** Our own folds and hidden notes. */
const OWN_HTML = /^(?:<!-- mml-guard:[a-z]+ [\w-]* -->|<\/?(?:details|summary|code|b)>)$/;
/** What GitHub makes a link of, or somebody is notified by. */
const LIVE = /(?<![\w`/])@(?=\w)|(?<!\w)#(?=\d)|\bGH-(?=\d)/;

function findLiveText(page: string): readonly string[] {
  return readNodes(page).flatMap(({ type, value = '', url = '' }) => {
    if (type === 'text') return LIVE.test(value) ? [value] : [];
    if (type === 'html') return (value.match(/<!--.*?-->|<[^>]*>/gs) ?? []).filter((tag) => !OWN_HTML.test(tag));
    return (type === 'link' || type === 'image') && !url.startsWith('https://github.com/ada/model/') ? [url] : [];
  });
}

function countTags(page: string, tag: string): number {
  return readNodes(page).filter(({ type, value }) => type === 'html' && value?.includes(tag)).length;
}

describe('hostile text', () => {
  test('does nothing in comment, check run, summary and log', async () => {
    const scene = await openPullRequest({
      before: SHOP_BEFORE,
      after: { 'models/shop.mml': hostileModel(ORDER), 'models/::error::@ada #1.mml': hostileModel('') },
    });
    const run = await scene.run();
    expect(run.exitCode, run.log).toBeLessThanOrEqual(1);
    const comment = scene.github.comments[0]?.body ?? '';
    for (const page of [comment, scene.github.checks[0]?.output?.summary ?? '', run.summary]) {
      expect(page.length).toBeGreaterThan(1000);
      expect(findLiveText(page)).toEqual([]);
      expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(page).not.toContain('\u001b');
      expect(countTags(page, '<details>')).toBe(countTags(page, '</details>'));
    }
    expect(comment.match(/<!-- mml-guard:page/g)).toHaveLength(1);
    expect(run.log.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
    expect(run.log).not.toContain('##[');
  });

  test('does nothing in annotations of the workflow', async () => {
    const scene = await openPullRequest({
      before: SHOP_BEFORE,
      after: { 'models/shop.mml': hostileModel(ORDER), 'models/::error::@ada #1.mml': hostileModel('') },
    });
    scene.github.faults.push({ request: 'POST', status: 403 });
    const run = await scene.run();
    const commands = run.log.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands)
      expect(command).toMatch(
        /^::(error|warning|notice) title=MML Guard(%3A [\w-]+(,file=[^:]*)?(,line=\d+)?(,endLine=\d+)?)?::/,
      );
    expect(run.log).not.toContain('##[');
  });
});
