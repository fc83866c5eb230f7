const require_action = require("./action.js");
const require_second = require("./action-review-change.js");
// src/text/kept-text.ts
const NO_BYTES = new Uint8Array(0);
function keepText(text) {
	if (require_action.isAscii(text)) return {
		text,
		bytes: NO_BYTES
	};
	const bytes = new TextEncoder().encode(text);
	return decodeUtf8(bytes) === text ? {
		text: "",
		bytes
	} : void 0;
}
function decodeUtf8(bytes) {
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
function viewBytes({ buffer, byteOffset, byteLength }) {
	return new Uint8Array(buffer, byteOffset, byteLength);
}
// src/link/links-layout.ts
const Head = {
	size: 0,
	references: 1,
	others: 2,
	prefixes: 3,
	loose: 4,
	failing: 5,
	nameBytes: 6
};
const PARTS = {
	fileOf: ({ size }) => size,
	localOf: ({ size }) => size,
	parentOf: ({ size }) => size,
	childrenFrom: ({ size }) => size + 1,
	kinds: ({ size }) => size,
	nameEnds: ({ size }) => size,
	firstReference: ({ size }) => size + 1,
	holderOf: ({ references }) => references,
	referenceFile: ({ references }) => references,
	referenceLocal: ({ references }) => references,
	targets: ({ references }) => references,
	others: ({ others }) => others * 3,
	prefixes: ({ prefixes }) => prefixes * 2,
	loose: ({ loose }) => loose,
	failing: ({ failing }) => failing
};
const PART_NAMES = Object.keys(PARTS);
function findParts({ words, start, end, text }) {
	if (start + 7 > end || end > words.length) return void 0;
	const counts = mapHead((word) => words[start + word]);
	const parts = {};
	let at = start + 7;
	for (const name of PART_NAMES) {
		const length = PARTS[name](counts);
		if (at + length > end) return void 0;
		parts[name] = new Int32Array(words.buffer, words.byteOffset + at * 4, length);
		at += length;
	}
	if (at + Math.ceil(counts.nameBytes / 4) !== end) return void 0;
	const bytes = new Uint8Array(words.buffer, words.byteOffset + at * 4, counts.nameBytes);
	return {
		counts,
		parts,
		text: bytes.length === 0 ? text : decodeUtf8(bytes)
	};
}
function mapHead(read) {
	const entries = Object.entries(Head).map(([name, word]) => [name, read(word)]);
	return Object.fromEntries(entries);
}
function readOthers(others) {
	const spots = new Map();
	for (let at = 0; at < others.length; at += 3) {
		const place = others[at];
		const spot = {
			file: others[at + 1],
			local: others[at + 2]
		};
		const known = spots.get(place);
		if (known === void 0) spots.set(place, [spot]);
		else known.push(spot);
	}
	return spots;
}
// src/link/check-links.ts
function areLinksSound({ parts, text }, outlines) {
	return areElementsSound(parts, outlines) && areOthersSound(parts, outlines) && areReferencesSound(parts, outlines) && areTextsSound(parts, text) && areTargetsSound(parts) && areAllFound(parts.loose, parts) && areAllFailing(parts);
}
function areElementsSound({ fileOf, localOf, parentOf, childrenFrom, kinds }, outlines) {
	const size = fileOf.length;
	for (let place = 0; place < size; place++) {
		const local = localOf[place];
		const outline = outlines[fileOf[place]];
		const kind = kinds[place] & 255;
		const parent = parentOf[place];
		if (outline === void 0 || local < 0 || local >= outline.size) return false;
		if (kind !== outline.kindOf(local) && kind !== require_second.UNKNOWN_KIND) return false;
		if (parent >= place || parent < -1) return false;
		if (childrenFrom[place] > childrenFrom[place + 1]) return false;
	}
	return childrenFrom[0] >= 0 && childrenFrom[size] <= size;
}
function areOthersSound({ others, kinds }, outlines) {
	for (let at = 0; at < others.length; at += 3) {
		const [place, file, local] = others.subarray(at, at + 3);
		const outline = outlines[file];
		if (place < 0 || place >= kinds.length || outline === void 0 || local < 0 || local >= outline.size) return false;
		if ((kinds[place] & 255) !== outline.kindOf(local)) return false;
	}
	return true;
}
function areReferencesSound(parts, outlines) {
	const { firstReference, holderOf, referenceFile, referenceLocal, kinds, targets, fileOf, localOf } = parts;
	const others = readOthers(parts.others);
	let next = 0;
	const isHolding = (place, file, local) => {
		const outline = outlines[file];
		const end = outline.endOfReferencesOf(local);
		for (let reference = outline.firstReferenceOf(local); reference < end; reference++, next++) if (holderOf[next] !== place || referenceFile[next] !== file || referenceLocal[next] !== reference) return false;
		return true;
	};
	for (let place = 0; place < kinds.length; place++) {
		if (firstReference[place] !== next) return false;
		if (!CAN_REFER[kinds[place] & 255]) continue;
		if (!isHolding(place, fileOf[place], localOf[place])) return false;
		if (others.get(place)?.every(({ file, local }) => isHolding(place, file, local)) === false) return false;
	}
	return firstReference[kinds.length] === next && next === targets.length;
}
const CAN_REFER = require_second.KINDS.map(({ relations }) => relations.length > 0);
function areTextsSound({ nameEnds, prefixes, fileOf }, text) {
	let from = 0;
	for (const end of nameEnds) {
		if (end < from) return false;
		from = end;
	}
	for (let at = 0; at < prefixes.length; at += 2) {
		const place = prefixes[at];
		const end = prefixes[at + 1];
		if (place < 0 || place >= fileOf.length || end < from) return false;
		from = end;
	}
	return from === text.length;
}
function areAllFailing({ targets, failing }) {
	let next = 0;
	for (let reference = 0; reference < targets.length; reference++) if (targets[reference] === -1 && failing[next++] !== reference) return false;
	return next === failing.length;
}
function areTargetsSound({ targets, kinds }) {
	return targets.every((target) => target >= -2 && target < kinds.length);
}
function areAllFound(references, { targets }) {
	return references.every((reference) => (targets[reference] ?? -1) >= 0);
}
// src/link/kept-links.ts
function encodeLinks({ model: { table }, columns }) {
	const { prefixes, attributesIn } = table.arrangement;
	if (!table.hasOwnNames || attributesIn.size > 0) return void 0;
	const texts = [...table.names, ...prefixes.values()];
	const names = keepText(texts.join(""));
	if (names === void 0) return void 0;
	const parts = {
		...listElements(table, findEnds(texts)),
		...listReferences(columns, columns.firstOf[table.size])
	};
	return {
		table: [
			viewBytes(writeHead(parts, names.bytes.length)),
			...PART_NAMES.map((name) => viewBytes(parts[name])),
			names.bytes
		],
		text: names.text
	};
}
function listElements({ arrangement, isRaw, size }, ends) {
	const { fileOf, localOf, parentOf, childrenFrom, kindOf, others, prefixes } = arrangement;
	const spots = Array.from(others).flatMap(([place, all]) => all.flatMap(({ file, local }) => [
		place,
		file,
		local
	]));
	return {
		fileOf: fileOf.subarray(0, size),
		localOf: localOf.subarray(0, size),
		parentOf: parentOf.subarray(0, size),
		childrenFrom: childrenFrom.subarray(0, size + 1),
		kinds: Int32Array.from(isRaw, (raw, place) => kindOf[place] | (raw === 1 ? 256 : 0)),
		nameEnds: ends.subarray(0, size),
		others: Int32Array.from(spots),
		prefixes: Int32Array.from(Array.from(prefixes.keys()).flatMap((place, at) => [place, ends[size + at]]))
	};
}
function listReferences(columns, count) {
	return {
		firstReference: columns.firstOf,
		holderOf: columns.holderOf.subarray(0, count),
		referenceFile: columns.fileOf.subarray(0, count),
		referenceLocal: columns.localOf.subarray(0, count),
		targets: columns.targets.subarray(0, count),
		loose: Int32Array.from(columns.loose),
		failing: Int32Array.from(columns.failures.keys())
	};
}
function writeHead(parts, nameBytes) {
	const head = new Int32Array(7);
	head[Head.size] = parts.kinds.length;
	head[Head.references] = parts.targets.length;
	head[Head.others] = parts.others.length / 3;
	head[Head.prefixes] = parts.prefixes.length / 2;
	head[Head.loose] = parts.loose.length;
	head[Head.failing] = parts.failing.length;
	head[Head.nameBytes] = nameBytes;
	return head;
}
function findEnds(texts) {
	let end = 0;
	return Int32Array.from(texts, (text) => {
		end += text.length;
		return end;
	});
}
function decodeLinks(kept, outlines) {
	const found = findParts(kept);
	if (found === void 0 || !areLinksSound(found, outlines)) return void 0;
	const { parts, text } = found;
	const { size } = found.counts;
	const kindOf = Uint8Array.from(parts.kinds);
	const { fileOf, localOf, parentOf, childrenFrom } = parts;
	return {
		roster: {
			arrangement: {
				size,
				fileOf,
				localOf,
				parentOf,
				childrenFrom,
				kindOf,
				others: readOthers(parts.others),
				prefixes: readPrefixes(parts, text),
				attributesIn: new Map(),
				insideAttributes: new Map()
			},
			names: readNames(parts, text),
			isRaw: Uint8Array.from(parts.kinds, (kind) => kind >>> 8)
		},
		columns: {
			firstOf: parts.firstReference,
			holderOf: parts.holderOf,
			targets: parts.targets,
			failing: parts.failing,
			fileOf: parts.referenceFile,
			localOf: parts.referenceLocal,
			loose: new Set(parts.loose)
		}
	};
}
function readNames({ nameEnds }, text) {
	let from = 0;
	return Array.from(nameEnds, (end) => {
		const name = text.slice(from, end);
		from = end;
		return name;
	});
}
function readPrefixes({ nameEnds, prefixes }, text) {
	const found = new Map();
	let from = nameEnds.at(-1) ?? 0;
	for (let at = 0; at < prefixes.length; at += 2) {
		const end = prefixes[at + 1];
		found.set(prefixes[at], text.slice(from, end));
		from = end;
	}
	return found;
}
Object.defineProperty(exports, "NO_BYTES", {
	enumerable: true,
	get: function() {
		return NO_BYTES;
	}
});
Object.defineProperty(exports, "decodeLinks", {
	enumerable: true,
	get: function() {
		return decodeLinks;
	}
});
Object.defineProperty(exports, "decodeUtf8", {
	enumerable: true,
	get: function() {
		return decodeUtf8;
	}
});
Object.defineProperty(exports, "encodeLinks", {
	enumerable: true,
	get: function() {
		return encodeLinks;
	}
});
Object.defineProperty(exports, "keepText", {
	enumerable: true,
	get: function() {
		return keepText;
	}
});
Object.defineProperty(exports, "viewBytes", {
	enumerable: true,
	get: function() {
		return viewBytes;
	}
});
