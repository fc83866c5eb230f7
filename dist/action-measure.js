const require_action = require("./action.js");
// src/report/outline/shorten-path.ts
function shortenPath(path) {
	return path.map((name) => {
		const holders = path.filter((other) => name.startsWith(`${other}/`));
		const longest = Math.max(-1, ...holders.map((holder) => holder.length));
		return unescapeName(name.slice(longest + 1));
	});
}
function unescapeName(name) {
	return /(?<!\\)[./]/.test(name) ? name : name.replace(/\\([./\\])/g, "$1");
}
// src/report/markup/measure.ts
const MARK = require_action.remember(() => new RegExp("\\p{M}", "u"));
const WIDE = require_action.remember(() => new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}|[\\u{20000}-\\u{3fffd}]", "u"));
const NARROW = /^[\x20-\u02ff\u2010-\u20cf\u2100-\u2319\u270c-\u2727]*$/;
function measureText(text) {
	if (NARROW.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += measureCharacter(character);
	return width;
}
function padText(text, width) {
	return text + " ".repeat(Math.max(0, width - measureText(text)));
}
function cutText(text, width) {
	if (measureText(text) <= width) return text;
	return takeColumns(text, width - 1) + "\u2026";
}
function wrapText(text, columns) {
	const width = Math.max(1, columns);
	const lines = [];
	let line = "";
	let used = 0;
	for (const word of text.split(" ")) {
		const needed = measureText(word) + (line === "" ? 0 : used + 1);
		if (needed <= width) {
			line = line === "" ? word : `${line} ${word}`;
			used = needed;
			continue;
		}
		if (line !== "") lines.push(line.trimEnd());
		const pieces = breakWord(word, width);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? "";
		used = measureText(line);
	}
	return line === "" && lines.length > 0 ? lines : [...lines, line];
}
function breakWord(word, width) {
	const pieces = [];
	let rest = word;
	while (measureText(rest) > width) {
		const piece = takeColumns(rest, width) || String.fromCodePoint(rest.codePointAt(0) ?? 0);
		pieces.push(piece);
		rest = rest.slice(piece.length);
	}
	return [...pieces, rest];
}
function takeColumns(text, width) {
	let taken = "";
	let used = 0;
	for (const character of text) {
		used += measureCharacter(character);
		if (used > width) break;
		taken += character;
	}
	return taken;
}
function measureCharacter(character) {
	if (NARROW.test(character)) return 1;
	if (MARK().test(character)) return 0;
	return WIDE().test(character) ? 2 : 1;
}
Object.defineProperty(exports, "cutText", {
	enumerable: true,
	get: function() {
		return cutText;
	}
});
Object.defineProperty(exports, "measureText", {
	enumerable: true,
	get: function() {
		return measureText;
	}
});
Object.defineProperty(exports, "padText", {
	enumerable: true,
	get: function() {
		return padText;
	}
});
Object.defineProperty(exports, "shortenPath", {
	enumerable: true,
	get: function() {
		return shortenPath;
	}
});
Object.defineProperty(exports, "unescapeName", {
	enumerable: true,
	get: function() {
		return unescapeName;
	}
});
Object.defineProperty(exports, "wrapText", {
	enumerable: true,
	get: function() {
		return wrapText;
	}
});
