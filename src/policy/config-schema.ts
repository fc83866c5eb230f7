/** The shape of `.mml-guard.yml`: what is checked when it is read, and what its published JSON Schema is made from. */

import * as v from 'valibot';
import { COMMENT_MODES, GATES } from './choices.ts';
import { DEFAULT_CONFIG, INLINE_LIMITS, LEVELS, MENTION_LEVELS, PRESET_NAMES } from './config.ts';
import { limitsSchema } from './limits-schema.ts';
import { waiverSchema } from './waiver-schema.ts';

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

/** So that no proposal can make a review slow. */
const MOST_WAIVERS = 500;

const HANDLE = 'a handle in quotes, such as "@acme/analytics"';
const MENTION = 'true, false, or a map with `level`, `most` and `reviewers`';
const EXTENDS = 'the path of another .yml file of the repository, relative to this one';

const handlesSchema = v.array(
  v.pipe(v.string(HANDLE), v.regex(/^@[A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:\/[A-Za-z0-9][\w.-]*)?$/, HANDLE)),
  'a list of handles, such as ["@acme/analytics"]',
);

const mentionObjectSchema = v.strictObject(
  {
    level: v.optional(
      v.pipe(
        v.picklist(MENTION_LEVELS, listWords(MENTION_LEVELS)),
        v.description(
          'From which level on owners are told. Default: error, which also means breaking changes and PII.',
        ),
      ),
    ),
    most: v.optional(
      v.pipe(
        v.number('a whole number from 0 to 50'),
        v.integer('a whole number from 0 to 50'),
        v.minValue(0, 'a whole number from 0 to 50'),
        v.maxValue(50, 'a whole number from 0 to 50'),
        v.description('How many owners are mentioned at most; further ones are listed as text. Default: 10.'),
      ),
    ),
    reviewers: v.optional(
      v.pipe(
        v.boolean('true or false'),
        v.description('Whether owners are asked for a review instead, where GitHub takes the request. Default: false.'),
      ),
    ),
  },
  MENTION,
);

export const configSchema = v.pipe(
  v.strictObject(
    {
      extends: v.optional(
        v.pipe(
          v.string(EXTENDS),
          v.regex(/\.ya?ml$/, EXTENDS),
          v.description(
            'Another configuration file of the repository to start from, relative to this file. What stands here wins; waivers and the lists of `pii` are added.',
          ),
        ),
      ),
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
          v.description(
            'Model files to read, as globs relative to this file. Default: every .mml file, whatever the case of its ending.',
          ),
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
      owners: v.optional(
        v.pipe(
          v.record(v.string(), handlesSchema, 'a map of owners, each with a list of handles'),
          v.description('GitHub handles by the names that models give to owners.'),
        ),
        {},
      ),
      waivers: v.optional(
        v.pipe(
          v.array(waiverSchema, 'a list of waivers'),
          v.maxLength(MOST_WAIVERS, `at most ${MOST_WAIVERS} waivers`),
          v.description('Findings that somebody has agreed to live with, why, and until when.'),
        ),
        [],
      ),
      'inline-ignores': v.optional(
        v.pipe(
          v.picklist(INLINE_LIMITS, listWords(INLINE_LIMITS)),
          v.description('The gravest level that a comment in a model may silence. Default: warning.'),
        ),
        DEFAULT_CONFIG.inlineIgnores,
      ),
      comment: v.optional(
        v.pipe(
          v.picklist(COMMENT_MODES, listWords(COMMENT_MODES)),
          v.description(
            'When the Action comments on a pull request that has no comment of its own yet. Default: changes.',
          ),
        ),
        DEFAULT_CONFIG.comment,
      ),
      mention: v.optional(
        v.pipe(
          v.union([v.boolean(), mentionObjectSchema], MENTION),
          v.description('Whether, from which level on, and how many owners are mentioned. Default: true.'),
        ),
        true,
      ),
      limits: v.optional(
        v.pipe(limitsSchema, v.description('Bounds that keep a run short and waivers temporary.')),
        {},
      ),
    },
    'a map of settings',
  ),
  v.title('MML Guard configuration'),
  v.description('The settings of MML Guard for one project or repository: .mml-guard.yml.'),
);

export type WrittenConfig = v.InferOutput<typeof configSchema>;

function globSchema(expected: string) {
  return v.pipe(v.string(expected), v.nonEmpty(expected));
}

function ruleExpectation(): string {
  return `${listWords(LEVELS)}, or a map with \`level\` and \`subjects\``;
}

function listWords(words: readonly string[]): string {
  return `one of ${words.join(', ')}`;
}
