/** Decides which configuration file judges a comparison, and reads it. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ContentReader } from '../io/content-reader.ts';
import { missingObjects } from '../io/git-source.ts';
import { type ProjectRoot, TOP } from '../io/project-files.ts';
import { CONFIG_FILE_NAME, type SourceTree, type TreeEntry } from '../io/source-tree.ts';
import { explainSystemError } from '../io/system-error.ts';
import { UsageError } from '../io/usage-error.ts';
import { type Config, DEFAULT_CONFIG } from '../policy/config.ts';
import { ConfigError, type ConfigProblem } from '../policy/config-error.ts';
import type { Pair } from '../text/pair.ts';

export interface ChosenConfig {
  readonly config: Config;
  /** Where its globs start. */
  readonly folder: ProjectRoot;
  /** As the reader knows it; absent for the defaults. */
  readonly file?: string;
  readonly problems: Partial<Pair<ConfigProblem>>;
  readonly notices: readonly string[];
}

export interface ConfigSources {
  readonly trees: Pair<SourceTree>;
  readonly root: ProjectRoot;
  readonly reader: ContentReader;
  /** The current folder, for `--config`. */
  readonly directory: string;
  readonly knownRules: readonly string[];
  /** The path of the configuration in the revisions compared, where it is not the usual one. */
  readonly pathInRevisions?: string;
}

/** A larger file is no configuration. */
const LARGEST_FILE = 1024 * 1024;

const DEFAULTS: ChosenConfig = { config: DEFAULT_CONFIG, folder: TOP, problems: {}, notices: [] };

/** The file named by `--config` wins; between revisions the one of `before` judges; between folders the first found. */
export async function chooseConfig(sources: ConfigSources, named: string | undefined): Promise<ChosenConfig> {
  if (named !== undefined) return readNamed(sources, named);
  const { before, after } = sources.trees;
  const isBetweenRevisions = before.type !== 'folder' && after.type !== 'folder';
  return isBetweenRevisions ? chooseOfRevisions(sources) : chooseOfFolders(sources);
}

async function readNamed(sources: ConfigSources, file: string): Promise<ChosenConfig> {
  let text: string;
  try {
    text = readFileSync(resolve(sources.directory, file), 'utf8');
  } catch (error) {
    throw new UsageError({
      problem: `the configuration \`${file}\` cannot be read`,
      expected: 'a YAML file such as .mml-guard.yml',
      found: explainSystemError(error),
    });
  }
  return { ...DEFAULTS, config: await parse(sources, text, file), file, notices: [`Configuration: ${file}.`] };
}

async function chooseOfFolders(sources: ConfigSources): Promise<ChosenConfig> {
  const { before, after } = sources.trees;
  const found = locate(before, sources.root) ?? locate(after, sources.root);
  if (found === undefined) return DEFAULTS;
  const config = await parse(sources, await readText(sources, found), found.file);
  return { ...DEFAULTS, config, folder: found.folder, file: found.file, notices: [`Configuration: ${found.file}.`] };
}

/** A change must not choose its own judge, and a broken file must not lock a repository. */
async function chooseOfRevisions(sources: ConfigSources): Promise<ChosenConfig> {
  const before = locateInRevision(sources, sources.trees.before);
  const after = locateInRevision(sources, sources.trees.after);
  if (before === undefined && after === undefined) assertNotNamed(sources);
  const judged = before && (await judge(sources, before));
  const proposed = after && (await judge(sources, after));
  const problems = {
    ...(judged?.problem && { before: judged.problem }),
    ...(proposed?.problem && { after: proposed.problem }),
  };
  const changed = judged?.text !== proposed?.text || before?.folder !== after?.folder;
  const notices = changed ? [describeConfigChange(before, after)] : [];
  if (judged?.problem) notices.push(`${judged.problem.file} is broken in before, so this review used the defaults.`);
  if (before === undefined || judged === undefined) return { ...DEFAULTS, problems, notices };
  return { config: judged.config, folder: before.folder, file: before.file, problems, notices };
}

interface Located {
  readonly file: string;
  readonly folder: ProjectRoot;
  readonly tree: SourceTree;
  readonly entry: TreeEntry;
}

function locateInRevision({ root, pathInRevisions: path }: ConfigSources, tree: SourceTree): Located | undefined {
  if (path === undefined) return locate(tree, root);
  const entry = tree.entries.get(path);
  return entry && { file: path, folder: TOP, tree, entry };
}

function assertNotNamed({ trees, pathInRevisions: path }: ConfigSources): void {
  if (path === undefined) return;
  throw new UsageError({
    problem: `there is no configuration \`${path}\``,
    expected: 'the path of a YAML file, relative to the top of the repository',
    found: `no such file in ${trees.before.label} and ${trees.after.label}`,
  });
}

/** At the project's root, else at the top. */
function locate(tree: SourceTree, root: ProjectRoot): Located | undefined {
  for (const folder of root === TOP ? [TOP] : [root, TOP]) {
    const path = folder === TOP ? CONFIG_FILE_NAME : `${folder}/${CONFIG_FILE_NAME}`;
    const entry = tree.entries.get(path);
    const file = tree.type === 'folder' ? `${tree.label.replace(/[\\/]+$/, '')}/${path}` : path;
    if (entry !== undefined) return { file, folder, tree, entry };
  }
  return undefined;
}

async function judge(
  sources: ConfigSources,
  located: Located,
): Promise<{ text: string; config: Config; problem?: ConfigProblem }> {
  const text = await readText(sources, located);
  try {
    return { text, config: await parse(sources, text, located.file) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { text, config: DEFAULT_CONFIG, problem: error.problem };
  }
}

async function readText({ reader }: ConfigSources, { entry, tree, file }: Located): Promise<string> {
  const [content] = await reader.load([entry], LARGEST_FILE);
  if (content?.status === 'read') return new TextDecoder().decode(content.bytes);
  if (content?.status !== 'unread') throw missingObjects(tree.label, `${file} is missing`);
  throw new UsageError({ problem: `the configuration \`${file}\` ${content.reason}` });
}

/** YAML and schema are loaded only where there is something to read. */
async function parse(sources: ConfigSources, text: string, file: string): Promise<Config> {
  const { parseConfig } = await import('../policy/parse-config.ts');
  return parseConfig(text, { file, knownRules: sources.knownRules });
}

function describeConfigChange(before: Located | undefined, after: Located | undefined): string {
  if (before === undefined) {
    return `${after?.file} is new: this review used the defaults, and it takes effect after the merge.`;
  }
  const used = 'this review used the version of before, and the change takes effect after the merge.';
  return after === undefined ? `${before.file} is removed: ${used}` : `${after.file} is changed: ${used}`;
}
