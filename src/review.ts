/** The pipeline on one page: snapshots in, report out. Pure and synchronous; the parser and all bytes are handed in. */

import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { diffModels } from './diff/diff-models.ts';
import { followBetween } from './diff/follow-between.ts';
import type { DecidedPair } from './diff/pairing.ts';
import { createConsumerMatcher } from './impact/consumer-matcher.ts';
import { findImpact } from './impact/find-impact.ts';
import { findPersonalData } from './impact/pii-reach.ts';
import type { LinkedModel } from './link/linked-model.ts';
import type { ModelMemory } from './link/links-memory.ts';
import { createModelReader, type ModelReaderInput } from './link/model-reader.ts';
import { findUnjudged } from './model/unjudged-files.ts';
import { type ConfigurationFiles, describeNextStep, findOwnersToAsk } from './policy/approval.ts';
import type { Baseline } from './policy/baseline.ts';
import { describeCodeownersProblems, parseCodeowners } from './policy/codeowners.ts';
import type { Config } from './policy/config.ts';
import { describeIgnoredRenames } from './policy/describe-ignored-renames.ts';
import { findOwners, type OwnersToTell } from './policy/find-owners.ts';
import type { Finding } from './policy/finding.ts';
import { describeIdleSettings } from './policy/idle-settings.ts';
import { collectInlineIgnores } from './policy/inline-ignore.ts';
import { judge } from './policy/judge.ts';
import type { Approvals } from './policy/proposal.ts';
import { selectRules } from './policy/select-rules.ts';
import type { Agreements } from './policy/settle-findings.ts';
import type { Waiver } from './policy/waiver.ts';
import { buildReport } from './report/build-report.ts';
import type { Report } from './report/report.ts';
import type { Comparison, ModelState } from './rules/rule.ts';
import { findRule, RULES } from './rules/rule-list.ts';
import { runChangeRules, runModelRules } from './rules/run-rules.ts';
import type { Contents, Snapshot, UnreadFile, UnreadFileOfSide } from './syntax/facts.ts';
import type { MmlParser } from './syntax/parser.ts';
import { mapPair, type Pair, type Side } from './text/pair.ts';
import { remember } from './text/remember.ts';

export interface ReviewInput {
  readonly tool: Report['tool'];
  /** `check` judges `after` alone; its `before` is an empty snapshot. */
  readonly command: Report['command'];
  /** Root path of the project, as the report names it. */
  readonly project: string | null;
  readonly snapshots: Pair<Snapshot>;
  /** The head alone, where `after` is a merge of it: tells what only the combination breaks. */
  readonly head?: Snapshot;
  /** `before` as its own markers divide it into projects, where those of `after` divide it otherwise. */
  readonly undivided?: Snapshot;
  /** Revisions on the way from `before` to `after`, in this order: what they declare as renamed counts. */
  readonly between?: readonly Snapshot[];
  readonly contents: Contents;
  readonly parser: MmlParser;
  readonly config: Config;
  /** `YYYY-MM-DD`, UTC. */
  readonly asOf: string;
  readonly notices: readonly string[];
  /** What is known of each side before any model is read: a broken configuration. */
  readonly diagnostics?: Pair<readonly Diagnostic[]>;
  /** Puts every element with its text and edges into the report, for formats that draw the whole model. */
  readonly lineage?: 'included';
  /** Waivers that the change itself adds to the configuration: they count only where an owner has approved them. */
  readonly proposedWaivers?: readonly Waiver[];
  /** Who approved which of the proposed waivers, by logins. */
  readonly approvals?: Approvals;
  /** The files that judge, whose owners may approve them. */
  readonly configuration?: ConfigurationFiles;
  /** Findings that were accepted when the repository began to use the program. */
  readonly baseline?: Baseline;
  /** Whether other projects are judged by the same configuration. */
  readonly sharesConfiguration?: boolean;
  /** The code owners of `before`; no text where the file is over 3 MB. */
  readonly codeowners?: { readonly file: string; readonly text?: string };
  /** Knows the facts of some contents from earlier runs, and is told those of the others. */
  readonly memory?: ModelMemory;
  /** Told what the run turns to, so that somebody can show or measure it; it must change nothing. */
  onStage?(stage: Stage): void;
}

/** A part of a run; a long one says how far it is. */
export interface Stage {
  readonly name: 'parse' | 'link' | 'compare' | 'judge' | 'report';
  readonly done?: number;
  readonly total?: number;
}

export function review(input: ReviewInput): Report {
  const reader = createModelReader({ ...input, bounds: input.config.limits });
  const models = mapPair(input.snapshots, reader.read);
  const unread = findUnread(input.snapshots, models);
  input.onStage?.({ name: 'compare' });
  const comparison = compare(input, { models, unread, decided: followBetween(input, models, reader) });
  input.onStage?.({ name: 'judge' });
  const verdict = judge(
    {
      changes: runChangeRules(comparison, selectRules(input.config)),
      states: {
        before: [...(input.diagnostics?.before ?? []), ...judgeState('before', { input, comparison, unread })],
        after: [...(input.diagnostics?.after ?? []), ...judgeState('after', { input, comparison, unread })],
        head: input.head && judgeBeside('after', input.head, { input, reader }),
        undivided: input.undivided && judgeBeside('before', input.undivided, { input, reader }),
      },
      translation: { before: models.before, diff: comparison.diff },
      findMeta,
      agreements: describeAgreements(input, models),
    },
    input.config,
  );
  const { owners, notices } = tellOwners(input, comparison, verdict.findings);
  input.onStage?.({ name: 'report' });
  return buildReport({
    ...input,
    ...comparison,
    ...describeRevisions(input),
    verdict,
    owners,
    notices: [
      ...input.notices,
      ...tellIgnoredRenames(input, comparison),
      ...findIdleSettings(input, models),
      ...notices,
    ],
    unread: [...unread.before, ...unread.after],
  });
}

interface Comparing {
  readonly models: Pair<LinkedModel>;
  readonly unread: Unread;
  readonly decided: readonly DecidedPair[];
}

/** What differs and whom it reaches. `check` looks at one revision, in which nothing is new. */
function compare(input: ReviewInput, { models, unread, decided }: Comparing): Comparison {
  const diff = diffModels(models, mapPair(unread, pathsOf), decided);
  const options = {
    isExternal: createConsumerMatcher(input.config.pii),
    mostSteps: input.config.limits.impactSteps,
  };
  const common = { models, asOf: input.asOf, personalWords: input.config.pii.lexicon, ...options };
  if (input.command === 'check')
    return { ...common, diff: { ...diff, changes: [], renameCandidates: [] }, ...NOTHING_REACHED };
  return { ...common, diff, impact: findImpact(models, diff, options), personalData: findPersonalData(models, diff) };
}

const NOTHING_REACHED: Pick<Comparison, 'impact' | 'personalData'> = {
  impact: { elements: [], consumers: [], unaffected: 0 },
  personalData: { added: [], removed: [], exposures: [], noLongerExposed: [] },
};

/** One snapshot, read and linked: for questions about a single revision. */
export function linkSnapshot(snapshot: Snapshot, reading: ModelReaderInput): LinkedModel {
  return createModelReader(reading).read(snapshot);
}

/** Both sides of a comparison, for questions that need no verdict. */
export function linkSnapshots(snapshots: Pair<Snapshot>, reading: ModelReaderInput): Pair<LinkedModel> {
  return mapPair(snapshots, createModelReader(reading).read);
}

type Unread = Pair<readonly UnreadFileOfSide[]>;

/** Files that the reader could not open, and those that hold no model any more though their path held one. */
function findUnread(snapshots: Pair<Snapshot>, models: Pair<LinkedModel>): Unread {
  const ofSide = (side: Side, other: Side): readonly UnreadFileOfSide[] => {
    const files: readonly UnreadFile[] = [
      ...snapshots[side].unread,
      ...findUnjudged(models[side].model, models[other].model),
    ];
    return files.map((file) => ({ ...file, side }));
  };
  return { before: ofSide('before', 'after'), after: ofSide('after', 'before') };
}

function pathsOf(files: readonly UnreadFile[]): ReadonlySet<string> {
  return new Set(files.map((file) => file.path));
}

interface Judging {
  readonly input: ReviewInput;
  readonly comparison: Comparison;
  readonly unread: Unread;
}

type Beside = Pick<Judging, 'input'> & { readonly reader: ReturnType<typeof createModelReader> };

function judgeState(side: Side, { input, comparison, unread }: Judging): readonly Diagnostic[] {
  const state: ModelState = {
    side,
    model: comparison.models[side],
    unread: unread[side],
    asOf: input.asOf,
  };
  return runModelRules(input.command === 'check' ? state : { ...state, comparison }, selectRules(input.config));
}

/** Of a snapshot beside the two that are compared. */
function judgeBeside(side: Side, snapshot: Snapshot, { input, reader }: Beside): readonly Diagnostic[] {
  const unread = snapshot.unread.map((file) => ({ ...file, side }));
  return runModelRules({ side, model: reader.read(snapshot), unread, asOf: input.asOf }, selectRules(input.config));
}

/** `check` looks at no change, so there is nothing to tell. */
function tellOwners(
  { command, config, codeowners: file }: ReviewInput,
  comparison: Comparison,
  findings: readonly Finding[],
): OwnersToTell {
  if (command === 'check') return { owners: [], notices: [] };
  const codeowners = file && parseCodeowners(file.text, file.file);
  const { owners, notices } = findOwners(comparison, findings, { config, codeowners });
  return { owners, notices: [...notices, ...(codeowners === undefined ? [] : describeCodeownersProblems(codeowners))] };
}

/** Over several releases a declaration may speak of a name between them. */
function tellIgnoredRenames({ command, between }: ReviewInput, { models, diff }: Comparison): readonly string[] {
  return command === 'check' || between !== undefined ? [] : describeIgnoredRenames(models, diff);
}

/** What is idle in one project may be meant for another that shares the configuration. */
function findIdleSettings({ config, sharesConfiguration }: ReviewInput, models: Pair<LinkedModel>): readonly string[] {
  return sharesConfiguration ? [] : describeIdleSettings(config, models);
}

function describeAgreements(input: ReviewInput, models: Pair<LinkedModel>): Agreements {
  const { command, asOf, baseline, codeowners: file } = input;
  const readOwners = remember(() => file && parseCodeowners(file.text, file.file));
  return {
    ...{ command, asOf, baseline },
    proposed: input.proposedWaivers ?? [],
    approvals: input.approvals ?? new Map(),
    nextStepOf: (waiver) => describeNextStep(findOwnersToAsk(waiver, input.configuration ?? {}, readOwners())),
    ignores: mapPair(models, collectInlineIgnores),
    isShared: input.sharesConfiguration ?? false,
    knownRules: RULES.map((rule) => rule.meta.id),
    isRun: (rule) => command === 'review' || findRule(rule)?.subject === 'model',
  };
}

function findMeta(id: string) {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`no rule is called ${id}`);
  return rule.meta;
}

function describeRevisions({ command, snapshots, asOf }: ReviewInput): Pick<Report, 'comparison'> {
  const before = command === 'check' ? null : snapshots.before.label;
  return { comparison: { before, after: snapshots.after.label, asOf } };
}
