/** Finds the tools that build the grammar, and runs them; a missing one is an error that says how to install it. */

import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Run {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The only version whose output is committed: another one writes other bytes. */
const TREE_SITTER_VERSION = '0.27.1';
const INSTALL_TREE_SITTER = `cargo install tree-sitter-cli --version ${TREE_SITTER_VERSION} --locked`;
const INSTALL_COMPILER = 'apt-get install clang-19 lld-19 wasi-libc libclang-rt-19-dev-wasm32 binaryen  (Debian 12)';

export const CLANG = '/usr/lib/llvm-19/bin/clang';
export const WASM_LD = '/usr/lib/llvm-19/bin/wasm-ld';
const BINARYEN = '/usr';

/** Ends with an `Error` whose message holds the line that installs what is missing. */
export function requireTools(): void {
  const treeSitter = findOnPath('tree-sitter');
  if (treeSitter === undefined) throw new Error(`tree-sitter is not on PATH. Install it: ${INSTALL_TREE_SITTER}`);
  const version = run({ command: treeSitter, args: ['--version'], cwd: '.' });
  if (!version.includes(TREE_SITTER_VERSION)) {
    throw new Error(
      `tree-sitter ${TREE_SITTER_VERSION} is needed, found ${version.trim()}. Install it: ${INSTALL_TREE_SITTER}`,
    );
  }
  for (const path of [CLANG, WASM_LD, join(BINARYEN, 'bin', 'wasm-opt'), '/usr/include/wasm32-wasi']) {
    if (!existsSync(path)) throw new Error(`${path} does not exist. Install it: ${INSTALL_COMPILER}`);
  }
}

/** Runs `tree-sitter` in a folder, with the compiler that `build --wasm` is to find. */
export function runTreeSitter(folder: string, args: readonly string[]): string {
  const env = {
    TREE_SITTER_WASI_SDK_PATH: join(folder, 'toolchain', 'wasi-sdk'),
    TREE_SITTER_BINARYEN_PATH: BINARYEN,
  };
  return run({ command: 'tree-sitter', args, cwd: folder, env });
}

/** What the command prints; ends with an `Error` that holds all it said where it fails. */
export function run({ command, args, cwd, env = {} }: Run): string {
  try {
    return execFileSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${[command, ...args].join(' ')} failed in ${cwd}:\n${stdout}${stderr}`);
  }
}

/** The first file of this name in the folders of PATH. */
export function findOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, name))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}
