/** What is known of a file, whatever model holds it: found once, for both sides of a comparison. */

import type { FileFacts, SourceFile } from '../syntax/facts.ts';
import { sortBy } from '../text/compare.ts';
import { rememberEach } from '../text/remember.ts';
import { Outline } from './outline.ts';
import { writeOutline } from './write-outline.ts';

/** A file that brings along what is known of it; of any other it is looked up. */
export class ModelFile implements SourceFile {
  readonly path: string;
  readonly facts: FileFacts;
  #outline: Outline | undefined = undefined;

  constructor(path: string, facts: FileFacts) {
    this.path = path;
    this.facts = facts;
  }

  get outline(): Outline {
    this.#outline ??= outlineOfFacts(this.facts);
    return this.#outline;
  }
}

export function outlineOf(file: SourceFile): Outline {
  return file instanceof ModelFile ? file.outline : outlineOfFacts(file.facts);
}

/** Of a content that an earlier run outlined, what that kept. */
export function outlineOfFacts(facts: FileFacts): Outline {
  const { outline } = facts;
  return outline === undefined ? outlineAnew(facts) : new Outline(outline.words, outline.start, outline.text);
}

/** Once for all files with that content, and for whoever keeps it. */
const outlineAnew = rememberEach(writeOutline);

/** As they mostly come. */
export function sortByPath(files: readonly SourceFile[]): readonly SourceFile[] {
  for (let at = 1; at < files.length; at++)
    if ((files[at - 1] as SourceFile).path > (files[at] as SourceFile).path) return sortBy(files, ({ path }) => path);
  return files;
}
