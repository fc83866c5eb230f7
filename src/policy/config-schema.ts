/** The shape of `.mml-guard.yml`: what is checked when it is read, and what its published JSON Schema is made from. */

import * as v from 'valibot';
import { DEFAULT_CONFIG, GATES, LEVELS, PRESET_NAMES } from './config.ts';

/** The messages read after "expected". */
const levelSchema = v.picklist(LEVELS, listWords(LEVELS));

const globsSchema = v.array(globSchema('a glob in quotes, such as "models/**"'), 'a list of globs');

const ruleObjectSchema = v.strictObject(
  {
    level: v.optional(v.pipe(levelSchema, v.description('The level everywhere else.'))),
    subjects: v.optional(
      v.pipe(
        v.record(v.string(), levelSchema, 'globs on qualified names, each with a level'),
        v.description(
          'Levels for some domains, entities or products: globs on the qualified name, such as "Sales.*". The last match wins.',
        ),
      ),
    ),
  },
  'a level, or a map with `level` and `subjects`',
);

const fileSizeText = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5} ?(KiB|MiB)$/, 'bytes as a whole number, or a text such as "16 MiB"'),
);

const bytesSchema = v.pipe(
  v.number(),
  v.integer('bytes as a whole number, or a text such as "16 MiB"'),
  v.minValue(1, 'at least 1 byte'),
);

export const configSchema = v.pipe(
  v.strictObject(
    {
      preset: v.optional(
        v.pipe(
          v.picklist(PRESET_NAMES, listWords(PRESET_NAMES)),
          v.description('The table of levels to start from. Default: recommended.'),
        ),
        DEFAULT_CONFIG.preset,
      ),
      rules: v.optional(
        v.pipe(
          v.record(
            v.string(),
            v.union([levelSchema, ruleObjectSchema], ruleExpectation()),
            'a map of rule ids to levels',
          ),
          v.description('Levels by rule id: a level, or a map with `level` and `subjects`.'),
        ),
        {},
      ),
      'fail-on': v.optional(
        v.pipe(
          v.picklist(GATES, listWords(GATES)),
          v.description('The least level of an introduced finding that fails the run. Default: error.'),
        ),
        DEFAULT_CONFIG.failOn,
      ),
      include: v.optional(
        v.pipe(
          globsSchema,
          v.description('Model files to read, as globs relative to this file. Default: every .mml file.'),
        ),
        [],
      ),
      exclude: v.optional(
        v.pipe(globsSchema, v.description('Model files to leave out, as globs relative to this file.')),
        [],
      ),
      pii: v.optional(
        v.pipe(
          v.strictObject(
            {
              internal: v.optional(v.pipe(globsSchema, v.description('Consumers inside the organisation.')), []),
              external: v.optional(v.pipe(globsSchema, v.description('Consumers outside the organisation.')), []),
              lexicon: v.optional(
                v.pipe(
                  v.array(globSchema('a word in quotes'), 'a list of words'),
                  v.description('Further words that make the name of an attribute look personal.'),
                ),
                [],
              ),
            },
            'a map with `internal`, `external` and `lexicon`',
          ),
          v.description('How personal data and its consumers are recognised.'),
        ),
        {},
      ),
      limits: v.optional(
        v.pipe(
          v.strictObject(
            {
              'file-size': v.optional(
                v.pipe(
                  v.union([bytesSchema, fileSizeText], 'bytes as a whole number, or a text such as "16 MiB"'),
                  v.description('The largest model file that is read. Default: 16 MiB.'),
                ),
                DEFAULT_CONFIG.limits.fileSize,
              ),
            },
            'a map with `file-size`',
          ),
          v.description('Bounds that keep a run short.'),
        ),
        {},
      ),
    },
    'a map of settings',
  ),
  v.title('MML Guard configuration'),
  v.description('The settings of MML Guard for one project or repository: .mml-guard.yml.'),
);

export type WrittenConfig = v.InferOutput<typeof configSchema>;

/** Keys of the published format that this version does not read yet. */
export const RESERVED_KEYS: readonly string[] = [
  'owners',
  'waivers',
  'inline-ignores',
  'comment',
  'mention',
  'extends',
];

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
  limits: 'limits:\n  file-size: 16 MiB',
};

/** The example for a key of the top level, else the one for the whole file. */
export function exampleFor(key: string): string {
  return (Object.hasOwn(CONFIG_EXAMPLES, key) ? CONFIG_EXAMPLES[key] : CONFIG_EXAMPLES['']) ?? '';
}

function globSchema(expected: string) {
  return v.pipe(v.string(expected), v.nonEmpty(expected));
}

function ruleExpectation(): string {
  return `${listWords(LEVELS)}, or a map with \`level\` and \`subjects\``;
}

function listWords(words: readonly string[]): string {
  return `one of ${words.join(', ')}`;
}
