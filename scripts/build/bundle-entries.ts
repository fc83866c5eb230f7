/** Bundles the entries of the program into CommonJS files that start fast, and says which modules went into them. */

import { join, relative, sep } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';

export interface Entry {
  /** `cli` for `src/cli.ts`, bundled to `cli.js` and files named `cli-….js` that it loads when they are needed. */
  readonly name: string;
  /** Modules, relative to the entry, that it imports lazily and most runs need: they go into its own file. */
  readonly eager: readonly string[];
}

export interface Bundle {
  /** File name to text. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of the bundled modules from the root, with `/`. */
  readonly modules: ReadonlySet<string>;
}

/** Whatever an entry imports statically stands in its own file, also what later parts need too. */
const TOGETHER = { groups: [{ name: 'initial', tags: ['$initial' as const] }] };

/** Entries share no file, so that none pays for what only another one needs. */
export async function bundleEntries(root: string, entries: readonly Entry[]): Promise<Bundle> {
  const files = new Map<string, string>();
  const modules = new Set<string>();
  for (const entry of entries) {
    for (const chunk of await bundleEntry(root, entry)) {
      files.set(chunk.fileName, chunk.code);
      for (const id of chunk.moduleIds) modules.add(relative(root, id).split(sep).join('/'));
    }
  }
  return { files, modules };
}

async function bundleEntry(root: string, entry: Entry): Promise<readonly OutputChunk[]> {
  const path = join(root, `src/${entry.name}.ts`);
  const build = await rolldown({
    cwd: root,
    input: { [entry.name]: path },
    platform: 'node',
    transform: { target: 'node20.19' },
    plugins: [importEagerly(path, entry.eager)],
    onLog: rejectWarning,
  });
  const { output } = await build.generate({
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: ({ moduleIds }) => `${entry.name}-${nameChunk(moduleIds)}.js`,
    ...(entry.eager.length > 0 && { codeSplitting: TOGETHER }),
  });
  await build.close();
  return output.filter((part) => part.type === 'chunk');
}

/** A module that is also imported statically is not split off; its dynamic import stays a promise for the same module. */
function importEagerly(entryPath: string, modules: readonly string[]): Plugin {
  const imports = modules.map((module) => `\nimport '${module}';`).join('');
  return {
    name: 'import-eagerly',
    transform: (code, id) => (id === entryPath ? `${code}${imports}` : undefined),
  };
}

/** A file is named after the last module in it: the one that needed the others, or the package's own entry. */
function nameChunk(moduleIds: readonly string[]): string {
  const last = moduleIds.at(-1) ?? 'part';
  return last.replace(/^.*[\\/]/, '').replace(/\.[cm]?[jt]s$/, '');
}

/**
 * Two warnings are meant: the runtime of tree-sitter evaluates code, but only to load side modules, which this program never
 * does; and eager modules are imported in both ways. Any other one stops the build.
 */
function rejectWarning(level: string, log: { readonly code?: string; readonly message: string }): void {
  const isMeant =
    log.code === 'INEFFECTIVE_DYNAMIC_IMPORT' || (log.code === 'EVAL' && log.message.includes('web-tree-sitter'));
  if (level === 'warn' && !isMeant) throw new Error(log.message);
}
