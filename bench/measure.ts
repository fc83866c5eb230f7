/** Times whole processes in turn (A B A B …), so that a machine that slows down slows both. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly directory?: string;
  /** Added to the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Exit codes that count as having worked. */
  readonly accepts: readonly number[];
  /** What ends the time: the exit, unless it says otherwise. */
  readonly until?: 'exit' | 'first output';
}

export interface Measurement {
  readonly milliseconds: number;
  /** Highest resident memory seen of the process itself, where the system tells. */
  readonly peakMebibytes: number;
}

export interface Comparison {
  /** Median of the ratios, pair by pair. */
  readonly ratio: number;
  readonly ours: Measurement;
  readonly theirs: Measurement;
  /** Ours of theirs. */
  readonly memoryRatio: number;
}

/** Medians over `rounds` pairs, after one pair that does not count. */
export async function compare(ours: Command, theirs: Command, rounds: number): Promise<Comparison> {
  const pairs: { ours: Measurement; theirs: Measurement }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const pair = { ours: await measure(ours), theirs: await measure(theirs) };
    if (round > 0) pairs.push(pair);
  }
  return {
    ratio: median(pairs.map((pair) => pair.ours.milliseconds / pair.theirs.milliseconds)),
    memoryRatio: median(pairs.map((pair) => pair.ours.peakMebibytes / pair.theirs.peakMebibytes)),
    ours: medians(pairs.map((pair) => pair.ours)),
    theirs: medians(pairs.map((pair) => pair.theirs)),
  };
}

/** One run from its start. */
export function measure(command: Command): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command.program, command.arguments, {
      cwd: command.directory,
      env: { ...process.env, ...command.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let spoken: number | undefined;
    child.stdout.on('data', () => {
      spoken ??= performance.now();
    });
    let peak = 0;
    let complaint = '';
    const sample = () => {
      peak = Math.max(peak, readPeak(child.pid));
    };
    const timer = setInterval(sample, 10);
    child.stderr.on('data', (chunk) => {
      complaint += String(chunk);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      const end = command.until === 'first output' ? spoken : undefined;
      const milliseconds = (end ?? performance.now()) - start;
      if (command.accepts.includes(code ?? -1)) resolve({ milliseconds, peakMebibytes: peak });
      else
        reject(
          new Error(`${command.program} ${command.arguments.join(' ')} ended with ${code}: ${complaint.slice(0, 500)}`),
        );
    });
  });
}

/** The kernel keeps the high-water mark, so a late sample still sees an early peak. */
function readPeak(process: number | undefined): number {
  try {
    const kibibytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    return Number(kibibytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function medians(measurements: readonly Measurement[]): Measurement {
  return {
    milliseconds: median(measurements.map((measurement) => measurement.milliseconds)),
    peakMebibytes: median(measurements.map((measurement) => measurement.peakMebibytes)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** `83 ms, 60 MiB`. */
export function describeMeasurement({ milliseconds, peakMebibytes }: Measurement): string {
  return `${milliseconds.toFixed(0)} ms, ${peakMebibytes.toFixed(0)} MiB`;
}

/** `ours 83 ms, 60 MiB; theirs 25 ms, 40 MiB`. */
export function describeComparison({ ours, theirs }: Comparison): string {
  return `ours ${describeMeasurement(ours)}; theirs ${describeMeasurement(theirs)}`;
}
