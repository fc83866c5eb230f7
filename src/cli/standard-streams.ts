/** Standard output and standard error as they are written at once: Node's own streams take milliseconds to load. */

import { fstatSync, statSync, writeSync } from 'node:fs';
import { explainSystemError } from '../io/system-error.ts';
import { UsageError } from '../io/usage-error.ts';

export type StandardStream = 'stdout' | 'stderr';

const DESCRIPTORS: Readonly<Record<StandardStream, number>> = { stdout: 1, stderr: 2 };
/** Milliseconds until a reader that is not ready is asked again. */
const PAUSE = 5;

/** Returns once all of it is handed over; what nobody reads any more, as after `| head`, is dropped. */
export function writeStandard(stream: StandardStream, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) {
    const count = writeSome(DESCRIPTORS[stream], bytes.subarray(written));
    if (count === 'closed') return;
    written += count;
  }
}

function writeSome(descriptor: number, bytes: Uint8Array): number | 'closed' {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'EOF' || code === 'EBADF') return 'closed';
    // Where complaints cannot be heard, the exit code tells.
    if (code !== 'EAGAIN' && descriptor === DESCRIPTORS.stderr) return 'closed';
    if (code !== 'EAGAIN') throw cannotWrite(error);
    // A pipe that is full, and that its owner asked not to wait.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    return 0;
  }
}

function cannotWrite(error: unknown): UsageError {
  return new UsageError({
    problem: 'standard output cannot be written',
    expected: 'a terminal, a pipe, or a file with room for the report',
    found: explainSystemError(error),
  });
}

/** Whether a person may be looking on; only such a stream is worth loading Node's own. */
export function findTerminal(stream: StandardStream): NodeJS.WriteStream | undefined {
  if (!isDevice(DESCRIPTORS[stream])) return undefined;
  const terminal = process[stream];
  return terminal.isTTY === true ? terminal : undefined;
}

/** `/dev/null` is a device as well, and nobody looks on there. */
function isDevice(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    // The stream was closed before the program began.
    return false;
  }
}
