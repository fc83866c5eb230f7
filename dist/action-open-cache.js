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
	let isOpen = true;
	return {
		size,
		read: (target, position) => isOpen && readAll(file, target, position),
		close() {
			if (isOpen) (0, node_fs.closeSync)(file);
			isOpen = false;
		}
	};
}
function readAll(file, target, position) {
	try {
		for (let done = 0; done < target.length;) {
			const count = (0, node_fs.readSync)(file, target, done, target.length - done, position + done);
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
// src/io/pack-record.ts
const Sizes = {
	summaryWords: 0,
	summaryText: 1,
	bodyWords: 2,
	bodyText: 3,
	first: 4,
	second: 5
};
var PackRecord = class {
	#bundle;
	#place;
	#body = void 0;
	constructor(bundle, place) {
		this.#bundle = bundle;
		this.#place = place;
	}
	get words() {
		return this.#bundle.words;
	}
	get start() {
		return this.#place.start;
	}
	get end() {
		return this.#place.start + this.#size(Sizes.summaryWords);
	}
	get text() {
		const { textStart } = this.#place;
		return this.#bundle.text.slice(textStart, textStart + this.#size(Sizes.summaryText));
	}
	get next() {
		const { sizesAt, textStart, bodyStart } = this.#place;
		return {
			sizesAt: sizesAt + 6,
			start: this.end,
			textStart: textStart + this.#size(Sizes.summaryText),
			bodyStart: bodyStart + this.#bodyLength
		};
	}
	get size() {
		return this.#size(Sizes.summaryWords) * 4 + this.#size(Sizes.summaryText) + this.#bodyLength * 4;
	}
	open(decode) {
		this.#body ??= this.#readBody();
		const decoded = this.#body && decode(this.#body);
		if (decoded === void 0) throw new require_action.LostContent();
		return decoded;
	}
	#readBody() {
		const { bodies, version } = this.#bundle;
		const read = bodies.read(this.#place.bodyStart, this.#bodyLength);
		if (read === void 0) return void 0;
		const { memory, start } = read;
		const { first, second } = require_action.computeFingerprint(memory.subarray(start * 4, (start + this.#bodyLength) * 4), version);
		if (this.#size(Sizes.first) !== first || this.#size(Sizes.second) !== second) return void 0;
		return new Body(memory, start, {
			end: start + this.#size(Sizes.bodyWords),
			textBytes: this.#size(Sizes.bodyText)
		});
	}
	get #bodyLength() {
		return this.#size(Sizes.bodyWords) + Math.ceil(this.#size(Sizes.bodyText) / 4);
	}
	#size(which) {
		return this.#bundle.words[this.#place.sizesAt + which];
	}
};
var Body = class {
	words;
	start;
	end;
	#memory;
	#textBytes;
	constructor(memory, start, { end, textBytes }) {
		this.words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length >>> 2);
		this.start = start;
		this.end = end;
		this.#memory = memory;
		this.#textBytes = textBytes;
	}
	get text() {
		return this.#memory.toString("latin1", this.end * 4, this.end * 4 + this.#textBytes);
	}
	get bytes() {
		return this.#memory.subarray(this.end * 4, this.end * 4 + this.#textBytes);
	}
};
// src/io/pack-format.ts
const MAGIC = 1296911411;
const Head$1 = {
	first: 0,
	second: 1,
	records: 2,
	nameBytes: 3,
	frontWords: 4,
	textBytes: 5,
	bodyWords: 6
};
const HEAD_WORDS$1 = 7;
const COVERED_FROM = 8;
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
function sizeOfRecord(name, { summary, body }) {
	return name.length + 1 + 24 + sizeOfPart(summary) + sizeOfPart(body);
}
function sizeOfKept(name, record) {
	return name.length + 1 + 24 + record.size;
}
function sizeOfPart({ table, text }) {
	return sizeOfTable(table) + text.length;
}
function sizeOfTable(table) {
	return table.reduce((sum, part) => sum + part.length, 0);
}
function encodeBundle(records, version) {
	const names = Buffer.from(records.map(([name]) => name).join(BETWEEN_NAMES), "latin1");
	const textBytes = records.reduce((sum, [, { summary }]) => sum + summary.text.length, 0);
	const layout = layOut(records, countWords(names.length), countWords(textBytes));
	const bundle = Buffer.from(new ArrayBuffer(layout.end * 4));
	const words = new Uint32Array(bundle.buffer);
	const frontWords = layout.texts - HEAD_WORDS$1;
	words.set([
		records.length,
		names.length,
		frontWords,
		textBytes,
		layout.end - layout.bodies
	], Head$1.records);
	bundle.set(names, 28);
	writeSummaries(bundle, records, layout);
	writeBodies(bundle, records, {
		layout,
		version
	});
	const texts = bundle.subarray(layout.texts * 4, layout.bodies * 4);
	const { first, second } = signFront(bundle.subarray(0, layout.texts * 4), texts, version);
	words[Head$1.first] = first;
	words[Head$1.second] = second;
	return bundle;
}
function layOut(records, nameWords, textWords) {
	const sizes = HEAD_WORDS$1 + nameWords;
	const summaries = sizes + records.length * 6;
	const texts = records.reduce((sum, [, { summary }]) => sum + countWords(sizeOfTable(summary.table)), summaries);
	const bodies = texts + textWords;
	return {
		sizes,
		summaries,
		texts,
		bodies,
		end: records.reduce((sum, [, { body }]) => sum + countWords(sizeOfTable(body.table)) + countWords(body.text.length), bodies)
	};
}
function writeSummaries(bundle, records, layout) {
	const sizes = new Uint32Array(bundle.buffer, layout.sizes * 4, records.length * 6);
	let at = layout.summaries * 4;
	let textAt = layout.texts * 4;
	records.forEach(([, { summary }], index) => {
		const tableWords = countWords(sizeOfTable(summary.table));
		sizes[index * 6 + Sizes.summaryWords] = tableWords;
		sizes[index * 6 + Sizes.summaryText] = summary.text.length;
		writeParts(bundle, summary.table, at);
		at += tableWords * 4;
		textAt += bundle.write(summary.text, textAt, "latin1");
	});
}
function writeBodies(bundle, records, { layout, version }) {
	const sizes = new Uint32Array(bundle.buffer, layout.sizes * 4, records.length * 6);
	let at = layout.bodies * 4;
	records.forEach(([, { body }], index) => {
		const tableWords = countWords(sizeOfTable(body.table));
		const end = at + (tableWords + countWords(body.text.length)) * 4;
		writeParts(bundle, body.table, at);
		bundle.write(body.text, at + tableWords * 4, "latin1");
		const { first, second } = require_action.computeFingerprint(bundle.subarray(at, end), version);
		sizes.set([
			tableWords,
			body.text.length,
			first,
			second
		], index * 6 + Sizes.bodyWords);
		at = end;
	});
}
function writeParts(target, parts, start) {
	let at = start;
	for (const part of parts) {
		target.set(part, at);
		at += part.length;
	}
}
function signFront(front, texts, version) {
	return require_action.computeFingerprint(texts, require_action.computeFingerprint(front.subarray(COVERED_FROM), version));
}
function readSizes(head) {
	const { frontWords, textBytes, bodyWords } = Head$1;
	return {
		front: (HEAD_WORDS$1 + head[frontWords]) * 4,
		texts: countWords(head[textBytes]) * 4,
		bodies: head[bodyWords] * 4
	};
}
function readBundle({ front, texts, bodies, version }) {
	const words = new Uint32Array(front.buffer, front.byteOffset, front.length >>> 2);
	const { first, second } = signFront(front, texts, version);
	if (words[Head$1.first] !== first || words[Head$1.second] !== second) return void 0;
	const nameBytes = words[Head$1.nameBytes];
	const names = front.toString("latin1", 28, 28 + nameBytes).split(BETWEEN_NAMES);
	if (names.length !== words[Head$1.records]) return void 0;
	const text = texts.toString("latin1", 0, words[Head$1.textBytes]);
	const bundle = {
		words,
		text,
		bodies,
		version
	};
	const records = [];
	const sizesAt = HEAD_WORDS$1 + countWords(nameBytes);
	let next = {
		sizesAt,
		start: sizesAt + names.length * 6,
		textStart: 0,
		bodyStart: 0
	};
	for (const name of names) {
		const record = new PackRecord(bundle, next);
		records.push([name, record]);
		next = record.next;
	}
	return next.start === words.length && next.textStart === text.length && next.bodyStart === words[Head$1.bodyWords] ? records : void 0;
}
function renewRecord(record) {
	try {
		return record.open((body) => ({
			summary: renewPart(record),
			body: renewPart(body)
		}));
	} catch (error) {
		if (error instanceof require_action.LostContent) return void 0;
		throw error;
	}
}
function renewPart({ words, start, end, text }) {
	return {
		table: [new Uint8Array(words.buffer, words.byteOffset + start * 4, (end - start) * 4)],
		text
	};
}
function countWords(bytes) {
	return Math.ceil(bytes / 4);
}
// src/io/pack-bodies.ts
const MOST_SINGLE = 384;
var PackBodies = class {
	#input;
	#position;
	#size;
	#all = void 0;
	#asked = 0;
	constructor(input, position, size) {
		this.#input = input;
		this.#position = position;
		this.#size = size;
	}
	read(start, length) {
		if (this.#all === void 0 && ++this.#asked > MOST_SINGLE) this.#all = this.#read(0, this.#size);
		if (this.#all !== void 0) return {
			memory: this.#all,
			start
		};
		const memory = this.#read(start * 4, length * 4);
		return memory && {
			memory,
			start: 0
		};
	}
	#read(from, size) {
		const memory = Buffer.allocUnsafeSlow(size);
		return this.#input.read(memory, this.#position + from) ? memory : void 0;
	}
};
// src/io/pack-reader.ts
var PackReader = class {
	records = new Map();
	size;
	isWhole = false;
	#version;
	#input;
	#next = void 0;
	#texts = Buffer.alloc(0);
	constructor(input, version) {
		this.#input = input;
		this.#version = version;
		this.size = input?.size ?? 0;
		const head = Buffer.alloc(12);
		if (!input?.read(head, 0) || !head.equals(encodeHead(version))) return;
		this.isWhole = true;
		this.#next = 12;
	}
	readNext() {
		if (this.#input !== void 0 && this.#next !== void 0 && this.#next < this.size) {
			this.#next = this.#readBundle(this.#input, this.#next);
			this.isWhole = this.#next !== void 0;
			if (this.isWhole) return true;
		}
		this.#texts = Buffer.alloc(0);
		return false;
	}
	close() {
		this.#next = void 0;
		this.#input?.close();
	}
	#readBundle(input, position) {
		const head = Buffer.alloc(28);
		if (!input.read(head, position)) return void 0;
		const sizes = readSizes(new Uint32Array(head.buffer, head.byteOffset, 7));
		const textsAt = position + sizes.front;
		const bodiesAt = textsAt + sizes.texts;
		const end = bodiesAt + sizes.bodies;
		if (end > this.size) return void 0;
		const front = Buffer.allocUnsafeSlow(sizes.front);
		if (this.#texts.length < sizes.texts) this.#texts = Buffer.allocUnsafeSlow(sizes.texts);
		const texts = this.#texts.subarray(0, sizes.texts);
		if (!input.read(front, position) || !input.read(texts, textsAt)) return void 0;
		const records = readBundle({
			front,
			texts,
			bodies: new PackBodies(input, bodiesAt, sizes.bodies),
			version: this.#version
		});
		if (records === void 0) return void 0;
		for (const [name, record] of records) this.records.set(name, record);
		return end;
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
	let opened;
	const open = () => opened ??= new PackReader(openPackFile(path, place.trust, LARGEST_PACK), seed);
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
			const record = openWhole().records.get(name);
			if (record !== void 0) used.add(name);
			return record;
		},
		forget() {
			opened?.close();
			opened = new PackReader(void 0, seed);
			used.clear();
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
			} catch {} finally {
				opened?.close();
			}
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
	const [ours, others] = [listRecords(pack, (name) => used.has(name)), listRecords(pack, (name) => !used.has(name))];
	const added = sizeOf(fresh);
	const alive = added + ours.reduce((sum, [name, record]) => sum + sizeOfKept(name, record), 0);
	const grown = pack.size + added;
	if (pack.isWhole && grown <= Math.min(GROWTH * alive + FREE_ROOM, LARGEST_PACK)) {
		appendToPackFile(path, encodeAll$1(fresh, seed));
		return;
	}
	makeCacheFolder((0, node_path.join)(path, ".."));
	const latest = takeNewest(others, Math.min(alive + FREE_ROOM, LARGEST_PACK - alive));
	const all = takeFitting(new Map([
		...renewAll(latest),
		...renewAll(ours),
		...fresh
	]));
	pack.close();
	replacePackFile(path, [encodeHead(seed), ...encodeAll$1(all, seed)]);
}
function listRecords({ records }, isWanted) {
	return Array.from(records).filter(([name]) => isWanted(name));
}
function takeNewest(others, room) {
	let left = room;
	const first = others.findLastIndex(([name, record]) => {
		left -= sizeOfKept(name, record);
		return left < 0;
	});
	return others.slice(first + 1);
}
function renewAll(kept) {
	return new Map(kept.flatMap(([name, record]) => {
		const renewed = renewRecord(record);
		return renewed === void 0 ? [] : [[name, renewed]];
	}));
}
function takeFitting(records) {
	let left = 534773760;
	return new Map(Array.from(records).filter(([name, record]) => {
		left -= sizeOfRecord(name, record);
		return left >= 0;
	}));
}
function encodeAll$1(records, seed) {
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
// src/model/check-outline.ts
function isOutlineSound(outline, rowCount) {
	const parts = findParts(outline);
	if (parts === void 0 || !areNested$1(parts) || !areElementsSound(parts, rowCount)) return false;
	const { flatDomains, owners, end } = parts;
	return areNotesSound(parts, {
		from: flatDomains,
		to: owners,
		holding: require_second.Holding.domain
	}) && areNotesSound(parts, {
		from: owners,
		to: end,
		holding: require_second.Holding.plainOwner
	}) && areTextsSound(parts, rowCount);
}
function findParts({ words, start, end, text }) {
	if (start + 9 > end || end > words.length) return void 0;
	const elements = start + 9;
	const references = elements + words[start + require_second.OutlineHead.elements] * 5;
	const flatDomains = references + words[start + require_second.OutlineHead.references] * 3;
	const owners = flatDomains + words[start + require_second.OutlineHead.flatDomains] * 2;
	if (owners + words[start + require_second.OutlineHead.owners] * 2 !== end || words[start + require_second.OutlineHead.flags] > require_second.OutlineFlag.isForeign) return void 0;
	return {
		words,
		elements,
		references,
		flatDomains,
		owners,
		end,
		textLength: text.length
	};
}
function areNested$1({ words, elements, references }) {
	const size = (references - elements) / 5;
	const outerEnds = [];
	let openEnd = size;
	for (let element = 0, at = elements; element < size; element++, at += 5) {
		while (element >= openEnd) openEnd = outerEnds.pop();
		const next = words[at + require_second.ElementColumn.next];
		if (next <= element || next > openEnd) return false;
		if (next === element + 1) continue;
		outerEnds.push(openEnd);
		openEnd = next;
	}
	return true;
}
function areElementsSound({ words, elements, references, flatDomains }, rowCount) {
	let first = 0;
	let rowBefore = -1;
	for (let at = elements; at < references; at += 5) {
		const kind = words[at + require_second.ElementColumn.kind];
		const schema = require_second.KINDS[kind & 255];
		const end = words[at + require_second.ElementColumn.references];
		if (schema === void 0 || kind > (255 | require_second.EVERY_HOLDING)) return false;
		const row = words[at + require_second.ElementColumn.row];
		if (row <= rowBefore || row >= rowCount) return false;
		rowBefore = row;
		if (end < first || references + end * 3 > flatDomains) return false;
		for (let reference = first; reference < end; reference++) if (!isRelation(schema, words[references + reference * 3 + require_second.ReferenceColumn.relation])) return false;
		first = end;
	}
	return references + first * 3 === flatDomains;
}
function isRelation({ relations }, relation) {
	return (relation & 255) < relations.length && relation <= 511;
}
function areNotesSound({ words, elements, references }, { from, to, holding }) {
	let note = from;
	for (let at = elements, element = 0; at < references; at += 5, element++) {
		if ((words[at + require_second.ElementColumn.kind] & holding) === 0) continue;
		if (note === to || words[note + require_second.NoteColumn.element] !== element) return false;
		note += 2;
	}
	return note === to;
}
function areTextsSound({ words, elements, references, flatDomains, end, textLength }, rowCount) {
	let from = 0;
	for (let at = elements + require_second.ElementColumn.labelEnd; at < references; at += 5) {
		const to = words[at];
		if (to < from) return false;
		from = to;
	}
	for (let at = references; at < flatDomains; at += 3) {
		const to = words[at + require_second.ReferenceColumn.textEnd];
		if (to < from || words[at + require_second.ReferenceColumn.row] >= rowCount) return false;
		from = to;
	}
	for (let at = flatDomains + require_second.NoteColumn.textEnd; at < end; at += 2) {
		const to = words[at];
		if (to < from) return false;
		from = to;
	}
	return from === textLength;
}
// src/model/check-places.ts
function standsInFile({ words, start, text }, file) {
	const outline = new require_second.Outline(words, start, text);
	const open = [];
	const findHolder = createHolderFinder(file);
	let around = {
		row: require_second.NO_PARENT,
		kind: "file",
		end: outline.size
	};
	for (let element = 0; element < outline.size; element++) {
		while (element >= around.end) around = open.pop();
		const row = outline.rowOf(element);
		const { kind } = outline.schemaOf(element);
		if (!isDeclared({
			row,
			kind
		}, around, {
			file,
			findHolder
		})) return false;
		const end = outline.nextOf(element);
		if (end === element + 1) continue;
		open.push(around);
		around = {
			row,
			kind,
			end
		};
	}
	return true;
}
function isDeclared({ row, kind }, around, { file, findHolder }) {
	const statement = typeAt(file, row) === require_second.ItemType.listValue ? parentOf(file, row) : row;
	if (statement === 4294967295) return false;
	const inside = parentOf(file, statement);
	const isDirect = inside === around.row;
	if (!isDirect && findHolder(inside) !== around.row) return false;
	const context = isDirect ? around.kind : "file";
	const meaning = meaningAt(file, statement, context);
	if (typeAt(file, statement) === require_second.ItemType.block) return statement === row && !meaning.isWrapper && meaning.schema.kind === kind;
	return require_second.isDeclaredBy(meaning, statement, {
		row,
		kind
	}, {
		items: file.items,
		isTop: context === "file"
	});
}
function createHolderFinder(file) {
	const known = new Map();
	return (row) => {
		const passed = [];
		let holder = row;
		while (holder !== 4294967295 && !known.has(holder) && isWrapper(file, holder)) {
			passed.push(holder);
			holder = parentOf(file, holder);
		}
		const found = known.get(holder) ?? holder;
		for (const wrapper of passed) known.set(wrapper, found);
		return found;
	};
}
function isWrapper(file, row) {
	return typeAt(file, row) === require_second.ItemType.block && meaningAt(file, row, "file").isWrapper;
}
function meaningAt({ items, text }, row, context) {
	const at = row * 8;
	const keyEnd = items[at + require_second.ItemColumn.keyEnd];
	return require_second.vocabularyOf(context).meaningAt(text, items[at + require_second.ItemColumn.keyStart], keyEnd);
}
function typeAt({ items }, row) {
	return items[row * 8 + require_second.ItemColumn.types] & 255;
}
function parentOf({ items }, row) {
	return items[row * 8 + require_second.ItemColumn.parent];
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
// src/syntax/kept-mistakes.ts
function readMistakes(bytes, textLength) {
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
// src/syntax/facts-record.ts
const Head = {
	contentBytes: 0,
	textLength: 1,
	rowCount: 2,
	flags: 3,
	traits: 4,
	outlineWords: 5,
	outlineBytes: 6,
	errorBytes: 7
};
const HEAD_WORDS = 8;
const NO_TRAITS = 4294967295;
const Flag = {
	isPlain: 1,
	isBinary: 2,
	fromBytes: 4
};
function encodeFacts({ bytes, facts, traits = NO_TRAITS, outline }) {
	const { text, items, errors, content } = facts;
	const isBeside = content === "text" && require_action.isAscii(text);
	const written = outline && encodeOutline(outline);
	const mistakes = errors.length === 0 ? (require("./action-links.js")).NO_BYTES : encodeText(JSON.stringify(errors));
	const head = new Uint32Array(HEAD_WORDS);
	head[Head.contentBytes] = bytes.length;
	head[Head.textLength] = text.length;
	head[Head.rowCount] = items.length / 8;
	head[Head.flags] = (facts.isPlain ? Flag.isPlain : 0) | (content === "binary" ? Flag.isBinary : 0) | (isBeside ? 0 : Flag.fromBytes);
	head[Head.traits] = traits;
	head[Head.outlineWords] = (written?.words.length ?? 0) / 4;
	head[Head.outlineBytes] = written?.bytes.length ?? 0;
	head[Head.errorBytes] = mistakes.length;
	return {
		summary: {
			table: [
				(require("./action-links.js")).viewBytes(head),
				written?.words ?? (require("./action-links.js")).NO_BYTES,
				written?.bytes ?? (require("./action-links.js")).NO_BYTES,
				mistakes
			],
			text: written?.text ?? ""
		},
		body: {
			table: [(require("./action-links.js")).viewBytes(items), isBeside ? (require("./action-links.js")).NO_BYTES : bytes],
			text: isBeside ? text : ""
		}
	};
}
function encodeOutline({ words, text }) {
	const kept = (require("./action-links.js")).keepText(text);
	return kept && {
		words: (require("./action-links.js")).viewBytes(words),
		...kept
	};
}
function encodeText(text) {
	return new TextEncoder().encode(text);
}
function decodeFacts(record, hash, check) {
	const { words, start, end } = record;
	if (start + HEAD_WORDS > end || end > words.length) return void 0;
	const outlineStart = start + HEAD_WORDS;
	const outlineEnd = outlineStart + words[start + Head.outlineWords];
	const outlineBytes = words[start + Head.outlineBytes];
	const errorBytes = words[start + Head.errorBytes];
	if (outlineEnd + Math.ceil((outlineBytes + errorBytes) / 4) !== end) return void 0;
	const bytesStart = words.byteOffset + outlineEnd * 4;
	const errors = errorBytes === 0 ? NO_ERRORS : readMistakes(new Uint8Array(words.buffer, bytesStart + outlineBytes, errorBytes), words[start + Head.textLength]);
	if (errors === void 0) return void 0;
	const text = outlineBytes === 0 ? record.text : (require("./action-links.js")).decodeUtf8(new Uint8Array(words.buffer, bytesStart, outlineBytes));
	return new KeptContent(record, {
		hash,
		errors,
		outline: outlineStart === outlineEnd ? void 0 : {
			words,
			start: outlineStart,
			end: outlineEnd,
			text
		}
	}, check);
}
const NO_ERRORS = [];
function measureContent(content) {
	return content instanceof KeptContent ? content.size : content.bytes.length;
}
var KeptContent = class {
	hash;
	size;
	textLength;
	rowCount;
	isPlain;
	content;
	traits;
	errors;
	outline;
	#fromBytes;
	#record;
	#check;
	#opened = void 0;
	constructor(record, { hash, errors, outline }, check) {
		const { words, start } = record;
		const flags = words[start + Head.flags];
		const traits = words[start + Head.traits];
		this.hash = hash;
		this.size = words[start + Head.contentBytes];
		this.textLength = words[start + Head.textLength];
		this.rowCount = words[start + Head.rowCount];
		this.isPlain = (flags & Flag.isPlain) !== 0;
		this.content = (flags & Flag.isBinary) === 0 ? "text" : "binary";
		this.traits = traits === NO_TRAITS ? void 0 : traits;
		this.errors = errors;
		this.outline = outline;
		this.#fromBytes = (flags & Flag.fromBytes) !== 0;
		this.#record = record;
		this.#check = check;
	}
	get facts() {
		return this;
	}
	get text() {
		this.#opened ??= this.#open();
		return this.#opened.text;
	}
	get items() {
		this.#opened ??= this.#open();
		return this.#opened.items;
	}
	get bytes() {
		return this.#record.open((body) => this.#bytesOf(body));
	}
	#open() {
		return this.#record.open((body) => {
			const items = body.words.subarray(body.start, body.start + this.rowCount * 8);
			const bytes = this.#bytesOf(body);
			if (bytes === void 0) return void 0;
			const { content, text } = this.#fromBytes ? require_second.decodeText(bytes) : {
				content: "text",
				text: body.text
			};
			return content === this.content && text.length === this.textLength && areItemsSound(items, text.length) && this.#isOutlined({
				text,
				items
			}) ? {
				text,
				items
			} : void 0;
		});
	}
	#isOutlined(body) {
		return this.outline === void 0 || this.#check(this.outline, body);
	}
	#bytesOf({ words, start, end, bytes }) {
		const itemsEnd = start + this.rowCount * 8;
		const inTable = this.#fromBytes ? this.size : 0;
		if (itemsEnd + Math.ceil(inTable / 4) !== end || end > words.length) return void 0;
		if (!this.#fromBytes) return bytes.length === this.size ? bytes : void 0;
		return new Uint8Array(words.buffer, words.byteOffset + itemsEnd * 4, this.size);
	}
};
// src/run/facts-version.ts
const FACTS_VERSION = "a12a37137df860082db3873952f4842430f8f1fc129570ee5058190841fabf26";
// src/io/name-list.ts
function nameList(texts) {
	const bytes = Buffer.from(texts.join("\n"), "utf8");
	const first = require_action.computeFingerprint(bytes);
	return require_action.writeFingerprint(first) + require_action.writeFingerprint(require_action.computeFingerprint(bytes, first));
}
// src/run/links-cache.ts
function openLinksCache(store) {
	const encoded = [];
	let latest;
	const encodeLatest = () => {
		const body = latest?.encode();
		if (latest !== void 0 && body !== void 0) encoded.push([latest.name, {
			summary: NOTHING,
			body
		}]);
		latest = void 0;
	};
	return {
		recall: (contents) => openBody(store, nameLinks(contents)),
		remember(contents, encode) {
			encodeLatest();
			latest = {
				name: nameLinks(contents),
				encode
			};
		},
		encodeFresh() {
			encodeLatest();
			return encoded;
		},
		forget() {
			encoded.length = 0;
			latest = void 0;
		}
	};
}
const NOTHING = {
	table: [],
	text: ""
};
function nameLinks(contents) {
	return `links-${nameList(contents)}`;
}
function openBody(store, name) {
	try {
		return store.read(name)?.open((body) => body);
	} catch (error) {
		if (error instanceof require_action.LostContent) return void 0;
		throw error;
	}
}
// src/run/facts-cache.ts
const NONE = "none";
function openFactsCache(place, version = FACTS_VERSION) {
	if (place === void 0 || version === void 0) return void 0;
	const store = openPackStore(place, version);
	const known = new KnownRecords(store);
	const fresh = new Map();
	const links = openLinksCache(store);
	const forgetFresh = () => {
		fresh.clear();
		links.forget();
	};
	return {
		load: () => store.load(),
		sizeOf: (hash) => measure(known.find(hash)),
		find(hash) {
			const bytes = findBytes(known.find(hash));
			if (bytes === void 0) known.put(hash, NONE);
			return bytes;
		},
		recall: (hash) => known.find(hash)?.facts,
		remember(content) {
			if (require_second.explainPartialReading(content.facts) !== void 0) return;
			known.put(content.facts.hash, content);
			fresh.set(content.facts.hash, content);
		},
		links,
		forget() {
			store.forget();
			known.clear();
			forgetFresh();
		},
		save() {
			store.save(new Map([...encodeAll(fresh.values()), ...links.encodeFresh()]));
			forgetFresh();
		}
	};
}
var KnownRecords = class {
	#store;
	#known = new Map();
	constructor(store) {
		this.#store = store;
	}
	find(hash) {
		const found = this.#known.get(hash) ?? readRecord(this.#store.read(hash), hash) ?? NONE;
		this.#known.set(hash, found);
		return found === NONE ? void 0 : found;
	}
	put(hash, content) {
		this.#known.set(hash, content);
	}
	clear() {
		this.#known.clear();
	}
};
function readRecord(record, hash) {
	const content = record && decodeFacts(record, hash, standsInFile);
	if (content === void 0) return void 0;
	const { outline, rowCount } = content.facts;
	return outline === void 0 || isOutlineSound(outline, rowCount) ? content : void 0;
}
function measure(content) {
	return content && measureContent(content);
}
function findBytes(content) {
	try {
		return content?.bytes;
	} catch (error) {
		if (error instanceof require_action.LostContent) return void 0;
		throw error;
	}
}
function encodeAll(fresh) {
	return Array.from(fresh, (content) => [content.facts.hash, encodeContent(content)]);
}
function encodeContent({ bytes, facts }) {
	return encodeFacts({
		bytes,
		facts,
		traits: require_second.traitsOf(facts),
		outline: require_second.outlineOfFacts(facts)
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
		name: require_action.createDigest([repository]),
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
