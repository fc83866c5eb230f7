#!/usr/bin/env node
/** Starts the bundled command line, `cli-main.js`, with what V8 compiled in an earlier run: that is a third of its time. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { SMALL_INPUT_FLAG } from '../run/tiering.ts';
import { type CodeCache, locateCodeCache, readCode, writeCode } from './code-cache.ts';

/** The SHA-256 of `cli-main.js`, written in by the build. V8 only looks at the length of a text. */
declare const MAIN_DIGEST: string;

/** What a function of a CommonJS module is called with. */
type ModuleFunction = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeJS.Module,
  file: string,
  folder: string,
) => void;

// Code counts only under the flags it was compiled with, so they come first. What was compiled once is to be kept until the end.
setFlagsFromString('--no-flush-bytecode');
setFlagsFromString(SMALL_INPUT_FLAG);
const usesCache = !process.argv.includes('--no-cache');
runMain(join(__dirname, 'cli-main.js'), usesCache ? locateCodeCache(MAIN_DIGEST, process.env) : undefined);

function runMain(path: string, cache: CodeCache | undefined): void {
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`;
  const cachedData = cache && readCode(cache);
  const script = new Script(text, { filename: path, ...(cachedData !== undefined && { cachedData }) });
  // The parts that are loaded later require the main one; they are to get this one.
  require.cache[path] = module;
  (script.runInThisContext() as ModuleFunction)(module.exports, require, module, path, __dirname);
  const isCached = cachedData !== undefined && script.cachedDataRejected !== true;
  if (cache !== undefined && !isCached && process.argv[2] === 'review') keepCode(script, cache);
}

/** At the end, because V8 compiles a function when it is first called; and only of a review that came to a verdict. */
function keepCode(script: Script, cache: CodeCache): void {
  process.once('exit', (exitCode) => {
    if (exitCode > 1) return;
    setFlagsFromString(SMALL_INPUT_FLAG);
    writeCode(cache, script.createCachedData());
  });
}
