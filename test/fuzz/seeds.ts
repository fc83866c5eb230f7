/** What fuzzing starts from: sound files of every kind that the program reads. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { files as changelogs } from '../changelog/files/changelogs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const MODEL_SEEDS: readonly Uint8Array[] = ['examples/ecommerce', 'test/syntax/fixtures'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mml'))
    .sort()
    .map((path) => readFileSync(join(ROOT, folder, path))),
);

export const CONFIG_SEEDS = encodeAll([
  'preset: strict\nfail-on: warning\nrules:\n  entity-removed: warning\n  attribute-removed:\n    level: error\n    subjects:\n      "Staging.*": note\n',
  'include:\n  - "models/**"\nexclude: ["drafts/**", "**/*.tmp.mml"]\npii:\n  internal: ["*.example.com"]\n  external: ["https://p.example/*"]\n  lexicon: [passport]\n',
  'owners:\n  analytics-team: ["@acme/analytics", "@ada"]\nmention: { level: warning, most: 3 }\ncomment: findings\ninline-ignores: note\nlimits: { file-size: 16 MiB, nesting-depth: 8 }\n',
  'waivers:\n  - rule: entity-removed\n    subject: "Sales.*"\n    reason: planned-migration\n    text: moved\n    approved-by: Ada\n    expires: 2026-12-31\n  - rule: attribute-removed\n    fingerprints: ["0123456789abcdef"]\n    reason: other\n    text: x\n    approved-by: Bob\n    expires: 2026-11-30\n',
  'extends: shared/base.yml\n# comment\nrules: &r {entity-added: off}\n',
]);

export const CODEOWNERS_SEEDS = encodeAll([
  '# owners\n* @ada\n/models/ @acme/analytics ada@example.com\n*.mml @bob\ndocs/**/x @carol # why\n/a\\ b/ @d\n[abc].mml @e\n!x @f\n',
]);

export const BASELINE_SEEDS = encodeAll([
  '{\n  "schemaVersion": 1,\n  "findings": [\n    { "fingerprint": "0123456789abcdef", "rule": "entity-removed", "subject": "entity Sales.Order" }\n  ]\n}\n',
]);

export const CHANGELOG_SEEDS = encodeAll(Object.values(changelogs).map(({ text }) => text));

const EXAMPLES: readonly { readonly name: string; readonly examples: readonly unknown[] }[] = createRequire(
  import.meta.url,
)('@octokit/webhooks-examples');

export const EVENTS = [
  ...['pull_request', 'pull_request_review', 'push', 'release', 'workflow_dispatch', 'workflow_run', 'merge_group'],
] as const;

export const PAYLOAD_SEEDS = encodeAll(
  EXAMPLES.filter(({ name }) => (EVENTS as readonly string[]).includes(name)).flatMap(({ examples }) =>
    examples.slice(0, 2).map((payload) => JSON.stringify(payload)),
  ),
);

export const PATCH_SEEDS = encodeAll([
  '@@ -1,3 +1,4 @@ domain\n a\n-b\n+c\n+d\n e\n\\ No newline at end of file\n@@ -9 +10,2 @@\n+x\n',
]);

export const WORKFLOW_SEEDS = encodeAll([
  'name: review\non:\n  pull_request:\n    paths: ["**/*.mml"]\npermissions:\n  contents: read\njobs:\n  guard:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n        with: { fetch-depth: 0 }\n      - uses: acme/mml-guard@v1\n        with:\n          fail-on: warning\n',
]);

function encodeAll(texts: readonly string[]): readonly Uint8Array[] {
  return texts.map((text) => new TextEncoder().encode(text));
}
