/** From texts to a linked model, for tests of the rooms above the syntax. */

import { linkModel } from '../src/link/link-model.ts';
import type { LinkedModel } from '../src/link/linked-model.ts';
import { buildModel } from '../src/model/build-model.ts';
import { parseText } from './parser.ts';

/** A model of one text, or of several files by their paths. */
export function linkTexts(files: string | Readonly<Record<string, string>>): LinkedModel {
  const entries = typeof files === 'string' ? [['model.mml', files] as const] : Object.entries(files);
  return linkModel(buildModel(entries.map(([path, text]) => ({ path, facts: parseText(text) }))));
}
