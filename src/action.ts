/** The GitHub Action: run it, say what went wrong, set the exit code, which is the verdict's. */

import { runAction } from './action/run-action.ts';
import { quoteForLog } from './action/workflow-log.ts';
import type { ExitCode } from './run/exit-code.ts';

run().then((exitCode) => {
  process.exitCode = exitCode;
});

async function run(): Promise<ExitCode> {
  try {
    return await runAction(process.env);
  } catch (error) {
    const { explainError } = await import('./run/explain-error.ts');
    const { message, exitCode } = explainError(error, process.env['RUNNER_DEBUG'] === '1' ? 'with-stack' : 'short');
    process.stdout.write(`::error title=MML Guard::${escapeMessage(message)}\n`);
    await showOnRun(error);
    return exitCode;
  }
}

/** On the page that people look at first; a runner without job summaries has the log. */
async function showOnRun(error: unknown): Promise<void> {
  const { drawCrash } = await import('./action/end-checks.ts');
  const { writeSummary } = await import('./io/actions/step-files.ts');
  await writeSummary(drawCrash(error)).catch(() => undefined);
}

/** One command, whatever the message quotes. */
function escapeMessage(message: string): string {
  const lines = message.trim().split('\n').map(quoteForLog);
  return lines.join('\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
