/** The types of the public API as declaration files that a foreign project can read under any module resolution. */

import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** File names below `dist/` to texts: `index.d.ts` and, under `types/`, the declarations that it needs and no others. */
export function emitDeclarations(root: string): ReadonlyMap<string, string> {
  const emitted = emitAll(root);
  const needed = new Set(['index.d.ts']);
  for (const name of needed) {
    const text = emitted.get(name);
    if (text === undefined) throw new Error(`src/${name.replace('.d.ts', '.ts')} has no declarations`);
    for (const imported of findRelativeImports(text)) {
      needed.add(posix.join(posix.dirname(name), imported.replace(/\.ts$/, '.d.ts')));
    }
  }
  return new Map([...needed].sort().map((name) => [place(name), rewriteImports(name, emitted.get(name) ?? '')]));
}

/** Whether the types are right is for `npm run types` to say; here only what cannot be declared is an error. */
function emitAll(root: string): ReadonlyMap<string, string> {
  const emitted = new Map<string, string>();
  const program = ts.createProgram([join(root, 'src/index.ts')], readOptions(root));
  const { diagnostics } = program.emit(undefined, (path, text) => {
    emitted.set(relative(join(root, 'src'), path).split(sep).join('/'), text);
  });
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, formatHost(root)));
  return emitted;
}

function readOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['src/index.ts'] }, ts.sys, root);
  return { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: join(root, 'src') };
}

function formatHost(root: string): ts.FormatDiagnosticsHost {
  return { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => '\n' };
}

const RELATIVE_IMPORT = /((?:from |import\()['"])(\.[^'"]+\.ts)(['"])/g;

function findRelativeImports(text: string): readonly string[] {
  return Array.from(text.matchAll(RELATIVE_IMPORT), (match) => match[2] ?? '');
}

function place(name: string): string {
  return name === 'index.d.ts' ? name : `types/${name}`;
}

/** Declarations name their neighbours by `.js`, as published packages do; all but the index moved to `types/`. */
function rewriteImports(name: string, text: string): string {
  const move = (path: string): string => (name === 'index.d.ts' ? path.replace(/^\.\//, './types/') : path);
  return text.replaceAll(
    RELATIVE_IMPORT,
    (_, start: string, path: string, end: string) => `${start}${move(path).replace(/\.ts$/, '.js')}${end}`,
  );
}
