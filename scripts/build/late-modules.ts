/** Puts modules that few runs call into files of their own, and has files and heavy modules of Node loaded where they are first used. */

import { dirname, join } from 'node:path';
import type { OutputChunk, Plugin } from 'rolldown';

/** By the name of a file: modules, relative to the entry, that others import statically. */
export type LateModules = Readonly<Record<string, readonly string[]>>;

/** The bundler's own helpers; any number of copies does the same. */
const RUNTIME = '\0rolldown/runtime.js';

export interface Imports {
  /** Absolute path of the entry. */
  readonly entry: string;
  /** Absolute paths of modules that the entry imports later. */
  readonly second: readonly string[];
  readonly late: LateModules;
}

/** Adds to `found`, by their ids, the files of late modules and of what nobody imports statically but them. */
export function collectLate({ entry, second, late }: Imports, found: Map<string, string>): Plugin {
  const resolved = Object.entries(late).map(([name, modules]) => ({ name, roots: resolveAll(entry, modules) }));
  const roots = new Set(resolved.flatMap((part) => part.roots));
  return {
    name: 'collect-late',
    buildEnd() {
      const importsOf = (id: string): readonly string[] => this.getModuleInfo(id)?.importedIds ?? [];
      const early = followImports([entry, ...second], importsOf, roots);
      for (const part of resolved) {
        const others = new Set([...early, ...roots, ...found.keys()]);
        for (const id of followImports(part.roots, importsOf, others)) found.set(id, part.name);
      }
    },
  };
}

function resolveAll(entry: string, modules: readonly string[]): readonly string[] {
  return modules.map((module) => join(dirname(entry), module));
}

function followImports(
  starts: readonly string[],
  importsOf: (id: string) => readonly string[],
  others: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const id of reached) {
    for (const imported of importsOf(id)) if (!others.has(imported) && imported !== RUNTIME) reached.add(imported);
  }
  return reached;
}

/** The files of late modules come before all others, and only with what is theirs. */
export function groupLate(late: LateModules, found: ReadonlyMap<string, string>) {
  return Object.keys(late).map((name) => ({
    ...{ name, priority: 3, includeDependenciesRecursively: false },
    test: (id: string) => found.get(id) === name,
  }));
}

/** Modules of Node that take milliseconds to load, and that many a run does not need. */
const HEAVY_BUILTINS = ['node:child_process', 'node:crypto', 'node:v8'];

/** Loads what is heavy, or rarely needed, where it is used: `let node_crypto = require("node:crypto")` at the top goes. */
export function requireLate(code: string, files: readonly string[]): string {
  return [...HEAVY_BUILTINS, ...files.map((file) => `./${file}`)].reduce((text, path) => {
    const [declaration, name] = new RegExp(`^(?:let|const) (\\w+) = require\\("${path}"\\);\n`, 'm').exec(text) ?? [];
    if (declaration === undefined || text.includes(`${name} = __toESM(${name}`)) return text;
    // In parentheses for the sake of `new`.
    return text.replace(declaration, '').replaceAll(new RegExp(`\\b${name}\\.`, 'g'), `(require("${path}")).`);
  }, code);
}

/** One file fewer to be read: where others need the bundler's helpers, it gives them a file. */
export function inlineHelpers(chunks: readonly OutputChunk[]): readonly OutputChunk[] {
  const helpers = chunks.find(({ moduleIds }) => moduleIds.every((id) => id === RUNTIME));
  if (helpers === undefined) return chunks;
  const written = `((exports) => {\n${helpers.code}\nreturn exports;\n})({})`;
  return chunks
    .filter((chunk) => chunk !== helpers)
    .map((chunk) => ({ ...chunk, code: chunk.code.replace(`require("./${helpers.fileName}")`, () => written) }));
}
