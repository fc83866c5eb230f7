#!/usr/bin/env node
/** Starts the bundled command line, `cli-main.js`, with what V8 compiled in an earlier run: that is a third of its time. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { locateCodeCache, readCode } from './code-cache.ts';
import { startKeeping } from './keep-code.ts';

/** The SHA-256 of the whole program, written in by the build: V8 only looks at the length of a text. */
declare const PROGRAM_DIGEST: string;

/** What a function of a CommonJS module is called with. */
type ModuleFunction = (
  exports: unknown,
  require: (id: string) => unknown,
  module: { exports: unknown },
  file: string,
  folder: string,
) => void;

const loaded = new Map<string, { exports: unknown }>();
const usesCache = !process.argv.includes('--no-cache');
const cache = usesCache ? locateCodeCache(PROGRAM_DIGEST, process.env) : undefined;
// Other commands call other functions of the same parts, and nobody runs them a hundred times a day.
const keep = cache !== undefined && process.argv[2] === 'review' ? startKeeping(cache) : undefined;
loadPart('cli-main.js');

/** The parts of the program require one another; everything else is Node's. */
function requirePart(id: string): unknown {
  return id.startsWith('./cli-') ? loadPart(id.slice('./'.length)) : require(id);
}

function loadPart(part: string): unknown {
  const known = loaded.get(part);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(part, module);
  const path = join(__dirname, part);
  compilePart(part, path)(module.exports, requirePart, module, path, __dirname);
  return module.exports;
}

/** The build makes a function of each part, in ASCII. */
function compilePart(part: string, path: string): ModuleFunction {
  const bytes = readFileSync(path);
  const text = bytes.toString('latin1');
  const cachedData = cache && readCode(cache, part, bytes);
  const script = new Script(text, { filename: path, ...(cachedData !== undefined && { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected === true) keep?.(part, script);
  return script.runInThisContext();
}
