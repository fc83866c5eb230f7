const require_remember = require("./index-remember.js");
const require_describe_verdict = require("./index-describe-verdict.js");
const require_measure = require("./index-measure.js");
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
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
// src/report/outline/describe-change.ts
function describeChange(change) {
	const { kind, name, compatibility, heading, decisiveRule: rule } = change;
	const line = {
		kind: nameKind(kind),
		name: shortenName(name, heading),
		compatibility,
		...rule !== void 0 && { rule }
	};
	switch (change.action) {
		case "added": return {
			...line,
			sign: "+",
			...describeMembers(change, "+")
		};
		case "removed": return {
			...line,
			sign: "-",
			...describeMembers(change, "-")
		};
		case "renamed":
		case "moved": return {
			...line,
			sign: "\u2192",
			...describeRename(change)
		};
		case "property-changed": return {
			...line,
			sign: "~",
			note: change.property ?? "",
			...change.formula ? diffOf(change) : valuesOf(change, "property")
		};
		case "reference-added":
		case "reference-removed":
		case "reference-retargeted": return {
			...line,
			sign: "~",
			note: nameKind(change.property ?? ""),
			...valuesOf(change, "reference")
		};
	}
}
const MEMBER_NOUNS = new Map([
	["entity", "attribute"],
	["report", "metric"],
	["source", "mapping"]
]);
function describeMembers({ kind, members = 0 }, sign) {
	return members === 0 ? {} : { note: `${sign}${require_describe_verdict.countNoun(members, MEMBER_NOUNS.get(kind) ?? "element")}` };
}
function describeRename({ previousName = "", confidence, heading }) {
	const certain = confidence === void 0 || confidence === 1;
	return {
		previousName: shortenName(previousName, heading),
		...certain ? {} : { note: `${Math.floor(confidence * 100)} %` }
	};
}
function diffOf({ before, after }) {
	return { diff: diffTexts(before, after) };
}
function valuesOf({ before, after }, of) {
	return { values: {
		of,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	} };
}
function shortenName(name, heading) {
	if (heading === null || !name.startsWith(heading.name)) return name;
	const separator = name.charAt(heading.name.length);
	return separator === "." || separator === "/" ? require_measure.unescapeName(name.slice(heading.name.length + 1)) : name;
}
// src/report/outline/group-changes.ts
const groupChanges = require_remember.rememberEach(groupByHeading);
function groupByHeading(changes) {
	const groups = new Map();
	for (const change of changes) {
		const { heading, project } = change;
		const key = JSON.stringify([
			project,
			heading?.kind,
			heading?.name
		]);
		const group = groups.get(key) ?? {
			...project === void 0 ? {} : { project },
			kind: heading === null ? "" : nameKind(heading.kind),
			name: heading?.name ?? "",
			changes: []
		};
		group.changes.push(change);
		groups.set(key, group);
	}
	const all = [...groups.values()];
	return [...all.filter(({ kind }) => kind !== ""), ...all.filter(({ kind }) => kind === "")];
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
// src/report/outline/take-gravest.ts
const RANKS$1 = {
	breaking: 0,
	risky: 1,
	safe: 2
};
function takeGravest(changes, most) {
	const { shown, left } = takeFirst(sortByGravity(changes), most);
	const kept = new Set(shown);
	return {
		shown: changes.filter((change) => kept.has(change)),
		left
	};
}
function sortByGravity(changes) {
	return [...changes].sort((left, right) => RANKS$1[left.compatibility] - RANKS$1[right.compatibility]);
}
// src/report/outline/describe-fix.ts
function describeFix(fix) {
	return `${isGone(fix) ? "Gone" : "Repaired"}: ${fix.message}`;
}
function describeFixed(fixes) {
	if (!fixes.some(isGone)) return "repaired";
	return fixes.every(isGone) ? "gone with what had it" : "repaired, or gone with what had it";
}
function isGone({ subject, nameAfter }) {
	return nameAfter === void 0 && subject.kind !== "file";
}
// src/report/outline/group-findings.ts
const groupFindings = require_remember.rememberEach(sortIntoGroups);
const findRepeats = require_remember.rememberEach(compareWithChanges);
function sortIntoGroups(report) {
	const groups = {
		blocking: [],
		errors: [],
		warnings: [],
		notes: [],
		waived: [],
		inherited: []
	};
	const repeats = findRepeats(report);
	for (const finding of report.findings) if (finding.level !== "note" || !repeats.has(finding)) groups[groupOf(finding)].push(finding);
	return groups;
}
function compareWithChanges({ changes, findings }) {
	const keyOf = (...parts) => JSON.stringify(parts);
	const judged = new Set(changes.map(({ kind, name, project, rules }) => keyOf(project, kind, name, rules[0])));
	return new Set(findings.filter(({ origin, rule, subject, project }) => origin !== "inherited" && judged.has(keyOf(project, subject.kind, subject.name, rule))));
}
function countRepeatedNotes(report) {
	const repeats = findRepeats(report);
	const isTold = (finding) => groupOf(finding) === "notes" && repeats.has(finding);
	return report.findings.filter(isTold).length;
}
const PERSONAL_DATA_RULES = new Set([
	"pii-added",
	"pii-removed",
	"pii-exposed"
]);
function findFurtherWarnings(report) {
	const repeats = findRepeats(report);
	return groupFindings(report).warnings.filter((finding) => !repeats.has(finding) && !PERSONAL_DATA_RULES.has(finding.rule));
}
function groupOf(finding) {
	if (finding.origin === "inherited") return "inherited";
	if (finding.waiver !== void 0) return "waived";
	if (finding.blocks) return "blocking";
	return `${finding.level}s`;
}
// src/report/outline/shorten-revision.ts
function shortenRevision(revision) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision) ? revision.slice(0, 12) : revision;
}
// src/report/outline/next-steps.ts
const IMAGINED = "what-if";
const NO_PLACES = new Set([
	"WORKTREE",
	".",
	IMAGINED
]);
function findNextSteps(report) {
	const { blocking, errors, warnings } = groupFindings(report);
	const explained = new Set(blocking.map(({ rule }) => rule));
	const first = [...errors, ...warnings].find(({ rule }) => !explained.has(rule));
	const changed = findChangedName(report);
	return [...first === void 0 ? [] : [{
		command: explainRule(report, first.rule),
		purpose: "why, and how to repair"
	}], ...changed === void 0 ? [] : [{
		command: `${report.tool.name} impact ${changed}${placeOption(report)}`,
		purpose: "all that depends on it"
	}]];
}
function findRemedies(report, blocking, reader) {
	const rules = [...new Set(blocking.map(({ rule }) => rule))];
	return [...report.command === "review" && !isImagined(report) && blocking.some(isStale) ? [fixCommand(report, reader)] : [], ...rules.map((rule) => explainRule(report, rule))];
}
function introduceRemedies(report, blocking, reader) {
	if (isImagined(report)) return "To do it for real, repair these along with it. How:";
	if (reader === "at the command line") return "To unblock, repair and run again. How:";
	return `To unblock, ${blocking.some(({ origin }) => origin === "merge") ? "first merge the target branch into yours, " : ""}repair these and push again. How:`;
}
function isStale({ suggestion, related }) {
	return suggestion !== void 0 && related.some(({ side }) => side === "before");
}
function explainRule({ tool }, rule) {
	return `${tool.name} explain ${rule}`;
}
function findChangedName(report) {
	const { changes, impact } = report;
	const reaching = new Set(impact.elements.flatMap((element) => element.because));
	const exists = ({ action }) => isImagined(report) || action !== "removed";
	const change = sortByGravity(changes).find((each) => exists(each) && reaching.has(each.id));
	const name = isImagined(report) ? change?.previousName ?? change?.name : change?.name;
	return name !== void 0 && /^\w[\w./-]*$/.test(name) ? name : void 0;
}
function isImagined({ comparison }) {
	return comparison.after === IMAGINED;
}
function fixCommand({ tool, comparison: { before, after } }, reader) {
	const named = [before, after].filter((label) => label !== null && isPlace(label));
	const isElsewhere = reader === "on a page" && named.some(isCommit);
	const words = isElsewhere ? [] : named.map(shortenRevision);
	return [
		tool.name,
		"fix",
		...words,
		isCommit(after) && !isElsewhere ? "| git apply" : "--write"
	].join(" ");
}
function placeOption(report) {
	const { before, after } = report.comparison;
	const place = isImagined(report) ? before ?? "" : after;
	return isPlace(place) ? ` --at ${shortenRevision(place)}` : "";
}
function isPlace(label) {
	return !NO_PLACES.has(label) && /^[\w.][\w./-]*$/.test(label);
}
function isCommit(label) {
	return shortenRevision(label) !== label;
}
// src/report/outline/sort-by-certainty.ts
const RANKS = {
	certain: 0,
	likely: 1,
	possible: 2
};
function sortByCertainty(items) {
	return [...items].sort((left, right) => RANKS[left.certainty] - RANKS[right.certainty]);
}
// src/report/outline/group-exposures.ts
function groupExposures(exposures) {
	return merge(merge(exposures.map(({ element, consumer, external: _external, path, ...exposure }) => ({
		...exposure,
		elements: [element],
		consumers: [consumer],
		way: path.slice(1, -1)
	})), "elements", "consumers"), "consumers", "elements");
}
function reachVerb({ elements }) {
	return elements.length === 1 ? "reaches" : "reach";
}
function merge(groups, same, joined) {
	const merged = new Map();
	for (const group of groups) {
		const key = JSON.stringify([
			group.project,
			group.product,
			group.certainty,
			group[same]
		]);
		const known = merged.get(key);
		if (known === void 0) merged.set(key, group);
		else merged.set(key, {
			...known,
			[joined]: [...known[joined], ...group[joined]],
			way: shorter(known.way, group.way)
		});
	}
	return [...merged.values()];
}
function shorter(left, right) {
	return right.length < left.length ? right : left;
}
// src/report/outline/describe-unread.ts
function describeUnreadSide({ command }, { side }) {
	return command === "check" ? "" : ` (${side})`;
}
Object.defineProperty(exports, "countRepeatedNotes", {
	enumerable: true,
	get: function() {
		return countRepeatedNotes;
	}
});
Object.defineProperty(exports, "describeChange", {
	enumerable: true,
	get: function() {
		return describeChange;
	}
});
Object.defineProperty(exports, "describeFix", {
	enumerable: true,
	get: function() {
		return describeFix;
	}
});
Object.defineProperty(exports, "describeFixed", {
	enumerable: true,
	get: function() {
		return describeFixed;
	}
});
Object.defineProperty(exports, "describeUnreadSide", {
	enumerable: true,
	get: function() {
		return describeUnreadSide;
	}
});
Object.defineProperty(exports, "findFurtherWarnings", {
	enumerable: true,
	get: function() {
		return findFurtherWarnings;
	}
});
Object.defineProperty(exports, "findNextSteps", {
	enumerable: true,
	get: function() {
		return findNextSteps;
	}
});
Object.defineProperty(exports, "findRemedies", {
	enumerable: true,
	get: function() {
		return findRemedies;
	}
});
Object.defineProperty(exports, "findRepeats", {
	enumerable: true,
	get: function() {
		return findRepeats;
	}
});
Object.defineProperty(exports, "groupChanges", {
	enumerable: true,
	get: function() {
		return groupChanges;
	}
});
Object.defineProperty(exports, "groupExposures", {
	enumerable: true,
	get: function() {
		return groupExposures;
	}
});
Object.defineProperty(exports, "groupFindings", {
	enumerable: true,
	get: function() {
		return groupFindings;
	}
});
Object.defineProperty(exports, "introduceRemedies", {
	enumerable: true,
	get: function() {
		return introduceRemedies;
	}
});
Object.defineProperty(exports, "nameKind", {
	enumerable: true,
	get: function() {
		return nameKind;
	}
});
Object.defineProperty(exports, "reachVerb", {
	enumerable: true,
	get: function() {
		return reachVerb;
	}
});
Object.defineProperty(exports, "shortenRevision", {
	enumerable: true,
	get: function() {
		return shortenRevision;
	}
});
Object.defineProperty(exports, "sortByCertainty", {
	enumerable: true,
	get: function() {
		return sortByCertainty;
	}
});
Object.defineProperty(exports, "takeFirst", {
	enumerable: true,
	get: function() {
		return takeFirst;
	}
});
Object.defineProperty(exports, "takeGravest", {
	enumerable: true,
	get: function() {
		return takeGravest;
	}
});
