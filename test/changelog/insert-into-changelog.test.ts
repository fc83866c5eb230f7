/** Inserting into CHANGELOG files as public projects have them: only an insertion, in the right place, once. */

import { describe, expect, test } from 'vitest';
import { dropOutdated } from '../../src/changelog/drop-outdated.ts';
import { insertIntoChangelog } from '../../src/changelog/insert-into-changelog.ts';
import type { InsertedSection } from '../../src/changelog/inserted-section.ts';
import { files, refused } from './files/changelogs.ts';

const section: InsertedSection = {
  version: '1.5.0',
  title: '## [1.5.0] - 2026-11-24',
  body: '### Added\n\n#### Domain `Sales`\n\n- Entity `Refund` added\n',
  nestedBody: '#### Added\n\n##### Domain `Sales`\n\n- Entity `Refund` added\n',
};

function insert(existing: string, wanted: InsertedSection = section): string {
  const text = insertIntoChangelog(existing, wanted);
  return typeof text === 'string' ? text : expect.fail(`${text.problem}: ${text.found}`);
}

/** What was put in, and the texts around it; fails where anything else changed. */
function split(existing: string, text: string): { before: string; inserted: string; after: string } {
  let start = 0;
  while (start < existing.length && existing[start] === text[start]) start++;
  const after = existing.slice(start);
  expect(text.endsWith(after), 'every byte of the rest is as it was').toBe(true);
  return { before: existing.slice(0, start), inserted: text.slice(start, text.length - after.length), after };
}

describe.each(Object.entries(files))('%s', (_name, { text, next }) => {
  test('keeps every byte of the rest', () => {
    const { before, inserted, after } = split(text, insert(text));
    expect(before + after).toBe(text);
    expect(inserted).toContain('Entity `Refund` added');
  });

  test('stands before the first older release', () => {
    const lines = insert(text).split(/\r?\n/);
    const own = lines.indexOf(section.title);
    const following = lines.slice(own + 1).find((line) => /^(?:## |\[[^\]]+\]: |<a (?!href))/.test(line));
    expect(own).toBeGreaterThan(-1);
    expect(following ?? '').toBe(next);
  });

  test('twice is once', () => {
    const once = insert(text);
    expect(insert(once)).toBe(once);
  });

  test('has the line ends of the file', () => {
    const { inserted } = split(text, insert(text));
    const windows = text.includes('\r\n');
    expect(inserted.replaceAll('\r\n', '').includes(windows ? '\n' : '\r')).toBe(false);
  });

  test('has an empty line on each side', () => {
    const lines = insert(text).split(/\r?\n/);
    const own = lines.indexOf(section.title);
    expect(lines[own - 1]).toBe('');
    expect(lines[own + 1]).toBe('');
  });

  test('a second release goes before the first', () => {
    const lines = insert(insert(text), { ...section, version: '1.6.0', title: '## [1.6.0] - 2026-12-01' }).split(
      /\r?\n/,
    );
    expect(lines.indexOf('## [1.6.0] - 2026-12-01')).toBeLessThan(lines.indexOf(section.title));
  });

  test('a later run replaces its own notes and nothing else', () => {
    const other = { ...section, body: section.body.replaceAll('Refund', 'Voucher') };
    expect(insert(insert(text), other)).toBe(insert(text, other));
  });
});

test.each(Object.entries(refused))('%s is left alone and explained', (_name, { text, found }) => {
  expect(insertIntoChangelog(text, section)).toEqual({
    problem: 'the CHANGELOG is not in the expected form',
    expected: expect.stringContaining('## [1.4.2] - 2026-11-24'),
    found,
  });
});

describe('a release that others have written about', () => {
  const text =
    '# Changelog\n\n## [1.5.0](https://example.test/compare) (2026-11-24)\n\n### Features\n\n* refunds\n\n## 1.4.2\n\n* old\n';

  test('keeps their words and gets a part of its own behind them', () => {
    const { before, inserted } = split(text, insert(text));
    expect(before.endsWith('* refunds\n\n')).toBe(true);
    expect(inserted).toContain('### Data model\n\n#### Added\n\n##### Domain');
    expect(insert(insert(text))).toBe(insert(text));
  });

  test('is left as it is where the notes are there by hand', () => {
    const pasted = text.replace('* refunds\n', `* refunds\n\n${section.body}`);
    expect(insert(pasted)).toBe(pasted);
  });

  test('keeps what people put around the notes of an earlier run', () => {
    const once = insert('# Changelog\n\n## 1.4.2\n');
    const edited = once.replace(section.title, `${section.title}\n\nThe refunds release.`);
    const other = insert(edited, { ...section, nestedBody: 'Other.', body: 'Other.' });
    expect(other).toContain('The refunds release.');
    expect(other).not.toContain('Refund`');
  });
});

test('what goes behind a release goes before the anchor of the next one', () => {
  const text = '# Changelog\n\n<a name="1.5.0"></a>\n## 1.5.0\n\n- a\n\n<a name="1.4.2"></a>\n## 1.4.2\n\n- b\n';
  const once = insert(text);
  expect(once).toMatch(/- a\n\n<!-- mml-guard[\s\S]*-->\n\n<a name="1\.4\.2"><\/a>\n## 1\.4\.2\n\n- b\n$/);
  expect(insert(once)).toBe(once);
});

test('an older release finds its place among the others', () => {
  const text = '# Changelog\n\n## 2.0.0\n\n- b\n\n## 1.4.2\n\n- a\n';
  const lines = insert(text).split('\n');
  expect(lines.filter((line) => line.startsWith('## '))).toEqual(['## 2.0.0', section.title, '## 1.4.2']);
});

test('the oldest release goes last, before the links', () => {
  const text = '# Changelog\n\n## [2.0.0]\n\n- b\n\n[2.0.0]: https://example.test/2\n';
  expect(insert(text)).toMatch(/- b\n\n## \[1\.5\.0\][\s\S]*-->\n\n\[2\.0\.0\]: /);
});

test('the same model at another commit is no reason to write again', () => {
  const at = (commit: string) => ({
    ...section,
    body: `From \`v1\` (\`${'a'.repeat(12)}\`) to \`HEAD\` (\`${commit}\`)`,
  });
  const once = insert('# Changelog\n\n## 1.4.2\n', at('0123456789ab'));
  expect(insert(once, at('ba9876543210'))).toBe(once);
});

describe('notes of a number that was never released', () => {
  const range = { since: 'v1.4.2', released: ['1.4.2', '1.0.0'] };
  const first: InsertedSection = { ...section, range };
  const second: InsertedSection = {
    version: '2.0.0',
    title: '## [2.0.0](https://example.test/compare/v1.4.2...b) - 2026-11-30',
    body: '### Breaking\n\n- Entity `Order` removed\n',
    nestedBody: '#### Breaking\n\n- Entity `Order` removed\n',
    range,
  };
  const old = '# Changelog\n\n## [Unreleased]\n\n- Ours.\n\n## 1.4.2\n\n- a\n\n[1.4.2]: https://example.test/1\n';

  test.each(Object.entries(files))('give way to the next: %s', (_name, { text }) => {
    expect(insert(insert(text, first), second)).toBe(insert(text, second));
  });

  test.each(Object.entries(files))('go where nothing is left to tell: %s', (_name, { text }) => {
    const gone = dropOutdated(insert(text, first), range);
    const lines = (of: string) => of.split(/\r?\n/).filter((line) => line !== '');
    expect(lines(gone)).toEqual(lines(text));
    expect(dropOutdated(gone, range)).toBe(gone);
  });

  test('may go down again', () => {
    expect(insert(insert(old, second), first)).toBe(insert(old, first));
  });

  test('leave what people wrote beside them, under the new number', () => {
    const edited = insert(old, first)
      .replace(`${section.title}\n`, `${section.title}\n\nThe refunds release.\n`)
      .replace('\n\n## 1.4.2', '\n\nThanks to all!\n\n## 1.4.2');
    const next = insert(edited, second);
    expect(next.match(/^## .*$/gm)).toEqual(['## [Unreleased]', second.title, '## 1.4.2']);
    expect(next).toMatch(
      /2026-11-30\n\nThe refunds release\.\n[\s\S]*### Data model\n\n#### Breaking[\s\S]*Thanks to all!\n\n## 1\.4\.2/,
    );
    expect(next).not.toContain('Refund`');
    expect(insert(next, second)).toBe(next);
  });

  test('keep the words that people put into the heading', () => {
    const edited = insert(old, first).replace(section.title, `${section.title} "Refunds"`);
    expect(insert(edited, second)).toContain(
      '\n## [2.0.0](https://example.test/compare/v1.4.2...b) - 2026-11-24 "Refunds"\n',
    );
  });

  test('leave a section that others have written about it', () => {
    const others = old.replace('## 1.4.2', '## 1.5.0\n\n* refunds\n\n## 1.4.2');
    const next = insert(insert(others, first), second);
    expect(next).toBe(insert(others, second));
    const both = others.replace('## 1.5.0', '## 2.0.0\n\n* removal\n\n## 1.5.0');
    expect(insert(insert(both, first), second)).toBe(insert(both, second));
  });

  test('stay where they were released, or begin elsewhere, or nobody knows where they begin', () => {
    const sections = (text: string) => text.match(/^## \[\d.*$/gm);
    const both = [second.title, section.title];
    expect(sections(insert(insert(old, first), { ...second, range: { ...range, released: ['1.5.0'] } }))).toEqual(both);
    expect(sections(insert(insert(old, first), { ...second, range: { ...range, since: 'v1.5.0' } }))).toEqual(both);
    expect(sections(insert(insert(old, section), second))).toEqual(both);
    expect(dropOutdated(insert(old, section), range)).toBe(insert(old, section));
  });

  test('whatever the beginning is called', () => {
    const since = 'folder -->\ud800 \u00e4/<!--';
    const named = { ...first, range: { ...range, since } };
    const next = { ...second, range: { ...range, since: since.replace('\ud800', '\ufffd') } };
    expect(insert(insert(old, named), next)).toBe(insert(old, next));
  });
});

test('the link of a heading of ours follows what it is about', () => {
  const at = (commit: string, body: string): InsertedSection => ({
    ...section,
    title: `## [1.5.0](https://example.test/compare/v1.4.2...${commit}) - 2026-11-24`,
    body,
    range: { since: 'v1.4.2', released: [] },
  });
  const once = insert('# Changelog\n\n## 1.4.2\n', at('a', 'One.'));
  expect(insert(once, at('b', 'One.'))).toBe(once);
  expect(insert(once, at('b', 'Two.'))).toBe(insert('# Changelog\n\n## 1.4.2\n', at('b', 'Two.')));
});
