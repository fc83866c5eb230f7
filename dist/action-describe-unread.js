const require_action = require("./action.js");
const require_second = require("./action-review-change.js");
const require_shorten_revision = require("./action-shorten-revision.js");
const require_measure = require("./action-measure.js");
// src/report/outline/describe-change.ts
function describeChange(change) {
	const { kind, name, compatibility, heading, decisiveRule: rule } = change;
	const line = {
		kind: require_shorten_revision.nameKind(kind),
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
			note: require_shorten_revision.nameKind(change.property ?? ""),
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
	return members === 0 ? {} : { note: `${sign}${require_second.countNoun(members, MEMBER_NOUNS.get(kind) ?? "element")}` };
}
function describeRename({ previousName = "", confidence, heading }) {
	const certain = confidence === void 0 || confidence === 1;
	return {
		previousName: shortenName(previousName, heading),
		...certain ? {} : { note: `${Math.floor(confidence * 100)} %` }
	};
}
function diffOf({ before, after }) {
	return { diff: require_shorten_revision.diffTexts(before, after) };
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
const groupChanges = require_action.rememberEach(groupByHeading);
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
			kind: heading === null ? "" : require_shorten_revision.nameKind(heading.kind),
			name: heading?.name ?? "",
			changes: []
		};
		group.changes.push(change);
		groups.set(key, group);
	}
	const all = [...groups.values()];
	return [...all.filter(({ kind }) => kind !== ""), ...all.filter(({ kind }) => kind === "")];
}
// src/report/outline/take-gravest.ts
const RANKS$1 = {
	breaking: 0,
	risky: 1,
	safe: 2
};
function takeGravest(changes, most) {
	const { shown, left } = require_shorten_revision.takeFirst(sortByGravity(changes), most);
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
const groupFindings = require_action.rememberEach(sortIntoGroups);
const findRepeats = require_action.rememberEach(compareWithChanges);
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
	const words = isElsewhere ? [] : named.map(require_shorten_revision.shortenRevision);
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
	return isPlace(place) ? ` --at ${require_shorten_revision.shortenRevision(place)}` : "";
}
function isPlace(label) {
	return !NO_PLACES.has(label) && /^[\w.][\w./-]*$/.test(label);
}
function isCommit(label) {
	return require_shorten_revision.shortenRevision(label) !== label;
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
Object.defineProperty(exports, "reachVerb", {
	enumerable: true,
	get: function() {
		return reachVerb;
	}
});
Object.defineProperty(exports, "sortByCertainty", {
	enumerable: true,
	get: function() {
		return sortByCertainty;
	}
});
Object.defineProperty(exports, "takeGravest", {
	enumerable: true,
	get: function() {
		return takeGravest;
	}
});
