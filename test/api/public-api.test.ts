/** The names that others build on: adding one is a decision, removing one is a major version. */

import { describe, expect, test } from 'vitest';
import * as api from '../../src/index.ts';

describe('the public API', () => {
  test('is these names and no others', () => {
    const names = ['DEFAULT_CONFIG', 'createParser', 'findFormat', 'formats', 'readWasmFiles', 'review'];
    expect(Object.keys(api).sort()).toEqual(names);
  });

  test('reviews what it is handed', async () => {
    const parser = await api.createParser(api.readWasmFiles());
    const bytes = new TextEncoder().encode('domain "Sales" {}\n');
    const empty = { label: 'old', files: new Map(), unread: [] };
    const report = api.review({
      tool: { name: 'somebody', version: '1.0.0' },
      command: 'review',
      project: null,
      snapshots: { before: empty, after: { ...empty, label: 'new', files: new Map([['sales.mml', 'hash']]) } },
      contents: new Map([['hash', bytes]]),
      parser,
      config: api.DEFAULT_CONFIG,
      asOf: '2026-01-01',
      notices: [],
    });
    const render = await api.findFormat('text')?.load();
    expect(report.changes.map(({ action, kind, name }) => `${action} ${kind} ${name}`)).toEqual(['added domain Sales']);
    expect(render?.(report, { color: 'off', width: 80 })).toContain('Sales');
  });
});
