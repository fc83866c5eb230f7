/** `mml-guard init`: writes the workflow and the configuration that fit a repository. */

import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findUses } from '../doctor/guard-use.ts';
import { readWorkflow, type Workflow } from '../doctor/workflow.ts';
import { type ConfigMaterial, writeConfig } from '../doctor/write-config.ts';
import { JOB, writeApprovalWorkflow, writeWorkflow } from '../doctor/write-workflow.ts';
import { writeOutput } from '../io/output-file.ts';
import { CONFIG_FILE_NAME } from '../io/source-tree.ts';
import { UsageError } from '../io/usage-error.ts';
import type { Element } from '../model/element.ts';
import { showPlainText } from '../report/markup/plain-text.ts';
import { countNoun } from '../report/outline/count-noun.ts';
import { linkSnapshot } from '../review.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { loadParser } from '../run/load-parser.ts';
import { decodeReadOptions, type RawOptions } from './command-options.ts';
import { type Survey, surveyRepository } from './survey-repository.ts';
import type { Terminal } from './terminal.ts';

export interface RawInitOptions extends RawOptions {
  readonly action?: string;
  readonly force?: true;
  readonly dryRun?: true;
}

const WORKFLOW_PATH = '.github/workflows/mml-guard.yml';
/** Of use only where CODEOWNERS names somebody who can approve. */
const APPROVAL_PATH = '.github/workflows/mml-guard-approval.yml';

export async function runInit(raw: RawInitOptions, terminal: Terminal): Promise<ExitCode> {
  const action = raw.action === undefined ? undefined : decodeAction(raw.action);
  const survey = await surveyRepository(decodeReadOptions(raw, terminal), action);
  const files = [
    { path: WORKFLOW_PATH, text: writeWorkflow(survey.facts) },
    ...(survey.facts.codeowners === undefined
      ? []
      : [{ path: APPROVAL_PATH, text: writeApprovalWorkflow(basename(WORKFLOW_PATH)) }]),
    { path: CONFIG_FILE_NAME, text: writeConfig(await collectMaterial(survey)) },
  ];
  if (raw.dryRun) {
    terminal.write(files.map(({ path, text }) => `# ${path}\n${text}`).join('\n'));
    return EXIT_CODE.passed;
  }
  const told = files.map((file) => writeFile(file, { survey, force: raw.force === true ? 'overwrite' : 'keep' }));
  terminal.write([...told, '', ...describeNextSteps(survey), ''].map(showPlainText).join('\n'));
  return EXIT_CODE.passed;
}

function decodeAction(action: string): string {
  if (/^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[\w./-]+$/.test(action) || /^\.\/?[\w./-]*$/.test(action)) return action;
  throw new UsageError({
    problem: `--action does not take \`${action}\``,
    expected: 'owner, name and version of the Action as after `uses:`',
    found: action,
    remedy: '--action mml-guard/mml-guard@v1',
  });
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

interface Writing {
  readonly survey: Survey;
  readonly force: 'overwrite' | 'keep';
}

function writeFile({ path, text }: NewFile, { survey, force }: Writing): string {
  const target = join(survey.top, path);
  const other = path === CONFIG_FILE_NAME ? undefined : findOther(survey);
  if (force === 'keep' && existsSync(target)) return `kept    ${path}: it exists (--force writes it anew)`;
  if (force === 'keep' && other !== undefined)
    return `left    ${path}: ${other} runs MML Guard already (--force writes it too)`;
  mkdirSync(dirname(target), { recursive: true });
  writeOutput(target, text);
  return `written ${path}`;
}

function findOther({ facts }: Survey): string | undefined {
  const workflows = facts.workflows.map(readWorkflow).filter((read): read is Workflow => 'jobs' in read);
  return findUses(workflows, facts.action).find(({ workflow }) => workflow.path !== WORKFLOW_PATH)?.workflow.path;
}

/** Words that a consumer's name has when it stands outside the organisation. */
const OUTSIDE = /(?:^|[^a-z])(?:partners?|vendors?|suppliers?|external|third-?party|public|resellers?)(?:[^a-z]|$)/i;

async function collectMaterial({ inputs, facts, owner }: Survey): Promise<ConfigMaterial> {
  const parser = await loadParser(inputs.map((input) => input.contents));
  const elements = inputs.flatMap(
    ({ snapshots, contents }) => linkSnapshot(snapshots.after, { contents, parser }).elements,
  );
  const consumers = listTexts(elements, (element) => (element.kind === 'consumer' ? element.label : undefined));
  const isAddress = (text: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  return {
    projects: inputs.map(({ project }) => project),
    addresses: consumers.filter(isAddress),
    outsiders: consumers.filter((text) => !isAddress(text) && OUTSIDE.test(text)),
    owners: listTexts(elements, (element) => element.value('owner')),
    codeowners: facts.codeowners?.file,
    organisation: owner,
  };
}

function listTexts(elements: readonly Element[], read: (element: Element) => string | undefined): readonly string[] {
  return [...new Set(elements.flatMap((element) => read(element) ?? []))].filter((text) => text !== '').sort();
}

function describeNextSteps({ facts, inputs }: Survey): readonly string[] {
  const models = facts.modelPaths.length;
  const steps = [
    ...(models === 0 ? ['Add a model: a file whose name ends in .mml. Without one there is nothing to review.'] : []),
    'Commit these files on a branch and open a pull request.',
    `After its first run, require the check "${JOB}" in the rules of ${facts.defaultBranch ?? 'the default branch'}.`,
    'See that all of it fits together: mml-guard doctor',
    ...(models === 0 ? [] : ['Accept what is wrong today, if there is much of it: mml-guard baseline']),
  ];
  const found = `Found ${countNoun(models, 'model file')} in ${countNoun(inputs.length, 'project')}.`;
  return [found, 'Next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}
