/** What the descriptions of several commands share. */

import { TOOL } from '../run/tool.ts';

/** Takes an option that may be given several times. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/** The last part of a command's help. */
export function describeExamples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${TOOL.name} ${line}`).join('\n')}\n`;
}
