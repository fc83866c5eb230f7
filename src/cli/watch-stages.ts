/** Shows work that takes long, on a line of its own that goes away, or tells afterwards how long each stage took. */

import type { Stage } from '../review.ts';
import type { Terminal } from './terminal.ts';

/** What the command line does itself stands around what a review does. */
export interface WatchedStage {
  readonly name: Stage['name'] | 'read' | 'repair' | 'write';
  readonly done?: number;
  readonly total?: number;
}

export type EnterStage = (stage: WatchedStage) => void;

/** Nobody wonders about less, in milliseconds. */
const PATIENCE = 500;
/** Between two drawings, in milliseconds. */
const PAUSE = 100;

const SENTENCES: Readonly<Record<WatchedStage['name'], string>> = {
  read: 'Reading files',
  parse: 'Parsing files',
  link: 'Linking references',
  compare: 'Comparing, and finding who is affected',
  judge: 'Judging',
  report: 'Putting the report together',
  repair: 'Looking for what a rename left behind',
  write: 'Writing',
};

/** Whatever becomes of the work, the line is gone when it ends. */
export async function watchStages<T>(terminal: Terminal, work: (enter: EnterStage) => Promise<T>): Promise<T> {
  switch (terminal.stages) {
    case 'none':
      return work(() => {});
    case 'timings':
      return measureStages(terminal, work);
    case 'progress':
      return drawStages(terminal, work);
  }
}

async function measureStages<T>(terminal: Terminal, work: (enter: EnterStage) => Promise<T>): Promise<T> {
  const times = new Map<WatchedStage['name'], number>();
  let current: { readonly name: WatchedStage['name']; readonly since: number } | undefined;
  const close = (now: number): void => {
    if (current !== undefined) times.set(current.name, (times.get(current.name) ?? 0) + now - current.since);
  };
  const enter: EnterStage = ({ name }) => {
    if (name === current?.name) return;
    const since = terminal.now();
    close(since);
    current = { name, since };
  };
  try {
    return await work(enter);
  } finally {
    close(terminal.now());
    const lines = Array.from(times, ([name, time]) => `${name.padEnd(8)}${time.toFixed(1).padStart(10)} ms\n`);
    terminal.complain(lines.join(''));
  }
}

async function drawStages<T>(terminal: Terminal, work: (enter: EnterStage) => Promise<T>): Promise<T> {
  const start = terminal.now();
  let drawn = start + PATIENCE - PAUSE;
  let current: WatchedStage = { name: 'read' };
  const draw = (): void => {
    const now = terminal.now();
    if (now - drawn < PAUSE) return;
    drawn = now;
    terminal.complain(`${CLEAR_LINE}${describeStage(current)} …`);
  };
  // Reading waits for the disk, so nothing but the clock tells that it goes on.
  const timer = setInterval(draw, PAUSE);
  timer.unref();
  try {
    return await work((stage) => {
      current = stage;
      draw();
    });
  } finally {
    clearInterval(timer);
    if (drawn >= start + PATIENCE) terminal.complain(CLEAR_LINE);
  }
}

const CLEAR_LINE = '\r\u001b[2K';

function describeStage({ name, done, total }: WatchedStage): string {
  return done === undefined || total === undefined ? SENTENCES[name] : `${SENTENCES[name]}: ${done} of ${total}`;
}
