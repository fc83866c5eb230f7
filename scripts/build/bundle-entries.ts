/** Bundles the entries of the program into CommonJS files that start fast, and says which modules went into them. */

import { dirname, join, relative, sep } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { collectLate, groupLate, inlineHelpers, type LateModules, requireLate } from './late-modules.ts';
import { readPatternsLate } from './late-patterns.ts';

export interface Entry {
  /** `cli` for `src/cli.ts`, and for files named `cli-….js` that it loads when they are needed. */
  readonly name: string;
  /** What is needed at once. */
  readonly file: string;
  /** Modules, relative to the entry, that it imports lazily and most runs need: they go into its own file. */
  readonly eager: readonly string[];
  /** Modules, relative to the entry, that its own file loads later and every run needs: with what they import, one more file. */
  readonly second: readonly string[];
  /** Modules that few runs call: with what only they import, a file of their own, loaded when one of their functions is first called. */
  readonly late: LateModules;
  /** Whether its files are functions that `cli.js` calls, instead of modules that Node loads. */
  readonly isStarted: boolean;
}

export interface Bundle {
  /** File name to text. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of the bundled modules from the root, with `/`. */
  readonly modules: ReadonlySet<string>;
}

/** Texts that the build writes into the program, by the names the sources declare. */
export type Constants = Readonly<Record<string, string>>;

/** Entries share no file, so that none pays for what only another one needs. */
export async function bundleEntries(root: string, entries: readonly Entry[], constants: Constants): Promise<Bundle> {
  const files = new Map<string, string>();
  const modules = new Set<string>();
  for (const entry of entries) {
    const late = Object.keys(entry.late).map((name) => nameLate(entry, name));
    for (const chunk of await bundleEntry(root, entry, constants)) {
      files.set(chunk.fileName, finish(escapeBeyondAscii(readPatternsLate(requireLate(chunk.code, late))), entry));
      for (const id of chunk.moduleIds) modules.add(relative(root, id).split(sep).join('/'));
    }
  }
  return { files, modules };
}

async function bundleEntry(root: string, entry: Entry, constants: Constants): Promise<readonly OutputChunk[]> {
  const path = join(root, `src/${entry.name}.ts`);
  const second = new Set<string>();
  const late = new Map<string, string>();
  const build = await rolldown({
    cwd: root,
    input: { [entry.name]: path },
    platform: 'node',
    // Late modules need some of what only the entry imports.
    ...(Object.keys(entry.late).length > 0 && { preserveEntrySignatures: 'allow-extension' }),
    transform: { target: 'node20.19', define: quoteAll(constants) },
    plugins: [
      importEagerly(path, entry.eager),
      collectImports(resolveAll(path, entry.second), second),
      collectLate({ entry: path, second: resolveAll(path, entry.second), late: entry.late }, late),
      getBuiltinsLate(),
    ],
    onLog: rejectWarning,
  });
  const { output } = await build.generate({
    format: 'cjs',
    entryFileNames: entry.file,
    // Every byte of a comment is read at every start; the licences stand in a file of their own.
    comments: false,
    chunkFileNames: ({ name, moduleIds }) => (name in entry.late ? nameLate(entry, name) : nameChunk(entry, moduleIds)),
    ...(entry.eager.length + entry.second.length > 0 && {
      codeSplitting: { groups: [...groupLate(entry.late, late), ...groupFiles(second)] },
    }),
  });
  await build.close();
  return inlineHelpers(output.filter((part) => part.type === 'chunk'));
}

function quoteAll(constants: Constants): Record<string, string> {
  return Object.fromEntries(Object.entries(constants).map(([name, text]) => [name, JSON.stringify(text)]));
}

/** Whatever an entry imports statically stands in its own file, also what later parts need too; then comes the second file. */
function groupFiles(second: ReadonlySet<string>) {
  return [
    { name: 'initial', tags: ['$initial' as const], priority: 2 },
    { name: 'second', test: (id: string) => second.has(id), priority: 1 },
  ];
}

function resolveAll(entryPath: string, modules: readonly string[]): readonly string[] {
  return modules.map((module) => join(dirname(entryPath), module));
}

/** Adds to `found` the modules at these paths and whatever they import statically. */
function collectImports(paths: readonly string[], found: Set<string>): Plugin {
  return {
    name: 'collect-imports',
    buildEnd() {
      for (const path of paths) found.add(path);
      for (const id of found) for (const imported of this.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
    },
  };
}

/** A module that is also imported statically is not split off; its dynamic import stays a promise for the same module. */
function importEagerly(entryPath: string, modules: readonly string[]): Plugin {
  const imports = modules.map((module) => `\nimport '${module}';`).join('');
  return {
    name: 'import-eagerly',
    transform: (code, id) => (id === entryPath ? `${code}${imports}` : undefined),
  };
}

/**
 * Node starts a loader of its own for `import()`; the runtime of tree-sitter uses it for modules of Node only. Commander runs
 * programs of others for subcommands that this one does not have.
 */
function getBuiltinsLate(): Plugin {
  return {
    name: 'get-builtins-late',
    transform: (code, id) => {
      if (id.includes('web-tree-sitter')) {
        return code.replaceAll(/await import\(("module"|"fs\/promises")\)/g, 'process.getBuiltinModule($1)');
      }
      if (!id.endsWith('commander/lib/command.js')) return undefined;
      return code
        .replace(/^const childProcess = require\('node:child_process'\);$/m, '')
        .replaceAll(/\bchildProcess\./g, "require('node:child_process').");
    },
  };
}

/** What `cli.js` starts is compiled as it stands: putting a text of its size together takes time as well. */
function finish(code: string, { isStarted }: Entry): string {
  return isStarted ? `(function (exports, require, module, __filename, __dirname) {${code}\n})` : code;
}

/** Node reads a text of ASCII twice as fast as any other, and keeps it in half the memory. */
function escapeBeyondAscii(code: string): string {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A file is named after the last module in it: the one that needed the others, or the package's own entry. */
function nameChunk({ name }: Entry, moduleIds: readonly string[]): string {
  const last = moduleIds.at(-1) ?? 'part';
  return `${name}-${last.replace(/^.*[\\/]/, '').replace(/\.[cm]?[jt]s$/, '')}.js`;
}

function nameLate({ name }: Entry, late: string): string {
  return `${name}-${late}.js`;
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
