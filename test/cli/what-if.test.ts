import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '../../src/report/json-contract.ts';
import { createFolder } from '../io/temporary-folder.ts';
import { createRepository } from '../io/temporary-repository.ts';
import { run } from './run-cli.ts';

const MODEL = `domain "Sales" {
  entity "Order" {
    attribute "status" { type = "string" }
    attribute "total" { type = "decimal" }
  }
  entity "Revenue" {
    derived-from "Sales.Order"
    business_logic = "sum of status"
  }
}
data_product "Analytics" {
  consumer ["executives", "sales"]
  report "Board" { uses ["Sales.Revenue"] }
}
data_product "Finance" {
  consumer "executives"
  report "Ledger" { uses ["Sales.Order"] }
}
`;

async function tryOut(...words: readonly string[]) {
  const folder = createFolder({ 'm.mml': MODEL });
  const result = await run(['what-if', ...words, '--format', 'json'], folder);
  expect(readFileSync(join(folder, 'm.mml'), 'utf8')).toBe(MODEL);
  expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: 0, stderr: '' });
  const report = JSON.parse(result.stdout) as ReportDocument;
  return {
    changes: report.changes.map(({ action, kind, name }) => `${action} ${kind} ${name}`),
    broken: report.findings
      .filter(({ rule }) => rule === 'broken-reference')
      .map(({ location, suggestion }) => `${location?.line}:${location?.column} ${suggestion ?? ''}`.trim()),
  };
}

const CASES: readonly (readonly [words: readonly string[], changes: readonly string[], broken: readonly string[]])[] = [
  [['--remove', 'Sales.Order'], ['removed entity Sales.Order'], ['7:18', '17:27']],
  [['--remove', 'Sales.Order.status'], ['removed attribute Sales.Order.status'], []],
  [['--remove', 'entity Sales.Revenue'], ['removed entity Sales.Revenue'], ['13:26']],
  [['--remove', 'Sales'], ['removed domain Sales'], ['13:26', '17:27']],
  [['--remove', 'Finance'], ['removed data-product Finance'], []],
  [['--remove', 'Analytics/executives'], ['removed consumer Analytics/executives'], []],
  [['--remove', 'executives'], ['removed consumer Analytics/executives', 'removed consumer Finance/executives'], []],
  [
    ['--rename', 'Sales.Order=Purchase'],
    ['renamed entity Sales.Purchase'],
    ['7:18 "Sales.Purchase"', '17:27 "Sales.Purchase"'],
  ],
  [['--rename', 'Sales.Order=Sales.Purchase', '--follow'], ['renamed entity Sales.Purchase'], []],
  [['--rename', 'Sales.Order.total=amount'], ['renamed attribute Sales.Order.amount'], []],
  [['--rename', 'Sales=Shop', '--follow'], ['renamed domain Shop'], []],
  [['--rename', 'Finance=Ledgers'], ['renamed data-product Ledgers'], []],
  [
    ['--remove', 'Finance', '--remove', 'Sales.Order'],
    ['removed entity Sales.Order', 'removed data-product Finance'],
    ['7:18'],
  ],
  [
    ['--remove', 'Sales.Order', '--rename', 'Sales.Order.total=amount'],
    ['removed entity Sales.Order'],
    ['7:18', '17:27'],
  ],
];

describe('what would happen', () => {
  test.each(CASES)('%j', async (words, changes, broken) => {
    const found = await tryOut(...words);
    expect([...found.changes].sort()).toEqual([...changes].sort());
    expect(found.broken).toEqual(broken);
  });
});

const REFUSED: readonly (readonly [words: readonly string[], message: RegExp])[] = [
  [[], /needs something to try out[\s\S]*try: /],
  [['--remove', 'Sales.Ordr'], /no element `Sales.Ordr`[\s\S]*did you mean: Sales.Order/],
  [['--rename', 'Sales.Order'], /expected: <element>=<new name>[\s\S]*found: no =/],
  [['--rename', 'Sales.Order='], /--rename does not take/],
  [['--rename', 'Sales.Order=a.b'], /cannot be renamed[\s\S]*try: --rename/],
  [['--rename', 'Sales.Order=a"b'], /cannot be renamed/],
  [['--remove', 'Sales.Order', '--rename', 'Sales.Order=X'], /is named twice/],
  [
    ['--rename', 'Sales.Order=Sales.Order'],
    /entity Sales.Order has that name already[\s\S]*try: --rename Sales.Order=/,
  ],
];

test.each(REFUSED)('%j is refused', async (words, message) => {
  const { exitCode, stderr } = await run(['what-if', ...words], createFolder({ 'm.mml': MODEL }));
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

test('another revision, in every format', async () => {
  const repository = createRepository({ 'm.mml': MODEL });
  repository.commit({ 'm.mml': '' });
  for (const format of ['text', 'markdown', 'sarif', 'html', 'mermaid', 'junit', 'gitlab', 'github']) {
    const result = await run(
      ['what-if', '--remove', 'Sales.Order', '--at', 'HEAD~1', '--format', format],
      repository.folder,
    );
    expect({ format, exitCode: result.exitCode }).toEqual({ format, exitCode: 0 });
    expect(result.stdout).toContain('Order');
  }
  expect(repository.git('status', '--short')).toBe('');
});

test.each([
  [['--rename', 'Sales.Order=Purchase'], 'references to it stay as they are (--follow repairs them)'],
  [['--rename', 'Sales.Order=Purchase', '--follow'], 'references to it follow'],
])('%j says what became of the references, and names a next step that works', async (words, sentence) => {
  const folder = createFolder({ 'm.mml': MODEL });
  const { stdout } = await run(['what-if', ...words], folder);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`Sales.Order is renamed to Purchase, and ${sentence}.`);
  expect(stdout).not.toContain('run again');
  const [, step = ''] = /mml-guard (impact \S+)/.exec(stdout) ?? [];
  expect(await run(step.split(' '), folder)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('would reach'),
  });
});

test('what nothing refers to is renamed without a word about references', async () => {
  const folder = createFolder({ 'm.mml': 'data_product "P" {\n  consumer "team"\n}\n' });
  const { stdout } = await run(['what-if', '--rename', 'team=crew'], folder);
  expect(stdout).toContain('nothing was written: consumer P/team is renamed to crew.\n');
});
