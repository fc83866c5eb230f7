const require_second = require("./action-review-change.js");
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends require_second.Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines$1(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
function splitLines$1(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/report/markup/text-diff.ts
const CONTEXT_LINES = 1;
const MOST_EDITS = 1e3;
function diffTexts(before, after) {
	const [removed, added] = [splitLines(before), splitLines(after)];
	const patch = structuredPatch("", "", joinLines(removed), joinLines(added), "", "", {
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
