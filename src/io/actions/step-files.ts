/** Outputs and the job summary of a step. */

import { setOutput, summary } from '@actions/core';

/** Values by output name. */
export function writeOutputs(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}

/** Bytes. The runner refuses more than 1 MiB, and just below it has been seen to drop the text in silence. */
export const LARGEST_SUMMARY = 1_000_000;

/** Refused where the runner has no summaries. */
export async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown).write();
}
