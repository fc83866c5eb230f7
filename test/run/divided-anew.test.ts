/** A change that makes a folder a project of its own is answerable for the references that it cuts. */

import { expect, test } from 'vitest';
import { judgeProjects } from '../../src/run/judge-projects.ts';
import { readTwo } from '../io/read.ts';
import { createFolder } from '../io/temporary-folder.ts';

const MARK = { 'after/m/modality_project.yaml': 'name: m\n' };
const SALES = 'domain "Sales" {\n  entity "Order" {\n    type = "entity"\n  }\n}\n';
const REPORTS =
  'data_product "P" {\n  consumer "c"\n  report "R" {\n    uses "Sales.Order"\n    uses "Sales.Lost"\n  }\n}\n';
const before = { 'before/m/sales.mml': SALES, 'before/p.mml': REPORTS };
const after = { 'after/m/sales.mml': SALES, 'after/p.mml': REPORTS };

async function judge(files: Readonly<Record<string, string>>) {
  const inputs = await readTwo(createFolder(files), { before: 'before', after: 'after' });
  const { findings, changes } = await judgeProjects(inputs, { command: 'review', asOf: '2026-11-24' });
  const broken = findings.filter(({ rule }) => rule === 'broken-reference');
  return { changes, broken: broken.map(({ location, origin, blocks }) => [location.line, origin, blocks]) };
}

test('what was broken before stays inherited, what the new border breaks does not', async () => {
  const { broken, changes } = await judge({ ...before, ...after, ...MARK });
  expect(broken).toEqual([
    [4, 'introduced', true],
    [5, 'inherited', false],
  ]);
  expect(changes).toEqual([]);
});

test('so does what was broken before in something that is renamed', async () => {
  const text = REPORTS.replace('report "R" {', 'report "Renamed" {\n    renamed-from "R"');
  const { broken } = await judge({ ...before, ...after, ...MARK, 'after/p.mml': text });
  expect(broken).toEqual([
    [5, 'introduced', true],
    [6, 'inherited', false],
  ]);
});
