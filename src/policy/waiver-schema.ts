/** The shape of `waivers` in the configuration. */

import * as v from 'valibot';
import { WAIVER_REASONS } from './waiver.ts';

/** What each key takes; read after "expected", also where the key is missing. */
export const WAIVER_KEYS = {
  rule: 'the id of the rule whose findings are waived (mml-guard rules lists them)',
  subject: 'a glob on qualified names in quotes, such as "Sales.*", or `fingerprints`',
  reason: `one of ${WAIVER_REASONS.join(', ')}`,
  text: 'a sentence that says why',
  'approved-by': 'who approved it',
  expires: 'the last day it holds, as YYYY-MM-DD: a waiver must end',
  fingerprints: 'a list of fingerprints, each 16 hex digits in quotes',
} as const;

const fingerprintSchema = v.pipe(
  v.string(WAIVER_KEYS.fingerprints),
  v.regex(/^[0-9a-f]{16}$/, WAIVER_KEYS.fingerprints),
);

export const waiverSchema = v.strictObject(
  {
    rule: v.pipe(textSchema('rule'), v.description('The rule whose findings are waived.')),
    subject: v.optional(
      v.pipe(
        textSchema('subject'),
        v.description(
          'A glob on the qualified name of what the finding speaks of. Required unless there are fingerprints.',
        ),
      ),
    ),
    reason: v.pipe(v.picklist(WAIVER_REASONS, WAIVER_KEYS.reason), v.description('The class of the reason.')),
    text: v.pipe(textSchema('text'), v.description('Why, in a sentence. Every report shows it.')),
    'approved-by': v.pipe(textSchema('approved-by'), v.description('Who approved it. Every report shows it.')),
    expires: v.pipe(
      v.string(WAIVER_KEYS.expires),
      v.regex(/^\d{4}-\d{2}-\d{2}$/, WAIVER_KEYS.expires),
      v.check(isDay, WAIVER_KEYS.expires),
      v.description('The last day it holds (UTC), at most 90 days ahead unless `limits.waiver-days` allows more.'),
    ),
    fingerprints: v.optional(
      v.pipe(
        v.array(fingerprintSchema, WAIVER_KEYS.fingerprints),
        v.minLength(1, 'at least one fingerprint'),
        v.description('Binds the waiver to exactly these findings; the JSON report names them.'),
      ),
    ),
  },
  `a waiver with ${Object.keys(WAIVER_KEYS).join(', ')}`,
);

function textSchema(key: keyof typeof WAIVER_KEYS) {
  return v.pipe(
    v.string(WAIVER_KEYS[key]),
    v.regex(/\S/, WAIVER_KEYS[key]),
    v.maxLength(500, 'at most 500 characters'),
  );
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
