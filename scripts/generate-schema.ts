/** Writes the published JSON Schemas, the same that `mml-guard schema` prints; `--check` compares instead. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from '../src/cli/build-schema.ts';

if (process.argv[1] === import.meta.filename) main(process.argv[2]);

function main(mode: string | undefined): void {
  for (const [path, text] of generateSchemas()) {
    const file = new URL(`../${path}`, import.meta.url);
    if (mode !== '--check') writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) reportStale(path);
  }
}

function reportStale(path: string): void {
  console.error(`${path} is stale: run node scripts/generate-schema.ts and commit it.`);
  process.exitCode = 1;
}

/** Path in the repository to the text of the schema. */
export function generateSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['schema/report.schema.json', print(buildSchema('report'))],
    ['schema/mml-guard.schema.json', print(buildSchema('config'))],
    ['schema/changelog.schema.json', print(buildSchema('changelog'))],
  ]);
}

function print(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
