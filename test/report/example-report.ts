/** Reviews the example of this repository, or checks one side of it, with everything a format can ask for. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/report/report.ts';
import { type Files, type ReviewedTexts, reviewTexts } from '../review-texts.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/ecommerce');

export function reviewExample(options: Partial<ReviewedTexts> = {}): Report {
  return reviewTexts({ before: readModel('before'), after: readModel('after'), lineage: 'included', ...options });
}

export function readModel(side: 'before' | 'after'): Files {
  const folder = join(EXAMPLE, side);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mml'));
  return Object.fromEntries(
    names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}
