/** Annotations as workflow commands: for a token that may not write check runs. */

import { error, notice, warning } from '@actions/core';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface WorkflowAnnotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly place?: { readonly path: string; readonly line: number; readonly endLine: number };
}

/** The runner keeps this many of each level for a step and drops the rest in silence. */
const ANNOTATIONS_PER_LEVEL = 10;

/** The runner cuts a message at 4,096 characters. */
const LONGEST_MESSAGE = 4000;

/** Writes the first ten of each level, so put first what must not be lost. Returns how many found no room. */
export function writeAnnotations(annotations: readonly WorkflowAnnotation[]): number {
  const counts = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  for (const annotation of annotations) {
    counts[annotation.level] += 1;
    if (counts[annotation.level] <= ANNOTATIONS_PER_LEVEL) writeAnnotation(annotation);
    else left += 1;
  }
  return left;
}

const WRITERS = { error, warning, notice };

function writeAnnotation({ level, title, message, place }: WorkflowAnnotation): void {
  WRITERS[level](disarm(cut(message)), {
    title: disarm(title),
    ...(place && { file: disarm(place.path), startLine: place.line, endLine: place.endLine }),
  });
}

/** The runner takes `##[` for a command wherever it stands in a line; everything else the toolkit escapes. */
function disarm(text: string): string {
  return text.replaceAll('##[', '## [');
}

function cut(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
