/** Writes down what rules say of their fixtures, for a person to read and commit: `node scripts/write-expected.ts <rule>…`. */

import { writeFileSync } from 'node:fs';
import { findRule } from '../src/rules/rule-list.ts';
import { expectedPath, readFixture } from '../test/rules/fixtures.ts';
import { observeFixture } from '../test/rules/observe-fixture.ts';

for (const id of process.argv.slice(2)) {
  const rule = findRule(id);
  const fixture = readFixture(id, 'reported');
  if (rule === undefined || fixture === undefined) {
    console.error(`${id}: there is ${rule === undefined ? 'no such rule' : `no test/rules/${id}/after.mml`}.`);
    process.exitCode = 2;
  } else {
    const observed = observeFixture(rule, fixture);
    writeFileSync(expectedPath(id), `${JSON.stringify(observed, null, 2)}\n`);
    for (const { line, message } of observed) console.log(`${id}, line ${line}: ${message}`);
  }
}
