/** Whether a tag may be released: `node scripts/check-release.ts v1.2.3`. Hands the label for npm on to later steps. */

import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planRelease } from './release/plan-release.ts';
import { readRemoteTags } from './release/remote-tags.ts';

const [tag = ''] = process.argv.slice(2);
const folder = process.cwd();
try {
  const { version, npmTag, reason } = planRelease(tag, [...readRemoteTags(folder).keys()]);
  const declared: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  if (declared !== version) throw new Error(`package.json says ${declared}, and the tag ${tag}: they must be the same`);
  console.log(`${reason} On npm it is ${npmTag}.`);
  const output = process.env['GITHUB_OUTPUT'];
  if (output !== undefined) appendFileSync(output, `npm-tag=${npmTag}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
