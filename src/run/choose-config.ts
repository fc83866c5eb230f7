/** Decides which configuration file judges a comparison, and reads it with the baseline beside it. */

import { readFileSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import type { ContentReader } from '../io/content-reader.ts';
import type { ProjectRoot } from '../io/project-files.ts';
import { TOP } from '../io/project-files.ts';
import type { SourceTree } from '../io/source-tree.ts';
import { explainSystemError } from '../io/system-error.ts';
import { UsageError } from '../io/usage-error.ts';
import type { Baseline } from '../policy/baseline.ts';
import { type Config, DEFAULT_CONFIG } from '../policy/config.ts';
import { ConfigError, type ConfigProblem } from '../policy/config-error.ts';
import { findProposed, type Waiver } from '../policy/waiver.ts';
import type { Pair } from '../text/pair.ts';
import { describeBroken, describeConfigChange } from './describe-config-change.ts';
import { type Located, locateConfig, readText } from './locate-config.ts';
import { readBaselineOf, readNamedBaseline } from './read-baseline.ts';
import { readConfig } from './read-config.ts';

export interface ChosenConfig {
  /** Of its waivers only those that count. */
  readonly config: Config;
  /** Where its globs start. */
  readonly folder: ProjectRoot;
  /** As the reader knows it; absent for the defaults. */
  readonly file?: string;
  /** In the places compared; absent for the defaults and for a file on disk. */
  readonly path?: string;
  /** The file that would judge after the change, in the places compared. */
  readonly proposedPath?: string;
  /** What would choose the files after the change; absent where the change leaves that as it is. */
  readonly proposedGlobs?: ProposedGlobs;
  readonly problems: Partial<Pair<ConfigProblem>>;
  /** Waivers that the change itself adds to the configuration. */
  readonly proposedWaivers: readonly Waiver[];
  readonly baseline?: Baseline;
  readonly notices: readonly string[];
}

export interface ProposedGlobs extends Pick<Config, 'include' | 'exclude'> {
  /** Where the globs start. */
  readonly folder: ProjectRoot;
  /** In the places compared, with the 1-based lines of the keys; absent where the change removes the file. */
  readonly place?: { readonly file: string; readonly lines: Readonly<Record<'include' | 'exclude', number>> };
}

export interface ConfigSources {
  readonly trees: Pair<SourceTree>;
  readonly root: ProjectRoot;
  readonly reader: ContentReader;
  /** The current folder, for `--config`. */
  readonly directory: string;
  readonly knownRules: readonly string[];
  readonly asOf: string;
  /** `ignored` where it is about to be written anew. */
  readonly baseline?: 'ignored';
  /** What people read in the end: the notes of a release speak of no review and no merge. */
  readonly purpose?: 'notes';
  /** The path of the configuration in the revisions compared, where it is not the usual one. */
  readonly pathInRevisions?: string;
}

const DEFAULTS: ChosenConfig = {
  ...{ config: DEFAULT_CONFIG, folder: TOP, problems: {} },
  ...{ proposedWaivers: [], notices: [] },
};

/** The file named by `--config` wins; between revisions the one of `before` judges; between folders the first found. */
export async function chooseConfig(sources: ConfigSources, named: string | undefined): Promise<ChosenConfig> {
  if (named !== undefined) return readNamed(sources, named);
  const { before, after } = sources.trees;
  const isBetweenRevisions = before.type !== 'folder' && after.type !== 'folder';
  return isBetweenRevisions ? chooseOfRevisions(sources) : chooseOfFolders(sources);
}

async function readNamed(sources: ConfigSources, file: string): Promise<ChosenConfig> {
  const top = isBelow(sources.directory, file) ? sources.directory : resolve(sources.directory, file, '..');
  const path = relative(top, resolve(sources.directory, file)).replaceAll('\\', '/');
  const load = async (wanted: string) => readDisk(resolve(top, wanted));
  const nameOf = (wanted: string) =>
    wanted === path ? file : posix.join(posix.dirname(file), relativeTo(path, wanted));
  const { knownRules, asOf } = sources;
  const text = readNamedFile(sources, file);
  const config = await readConfig({ ...{ path, text, load, nameOf, knownRules, asOf }, pathOf: nameOf });
  const baseline = sources.baseline === 'ignored' ? undefined : await readNamedBaseline(sources.directory, file);
  const notices = [`Configuration: ${file}.`];
  return { ...DEFAULTS, config, file, notices, ...(baseline !== undefined && { baseline }) };
}

function isBelow(folder: string, file: string): boolean {
  return !/^\.\.([\\/]|$)/.test(relative(folder, resolve(folder, file)));
}

function relativeTo(path: string, wanted: string): string {
  return posix.relative(posix.dirname(path), wanted);
}

function readDisk(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function readNamedFile({ directory }: ConfigSources, file: string): string {
  try {
    return readFileSync(resolve(directory, file), 'utf8');
  } catch (error) {
    throw new UsageError({
      problem: `the configuration \`${file}\` cannot be read`,
      expected: 'a YAML file such as .mml-guard.yml',
      found: explainSystemError(error),
    });
  }
}

/** The file that judges is told to be used, so it must be sound; what the other side holds is only proposed. */
async function chooseOfFolders(sources: ConfigSources): Promise<ChosenConfig> {
  const [before, after] = [locateConfig(sources, 'before'), locateConfig(sources, 'after')];
  const found = before ?? after;
  const baseline = await readBaselineOf(sources, found, found?.tree ?? sources.trees.before);
  const beside = baseline === undefined ? {} : { baseline };
  if (found === undefined) return { ...DEFAULTS, ...beside };
  const config = await parse(sources, found, [await readText(sources.reader, found)]);
  const proposal: Proposal | undefined = found === after ? { config } : after && (await judge(sources, after));
  return {
    ...{ config: keepAgreed(config, before), folder: found.folder, file: found.file, path: found.path, ...beside },
    ...(after !== undefined && { proposedPath: after.path }),
    problems: after && proposal?.problem ? { after: { ...proposal.problem, file: after.path } } : {},
    proposedWaivers: findProposed(proposal?.config.waivers ?? [], before === undefined ? [] : config.waivers),
    notices: [`Configuration: ${found.file}.`],
  };
}

/** Where only `after` has a configuration, the change brings its own waivers along. */
function keepAgreed(config: Config, before: Located | undefined): Config {
  return before === undefined ? { ...config, waivers: [] } : config;
}

/** A change must not choose its own judge, and a broken file must not lock a repository. */
async function chooseOfRevisions(sources: ConfigSources): Promise<ChosenConfig> {
  const [before, after] = [locateConfig(sources, 'before'), locateConfig(sources, 'after')];
  if (before === undefined && after === undefined) assertNotNamed(sources);
  const judged = before && (await judge(sources, before));
  const proposed = after && (await judge(sources, after));
  const problems = {
    ...(judged?.problem && { before: judged.problem }),
    ...(proposed?.problem && { after: proposed.problem }),
  };
  const changed = judged?.text !== proposed?.text || before?.folder !== after?.folder;
  const notices = changed ? [describeConfigChange({ before, after }, sources.purpose)] : [];
  if (judged?.problem) notices.push(describeBroken(judged.problem, sources.purpose));
  const { baseline, notice } = await readBaselineOfRevision(sources, before);
  const common = {
    ...{ problems, notices: [...notices, ...notice] },
    proposedWaivers: findProposed(proposed?.config.waivers ?? [], judged?.config.waivers ?? []),
    ...(baseline !== undefined && { baseline }),
    ...namePath(after),
    ...(changed && proposeGlobs(after, proposed)),
  };
  if (before === undefined || judged === undefined) return { ...DEFAULTS, ...common };
  const { folder, file, path } = before;
  return { config: judged.config, folder, file, path, ...common };
}

function namePath(after: Located | undefined): Pick<ChosenConfig, 'proposedPath'> {
  return after === undefined ? {} : { proposedPath: after.path };
}

function proposeGlobs(
  located: Located | undefined,
  judged: JudgedConfig | undefined,
): Pick<ChosenConfig, 'proposedGlobs'> {
  const { include, exclude } = judged?.config ?? DEFAULT_CONFIG;
  if (judged?.problem !== undefined) return {};
  if (located === undefined || judged === undefined) return { proposedGlobs: { include, exclude, folder: TOP } };
  const { text } = judged;
  const lineOf = (key: RegExp) => text.slice(0, key.exec(text)?.index ?? 0).split('\n').length;
  const place = { file: located.path, lines: { include: lineOf(/^include\s*:/m), exclude: lineOf(/^exclude\s*:/m) } };
  return { proposedGlobs: { include, exclude, folder: located.folder, place } };
}

/** A broken baseline accepts nothing, which locks nobody out: what was there before is inherited anyway. */
async function readBaselineOfRevision(
  sources: ConfigSources,
  config: Located | undefined,
): Promise<{ readonly baseline?: Baseline | undefined; readonly notice: readonly string[] }> {
  try {
    return { baseline: await readBaselineOf(sources, config, sources.trees.before), notice: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { notice: [`The baseline was not used: ${error.message.split('\n', 1)[0]}`] };
  }
}

function assertNotNamed({ trees, pathInRevisions: path }: ConfigSources): void {
  if (path === undefined) return;
  throw new UsageError({
    problem: `there is no configuration \`${path}\``,
    expected: 'the path of a YAML file, relative to the top of the repository',
    found: `no such file in ${trees.before.label} and ${trees.after.label}`,
  });
}

interface Proposal {
  readonly config: Config;
  readonly problem?: ConfigProblem;
}

interface JudgedConfig extends Proposal {
  /** Of all its files. */
  readonly text: string;
}

async function judge(sources: ConfigSources, located: Located): Promise<JudgedConfig> {
  const texts: string[] = [];
  try {
    texts.push(await readText(sources.reader, located));
    const config = await parse(sources, located, texts);
    return { text: texts.join('\0'), config };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { text: texts.join('\0'), config: DEFAULT_CONFIG, problem: error.problem };
  }
}

/** `texts` begins with the file's own text, and gets those of what it extends. */
function parse({ reader, knownRules, asOf }: ConfigSources, located: Located, texts: string[]): Promise<Config> {
  const { tree, path, nameOf } = located;
  const [text = ''] = texts;
  const load = async (wanted: string) => {
    const entry = tree.entries.get(wanted);
    const extended = entry && (await readText(reader, { tree, entry, file: nameOf(wanted) }));
    if (extended !== undefined) texts.push(wanted, extended);
    return extended;
  };
  return readConfig({ ...{ path, text, load, nameOf, knownRules, asOf }, pathOf: (wanted) => wanted });
}
