/** Reads a GitHub workflow as far as it concerns reviews: triggers, permissions, jobs and their steps. */

import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

export interface WorkflowText {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
}

export interface Workflow {
  readonly path: string;
  readonly name: string;
  /** Events with their filters; an event without filters has none. */
  readonly triggers: ReadonlyMap<string, Settings>;
  readonly permissions: unknown;
  readonly jobs: readonly Job[];
  /** The line of a key, or of the nearest key above it. */
  lineOf(path: readonly (string | number)[]): number;
}

export interface Job {
  readonly id: string;
  readonly settings: Settings;
  readonly steps: readonly Settings[];
}

export type Settings = Readonly<Record<string, unknown>>;

export interface BrokenWorkflow {
  readonly path: string;
  readonly line: number;
  readonly reason: string;
}

export function readWorkflow({ path, text }: WorkflowText): Workflow | BrokenWorkflow {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const reason = error.message.split('\n', 1)[0] ?? '';
    return { path, line: Math.max(1, lines.linePos(error.pos[0]).line), reason };
  }
  let top: Settings;
  try {
    top = asSettings(document.toJS());
  } catch (problem) {
    return { path, line: 1, reason: problem instanceof Error ? problem.message : String(problem) };
  }
  return {
    path,
    name: typeof top.name === 'string' ? top.name : path,
    triggers: readTriggers(top.on),
    permissions: top.permissions,
    jobs: Object.entries(asSettings(top.jobs)).map(([id, job]) => readJob(id, job)),
    lineOf: (keys) => findLine(document, keys, lines),
  };
}

/** `on` is a word, a list of words or a map. */
function readTriggers(on: unknown): ReadonlyMap<string, Settings> {
  if (typeof on === 'string') return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
  return new Map(Object.entries(asSettings(on)).map(([event, filters]) => [event, asSettings(filters)]));
}

function readJob(id: string, job: unknown): Job {
  const settings = asSettings(job);
  return { id, settings, steps: Array.isArray(settings.steps) ? settings.steps.map(asSettings) : [] };
}

export function asSettings(value: unknown): Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Settings) : {};
}

export function asTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return value === undefined || value === null ? [] : [String(value)];
}

function findLine(
  document: ReturnType<typeof parseDocument>,
  keys: readonly (string | number)[],
  lines: LineCounter,
): number {
  for (let length = keys.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
    const key = keys[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const node = isScalar(pair?.key) ? pair.key : document.getIn(keys.slice(0, length), true);
    const range = (node as { readonly range?: readonly [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}
