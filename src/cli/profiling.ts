/** Records where the time of a run goes, by the profiler of Node, in the format that browsers and editors open. */

import { assertWritable, writeOutput } from '../io/output-file.ts';

export interface Profiling {
  /** Ends the recording and writes it. */
  stop(): Promise<void>;
}

/** Refuses a file that cannot be written before anything is recorded. */
export async function startProfiling(file: string): Promise<Profiling> {
  assertWritable(file);
  // What dynamic import would need of the script that runs the bundle is not given by it.
  const { Session } = process.getBuiltinModule('node:inspector/promises');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  return {
    async stop() {
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      writeOutput(file, JSON.stringify(profile));
    },
  };
}
