#!/usr/bin/env node
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_v8 = require("node:v8");
let node_vm = require("node:vm");
// src/run/tiering.ts
/** How much work in WebAssembly makes V8 optimise it: flags to be set before any of it is compiled. */
/** Never: below 200 KB optimised code is not worth its compilation, for whose end V8 waits at exit. */
const SMALL_INPUT_FLAG = "--wasm-tiering-budget=2147483647";
// src/cli/code-cache.ts
/** Keeps what V8 compiled in one run for the next one, in the user's cache folder. Whatever goes wrong, there is no cache. */
const DIGEST_LENGTH = 64;
/** Others may not write what is going to be executed. */
const WRITABLE_BY_OTHERS = 18;
/** The folder for files that may vanish, as each system has it; `undefined` where nobody is at home, or wants no cache. */
function locateCodeCache(digest, environment) {
	if (isSet(environment.NODE_DISABLE_COMPILE_CACHE)) return void 0;
	const folder = findCacheFolder(environment);
	return folder === void 0 ? void 0 : {
		folder: (0, node_path.join)(folder, "mml-guard"),
		digest
	};
}
function findCacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }) {
	if (isSet(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
	if (process.platform === "win32") return isSet(LOCALAPPDATA) ? LOCALAPPDATA : void 0;
	if (!isSet(HOME)) return void 0;
	return process.platform === "darwin" ? (0, node_path.join)(HOME, "Library", "Caches") : (0, node_path.join)(HOME, ".cache");
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
/** The code of an earlier run of the same program; V8 itself looks whether it is code of the same V8. */
function readCode(cache) {
	try {
		const content = readOwnFile(fileOf(cache));
		const length = (content.length - DIGEST_LENGTH) / 2;
		const code = content.subarray(DIGEST_LENGTH, DIGEST_LENGTH + length);
		const copy = content.subarray(DIGEST_LENGTH + length);
		return content.toString("latin1", 0, DIGEST_LENGTH) === cache.digest && code.equals(copy) && length > 0 ? code : void 0;
	} catch {
		return;
	}
}
/** Throws where the file is missing, or where somebody else could have written it. */
function readOwnFile(path) {
	const file = (0, node_fs.openSync)(path, "r");
	try {
		const { uid, mode } = (0, node_fs.fstatSync)(file);
		if (!(process.getuid === void 0 || process.getuid() === uid && (mode & WRITABLE_BY_OTHERS) === 0)) throw new Error(`${path} may hold the code of somebody else`);
		return (0, node_fs.readFileSync)(file);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
/** Replaces the file as a whole, so that a run at the same time reads the old one or the new one. */
function writeCode(cache, code) {
	const path = fileOf(cache);
	const temporary = `${path}.${process.pid}`;
	try {
		makeFolder(cache.folder);
		(0, node_fs.writeFileSync)(temporary, Buffer.concat([
			Buffer.from(cache.digest, "latin1"),
			code,
			code
		]), { mode: 384 });
		(0, node_fs.renameSync)(temporary, path);
	} catch {
		removeQuietly(temporary);
	}
}
/** Two levels, one by one: `recursive` never ends where a system says that the folder above is missing, as `/proc` does. */
function makeFolder(folder) {
	for (const path of [(0, node_path.dirname)(folder), folder]) if (!(0, node_fs.existsSync)(path)) (0, node_fs.mkdirSync)(path, { mode: 448 });
}
function removeQuietly(path) {
	try {
		(0, node_fs.rmSync)(path, { force: true });
	} catch {}
}
/** One file for each Node, whatever versions of the program come and go: the folder does not grow. */
function fileOf({ folder }) {
	return (0, node_path.join)(folder, `code-${process.version}-${process.arch}.bin`);
}
// src/cli/start.ts
/** Starts the bundled command line, `cli-main.js`, with what V8 compiled in an earlier run: that is a third of its time. */
(0, node_v8.setFlagsFromString)("--no-flush-bytecode");
(0, node_v8.setFlagsFromString)(SMALL_INPUT_FLAG);
const usesCache = !process.argv.includes("--no-cache");
runMain((0, node_path.join)(__dirname, "cli-main.js"), usesCache ? locateCodeCache("8dacf4923a67496bbbaa398f8887ceec66c299f71f8bdfeae3fa6fa45d1ec739", process.env) : void 0);
function runMain(path, cache) {
	const text = `(function (exports, require, module, __filename, __dirname) {${(0, node_fs.readFileSync)(path, "utf8")}\n})`;
	const cachedData = cache && readCode(cache);
	const script = new node_vm.Script(text, {
		filename: path,
		...cachedData !== void 0 && { cachedData }
	});
	require.cache[path] = module;
	script.runInThisContext()(module.exports, require, module, path, __dirname);
	const isCached = cachedData !== void 0 && script.cachedDataRejected !== true;
	if (cache !== void 0 && !isCached && process.argv[2] === "review") keepCode(script, cache);
}
/** At the end, because V8 compiles a function when it is first called; and only of a review that came to a verdict. */
function keepCode(script, cache) {
	process.once("exit", (exitCode) => {
		if (exitCode > 1) return;
		(0, node_v8.setFlagsFromString)(SMALL_INPUT_FLAG);
		writeCode(cache, script.createCachedData());
	});
}
