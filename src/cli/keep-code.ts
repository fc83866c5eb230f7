/** Keeps what V8 compiled in this run, part by part, once the run ends. */

import type { Script } from 'node:vm';
import { DEFAULT_FLAGS } from '../run/tiering.ts';
import { type CodeCache, writeCode } from './code-cache.ts';

type V8 = typeof import('node:v8');

/** The returned function takes a part that was compiled anew, before any flag of V8 is set. */
export function startKeeping(cache: CodeCache): (part: string, script: Script) => void {
  const scripts = new Map<string, Script>();
  return (part, script) => {
    if (scripts.size === 0) writeAtExit(cache, scripts);
    scripts.set(part, script);
  };
}

/** At the end, because V8 compiles a function when it is first called; and only of a run that came to a verdict. */
function writeAtExit(cache: CodeCache, scripts: ReadonlyMap<string, Script>): void {
  // Not imported: it brings all of Node's streams along, and a run whose code was kept needs none of them.
  const v8 = process.getBuiltinModule('node:v8');
  const tag = v8.cachedDataVersionTag();
  v8.setFlagsFromString('--no-flush-bytecode');
  process.once('exit', (exitCode) => {
    if (exitCode > 1 || !restoreFlags(v8, tag)) return;
    for (const [part, script] of scripts) writeCode(cache, part, script.createCachedData());
  });
}

/** V8 takes code only under the flags it was compiled with: those that Node begins with. */
function restoreFlags(v8: V8, tag: number): boolean {
  v8.setFlagsFromString('--flush-bytecode');
  return ['', ...DEFAULT_FLAGS].some((flag) => {
    if (flag !== '') v8.setFlagsFromString(flag);
    return v8.cachedDataVersionTag() === tag;
  });
}
