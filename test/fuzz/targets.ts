/** Everything that reads what strangers write: how to make a case of it, and what must hold whatever the case is. */

import { planRun } from '../../src/action/plan-run.ts';
import { fillReleaseBody } from '../../src/changelog/fill-release-body.ts';
import { insertIntoChangelog } from '../../src/changelog/insert-into-changelog.ts';
import { readWorkflow } from '../../src/doctor/workflow.ts';
import { readMarker, readState, readTold, visiblePart, writeState } from '../../src/io/github/comment-state.ts';
import { findDiffLines } from '../../src/io/github/diff-lines.ts';
import { UsageError } from '../../src/io/usage-error.ts';
import { parseBaseline } from '../../src/policy/baseline.ts';
import { describeCodeownersProblems, parseCodeowners } from '../../src/policy/codeowners.ts';
import { ConfigError } from '../../src/policy/config-error.ts';
import { parseConfig } from '../../src/policy/parse-config.ts';
import { RULES } from '../../src/rules/rule-list.ts';
import { reviewTexts } from '../review-texts.ts';
import { judgeModel } from './judge-model.ts';
import { mutateBytes } from './mutate-bytes.ts';
import type { Random } from './random.ts';
import * as seeds from './seeds.ts';
import { writeMutatedModel } from './write-mutated-model.ts';

export interface Target {
  readonly name: string;
  /** Bytes of a case; a later run of `judge` with them is the same. */
  readonly make: (random: Random) => Uint8Array;
  /** Throws where something does not hold. `thorough` where time does not matter. */
  readonly judge: (bytes: Uint8Array, effort?: 'thorough') => void;
  /** How many cases in the short run. */
  readonly share: number;
}

/** Two texts in one case, so that a found case is one file. */
const SEPARATOR = '\n%%%% after\n';

export const TARGETS: readonly Target[] = [
  {
    name: 'model-bytes',
    share: 150,
    make(random) {
      const seed = random.pick(seeds.MODEL_SEEDS);
      const before = random.below(2) === 0 ? seed : mutateBytes(seed, seeds.MODEL_SEEDS, random);
      return Buffer.concat([before, Buffer.from(SEPARATOR), mutateBytes(before, seeds.MODEL_SEEDS, random)]);
    },
    judge: judgePair,
  },
  {
    name: 'model-structure',
    share: 100,
    make: (random) => Buffer.from(writeMutatedModel(random).join(SEPARATOR)),
    judge: judgePair,
  },
  {
    name: 'configuration',
    share: 600,
    make: (random) => mutateBytes(random.pick(seeds.CONFIG_SEEDS), seeds.CONFIG_SEEDS, random),
    judge(bytes) {
      const config = readOrRefuse(() => parseConfig(decode(bytes), CONTEXT));
      if (config === undefined) return;
      const sides = { before: { 'a.mml': 'entity A { }\n' }, after: { 'a.mml': 'entity B { }\n' } };
      reviewTexts({ ...sides, config, asOf: CONTEXT.asOf });
    },
  },
  {
    name: 'codeowners',
    share: 600,
    make: (random) => mutateBytes(random.pick(seeds.CODEOWNERS_SEEDS), seeds.CODEOWNERS_SEEDS, random),
    judge(bytes) {
      const text = decode(bytes);
      describeCodeownersProblems(parseCodeowners(text, 'CODEOWNERS'));
      const sides = { before: { 'models/a.mml': 'entity A { }\n' }, after: { 'models/a.mml': 'entity B { }\n' } };
      reviewTexts({ ...sides, beside: { codeowners: { file: 'CODEOWNERS', text } } });
    },
  },
  {
    name: 'baseline',
    share: 600,
    make: (random) => mutateBytes(random.pick(seeds.BASELINE_SEEDS), seeds.BASELINE_SEEDS, random),
    judge: (bytes) => readOrRefuse(() => parseBaseline(decode(bytes), 'baseline.json')),
  },
  {
    name: 'changelog-file',
    share: 300,
    make: (random) => mutateBytes(random.pick(seeds.CHANGELOG_SEEDS), seeds.CHANGELOG_SEEDS, random),
    judge: judgeChangelog,
  },
  {
    name: 'event-payload',
    share: 300,
    make: (random) => mutateBytes(random.pick(seeds.PAYLOAD_SEEDS), seeds.PAYLOAD_SEEDS, random),
    judge: judgePayload,
  },
  {
    name: 'comment',
    share: 600,
    make: (random) => mutateBytes(random.pick(COMMENT_SEEDS), COMMENT_SEEDS, random),
    judge: judgeComment,
  },
  {
    name: 'api-patch',
    share: 600,
    make: (random) => mutateBytes(random.pick(seeds.PATCH_SEEDS), seeds.PATCH_SEEDS, random),
    judge: (bytes) => findDiffLines(decode(bytes)),
  },
  {
    name: 'workflow',
    share: 300,
    make: (random) => mutateBytes(random.pick(seeds.WORKFLOW_SEEDS), seeds.WORKFLOW_SEEDS, random),
    judge: (bytes) => readWorkflow({ path: '.github/workflows/x.yml', text: decode(bytes) }),
  },
];

const CONTEXT = { file: '.mml-guard.yml', knownRules: RULES.map(({ meta }) => meta.id), asOf: '2026-11-25' };

const STATE = { head: 'a'.repeat(40), run: 1, attempt: 1, findings: ['0123456789'], previous: null };
const COMMENT_SEEDS = [Buffer.from(`<!-- mml-guard:page Lg -->\n### MML Guard\n\ntext${writeState(STATE)}`)];

function judgePair(bytes: Uint8Array, effort?: 'thorough'): void {
  const all = Buffer.from(bytes);
  const at = all.indexOf(SEPARATOR);
  const [before, after] = at < 0 ? [all, all] : [all.subarray(0, at), all.subarray(at + SEPARATOR.length)];
  judgeModel({ before, after }, effort === 'thorough' ? 'all' : all.length);
}

function readOrRefuse<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UsageError) return undefined;
    throw error;
  }
}

function judgeChangelog(bytes: Uint8Array): void {
  const text = decode(bytes);
  const title = '## [1.5.0] - 2026-11-24';
  const section = { version: '1.5.0', title, body: '### Added\n\n- x\n', nestedBody: '#### Added\n\n- x\n' };
  const once = insertIntoChangelog(text, section);
  if (typeof once === 'string' && insertIntoChangelog(once, section) !== once)
    throw new Error('a section that is inserted again changes the file');
  const body = fillReleaseBody(text, 'notes\n');
  if (fillReleaseBody(body, 'notes\n') !== body) throw new Error('the release body grows');
}

/** A payload that is no JSON never comes; damaged JSON is repaired by putting its text into a value. */
function judgePayload(bytes: Uint8Array): void {
  const payload = parseLoosely(decode(bytes));
  for (const name of [...seeds.EVENTS, 'schedule', 'pull_request_target', 'issues', '']) {
    const plan = readOrRefuse(() => planRun({ name, payload, sha: 'a'.repeat(40), ref: 'refs/pull/2/merge' }, {}));
    if (plan !== undefined && !['review', 'changelog', 'nothing'].includes(plan.task))
      throw new Error(`no plan for ${name}`);
  }
}

/** Where the text is cut, every prefix value that stands is taken. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {
      pull_request: text,
      release: [text],
      workflow_run: { head_sha: 7 },
      before: {},
      after: null,
      number: text,
    };
  }
}

function judgeComment(bytes: Uint8Array): void {
  const body = decode(bytes);
  const state = readState(body);
  if (state !== undefined && readState(writeState(state)) === undefined)
    throw new Error('the state cannot be read again');
  for (const line of body.split('\n')) {
    readMarker(line);
    readTold(line);
  }
  visiblePart(body);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
