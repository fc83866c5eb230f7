/** What `--output` names: a file, or `-` for standard output, as everywhere. A file of that name is written `./-`. */

import { resolve } from 'node:path';
import { assertWritable } from '../io/output-file.ts';
import { UsageError } from '../io/usage-error.ts';
import type { Terminal } from './terminal.ts';

/** Absolute; undefined for standard output. */
export function locateOutput(word: string, { directory }: Pick<Terminal, 'directory'>): string | undefined {
  return word === '-' ? undefined : resolve(directory, word);
}

/** Each output has a place of its own, and one that can be written. */
export function assertPlaces(files: readonly (string | undefined)[]): void {
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined || files.filter((file) => file === undefined).length > 1) {
    throw new UsageError({
      problem: `two outputs go to ${twice === undefined ? 'standard output' : `\`${twice}\``}`,
      expected: 'a place for each',
      found: twice === undefined ? 'standard output for both' : 'one file',
      ...(twice === undefined && { remedy: '--output json=report.json beside --output -' }),
    });
  }
  for (const file of files) if (file !== undefined) assertWritable(file);
}
