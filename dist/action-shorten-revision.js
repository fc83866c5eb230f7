const require_second = require("./action-review-change.js");
// src/report/markup/text-diff.ts
const CONTEXT_LINES = 1;
const MOST_EDITS = 1e3;
function diffTexts(before, after) {
	const [removed, added] = [splitLines(before), splitLines(after)];
	const patch = require_second.structuredPatch("", "", joinLines(removed), joinLines(added), "", "", {
		context: CONTEXT_LINES,
		maxEditLength: MOST_EDITS
	});
	if (patch === void 0) return [...signLines("-", removed), ...signLines("+", added)];
	return patch.hunks.flatMap((hunk, index) => [...index === 0 ? [] : [{
		sign: "\u2026",
		text: ""
	}], ...hunk.lines.map(parseLine)]);
}
function splitLines(text) {
	if (text === void 0) return [];
	const lines = text.replaceAll("	", "  ").split(/\r\n|\n|\r/);
	const written = lines.filter((line) => line.trim() !== "");
	const indent = Math.min(...written.map((line) => line.length - line.trimStart().length));
	return written.length === 0 ? [] : lines.map((line) => line.slice(indent).trimEnd());
}
function joinLines(lines) {
	return lines.map((line) => `${line}\n`).join("");
}
function signLines(sign, lines) {
	return lines.map((text) => ({
		sign,
		text
	}));
}
function parseLine(line) {
	const sign = line.charAt(0);
	return {
		sign: sign === "+" || sign === "-" ? sign : " ",
		text: line.slice(1)
	};
}
// src/report/outline/name-kind.ts
function nameKind(kind) {
	if (kind === "unknown") return "block";
	if (kind === "reverse-etl") return "reverse ETL";
	return kind.replaceAll("-", " ");
}
// src/report/outline/take-first.ts
function takeFirst(items, most) {
	if (items.length <= most + 1) return {
		shown: items,
		left: 0
	};
	return {
		shown: items.slice(0, most),
		left: items.length - most
	};
}
// src/report/outline/shorten-revision.ts
function shortenRevision(revision) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision) ? revision.slice(0, 12) : revision;
}
Object.defineProperty(exports, "diffTexts", {
	enumerable: true,
	get: function() {
		return diffTexts;
	}
});
Object.defineProperty(exports, "nameKind", {
	enumerable: true,
	get: function() {
		return nameKind;
	}
});
Object.defineProperty(exports, "shortenRevision", {
	enumerable: true,
	get: function() {
		return shortenRevision;
	}
});
Object.defineProperty(exports, "takeFirst", {
	enumerable: true,
	get: function() {
		return takeFirst;
	}
});
