/** Inserting into CHANGELOG files as public projects have them: only an insertion, in the right place, once. */

import { describe, expect, test } from 'vitest';
import { type InsertedSection, insertIntoChangelog } from '../../src/changelog/insert-into-changelog.ts';
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
    const following = lines.slice(own + 1).find((line) => /^(?:## |\[[^\]]+\]: )/.test(line));
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
