/** Looks over a repository on disk, as far as its set-up is concerned: workflows, configuration, code owners, models. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeownersFacts, ConfigurationFacts, RepositoryFacts } from '../doctor/repository-facts.ts';
import type { WorkflowText } from '../doctor/workflow.ts';
import { DEFAULT_ACTION } from '../doctor/write-workflow.ts';
import { listFolder } from '../io/folder-source.ts';
import { runGit } from '../io/git.ts';
import type { Repository } from '../io/git-repository.ts';
import { findDefaultBranch } from '../io/git-revision.ts';
import { openSurroundings } from '../io/place.ts';
import type { ProjectInput } from '../io/project-input.ts';
import { readOriginUrl } from '../io/release-tags.ts';
import { CODEOWNERS_PATHS, CONFIG_FILE_NAME, isModelPath, type SourceTree } from '../io/source-tree.ts';
import { UsageError } from '../io/usage-error.ts';
import { listWorkingTree } from '../io/working-tree.ts';
import { parseCodeowners } from '../policy/codeowners.ts';
import { ConfigError, type ConfigProblem } from '../policy/config-error.ts';
import type { ReadOptions } from '../run/plan-project.ts';
import { readPlace } from '../run/read-projects.ts';

export interface Survey {
  /** The top of the working tree, else the current folder; absolute. */
  readonly top: string;
  readonly facts: RepositoryFacts;
  /** Empty where the configuration cannot be used. */
  readonly inputs: readonly ProjectInput[];
  /** The owner of the repository on GitHub, where `origin` says it. */
  readonly owner: string | undefined;
}

export async function surveyRepository(options: ReadOptions, action = DEFAULT_ACTION): Promise<Survey> {
  const repository = await openSurroundings(options.directory).repository();
  const isWorking = repository?.hasWorkingTree === true;
  const top = isWorking ? repository.directory : options.directory;
  const tree = isWorking ? await listWorkingTree(repository) : listFolder('.', top);
  const branch = repository === undefined ? undefined : await nameDefaultBranch(repository);
  const remote = repository === undefined ? undefined : await readOriginUrl(repository);
  const { inputs, problems } = await readInputs({ ...options, directory: top });
  const read = inputs.flatMap(({ snapshots: { after } }) => [
    ...after.files.keys(),
    ...after.unread.map(({ path }) => path),
  ]);
  return {
    top,
    inputs,
    owner: remote === undefined ? undefined : /[/:]([\w.-]+)\/[\w.-]+?(?:\.git)?\/?$/.exec(remote)?.[1],
    facts: {
      action,
      workflows: readWorkflows(top),
      modelPaths: (problems.length > 0 ? [...tree.entries.keys()].filter(isModelPath) : read).sort(),
      defaultBranch: branch,
      paths: listPaths(tree),
      configuration: describeConfiguration(tree, inputs, problems),
      codeowners: readCodeowners(top),
    },
  };
}

/** `origin/HEAD` stands for another branch, which git knows. */
async function nameDefaultBranch(repository: Repository): Promise<string | undefined> {
  const found = await findDefaultBranch(repository);
  if (found !== 'refs/remotes/origin/HEAD') return found?.replace(/^refs\/(?:heads|remotes\/origin)\//, '');
  const { status, output } = await runGit(repository.directory, ['symbolic-ref', found]);
  return status === 0 ? output.toString('utf8').trim().replace('refs/remotes/origin/', '') : undefined;
}

interface ReadInputs {
  readonly inputs: readonly ProjectInput[];
  readonly problems: readonly (ConfigProblem | string)[];
}

async function readInputs(options: ReadOptions): Promise<ReadInputs> {
  try {
    return { inputs: await readPlace(options, '.'), problems: [] };
  } catch (error) {
    if (error instanceof ConfigError) return { inputs: [], problems: [error.problem] };
    if (error instanceof UsageError) return { inputs: [], problems: [error.message] };
    throw error;
  }
}

function readWorkflows(top: string): readonly WorkflowText[] {
  const folder = join(top, '.github', 'workflows');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => ({ path: `.github/workflows/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Files, and every folder that holds one. */
function listPaths(tree: SourceTree): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const path of tree.entries.keys()) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) paths.add(parts.slice(0, length).join('/'));
  }
  return paths;
}

function describeConfiguration(
  tree: SourceTree,
  inputs: readonly ProjectInput[],
  problems: ReadInputs['problems'],
): ConfigurationFacts {
  const isConfig = (path: string) => path === CONFIG_FILE_NAME || path.endsWith(`/${CONFIG_FILE_NAME}`);
  return {
    files: [...tree.entries.keys()].filter(isConfig),
    problems,
    handles: inputs.flatMap(({ config }) => [...config.owners.values()].flat()),
    failsOn: inputs[0]?.config.failOn ?? 'error',
  };
}

function readCodeowners(top: string): CodeownersFacts | undefined {
  const [file, ...ignored] = CODEOWNERS_PATHS.filter((path) => existsSync(join(top, path)));
  if (file === undefined) return undefined;
  const text = readFileSync(join(top, file), 'utf8');
  const { problems } = parseCodeowners(text.length > LARGEST_CODEOWNERS ? undefined : text, file);
  const handles = text.match(/(?<=\s)@[\w-]+(?:\/[\w.-]+)?/g) ?? [];
  return { file, problems, ignored, handles: [...new Set(handles)] };
}

/** GitHub ignores a larger file completely. */
const LARGEST_CODEOWNERS = 3 * 1024 * 1024;
