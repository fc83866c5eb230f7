#!/usr/bin/env node
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_vm = require("node:vm");
// src/io/cache-folder.ts
/** The folder for files that may vanish, as each system has it. */
/** That of this program; `undefined` where nobody is at home. */
function findCacheFolder(environment) {
	const folder = findUserFolder(environment);
	return folder === void 0 ? void 0 : (0, node_path.join)(folder, "mml-guard");
}
function findUserFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }) {
	if (isSet(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
	if (process.platform === "win32") return isSet(LOCALAPPDATA) ? LOCALAPPDATA : void 0;
	if (!isSet(HOME)) return void 0;
	return process.platform === "darwin" ? (0, node_path.join)(HOME, "Library", "Caches") : (0, node_path.join)(HOME, ".cache");
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
/** Level by level: `recursive` never ends where a system says that the folder above is missing, as `/proc` does. */
function makeCacheFolder(folder) {
	if ((0, node_fs.existsSync)(folder)) return;
	const parent = (0, node_path.dirname)(folder);
	if (parent !== folder) makeCacheFolder(parent);
	(0, node_fs.mkdirSync)(folder, { mode: 448 });
}
/** Others may not write what is believed. */
const WRITABLE_BY_OTHERS = 18;
/** Whether nobody but this user could have written a file; systems without owners tell nothing. */
function isOwnFile({ uid, mode }) {
	return process.getuid === void 0 || process.getuid() === uid && (mode & WRITABLE_BY_OTHERS) === 0;
}
// src/cli/code-cache.ts
/** Keeps what V8 compiled in one run for the next one, in the user's cache folder. Whatever goes wrong, there is no cache. */
const DIGEST_LENGTH = 64;
/** Where compiled code is kept; `undefined` where nobody is at home, or wants no cache. */
function locateCodeCache(digest, environment) {
	const { NODE_DISABLE_COMPILE_CACHE: isOff } = environment;
	const folder = isOff === void 0 || isOff === "" ? findCacheFolder(environment) : void 0;
	return folder === void 0 ? void 0 : {
		folder,
		digest
	};
}
/**
* The code of a part, of an earlier run of the same program; V8 itself looks whether it is code of the same V8. `spare` is
* overwritten: memory that is new to the process costs more than what is read into it.
*/
function readCode(cache, part, spare) {
	try {
		const file = (0, node_fs.openSync)(fileOf(cache, part), "r");
		try {
			return readOwnCode(file, cache, spare);
		} finally {
			(0, node_fs.closeSync)(file);
		}
	} catch {
		return;
	}
}
/** Nothing where somebody else could have written the file. */
function readOwnCode(file, { digest }, spare) {
	const stats = (0, node_fs.fstatSync)(file);
	const length = (stats.size - DIGEST_LENGTH) / 2;
	if (!isOwnFile(stats) || length <= 0 || !Number.isInteger(length)) return void 0;
	const content = Buffer.allocUnsafeSlow(DIGEST_LENGTH + length);
	if ((0, node_fs.readSync)(file, content) < content.length) return void 0;
	const code = content.subarray(DIGEST_LENGTH);
	return content.toString("latin1", 0, DIGEST_LENGTH) === digest && isRepeated(file, code, spare) ? code : void 0;
}
function isRepeated(file, code, spare) {
	for (let at = 0; at < code.length; at += spare.length) {
		const piece = code.subarray(at, at + spare.length);
		const copy = spare.subarray(0, piece.length);
		if ((0, node_fs.readSync)(file, copy) < copy.length || !copy.equals(piece)) return false;
	}
	return true;
}
/** Replaces the file as a whole, so that a run at the same time reads the old one or the new one. */
function writeCode(cache, part, code) {
	const path = fileOf(cache, part);
	const temporary = `${path}.${process.pid}`;
	try {
		makeCacheFolder(cache.folder);
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
function removeQuietly(path) {
	try {
		(0, node_fs.rmSync)(path, { force: true });
	} catch {}
}
/** One file for each part and Node, whatever versions of the program come and go: the folder does not grow. */
function fileOf({ folder }, part) {
	return `${folder}/${part}-${process.version}-${process.arch}.bin`;
}
/** What may be the default, newest V8 first: Node 20 optimises earlier. */
const DEFAULT_FLAGS = ["--wasm-tiering-budget=13000000", "--wasm-tiering-budget=1800000"];
// src/cli/keep-code.ts
/** The returned function takes a part that was compiled anew, before any flag of V8 is set. */
function startKeeping(cache) {
	const scripts = /* @__PURE__ */ new Map();
	return (part, script) => {
		if (scripts.size === 0) writeAtExit(cache, scripts);
		scripts.set(part, script);
	};
}
/** At the end, because V8 compiles a function when it is first called; and only of a run that came to a verdict. */
function writeAtExit(cache, scripts) {
	const v8 = process.getBuiltinModule("node:v8");
	const tag = v8.cachedDataVersionTag();
	v8.setFlagsFromString("--no-flush-bytecode");
	process.once("exit", (exitCode) => {
		if (exitCode > 1 || !restoreFlags(v8, tag)) return;
		for (const [part, script] of scripts) writeCode(cache, part, script.createCachedData());
	});
}
/** V8 takes code only under the flags it was compiled with: those that Node begins with. */
function restoreFlags(v8, tag) {
	v8.setFlagsFromString("--flush-bytecode");
	return ["", ...DEFAULT_FLAGS].some((flag) => {
		if (flag !== "") v8.setFlagsFromString(flag);
		return v8.cachedDataVersionTag() === tag;
	});
}
// src/cli/start.ts
/** Starts the bundled command line, `cli-main.js`, with what V8 compiled in an earlier run: that is a third of its time. */
const loaded = /* @__PURE__ */ new Map();
const cache = !process.argv.includes("--no-cache") ? locateCodeCache("b5ec77a55ba4ea3a9bc95709a5cca8e8e6d90163b58f80d614a1fc1cad876def", process.env) : void 0;
const keep = cache !== void 0 && process.argv[2] === "review" ? startKeeping(cache) : void 0;
loadPart("cli-main.js");
/** The parts of the program require one another; everything else is Node's. */
function requirePart(id) {
	return id.startsWith("./cli-") ? loadPart(id.slice(2)) : require(id);
}
function loadPart(part) {
	const known = loaded.get(part);
	if (known !== void 0) return known.exports;
	const module = { exports: {} };
	loaded.set(part, module);
	const path = (0, node_path.join)(__dirname, part);
	compilePart(part, path)(module.exports, requirePart, module, path, __dirname);
	return module.exports;
}
/** The build makes a function of each part, in ASCII. */
function compilePart(part, path) {
	const bytes = (0, node_fs.readFileSync)(path);
	const text = bytes.toString("latin1");
	const cachedData = cache && readCode(cache, part, bytes);
	const script = new node_vm.Script(text, {
		filename: path,
		...cachedData !== void 0 && { cachedData }
	});
	if (cachedData === void 0 || script.cachedDataRejected === true) keep?.(part, script);
	return script.runInThisContext();
}
