const require_action = require("./action.js");
const require_second = require("./action-review-change.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/io/cache-folder.ts
function makeCacheFolder(folder) {
	if ((0, node_fs.existsSync)(folder)) return;
	const parent = (0, node_path.dirname)(folder);
	if (parent !== folder) makeCacheFolder(parent);
	(0, node_fs.mkdirSync)(folder, { mode: 448 });
}
const WRITABLE_BY_OTHERS = 18;
function isOwnFile({ uid, mode }) {
	return process.getuid === void 0 || process.getuid() === uid && (mode & WRITABLE_BY_OTHERS) === 0;
}
// src/io/pack-file.ts
const PIECES_PER_WRITE = 512;
const DAY = 864e5;
function openPackFile(path, trust, largest) {
	try {
		if (!(0, node_fs.statSync)(path).isFile()) return void 0;
		const file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY);
		const status = (0, node_fs.fstatSync)(file);
		if (status.size <= largest && (trust === "any files" || isOwnFile(status))) return createInput(file, status.size);
		(0, node_fs.closeSync)(file);
	} catch {}
}
function createInput(file, size) {
	let left = size;
	return {
		get left() {
			return left;
		},
		fill(target) {
			left -= target.length;
			return left >= 0 && readAll(file, target);
		},
		close() {
			(0, node_fs.closeSync)(file);
		}
	};
}
function readAll(file, target) {
	try {
		for (let done = 0; done < target.length;) {
			const count = (0, node_fs.readSync)(file, target, done, target.length - done, null);
			if (count === 0) return false;
			done += count;
		}
		return true;
	} catch {
		return false;
	}
}
function replacePackFile(path, pieces) {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writePieces(temporary, node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_TRUNC, pieces);
		(0, node_fs.renameSync)(temporary, path);
	} catch (error) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw error;
	}
}
function appendToPackFile(path, pieces) {
	writePieces(path, node_fs.constants.O_WRONLY | node_fs.constants.O_APPEND, [Buffer.concat(pieces)]);
}
function writePieces(path, flags, pieces) {
	const file = (0, node_fs.openSync)(path, flags, 384);
	try {
		for (let start = 0; start < pieces.length; start += PIECES_PER_WRITE) {
			const some = pieces.slice(start, start + PIECES_PER_WRITE);
			const size = some.reduce((sum, piece) => sum + piece.length, 0);
			if ((0, node_fs.writevSync)(file, some) !== size) throw new Error(`${path} could not be written to its end`);
		}
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function keepPackFileYoung(path, now) {
	try {
		if (now.getTime() - (0, node_fs.statSync)(path).mtimeMs > DAY) (0, node_fs.utimesSync)(path, now, now);
	} catch {}
}
// src/io/pack-format.ts
const MAGIC = 1296911410;
const Head$1 = {
	first: 0,
	second: 1,
	records: 2,
	nameBytes: 3,
	bodyWords: 4,
	textBytes: 5
};
const HEAD_WORDS$1 = 6;
const COVERED_FROM = 8;
const SIZE_WORDS = 2;
const BETWEEN_NAMES = "\n";
function fingerprintVersion(version) {
	return require_action.computeFingerprint(Buffer.from(version, "utf8"));
}
function encodeHead({ first, second }) {
	const words = new Uint32Array([
		MAGIC,
		first,
		second
	]);
	return Buffer.from(words.buffer);
}
function isRecordName(name) {
	return /^[\x21-\x7e]{1,64}$/.test(name);
}
function sizeOfRecord(name, { table, text }) {
	return name.length + 1 + 8 + table.reduce((sum, part) => sum + part.length, 0) + text.length;
}
function encodeBundle(records, version) {
	const names = Buffer.from(records.map(([name]) => name).join(BETWEEN_NAMES), "latin1");
	const sizes = records.map(([, { table }]) => countWords(table.reduce((sum, part) => sum + part.length, 0)));
	const nameWords = countWords(names.length);
	const bodyWords = sizes.reduce((sum, words) => sum + words, nameWords + records.length * SIZE_WORDS);
	const textBytes = records.reduce((sum, [, { text }]) => sum + text.length, 0);
	const bundle = Buffer.from(new ArrayBuffer((HEAD_WORDS$1 + bodyWords + countWords(textBytes)) * 4));
	const words = new Uint32Array(bundle.buffer);
	words.set([
		records.length,
		names.length,
		bodyWords,
		textBytes
	], Head$1.records);
	bundle.set(names, 24);
	let at = HEAD_WORDS$1 + nameWords;
	records.forEach(([, { text }], index) => {
		words.set([sizes[index], text.length], at + index * SIZE_WORDS);
	});
	at += records.length * SIZE_WORDS;
	records.forEach(([, { table }], index) => {
		writeParts(bundle, table, at * 4);
		at += sizes[index];
	});
	let textAt = at * 4;
	for (const [, { text }] of records) textAt += bundle.write(text, textAt, "latin1");
	const { first, second } = signBundle(bundle, bundle.subarray(at * 4), bodyWords, version);
	words[Head$1.first] = first;
	words[Head$1.second] = second;
	return bundle;
}
function writeParts(target, parts, start) {
	let at = start;
	for (const part of parts) {
		target.set(part, at);
		at += part.length;
	}
}
function signBundle(start, texts, bodyWords, version) {
	const covered = start.subarray(COVERED_FROM, (HEAD_WORDS$1 + bodyWords) * 4);
	return require_action.computeFingerprint(texts, require_action.computeFingerprint(covered, version));
}
function readSizes(head) {
	const { records, bodyWords, textBytes } = Head$1;
	return {
		records: head[records],
		bodyWords: head[bodyWords],
		textBytes: head[textBytes]
	};
}
function sizeOfTexts({ textBytes }) {
	return countWords(textBytes) * 4;
}
function readBundle(start, texts, version) {
	const words = new Uint32Array(start.buffer, start.byteOffset, start.length >>> 2);
	const sizes = readSizes(words);
	const { first, second } = signBundle(start, texts, sizes.bodyWords, version);
	if (words[Head$1.first] !== first || words[Head$1.second] !== second) return void 0;
	const nameBytes = words[Head$1.nameBytes];
	const namesAt = 24;
	const names = start.toString("latin1", namesAt, namesAt + nameBytes).split(BETWEEN_NAMES);
	const sizesAt = HEAD_WORDS$1 + countWords(nameBytes);
	const bundle = {
		words,
		text: texts.toString("latin1", 0, sizes.textBytes)
	};
	const entries = listEntries(bundle, names, sizesAt);
	const last = entries.at(-1)?.[1];
	return names.length === sizes.records && last?.end === words.length && last.textEnd === bundle.text.length ? entries : void 0;
}
function listEntries(bundle, names, sizesAt) {
	let start = sizesAt + names.length * SIZE_WORDS;
	let textStart = 0;
	return names.map((name, index) => {
		const at = sizesAt + index * SIZE_WORDS;
		const end = start + bundle.words[at];
		const textEnd = textStart + bundle.words[at + 1];
		const entry = {
			bundle,
			start,
			end,
			textStart,
			textEnd
		};
		start = end;
		textStart = textEnd;
		return [name, entry];
	});
}
function readRecord({ bundle, start, end, textStart, textEnd }) {
	return {
		words: bundle.words,
		start,
		end,
		text: bundle.text.slice(textStart, textEnd)
	};
}
function renewRecord(entry) {
	const { words, start, end, text } = readRecord(entry);
	return {
		table: [new Uint8Array(words.buffer, words.byteOffset + start * 4, (end - start) * 4)],
		text
	};
}
function countWords(bytes) {
	return Math.ceil(bytes / 4);
}
// src/io/pack-reader.ts
var PackReader = class {
	entries = new Map();
	size;
	isWhole = false;
	#version;
	#input;
	#texts = Buffer.alloc(0);
	constructor(input, version) {
		this.#input = input;
		this.#version = version;
		this.size = input?.left ?? 0;
		const head = Buffer.alloc(12);
		if (input?.fill(head) && head.equals(encodeHead(version))) this.isWhole = true;
		else this.#end();
	}
	readNext() {
		if (this.#input === void 0) return false;
		if (this.#input.left > 0 && this.#readBundle(this.#input)) return true;
		this.#end();
		return false;
	}
	#readBundle(input) {
		this.isWhole = false;
		const head = Buffer.alloc(24);
		if (!input.fill(head)) return false;
		const sizes = readSizes(new Uint32Array(head.buffer, head.byteOffset, 6));
		const bodyBytes = sizes.bodyWords * 4;
		const textBytes = sizeOfTexts(sizes);
		if (bodyBytes + textBytes > input.left) return false;
		const start = Buffer.allocUnsafeSlow(24 + bodyBytes);
		start.set(head);
		if (this.#texts.length < textBytes) this.#texts = Buffer.allocUnsafeSlow(textBytes);
		const texts = this.#texts.subarray(0, textBytes);
		if (!input.fill(start.subarray(24)) || !input.fill(texts)) return false;
		const entries = readBundle(start, texts, this.#version);
		if (entries === void 0) return false;
		for (const [name, entry] of entries) this.entries.set(name, entry);
		this.isWhole = true;
		return true;
	}
	#end() {
		this.#input?.close();
		this.#input = void 0;
		this.#texts = Buffer.alloc(0);
	}
};
// src/io/pack-store.ts
const MIB = 1 << 20;
const LARGEST_PACK = 512 * MIB;
const LARGEST_FOLDER = 1024 * MIB;
const FREE_ROOM = 2 * MIB;
const GROWTH = 3;
const LARGEST_BUNDLE = 4 * MIB;
const PREFIX = "facts-";
const HOUR = 36e5;
function openPackStore(place, version) {
	const seed = fingerprintVersion(version);
	const path = (0, node_path.join)(place.folder, `${PREFIX}${place.name}.bin`);
	const used = new Set();
	const open = require_action.remember(() => new PackReader(openPackFile(path, place.trust, LARGEST_PACK), seed));
	const openWhole = () => {
		const pack = open();
		while (pack.readNext());
		return pack;
	};
	return {
		async load() {
			await giveWay();
			while (open().readNext()) await giveWay();
		},
		read(name) {
			const entry = openWhole().entries.get(name);
			if (entry === void 0) return void 0;
			used.add(name);
			return readRecord(entry);
		},
		save(fresh) {
			try {
				if (fresh.size === 0) keepPackFileYoung(path, new Date());
				else saveRecords({
					pack: openWhole(),
					path,
					used,
					seed
				}, selectNamed(fresh));
				if (fresh.size > 0) tidyFolder(place.folder, path);
			} catch {}
		}
	};
}
function giveWay() {
	return new Promise((resolve) => setImmediate(resolve));
}
function selectNamed(records) {
	return new Map(Array.from(records).filter(([name]) => isRecordName(name)));
}
function saveRecords(saving, fresh) {
	const { pack, path, used, seed } = saving;
	const added = sizeOf(fresh);
	const kept = new Map();
	for (const [name, entry] of pack.entries) if (used.has(name)) kept.set(name, renewRecord(entry));
	const alive = added + sizeOf(kept);
	const grown = pack.size + added;
	if (pack.isWhole && grown <= Math.min(GROWTH * alive + FREE_ROOM, LARGEST_PACK)) {
		appendToPackFile(path, encodeAll(fresh, seed));
		return;
	}
	makeCacheFolder((0, node_path.join)(path, ".."));
	const others = takeNewest(saving, Math.min(alive + FREE_ROOM, LARGEST_PACK - alive));
	const all = takeFitting(new Map([
		...others,
		...kept,
		...fresh
	]));
	replacePackFile(path, [encodeHead(seed), ...encodeAll(all, seed)]);
}
function takeNewest({ pack, used }, room) {
	const others = Array.from(pack.entries).filter(([name]) => !used.has(name));
	const taken = [];
	let left = room;
	for (const [name, entry] of others.reverse()) {
		const record = renewRecord(entry);
		left -= sizeOfRecord(name, record);
		if (left < 0) break;
		taken.push([name, record]);
	}
	return new Map(taken.reverse());
}
function takeFitting(records) {
	let left = 534773760;
	return new Map(Array.from(records).filter(([name, record]) => {
		left -= sizeOfRecord(name, record);
		return left >= 0;
	}));
}
function encodeAll(records, seed) {
	const bundles = [];
	let pending = [];
	let size = 0;
	for (const [name, record] of records) {
		const own = sizeOfRecord(name, record);
		if (pending.length > 0 && size + own > LARGEST_BUNDLE) {
			bundles.push(encodeBundle(pending, seed));
			[pending, size] = [[], 0];
		}
		pending.push([name, record]);
		size += own;
	}
	return pending.length === 0 ? bundles : [...bundles, encodeBundle(pending, seed)];
}
function sizeOf(records) {
	return Array.from(records).reduce((sum, [name, record]) => sum + sizeOfRecord(name, record), 0);
}
function tidyFolder(folder, ours) {
	const files = (0, node_fs.readdirSync)(folder).filter((name) => name.startsWith(PREFIX)).map((name) => ({
		path: (0, node_path.join)(folder, name),
		status: (0, node_fs.statSync)((0, node_path.join)(folder, name), { throwIfNoEntry: false })
	})).flatMap(({ path, status }) => status === void 0 ? [] : [{
		path,
		size: status.size,
		time: status.mtimeMs
	}]).sort((left, right) => right.time - left.time);
	let left = LARGEST_FOLDER;
	for (const { path, size, time } of files) {
		const isAbandoned = path.endsWith(".tmp") && Date.now() - time > HOUR;
		left -= size;
		if (path !== ours && (left < 0 || isAbandoned)) (0, node_fs.rmSync)(path, { force: true });
	}
}
// src/syntax/check-items.ts
const LAST_ITEM_TYPE = Math.max(...Object.values(require_second.ItemType));
const LAST_VALUE_TYPE = Math.max(...Object.values(require_second.ValueType));
function areItemsSound(items, textLength) {
	return items.length % 8 === 0 && areNested(items) && arePlaced(items, textLength);
}
function areNested(items) {
	const count = items.length / 8;
	for (let row = 0, at = 0; row < count; row++, at += 8) {
		const types = items[at + require_second.ItemColumn.types];
		if ((types & 255) === 0 || (types & 255) > LAST_ITEM_TYPE || types >>> 8 > LAST_VALUE_TYPE) return false;
		const parent = items[at + require_second.ItemColumn.parent];
		if (parent >= row && parent !== 4294967295) return false;
		const last = parent === 4294967295 ? count : items[parent * 8 + require_second.ItemColumn.next];
		const next = items[at + require_second.ItemColumn.next];
		if (next <= row || next > last) return false;
	}
	return true;
}
function arePlaced(items, textLength) {
	let signs = 0;
	for (let at = 0; at < items.length; at += 8) {
		const keyStart = items[at + require_second.ItemColumn.keyStart];
		const keyEnd = items[at + require_second.ItemColumn.keyEnd];
		const valueStart = items[at + require_second.ItemColumn.valueStart];
		const valueEnd = items[at + require_second.ItemColumn.valueEnd];
		const end = items[at + require_second.ItemColumn.end];
		signs |= keyStart | keyEnd | valueStart | valueEnd | end;
		signs |= keyEnd - keyStart | valueEnd - valueStart | end - keyStart;
		signs |= textLength - keyEnd | textLength - valueEnd | textLength - end;
	}
	return signs >= 0;
}
// src/syntax/facts-record.ts
const Head = {
	itemWords: 0,
	contentBytes: 1,
	errorBytes: 2,
	flags: 3,
	traits: 4
};
const HEAD_WORDS = 5;
const NO_TRAITS = 4294967295;
const Flag = {
	isPlain: 1,
	fromBytes: 2
};
function encodeFacts({ bytes, facts, traits = NO_TRAITS }) {
	const errors = facts.errors.length === 0 ? NO_BYTES : new TextEncoder().encode(JSON.stringify(facts.errors));
	const isBeside = facts.content === "text" && require_second.isAscii(facts.text);
	const head = new Uint32Array(HEAD_WORDS);
	head[Head.itemWords] = facts.items.length;
	head[Head.contentBytes] = isBeside ? 0 : bytes.length;
	head[Head.errorBytes] = errors.length;
	head[Head.flags] = (facts.isPlain ? Flag.isPlain : 0) | (isBeside ? 0 : Flag.fromBytes);
	head[Head.traits] = traits;
	return {
		table: [
			viewBytes(head),
			viewBytes(facts.items),
			isBeside ? NO_BYTES : bytes,
			errors
		],
		text: isBeside ? facts.text : ""
	};
}
const NO_BYTES = new Uint8Array(0);
function viewBytes({ buffer, byteOffset, byteLength }) {
	return new Uint8Array(buffer, byteOffset, byteLength);
}
function decodeFacts(record, hash) {
	const { words, start, end } = record;
	if (start + HEAD_WORDS > end || end > words.length) return void 0;
	const itemWords = words[start + Head.itemWords];
	const contentBytes = words[start + Head.contentBytes];
	const errorBytes = words[start + Head.errorBytes];
	const flags = words[start + Head.flags];
	const traits = words[start + Head.traits];
	const itemStart = start + HEAD_WORDS;
	if (itemStart + itemWords + Math.ceil((contentBytes + errorBytes) / 4) !== end) return void 0;
	const items = words.subarray(itemStart, itemStart + itemWords);
	const contentStart = words.byteOffset + (itemStart + itemWords) * 4;
	const bytes = (flags & Flag.fromBytes) === 0 ? void 0 : new Uint8Array(words.buffer, contentStart, contentBytes);
	const { content, text } = bytes === void 0 ? {
		content: "text",
		text: record.text
	} : require_second.decodeText(bytes);
	const errorStart = contentStart + contentBytes;
	const errors = errorBytes === 0 ? [] : decodeErrors(new Uint8Array(words.buffer, errorStart, errorBytes), text.length);
	if (errors === void 0 || !areItemsSound(items, text.length)) return void 0;
	return new KeptContent({
		hash,
		text,
		content,
		items,
		errors,
		isPlain: (flags & Flag.isPlain) !== 0,
		traits: traits === NO_TRAITS ? void 0 : traits
	}, bytes);
}
function measureContent(content) {
	return content instanceof KeptContent ? content.size : content.bytes.length;
}
var KeptContent = class {
	facts;
	#bytes;
	constructor(facts, bytes) {
		this.facts = facts;
		this.#bytes = bytes;
	}
	get size() {
		return this.#bytes?.length ?? this.facts.text.length;
	}
	get bytes() {
		return this.#bytes ?? new TextEncoder().encode(this.facts.text);
	}
};
function decodeErrors(bytes, textLength) {
	const errors = parseJson(new TextDecoder().decode(bytes));
	return Array.isArray(errors) && errors.every((error) => isSyntaxFact(error, textLength)) ? errors : void 0;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const RULES = new Set([
	"syntax-error",
	"unclosed-string",
	"single-quoted-string",
	"missing-brace"
]);
function isSyntaxFact(error, textLength) {
	if (typeof error !== "object" || error === null) return false;
	const { rule, message, start, end, suggestion } = error;
	const isPlaced = isOffset(start, textLength) && isOffset(end, textLength) && start <= end;
	const isWorded = typeof message === "string" && ["string", "undefined"].includes(typeof suggestion);
	return RULES.has(rule) && isWorded && isPlaced;
}
function isOffset(value, textLength) {
	return Number.isInteger(value) && value >= 0 && value <= textLength;
}
// src/run/facts-version.ts
const FACTS_VERSION = "c0b8add931a08edc67c2cc6689c6f195383b4b61b7bcdf8f06f3e0d70635d86b";
// src/run/facts-cache.ts
const NONE = "none";
function openFactsCache(place, version = FACTS_VERSION) {
	if (place === void 0 || version === void 0) return void 0;
	const store = openPackStore(place, version);
	const known = new Map();
	const fresh = new Map();
	const recall = (hash) => {
		const found = known.get(hash);
		if (found !== void 0) return found === NONE ? void 0 : found;
		const record = store.read(hash);
		const content = record && decodeFacts(record, hash);
		known.set(hash, content ?? NONE);
		return content;
	};
	return {
		load: () => store.load(),
		sizeOf(hash) {
			const content = recall(hash);
			return content && measureContent(content);
		},
		find: (hash) => recall(hash)?.bytes,
		recall: (hash) => recall(hash)?.facts,
		remember(content) {
			if (require_second.explainPartialReading(content.facts) !== void 0) return;
			known.set(content.facts.hash, content);
			fresh.set(content.facts.hash, content);
		},
		save() {
			store.save(new Map(Array.from(fresh, ([hash, content]) => [hash, encodeContent(content)])));
			fresh.clear();
		}
	};
}
function encodeContent(content) {
	return encodeFacts({
		...content,
		traits: require_second.traitsOf(content.facts)
	});
}
// src/action/open-cache.ts
async function openCache(cachePath, { workspace, repository }) {
	const folder = (0, node_path.resolve)(workspace, cachePath);
	if (await isCommitted(workspace, folder)) {
		require_action.say(`The cache ${cachePath} was not used: the revision that is checked out has files there, which nobody may believe.`);
		return;
	}
	return openFactsCache({
		folder,
		name: require_second.createDigest([repository]),
		trust: "any files"
	});
}
async function isCommitted(workspace, folder) {
	const inside = (0, node_path.relative)(findReal(workspace), findReal(folder));
	if (inside.startsWith("..") || (0, node_path.isAbsolute)(inside)) return false;
	const paths = [
		"ls-files",
		"-z",
		"--",
		`:(literal)${inside}`
	];
	const answer = await require_action.runGit(workspace, paths, [["safe.directory", workspace]]).catch(() => void 0);
	return answer !== void 0 && answer.output.length > 0;
}
function findReal(path) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		return path;
	}
}
exports.openCache = openCache;
