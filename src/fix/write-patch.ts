/** Writes changed files as one unified patch, in the form that `git apply` reads. */

import { structuredPatch } from 'diff/lib/patch/create.js';
import type { RepairedFile } from './repair.ts';

/** Empty where nothing changes. */
export function writePatch(files: readonly RepairedFile[]): string {
  return files.map(writeFile).join('');
}

function writeFile({ path, before, after }: RepairedFile): string {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 3 });
  const [from, to] = [writeName(`a/${path}`), writeName(`b/${path}`)];
  const lines = [`diff --git ${from} ${to}`, `--- ${endName(from)}`, `+++ ${endName(to)}`];
  for (const hunk of hunks) {
    const { oldStart, oldLines, newStart, newLines } = hunk;
    lines.push(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...hunk.lines);
  }
  return `${lines.join('\n')}\n`;
}

const ESCAPES = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

/** As git quotes names with `core.quotePath` off. */
function writeName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git escapes.
  const escaped = name.replace(/[\u0000-\u001f\u007f"\\]/g, escapeCharacter);
  return escaped === name ? name : `"${escaped}"`;
}

function escapeCharacter(character: string): string {
  return ESCAPES.get(character) ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

/** A tab ends a name that holds a space, or readers would take what follows the space for a date. */
function endName(name: string): string {
  return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}
