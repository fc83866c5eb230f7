/** Laws of every format: pure, deterministic, ended by a line break, within its bounds. */

import { describe, expect, test } from 'vitest';
import { findFormat, formats } from '../../src/report/formats.ts';
import type { Report } from '../../src/report/report.ts';
import { reports } from './fixtures/reports.ts';

const everyReport = Object.entries(reports);
/** A place is there to be opened, a command to be pasted. */
const NEVER_CUT = /\.mml(?::\d+:\d+)?(?: \(before\))?$|^(?:Next| {4})(?: {2})?mml-guard .*$/;
const plain = { color: 'off', width: 80 } as const;

describe.each(formats)('$name', ({ name, fileExtension, load }) => {
  test('is found by its name', () => {
    expect(findFormat(name)?.fileExtension).toBe(fileExtension);
  });

  test.each(everyReport)('%s: same in, same bytes out, and nothing touched', async (_name, report) => {
    const render = await load();
    const text = render(freeze(structuredClone(report)), plain);
    expect(render(freeze(structuredClone(report)), plain)).toBe(text);
    expect(text).toMatch(/[^\n]\n$/);
  });
});

test('an unknown name is no format', () => {
  expect(findFormat('toString')).toBeUndefined();
});

describe('text', () => {
  const render = async (report: Report, width: number): Promise<readonly string[]> =>
    ((await findFormat('text')?.load())?.(report, { color: 'off', width }) ?? '').split('\n');

  test.each([40, 50, 80, 100, 140, 400])('keeps within %i columns', async (width) => {
    for (const name of ['rich', 'many', 'check', 'projects']) {
      const lines = await render(reports[name] as Report, width);
      const tooLong = lines.filter((line) => line.length > width && !NEVER_CUT.test(line));
      expect(tooLong, name).toEqual([]);
    }
  });

  test('leaves no space at the end of a line', async () => {
    for (const [name, report] of everyReport) {
      expect(
        (await render(report, 80)).filter((line) => line.endsWith(' ')),
        name,
      ).toEqual([]);
    }
  });

  test('stays short however much there is', async () => {
    expect((await render(reports['many'] as Report, 120)).length).toBeLessThan(180);
  });

  test('has colours only where they are on', async () => {
    const draw = await findFormat('text')?.load();
    const colored = draw?.(reports['rich'] as Report, { color: 'on', width: 80 }) ?? '';
    expect(colored).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for.
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe((await render(reports['rich'] as Report, 80)).join('\n'));
  });
});

describe('markdown', () => {
  const render = async (report: Report, maxLength?: number): Promise<string> =>
    (await findFormat('markdown')?.load())?.(report, { ...plain, ...(maxLength === undefined ? {} : { maxLength }) }) ??
    '';

  test.each([65_000, 20_000, 5000, 1000, 300, 80, 10])('keeps within %i characters', async (maxLength) => {
    for (const [name, report] of everyReport) {
      expect((await render(report, maxLength)).length, name).toBeLessThanOrEqual(maxLength);
    }
  });

  test('closes every fold and block at every size that holds a verdict', async () => {
    for (const [name, report] of everyReport) {
      for (const maxLength of [undefined, 65_000, 20_000, 5000, 2500]) {
        const lines = (await render(report, maxLength)).split('\n');
        const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
        expect(count(/^<details>/), name).toBe(count(/^<\/details>$/));
        expect(count(/^ *`{3,}/) % 2, name).toBe(0);
      }
    }
  });

  test.each(['rich', 'many', 'projects', 'check'])('%s: a comment says the most in 25 lines', async (name) => {
    const [visible = ''] = (await render(reports[name] as Report, 65_000)).split('<details>');
    expect(visible.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(25);
  });

  test('a smaller bound never says more', async () => {
    const lengths = await Promise.all(
      [undefined, 65_000, 20_000, 1000].map((size) => render(reports['many'] as Report, size)),
    );
    expect(lengths.map(({ length }) => length)).toEqual(lengths.map(({ length }) => length).sort((a, b) => b - a));
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
