/** `mml-guard check`: judges one model by itself. */

import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { judgeProjects } from '../run/judge-projects.ts';
import { readPlace } from '../run/read-projects.ts';
import { restOnCache } from '../run/rest-on-cache.ts';
import { decodeAsOf, decodeOutputOptions, decodeReadOptions, type RawOptions } from './command-options.ts';
import { openCache } from './open-cache.ts';
import { listNeeds, planOutputs, writeOutputs } from './outputs.ts';
import type { Terminal } from './terminal.ts';
import { watchStages } from './watch-stages.ts';

export async function runCheck(path: string | undefined, raw: RawOptions, terminal: Terminal): Promise<ExitCode> {
  const outputs = planOutputs(decodeOutputOptions(raw), terminal);
  const asOf = decodeAsOf(raw, terminal);
  const cache = openCache(terminal);
  return watchStages(terminal, async (onStage) => {
    const report = await restOnCache(cache, async () => {
      onStage({ name: 'read' });
      const inputs = await readPlace({ ...decodeReadOptions(raw, terminal), known: cache }, path ?? '.');
      return judgeProjects(inputs, { command: 'check', asOf, onStage, memory: cache, ...listNeeds(outputs) });
    });
    onStage({ name: 'write' });
    await writeOutputs(outputs, report, terminal);
    cache?.save();
    return report.verdict.outcome === 'fail' ? EXIT_CODE.failed : EXIT_CODE.passed;
  });
}
