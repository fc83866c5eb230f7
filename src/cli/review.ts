/** `mml-guard review`: compares two places and judges what changed. */

import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { judgeProjects } from '../run/judge-projects.ts';
import { readComparison } from '../run/read-projects.ts';
import { restOnCache } from '../run/rest-on-cache.ts';
import { decodeAsOf, decodeOutputOptions, decodeReadOptions, type RawOptions } from './command-options.ts';
import { openCache } from './open-cache.ts';
import { listNeeds, planOutputs, writeOutputs } from './outputs.ts';
import type { Terminal } from './terminal.ts';
import { watchStages } from './watch-stages.ts';

/** The words of `before` and `after`, as far as given. */
export async function runReview(words: readonly string[], raw: RawOptions, terminal: Terminal): Promise<ExitCode> {
  const outputs = planOutputs(decodeOutputOptions(raw), terminal);
  const asOf = decodeAsOf(raw, terminal);
  const [before, after] = words;
  const { head } = raw;
  const cache = openCache(terminal);
  return watchStages(terminal, async (onStage) => {
    const report = await restOnCache(cache, async () => {
      onStage({ name: 'read' });
      const inputs = await readComparison(
        { ...decodeReadOptions(raw, terminal), known: cache },
        {
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
          ...(head !== undefined && { head }),
        },
      );
      return judgeProjects(inputs, { command: 'review', asOf, onStage, memory: cache, ...listNeeds(outputs) });
    });
    onStage({ name: 'write' });
    await writeOutputs(outputs, report, terminal);
    cache?.save();
    return report.verdict.outcome === 'fail' ? EXIT_CODE.failed : EXIT_CODE.passed;
  });
}
