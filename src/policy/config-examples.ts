/** Lines of configuration to copy, which end every message about a mistake. */

/** What to copy for each key of the top level; the empty key is for the file as a whole. */
export const CONFIG_EXAMPLES: Readonly<Record<string, string>> = {
  '': 'preset: recommended\nfail-on: error',
  preset: 'preset: strict',
  rules:
    'rules:\n  entity-removed: warning\n  attribute-removed:\n    level: error\n    subjects:\n      "Staging.*": note',
  'fail-on': 'fail-on: warning',
  include: 'include:\n  - "models/**"',
  exclude: 'exclude:\n  - "drafts/**"',
  pii: 'pii:\n  internal: ["*.example.com"]\n  external: ["https://partner.example/*"]\n  lexicon: [passport]',
  extends: 'extends: ../shared/mml-guard.yml',
  owners: 'owners:\n  analytics-team: ["@acme/analytics"]',
  waivers:
    'waivers:\n  - rule: entity-removed\n    subject: "Staging.*"\n    reason: planned-migration\n    text: moved to the warehouse, see ticket 42\n    approved-by: Ada Lovelace\n    expires: 2026-12-31',
  'inline-ignores': 'inline-ignores: note',
  comment: 'comment: findings',
  mention: 'mention:\n  level: warning\n  most: 5',
  limits: 'limits:\n  file-size: 16 MiB\n  waiver-days: 180',
};

/** The example for a key of the top level, else the one for the whole file. */
export function exampleFor(key: string): string {
  return (Object.hasOwn(CONFIG_EXAMPLES, key) ? CONFIG_EXAMPLES[key] : CONFIG_EXAMPLES['']) ?? '';
}
