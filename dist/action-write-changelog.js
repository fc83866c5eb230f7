const require_rolldown_runtime = ((exports) => {
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
Object.defineProperty(exports, "__commonJSMin", {
	enumerable: true,
	get: function() {
		return __commonJSMin;
	}
});
Object.defineProperty(exports, "__exportAll", {
	enumerable: true,
	get: function() {
		return __exportAll;
	}
});
Object.defineProperty(exports, "__toESM", {
	enumerable: true,
	get: function() {
		return __toESM;
	}
});

return exports;
})({});
const require_release_tags = require("./action-release-tags.js");
const require_shorten_revision = require("./action-shorten-revision.js");
const require_second = require("./action-review-change.js");
const require_measure = require("./action-measure.js");
const require_encode_path = require("./action-encode-path.js");
const require_nodes = require("./action-nodes.js");
const require_step_files = require("./action-step-files.js");
const require_action = require("./action.js");
const require_publishing = require("./action-publishing.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/changelog/changelog.ts
var import_semver = require_rolldown_runtime.__toESM(require_release_tags.require_semver(), 1);
const SECTION_TITLES = [
	"Breaking",
	"PII",
	"Added",
	"Changed",
	"Deprecated",
	"Removed",
	"Fixed"
];
// src/changelog/classify-change.ts
function classifyChange(change, { isPersonal, isRepair }) {
	if (change.compatibility === "breaking") return "Breaking";
	if (isPersonal) return "PII";
	if (isRepair) return "Fixed";
	if (change.rules.includes("deprecated-added")) return "Deprecated";
	switch (change.action) {
		case "added":
		case "reference-added": return "Added";
		case "removed":
		case "reference-removed": return "Removed";
		case "renamed":
		case "moved":
		case "property-changed":
		case "reference-retargeted": return "Changed";
	}
}
// src/changelog/name-parts.ts
function cutLastPart(name) {
	const [, holder, last] = /^((?:\\.|[^\\])*)[./]((?:\\.|[^\\./])*)$/s.exec(name) ?? [];
	return holder === void 0 || last === void 0 ? void 0 : {
		holder,
		last
	};
}
function shortenBelow(name, holder) {
	const isInside = holder !== void 0 && name.startsWith(holder) && /^[./]/.test(name.slice(holder.length));
	return require_measure.unescapeName(isInside ? name.slice(holder.length + 1) : name);
}
function readLabel(name) {
	return (cutLastPart(name)?.last ?? name).replace(/\\(.)/gs, "$1");
}
function readFirstPart(name) {
	return /^(?:\\.|[^\\./])+/s.exec(name)?.[0] ?? name;
}
function headingOfChange({ heading, kind, name }) {
	return heading?.kind === "entity" ? headingOfName(kind, name) : heading;
}
function headingOfName(kind, name) {
	const group = GROUPS.get(kind);
	if (group !== void 0) return {
		kind: group,
		name: readFirstPart(name)
	};
	const entity = kind === "attribute" ? cutLastPart(name)?.holder ?? name : name;
	const domain = cutLastPart(entity)?.holder;
	if (domain !== void 0) return {
		kind: "domain",
		name: domain
	};
	return kind === "entity" || kind === "attribute" ? {
		kind: "entity",
		name: entity
	} : null;
}
const GROUPS = new Map([
	["domain", "domain"],
	["data-product", "data-product"],
	["report", "data-product"],
	["metric", "data-product"],
	["exposure", "data-product"],
	["reverse-etl", "data-product"],
	["consumer", "data-product"],
	["source", "source"],
	["mapping", "source"],
	["table", "table"],
	["field", "table"],
	["index", "table"],
	["foreign-key", "table"]
]);
const HOLDERS = new Map([["attribute", "entity"], ["metric", "report"]]);
function holderOf(kind, name) {
	const holder = HOLDERS.get(kind);
	const cut = holder && cutLastPart(name);
	if (holder === void 0 || cut === void 0 || holder === "report" && cutLastPart(cut.holder) === void 0) return {
		kind,
		name
	};
	return {
		kind: holder,
		name: cut.holder
	};
}
// src/changelog/describe-entry.ts
function words(text) {
	return {
		type: "words",
		text
	};
}
function nameOf(name) {
	return {
		type: "name",
		name
	};
}
function textOf(text) {
	return {
		type: "value",
		text
	};
}
function writeSentence({ kind, subject, predicate }) {
	const sentence = `${writeSubject(kind, subject)}${separate(predicate)}${writePhrases(predicate)}`;
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function separate([first]) {
	return first?.type === "words" ? " " : ": ";
}
function writeSubject(kind, name) {
	const product = kind === "consumer" ? cutLastPart(name)?.holder : void 0;
	if (product !== void 0) return `consumer ${readLabel(name)} of ${product}`;
	return name === kind ? require_shorten_revision.nameKind(kind) : `${require_shorten_revision.nameKind(kind)} ${name}`;
}
function writePhrases(phrases) {
	return phrases.map((phrase) => phrase.type === "name" ? phrase.name : phrase.text).join("");
}
function describePredicate(change) {
	const { property = "", before, after } = change;
	switch (change.action) {
		case "added": return [words(`added${describeMembers(change)}${describeTraits(change)}`)];
		case "removed": return [words(`removed${describeMembers(change)}`)];
		case "renamed": return [
			words("renamed to "),
			nameOf(change.name),
			...describeConfidence(change)
		];
		case "moved": return [
			words("moved, now "),
			nameOf(change.name),
			...describeConfidence(change)
		];
		case "property-changed": return describeProperty(change);
		case "reference-added": return [words(`now ${require_shorten_revision.nameKind(property)} `), textOf(after ?? "")];
		case "reference-removed": return [words(`no longer ${require_shorten_revision.nameKind(property)} `), textOf(before ?? "")];
		case "reference-retargeted": return [
			words(`${require_shorten_revision.nameKind(property)} `),
			textOf(after ?? ""),
			words(" instead of "),
			textOf(before ?? "")
		];
	}
}
function describeTraits({ rules, members = 0 }) {
	const required = rules.includes("required-attribute-added") ? ", required" : "";
	return rules.includes("pii-added") && members === 0 ? `${required}, personal data` : required;
}
const MEMBER_NOUNS = new Map([
	["entity", "attribute"],
	["report", "metric"],
	["source", "mapping"]
]);
function describeMembers({ kind, members = 0 }) {
	return members === 0 ? "" : `, with ${require_second.countNoun(members, MEMBER_NOUNS.get(kind) ?? "element")}`;
}
function describeConfidence({ confidence = 1 }) {
	return confidence === 1 ? [] : [words(` (inferred, ${Math.floor(confidence * 100)} % alike)`)];
}
function describeProperty(change) {
	const { property = "", before = "", after = "", rules } = change;
	if (rules.includes("pii-added")) return [words("is now marked as personal data")];
	if (property === "pii") return [words("is no longer marked as personal data")];
	if (rules.includes("attribute-became-required")) return [words("is now required")];
	if (rules.includes("attribute-became-optional")) return [words("is now optional")];
	if (property === "deprecated" || property === "sunset") return describeRetirement(property, before, after);
	const subject = textOf(property);
	if (change.formula) return [subject, words(before === "" ? " added" : after === "" ? " removed" : " changed")];
	if (before === "") return [
		subject,
		words(" set to "),
		textOf(after)
	];
	if (after === "") return [
		subject,
		words(" removed, was "),
		textOf(before)
	];
	return [
		subject,
		words(" changed from "),
		textOf(before),
		words(" to "),
		textOf(after)
	];
}
function describeRetirement(property, before, after) {
	if (property === "sunset") {
		if (after === "") return [words("has no sunset date any more, was "), textOf(before)];
		const former = before === "" ? [] : [words(", was "), textOf(before)];
		return [
			words("to be removed after "),
			textOf(after),
			...former
		];
	}
	if (!isMark(after)) return [words("is no longer deprecated")];
	return [words(!isMark(before) ? "deprecated" : "still deprecated"), ...after === "true" ? [] : [words(": "), textOf(after)]];
}
function isMark(value) {
	return value !== void 0 && value !== "" && value !== "false";
}
// src/changelog/find-repaired.ts
const REFERENCE_RULES = new Set([
	"broken-reference",
	"wrong-kind-reference",
	"ambiguous-reference",
	"foreign-key-broken"
]);
function findRepaired({ fixes, changes }) {
	const byChange = new Map();
	const others = [];
	const candidates = indexByReference(changes);
	for (const fix of fixes.filter(isRepair)) {
		const { kind } = fix.subject;
		const change = candidates.get(referenceKey({
			...fix,
			kind,
			name: fix.nameAfter
		}))?.shift();
		if (change === void 0) others.push(fix);
		else byChange.set(change, fix);
	}
	return {
		byChange,
		others
	};
}
function indexByReference(changes) {
	const index = new Map();
	for (const change of changes) {
		if (change.action !== "reference-retargeted" && change.action !== "reference-removed") continue;
		const key = referenceKey({
			...change,
			reference: change.before
		});
		index.set(key, [...index.get(key) ?? [], change]);
	}
	return index;
}
function referenceKey(reference) {
	return JSON.stringify([elementKey(reference), reference.reference]);
}
function isRepair(fix) {
	return REFERENCE_RULES.has(fix.rule) && fix.nameAfter !== void 0;
}
function elementKey({ project, kind, name }) {
	return JSON.stringify([
		project,
		kind,
		name
	]);
}
// src/changelog/follow-renames.ts
function followRenames({ changes }) {
	const renames = changes.flatMap(({ name, previousName, project }) => previousName === void 0 ? [] : [{
		name,
		previousName,
		project
	}]);
	return (element) => {
		const rename = renames.find(({ previousName, project }) => project === element.project && isInside(element.name, previousName));
		return rename === void 0 ? element : {
			...element,
			name: rename.name + element.name.slice(rename.previousName.length)
		};
	};
}
function isInside(name, outer) {
	return name === outer || name.startsWith(`${outer}.`) || name.startsWith(`${outer}/`);
}
// src/changelog/collect-changes.ts
function collectChanges(report) {
	const personal = new Set([...report.pii.added, ...report.pii.removed.map(followRenames(report))].map(elementKey));
	const repaired = findRepaired(report);
	return foldRetirements(report.changes).map(({ change, sunset }) => {
		const repair = repaired.byChange.get(change);
		return {
			title: classifyChange(change, {
				isPersonal: personal.has(elementKey(change)) && touchesMark(change),
				isRepair: repair !== void 0
			}),
			entry: describe$1(change, sunset, repair)
		};
	});
}
function touchesMark({ action, property }) {
	return action === "added" || action === "removed" || action === "property-changed" && property === "pii";
}
function describe$1(change, sunset, repair) {
	const { kind, name, previousName, compatibility, locations, project } = change;
	const location = locations.after ?? locations.before;
	return {
		kind,
		name,
		subject: previousName ?? name,
		predicate: [
			...describePredicate(change),
			...sunset === void 0 ? [] : [words(", "), ...describePredicate(sunset)],
			...repair === void 0 ? [] : [words(", which was broken")]
		],
		compatibility,
		heading: headingOfChange(change),
		...location !== void 0 && { location },
		...change.formula && { diff: require_shorten_revision.diffTexts(change.before, change.after) },
		changes: sunset === void 0 ? [change] : [change, sunset],
		...project !== void 0 && { project }
	};
}
function foldRetirements(changes) {
	const sunsets = new Map(changes.filter(({ property, after }) => property === "sunset" && isMark(after)).map((c) => [elementKey(c), c]));
	const marks = new Set(changes.filter(({ property, after }) => property === "deprecated" && isMark(after)));
	const folded = new Set(Array.from(marks, (mark) => sunsets.get(elementKey(mark))));
	return changes.filter((change) => !folded.has(change)).map((change) => {
		const sunset = marks.has(change) ? sunsets.get(elementKey(change)) : void 0;
		return sunset === void 0 ? { change } : {
			change,
			sunset
		};
	});
}
// src/changelog/collect-personal-data.ts
const NEW_REACH = "newly reaches ";
const LOST_REACH = "no longer reaches ";
function collectPersonalData(report) {
	const { added, removed, exposures, noLongerExposed } = report.pii;
	const told = new Set(report.changes.map(elementKey));
	const isUntold = (element) => !told.has(elementKey(element));
	const followed = followRenames(report);
	return [
		...added.filter(isUntold).map((element) => describeMark(element, "is new and marked as personal data")),
		...removed.filter((element) => isUntold(followed(element))).map((element) => describeMark(element, "was personal data and is gone")),
		...describeExposures(exposures, NEW_REACH),
		...describeExposures(noLongerExposed, LOST_REACH)
	].map((entry) => ({
		title: "PII",
		entry
	}));
}
function describeMark({ kind, name, project }, what) {
	return {
		kind,
		name,
		subject: name,
		predicate: [words(what)],
		compatibility: "risky",
		heading: headingOfName(kind, name),
		changes: [],
		...project !== void 0 && { project }
	};
}
function describeExposures(exposures, lead) {
	return groupByConsumers(exposures).map(({ exposure, consumers }) => {
		const { element, kind = "attribute", product, certainty, project } = exposure;
		return {
			kind,
			name: element,
			subject: element,
			predicate: [
				words(lead),
				...joinTexts(consumers),
				words(" through "),
				nameOf(product),
				...certainty === "certain" ? [] : [words(` (${certainty})`)]
			],
			compatibility: lead === NEW_REACH ? "risky" : "safe",
			heading: headingOfName(kind, element),
			changes: [],
			exposed: {
				product,
				consumers
			},
			...project !== void 0 && { project }
		};
	});
}
function groupByConsumers(exposures) {
	const groups = new Map();
	for (const exposure of exposures) {
		const { project, element, product, certainty, consumer } = exposure;
		const key = JSON.stringify([
			project,
			element,
			product,
			certainty
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			exposure,
			consumers: [consumer]
		});
		else group.consumers.push(consumer);
	}
	return [...groups.values()];
}
function joinTexts(texts) {
	return texts.flatMap((text, index) => index === 0 ? [textOf(text)] : [words(", "), textOf(text)]);
}
// src/changelog/collect-repairs.ts
function collectRepairs(report) {
	return findRepaired(report).others.map(({ subject, nameAfter, reference, location, project }) => {
		const kind = subject.kind;
		return {
			title: "Fixed",
			entry: {
				kind,
				name: nameAfter,
				subject: nameAfter,
				predicate: [
					words("has its reference "),
					...reference ? [words("to "), textOf(reference)] : [],
					words(" repaired")
				],
				compatibility: "safe",
				heading: headingOfName(kind, nameAfter),
				location,
				changes: [],
				...project !== void 0 && { project }
			}
		};
	});
}
// src/changelog/compute-bump.ts
function computeBump(changes, current) {
	const level = LEVELS.find((candidate) => changes.some((change) => levelOf(change) === candidate)) ?? "none";
	const reasons = changes.filter((change) => levelOf(change) === level).map(describeReason);
	const lowered = current !== void 0 && import_semver.default.lt(current, "1.0.0") ? LOWERED[level] : level;
	const remark = lowered === level ? [] : [`Below 1.0.0 a ${level} change is a ${lowered} one.`];
	return {
		level: lowered,
		reasons: [...reasons, ...remark]
	};
}
function nextVersion(current, level) {
	return level === "none" ? current : import_semver.default.inc(current, level) ?? current;
}
const LEVELS = [
	"major",
	"minor",
	"patch"
];
const LOWERED = {
	major: "minor",
	minor: "patch",
	patch: "patch",
	none: "none"
};
function levelOf(change) {
	switch (change.compatibility) {
		case "breaking": return "major";
		case "risky": return "minor";
		case "safe": return isAddition(change) ? "minor" : "patch";
	}
}
function isAddition({ action }) {
	return action === "added" || action === "reference-added";
}
function describeReason(change) {
	const { kind, name, previousName, compatibility } = change;
	const sentence = writeSentence({
		kind,
		subject: previousName ?? name,
		predicate: describePredicate(change)
	});
	const what = compatibility === "safe" && isAddition(change) ? "an addition" : compatibility;
	const rule = decidingRule(change);
	return `${sentence} (${rule === void 0 ? what : `${rule}, ${what}`})`;
}
function decidingRule({ rules, compatibility }) {
	return rules.find((id) => require_second.findRule(id)?.meta.compatibility === compatibility) ?? rules[0];
}
// src/changelog/repository-links.ts
function linkLine(repositoryUrl, commit, { path, line, endLine }) {
	const { blob, lines } = findSite(repositoryUrl);
	return `${repositoryUrl}${blob}/${commit}/${require_encode_path.encodePath(path)}#${lines(line, endLine)}`;
}
function linkComparison(repositoryUrl, from, to) {
	return `${repositoryUrl}${findSite(repositoryUrl).compare}/${encodeRevision(from)}...${encodeRevision(to)}`;
}
function encodeRevision(revision) {
	return encodeURI(revision.replace(new RegExp("\\p{Cs}", "gu"), "\ufffd")).replace(/[()'#?]/g, encodeCharacter);
}
function encodeCharacter(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
const GITHUB = {
	blob: "/blob",
	compare: "/compare",
	lines: (line, endLine) => endLine > line ? `L${line}-L${endLine}` : `L${line}`
};
const GITLAB = {
	blob: "/-/blob",
	compare: "/-/compare",
	lines: (line, endLine) => endLine > line ? `L${line}-${endLine}` : `L${line}`
};
function findSite(repositoryUrl) {
	return /^https?:\/\/(?:[^/]*\.)?gitlab\./i.test(repositoryUrl) ? GITLAB : GITHUB;
}
// src/changelog/build-changelog.ts
function buildChangelog(report, options = {}) {
	const { before, after, asOf } = report.comparison;
	const commits = {
		...asCommit("from", before),
		...asCommit("to", after)
	};
	const entries = [
		...collectChanges(report),
		...collectPersonalData(report),
		...collectRepairs(report)
	];
	const { current } = options;
	const names = {
		from: options.from ?? require_shorten_revision.shortenRevision(before ?? ""),
		to: options.to ?? require_shorten_revision.shortenRevision(after)
	};
	return remarkOnVersion(withRecommendation({
		...names,
		commits,
		date: options.date ?? asOf,
		...current !== void 0 && { current },
		bump: {
			level: "none",
			reasons: []
		},
		sections: divide(entries.map(({ title, entry }) => ({
			title,
			entry: addUrl(entry, commits, options)
		}))),
		notices: [
			...options.notices ?? [],
			...describeEmptiness(report, names),
			...describeUnread(report, names)
		],
		...linkBoth(commits, options)
	}, options.version));
}
function recommend({ sections, current }) {
	const entries = sections.flatMap((section) => section.entries);
	const computed = computeBump([...new Set(entries.flatMap((entry) => entry.changes))], current);
	return computed.level === "none" && entries.length > 0 ? {
		...computed,
		level: "patch"
	} : computed;
}
function withRecommendation(changelog, version) {
	const { current } = changelog;
	const bump = recommend(changelog);
	const next = current === void 0 ? void 0 : nextVersion(current, bump.level);
	const heading = version ?? (bump.level === "none" ? void 0 : next);
	return {
		...changelog,
		bump,
		...next !== void 0 && { next },
		...heading !== void 0 && { version: heading }
	};
}
function remarkOnVersion(changelog) {
	const { version, next, notices } = changelog;
	if (version === void 0 || next === void 0 || !import_semver.default.lt(version, next)) return changelog;
	return {
		...changelog,
		notices: [...notices, `${version} says less than these changes ask for, which is ${next}.`]
	};
}
function divide(entries) {
	return SECTION_TITLES.map((title) => ({
		title,
		entries: entries.filter((sectioned) => sectioned.title === title).map(({ entry }) => entry)
	})).filter(({ entries: own }) => own.length > 0);
}
function asCommit(side, label) {
	return label !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(label) ? { [side]: label } : {};
}
function addUrl(entry, commits, { repositoryUrl }) {
	const { location } = entry;
	const commit = location?.side === "before" ? commits.from : commits.to;
	if (location === void 0 || commit === void 0 || repositoryUrl === void 0) return entry;
	return {
		...entry,
		url: linkLine(repositoryUrl, commit, location)
	};
}
function linkBoth({ from, to }, { repositoryUrl, tags = {} }) {
	const [first, second] = [tags.from ?? from, tags.to ?? to];
	if (repositoryUrl === void 0 || first === void 0 || second === void 0) return {};
	return { compareUrl: linkComparison(repositoryUrl, first, second) };
}
function describeEmptiness({ inventory }, { from, to }) {
	const { before, after } = inventory.elements;
	if (before === 0 && after === 0) return ["Neither side holds a model."];
	if (before === 0 && from === "") return [`${to} is the first release: everything in it is new.`];
	if (before === 0) return [`${from} holds no model: everything in ${to} is new.`];
	return after === 0 ? [`${to} holds no model: everything that ${from} held is gone.`] : [];
}
function describeUnread({ unread }, names) {
	return unread.map(({ path, side, reason }) => {
		return `${path} of ${side === "before" ? names.from : names.to} could not be read (${reason}): what it holds is told neither as added nor as removed.`;
	});
}
// src/changelog/marked-block.ts
const BEGIN = "<!-- mml-guard changelog: the next run replaces what follows -->";
const END = /<!-- \/mml-guard changelog(?:: (section|part) since (\S*))? -->/;
function findLineBreak(text) {
	const all = text.split("\n").length - 1;
	return (text.split("\r\n").length - 1) * 2 > all ? "\r\n" : "\n";
}
function markBlock(body, lineBreak, origin) {
	return `${BEGIN}\n\n${body.trim()}\n\n${writeEnd(origin)}`.replaceAll("\n", lineBreak);
}
function writeEnd(origin) {
	if (origin === void 0) return "<!-- /mml-guard changelog -->";
	const since = encodeURIComponent(origin.since.replace(new RegExp("\\p{Surrogate}", "gu"), "\ufffd")).replaceAll("--", "-%2D");
	return `<!-- /mml-guard changelog: ${origin.extent} since ${since} -->`;
}
function findMarkedBlock(text, from = 0, to = text.length) {
	const start = text.indexOf(BEGIN, from);
	if (start === -1 || start >= to) return void 0;
	const end = END.exec(text.slice(start, to));
	return {
		start,
		end: end === null ? void 0 : start + end.index + end[0].length
	};
}
// src/changelog/fill-release-body.ts
function fillReleaseBody(existing, body) {
	const lineBreak = findLineBreak(existing);
	const block = markBlock(body, lineBreak);
	const marked = findMarkedBlock(existing);
	if (marked === void 0) return append(existing, block, lineBreak);
	if (marked.end !== void 0) return existing.slice(0, marked.start) + block + existing.slice(marked.end);
	const behindMark = existing.indexOf("-->", marked.start) + 3;
	return existing.slice(0, marked.start) + block + existing.slice(behindMark);
}
function append(existing, block, lineBreak) {
	if (existing.trim() === "") return `${block}${lineBreak}`;
	return `${existing}${existing.endsWith("\n") ? lineBreak : lineBreak + lineBreak}${block}${lineBreak}`;
}
const SHORTEST_AVERAGE_LINE = 9;
function measureRoom(existing, limit) {
	const room = Math.max(0, limit - fillReleaseBody(existing, "").length);
	return findLineBreak(existing) === "\n" ? room : Math.floor(room * SHORTEST_AVERAGE_LINE / 10);
}
// src/changelog/outline-section.ts
function outlineSection({ entries }) {
	return groupBy(entries, ({ heading, project }) => [
		project,
		heading?.kind,
		heading?.name
	]).map((members) => {
		const [first] = members;
		const project = first?.project;
		return {
			heading: first?.heading ?? null,
			...project !== void 0 && { project },
			blocks: divideIntoBlocks(members)
		};
	}).sort(compareGroups);
}
function divideIntoBlocks(entries) {
	return groupBy(entries.map((entry) => ({
		entry,
		holder: holderOf(entry.kind, entry.name)
	})), ({ holder }) => [holder.kind, holder.name]).flatMap((members) => {
		const [first] = members;
		const { heading } = first?.entry ?? { heading: null };
		const isHeading = heading?.kind === first?.holder.kind && heading?.name === first?.holder.name;
		if (first === void 0 || members.length === 1 || isHeading) return members.map(({ entry }) => ({ entries: [entry] }));
		return [{
			holder: first.holder,
			entries: members.map(({ entry }) => entry)
		}];
	});
}
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = JSON.stringify(keyOf(item));
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
function compareGroups(left, right) {
	const [a, b] = [left.heading, right.heading];
	return require_second.compareText(left.project ?? "", right.project ?? "") || Number(a === null) - Number(b === null) || (a === null || b === null ? 0 : require_second.kindOrder(a.kind) - require_second.kindOrder(b.kind) || require_second.compareText(a.name, b.name));
}
// src/changelog/show-subject.ts
function showSubject(entry, above) {
	const { kind, subject } = entry;
	const shown = capitalize(require_shorten_revision.nameKind(kind));
	if (subject === kind || subject === above) return { kind: shown };
	return {
		kind: shown,
		name: kind === "consumer" ? readLabel(subject) : shortenBelow(subject, above)
	};
}
function nameSlice({ type }) {
	return type === "product" ? "data product" : "consumer";
}
function describeStep({ current, next }) {
	if (current === void 0 || next === void 0) return "";
	return current === next ? ` (${current})` : ` (${current} \u2192 ${next})`;
}
function capitalize(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/changelog/render-changelog-markdown.ts
function renderChangelogMarkdown(changelog, { maxLength } = {}) {
	const title = `${writeTitle(changelog)}\n\n`;
	return title + renderChangelogBody(changelog, {
		depth: 3,
		...maxLength === void 0 ? {} : { maxLength: maxLength - title.length }
	});
}
function writeTitle({ version, date, compareUrl }) {
	if (version === void 0) return "## [Unreleased]";
	return `## [${version}]${compareUrl === void 0 ? "" : `(${compareUrl})`} - ${date}`;
}
function renderChangelogBody(changelog, options) {
	const { depth, maxLength = Number.POSITIVE_INFINITY } = options;
	for (const layout of LAYOUTS) {
		const text = require_nodes.printMarkdown(drawChangelog({
			changelog,
			depth,
			layout
		}));
		if (text.length <= maxLength) return text;
	}
	return require_nodes.printMarkdown([...drawIntroduction(changelog), require_nodes.paragraph(require_nodes.words("The notes are too long to be shown here."))]);
}
const ALL = Number.POSITIVE_INFINITY;
const LAYOUTS = [
	{
		diffLines: 200,
		blocks: ALL
	},
	{
		diffLines: 0,
		blocks: ALL
	},
	{
		diffLines: 0,
		blocks: 20
	},
	{
		diffLines: 0,
		blocks: 3
	}
];
function drawChangelog(page) {
	const { sections, notices } = page.changelog;
	return [
		...drawIntroduction(page.changelog),
		...sections.length === 0 ? [require_nodes.paragraph(require_nodes.words(describeNothing(page.changelog)))] : [],
		...notices.map((notice) => require_nodes.paragraph(require_nodes.proseOf(notice))),
		...sections.flatMap((section) => drawSection(page, section))
	];
}
function describeNothing({ slice }) {
	return slice === void 0 ? "The data model did not change." : "Nothing that changed reaches them.";
}
const MOST_REASONS = 3;
function drawIntroduction(changelog) {
	const { bump, slice, releaseBump } = changelog;
	const { shown, left } = require_shorten_revision.takeFirst(bump.reasons, MOST_REASONS);
	return [
		require_nodes.paragraph(require_nodes.words("The data model from "), ...drawRevision(changelog, "from"), require_nodes.words(" to "), ...drawRevision(changelog, "to"), ...slice === void 0 ? [] : [require_nodes.words(`: what reaches the ${nameSlice(slice)} `), require_nodes.codeOf(slice.name)], require_nodes.words(". Recommended bump: "), require_nodes.strong(releaseBump ?? bump.level), require_nodes.words(describeStep(changelog)), ...releaseBump === void 0 || releaseBump === bump.level ? [] : [require_nodes.words("; for them alone: "), require_nodes.strong(bump.level)], require_nodes.words(shown.length === 0 ? "." : ", because:")),
		...shown.length === 0 ? [] : [require_nodes.list(shown.map((reason) => [require_nodes.paragraph(require_nodes.proseOf(reason))]))],
		...left === 0 ? [] : [require_nodes.paragraph(require_nodes.words(`\u2026 and ${left} more.`))]
	];
}
const SHORT_COMMIT = 12;
function drawRevision(changelog, side) {
	const [name, commit] = [changelog[side], changelog.commits[side]?.slice(0, SHORT_COMMIT)];
	if (name === "") return [require_nodes.words("its beginning")];
	const shown = [require_nodes.codeOf(name)];
	return commit === void 0 || commit === name ? shown : [
		...shown,
		require_nodes.words(" ("),
		require_nodes.codeOf(commit),
		require_nodes.words(")")
	];
}
function drawSection(page, section) {
	return [drawHeading(page.depth, [require_nodes.words(section.title)]), ...outlineSection(section).flatMap((group) => drawGroup(page, group))];
}
function drawHeading(depth, children) {
	return {
		type: "heading",
		depth,
		children: [...children]
	};
}
function drawGroup(page, { heading, project, blocks }) {
	const { shown, left } = require_shorten_revision.takeFirst(blocks, page.layout.blocks);
	const place = heading === null ? [require_nodes.words("Elsewhere")] : [require_nodes.words(`${capitalize(require_shorten_revision.nameKind(heading.kind))} `), require_nodes.codeOf(shortenBelow(heading.name, void 0))];
	return [
		drawHeading(page.depth + 1, [...place, ...project === void 0 ? [] : [require_nodes.words(" in "), require_nodes.codeOf(project)]]),
		{
			type: "list",
			spread: false,
			children: shown.flatMap((block) => drawBlock(page.layout, block, heading?.name))
		},
		...left === 0 ? [] : [require_nodes.paragraph(require_nodes.words(`\u2026 and ${require_second.countNoun(left, "more")}.`))]
	];
}
function drawBlock(layout, { holder, entries }, heading) {
	if (holder === void 0) return entries.map((entry) => drawItem(drawEntry(layout, entry, heading)));
	const { kind, name } = showSubject({
		kind: holder.kind,
		subject: holder.name
	}, heading);
	return [{
		type: "listItem",
		spread: false,
		children: [require_nodes.paragraph(require_nodes.words(kind), ...name === void 0 ? [] : [require_nodes.words(" "), require_nodes.codeOf(name)]), {
			type: "list",
			spread: false,
			children: entries.map((entry) => drawItem(drawEntry(layout, entry, holder.name)))
		}]
	}];
}
function drawItem(children) {
	return {
		type: "listItem",
		spread: children.length > 1,
		children: [...children]
	};
}
function drawEntry(layout, entry, holder) {
	const { predicate, because, diff } = entry;
	return [require_nodes.paragraph(...drawSubject(entry, holder), ...predicate.map((phrase) => drawPhrase(phrase, entry)), ...because === void 0 ? [] : [require_nodes.words(", "), ...because.map((phrase) => drawPhrase(phrase, entry))], ...drawPlace(entry)), ...diff === void 0 ? [] : drawDiff(layout, diff)];
}
function drawSubject(entry, above) {
	const { kind, name } = showSubject(entry, above);
	const behind = require_nodes.words(separate(entry.predicate));
	return name === void 0 ? [require_nodes.words(kind), behind] : [
		require_nodes.words(`${kind} `),
		require_nodes.codeOf(name),
		behind
	];
}
function drawPhrase(phrase, { heading }) {
	switch (phrase.type) {
		case "words": return require_nodes.words(phrase.text);
		case "name": return require_nodes.codeOf(shortenBelow(phrase.name, heading?.name));
		case "value": return require_nodes.codeOf(phrase.text);
	}
}
function drawPlace({ location, url }) {
	if (location === void 0) return [];
	const place = require_nodes.codeOf(`${location.path}:${location.line}`);
	return [
		require_nodes.words(" ("),
		url === void 0 ? place : {
			type: "link",
			url,
			children: [place]
		},
		require_nodes.words(")")
	];
}
function drawDiff(layout, lines) {
	if (layout.diffLines === 0 || lines.length === 0) return [];
	const { shown, left } = require_shorten_revision.takeFirst(lines, layout.diffLines);
	const text = shown.map((line) => line.sign === "\u2026" ? "  \u2026" : `${line.sign} ${require_second.showMarkdownCode(line.text)}`);
	const block = require_nodes.codeBlock("diff", left === 0 ? text : [...text, `  \u2026 and ${left} more lines`]);
	return require_nodes.fold({ before: "Text diff" }, [block]);
}
// src/io/release-tags.ts
const TAG_FORMAT = "%(refname:strip=2)%00%(objectname)%00%(*objectname)%00%(creatordate:unix)";
async function readTags(repository, { of, notOf } = {}) {
	const limits = [...of === void 0 ? [] : [`--merged=${of}`], ...notOf === void 0 ? [] : [`--no-merged=${notOf}`]];
	const { output } = await require_action.runGit(repository.directory, [
		"for-each-ref",
		`--format=${TAG_FORMAT}`,
		...limits,
		"refs/tags"
	]);
	return output.toString("utf8").split("\n").filter((line) => line !== "").map(readTag);
}
function readTag(line) {
	const [name = "", object = "", target = "", seconds = ""] = line.split("\0");
	return {
		name,
		commit: target === "" ? object : target,
		date: formatDay(Number(seconds))
	};
}
function formatDay(seconds) {
	return new Date(seconds * 1e3).toISOString().slice(0, 10);
}
function limitReleases(commits) {
	if (commits.length <= 50) return {
		commits,
		notices: []
	};
	const notice = `${commits.length} releases lie between; only renames declared in the last 50 are followed from one to the next.`;
	return {
		commits: commits.slice(-50),
		notices: [notice]
	};
}
// src/action/find-start.ts
async function findStart(plan, reading) {
	const known = await askGitHub(reading) ?? await askClone(plan.to, reading);
	const from = plan.from ?? choosePrevious(plan, known);
	return {
		from,
		between: limitReleases(listBetween(from, plan.tag, known))
	};
}
function choosePrevious({ to, tag }, known) {
	const commit = known.tags.find(({ name }) => name === tag)?.commit ?? known.commit ?? to;
	const answer = require_release_tags.choosePreviousRelease({
		tags: known.tags,
		commit,
		...tag !== void 0 && { tag }
	});
	return answer.status === "found" ? answer.previous.name : void 0;
}
function listBetween(from, to, { tags }) {
	const [first, last] = [from, to].map((name) => tags.find((tag) => tag.name === name)).map((tag) => tag && require_release_tags.readReleaseTag(tag));
	if (first === void 0 || last === void 0) return [];
	const commits = require_release_tags.listReleasesBetween(tags, {
		from: first,
		to: last
	}).map(({ commit }) => commit);
	return [...new Set(commits)].filter((commit) => commit !== first.commit && commit !== last.commit);
}
async function askGitHub({ connect }) {
	const client = await connect();
	if (client === void 0) return void 0;
	const { listTags } = await Promise.resolve().then(() => require("./action-releases.js"));
	try {
		return { tags: await listTags(client) };
	} catch {
		return;
	}
}
async function askClone(to, { runner }) {
	const repository = await require_action.openRepository(runner.workspace);
	if (repository === void 0) return { tags: [] };
	const commit = await require_action.resolveCommit(repository, to);
	return {
		tags: await readTags(repository, { of: repository.shallow ? void 0 : commit }),
		...commit && { commit }
	};
}
// src/action/write-changelog.ts
async function writeChangelog(plan, reading) {
	const start = await findStart(plan, reading);
	const { from } = start;
	const changelog = describe(await compare(start, plan, reading), {
		...plan,
		...start
	}, reading);
	const path = (0, node_path.join)(reading.runner.temporary, "mml-guard-changelog.md");
	(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
	(0, node_fs.writeFileSync)(path, renderChangelogMarkdown(changelog));
	require_step_files.writeOutputs({
		changelog: path,
		bump: changelog.bump.level
	});
	require_action.say(`MML Guard: release notes from ${from ?? "the beginning"} to ${plan.to}; recommended bump: ${changelog.bump.level}.`);
	await publishNotes(changelog, plan, reading);
	return require_action.EXIT_CODE.passed;
}
async function compare({ from, between }, { to }, reading) {
	const revisions = from === void 0 ? {
		by: "alone",
		after: to
	} : {
		by: "pair",
		before: from,
		after: to
	};
	const { asOf, cache } = reading;
	const reports = await require_second.restOnCache(cache, async () => {
		const read = await require_second.readChange({
			task: "review",
			revisions,
			target: { conversation: "none" },
			reading: "any source"
		}, reading, between.commits);
		if (read.found === "nothing to judge") throw new Error(read.reason);
		return require_second.judgeEachProject(read.inputs, {
			command: "review",
			asOf,
			memory: cache
		});
	});
	cache?.save();
	return require_second.mergeReports(reports);
}
function describe(report, { from, to, tag, between }, { runner }) {
	const asTag = (name) => name === void 0 ? void 0 : require_release_tags.readReleaseTag({
		name,
		commit: "",
		date: ""
	});
	const [earlier, later] = [asTag(from), asTag(tag)];
	return buildChangelog(report, {
		from: from ?? "",
		to,
		repositoryUrl: `${runner.serverUrl}/${runner.repository}`,
		tags: {
			...earlier && { from: earlier.name },
			...later && { to: later.name }
		},
		...later && { version: later.version },
		...earlier && { current: earlier.version },
		notices: between.notices
	});
}
const RELEASE = {
	name: "The release",
	permission: "contents: write"
};
const SUMMARY = {
	name: "The job summary",
	permission: "GITHUB_STEP_SUMMARY"
};
async function publishNotes(changelog, plan, reading) {
	const publishing = { notices: [] };
	await require_publishing.attempt(publishing, RELEASE, () => fillRelease(changelog, plan, reading));
	const page = renderChangelogMarkdown(changelog, { maxLength: Math.floor(require_step_files.LARGEST_SUMMARY / 3) });
	await require_publishing.attempt(publishing, SUMMARY, () => require_step_files.writeSummary(page));
	for (const notice of publishing.notices) require_action.say(`Notice: ${notice}`);
}
async function fillRelease(changelog, plan, { connect }) {
	const client = plan.tag === void 0 ? void 0 : await connect();
	if (client === void 0 || plan.tag === void 0) return;
	const { LONGEST_RELEASE_BODY, readRelease, updateReleaseBody } = await Promise.resolve().then(() => require("./action-releases.js"));
	const release = await readRelease(client, {
		id: plan.releaseId,
		tag: plan.tag
	});
	if (release === void 0) return;
	const maxLength = measureRoom(release.body, LONGEST_RELEASE_BODY);
	const body = fillReleaseBody(release.body, renderChangelogBody(changelog, {
		depth: 3,
		maxLength
	}));
	if (body !== release.body) await updateReleaseBody(client, release.id, body);
}
exports.writeChangelog = writeChangelog;
