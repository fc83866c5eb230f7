/** The shape of `limits` in the configuration: every bound of a run, with its default in words. */

import * as v from 'valibot';
import { DEFAULT_CONFIG } from './config.ts';

const SIZE = 'bytes as a whole number, or a text such as "16 MiB"';
const DAYS = 'a number of days from 1 to 3650';

const { limits } = DEFAULT_CONFIG;

export const limitsSchema = v.strictObject(
  {
    'file-size': sizeSchema('The largest model file that is read.', limits.fileSize),
    'file-count': countSchema(
      'How many model files of one revision are read, in the order of their paths.',
      limits.fileCount,
      10_000_000,
    ),
    'total-size': sizeSchema('How much is read of all model files together.', limits.totalSize),
    'file-words': countSchema(
      'How many words and signs a model file may hold if it has mistakes, because recovering from them takes time; one without may hold ten times as many.',
      limits.fileWords,
      100_000_000,
    ),
    'block-count': countSchema('How many blocks of one revision are compared.', limits.blockCount, 100_000_000),
    'nesting-depth': countSchema(
      'How deep blocks may stand inside one another; deeper ones are compared as text only.',
      limits.nestingDepth,
      limits.nestingDepth,
    ),
    'name-length': countSchema('How many characters a name may have.', limits.nameLength, 1_000_000),
    'value-length': countSchema(
      'How many characters a value, such as a formula, may have.',
      limits.valueLength,
      100_000_000,
    ),
    'path-length': countSchema('How many characters the path of a model file may have.', limits.pathLength, 100_000),
    'impact-steps': countSchema(
      'How many references are followed to find whom the changes reach.',
      limits.impactSteps,
      10_000_000_000,
    ),
    'report-items': countSchema('How many entries each list of a report holds.', limits.reportItems, 1_000_000),
    'comment-findings': countSchema(
      'How many findings the comment remembers, to say at the next push what is new.',
      limits.commentFindings,
      2_000,
    ),
    'waiver-days': v.optional(
      v.pipe(
        v.number(DAYS),
        v.integer(DAYS),
        v.minValue(1, DAYS),
        v.maxValue(3650, DAYS),
        v.description(`How many days ahead a waiver may end at most. Default: ${limits.waiverDays}.`),
      ),
      limits.waiverDays,
    ),
  },
  'a map of bounds, such as `file-size` and `waiver-days`',
);

/** As the file holds it; gaps are left to the defaults. */
export type WrittenLimits = Partial<v.InferOutput<typeof limitsSchema>>;

function sizeSchema(meaning: string, byDefault: number) {
  const text = v.pipe(v.string(), v.regex(/^[1-9]\d{0,5} ?(KiB|MiB)$/, SIZE));
  const bytes = v.pipe(v.number(), v.integer(SIZE), v.minValue(1, 'at least 1 byte'));
  const description = `${meaning} Default: ${byDefault / 1024 / 1024} MiB.`;
  return v.optional(v.pipe(v.union([bytes, text], SIZE), v.description(description)), byDefault);
}

function countSchema(meaning: string, byDefault: number, most: number) {
  const expected = `a whole number from 1 to ${most}`;
  return v.optional(
    v.pipe(
      v.number(expected),
      v.integer(expected),
      v.minValue(1, expected),
      v.maxValue(most, expected),
      v.description(`${meaning} Default: ${byDefault}.`),
    ),
    byDefault,
  );
}
