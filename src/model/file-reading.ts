/** What is known of a file, whatever model holds it: found once, for both sides of a comparison. */

import type { FileFacts, SourceFile } from '../syntax/facts.ts';
import { sortBy } from '../text/compare.ts';
import { rememberEach } from '../text/remember.ts';
import { type Declaration, declareTop } from './declaration.ts';
import { Outline } from './outline.ts';
import { writeOutline } from './write-outline.ts';

/** A file that brings along what is known of it; of any other it is looked up. */
export class ModelFile implements SourceFile {
  readonly path: string;
  readonly facts: FileFacts;
  readonly reading: FileReading;

  constructor(path: string, facts: FileFacts) {
    this.path = path;
    this.facts = facts;
    this.reading = new FileReading(this);
  }
}

export function readingOf(file: SourceFile): FileReading {
  return file instanceof ModelFile ? file.reading : READINGS(file);
}

const READINGS = rememberEach((file: SourceFile) => new FileReading(file));

export class FileReading {
  readonly #file: SourceFile;
  #declarations: readonly Declaration[] | undefined = undefined;
  #outline: Outline | undefined = undefined;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** The elements at the top of the file, in written order. */
  get declarations(): readonly Declaration[] {
    this.#declarations ??= declareTop(this.#file);
    return this.#declarations;
  }

  /** Of a content that an earlier run outlined, what that kept. */
  get outline(): Outline {
    this.#outline ??= outlineOf(this.#file.facts);
    return this.#outline;
  }
}

export function outlineOf(facts: FileFacts): Outline {
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
