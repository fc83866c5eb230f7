/** Runs the built Action as the runner does: a process of its own, a clean environment, defaults from `action.yml`. */

import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createFolder } from '../io/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILT = process.env['MML_GUARD_DIST'] ?? join(ROOT, 'dist');
const NODE = join(ROOT, 'node_modules/node/bin/node');

export interface ActionRun {
  readonly exitCode: number | null;
  /** Standard output. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report, if one was written. */
  readonly report: ReportFile | undefined;
}

export interface ReportFile {
  readonly comparison: { readonly before: string | null; readonly after: string };
  readonly verdict: { readonly outcome: string; readonly blocking: number; readonly counts: Record<string, number> };
  readonly findings: readonly { readonly rule: string; readonly origin: string; readonly location: { line: number } }[];
  readonly notices: readonly string[];
}

export interface ActionOptions {
  /** Of the API. */
  readonly url: string;
  readonly event: string;
  readonly payload: unknown;
  readonly sha?: string;
  readonly ref?: string;
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What happens while it runs; the signal reaches the Action as that of the runner would. */
  readonly meanwhile?: (send: (signal: NodeJS.Signals) => void) => void;
}

export async function runBuiltAction(options: ActionOptions): Promise<ActionRun> {
  const folder = createFolder();
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const [output, summary] = [file('output'), file('summary')];
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: options.url,
    GITHUB_GRAPHQL_URL: `${options.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'ada/model',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_SHA: options.sha ?? '',
    GITHUB_REF: options.ref ?? '',
    GITHUB_WORKSPACE: options.workspace ?? createFolder(),
    GITHUB_RUN_ID: '500',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: folder,
    MML_GUARD_PACING: 'none',
    ...expandInputs(options.inputs ?? {}),
    ...options.environment,
  };
  const { exitCode, log } = await start(environment, options.meanwhile);
  const outputs = readOutputs(readFileSync(output, 'utf8'));
  const report = outputs['report'];
  return {
    ...{ exitCode, log, outputs },
    summary: readFileSync(summary, 'utf8'),
    report: report === undefined ? undefined : JSON.parse(readFileSync(report, 'utf8')),
  };
}

function start(
  env: Readonly<Record<string, string>>,
  meanwhile: ActionOptions['meanwhile'],
): Promise<{ exitCode: number | null; log: string }> {
  const child = spawn(NODE, [join(BUILT, 'action.js')], { env, cwd: env['GITHUB_WORKSPACE'] });
  meanwhile?.((signal) => child.kill(signal));
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) =>
    child.on('close', (exitCode) => resolve({ exitCode, log: Buffer.concat(chunks).toString('utf8') })),
  );
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/** The runner sets every input of the action, with the expressions of defaults expanded. */
function expandInputs(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile;
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = given[name] ?? String(input.default ?? '').replace(/^\$\{\{ github\.token \}\}$/, 'ghs_test');
      return [`INPUT_${name.toUpperCase()}`, value];
    }),
  );
}

function readOutputs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm), ([, name, , value]) => [name, value]),
  );
}
