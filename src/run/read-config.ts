/** Reads a configuration with everything it extends, from wherever its files stand. */

import { posix } from 'node:path';
import type { Config } from '../policy/config.ts';
import { ConfigError } from '../policy/config-error.ts';
import type { ConfigFile } from '../policy/parse-config.ts';

export interface ConfigReading {
  /** From the top of the place that holds the files, `/` between names. */
  readonly path: string;
  readonly text: string;
  /** Another file of the same place, or nothing. */
  readonly load: (path: string) => Promise<string | undefined>;
  /** A path as people know it. */
  readonly nameOf: (path: string) => string;
  /** A path as findings print it. */
  readonly pathOf: (path: string) => string;
  readonly knownRules: readonly string[];
  readonly asOf: string;
}

/** Throws ConfigError. YAML and schema are loaded only where there is something to read. */
export async function readConfig(reading: ConfigReading): Promise<Config> {
  const { parseConfigFile, combineConfigs, describeExtension } = await import('../policy/parse-config.ts');
  const { knownRules, asOf, nameOf, pathOf } = reading;
  const files: ConfigFile[] = [];
  const paths: string[] = [];
  let next: { readonly path: string; readonly text: string } | undefined = reading;
  while (next !== undefined) {
    const { path, text }: { readonly path: string; readonly text: string } = next;
    paths.push(path);
    const file = parseConfigFile(text, { file: nameOf(path), path: pathOf(path), knownRules, asOf });
    files.push(file);
    const found = file.extends === undefined ? undefined : await openExtension(file.extends, paths, reading);
    if (typeof found === 'string') throw new ConfigError(describeExtension(file, found));
    next = found;
  }
  return combineConfigs(files, { asOf });
}

/** The file that is extended, or what is wrong with it. */
async function openExtension(
  written: string,
  paths: readonly string[],
  { load, nameOf }: ConfigReading,
): Promise<{ readonly path: string; readonly text: string } | string> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(written))
    return `\`${written}\`, an address: nothing is fetched, so that no other place decides about this one. Copy the file into the repository`;
  const path = posix.normalize(posix.join(posix.dirname(paths.at(-1) ?? ''), written.replaceAll('\\', '/')));
  if (/^([\\/]|[A-Za-z]:)/.test(written) || path === '..' || path.startsWith('../')) {
    return `\`${written}\`, which leads out of the repository`;
  }
  const chain = [...paths, path].map(nameOf);
  if (paths.includes(path)) return `a cycle: ${chain.slice(paths.indexOf(path)).join(' → ')}`;
  const text = await load(path);
  return text === undefined ? `\`${written}\`, and there is no file ${nameOf(path)}` : { path, text };
}
