/** The body of a release: what people wrote stays, what an earlier run wrote is replaced. */

import { describe, expect, test } from 'vitest';
import { fillReleaseBody, measureRoom } from '../../src/changelog/fill-release-body.ts';
import { MARK } from '../../src/changelog/marked-block.ts';

const NOTES = '### Added\n\n- Entity `Refund` added\n';
const written: readonly (readonly [name: string, body: string])[] = [
  ['nothing', ''],
  ['words', 'The refunds release.'],
  ['words and a line break', 'The refunds release.\n'],
  ['words of a browser', '## Highlights\r\n\r\n- refunds\r\n'],
  ['notes that GitHub made', "## What's Changed\n* Refunds by @somebody in https://git.example.test/pull/1\n"],
];

describe.each(written)('%s', (_name, body) => {
  const once = fillReleaseBody(body, NOTES);

  test('stays, with the notes behind it', () => {
    expect(once.startsWith(body)).toBe(true);
    expect(once).toContain('Entity `Refund` added');
  });

  test('twice is once', () => {
    expect(fillReleaseBody(once, NOTES)).toBe(once);
  });

  test('other notes replace the first', () => {
    expect(fillReleaseBody(once, 'Other.')).toBe(fillReleaseBody(body, 'Other.'));
  });

  test('leaves the notes as much room after earlier notes as before any, and no more than there is', () => {
    const room = measureRoom(body, 2000);
    expect(measureRoom(once, 2000)).toBe(room);
    expect(room).toBeGreaterThan(1500);
    const notes = 'a line of ten\n'.repeat(200).slice(0, room);
    expect(fillReleaseBody(once, notes).length).toBeLessThanOrEqual(2000);
  });

  test('keeps its line ends', () => {
    const breaks = once.match(/\r?\n/g) ?? [];
    expect(new Set(breaks)).toEqual(new Set([body.includes('\r\n') ? '\r\n' : '\n']));
  });
});

test('a mark of a template says where the notes go, and what stands below stays', () => {
  const once = fillReleaseBody(`Hello.\n\n${MARK}\n\nThanks to all.\n`, NOTES);
  expect(once).toMatch(/^Hello\.\n\n<!-- mml-guard[\s\S]*Refund[\s\S]*-->\n\nThanks to all\.\n$/);
  expect(fillReleaseBody(once, NOTES)).toBe(once);
});

test('what people add around the notes stays', () => {
  const once = `Before.\n\n${fillReleaseBody('', NOTES)}\nAfter.\n`;
  const twice = fillReleaseBody(once, 'Other.');
  expect(twice).toMatch(/^Before\.[\s\S]*Other\.[\s\S]*After\.\n$/);
  expect(twice).not.toContain('Refund');
});

test('a body without any room leaves none', () => {
  expect(measureRoom('x'.repeat(3000), 2000)).toBe(0);
});
