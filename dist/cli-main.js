(function (exports, require, module, __filename, __dirname) {Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
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
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/run/exit-code.ts
const EXIT_CODE = {
	passed: 0,
	failed: 1,
	usage: 2,
	internal: 3
};
// src/io/usage-error.ts
var UsageError = class extends Error {
	details;
	constructor(details) {
		super(details.problem);
		this.name = "UsageError";
		this.details = details;
	}
};
// src/policy/config-error.ts
var ConfigError = class extends Error {
	problem;
	constructor(problem) {
		super(describeProblem$1(problem));
		this.name = "ConfigError";
		this.problem = problem;
	}
};
function summarizeProblem(problem) {
	const subject = problem.key === "" ? "the file" : `\`${problem.key}\``;
	const hint = problem.hint === void 0 ? "" : ` ${problem.hint}`;
	return `${subject}: expected ${problem.expected}, found ${problem.received}.${hint}`;
}
function describeProblem$1(problem) {
	const place = `${problem.file}:${problem.line}:${problem.column}`;
	const example = problem.example.replaceAll(/^/gm, "    ");
	return `${place}: ${summarizeProblem(problem)}\nFor example:\n${example}`;
}
// src/text/remember.ts
function remember$1(compute) {
	let known;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}
function rememberEach(compute) {
	return rememberBy((key) => key, compute);
}
function rememberBy(keyOf, compute) {
	const known = new WeakMap();
	return (subject) => {
		const key = keyOf(subject);
		const entry = known.get(key);
		if (entry !== void 0) return entry.value;
		const value = compute(subject);
		known.set(key, { value });
		return value;
	};
}
// src/report/markup/plain-text.ts
const UNSEEN$1 = remember$1(() => new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "gu"));
const SEEN = /^[\x20-\x7e\xa0-\xac\xae-\u05ff\u2010-\u2027\u2030-\u205f\u2070-\ud7ff]*$/;
const NAMED = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
function showPlainText(text) {
	return SEEN.test(text) ? text : text.replace(UNSEEN$1(), showCharacter);
}
function showCharacter(character) {
	return NAMED.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
// src/text/compare.ts
var import_fastest_levenshtein = require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}))();
function compareText(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
function sortBy(items, key) {
	const copy = [...items];
	if (copy.length < 2) return copy;
	return copy.map((item) => ({
		item,
		key: key(item)
	})).sort((left, right) => compareText(left.key, right.key)).map((entry) => entry.item);
}
// src/text/suggest.ts
const MOST_SUGGESTIONS = 3;
const LONGEST_COMPARED$1 = 200;
function suggestNames(wanted, known) {
	return createSuggester(known)(wanted);
}
function createSuggester(known) {
	const byLength = groupByLength(new Set(known));
	return (wanted) => {
		const target = describeName(wanted);
		const { length } = target.folded;
		const nearest = [];
		let furthest = Math.max(2, Math.floor(length * .4));
		for (let difference = 0; difference <= furthest; difference++) for (const candidate of candidatesOf$1(byLength, length, difference)) {
			if (countMissing(candidate, target) > furthest || countMissing(target, candidate) > furthest) continue;
			const steps = (0, import_fastest_levenshtein.distance)(target.folded, candidate.folded);
			if (steps <= furthest) furthest = insertNear({
				name: candidate.name,
				steps
			}, nearest, furthest);
		}
		return nearest.map(({ name }) => name);
	};
}
function describeName(name) {
	const folded = fold(name);
	let [letters, digits] = [0, 0];
	for (let index = 0; index < folded.length; index++) {
		const unit = folded.charCodeAt(index);
		if (unit >= 48 && unit <= 57) digits |= 1 << unit - 48;
		else letters |= 1 << (unit & 31);
	}
	return {
		name,
		folded,
		letters,
		digits
	};
}
function fold(name) {
	return name.slice(0, LONGEST_COMPARED$1).toLowerCase().replaceAll(/[\s_-]+/g, "_");
}
function groupByLength(names) {
	const groups = new Map();
	for (const name of names) {
		const profile = describeName(name);
		const group = groups.get(profile.folded.length);
		if (group === void 0) groups.set(profile.folded.length, [profile]);
		else group.push(profile);
	}
	return groups;
}
function* candidatesOf$1(byLength, length, difference) {
	yield* byLength.get(length - difference) ?? [];
	if (difference > 0) yield* byLength.get(length + difference) ?? [];
}
function countMissing(left, right) {
	return countBits(left.letters & ~right.letters) + countBits(left.digits & ~right.digits);
}
function countBits(bits) {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
}
function insertNear(found, nearest, furthest) {
	const place = nearest.findIndex((other) => compareNear(found, other) < 0);
	nearest.splice(place === -1 ? nearest.length : place, 0, found);
	nearest.length = Math.min(nearest.length, MOST_SUGGESTIONS);
	return nearest.length < MOST_SUGGESTIONS ? furthest : nearest.at(-1)?.steps ?? furthest;
}
function compareNear(left, right) {
	return left.steps - right.steps || compareText(left.name, right.name);
}
// src/run/tool.ts
const TOOL = {
	name: "mml-guard",
	version: "0.1.0"
};
// src/run/explain-error.ts
function explainError(error, details) {
	if (error instanceof UsageError) return {
		message: layOut$1(describeUsage(error.details)),
		exitCode: EXIT_CODE.usage
	};
	if (error instanceof ConfigError) return {
		message: layOut$1(error.message.split("\n")),
		exitCode: EXIT_CODE.usage
	};
	return {
		message: layOut$1(describeInternal(error, details)),
		exitCode: EXIT_CODE.internal
	};
}
function describeUsage({ problem, expected, found, remedy, candidates }) {
	const near = candidates === void 0 ? [] : suggestNames(candidates.wanted, candidates.known);
	const lines = [`${problem}.`];
	if (near.length > 0) lines.push(`  did you mean: ${near.join(", ")}`);
	if (expected !== void 0) lines.push(`  expected: ${expected}`);
	if (found !== void 0) lines.push(`  found: ${found}`);
	if (remedy !== void 0) lines.push(`  try: ${remedy}`);
	return lines;
}
function describeInternal(error, details) {
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const advice = `This is a mistake in ${TOOL.name} ${TOOL.version}, not in your model. Please report it with this message`;
	if (details === "short") return [message, `  ${advice} and the output of the same command with --verbose.`];
	return [
		message,
		...error instanceof Error ? (error.stack ?? "").split("\n").slice(1) : [],
		`  ${advice}.`
	];
}
function layOut$1(lines) {
	return `${TOOL.name}: ${lines.map(showPlainText).join("\n")}\n`;
}
// src/cli/help-shown.ts
var HelpShown = class extends Error {};
// src/report/merge-lineages.ts
function mergeLineages(reports) {
	const elements = [];
	const edges = [];
	const texts = [];
	for (const { lineage, project } of reports) {
		if (lineage === void 0) continue;
		const [first, firstText] = [elements.length, texts.length];
		for (const element of lineage.elements) elements.push(shiftTexts(element, {
			project: project ?? "",
			by: firstText
		}));
		for (const { from, to, sides } of lineage.edges) edges.push({
			from: from + first,
			to: to + first,
			sides
		});
		for (const text of lineage.texts) texts.push(text);
	}
	return {
		elements,
		edges,
		texts
	};
}
function shiftTexts(element, { project, by }) {
	const shift = (place) => ({
		...place,
		definition: place.definition.map(([text, start, end]) => [
			text + by,
			start,
			end
		])
	});
	const { before, after } = element.places;
	return {
		...element,
		project,
		places: {
			...before && { before: shift(before) },
			...after && { after: shift(after) }
		}
	};
}
// src/report/merge-reports.ts
function mergeReports(reports) {
	const [first] = reports;
	if (first === void 0 || reports.length === 1) return first;
	return {
		...first,
		project: null,
		verdict: mergeVerdicts(reports.map((report) => report.verdict)),
		changes: unite(reports, (report) => report.changes),
		findings: unite(reports, (report) => report.findings),
		impact: {
			elements: unite(reports, (report) => report.impact.elements),
			products: unite(reports, (report) => report.impact.products),
			consumers: unite(reports, (report) => report.impact.consumers),
			unaffected: sum(reports, (report) => report.impact.unaffected)
		},
		pii: {
			added: unite(reports, (report) => report.pii.added),
			removed: unite(reports, (report) => report.pii.removed),
			exposures: unite(reports, (report) => report.pii.exposures),
			noLongerExposed: unite(reports, (report) => report.pii.noLongerExposed)
		},
		owners: unite(reports, (report) => report.owners),
		unread: reports.flatMap((report) => report.unread),
		renameCandidates: unite(reports, (report) => report.renameCandidates),
		notices: Array.from(new Set(reports.flatMap((report) => report.notices))),
		proposals: unite(reports, (report) => report.proposals),
		fixes: unite(reports, (report) => report.fixes),
		model: {
			files: sum(reports, (report) => report.model.files),
			elements: sum(reports, (report) => report.model.elements)
		},
		inventory: mergeInventories(reports),
		rules: mergeRules(reports),
		...first.lineage !== void 0 && { lineage: mergeLineages(reports) }
	};
}
function mergeInventories(reports) {
	return {
		elements: {
			before: sum(reports, (report) => report.inventory.elements.before),
			after: sum(reports, (report) => report.inventory.elements.after)
		},
		paths: reports.flatMap((report) => report.inventory.paths),
		products: reports.flatMap((report) => report.inventory.products)
	};
}
function mergeRules(reports) {
	return [...new Map(reports.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()];
}
function unite(reports, list) {
	return reports.flatMap((report) => list(report).map((item) => ({
		...item,
		project: report.project ?? ""
	})));
}
const OUTCOMES$1 = [
	"pass",
	"warn",
	"fail"
];
function mergeVerdicts(verdicts) {
	const total = (count) => sum(verdicts, count);
	return {
		outcome: OUTCOMES$1.findLast((outcome) => verdicts.some((verdict) => verdict.outcome === outcome)) ?? "pass",
		blocking: total((verdict) => verdict.blocking),
		counts: {
			error: total((verdict) => verdict.counts.error),
			warning: total((verdict) => verdict.counts.warning),
			note: total((verdict) => verdict.counts.note),
			waived: total((verdict) => verdict.counts.waived),
			inherited: total((verdict) => verdict.counts.inherited)
		},
		fixed: total((verdict) => verdict.fixed)
	};
}
function sum(items, count) {
	return items.reduce((total, item) => total + count(item), 0);
}
// src/diff/own-part.ts
function ownPart(element) {
	return element.parent === void 0 ? element.id.name : element.id.name.slice(element.parent.id.name.length);
}
function listAttributes(entity) {
	return entity.members.filter((member) => member.kind === "attribute");
}
// src/syntax/facts.ts
const ItemType = {
	block: 1,
	attribute: 2,
	directive: 3,
	listValue: 4
};
const ValueType = {
	none: 0,
	string: 1,
	tripleString: 2,
	number: 3,
	boolean: 4,
	path: 5,
	list: 6,
	singleQuotedString: 7,
	brokenString: 8,
	hexColor: 9
};
const ItemColumn = {
	types: 0,
	parent: 1,
	next: 2,
	keyStart: 3,
	keyEnd: 4,
	valueStart: 5,
	valueEnd: 6,
	end: 7
};
const NO_PARENT = 4294967295;
// src/diff/same-text.ts
function isSameText(before, after) {
	return before.isDeclaredAs(after) || areSame(before, after, isSameItem);
}
function isSameOwnText({ before, after }) {
	if (before.kind === "unknown") return false;
	return areSame(before, after, (item, other) => isSameItem(item, other) || isSameList(ownItems(item), ownItems(other)));
}
function areSame(before, after, isSame) {
	if (before.blocks.length !== after.blocks.length) return false;
	return before.blocks.every(({ item }, index) => {
		const other = after.blocks[index]?.item;
		return other !== void 0 && isSame(item, other);
	});
}
function isSameItem(item, other) {
	if (item.facts === other.facts && item.index === other.index) return true;
	return item.end - item.start === other.end - other.start && item.text === other.text;
}
function isSameList(items, others) {
	return items.length === others.length && items.every((item, index) => isSameItem(item, others[index]));
}
function ownItems(item) {
	return item.type === ItemType.block ? item.members.filter(({ type }) => type !== ItemType.block) : [];
}
// src/diff/counterparts.ts
function buildCounterparts(pairing) {
	const follow = (find) => (element) => {
		const known = find(element);
		if (known !== void 0 || element.kind !== "attribute" || element.parent === void 0) return known;
		const parent = find(element.parent);
		if (parent === void 0 || !isSameText(element.parent, parent)) return void 0;
		return parent.members.find((member) => member.kind === "attribute" && ownPart(member) === ownPart(element));
	};
	return {
		toAfter: follow((element) => pairing.inAfter(element)),
		toBefore: follow((element) => pairing.inBefore(element))
	};
}
// src/diff/diff-properties.ts
function diffProperties(elements) {
	const before = indexByName(elements.before.properties);
	const after = indexByName(elements.after.properties);
	return Array.from(new Set([...before.keys(), ...after.keys()])).sort(compareText).map((property) => ({
		property,
		values: {
			before: before.get(property),
			after: after.get(property)
		}
	})).filter(({ values }) => !sameValues(values.before, values.after));
}
function indexByName(properties) {
	return new Map(properties.map((property) => [property.name, property]));
}
function sameValues(before, after) {
	if (before === void 0 || after === void 0) return before === after;
	return before.values.length === after.values.length && before.values.every((value, index) => value === after.values[index]);
}
// src/model/schema-parts.ts
function quiet(name, type = "string") {
	return {
		name,
		type,
		travels: false
	};
}
function travelling(name, type = "string") {
	return {
		name,
		type,
		travels: true
	};
}
function flag(name) {
	return {
		name,
		type: "boolean",
		default: "false",
		travels: true
	};
}
const COMMON_PROPERTIES$1 = [
	quiet("description"),
	quiet("name"),
	quiet("notes"),
	quiet("color"),
	quiet("owner"),
	quiet("ticket"),
	quiet("tracker_key"),
	quiet("renamed_from"),
	{
		name: "deprecated",
		type: "string",
		default: "false",
		travels: false
	},
	quiet("sunset")
];
function relation(name, options) {
	return {
		relation: name,
		keys: options.keys ?? [name.replaceAll("-", "_")],
		targets: options.targets,
		class: options.class,
		strength: options.strength ?? "firm"
	};
}
const LABEL_KEY = "label";
// src/model/kinds/attribute.ts
const attribute = {
	kind: "attribute",
	title: "attribute",
	ruleName: "attribute",
	keywords: ["attribute"],
	parents: ["entity"],
	naming: "label",
	separator: ".",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("type"),
		flag("required"),
		flag("pii")
	],
	relations: []
};
// src/model/kinds/consumer.ts
const consumer = {
	kind: "consumer",
	title: "consumer",
	ruleName: "consumer",
	keywords: ["consumer"],
	parents: ["data-product"],
	naming: "value",
	separator: "/",
	renames: false,
	properties: COMMON_PROPERTIES$1,
	relations: []
};
// src/model/kinds/data-product.ts
const dataProduct = {
	kind: "data-product",
	title: "data product",
	ruleName: "product",
	keywords: ["data_product"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [...COMMON_PROPERTIES$1, travelling("refresh_schedule")],
	relations: []
};
// src/model/kinds/domain.ts
const domain = {
	kind: "domain",
	title: "domain",
	ruleName: "domain",
	keywords: ["domain"],
	parents: ["file"],
	naming: "label",
	separator: ".",
	merges: true,
	renames: true,
	properties: COMMON_PROPERTIES$1,
	relations: []
};
// src/model/kinds/entity.ts
const entity = {
	kind: "entity",
	title: "entity",
	ruleName: "entity",
	keywords: ["entity"],
	parents: ["domain", "file"],
	naming: "label",
	separator: ".",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		{
			name: "type",
			type: "string",
			default: "entity",
			values: [
				"entity",
				"metric",
				"derivation",
				"fact",
				"dimension",
				"derived",
				"aggregate"
			],
			travels: true
		},
		travelling("business_logic", "formula"),
		flag("pii"),
		quiet("sensitivity")
	],
	relations: [
		relation("belongs-to", {
			class: "structural",
			targets: ["entity", "domain"]
		}),
		relation("contains", {
			class: "structural",
			targets: ["entity"]
		}),
		relation("derived-from", {
			class: "data",
			targets: ["entity"]
		}),
		relation("has-many", {
			class: "structural",
			targets: ["entity"]
		}),
		relation("parent-of", {
			class: "structural",
			targets: ["entity"]
		}),
		relation("leads-to", {
			class: "structural",
			targets: ["entity"]
		}),
		relation("related-to", {
			class: "structural",
			targets: ["entity"]
		})
	]
};
// src/model/kinds/entity-resolution.ts
const entityResolution = {
	kind: "entity-resolution",
	title: "entity resolution",
	ruleName: "entity-resolution",
	keywords: ["entity_resolution"],
	parents: ["file"],
	naming: "target",
	separator: "/",
	renames: false,
	properties: COMMON_PROPERTIES$1,
	relations: [relation("resolves", {
		class: "structural",
		targets: ["entity"],
		keys: [LABEL_KEY, "entity"]
	}), relation("source", {
		class: "structural",
		targets: ["source"],
		keys: ["source", "sources"],
		strength: "soft"
	})]
};
// src/model/kinds/estimates.ts
const ESTIMATE_PROPERTIES = [
	quiet("data_quality"),
	quiet("data_volume"),
	quiet("scd_type"),
	quiet("business_rules_complexity"),
	quiet("requires_resolution", "boolean"),
	quiet("derivation_count", "number"),
	quiet("kpi_count", "number"),
	quiet("testing_effort", "number"),
	quiet("manual_estimate_hours", "number")
];
const entityEstimate = estimate("entity-estimate", ["entity"]);
const sourceEstimate = estimate("source-estimate", ["source"]);
const reportEstimate = estimate("report-estimate", ["report", "data-product"]);
function estimate(kind, targets) {
	return {
		kind,
		title: kind.replace("-", " "),
		ruleName: kind,
		keywords: [kind.replace("-", "_")],
		parents: ["file"],
		naming: "target",
		separator: "/",
		renames: false,
		properties: [...COMMON_PROPERTIES$1, ...ESTIMATE_PROPERTIES],
		relations: [relation("estimates", {
			class: "planning",
			targets,
			keys: [LABEL_KEY]
		})]
	};
}
// src/model/kinds/exposure.ts
const exposure = {
	kind: "exposure",
	title: "exposure",
	ruleName: "exposure",
	keywords: ["exposure"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("type"),
		travelling("target")
	],
	relations: [relation("uses", {
		class: "data",
		targets: ["entity"],
		keys: [
			"uses",
			"entity",
			"entities",
			"derived_from"
		]
	}), relation("resolves", {
		class: "data",
		targets: ["entity"],
		keys: [LABEL_KEY],
		strength: "soft"
	})]
};
// src/model/kinds/field.ts
const field = {
	kind: "field",
	title: "field",
	ruleName: "field",
	keywords: ["field"],
	parents: ["table"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("type"),
		travelling("nullable", "boolean"),
		flag("primary_key")
	],
	relations: [relation("foreign-key", {
		class: "structural",
		targets: ["field", "table"],
		keys: ["foreign_key", "references"]
	})]
};
// src/model/kinds/foreign-key.ts
const foreignKey = {
	kind: "foreign-key",
	title: "foreign key",
	ruleName: "foreign-key",
	keywords: ["foreign_key"],
	parents: ["field"],
	naming: "parent",
	separator: "/",
	renames: false,
	properties: COMMON_PROPERTIES$1,
	relations: [relation("foreign-key", {
		class: "structural",
		targets: ["field", "table"],
		keys: ["table", "field"]
	})]
};
// src/model/kinds/relationship.ts
const CARDINALITIES = [
	"one-to-one",
	"one-to-many",
	"many-to-one",
	"many-to-many"
];
const relationship = {
	kind: "relationship",
	title: "relationship",
	ruleName: "relationship",
	keywords: ["relationship"],
	parents: ["file"],
	naming: "ends",
	separator: "/",
	renames: false,
	properties: [
		...COMMON_PROPERTIES$1,
		{
			name: "type",
			type: "string",
			values: CARDINALITIES,
			travels: false
		},
		quiet("cardinality"),
		quiet("foreign_key")
	],
	relations: [relation("from", {
		class: "structural",
		targets: ["entity"],
		keys: ["from", "from_entity"]
	}), relation("to", {
		class: "structural",
		targets: ["entity"],
		keys: ["to", "to_entity"]
	})]
};
// src/model/kinds/logical-relationship.ts
const logicalRelationship = {
	...relationship,
	kind: "logical-relationship",
	title: "logical relationship",
	ruleName: "logical-relationship",
	keywords: ["logical_relationship"]
};
// src/model/kinds/mapping.ts
const mapping = {
	kind: "mapping",
	title: "mapping",
	ruleName: "mapping",
	keywords: ["entity", "mapping"],
	parents: ["source"],
	naming: "target",
	separator: "/",
	renames: false,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("table"),
		travelling("endpoint"),
		travelling("topic")
	],
	relations: [relation("maps", {
		class: "data",
		targets: ["entity"],
		keys: [LABEL_KEY]
	})]
};
// src/model/kinds/metric.ts
const metric = {
	kind: "metric",
	title: "metric",
	ruleName: "metric",
	keywords: ["metric"],
	parents: ["report"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("calculation", "formula"),
		quiet("target_value")
	],
	relations: [relation("uses", {
		class: "data",
		targets: ["entity"]
	})]
};
// src/model/kinds/report.ts
const report = {
	kind: "report",
	title: "report",
	ruleName: "report",
	keywords: ["report"],
	parents: ["data-product"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [...COMMON_PROPERTIES$1, {
		name: "type",
		type: "string",
		values: [
			"dashboard",
			"table",
			"chart",
			"kpi",
			"analytical",
			"operational",
			"other"
		],
		travels: false
	}],
	relations: [relation("uses", {
		class: "data",
		targets: ["entity"]
	})]
};
// src/model/kinds/reverse-etl.ts
const reverseEtl = {
	...exposure,
	kind: "reverse-etl",
	title: "reverse ETL",
	ruleName: "reverse-etl",
	keywords: ["reverse_etl"]
};
// src/model/kinds/roadmap.ts
const roadmap = {
	kind: "roadmap",
	title: "roadmap",
	ruleName: "roadmap",
	keywords: ["roadmap"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: false,
	properties: [
		...COMMON_PROPERTIES$1,
		quiet("start_date"),
		quiet("team_size", "number"),
		quiet("hours_per_day", "number")
	],
	relations: []
};
// src/model/kinds/source.ts
const SOURCE_TYPES = [
	"postgres",
	"mysql",
	"mongodb",
	"snowflake",
	"bigquery",
	"api",
	"rest",
	"graphql",
	"kafka",
	"kinesis",
	"pubsub",
	"eventhub",
	"file",
	"s3",
	"database",
	"stream"
];
const source = {
	kind: "source",
	title: "source",
	ruleName: "source",
	keywords: ["source"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		{
			name: "type",
			type: "string",
			values: SOURCE_TYPES,
			travels: true
		},
		travelling("host"),
		travelling("database"),
		travelling("schema"),
		travelling("table"),
		{
			name: "refresh_frequency",
			type: "string",
			values: [
				"realtime",
				"hourly",
				"daily",
				"weekly",
				"monthly"
			],
			travels: true
		}
	],
	relations: []
};
// src/model/kinds/table.ts
const table = {
	kind: "table",
	title: "table",
	ruleName: "table",
	keywords: ["table"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: COMMON_PROPERTIES$1,
	relations: [
		relation("entity-group", {
			class: "structural",
			targets: ["domain"],
			strength: "id",
			keys: ["entity_group", "domain"]
		}),
		relation("entity", {
			class: "structural",
			targets: ["entity"],
			strength: "id"
		}),
		relation("source", {
			class: "structural",
			targets: ["source"],
			strength: "id"
		})
	]
};
// src/model/kinds/table-index.ts
const index = {
	kind: "index",
	title: "index",
	ruleName: "index",
	keywords: ["index"],
	parents: ["table"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: COMMON_PROPERTIES$1,
	relations: []
};
// src/model/kinds/task.ts
const task = {
	kind: "task",
	title: "task",
	ruleName: "task",
	keywords: ["task"],
	parents: ["file", "roadmap"],
	naming: "label",
	namedAlone: true,
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		quiet("assignee"),
		{
			name: "status",
			type: "string",
			values: [
				"not-started",
				"in-progress",
				"completed",
				"pending"
			],
			travels: false
		},
		quiet("manual_hours", "number")
	],
	relations: [relation("builds", {
		class: "planning",
		targets: [
			"entity",
			"report",
			"data-product",
			"source",
			"domain",
			"metric"
		]
	}), relation("depends-on", {
		class: "planning",
		targets: ["task"]
	})]
};
// src/model/kinds/unknown.ts
const unknown = {
	kind: "unknown",
	title: "block",
	ruleName: "block",
	keywords: [],
	parents: [],
	naming: "label",
	separator: "/",
	renames: false,
	properties: [{
		name: "text",
		type: "formula",
		travels: false
	}],
	relations: []
};
// src/text/ascii.ts
const BEYOND_ASCII = /[\u0080-\uffff]/;
function isAscii(text) {
	return !BEYOND_ASCII.test(text);
}
// src/model/synonyms.ts
const BLOCK_SYNONYMS = new Map([
	["entity_group", "domain"],
	["physical_table", "table"],
	["product", "data_product"]
]);
const TRANSPARENT_BLOCKS = new Set([
	"conceptual_model",
	"logical_model",
	"physical_model"
]);
const PATH_PREFIXES = new Map([
	["domain", "domain"],
	["entity_group", "domain"],
	["entity", "entity"],
	["source", "source"],
	["data_product", "data-product"],
	["product", "data-product"],
	["report", "report"],
	["metric", "metric"],
	["task", "task"],
	["table", "table"]
]);
const NORMALISED = new Map();
const MOST_REMEMBERED$1 = 4096;
function normaliseKey(keyword) {
	const known = NORMALISED.get(keyword);
	if (known !== void 0) return known;
	const key = keyword.toLowerCase().replaceAll("-", "_");
	if (NORMALISED.size < MOST_REMEMBERED$1) NORMALISED.set(keyword, key);
	return key;
}
function normaliseBlockKeyword(keyword) {
	const key = normaliseKey(keyword);
	return BLOCK_SYNONYMS.get(key) ?? key;
}
function isTransparentBlock(keyword) {
	return TRANSPARENT_BLOCKS.has(normaliseKey(keyword));
}
function kindOfPathPrefix(word) {
	return PATH_PREFIXES.get(normaliseKey(word));
}
function withoutPathPrefix(path) {
	const dot = path.indexOf(".");
	return dot > 0 && kindOfPathPrefix(path.slice(0, dot)) !== void 0 ? path.slice(dot + 1) : path;
}
function foldName(name) {
	const parts = isAscii(name) ? /([a-z0-9])([A-Z])/g : new RegExp("([\\p{Ll}\\p{N}])(\\p{Lu})", "gu");
	return name.replaceAll(parts, "$1_$2").replaceAll(/[\s_-]+/g, "_").toLowerCase();
}
// src/model/kind-list.ts
const KINDS$1 = [
	domain,
	entity,
	attribute,
	relationship,
	logicalRelationship,
	source,
	mapping,
	entityResolution,
	dataProduct,
	consumer,
	report,
	metric,
	exposure,
	reverseEtl,
	table,
	field,
	index,
	foreignKey,
	roadmap,
	task,
	entityEstimate,
	sourceEstimate,
	reportEstimate,
	unknown
];
const SCHEMAS = new Map(KINDS$1.map((schema) => [schema.kind, schema]));
const ORDER$2 = new Map(KINDS$1.map((schema, order) => [schema.kind, order]));
const BY_KEYWORD = groupByKeyword();
function schemaOf(kind) {
	return SCHEMAS.get(kind) ?? unknown;
}
function kindOrder(kind) {
	return ORDER$2.get(kind) ?? KINDS$1.length;
}
function isKnownKeyword(keyword) {
	return BY_KEYWORD.has(normaliseBlockKeyword(keyword));
}
function schemaOfBlock(keyword, parent) {
	const claimants = BY_KEYWORD.get(normaliseBlockKeyword(keyword));
	if (claimants === void 0) return unknown;
	return claimants.find((schema) => schema.parents.includes(parent)) ?? claimants[0] ?? unknown;
}
function groupByKeyword() {
	const groups = new Map();
	for (const schema of KINDS$1) for (const keyword of schema.keywords) groups.set(keyword, [...groups.get(keyword) ?? [], schema]);
	return groups;
}
// src/model/qualified-name.ts
function escapeNamePart(part) {
	return part.includes(".") || part.includes("/") ? part.replaceAll(/[./]/g, "\\$&") : part;
}
function joinName(parent, separator, part) {
	return parent === void 0 ? part : `${parent}${separator}${part}`;
}
const UNKNOWN_KIND = kindOrder("unknown");
const ATTRIBUTE_KIND = kindOrder("attribute");
function arrangeElements(outlines) {
	const arranger = new Arranger(outlines);
	arranger.placeDomains();
	arranger.placeOthers();
	return arranger.placeMembers();
}
var Arranger = class {
	#outlines;
	#fileOf;
	#localOf;
	#kindOf;
	#parentOf;
	#childrenFrom;
	#depthOf;
	#others = new Map();
	#prefixes = new Map();
	#attributesIn = new Map();
	#insideAttributes = new Map();
	#domains = new Map();
	#folded = void 0;
	#count = 0;
	#firstAttribute;
	constructor(outlines) {
		let most = 0;
		for (let file = 0; file < outlines.length; file++) most += outlines[file].size;
		this.#outlines = outlines;
		this.#fileOf = new Int32Array(most);
		this.#localOf = new Int32Array(most);
		this.#kindOf = new Uint8Array(most);
		this.#parentOf = new Int32Array(most);
		this.#childrenFrom = new Int32Array(most + 1);
		this.#depthOf = new Uint8Array(most);
		this.#firstAttribute = most;
	}
	placeDomains() {
		this.#visitTops((outline, file, local) => {
			if (outline.schemaOf(local).merges !== true) return;
			const label = outline.labelOf(local);
			const known = this.#domains.get(label);
			if (known === void 0) {
				this.#domains.set(label, this.#count);
				this.#add(file, local, outline.kindOf(local), -1);
				return;
			}
			const others = this.#others.get(known);
			if (others === void 0) this.#others.set(known, [{
				file,
				local
			}]);
			else others.push({
				file,
				local
			});
		});
	}
	placeOthers() {
		this.#visitTops((outline, file, local) => {
			if (outline.schemaOf(local).merges === true) return;
			const name = outline.flatDomainOf(local);
			const parent = name === void 0 ? void 0 : this.#findDomain(name);
			if (name !== void 0 && parent === void 0) this.#prefixes.set(this.#count, escapeNamePart(name));
			this.#add(file, local, outline.kindOf(local), parent ?? -1);
		});
	}
	placeMembers() {
		for (let place = 0; place < this.#count; place++) {
			this.#childrenFrom[place] = this.#count;
			if (this.#kindOf[place] === UNKNOWN_KIND) continue;
			this.#addMembers(place, this.#fileOf[place], this.#localOf[place]);
			for (const { file, local } of this.#others.get(place) ?? []) this.#addMembers(place, file, local);
		}
		this.#childrenFrom[this.#count] = this.#count;
		return {
			size: this.#count,
			fileOf: this.#fileOf,
			localOf: this.#localOf,
			kindOf: this.#kindOf,
			parentOf: this.#parentOf,
			childrenFrom: this.#childrenFrom,
			others: this.#others,
			prefixes: this.#prefixes,
			attributesIn: this.#attributesIn,
			insideAttributes: this.#insideAttributes
		};
	}
	#visitTops(visit) {
		for (let file = 0; file < this.#outlines.length; file++) {
			const outline = this.#outlines[file];
			for (let local = 0; local < outline.size; local = outline.nextOf(local)) visit(outline, file, local);
		}
	}
	#findDomain(name) {
		const exact = this.#domains.get(name);
		if (exact !== void 0) return exact;
		this.#folded ??= new Map(Array.from(this.#domains, ([label, place]) => [foldName(label), place]));
		return this.#folded.get(foldName(name));
	}
	#add(file, local, kind, parent) {
		this.#put(this.#count, {
			file,
			local
		}, kind, parent);
		this.#count++;
	}
	#put(place, { file, local }, kind, parent) {
		this.#fileOf[place] = file;
		this.#localOf[place] = local;
		this.#kindOf[place] = kind;
		this.#parentOf[place] = parent;
		this.#depthOf[place] = parent === -1 ? 0 : this.#depthOf[parent] + 1;
	}
	#addMembers(parent, file, local) {
		const outline = this.#outlines[file];
		const isOpaque = this.#depthOf[parent] >= 32;
		const end = outline.nextOf(local);
		for (let member = local + 1; member < end; member = outline.nextOf(member)) {
			const kind = isOpaque ? UNKNOWN_KIND : outline.kindOf(member);
			if (kind === ATTRIBUTE_KIND) this.#addAttribute(parent, file, member);
			else this.#add(file, member, kind, parent);
		}
	}
	#addAttribute(parent, file, local) {
		this.#firstAttribute--;
		const place = this.#firstAttribute;
		this.#put(place, {
			file,
			local
		}, ATTRIBUTE_KIND, parent);
		const beside = this.#attributesIn.get(parent);
		if (beside === void 0) this.#attributesIn.set(parent, [place]);
		else beside.push(place);
		const from = this.#count;
		this.#addMembers(place, file, local);
		this.#insideAttributes.set(place, [from, this.#count]);
	}
};
// src/link/suggest-targets.ts
const MOST_COMPARISONS$1 = 1e7;
const suggesterOf = rememberEach((symbols) => new TargetSuggester(symbols));
var TargetSuggester = class {
	#symbols;
	#missing = new Set();
	#suggestions = new Map();
	#suggesters = new Map();
	constructor(symbols) {
		this.#symbols = symbols;
	}
	note(target) {
		this.#missing.add(keyOf$4(target));
	}
	suggest(target) {
		const key = keyOf$4(target);
		const known = this.#suggestions.get(key);
		if (known !== void 0) return known;
		const { text, kinds } = target;
		const last = text.slice(text.lastIndexOf(".") + 1);
		const { table } = this.#symbols;
		const sameLast = kinds.flatMap((kind) => this.#symbols.labelledLoosely(kind, last).map((at) => table.nameOf(at)));
		const found = Array.from(new Set([...sameLast.sort(), ...this.#suggestNear(target)])).slice(0, 3);
		this.#suggestions.set(key, found);
		return found;
	}
	#suggestNear({ text, kinds }) {
		const key = kinds.join();
		const known = this.#suggesters.get(key) ?? this.#prepare(kinds);
		this.#suggesters.set(key, known);
		return known.names * this.#missing.size > MOST_COMPARISONS$1 ? [] : known.suggest(text);
	}
	#prepare(kinds) {
		const names = kinds.flatMap((kind) => [...this.#symbols.paths(kind)]);
		return {
			names: names.length,
			suggest: createSuggester(names)
		};
	}
};
function keyOf$4({ text, kinds }) {
	return `${kinds.join()} ${text}`;
}
// src/link/name-index.ts
var KindNames = class {
	places = new Map();
	twins = new Map();
	arePaths = true;
};
var NameIndex = class {
	twins;
	#kinds = KINDS$1.map(() => new KindNames());
	constructor(table, renamed) {
		const { kindOf } = table.arrangement;
		const nameOf = (place) => renamed?.get(place) ?? table.names[place];
		for (let place = 0; place < table.size; place++) this.#add(place, nameOf(place), table);
		if (this.#kinds.filter(({ twins }) => twins.size > 0).length > 0) for (let place = 0; place < table.size; place++) this.#kinds[kindOf[place]]?.twins.get(nameOf(place))?.push(place);
		const met = new Set(kindOf.subarray(0, table.size));
		this.twins = Array.from(met, (kind) => this.#kinds[kind]).flatMap(({ twins }) => [...twins.values()]);
	}
	find(kind, name) {
		return this.ofKind(kind).get(name);
	}
	hasPaths(kind) {
		const { arePaths, twins } = this.#kinds[kindOrder(kind)];
		return arePaths && twins.size === 0;
	}
	ofKind(kind) {
		return this.#kinds[kindOrder(kind)].places;
	}
	#add(place, name, table) {
		const names = this.#kinds[table.arrangement.kindOf[place]];
		const { size } = names.places;
		names.places.set(name, place);
		if (names.places.size === size) names.twins.set(name, []);
		else if (names.arePaths) names.arePaths = table.isNamedByPath(place, name);
	}
};
// src/link/symbol-table.ts
const NONE$2 = [];
function buildSymbolTable(table, indexed) {
	const index = remember$1(() => indexed ?? new NameIndex(table));
	const indexes = new Map();
	const indexesOf = (kind) => {
		const known = indexes.get(kind);
		if (known !== void 0) return known;
		const built = lazyIndexes(table, kind, index());
		indexes.set(kind, built);
		return built;
	};
	const wholePaths = new Map();
	const wholePathsOf = (kind) => {
		const paths = indexesOf(kind).only;
		wholePaths.set(kind, paths);
		return paths;
	};
	return {
		table,
		get index() {
			return index();
		},
		only: (kind, path) => (wholePaths.get(kind) ?? wholePathsOf(kind)).get(path),
		exact: (kind, path) => indexesOf(kind).paths.get(path) ?? NONE$2,
		folded: (kind, path) => indexesOf(kind).foldedPaths.get(foldName(path)) ?? NONE$2,
		labelled: (kind, label) => indexesOf(kind).labels.get(label) ?? NONE$2,
		labelledLoosely: (kind, label) => indexesOf(kind).foldedLabels.get(foldName(label)) ?? NONE$2,
		paths: (kind) => indexesOf(kind).paths.keys()
	};
}
function symbolsFor(table, symbols) {
	const { only, exact, folded, labelled, labelledLoosely, paths } = symbols;
	return {
		table,
		only,
		exact,
		folded,
		labelled,
		labelledLoosely,
		paths,
		get index() {
			return symbols.index;
		}
	};
}
function lazyIndexes(table, kind, names) {
	const ofKind = remember$1(() => listPlaces(table, kind));
	const indexBy = (key) => remember$1(() => groupBy(ofKind(), key));
	const paths = indexBy((place) => table.pathAt(place));
	const foldedPaths = indexBy((place) => foldName(table.pathAt(place)));
	const labels = indexBy((place) => table.labelAt(place));
	const foldedLabels = indexBy((place) => foldName(table.labelAt(place)));
	const only = remember$1(() => names.hasPaths(kind) ? names.ofKind(kind) : indexOnly(ofKind(), table));
	return {
		get only() {
			return only();
		},
		get paths() {
			return paths();
		},
		get foldedPaths() {
			return foldedPaths();
		},
		get labels() {
			return labels();
		},
		get foldedLabels() {
			return foldedLabels();
		}
	};
}
function listPlaces({ arrangement: { kindOf }, size }, kind) {
	const wanted = kindOrder(kind);
	const places = [];
	for (let place = 0; place < size; place++) if (kindOf[place] === wanted) places.push(place);
	return places;
}
function indexOnly(places, table) {
	const index = new Map();
	for (const place of places) {
		if (isLaterTwin(place, table)) continue;
		const path = table.pathAt(place);
		index.set(path, index.has(path) ? void 0 : place);
	}
	return index;
}
function groupBy(places, key) {
	const index = new Map();
	for (const place of places) {
		const name = key(place);
		const known = index.get(name);
		if (known === void 0) index.set(name, [place]);
		else known.push(place);
	}
	return index;
}
function isLaterTwin(place, table) {
	const name = table.nameOf(place);
	if (!isDigit$1(name.charCodeAt(name.length - 1))) return false;
	return /#\d+$/.test(name) && !table.labelAt(place).endsWith(name.slice(name.lastIndexOf("#")));
}
function isDigit$1(unit) {
	return unit >= 48 && unit <= 57;
}
// src/link/resolve-reference.ts
function resolveReference(reference, symbols) {
	const { text, form, schema, from } = reference;
	const whole = findWholePath(reference, symbols);
	if (whole !== void 0) return {
		status: "resolved",
		target: symbols.table.at(whole),
		match: "exact"
	};
	const meaning = resolveByTiers({
		text,
		form,
		schema,
		scope: scopeOf$2(from, symbols)
	}, symbols);
	return meaning.status === "resolved" ? {
		...meaning,
		target: symbols.table.at(meaning.target)
	} : meaning;
}
function scopeOf$2(holder, { table, index }) {
	let scope = holder;
	while (scope.parent !== void 0) scope = scope.parent;
	if (scope === holder) return -1;
	if (scope.table === table) return scope.place;
	return index.find(scope.kind, scope.id.name) ?? -1;
}
function findWholePath({ text, form, schema }, symbols) {
	const [kind] = schema.targets;
	if (kind === void 0 || form === "path" || isBlank(text)) return void 0;
	return symbols.only(kind, text);
}
function isBlank(text) {
	const first = text.charCodeAt(0);
	return !(first > SPACE$1 && first <= LAST_OF_ASCII) && text.trim() === "";
}
const SPACE$1 = 32;
const LAST_OF_ASCII = 127;
function resolveByTiers(wording, symbols) {
	const wanted = readWanted(wording);
	const found = findByTiers(wanted, symbols);
	if (found !== void 0) return found;
	if (wording.schema.strength === "id") return resolveId(wanted, symbols);
	return explainFailure(wanted, wording, symbols);
}
function readWanted({ text, form, schema: { targets }, scope }) {
	const [prefix = "", ...rest] = form === "path" ? text.split(".") : [];
	const kind = rest.length > 0 ? kindOfPathPrefix(prefix) : void 0;
	if (kind === void 0) return {
		text,
		kinds: targets,
		scope
	};
	const narrowed = targets.filter((target) => target === kind);
	return {
		text: rest.join("."),
		kinds: narrowed.length > 0 ? narrowed : targets,
		scope
	};
}
const EXACT_TIERS = [
	(kind, { text }, symbols) => symbols.exact(kind, text),
	(kind, { text, scope }, symbols) => inScope(symbols.labelled(kind, text), scope, symbols),
	(kind, { text }, symbols) => symbols.labelled(kind, text)
];
const LOOSE_TIERS = [
	(kind, { text }, symbols) => symbols.folded(kind, text),
	(kind, { text, scope }, symbols) => inScope(symbols.labelledLoosely(kind, text), scope, symbols),
	(kind, { text }, symbols) => symbols.labelledLoosely(kind, text)
];
function inScope(places, scope, { table }) {
	if (scope === -1) return [];
	return places.filter((place) => table.arrangement.parentOf[place] === scope);
}
function findByTiers(wanted, symbols) {
	if (isBlank(wanted.text)) return void 0;
	return findIn(EXACT_TIERS, "exact", wanted, symbols) ?? findIn(LOOSE_TIERS, "loose", wanted, symbols);
}
function findIn(tiers, match, wanted, symbols) {
	for (const kind of wanted.kinds) for (const tier of tiers) {
		const found = chooseOne(tier(kind, wanted, symbols), match, symbols);
		if (found !== void 0) return found;
	}
}
function chooseOne(places, match, symbols) {
	const distinct = places.length === 0 ? places : withoutLaterTwins(places, symbols);
	const [target] = distinct;
	if (target === void 0) return void 0;
	return distinct.length === 1 ? {
		status: "resolved",
		target,
		match
	} : {
		status: "ambiguous",
		candidates: candidatesOf(distinct, symbols)
	};
}
const DISTINCT = rememberEach((_) => ({
	places: void 0,
	candidates: new Map()
}));
function withoutLaterTwins(places, { table }) {
	const known = DISTINCT(places);
	known.places ??= places.filter((place) => !isLaterTwin(place, table));
	return known.places;
}
function candidatesOf(distinct, { table }) {
	const known = DISTINCT(distinct);
	const candidates = known.candidates.get(table) ?? distinct.map((place) => table.at(place));
	known.candidates.set(table, candidates);
	return candidates;
}
const ID_PREFIX = /^(entity|source|group|domain)_/;
function resolveId(wanted, symbols) {
	const text = wanted.text.replace(ID_PREFIX, "");
	const found = text === wanted.text ? void 0 : findByTiers({
		...wanted,
		text
	}, symbols);
	return found?.status === "resolved" ? {
		...found,
		match: "exact"
	} : { status: "unresolved-id" };
}
const ALL_TARGET_KINDS = [
	"entity",
	"report",
	"metric",
	"data-product",
	"source",
	"domain",
	"task",
	"table",
	"field"
];
function explainFailure(wanted, { schema }, symbols) {
	const found = ALL_TARGET_KINDS.filter((kind) => !schema.targets.includes(kind)).map((kind) => symbols.exact(kind, wanted.text)[0]).find((place) => place !== void 0);
	const suggester = suggesterOf(symbols);
	if (schema.strength !== "soft") suggester.note(wanted);
	if (found === void 0) return {
		status: "dangling",
		get suggestions() {
			return suggester.suggest(wanted);
		}
	};
	return {
		status: "wrong-kind",
		found: symbols.table.at(found),
		get suggestions() {
			return suggester.suggest(wanted);
		}
	};
}
function foldReferenceText(text) {
	return foldName(text.trim());
}
// src/diff/diff-references.ts
function diffReferences(links, translation) {
	if (isSameInOrder(links.before, links.after, translation)) return [];
	const relations = new Set([...links.before, ...links.after].map((link) => link.reference.schema.relation));
	return Array.from(relations).flatMap((relation) => {
		const ofRelation = (link) => link.reference.schema.relation === relation;
		return diffRelation({
			before: links.before.filter(ofRelation),
			after: links.after.filter(ofRelation)
		}, translation);
	});
}
function isSameInOrder(before, after, translation) {
	if (before.length !== after.length) return false;
	for (let index = 0; index < before.length; index++) if (!isSame$1(before[index], after[index], translation)) return false;
	return true;
}
function isSame$1(before, after, { pairing, textInAfter }) {
	if (before.reference.schema.relation !== after.reference.schema.relation) return false;
	if (before.resolution.status === "resolved" && after.resolution.status === "resolved") return pairing.continues(before.resolution.target, after.resolution.target);
	const { text } = before.reference;
	const other = after.reference.text;
	return text === other || foldReferenceText(textInAfter(text)) === foldReferenceText(other);
}
function diffRelation(links, translation) {
	const said = {
		before: indexStatements(links.before.map((link) => stateInAfter(link, translation))),
		after: indexStatements(links.after.map(state))
	};
	const removed = unique(links.before.filter((link) => !isSaid(stateInAfter(link, translation), said.after)));
	const added = unique(links.after.filter((link) => !isSaid(state(link), said.before)));
	const [before, after] = [removed[0], added[0]];
	if (removed.length === 1 && added.length === 1 && before !== void 0 && after !== void 0) return [{
		action: "reference-retargeted",
		links: {
			before,
			after
		}
	}];
	return [...removed.map((link) => ({
		action: "reference-removed",
		link
	})), ...added.map((link) => ({
		action: "reference-added",
		link
	}))];
}
function state(link) {
	const target = targetOf$2(link);
	return {
		isResolved: target !== void 0,
		target,
		texts: textsOf(link.reference.text, link.reference.text)
	};
}
function stateInAfter(link, { pairing, textInAfter }) {
	const target = targetOf$2(link);
	return {
		isResolved: target !== void 0,
		target: target && pairing.inAfter(target),
		texts: textsOf(link.reference.text, textInAfter(link.reference.text))
	};
}
function textsOf(written, translated) {
	return [`written ${written}`, `folded ${foldReferenceText(translated)}`];
}
function indexStatements(statements) {
	const textsWhere = (isResolved) => new Set(statements.flatMap((each) => each.isResolved === isResolved ? each.texts : []));
	return {
		targets: new Set(statements.flatMap(({ target }) => target ?? [])),
		resolvedTexts: textsWhere(true),
		openTexts: textsWhere(false)
	};
}
function isSaid({ isResolved, target, texts }, others) {
	if (target !== void 0 && others.targets.has(target)) return true;
	return texts.some((text) => others.openTexts.has(text) || !isResolved && others.resolvedTexts.has(text));
}
function targetOf$2(link) {
	return link.resolution.status === "resolved" ? link.resolution.target : void 0;
}
function unique(links) {
	const seen = new Set();
	return links.filter((link) => {
		const key = targetOf$2(link) ?? foldReferenceText(link.reference.text);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
// src/model/outline.ts
const OutlineHead = {
	elements: 0,
	references: 1,
	flatDomains: 2,
	owners: 3,
	flags: 4,
	blocks: 5,
	depth: 6,
	longestName: 7,
	longestValue: 8
};
const OutlineFlag = { isForeign: 1 };
const ElementColumn = {
	row: 0,
	kind: 1,
	next: 2,
	references: 3,
	labelEnd: 4
};
const Holding = {
	attributes: 256,
	domain: 512,
	owner: 1024,
	plainOwner: 2048,
	schedule: 4096
};
const EVERY_HOLDING = Object.values(Holding).reduce((all, one) => all | one, 0);
const ReferenceColumn = {
	row: 0,
	relation: 1,
	textEnd: 2
};
const NoteColumn = {
	element: 0,
	textEnd: 1
};
var Outline = class {
	words;
	text;
	size;
	referenceCount;
	#start;
	#references;
	constructor(words, start, text) {
		this.words = words;
		this.text = text;
		this.size = words[start + OutlineHead.elements];
		this.referenceCount = words[start + OutlineHead.references];
		this.#start = start + 9;
		this.#references = this.#start + this.size * 5;
	}
	get isForeign() {
		return (this.#head(OutlineHead.flags) & OutlineFlag.isForeign) !== 0;
	}
	get measures() {
		return {
			blocks: this.#head(OutlineHead.blocks),
			depth: this.#head(OutlineHead.depth),
			longestName: this.#head(OutlineHead.longestName),
			longestValue: this.#head(OutlineHead.longestValue)
		};
	}
	rowOf(element) {
		return this.#column(element, ElementColumn.row);
	}
	kindOf(element) {
		return this.#column(element, ElementColumn.kind) & 255;
	}
	schemaOf(element) {
		return KINDS$1[this.kindOf(element)];
	}
	holds(element, holding) {
		return (this.#column(element, ElementColumn.kind) & holding) !== 0;
	}
	nextOf(element) {
		return this.#column(element, ElementColumn.next);
	}
	labelOf(element) {
		const from = element === 0 ? 0 : this.#column(element - 1, ElementColumn.labelEnd);
		return this.text.slice(from, this.#column(element, ElementColumn.labelEnd));
	}
	firstReferenceOf(element) {
		return element === 0 ? 0 : this.#column(element - 1, ElementColumn.references);
	}
	endOfReferencesOf(element) {
		return this.#column(element, ElementColumn.references);
	}
	referenceRowOf(reference) {
		return this.words[this.#references + reference * 3 + ReferenceColumn.row];
	}
	relationOf(reference) {
		return this.#relation(reference) & 255;
	}
	isPath(reference) {
		return (this.#relation(reference) & 256) !== 0;
	}
	textOf(reference) {
		return this.text.slice(this.#endOfText(reference - 1), this.#endOfText(reference));
	}
	flatDomainOf(element) {
		return this.holds(element, Holding.domain) ? this.#findNote(element, 0, OutlineHead.flatDomains) : void 0;
	}
	plainOwnerOf(element) {
		if (!this.holds(element, Holding.plainOwner)) return void 0;
		return this.#findNote(element, this.#head(OutlineHead.flatDomains), OutlineHead.owners);
	}
	#findNote(element, first, counted) {
		const start = this.#references + this.referenceCount * 3;
		let [low, high] = [first, first + this.#head(counted)];
		while (low < high - 1) {
			const middle = low + high >>> 1;
			if (this.words[start + middle * 2 + NoteColumn.element] <= element) low = middle;
			else high = middle;
		}
		const at = start + low * 2 + NoteColumn.textEnd;
		const from = low === 0 ? this.#endOfText(this.referenceCount - 1) : this.words[at - 2];
		return this.text.slice(from, this.words[at]);
	}
	#column(element, column) {
		return this.words[this.#start + element * 5 + column];
	}
	#relation(reference) {
		return this.words[this.#references + reference * 3 + ReferenceColumn.relation];
	}
	#endOfText(reference) {
		if (reference < 0) return this.size === 0 ? 0 : this.#column(this.size - 1, ElementColumn.labelEnd);
		return this.words[this.#references + reference * 3 + ReferenceColumn.textEnd];
	}
	#head(column) {
		return this.words[this.#start - 9 + column];
	}
};
// src/syntax/item.ts
var Item = class Item {
	facts;
	index;
	constructor(facts, index) {
		this.facts = facts;
		this.index = index;
	}
	get type() {
		return this.facts.items[this.index * 8 + ItemColumn.types] & 255;
	}
	get valueType() {
		return this.facts.items[this.index * 8 + ItemColumn.types] >>> 8;
	}
	get keyword() {
		return this.facts.text.slice(this.start, this.keyEnd);
	}
	get writtenValue() {
		return this.facts.text.slice(this.valueStart, this.valueEnd);
	}
	get rawValue() {
		return readRawValue(this.facts, this.index);
	}
	get start() {
		return this.facts.items[this.index * 8 + ItemColumn.keyStart];
	}
	get keyEnd() {
		return this.facts.items[this.index * 8 + ItemColumn.keyEnd];
	}
	get valueStart() {
		return this.facts.items[this.index * 8 + ItemColumn.valueStart];
	}
	get valueEnd() {
		return this.facts.items[this.index * 8 + ItemColumn.valueEnd];
	}
	get end() {
		return this.facts.items[this.index * 8 + ItemColumn.end];
	}
	get text() {
		return this.facts.text.slice(this.start, this.end);
	}
	get parent() {
		const parent = this.facts.items[this.index * 8 + ItemColumn.parent];
		return parent === 4294967295 ? void 0 : new Item(this.facts, parent);
	}
	get members() {
		const next = this.facts.items[this.index * 8 + ItemColumn.next];
		return readSiblings(this.facts, this.index + 1, next);
	}
	get statements() {
		const { items } = this.facts;
		const end = items[this.index * 8 + ItemColumn.next];
		const found = [];
		for (let row = this.index + 1; row < end; row = items[row * 8 + ItemColumn.next]) if ((items[row * 8 + ItemColumn.types] & 255) !== ItemType.block) found.push(new Item(this.facts, row));
		return found;
	}
};
function readRawValue({ text, items }, row) {
	const at = row * 8;
	const start = items[at + ItemColumn.valueStart];
	const end = items[at + ItemColumn.valueEnd];
	const valueType = items[at + ItemColumn.types] >>> 8;
	return valueType === ValueType.string && end - start > 1 && isQuote(text, start) && isQuote(text, end - 1) ? text.slice(start + 1, end - 1) : stripQuotes(text.slice(start, end), valueType);
}
function holdsBlock({ items }, row) {
	const end = items[row * 8 + ItemColumn.next] * 8;
	for (let at = (row + 1) * 8; at < end; at += 8) if ((items[at + ItemColumn.types] & 255) === ItemType.block) return true;
	return false;
}
function readSiblings(facts, first, end) {
	const siblings = [];
	for (let index = first; index < end;) {
		siblings.push(new Item(facts, index));
		index = facts.items[index * 8 + ItemColumn.next];
	}
	return siblings;
}
function isQuote(text, offset) {
	return text.charCodeAt(offset) === 34;
}
function stripQuotes(written, type) {
	switch (type) {
		case ValueType.tripleString: return written.slice(3, written.length >= 6 && written.endsWith("\"\"\"") ? -3 : void 0);
		case ValueType.string:
		case ValueType.brokenString:
		case ValueType.singleQuotedString: return written.replace(OPENING_QUOTE, "").replace(CLOSING_QUOTE, "");
		default: return written;
	}
}
const OPENING_QUOTE = /^["'\u201c\u201d\u201e`]/;
const CLOSING_QUOTE = /["'\u201c\u201d`]$/;
// src/model/declared-rows.ts
const NOTHING$2 = [];
function declaredBy({ schema }, row, { items, isTop }) {
	if (isTop) return [{
		schema: schemaOf("unknown"),
		row
	}];
	return schema.naming === "value" ? valuesOf$1(items, row).map((value) => ({
		schema,
		row: value
	})) : NOTHING$2;
}
function isDeclaredBy({ schema }, statement, { row, kind }, { items, isTop }) {
	if (isTop) return kind === "unknown" && row === statement;
	return schema.naming === "value" && schema.kind === kind && isList(items, statement) === (row !== statement);
}
function valuesOf$1(items, row) {
	if (!isList(items, row)) return [row];
	const end = items[row * 8 + ItemColumn.next];
	const values = [];
	for (let value = row + 1; value < end; value = items[value * 8 + ItemColumn.next]) values.push(value);
	return values;
}
function isList(items, row) {
	return items[row * 8 + ItemColumn.types] >>> 8 === ValueType.list;
}
// src/model/measure-items.ts
function measureItems(items) {
	const rows = items.length / 8;
	const outerEnds = [];
	let openEnd = rows;
	let [blocks, depth, longestName, longestValue] = [
		0,
		0,
		0,
		0
	];
	for (let row = 0, at = 0; row < rows; row++, at += 8) {
		while (row >= openEnd) openEnd = outerEnds.pop();
		const isBlock = (items[at + ItemColumn.types] & 255) === ItemType.block;
		const length = items[at + ItemColumn.valueEnd] - items[at + ItemColumn.valueStart];
		if (!isBlock) {
			if (length > longestValue) longestValue = length;
			continue;
		}
		blocks++;
		outerEnds.push(openEnd);
		openEnd = items[at + ItemColumn.next];
		if (outerEnds.length > depth) depth = outerEnds.length;
		if (length > longestName) longestName = length;
	}
	return {
		blocks,
		depth,
		longestName,
		longestValue
	};
}
// src/model/vocabulary.ts
const MOST_REMEMBERED = 4096;
const LENGTHS = 32;
var Vocabulary = class {
	labelRelation;
	#around;
	#relations;
	#known = new Map();
	#latest = new Array(LENGTHS).fill(void 0);
	constructor(around) {
		this.#around = around;
		this.#relations = around === "file" ? [] : schemaOf(around).relations;
		this.labelRelation = this.#relations.find(({ keys }) => keys.includes(LABEL_KEY));
	}
	meaningAt(text, start, end) {
		const length = end - start;
		const latest = length < LENGTHS ? this.#latest[length] : void 0;
		if (latest !== void 0 && text.startsWith(latest.word, start)) return latest;
		const meaning = this.#meaningOf(text.slice(start, end));
		if (length < LENGTHS) this.#latest[length] = meaning;
		return meaning;
	}
	#meaningOf(word) {
		const known = this.#known.get(word);
		if (known !== void 0) return known;
		const key = normaliseKey(word);
		const isWrapper = isTransparentBlock(word);
		const meaning = {
			word,
			key,
			schema: schemaOfBlock(word, this.#around),
			isWrapper,
			isKnown: isWrapper || isKnownKeyword(word),
			relation: key === "label" ? void 0 : this.#relations.find(({ keys }) => keys.includes(key))
		};
		if (this.#known.size < MOST_REMEMBERED) this.#known.set(word, meaning);
		return meaning;
	}
};
const VOCABULARIES = new Map();
function vocabularyOf(around) {
	const known = VOCABULARIES.get(around);
	if (known !== void 0) return known;
	const vocabulary = new Vocabulary(around);
	VOCABULARIES.set(around, vocabulary);
	return vocabulary;
}
// src/model/write-outline.ts
const NOTHING$1 = -1;
function writeOutline(facts) {
	const { items, text } = facts;
	const parts = new (require("./cli-parser.js")).OutlineParts();
	const end = items.length / 8;
	let isForeign = end > 0 || facts.errors.length > 0;
	const open = [];
	let around = {
		element: NOTHING$1,
		vocabulary: vocabularyOf("file"),
		isTop: true,
		end
	};
	for (let row = 0; row < end;) {
		while (row >= around.end) around = close(around, open, parts);
		const at = row * 8;
		const keyEnd = items[at + ItemColumn.keyEnd];
		const meaning = around.vocabulary.meaningAt(text, items[at + ItemColumn.keyStart], keyEnd);
		if (meaning.isKnown && open.length === 0) isForeign = false;
		const isBlock = (items[at + ItemColumn.types] & 255) === ItemType.block;
		const inside = isBlock ? enter$1(meaning, row, {
			facts,
			around,
			parts,
			depth: open.length
		}) : void 0;
		if (!isBlock) readStatement(meaning, row, {
			facts,
			around,
			parts,
			depth: open.length
		});
		if (inside === void 0) row = items[at + ItemColumn.next];
		else {
			open.push(around);
			around = inside;
			row++;
		}
	}
	while (open.length > 0) around = close(around, open, parts);
	return parts.finish(isForeign, measureItems(items));
}
function close({ element }, open, parts) {
	const outer = open.pop();
	if (element !== outer.element) parts.closeElement(element);
	return outer;
}
function enter$1({ schema, isWrapper }, row, walk) {
	const { facts, around, parts } = walk;
	const end = facts.items[row * 8 + ItemColumn.next];
	if (isWrapper) return {
		element: around.element,
		vocabulary: vocabularyOf("file"),
		isTop: true,
		end
	};
	if (isPlainAttribute(schema, row, walk)) {
		parts.noteHolding(around.element, Holding.attributes);
		return;
	}
	const element = parts.addElement(schema.kind, row, labelOf(schema, facts, row));
	if (schema.kind === "entity" && around.element === NOTHING$1) noteDomain(element, row, walk);
	if (schema.kind === "foreign-key") readForeignKey(element, row, walk);
	else readLabel(element, schema, row, walk);
	return schema.kind === "unknown" ? void 0 : {
		element,
		vocabulary: vocabularyOf(schema.kind),
		isTop: false,
		end
	};
}
function isPlainAttribute({ kind }, row, { facts, around, depth }) {
	return kind === "attribute" && around.element !== NOTHING$1 && depth < 32 && !holdsBlock(facts, row);
}
function readStatement(meaning, row, walk) {
	const { around, facts, parts } = walk;
	const { key, relation } = meaning;
	for (const { schema, row: one } of declaredBy(meaning, row, {
		items: facts.items,
		isTop: around.isTop
	})) readLabel(parts.addElement(schema.kind, one, labelOf(schema, facts, one)), schema, one, walk);
	if (!around.isTop && key === "refresh_schedule") parts.noteHolding(around.element, Holding.schedule);
	if (!around.isTop && key === "owner") parts.addOwner(around.element, readPlainWords(row, facts));
	if (relation === void 0 || around.vocabulary === vocabularyOf("foreign-key")) return;
	for (const value of valuesOf$1(facts.items, row)) parts.addReference(around.element, {
		relation,
		row: value,
		isPath: isPathAt(facts, value),
		text: readRawValue(facts, value)
	});
}
function readPlainWords(row, facts) {
	if (valueTypeAt(facts.items, row) !== ValueType.string) return void 0;
	const text = readRawValue(facts, row);
	return text === "" || text.includes("\\") ? void 0 : text;
}
function readLabel(element, { kind }, row, { facts, parts }) {
	const { labelRelation } = vocabularyOf(kind);
	if (labelRelation === void 0 || valueTypeAt(facts.items, row) === ValueType.none) return;
	const text = readRawValue(facts, row);
	if (text !== "") parts.addReference(element, {
		relation: labelRelation,
		row,
		isPath: isPathAt(facts, row),
		text
	});
}
function readForeignKey(element, row, { facts, parts }) {
	const [relation] = schemaOf("foreign-key").relations;
	const block = new Item(facts, row);
	const named = (key) => block.members.find((item) => normaliseKey(item.keyword) === key);
	const keys = [named("table"), named("field")].filter((item) => item !== void 0);
	const last = keys.at(-1);
	if (relation === void 0 || last === void 0) return;
	const text = keys.map((item) => item.rawValue).join(".");
	parts.addReference(element, {
		relation,
		row: last.index,
		isPath: false,
		text
	});
}
function noteDomain(element, row, { facts, parts }) {
	const { items } = facts;
	const end = items[row * 8 + ItemColumn.next];
	let first;
	for (let member = row + 1; member < end; member = items[member * 8 + ItemColumn.next]) {
		if (valueTypeAt(items, member) !== ValueType.path) continue;
		const { keyword, rawValue } = new Item(facts, member);
		if (normaliseKey(keyword) !== "belongs_to" || !isDomainPath(rawValue)) continue;
		const name = withoutPathPrefix(rawValue);
		if (first === void 0 || name < first) first = name;
	}
	if (first !== void 0) parts.addFlatDomain(element, first);
}
function isDomainPath(path) {
	const dot = path.indexOf(".");
	return dot > 0 && kindOfPathPrefix(path.slice(0, dot)) === "domain";
}
function labelOf({ naming }, facts, row) {
	if (naming === "parent") return "";
	const isBlock = (facts.items[row * 8 + ItemColumn.types] & 255) === ItemType.block;
	return naming === "value" || isBlock ? readRawValue(facts, row) : normaliseKey(new Item(facts, row).keyword);
}
function valueTypeAt(items, row) {
	return items[row * 8 + ItemColumn.types] >>> 8;
}
function isPathAt({ items }, row) {
	return valueTypeAt(items, row) === ValueType.path;
}
// src/model/file-reading.ts
var ModelFile = class {
	path;
	facts;
	#outline = void 0;
	constructor(path, facts) {
		this.path = path;
		this.facts = facts;
	}
	get outline() {
		this.#outline ??= outlineOfFacts(this.facts);
		return this.#outline;
	}
};
function outlineOf(file) {
	return file instanceof ModelFile ? file.outline : outlineOfFacts(file.facts);
}
function outlineOfFacts(facts) {
	const { outline } = facts;
	return outline === void 0 ? outlineAnew(facts) : new Outline(outline.words, outline.start, outline.text);
}
const outlineAnew = rememberEach(writeOutline);
function sortByPath(files) {
	for (let at = 1; at < files.length; at++) if (files[at - 1].path > files[at].path) return sortBy(files, ({ path }) => path);
	return files;
}
// src/model/parallel-tables.ts
function declareTheSame(files, others) {
	if (files.length !== others.length) return false;
	for (let at = 0; at < files.length; at++) {
		const [file, other] = [files[at], others[at]];
		if (file !== other && !isOutlinedAlike(outlineOf(file), outlineOf(other))) return false;
	}
	return true;
}
function isOutlinedAlike(outline, other) {
	if (outline.size !== other.size) return false;
	const isDeep = outline.measures.depth >= 32;
	for (let element = 0; element < outline.size; element++) {
		const kind = outline.kindOf(element);
		const label = outline.labelOf(element);
		if (!(kind === other.kindOf(element) && label === other.labelOf(element) && outline.nextOf(element) === other.nextOf(element) && outline.flatDomainOf(element) === other.flatDomainOf(element)) || kind === ATTRIBUTE_KIND || label === "" && (isDeep || kind === UNKNOWN_KIND)) return false;
	}
	return true;
}
function findReworded({ before, after }) {
	const reworded = findEditedPlaces({
		before,
		after
	});
	const saysTheSame = ({ file, local }) => referToTheSame(before.outlineAt(file), after.outlineAt(file), local);
	reworded.forEach((isEdited, place) => {
		if (isEdited === 1 && before.spotsOf(place).every(saysTheSame)) reworded[place] = 0;
	});
	return reworded;
}
function referToTheSame(outline, other, element) {
	const first = outline.firstReferenceOf(element);
	const end = outline.endOfReferencesOf(element);
	if (first !== other.firstReferenceOf(element) || end !== other.endOfReferencesOf(element)) return false;
	for (let reference = first; reference < end; reference++) if (!(outline.relationOf(reference) === other.relationOf(reference) && outline.isPath(reference) === other.isPath(reference) && outline.textOf(reference) === other.textOf(reference))) return false;
	return true;
}
function findEditedPlaces({ before, after }) {
	const { size, fileOf, others } = before.arrangement;
	const edited = Uint8Array.from(before.files, (file, at) => file === after.files[at] ? 0 : 1);
	const places = new Uint8Array(size);
	for (let place = 0; place < size; place++) places[place] = edited[fileOf[place]];
	const isEdited = ({ file }) => edited[file] === 1;
	for (const [place, spots] of others) if (spots.some(isEdited)) places[place] = 1;
	return places;
}
const NOT_FOUND = {
	status: "dangling",
	suggestions: []
};
function adoptColumns(symbols, columns, failing) {
	const { holderOf, fileOf, localOf } = columns;
	const failures = new Map();
	for (const reference of failing) {
		const holder = holderOf[reference];
		const spot = {
			file: fileOf[reference],
			local: localOf[reference]
		};
		const meaning = resolvePhrase(readPhrase(symbols.table, holder, spot), holder, symbols);
		failures.set(reference, meaning.status === "resolved" ? NOT_FOUND : meaning);
	}
	return {
		...columns,
		failures
	};
}
function linkColumns(symbols, beside) {
	const { table } = symbols;
	if (beside?.symbols.table.isParallelTo(table) !== true) return new ColumnLinker(symbols).linkAll();
	const { columns } = beside;
	const reworded = findReworded({
		before: beside.symbols.table,
		after: table
	});
	return reworded.includes(1) ? new ColumnLinker(symbols).linkBeside(columns, reopen(reworded, columns)) : adoptColumns(symbols, columns, columns.failures.keys());
}
function reopen(reworded, { holderOf, loose, failures }) {
	const open = reworded.slice();
	for (const reference of [...loose, ...failures.keys()]) open[holderOf[reference]] = 1;
	return open;
}
function resolvePhrase(phrase, holder, symbols) {
	return resolveByTiers({
		...phrase,
		scope: scopeOf$1(holder, symbols.table)
	}, symbols);
}
function scopeOf$1(holder, { arrangement: { parentOf } }) {
	let scope = holder;
	for (let around = parentOf[scope]; around !== -1; around = parentOf[scope]) scope = around;
	return scope === holder ? -1 : scope;
}
function readPhrase(table, holder, { file, local }) {
	const outline = table.outlineAt(file);
	return {
		text: outline.textOf(local),
		form: outline.isPath(local) ? "path" : "quoted",
		schema: table.schemaAt(holder).relations[outline.relationOf(local)]
	};
}
var ColumnLinker = class {
	#table;
	#symbols;
	#firstOf;
	#holderOf;
	#fileOf;
	#localOf;
	#targets;
	#loose = new Set();
	#failures = new Map();
	#count = 0;
	constructor(symbols) {
		const { table } = symbols;
		let most = 0;
		for (const outline of table.outlines) most += outline.referenceCount;
		this.#table = table;
		this.#symbols = symbols;
		this.#firstOf = new Int32Array(table.size + 1);
		this.#holderOf = new Int32Array(most);
		this.#fileOf = new Int32Array(most);
		this.#localOf = new Int32Array(most);
		this.#targets = new Int32Array(most);
	}
	linkAll() {
		for (let place = 0; place < this.#table.size; place++) this.#linkElement(place);
		return this.#finish();
	}
	linkBeside(other, open) {
		for (let place = 0; place < open.length;) {
			const next = open.indexOf(1, place);
			const end = next === -1 ? open.length : next;
			this.#copyElements(other, place, end);
			place = end;
			if (place < open.length) this.#linkElement(place++);
		}
		return this.#finish();
	}
	#copyElements(other, from, to) {
		const first = other.firstOf[from];
		const end = other.firstOf[to];
		const at = this.#count;
		for (let place = from; place < to; place++) this.#firstOf[place] = other.firstOf[place] - first + at;
		this.#holderOf.set(other.holderOf.subarray(first, end), at);
		this.#fileOf.set(other.fileOf.subarray(first, end), at);
		this.#localOf.set(other.localOf.subarray(first, end), at);
		this.#targets.set(other.targets.subarray(first, end), at);
		this.#count += end - first;
	}
	#linkElement(place) {
		const { kindOf, fileOf, localOf, others } = this.#table.arrangement;
		const schema = KINDS$1[kindOf[place]];
		this.#firstOf[place] = this.#count;
		if (schema.relations.length === 0) return;
		this.#linkBlock(place, fileOf[place], localOf[place]);
		const more = others.get(place);
		if (more !== void 0) for (const { file, local } of more) this.#linkBlock(place, file, local);
	}
	#finish() {
		this.#firstOf[this.#table.size] = this.#count;
		return {
			firstOf: this.#firstOf,
			holderOf: this.#holderOf,
			fileOf: this.#fileOf,
			localOf: this.#localOf,
			targets: this.#targets,
			loose: this.#loose,
			failures: this.#failures
		};
	}
	#linkBlock(holder, file, local) {
		const outline = this.#table.outlineAt(file);
		const end = outline.endOfReferencesOf(local);
		for (let reference = outline.firstReferenceOf(local); reference < end; reference++) {
			const at = this.#count;
			this.#count++;
			this.#holderOf[at] = holder;
			this.#fileOf[at] = file;
			this.#localOf[at] = reference;
			const phrase = readPhrase(this.#table, holder, {
				file,
				local: reference
			});
			this.#targets[at] = findWholePath(phrase, this.#symbols) ?? this.#keep(at, phrase.schema, resolvePhrase(phrase, holder, this.#symbols));
		}
	}
	#keep(at, { strength }, meaning) {
		if (meaning.status === "resolved") {
			if (meaning.match === "loose") this.#loose.add(at);
			return meaning.target;
		}
		if (strength === "soft") return -2;
		this.#failures.set(at, meaning);
		return -1;
	}
};
// src/text/pair.ts
function mapPair(pair, map) {
	return {
		before: map(pair.before, "before"),
		after: map(pair.after, "after")
	};
}
// src/diff/find-relinked.ts
function findRelinked(models, pairing) {
	const { before, after } = mapPair(models, ({ columns }) => columns.targets);
	return pairing.keepsPlaces && before === after ? [] : findAmongAll(models, pairing);
}
function findAmongAll(models, { placesInAfter, keepsPlaces }) {
	const { table } = models.before.model;
	const edited = keepsPlaces ? findEditedPlaces(mapPair(models, ({ model }) => model.table)) : void 0;
	const parentOf = mapPair(models, ({ model }) => model.table.arrangement.parentOf);
	const firstOf = mapPair(models, ({ columns }) => columns.firstOf);
	const found = [];
	for (let place = 0; place < table.size; place++) {
		const other = placesInAfter[place];
		if (other === -1 || edited?.[place] === 0) continue;
		const first = {
			before: firstOf.before[place],
			after: firstOf.after[other]
		};
		const count = firstOf.before[place + 1] - first.before;
		const isSameCount = count === firstOf.after[other + 1] - first.after;
		if (count === 0 && isSameCount) continue;
		const parent = parentOf.before[place];
		if (!(parent === -1 ? parentOf.after[other] === -1 : placesInAfter[parent] !== -1 && placesInAfter[parent] === parentOf.after[other]) || !isSameCount || !sayTheSame(models, first, {
			count,
			placesInAfter
		})) found.push(table.at(place));
	}
	return found;
}
function sayTheSame(models, first, { count, placesInAfter }) {
	for (let index = 0; index < count; index++) {
		const [before, after] = [first.before + index, first.after + index];
		if (relationAt(models.before, before) !== relationAt(models.after, after)) return false;
		const target = models.before.columns.targets[before];
		const other = models.after.columns.targets[after];
		if (!(target >= 0 && other >= 0 ? placesInAfter[target] === other : target === -2 === (other === -2) && textAt(models.before, before) === textAt(models.after, after))) return false;
	}
	return true;
}
function relationAt({ model: { table }, columns: { fileOf, localOf } }, reference) {
	return table.outlineAt(fileOf[reference]).relationOf(localOf[reference]);
}
function textAt({ model: { table }, columns: { fileOf, localOf } }, reference) {
	return table.outlineAt(fileOf[reference]).textOf(localOf[reference]);
}
// src/diff/diff-pairs.ts
function diffTexts$1({ edited, declared }) {
	return edited.filter((elements) => !isSameOwnText(elements)).flatMap((elements) => diffProperties(elements).filter(({ property }) => property !== "renamed_from" || !declared.has(elements.after)).map((difference) => ({
		action: "property-changed",
		elements,
		...difference
	})));
}
function diffLinks({ models, pairing, translation }) {
	const changes = [];
	for (const before of findRelinked(models, pairing)) {
		const after = pairing.inAfter(before);
		if (after === void 0) continue;
		const own = models.before.linksOf(before);
		const others = models.after.linksOf(after);
		if (staysInPlace(before, after, pairing) && isSameInOrder(own, others, translation)) continue;
		const links = {
			before: own.filter(saysMore),
			after: others.filter(saysMore)
		};
		for (const difference of diffReferences(links, translation)) changes.push({
			...difference,
			elements: {
				before,
				after
			}
		});
	}
	return changes;
}
function staysInPlace(before, after, pairing) {
	if (before.parent === void 0 || after.parent === void 0) return before.parent === after.parent;
	return pairing.continues(before.parent, after.parent);
}
function saysMore({ reference, resolution }) {
	return !(reference.schema.relation === "belongs-to" && resolution.status === "resolved" && resolution.target === reference.from.parent);
}
// src/diff/find-unknown.ts
function buildUnknownTest(other) {
	const damaged = new Map();
	for (const file of other.model.files) if (file.facts.errors.length > 0) damaged.set(file.path, file.facts);
	if (damaged.size === 0 && other.unread.size === 0) return () => false;
	return (element) => element.blocks.every((block) => {
		const { path } = block.file;
		return other.unread.has(path) || isHiddenByDamage(element, block, damaged.get(path));
	});
}
function isHiddenByDamage({ label }, block, facts) {
	if (facts === void 0 || label === "") return false;
	const { facts: own } = block.file;
	return countNaming(facts, label) > countNaming(own, label, findLineStart(own.text, block.item.start));
}
function countNaming({ text, errors }, label, except) {
	return errors.filter((error) => findLineStart(text, error.start) !== except && containsName(linesAround(text, error), label)).length;
}
function linesAround(text, { start, end }) {
	const next = text.indexOf("\n", end);
	return text.slice(findLineStart(text, start), next === -1 ? text.length : next);
}
function findLineStart(text, at) {
	return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function containsName(text, name) {
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) if (!isNameUnit(text[at - 1]) && !isNameUnit(text[at + name.length])) return true;
	return false;
}
const NAME_UNIT = remember$1(() => new RegExp("[\\p{L}\\p{N}_-]", "u"));
function isNameUnit(unit) {
	return unit !== void 0 && NAME_UNIT().test(unit);
}
// src/diff/find-lone.ts
function findLone(models, { pairing, unpaired, unread }) {
	const open = pairing.findUnpaired(unpaired);
	const attributes = pairing.findUnpaired(listEditedAttributes(pairing));
	const before = splitLone([...open.before, ...attributes.before], (element) => pairing.inAfter(element), {
		model: models.after.model,
		unread: unread.after
	});
	const after = splitLone([...open.after, ...attributes.after], (element) => pairing.inBefore(element), {
		model: models.before.model,
		unread: unread.before
	});
	return {
		removed: before.lone,
		added: after.lone,
		unknown: {
			before: before.unknown,
			after: after.unknown
		}
	};
}
function listEditedAttributes({ edited }) {
	const entities = edited.filter(({ before }) => before.kind === "entity");
	return {
		before: entities.flatMap(({ before }) => listAttributes(before)),
		after: entities.flatMap(({ after }) => listAttributes(after))
	};
}
function splitLone(elements, counterpartOf, other) {
	if (elements.length === 0) return {
		lone: [],
		unknown: new Set()
	};
	const isUnknown = buildUnknownTest(other);
	const unknown = new Set();
	const lone = [];
	for (const element of elements) {
		const { parent } = element;
		if (isUnknown(element) || parent !== void 0 && unknown.has(parent)) unknown.add(element);
		else if (parent === void 0 || counterpartOf(parent) !== void 0) lone.push(element);
	}
	return {
		lone,
		unknown
	};
}
// src/diff/identify-change.ts
function identifyChange(change) {
	return {
		...change,
		id: [change.action, ...subjectOf(change)].join(" ")
	};
}
function subjectOf(change) {
	switch (change.action) {
		case "added":
		case "removed": return [change.element.kind, change.element.id.name];
		case "renamed":
		case "moved": return [change.elements.after.kind, change.elements.after.id.name];
		case "property-changed": return [
			change.elements.after.kind,
			change.elements.after.id.name,
			change.property
		];
		case "reference-added":
		case "reference-removed": return [
			change.elements.after.kind,
			change.elements.after.id.name,
			...targetOf$1(change.link)
		];
		case "reference-retargeted": return [
			change.elements.after.kind,
			change.elements.after.id.name,
			...targetOf$1(change.links.after)
		];
	}
}
function targetOf$1({ reference, resolution }) {
	const target = resolution.status === "resolved" ? resolution.target.id.name : reference.text;
	return [reference.schema.relation, target];
}
// src/diff/similarity.ts
const LONGEST_COMPARED = 200;
const WEIGHTS_WITH_MEMBERS = {
	name: .3,
	members: .45,
	references: .15,
	properties: .15
};
const WEIGHTS_WITHOUT_MEMBERS = {
	name: .6,
	members: 0,
	references: .2,
	properties: .2
};
function buildProfile(element, model, follow) {
	const name = foldName(element.label.slice(0, LONGEST_COMPARED));
	return {
		element,
		name,
		words: new Set(splitWords(name)),
		members: new Set(element.members.map((member) => `${member.kind} ${foldName(member.label)}`)),
		references: collectReferences(element, model, follow),
		properties: collectProperties(element)
	};
}
function splitWords(name) {
	return (isAscii(name) ? name.split(/[^a-z0-9]+/) : name.split(new RegExp("[^\\p{L}\\p{N}]+", "u"))).filter((word) => word !== "");
}
function collectReferences(element, model, follow) {
	const features = new Set();
	for (const { reference, resolution } of model.linksOf(element)) {
		const target = resolution.status === "resolved" ? follow(resolution.target).label : reference.text;
		features.add(`to ${reference.schema.relation} ${foldName(target)}`);
	}
	for (const { reference } of model.incoming(element)) features.add(`by ${reference.schema.relation} ${foldName(follow(reference.from).label)}`);
	return features;
}
function collectProperties(element) {
	const written = element.properties.filter((property) => property.origin === "written" && property.name !== "renamed_from");
	return new Set(written.map((property) => `${property.name} ${property.values.join("\n")}`));
}
function measureSimilarity(left, right) {
	const weights = left.members.size + right.members.size > 0 ? WEIGHTS_WITH_MEMBERS : WEIGHTS_WITHOUT_MEMBERS;
	let sum = weights.name * compareNames(left, right);
	let weight = weights.name;
	for (const aspect of [
		"members",
		"references",
		"properties"
	]) {
		if (left[aspect].size + right[aspect].size === 0) continue;
		sum += weights[aspect] * overlap(left[aspect], right[aspect]);
		weight += weights[aspect];
	}
	return sum / weight;
}
const FEWEST_TELLING_MEMBERS = 3;
function holdsSameMembers(left, right) {
	if (left.members.length < FEWEST_TELLING_MEMBERS || left.members.length !== right.members.length) return false;
	const described = new Set(left.members.map(describeMember));
	return !described.has(void 0) && right.members.every((member) => described.delete(describeMember(member)));
}
function describeMember(member) {
	const type = member.property("type");
	if (type?.origin !== "written") return void 0;
	return JSON.stringify([
		member.kind,
		foldName(member.label),
		...type.values
	]);
}
function compareNames(left, right) {
	const longest = Math.max(left.name.length, right.name.length);
	if (longest === 0) return 1;
	return Math.max(1 - (0, import_fastest_levenshtein.distance)(left.name, right.name) / longest, dice(left.words, right.words));
}
function overlap(left, right) {
	const shared = countShared(left, right);
	return shared / (left.size + right.size - shared);
}
function dice(left, right) {
	const total = left.size + right.size;
	return total === 0 ? 0 : 2 * countShared(left, right) / total;
}
function countShared(left, right) {
	let shared = 0;
	for (const feature of left) if (right.has(feature)) shared++;
	return shared;
}
// src/diff/detect-renames.ts
const THRESHOLD = .6;
const MOST_PAIRS_COMPARED = 4e4;
const COMMON_FEATURE = 40;
function detectRenames(unpaired, models, follow) {
	if (unpaired.before.length === 0 || unpaired.after.length === 0) return {
		renames: [],
		candidates: []
	};
	const before = unpaired.before.map((element) => buildProfile(element, models.before, follow));
	const after = unpaired.after.map((element) => buildProfile(element, models.after, (other) => other));
	const { renames, candidates } = decide(choosePairs(before, after).map(([left, right]) => ({
		before: left.element,
		after: right.element,
		score: round(measureSimilarity(left, right))
	})).filter((pair) => pair.score > THRESHOLD));
	const settled = new Set(renames.flatMap(({ elements }) => [elements.before, elements.after]));
	const open = {
		before: before.filter(isOpen),
		after: after.filter(isOpen)
	};
	return {
		renames,
		candidates: [...candidates, ...findLoneCandidates(open, candidates, follow)]
	};
	function isOpen({ element }) {
		return !settled.has(element);
	}
}
function findLoneCandidates(open, known, follow) {
	const listed = new Set(known.map(({ removed }) => removed));
	const came = groupByParent$1(open.after, (parent) => parent);
	const went = groupByParent$1(open.before, (parent) => parent && follow(parent));
	return Array.from(went).flatMap(([parent, [left, ...others]]) => {
		const [right, ...more] = came.get(parent) ?? [];
		if (left === void 0 || right === void 0 || others.length + more.length > 0) return [];
		const [removed, added] = [left.element, right.element];
		if (listed.has(removed) || !holdsSameMembers(removed, added)) return [];
		return [{
			kind: removed.kind,
			removed,
			added: [added],
			confidence: round(measureSimilarity(left, right))
		}];
	});
}
function groupByParent$1(profiles, identify) {
	const groups = new Map();
	for (const profile of profiles) {
		const parent = identify(profile.element.parent);
		const group = groups.get(parent);
		if (group === void 0) groups.set(parent, [profile]);
		else group.push(profile);
	}
	return groups;
}
function round(score) {
	return Math.round(score * 100) / 100;
}
function choosePairs(before, after) {
	if (before.length * after.length <= MOST_PAIRS_COMPARED) return before.flatMap((left) => after.map((right) => [left, right]));
	const index = indexFeatures(after);
	const counts = indexFeatures(before);
	return before.flatMap((left) => {
		const partners = new Set();
		for (const feature of featuresOf(left)) {
			const holders = index.get(feature) ?? [];
			if (holders.length + (counts.get(feature)?.length ?? 0) > COMMON_FEATURE) continue;
			for (const right of holders) partners.add(right);
		}
		return Array.from(partners, (right) => [left, right]);
	});
}
function indexFeatures(profiles) {
	const index = new Map();
	for (const profile of profiles) for (const feature of featuresOf(profile)) {
		const known = index.get(feature);
		if (known === void 0) index.set(feature, [profile]);
		else known.push(profile);
	}
	return index;
}
function featuresOf(profile) {
	return new Set([
		`name ${profile.name}`,
		...profile.words,
		...profile.members,
		...profile.references,
		...profile.properties
	]);
}
function decide(scored) {
	const renames = [];
	let open = scored;
	for (;;) {
		const clear = findClearPairs(open);
		if (clear.length === 0) return {
			renames,
			candidates: listCandidates(open)
		};
		for (const { before, after, score } of clear) renames.push({
			elements: {
				before,
				after
			},
			confidence: score
		});
		const taken = new Set(clear.flatMap((pair) => [pair.before, pair.after]));
		open = open.filter((pair) => !taken.has(pair.before) && !taken.has(pair.after));
	}
}
function findClearPairs(open) {
	const best = {
		before: findBestTwo(open, "before"),
		after: findBestTwo(open, "after")
	};
	return open.filter((pair) => isClearBest(pair, best.before.get(pair.before)) && isClearBest(pair, best.after.get(pair.after)));
}
function findBestTwo(open, side) {
	const best = new Map();
	for (const pair of open) {
		const { first, second } = best.get(pair[side]) ?? {
			first: 0,
			second: 0
		};
		if (pair.score >= first) best.set(pair[side], {
			first: pair.score,
			second: first
		});
		else if (pair.score > second) best.set(pair[side], {
			first,
			second: pair.score
		});
	}
	return best;
}
function isClearBest(pair, best) {
	return best !== void 0 && pair.score === best.first && best.first - best.second > .049999999;
}
function listCandidates(open) {
	const groups = new Map();
	for (const pair of open) {
		const known = groups.get(pair.before);
		if (known === void 0) groups.set(pair.before, [pair]);
		else known.push(pair);
	}
	return Array.from(groups, ([removed, pairs]) => {
		const sorted = [...pairs].sort((left, right) => right.score - left.score || compareText(left.after.id.name, right.after.id.name));
		return {
			kind: removed.kind,
			removed,
			added: sorted.map((pair) => pair.after),
			confidence: sorted[0]?.score ?? 0
		};
	});
}
// src/diff/follow-key.ts
function followKey(element, model, translate) {
	const parent = element.parent === void 0 ? void 0 : translate(element.parent);
	if (element.parent !== void 0 && parent === void 0) return void 0;
	const own = ownKey(element, model, translate);
	return JSON.stringify([
		element.kind,
		parent?.kind,
		parent?.id.name,
		...own
	]);
}
function ownKey(element, model, translate) {
	const { naming } = element.schema;
	if (!(naming === "target" || naming === "ends" && element.label === "")) return [element.label, twinSuffix(element)];
	return [...model.linksOf(element).filter(({ reference }) => naming === "target" || isEnd(reference.schema.relation)).map(({ reference, resolution }) => {
		const target = resolution.status === "resolved" ? translate(resolution.target) : void 0;
		return target === void 0 ? reference.text : `${target.kind} ${target.id.name}`;
	}).slice(0, naming === "target" ? 1 : 2), twinSuffix(element)];
}
function isEnd(relation) {
	return relation === "from" || relation === "to";
}
function twinSuffix(element) {
	return /#\d+$/.exec(element.id.name)?.[0] ?? "";
}
// src/diff/written-alike.ts
function createTextTest({ before, after }) {
	const sharedEnds = new Map();
	const isAlike = (spot, otherSpot) => {
		const [file, other] = [before.files[spot.file], after.files[otherSpot.file]];
		if (file === other) return spot.local === otherSpot.local;
		if (file.path !== other.path) return false;
		const ends = sharedEnds.get(file) ?? findSharedEnds(file.facts, other.facts);
		sharedEnds.set(file, ends);
		const row = before.outlineAt(spot.file).rowOf(spot.local);
		return isInside$1(ends, spanOf(file.facts, row), spanOf(other.facts, after.outlineAt(otherSpot.file).rowOf(otherSpot.local)));
	};
	return (place, other) => {
		const [spot, ...more] = before.spotsOf(place);
		const [otherSpot, ...others] = after.spotsOf(other);
		return isAlike(spot, otherSpot) && more.length === others.length && more.every((each, at) => isAlike(each, others[at]));
	};
}
const PIECE = 256;
function findSharedEnds({ text }, { text: other }) {
	const shorter = Math.min(text.length, other.length);
	let start = 0;
	while (start + PIECE <= shorter && other.startsWith(text.slice(start, start + PIECE), start)) start += PIECE;
	while (start < shorter && text.charCodeAt(start) === other.charCodeAt(start)) start++;
	let end = 0;
	const fromEnd = (length) => text.slice(text.length - end - length, text.length - end);
	while (start + end + PIECE <= shorter && other.startsWith(fromEnd(PIECE), other.length - end - PIECE)) end += PIECE;
	while (start + end < shorter && other.startsWith(fromEnd(1), other.length - end - 1)) end++;
	return {
		start,
		end,
		lengths: [text.length, other.length]
	};
}
function spanOf({ items }, row) {
	const at = row * 8;
	return {
		from: items[at + ItemColumn.keyStart],
		to: items[at + ItemColumn.end]
	};
}
function isInside$1({ start, end, lengths: [length, otherLength] }, span, other) {
	if (span.from === other.from) return span.to === other.to && span.to <= start;
	const left = length - span.from;
	return left <= end && left === otherLength - other.from && length - span.to === otherLength - other.to;
}
// src/diff/pair-by-identity.ts
function pairByIdentity(models, pairing) {
	const tables = mapPair(models, ({ model }) => model.table);
	if (pairing.keepsPlaces) return pairInPlace(tables, pairing);
	const { placesInAfter, placesInBefore } = pairing;
	const findCounterpart = walkBeside(models);
	const isWrittenAlike = createTextTest(tables);
	for (let place = 0; place < tables.before.size; place++) {
		const other = findCounterpart(place);
		if (other === -1 || placesInAfter[place] !== -1 || placesInBefore[other] !== -1) continue;
		if (isWrittenAlike(place, other)) pairing.pairPlaces(place, other);
		else pairing.add(tables.before.at(place), tables.after.at(other));
	}
	return {
		before: listUnpaired(placesInAfter, tables.before),
		after: listUnpaired(placesInBefore, tables.after)
	};
}
function pairInPlace(tables, pairing) {
	const edited = findEditedPlaces(tables);
	const isWrittenAlike = createTextTest(tables);
	for (let place = 0; place < edited.length; place++) if (edited[place] === 0 || isWrittenAlike(place, place)) pairing.pairPlaces(place, place);
	else pairing.add(tables.before.at(place), tables.after.at(place));
	return {
		before: [],
		after: []
	};
}
function walkBeside({ before, after }) {
	const [table, others] = [before.model.table, after.model.table];
	let next = 0;
	return (place) => {
		const name = table.nameOf(place);
		const found = next < others.size && others.arrangement.kindOf[next] === table.arrangement.kindOf[place] && others.names[next] === name ? next : after.findPlace(table.schemaAt(place).kind, name) ?? -1;
		if (found !== -1) next = found + 1;
		return found;
	};
}
function listUnpaired(places, table) {
	const unpaired = [];
	for (let place = 0; place < table.size; place++) if (places[place] === -1) unpaired.push(table.at(place));
	return unpaired;
}
// src/diff/pairing.ts
var Pairing = class {
	renames = [];
	declared = new Set();
	edited = [];
	#tables;
	#places;
	#told = new Map();
	#toldBackwards = new Map();
	keepsPlaces;
	constructor(models, decided) {
		this.#tables = mapPair(models, ({ model }) => model.table);
		this.#places = mapPair(this.#tables, ({ size }) => new Int32Array(size).fill(-1));
		this.keepsPlaces = decided.length === 0 && this.#tables.before.isParallelTo(this.#tables.after);
		for (const { elements } of decided) this.add(elements.before, elements.after);
	}
	get told() {
		return this.#told;
	}
	get placesInAfter() {
		return this.#places.before;
	}
	get placesInBefore() {
		return this.#places.after;
	}
	inAfter(before) {
		return this.#told.get(before) ?? this.#follow(before, "before", "after");
	}
	inBefore(after) {
		return this.#toldBackwards.get(after) ?? this.#follow(after, "after", "before");
	}
	continues(before, after) {
		return this.inAfter(before) === after;
	}
	pairPlaces(before, after) {
		this.#places.before[before] = after;
		this.#places.after[after] = before;
	}
	match(before, after) {
		if (this.inAfter(before) !== void 0 || this.inBefore(after) !== void 0) return false;
		this.add(before, after);
		return true;
	}
	add(before, after) {
		this.#told.set(before, after);
		this.#toldBackwards.set(after, before);
		const places = {
			before: this.#placeOf(before, "before"),
			after: this.#placeOf(after, "after")
		};
		if (places.before !== -1 && places.after !== -1) this.pairPlaces(places.before, places.after);
		if (!isSameText(before, after)) this.edited.push({
			before,
			after
		});
	}
	addRename(rename) {
		const { before, after } = rename.elements;
		if (this.#told.get(before) !== after) this.add(before, after);
		this.renames.push(rename);
		if (rename.declared) this.declared.add(after);
	}
	findUnpaired({ before, after }) {
		return {
			before: before.filter((element) => this.inAfter(element) === void 0),
			after: after.filter((element) => this.inBefore(element) === void 0)
		};
	}
	#follow(element, from, to) {
		const place = this.#placeOf(element, from);
		const other = place === -1 ? -1 : this.#places[from][place];
		return other === -1 ? void 0 : this.#tables[to].at(other);
	}
	#placeOf(element, side) {
		const table = this.#tables[side];
		return element.table === table && element.place < table.size ? element.place : -1;
	}
};
// src/diff/pair-elements.ts
function pairElements$1(models, { decided, likeness }) {
	const settled = decided.filter(isOpen);
	const pairing = new Pairing(models, settled);
	const unpaired = pairByIdentity(models, pairing);
	const ofKind = groupByKind(unpaired);
	for (const pair of settled) if (pair.declared) recordDeclared(pair.elements, pairing);
	const renameCandidates = [];
	for (const schema of KINDS$1) {
		const found = schema.kind === "attribute" ? pairAttributes({
			models,
			pairing,
			likeness
		}) : pairKind(schema, ofKind.get(schema.kind), {
			models,
			pairing,
			likeness
		});
		renameCandidates.push(...found);
	}
	return {
		pairing,
		unpaired,
		renameCandidates
	};
}
function isOpen({ elements: { before, after } }) {
	if (before.kind !== "attribute" || before.parent === void 0 || after.parent === void 0) return true;
	return !isSameText(before.parent, after.parent);
}
function recordDeclared({ before, after }, pairing) {
	const parent = before.parent === void 0 ? void 0 : pairing.inAfter(before.parent);
	if (ownPart(before) === ownPart(after) && parent === after.parent) pairing.declared.add(after);
	else pairing.addRename({
		elements: {
			before,
			after
		},
		confidence: 1,
		declared: true
	});
}
function groupByKind(elements) {
	const groups = new Map();
	for (const side of ["before", "after"]) for (const element of elements[side]) {
		const group = groups.get(element.kind) ?? {
			before: [],
			after: []
		};
		group[side].push(element);
		groups.set(element.kind, group);
	}
	return groups;
}
function pairKind(schema, unpaired, matching) {
	if (unpaired === void 0 || unpaired.before.length === 0 || unpaired.after.length === 0) return [];
	const { pairing } = matching;
	pairFollowers(unpaired, matching);
	if (!schema.renames) return [];
	pairDeclared(pairing.findUnpaired(unpaired), pairing);
	const open = pairing.findUnpaired(unpaired);
	return (schema.kind === "entity" ? [open] : groupByParent(open, pairing)).flatMap((group) => pairAlike(group, matching));
}
function pairFollowers(unpaired, { models, pairing }) {
	const byKey = new Map();
	for (const element of unpaired.after) {
		const key = followKey(element, models.after, (other) => pairing.inBefore(other) && other);
		if (key !== void 0) byKey.set(key, element);
	}
	for (const element of unpaired.before) {
		const key = followKey(element, models.before, (other) => pairing.inAfter(other));
		const counterpart = key === void 0 ? void 0 : byKey.get(key);
		if (counterpart !== void 0) pairing.match(element, counterpart);
	}
}
function pairDeclared(unpaired, pairing) {
	takeUndisputed(findDeclared(unpaired.after, unpaired.before, (other) => pairing.inAfter(other)).map(({ claimant, claimed }) => ({
		before: claimed,
		after: claimant
	})), pairing);
	const open = pairing.findUnpaired(unpaired);
	takeUndisputed(findDeclared(open.before, open.after, (other) => pairing.inBefore(other)).map(({ claimant, claimed }) => ({
		before: claimant,
		after: claimed
	})), pairing);
}
function takeUndisputed(claims, pairing) {
	const counts = new Map();
	for (const element of claims.flatMap((claim) => [claim.before, claim.after])) counts.set(element, (counts.get(element) ?? 0) + 1);
	for (const elements of claims) if (counts.get(elements.before) === 1 && counts.get(elements.after) === 1) pairing.addRename({
		elements,
		confidence: 1,
		declared: true
	});
}
function findDeclared(claimants, others, counterpartOf) {
	const declaring = claimants.filter((claimant) => claimant.property("renamed_from") !== void 0);
	if (declaring.length === 0) return [];
	const byName = new Map(others.flatMap((other) => [[other.path, other], [other.id.name, other]]));
	const byLabel = new Map(others.map((other) => [siblingKey(other.parent && counterpartOf(other.parent), other.label), other]));
	return declaring.flatMap((claimant) => {
		const claimed = (claimant.property("renamed_from")?.values ?? []).flatMap((name) => [name, withoutPathPrefix(name)]).map((name) => byName.get(name) ?? byLabel.get(siblingKey(claimant.parent, name))).find((other) => other !== void 0);
		return claimed === void 0 ? [] : [{
			claimant,
			claimed
		}];
	});
}
function siblingKey(parent, label) {
	return JSON.stringify([
		parent?.kind,
		parent?.id.name,
		label
	]);
}
function groupByParent(open, pairing) {
	const groups = new Map();
	const put = (side, parent, element) => {
		const group = groups.get(parent) ?? {
			before: [],
			after: []
		};
		group[side].push(element);
		groups.set(parent, group);
	};
	for (const element of open.before) {
		const parent = element.parent === void 0 ? void 0 : pairing.inAfter(element.parent);
		if (element.parent === void 0 || parent !== void 0) put("before", parent, element);
	}
	for (const element of open.after) put("after", element.parent, element);
	return Array.from(groups.values());
}
function pairAlike(group, { models, pairing, likeness }) {
	if (likeness === "ignored") return [];
	const { renames, candidates } = detectRenames(group, models, (element) => pairing.inAfter(element) ?? element);
	for (const { elements, confidence } of renames) pairing.addRename({
		elements,
		confidence,
		declared: false
	});
	return candidates;
}
function pairAttributes(matching) {
	const candidates = [];
	for (const entities of matching.pairing.edited.filter(({ before }) => before.kind === "entity")) candidates.push(...pairAttributesOf(entities, matching));
	return candidates;
}
function pairAttributesOf(entities, matching) {
	const { pairing } = matching;
	const attributes = {
		before: listAttributes(entities.before),
		after: listAttributes(entities.after)
	};
	const byLabel = new Map(attributes.after.map((attribute) => [ownPart(attribute), attribute]));
	for (const attribute of attributes.before) {
		const counterpart = byLabel.get(ownPart(attribute));
		if (counterpart !== void 0) pairing.match(attribute, counterpart);
	}
	pairDeclared(pairing.findUnpaired(attributes), pairing);
	return pairAlike(pairing.findUnpaired(attributes), matching);
}
// src/diff/sort-changes.ts
function sortChanges(changes) {
	return [...changes].sort((left, right) => {
		const [a, b] = [elementOf(left), elementOf(right)];
		return kindOrder(a.kind) - kindOrder(b.kind) || compareText(a.id.name, b.id.name) || compareText(left.id, right.id);
	});
}
function elementOf(change) {
	return change.action === "added" || change.action === "removed" ? change.element : change.elements.after;
}
// src/diff/translate-text.ts
function buildTextTranslation(renames) {
	const paths = new Map(renames.map(({ elements }) => [elements.before.path, elements.after.path]));
	if (paths.size === 0) return (text) => text;
	return (text) => {
		for (let end = text.length; end > 0; end = text.lastIndexOf(".", end - 1)) {
			const renamed = paths.get(text.slice(0, end));
			if (renamed !== void 0) return renamed + text.slice(end);
		}
		return text;
	};
}
// src/diff/diff-models.ts
const NOTHING_UNREAD = {
	before: new Set(),
	after: new Set()
};
function diffModels(models, unread = NOTHING_UNREAD, decided = []) {
	const { pairing, unpaired, renameCandidates } = pairElements$1(models, { decided });
	const counterparts = buildCounterparts(pairing);
	const textInAfter = buildTextTranslation(pairing.renames);
	const lone = findLone(models, {
		pairing,
		unpaired,
		unread
	});
	return {
		changes: sortChanges([
			...lone.removed.map((element) => ({
				action: "removed",
				element,
				members: listMembers$1(element, (member) => pairing.inAfter(member))
			})),
			...lone.added.map((element) => ({
				action: "added",
				element,
				members: listMembers$1(element, (member) => pairing.inBefore(member))
			})),
			...pairing.renames.map(toRenamedChange),
			...diffTexts$1(pairing),
			...diffLinks({
				models,
				pairing,
				translation: {
					pairing,
					textInAfter
				}
			})
		].map(identifyChange)),
		renameCandidates,
		unknown: lone.unknown,
		counterpartInAfter: counterparts.toAfter,
		counterpartInBefore: counterparts.toBefore,
		textInAfter
	};
}
function listMembers$1(element, counterpartOf) {
	const members = [];
	const pending = [...element.members].reverse();
	for (let member = pending.pop(); member !== void 0; member = pending.pop()) {
		if (counterpartOf(member) !== void 0) continue;
		members.push(member);
		pending.push(...[...member.members].reverse());
	}
	return members;
}
function toRenamedChange({ elements, confidence, declared }) {
	return {
		action: elements.before.label === elements.after.label ? "moved" : "renamed",
		elements,
		confidence,
		declared
	};
}
// src/diff/choose-between.ts
function chooseBetween(snapshots, textOf) {
	const [first, last] = [snapshots[0], snapshots.at(-1)];
	if (first === void 0 || last === void 0 || isSame(first, last)) return [];
	const touching = snapshots.map((snapshot, index) => {
		const previous = snapshots[index - 1];
		return previous !== void 0 && listDifferences(previous, snapshot).some((hash) => DECLARATION.test(textOf(hash)));
	});
	return snapshots.filter((_, index) => isBetween(index, snapshots) && (touching[index] || touching[index + 1]));
}
const DECLARATION = /renamed/i;
function isBetween(index, all) {
	return index > 0 && index < all.length - 1;
}
function isSame(one, other) {
	return one.files.size === other.files.size && listDifferences(one, other).length === 0;
}
function listDifferences(one, other) {
	const ofOne = [...one.files].filter(([path, hash]) => other.files.get(path) !== hash);
	const ofOther = [...other.files].filter(([path, hash]) => one.files.get(path) !== hash);
	return [...ofOne, ...ofOther].map(([, hash]) => hash);
}
// src/diff/follow-declared.ts
function followDeclared(models) {
	if (models.length < 3) return [];
	const steps = models.slice(1).map((after, index) => takeStep(models[index] ?? after, after));
	const decided = new Map();
	for (const [index, { pairing }] of steps.entries()) for (const [before, after] of pairing.told) {
		if (before.id.name === after.id.name) continue;
		const pair = traceBoth({
			before,
			after
		}, index, steps);
		if (pair !== void 0) decided.set(pair.elements.before, pair);
	}
	return [...decided.values()];
}
function takeStep(before, after) {
	const { pairing } = pairElements$1({
		before,
		after
	}, {
		decided: [],
		likeness: "ignored"
	});
	return {
		pairing,
		...buildCounterparts(pairing)
	};
}
function traceBoth({ before, after }, index, steps) {
	let [first, last] = [before, after];
	let declared = steps[index]?.pairing.declared.has(after) ?? false;
	for (const step of steps.slice(0, index).reverse()) {
		declared ||= first !== void 0 && step.pairing.declared.has(first);
		first = first && step.toBefore(first);
	}
	for (const step of steps.slice(index + 1)) {
		last = last && step.toAfter(last);
		declared ||= last !== void 0 && step.pairing.declared.has(last);
	}
	return first === void 0 || last === void 0 ? void 0 : {
		elements: {
			before: first,
			after: last
		},
		declared
	};
}
// src/diff/follow-between.ts
function followBetween({ snapshots: { before, after }, between = [] }, models, { factsOf, read }) {
	if (between.length === 0) return [];
	const chosen = chooseBetween([
		before,
		...between,
		after
	], (hash) => factsOf(hash).text);
	return followDeclared([
		models.before,
		...chosen.map(read),
		models.after
	]);
}
// src/impact/consumer-matcher.ts
const URL_START = /^\s*[A-Za-z][A-Za-z0-9+.-]*:\/\//;
function createConsumerMatcher({ internal, external }) {
	const isInternal = compileConsumerGlobs(internal);
	const isExternal = compileConsumerGlobs(external);
	return (consumer) => isExternal(consumer) || URL_START.test(consumer) && !isInternal(consumer);
}
function compileConsumerGlobs(globs) {
	if (globs.length === 0) return () => false;
	return (require("./cli-globs.js")).compileGlobs(globs, {
		bash: true,
		dot: true,
		nocase: true
	});
}
const HEAD = 25;
const TAIL = 24;
function headAfter(previous) {
	return previous.distance + 1 < HEAD ? void 0 : previous.head ?? previous;
}
function writePath$1(last) {
	const names = last.distance + 1;
	if (names <= 50) return readNames(last, names);
	const leftOut = names - HEAD - TAIL;
	return [
		...readNames(last.head ?? last, HEAD),
		`\u2026 ${leftOut} more \u2026`,
		...readNames(last, TAIL)
	];
}
function readNames(last, count) {
	const names = [];
	for (let step = last; step !== void 0 && names.length < count; step = step.previous) names.push(step.name);
	return names.reverse();
}
// src/impact/product-of.ts
function productOf(consumer) {
	let holder = consumer.parent;
	while (holder !== void 0 && holder.kind !== "data-product") holder = holder.parent;
	return holder ?? consumer.parent ?? consumer;
}
// src/impact/walk-impact.ts
const ORDER$1 = {
	origin: 0,
	certain: 1,
	likely: 2,
	possible: 3,
	untouched: 4
};
const FIRST_STEP = {
	removed: {
		data: "certain",
		containment: "certain",
		structural: "certain",
		planning: "possible"
	},
	added: {
		data: "certain",
		containment: void 0,
		structural: void 0,
		planning: "possible"
	},
	renamed: {
		data: "possible",
		containment: "possible",
		structural: "possible",
		planning: "possible"
	},
	broken: {
		data: "certain",
		containment: void 0,
		structural: "certain",
		planning: "possible"
	},
	logic: {
		data: "certain",
		containment: "certain",
		structural: void 0,
		planning: "possible"
	},
	trait: {
		data: "possible",
		containment: "possible",
		structural: void 0,
		planning: "possible"
	},
	asked: {
		data: "possible",
		containment: "possible",
		structural: "possible",
		planning: "possible"
	}
};
const SHARED = new Set([
	"removed",
	"added",
	"renamed",
	"broken",
	"asked"
]);
function compareReach(left, right) {
	return ORDER$1[left] - ORDER$1[right];
}
function walkImpact(origin, context) {
	const first = firstStep(origin.element);
	const best = new Map([[origin.element, first]]);
	const ends = new Map();
	const queue = [first];
	for (let next = 0; next < queue.length; next++) {
		const step = queue[next];
		for (const arrival of arrivalsFrom(step, origin, context)) {
			const known = arrival.goesOn ? best : ends;
			if (!isSurer(arrival.reach, known.get(arrival.element))) continue;
			const found = stepTo$1(arrival, step);
			known.set(arrival.element, found);
			if (arrival.goesOn) queue.push(found);
		}
	}
	for (const [element, end] of ends) if (isBetter(end, best.get(element))) best.set(element, end);
	return best;
}
function firstStep(element) {
	return {
		element,
		name: element.id.name,
		reach: "origin",
		previous: void 0,
		distance: 0,
		head: void 0
	};
}
function stepTo$1({ element, reach }, previous) {
	const distance = previous.distance + 1;
	return {
		element,
		name: element.id.name,
		reach,
		previous,
		distance,
		head: headAfter(previous)
	};
}
function isSurer(reach, known) {
	return known === void 0 || compareReach(reach, known.reach) < 0;
}
function isBetter(step, known) {
	return isSurer(step.reach, known) || step.reach === known?.reach && step.distance < known.distance;
}
function arrivalsFrom(step, origin, context) {
	const arrivals = [];
	if (step.reach === "origin" && step.element.kind !== "entity" && SHARED.has(origin.strength)) {
		for (const member of sortBy(step.element.members, ({ id }) => id.name)) if (sharesChange(member, origin, context)) arrivals.push({
			element: member,
			reach: "origin",
			goesOn: true
		});
	}
	const edges = step.reach === "origin" ? context.graph.edgesFrom(step.element) : context.graph.onwardFrom(step.element);
	for (const edge of edges) {
		const reach = reachAlong(edge, {
			step,
			origin,
			context
		});
		const goesOn = edge.passage === "data" || edge.passage === "containment";
		if (reach !== void 0) arrivals.push({
			element: edge.to,
			reach,
			goesOn
		});
	}
	return arrivals;
}
function sharesChange(member, origin, context) {
	return member.kind !== "consumer" && context.follows(member, origin.strength);
}
function reachAlong(edge, at) {
	if (at.step.reach !== "origin") return reachFurther(edge, at);
	return at.origin.element.kind === "attribute" ? reachFromAttribute(edge, at) : reachFirst(edge, at);
}
function reachFirst(edge, { step, origin, context }) {
	if (origin.strength === "broken" && !context.breaks(edge.to, step.element)) return void 0;
	return FIRST_STEP[origin.strength][edge.passage];
}
function reachFromAttribute(edge, { step, origin, context }) {
	if (step.element === origin.element) return edge.passage === "containment" ? "origin" : void 0;
	if (edge.passage !== "data") return void 0;
	const mention = context.formulas.judge(edge.to, attributesOf(origin));
	if (mention === "names-it") return "likely";
	if (origin.strength === "added") return void 0;
	return mention === "names-others" ? "untouched" : "possible";
}
function reachFurther(edge, { step, origin, context }) {
	if (edge.passage === "containment") return context.isAlone(step.element) && origin.side === "after" ? void 0 : step.reach;
	if (edge.passage !== "data") return void 0;
	if (origin.element.kind === "attribute" && context.formulas.namesFromAfar(edge.to, attributesOf(origin))) return "likely";
	return step.reach === "untouched" ? "untouched" : "possible";
}
function attributesOf(origin) {
	return origin.otherName === void 0 ? [origin.element] : [origin.element, origin.otherName];
}
// src/impact/collect-impact.ts
function collectImpact(walks, options) {
	const reached = new Map();
	const untouched = new Set();
	for (const { origin, steps } of walks) for (const [element, step] of steps) {
		if (element === origin.element || !options.isListed(element, origin.side)) continue;
		const key = options.identify(element, origin.side);
		const certainty = certaintyOf(step, origin);
		if (certainty !== void 0) addReached(reached, key, {
			step,
			certainty,
			side: origin.side,
			origins: [origin]
		});
		else if (step.reach === "untouched") untouched.add(key);
	}
	const elements = Array.from(reached.values(), describeElement).sort(compareAffected);
	return {
		elements,
		consumers: collectConsumers(elements, options.isExternal),
		unaffected: countUnaffected(untouched, reached)
	};
}
function certaintyOf({ reach, element }, origin) {
	if (reach === "untouched") return void 0;
	if (reach !== "origin") return reach;
	if (element !== origin.element.parent || origin.strength === "added") return void 0;
	return origin.strength === "asked" ? "possible" : "certain";
}
function addReached(reached, key, found) {
	const known = reached.get(key);
	if (known === void 0) {
		reached.set(key, found);
		return;
	}
	for (const origin of found.origins) known.origins.push(origin);
	if (compareWays(found, known) >= 0) return;
	known.step = found.step;
	known.certainty = found.certainty;
	known.side = found.side;
}
function compareWays(left, right) {
	return compareReach(left.certainty, right.certainty) || left.step.distance - right.step.distance || compareText(writePath$1(left.step).join("\n"), writePath$1(right.step).join("\n")) || compareText(left.side, right.side);
}
function describeElement({ step, certainty, side, origins }) {
	return {
		element: step.element,
		side,
		certainty,
		distance: step.distance,
		path: writePath$1(step),
		because: listChanges(origins)
	};
}
function listChanges(origins) {
	const ids = new Set();
	for (const { changes } of origins) for (const id of changes) ids.add(id);
	return Array.from(ids).sort(compareText);
}
const PEOPLE_FIRST = [
	"consumer",
	"data-product",
	"report",
	"metric",
	"exposure",
	"reverse-etl",
	"entity"
];
function compareAffected(left, right) {
	return peopleOrder(left.element.kind) - peopleOrder(right.element.kind) || compareText(left.element.id.name, right.element.id.name) || compareText(left.element.kind, right.element.kind);
}
function peopleOrder(kind) {
	const order = PEOPLE_FIRST.indexOf(kind);
	return order === -1 ? PEOPLE_FIRST.length : order;
}
function collectConsumers(elements, isExternal) {
	const byName = new Map();
	for (const affected of elements) {
		if (affected.element.kind !== "consumer") continue;
		const name = affected.element.label;
		byName.set(name, [...byName.get(name) ?? [], affected]);
	}
	return sortBy(byName, ([name]) => name).map(([name, ways]) => {
		const best = ways.reduce((surest, way) => compareAffectedWays(way, surest) < 0 ? way : surest);
		const products = sortBy(new Set(ways.map(({ element }) => productOf(element).id.name)), (product) => product);
		return {
			name,
			external: isExternal(name),
			products,
			certainty: best.certainty,
			path: best.path
		};
	});
}
function compareAffectedWays(left, right) {
	return compareReach(left.certainty, right.certainty) || left.distance - right.distance || compareText(left.path.join("\n"), right.path.join("\n"));
}
function countUnaffected(untouched, reached) {
	const affected = new Set(Array.from(reached.keys(), personOrElement));
	const names = new Set(Array.from(untouched, personOrElement));
	return Array.from(names).filter((name) => !affected.has(name)).length;
}
function personOrElement(element) {
	return element.kind === "consumer" ? element.label : element;
}
// src/impact/formula.ts
function foldWord(name) {
	return name.toLowerCase().replaceAll(/[\s_-]+/g, "");
}
function formulaText(element) {
	const text = element.properties.filter((property) => property.schema?.type === "formula").flatMap((property) => property.values).join("\n");
	return text.trim() === "" ? void 0 : text;
}
function readFormula(text) {
	const qualifiers = new Map();
	const words = [];
	let takesAll = false;
	for (const path of readPaths(text)) {
		const parts = path.parts.map(foldWord);
		for (const part of parts) words.push(part);
		takesAll ||= path.takesAll;
		if (path.isCall || parts.length === 1 && !path.quoted && RESERVED_WORDS.has(parts[0] ?? "")) continue;
		for (let index = parts.length === 1 ? 0 : 1; index < parts.length; index++) {
			const name = parts[index] ?? "";
			const known = qualifiers.get(name) ?? new Set();
			qualifiers.set(name, known.add(parts.slice(Math.max(0, index - 2), index).join(".")));
		}
	}
	return {
		qualifiers,
		words: ` ${words.join(" ")} `,
		takesAll
	};
}
function mentionsAttribute(formula, attribute, others) {
	const entity = attribute.parent;
	if (entity === void 0) return "names-none";
	if (namesIt(formula, {
		label: attribute.label,
		entity,
		others,
		aliases: "count"
	})) return "names-it";
	if (formula.takesAll) return "names-none";
	const aliases = others.length === 0 ? "count" : "ignore";
	return entity.members.some((member) => member !== attribute && member.kind === "attribute" && namesIt(formula, {
		label: member.label,
		entity,
		others,
		aliases
	})) ? "names-others" : "names-none";
}
function mentionsName(formula, label) {
	return formula.takesAll || formula.qualifiers.has(foldWord(label)) || mentionsPhrase(formula, label);
}
function mentionsQualified(formula, attribute) {
	const entity = attribute.parent;
	if (entity === void 0) return false;
	return some(formula.qualifiers.get(foldWord(attribute.label)), (qualifier) => fits(qualifier, entity));
}
function namesIt(formula, { label, entity, others, aliases }) {
	const isOf = (qualifier) => {
		if (qualifier === "" || fits(qualifier, entity)) return true;
		return aliases === "count" && !others.some((other) => fits(qualifier, other));
	};
	return some(formula.qualifiers.get(foldWord(label)), isOf) || mentionsPhrase(formula, label);
}
function mentionsPhrase(formula, label) {
	const parts = label.trim().split(/[\s-]+/);
	return parts.length > 1 && formula.words.includes(` ${parts.map(foldWord).join(" ")} `);
}
function fits(qualifier, entity) {
	const parts = qualifier.split(".");
	const label = foldWord(entity.label);
	const own = parts.at(-1);
	if (own !== label && own !== `${label}s`) return false;
	const domain = parts.at(-2);
	return domain === void 0 || entity.parent === void 0 || domain === foldWord(entity.parent.label);
}
function some(items, holds) {
	for (const item of items ?? []) if (holds(item)) return true;
	return false;
}
const WORD$3 = {
	ascii: /[A-Za-z_][\w$]*/y,
	unicode: remember$1(() => new RegExp("[\\p{L}_][\\p{L}\\p{N}_$]*", "uy"))
};
const NUMBER$1 = {
	ascii: /[\w.]+/y,
	unicode: remember$1(() => new RegExp("[\\p{L}\\p{N}_.]+", "uy"))
};
const SELECT_ALL = /\s+(?:(?:distinct|all)\s+)?\*/iy;
const QUOTES = "\"`[]";
function* readPaths(text) {
	for (let offset = 0; offset < text.length;) {
		const skipped = skipLiteralOrComment(text, offset);
		const word = skipped > offset ? void 0 : matchWithTables(WORD$3, text, offset);
		if (word === void 0) {
			offset = skipped > offset ? skipped : skipPlain(text, offset);
			continue;
		}
		const path = readPath(text, offset, word);
		yield path;
		offset = path.end;
	}
}
function skipPlain(text, offset) {
	return isDigit(text.charCodeAt(offset)) ? offset + (matchWithTables(NUMBER$1, text, offset)?.length ?? 1) : offset + 1;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function skipLiteralOrComment(text, offset) {
	const two = text.slice(offset, offset + 2);
	if (two === "--" || two === "//") return endOf$2(text, "\n", offset + 2);
	if (two === "/*") return endOf$2(text, "*/", offset + 2);
	if (two[0] !== "'" || isWordBefore(text, offset)) return offset;
	const end = text.indexOf("'", offset + 1);
	return end === -1 ? offset : end + 1;
}
function endOf$2(text, mark, from) {
	const found = text.indexOf(mark, from);
	return found === -1 ? text.length : found + mark.length;
}
function isWordBefore(text, offset) {
	const before = text[offset - 1] ?? "";
	return before < "\u0080" ? /[A-Za-z0-9_]/.test(before) : new RegExp("[\\p{L}\\p{N}_]", "u").test(before);
}
function readPath(text, start, first) {
	const parts = [first];
	let end = start + first.length;
	let takesAll = first.toLowerCase() === "select" && matchAt(SELECT_ALL, text, end) !== void 0;
	for (;;) {
		const dot = skipQuotes(text, end);
		if (text[dot] !== ".") break;
		const next = skipQuotes(text, dot + 1);
		const word = matchWithTables(WORD$3, text, next);
		takesAll ||= text[next] === "*";
		if (word === void 0) break;
		parts.push(word);
		end = next + word.length;
	}
	return {
		parts,
		quoted: start > 0 && QUOTES.includes(text[start - 1] ?? ""),
		isCall: text[end] === "(",
		takesAll,
		end
	};
}
function skipQuotes(text, offset) {
	return QUOTES.includes(text[offset] ?? " ") ? offset + 1 : offset;
}
function matchWithTables({ ascii, unicode }, text, offset) {
	const plain = matchAt(ascii, text, offset);
	return text.charCodeAt(offset + (plain?.length ?? 0)) > 127 ? matchAt(unicode(), text, offset) : plain;
}
function matchAt(pattern, text, offset) {
	pattern.lastIndex = offset;
	return pattern.exec(text)?.[0];
}
const RESERVED_WORDS = new Set([
	"all and any as asc between by case cast cross desc distinct else end except exists false for from full group having",
	"if in inner intersect interval into is join lateral left like limit not null offset on or order outer over",
	"partition right select set then true union unnest using when where window with"
].flatMap((line) => line.split(" ")));
// src/impact/formula-reader.ts
function createFormulaReader(graph) {
	const formulas = new Map();
	const formulaOf = (element) => {
		const known = formulas.get(element);
		if (known !== void 0) return known === "none" ? void 0 : known;
		const formula = readFormulaOf(element);
		formulas.set(element, formula ?? "none");
		return formula;
	};
	return {
		formulaOf,
		judge(holder, attribute) {
			const formula = formulaOf(holder);
			if (formula === void 0) return "names-none";
			const mentions = attribute.map((name) => mentionsAttribute(formula, name, otherProviders(graph, holder, name)));
			return mentions.find((mention) => mention === "names-it") ?? mentions[0] ?? "names-none";
		},
		namesFromAfar(holder, attribute) {
			const formula = formulaOf(holder);
			return formula !== void 0 && attribute.some((name) => namesFromAfar(formula, name, providersOf(graph, holder)));
		}
	};
}
function readFormulaOf(element) {
	const text = formulaText(element);
	return text === void 0 ? void 0 : readFormula(text);
}
function providersOf(graph, holder) {
	return graph.providersOf(holder).filter((edge) => edge.passage === "data").map((edge) => edge.to);
}
function otherProviders(graph, holder, attribute) {
	const own = attribute.parent?.id.name;
	return providersOf(graph, holder).filter((provider) => provider.id.name !== own);
}
function namesFromAfar(formula, attribute, providers) {
	if (mentionsQualified(formula, attribute)) return true;
	const name = foldWord(attribute.label);
	return !providers.some((provider) => provider.members.some((member) => foldWord(member.label) === name)) && mentionsAttribute(formula, attribute, providers) === "names-it";
}
// src/impact/impact-graph.ts
const INTO_PARENT = new Set([
	"attribute",
	"metric",
	"report",
	"exposure",
	"reverse-etl"
]);
const FROM_PARENT = new Set(["mapping", "consumer"]);
function createImpactGraph(model) {
	const edges = new Map();
	const onward = new Map();
	const providers = new Map();
	const edgesFrom = (element) => remember(edges, element, () => sortEdges(findEdges$1(model, element)));
	return {
		model,
		edgesFrom,
		onwardFrom: (element) => remember(onward, element, () => edgesFrom(element).filter(isOnward)),
		providersOf: (element) => remember(providers, element, () => sortEdges(findProviders(model, element)))
	};
}
function feedsTarget(relation) {
	return relation === "maps";
}
function findEdges$1(model, element) {
	const edges = [];
	for (const { reference } of model.incoming(element)) {
		const { relation, class: passage } = reference.schema;
		edges.push({
			to: reference.from,
			passage: feedsTarget(relation) ? "structural" : passage
		});
	}
	pushDataTargets(model, element, {
		direction: "feeding",
		edges
	});
	const { parent } = element;
	if (parent !== void 0 && leavesThrough(element, parent)) edges.push({
		to: parent,
		passage: "containment"
	});
	for (const member of partsOf(element)) if (FROM_PARENT.has(member.kind)) edges.push({
		to: member,
		passage: "containment"
	});
	return edges;
}
function findProviders(model, element) {
	const edges = [];
	for (const { reference } of model.incoming(element)) {
		const { relation, class: passage } = reference.schema;
		if (passage === "data" && feedsTarget(relation)) edges.push({
			to: reference.from,
			passage
		});
	}
	pushDataTargets(model, element, {
		direction: "taking",
		edges
	});
	const { parent } = element;
	if (parent !== void 0 && FROM_PARENT.has(element.kind)) edges.push({
		to: parent,
		passage: "containment"
	});
	for (const member of partsOf(element)) if (leavesThrough(member, element)) edges.push({
		to: member,
		passage: "containment"
	});
	return edges;
}
function partsOf(element) {
	return element.kind === "entity" ? [] : element.members;
}
function pushDataTargets(model, element, { direction, edges }) {
	for (const { reference, resolution } of model.linksOf(element)) {
		const { relation, class: passage } = reference.schema;
		if (passage !== "data" || resolution.status !== "resolved") continue;
		if (feedsTarget(relation) === (direction === "feeding")) edges.push({
			to: resolution.target,
			passage
		});
	}
}
function leavesThrough(part, whole) {
	if (!INTO_PARENT.has(part.kind)) return false;
	return part.kind === "attribute" || whole.kind === "data-product" || INTO_PARENT.has(whole.kind);
}
function sortEdges(found) {
	if (found.length < 2) return found;
	return found.sort(compareEdges).filter((edge, index) => !isSameEdge(edge, found[index - 1]));
}
function isSameEdge(edge, other) {
	return edge.to === other?.to && edge.passage === other.passage;
}
function isOnward({ passage }) {
	return passage === "data" || passage === "containment";
}
function compareEdges(left, right) {
	return compareText(left.to.id.name, right.to.id.name) || compareText(left.to.kind, right.to.kind) || compareText(left.passage, right.passage);
}
function remember(known, key, find) {
	const value = known.get(key);
	if (value !== void 0) return value;
	const found = find();
	known.set(key, found);
	return found;
}
// src/impact/origin.ts
function findOrigins$1(diff) {
	const origins = new Map();
	for (const change of diff.changes) for (const origin of originsOf(change)) {
		const { side, strength, element } = origin;
		const key = `${side} ${strength} ${element.kind} ${element.id.name}`;
		const known = origins.get(key);
		origins.set(key, {
			...origin,
			changes: [...known?.changes ?? [], change.id]
		});
	}
	return Array.from(origins.values());
}
function originsOf(change) {
	switch (change.action) {
		case "added": return [{
			side: "after",
			element: change.element,
			strength: "added"
		}];
		case "removed": return [{
			side: "before",
			element: change.element,
			strength: "removed"
		}];
		case "renamed":
		case "moved": return originsOfRename(change.elements);
		case "property-changed": return originsOfProperty(change);
		case "reference-added": return originsOfLinks(change.elements.after, change.link);
		case "reference-removed": return [...originsOfLinks(change.elements.after, change.link), ...originsOfLostTarget(change.elements.before, change.link)];
		case "reference-retargeted": return [...originsOfLinks(change.elements.after, change.links.after), ...originsOfLostTarget(change.elements.before, change.links.before)];
	}
}
function originsOfRename({ before, after }) {
	const renamed = {
		side: "after",
		element: after,
		otherName: before,
		strength: "renamed"
	};
	return after.kind === "attribute" ? [renamed] : [renamed, {
		side: "before",
		element: before,
		strength: "broken"
	}];
}
function originsOfProperty({ elements, values }) {
	const schema = values.after?.schema ?? values.before?.schema;
	if (schema?.travels !== true) return [];
	const isLogic = schema.type === "formula" || elements.after.kind === "mapping";
	return [{
		side: "after",
		element: elements.after,
		strength: isLogic ? "logic" : "trait"
	}];
}
function originsOfLinks(holder, link) {
	return link.reference.schema.class === "data" ? [{
		side: "after",
		element: holder,
		strength: "logic"
	}] : [];
}
function originsOfLostTarget(holder, link) {
	return feedsTarget(link.reference.schema.relation) ? [{
		side: "before",
		element: holder,
		strength: "logic"
	}] : [];
}
// src/impact/find-impact.ts
function findImpact(models, diff, options) {
	const contexts = mapPair(models, (_, side) => createContext(models, diff, side));
	const walks = new BoundedWalks(findOrigins$1(diff), contexts, options.mostSteps);
	const impact = collectImpact(walks, {
		isExternal: options.isExternal,
		isListed: (element, side) => isListed(element, {
			side,
			diff
		}),
		identify: (element, side) => side === "before" ? diff.counterpartInAfter(element) ?? element : element
	});
	return walks.unfollowed === 0 ? impact : {
		...impact,
		unfollowed: walks.unfollowed
	};
}
var BoundedWalks = class {
	unfollowed = 0;
	#origins;
	#contexts;
	#left;
	constructor(origins, contexts, most = Number.POSITIVE_INFINITY) {
		this.#origins = origins;
		this.#contexts = contexts;
		this.#left = most;
	}
	*[Symbol.iterator]() {
		for (const origin of this.#origins) {
			if (this.#left < 0) {
				this.unfollowed++;
				continue;
			}
			const context = this.#contexts[origin.side];
			const steps = walkImpact(origin, context);
			for (const element of steps.keys()) this.#left -= 1 + context.graph.edgesFrom(element).length;
			yield {
				origin,
				steps
			};
		}
	}
};
function findReach(model, element, options) {
	const graph = createImpactGraph(model);
	const origin = {
		side: "after",
		element,
		strength: "asked",
		changes: []
	};
	return collectImpact([{
		origin,
		steps: walkImpact(origin, {
			graph,
			formulas: createFormulaReader(graph),
			isAlone: () => false,
			follows: () => true,
			breaks: () => false
		})
	}], {
		isExternal: options.isExternal,
		isListed: () => true,
		identify: (reached) => reached
	});
}
function createContext(models, diff, side) {
	const graph = createImpactGraph(models[side]);
	const counterpart = counterpartFrom(diff, side);
	return {
		graph,
		formulas: createFormulaReader(graph),
		isAlone: (element) => counterpart(element) === void 0,
		follows: (member, strength) => !diff.unknown[side].has(member) && follows(member, strength, counterpart),
		breaks: (holder, target) => breaks(holder, target, {
			models,
			diff
		})
	};
}
function counterpartFrom(diff, side) {
	return side === "before" ? (element) => diff.counterpartInAfter(element) : (element) => diff.counterpartInBefore(element);
}
function follows(member, strength, counterpart) {
	const other = counterpart(member);
	if (strength === "removed" || strength === "added") return other === void 0;
	return other !== void 0 && member.parent !== void 0 && other.parent === counterpart(member.parent);
}
function breaks(holder, target, { models, diff }) {
	const holderAfter = diff.counterpartInAfter(holder);
	if (holderAfter === void 0) return false;
	const unresolved = models.after.linksOf(holderAfter).filter(({ resolution }) => resolution.status !== "resolved");
	return models.before.linksOf(holder).some(({ reference, resolution }) => {
		if (resolution.status !== "resolved" || resolution.target !== target) return false;
		return unresolved.some((link) => link.reference.text === reference.text && link.reference.schema.relation === reference.schema.relation);
	});
}
function isListed(element, { side, diff }) {
	const counterpart = counterpartFrom(diff, side);
	if (counterpart(element) !== void 0) return true;
	return side === "before" && element.kind === "consumer" && isGone$1(element.parent, counterpart);
}
function isGone$1(element, counterpart) {
	return element !== void 0 && counterpart(element) === void 0;
}
// src/impact/pii-flags.ts
function findComeAndGone(diff) {
	const before = new Set();
	const after = new Set();
	const isGone = (member) => !diff.counterpartInAfter(member) && !diff.unknown.before.has(member);
	const isNew = (member) => !diff.counterpartInBefore(member) && !diff.unknown.after.has(member);
	for (const change of diff.changes) {
		if (change.action === "removed") addWithMembers(before, change.element, isGone);
		if (change.action === "added") addWithMembers(after, change.element, isNew);
	}
	return {
		before,
		after
	};
}
function findFlagChanges(diff, comeAndGone) {
	const added = Array.from(comeAndGone.after).filter(isPersonal);
	const removed = Array.from(comeAndGone.before).filter(isPersonal);
	for (const change of diff.changes) {
		if (change.action !== "property-changed" || change.property !== "pii") continue;
		const { before, after } = change.elements;
		if (isPersonal(after) && !isPersonal(before)) added.push(after);
		if (isPersonal(before) && !isPersonal(after)) removed.push(before);
	}
	return {
		added: sortElements(added),
		removed: sortElements(removed)
	};
}
function isPersonal(element) {
	return (element.kind === "entity" || element.kind === "attribute") && element.is("pii");
}
function isUnknown$1(element, unknown) {
	for (let part = element; part !== void 0; part = part.parent) if (unknown.has(part)) return true;
	return false;
}
function addWithMembers(found, element, isPart) {
	const open = [element];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		found.add(next);
		for (const member of next.members) if (isPart(member)) open.push(member);
	}
}
function sortElements(elements) {
	return sortBy(elements, ({ id }) => `${id.name}\n${id.kind}`);
}
// src/impact/pii-products.ts
function findShownProducts(contexts, diff, comeAndGone) {
	if (diff.changes.length === 0) return [];
	const graphs = mapPair(contexts, ({ graph }) => graph);
	const starts = findStarts(graphs, diff, comeAndGone);
	const before = findProducts(graphs.before, starts.before);
	const after = findProducts(graphs.after, starts.after);
	const pairs = Array.from(after, (product) => ({
		before: diff.counterpartInBefore(product),
		after: product
	}));
	for (const product of before) {
		const continued = diff.counterpartInAfter(product);
		if (continued === void 0 || !after.has(continued)) pairs.push({
			before: product,
			after: continued
		});
	}
	return pairs;
}
function findStarts(graphs, diff, comeAndGone) {
	const starts = {
		before: new Set(),
		after: new Set()
	};
	const add = (element, side) => {
		starts[side].add(element);
		const other = side === "before" ? diff.counterpartInAfter(element) : diff.counterpartInBefore(element);
		if (other !== void 0) starts[side === "before" ? "after" : "before"].add(other);
	};
	for (const element of findTouched(diff)) add(element, "after");
	for (const side of ["before", "after"]) {
		for (const element of comeAndGone[side]) if (element.kind !== "attribute" || isPersonal(element)) add(element, side);
		for (const { reference } of graphs[side].model.unresolved) if (reference.schema.class === "data") add(reference.from, side);
	}
	return starts;
}
function findTouched(diff) {
	return diff.changes.flatMap((change) => mayReroute(change) ? withMembers$1(change.elements.after) : []);
}
function mayReroute(change) {
	switch (change.action) {
		case "added":
		case "removed": return false;
		case "renamed":
		case "moved": return true;
		case "property-changed": return change.property === "pii";
		case "reference-added":
		case "reference-removed": return change.link.reference.schema.class === "data";
		case "reference-retargeted": return change.links.before.reference.schema.class === "data";
	}
}
function withMembers$1(element) {
	const found = [element];
	for (const next of found) for (const member of next.members) if (member.kind !== "attribute") found.push(member);
	return found;
}
function findProducts(graph, starts) {
	const seen = new Set(starts);
	const products = new Set();
	for (const element of seen) {
		if (element.kind === "consumer") products.add(productOf(element));
		for (const { to, passage } of graph.edgesFrom(element)) if (passage === "data" || passage === "containment") seen.add(to);
	}
	return products;
}
// src/impact/pii-routes.ts
function findExposedElements(product, graph) {
	const seen = new Set([product]);
	for (const element of seen) for (const { to } of graph.providersOf(element)) seen.add(to);
	return Array.from(seen).flatMap((element) => element.kind === "entity" ? [element, ...element.members].filter(isPersonal) : []);
}
function createRouteFinder(product, context) {
	const searches = new Map();
	return (element) => {
		if (!context.isKnown(element)) return void 0;
		const attribute = element.kind === "attribute" ? element.label : void 0;
		const search = searches.get(attribute) ?? createSearch({
			product,
			attribute,
			context
		});
		searches.set(attribute, search);
		return search(element);
	};
}
const CERTAINTIES = [
	"certain",
	"likely",
	"possible"
];
function createSearch(options) {
	const found = new Map();
	return (element) => {
		for (const certainty of CERTAINTIES) {
			const steps = found.get(certainty) ?? searchAgainstFlow(certainty, options);
			found.set(certainty, steps);
			const step = findStep(element, steps);
			if (step !== void 0) return {
				certainty,
				path: writePath$1(step).reverse()
			};
		}
	};
}
function findStep(element, steps) {
	if (element.kind !== "attribute") return steps.get(element);
	const entity = element.parent === void 0 ? void 0 : steps.get(element.parent);
	return entity && stepTo(element, entity);
}
function searchAgainstFlow(weakest, options) {
	const { product, context } = options;
	const steps = new Map();
	if (!context.isKnown(product)) return steps;
	const consumer = {
		element: product,
		name: "",
		previous: void 0,
		distance: 0,
		head: void 0
	};
	steps.set(product, stepTo(product, consumer));
	for (const [element, step] of steps) for (const edge of context.graph.providersOf(element)) {
		if (steps.has(edge.to) || !context.isKnown(edge.to)) continue;
		if (rank$1(linkCertainty(edge, element, options)) > rank$1(weakest)) continue;
		steps.set(edge.to, stepTo(edge.to, step));
	}
	return steps;
}
function stepTo(element, previous) {
	return {
		element,
		name: element.id.name,
		previous,
		distance: previous.distance + 1,
		head: headAfter(previous)
	};
}
function rank$1(certainty) {
	return CERTAINTIES.indexOf(certainty);
}
function linkCertainty(edge, receiver, { attribute, context }) {
	if (edge.passage === "containment") return "certain";
	if (isMetric(receiver)) return "possible";
	const formula = attribute === void 0 ? void 0 : context.formulas.formulaOf(receiver);
	if (formula !== void 0 && attribute !== void 0 && !mentionsName(formula, attribute)) return "possible";
	return receiver.kind === "entity" ? "likely" : "certain";
}
function isMetric(element) {
	return element.kind === "metric" || element.kind === "entity" && element.value("type") === "metric";
}
// src/impact/pii-reach.ts
function findPersonalData(models, diff) {
	const comeAndGone = findComeAndGone(diff);
	const contexts = mapPair(models, (model, side) => createRouteContext(model, diff.unknown[side]));
	const products = findShownProducts(contexts, diff, comeAndGone).map((pair) => mapPair(pair, describeProduct(contexts, diff)));
	return {
		...findFlagChanges(diff, comeAndGone),
		exposures: sortExposures(products.flatMap(({ before, after }) => findNewExposures(after, before, contexts.after))),
		noLongerExposed: sortExposures(products.flatMap(({ before, after }) => findNewExposures(before, after, contexts.before)))
	};
}
function createRouteContext(model, unknown) {
	const graph = createImpactGraph(model);
	return {
		graph,
		formulas: createFormulaReader(graph),
		isKnown: (element) => !isUnknown$1(element, unknown)
	};
}
function describeProduct(contexts, diff) {
	return (product, side) => {
		if (product === void 0) return void 0;
		const identify = (element) => side === "before" ? diff.counterpartInAfter(element) ?? element : element;
		const consumers = consumersOf$1(product);
		return {
			product,
			elements: keyBy(consumers.length === 0 ? [] : findExposedElements(product, contexts[side].graph), identify),
			consumers: keyBy(consumers, (consumer) => identify(consumer).label)
		};
	};
}
function findNewExposures(view, other, context) {
	if (view === void 0) return [];
	const findRoute = createRouteFinder(view.product, context);
	const exposures = [];
	for (const [key, element] of view.elements) {
		const wasShown = other?.elements.has(key) ?? false;
		for (const [name, consumer] of view.consumers) {
			if (wasShown && other?.consumers.has(name) || !context.isKnown(consumer)) continue;
			const route = findRoute(element);
			if (route === void 0) continue;
			const path = [...route.path.slice(0, -1), consumer.id.name];
			exposures.push({
				element,
				product: view.product.id.name,
				consumer: consumer.label,
				certainty: route.certainty,
				path
			});
		}
	}
	return exposures;
}
function consumersOf$1(product) {
	return product.members.flatMap((member) => {
		if (member.kind === "consumer") return productOf(member) === product ? [member] : [];
		return consumersOf$1(member);
	});
}
function keyBy(elements, key) {
	return new Map(Array.from(elements, (element) => [key(element), element]));
}
function sortExposures(exposures) {
	return sortBy(exposures, (exposure) => exposure.consumer).sort((left, right) => compareText(left.element.id.name, right.element.id.name) || compareText(left.element.kind, right.element.kind) || compareText(left.product, right.product));
}
// src/syntax/count-words.ts
const SPACE = 32;
const WORD$2 = 1;
const SIGN = 2;
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => code > SPACE ? WORD$2 : 0);
for (const sign of "\"'[]{}=,:;|#<>()!$%&*+?@\\^`~/") CLASSES[sign.charCodeAt(0)] = SIGN;
const MORE_IF_SOUND = 10;
function isTooLongWithMistakes(text, most) {
	return exceedsWords(text, most);
}
function isTooLongEvenIfSound(text, most) {
	return exceedsWords(text, most * MORE_IF_SOUND);
}
function exceedsWords(text, most) {
	if (text.length <= most) return false;
	let words = 0;
	let before = 0;
	for (let at = 0; at < text.length && words <= most; at++) {
		const code = text.charCodeAt(at);
		const kind = code < CLASSES.length ? CLASSES[code] : WORD$2;
		if (kind === SIGN || kind === WORD$2 && before !== WORD$2) words++;
		before = kind;
	}
	return words > most;
}
// src/syntax/partial-reading.ts
const BEGINNING_ONLY = "Only the beginning of this large file was read: it does not look like MML.";
const OUT_OF_MEMORY = "This file could not be read: the parser ran out of memory.";
const TOO_MANY_WORDS = "This file was not read: it holds too many words and signs.";
const REASONS$1 = {
	[BEGINNING_ONLY]: "is large and does not look like MML, so only its beginning was read",
	[OUT_OF_MEMORY]: "could not be read: the parser ran out of memory",
	[TOO_MANY_WORDS]: "was not read: it holds too many words and signs"
};
function explainPartialReading({ errors }) {
	const message = errors[0]?.message;
	return message === void 0 ? void 0 : REASONS$1[message];
}
// src/text/group-digits.ts
function groupDigits(value) {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
// src/model/bound-files.ts
const DEFAULT_BOUNDS = {
	fileWords: 3e6,
	blockCount: 5e6,
	nestingDepth: 32,
	nameLength: 1e3,
	valueLength: 1e6
};
function boundFiles(files, bounds) {
	const kept = [];
	const leftOut = [];
	let blocks = 0;
	const sorted = sortByPath(files);
	for (let at = 0; at < sorted.length; at++) {
		const file = sorted[at];
		const { path } = file;
		const measures = outlineOf(file).measures;
		const tooManyWords = explainWords(file, bounds);
		if (tooManyWords === void 0) blocks += measures.blocks;
		const refusal = tooManyWords ?? (blocks > bounds.blockCount ? explainBlocks(bounds.blockCount) : explainLength(measures, bounds));
		if (refusal === void 0) kept.push(file);
		const reason = refusal ?? explainPart(file, measures, bounds);
		if (reason !== void 0) leftOut.push({
			path,
			reason
		});
	}
	return {
		files: kept,
		leftOut
	};
}
function explainWords({ facts }, { fileWords }) {
	if (facts.textLength <= fileWords || !isTooLongWithMistakes(facts.text, fileWords)) return void 0;
	if (isTooLongEvenIfSound(facts.text, fileWords)) return `holds far more than ${groupDigits(fileWords)} words and signs (limits.file-words)`;
	return facts.isPlain ? void 0 : `holds more than ${groupDigits(fileWords)} words and signs, and mistakes (limits.file-words)`;
}
function explainBlocks(most) {
	return `was left out: with it the model has more than ${groupDigits(most)} blocks (limits.block-count)`;
}
function explainLength({ longestName, longestValue }, bounds) {
	if (longestName > bounds.nameLength) return `holds a name of ${groupDigits(longestName)} characters, more than ${groupDigits(bounds.nameLength)} (limits.name-length)`;
	if (longestValue <= bounds.valueLength) return void 0;
	return `holds a value of ${groupDigits(longestValue)} characters, more than ${groupDigits(bounds.valueLength)} (limits.value-length)`;
}
function explainPart({ facts }, { depth }, bounds) {
	const partial = explainPartialReading(facts);
	if (partial !== void 0) return partial;
	if (depth <= bounds.nestingDepth) return void 0;
	return `nests blocks ${groupDigits(depth)} deep, and below ${groupDigits(bounds.nestingDepth)} they are compared as text only (limits.nesting-depth)`;
}
// src/model/decode-value.ts
function decodeValue(item) {
	switch (item.valueType) {
		case ValueType.tripleString: return dedent(item.rawValue);
		case ValueType.string:
		case ValueType.brokenString:
		case ValueType.singleQuotedString: return decodeEscapes(item.rawValue);
		case ValueType.boolean: return item.rawValue.toLowerCase();
		default: return item.rawValue;
	}
}
function dedent(text) {
	const [first = "", ...rest] = text.split(/\r\n|\n|\r/);
	const indent = Math.min(...rest.filter((line) => line.trim() !== "").map(indentOf));
	return trimBlankLines([first.trimStart(), ...rest.map((line) => indent === Infinity ? line : line.slice(indent))].map((line) => line.trimEnd())).join("\n");
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
function trimBlankLines(lines) {
	const first = lines.findIndex((line) => line !== "");
	if (first === -1) return [];
	return lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}
const ESCAPES = {
	n: "\n",
	r: "\r",
	t: "	",
	"\"": "\"",
	"'": "'",
	"\\": "\\",
	"/": "/"
};
function decodeEscapes(raw) {
	if (!raw.includes("\\")) return raw;
	return raw.replaceAll(/\\(u[0-9a-fA-F]{4}|.)/gs, (written, sequence) => {
		if (sequence.length === 5) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
		return ESCAPES[sequence] ?? written;
	});
}
// src/model/canonical-text.ts
const DEEPEST_RENDERED = 64;
function renderCanonicalText(item) {
	return renderItem(item, 0).join("\n");
}
function renderItem(item, depth) {
	if (depth > DEEPEST_RENDERED) return [item.text.replaceAll(/\s+/g, " ")];
	const head = `${"  ".repeat(depth)}${normaliseKey(item.keyword)}`;
	if (item.type !== ItemType.block) return renderValues(item).map((value) => `${head} ${value}`);
	const label = item.valueType === ValueType.none ? "" : ` ${quote$1(decodeValue(item))}`;
	const members = item.members.map((member) => renderItem(member, depth + 1).join("\n")).sort(compareText);
	return [`${head}${label}`, ...members];
}
function renderValues(item) {
	if (item.valueType !== ValueType.list) return [renderValue(item)];
	return item.members.map(renderValue).sort(compareText);
}
function renderValue(item) {
	return item.valueType === ValueType.number || item.valueType === ValueType.boolean ? decodeValue(item) : quote$1(decodeValue(item));
}
function quote$1(text) {
	return JSON.stringify(text);
}
// src/text/line-index.ts
function buildLineIndex(text) {
	const starts = [0];
	const findNext = text.includes("\r") ? findAnyBreak : findLineFeed;
	let isComplete = false;
	const findStartsUpTo = (offset) => {
		while (!isComplete && starts.at(-1) <= offset) {
			const start = findNext(text, starts.at(-1));
			if (start === NONE$1) isComplete = true;
			else starts.push(start);
		}
	};
	return { position(offset) {
		findStartsUpTo(offset);
		const line = findLine(starts, offset);
		return {
			line: line + 1,
			column: offset - (starts[line] ?? 0) + 1,
			offset
		};
	} };
}
const NONE$1 = -1;
function findLineFeed(text, from) {
	const found = text.indexOf("\n", from);
	return found === -1 ? NONE$1 : found + 1;
}
function findAnyBreak(text, from) {
	const lineBreak = /\r\n|\n|\r/g;
	lineBreak.lastIndex = from;
	return lineBreak.test(text) ? lineBreak.lastIndex : NONE$1;
}
function findLine(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/model/place.ts
const LINE_INDEXES = new WeakMap();
function rangeOf(block, span) {
	const lines = lineIndexOf(block.file.facts);
	return {
		path: block.file.path,
		start: lines.position(span.start),
		end: lines.position(span.end)
	};
}
function lineIndexOf(facts) {
	const known = LINE_INDEXES.get(facts);
	if (known !== void 0) return known;
	const index = buildLineIndex(facts.text);
	LINE_INDEXES.set(facts, index);
	return index;
}
// src/model/decode-properties.ts
function decodeProperties(schema, blocks) {
	if (schema.kind === "unknown") return blocks.map((block) => unknownText(schema, block));
	const written = collectWritten(schema, blocks);
	const properties = [];
	written.forEach((property) => {
		properties.push(finish(property, schema));
	});
	for (const property of defaultsOf(schema)) if (!written.has(property.name)) properties.push(property);
	return properties.sort((left, right) => compareText(left.name, right.name));
}
function collectWritten(schema, blocks) {
	const relationKeys = relationKeysOf(schema);
	const written = new Map();
	for (const block of blocks) {
		if (block.item.type !== ItemType.block) continue;
		for (const item of block.item.statements) {
			const { keyword } = item;
			const name = normaliseKey(keyword);
			if (relationKeys.has(name) || isElement(keyword, schema)) continue;
			const known = written.get(name);
			if (known === void 0) written.set(name, {
				name,
				values: decodeValues(item),
				block,
				item
			});
			else known.values.push(...decodeValues(item));
		}
	}
	return written;
}
const relationKeysOf = rememberEach((schema) => new Set(schema.relations.flatMap((relation) => relation.keys)));
function isElement(keyword, { kind }) {
	return schemaOfBlock(keyword, kind).naming === "value";
}
function decodeValues(item) {
	return item.valueType === ValueType.list ? item.members.map(decodeValue) : [decodeValue(item)];
}
function finish(written, schema) {
	const declared = schema.properties.find((property) => property.name === written.name);
	const values = written.values.map((value) => normaliseValue(value, declared));
	return new BlockProperty(written, values.length < 2 ? values : Array.from(new Set(values)).sort(compareText), declared);
}
var BlockProperty = class {
	name;
	values;
	origin = "written";
	schema;
	#written;
	constructor(written, values, schema) {
		this.name = written.name;
		this.values = values;
		this.schema = schema;
		this.#written = written;
	}
	get range() {
		return rangeOf(this.#written.block, valueSpan(this.#written.item));
	}
};
function normaliseValue(value, declared) {
	if (declared?.type === "formula") return value.trim();
	if (declared?.type !== "boolean" && declared?.default !== "false") return value;
	const lower = value.trim().toLowerCase();
	return lower === "true" || lower === "false" ? lower : value;
}
function valueSpan(item) {
	return {
		start: item.valueEnd > item.valueStart ? item.valueStart : item.start,
		end: Math.max(item.valueEnd, item.keyEnd)
	};
}
const defaultsOf = rememberEach(({ properties }) => properties.flatMap((schema) => schema.default === void 0 ? [] : [{
	name: schema.name,
	values: [schema.default],
	origin: "default",
	schema
}]));
function unknownText(schema, block) {
	const { item } = block;
	return {
		name: "text",
		values: [renderCanonicalText(item)],
		origin: "written",
		schema: schema.properties[0],
		get range() {
			return rangeOf(block, {
				start: item.start,
				end: item.end
			});
		}
	};
}
// src/model/block-element.ts
const NO_OTHERS = [];
var BlockElement = class BlockElement {
	id;
	kind;
	parent;
	declaration;
	others;
	place;
	table;
	#blocks = void 0;
	#properties = void 0;
	#members = void 0;
	constructor({ id, parent, declaration, others, place, table }) {
		this.id = id;
		this.kind = id.kind;
		this.parent = parent;
		this.declaration = declaration;
		this.others = others;
		this.place = place;
		this.table = table;
	}
	get schema() {
		return this.declaration.schema;
	}
	get label() {
		return this.declaration.label;
	}
	get blocks() {
		if (this.others.length === 0) return this.declaration.blocks;
		this.#blocks ??= [this.declaration, ...this.others].map(({ block }) => block);
		return this.#blocks;
	}
	get properties() {
		this.#properties ??= decodeProperties(this.schema, this.blocks);
		return this.#properties;
	}
	get references() {
		return this.table.referencesOf(this);
	}
	get path() {
		const { parent, place, label } = this;
		return place === -1 && parent !== void 0 ? `${parent.path}.${label}` : this.table.pathAt(place);
	}
	get owner() {
		const told = this.table.ownerOf(this);
		return told === void 0 ? this.value("owner") : told.owner;
	}
	get members() {
		this.#members ??= this.table.membersOf(this);
		return this.#members;
	}
	get range() {
		const { item } = this.#firstBlock;
		return rangeOf(this.#firstBlock, {
			start: item.start,
			end: item.end
		});
	}
	get nameRange() {
		const { item } = this.#firstBlock;
		const span = item.valueType !== ValueType.none && (item.type === ItemType.block || this.schema.naming === "value") ? {
			start: item.valueStart,
			end: item.valueEnd
		} : {
			start: item.start,
			end: item.keyEnd
		};
		return rangeOf(this.#firstBlock, span);
	}
	isDeclaredAs(other) {
		if (!(other instanceof BlockElement) || !this.declaration.isSame(other.declaration)) return false;
		if (this.others.length !== other.others.length) return false;
		return this.others.every((one, at) => one.isSame(other.others[at]));
	}
	holds(kind) {
		return this.table.hasMembersOf(kind, this);
	}
	property(name) {
		return this.properties.find((property) => property.name === name);
	}
	value(name) {
		return this.property(name)?.values.join(", ");
	}
	is(name) {
		return this.property(name)?.values.includes("true") === true;
	}
	get #firstBlock() {
		return this.declaration.block;
	}
};
// src/model/bound-reference.ts
var BoundReference = class {
	from;
	schema;
	text;
	form;
	#place;
	constructor(place) {
		const { from, schema, outline, reference } = place;
		this.from = from;
		this.schema = schema;
		this.text = outline.textOf(reference);
		this.form = outline.isPath(reference) ? "path" : "quoted";
		this.#place = place;
	}
	get range() {
		const { file, outline, reference } = this.#place;
		const { valueStart, valueEnd } = new Item(file.facts, outline.referenceRowOf(reference));
		return rangeOf({ file }, {
			start: valueStart,
			end: valueEnd
		});
	}
};
// src/model/declaration.ts
var Declaration = class {
	schema;
	file;
	row;
	label;
	#blocks = void 0;
	constructor(schema, file, row, label) {
		this.schema = schema;
		this.file = file;
		this.row = row;
		this.label = label;
	}
	get block() {
		return this.blocks[0];
	}
	get blocks() {
		this.#blocks ??= [{
			file: this.file,
			item: new Item(this.file.facts, this.row)
		}];
		return this.#blocks;
	}
	isSame(other) {
		return this.row === other.row && this.file === other.file;
	}
};
// src/model/name-elements.ts
function nameIn(around, schema, { label, anonymous }) {
	const prefix = schema.namedAlone ? void 0 : around;
	if (schema.naming === "parent" && prefix !== void 0) return prefix;
	if (label === "") return joinName(prefix, "/", anonymous);
	return joinName(prefix, schema.separator, schema.naming === "target" ? label : escapeNamePart(label));
}
function isRawIn(around, { naming, separator }, { isAroundRaw, label, name }) {
	if (naming !== "label" || label === "") return false;
	if (around === void 0) return name.length === label.length;
	return isAroundRaw && separator === "." && name.length === around.length + separator.length + label.length;
}
function anonymousPart({ kind }, facts, row) {
	return kind === "unknown" ? normaliseKey(new Item(facts, row).keyword) : kind;
}
function flatDomainPrefix(kind, name) {
	if (kind !== "entity" || !name.includes(".")) return "";
	const dot = (name.includes("\\") ? name.replaceAll(/\\./g, "  ") : name).indexOf(".");
	return dot === -1 ? "" : `${name.slice(0, dot)}.`;
}
// src/model/name-twins.ts
function depthOf(element) {
	let depth = 0;
	for (let parent = element.parent; parent !== void 0; parent = parent.parent) depth++;
	return depth;
}
function sortTwins(group) {
	return sortBy(group, (twin) => twin.blocks.map((block) => renderCanonicalText(block.item)).join("\n")).toSorted((one, other) => depthOf(one) - depthOf(other));
}
function nameTwins(group, nameOf, isTaken) {
	let number = 1;
	return sortTwins(group).map((twin, place) => {
		const name = nameOf(twin);
		if (place === 0) return [twin, name];
		do
			number++;
		while (isTaken(`${name}#${number}`));
		return [twin, `${name}#${number}`];
	});
}
// src/model/decode-members.ts
function decodeMembers(parent, table) {
	if (parent.kind === "unknown") return [];
	if (holdsPlacedAlone(parent, table)) return placesIn(parent.place, table).map((place) => table.at(place));
	return numberTwinAttributes(listMembers(parent, table).map((member) => member.place !== -1 && member.place < table.size ? table.at(member.place) : makeMember(member, parent, table)));
}
function decodeAttributes(parent, table) {
	return numberTwinAttributes(listMembers(parent, table).filter(({ schema }) => schema.kind === "attribute").map((attribute) => makeMember(attribute, parent, table)));
}
function listMembers(parent, table) {
	const places = new PlacesByRow(parent, table);
	return [parent.declaration, ...parent.others].flatMap(({ schema: { kind }, file, row }) => listRows({
		kind,
		file,
		row
	}).map((member) => ({
		...member,
		file,
		place: places.find(file, member.row) ?? -1
	})));
}
function holdsPlacedAlone({ place }, table) {
	if (place === -1 || table.arrangement.attributesIn.has(place)) return false;
	return place < table.size && table.spotsOf(place).every((spot) => !table.outlineAt(spot.file).holds(spot.local, Holding.attributes));
}
function placesIn(place, { arrangement }) {
	const { childrenFrom, parentOf, attributesIn, insideAttributes } = arrangement;
	const [from, to] = insideAttributes.get(place) ?? [childrenFrom[place], childrenFrom[place + 1]];
	const places = [];
	for (let child = from; child < to; child++) if (parentOf[child] === place) places.push(child);
	return [...places, ...attributesIn.get(place) ?? []];
}
var PlacesByRow = class {
	#places = new Map();
	constructor({ place }, table) {
		if (place === -1) return;
		const { fileOf, localOf } = table.arrangement;
		for (const member of placesIn(place, table)) {
			const file = table.files[fileOf[member]];
			const rows = this.#places.get(file) ?? new Map();
			this.#places.set(file, rows);
			rows.set(table.outlineAt(fileOf[member]).rowOf(localOf[member]), member);
		}
	}
	find(file, row) {
		return this.#places.get(file)?.get(row);
	}
};
function makeMember({ schema, file, row, place }, parent, table) {
	const label = labelOf(schema, file.facts, row);
	const anonymous = label === "" ? anonymousPart(schema, file.facts, row) : "";
	const name = nameIn(parent.id.name, schema, {
		label,
		anonymous
	});
	const declaration = new Declaration(schema, file, row, label);
	return new BlockElement({
		id: {
			kind: schema.kind,
			name
		},
		parent,
		declaration,
		others: NO_OTHERS,
		place,
		table
	});
}
function listRows({ kind, file, row }) {
	const { items } = file.facts;
	if ((items[row * 8 + ItemColumn.types] & 255) !== ItemType.block) return [];
	const found = [];
	const open = [{
		row: row + 1,
		end: endOf$1(items, row),
		around: kind
	}];
	for (let inside = open.at(-1); inside !== void 0; inside = open.at(-1)) {
		if (inside.row >= inside.end) {
			open.pop();
			continue;
		}
		const member = inside.row;
		inside.row = endOf$1(items, member);
		if (readRow(member, inside.around, file, found)) open.push({
			row: member + 1,
			end: inside.row,
			around: "file"
		});
	}
	return found;
}
function readRow(row, around, { facts }, found) {
	const at = row * 8;
	const { items, text } = facts;
	const keyEnd = items[at + ItemColumn.keyEnd];
	const meaning = vocabularyOf(around).meaningAt(text, items[at + ItemColumn.keyStart], keyEnd);
	if ((items[at + ItemColumn.types] & 255) === ItemType.block) {
		if (!meaning.isWrapper) found.push({
			schema: meaning.schema,
			row
		});
		return meaning.isWrapper;
	}
	for (const declared of declaredBy(meaning, row, {
		items,
		isTop: around === "file"
	})) found.push(declared);
	return false;
}
function endOf$1(items, row) {
	return items[row * 8 + ItemColumn.next];
}
function numberTwinAttributes(members) {
	if (!members.some(isAttribute)) return members;
	const groups = new Map();
	for (const member of members) {
		if (!isAttribute(member)) continue;
		const group = groups.get(member.id.name);
		if (group === void 0) groups.set(member.id.name, [member]);
		else group.push(member);
	}
	const twins = Array.from(groups.values()).filter((group) => group.length > 1);
	if (twins.length === 0) return members;
	const renamed = new Map(twins.flatMap((group) => numberTwins(group, (name) => groups.has(name))));
	return members.map((member) => renamed.get(member) ?? member);
}
function isAttribute({ kind }) {
	return kind === "attribute";
}
function numberTwins(group, isTaken) {
	return nameTwins(group, ({ id }) => id.name, isTaken).map(([twin, name], index) => {
		if (index === 0 || !(twin instanceof BlockElement)) return [twin, twin];
		return [twin, new BlockElement({
			...twin,
			id: {
				kind: twin.kind,
				name
			}
		})];
	});
}
// src/model/element-table.ts
const NO_FORCED_NAMES = new Map();
const NO_OWNER = { owner: void 0 };
var ElementTable = class ElementTable {
	files;
	arrangement;
	size;
	outlines;
	names;
	hasOwnNames;
	isRaw;
	#attributeNames = new Map();
	#elements;
	#all = void 0;
	constructor(files, { unnamed, forced = NO_FORCED_NAMES, beside, kept } = {}) {
		const known = beside?.hasOwnNames === true && declareTheSame(files, beside.files) ? beside : kept;
		this.files = files;
		this.outlines = unnamed?.outlines ?? files.map((file) => outlineOf(file));
		this.arrangement = (known ?? unnamed)?.arrangement ?? arrangeElements(this.outlines);
		this.size = this.arrangement.size;
		this.#elements = new Array(this.arrangement.kindOf.length);
		this.hasOwnNames = forced.size === 0;
		this.isRaw = known?.isRaw ?? new Uint8Array(this.size);
		const names = [];
		this.names = known?.names ?? names;
		if (known === void 0) this.#nameAll(forced, names);
	}
	rename(forced) {
		return new ElementTable(this.files, {
			unnamed: this,
			forced
		});
	}
	isParallelTo(other) {
		return this.names === other.names;
	}
	get all() {
		this.#all ??= Array.from({ length: this.size }, (_, place) => this.at(place));
		return this.#all;
	}
	at(place) {
		const known = this.#elements[place];
		if (known !== void 0) return known;
		if (place >= this.size) return this.#findAttribute(place);
		const parent = this.arrangement.parentOf[place];
		const element = this.#make(place, parent === -1 ? void 0 : this.at(parent));
		this.#elements[place] = element;
		return element;
	}
	#nameAll(forced, names) {
		const { parentOf, prefixes } = this.arrangement;
		for (let place = 0; place < this.size; place++) {
			const parent = parentOf[place];
			const around = parent === -1 ? prefixes.get(place) : this.nameOf(parent);
			names.push(forced.get(place) ?? this.#nameIn(around, place));
		}
	}
	nameOf(place) {
		if (place < this.size) return this.names[place];
		if (!this.#attributeNames.has(place)) this.#nameAttributesBeside(place);
		return this.#attributeNames.get(place);
	}
	#nameAttributesBeside(place) {
		const holder = this.#make(this.arrangement.parentOf[place]);
		for (const attribute of decodeAttributes(holder, this)) if (attribute.place !== -1) this.#attributeNames.set(attribute.place, attribute.id.name);
	}
	schemaAt(place) {
		return KINDS$1[this.arrangement.kindOf[place]];
	}
	labelAt(place) {
		return this.#outlineAt(place).labelOf(this.arrangement.localOf[place]);
	}
	pathAt(place) {
		const parent = this.arrangement.parentOf[place];
		const schema = this.schemaAt(place);
		const label = this.labelAt(place);
		if (parent === -1 || schema.namedAlone) return flatDomainPrefix(schema.kind, this.nameOf(place)) + label;
		return `${this.pathAt(parent)}.${label}`;
	}
	isNamedByPath(place, name) {
		return this.isRaw[place] === 1 && name === this.names[place] || this.pathAt(place) === name;
	}
	spotOf(place) {
		const { fileOf, localOf } = this.arrangement;
		return {
			file: fileOf[place],
			local: localOf[place]
		};
	}
	spotsOf(place) {
		return [this.spotOf(place), ...this.arrangement.others.get(place) ?? []];
	}
	outlineAt(file) {
		return this.outlines[file];
	}
	referencesOf(element) {
		const { relations } = element.schema;
		if (element.place === -1 || relations.length === 0) return [];
		return this.spotsOf(element.place).flatMap((spot) => {
			const outline = this.outlineAt(spot.file);
			const first = outline.firstReferenceOf(spot.local);
			const count = outline.endOfReferencesOf(spot.local) - first;
			return Array.from({ length: count }, (_, index) => this.bindReference(element, spot.file, first + index));
		});
	}
	bindReference(from, file, reference) {
		const outline = this.outlines[file];
		const schema = from.schema.relations[outline.relationOf(reference)];
		return new BoundReference({
			from,
			schema,
			file: this.files[file],
			outline,
			reference
		});
	}
	hasMembersOf(kind, element) {
		const { childrenFrom, parentOf } = this.arrangement;
		const { place } = element;
		if (kind === "attribute" || place === -1 || place >= this.size) return element.members.some((member) => member.kind === kind);
		const end = childrenFrom[place + 1];
		for (let child = childrenFrom[place]; child < end; child++) if (parentOf[child] === place && this.schemaAt(child).kind === kind) return true;
		return false;
	}
	holds(place, holding) {
		const { fileOf, localOf, others } = this.arrangement;
		if (this.outlineAt(fileOf[place]).holds(localOf[place], holding)) return true;
		return others.has(place) && this.#spotsHolding(holding, place).length > 0;
	}
	ownerOf({ place, kind }) {
		if (kind === "unknown") return NO_OWNER;
		if (place === -1) return void 0;
		const [spot, ...others] = this.#spotsHolding(Holding.owner, place);
		if (spot === void 0) return NO_OWNER;
		const owner = others.length === 0 ? this.outlineAt(spot.file).plainOwnerOf(spot.local) : void 0;
		return owner === void 0 ? void 0 : { owner };
	}
	membersOf(element) {
		return decodeMembers(element, this);
	}
	#spotsHolding(holding, place) {
		return this.spotsOf(place).filter(({ file, local }) => this.outlineAt(file).holds(local, holding));
	}
	#make(place, parent) {
		const schema = this.schemaAt(place);
		const [declaration, ...others] = this.spotsOf(place).map((spot) => this.#declare(schema, spot));
		return new BlockElement({
			id: {
				kind: schema.kind,
				name: this.nameOf(place)
			},
			parent,
			declaration,
			others: others.length === 0 ? NO_OTHERS : others,
			place,
			table: this
		});
	}
	#declare(schema, spot) {
		const outline = this.outlineAt(spot.file);
		const file = this.files[spot.file];
		return new Declaration(schema, file, outline.rowOf(spot.local), outline.labelOf(spot.local));
	}
	#findAttribute(place) {
		const { members } = this.at(this.arrangement.parentOf[place]);
		for (const member of members) if (member.place >= this.size) this.#elements[member.place] = member;
		return this.#elements[place];
	}
	#outlineAt(place) {
		return this.outlines[this.arrangement.fileOf[place]];
	}
	#nameIn(around, place) {
		const { fileOf, localOf } = this.arrangement;
		const file = fileOf[place];
		const local = localOf[place];
		const outline = this.outlines[file];
		const schema = this.schemaAt(place);
		const label = outline.labelOf(local);
		const { facts } = this.files[file];
		const name = nameIn(around, schema, {
			label,
			anonymous: label === "" ? anonymousPart(schema, facts, outline.rowOf(local)) : ""
		});
		const parent = this.arrangement.parentOf[place];
		const isAroundRaw = parent !== -1 && parent < this.size && this.isRaw[parent] === 1;
		this.isRaw[place] = isRawIn(around, schema, {
			isAroundRaw,
			label,
			name
		}) ? 1 : 0;
		return name;
	}
};
// src/model/build-model.ts
function buildModel(files, { leftOut = [], beside, recall } = {}) {
	const sorted = sortByPath(files);
	const declaring = [];
	const binaryFiles = [];
	const foreignFiles = [];
	for (let at = 0; at < sorted.length; at++) {
		const file = sorted[at];
		if (file.facts.content === "binary") binaryFiles.push(file);
		else if (outlineOf(file).isForeign) foreignFiles.push(file);
		else declaring.push(file);
	}
	return new TableModel({
		files: sorted,
		table: new ElementTable(declaring, {
			beside: beside?.table,
			kept: recall?.(declaring)
		}),
		foreignFiles,
		binaryFiles,
		leftOut
	});
}
function withTable(model, table) {
	const { files, foreignFiles, binaryFiles, leftOut } = model;
	return new TableModel({
		files,
		table,
		foreignFiles,
		binaryFiles,
		leftOut
	});
}
var TableModel = class {
	files;
	table;
	foreignFiles;
	binaryFiles;
	leftOut;
	constructor({ files, table, foreignFiles, binaryFiles, leftOut }) {
		this.files = files;
		this.table = table;
		this.foreignFiles = foreignFiles;
		this.binaryFiles = binaryFiles;
		this.leftOut = leftOut;
	}
	get elements() {
		return this.table.all;
	}
};
// src/syntax/decode-text.ts
const BINARY_PROBE_BYTES = 8e3;
function decodeText(bytes) {
	const encoding = findEncoding(bytes);
	if (encoding === "utf-8" && bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return {
		content: "binary",
		text: ""
	};
	return {
		content: "text",
		text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
	};
}
function findEncoding(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	return "utf-8";
}
// src/syntax/walked-tree.ts
function isPlain$1({ mistakes, errorWeight }) {
	return mistakes.length === 0 && errorWeight === 0;
}
// src/syntax/piece-memory.ts
var PieceMemory = class {
	#sources = [];
	#pieces = new Map();
	#isEmpty = true;
	get isEmpty() {
		return this.#isEmpty;
	}
	add(source) {
		this.#sources.push(source);
		this.#isEmpty = false;
	}
	find(text) {
		for (let source = this.#sources.pop(); source !== void 0; source = this.#sources.pop()) this.#divide(source);
		return this.#pieces.get(text);
	}
	#divide({ text, items }) {
		const rowCount = items.length / 8;
		let start = 0;
		let isStartSound = true;
		let firstRow = 0;
		for (const end of findPieceEnds(text)) {
			let row = firstRow;
			let itemEnd = 0;
			while (row < rowCount && items[row * 8 + ItemColumn.keyStart] < end) {
				itemEnd = items[row * 8 + ItemColumn.end];
				row = items[row * 8 + ItemColumn.next];
			}
			const isEndSound = end === text.length || itemEnd === findBraceEnd(text, end);
			if (isStartSound && isEndSound) this.#pieces.set(text.slice(start, end), {
				items,
				start,
				firstRow,
				endRow: row
			});
			start = end;
			firstRow = row;
			isStartSound = isEndSound;
		}
	}
};
function findPieceEnds(text) {
	const ends = [];
	for (let at = text.indexOf("\n}"); at >= 0; at = text.indexOf("\n}", at + 2)) if (text[at + 2] === "\n") ends.push(at + 3);
	else if (text.startsWith("\r\n", at + 2)) ends.push(at + 4);
	if (ends.at(-1) !== text.length) ends.push(text.length);
	return ends;
}
function findBraceEnd(text, end) {
	return text[end - 2] === "\r" ? end - 2 : end - 1;
}
// src/syntax/pieces.ts
function joinPieces(pieces) {
	const parts = pieces.map(({ items, firstRow, endRow }) => items.subarray(firstRow * 8, endRow === void 0 ? items.length : endRow * 8));
	const joined = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
	let done = 0;
	parts.forEach((part, index) => {
		const { at, start, firstRow } = pieces[index];
		joined.set(part, done);
		moveRows(joined, {
			from: done,
			to: done + part.length
		}, {
			rows: done / 8 - firstRow,
			offset: at - start
		});
		done += part.length;
	});
	return joined;
}
function moveRows(items, { from, to }, { rows, offset }) {
	if (rows === 0 && offset === 0) return;
	for (let at = from; at < to; at += 8) {
		const parent = items[at + ItemColumn.parent];
		if (parent !== 4294967295) items[at + ItemColumn.parent] = parent + rows;
		items[at + ItemColumn.next] = items[at + ItemColumn.next] + rows;
		for (let column = ItemColumn.keyStart; column <= ItemColumn.end; column++) items[at + column] = items[at + column] + offset;
	}
}
// src/syntax/piece-parser.ts
const SMALLEST = 65536;
const MOST_PIECES = 1e5;
function createPieceParser(parser, smallest = SMALLEST) {
	const memory = new PieceMemory();
	return {
		walker: parser.walker,
		learn(facts) {
			if (facts.isPlain && facts.textLength >= smallest) memory.add(facts);
		},
		read(text, endAt) {
			const tree = text.length >= smallest && readByPieces(text, memory, parser) || parser.read(text, endAt);
			if (text.length >= smallest && tree !== void 0 && isPlain$1(tree)) memory.add({
				text,
				items: tree.items
			});
			return tree;
		}
	};
}
function readByPieces(text, memory, parser) {
	if (memory.isEmpty) return void 0;
	const ends = findPieceEnds(text);
	if (ends.length > MOST_PIECES) return void 0;
	const pieces = [];
	let isAnyKnown = false;
	let start = 0;
	let unread = 0;
	for (const end of ends) {
		const known = memory.find(text.slice(start, end));
		if (known !== void 0) {
			isAnyKnown = true;
			if (unread < start && !readRun(text.slice(unread, start), {
				at: unread,
				pieces,
				parser
			})) return void 0;
			pieces.push({
				...known,
				at: start
			});
			unread = end;
		}
		start = end;
	}
	if (!isAnyKnown) return void 0;
	if (unread < start && !readRun(text.slice(unread, start), {
		at: unread,
		pieces,
		parser
	})) return void 0;
	return {
		items: joinPieces(pieces),
		mistakes: new Uint32Array(0),
		errorWeight: 0
	};
}
function readRun(run, { at, pieces, parser }) {
	const tree = parser.read(run, "first mistake");
	if (tree === void 0 || !isPlain$1(tree)) return false;
	pieces.push({
		items: tree.items,
		start: 0,
		at,
		firstRow: 0,
		endRow: void 0
	});
	return true;
}
// src/text/kept-text.ts
const NO_BYTES = new Uint8Array(0);
function keepText(text) {
	if (isAscii(text)) return {
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
// src/link/final-names.ts
function giveFinalNames(table, beside) {
	if (beside?.table.isParallelTo(table) === true && !isNamedAnew(table, beside.table)) return symbolsFor(table, beside);
	const own = new NameIndex(table);
	const symbols = buildSymbolTable(table, own);
	const targetNames = findTargetNames(table, symbols);
	const nameOf = (element) => targetNames.get(element.place) ?? ownName(element);
	const index = targetNames.size === 0 ? own : new NameIndex(table, targetNames);
	let forced = new Map([...targetNames, ...numberOuterTwins(index, nameOf, table)]);
	let final = symbols;
	for (let step = 0; step < MOST_STEPS && forced.size > 0; step++) {
		final = buildSymbolTable(table.rename(forced));
		const numbered = numberOuterTwins(final.index, ownName, final.table);
		if (numbered.size === 0) return final;
		forced = new Map([...forced, ...numbered]);
	}
	return final;
}
const MOST_STEPS = 40;
function isNamedAnew(table, other) {
	const edited = findEditedPlaces({
		before: other,
		after: table
	});
	const { kindOf } = table.arrangement;
	return edited.some((isEdited, place) => isEdited === 1 && NAMED_BY_TARGET[kindOf[place]] === true);
}
function findTargetNames(table, symbols) {
	const named = new Map();
	for (let place = 0; place < table.size; place++) {
		if (NAMED_BY_TARGET[table.arrangement.kindOf[place]] !== true) continue;
		const name = nameByTarget(table.at(place), symbols);
		if (name !== void 0 && name !== table.names[place]) named.set(place, name);
	}
	return named;
}
const NAMED_BY_TARGET = KINDS$1.map(({ naming }) => naming === "target" || naming === "ends");
function ownName(element) {
	return element.id.name;
}
function nameByTarget(element, symbols) {
	if (element.schema.naming === "target") return nameByLabel(element, symbols);
	return element.label === "" ? nameByEnds(element, symbols) : void 0;
}
function nameByLabel(element, symbols) {
	if (element.label === "") return void 0;
	const [reference] = element.references;
	const target = reference === void 0 ? element.label : nameOfTarget(reference, symbols);
	return joinName(element.parent?.id.name, element.schema.separator, target);
}
function nameByEnds(element, symbols) {
	const { references } = element;
	const [from, to] = ["from", "to"].map((relation) => references.find((reference) => reference.schema.relation === relation));
	if (from === void 0 || to === void 0) return void 0;
	return `${nameOfTarget(from, symbols)}\u2192${nameOfTarget(to, symbols)}`;
}
function nameOfTarget(reference, symbols) {
	const resolution = resolveReference(reference, symbols);
	if (resolution.status === "resolved") return resolution.target.id.name;
	return reference.form === "path" ? withoutPathPrefix(reference.text) : reference.text;
}
function numberOuterTwins(index, nameOf, table) {
	const { twins } = index;
	const groupOf = new Map(twins.flatMap((group) => group.map((twin) => [twin, group])));
	const outer = twins.filter((group) => !group.some((twin) => standsInOther(twin, groupOf, table)));
	const groups = outer.length > 0 ? outer : twins;
	return new Map(groups.flatMap((group) => {
		const elements = group.map((place) => table.at(place));
		const { kind } = elements[0];
		return nameTwins(elements, nameOf, (name) => index.find(kind, name) !== void 0).slice(1).map(([twin, name]) => [twin.place, name]);
	}));
}
function standsInOther(twin, groupOf, { arrangement: { parentOf } }) {
	for (let around = parentOf[twin]; around !== -1; around = parentOf[around]) {
		const group = groupOf.get(around);
		if (group !== void 0 && group !== groupOf.get(twin)) return true;
	}
	return false;
}
// src/link/incoming-links.ts
var IncomingColumns = class {
	#table;
	#holderOf;
	#firstOf;
	#references;
	constructor(table, { firstOf, holderOf, targets }) {
		const { size } = table;
		const count = firstOf[size];
		this.#table = table;
		this.#holderOf = holderOf;
		this.#firstOf = new Int32Array(size + 1);
		for (let reference = 0; reference < count; reference++) {
			const target = targets[reference];
			if (target >= 0 && target !== holderOf[reference]) this.#firstOf[target + 1] = this.#firstOf[target + 1] + 1;
		}
		for (let place = 0; place < size; place++) this.#firstOf[place + 1] = this.#firstOf[place + 1] + this.#firstOf[place];
		this.#references = new Int32Array(this.#firstOf[size]);
		const next = this.#firstOf.slice();
		for (let reference = 0; reference < count; reference++) {
			const target = targets[reference];
			if (target < 0 || target === holderOf[reference]) continue;
			const at = next[target];
			this.#references[at] = reference;
			next[target] = at + 1;
		}
	}
	countTo(place) {
		return this.#firstOf[place + 1] - this.#firstOf[place];
	}
	referencesTo(place) {
		const found = Array.from(this.#references.subarray(this.#firstOf[place], this.#firstOf[place + 1]));
		return found.length < 2 ? found : found.sort((one, other) => this.#compareHolders(one, other));
	}
	#compareHolders(one, other) {
		const [holder, second] = [this.#holderOf[one], this.#holderOf[other]];
		if (holder === second) return 0;
		const table = this.#table;
		return compareText(table.schemaAt(holder).kind, table.schemaAt(second).kind) || compareText(table.nameOf(holder), table.nameOf(second));
	}
};
// src/link/link-model.ts
function linkModel(model, beside) {
	const symbols = giveFinalNames(model.table, beside?.symbols);
	const { table } = symbols;
	const columns = linkColumns(symbols, beside);
	const same = beside?.columns.targets === columns.targets ? beside : void 0;
	const incoming = remember$1(() => same?.incomingColumns ?? new IncomingColumns(table, columns));
	return new LinkedTable(withTable(model, table), symbols, {
		columns,
		incoming
	});
}
function relinkModel(model, { failing, ...columns }) {
	const symbols = buildSymbolTable(model.table);
	const completed = adoptColumns(symbols, columns, failing);
	return new LinkedTable(model, symbols, {
		columns: completed,
		incoming: remember$1(() => new IncomingColumns(model.table, completed))
	});
}
const NO_LINKS = [];
var LinkedTable = class {
	model;
	symbols;
	columns;
	#table;
	#links;
	#incomingColumns;
	#byReference;
	#incomingLinks = new Map();
	constructor(model, symbols, { columns, incoming }) {
		this.model = model;
		this.symbols = symbols;
		this.columns = columns;
		this.#table = model.table;
		this.#links = new Array(model.table.size);
		this.#byReference = new Array(columns.firstOf[model.table.size]);
		this.#incomingColumns = incoming;
	}
	get incomingColumns() {
		return this.#incomingColumns();
	}
	get elements() {
		return this.#table.all;
	}
	get size() {
		return this.#table.size;
	}
	get unresolved() {
		return Array.from(this.columns.failures.keys(), (reference) => this.#linkAt(reference));
	}
	get loose() {
		return Array.from(this.columns.loose, (reference) => this.#linkAt(reference));
	}
	find({ kind, name }) {
		const place = this.findPlace(kind, name);
		return place === void 0 ? this.#findAttribute({
			kind,
			name
		}) : this.#table.at(place);
	}
	findPlace(kind, name) {
		return this.symbols.index.find(kind, name);
	}
	linksOf(element) {
		const place = this.#placeOf(element);
		return place === -1 ? NO_LINKS : this.#linksAt(place);
	}
	incoming(element) {
		const place = this.#placeOf(element);
		if (place === -1) return NO_LINKS;
		const known = this.#incomingLinks.get(place);
		if (known !== void 0) return known;
		const links = Array.from(this.#incomingColumns().referencesTo(place), (reference) => this.#linkAt(reference));
		this.#incomingLinks.set(place, links);
		return links;
	}
	#placeOf(element) {
		return element.table === this.#table && element.place < this.#table.size ? element.place : -1;
	}
	#linksAt(place) {
		const known = this.#links[place];
		if (known !== void 0) return known;
		const { firstOf, targets } = this.columns;
		const first = firstOf[place];
		const links = [];
		if (first < firstOf[place + 1]) {
			const holder = this.#table.at(place);
			for (let reference = first; reference < firstOf[place + 1]; reference++) if (targets[reference] !== -2) links.push(this.#makeLink(holder, reference));
		}
		this.#links[place] = links;
		return links;
	}
	#linkAt(reference) {
		this.#linksAt(this.columns.holderOf[reference]);
		return this.#byReference[reference];
	}
	#makeLink(from, reference) {
		const link = this.#bindLink(from, reference);
		this.#byReference[reference] = link;
		return link;
	}
	#bindLink(from, reference) {
		const { fileOf, localOf, targets, loose, failures } = this.columns;
		const bound = this.#table.bindReference(from, fileOf[reference], localOf[reference]);
		const failure = failures.get(reference);
		if (failure !== void 0) return {
			reference: bound,
			resolution: failure
		};
		const match = loose.has(reference) ? "loose" : "exact";
		return new FoundLink(bound, {
			table: this.#table,
			target: targets[reference],
			match
		});
	}
	#findAttribute(id) {
		const end = id.name.lastIndexOf(".");
		if (id.kind !== "attribute" || end === -1) return void 0;
		const place = this.findPlace("entity", parentName(id.name));
		return (place === void 0 ? [] : this.#table.at(place).members).find((member) => member.kind === "attribute" && member.id.name === id.name);
	}
};
var FoundLink = class {
	reference;
	#found;
	#resolution = void 0;
	constructor(reference, found) {
		this.reference = reference;
		this.#found = found;
	}
	get resolution() {
		const { table, target, match } = this.#found;
		this.#resolution ??= {
			status: "resolved",
			target: table.at(target),
			match
		};
		return this.#resolution;
	}
};
function parentName(name) {
	for (let index = name.length - 1; index > 0; index--) if (name[index] === "." && name[index - 1] !== "\\") return name.slice(0, index);
	return name;
}
// src/link/model-reader.ts
function createModelReader(input) {
	const { bounds = DEFAULT_BOUNDS, onStage } = input;
	const factsOf = createFactsReader(input, bounds);
	let latest = { files: [] };
	return {
		factsOf,
		read(snapshot) {
			const all = readFiles(snapshot, latest.files, factsOf);
			if (all.length > 0) onStage?.({ name: "link" });
			const { files, leftOut } = boundFiles(all, bounds);
			const beside = latest.linked;
			const linked = beside === void 0 || beside.size === 0 ? linkFirst(files, leftOut, leftOut.length === 0 ? input.memory?.links : void 0) : linkModel(buildModel(files, {
				leftOut,
				beside: beside.model
			}), beside);
			latest = {
				files: all,
				linked
			};
			return linked;
		}
	};
}
const FEWEST_ELEMENTS = 1e3;
function linkFirst(files, leftOut, memory) {
	let kept;
	const recall = (declaring) => {
		const outlines = declaring.map((file) => outlineOf(file));
		if (memory === void 0 || countElements(outlines) < FEWEST_ELEMENTS) return void 0;
		const words = memory.recall(listContents(declaring));
		kept = words && (require("./cli-links.js")).decodeLinks(words, outlines);
		return kept?.roster;
	};
	const model = buildModel(files, {
		leftOut,
		recall
	});
	if (kept !== void 0) return relinkModel(model, kept.columns);
	const linked = linkModel(model);
	const { table } = linked.model;
	if (table.size >= FEWEST_ELEMENTS) memory?.remember(listContents(table.files), () => (require("./cli-links.js")).encodeLinks(linked));
	return linked;
}
function countElements(outlines) {
	let count = 0;
	for (const outline of outlines) count += outline.size;
	return count;
}
function listContents(files) {
	return files.map(({ facts }) => facts.hash);
}
function readFiles({ files }, before, factsOf) {
	const read = [];
	let next = 0;
	files.forEach((hash, path) => {
		while (next < before.length && before[next].path < path) next++;
		const same = before[next];
		read.push(same?.path === path && same.facts.hash === hash ? same : new ModelFile(path, factsOf(hash)));
	});
	return read;
}
function createFactsReader({ contents, parser, memory, onStage }, { fileWords: mostWords }) {
	const known = new Map();
	const pieces = createPieceParser(parser);
	const recall = (hash) => {
		const facts = memory?.recall(hash);
		if (facts !== void 0) pieces.learn(facts);
		return facts;
	};
	const parseAnew = (hash) => {
		const bytes = contents.get(hash) ?? new Uint8Array();
		const facts = (require("./cli-parser.js")).parse(bytes, hash, pieces, mostWords);
		memory?.remember({
			bytes,
			facts
		});
		return facts;
	};
	return (hash) => {
		const facts = known.get(hash) ?? recall(hash) ?? parseAnew(hash);
		known.set(hash, facts);
		onStage?.({
			name: "parse",
			done: known.size,
			total: contents.size
		});
		return facts;
	};
}
// src/model/unjudged-files.ts
function findUnjudged(model, other) {
	const foreign = model.foreignFiles.map((file) => ({
		file,
		reason: "holds no block that MML knows, and held a model on the other side"
	}));
	const binary = model.binaryFiles.map((file) => ({
		file,
		reason: "is not text, and held a model on the other side"
	}));
	const unjudged = [...foreign, ...binary];
	const others = new Set(unjudged.map(({ file }) => file.path));
	const leftOut = model.leftOut.filter(({ path }) => !others.has(path));
	if (unjudged.length === 0) return leftOut;
	const models = pathsOfModels(other);
	return [...leftOut, ...unjudged.filter(({ file }) => models.has(file.path)).map(({ file, reason }) => ({
		path: file.path,
		reason
	}))];
}
function pathsOfModels(model) {
	const others = new Set([...model.foreignFiles, ...model.binaryFiles]);
	return new Set(model.files.filter((file) => !others.has(file) && file.facts.rowCount > 0).map((file) => file.path));
}
// src/policy/approval.ts
function findOwnersToAsk(waiver, files, codeowners) {
	const paths = [
		waiver.place.file,
		files.path,
		files.proposedPath
	].filter((path) => path !== void 0);
	return [...new Set(paths)].map((file) => sortOwners(file, codeowners?.ownersOf(file) ?? []));
}
function sortOwners(file, owners) {
	const handles = owners.filter((owner) => owner.startsWith("@")).map((owner) => owner.slice(1));
	return {
		file,
		people: handles.filter((handle) => !handle.includes("/")),
		teams: handles.filter((handle) => handle.includes("/")),
		addresses: owners.filter((owner) => !owner.startsWith("@"))
	};
}
function describeNextStep(files) {
	const without = files.filter(({ people, teams }) => people.length + teams.length === 0);
	if (without.length > 0) return without.map(describeOwnerless).join(" ");
	return `Next step: an approving review of the current head by ${files.map(({ file, people, teams, addresses }) => {
		const mail = addresses.length === 0 ? "" : ` (no review can be matched with ${addresses.join(", ")})`;
		return `an owner of ${file}: ${[...people, ...teams].map((handle) => `@${handle}`).join(" or ")}${mail}`;
	}).join("; and by ")}.`;
}
function describeOwnerless({ file, addresses }) {
	if (addresses.length > 0) return `Next step: name a user or a team as an owner of ${file} in CODEOWNERS of the target branch; no review can be matched with ${addresses.join(", ")}, so it counts only after the merge.`;
	return `Next step: name an owner of ${file} in CODEOWNERS of the target branch, whose approving review could then count; without one it counts only after the merge.`;
}
// src/policy/codeowners.ts
function parseCodeowners(text, file) {
	if (text === void 0) return {
		file,
		ownersOf: () => [],
		problems: [{
			line: 1,
			reason: "the file is over 3 MB, so all of it is ignored"
		}]
	};
	const read = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).flatMap((line, index) => readLine(line, index + 1));
	const rules = read.flatMap((entry) => "pattern" in entry ? [compileRule(entry)] : []);
	const known = new Map();
	return {
		file,
		problems: read.flatMap((entry) => "reason" in entry ? [entry] : []),
		ownersOf(path) {
			const owners = known.get(path) ?? rules.findLast(({ matches }) => matches(path))?.owners ?? [];
			known.set(path, owners);
			return owners;
		}
	};
}
function describeCodeownersProblems({ file, problems }) {
	const shown = problems.slice(0, MOST_PROBLEMS);
	const left = problems.length - shown.length;
	return [...shown.map(({ line, reason }) => `${file}:${line}: GitHub ignores this line: ${reason}.`), ...left > 0 ? [`${file}: GitHub ignores ${left} more lines.`] : []];
}
const MOST_PROBLEMS = 5;
function readLine(text, line) {
	const words = text.match(/(?:\\.|[^\s\\])+|\\/g) ?? [];
	const comment = words.findIndex((word) => word.startsWith("#"));
	const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
	if (pattern === void 0) return [];
	const reason = findMistake(pattern, owners);
	return reason === void 0 ? [{
		pattern,
		owners
	}] : [{
		line,
		reason
	}];
}
const HANDLE = /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_][\w.-]*)?$/;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
function findMistake(pattern, owners) {
	if (pattern.startsWith("!")) return "`!` does not negate a pattern";
	if (pattern.startsWith("\\#")) return "a pattern cannot begin with an escaped `#`";
	if (/(?<!\\)[[\]]/.test(pattern)) return "`[ ]` does not define a range of characters";
	const wrong = owners.find((owner) => !HANDLE.test(owner) && !MAIL.test(owner));
	return wrong === void 0 ? void 0 : `\`${wrong}\` is no @user, no @organisation/team and no mail address`;
}
const OPTIONS = {
	dot: true,
	nobrace: true,
	noextglob: true,
	nonegate: true,
	nobracket: true,
	strictSlashes: true,
	windows: false
};
function compileRule({ pattern, owners }) {
	const compile = remember$1(() => (require("./cli-globs.js")).compileGlobs(expandPattern(pattern), OPTIONS));
	return {
		owners,
		matches: (path) => compile()(path)
	};
}
function expandPattern(written) {
	const pattern = written.replace(/\\ /g, " ").replace(/(?<!\\)[(){}|+$^!@]/g, "\\$&");
	const isFolder = pattern.endsWith("/");
	const body = pattern.replace(/^\//, "").replace(/\/$/, "");
	const isAnchored = pattern.slice(0, -1).includes("/");
	const place = isAnchored || body.startsWith("**/") ? body : `**/${body}`;
	if (isFolder) return [`${place}/**`];
	if (isAnchored && /(?:^|\/)\*$/.test(body)) return [place];
	return [place, `${place}/**`];
}
// src/model/traits.ts
const Trait = {
	oddity: 1,
	describedDomain: 2,
	retirement: 4,
	guard: 8,
	rename: 16
};
function isKnownToHold({ traits }, trait) {
	return traits === void 0 ? void 0 : (traits & trait) !== 0;
}
const RENAME = /renamed/i;
function mentionsRename(facts) {
	return isKnownToHold(facts, Trait.rename) ?? RENAME.test(facts.text);
}
// src/diff/ignored-renames.ts
function findIgnoredRenames(models, diff) {
	if (models.before.size === 0) return [];
	const honoured = new Set(diff.changes.flatMap((change) => "declared" in change && change.declared ? [change.elements.after] : []));
	const declaring = listHolding(models.after).filter((element) => writtenNames(element).length > 0 && !honoured.has(element) && isNew(element, diff));
	if (declaring.length === 0) return [];
	const known = indexNames(models.before);
	const claimed = declaring.map((element) => {
		const written = writtenNames(element)[0] ?? "";
		return {
			element,
			written,
			old: findOld(element, written, {
				known,
				diff
			})
		};
	});
	const claims = countEach(claimed.flatMap(({ old }) => old ?? []));
	return claimed.map(({ element, written, old }) => {
		const count = (old && claims.get(old)) ?? 0;
		return {
			element,
			written,
			reason: count > 1 && element.schema.renames ? {
				type: "disputed",
				claims: count
			} : explain$2(element, old, diff)
		};
	});
}
function countEach(elements) {
	const counts = new Map();
	for (const element of elements) counts.set(element, (counts.get(element) ?? 0) + 1);
	return counts;
}
function listHolding(model) {
	const holding = new Set(model.model.files.flatMap(({ facts }) => mentionsRename(facts) ? [facts] : []));
	if (holding.size === 0) return [];
	return listAll(model.elements.filter((element) => element.blocks.some(({ file }) => holding.has(file.facts))));
}
function listAll(elements) {
	return elements.flatMap((element) => [element, ...element.members.filter(({ kind }) => kind === "attribute")]);
}
function writtenNames(element) {
	return element.property("renamed_from")?.values ?? [];
}
function isNew(element, { counterpartInBefore }) {
	const before = counterpartInBefore(element);
	return before === void 0 || writtenNames(before).join("\n") !== writtenNames(element).join("\n");
}
function indexNames(model) {
	const named = listAll(model.elements).flatMap((element) => [element.id.name, element.path].map((name) => [keyOf$3(element, name), element]));
	return new Map(named);
}
function keyOf$3({ kind }, name) {
	return `${kind} ${name}`;
}
function findOld(element, written, { known, diff }) {
	return (element.parent && diff.counterpartInBefore(element.parent))?.members.find(({ kind, label }) => kind === element.kind && label === written) ?? known.get(keyOf$3(element, written)) ?? known.get(keyOf$3(element, withoutPathPrefix(written)));
}
function explain$2(element, old, diff) {
	if (!element.schema.renames) return { type: "never renamed" };
	if (old === void 0) return { type: "unknown" };
	const as = diff.counterpartInAfter(old);
	return as === void 0 || as === element ? { type: "was there" } : {
		type: "lives on",
		as
	};
}
// src/policy/describe-ignored-renames.ts
const MOST_TOLD = 5;
function describeIgnoredRenames(models, diff) {
	const ignored = findIgnoredRenames(models, diff);
	const told = ignored.slice(0, MOST_TOLD).map(describe);
	const left = ignored.length - told.length;
	return left === 0 ? told : [...told, `${left} more declared renames do not count.`];
}
function describe({ element, written, reason }) {
	const { kind, id } = element;
	return `\`renamed-from\` of ${kind} \`${id.name}\` does not count: ${explain$1(kind, written, reason)}`;
}
function explain$1(kind, written, reason) {
	switch (reason.type) {
		case "unknown": return `there was no ${kind} \`${written}\` before. Write the name that it had, or take the line out.`;
		case "never renamed": return `a ${kind} under another name is another one. Take the line out.`;
		case "disputed": return `${reason.claims} elements say that they were \`${written}\`. Leave the line in one of them.`;
		case "was there": return `it was there before under this name, so \`${written}\` is removed. Rename in two changes, or take the line out.`;
		case "lives on": return `\`${written}\` lives on as \`${reason.as.id.name}\`. Let one element take its place, and give the other another name first.`;
	}
}
// src/policy/owner-lookup.ts
const OWNABLE = [
	"data-product",
	"source",
	"entity",
	"table",
	"domain"
];
function findOwnersOf(element, { owners, codeowners }) {
	const ofFile = codeowners?.ownersOf(element.nameRange.path) ?? [];
	const handles = ofFile.filter((owner) => owner.startsWith("@"));
	const named = findNamed(element);
	if (named !== void 0) return [{
		...named,
		isNamed: true,
		handles: owners.get(named.name) ?? handles
	}];
	const owned = findOwnable(element);
	return ofFile.map((name) => ({
		name,
		owned,
		isNamed: false,
		handles: name.startsWith("@") ? [name] : []
	}));
}
function findNamed(element) {
	for (let owned = element; owned !== void 0; owned = owned.parent) {
		const name = owned.owner?.replaceAll(/\s+/g, " ").trim();
		if (name !== void 0 && name !== "") return {
			name,
			owned
		};
	}
}
function findOwnable(element) {
	let owned = element;
	while (owned.parent !== void 0 && !OWNABLE.includes(owned.kind)) owned = owned.parent;
	return owned;
}
function shortenText(text) {
	const line = text.slice(0, 240).replaceAll(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 60)}\u2026` : line;
}
// src/rules/describe-change.ts
function describeChange$1(change) {
	switch (change.action) {
		case "added": return `${nameOf(change.element)} was added${countMembers(change.members.length)}.`;
		case "removed": return `${nameOf(change.element)} was removed${countMembers(change.members.length)}.`;
		case "renamed": return `${nameOf(change.elements.before)} was renamed to ${change.elements.after.id.name}${explainRename(change)}.`;
		case "moved": return `${nameOf(change.elements.before)} was moved and is now ${change.elements.after.id.name}${explainRename(change)}.`;
		case "property-changed": return describeProperty$1(change);
		case "reference-added": return `${nameOf(change.elements.after)} now has ${relationOf(change.link)} ${targetOf(change.link)}.`;
		case "reference-removed": return `${nameOf(change.elements.after)} no longer has ${relationOf(change.link)} ${targetOf(change.link)}.`;
		case "reference-retargeted": return `${nameOf(change.elements.after)}: ${relationOf(change.links.after)} changed from ${targetOf(change.links.before)} to ${targetOf(change.links.after)}.`;
	}
}
function observeChange(change, message) {
	const element = "element" in change ? change.element : change.elements.after;
	const { range, side, related } = placeOf$1(change);
	return {
		subject: element.id,
		message,
		range,
		side,
		related,
		detail: detailOf(change)
	};
}
function nameOf(element) {
	const { title } = element.schema;
	const kind = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
	if (element.kind === "consumer") return `${kind} ${element.label} of ${element.parent?.id.name}`;
	return element.id.name === element.kind ? kind : `${kind} ${element.id.name}`;
}
function describeValues(change) {
	return `from ${quoteValue(change.values.before)} to ${quoteValue(change.values.after)}`;
}
function targetOf(link) {
	return link.resolution.status === "resolved" ? link.resolution.target.id.name : link.reference.text;
}
function relationOf(link) {
	return link.reference.schema.relation;
}
function describeProperty$1(change) {
	const subject = `${nameOf(change.elements.after)}: ${change.property}`;
	if (!isShown(change.values.before) || !isShown(change.values.after)) return `${subject} changed.`;
	return `${subject} changed ${describeValues(change)}.`;
}
function isShown(property) {
	const text = property?.values.join(", ") ?? "";
	return text.length <= 60 && !text.includes("\n");
}
function quoteValue(property) {
	if (property === void 0) return "none";
	return `"${shortenText(property.values.join(", "))}"`;
}
function countMembers(members) {
	if (members === 0) return "";
	return members === 1 ? ", with the element inside it" : `, with the ${members} elements inside it`;
}
function explainRename(change) {
	return change.declared ? "" : ` (inferred, ${Math.round(change.confidence * 100)} % similar)`;
}
function placeOf$1(change) {
	switch (change.action) {
		case "added": return {
			range: change.element.nameRange,
			side: "after",
			related: []
		};
		case "removed": return {
			range: change.element.nameRange,
			side: "before",
			related: []
		};
		case "renamed":
		case "moved": return placeAfter(change.elements.after.nameRange, change.elements.before.nameRange);
		case "property-changed": return placeAfter(change.values.after?.range ?? change.elements.after.nameRange, change.values.before?.range ?? change.elements.before.nameRange);
		case "reference-added": return {
			range: change.link.reference.range,
			side: "after",
			related: []
		};
		case "reference-removed": return placeAfter(change.elements.after.nameRange, change.link.reference.range);
		case "reference-retargeted": return placeAfter(change.links.after.reference.range, change.links.before.reference.range);
	}
}
function placeAfter(range, before) {
	return {
		range,
		side: "after",
		related: [{
			message: "Before the change it stood here.",
			range: before,
			side: "before"
		}]
	};
}
function detailOf(change) {
	switch (change.action) {
		case "added":
		case "removed": return "";
		case "renamed":
		case "moved": return change.elements.before.id.name;
		case "property-changed": return change.property;
		case "reference-added":
		case "reference-removed": return `${relationOf(change.link)} ${targetOf(change.link)}`;
		case "reference-retargeted": return `${relationOf(change.links.after)} ${targetOf(change.links.before)} ${targetOf(change.links.after)}`;
	}
}
// src/text/is-date.ts
const DATE = /^\d{4}-\d{2}-\d{2}$/;
function isDate(text) {
	return DATE.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
// src/syntax/ignore-comments.ts
const MARK$1 = /mml-guard:/i;
function mentionsGuard(text) {
	return MARK$1.test(text);
}
const findGuardComments = rememberEach((facts) => mentionsGuard(facts.text) ? scanComments(facts) : []);
function scanComments(facts) {
	const { text } = facts;
	const values = listValues(facts);
	const found = [];
	const starts = /\/\*|\/\/|#|"""|"/g;
	let next = 0;
	for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
		while ((values[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
		const value = values[next];
		if (value !== void 0 && value.start <= match.index) {
			starts.lastIndex = value.end;
			continue;
		}
		const end = endOf(match[0], match.index, text);
		if (match[0] === "#" || match[0] === "//") {
			const comment = readComment(text, match.index, end);
			if (comment !== void 0) found.push(comment);
		}
		starts.lastIndex = Math.max(end, match.index + match[0].length);
	}
	return found;
}
function listValues({ items }) {
	const values = [];
	for (let row = 0; row < items.length; row += 8) {
		const type = items[row + ItemColumn.types] >>> 8;
		if (type === ValueType.none || type === ValueType.list) continue;
		const [start, end] = [items[row + ItemColumn.valueStart], items[row + ItemColumn.valueEnd]];
		if (end > start) values.push({
			start,
			end
		});
	}
	return values.sort((left, right) => left.start - right.start);
}
function endOf(sign, start, text) {
	switch (sign) {
		case "/*": return endBehind("*/", start + 2, text);
		case "\"\"\"": return endBehind("\"\"\"", start + 3, text);
		case "\"": return Math.min(endBehind("\"", start + 1, text), endOfLine(start, text));
		default: return endOfLine(start, text);
	}
}
function endBehind(sign, from, text) {
	const found = text.indexOf(sign, from);
	return found === -1 ? text.length : found + sign.length;
}
function endOfLine(start, text) {
	const rest = /[\r\n]/g;
	rest.lastIndex = start;
	return rest.exec(text)?.index ?? text.length;
}
function readComment(text, start, end) {
	const [, said] = /^(?:#+|\/\/+)[ \t]*mml-guard:(.*)$/is.exec(text.slice(start, end)) ?? [];
	if (said === void 0) return void 0;
	return {
		start,
		end,
		text: said.trim(),
		isAlone: isFirstOfLine(start, text)
	};
}
function isFirstOfLine(start, text) {
	let before = start - 1;
	while (text[before] === " " || text[before] === "	") before -= 1;
	return before < 0 || /[\r\n\uFEFF]/.test(text[before] ?? "");
}
// src/rules/definitions/label-digests.ts
const MOST = 32;
var LabelDigests = class {
	#digests = [];
	#count = 0;
	#type = ValueType.string;
	#isInDoubt = false;
	clear() {
		this.#count = 0;
		this.#isInDoubt = false;
	}
	raisesDoubt({ items, text }, at) {
		if (this.#isInDoubt) return false;
		const type = items[at + ItemColumn.types] >>> 8;
		const start = items[at + ItemColumn.valueStart];
		const end = items[at + ItemColumn.valueEnd];
		if (this.#count === 0) this.#type = type;
		const isSpelledAlike = type === this.#type && (type === ValueType.string || type === ValueType.path);
		const digest = digestLabel(text, start, type === ValueType.string ? end - 1 : end);
		this.#isInDoubt = !isSpelledAlike || this.#count === MOST || this.#lists(digest);
		this.#digests[this.#count++] = digest;
		return this.#isInDoubt;
	}
	#lists(digest) {
		for (let index = 0; index < this.#count; index++) if (this.#digests[index] === digest) return true;
		return false;
	}
};
function digestLabel(text, start, end) {
	const length = end - start;
	const middle = text.charCodeAt(start + (length >> 1));
	return ((length & 65535) << 14) + ((middle & 127) << 7) + (text.charCodeAt(end - 1) & 127);
}
function holdsTwins(facts, row) {
	const labels = new Set();
	for (const item of new Item(facts, row).members) {
		if (item.type !== ItemType.block || normaliseKey(item.keyword) !== "attribute") continue;
		const label = item.rawValue;
		if (labels.has(label)) return true;
		labels.add(label);
	}
	return false;
}
// src/rules/syntax/judge-key.ts
function judgeKey(item, schema, keys) {
	const known = keys.get(item.keyword) ?? keys.get(normaliseKey(item.keyword));
	if (known === "anything") return FINE;
	if (known !== void 0) return findUnknownValues(item, known);
	return namesElement(item, schema) ? FINE : [{ type: "unknown-key" }];
}
const FINE = [];
function namesElement(item, schema) {
	return schemaOfBlock(item.keyword, schema.kind).naming === "value";
}
function findUnknownValues(item, expected) {
	if (item.valueType === ValueType.list) return item.members.flatMap((value) => judgeValue(value, expected));
	return judgeValue(item, expected);
}
function judgeValue(item, expected) {
	const value = decodeValue(item);
	return expected.accepts(value) ? FINE : [{
		type: "unknown-value",
		value,
		expected
	}];
}
// src/rules/syntax/expected-value.ts
const NUMBER = /^-?\d+(\.\d+)?$/;
function expectedValueOf({ type, values, name }) {
	if (values !== void 0) return {
		words: `one of ${values.join(", ")}`,
		known: values,
		accepts: (value) => values.includes(value)
	};
	if (type === "boolean") {
		const known = ["true", "false"];
		return {
			bareType: ValueType.boolean,
			words: "true or false",
			known,
			accepts: (value) => value === "true" || value === "false" || known.includes(value.trim().toLowerCase())
		};
	}
	if (type === "number") return {
		words: "a number",
		known: [],
		accepts: (value) => NUMBER.test(value.trim())
	};
	if (name === "sunset") return {
		words: "a date such as \"2026-12-31\"",
		known: [],
		accepts: isDate
	};
}
// src/rules/syntax/key-scope.ts
const SCOPES = new Map();
function topScope() {
	return scopeOf("file", void 0);
}
function scopeOf(around, schema) {
	const known = SCOPES.get(around);
	if (known !== void 0) return known;
	const scope = {
		schema,
		keys: keysOf(schema),
		vocabulary: vocabularyOf(around)
	};
	SCOPES.set(around, scope);
	return scope;
}
function keysOf(schema) {
	if (schema === void 0) return new Map();
	const relations = schema.relations.flatMap((relation) => relation.keys).map((key) => [key, "anything"]);
	const keys = [...schema.properties.map((property) => {
		return [property.name, expectedValueOf(property) ?? "anything"];
	}), ...relations];
	return new Map([...keys.map(([key, known]) => [key.replaceAll("_", "-"), known]), ...keys]);
}
function enterScope({ schema, isWrapper }) {
	if (isWrapper) return topScope();
	return schema.kind === "unknown" ? void 0 : scopeOf(schema.kind, schema);
}
// src/rules/survey-file.ts
const RETIREMENT = /deprecated|sunset/i;
function surveyFile(facts) {
	return facts.traits === 0 ? void 0 : lookThrough(facts);
}
function traitsOf(facts) {
	const rename = mentionsRename(facts) ? Trait.rename : 0;
	const survey = surveyFile(facts);
	if (survey === void 0) return rename;
	return rename | (survey.oddKeys.length + survey.withTwins.length > 0 ? Trait.oddity : 0) | (survey.describesDomain ? Trait.describedDomain : 0) | (survey.mentionsRetirement ? Trait.retirement : 0) | (survey.mentionsGuard ? Trait.guard : 0);
}
const lookThrough = rememberEach((facts) => {
	const found = {
		oddKeys: [],
		withTwins: [],
		describesDomain: false
	};
	if (isKnownToHold(facts, Trait.oddity) ?? true) walkRows(facts, found);
	else found.describesDomain = isKnownToHold(facts, Trait.describedDomain) ?? false;
	const survey = {
		...found,
		mentionsRetirement: isKnownToHold(facts, Trait.retirement) ?? RETIREMENT.test(facts.text),
		mentionsGuard: isKnownToHold(facts, Trait.guard) ?? mentionsGuard(facts.text)
	};
	return isPlain(survey) ? void 0 : survey;
});
function isPlain(survey) {
	return !(survey.oddKeys.length > 0 || survey.withTwins.length > 0 || survey.describesDomain || survey.mentionsRetirement || survey.mentionsGuard);
}
const OPEN = [];
function walkRows(facts, found) {
	const { items } = facts;
	let depth = 0;
	open(depth, {
		scope: topScope(),
		at: 0,
		end: items.length
	});
	for (let at = 0; at < items.length;) {
		while (at >= OPEN[depth].end) depth--;
		const around = OPEN[depth];
		const isBlock = (items[at + ItemColumn.types] & 255) === ItemType.block;
		const scope = isBlock ? enterScope(meaningAt$1(facts, at, around.scope)) : void 0;
		if (!isBlock) visitKey(facts, at, around, found);
		const end = items[at + ItemColumn.next] * 8;
		if (scope === void 0) at = end;
		else {
			if (scope.schema?.kind === "attribute") noteLabel(facts, at, around, found);
			depth++;
			open(depth, {
				scope,
				at,
				end
			});
			at += 8;
		}
	}
}
function open(depth, { scope, at, end }) {
	const block = OPEN[depth];
	if (block === void 0) {
		OPEN.push({
			scope,
			at,
			end,
			labels: new LabelDigests()
		});
		return;
	}
	block.scope = scope;
	block.at = at;
	block.end = end;
	block.labels.clear();
}
function meaningAt$1({ items, text }, at, { vocabulary }) {
	const end = items[at + ItemColumn.keyEnd];
	return vocabulary.meaningAt(text, items[at + ItemColumn.keyStart], end);
}
function noteLabel(facts, at, { scope, at: entity, labels }, found) {
	if (scope.schema?.kind !== "entity" || !labels.raisesDoubt(facts, at)) return;
	if (holdsTwins(facts, entity / 8)) found.withTwins.push(entity / 8);
}
function visitKey(facts, at, { scope, at: block }, found) {
	const { schema, keys } = scope;
	if (schema?.kind === "domain") found.describesDomain = true;
	if (schema === void 0 || isFine(facts, at, scope)) return;
	const item = new Item(facts, at / 8);
	for (const problem of judgeKey(item, schema, keys)) found.oddKeys.push({
		block: block / 8,
		schema,
		item,
		problem
	});
}
function isFine(facts, at, scope) {
	const { items, text } = facts;
	const known = scope.keys.get(meaningAt$1(facts, at, scope).word);
	if (known === void 0) return false;
	if (known === "anything") return true;
	const type = items[at + ItemColumn.types] >>> 8;
	if (type !== ValueType.string) return known.bareType === type;
	const start = items[at + ItemColumn.valueStart] + 1;
	const end = items[at + ItemColumn.valueEnd] - 1;
	return holdsOneOf(known.known, text, start, end);
}
function holdsOneOf(values, text, start, end) {
	for (const value of values) if (value.length === end - start && text.startsWith(value, start)) return true;
	return false;
}
// src/rules/deprecation/lifecycle.ts
function isDeprecated(element) {
	return isMarkedDeprecated(element) || (element.value("sunset") ?? "") !== "";
}
function isMarkedDeprecated(element) {
	const value = element.value("deprecated");
	return value !== void 0 && value !== "" && value !== "false";
}
function sunsetOf(element) {
	for (let current = element; current !== void 0; current = current.parent) {
		const sunset = mentionsRetirement(current) ? current.value("sunset") : void 0;
		if (sunset !== void 0 && isDate(sunset)) return sunset;
	}
}
function mentionsRetirement({ blocks }) {
	return blocks.some(({ file }) => surveyFile(file.facts)?.mentionsRetirement === true);
}
// src/rules/change-tests.ts
const FREQUENCIES = [
	"realtime",
	"hourly",
	"daily",
	"weekly",
	"monthly"
];
function becomesTrue(change) {
	return textAfter(change) === "true";
}
function becomesFalse(change) {
	return textBefore(change) === "true";
}
function losesValue(change) {
	return textBefore(change) !== "" && textAfter(change) === "";
}
function replacesValue(change) {
	return textBefore(change) !== "" && textAfter(change) !== "";
}
function isRequired(change) {
	return change.action === "added" && change.element.is("required");
}
function isNewlyDeprecated(change) {
	if (change.action !== "property-changed") return false;
	return isDeprecated(change.elements.after) && !isDeprecated(change.elements.before);
}
function isNewlyDeprecatedBySunset(change) {
	return isNewlyDeprecated(change) && change.action === "property-changed" && !isMarkedDeprecated(change.elements.after);
}
function isSlower(change) {
	const before = FREQUENCIES.indexOf(textBefore(change).toLowerCase());
	const after = FREQUENCIES.indexOf(textAfter(change).toLowerCase());
	return before >= 0 && after > before;
}
function textBefore(change) {
	return change.action === "property-changed" ? textOf(change.values.before) : "";
}
function textAfter(change) {
	return change.action === "property-changed" ? textOf(change.values.after) : "";
}
function textOf(value) {
	return value === void 0 ? "" : value.values.join(", ").trim();
}
// src/rules/symmetry-table.ts
const DOCUMENTATION = because("Documentation: nobody downstream reads data through it.");
const DECLARES_RENAME = because("It tells the comparison about a rename, and that rename is judged.");
const SUNSET_OF_DEPRECATION = because("The date belongs to the deprecation, which is judged where `deprecated` was set.");
const NEVER_RENAMED = because("Its name follows from what it stands for, so another name is another element: removed and added.");
const COMMON_PROPERTIES = {
	description: cell(DOCUMENTATION, when(losesValue, judgedBy("description-removed"))),
	name: cell(DOCUMENTATION),
	notes: cell(DOCUMENTATION),
	color: cell(DOCUMENTATION),
	ticket: cell(DOCUMENTATION),
	tracker_key: cell(DOCUMENTATION),
	renamed_from: cell(DECLARES_RENAME)
};
const personalData = (otherwise) => cell(judgedBy(otherwise), when(becomesTrue, judgedBy("pii-added")), when(becomesFalse, judgedBy("pii-removed")));
const STRUCTURAL = referenceCells("relationship-added", "relationship-removed", "relationship-retargeted");
const LINEAGE = referenceCells("lineage-added", "lineage-removed", "lineage-retargeted");
const SHARED_RELATIONS = {
	"belongs-to": STRUCTURAL,
	contains: STRUCTURAL,
	"has-many": STRUCTURAL,
	"parent-of": STRUCTURAL,
	"leads-to": STRUCTURAL,
	"related-to": STRUCTURAL,
	from: STRUCTURAL,
	to: STRUCTURAL,
	"derived-from": LINEAGE,
	uses: LINEAGE
};
const BLOCK_RELATIONS = [
	"maps",
	"resolves",
	"builds",
	"depends-on",
	"estimates",
	"foreign-key",
	"entity",
	"source",
	"entity-group"
];
const SPECIAL_CELLS = {
	entity: {
		moved: rule("entity-moved"),
		properties: {
			type: rule("entity-type-changed"),
			business_logic: rule("business-logic-changed"),
			pii: personalData("entity-changed")
		}
	},
	attribute: {
		added: cell(judgedBy("attribute-added"), when(isRequired, judgedBy("required-attribute-added"))),
		properties: {
			type: rule("attribute-type-changed"),
			required: cell(judgedBy("attribute-changed"), when(becomesTrue, judgedBy("attribute-became-required")), when(becomesFalse, judgedBy("attribute-became-optional"))),
			pii: personalData("attribute-changed")
		}
	},
	relationship: { properties: {
		type: rule("cardinality-changed"),
		cardinality: rule("cardinality-changed")
	} },
	"logical-relationship": { properties: {
		type: rule("cardinality-changed"),
		cardinality: rule("cardinality-changed")
	} },
	source: { properties: {
		type: rule("source-type-changed"),
		host: rule("source-moved"),
		database: rule("source-moved"),
		schema: rule("source-moved"),
		refresh_frequency: cell(judgedBy("source-changed"), when(isSlower, judgedBy("refresh-slowed")))
	} },
	"data-product": { properties: { refresh_schedule: rule("refresh-schedule-changed") } },
	metric: { properties: {
		calculation: rule("calculation-changed"),
		target_value: rule("target-changed")
	} },
	field: { properties: { type: rule("field-type-changed") } },
	"entity-estimate": estimateCells(),
	"source-estimate": estimateCells(),
	"report-estimate": estimateCells()
};
const rowOfKind = rememberEach(buildRow);
function buildRow({ kind, ruleName, renames }) {
	const special = SPECIAL_CELLS[kind] ?? {};
	const renamed = renames ? rule(`${ruleName}-renamed`) : cell(NEVER_RENAMED);
	const changed = special.changed ?? rule(`${ruleName}-changed`);
	return {
		added: special.added ?? rule(`${ruleName}-added`),
		removed: special.removed ?? rule(`${ruleName}-removed`),
		renamed,
		moved: special.moved ?? renamed,
		properties: {
			...COMMON_PROPERTIES,
			...lifecycleCells(changed),
			...special.properties
		},
		changed,
		references: {
			...blockRelations(changed),
			...SHARED_RELATIONS
		}
	};
}
function lifecycleCells(changed) {
	const other = changed.otherwise;
	return {
		owner: cell(other, when(losesValue, judgedBy("owner-removed")), when(replacesValue, judgedBy("owner-changed"))),
		deprecated: cell(other, when(isNewlyDeprecated, judgedBy("deprecated-added"))),
		sunset: cell(other, when(isNewlyDeprecatedBySunset, judgedBy("deprecated-added")), when(isNewlyDeprecated, SUNSET_OF_DEPRECATION))
	};
}
function blockRelations(changed) {
	const cells = {
		added: changed,
		removed: changed,
		retargeted: changed
	};
	return Object.fromEntries(BLOCK_RELATIONS.map((relation) => [relation, cells]));
}
function estimateCells() {
	return { changed: rule("estimate-changed") };
}
function referenceCells(added, removed, retargeted) {
	return {
		added: rule(added),
		removed: rule(removed),
		retargeted: rule(retargeted)
	};
}
function rule(id) {
	return cell(judgedBy(id));
}
function cell(otherwise, ...cases) {
	return {
		cases,
		otherwise
	};
}
function when(test, answer) {
	return {
		when: test,
		answer
	};
}
function judgedBy(id) {
	return { rule: id };
}
function because(reason) {
	return { reason };
}
// src/rules/symmetry.ts
function answerTo(change) {
	const cell = cellOf(change);
	return cell.cases.find((entry) => entry.when(change))?.answer ?? cell.otherwise;
}
function cellOf(change) {
	switch (change.action) {
		case "added":
		case "removed": return rowOf(change.element)[change.action];
		case "renamed":
		case "moved": return rowOf(change.elements.after)[change.action];
		case "property-changed": return cellOfProperty(rowOf(change.elements.after), change.property);
		case "reference-added": return rowOf(change.elements.after).references[change.link.reference.schema.relation].added;
		case "reference-removed": return rowOf(change.elements.after).references[change.link.reference.schema.relation].removed;
		case "reference-retargeted": return rowOf(change.elements.after).references[change.links.after.reference.schema.relation].retargeted;
	}
}
function rowOf(element) {
	return rowOfKind(element.schema);
}
function cellOfProperty(row, property) {
	return Object.hasOwn(row.properties, property) ? row.properties[property] ?? row.changed : row.changed;
}
// src/rules/personal-data/define-personal-data-rule.ts
const SENTENCES$1 = {
	added: {
		flag: "is now marked as personal data",
		block: "is new and marked as personal data"
	},
	removed: {
		flag: "is no longer marked as personal data",
		block: "was marked as personal data and was removed"
	}
};
function definePersonalDataRule(meta, action) {
	return {
		meta,
		subject: "change",
		actions: [action, "property-changed"],
		check(change) {
			if (isFlagChange(change, meta.id)) return [observeChange(change, `${nameOf(change.elements.after)} ${SENTENCES$1[action].flag}.`)];
			return change.action === action ? observeMarked(change) : [];
		}
	};
}
function isPersonalData(element) {
	return (element.kind === "entity" || element.kind === "attribute") && element.is("pii");
}
function isFlagChange(change, rule) {
	const answer = change.action === "property-changed" ? answerTo(change) : void 0;
	return answer !== void 0 && "rule" in answer && answer.rule === rule;
}
function observeMarked(change) {
	return [change.element, ...change.members].filter(isPersonalData).map((element) => ({
		subject: element.id,
		message: `${nameOf(element)} ${SENTENCES$1[change.action].block}.`,
		range: element.nameRange,
		side: change.action === "added" ? "after" : "before",
		related: [],
		detail: "pii"
	}));
}
// src/rules/products/cron-schedule.ts
const FIELDS = [
	{
		title: "minute",
		first: 0,
		last: 59,
		names: []
	},
	{
		title: "hour",
		first: 0,
		last: 23,
		names: []
	},
	{
		title: "day of month",
		first: 1,
		last: 31,
		names: []
	},
	{
		title: "month",
		first: 1,
		last: 12,
		names: [
			"JAN",
			"FEB",
			"MAR",
			"APR",
			"MAY",
			"JUN",
			"JUL",
			"AUG",
			"SEP",
			"OCT",
			"NOV",
			"DEC"
		]
	},
	{
		title: "day of week",
		first: 0,
		last: 7,
		names: [
			"SUN",
			"MON",
			"TUE",
			"WED",
			"THU",
			"FRI",
			"SAT"
		]
	}
];
const SHORT_NAMES = new Map([
	["@hourly", "0 * * * *"],
	["@daily", "0 0 * * *"],
	["@midnight", "0 0 * * *"],
	["@weekly", "0 0 * * 0"],
	["@monthly", "0 0 1 * *"],
	["@yearly", "0 0 1 1 *"],
	["@annually", "0 0 1 1 *"]
]);
const LONGEST_MONTH = [
	31,
	29,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function findScheduleProblem(schedule) {
	const text = schedule.trim();
	const meant = SHORT_NAMES.get(text.toLowerCase());
	if (meant !== void 0) return {
		problem: `is a short name; write its five fields`,
		suggestion: meant
	};
	const words = text.split(/\s+/).filter((word) => word !== "");
	if (words.length !== FIELDS.length) return { problem: `has ${words.length} fields; cron takes five: ${FIELDS.map((field) => field.title).join(", ")}` };
	for (const [index, field] of FIELDS.entries()) {
		const problem = findFieldProblem(words[index] ?? "", field);
		if (problem !== void 0) return { problem };
	}
	return findImpossibleDay(words);
}
function findFieldProblem(word, field) {
	for (const part of word.split(",")) {
		const problem = findPartProblem(part, field);
		if (problem !== void 0) return `has "${word}" as ${field.title}: ${problem}`;
	}
}
function findPartProblem(part, field) {
	const [range = "", step, ...rest] = part.split("/");
	if (rest.length > 0 || step !== void 0 && !isStep(step)) return "a step is one whole number above zero";
	if (range === "*") return void 0;
	const [low = "", high, ...more] = range.split("-");
	const from = readValue(low, field);
	const to = high === void 0 ? from : readValue(high, field);
	if (more.length > 0 || from === void 0 || to === void 0) return `a value is from ${field.first} to ${field.last}${field.names.length > 0 ? ` or a name such as ${field.names[1]}` : ""}`;
	return from > to ? "a range runs from the lower to the higher value" : void 0;
}
function isStep(text) {
	return /^\d{1,3}$/.test(text) && Number(text) > 0;
}
function readValue(text, field) {
	const named = field.names.indexOf(text.toUpperCase());
	if (named >= 0) return field.first + named;
	if (!/^\d{1,2}$/.test(text)) return void 0;
	const value = Number(text);
	return value >= field.first && value <= field.last ? value : void 0;
}
function findImpossibleDay(words) {
	const [, , day = "*", month = "*", weekday = "*"] = words;
	if (!/^\d+$/.test(day) || weekday !== "*" || month.includes("*") || month.includes("-")) return void 0;
	if (month.split(",").map((part) => readValue(part, FIELDS[3]) ?? 1).some((value) => Number(day) <= (LONGEST_MONTH[value - 1] ?? 31))) return void 0;
	return { problem: `never runs: month ${month} has no day ${day}` };
}
// src/rules/define-change-rule.ts
function defineChangeRule(meta, message = describeChange$1) {
	return {
		meta,
		subject: "change",
		check(change) {
			const answer = answerTo(change);
			return "rule" in answer && answer.rule === meta.id ? [observeChange(change, message(change))] : [];
		}
	};
}
// src/rules/attributes/attribute-added.ts
const attributeAdded = defineChangeRule({
	id: "attribute-added",
	area: "attributes",
	summary: "An optional attribute was added.",
	rationale: "New data to use. Readers that take all columns will see one more.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/define-property-rule.ts
function definePropertyRule(meta, message) {
	return defineChangeRule(meta, (change) => change.action === "property-changed" ? message(change) : describeChange$1(change));
}
// src/rules/attributes/attribute-became-optional.ts
const attributeBecameOptional = definePropertyRule({
	id: "attribute-became-optional",
	area: "attributes",
	summary: "An attribute is no longer required.",
	rationale: "Readers that relied on a value being there meet empty ones.",
	remedy: "Tell the readers, and check formulas that count or divide by it.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} became optional: whoever reads it may find it empty now.`);
// src/rules/attributes/attribute-became-required.ts
const attributeBecameRequired = definePropertyRule({
	id: "attribute-became-required",
	area: "attributes",
	summary: "An attribute became required.",
	rationale: "Whoever writes the data must now always fill it; writers that do not will be rejected.",
	remedy: "Make sure that every source fills it, and that old data was completed.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} became required: whoever writes it must always fill it now.`);
// src/rules/attributes/attribute-changed.ts
const attributeChanged = defineChangeRule({
	id: "attribute-changed",
	area: "attributes",
	summary: "A property of an attribute changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/attributes/attribute-removed.ts
const attributeRemoved = defineChangeRule({
	id: "attribute-removed",
	area: "attributes",
	summary: "An attribute was removed.",
	rationale: "Formulas and queries that name it fail or return nothing.",
	remedy: "Check the formulas listed under impact. Mark it `deprecated` with a `sunset` date to give readers time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/attributes/attribute-renamed.ts
const attributeRenamed = defineChangeRule({
	id: "attribute-renamed",
	area: "attributes",
	summary: "An attribute was renamed.",
	rationale: "MML has no references to attributes, so formulas keep the old name and nothing in the model says so.",
	remedy: "Update the formulas that name it; add `renamed-from \"old_name\"` to state that it is the same attribute.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/attributes/attribute-type-changed.ts
const attributeTypeChanged = definePropertyRule({
	id: "attribute-type-changed",
	area: "attributes",
	summary: "The type of an attribute changed.",
	rationale: "Readers compare, join and store by type. A value of another type fails there, or worse, is converted silently.",
	remedy: "Tell the readers, or add a new attribute of the new type beside it and deprecate this one.",
	compatibility: "breaking",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} changed its type ${describeValues(change)}.`);
// src/rules/attributes/required-attribute-added.ts
const requiredAttributeAdded = defineChangeRule({
	id: "required-attribute-added",
	area: "attributes",
	summary: "A required attribute was added.",
	rationale: "Writers that do not know it will be rejected, and existing data has no value for it.",
	remedy: "Make sure that every source fills it, or add it as optional first.",
	compatibility: "risky",
	defaultLevel: "note"
}, (change) => change.action === "added" ? `${nameOf(change.element)} was added and is required.` : describeChange$1(change));
// src/rules/survey-model.ts
const ORDERINGS = ["derived-from", "depends-on"];
const surveyModel = rememberEach((model) => {
	const { table } = model.model;
	const { places, numbered } = surveyNames(table);
	const { orderings, naming } = surveyReferences(model);
	const makeAll = (all) => all.map((place) => table.at(place));
	return {
		places,
		numbered: makeAll(numbered),
		orderings,
		namingOtherDomains: makeAll(naming)
	};
});
const surveyNames = rememberBy(({ names }) => names, lookAtNames);
function lookAtNames(table) {
	const places = new Map();
	const numbered = [];
	let kind = -1;
	let group = [];
	for (let place = 0; place < table.size; place++) {
		if (table.arrangement.kindOf[place] !== kind) {
			kind = table.arrangement.kindOf[place];
			const name = KINDS$1[kind].kind;
			group = places.get(name) ?? [];
			places.set(name, group);
		}
		group.push(place);
		if (table.nameOf(place).includes("#")) numbered.push(place);
	}
	return {
		places,
		numbered
	};
}
const ORDERING_OF = KINDS$1.map(({ relations }) => relations.map(({ relation }) => ORDERINGS.find((ordering) => ordering === relation)));
const ENTITY = kindOrder("entity");
const DOMAIN = kindOrder("domain");
const surveyReferences = rememberBy(({ columns }) => columns.targets, lookAtReferences);
function lookAtReferences({ model: { table }, columns }) {
	const orderings = new Map(ORDERINGS.map((relation) => [relation, []]));
	const naming = new Set();
	const { firstOf, holderOf, fileOf, localOf, targets } = columns;
	const { kindOf, parentOf } = table.arrangement;
	const count = firstOf[table.size];
	for (let reference = 0; reference < count; reference++) {
		const target = targets[reference];
		if (target < 0) continue;
		const holder = holderOf[reference];
		const kind = kindOf[holder];
		const relation = table.outlineAt(fileOf[reference]).relationOf(localOf[reference]);
		const ordering = ORDERING_OF[kind]?.[relation];
		if (ordering !== void 0) orderings.get(ordering)?.push(reference);
		if (kind === ENTITY && kindOf[target] === DOMAIN && parentOf[holder] !== target) naming.add(holder);
	}
	return {
		orderings,
		naming: [...naming]
	};
}
function isResolved(link) {
	return link.resolution.status === "resolved";
}
// src/rules/find-elements.ts
function findElements(model, kinds) {
	if (kinds.includes("attribute")) return findWithAttributes(model, new Set(kinds));
	return findPlaces$2(model, kinds).map((place) => model.model.table.at(place));
}
function findPlaces$2(model, kinds) {
	const { places } = surveyModel(model);
	const groups = kinds.flatMap((kind) => {
		const group = places.get(kind);
		return group === void 0 ? [] : [group];
	});
	const [first = [], ...others] = groups;
	return others.length === 0 ? first : groups.flat().sort((left, right) => left - right);
}
function findWithAttributes(model, wanted) {
	const found = [];
	for (const element of model.elements) {
		if (wanted.has(element.kind)) found.push(element);
		if (element.kind !== "entity") continue;
		for (const member of element.members) if (member.kind === "attribute") found.push(member);
	}
	return found;
}
function withMembers(element) {
	const found = [];
	const open = [element];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		found.push(next);
		for (let index = next.members.length - 1; index >= 0; index--) open.push(next.members[index]);
	}
	return found;
}
// src/rules/survey-files.ts
const surveyFiles = rememberEach(({ model }) => {
	const unjudged = new Set([...model.foreignFiles, ...model.binaryFiles]);
	const surveys = new Map();
	for (const file of model.files) {
		const survey = unjudged.has(file) ? void 0 : surveyFile(file.facts);
		if (survey !== void 0) surveys.set(file, survey);
	}
	return surveys;
});
// src/rules/definitions/conflicting-domain.ts
const conflictingDomain = {
	meta: {
		id: "conflicting-domain",
		area: "definitions",
		summary: "The parts of a domain, or an entity and its domain, contradict each other.",
		rationale: "A domain may be written in several files and is still one. If they give it different descriptions, which one is shown depends on the reader; and an entity belongs to one domain only.",
		remedy: "Keep one of the values, in one place.",
		compatibility: "safe",
		defaultLevel: "warning"
	},
	subject: "model",
	check: (state) => [...findDescribedDomains(state.model).flatMap((domain) => domain.properties.filter((property) => property.schema !== void 0 && property.values.length > 1).map((property) => observeValues(domain, property, state))), ...groupMemberships(state.model).flatMap((named) => judgeMembership(named, state))]
};
function findDescribedDomains(model) {
	const surveys = surveyFiles(model);
	if (!Array.from(surveys.values()).some(({ describesDomain }) => describesDomain)) return [];
	return findElements(model, ["domain"]).filter(({ blocks }) => blocks.some(({ file }) => surveys.get(file)?.describesDomain === true));
}
function observeValues(domain, property, state) {
	const values = property.values.map((value) => `"${shortenText(value)}"`).join(" and ");
	return {
		subject: domain.id,
		message: `${nameOf(domain)} has more than one ${property.name}: ${values}.`,
		range: property.range ?? domain.nameRange,
		side: state.side,
		related: domain.blocks.slice(1).map((block) => ({
			message: "The domain is also written here.",
			range: rangeOf(block, {
				start: block.item.start,
				end: block.item.valueEnd
			}),
			side: state.side
		})),
		detail: property.name
	};
}
function groupMemberships(model) {
	return surveyModel(model).namingOtherDomains.map((entity) => model.linksOf(entity).filter(isResolved).filter(({ resolution }) => resolution.target.kind === "domain"));
}
function judgeMembership(named, state) {
	const last = named.at(-1);
	if (last === void 0) return [];
	const entity = last.reference.from;
	const names = named.map(({ resolution }) => resolution.target.id.name);
	const domains = [...new Set(entity.parent === void 0 ? names : [entity.parent.id.name, ...names])];
	if (domains.length < 2) return [];
	return [{
		subject: entity.id,
		message: `${nameOf(entity)} is put into more than one domain: ${domains.join(" and ")}.`,
		range: last.reference.range,
		side: state.side,
		related: [],
		detail: "belongs-to"
	}];
}
// src/rules/definitions/find-knots.ts
function findKnots(graph) {
	const size = graph.firstEdge.length - 1;
	const search = {
		graph,
		order: new Uint32Array(size),
		lowest: new Uint32Array(size),
		onPath: new Uint8Array(size),
		nextEdge: Uint32Array.from(graph.firstEdge),
		path: [],
		seen: 0
	};
	const knots = [];
	for (let start = 0; start < size; start++) if (search.order[start] === UNSEEN) searchFrom(start, search, knots);
	return knots;
}
const UNSEEN = 0;
function searchFrom(start, search, knots) {
	const { graph, order, nextEdge, onPath } = search;
	const visits = [start];
	enter(start, search);
	for (let node = visits.at(-1); node !== void 0; node = visits.at(-1)) {
		const edge = nextEdge[node];
		if (edge === graph.firstEdge[node + 1]) {
			visits.pop();
			leave(node, visits.at(-1), search, knots);
			continue;
		}
		nextEdge[node] = edge + 1;
		const target = graph.targets[edge];
		if (target < 0) continue;
		if (order[target] === UNSEEN) {
			enter(target, search);
			visits.push(target);
		} else if (onPath[target] === 1) lower(node, order[target], search);
	}
}
function enter(node, search) {
	search.seen++;
	search.lowest[node] = search.seen;
	search.order[node] = search.seen;
	search.path.push(node);
	search.onPath[node] = 1;
}
function leave(node, parent, search, knots) {
	const { order, lowest, path, onPath } = search;
	if (parent !== void 0) lower(parent, lowest[node], search);
	if (lowest[node] !== order[node]) return;
	if (path.at(-1) === node && !pointsToItself(node, search.graph)) {
		path.pop();
		onPath[node] = 0;
		return;
	}
	const knot = path.splice(path.lastIndexOf(node));
	for (const member of knot) onPath[member] = 0;
	knots.push(knot);
}
function lower(node, to, { lowest }) {
	if (to < lowest[node]) lowest[node] = to;
}
function pointsToItself(node, { firstEdge, targets }) {
	const end = firstEdge[node + 1];
	for (let edge = firstEdge[node]; edge < end; edge++) if (targets[edge] === node) return true;
	return false;
}
// src/rules/definitions/find-cycles.ts
function findCycles(model, relation) {
	const references = surveyModel(model).orderings.get(relation) ?? [];
	return sortBy(findPlaces$1({
		references,
		model
	}).flatMap((knot) => {
		const own = knot.map((place) => model.model.table.at(place));
		return closeCycle(new Map(own.map((element) => [element, linksBy(relation, element, model)]))) ?? [];
	}), (cycle) => cycle.elements[0]?.id.name ?? "");
}
const findPlaces$1 = rememberBy(({ references }) => references, (asked) => {
	const { holders, graph } = numberElements(asked);
	return findKnots(graph).map((knot) => knot.map((number) => holders[number]));
});
function linksBy(relation, holder, model) {
	return model.linksOf(holder).filter(isResolved).filter(({ reference }) => reference.schema.relation === relation);
}
function numberElements({ references, model }) {
	const { holderOf, targets } = model.columns;
	const holders = [];
	const numbers = new Int32Array(model.size).fill(NOWHERE);
	const firstEdge = [];
	for (let edge = 0; edge < references.length; edge++) {
		const holder = holderOf[references[edge]];
		if (numbers[holder] !== NOWHERE) continue;
		numbers[holder] = holders.length;
		holders.push(holder);
		firstEdge.push(edge);
	}
	firstEdge.push(references.length);
	const edges = new Int32Array(references.length);
	for (let edge = 0; edge < references.length; edge++) edges[edge] = numbers[targets[references[edge]]];
	return {
		holders,
		graph: {
			firstEdge,
			targets: edges
		}
	};
}
const NOWHERE = -1;
function closeCycle(knot) {
	const [start] = [...knot.keys()].sort((left, right) => compareText(left.id.name, right.id.name));
	if (start === void 0) return void 0;
	const cameBy = new Map();
	const open = [start];
	for (const element of open) for (const link of sortBy(knot.get(element) ?? [], ({ resolution }) => resolution.target.id.name)) {
		const { target } = link.resolution;
		if (!knot.has(target) || cameBy.has(target)) continue;
		cameBy.set(target, link);
		if (target === start) return readCycle(start, cameBy);
		open.push(target);
	}
}
function readCycle(start, cameBy) {
	const links = [];
	let element = start;
	do {
		const link = cameBy.get(element);
		if (link === void 0) return void 0;
		links.push(link);
		element = link.reference.from;
	} while (element !== start);
	links.reverse();
	const [firstLink] = links;
	return firstLink && {
		elements: links.map((link) => link.reference.from),
		firstLink
	};
}
// src/rules/definitions/define-cycle-rule.ts
const MOST_NAMES$2 = 12;
function defineCycleRule(meta, relation) {
	return {
		meta,
		subject: "model",
		check: (state) => findCycles(state.model, relation).flatMap((cycle) => observeCycle(cycle, state))
	};
}
function observeCycle(cycle, state) {
	const [start] = cycle.elements;
	if (start === void 0) return [];
	const names = cycle.elements.map((element) => element.id.name);
	const relation = cycle.firstLink.reference.schema.relation;
	return [{
		subject: start.id,
		message: `${nameOf(start)} leads back to itself by ${relation}: ${listNames$1([...names, start.id.name])}.`,
		range: cycle.firstLink.reference.range,
		side: state.side,
		related: cycle.elements.slice(1, MOST_NAMES$2).map((element) => ({
			message: `${element.id.name} is part of the cycle.`,
			range: element.nameRange,
			side: state.side
		})),
		detail: names.join(" "),
		involved: cycle.elements.map((element) => element.id)
	}];
}
function listNames$1(names) {
	if (names.length <= MOST_NAMES$2) return names.join(" \u2192 ");
	const half = MOST_NAMES$2 / 2;
	const left = names.length - MOST_NAMES$2;
	return [
		...names.slice(0, half),
		`\u2026 ${left} more \u2026`,
		...names.slice(-6)
	].join(" \u2192 ");
}
// src/rules/definitions/derivation-cycle.ts
const derivationCycle = defineCycleRule({
	id: "derivation-cycle",
	area: "definitions",
	summary: "An entity is derived from itself, directly or through others.",
	rationale: "Nothing in such a circle can be computed first, and lineage through it has no beginning.",
	remedy: "Remove the reference that closes the circle; often one of the entities needs only a part of the other.",
	compatibility: "risky",
	defaultLevel: "error"
}, "derived-from");
// src/rules/definitions/find-twin-attributes.ts
function findTwinAttributes(model) {
	const surveys = Array.from(surveyFiles(model)).filter(([, { withTwins }]) => withTwins.length > 0);
	if (surveys.length === 0) return [];
	const rows = new Map(surveys.map(([file, { withTwins }]) => [file, new Set(withTwins)]));
	return model.elements.filter(({ kind, blocks }) => kind === "entity" && blocks.some(({ file, item }) => rows.get(file)?.has(item.index))).flatMap((element) => element.members.filter((member) => member.kind === "attribute"));
}
// src/rules/definitions/duplicate-definition.ts
const NOT_UNIQUE = new Set([
	"mapping",
	"unknown",
	"attribute"
]);
const UNIQUE_KINDS = new Set(KINDS$1.filter(({ kind, naming }) => (naming === "label" || naming === "target") && !NOT_UNIQUE.has(kind)).map((schema) => schema.kind));
const TWIN = /#\d+$/;
const duplicateDefinition = {
	meta: {
		id: "duplicate-definition",
		area: "definitions",
		summary: "One name is defined more than once.",
		rationale: "A reference to the name can mean only one of them, and an edit of the other has no effect that anybody sees.",
		remedy: "Merge the definitions, or give one of them another name.",
		compatibility: "risky",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => [...surveyModel(state.model).numbered.filter(({ kind }) => UNIQUE_KINDS.has(kind)), ...findTwinAttributes(state.model)].flatMap((element) => judge$10(element, state))
};
function judge$10(element, state) {
	const [suffix] = TWIN.exec(element.id.name) ?? [];
	if (suffix === void 0 || element.label === "" || element.label.endsWith(suffix)) return [];
	const name = element.id.name.slice(0, -suffix.length);
	const first = state.model.find({
		kind: element.kind,
		name
	});
	if (first === void 0) return [];
	return [{
		subject: element.id,
		message: `${nameOf(first)} is defined more than once.`,
		range: element.nameRange,
		side: state.side,
		related: [{
			message: "It is also defined here.",
			range: first.nameRange,
			side: state.side
		}],
		detail: ""
	}];
}
// src/rules/definitions/task-cycle.ts
const taskCycle = defineCycleRule({
	id: "task-cycle",
	area: "definitions",
	summary: "A task waits for itself, directly or through others.",
	rationale: "None of the tasks in the circle can ever start.",
	remedy: "Remove the dependency that is not needed, or split a task.",
	compatibility: "safe",
	defaultLevel: "warning"
}, "depends-on");
// src/rules/deprecation/describe-deprecation.ts
function describeDeprecation(element) {
	const sunset = sunsetOf(element);
	const until = sunset === void 0 ? "" : ` and will be removed after ${sunset}`;
	const reason = shortenText(element.value("deprecated") ?? "");
	const why = reason === "" || reason === "true" || reason === "false" ? "" : `: ${reason}`;
	return `${nameOf(element)} is deprecated${until}${why}${why.endsWith(".") ? "" : "."}`;
}
// src/rules/deprecation/deprecated-added.ts
const deprecatedAdded = defineChangeRule({
	id: "deprecated-added",
	area: "deprecation",
	summary: "An element was marked as deprecated.",
	rationale: "Its readers should start to move.",
	remedy: "Tell its readers what to use instead, and give a `sunset` date.",
	compatibility: "safe",
	defaultLevel: "note"
}, (change) => change.action === "property-changed" ? describeDeprecation(change.elements.after) : describeChange$1(change));
// src/rules/deprecation/removed-before-sunset.ts
const removedBeforeSunset = {
	meta: {
		id: "removed-before-sunset",
		area: "deprecation",
		summary: "An element was removed before the date until which it was promised to stay.",
		rationale: "Readers planned by that date.",
		remedy: "Restore it until then, or agree with its readers on an earlier date.",
		compatibility: "safe",
		defaultLevel: "warning"
	},
	subject: "change",
	actions: ["removed"],
	check(change, comparison) {
		if (change.action !== "removed") return [];
		return findBrokenPromises(change.element, comparison).map((element) => ({
			subject: element.id,
			message: `${nameOf(element)} was removed before its sunset on ${sunsetOf(element)}.`,
			range: element.nameRange,
			side: "before",
			related: [],
			detail: ""
		}));
	}
};
function findBrokenPromises(removed, { asOf, diff }) {
	return withMembers(removed).filter((element) => {
		const sunset = element === removed || (element.value("sunset") ?? "") !== "" ? sunsetOf(element) : void 0;
		return sunset !== void 0 && asOf < sunset && diff.counterpartInAfter(element) === void 0;
	});
}
// src/rules/deprecation/removed-without-deprecation.ts
const READ_KINDS = new Set([
	"domain",
	"entity",
	"attribute",
	"source",
	"data-product",
	"report",
	"metric",
	"exposure",
	"table",
	"field"
]);
const removedWithoutDeprecation = {
	meta: {
		id: "removed-without-deprecation",
		area: "deprecation",
		summary: "An element was removed that was never marked as deprecated.",
		rationale: "Its readers had no warning in the model.",
		remedy: "Mark it `deprecated` with a `sunset` date first, and remove it after that date.",
		compatibility: "safe",
		defaultLevel: "off",
		strictLevel: "warning"
	},
	subject: "change",
	actions: ["removed"],
	check(change) {
		if (change.action !== "removed" || !READ_KINDS.has(change.element.kind) || wasAnnounced(change.element)) return [];
		return [{
			subject: change.element.id,
			message: `${nameOf(change.element)} was removed without having been deprecated.`,
			range: change.element.nameRange,
			side: "before",
			related: [],
			detail: ""
		}];
	}
};
function wasAnnounced(element) {
	for (let current = element; current !== void 0; current = current.parent) if (isDeprecated(current)) return true;
	return false;
}
// src/rules/deprecation/find-retiring-elements.ts
const findRetiringElements = rememberEach((model) => {
	const surveys = surveyFiles(model);
	if (!Array.from(surveys.values()).some(({ mentionsRetirement }) => mentionsRetirement)) return [];
	return model.elements.filter((element) => element.blocks.some(({ file }) => surveys.get(file)?.mentionsRetirement === true)).flatMap((element) => element.kind === "entity" ? withMembers(element) : [element]).filter(isDeprecated);
});
// src/rules/deprecation/safe-to-remove.ts
const TRACEABLE_KINDS = new Set([
	"domain",
	"entity",
	"source",
	"data-product",
	"table"
]);
const safeToRemove = {
	meta: {
		id: "safe-to-remove",
		area: "deprecation",
		summary: "A deprecated element is not used any more.",
		rationale: "It can go without anybody noticing.",
		remedy: "Remove it.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => findRetiringElements(state.model).filter((element) => TRACEABLE_KINDS.has(element.kind)).flatMap((element) => judge$9(element, state))
};
function judge$9(element, { asOf, side, model }) {
	if ((sunsetOf(element) ?? "") > asOf) return [];
	const block = new Set(withMembers(element));
	if ([...block].some((part) => hasConsumer(part) || isUsedFromOutside(part, block, model))) return [];
	return [{
		subject: element.id,
		message: `${nameOf(element)} is deprecated and nothing uses it any more.`,
		range: element.nameRange,
		side,
		related: [],
		detail: ""
	}];
}
function hasConsumer(part) {
	return part.kind === "consumer";
}
function isUsedFromOutside(part, block, model) {
	return model.incoming(part).some(({ reference }) => !block.has(reference.from));
}
// src/rules/deprecation/sunset-overdue.ts
const sunsetOverdue = {
	meta: {
		id: "sunset-overdue",
		area: "deprecation",
		summary: "An element is still there after its sunset date.",
		rationale: "A date that passes without effect teaches readers to ignore the next one.",
		remedy: "Remove the element, or set a new date and say why.",
		compatibility: "safe",
		defaultLevel: "warning"
	},
	subject: "model",
	check: (state) => findRetiringElements(state.model).flatMap((element) => judge$8(element, state))
};
function judge$8(element, { asOf, side }) {
	const sunset = element.property("sunset");
	const [date = ""] = sunset?.values ?? [];
	if (!isDate(date) || date >= asOf) return [];
	return [{
		subject: element.id,
		message: `${nameOf(element)} was to be gone by ${date} and is still there.`,
		range: sunset?.range ?? element.nameRange,
		side,
		related: [],
		detail: date
	}];
}
// src/rules/entities/business-logic-changed.ts
const businessLogicChanged = definePropertyRule({
	id: "business-logic-changed",
	area: "domains and entities",
	summary: "The business logic of an entity changed.",
	rationale: "The same name now means other numbers. Everything derived from it changes with it, without any error.",
	remedy: "Tell the readers listed under impact what the figures mean from now on, and from which date.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} is computed by another business logic.`);
// src/rules/entities/description-removed.ts
const descriptionRemoved = definePropertyRule({
	id: "description-removed",
	area: "domains and entities",
	summary: "A description was removed.",
	rationale: "The description is what people read before they use the data. Without it they guess.",
	remedy: "Restore the description, or write a better one.",
	compatibility: "safe",
	defaultLevel: "note"
}, (change) => `${nameOf(change.elements.after)} lost its description.`);
// src/rules/entities/domain-added.ts
const domainAdded = defineChangeRule({
	id: "domain-added",
	area: "domains and entities",
	summary: "A domain was added.",
	rationale: "A new area of the model needs an owner and readers who know of it.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/entities/domain-changed.ts
const domainChanged = defineChangeRule({
	id: "domain-changed",
	area: "domains and entities",
	summary: "A property of a domain changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/entities/domain-removed.ts
const domainRemoved = defineChangeRule({
	id: "domain-removed",
	area: "domains and entities",
	summary: "A domain was removed.",
	rationale: "Every reference to its entities loses its target, and readers lose the place where they looked for them.",
	remedy: "Move its entities to another domain first and update the references to them.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/domain-renamed.ts
const domainRenamed = defineChangeRule({
	id: "domain-renamed",
	area: "domains and entities",
	summary: "A domain was renamed.",
	rationale: "The domain is the first part of the qualified name of everything in it, so references, formulas and queries by that name stop working.",
	remedy: "Update the references to its entities; add `renamed-from \"Old_Name\"` to state that it is the same domain.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/entity-added.ts
const entityAdded = defineChangeRule({
	id: "entity-added",
	area: "domains and entities",
	summary: "An entity was added.",
	rationale: "New data to use; it can also be a second version of something that exists.",
	remedy: "Nothing needs to be done. If it replaces another entity, mark that one `deprecated`.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/entities/entity-changed.ts
const entityChanged = defineChangeRule({
	id: "entity-changed",
	area: "domains and entities",
	summary: "A property of an entity changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/entities/entity-moved.ts
const entityMoved = defineChangeRule({
	id: "entity-moved",
	area: "domains and entities",
	summary: "An entity was moved to another domain.",
	rationale: "Its qualified name changes with the domain, and often its owner does too.",
	remedy: "Update the references to its new qualified name, and tell the owners of both domains.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/entity-removed.ts
const entityRemoved = defineChangeRule({
	id: "entity-removed",
	area: "domains and entities",
	summary: "An entity was removed.",
	rationale: "Reports, metrics and derivations that read it lose their data.",
	remedy: "Move its readers to another entity first. Mark it `deprecated` with a `sunset` date to give them time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/entity-renamed.ts
const entityRenamed = defineChangeRule({
	id: "entity-renamed",
	area: "domains and entities",
	summary: "An entity was renamed.",
	rationale: "Readers know it by its qualified name: references in the model, formulas, queries and dashboards outside it.",
	remedy: "Update the references; add `renamed-from \"Domain.Old_Name\"` to state that it is the same entity.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/entity-type-changed.ts
const entityTypeChanged = definePropertyRule({
	id: "entity-type-changed",
	area: "domains and entities",
	summary: "The type of an entity changed.",
	rationale: "The type says how its data comes about: a base object, a metric, a derivation. Readers that rely on it compute or load it differently.",
	remedy: "Check that sources, derivations and the business logic fit the new type.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} changed its type ${describeValues(change)}.`);
// src/rules/define-element-rule.ts
function defineElementRule(meta, kinds, judge) {
	return {
		meta,
		subject: "model",
		check: (state) => judgeAll(findElements(state.model, kinds), state, judge)
	};
}
function defineOutlineRule(meta, { kinds, isSuspect }, judge) {
	return {
		meta,
		subject: "model",
		check(state) {
			const { table } = state.model.model;
			return judgeAll(findPlaces$2(state.model, kinds).filter((place) => isSuspect(table, place)).map((place) => table.at(place)), state, judge);
		}
	};
}
function judgeAll(elements, state, judge) {
	return elements.flatMap((element) => {
		const problem = judge(element, state);
		return problem === void 0 ? [] : [observeElement(element, state, problem)];
	});
}
function observeElement(element, state, problem) {
	return {
		subject: element.id,
		message: problem.message,
		range: problem.range ?? element.nameRange,
		side: state.side,
		related: [],
		detail: problem.detail ?? "",
		...problem.suggestion !== void 0 && { suggestion: problem.suggestion }
	};
}
// src/rules/hygiene/attribute-without-type.ts
const attributeWithoutType = defineElementRule({
	id: "attribute-without-type",
	area: "hygiene",
	summary: "An attribute has no type.",
	rationale: "Readers must guess whether it can be summed, compared or joined, and a later change of it goes unseen.",
	remedy: "Add `type = \"string\"`, \"number\", \"date\" or what fits.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["attribute"], (element) => (element.value("type") ?? "").trim() === "" ? { message: `${nameOf(element)} has no type.` } : void 0);
// src/rules/hygiene/entity-unused.ts
const NO_USE = new Set([
	"maps",
	"resolves",
	"builds",
	"estimates",
	"entity"
]);
const entityUnused = defineElementRule({
	id: "entity-unused",
	area: "hygiene",
	summary: "Nothing refers to an entity.",
	rationale: "It may be a leftover, or its users were forgotten in the model.",
	remedy: "Refer to it from what uses it, or remove it.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["entity"], (element, state) => {
	return state.model.incoming(element).some(({ reference }) => !NO_USE.has(reference.schema.relation)) ? void 0 : { message: `Nothing uses ${element.schema.title} ${element.id.name}.` };
});
// src/rules/hygiene/entity-without-description.ts
const entityWithoutDescription = defineElementRule({
	id: "entity-without-description",
	area: "hygiene",
	summary: "An entity has no description.",
	rationale: "Readers must guess what one row of it is.",
	remedy: "Say in one sentence what one row of it stands for.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["entity"], (element) => (element.value("description") ?? "").trim() === "" ? { message: `${nameOf(element)} has no description.` } : void 0);
// src/rules/hygiene/entity-without-source.ts
const entityWithoutSource = defineElementRule({
	id: "entity-without-source",
	area: "hygiene",
	summary: "An entity has neither a source nor a derivation.",
	rationale: "Nothing in the model says where its data comes from.",
	remedy: "Map it in a source, or add `derived-from`.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["entity"], (element, state) => {
	const isMapped = state.model.incoming(element).some(({ reference }) => reference.schema.relation === "maps");
	const isDerived = element.references.some((reference) => reference.schema.relation === "derived-from");
	return isMapped || isDerived ? void 0 : { message: `${nameOf(element)} has neither a source nor a derivation.` };
});
// src/rules/hygiene/invalid-color.ts
const COLOR = /^#[\da-f]{6}$/i;
const invalidColor = defineElementRule({
	id: "invalid-color",
	area: "hygiene",
	summary: "A colour is not written as #RRGGBB.",
	rationale: "Diagrams ignore it or show another colour.",
	remedy: "Write `color = \"#3498db\"`: a hash and six hexadecimal digits.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["domain", "entity"], (element) => {
	const color = element.property("color");
	const wrong = color?.values.find((value) => !COLOR.test(value));
	if (wrong === void 0) return void 0;
	return {
		message: `${nameOf(element)} has the colour "${shortenText(wrong)}", which is not of the form #RRGGBB.`,
		range: color?.range,
		detail: "color"
	};
});
// src/rules/hygiene/metric-without-uses.ts
const metricWithoutUses = defineElementRule({
	id: "metric-without-uses",
	area: "hygiene",
	summary: "A metric does not say what it uses.",
	rationale: "A change of the entities behind it cannot be traced to it.",
	remedy: "Add a `uses \"Domain.Entity\"` line for each entity that its calculation names.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["metric"], (element) => !element.references.some((reference) => reference.schema.relation === "uses") ? { message: `${nameOf(element)} does not say which entities it uses.` } : void 0);
// src/rules/hygiene/naming.ts
const WORD$1 = /^[A-Za-z_][\w-]*$/;
const naming = defineElementRule({
	id: "naming",
	area: "hygiene",
	summary: "A name needs quotes or escapes wherever it is written.",
	rationale: "Names with spaces, dots or other signs cannot stand in a bare path or a formula, so they get written in several ways.",
	remedy: "Use letters, digits, `_` and `-`, and begin with a letter.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, [
	"domain",
	"entity",
	"attribute",
	"source",
	"table",
	"field"
], (element) => {
	if (WORD$1.test(element.label) || element.label === "") return void 0;
	const plain = element.label.trim().replaceAll(/[^\w-]+/g, "_");
	return {
		message: `${nameOf(element)}: its name holds signs other than letters, digits, _ and -, or begins with a digit.`,
		suggestion: WORD$1.test(plain) ? plain : void 0
	};
});
// src/rules/other-blocks/block-added.ts
const blockAdded = defineChangeRule({
	id: "block-added",
	area: "other blocks",
	summary: "A block of an unknown kind was added.",
	rationale: "It is kept and compared as text.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/other-blocks/block-changed.ts
const blockChanged = defineChangeRule({
	id: "block-changed",
	area: "other blocks",
	summary: "A block of an unknown kind changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/other-blocks/block-removed.ts
const blockRemoved = defineChangeRule({
	id: "block-removed",
	area: "other blocks",
	summary: "A block of an unknown kind was removed.",
	rationale: "What it meant is not known here; whoever reads it will miss it.",
	remedy: "Check what reads it before it goes.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/ownership/owner-changed.ts
const ownerChanged = definePropertyRule({
	id: "owner-changed",
	area: "ownership",
	summary: "An owner changed.",
	rationale: "Somebody else decides and answers from now on, and both should know.",
	remedy: "Make sure that the old and the new owner agree.",
	compatibility: "safe",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} changed its owner ${describeValues(change)}.`);
// src/rules/ownership/owner-removed.ts
const ownerRemoved = definePropertyRule({
	id: "owner-removed",
	area: "ownership",
	summary: "An owner was removed.",
	rationale: "Nobody answers for it, and nobody is told about its changes.",
	remedy: "Name the new owner.",
	compatibility: "safe",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} lost its owner ${shortenText(change.values.before?.values.join(", ") ?? "")}.`);
// src/rules/ownership/product-without-consumer.ts
const productWithoutConsumer = defineElementRule({
	id: "product-without-consumer",
	area: "ownership",
	summary: "A data product names no consumer.",
	rationale: "Impact is told by consumers: without them a change of this product seems to reach nobody.",
	remedy: "Add a `consumer \"\u2026\"` line for each team or address that reads it.",
	compatibility: "safe",
	defaultLevel: "note"
}, ["data-product"], (element) => element.holds("consumer") ? void 0 : { message: `${nameOf(element)} names no consumer.` });
// src/rules/ownership/product-without-owner.ts
const productWithoutOwner = defineOutlineRule({
	id: "product-without-owner",
	area: "ownership",
	summary: "A data product has no owner.",
	rationale: "Nobody answers for it, and nobody can be told when something it uses changes.",
	remedy: "Add `owner = \"team\"`.",
	compatibility: "safe",
	defaultLevel: "note"
}, {
	kinds: ["data-product"],
	isSuspect: (table, place) => !table.holds(place, Holding.plainOwner)
}, (element) => (element.owner ?? "") === "" ? { message: `${nameOf(element)} has no owner.` } : void 0);
// src/rules/personal-data/pii-added.ts
const piiAdded = definePersonalDataRule({
	id: "pii-added",
	area: "personal data",
	summary: "An element is newly marked as personal data.",
	rationale: "It may already be visible to consumers who must not see it, and duties such as deletion and access now apply to it.",
	remedy: "Have the privacy officer look at the consumers that it reaches; they are listed under personal data.",
	compatibility: "risky",
	defaultLevel: "warning"
}, "added");
// src/rules/count-names.ts
const MOST_NAMES$1 = 3;
function countNames(names) {
	const shown = names.slice(0, MOST_NAMES$1);
	const left = names.length - shown.length;
	return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${left} more`;
}
// src/rules/personal-data/exposure-cause.ts
const WAY = [
	"data-product",
	"report",
	"exposure",
	"reverse-etl",
	"metric",
	"entity"
];
function createCauseFinder(comparison) {
	const { diff, personalData, models } = comparison;
	const isNew = (candidate) => diff.counterpartInBefore(candidate) === void 0;
	const marked = new Set(personalData.added);
	const references = groupReferences(diff);
	return ({ element, path }) => {
		if (isNew(element)) return {
			words: "the personal data is new",
			range: element.nameRange
		};
		if (marked.has(element)) return {
			words: "it is newly marked as personal data",
			range: element.property("pii")?.range ?? element.nameRange
		};
		const added = findOnWay(path, models.after).find(isNew);
		if (added !== void 0) return {
			words: `${decapitalise(nameOf(added))} is new`,
			range: added.nameRange
		};
		return findReference(path, references) ?? {
			words: "the way to them is new",
			range: element.nameRange
		};
	};
}
function findOnWay(path, model) {
	const consumer = model.find({
		kind: "consumer",
		name: path.at(-1) ?? ""
	});
	const others = path.slice(1, -1).flatMap((name) => {
		return WAY.flatMap((kind) => model.find({
			kind,
			name
		}) ?? []).slice(0, 1);
	});
	return [...consumer === void 0 ? [] : [consumer], ...others.reverse()];
}
function groupReferences({ changes }) {
	const groups = new Map();
	for (const change of changes) {
		if (change.action !== "reference-added" && change.action !== "reference-retargeted") continue;
		const link = change.action === "reference-added" ? change.link : change.links.after;
		const holder = change.elements.after;
		if (link.reference.schema.class !== "data") continue;
		groups.set(holder.id.name, [...groups.get(holder.id.name) ?? [], {
			holder,
			link
		}]);
	}
	return groups;
}
function findReference(path, references) {
	const names = new Set(path);
	const found = path.flatMap((name) => references.get(name) ?? []).find(({ link }) => names.has(targetOf(link)));
	if (found === void 0) return void 0;
	const { holder, link } = found;
	return {
		words: `${decapitalise(nameOf(holder))} now has ${relationOf(link)} ${targetOf(link)}`,
		range: link.reference.range
	};
}
function decapitalise(name) {
	return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
// src/rules/personal-data/pii-exposed.ts
const piiExposed = {
	meta: {
		id: "pii-exposed",
		area: "personal data",
		summary: "Personal data newly reaches consumers of a data product.",
		rationale: "Whoever newly sees personal data needs a purpose and a legal basis, before it flows and not after.",
		remedy: "Have the privacy officer agree to each consumer that is named, or cut the path that the report shows: the reference, the report or the consumer.",
		compatibility: "risky",
		defaultLevel: "warning"
	},
	subject: "comparison",
	check: (comparison) => groupExposures$1(comparison).map(({ exposures, cause }) => observeGroup(exposures, cause, comparison))
};
function groupExposures$1(comparison) {
	const groups = new Map();
	const findCause = createCauseFinder(comparison);
	for (const exposure of comparison.personalData.exposures) {
		const cause = findCause(exposure);
		const { kind, id } = exposure.element;
		const key = JSON.stringify([
			kind,
			id.name,
			exposure.product,
			cause.words
		]);
		const group = groups.get(key) ?? {
			exposures: [],
			cause
		};
		group.exposures.push(exposure);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function observeGroup(exposures, cause, { isExternal }) {
	const [first] = exposures;
	if (first === void 0) throw new Error("a group of exposures is empty");
	const { element, product } = first;
	const names = exposures.map(({ consumer }) => `${shortenText(consumer)}${isExternal?.(consumer) ? " (external)" : ""}`);
	const certainty = [
		"certain",
		"likely",
		"possible"
	].find((word) => exposures.some((each) => each.certainty === word));
	return {
		subject: element.id,
		message: `${nameOf(element)} now reaches ${countNames(names)} through ${product} (${certainty}): ${cause.words}.`,
		range: cause.range,
		side: "after",
		related: [{
			message: "The personal data stands here.",
			range: element.nameRange,
			side: "after"
		}],
		detail: JSON.stringify([product, ...exposures.map(({ consumer }) => consumer)])
	};
}
// src/rules/personal-data/pii-removed.ts
const piiRemoved = definePersonalDataRule({
	id: "pii-removed",
	area: "personal data",
	summary: "An element is no longer marked as personal data.",
	rationale: "Declassifying is as serious as marking: protection that hangs on the flag ends with it.",
	remedy: "Have the privacy officer confirm that it never held personal data, or that it no longer does.",
	compatibility: "risky",
	defaultLevel: "warning"
}, "removed");
// src/rules/personal-data/personal-words.ts
const PERSONAL_WORDS = [
	"address",
	"bank account",
	"birth date",
	"birthdate",
	"birthday",
	"birthplace",
	"biometric",
	"card number",
	"cell phone",
	"credit card",
	"date of birth",
	"dob",
	"driver license",
	"driving licence",
	"email",
	"e mail",
	"ethnicity",
	"family name",
	"fax",
	"first name",
	"firstname",
	"full name",
	"fullname",
	"gender",
	"given name",
	"health",
	"iban",
	"ip address",
	"last name",
	"lastname",
	"maiden name",
	"marital status",
	"middle name",
	"mobile",
	"national id",
	"nationality",
	"passport",
	"person name",
	"phone",
	"phonenumber",
	"postal code",
	"postcode",
	"religion",
	"salary",
	"sex",
	"social security",
	"ssn",
	"surname",
	"tax id",
	"telephone",
	"username",
	"zip code",
	"zipcode"
];
function foldWords(words) {
	return words.filter((word) => word.trim() !== "").map((word) => ({
		word,
		folded: `_${foldName(word.trim())}_`
	}));
}
function findPersonalWord(name, words) {
	const folded = `_${foldName(name)}_`;
	return words.find((word) => folded.includes(word.folded))?.word;
}
// src/rules/personal-data/pii-undeclared.ts
const piiUndeclared = {
	meta: {
		id: "pii-undeclared",
		area: "personal data",
		summary: "A new or changed attribute looks like personal data by its name and is not marked.",
		rationale: "Personal data that nobody marked is protected by nobody.",
		remedy: "Add `pii = true`, or write `pii = false` to state that it is none.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "change",
	actions: [
		"added",
		"renamed",
		"property-changed"
	],
	check(change, comparison) {
		return attributesTouchedBy(change).flatMap((attribute) => {
			const observations = judge$7(attribute, wordsOf(comparison));
			return observations.length > 0 && isFirstToTouch(change, attribute, comparison) ? observations : [];
		});
	}
};
const wordsOf = rememberEach(({ personalWords = [] }) => foldWords([...PERSONAL_WORDS, ...personalWords]));
function isFirstToTouch(change, attribute, { diff }) {
	return change.action === "added" || firstToTouch(diff).get(attribute) === change;
}
const firstToTouch = rememberEach(({ changes }) => {
	const first = new Map();
	for (const change of changes) if ("elements" in change && !first.has(change.elements.after)) first.set(change.elements.after, change);
	return first;
});
function attributesTouchedBy(change) {
	switch (change.action) {
		case "added": return [change.element, ...change.members].filter((element) => element.kind === "attribute");
		case "renamed":
		case "property-changed": return change.elements.after.kind === "attribute" ? [change.elements.after] : [];
		default: return [];
	}
}
function judge$7(attribute, words) {
	if (attribute.property("pii")?.origin === "written" || attribute.value("type") === "boolean") return [];
	const word = findPersonalWord(attribute.label, words);
	if (word === void 0) return [];
	return [{
		subject: attribute.id,
		message: `${nameOf(attribute)} looks like personal data ("${word}") and is not marked with pii.`,
		range: attribute.nameRange,
		side: "after",
		related: [],
		detail: ""
	}];
}
// src/rules/physical/field-added.ts
const fieldAdded = defineChangeRule({
	id: "field-added",
	area: "physical model",
	summary: "A field was added to a table.",
	rationale: "Queries that take all columns see one more.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/field-changed.ts
const fieldChanged = defineChangeRule({
	id: "field-changed",
	area: "physical model",
	summary: "A field changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/field-removed.ts
const fieldRemoved = defineChangeRule({
	id: "field-removed",
	area: "physical model",
	summary: "A field of a table was removed.",
	rationale: "Queries that name it fail.",
	remedy: "Find the queries first; generated tables follow the conceptual model, so look for the cause there.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/physical/field-renamed.ts
const fieldRenamed = defineChangeRule({
	id: "field-renamed",
	area: "physical model",
	summary: "A field of a table was renamed.",
	rationale: "Queries by the old name fail.",
	remedy: "Update the queries, or keep the old field beside it for a while.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/physical/field-type-changed.ts
const fieldTypeChanged = definePropertyRule({
	id: "field-type-changed",
	area: "physical model",
	summary: "The type of a field changed.",
	rationale: "Joins and comparisons with other types fail or convert silently, and stored data must be migrated.",
	remedy: "Plan the migration, and check joins on this field.",
	compatibility: "breaking",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} changed its type ${describeValues(change)}.`);
// src/rules/physical/foreign-key-added.ts
const foreignKeyAdded = defineChangeRule({
	id: "foreign-key-added",
	area: "physical model",
	summary: "A foreign key was added.",
	rationale: "Rows without a partner are rejected from now on.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/references/former-target.ts
function findFormerTarget(link, state) {
	const { comparison } = state;
	if (comparison === void 0) return void 0;
	const other = state.side === "after" ? "before" : "after";
	const model = comparison.models[other];
	const holder = counterpart(link.reference.from, state, comparison);
	const element = targetOfSameReference(link.reference, model, holder) ?? findByName(link.reference, model);
	if (element === void 0) return void 0;
	const unknown = comparison.diff.unknown[other].has(element);
	return {
		element,
		now: state.side === "after" ? comparison.diff.counterpartInAfter(element) : comparison.diff.counterpartInBefore(element),
		candidates: state.side === "after" ? indexCandidates(comparison.diff).get(element) ?? [] : [],
		unknown
	};
}
const indexCandidates = rememberEach(({ renameCandidates }) => new Map(renameCandidates.map(({ removed, added }) => [removed, added])));
function counterpart(holder, state, comparison) {
	const { diff } = comparison;
	return state.side === "after" ? diff.counterpartInBefore(holder) : diff.counterpartInAfter(holder);
}
function targetOfSameReference(reference, model, holder) {
	if (holder === void 0) return void 0;
	const same = model.linksOf(holder).find(({ reference: candidate, resolution }) => resolution.status === "resolved" && candidate.schema.relation === reference.schema.relation && candidate.text === reference.text);
	return same?.resolution.status === "resolved" ? same.resolution.target : void 0;
}
function findByName(reference, model) {
	const names = possibleNames(reference);
	for (const kind of reference.schema.targets) for (const name of names) {
		const element = model.find({
			kind,
			name
		});
		if (element !== void 0) return element;
	}
}
function possibleNames({ text, from }) {
	const names = [text, text.replaceAll(".", "/")];
	const scope = from.parent;
	return scope === void 0 ? names : [...names, `${scope.id.name}.${text}`];
}
// src/rules/references/observe-link.ts
function observeLink(link, state, words) {
	const { reference } = link;
	return {
		subject: reference.from.id,
		message: words.message,
		range: reference.range,
		side: state.side,
		related: words.related ?? [],
		detail: `${reference.schema.relation} ${foldReferenceText(reference.text)}`,
		referenceText: reference.text,
		...words.suggestion !== void 0 && { suggestion: words.suggestion }
	};
}
function describeLink({ reference }) {
	const text = shortenText(reference.text);
	const argument = reference.form === "quoted" ? `"${text}"` : text;
	return `${nameOf(reference.from)}: ${reference.schema.relation} ${argument}`;
}
function isForeignKey({ reference }) {
	return reference.schema.relation === "foreign-key";
}
// src/rules/references/write-reference.ts
const WORD = /^[A-Za-z_][\w-]*$/;
function writeReference(reference, target, former) {
	if (reference.from.kind === "foreign-key") return writeForeignKey(reference, referenceText(target.id.name));
	if (reference.form === "path") return writePath(reference, target) ?? quote(referenceText(target.id.name));
	return quote(former !== void 0 && reference.text === former.label && isInScope(target, reference.from) ? target.label : referenceText(target.id.name));
}
function writeName(reference, name) {
	const text = referenceText(name);
	if (reference.from.kind === "foreign-key") return writeForeignKey(reference, text);
	if (reference.form !== "path") return quote(text);
	const prefix = prefixOf(reference);
	const path = prefix === void 0 ? text : `${prefix}.${text.slice(text.lastIndexOf(".") + 1)}`;
	return path.split(".").every((part) => WORD.test(part)) ? path : quote(text);
}
function writeForeignKey(reference, text) {
	const written = reference.text.split(".");
	const wanted = text.split(".");
	if (written.length === 1) return quote(text);
	return written[0] === wanted[0] && wanted[1] !== void 0 ? quote(wanted[1]) : void 0;
}
function writePath(reference, target) {
	const words = reference.text.split(".");
	const prefix = prefixOf(reference);
	const qualified = referenceText(target.id.name).split(".");
	const parts = prefix === void 0 ? shorten(words, qualified) : [prefix, ...words.length > 2 ? qualified : [target.label]];
	return parts.every((part) => WORD.test(part)) ? parts.join(".") : void 0;
}
function prefixOf({ text }) {
	const [first = "", ...rest] = text.split(".");
	return rest.length > 0 && kindOfPathPrefix(first) !== void 0 ? first : void 0;
}
function shorten(words, qualified) {
	return words.length === 1 ? qualified.slice(-1) : qualified;
}
function referenceText(name) {
	return name.replaceAll(/\\([./])|\//g, (_match, escaped) => escaped ?? ".");
}
function isInScope(target, holder) {
	return target.parent === void 0 || target.parent.id.name === holder.parent?.id.name;
}
function quote(text) {
	return `"${text}"`;
}
// src/rules/references/broken-link.ts
function observeBrokenLink(link, state) {
	const former = findFormerTarget(link, state);
	if (former?.unknown) return [];
	const past = state.side === "after" ? former : void 0;
	return [observeLink(link, state, {
		message: `${describeLink(link)} points to nothing: ${explain(link, past)}.`,
		suggestion: suggest$1(link, past),
		related: past === void 0 ? [] : [relateFormer(past)]
	})];
}
function explain(link, former) {
	if (former === void 0) return `no ${listTargets(link)} has this name`;
	const { element, now, candidates } = former;
	const name = `${element.schema.title} ${element.id.name}`;
	if (now === void 0) return `${name} was removed${describeWayOut(element, candidates)}`;
	if (now.id.name === element.id.name) return `it meant ${name}, which this text no longer reaches`;
	return `${name} was renamed to ${now.id.name}`;
}
function describeWayOut({ id }, candidates) {
	if (candidates.length === 0) return "";
	const names = countNames(candidates.map((candidate) => candidate.id.name));
	return `; if it became ${candidates.length === 1 ? names : `one of ${names}`}, write renamed-from "${id.name}" there and run mml-guard fix`;
}
function suggest$1(link, former) {
	if (former !== void 0) return former.now && writeReference(link.reference, former.now, former.element);
	const { resolution } = link;
	const own = namesAround(link.reference.from);
	const nearest = "suggestions" in resolution ? resolution.suggestions.find((name) => !own.has(name)) : void 0;
	return nearest === void 0 ? void 0 : writeName(link.reference, nearest);
}
function namesAround(element) {
	const names = new Set();
	for (let around = element; around !== void 0; around = around.parent) names.add(around.id.name).add(around.path);
	return names;
}
function relateFormer({ element }) {
	return {
		message: `${element.id.name} stood here before the change.`,
		range: element.nameRange,
		side: "before"
	};
}
function listTargets(link) {
	const titles = link.reference.schema.targets.map((kind) => schemaOf(kind).title);
	const last = titles.at(-1) ?? "element";
	return titles.length > 1 ? `${titles.slice(0, -1).join(", ")} or ${last}` : last;
}
// src/rules/physical/foreign-key-broken.ts
const foreignKeyBroken = {
	meta: {
		id: "foreign-key-broken",
		area: "physical model",
		summary: "A foreign key points to a table or field that does not exist.",
		rationale: "The constraint cannot be created, and joins along it find nothing.",
		remedy: "Name a field that exists, or remove the foreign key.",
		compatibility: "breaking",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter(isForeignKey).flatMap((link) => observeBrokenLink(link, state))
};
// src/rules/physical/foreign-key-changed.ts
const foreignKeyChanged = defineChangeRule({
	id: "foreign-key-changed",
	area: "physical model",
	summary: "A foreign key changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/foreign-key-removed.ts
const foreignKeyRemoved = defineChangeRule({
	id: "foreign-key-removed",
	area: "physical model",
	summary: "A foreign key was removed.",
	rationale: "Nothing keeps the rows of the two tables together any more.",
	remedy: "Check who relies on every row having a partner.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/physical/index-added.ts
const indexAdded = defineChangeRule({
	id: "index-added",
	area: "physical model",
	summary: "An index was added.",
	rationale: "Some queries become faster, writing a little slower.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/index-changed.ts
const indexChanged = defineChangeRule({
	id: "index-changed",
	area: "physical model",
	summary: "An index changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/index-removed.ts
const indexRemoved = defineChangeRule({
	id: "index-removed",
	area: "physical model",
	summary: "An index was removed.",
	rationale: "Queries that relied on it become slow.",
	remedy: "Check the queries on this table before it goes.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/physical/index-renamed.ts
const indexRenamed = defineChangeRule({
	id: "index-renamed",
	area: "physical model",
	summary: "An index was renamed.",
	rationale: "Hints and maintenance scripts know an index by its name.",
	remedy: "Update what names it; add `renamed-from \"Old_Name\"` to state that it is the same.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/physical/table-added.ts
const tableAdded = defineChangeRule({
	id: "table-added",
	area: "physical model",
	summary: "A table was added.",
	rationale: "New data to query.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/table-changed.ts
const tableChanged = defineChangeRule({
	id: "table-changed",
	area: "physical model",
	summary: "A table changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/table-removed.ts
const tableRemoved = defineChangeRule({
	id: "table-removed",
	area: "physical model",
	summary: "A table was removed.",
	rationale: "Queries on it fail.",
	remedy: "Find the queries first; keep a view of the old name for a while.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/physical/table-renamed.ts
const tableRenamed = defineChangeRule({
	id: "table-renamed",
	area: "physical model",
	summary: "A table was renamed.",
	rationale: "Queries by the old name fail.",
	remedy: "Update the queries, or keep a view of the old name for a while.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/physical/unresolved-id.ts
const unresolvedId = {
	meta: {
		id: "unresolved-id",
		area: "physical model",
		summary: "An internal id of a generated file matches nothing in the model.",
		rationale: "Generated files refer by ids that only the application knows. What cannot be matched is not followed, and it is no fault of the author.",
		remedy: "Nothing needs to be done. An id of the form `entity_` and the name of the entity would be matched.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter((link) => link.resolution.status === "unresolved-id" && !isForeignKey(link)).map((link) => observeLink(link, state, { message: `${describeLink(link)} is an id that matches nothing in the model.` }))
};
// src/rules/planning/entity-estimate-added.ts
const entityEstimateAdded = defineChangeRule({
	id: "entity-estimate-added",
	area: "planning",
	summary: "An estimate of an entity was added.",
	rationale: "The plan knows the effort.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/entity-estimate-removed.ts
const entityEstimateRemoved = defineChangeRule({
	id: "entity-estimate-removed",
	area: "planning",
	summary: "An estimate of an entity was removed.",
	rationale: "The plan no longer knows the effort.",
	remedy: "Nothing, if the work is done or dropped.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/planning/estimate-changed.ts
const estimateChanged = defineChangeRule({
	id: "estimate-changed",
	area: "planning",
	summary: "An estimate changed.",
	rationale: "The plan shifts with it.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/report-estimate-added.ts
const reportEstimateAdded = defineChangeRule({
	id: "report-estimate-added",
	area: "planning",
	summary: "An estimate of a report was added.",
	rationale: "The plan knows the effort.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/report-estimate-removed.ts
const reportEstimateRemoved = defineChangeRule({
	id: "report-estimate-removed",
	area: "planning",
	summary: "An estimate of a report was removed.",
	rationale: "The plan no longer knows the effort.",
	remedy: "Nothing, if the work is done or dropped.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/planning/roadmap-added.ts
const roadmapAdded = defineChangeRule({
	id: "roadmap-added",
	area: "planning",
	summary: "A roadmap was added.",
	rationale: "The plan has a frame of its own.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/roadmap-changed.ts
const roadmapChanged = defineChangeRule({
	id: "roadmap-changed",
	area: "planning",
	summary: "A roadmap changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/roadmap-removed.ts
const roadmapRemoved = defineChangeRule({
	id: "roadmap-removed",
	area: "planning",
	summary: "A roadmap was removed.",
	rationale: "The frame of the plan is gone: start, team and hours fall back to their defaults.",
	remedy: "Nothing, if the plan is kept elsewhere.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/planning/source-estimate-added.ts
const sourceEstimateAdded = defineChangeRule({
	id: "source-estimate-added",
	area: "planning",
	summary: "An estimate of a source was added.",
	rationale: "The plan knows the effort.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/source-estimate-removed.ts
const sourceEstimateRemoved = defineChangeRule({
	id: "source-estimate-removed",
	area: "planning",
	summary: "An estimate of a source was removed.",
	rationale: "The plan no longer knows the effort.",
	remedy: "Nothing, if the work is done or dropped.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/planning/task-added.ts
const taskAdded = defineChangeRule({
	id: "task-added",
	area: "planning",
	summary: "A task was added.",
	rationale: "The plan grew.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/task-changed.ts
const taskChanged = defineChangeRule({
	id: "task-changed",
	area: "planning",
	summary: "A task changed.",
	rationale: "The plan shifts: state, effort, person or dependencies.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/task-removed.ts
const taskRemoved = defineChangeRule({
	id: "task-removed",
	area: "planning",
	summary: "A task was removed.",
	rationale: "Work that was planned will not be done, and tasks that waited for it may be free to start.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/task-renamed.ts
const taskRenamed = defineChangeRule({
	id: "task-renamed",
	area: "planning",
	summary: "A task was renamed.",
	rationale: "Other tasks depend on it by its name.",
	remedy: "Update the tasks that depend on it; add `renamed-from \"Old name\"` to state that it is the same task.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/policy/configuration-invalid.ts
const configurationInvalid = {
	meta: {
		id: "configuration-invalid",
		area: "policy",
		summary: "The configuration file cannot be used.",
		rationale: "Levels, waivers and owners that stand in it have no effect, and a broken file must not lock a repository.",
		remedy: "Correct the key that is named; the message shows what was expected and an example.",
		compatibility: "safe",
		defaultLevel: "error"
	},
	subject: "model",
	check: () => []
};
// src/rules/policy/ignore-unused.ts
const ignoreUnused = {
	meta: {
		id: "ignore-unused",
		area: "policy",
		summary: "A comment `mml-guard: ignore` silences nothing.",
		rationale: "Readers take it for a problem that somebody has looked at, and it would silence the next one unseen.",
		remedy: "Remove the comment, correct the name of the rule, or move it to the line of the finding or the line above.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: () => []
};
// src/rules/policy/waiver-expired.ts
const waiverExpired = {
	meta: {
		id: "waiver-expired",
		area: "policy",
		summary: "A waiver of the configuration has expired.",
		rationale: "What it silenced counts again, and a waiver without an end would be a rule switched off in secret.",
		remedy: "Mend what it was written for, or agree anew and move its `expires`; then remove the waiver or let it stand until that day.",
		compatibility: "safe",
		defaultLevel: "warning"
	},
	subject: "model",
	check: () => []
};
// src/rules/policy/waiver-unused.ts
const waiverUnused = {
	meta: {
		id: "waiver-unused",
		area: "policy",
		summary: "A waiver of the configuration fits no finding.",
		rationale: "A waiver that is not needed any more would silence the next finding of its subject unseen.",
		remedy: "Remove it, or correct its `rule`, `subject` or `fingerprints`.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: () => []
};
// src/rules/products/calculation-changed.ts
const calculationChanged = definePropertyRule({
	id: "calculation-changed",
	area: "products",
	summary: "The calculation of a metric changed.",
	rationale: "The figure keeps its name and changes its meaning: before and after cannot be compared.",
	remedy: "Tell the consumers what the figure means from now on, and from which date.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} is calculated differently.`);
// src/rules/products/consumer-added.ts
const consumerAdded = defineChangeRule({
	id: "consumer-added",
	area: "products",
	summary: "A consumer was added to a data product.",
	rationale: "Somebody new reads the product, and with it everything upstream.",
	remedy: "Nothing needs to be done. Look at the personal data that becomes visible to them.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/consumer-changed.ts
const consumerChanged = defineChangeRule({
	id: "consumer-changed",
	area: "products",
	summary: "A property of a consumer changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/consumer-removed.ts
const consumerRemoved = defineChangeRule({
	id: "consumer-removed",
	area: "products",
	summary: "A consumer was removed from a data product.",
	rationale: "Somebody who reads the product is no longer told about its changes, or lost access to it.",
	remedy: "Make sure that the consumer knows.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/products/exposure-added.ts
const exposureAdded = defineChangeRule({
	id: "exposure-added",
	area: "products",
	summary: "An exposure was added.",
	rationale: "Data is shown in one more place.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/exposure-changed.ts
const exposureChanged = defineChangeRule({
	id: "exposure-changed",
	area: "products",
	summary: "An exposure changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/exposure-removed.ts
const exposureRemoved = defineChangeRule({
	id: "exposure-removed",
	area: "products",
	summary: "An exposure was removed.",
	rationale: "Whoever reads data through it loses it.",
	remedy: "Check who relies on it before it goes.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/products/exposure-renamed.ts
const exposureRenamed = defineChangeRule({
	id: "exposure-renamed",
	area: "products",
	summary: "An exposure was renamed.",
	rationale: "Whoever reads data through it knows it by its name.",
	remedy: "Update what names it; add `renamed-from \"Old_Name\"` to state that it is the same.",
	compatibility: "safe",
	defaultLevel: "warning"
});
const invalidSchedule = defineOutlineRule({
	id: "invalid-schedule",
	area: "products",
	summary: "A refresh schedule is not a valid cron expression.",
	rationale: "The scheduler rejects it, or runs at other times than meant, and the product goes stale.",
	remedy: "Write five fields: minute, hour, day of month, month, day of week, such as \"0 6 * * *\".",
	compatibility: "risky",
	defaultLevel: "warning"
}, {
	kinds: KINDS$1.filter((schema) => schema.properties.some((property) => property.name === "refresh_schedule")).map((schema) => schema.kind),
	isSuspect: (table, place) => table.holds(place, Holding.schedule)
}, (element) => {
	const schedule = element.property("refresh_schedule");
	for (const value of schedule?.values ?? []) {
		const found = findScheduleProblem(value);
		if (found === void 0) continue;
		return {
			message: `${nameOf(element)}: the refresh schedule "${shortenText(value)}" ${found.problem}.`,
			range: schedule?.range,
			suggestion: found.suggestion === void 0 ? void 0 : `"${found.suggestion}"`,
			detail: "refresh_schedule"
		};
	}
});
// src/rules/products/metric-added.ts
const metricAdded = defineChangeRule({
	id: "metric-added",
	area: "products",
	summary: "A metric was added.",
	rationale: "Something new for consumers to read.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/metric-changed.ts
const metricChanged = defineChangeRule({
	id: "metric-changed",
	area: "products",
	summary: "A property of a metric changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/metric-removed.ts
const metricRemoved = defineChangeRule({
	id: "metric-removed",
	area: "products",
	summary: "A metric was removed.",
	rationale: "A figure that consumers watch disappears from its report.",
	remedy: "Agree with the consumers of the product first. Mark it `deprecated` with a `sunset` date to give them time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/metric-renamed.ts
const metricRenamed = defineChangeRule({
	id: "metric-renamed",
	area: "products",
	summary: "A metric was renamed.",
	rationale: "Consumers know the figure by its name and will not find it.",
	remedy: "Tell the consumers of the product; add `renamed-from \"Old_Name\"` to state that it is the same metric.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/product-added.ts
const productAdded = defineChangeRule({
	id: "product-added",
	area: "products",
	summary: "A data product was added.",
	rationale: "Something new for consumers to read.",
	remedy: "Nothing needs to be done. Name an owner and the consumers.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/product-changed.ts
const productChanged = defineChangeRule({
	id: "product-changed",
	area: "products",
	summary: "A property of a data product changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/product-removed.ts
const productRemoved = defineChangeRule({
	id: "product-removed",
	area: "products",
	summary: "A data product was removed.",
	rationale: "Its consumers lose all of its reports at once.",
	remedy: "Agree with its consumers first. Mark it `deprecated` with a `sunset` date to give them time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/product-renamed.ts
const productRenamed = defineChangeRule({
	id: "product-renamed",
	area: "products",
	summary: "A data product was renamed.",
	rationale: "Consumers, links and permissions know it by its name.",
	remedy: "Tell its consumers; add `renamed-from \"Old_Name\"` to state that it is the same product.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/refresh-schedule-changed.ts
const refreshScheduleChanged = definePropertyRule({
	id: "refresh-schedule-changed",
	area: "products",
	summary: "The refresh schedule of a data product changed.",
	rationale: "Consumers find new figures at other times.",
	remedy: "Tell the consumers when new figures are ready.",
	compatibility: "safe",
	defaultLevel: "note"
}, (change) => `${nameOf(change.elements.after)} changed its refresh schedule ${describeValues(change)}.`);
// src/rules/products/report-added.ts
const reportAdded = defineChangeRule({
	id: "report-added",
	area: "products",
	summary: "A report was added.",
	rationale: "Something new for consumers to read.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/report-changed.ts
const reportChanged = defineChangeRule({
	id: "report-changed",
	area: "products",
	summary: "A property of a report changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/report-removed.ts
const reportRemoved = defineChangeRule({
	id: "report-removed",
	area: "products",
	summary: "A report was removed.",
	rationale: "The consumers of its product open it and find nothing.",
	remedy: "Agree with the consumers of the product first. Mark it `deprecated` with a `sunset` date to give them time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/report-renamed.ts
const reportRenamed = defineChangeRule({
	id: "report-renamed",
	area: "products",
	summary: "A report was renamed.",
	rationale: "Consumers, links and bookmarks know it by its name.",
	remedy: "Tell the consumers of the product; add `renamed-from \"Old_Name\"` to state that it is the same report.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/reverse-etl-added.ts
const reverseEtlAdded = defineChangeRule({
	id: "reverse-etl-added",
	area: "products",
	summary: "A reverse ETL was added.",
	rationale: "Data is written to one more system.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/reverse-etl-changed.ts
const reverseEtlChanged = defineChangeRule({
	id: "reverse-etl-changed",
	area: "products",
	summary: "A reverse ETL changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/reverse-etl-removed.ts
const reverseEtlRemoved = defineChangeRule({
	id: "reverse-etl-removed",
	area: "products",
	summary: "A reverse ETL was removed.",
	rationale: "The system that it wrote to gets no more data.",
	remedy: "Check the system that it wrote to before it goes.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/products/reverse-etl-renamed.ts
const reverseEtlRenamed = defineChangeRule({
	id: "reverse-etl-renamed",
	area: "products",
	summary: "A reverse ETL was renamed.",
	rationale: "Pipelines know it by its name.",
	remedy: "Update what names it; add `renamed-from \"Old_Name\"` to state that it is the same.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/products/target-changed.ts
const targetChanged = definePropertyRule({
	id: "target-changed",
	area: "products",
	summary: "The target of a metric changed.",
	rationale: "The figure is the same, but it is judged differently.",
	remedy: "Tell those who are measured by it.",
	compatibility: "safe",
	defaultLevel: "note"
}, (change) => `${nameOf(change.elements.after)} changed its target ${describeValues(change)}.`);
// src/rules/references/ambiguous-reference.ts
const MOST_ambiguousReferenceD = 5;
const ambiguousReference = {
	meta: {
		id: "ambiguous-reference",
		area: "references",
		summary: "A reference fits several elements equally well.",
		rationale: "Which element is meant is a guess, so it is linked to none of them and its impact is not followed.",
		remedy: "Write the qualified name, such as \"Sales.Order\".",
		compatibility: "risky",
		defaultLevel: "warning"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter((link) => !isForeignKey(link)).flatMap((link) => judge$6(link, state))
};
const sortNames = rememberEach((candidates) => candidates.map(({ id }) => id.name).sort());
function judge$6(link, state) {
	if (link.resolution.status !== "ambiguous") return [];
	const candidates = link.resolution.candidates;
	const names = sortNames(candidates);
	const more = names.length > MOST_ambiguousReferenceD ? ` and ${names.length - MOST_ambiguousReferenceD} more` : "";
	return [observeLink(link, state, {
		message: `${describeLink(link)} could mean ${names.slice(0, MOST_ambiguousReferenceD).join(", ")}${more}.`,
		related: candidates.slice(0, MOST_ambiguousReferenceD).map((candidate) => ({
			message: `${candidate.id.name} stands here.`,
			range: candidate.nameRange,
			side: state.side
		}))
	})];
}
// src/rules/references/broken-reference.ts
const brokenReference = {
	meta: {
		id: "broken-reference",
		area: "references",
		summary: "A reference points to nothing.",
		rationale: "Whoever reads the model follows its references. One that leads nowhere means a report without data, a derivation without a source, or a name that was changed in one place only.",
		remedy: "Write the name that exists now, restore what was removed, or remove the reference together with what depends on it. After a rename, `mml-guard fix` writes the new name; `renamed-from \"Domain.Old_Name\"` states a rename that is not seen as one.",
		compatibility: "breaking",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter((link) => link.resolution.status === "dangling" && !isForeignKey(link)).flatMap((link) => observeBrokenLink(link, state))
};
// src/rules/references/loose-reference.ts
const looseReference = {
	meta: {
		id: "loose-reference",
		area: "references",
		summary: "A reference matches only when spelling is ignored.",
		rationale: "It was understood, but tools that compare names literally will not find its target, and a search for the name misses it.",
		remedy: "Write the name exactly as it is defined.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => state.model.loose.flatMap((link) => judge$5(link, state))
};
function judge$5(link, state) {
	const { reference, resolution } = link;
	if (resolution.status !== "resolved" || resolution.match === "exact") return [];
	if (reference.schema.strength === "id") return [];
	const { target } = resolution;
	return [observeLink(link, state, {
		message: `${describeLink(link)} is spelled differently from ${target.schema.title} ${target.id.name}, which it means.`,
		related: [{
			message: `${target.id.name} stands here.`,
			range: target.nameRange,
			side: state.side
		}],
		suggestion: writeReference(reference, target)
	})];
}
// src/rules/references/wrong-kind-reference.ts
const wrongKindReference = {
	meta: {
		id: "wrong-kind-reference",
		area: "references",
		summary: "A reference names an element of a kind that this relation cannot point to.",
		rationale: "The name exists, so the mistake is easy to overlook, but nothing can be read along it: an entity is not derived from a report.",
		remedy: "Name an element of a fitting kind, or use the relation that was meant.",
		compatibility: "breaking",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter((link) => !isForeignKey(link)).flatMap((link) => judge$4(link, state))
};
function judge$4(link, state) {
	const { reference, resolution } = link;
	if (resolution.status !== "wrong-kind" || findFormerTarget(link, state)?.unknown) return [];
	const { found, suggestions } = resolution;
	const [nearest] = suggestions;
	const wanted = reference.schema.targets.map((kind) => schemaOf(kind).title).join(" or ");
	return [observeLink(link, state, {
		message: `${describeLink(link)} names a ${found.schema.title}, but ${reference.schema.relation} takes: ${wanted}.`,
		related: [{
			message: `The ${found.schema.title} of this name stands here.`,
			range: found.nameRange,
			side: state.side
		}],
		suggestion: nearest === void 0 ? void 0 : writeName(reference, nearest)
	})];
}
// src/rules/relations/cardinality-changed.ts
const cardinalityChanged = definePropertyRule({
	id: "cardinality-changed",
	area: "relations",
	summary: "The cardinality of a relationship changed.",
	rationale: "Joins and sums rely on how many rows stand on either side; with another cardinality they count twice or lose rows.",
	remedy: "Check the sums and joins over this relationship.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} changed its cardinality ${describeValues(change)}.`);
// src/rules/relations/lineage-added.ts
const lineageAdded = defineChangeRule({
	id: "lineage-added",
	area: "relations",
	summary: "An element takes data from one more entity.",
	rationale: "It now depends on that entity and is affected by its changes.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/lineage-removed.ts
const lineageRemoved = defineChangeRule({
	id: "lineage-removed",
	area: "relations",
	summary: "An element no longer takes data from an entity.",
	rationale: "What it shows has a different origin now, or lacks a part.",
	remedy: "Check that its formula no longer names the entity, and tell its readers.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/relations/lineage-retargeted.ts
const lineageRetargeted = defineChangeRule({
	id: "lineage-retargeted",
	area: "relations",
	summary: "An element takes its data from another entity.",
	rationale: "The same name now shows other data.",
	remedy: "Check that formula and source fit together, and tell its readers.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/relations/logical-relationship-added.ts
const logicalRelationshipAdded = defineChangeRule({
	id: "logical-relationship-added",
	area: "relations",
	summary: "A logical relationship was added.",
	rationale: "The physical model is generated from logical relationships: a foreign key comes with it.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/logical-relationship-changed.ts
const logicalRelationshipChanged = defineChangeRule({
	id: "logical-relationship-changed",
	area: "relations",
	summary: "A logical relationship changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/logical-relationship-removed.ts
const logicalRelationshipRemoved = defineChangeRule({
	id: "logical-relationship-removed",
	area: "relations",
	summary: "A logical relationship was removed.",
	rationale: "The physical model is generated from logical relationships: a foreign key goes with it.",
	remedy: "Check the foreign keys of the tables that were generated from it.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/relations/relationship-added.ts
const relationshipAdded = defineChangeRule({
	id: "relationship-added",
	area: "relations",
	summary: "A relationship between entities was added.",
	rationale: "A new way to join.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/relationship-changed.ts
const relationshipChanged = defineChangeRule({
	id: "relationship-changed",
	area: "relations",
	summary: "A property of a relationship changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/relationship-removed.ts
const relationshipRemoved = defineChangeRule({
	id: "relationship-removed",
	area: "relations",
	summary: "A relationship between entities was removed.",
	rationale: "Joins that followed it have no ground any more, and readers of a diagram will not find the way from one entity to the other.",
	remedy: "Check who joins the two entities, and say in the description how they are related now.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/relations/relationship-retargeted.ts
const relationshipRetargeted = defineChangeRule({
	id: "relationship-retargeted",
	area: "relations",
	summary: "A relationship points to another entity.",
	rationale: "The same relation now leads elsewhere, so joins along it give other rows.",
	remedy: "Check who joins along this relation, and tell them the new target.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/entity-lost-last-source.ts
const entityLostLastSource = {
	meta: {
		id: "entity-lost-last-source",
		area: "sources",
		summary: "An entity lost the last source that fed it.",
		rationale: "Nothing fills it any more, so everything downstream goes stale or empty without an error.",
		remedy: "Map the entity in another source, derive it from other entities, or deprecate it.",
		compatibility: "risky",
		defaultLevel: "warning"
	},
	subject: "change",
	actions: [
		"removed",
		"reference-removed",
		"reference-retargeted"
	],
	check: (change, comparison) => unmappedBy(change, comparison).flatMap((entity) => {
		const observations = judge$3(entity, comparison);
		return observations.length > 0 && isFirstToUnmap(change, entity, comparison) ? observations : [];
	})
};
function isFirstToUnmap(change, entity, comparison) {
	return firstToUnmap(comparison).get(entity) === change;
}
const firstToUnmap = rememberEach((comparison) => {
	const first = new Map();
	for (const change of comparison.diff.changes) for (const entity of unmappedBy(change, comparison)) if (!first.has(entity)) first.set(entity, change);
	return first;
});
function unmappedBy(change, { models }) {
	if (change.action === "removed") {
		const mappings = [change.element, ...change.members].filter((element) => element.kind === "mapping");
		return [...new Set(mappings.flatMap((mapping) => targetsOf(mapping, models.before)))];
	}
	if (change.action === "reference-retargeted" || change.action === "reference-removed") return change.elements.before.kind === "mapping" ? targetsOf(change.elements.before, models.before) : [];
	return [];
}
function targetsOf(mapping, model) {
	return model.linksOf(mapping).flatMap(({ resolution }) => resolution.status === "resolved" ? [resolution.target] : []);
}
function judge$3(entity, { diff, models }) {
	const remaining = diff.counterpartInAfter(entity);
	if (remaining === void 0 || isFed(remaining, models.after)) return [];
	const mappings = models.before.incoming(entity).filter(({ reference }) => reference.schema.relation === "maps");
	if (mappings.some(({ reference }) => diff.unknown.before.has(reference.from))) return [];
	return [{
		subject: remaining.id,
		message: `${nameOf(remaining)} is no longer fed by any source.`,
		range: remaining.nameRange,
		side: "after",
		related: mappings.map(({ reference }) => ({
			message: `${reference.from.parent?.id.name ?? reference.from.id.name} fed it here.`,
			range: reference.range,
			side: "before"
		})),
		detail: ""
	}];
}
function isFed(entity, model) {
	return entity.references.some((reference) => reference.schema.relation === "derived-from") || model.incoming(entity).some(({ reference }) => reference.schema.relation === "maps");
}
// src/rules/sources/entity-resolution-added.ts
const entityResolutionAdded = defineChangeRule({
	id: "entity-resolution-added",
	area: "sources",
	summary: "An entity resolution was added.",
	rationale: "It says how records of several sources become one.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/entity-resolution-changed.ts
const entityResolutionChanged = defineChangeRule({
	id: "entity-resolution-changed",
	area: "sources",
	summary: "An entity resolution changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/entity-resolution-removed.ts
const entityResolutionRemoved = defineChangeRule({
	id: "entity-resolution-removed",
	area: "sources",
	summary: "An entity resolution was removed.",
	rationale: "The entity is fed by several sources, and nothing says any more which record wins.",
	remedy: "Say elsewhere how records are matched, or leave one source only.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/sources/mapping-added.ts
const mappingAdded = defineChangeRule({
	id: "mapping-added",
	area: "sources",
	summary: "A mapping from a source to an entity was added.",
	rationale: "The entity gets data from one more place; with several sources somebody must say which one wins.",
	remedy: "If several sources feed the entity, say how their records are matched in an `entity_resolution`.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/mapping-changed.ts
const mappingChanged = defineChangeRule({
	id: "mapping-changed",
	area: "sources",
	summary: "A mapping reads another table, endpoint or topic.",
	rationale: "The entity is filled from another place: rows, columns and delays may differ.",
	remedy: "Check that the new place holds the same data, and since when.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/mapping-removed.ts
const mappingRemoved = defineChangeRule({
	id: "mapping-removed",
	area: "sources",
	summary: "A mapping from a source to an entity was removed.",
	rationale: "The entity no longer gets data from this source.",
	remedy: "Check that another source still feeds the entity, and that no rows are lost.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/refresh-slowed.ts
const refreshSlowed = definePropertyRule({
	id: "refresh-slowed",
	area: "sources",
	summary: "A source is refreshed less often.",
	rationale: "Reports that promise fresh figures show older ones.",
	remedy: "Check the refresh schedules of the products downstream, and tell their readers.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} is refreshed less often: ${describeValues(change)}.`);
// src/rules/sources/source-added.ts
const sourceAdded = defineChangeRule({
	id: "source-added",
	area: "sources",
	summary: "A source was added.",
	rationale: "New data can be mapped.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/source-changed.ts
const sourceChanged = defineChangeRule({
	id: "source-changed",
	area: "sources",
	summary: "A property of a source changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/source-moved.ts
const sourceMoved = definePropertyRule({
	id: "source-moved",
	area: "sources",
	summary: "A source moved to another host, database or schema.",
	rationale: "Whoever connects must change the connection, and the data behind the same names may differ.",
	remedy: "Tell those who connect to it, and check that the same data is found there.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} moved: ${change.property} changed ${describeValues(change)}.`);
// src/rules/sources/source-removed.ts
const sourceRemoved = defineChangeRule({
	id: "source-removed",
	area: "sources",
	summary: "A source was removed.",
	rationale: "Every entity that it fed gets its data from elsewhere now, or from nowhere.",
	remedy: "Map its entities to another source first.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/source-renamed.ts
const sourceRenamed = defineChangeRule({
	id: "source-renamed",
	area: "sources",
	summary: "A source was renamed.",
	rationale: "Pipelines, tasks and generated tables know the source by its name.",
	remedy: "Update what names it; add `renamed-from \"Old_Name\"` to state that it is the same source.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/source-type-changed.ts
const sourceTypeChanged = definePropertyRule({
	id: "source-type-changed",
	area: "sources",
	summary: "The type of a source changed.",
	rationale: "Another technology means another connector, other types of values and other guarantees.",
	remedy: "Check the connection and the mappings of this source.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf(change.elements.after)} changed its type ${describeValues(change)}.`);
// src/rules/syntax/file-skipped.ts
const fileSkipped = {
	meta: {
		id: "file-skipped",
		area: "syntax",
		summary: "A model file could not be read, in whole or in part.",
		rationale: "What stands in the file is unknown: a change in it may break others and nobody would see it. Its elements count as neither added nor removed.",
		remedy: "Make the file readable: UTF-8 text below the size limit, nested no deeper than people can follow. If it is no model, rename it or add it to `exclude`.",
		compatibility: "safe",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => state.unread.filter((file) => file.side === state.side).map(({ path, reason }) => ({
		subject: {
			kind: "file",
			name: path
		},
		message: `${path} ${reason}; what stands in it is unknown.`,
		path,
		side: state.side,
		related: [],
		detail: ""
	}))
};
// src/rules/syntax/foreign-file.ts
const foreignFile = {
	meta: {
		id: "foreign-file",
		area: "syntax",
		summary: "A file with the ending .mml holds no model.",
		rationale: "The ending is shared with MathML and several music languages. Such a file is not judged, and saying so once saves a search.",
		remedy: "Nothing, if it is meant to be there. Add it to `exclude` to stop the note.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check(state) {
		const { foreignFiles, binaryFiles } = state.model.model;
		const unread = new Set(state.unread.map((file) => file.path));
		return [...foreignFiles.map((file) => observe$4(file, "holds no block that MML knows", state)), ...binaryFiles.map((file) => observe$4(file, "is not text", state))].filter(({ path }) => path !== void 0 && !unread.has(path));
	}
};
function observe$4(file, problem, { side }) {
	return {
		subject: {
			kind: "file",
			name: file.path
		},
		message: `${file.path} ${problem}, so it is not judged.`,
		range: rangeOf({ file }, {
			start: 0,
			end: 0
		}),
		path: file.path,
		side,
		related: [],
		detail: ""
	};
}
// src/rules/syntax/find-enclosing-elements.ts
function findEnclosingElements(facts, file, model) {
	const spans = spansOf(file, model);
	const enclosing = new Map();
	const open = [];
	let next = 0;
	for (const fact of facts.toSorted((left, right) => left.start - right.start)) {
		for (; next < spans.length && spans[next].start <= fact.start; next++) open.push(spans[next]);
		while (open.length > 0 && open.at(-1).end <= fact.start) open.pop();
		const around = open.findLast((span) => span.end >= fact.end && span.end > fact.start);
		if (around !== void 0) enclosing.set(fact, around.element);
	}
	return enclosing;
}
function spansOf(file, { elements }) {
	return elements.flatMap((element) => element.blocks.filter((block) => block.file === file).map(({ item }) => ({
		element,
		start: item.start,
		end: item.end
	}))).sort((left, right) => left.start - right.start || right.end - left.end);
}
// src/rules/define-syntax-rule.ts
const LONGEST_DETAIL = 80;
function defineSyntaxRule(meta) {
	return {
		meta,
		subject: "model",
		check: (state) => judgedFiles(state.model).flatMap((file) => {
			const facts = file.facts.errors.filter((fact) => fact.rule === meta.id);
			const elements = facts.length === 0 ? new Map() : findEnclosingElements(facts, file, state.model);
			return facts.map((fact) => observe$3(fact, {
				file,
				state,
				element: elements.get(fact)
			}));
		})
	};
}
const judgedFiles = rememberEach(({ model }) => {
	const foreign = new Set([...model.foreignFiles, ...model.binaryFiles]);
	return model.files.filter((file) => file.facts.errors.length > 0 && !foreign.has(file) && explainPartialReading(file.facts) === void 0);
});
function observe$3(fact, { file, state, element }) {
	return {
		subject: element?.id ?? {
			kind: "file",
			name: file.path
		},
		message: fact.message,
		range: rangeOf({ file }, fact),
		path: file.path,
		side: state.side,
		related: [],
		detail: file.facts.text.slice(fact.start, fact.end).trim().slice(0, LONGEST_DETAIL),
		...fact.suggestion !== void 0 && { suggestion: fact.suggestion }
	};
}
// src/rules/syntax/missing-brace.ts
const missingBrace = defineSyntaxRule({
	id: "missing-brace",
	area: "syntax",
	summary: "A block has a brace too few or too many.",
	rationale: "Where a block ends decides which element its lines belong to. The end was guessed from the indentation; another reader may guess otherwise.",
	remedy: "Add or remove the brace at the place that is named.",
	compatibility: "safe",
	defaultLevel: "error"
});
// src/rules/syntax/single-quoted-string.ts
const singleQuotedString = defineSyntaxRule({
	id: "single-quoted-string",
	area: "syntax",
	summary: "A string stands in single quotes.",
	rationale: "MML knows double quotes only. Single quotes are part of formulas, so other readers will not take them for the ends of a string.",
	remedy: "Put the text in double quotes.",
	compatibility: "safe",
	defaultLevel: "error"
});
// src/rules/syntax/syntax-error.ts
const syntaxError = defineSyntaxRule({
	id: "syntax-error",
	area: "syntax",
	summary: "Text does not follow the language and has no rule of its own.",
	rationale: "The block around it was still read, but what the text was meant to say may be missing from the model, and other readers of the file may reject it.",
	remedy: "Write what the suggestion says. Values stand in double quotes, `=` stands between key and value, and braces enclose blocks.",
	compatibility: "safe",
	defaultLevel: "error"
});
// src/rules/syntax/unclosed-string.ts
const unclosedString = defineSyntaxRule({
	id: "unclosed-string",
	area: "syntax",
	summary: "A string has no closing quote on its line.",
	rationale: "Without its end a string swallows what follows it. Its value was taken up to the end of the line, which may not be what was meant.",
	remedy: "Close the string on its own line, or write a text of several lines between triple quotes (`\"\"\"`).",
	compatibility: "safe",
	defaultLevel: "error"
});
// src/rules/syntax/find-unknown-blocks.ts
const BLOCK_KEYWORDS = KINDS$1.flatMap((schema) => schema.keywords);
function findUnknownBlocks(state) {
	return findElements(state.model, ["unknown"]).flatMap((element) => {
		const [block] = element.blocks;
		if (block === void 0 || depthOf(element) > 32) return [];
		const { item } = block;
		const [nearest] = suggestNames(item.keyword, BLOCK_KEYWORDS);
		return [{
			subject: element.id,
			message: `"${shortenText(item.keyword)}" is not a keyword of the language; what it begins is compared as text only.`,
			range: rangeOf(block, {
				start: item.start,
				end: item.keyEnd
			}),
			side: state.side,
			related: [],
			detail: item.keyword,
			...nearest !== void 0 && { suggestion: nearest }
		}];
	});
}
// src/rules/syntax/locate-odd-keys.ts
const locateOddKeys = rememberEach((model) => {
	const odd = Array.from(surveyFiles(model), ([file, { oddKeys }]) => ({
		file,
		oddKeys
	})).filter(({ oddKeys }) => oddKeys.length > 0);
	if (odd.length === 0) return [];
	const elements = indexElements(model, new Set(odd.map(({ file }) => file)));
	return odd.flatMap(({ file, oddKeys }) => oddKeys.flatMap((key) => {
		const element = elements.get(file)?.get(key.block);
		return element === void 0 ? [] : [{
			...key,
			file,
			element
		}];
	}));
});
function indexElements(model, files) {
	const index = new Map(Array.from(files, (file) => [file, new Map()]));
	const add = (element) => {
		for (const { file, item } of element.blocks) index.get(file)?.set(item.index, element);
	};
	for (const element of model.elements) {
		if (!element.blocks.some(({ file }) => files.has(file))) continue;
		add(element);
		for (const member of element.members) if (member.kind === "attribute") add(member);
	}
	return index;
}
// src/rules/syntax/find-unknown-keys.ts
const LONGEST_KEY = 40;
function findUnknownKeys(state) {
	return locateOddKeys(state.model).flatMap((key) => judge$2(key, state));
}
function judge$2(located, state) {
	const { item, file, element, schema, problem } = located;
	if (problem.type !== "unknown-key") return [];
	const key = normaliseKey(item.keyword);
	const meant = findMeantKey(key, schema);
	const guess = meant === void 0 ? explainTarget(located, state) : `${meant} was probably meant`;
	if (guess === void 0) return [];
	return [{
		subject: element.id,
		message: `${nameOf(element)}: "${shortenText(item.keyword)}" is not a key of the language here; ${guess}.`,
		range: rangeOf({ file }, {
			start: item.start,
			end: item.keyEnd
		}),
		side: state.side,
		related: [],
		detail: key,
		...meant !== void 0 && { suggestion: meant }
	}];
}
function findMeantKey(key, schema) {
	if (key.length > LONGEST_KEY) return void 0;
	const allowed = key.length < 6 ? 1 : 2;
	return spellingsOf(schema).find((known) => (0, import_fastest_levenshtein.distance)(key, normaliseKey(known)) <= allowed);
}
function spellingsOf(schema) {
	const relations = schema.relations.flatMap(({ relation, keys }) => keys.map((key) => key === normaliseKey(relation) ? relation : key));
	return [...schema.properties.map((property) => property.name), ...relations];
}
function explainTarget({ item }, { model }) {
	const name = decodeValue(item);
	const target = name.includes(".") ? model.find({
		kind: "entity",
		name
	}) : void 0;
	return target === void 0 ? void 0 : `its value names ${target.id.name}, but the reference is not followed`;
}
// src/rules/syntax/unknown-keyword.ts
const unknownKeyword = {
	meta: {
		id: "unknown-keyword",
		area: "syntax",
		summary: "A keyword is not one of the language.",
		rationale: "An unknown block is kept and compared as text, but it has no references, no impact and no privacy. Most often it is a slip of the pen.",
		remedy: "Correct the keyword. If the block is meant as it is, nothing needs to be done.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => [...findUnknownBlocks(state), ...findUnknownKeys(state)]
};
// src/rules/syntax/unknown-value.ts
const unknownValue = {
	meta: {
		id: "unknown-value",
		area: "syntax",
		summary: "A value is not one that its property knows.",
		rationale: "Tools that read the model decide by such values. An unknown one is kept as it is and usually ignored.",
		remedy: "Write one of the values that are listed, in the form that is shown.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => locateOddKeys(state.model).flatMap((key) => observe$2(key, state))
};
function observe$2({ file, element, item, problem }, state) {
	if (problem.type !== "unknown-value") return [];
	const { value, expected } = problem;
	const key = normaliseKey(item.keyword);
	const [nearest] = suggestNames(value, expected.known);
	return [{
		subject: element.id,
		message: `${nameOf(element)}: ${key} is "${shortenText(value)}", expected ${expected.words}.`,
		range: rangeOf({ file }, {
			start: item.valueStart,
			end: item.valueEnd
		}),
		side: state.side,
		related: [],
		detail: `${key} ${value}`,
		...nearest !== void 0 && { suggestion: nearest === "true" || nearest === "false" ? nearest : `"${nearest}"` }
	}];
}
// src/rules/rule-list.ts
const RULES$1 = Object.freeze([
	syntaxError,
	unclosedString,
	singleQuotedString,
	missingBrace,
	fileSkipped,
	unknownKeyword,
	unknownValue,
	foreignFile,
	brokenReference,
	wrongKindReference,
	ambiguousReference,
	looseReference,
	duplicateDefinition,
	derivationCycle,
	taskCycle,
	conflictingDomain,
	domainRemoved,
	domainRenamed,
	entityRemoved,
	entityRenamed,
	entityMoved,
	entityTypeChanged,
	businessLogicChanged,
	domainAdded,
	entityAdded,
	domainChanged,
	entityChanged,
	descriptionRemoved,
	attributeRemoved,
	attributeRenamed,
	attributeTypeChanged,
	attributeBecameRequired,
	attributeBecameOptional,
	requiredAttributeAdded,
	attributeAdded,
	attributeChanged,
	relationshipRemoved,
	relationshipRetargeted,
	cardinalityChanged,
	lineageRemoved,
	lineageRetargeted,
	relationshipAdded,
	lineageAdded,
	relationshipChanged,
	logicalRelationshipRemoved,
	logicalRelationshipAdded,
	logicalRelationshipChanged,
	sourceRemoved,
	sourceRenamed,
	sourceTypeChanged,
	sourceMoved,
	mappingRemoved,
	mappingChanged,
	entityLostLastSource,
	refreshSlowed,
	sourceAdded,
	mappingAdded,
	sourceChanged,
	entityResolutionRemoved,
	entityResolutionAdded,
	entityResolutionChanged,
	productRemoved,
	reportRemoved,
	metricRemoved,
	productRenamed,
	reportRenamed,
	metricRenamed,
	calculationChanged,
	invalidSchedule,
	consumerRemoved,
	productAdded,
	reportAdded,
	metricAdded,
	targetChanged,
	refreshScheduleChanged,
	consumerAdded,
	productChanged,
	reportChanged,
	metricChanged,
	consumerChanged,
	exposureRemoved,
	exposureRenamed,
	exposureAdded,
	exposureChanged,
	reverseEtlRemoved,
	reverseEtlRenamed,
	reverseEtlAdded,
	reverseEtlChanged,
	piiAdded,
	piiRemoved,
	piiExposed,
	piiUndeclared,
	ownerChanged,
	ownerRemoved,
	productWithoutOwner,
	productWithoutConsumer,
	entityWithoutDescription,
	attributeWithoutType,
	entityUnused,
	entityWithoutSource,
	metricWithoutUses,
	invalidColor,
	naming,
	foreignKeyBroken,
	tableRemoved,
	tableRenamed,
	fieldRemoved,
	fieldRenamed,
	fieldTypeChanged,
	tableAdded,
	fieldAdded,
	unresolvedId,
	tableChanged,
	fieldChanged,
	indexRemoved,
	indexRenamed,
	indexAdded,
	indexChanged,
	foreignKeyRemoved,
	foreignKeyAdded,
	foreignKeyChanged,
	taskRemoved,
	taskRenamed,
	taskAdded,
	taskChanged,
	estimateChanged,
	roadmapRemoved,
	roadmapAdded,
	roadmapChanged,
	entityEstimateRemoved,
	entityEstimateAdded,
	sourceEstimateRemoved,
	sourceEstimateAdded,
	reportEstimateRemoved,
	reportEstimateAdded,
	removedBeforeSunset,
	sunsetOverdue,
	deprecatedAdded,
	safeToRemove,
	removedWithoutDeprecation,
	blockRemoved,
	blockAdded,
	blockChanged,
	configurationInvalid,
	waiverExpired,
	waiverUnused,
	ignoreUnused
]);
const RULES_BY_ID = new Map(RULES$1.map((rule) => [rule.meta.id, rule]));
function findRule(id) {
	return RULES_BY_ID.get(id);
}
// src/rules/compatibility.ts
const ORDER = [
	"breaking",
	"risky",
	"safe"
];
function compatibilityOf(change) {
	const found = rulesOf(change).map((id) => findRule(id)?.meta.compatibility ?? "safe");
	return ORDER.find((compatibility) => found.includes(compatibility)) ?? "safe";
}
function decisiveRuleOf(change) {
	const worst = compatibilityOf(change);
	return rulesOf(change).find((id) => findRule(id)?.meta.compatibility === worst);
}
const rulesOf = rememberEach((change) => {
	const answer = answerTo(change);
	return [..."rule" in answer ? [answer.rule] : [], ...rulesBeside(change)];
});
function rulesBeside(change) {
	switch (change.action) {
		case "added": return [change.element, ...change.members].some(isPersonalData) ? ["pii-added"] : [];
		case "removed": return [change.element, ...change.members].some(isPersonalData) ? ["pii-removed"] : [];
		case "property-changed": return change.property === "refresh_schedule" && (change.values.after?.values ?? []).some(findScheduleProblem) ? ["invalid-schedule"] : [];
		case "reference-added": return ruleOfBrokenLink(change.link);
		case "reference-retargeted": return ruleOfBrokenLink(change.links.after);
		case "renamed":
		case "moved":
		case "reference-removed": return [];
	}
}
function ruleOfBrokenLink({ reference, resolution }) {
	if (resolution.status === "resolved" || resolution.status === "unresolved-id") return [];
	if (reference.schema.relation === "foreign-key") return ["foreign-key-broken"];
	switch (resolution.status) {
		case "dangling": return ["broken-reference"];
		case "wrong-kind": return ["wrong-kind-reference"];
		case "ambiguous": return ["ambiguous-reference"];
	}
}
// src/policy/describe-effect.ts
function describeEffect$1(change) {
	const after = "element" in change ? change.element : change.elements.after;
	const entity = after.kind === "attribute" ? after.parent : void 0;
	return entity === void 0 ? {
		element: after,
		words: describeWhole(change)
	} : {
		element: entity,
		words: describePart(change, after.label)
	};
}
function describeWhole(change) {
	switch (change.action) {
		case "added": return "is new";
		case "removed": return "was removed";
		case "renamed":
		case "moved": return `was ${change.elements.before.id.name} before`;
		case "property-changed": return describeProperty(change.property, change.elements.after, "");
		case "reference-added": return `gained ${change.link.reference.schema.relation} ${change.link.reference.text}`;
		case "reference-removed": return `lost ${change.link.reference.schema.relation} ${change.link.reference.text}`;
		case "reference-retargeted": return describeTarget(change.links);
	}
}
function describeTarget({ before, after }) {
	return `changed ${after.reference.schema.relation} from ${before.reference.text} to ${after.reference.text}`;
}
function describePart(change, label) {
	switch (change.action) {
		case "added": return `gained ${label}`;
		case "removed": return `lost ${label}`;
		case "renamed":
		case "moved": return `renamed ${change.elements.before.label} to ${label}`;
		case "property-changed": return describeProperty(change.property, change.elements.after, label);
		case "reference-added":
		case "reference-removed":
		case "reference-retargeted": return `changed what ${label} refers to`;
	}
}
function describeProperty(property, element, label) {
	if (property === "pii") return `${element.is("pii") ? "marks" : "no longer marks"} ${label === "" ? "itself" : label} as personal data`;
	const words = property.replaceAll("_", " ");
	return label === "" ? `changed its ${words}` : `changed the ${words} of ${label}`;
}
// src/policy/owner-reasons.ts
function collectReasons(comparison, findings, level) {
	const own = findings.filter((finding) => finding.origin !== "inherited");
	const changes = comparison.diff.changes.filter(createGravityTest(own, level));
	return [
		...changes.flatMap((change) => ofChange(change, comparison.diff)),
		...ofReach(changes, comparison.impact.elements),
		...ofExposures(comparison),
		...ofFindings(own, comparison, level)
	];
}
const LEVELS$1 = [
	"error",
	"warning",
	"note"
];
function reaches$1(level, least) {
	return LEVELS$1.indexOf(level) <= LEVELS$1.indexOf(least);
}
function createGravityTest(findings, least) {
	const grave = new Set(findings.filter(({ level }) => reaches$1(level, least)).map(({ diagnostic }) => keyOf$2(diagnostic.rule, diagnostic.subject)));
	return (change) => {
		const rules = rulesOf(change);
		if (compatibilityOf(change) === "breaking" || rules.some(isAboutPersonalData)) return true;
		const { id } = "element" in change ? change.element : change.elements.after;
		return rules.some((rule) => grave.has(keyOf$2(rule, id)));
	};
}
function isAboutPersonalData(rule) {
	return rule === "pii-added" || rule === "pii-removed";
}
function keyOf$2(rule, { kind, name }) {
	return JSON.stringify([
		rule,
		kind,
		name
	]);
}
function ofChange(change, diff) {
	const effect = describeEffect$1(change);
	const sides = "element" in change ? findBothSides(change, diff) : [change.elements.before, change.elements.after];
	const explain = () => `${effect.element.id.name} ${effect.words}`;
	return sides.map((element) => ({
		element,
		distance: 0,
		explain
	}));
}
function findBothSides({ action, element }, diff) {
	const { parent } = element;
	if (parent === void 0) return [element];
	const other = action === "removed" ? diff.counterpartInAfter(parent) : diff.counterpartInBefore(parent);
	return other === void 0 ? [element] : [element, other];
}
function ofReach(changes, affected) {
	const grave = new Map(changes.map((change) => [change.id, change]));
	return affected.flatMap((reached) => {
		const causes = reached.because.flatMap((id) => grave.get(id) ?? []);
		const [start] = reached.path;
		const cause = causes.find((change) => namesOf(change).includes(start ?? "")) ?? causes[0];
		if (cause === void 0) return [];
		const effect = describeEffect$1(cause);
		const isOnPath = namesOf(cause).includes(start ?? "");
		const { element, distance } = reached;
		return [{
			element,
			distance,
			explain: (owned) => describeReach(owned, effect, isOnPath ? reached.path : [])
		}];
	});
}
function namesOf(change) {
	return "element" in change ? [change.element.id.name] : [change.elements.before.id.name, change.elements.after.id.name];
}
function describeReach(owned, effect, path) {
	const name = owned.id.name;
	const inside = (part) => part === name || part.startsWith(`${name}/`) || part.startsWith(`${name}.`);
	const changed = effect.element.id.name;
	const between = path.slice(1).filter((part) => !inside(part) && part !== changed);
	const verb = path.length > 0 && between.length === 0 ? "uses" : "depends on";
	return inside(changed) ? `${changed} ${effect.words}` : `${name} ${verb} ${changed}, which ${effect.words}`;
}
function ofExposures({ personalData, models }) {
	return personalData.exposures.flatMap(({ element, product, consumer }) => {
		const name = element.id.name;
		const shows = models.after.find({
			kind: "data-product",
			name: product
		});
		return [...shows === void 0 ? [] : [{
			element: shows,
			distance: 1,
			explain: () => `${product} newly shows ${name} to ${consumer}`
		}], {
			element,
			distance: 0,
			explain: () => `${name} newly reaches ${consumer} through ${product}`
		}];
	});
}
function ofFindings(findings, { models }, least) {
	return findings.flatMap(({ diagnostic, level }) => {
		const { subject, side, message } = diagnostic;
		if (!reaches$1(level, least) || subject.kind === "file") return [];
		const element = models[side].find(subject);
		return element === void 0 ? [] : [{
			element,
			distance: 0,
			explain: () => message.replace(/\.$/, "")
		}];
	});
}
// src/policy/find-owners.ts
function findOwners(comparison, findings, { config, codeowners }) {
	const { level, most } = config.mention;
	const sources = {
		owners: config.owners,
		codeowners
	};
	const told = new Map();
	for (const reason of collectReasons(comparison, findings, level)) for (const owner of findOwnersOf(reason.element, sources)) addTo(told, owner, reason);
	const sorted = dropRepeated([...told.values()]).sort(compareTold);
	const withHandles = sorted.filter(({ handles }) => handles.size > 0);
	const silent = new Set(withHandles.slice(most));
	return {
		owners: sorted.map((entry) => ({
			owner: entry.owner,
			handles: silent.has(entry) ? [] : sortHandles(entry.handles),
			because: entry.because
		})),
		notices: silent.size === 0 ? [] : [`${silent.size} of ${sorted.length} owners are listed without a mention, because at most ${most} are mentioned (mention.most).`]
	};
}
function dropRepeated(all) {
	const known = new Set(all.flatMap(({ isNamed, handles }) => isNamed ? [...handles] : []));
	return all.filter(({ isNamed, handles }) => isNamed || handles.size === 0 || ![...handles].every((handle) => known.has(handle)));
}
function addTo(told, { name, handles, owned, isNamed }, reason) {
	const because = toOneLine(reason.explain(owned));
	const known = told.get(name);
	if (known === void 0) {
		told.set(name, {
			owner: name,
			isNamed,
			handles: new Set(handles),
			distance: reason.distance,
			because
		});
		return;
	}
	for (const handle of handles) known.handles.add(handle);
	known.distance = Math.min(known.distance, reason.distance);
	if (compareReasons(because, known.because) < 0) known.because = because;
}
function sortHandles(handles) {
	const isTeam = (handle) => Number(handle.includes("/"));
	return [...handles].sort((left, right) => isTeam(left) - isTeam(right) || compareText(left, right));
}
const LONGEST_REASON = 200;
function toOneLine(text) {
	const unseen = isAscii(text) ? /[^\x21-\x7e]+/g : new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", "gu");
	const line = text.replaceAll(unseen, " ").trim();
	return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}\u2026` : line;
}
function compareReasons(left, right) {
	return left.length - right.length || compareText(left, right);
}
function compareTold(left, right) {
	return Number(right.isNamed) - Number(left.isNamed) || left.distance - right.distance || compareText(left.owner, right.owner);
}
// src/policy/subject-glob.ts
function compileSubjectGlob(glob) {
	const patterns = expandBraces(glob).map(readTokens);
	return (name) => name === glob || patterns.some((tokens) => matchTokens(tokens, name));
}
const MOST_PATTERNS = 64;
function expandBraces(glob) {
	let patterns = [glob];
	for (;;) {
		const expanded = patterns.flatMap(expandFirst);
		if (expanded.length > MOST_PATTERNS) return [glob];
		if (expanded.length === patterns.length) return patterns;
		patterns = expanded;
	}
}
function expandFirst(pattern) {
	const [braces, inner] = /\{([^{}]*,[^{}]*)\}/.exec(pattern) ?? [];
	if (braces === void 0 || inner === void 0) return [pattern];
	return inner.split(",").map((choice) => pattern.replace(braces, () => choice));
}
const SLASH = "/".charCodeAt(0);
function readTokens(pattern) {
	return (pattern.match(/\*+|[^*]/gs) ?? []).map((text) => {
		if (text === "?") return { type: "one" };
		if (text.startsWith("*")) return { type: text.length > 1 ? "all" : "part" };
		return {
			type: "sign",
			code: text.charCodeAt(0)
		};
	});
}
function matchTokens(tokens, name) {
	let states = follow(tokens, [0]);
	for (let index = 0; index < name.length && states.length > 0; index++) {
		const code = name.charCodeAt(index);
		states = follow(tokens, states.flatMap((state) => step(tokens[state], state, code)));
	}
	return states.includes(tokens.length);
}
function step(token, state, code) {
	switch (token?.type) {
		case "sign": return token.code === code ? [state + 1] : [];
		case "one": return code === SLASH ? [] : [state + 1];
		case "part": return code === SLASH ? [] : [state];
		case "all": return [state];
		default: return [];
	}
}
function follow(tokens, states) {
	const reached = new Set();
	for (let state of states) for (; !reached.has(state); state++) {
		reached.add(state);
		const type = tokens[state]?.type;
		if (type !== "part" && type !== "all") break;
	}
	return [...reached];
}
// src/policy/idle-settings.ts
function describeIdleSettings(config, models) {
	return [
		...describeSubjects(config, models),
		...describeConsumers(config, models),
		...describeOwners(config, models)
	];
}
function describeSubjects({ rules }, models) {
	const globs = Array.from(rules).flatMap(([id, { subjects }]) => subjects.map(({ glob }) => ({
		id,
		glob
	})));
	if (globs.length === 0) return [];
	const names = listNames(models);
	return globs.flatMap(({ id, glob }) => {
		const fits = compileSubjectGlob(glob);
		if (names.some(fits)) return [];
		return [`\`${glob}\` under \`rules.${id}.subjects\` fits no name of the model.${suggest(glob, names)}`];
	});
}
function describeConsumers({ pii }, models) {
	const keys = ["internal", "external"];
	if (keys.every((key) => pii[key].length === 0)) return [];
	const consumers = listElements(models).flatMap(({ kind, label }) => kind === "consumer" ? [label] : []);
	return keys.flatMap((key) => pii[key].filter((glob) => !consumers.some(compileConsumerGlobs([glob]))).map((glob) => `\`${glob}\` under \`pii.${key}\` fits no consumer of the model.${suggest(glob, consumers)}`));
}
function describeOwners({ owners }, models) {
	if (owners.size === 0) return [];
	const named = new Set(listElements(models).flatMap((element) => element.owner?.trim() ?? []));
	return Array.from(owners.keys()).flatMap((name) => {
		const hint = named.has(name) ? "" : suggest(name, [...named].filter((other) => !owners.has(other)));
		return hint === "" ? [] : [`\`${name}\` under \`owners\` is no owner in the model.${hint}`];
	});
}
function suggest(wanted, known) {
	const near = /[*?{]/.test(wanted) ? [] : suggestNames(wanted, known);
	return near.length === 0 ? "" : ` Did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?`;
}
function listNames(models) {
	const paths = [...models.before.model.files, ...models.after.model.files].map(({ path }) => path);
	const names = listElements(models).flatMap((element) => [element, ...element.members]).map(({ id }) => id.name);
	return [...new Set([...names, ...paths])];
}
function listElements({ before, after }) {
	return [...before.elements, ...after.elements];
}
// src/policy/inline-ignore.ts
const NO_REASON = "no reason given";
function collectInlineIgnores(model) {
	return Array.from(surveyFiles(model)).flatMap(([file, { mentionsGuard }]) => mentionsGuard ? collectOfFile(file) : []);
}
function collectOfFile(file) {
	const comments = findGuardComments(file.facts);
	if (comments.length === 0) return [];
	const lines = file.facts.text.split(/\r\n|\n|\r/);
	const below = new Map();
	return comments.toReversed().map((comment) => {
		const range = rangeOf({ file }, comment);
		const own = range.start.line;
		if (comment.isAlone) below.set(own, findLineBelow(own, lines, below));
		return {
			range,
			line: below.get(own) ?? own,
			...readWords(comment.text)
		};
	}).toReversed();
}
function findLineBelow(own, lines, below) {
	let line = own + 1;
	while (/^[ \t]*(?:#|\/\/)/.test(lines[line - 1] ?? "")) {
		const known = below.get(line);
		if (known !== void 0) return known;
		line += 1;
	}
	return line;
}
function readWords(text) {
	const [head = "", ...rest] = text.split(/(?<=\s)--(?=\s|$)/);
	const [command, ...rules] = head.split(/[\s,]+/).filter((word) => word !== "");
	const reason = rest.join("--").trim();
	return {
		rules: command?.toLowerCase() === "ignore" ? rules : [],
		reason: reason === "" ? NO_REASON : reason
	};
}
// src/text/digest.ts
const PRIME_LOW = 435;
const SEPARATOR = 31;
function createDigest(parts) {
	let [first, second, third, fourth] = [
		8997,
		33826,
		40164,
		52210
	];
	for (const part of parts) for (let index = 0; index <= part.length; index++) {
		const word = first ^ (index < part.length ? part.charCodeAt(index) : SEPARATOR);
		const low = word * PRIME_LOW;
		const carried = second * PRIME_LOW + (low >>> 16);
		const high = third * PRIME_LOW + (word << 8) + (carried >>> 16);
		fourth = fourth * PRIME_LOW + (second << 8) + (high >>> 16) & 65535;
		first = low & 65535;
		second = carried & 65535;
		third = high & 65535;
	}
	return [
		fourth,
		third,
		second,
		first
	].map(showWord).join("");
}
function showWord(word) {
	return word.toString(16).padStart(4, "0");
}
// src/diagnostics/fingerprint.ts
function fingerprintDiagnostic(diagnostic, occurrence) {
	const { rule, subject, detail } = diagnostic;
	return createDigest([
		rule,
		subject.kind,
		subject.name,
		detail,
		String(occurrence)
	]);
}
// src/text/count-texts.ts
function countTexts(texts) {
	const counts = new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
function takeText(counts, text) {
	const left = counts.get(text) ?? 0;
	if (left > 0) counts.set(text, left - 1);
	return left > 0;
}
// src/policy/find-origins.ts
function findOrigins(states, translation) {
	const keysOf = (diagnostics) => countTexts(diagnostics.map((diagnostic) => keyInAfter(diagnostic, translation)));
	const inherited = keysOf(states.before);
	const undivided = states.undivided && keysOf(states.undivided);
	const head = states.head === void 0 ? void 0 : countTexts(states.head.map(keyOf$1));
	return {
		after: states.after.map((diagnostic) => {
			const key = keyOf$1(diagnostic);
			if (takeText(inherited, key) && (undivided === void 0 || takeText(undivided, key))) return {
				diagnostic,
				origin: "inherited"
			};
			return {
				diagnostic,
				origin: head !== void 0 && !takeText(head, key) ? "merge" : "introduced"
			};
		}),
		fixed: findFixed(states, translation)
	};
}
function findFixed({ before, after }, translation) {
	const still = countTexts(after.map(keyOf$1));
	return before.filter((diagnostic) => !takeText(still, keyInAfter(diagnostic, translation)) && !isUnknown(diagnostic, translation));
}
function isUnknown({ subject }, { before, diff }) {
	const element = findSubject(subject, before);
	return element !== void 0 && diff.unknown.before.has(element);
}
function keyOf$1({ rule, subject, detail, involved }) {
	if (involved !== void 0) return JSON.stringify([rule, ...involved.map(({ kind, name }) => `${kind} ${name}`).sort()]);
	return JSON.stringify([
		rule,
		subject.kind,
		subject.name,
		detail
	]);
}
function keyInAfter(diagnostic, translation) {
	const { referenceText, involved } = diagnostic;
	const translate = (subject) => ({
		kind: subject.kind,
		name: nameInAfter(subject, translation)
	});
	const detail = referenceText === void 0 ? diagnostic.detail : translateDetail(diagnostic.detail, referenceText, translation.diff);
	return keyOf$1({
		...diagnostic,
		subject: translate(diagnostic.subject),
		detail,
		...involved !== void 0 && { involved: involved.map(translate) }
	});
}
function nameInAfter(subject, { before, diff }) {
	const element = findSubject(subject, before);
	return (element === void 0 ? void 0 : diff.counterpartInAfter(element)?.id.name) ?? subject.name;
}
function translateDetail(detail, referenceText, diff) {
	return detail.replace(foldReferenceText(referenceText), () => foldReferenceText(diff.textInAfter(referenceText)));
}
function findSubject(subject, model) {
	return subject.kind === "file" ? void 0 : model.find({
		kind: subject.kind,
		name: subject.name
	});
}
// src/policy/presets.ts
function levelUnder({ defaultLevel, strictLevel }, preset) {
	switch (preset) {
		case "minimal": return defaultLevel === "error" ? "error" : "off";
		case "recommended": return defaultLevel;
		case "strict": return strictLevel ?? defaultLevel;
	}
}
// src/policy/level.ts
function buildLevels(config) {
	const subjects = new Map(Array.from(config.rules, ([id, setting]) => [id, compileSubjects(setting)]));
	return (meta, subjectName) => {
		return (subjects.get(meta.id)?.findLast(({ matches }) => matches(subjectName)))?.level ?? config.rules.get(meta.id)?.level ?? levelUnder(meta, config.preset);
	};
}
function compileSubjects(setting) {
	return setting.subjects.map(({ glob, level }) => ({
		matches: compileSubjectGlob(glob),
		level
	}));
}
// src/policy/apply-baseline.ts
function applyBaseline(findings, baseline, isOfModel) {
	if (baseline === void 0) return findings;
	const accepted = new Set(baseline.entries.map((entry) => entry.fingerprint));
	return findings.map((finding) => accepted.has(finding.fingerprint) && isOfModel(finding) ? {
		...finding,
		origin: "inherited"
	} : finding);
}
function describeStaleEntries(findings, baseline, isRun) {
	if (baseline === void 0) return [];
	const found = new Set(findings.map((finding) => finding.fingerprint));
	const stale = baseline.entries.filter((entry) => !found.has(entry.fingerprint) && isRun(entry));
	if (stale.length === 0) return [];
	const [first] = stale;
	const what = stale.length === 1 ? "an entry" : `${stale.length} entries`;
	return [`${baseline.file} holds ${what} for which there is no finding any more, such as ${first?.rule} of ${first?.subject}: \`mml-guard baseline\` writes it anew.`];
}
// src/policy/apply-ignores.ts
const BY = "a comment in the model";
const GRAVITY = [
	"none",
	"note",
	"warning",
	"error"
];
function applyIgnores(findings, ignores, settings) {
	if (ignores.length === 0) return {
		findings,
		unused: []
	};
	const places = groupByPlace(findings.filter(({ diagnostic }) => diagnostic.side === settings.side));
	const reasons = new Map();
	const unused = [];
	for (const { ignore, rule } of listCommands(ignores)) {
		const met = places.get(placeOf(ignore.range.path, ignore.line, rule)) ?? [];
		const silenced = met.filter(({ level }) => GRAVITY.indexOf(level) <= GRAVITY.indexOf(settings.limit));
		for (const finding of silenced) reasons.set(finding, ignore.reason);
		const hints = unused.length < MOST_HINTS ? settings.knownRules : [];
		const message = silenced.length > 0 ? void 0 : explainUnused(rule, met, {
			...settings,
			hints
		});
		if (message !== void 0) unused.push(observe$1({
			ignore,
			rule,
			message
		}, settings.side));
	}
	return {
		findings: findings.map((finding) => silence$1(finding, reasons.get(finding))),
		unused
	};
}
function listCommands(ignores) {
	return ignores.flatMap((ignore) => ignore.rules.length === 0 ? [{
		ignore,
		rule: ""
	}] : ignore.rules.map((rule) => ({
		ignore,
		rule
	})));
}
const LONGEST_RULE = 60;
const MOST_HINTS = 100;
const MALFORMED = "This comment says nothing that is understood: write `# mml-guard: ignore <rule> -- reason`.";
function groupByPlace(findings) {
	const places = new Map();
	for (const finding of findings) {
		const { range, rule } = finding.diagnostic;
		if (range === void 0) continue;
		const place = placeOf(range.path, range.start.line, rule);
		places.set(place, [...places.get(place) ?? [], finding]);
	}
	return places;
}
function placeOf(path, line, rule) {
	return JSON.stringify([
		path,
		line,
		rule
	]);
}
function silence$1(finding, reason) {
	return reason === void 0 || finding.waiver !== void 0 ? finding : {
		...finding,
		waiver: {
			by: BY,
			reason
		}
	};
}
function explainUnused(rule, met, { limit, knownRules, isRun, hints }) {
	if (rule === "") return MALFORMED;
	const [grave] = met;
	if (grave !== void 0) {
		const most = limit === "none" ? "nothing" : `at most a finding of level ${limit}`;
		return `This comment does not silence ${rule}, which is of level ${grave.level} here: comments silence ${most} (\`inline-ignores\`).`;
	}
	if (!knownRules.includes(rule)) {
		const near = suggestNames(rule, hints);
		const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
		return `This comment names ${rule.slice(0, LONGEST_RULE)}, and there is no such rule.${hint}`;
	}
	return isRun(rule) ? `This comment silences nothing: ${rule} has no finding on its line.` : void 0;
}
function observe$1({ ignore, rule, message }, side) {
	const { range, reason } = ignore;
	return {
		rule: "ignore-unused",
		subject: {
			kind: "file",
			name: range.path
		},
		message,
		range,
		side,
		related: [],
		detail: JSON.stringify([rule, reason])
	};
}
// src/policy/apply-waivers.ts
function applyWaivers(findings, waivers, counts) {
	const fitting = waivers.map((waiver) => ({
		waiver,
		found: findings.filter(createMatcher(waiver))
	}));
	const waived = new Map();
	for (const { waiver, found } of fitting) {
		if (!counts(waiver)) continue;
		for (const finding of found) if (!waived.has(finding)) waived.set(finding, waiver);
	}
	const settled = new Map(findings.map((finding) => [finding, waive(finding, waived.get(finding))]));
	return {
		findings: [...settled.values()],
		fits: new Map(fitting.map(({ waiver, found }) => [waiver, found.flatMap((finding) => settled.get(finding) ?? [])]))
	};
}
function createMatcher({ rule, subject, fingerprints }) {
	const fitsSubject = subject === void 0 ? () => true : compileSubjectGlob(subject);
	const ids = new Set(fingerprints);
	return ({ diagnostic, fingerprint }) => diagnostic.rule === rule && (ids.size === 0 || ids.has(fingerprint)) && fitsSubject(diagnostic.subject.name);
}
function waive(finding, waiver) {
	if (waiver === void 0) return finding;
	return {
		...finding,
		waiver: {
			by: waiver.approvedBy,
			reason: `${waiver.reason}: ${waiver.text}`
		}
	};
}
// src/policy/waiver.ts
const WAIVER_REASONS = [
	"no-consumers",
	"coordinated",
	"planned-migration",
	"bug-fix",
	"legal",
	"security",
	"other"
];
const WATCHING_RULES = [
	"waiver-expired",
	"waiver-unused",
	"ignore-unused"
];
function isExpired(waiver, asOf) {
	return waiver.expires < asOf;
}
function findProposed(after, before) {
	const known = countTexts(before.map(keyOf));
	return after.filter((waiver) => !takeText(known, keyOf(waiver)));
}
function describeWaiver({ rule, subject, reason, approvedBy, expires, fingerprints }) {
	return `\`${rule}\` on ${subject === void 0 ? fingerprints.join(", ") : `\`${subject}\``} (${reason}, approved by ${approvedBy}, until ${expires})`;
}
function keyOf({ place: _place, ...waiver }) {
	const { rule, subject = null, reason, text, approvedBy, expires, fingerprints } = waiver;
	return JSON.stringify([
		rule,
		subject,
		reason,
		text,
		approvedBy,
		expires,
		fingerprints
	]);
}
// src/policy/proposal.ts
function describeProposal({ waiver, approvedBy, effect, next }) {
	const what = `Proposed waiver: ${describeWaiver(waiver)} is added by this change`;
	return [
		approvedBy.length === 0 ? `${what}, so it does not count yet.` : `${what} and counts: ${listLogins(approvedBy)} approved the current head.`,
		effect,
		next
	].filter((part) => part !== "").join(" ");
}
function listLogins(logins) {
	return logins.map((login) => `@${login}`).join(" and ");
}
// src/policy/watch-waivers.ts
function watchWaivers(watched) {
	const { waivers, proposed, command } = watched;
	const side = command === "check" ? "after" : "before";
	const idle = command === "check" ? "introduced" : "inherited";
	return [...waivers.flatMap((waiver) => {
		const needed = countNeeding(waiver, watched);
		const diagnostic = watchWaiver(waiver, watched, side);
		return diagnostic === void 0 ? [] : [{
			diagnostic,
			origin: needed > 0 ? "introduced" : idle
		}];
	}), ...proposed.flatMap((waiver) => {
		const diagnostic = watchWaiver(waiver, watched, "after");
		return diagnostic === void 0 ? [] : [{
			diagnostic,
			origin: "introduced"
		}];
	})];
}
function describeStaleWaivers(watched) {
	const { waivers, proposed, asOf, isShared } = watched;
	return [...waivers, ...proposed].filter((waiver) => isShared && isExpired(waiver, asOf)).filter((waiver) => countNeeding(waiver, watched) === 0).map((waiver) => describeExpired(waiver, 0));
}
function listProposals(watched) {
	const { proposed, asOf, approvals } = watched;
	return proposed.filter((waiver) => !isExpired(waiver, asOf)).map((waiver) => {
		const approvedBy = approvals.get(waiver) ?? [];
		return {
			waiver,
			approvedBy,
			effect: describeEffect(waiver, watched),
			next: approvedBy.length > 0 ? "" : watched.nextStepOf(waiver)
		};
	});
}
function countNeeding(waiver, { fits }) {
	return (fits.get(waiver) ?? []).filter((finding) => finding.origin !== "inherited" && finding.waiver === void 0).length;
}
function watchWaiver(waiver, watched, side) {
	const { asOf, fits, isRun, isShared, proposed, approvals } = watched;
	const needed = countNeeding(waiver, watched);
	if (isShared && needed === 0) return void 0;
	if (isExpired(waiver, asOf)) return observe({
		rule: "waiver-expired",
		message: describeExpired(waiver, needed)
	}, waiver, side);
	if (!(approvals.has(waiver) || !proposed.includes(waiver)) || fits.get(waiver)?.length !== 0 || !isRun(waiver.rule)) return void 0;
	return observe({
		rule: "waiver-unused",
		message: `The waiver of ${describeWaiver(waiver)} fits no finding.`
	}, waiver, side);
}
function describeExpired(waiver, needed) {
	const asks = needed === 0 ? "" : ` ${needed === 1 ? "A finding needs" : `${needed} findings need`} it.`;
	return `The waiver of ${describeWaiver(waiver)} has expired.${asks}`;
}
function describeEffect(waiver, { fits, approvals }) {
	const found = fits.get(waiver);
	if (found === void 0) return "";
	const isApproved = approvals.has(waiver);
	const own = found.filter(({ origin, waiver: by }) => origin !== "inherited" && (isApproved || by === void 0));
	if (own.length === 0) return "It fits no finding of it.";
	return `It ${isApproved ? "waives" : "would waive"} ${own.length === 1 ? "a finding" : `${own.length} findings`}.`;
}
function observe({ rule, message }, waiver, side) {
	const { file, line, column } = waiver.place;
	const start = {
		line,
		column,
		offset: 0
	};
	return {
		rule,
		subject: {
			kind: "file",
			name: file
		},
		message,
		range: {
			path: file,
			start,
			end: {
				...start,
				column: column + 1
			}
		},
		side,
		related: [],
		detail: keyOf(waiver)
	};
}
// src/policy/settle-findings.ts
function settleFindings(evidence, agreements, config) {
	const { proposed, approvals, asOf, baseline } = agreements;
	const ofModel = new Set(evidence.states);
	const all = [...evidence.changes, ...evidence.states];
	const { findings: waived, fits } = applyWaivers(applyBaseline(all, baseline, (finding) => ofModel.has(finding)), [...config.waivers, ...weighProposals(agreements, all.length)], (waiver) => !isExpired(waiver, asOf) && (approvals.has(waiver) || !proposed.includes(waiver)));
	const { findings, unused } = applyIgnores(waived, agreements.ignores.after, {
		...agreements,
		side: "after",
		limit: config.inlineIgnores
	});
	const watched = {
		...agreements,
		waivers: config.waivers,
		fits
	};
	const about = evidence.rate([...watchWaivers(watched), ...findUnusedOrigins(unused, agreements, () => findUnusedBefore(evidence, agreements, config))]);
	const stale = agreements.isShared ? [] : describeStaleEntries(evidence.states, baseline, isAsked(evidence, agreements));
	const proposals = listProposals(watched);
	const notices = [
		...describeStaleWaivers(watched),
		...proposals.map(describeProposal),
		...stale
	];
	return {
		findings: [...findings, ...about],
		notices,
		proposals
	};
}
const MOST_COMPARISONS = 2e5;
function weighProposals({ proposed, approvals }, findings) {
	if (proposed.length * findings <= MOST_COMPARISONS) return proposed;
	return proposed.filter((waiver) => approvals.has(waiver));
}
function findUnusedOrigins(unused, { command }, findBefore) {
	if (unused.length === 0) return [];
	const known = countTexts(command === "check" ? [] : findBefore().map(keyOfUnused));
	return unused.map((diagnostic) => ({
		diagnostic,
		origin: takeText(known, keyOfUnused(diagnostic)) ? "inherited" : "introduced"
	}));
}
function findUnusedBefore(evidence, agreements, config) {
	const { ignores } = agreements;
	if (ignores.before.length === 0) return [];
	const settings = {
		...agreements,
		side: "before",
		limit: config.inlineIgnores
	};
	return applyIgnores(evidence.before(), ignores.before, settings).unused;
}
function keyOfUnused({ detail, message }) {
	return `${detail}\n${message}`;
}
function isAsked({ levelOf }, { isRun, knownRules }) {
	return ({ rule, subject }) => knownRules.includes(rule) && isRun(rule) && levelOf(rule, subject.slice(subject.indexOf(" ") + 1)) !== "off";
}
// src/policy/judge.ts
function judge$1(evidence, config) {
	const levels = buildLevels(config);
	const origins = findOrigins(evidence.states, evidence.translation);
	const introduced = evidence.changes.map((diagnostic) => ({
		diagnostic,
		origin: "introduced"
	}));
	const rate = (items) => rateDiagnostics(items, (diagnostic) => levelOf(diagnostic, evidence, levels));
	const { findings, notices, proposals } = settleFindings({
		changes: rate(introduced),
		states: rate(origins.after),
		before: () => rate(evidence.states.before.map((diagnostic) => ({
			diagnostic,
			origin: "introduced"
		}))),
		rate,
		levelOf: (rule, subject) => levels(evidence.findMeta(rule), subject)
	}, evidence.agreements, config);
	const isReported = (diagnostic) => levelOf(diagnostic, evidence, levels) !== "off";
	return {
		...summarize(findings.map((finding) => ({
			...finding,
			blocks: blocks(finding, config.failOn)
		})).sort(compareFindings), origins.fixed.filter(isReported)),
		notices,
		proposals
	};
}
function levelOf({ rule, subject }, evidence, levels) {
	return levels(evidence.findMeta(rule), subject.name);
}
function rateDiagnostics(items, level) {
	const occurrences = new Map();
	return [...items].sort(comparePlaces).flatMap(({ diagnostic, origin }) => {
		const found = level(diagnostic);
		if (found === "off") return [];
		const first = fingerprintDiagnostic(diagnostic, 1);
		const occurrence = (occurrences.get(first) ?? 0) + 1;
		occurrences.set(first, occurrence);
		return [{
			diagnostic,
			level: found,
			origin,
			fingerprint: occurrence === 1 ? first : fingerprintDiagnostic(diagnostic, occurrence)
		}];
	});
}
function blocks({ origin, waiver, level }, gate) {
	return origin !== "inherited" && waiver === void 0 && reaches(level, gate);
}
function reaches(level, gate) {
	if (gate === "never") return false;
	return level === "error" || level === "warning" && gate === "warning";
}
const LEVEL_ORDER = {
	error: 0,
	warning: 1,
	note: 2
};
const ORIGIN_ORDER = {
	introduced: 0,
	merge: 1,
	inherited: 2
};
function compareFindings(left, right) {
	return Number(right.blocks) - Number(left.blocks) || standingOf(left) - standingOf(right) || LEVEL_ORDER[left.level] - LEVEL_ORDER[right.level] || comparePlaces(left, right);
}
function standingOf({ origin, waiver }) {
	if (origin === "inherited") return 2;
	return waiver === void 0 ? 0 : 1;
}
function comparePlaces(left, right) {
	const [a, b] = [left.diagnostic, right.diagnostic];
	return compareText(pathOf(a), pathOf(b)) || (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) || compareText(a.rule, b.rule) || compareText(a.subject.name, b.subject.name) || compareText(a.detail, b.detail) || ORIGIN_ORDER[left.origin] - ORIGIN_ORDER[right.origin];
}
function pathOf(diagnostic) {
	return diagnostic.range?.path ?? diagnostic.path ?? "";
}
function summarize(findings, repaired) {
	const own = findings.filter((finding) => finding.origin !== "inherited");
	const active = own.filter((finding) => finding.waiver === void 0);
	const count = (level) => active.filter((finding) => finding.level === level).length;
	const counts = {
		error: count("error"),
		warning: count("warning"),
		note: count("note"),
		waived: own.length - active.length,
		inherited: findings.length - own.length
	};
	const blocking = findings.filter((finding) => finding.blocks).length;
	return {
		outcome: blocking > 0 ? "fail" : counts.error + counts.warning > 0 ? "warn" : "pass",
		blocking,
		counts,
		fixed: repaired.length,
		repaired,
		findings
	};
}
// src/policy/select-rules.ts
function selectRules({ preset, rules }) {
	return RULES$1.filter(({ meta }) => levelUnder(meta, preset) !== "off" || rules.has(meta.id));
}
// src/policy/config.ts
const PRESET_NAMES = [
	"minimal",
	"recommended",
	"strict"
];
const LEVELS = [
	"error",
	"warning",
	"note",
	"off"
];
const INLINE_LIMITS = [
	"none",
	"note",
	"warning",
	"error"
];
const MENTION_LEVELS = [
	"error",
	"warning",
	"note"
];
const DEFAULT_CONFIG = {
	preset: "recommended",
	rules: new Map(),
	failOn: "error",
	include: [],
	exclude: [],
	pii: {
		internal: [],
		external: [],
		lexicon: []
	},
	owners: new Map(),
	waivers: [],
	inlineIgnores: "warning",
	comment: "changes",
	mention: {
		pings: "on",
		reviewers: "off",
		level: "error",
		most: 10
	},
	limits: {
		fileSize: 104857600,
		fileCount: 2e5,
		totalSize: 268435456,
		...DEFAULT_BOUNDS,
		pathLength: 1e3,
		impactSteps: 1e7,
		reportItems: 1e5,
		commentFindings: 1500,
		waiverDays: 90
	}
};
// src/report/bound-report.ts
const MOST_REASONS = 100;
function boundReport(report, most) {
	const { changes, findings, impact, pii } = report;
	const left = [];
	const first = (list, noun) => {
		if (list.length <= most) return list;
		left.push(`the first ${groupDigits(most)} of ${groupDigits(list.length)} ${noun}`);
		return list.slice(0, most);
	};
	const explained = boundReasons(impact.elements, most);
	const bounded = {
		changes: first(changes, "changes"),
		findings: keepGravest(findings, most),
		impact: {
			...impact,
			elements: first(explained, "affected elements")
		},
		pii: {
			...pii,
			exposures: first(pii.exposures, "new exposures"),
			noLongerExposed: first(pii.noLongerExposed, "exposures that ended")
		},
		fixes: first(report.fixes, "repairs"),
		renameCandidates: first(report.renameCandidates, "possible renames")
	};
	const reasons = countReasons(impact.elements);
	if (explained !== impact.elements && reasons > MOST_REASONS) left.push(`at most ${MOST_REASONS} of up to ${groupDigits(reasons)} changes as the reason why an element is affected`);
	if (findings.length > most) left.push(`the gravest ${groupDigits(most)} of ${groupDigits(findings.length)} findings`);
	if (left.length === 0) return report;
	const notice = `This report lists ${left.join(", ")} (limits.report-items); the verdict and its counts are of all.`;
	return {
		...report,
		...bounded,
		notices: [notice, ...report.notices]
	};
}
function keepGravest(findings, most) {
	if (findings.length <= most) return findings;
	const kept = new Set(sortBy(findings, rank).slice(0, most));
	return findings.filter((finding) => kept.has(finding));
}
function rank({ blocks, level }) {
	return blocks ? "" : String(LEVELS.indexOf(level));
}
function countReasons(elements) {
	return elements.reduce((most, { because }) => Math.max(most, because.length), 0);
}
function boundReasons(elements, most) {
	if (elements.reduce((sum, { because }) => sum + because.length, 0) <= most) return elements;
	return elements.map((element) => element.because.length <= MOST_REASONS ? element : {
		...element,
		because: element.because.slice(0, MOST_REASONS)
	});
}
// src/report/build-lineage.ts
function buildLineage(models, diff) {
	const twins = pairElements(models, diff);
	const texts = new DefinitionTexts();
	return {
		elements: twins.map((twin) => toLineageElement(twin, texts)),
		edges: joinEdges(models, twins),
		texts: texts.all
	};
}
function pairElements({ before, after }, diff) {
	const continued = new Set();
	return [...after.elements.map((element) => {
		const previous = diff.counterpartInBefore(element);
		if (previous === void 0) return { after: element };
		continued.add(previous);
		return {
			before: previous,
			after: element
		};
	}), ...before.elements.filter((element) => !continued.has(element)).map((gone) => ({ before: gone }))];
}
function toLineageElement(twin, texts) {
	const element = twin.after ?? twin.before;
	const owner = element.owner;
	const description = element.value("description");
	const previousName = twin.before?.id.name;
	return {
		kind: element.kind,
		name: element.id.name,
		...previousName !== void 0 && previousName !== element.id.name && { previousName },
		...owner !== void 0 && { owner },
		...description !== void 0 && { description },
		attributes: element.members.filter(({ kind }) => kind === "attribute").map(toLineageAttribute),
		personal: element.is("pii"),
		places: {
			...twin.before !== void 0 && { before: findPlace$1(twin.before, texts) },
			...twin.after !== void 0 && { after: findPlace$1(twin.after, texts) }
		}
	};
}
function toLineageAttribute(attribute) {
	const type = attribute.value("type") ?? "";
	return attribute.is("pii") ? [
		attribute.label,
		type,
		true
	] : [attribute.label, type];
}
function findPlace$1({ nameRange, blocks }, texts) {
	return {
		path: nameRange.path,
		line: nameRange.start.line,
		definition: blocks.map((block) => locate(block, texts))
	};
}
function locate({ item }, texts) {
	const top = findTop(item);
	return [
		texts.indexOf(top),
		item.start - top.start,
		item.end - top.start
	];
}
var DefinitionTexts = class {
	#indexes = new Map();
	#known = new Map();
	get all() {
		return [...this.#indexes.keys()];
	}
	indexOf(block) {
		const rows = this.#known.get(block.facts) ?? new Map();
		this.#known.set(block.facts, rows);
		const index = rows.get(block.index) ?? this.#add(block.text);
		rows.set(block.index, index);
		return index;
	}
	#add(text) {
		const index = this.#indexes.get(text) ?? this.#indexes.size;
		this.#indexes.set(text, index);
		return index;
	}
};
function findTop(item) {
	let top = item;
	for (let parent = item.parent; parent !== void 0; parent = parent.parent) top = parent;
	return top;
}
function joinEdges(models, twins) {
	const edges = new Map();
	for (const side of ["before", "after"]) for (const [from, to] of findEdges(models[side], twins.map((twin) => twin[side]))) {
		const key = `${from} ${to}`;
		const known = edges.get(key)?.sides;
		edges.set(key, {
			from,
			to,
			sides: known === void 0 || known === side ? side : "both"
		});
	}
	return [...edges.values()];
}
function* findEdges(model, elements) {
	const graph = createImpactGraph(model);
	const indexes = new Map(elements.map((element, index) => [element, index]));
	for (const [from, element] of elements.entries()) for (const { to: target, passage } of element === void 0 ? [] : graph.edgesFrom(element)) {
		const to = indexes.get(target);
		if (to !== void 0 && (passage === "data" || passage === "containment")) yield [from, to];
	}
}
// src/report/report-location.ts
function toReportLocation({ path, start, end }, side) {
	return {
		path,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		side
	};
}
// src/report/report-change.ts
function toReportChange(change) {
	const element = elementOf(change);
	const details = detailsOf(change);
	const decisiveRule = decisiveRuleOf(change);
	return {
		id: change.id,
		action: change.action,
		kind: element.kind,
		name: element.id.name,
		...details.fields,
		compatibility: compatibilityOf(change),
		locations: {
			...details.before !== void 0 && { before: toReportLocation(details.before, "before") },
			...details.after !== void 0 && { after: toReportLocation(details.after, "after") }
		},
		heading: headingOf(element),
		formula: change.action === "property-changed" && isFormula(change.values.before ?? change.values.after),
		rules: rulesOf(change),
		...decisiveRule !== void 0 && { decisiveRule },
		consumers: change.action === "added" || change.action === "removed" ? consumersOf(element) : []
	};
}
function consumersOf(element) {
	const consumers = withMembers(element).filter(({ kind }) => kind === "consumer");
	return sortBy(new Set(consumers.map(({ label }) => label)), (text) => text);
}
function detailsOf(change) {
	switch (change.action) {
		case "added": return {
			fields: { members: change.members.length },
			after: change.element.nameRange
		};
		case "removed": return {
			fields: { members: change.members.length },
			before: change.element.nameRange
		};
		case "renamed":
		case "moved": return {
			fields: {
				previousName: change.elements.before.id.name,
				confidence: change.confidence
			},
			before: change.elements.before.nameRange,
			after: change.elements.after.nameRange
		};
		case "property-changed": return detailsOfProperty(change);
		case "reference-added": return {
			...detailsOfLinks(void 0, change.link),
			before: change.elements.before.nameRange
		};
		case "reference-removed": return {
			...detailsOfLinks(change.link, void 0),
			after: change.elements.after.nameRange
		};
		case "reference-retargeted": return detailsOfLinks(change.links.before, change.links.after);
	}
}
function detailsOfProperty({ elements, property, values }) {
	const [before, after] = [values.before?.values.join(", "), values.after?.values.join(", ")];
	return {
		fields: {
			property,
			...before !== void 0 && { before },
			...after !== void 0 && { after }
		},
		before: values.before?.range ?? elements.before.nameRange,
		after: values.after?.range ?? elements.after.nameRange
	};
}
function detailsOfLinks(before, after) {
	return {
		fields: {
			property: (before ?? after)?.reference.schema.relation ?? "",
			...before !== void 0 && { before: before.reference.text },
			...after !== void 0 && { after: after.reference.text }
		},
		...before !== void 0 && { before: before.reference.range },
		...after !== void 0 && { after: after.reference.range }
	};
}
function headingOf(element) {
	let top = element;
	while (top.parent !== void 0) top = top.parent;
	return top !== element || top.members.length > 0 || [
		"domain",
		"data-product",
		"source",
		"table"
	].includes(top.kind) ? {
		kind: top.kind,
		name: top.id.name
	} : null;
}
function isFormula(property) {
	return property?.schema?.type === "formula";
}
// src/report/report-finding.ts
function toReportFinding({ diagnostic, level, origin, fingerprint, waiver, blocks }) {
	const { rule, subject, message, related, suggestion } = diagnostic;
	return {
		rule,
		level,
		origin,
		subject: {
			kind: subject.kind,
			name: subject.name
		},
		message,
		location: toDiagnosticLocation(diagnostic),
		related: related.map((place) => ({
			...toReportLocation(place.range, place.side),
			message: place.message
		})),
		...suggestion !== void 0 && { suggestion },
		fingerprint,
		...waiver !== void 0 && { waiver },
		blocks
	};
}
function toDiagnosticLocation({ range, path, side }) {
	if (range !== void 0) return toReportLocation(range, side);
	return {
		path: path ?? "",
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1,
		side
	};
}
// src/report/build-report.ts
function buildReport(parts) {
	const { verdict, diff } = parts;
	const bounded = boundReport({
		tool: parts.tool,
		command: parts.command,
		comparison: parts.comparison,
		project: parts.project,
		verdict: {
			outcome: verdict.outcome,
			blocking: verdict.blocking,
			counts: verdict.counts,
			fixed: verdict.fixed
		},
		changes: diff.changes.map(toReportChange),
		findings: verdict.findings.map(toReportFinding),
		impact: toReportImpact(parts.impact),
		pii: toReportPersonalData(parts),
		owners: parts.owners,
		unread: parts.unread,
		renameCandidates: diff.renameCandidates.map(toReportCandidate),
		notices: [
			...parts.notices,
			...noticeUnfollowed(parts.impact),
			...verdict.notices
		],
		proposals: verdict.proposals.map(toReportProposal),
		fixes: verdict.repaired.map((diagnostic) => toReportFix(diagnostic, parts)),
		model: {
			files: parts.models.after.model.files.length,
			elements: parts.models.after.size
		},
		inventory: takeInventory(parts.models),
		failOn: parts.config.failOn,
		rules: listRules(verdict)
	}, parts.config.limits.reportItems);
	return parts.lineage === "included" ? addLineage(bounded, parts) : bounded;
}
function addLineage(report, { models, diff }) {
	const lineage = remember$1(() => buildLineage(models, diff));
	return {
		...report,
		get lineage() {
			return lineage();
		}
	};
}
function noticeUnfollowed({ unfollowed = 0 }) {
	if (unfollowed === 0) return [];
	return [`Whom ${unfollowed} changed elements reach was not followed: too much depends on too much (limits.impact-steps).`];
}
function toReportProposal(proposal) {
	const { waiver, approvedBy, effect, next } = proposal;
	const scope = waiver.subject ?? waiver.fingerprints.join(", ");
	const notice = describeProposal(proposal);
	return {
		rule: waiver.rule,
		scope,
		expires: waiver.expires,
		approvedBy,
		effect,
		next,
		notice
	};
}
function listRules({ findings }) {
	const used = new Set(findings.map(({ diagnostic }) => diagnostic.rule));
	return RULES$1.filter(({ meta }) => used.has(meta.id)).map(({ meta }) => meta);
}
function toReportFix(diagnostic, { models, diff }) {
	const { rule, subject, message, referenceText } = diagnostic;
	const element = subject.kind === "file" ? void 0 : models.before.find(subject);
	const nameAfter = element && diff.counterpartInAfter(element)?.id.name;
	return {
		rule,
		subject: {
			kind: subject.kind,
			name: subject.name
		},
		...nameAfter !== void 0 && { nameAfter },
		message,
		location: toDiagnosticLocation(diagnostic),
		...referenceText !== void 0 && { reference: referenceText }
	};
}
function takeInventory(models) {
	const paths = remember$1(() => models.after.model.files.map(({ path }) => path));
	const products = remember$1(() => listProducts(models));
	return {
		elements: mapPair(models, ({ size }) => size),
		get paths() {
			return paths();
		},
		get products() {
			return products();
		}
	};
}
function listProducts(models) {
	const consumers = new Map();
	for (const element of [models.before, models.after].flatMap((model) => findElements(model, ["data-product"]))) {
		const known = consumers.get(element.id.name) ?? new Set();
		for (const consumer of consumersOf(element)) known.add(consumer);
		consumers.set(element.id.name, known);
	}
	return sortBy(consumers, ([name]) => name).map(([name, texts]) => ({
		name,
		consumers: sortBy(texts, (text) => text)
	}));
}
function toReportImpact(impact) {
	const products = impact.elements.filter(({ element }) => element.kind === "data-product");
	return {
		elements: impact.elements.map(({ element, certainty, distance, path, because }) => ({
			...toReportElement(element),
			certainty,
			distance,
			path,
			because
		})),
		products: products.map(({ element, certainty, path }) => {
			const owner = element.owner;
			return {
				name: element.id.name,
				...owner !== void 0 && { owner },
				certainty,
				path
			};
		}),
		consumers: impact.consumers,
		unaffected: impact.unaffected
	};
}
function toReportPersonalData({ personalData: data, config, models, diff }) {
	const isExternal = createConsumerMatcher(config.pii);
	const findCause = createCauseFinder({
		diff,
		personalData: data,
		models
	});
	const toExposure = (exposure) => ({
		...toReportExposure(exposure),
		external: isExternal(exposure.consumer)
	});
	return {
		added: data.added.map(toReportElement),
		removed: data.removed.map(toReportElement),
		exposures: data.exposures.map((exposure) => ({
			...toExposure(exposure),
			cause: findCause(exposure).words
		})),
		noLongerExposed: data.noLongerExposed.map(toExposure)
	};
}
function toReportElement(element) {
	return {
		kind: element.kind,
		name: element.id.name
	};
}
function toReportExposure({ element, product, consumer, certainty, path }) {
	return {
		element: element.id.name,
		kind: element.kind,
		product,
		consumer,
		certainty,
		path
	};
}
function toReportCandidate({ kind, removed, added, confidence }) {
	return {
		kind,
		removed: removed.id.name,
		added: added.map((element) => element.id.name),
		confidence
	};
}
// src/rules/run-rules.ts
function runChangeRules(comparison, rules = RULES$1) {
	const judgesOf = createJudgeFinder(rules.filter((rule) => rule.subject === "change"));
	const ofChanges = comparison.diff.changes.flatMap((change) => judgesOf(change).flatMap((rule) => sign(rule, rule.check(change, comparison))));
	const together = rules.flatMap((rule) => rule.subject === "comparison" ? sign(rule, rule.check(comparison)) : []);
	return [...ofChanges, ...together];
}
function runModelRules(state, rules = RULES$1) {
	return rules.flatMap((rule) => rule.subject === "model" ? sign(rule, rule.check(state)) : []);
}
function sign({ meta }, observations) {
	return observations.map((observation) => ({
		rule: meta.id,
		...observation
	}));
}
function createJudgeFinder(rules) {
	const known = new Map();
	return (change) => {
		const answer = answerTo(change);
		const named = "rule" in answer ? answer.rule : "";
		const key = `${change.action} ${named}`;
		const judges = known.get(key) ?? rules.filter(({ meta, actions }) => actions === void 0 ? meta.id === named : actions.includes(change.action));
		known.set(key, judges);
		return judges;
	};
}
// src/review.ts
function review(input) {
	const reader = createModelReader({
		...input,
		bounds: input.config.limits
	});
	const models = mapPair(input.snapshots, reader.read);
	const unread = findUnread(input.snapshots, models);
	input.onStage?.({ name: "compare" });
	const comparison = compare(input, {
		models,
		unread,
		decided: followBetween(input, models, reader)
	});
	input.onStage?.({ name: "judge" });
	const verdict = judge$1({
		changes: runChangeRules(comparison, selectRules(input.config)),
		states: {
			before: [...input.diagnostics?.before ?? [], ...judgeState("before", {
				input,
				comparison,
				unread
			})],
			after: [...input.diagnostics?.after ?? [], ...judgeState("after", {
				input,
				comparison,
				unread
			})],
			head: input.head && judgeBeside("after", input.head, {
				input,
				reader
			}),
			undivided: input.undivided && judgeBeside("before", input.undivided, {
				input,
				reader
			})
		},
		translation: {
			before: models.before,
			diff: comparison.diff
		},
		findMeta,
		agreements: describeAgreements(input, models)
	}, input.config);
	const { owners, notices } = tellOwners(input, comparison, verdict.findings);
	input.onStage?.({ name: "report" });
	return buildReport({
		...input,
		...comparison,
		...describeRevisions(input),
		verdict,
		owners,
		notices: [
			...input.notices,
			...tellIgnoredRenames(input, comparison),
			...findIdleSettings(input, models),
			...notices
		],
		unread: [...unread.before, ...unread.after]
	});
}
function compare(input, { models, unread, decided }) {
	const diff = diffModels(models, mapPair(unread, pathsOf), decided);
	const options = {
		isExternal: createConsumerMatcher(input.config.pii),
		mostSteps: input.config.limits.impactSteps
	};
	const common = {
		models,
		asOf: input.asOf,
		personalWords: input.config.pii.lexicon,
		...options
	};
	if (input.command === "check") return {
		...common,
		diff: {
			...diff,
			changes: [],
			renameCandidates: []
		},
		...NOTHING_REACHED
	};
	return {
		...common,
		diff,
		impact: findImpact(models, diff, options),
		personalData: findPersonalData(models, diff)
	};
}
const NOTHING_REACHED = {
	impact: {
		elements: [],
		consumers: [],
		unaffected: 0
	},
	personalData: {
		added: [],
		removed: [],
		exposures: [],
		noLongerExposed: []
	}
};
function linkSnapshot(snapshot, reading) {
	return createModelReader(reading).read(snapshot);
}
function linkSnapshots(snapshots, reading) {
	return mapPair(snapshots, createModelReader(reading).read);
}
function findUnread(snapshots, models) {
	const ofSide = (side, other) => {
		return [...snapshots[side].unread, ...findUnjudged(models[side].model, models[other].model)].map((file) => ({
			...file,
			side
		}));
	};
	return {
		before: ofSide("before", "after"),
		after: ofSide("after", "before")
	};
}
function pathsOf(files) {
	return new Set(files.map((file) => file.path));
}
function judgeState(side, { input, comparison, unread }) {
	const state = {
		side,
		model: comparison.models[side],
		unread: unread[side],
		asOf: input.asOf
	};
	return runModelRules(input.command === "check" ? state : {
		...state,
		comparison
	}, selectRules(input.config));
}
function judgeBeside(side, snapshot, { input, reader }) {
	const unread = snapshot.unread.map((file) => ({
		...file,
		side
	}));
	return runModelRules({
		side,
		model: reader.read(snapshot),
		unread,
		asOf: input.asOf
	}, selectRules(input.config));
}
function tellOwners({ command, config, codeowners: file }, comparison, findings) {
	if (command === "check") return {
		owners: [],
		notices: []
	};
	const codeowners = file && parseCodeowners(file.text, file.file);
	const { owners, notices } = findOwners(comparison, findings, {
		config,
		codeowners
	});
	return {
		owners,
		notices: [...notices, ...codeowners === void 0 ? [] : describeCodeownersProblems(codeowners)]
	};
}
function tellIgnoredRenames({ command, between }, { models, diff }) {
	return command === "check" || between !== void 0 ? [] : describeIgnoredRenames(models, diff);
}
function findIdleSettings({ config, sharesConfiguration }, models) {
	return sharesConfiguration ? [] : describeIdleSettings(config, models);
}
function describeAgreements(input, models) {
	const { command, asOf, baseline, codeowners: file } = input;
	const readOwners = remember$1(() => file && parseCodeowners(file.text, file.file));
	return {
		command,
		asOf,
		baseline,
		proposed: input.proposedWaivers ?? [],
		approvals: input.approvals ?? new Map(),
		nextStepOf: (waiver) => describeNextStep(findOwnersToAsk(waiver, input.configuration ?? {}, readOwners())),
		ignores: mapPair(models, collectInlineIgnores),
		isShared: input.sharesConfiguration ?? false,
		knownRules: RULES$1.map((rule) => rule.meta.id),
		isRun: (rule) => command === "review" || findRule(rule)?.subject === "model"
	};
}
function findMeta(id) {
	const rule = findRule(id);
	if (rule === void 0) throw new Error(`no rule is called ${id}`);
	return rule.meta;
}
function describeRevisions({ command, snapshots, asOf }) {
	return { comparison: {
		before: command === "check" ? null : snapshots.before.label,
		after: snapshots.after.label,
		asOf
	} };
}
// src/io/wasm-files.ts
const FILES = {
	runtime: {
		name: "web-tree-sitter.wasm",
		source: "node_modules/web-tree-sitter"
	},
	language: {
		name: "tree-sitter-mml.wasm",
		source: "grammar"
	},
	walker: {
		name: "walker.wasm",
		source: "grammar"
	}
};
function readWasmFiles() {
	return {
		runtime: readWasm("runtime"),
		language: readWasm("language"),
		walker: readWasm("walker")
	};
}
function readWasm(part) {
	const { name, source } = FILES[part];
	const bundled = (0, node_path.join)(__dirname, name);
	return (0, node_fs.readFileSync)((0, node_fs.existsSync)(bundled) ? bundled : (0, node_path.join)(__dirname, "../..", source, name));
}
// src/run/tiering.ts
const SMALL_INPUT_FLAG = "--wasm-tiering-budget=2147483647";
const LARGE_INPUT_FLAG = "--wasm-tiering-budget=13000000";
// src/run/load-parser.ts
const SMALL_INPUT = 2e5;
async function loadParser(contents, { memory, start = startFor } = {}) {
	const sizes = [];
	for (const some of contents) for (const hash of some.keys()) if (memory?.recall(hash) === void 0) sizes.push(some.get(hash)?.length ?? 0);
	if (memory !== void 0 && sizes.length === 0) return IDLE_PARSER;
	return start(sizes.reduce((sum, size) => sum + size, 0));
}
async function startFor(bytes) {
	const { createParser } = await Promise.resolve().then(() => require("./cli-parser.js")).then((n) => n.parser_exports);
	(0, (require("node:v8")).setFlagsFromString)(bytes < SMALL_INPUT ? SMALL_INPUT_FLAG : LARGE_INPUT_FLAG);
	return createParser(readWasmFiles());
}
const IDLE_PARSER = {
	walker: "cursor",
	read() {
		throw new Error("a content was to be parsed, though all were remembered");
	}
};
// src/run/judge-projects.ts
async function judgeProjects(inputs, judging) {
	return mergeReports(await judgeEachProject(inputs, judging));
}
async function judgeEachProject(inputs, { memory, startParser, ...judging }) {
	const contents = inputs.map((input) => input.contents);
	const common = {
		...judging,
		parser: await loadParser(contents, {
			memory,
			start: startParser
		}),
		tool: TOOL,
		...memory !== void 0 && { memory }
	};
	const reports = inputs.map(({ configurationProblems, ...input }) => review({
		...input,
		...common,
		diagnostics: describeProblems(configurationProblems)
	}));
	if (memory !== void 0) for (const report of reports) drawEarly(report);
	return reports;
}
function drawEarly({ lineage }) {
	lineage?.elements.at(0);
}
function describeProblems(problems) {
	return {
		before: describeProblem("before", problems.before),
		after: describeProblem("after", problems.after)
	};
}
function describeProblem(side, problem) {
	if (problem === void 0) return [];
	const place = {
		line: problem.line,
		column: problem.column,
		offset: 0
	};
	return [{
		rule: "configuration-invalid",
		subject: {
			kind: "file",
			name: problem.file
		},
		message: `The configuration cannot be used: ${summarizeProblem(problem)}`,
		range: {
			path: problem.file,
			start: place,
			end: {
				...place,
				column: problem.column + 1
			}
		},
		side,
		related: [],
		detail: problem.key
	}];
}
// src/io/blob-id.ts
function computeBlobId(bytes, format) {
	return (0, (require("node:crypto")).createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function formatOf$1(id) {
	return id.length === 64 ? "sha256" : "sha1";
}
function isFullId(word) {
	return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(word);
}
// src/io/byte-budget.ts
var ByteBudget = class {
	#left;
	#isSpent = false;
	constructor(total = Number.POSITIVE_INFINITY) {
		this.#left = total;
	}
	take(bytes) {
		if (this.#isSpent || bytes > this.#left) {
			this.#isSpent = true;
			return false;
		}
		this.#left -= bytes;
		return true;
	}
};
// src/io/fingerprint.ts
function computeFingerprint(bytes, seed = {
	first: 0,
	second: 0
}) {
	const words = viewWords(bytes);
	let first = seed.first ^ bytes.length;
	let second = seed.second ^ 1540483477;
	const paired = words.length & -2;
	for (let index = 0; index < paired; index += 2) {
		first = Math.imul(first ^ words[index], 2654435761);
		first = first << 15 | first >>> 17;
		second = Math.imul((second << 13 | second >>> 19) ^ words[index + 1], 2246822519);
	}
	for (let index = paired * 4; index < bytes.length; index++) {
		const byte = bytes[index];
		first = Math.imul(first ^ byte, 2654435761);
		second = Math.imul(second ^ byte, 2246822519);
	}
	first ^= second >>> 7;
	second ^= first >>> 9;
	return {
		first: mix(first),
		second: mix(second)
	};
}
function writeFingerprint({ first, second }) {
	return [first, second].map((word) => word.toString(16).padStart(8, "0")).join("");
}
function viewWords(bytes) {
	const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
	return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
}
function mix(word) {
	let mixed = word ^ word >>> 16;
	mixed = Math.imul(mixed, 2246822507);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 3266489909);
	return (mixed ^ mixed >>> 16) >>> 0;
}
// src/io/content-names.ts
function createContentNames(known) {
	const named = new Map();
	return (bytes) => {
		const name = `content-${writeFingerprint(computeFingerprint(bytes))}`;
		const holder = named.get(name) ?? known?.find(name);
		if (holder !== void 0 && Buffer.compare(holder, bytes) !== 0) return computeBlobId(bytes, "sha1");
		named.set(name, bytes);
		return name;
	};
}
// src/io/lost-content.ts
var LostContent = class extends Error {
	name = "LostContent";
	constructor() {
		super("what earlier runs have kept of a content cannot be read any more");
	}
};
// src/io/system-error.ts
const REASONS = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "it does not exist",
	ENOTDIR: "a part of the path is not a folder",
	EISDIR: "it is a folder",
	ELOOP: "too many links",
	ENAMETOOLONG: "the name is too long",
	EMFILE: "too many open files",
	ENOSPC: "no space left on the device",
	EROFS: "the file system is read-only",
	EIO: "the device reported an error"
};
function explainSystemError(error) {
	const code = systemErrorCode(error);
	if (code === void 0) return error instanceof Error ? error.message : String(error);
	const reason = REASONS[code];
	return reason === void 0 ? code : `${reason} (${code})`;
}
function systemErrorCode(error) {
	if (!(error instanceof Error) || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
// src/io/content-reader.ts
function openContentReader(store, known) {
	const format = store?.objectFormat;
	const nameOf = format === void 0 ? createContentNames(known) : (bytes) => computeBlobId(bytes, format);
	return { async load(entries, limits) {
		const loaded = known === void 0 ? new Map() : loadKnown(entries, known, limits);
		const ids = listUnloaded(entries, loaded);
		if (ids.length > 0 && store !== void 0) {
			const read = await store.objects.use().read(ids, {
				file: limits.file,
				budget: new ByteBudget(limits.total)
			});
			for (const [id, content] of read) loaded.set(id, describeBlob(id, content, limits));
		}
		const disk = {
			nameOf,
			limits,
			budget: new ByteBudget(limits.total),
			known: new Set()
		};
		return boundTotal(entries.map((entry) => "blob" in entry ? loaded.get(entry.blob) ?? MISSING : readDisk$1(entry.diskPath, disk)), limits);
	} };
}
const MISSING = { status: "missing" };
function loadKnown(entries, known, { file }) {
	const loaded = new Map();
	for (const entry of entries) {
		if (!("blob" in entry) || loaded.has(entry.blob)) continue;
		const size = known.sizeOf(entry.blob);
		if (size === void 0) continue;
		const isSmall = size <= file;
		loaded.set(entry.blob, isSmall ? new KnownContent(entry.blob, size, known) : describeTooLarge(size, file));
	}
	return loaded;
}
var KnownContent = class {
	status = "read";
	hash;
	size;
	#known;
	constructor(hash, size, known) {
		this.hash = hash;
		this.size = size;
		this.#known = known;
	}
	get bytes() {
		const bytes = this.#known.find(this.hash);
		if (bytes === void 0) throw new LostContent();
		return bytes;
	}
};
function listUnloaded(entries, loaded) {
	const ids = new Set();
	for (const entry of entries) if ("blob" in entry && !loaded.has(entry.blob)) ids.add(entry.blob);
	return [...ids];
}
function boundTotal(loaded, limits) {
	if (limits.total === void 0) return loaded;
	const budget = new ByteBudget(limits.total);
	const fits = new Map();
	return loaded.map((content) => {
		if (content.status === "unread" && content.reason === explainTotal(limits)) budget.take(Number.POSITIVE_INFINITY);
		if (content.status !== "read") return content;
		const isFitting = fits.get(content.hash) ?? budget.take(content.size);
		fits.set(content.hash, isFitting);
		return isFitting ? content : {
			status: "unread",
			reason: explainTotal(limits)
		};
	});
}
function describeBlob(hash, content, limits) {
	switch (content.status) {
		case "read": return {
			status: "read",
			hash,
			size: content.bytes.length,
			bytes: content.bytes
		};
		case "too-large": return describeTooLarge(content.size, limits.file);
		case "too-much": return {
			status: "unread",
			reason: explainTotal(limits)
		};
		case "missing": return MISSING;
	}
}
function describeTooLarge(size, limit) {
	return {
		status: "unread",
		reason: explainSize(size, limit)
	};
}
function readDisk$1(path, { nameOf, limits, budget, known }) {
	try {
		const { size } = (0, node_fs.statSync)(path);
		if (size > limits.file) return {
			status: "unread",
			reason: explainSize(size, limits.file)
		};
		const bytes = (0, node_fs.readFileSync)(path);
		const hash = nameOf(bytes);
		if (!known.has(hash) && !budget.take(bytes.length)) return {
			status: "unread",
			reason: explainTotal(limits)
		};
		known.add(hash);
		return {
			status: "read",
			hash,
			size: bytes.length,
			bytes
		};
	} catch (error) {
		return {
			status: "unread",
			reason: `could not be read: ${explainSystemError(error)}`
		};
	}
}
function explainTotal({ total = 0 }) {
	return `was left out: with it the model files have more than ${formatSize(total)} together (limits.total-size)`;
}
function explainSize(size, limit) {
	return `is ${formatSize(size)}, more than the ${formatSize(limit)} that are read (limits.file-size)`;
}
function formatSize(bytes) {
	if (bytes >= 1048576) return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
	return bytes >= 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${bytes} bytes`;
}
const CONFIG_FILE_NAME = ".mml-guard.yml";
const BASELINE_FILE_NAME = ".mml-guard-baseline.json";
const CODEOWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const MODEL_SUFFIX = ".mml";
const MODEL_PATHSPEC = `:(top,glob,icase)**/*${MODEL_SUFFIX}`;
function isModelPath(path) {
	return path.endsWith(MODEL_SUFFIX) || path.slice(-4).toLowerCase() === MODEL_SUFFIX;
}
function isRelevantPath(path) {
	if (isModelPath(path)) return true;
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "modality_project.yaml" || name === ".mml-guard-baseline.json" || /\.ya?ml$/.test(name)) return true;
	return CODEOWNERS_PATHS.includes(path);
}
function isExpectedPath(path) {
	return isModelPath(path) || path.slice(path.lastIndexOf("/") + 1) === ".mml-guard.yml";
}
const MOST_LINKS = 5;
function noticeLinks(paths) {
	if (paths.length === 0) return [];
	const sorted = [...paths].sort();
	const left = sorted.length - MOST_LINKS;
	const names = sorted.slice(0, MOST_LINKS).map((path) => `\`${path}\``);
	return [`Links are not followed, so this was not read: ${left > 0 ? `${names.join(", ")} and ${left} more` : names.join(", ")}. What a link leads to counts where it stands.`];
}
function sortEntries(entries) {
	if (areSorted(entries.keys())) return entries;
	return new Map([...entries].sort(([left], [right]) => left < right ? -1 : 1));
}
function areSorted(paths) {
	let last = "";
	for (const path of paths) {
		if (path < last) return false;
		last = path;
	}
	return true;
}
// src/io/missing-objects.ts
function missingObjects(commit, found) {
	const target = commit === "WORKTREE" ? "HEAD" : commit;
	return new UsageError({
		problem: `files of ${commit} are not in this clone`,
		expected: "all model files of the revision, in a clone with its contents",
		found,
		remedy: `git fetch --depth=1 origin ${target} (or fetch-depth: 0 and no filter in actions/checkout)`
	});
}
// src/io/folder-source.ts
const SKIPPED_FOLDERS = new Set([".git", "node_modules"]);
function listFolder(label, directory) {
	const root = (0, node_path.resolve)(directory, label);
	const found = {
		entries: new Map(),
		unread: [],
		repositories: [],
		links: [],
		pending: []
	};
	for (const child of readTop(label, root)) addChild(found, root, "", child);
	for (let path = found.pending.pop(); path !== void 0; path = found.pending.pop()) listInto(found, root, path);
	return {
		label,
		type: "folder",
		entries: sortEntries(found.entries),
		unread: found.unread,
		notices: [
			...noticeRepositories(label, found.repositories),
			...noticeLinks(found.links),
			...[...found.entries.keys()].some(isModelPath) ? [] : noticeBareRepository(label, root)
		]
	};
}
function readTop(label, root) {
	try {
		if (!(0, node_fs.statSync)(root).isDirectory()) throw notAFolder(label);
		return (0, node_fs.readdirSync)(root, { withFileTypes: true });
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError({
			problem: `the folder \`${label}\` cannot be read`,
			expected: "a folder with .mml files somewhere below it",
			found: explainSystemError(error)
		});
	}
}
function notAFolder(label) {
	return new UsageError({
		problem: `\`${label}\` is a file`,
		expected: "a folder (all .mml files below it are read) or a git revision",
		found: "a file",
		remedy: `give the folder that holds it: ${(0, node_path.dirname)(label)}`
	});
}
function listInto(found, root, path) {
	let children;
	try {
		children = (0, node_fs.readdirSync)(`${root}/${path}`, { withFileTypes: true });
	} catch (error) {
		found.unread.push({
			path,
			reason: `is a folder that could not be opened: ${explainSystemError(error)}`
		});
		return;
	}
	if (children.some((child) => child.name === ".git")) found.repositories.push(path);
	else for (const child of children) addChild(found, root, path, child);
}
function addChild(found, root, parent, child) {
	const path = parent + child.name;
	if (child.isDirectory()) {
		if (!SKIPPED_FOLDERS.has(child.name)) found.pending.push(`${path}/`);
	} else if (child.isSymbolicLink()) {
		if (isExpectedPath(path)) found.links.push(path);
	} else if (isRelevantPath(path)) {
		if (child.isFile()) found.entries.set(path, { diskPath: `${root}/${path}` });
		else found.unread.push({
			path,
			reason: "is not a regular file"
		});
	}
}
function noticeRepositories(label, repositories) {
	return [...repositories].sort().map((path) => `${path} below ${label} is a repository of its own (a submodule, say) and was not read.`);
}
function noticeBareRepository(label, root) {
	return [
		"HEAD",
		"objects",
		"refs"
	].every((name) => (0, node_fs.existsSync)((0, node_path.join)(root, name))) ? [`${label} is a git repository without a working tree: name a revision of it, such as HEAD.`] : [];
}
function isFolder(word, directory) {
	const path = (0, node_path.resolve)(directory, word);
	return (0, node_fs.existsSync)(path) && (0, node_fs.statSync)(path).isDirectory();
}
// src/io/git-objects.ts
function openGitObjects(directory) {
	let reader;
	return {
		directory,
		use() {
			if (reader === void 0 || reader.hasEnded()) reader = (require("./cli-git.js")).openBlobReader(directory);
			return reader;
		},
		close() {
			reader?.close();
			reader = void 0;
		}
	};
}
async function findCommits(objects, words) {
	if (words.length === 0 || !words.every(isPlainRevision)) return new Map();
	const rivals = words.filter(isFullId).flatMap((id) => RIVALS.map((prefix) => prefix + id));
	try {
		const reader = objects.use();
		const ids = await reader.identify([...words.map((word) => `${word}^{commit}`), ...rivals]);
		const commits = ids.slice(0, words.length).filter((id) => id !== void 0);
		if (ids.slice(words.length).some((id) => id !== void 0) || await reader.hasComplained() || commits.length < words.length) return new Map();
		return new Map(words.map((word, index) => [word, commits[index] ?? ""]));
	} catch {
		return new Map();
	}
}
function isPlainRevision(word) {
	return /^\w[\w/.~-]*$/.test(word) && !word.includes("..");
}
const RIVALS = [
	"refs/heads/",
	"refs/tags/",
	"refs/remotes/",
	"refs/"
];
// src/io/git-repository.ts
async function openRepository(directory) {
	const { status, output, complaint } = await (require("./cli-git.js")).runGit(directory, ["rev-parse", ...[
		"--is-inside-work-tree",
		"--show-object-format",
		"--is-shallow-repository",
		"--show-cdup"
	]]);
	if (status !== 0) {
		if (complaint.includes("not a git repository")) return void 0;
		throw explainRefusal(directory, complaint);
	}
	const [inside, format, shallow, up = ""] = output.toString("utf8").trimEnd().split("\n");
	return {
		directory: (0, node_path.resolve)(directory, up),
		hasWorkingTree: inside === "true",
		objectFormat: format === "sha256" ? "sha256" : "sha1",
		shallow: shallow === "true"
	};
}
function explainRefusal(directory, complaint) {
	const found = complaint.split("\n", 1)[0] ?? "";
	if (!complaint.includes("dubious ownership")) return new UsageError({
		problem: "git cannot read here",
		expected: "git 2.36 or newer, and a repository that it can read",
		found,
		remedy: "git --version"
	});
	return new UsageError({
		problem: "git refuses to read a repository that belongs to somebody else",
		found,
		remedy: `if you trust it: git config --global --add safe.directory ${directory}`
	});
}
function mayNameRevision(word, directory) {
	const gitDirectory = findGitDirectory(directory);
	if (gitDirectory === void 0) return false;
	if (!/^[\w./-]+$/.test(word) || /^[0-9A-Fa-f]{4,}$|-[gG][0-9A-Fa-f]{4,}$/.test(word)) return true;
	const common = findCommonDirectory(gitDirectory);
	if ((0, node_fs.existsSync)(`${common}/reftable`)) return true;
	const names = [
		"",
		"refs/",
		"refs/tags/",
		"refs/heads/",
		"refs/remotes/"
	].map((prefix) => prefix + word);
	names.push(`refs/remotes/${word}/HEAD`);
	const folders = gitDirectory === common ? [common] : [gitDirectory, common];
	return names.some((name) => folders.some((folder) => isFile(`${folder}/${name}`))) || isPacked(common, names);
}
function findSharedDirectory(directory) {
	const found = findGitDirectory(directory);
	return found === void 0 ? void 0 : findCommonDirectory(found);
}
function findGitDirectory(directory) {
	if (process.env.GIT_DIR !== void 0) return (0, node_path.resolve)(directory, process.env.GIT_DIR);
	for (let folder = (0, node_path.resolve)(directory);; folder = (0, node_path.dirname)(folder)) {
		const found = gitDirectoryOf(folder);
		if (found !== void 0) return found;
		if ((0, node_path.dirname)(folder) === folder) return void 0;
	}
}
function gitDirectoryOf(folder) {
	const place = `${folder}/.git`;
	if (isFile(place)) {
		const target = /^gitdir: (.+)/.exec((0, node_fs.readFileSync)(place, "utf8"))?.[1];
		return target === void 0 ? void 0 : (0, node_path.resolve)(folder, target);
	}
	if ((0, node_fs.existsSync)(place)) return place;
	return (0, node_fs.existsSync)(`${folder}/objects`) && isFile(`${folder}/HEAD`) ? folder : void 0;
}
function findCommonDirectory(gitDirectory) {
	const pointer = `${gitDirectory}/commondir`;
	return isFile(pointer) ? (0, node_path.resolve)(gitDirectory, (0, node_fs.readFileSync)(pointer, "utf8").trim()) : gitDirectory;
}
function isPacked(common, names) {
	const packed = `${common}/packed-refs`;
	if (!isFile(packed)) return false;
	const text = (0, node_fs.readFileSync)(packed, "utf8");
	return names.some((name) => text.includes(` ${name}\n`));
}
function isFile(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
// src/io/place.ts
function openSurroundings(directory, words = []) {
	const objects = openGitObjects(directory);
	const repository = remember$1(() => openRepository(directory));
	const found = remember$1(async () => {
		const revisions = words.filter((word) => word !== "WORKTREE" && !isExplicitPath(word));
		return findSharedDirectory(directory) === void 0 ? new Map() : findCommits(objects, revisions);
	});
	return {
		directory,
		repository,
		objects,
		commits: remember$1(() => (require("./cli-git.js")).createCommitLister(objects)),
		async findCommit(word) {
			const known = (await found()).get(word);
			if (known !== void 0) return known;
			const opened = await repository();
			return opened && (require("./cli-git.js")).resolveCommit(opened, word);
		}
	};
}
async function openPlace(around, word) {
	return listPlace(around, await findPlace(around, word));
}
async function openPlaces(around, words) {
	const [before, after] = await Promise.all([findPlace(around, words.before), findPlace(around, words.after)]);
	const [first, second] = await Promise.all([listPlace(around, before), listPlace(around, after)]);
	return {
		before: first,
		after: second
	};
}
async function listPlace({ commits }, place) {
	return "commit" in place ? commits().list(place.commit) : place.list();
}
async function findPlace(around, word) {
	const { directory } = around;
	const asFolder = { list: () => listFolder(word, directory) };
	const folder = isFolder(word, directory);
	if (isExplicitPath(word)) return folder ? asFolder : failAsPath(word, directory);
	if (folder && word !== "WORKTREE" && !mayNameRevision(word, directory)) return asFolder;
	const commit = word === "WORKTREE" ? void 0 : await around.findCommit(word);
	if (folder && (commit !== void 0 || word === "WORKTREE")) throw bothFolderAndRevision(word);
	if (folder) return asFolder;
	if (commit !== void 0) return { commit };
	const repository = await around.repository();
	if (repository === void 0) throw explainNoRepository(word, directory);
	if (word === "WORKTREE") return { list: () => (require("./cli-git.js")).listWorkingTree(repository) };
	if (isFileOfUser(repository, (0, node_path.resolve)(directory, word))) return asFolder;
	throw suggestFolders(await (require("./cli-git.js")).explainUnknownRevision(repository, word), word, directory);
}
function isFileOfUser({ hasWorkingTree }, path) {
	return hasWorkingTree && (0, node_fs.existsSync)(path);
}
async function openDefaultPlaces(around) {
	const repository = await around.repository();
	if (repository === void 0) throw nothingToCompare(around.directory);
	const base = await (require("./cli-git.js")).findMergeBase(repository);
	const [before, after] = await Promise.all([around.commits().list(base.commit), (require("./cli-git.js")).listWorkingTree(repository)]);
	const branch = base.branch.replace(/^refs\/(heads|remotes)\//, "");
	const notice = `Compared with ${base.commit.slice(0, 12)}, where HEAD and ${branch} have their merge base.`;
	return {
		before: {
			...before,
			notices: [notice]
		},
		after
	};
}
async function openCurrentPlace(around) {
	const repository = await around.repository();
	return repository?.hasWorkingTree ? (require("./cli-git.js")).listWorkingTree(repository) : listFolder(".", around.directory);
}
function isExplicitPath(word) {
	return /^\.{0,2}[\\/]|^\.{1,2}$|[\\/]$/.test(word) || (0, node_path.isAbsolute)(word);
}
function failAsPath(word, directory) {
	if ((0, node_fs.existsSync)((0, node_path.resolve)(directory, word))) return { list: () => listFolder(word, directory) };
	throw new UsageError({
		problem: `there is no folder \`${word}\``,
		expected: "a folder that exists",
		found: "nothing at that path",
		candidates: {
			wanted: (0, node_path.basename)(word),
			known: listNeighbours((0, node_path.resolve)(directory, (0, node_path.dirname)(word)))
		}
	});
}
function listNeighbours(folder) {
	if (!(0, node_fs.existsSync)(folder)) return [];
	return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
function suggestFolders({ details }, word, directory) {
	const { known } = details.candidates ?? { known: [] };
	const place = (0, node_path.dirname)(word);
	const folders = listNeighbours((0, node_path.resolve)(directory, place)).map((name) => place === "." ? name : `${place}/${name}`);
	return new UsageError({
		...details,
		candidates: {
			wanted: word,
			known: [...known, ...folders]
		}
	});
}
function bothFolderAndRevision(word) {
	return new UsageError({
		problem: `\`${word}\` is both a folder and ${word === "WORKTREE" ? "the working tree" : "a git revision"}`,
		expected: "a word that means one of them",
		found: "a folder and a revision of that name",
		remedy: word === "WORKTREE" ? `write ./${word} for the folder; rename it to read the working tree` : `write ./${word} for the folder, refs/heads/${word} (or refs/tags/${word}) for the revision`
	});
}
function explainNoRepository(word, directory) {
	const isFile = (0, node_fs.existsSync)((0, node_path.resolve)(directory, word));
	return new UsageError({
		problem: isFile ? `\`${word}\` is a file` : `there is no folder \`${word}\`, and no git repository to look for it as a revision`,
		expected: "a folder, or a revision in a git repository",
		found: isFile ? "a file" : `${directory} is not in a git repository`,
		remedy: isFile ? `give the folder that holds it: ${(0, node_path.dirname)(word)}` : "give a folder, or run mml-guard inside the repository",
		candidates: {
			wanted: word,
			known: listNeighbours(directory)
		}
	});
}
function nothingToCompare(directory) {
	return new UsageError({
		problem: "there is nothing to compare: this is not a git repository",
		expected: "two folders, or a git repository",
		found: `${directory} is not in a git repository`,
		remedy: "name both: <before folder> <after folder>; for one folder alone: mml-guard check <folder>"
	});
}
function findProjects(trees, wanted) {
	const marked = findMarkedRoots(trees);
	if (wanted !== void 0) return pickProjects(trees, marked, normalizeRoot(wanted));
	const filled = new Set();
	for (const tree of trees) for (const path of modelPaths(tree)) filled.add(nearestRoot(path, marked));
	if (filled.size > 0) return [...filled].sort();
	return ["."];
}
function selectFiles(tree, roots, root) {
	const paths = modelPaths(tree);
	if (root === "." && Array.from(roots).every((other) => other === ".")) return paths;
	return paths.filter((path) => nearestRoot(path, roots) === root);
}
function findUndivided({ before, after }, root, paths) {
	const [own, all] = [findMarkedRoots([before]), findMarkedRoots([before, after])];
	if (own.size === all.size) return void 0;
	const roots = all.has(root) ? own : new Set([...own, root]);
	const homes = new Set(paths.map((path) => nearestRoot(path, roots)));
	const together = modelPaths(before).filter((path) => homes.has(nearestRoot(path, roots)));
	return together.length === paths.length ? void 0 : together;
}
function findBoundaries(trees, projects) {
	return new Set([...findMarkedRoots(trees), ...projects]);
}
function isInside(path, root) {
	return root === "." || path.startsWith(`${root}/`);
}
function findMarkedRoots(trees) {
	const roots = new Set();
	for (const tree of trees) for (const path of dividePaths(tree).others) if (path === "modality_project.yaml") roots.add(".");
	else if (path.endsWith(`/modality_project.yaml`)) roots.add(path.slice(0, -22));
	return roots;
}
function pickProjects(trees, marked, wanted) {
	const boundaries = new Set([...marked, wanted]);
	if (marked.has(wanted) || trees.some((tree) => selectFiles(tree, boundaries, wanted).length > 0)) return [wanted];
	const below = [...marked].filter((root) => isInside(root, wanted)).sort();
	if (below.length > 0) return below;
	throw new UsageError({
		problem: `there are no model files below the root \`${wanted}\``,
		expected: "a folder with .mml files, relative to the folders compared or to the top of the repository",
		found: `none in ${trees.map((tree) => tree.label).join(" or ")}`,
		candidates: {
			wanted,
			known: [...new Set([...marked, ...trees.flatMap(listFolders)])]
		}
	});
}
function normalizeRoot(wanted) {
	const names = wanted.split(/[\\/]+/).filter((name) => name !== "" && name !== ".");
	if (!names.includes("..") && !/^([\\/]|[A-Za-z]:)/.test(wanted)) return names.length === 0 ? "." : names.join("/");
	throw new UsageError({
		problem: `the root \`${wanted}\` leads out of what is compared`,
		expected: "a path relative to the folders compared or to the top of the repository",
		found: wanted,
		remedy: "--root path/to/project"
	});
}
function nearestRoot(path, roots) {
	if (roots.size === 0) return ".";
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end);
		if (roots.has(folder)) return folder;
	}
	return ".";
}
function modelPaths(tree) {
	return dividePaths(tree).models;
}
const dividePaths = rememberEach((tree) => {
	const models = [];
	const others = [];
	for (const path of tree.entries.keys()) (isModelPath(path) ? models : others).push(path);
	return {
		models,
		others
	};
});
function listFolders(tree) {
	return modelPaths(tree).flatMap((path) => {
		const names = path.split("/").slice(0, -1);
		return names.map((_, index) => names.slice(0, index + 1).join("/"));
	});
}
// src/io/snapshot-reader.ts
async function readSnapshots(reader, selections, limits) {
	const entries = new Set();
	for (const { tree, paths } of selections) for (const path of paths) entries.add(entryOf(tree, path));
	const distinct = [...entries];
	const loaded = new Map();
	const contents = new Map();
	for (const [index, content] of (await reader.load(distinct, limits)).entries()) {
		loaded.set(distinct[index], content);
		if (content.status === "read") contents.set(content.hash, content);
	}
	return {
		snapshots: selections.map((selection) => buildSnapshot(selection, loaded)),
		contents: openContents(contents)
	};
}
function openContents(contents) {
	return {
		size: contents.size,
		keys: () => contents.keys(),
		get: (hash) => contents.get(hash)?.bytes
	};
}
function entryOf(tree, path) {
	const entry = tree.entries.get(path);
	if (entry === void 0) throw new Error(`${path} is not in the listing of ${tree.label}`);
	return entry;
}
function buildSnapshot({ tree, paths, unread: before }, loaded) {
	const files = new Map();
	const unread = [...before];
	let missing = 0;
	for (const path of paths) {
		const content = loaded.get(entryOf(tree, path));
		if (content?.status === "read") files.set(path, content.hash);
		else if (content?.status === "unread") unread.push({
			path,
			reason: content.reason
		});
		else missing += 1;
	}
	const { label } = tree;
	if (missing > 0) throw missingObjects(label, `${missing} of ${paths.length} model files are missing`);
	return {
		label,
		files,
		unread: unread.sort((left, right) => left.path < right.path ? -1 : 1)
	};
}
// src/run/bound-paths.ts
function boundPaths(selection, limits) {
	if (selection.paths.length <= limits.fileCount && selection.paths.every((path) => path.length <= limits.pathLength)) return selection;
	const paths = [];
	const unread = [...selection.unread];
	for (const path of selection.paths) {
		const reason = explainPath(path, paths.length, limits);
		if (reason === void 0) paths.push(path);
		else unread.push({
			path,
			reason
		});
	}
	return {
		...selection,
		paths,
		unread
	};
}
function explainPath(path, known, { fileCount, pathLength }) {
	if (path.length > pathLength) return `has a path of ${groupDigits(path.length)} characters, more than ${groupDigits(pathLength)} (limits.path-length)`;
	return known < fileCount ? void 0 : `comes after the ${groupDigits(fileCount)} model files that are read (limits.file-count)`;
}
// src/run/describe-config-change.ts
function describeBroken$1(problem, purpose) {
	const used = purpose === "notes" ? ": these notes go by the defaults" : ", so this review used the defaults";
	return `${problem.file} is broken in before${used}. Line ${problem.line}: ${summarizeProblem(problem)}`;
}
function describeConfigChange({ before, after }, purpose) {
	const file = (after ?? before)?.file;
	const what = before === void 0 ? "new" : after === void 0 ? "removed" : "changed";
	if (purpose === "notes") return `${file} is ${what}: these notes go by ${before === void 0 ? "the defaults" : "the earlier version"}.`;
	return before === void 0 ? `${file} is new: this review used the defaults, and it takes effect after the merge.` : `${file} is ${what}: this review used the version of before, and the change takes effect after the merge.`;
}
// src/run/locate-config.ts
const LARGEST_FILE$1 = 1048576;
function locateConfig({ trees, root, pathInRevisions }, side) {
	const tree = trees[side];
	if (pathInRevisions !== void 0) {
		const entry = tree.entries.get(pathInRevisions);
		const nameOf = (path) => path;
		return entry && {
			file: pathInRevisions,
			path: pathInRevisions,
			folder: ".",
			tree,
			entry,
			nameOf
		};
	}
	return locateBeside(tree, root, CONFIG_FILE_NAME);
}
const MISNAMED = ".mml-guard.yaml";
function noticeMisnamed({ entries }) {
	return Array.from(entries.keys()).filter((path) => path.endsWith(MISNAMED) && (path === MISNAMED || path.endsWith(`/${MISNAMED}`))).map((path) => `\`${path}\` is no configuration by itself: only \`${CONFIG_FILE_NAME}\` is looked for.`);
}
function locateBeside(tree, root, name) {
	for (const folder of root === "." ? ["."] : [root, "."]) {
		const found = locateIn(tree, folder, name);
		if (found !== void 0) return found;
	}
}
function locateIn(tree, folder, name) {
	const path = folder === "." ? name : `${folder}/${name}`;
	const entry = tree.entries.get(path);
	const nameOf = (inner) => tree.type === "folder" ? `${tree.label.replace(/[\\/]+$/, "")}/${inner}` : inner;
	return entry && {
		file: nameOf(path),
		path,
		folder,
		tree,
		entry,
		nameOf
	};
}
async function readText(reader, { entry, tree, file }) {
	const [content] = await reader.load([entry], { file: LARGEST_FILE$1 });
	if (content?.status === "read") return new TextDecoder().decode(content.bytes);
	if (content?.status !== "unread") throw missingObjects(tree.label, `${file} is missing`);
	throw new ConfigError({
		file,
		line: 1,
		column: 1,
		key: "",
		expected: "a readable file of at most 1 MiB",
		received: `a file that ${content.reason.replace(/ \(limits\.[\w-]+\)$/, "")}`,
		example: "preset: recommended"
	});
}
// src/run/read-baseline.ts
async function readBaselineOf({ root, reader, baseline }, config, tree) {
	if (baseline === "ignored") return void 0;
	const found = config === void 0 ? locateBeside(tree, root, BASELINE_FILE_NAME) : locateIn(config.tree, config.folder, BASELINE_FILE_NAME);
	return found && parse$1(await readText(reader, found), found.file);
}
async function readNamedBaseline(directory, file) {
	const path = (0, node_path.resolve)(directory, (0, node_path.dirname)(file), BASELINE_FILE_NAME);
	return (0, node_fs.existsSync)(path) ? parse$1((0, node_fs.readFileSync)(path, "utf8"), BASELINE_FILE_NAME) : void 0;
}
async function parse$1(text, file) {
	const { parseBaseline } = await Promise.resolve().then(() => require("./cli-baseline.js"));
	return parseBaseline(text, file);
}
// src/run/read-config.ts
async function readConfig(reading) {
	const { parseConfigFile, combineConfigs, describeExtension } = await Promise.resolve().then(() => require("./cli-parse-config.js"));
	const { knownRules, asOf, nameOf, pathOf } = reading;
	const files = [];
	const paths = [];
	let next = reading;
	while (next !== void 0) {
		const { path, text } = next;
		paths.push(path);
		const file = parseConfigFile(text, {
			file: nameOf(path),
			path: pathOf(path),
			knownRules,
			asOf
		});
		files.push(file);
		const found = file.extends === void 0 ? void 0 : await openExtension(file.extends, paths, reading);
		if (typeof found === "string") throw new ConfigError(describeExtension(file, found));
		next = found;
	}
	return combineConfigs(files, { asOf });
}
async function openExtension(written, paths, { load, nameOf }) {
	if (/^[a-z][a-z\d+.-]+:\/\//i.test(written)) return `\`${written}\`, an address: nothing is fetched, so that no other place decides about this one. Copy the file into the repository`;
	const path = node_path.posix.normalize(node_path.posix.join(node_path.posix.dirname(paths.at(-1) ?? ""), written.replaceAll("\\", "/")));
	if (/^([\\/]|[A-Za-z]:)/.test(written) || path === ".." || path.startsWith("../")) return `\`${written}\`, which leads out of the repository`;
	const chain = [...paths, path].map(nameOf);
	if (paths.includes(path)) return `a cycle: ${chain.slice(paths.indexOf(path)).join(" \u2192 ")}`;
	const text = await load(path);
	return text === void 0 ? `\`${written}\`, and there is no file ${nameOf(path)}` : {
		path,
		text
	};
}
// src/run/choose-config.ts
const DEFAULTS = {
	config: DEFAULT_CONFIG,
	folder: ".",
	problems: {},
	proposedWaivers: [],
	notices: []
};
async function chooseConfig(sources, named) {
	if (named !== void 0) return readNamed(sources, named);
	const { before, after } = sources.trees;
	return before.type !== "folder" && after.type !== "folder" ? chooseOfRevisions(sources) : chooseOfFolders(sources);
}
async function readNamed(sources, file) {
	const top = isBelow(sources.directory, file) ? sources.directory : (0, node_path.resolve)(sources.directory, file, "..");
	const path = (0, node_path.relative)(top, (0, node_path.resolve)(sources.directory, file)).replaceAll("\\", "/");
	const load = async (wanted) => readDisk((0, node_path.resolve)(top, wanted));
	const nameOf = (wanted) => wanted === path ? file : node_path.posix.join(node_path.posix.dirname(file), relativeTo(path, wanted));
	const { knownRules, asOf } = sources;
	const config = await readConfig({
		path,
		text: readNamedFile(sources, file),
		load,
		nameOf,
		knownRules,
		asOf,
		pathOf: nameOf
	});
	const baseline = sources.baseline === "ignored" ? void 0 : await readNamedBaseline(sources.directory, file);
	const notices = [`Configuration: ${file}.`];
	return {
		...DEFAULTS,
		config,
		file,
		notices,
		...baseline !== void 0 && { baseline }
	};
}
function isBelow(folder, file) {
	return !/^\.\.([\\/]|$)/.test((0, node_path.relative)(folder, (0, node_path.resolve)(folder, file)));
}
function relativeTo(path, wanted) {
	return node_path.posix.relative(node_path.posix.dirname(path), wanted);
}
function readDisk(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return;
	}
}
function readNamedFile({ directory }, file) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.resolve)(directory, file), "utf8");
	} catch (error) {
		throw new UsageError({
			problem: `the configuration \`${file}\` cannot be read`,
			expected: "a YAML file such as .mml-guard.yml",
			found: explainSystemError(error)
		});
	}
}
async function chooseOfFolders(sources) {
	const [before, after] = [locateConfig(sources, "before"), locateConfig(sources, "after")];
	const found = before ?? after;
	const baseline = await readBaselineOf(sources, found, found?.tree ?? sources.trees.before);
	const beside = baseline === void 0 ? {} : { baseline };
	if (found === void 0) return {
		...DEFAULTS,
		...beside
	};
	const config = await parse(sources, found, [await readText(sources.reader, found)]);
	const proposal = found === after ? { config } : after && await judge(sources, after);
	return {
		config: keepAgreed(config, before),
		folder: found.folder,
		file: found.file,
		path: found.path,
		...beside,
		...after !== void 0 && { proposedPath: after.path },
		problems: after && proposal?.problem ? { after: {
			...proposal.problem,
			file: after.path
		} } : {},
		proposedWaivers: findProposed(proposal?.config.waivers ?? [], before === void 0 ? [] : config.waivers),
		notices: [`Configuration: ${found.file}.`]
	};
}
function keepAgreed(config, before) {
	return before === void 0 ? {
		...config,
		waivers: []
	} : config;
}
async function chooseOfRevisions(sources) {
	const [before, after] = [locateConfig(sources, "before"), locateConfig(sources, "after")];
	if (before === void 0 && after === void 0) assertNotNamed(sources);
	const judged = before && await judge(sources, before);
	const proposed = after && await judge(sources, after);
	const problems = {
		...judged?.problem && { before: judged.problem },
		...proposed?.problem && { after: proposed.problem }
	};
	const changed = judged?.text !== proposed?.text || before?.folder !== after?.folder;
	const notices = changed ? [describeConfigChange({
		before,
		after
	}, sources.purpose)] : [];
	if (judged?.problem) notices.push(describeBroken$1(judged.problem, sources.purpose));
	const { baseline, notice } = await readBaselineOfRevision(sources, before);
	const common = {
		problems,
		notices: [...notices, ...notice],
		proposedWaivers: findProposed(proposed?.config.waivers ?? [], judged?.config.waivers ?? []),
		...baseline !== void 0 && { baseline },
		...namePath(after),
		...changed && proposeGlobs(after, proposed)
	};
	if (before === void 0 || judged === void 0) return {
		...DEFAULTS,
		...common
	};
	const { folder, file, path } = before;
	return {
		config: judged.config,
		folder,
		file,
		path,
		...common
	};
}
function namePath(after) {
	return after === void 0 ? {} : { proposedPath: after.path };
}
function proposeGlobs(located, judged) {
	const { include, exclude } = judged?.config ?? DEFAULT_CONFIG;
	if (judged?.problem !== void 0) return {};
	if (located === void 0 || judged === void 0) return { proposedGlobs: {
		include,
		exclude,
		folder: "."
	} };
	const { text } = judged;
	const lineOf = (key) => text.slice(0, key.exec(text)?.index ?? 0).split("\n").length;
	const place = {
		file: located.path,
		lines: {
			include: lineOf(/^include\s*:/m),
			exclude: lineOf(/^exclude\s*:/m)
		}
	};
	return { proposedGlobs: {
		include,
		exclude,
		folder: located.folder,
		place
	} };
}
async function readBaselineOfRevision(sources, config) {
	try {
		return {
			baseline: await readBaselineOf(sources, config, sources.trees.before),
			notice: []
		};
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		return { notice: [`The baseline was not used: ${error.message.split("\n", 1)[0]}`] };
	}
}
function assertNotNamed({ trees, pathInRevisions: path }) {
	if (path === void 0) return;
	throw new UsageError({
		problem: `there is no configuration \`${path}\``,
		expected: "the path of a YAML file, relative to the top of the repository",
		found: `no such file in ${trees.before.label} and ${trees.after.label}`
	});
}
async function judge(sources, located) {
	const texts = [];
	try {
		texts.push(await readText(sources.reader, located));
		const config = await parse(sources, located, texts);
		return {
			text: texts.join("\0"),
			config
		};
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		return {
			text: texts.join("\0"),
			config: DEFAULT_CONFIG,
			problem: error.problem
		};
	}
}
function parse({ reader, knownRules, asOf }, located, texts) {
	const { tree, path, nameOf } = located;
	const [text = ""] = texts;
	const load = async (wanted) => {
		const entry = tree.entries.get(wanted);
		const extended = entry && await readText(reader, {
			tree,
			entry,
			file: nameOf(wanted)
		});
		if (extended !== void 0) texts.push(wanted, extended);
		return extended;
	};
	return readConfig({
		path,
		text,
		load,
		nameOf,
		knownRules,
		asOf,
		pathOf: (wanted) => wanted
	});
}
// src/run/select-files.ts
function createPathFilter(config, folder) {
	if (config.include.length + config.exclude.length === 0) return takeAll;
	const isIncluded = config.include.length === 0 ? () => true : matchAny(config.include, folder);
	const isExcluded = config.exclude.length === 0 ? () => false : matchAny(config.exclude, folder);
	return (path) => isIncluded(path) && !isExcluded(path);
}
function takeAll() {
	return true;
}
function findUnusedGlobs(globs, folder, paths) {
	return globs.filter((glob) => !paths.some(matchAny([glob], folder)));
}
function chooseFilter({ config, folder, file, proposedGlobs }, { before, after }) {
	const own = createPathFilter(config, folder);
	const isOutgrown = (side) => before.some(own) && !side.some(own);
	const proposed = proposedGlobs && createPathFilter(proposedGlobs, proposedGlobs.folder);
	const movesAlong = proposed !== void 0 && isOutgrown(after) && after.some(proposed);
	const keep = movesAlong ? (path) => own(path) || proposed(path) : own;
	return {
		keep,
		findOutgrown(side) {
			if (!isOutgrown(side)) return [];
			const known = new Set(before);
			return side.filter((path) => !known.has(path) && !keep(path)).map((path) => ({
				path,
				reason: OUTGROWN
			}));
		},
		notices: movesAlong ? [`The change moves the model and \`include\` of ${file} together: what either version of it takes was read.`] : []
	};
}
const OUTGROWN = "is new and outside of `include`, which takes no model file of this side any more";
function matchAny(globs, folder) {
	const prefix = folder === "." ? "" : `${folder}/`;
	const patterns = globs.flatMap((glob) => {
		const trimmed = glob.replace(/^\.\//, "").replace(/\/$/, "");
		return [trimmed, `${trimmed}/**`];
	});
	const matches = (require("./cli-globs.js")).compileGlobs(patterns, { dot: true });
	return (path) => path.startsWith(prefix) && matches(path.slice(prefix.length));
}
// src/run/plan-project.ts
async function planProject(options, trees, root, reader) {
	const { directory, knownRules, asOf, configPath } = options;
	const chosen = await chooseConfig({
		trees,
		root,
		reader,
		directory,
		knownRules,
		asOf,
		...configPath && { pathInRevisions: configPath },
		...options.baseline && { baseline: options.baseline },
		...options.purpose && { purpose: options.purpose }
	}, options.configFile);
	return selectAll(trees, root, {
		...chosen,
		config: {
			...chosen.config,
			...options.overrides
		}
	});
}
function selectAll(trees, root, chosen) {
	const { config } = chosen;
	const all = listTrees(trees);
	const boundaries = findBoundaries(all, [root]);
	const files = all.map((tree) => selectFiles(tree, boundaries, root));
	const [before = [], after = []] = files;
	const { keep, findOutgrown, notices } = chooseFilter(chosen, {
		before,
		after
	});
	const selections = all.map((tree, index) => ({
		tree,
		paths: keep === takeAll ? files[index] ?? [] : (files[index] ?? []).filter(keep),
		unread: [...selectUnread(tree, files, {
			root,
			boundaries
		}).filter(({ path }) => path.endsWith("/") || keep(path)), ...tree === trees.before ? [] : findOutgrown(files[index] ?? [])]
	}));
	const between = (trees.between ?? []).map((tree) => ({
		tree,
		paths: selectFiles(tree, boundaries, root).filter(keep),
		unread: []
	}));
	const bound = (selection) => boundPaths(selection, config.limits);
	const together = findUndivided(trees, root, before)?.filter(keep);
	return {
		root,
		chosen,
		available: {
			before,
			after
		},
		selections: selections.map(bound),
		between: between.map(bound),
		...together !== void 0 && { undivided: bound({
			tree: trees.before,
			paths: together,
			unread: []
		}) },
		notices: [
			...notices,
			...noticeUnusedGlobs(config, chosen.folder, files),
			...together === void 0 ? [] : [DIVIDED_ANEW]
		]
	};
}
const DIVIDED_ANEW = "The change marks another project root, so what was one project is reviewed as several: references from one to the other point to nothing.";
function noticeUnusedGlobs({ include, exclude }, folder, files) {
	if (include.length + exclude.length === 0) return [];
	const paths = files.flat();
	const describe = (key) => (glob) => `\`${glob}\` under \`${key}\` matches no model file.`;
	return [...findUnusedGlobs(include, folder, paths).map(describe("include")), ...findUnusedGlobs(exclude, folder, paths).map(describe("exclude"))];
}
function selectUnread(tree, files, { root, boundaries }) {
	return tree.unread.flatMap(({ path, reason }) => {
		if (!path.endsWith("/")) return isModelPath(path) && nearestRoot(path, boundaries) === root ? [{
			path,
			reason
		}] : [];
		const inside = [...new Set(files.flat())].filter((file) => file.startsWith(path));
		if (inside.length > 0) return inside.map((file) => ({
			path: file,
			reason: `lies in ${path}, which ${reason}`
		}));
		return nearestRoot(path, boundaries) === root ? [{
			path,
			reason
		}] : [];
	});
}
function listTrees({ before, after, head }) {
	return head === void 0 ? [before, after] : [
		before,
		after,
		head
	];
}
function hasFiles(plan) {
	return plan.selections.some(({ paths, unread }) => paths.length + unread.length > 0);
}
// src/run/check-includes.ts
function checkIncludes(plans, trees) {
	return plans.map((plan) => {
		const sharing = plans.filter((other) => other.chosen.file === plan.chosen.file);
		if (plan.chosen.config.include.length > 0 && !sharing.some(hasFiles)) return readWithout(plan, sharing, trees);
		return sharing[0] === plan ? nameBroken(plan, sharing) : plan;
	});
}
function readWithout(plan, sharing, trees) {
	const { chosen, root } = plan;
	const { include } = chosen.config;
	if (!isRepaired(chosen.proposedGlobs, sharing)) throw explainEmptyInclude(include, chosen.file, describeAll(trees));
	const { proposedGlobs: _proposed, ...own } = chosen;
	const everything = selectAll(trees, root, {
		...own,
		config: {
			...chosen.config,
			include: [],
			exclude: []
		}
	});
	const notice = `\`include\` of ${chosen.file} matches no model file on either side, which the change repairs: every .mml file was read.`;
	return {
		...everything,
		notices: [notice, ...everything.notices]
	};
}
function isRepaired(globs, sharing) {
	if (globs === void 0) return false;
	const fits = createPathFilter(globs, globs.folder);
	if (globs.include.length + globs.exclude.length === 0) return true;
	return sharing.some(({ available }) => available.after.some(fits));
}
function nameBroken(plan, sharing) {
	const { proposedGlobs: globs, problems } = plan.chosen;
	const count = sharing.reduce((sum, { available }) => sum + available.after.length, 0);
	if (globs?.place === void 0 || count === 0 || isRepaired(globs, sharing) || globs.place === void 0) return plan;
	const after = describeBroken(globs, isRepaired({
		...globs,
		exclude: []
	}, sharing) ? "exclude" : "include", count);
	return {
		...plan,
		chosen: {
			...plan.chosen,
			problems: {
				...problems,
				after
			}
		}
	};
}
function describeBroken(globs, key, count) {
	const { file = "", lines = {
		include: 1,
		exclude: 1
	} } = globs.place ?? {};
	const some = count === 1 ? "the one model file" : `one of the ${count} model files`;
	const fit = key === "include" ? `fit ${some}` : `leave ${some}`;
	return {
		file,
		line: lines[key],
		column: 1,
		key,
		example: "include: [\"models/**\"]",
		expected: `globs that ${fit}, relative to the folder of ${file}`,
		received: globs[key].map((glob) => `\`${glob}\``).join(", "),
		hint: "After the merge no command could judge the model."
	};
}
function explainEmptyInclude(include, file, labels) {
	const globs = include.map((glob) => `\`${glob}\``).join(", ");
	return new UsageError({
		problem: `\`include\` of ${file ?? "the configuration"} matches no model file`,
		expected: "globs relative to the configuration file, such as \"models/**\"",
		found: `${globs}, which fit no .mml file in ${labels}`,
		remedy: "correct the globs, or remove `include` to read every .mml file; the change that does so is judged"
	});
}
function describeAll(trees) {
	return describePlaces(listTrees(trees));
}
function describePlaces(trees) {
	return [...new Set(trees.map(({ label }) => label === "." ? "the current folder" : label))].join(" and ");
}
// src/run/read-codeowners.ts
const LARGEST_FILE = 3145728;
async function readCodeowners(tree, reader) {
	const file = CODEOWNERS_PATHS.find((path) => tree.entries.has(path));
	const entry = file === void 0 ? void 0 : tree.entries.get(file);
	if (file === void 0 || entry === void 0) return {};
	const [content] = await reader.load([entry], { file: LARGEST_FILE });
	if (content?.status === "missing") return {};
	return { codeowners: content?.status === "read" ? {
		file,
		text: new TextDecoder().decode(content.bytes)
	} : { file } };
}
// src/run/read-projects.ts
async function readComparison(options, words) {
	startLoading(options);
	const around = openSurroundings(options.directory, [
		words.before,
		words.after,
		words.head
	].filter((word) => word !== void 0));
	try {
		const { before, after } = await openSides(around, words);
		const head = words.head === void 0 ? void 0 : await openPlace(around, words.head);
		return await readProjects(options, around, {
			before,
			after,
			between: await listBetween(around, before, words.between),
			...head !== void 0 && { head }
		});
	} finally {
		around.objects.close();
	}
}
function startLoading({ known }) {
	known?.load();
}
async function listBetween(around, before, commits = []) {
	const repository = commits.length === 0 ? void 0 : await around.repository();
	return repository === void 0 ? [] : (require("./cli-git.js")).listSteps(repository, before, commits);
}
async function readPlace(options, word) {
	startLoading(options);
	const around = openSurroundings(options.directory, [word]);
	try {
		const after = await openPlace(around, word);
		return forgetBefore(await readProjects(options, around, {
			before: after,
			after
		}));
	} finally {
		around.objects.close();
	}
}
function forgetBefore(inputs) {
	const empty = {
		label: "",
		files: new Map(),
		unread: []
	};
	return inputs.map((input) => ({
		...input,
		snapshots: {
			before: empty,
			after: input.snapshots.after
		}
	}));
}
async function openSides(around, { before, after }) {
	if (before === void 0) return openDefaultPlaces(around);
	if (after !== void 0) return openPlaces(around, {
		before,
		after
	});
	const [first, second] = await Promise.all([openPlace(around, before), openCurrentPlace(around)]);
	return {
		before: first,
		after: second
	};
}
async function readProjects(options, around, trees) {
	return readTrees(options, trees, openContentReader(await findStore(around, trees), options.known));
}
async function findStore({ objects, repository }, trees) {
	const [revision] = listTrees(trees).filter(({ type }) => type === "revision");
	if (revision !== void 0) return {
		objects,
		objectFormat: formatOf$1(revision.label)
	};
	if (listTrees(trees).every(({ type }) => type === "folder")) return void 0;
	const opened = await repository();
	return opened && {
		objects,
		objectFormat: opened.objectFormat
	};
}
async function readTrees(options, trees, reader) {
	const all = listTrees(trees);
	const plans = [];
	for (const root of findProjects(all, options.root)) plans.push(await planProject(options, trees, root, reader));
	const checked = checkIncludes(plans, trees);
	const codeowners = await readCodeowners(trees.before, reader);
	const inputs = [];
	for (const plan of dropEmpty(checked)) {
		const isShared = checked.some((other) => other !== plan && other.chosen.file === plan.chosen.file);
		inputs.push({
			...await readProject(plan, trees, reader),
			sharesConfiguration: isShared,
			...codeowners
		});
	}
	return inputs;
}
function dropEmpty(plans) {
	const filled = plans.filter(hasFiles);
	return filled.length > 0 ? filled : plans.slice(0, 1);
}
async function readProject(plan, trees, reader) {
	const { config, problems, notices, proposedWaivers, baseline } = plan.chosen;
	const selections = [
		...plan.selections,
		...plan.between,
		...plan.undivided ? [plan.undivided] : []
	];
	const { limits } = config;
	const { snapshots, contents } = await readSnapshots(reader, selections, {
		file: limits.fileSize,
		total: limits.totalSize
	});
	const [before, after, head] = snapshots.slice(0, plan.selections.length);
	if (before === void 0 || after === void 0) throw new Error("a comparison needs two snapshots");
	const undivided = plan.undivided && snapshots.at(-1);
	const all = listTrees(trees);
	const places = new Set(all.flatMap((tree) => [...tree.notices, ...noticeMisnamed(tree)]));
	return {
		project: plan.root,
		snapshots: {
			before,
			after
		},
		...head !== void 0 && { head },
		...plan.between.length > 0 && { between: snapshots.slice(plan.selections.length).slice(0, plan.between.length) },
		...undivided !== void 0 && { undivided },
		contents,
		config,
		configurationProblems: problems,
		configuration: describeConfiguration(plan),
		proposedWaivers,
		...baseline !== void 0 && { baseline },
		notices: [
			...places,
			...notices,
			...plan.notices,
			...hasFiles(plan) ? [] : [describeEmptiness(plan, all)]
		]
	};
}
function describeConfiguration({ root, chosen }) {
	const { file, folder, path, proposedPath } = chosen;
	return {
		folder: file === void 0 ? root : folder,
		...path && { path },
		...proposedPath && { proposedPath }
	};
}
function describeEmptiness(plan, trees) {
	const below = plan.root === "." ? "" : `${plan.root} of `;
	const { exclude } = plan.chosen.config;
	return `There are no model files: looked for **/*.mml${exclude.length === 0 ? "" : ` without ${exclude.join(", ")}`} below ${below}${describePlaces(trees)}.`;
}
// src/run/rest-on-cache.ts
async function restOnCache(cache, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof LostContent) || cache === void 0) throw error;
		cache.forget();
		return work();
	}
}
// src/policy/choices.ts
const GATES = [
	"error",
	"warning",
	"never"
];
const COMMENT_MODES = [
	"always",
	"changes",
	"findings",
	"failure",
	"never"
];
// src/run/option-values.ts
function decodeChoice(option, value, choices) {
	const choice = choices.find((known) => known === value);
	if (choice !== void 0) return choice;
	throw new UsageError({
		problem: `${option} does not take \`${value}\``,
		expected: `one of ${choices.join(", ")}`,
		found: value === "" ? "nothing" : value,
		candidates: {
			wanted: value,
			known: choices
		}
	});
}
function decodeDate(option, value) {
	const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : void 0;
	if (date !== void 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
	throw new UsageError({
		problem: `${option} does not take \`${value}\``,
		expected: "a UTC date as YYYY-MM-DD",
		found: value,
		remedy: `${option} 2026-12-31`
	});
}
function decodeCount(option, value, least) {
	const count = /^\d+$/.test(value) ? Number(value) : NaN;
	if (Number.isSafeInteger(count) && count >= least) return count;
	throw new UsageError({
		problem: `${option} does not take \`${value}\``,
		expected: `a whole number of at least ${least}`,
		found: value,
		remedy: `${option} 65536`
	});
}
// src/cli/command-options.ts
function decodeReadOptions(raw, terminal) {
	return {
		directory: terminal.directory,
		knownRules: RULES$1.map((rule) => rule.meta.id),
		asOf: decodeAsOf(raw, terminal),
		...raw.root !== void 0 && { root: raw.root },
		...raw.config !== void 0 && { configFile: raw.config },
		overrides: {
			...raw.failOn !== void 0 && { failOn: decodeChoice("--fail-on", raw.failOn, GATES) },
			...raw.preset !== void 0 && { preset: decodeChoice("--preset", raw.preset, PRESET_NAMES) }
		}
	};
}
const SHORTEST_PAGE = 200;
function decodeOutputOptions(raw) {
	return {
		...raw.format !== void 0 && { format: raw.format },
		output: raw.output ?? [],
		...raw.quiet === true && { quiet: "quiet" },
		...raw.maxLength !== void 0 && { maxLength: decodeCount("--max-length", raw.maxLength, SHORTEST_PAGE) }
	};
}
function decodeAsOf(raw, terminal) {
	return raw.asOf === void 0 ? terminal.today : decodeDate("--as-of", raw.asOf);
}
// src/io/cache-folder.ts
function findCacheFolder(environment) {
	const folder = findUserFolder(environment);
	return folder === void 0 ? void 0 : (0, node_path.join)(folder, "mml-guard");
}
function findUserFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }) {
	if (isSet$1(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
	if (process.platform === "win32") return isSet$1(LOCALAPPDATA) ? LOCALAPPDATA : void 0;
	if (!isSet$1(HOME)) return void 0;
	return process.platform === "darwin" ? (0, node_path.join)(HOME, "Library", "Caches") : (0, node_path.join)(HOME, ".cache");
}
function isSet$1(value) {
	return value !== void 0 && value !== "";
}
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
		if (decoded === void 0) throw new LostContent();
		return decoded;
	}
	#readBody() {
		const { bodies, version } = this.#bundle;
		const read = bodies.read(this.#place.bodyStart, this.#bodyLength);
		if (read === void 0) return void 0;
		const { memory, start } = read;
		const { first, second } = computeFingerprint(memory.subarray(start * 4, (start + this.#bodyLength) * 4), version);
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
	return computeFingerprint(Buffer.from(version, "utf8"));
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
		const { first, second } = computeFingerprint(bundle.subarray(at, end), version);
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
	return computeFingerprint(texts, computeFingerprint(front.subarray(COVERED_FROM), version));
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
		if (error instanceof LostContent) return void 0;
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
		holding: Holding.domain
	}) && areNotesSound(parts, {
		from: owners,
		to: end,
		holding: Holding.plainOwner
	}) && areTextsSound(parts, rowCount);
}
function findParts({ words, start, end, text }) {
	if (start + 9 > end || end > words.length) return void 0;
	const elements = start + 9;
	const references = elements + words[start + OutlineHead.elements] * 5;
	const flatDomains = references + words[start + OutlineHead.references] * 3;
	const owners = flatDomains + words[start + OutlineHead.flatDomains] * 2;
	if (owners + words[start + OutlineHead.owners] * 2 !== end || words[start + OutlineHead.flags] > OutlineFlag.isForeign) return void 0;
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
		const next = words[at + ElementColumn.next];
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
		const kind = words[at + ElementColumn.kind];
		const schema = KINDS$1[kind & 255];
		const end = words[at + ElementColumn.references];
		if (schema === void 0 || kind > (255 | EVERY_HOLDING)) return false;
		const row = words[at + ElementColumn.row];
		if (row <= rowBefore || row >= rowCount) return false;
		rowBefore = row;
		if (end < first || references + end * 3 > flatDomains) return false;
		for (let reference = first; reference < end; reference++) if (!isRelation(schema, words[references + reference * 3 + ReferenceColumn.relation])) return false;
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
		if ((words[at + ElementColumn.kind] & holding) === 0) continue;
		if (note === to || words[note + NoteColumn.element] !== element) return false;
		note += 2;
	}
	return note === to;
}
function areTextsSound({ words, elements, references, flatDomains, end, textLength }, rowCount) {
	let from = 0;
	for (let at = elements + ElementColumn.labelEnd; at < references; at += 5) {
		const to = words[at];
		if (to < from) return false;
		from = to;
	}
	for (let at = references; at < flatDomains; at += 3) {
		const to = words[at + ReferenceColumn.textEnd];
		if (to < from || words[at + ReferenceColumn.row] >= rowCount) return false;
		from = to;
	}
	for (let at = flatDomains + NoteColumn.textEnd; at < end; at += 2) {
		const to = words[at];
		if (to < from) return false;
		from = to;
	}
	return from === textLength;
}
// src/model/check-places.ts
function standsInFile({ words, start, text }, file) {
	const outline = new Outline(words, start, text);
	const open = [];
	const findHolder = createHolderFinder(file);
	let around = {
		row: NO_PARENT,
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
	const statement = typeAt(file, row) === ItemType.listValue ? parentOf(file, row) : row;
	if (statement === 4294967295) return false;
	const inside = parentOf(file, statement);
	const isDirect = inside === around.row;
	if (!isDirect && findHolder(inside) !== around.row) return false;
	const context = isDirect ? around.kind : "file";
	const meaning = meaningAt(file, statement, context);
	if (typeAt(file, statement) === ItemType.block) return statement === row && !meaning.isWrapper && meaning.schema.kind === kind;
	return isDeclaredBy(meaning, statement, {
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
	return typeAt(file, row) === ItemType.block && meaningAt(file, row, "file").isWrapper;
}
function meaningAt({ items, text }, row, context) {
	const at = row * 8;
	const keyEnd = items[at + ItemColumn.keyEnd];
	return vocabularyOf(context).meaningAt(text, items[at + ItemColumn.keyStart], keyEnd);
}
function typeAt({ items }, row) {
	return items[row * 8 + ItemColumn.types] & 255;
}
function parentOf({ items }, row) {
	return items[row * 8 + ItemColumn.parent];
}
// src/syntax/check-items.ts
const LAST_ITEM_TYPE = Math.max(...Object.values(ItemType));
const LAST_VALUE_TYPE = Math.max(...Object.values(ValueType));
function areItemsSound(items, textLength) {
	return items.length % 8 === 0 && areNested(items) && arePlaced(items, textLength);
}
function areNested(items) {
	const count = items.length / 8;
	for (let row = 0, at = 0; row < count; row++, at += 8) {
		const types = items[at + ItemColumn.types];
		if ((types & 255) === 0 || (types & 255) > LAST_ITEM_TYPE || types >>> 8 > LAST_VALUE_TYPE) return false;
		const parent = items[at + ItemColumn.parent];
		if (parent >= row && parent !== 4294967295) return false;
		const last = parent === 4294967295 ? count : items[parent * 8 + ItemColumn.next];
		const next = items[at + ItemColumn.next];
		if (next <= row || next > last) return false;
	}
	return true;
}
function arePlaced(items, textLength) {
	let signs = 0;
	for (let at = 0; at < items.length; at += 8) {
		const keyStart = items[at + ItemColumn.keyStart];
		const keyEnd = items[at + ItemColumn.keyEnd];
		const valueStart = items[at + ItemColumn.valueStart];
		const valueEnd = items[at + ItemColumn.valueEnd];
		const end = items[at + ItemColumn.end];
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
	const isBeside = content === "text" && isAscii(text);
	const written = outline && encodeOutline(outline);
	const mistakes = errors.length === 0 ? NO_BYTES : encodeText(JSON.stringify(errors));
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
				viewBytes(head),
				written?.words ?? NO_BYTES,
				written?.bytes ?? NO_BYTES,
				mistakes
			],
			text: written?.text ?? ""
		},
		body: {
			table: [viewBytes(items), isBeside ? NO_BYTES : bytes],
			text: isBeside ? text : ""
		}
	};
}
function encodeOutline({ words, text }) {
	const kept = keepText(text);
	return kept && {
		words: viewBytes(words),
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
	const text = outlineBytes === 0 ? record.text : decodeUtf8(new Uint8Array(words.buffer, bytesStart, outlineBytes));
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
			const { content, text } = this.#fromBytes ? decodeText(bytes) : {
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
	const first = computeFingerprint(bytes);
	return writeFingerprint(first) + writeFingerprint(computeFingerprint(bytes, first));
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
		if (error instanceof LostContent) return void 0;
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
			if (explainPartialReading(content.facts) !== void 0) return;
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
		if (error instanceof LostContent) return void 0;
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
		traits: traitsOf(facts),
		outline: outlineOfFacts(facts)
	});
}
// src/cli/open-cache.ts
function openCache({ cacheFolder, directory }) {
	if (cacheFolder === void 0) return void 0;
	return openFactsCache({
		folder: cacheFolder,
		name: createDigest([findSharedDirectory(directory) ?? directory]),
		trust: "own files"
	});
}
// src/io/output-file.ts
function assertWritable(path) {
	const target = (0, node_path.resolve)(path);
	const existing = (0, node_fs.statSync)(target, { throwIfNoEntry: false });
	if (existing?.isDirectory()) throw cannotWrite$1(path, "a folder of that name");
	try {
		if (existing !== void 0) (0, node_fs.accessSync)(target, node_fs.constants.W_OK);
		else (0, node_fs.accessSync)((0, node_path.dirname)(target), node_fs.constants.W_OK);
	} catch (error) {
		throw cannotWrite$1(path, `${existing ? "the file" : `the folder ${(0, node_path.dirname)(path)}`}: ${explainSystemError(error)}`);
	}
	if (existing === void 0 && !(0, node_fs.statSync)((0, node_path.dirname)(target)).isDirectory()) throw cannotWrite$1(path, "no folder above it");
}
function writeOutput(path, text) {
	try {
		const target = (0, node_path.resolve)(path);
		const existing = (0, node_fs.statSync)(target, { throwIfNoEntry: false });
		if (existing !== void 0 && !existing.isFile()) (0, node_fs.writeFileSync)(target, text);
		else replaceFile(existing === void 0 ? target : (0, node_fs.realpathSync)(target), text, existing?.mode);
	} catch (error) {
		throw cannotWrite$1(path, explainSystemError(error));
	}
}
function replaceFile(target, text, mode) {
	const temporary = `${target}.${(0, (require("node:crypto")).randomBytes)(6).toString("hex")}.tmp`;
	try {
		(0, node_fs.writeFileSync)(temporary, text, mode === void 0 ? {} : { mode });
		(0, node_fs.renameSync)(temporary, target);
	} finally {
		(0, node_fs.rmSync)(temporary, { force: true });
	}
}
function cannotWrite$1(path, found) {
	return new UsageError({
		problem: `\`${path}\` cannot be written`,
		expected: "a file in a folder that exists and is writable",
		found,
		remedy: "choose a file in a folder that exists, or make the folder first"
	});
}
// src/report/formats.ts
const formats = [
	{
		name: "text",
		title: "for a terminal",
		fileExtension: ".txt",
		load: async () => (await Promise.resolve().then(() => render_text_exports)).renderText
	},
	{
		name: "json",
		title: "for machines: the published contract",
		fileExtension: ".json",
		load: async () => (await Promise.resolve().then(() => require("./cli-json.js"))).renderJson
	},
	{
		name: "markdown",
		title: "for GitHub: comments, summaries, files",
		fileExtension: ".md",
		load: async () => (await Promise.resolve().then(() => require("./cli-render-markdown.js"))).renderMarkdown
	},
	{
		name: "sarif",
		title: "for code scanning: SARIF 2.1.0",
		fileExtension: ".sarif",
		load: async () => (await Promise.resolve().then(() => require("./cli-render-sarif.js"))).renderSarif
	},
	{
		name: "junit",
		title: "for the test reports of any CI",
		fileExtension: ".xml",
		load: async () => (await Promise.resolve().then(() => require("./cli-junit.js"))).renderJunit
	},
	{
		name: "gitlab",
		title: "for merge requests of GitLab: code quality",
		fileExtension: ".codequality.json",
		load: async () => (await Promise.resolve().then(() => require("./cli-gitlab.js"))).renderGitlab
	},
	{
		name: "github",
		title: "for the log of a workflow: annotations",
		fileExtension: ".log",
		load: async () => (await Promise.resolve().then(() => require("./cli-github.js"))).renderGithub
	},
	{
		name: "html",
		title: "for a browser: one page with the lineage graph",
		fileExtension: ".html",
		needs: "lineage",
		load: async () => (await Promise.resolve().then(() => require("./cli-render-html.js"))).renderHtml
	},
	{
		name: "mermaid",
		title: "for documents: the impact as a flowchart",
		fileExtension: ".mmd",
		load: async () => (await Promise.resolve().then(() => require("./cli-mermaid.js"))).renderMermaid
	}
];
function findFormat(name) {
	return formats.find((format) => format.name === name);
}
// src/cli/output-word.ts
function locateOutput(word, { directory }) {
	return word === "-" ? void 0 : (0, node_path.resolve)(directory, word);
}
function assertPlaces(files) {
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice !== void 0 || files.filter((file) => file === void 0).length > 1) throw new UsageError({
		problem: `two outputs go to ${twice === void 0 ? "standard output" : `\`${twice}\``}`,
		expected: "a place for each",
		found: twice === void 0 ? "standard output for both" : "one file",
		...twice === void 0 && { remedy: "--output json=report.json beside --output -" }
	});
	for (const file of files) if (file !== void 0) assertWritable(file);
}
// src/cli/outputs.ts
function planOutputs(options, terminal) {
	const wanted = options.format === void 0 ? void 0 : requireFormat(options.format);
	const targets = options.output.map((value) => decodeTarget(value, wanted, terminal));
	assertNamed(targets);
	if (isStandardOutputFree(targets, wanted)) targets.unshift({
		format: wanted ?? requireFormat("text"),
		file: void 0,
		isPlain: true
	});
	assertPlaces(targets.map(({ file }) => file));
	assertBounded(options.maxLength, targets);
	return {
		targets: options.quiet === void 0 ? targets : targets.filter(({ file }) => file !== void 0),
		maxLength: options.maxLength
	};
}
function listNeeds({ targets }) {
	return targets.some(({ format }) => format.needs === "lineage") ? { lineage: "included" } : {};
}
async function writeOutputs(plan, report, terminal) {
	for (const { format, file } of plan.targets) {
		const render = await format.load();
		const { maxLength } = plan;
		const text = render(report, {
			color: file === void 0 ? terminal.color : "off",
			width: terminal.width,
			...maxLength !== void 0 && { maxLength }
		});
		if (file === void 0) terminal.write(text);
		else writeOutput(file, text);
	}
}
function isStandardOutputFree(targets, wanted) {
	return !targets.some(({ isPlain, file }) => isPlain || wanted === void 0 && file === void 0);
}
function decodeTarget(value, wanted, terminal) {
	const [, name, file = value] = /^([A-Za-z][\w-]*)=(.*)$/s.exec(value) ?? [];
	if (file === "") throw missingFile(value);
	return {
		format: name === void 0 ? wanted ?? formatOf(file) : requireFormat(name),
		file: locateOutput(file, terminal),
		isPlain: name === void 0
	};
}
function formatOf(file) {
	const fitting = formats.filter(({ fileExtension }) => file.endsWith(fileExtension));
	const longest = Math.max(...fitting.map(({ fileExtension }) => fileExtension.length));
	return fitting.find(({ fileExtension }) => fileExtension.length === longest) ?? requireFormat("text");
}
function requireFormat(name) {
	const format = findFormat(name);
	if (format !== void 0) return format;
	const known = formats.map((entry) => entry.name);
	throw new UsageError({
		problem: `there is no format \`${name}\``,
		expected: `one of ${known.join(", ")}`,
		found: name,
		candidates: {
			wanted: name,
			known
		}
	});
}
function missingFile(value) {
	return new UsageError({
		problem: "--output names no file",
		expected: "a file, or <format>=FILE",
		found: value === "" ? "nothing" : value,
		remedy: "--output json=report.json"
	});
}
function assertNamed(targets) {
	const plain = targets.filter(({ isPlain }) => isPlain);
	if (plain.length < 2) return;
	throw new UsageError({
		problem: "several --output name no format",
		expected: "at most one; the others as <format>=FILE",
		found: plain.map(({ file }) => file ?? "-").join(", "),
		remedy: "--output json=report.json --output markdown=report.md"
	});
}
function assertBounded(maxLength, targets) {
	if (maxLength === void 0 || targets.some(({ format }) => format.name === "markdown")) return;
	throw new UsageError({
		problem: "--max-length bounds only Markdown",
		expected: "it together with --format markdown or --output markdown=FILE",
		found: targets.map(({ format }) => format.name).join(", "),
		remedy: "--format markdown --max-length 65536"
	});
}
// src/cli/watch-stages.ts
const PATIENCE = 500;
const PAUSE$1 = 100;
const SENTENCES = {
	read: "Reading files",
	parse: "Parsing files",
	link: "Linking references",
	compare: "Comparing, and finding who is affected",
	judge: "Judging",
	report: "Putting the report together",
	repair: "Looking for what a rename left behind",
	write: "Writing"
};
async function watchStages(terminal, work) {
	switch (terminal.stages) {
		case "none": return work(() => {});
		case "timings": return measureStages(terminal, work);
		case "progress": return drawStages(terminal, work);
	}
}
async function measureStages(terminal, work) {
	const times = new Map();
	let current;
	const close = (now) => {
		if (current !== void 0) times.set(current.name, (times.get(current.name) ?? 0) + now - current.since);
	};
	const enter = ({ name }) => {
		if (name === current?.name) return;
		const since = terminal.now();
		close(since);
		current = {
			name,
			since
		};
	};
	try {
		return await work(enter);
	} finally {
		close(terminal.now());
		const lines = Array.from(times, ([name, time]) => `${name.padEnd(8)}${time.toFixed(1).padStart(10)} ms\n`);
		terminal.complain(lines.join(""));
	}
}
async function drawStages(terminal, work) {
	const start = terminal.now();
	let drawn = start + PATIENCE - PAUSE$1;
	let current = { name: "read" };
	const draw = () => {
		const now = terminal.now();
		if (now - drawn < PAUSE$1) return;
		drawn = now;
		terminal.complain(`${CLEAR_LINE}${describeStage(current)} \u2026`);
	};
	const timer = setInterval(draw, PAUSE$1);
	timer.unref();
	try {
		return await work((stage) => {
			current = stage;
			draw();
		});
	} finally {
		clearInterval(timer);
		if (drawn >= start + PATIENCE) terminal.complain(CLEAR_LINE);
	}
}
const CLEAR_LINE = "\r\x1B[2K";
function describeStage({ name, done, total }) {
	return done === void 0 || total === void 0 ? SENTENCES[name] : `${SENTENCES[name]}: ${done} of ${total}`;
}
// src/cli/review.ts
async function runReview(words, raw, terminal) {
	const outputs = planOutputs(decodeOutputOptions(raw), terminal);
	const asOf = decodeAsOf(raw, terminal);
	const [before, after] = words;
	const { head } = raw;
	const cache = openCache(terminal);
	return watchStages(terminal, async (onStage) => {
		const report = await restOnCache(cache, async () => {
			onStage({ name: "read" });
			return judgeProjects(await readComparison({
				...decodeReadOptions(raw, terminal),
				known: cache
			}, {
				...before !== void 0 && { before },
				...after !== void 0 && { after },
				...head !== void 0 && { head }
			}), {
				command: "review",
				asOf,
				onStage,
				memory: cache,
				...listNeeds(outputs)
			});
		});
		onStage({ name: "write" });
		await writeOutputs(outputs, report, terminal);
		cache?.save();
		return report.verdict.outcome === "fail" ? EXIT_CODE.failed : EXIT_CODE.passed;
	});
}
// src/text/write-day.ts
function writeDay(moment) {
	return [
		moment.getUTCFullYear(),
		moment.getUTCMonth() + 1,
		moment.getUTCDate()
	].map((part) => String(part).padStart(2, "0")).join("-");
}
// src/cli/standard-streams.ts
const DESCRIPTORS = {
	stdout: 1,
	stderr: 2
};
const PAUSE = 5;
function writeStandard(stream, text) {
	const bytes = Buffer.from(text, "utf8");
	for (let written = 0; written < bytes.length;) {
		const count = writeSome(DESCRIPTORS[stream], bytes.subarray(written));
		if (count === "closed") return;
		written += count;
	}
}
function writeSome(descriptor, bytes) {
	try {
		return (0, node_fs.writeSync)(descriptor, bytes);
	} catch (error) {
		const { code } = error;
		if (code === "EPIPE" || code === "EOF" || code === "EBADF") return "closed";
		if (code !== "EAGAIN" && descriptor === DESCRIPTORS.stderr) return "closed";
		if (code !== "EAGAIN") throw cannotWrite(error);
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
		return 0;
	}
}
function cannotWrite(error) {
	return new UsageError({
		problem: "standard output cannot be written",
		expected: "a terminal, a pipe, or a file with room for the report",
		found: explainSystemError(error)
	});
}
function findTerminal(stream) {
	if (!isDevice(DESCRIPTORS[stream])) return void 0;
	const terminal = process[stream];
	return terminal.isTTY === true ? terminal : void 0;
}
function isDevice(descriptor) {
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		return stats.isCharacterDevice() && stats.rdev !== (0, node_fs.statSync)("/dev/null", { throwIfNoEntry: false })?.rdev;
	} catch {
		return false;
	}
}
// src/cli/terminal.ts
const WIDTH_WITHOUT_TERMINAL = 100;
const OWN_OPTIONS = [
	"--no-color",
	"--no-cache",
	"--verbose"
];
function isReadByTerminal(word) {
	return OWN_OPTIONS.includes(word);
}
function openTerminal(argv) {
	const { env } = process;
	const cacheFolder = argv.includes("--no-cache") ? void 0 : findCacheFolder(env);
	const terminal = findTerminal("stdout");
	return {
		directory: process.cwd(),
		today: writeDay(new Date()),
		color: chooseColor(argv, env, terminal !== void 0),
		width: terminal?.columns ?? WIDTH_WITHOUT_TERMINAL,
		stages: chooseStages(argv, env, findTerminal("stderr") !== void 0),
		...cacheFolder !== void 0 && { cacheFolder },
		now: () => performance.now(),
		write: (text) => writeStandard("stdout", text),
		complain: (text) => writeStandard("stderr", text)
	};
}
function silence(terminal) {
	return {
		...terminal,
		write: () => {},
		complain: () => {}
	};
}
function chooseColor(argv, environment, isTerminal) {
	if (argv.includes("--no-color") || isSet(environment.NO_COLOR)) return "off";
	if (isSet(environment.FORCE_COLOR)) return environment.FORCE_COLOR === "0" ? "off" : "on";
	return isTerminal && environment.TERM !== "dumb" ? "on" : "off";
}
function chooseStages(argv, environment, isTerminal) {
	if (argv.includes("--verbose")) return "timings";
	return isTerminal && !isSet(environment.CI) && environment.TERM !== "dumb" && !argv.includes("--quiet") ? "progress" : "none";
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
// src/cli/run-command.ts
async function runCommand(argv, terminal) {
	try {
		const places = findPlaces(argv);
		if (places !== void 0) return await runReview(places, {}, terminal);
		const { runProgram } = await Promise.resolve().then(() => require("./cli-program.js"));
		return await runProgram(argv, terminal);
	} catch (error) {
		if (error instanceof HelpShown) return EXIT_CODE.passed;
		const { message, exitCode } = explainError(error, argv.includes("--verbose") ? "with-stack" : "short");
		terminal.complain(message);
		return exitCode;
	}
}
function findPlaces([command, ...words]) {
	const places = words.filter((word) => !isReadByTerminal(word));
	return command === "review" && places.length <= 2 && places.every((word) => !word.startsWith("-")) ? places : void 0;
}
// src/report/markup/measure.ts
const MARK = remember$1(() => new RegExp("\\p{M}", "u"));
const WIDE = remember$1(() => new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}|[\\u{20000}-\\u{3fffd}]", "u"));
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
// src/report/outline/count-noun.ts
function countNoun(count, noun) {
	return `${count} ${count === 1 ? noun : pluralize(noun)}`;
}
function pluralize(noun) {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
function countNouns(counts) {
	return counts.filter(([count]) => count > 0).map(([count, noun]) => countNoun(count, noun));
}
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
	return members === 0 ? {} : { note: `${sign}${countNoun(members, MEMBER_NOUNS.get(kind) ?? "element")}` };
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
	return separator === "." || separator === "/" ? unescapeName(name.slice(heading.name.length + 1)) : name;
}
// src/report/outline/group-changes.ts
const groupChanges = rememberEach(groupByHeading);
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
const LONGEST_TEXT = 400;
const NARROWEST_TEXT = 18;
const INDENT_BELOW$1 = 8;
function drawSection({ paint }, title, lines) {
	return lines.length === 0 ? [] : [paint("bold", title), ...lines];
}
function drawParagraph({ paint, width }, text, { indent = 2, style } = {}) {
	return wrapText(showProse(text), width - indent).map((line) => " ".repeat(indent) + (style ? paint(style, line) : line));
}
function drawHanging({ width }, lead, text) {
	const indent = measureText(lead.text);
	if (measureText(text) > width - indent && width - indent < NARROWEST_TEXT) {
		const below = " ".repeat(INDENT_BELOW$1);
		return [lead.painted.trimEnd(), ...wrapText(text, width - INDENT_BELOW$1).map((line) => below + line)];
	}
	return wrapText(text, width - indent).map((line, index) => (index === 0 ? lead.painted : " ".repeat(indent)) + line);
}
function drawList(sheet, { items, most, noun }, draw) {
	const excerpt = takeFirst(items, most);
	return [...excerpt.shown.flatMap(draw), ...drawLeft(sheet, excerpt.left, noun)];
}
function drawLeft(sheet, left, noun) {
	return left === 0 ? [] : drawParagraph(sheet, `\u2026 and ${left} more ${noun} (--format json shows all)`, { style: "dim" });
}
function showProse(text) {
	return cutText(showPlainText(text), LONGEST_TEXT);
}
function measureColumn(texts, most) {
	return Math.min(most, Math.max(0, ...texts.map(measureText)));
}
// src/report/text/draw-changes.ts
const MOST_GROUPS = 8;
const MOST_CHANGES = 8;
const MANY = 40;
const FEW_CHANGES = 3;
const MOST_DIFF_LINES = 8;
const WIDEST_NAME = 34;
const LONGEST_VALUE = 120;
const LONGEST_DIFF_LINE = 480;
const NARROWEST_DETAIL = 36;
const INDENT_BELOW = 8;
const drawChanges = (sheet) => {
	const { changes } = sheet.report;
	const lines = drawList(sheet, {
		items: groupChanges(changes),
		most: MOST_GROUPS,
		noun: "places"
	}, (group) => drawGroup(sheet, group));
	return drawSection(sheet, `What changed: ${countNoun(changes.length, "change")}`, lines);
};
function drawGroup(sheet, group) {
	const most = sheet.report.changes.length > MANY ? FEW_CHANGES : MOST_CHANGES;
	const { shown, left } = takeGravest(group.changes, most);
	const lines = shown.map(describeChange);
	const columns = {
		kind: measureColumn(lines.map(formatKind), WIDEST_NAME),
		name: measureColumn(lines.map(formatName), WIDEST_NAME)
	};
	return [
		`  ${drawHeading(sheet, group)}`,
		...lines.flatMap((line) => drawChange(sheet, line, columns)),
		...drawLeft(sheet, left, "changes")
	];
}
function drawHeading({ paint, width }, { kind, name, project }) {
	if (kind === "") return paint("dim", "elsewhere");
	const place = project === void 0 ? "" : ` (${showPlainText(project)})`;
	return paint("dim", `${kind} `) + cutText(showPlainText(name) + place, width - kind.length - 3);
}
function formatKind({ kind }) {
	return kind;
}
function formatName({ name, previousName }) {
	return showPlainText(previousName === void 0 ? name : `${previousName} \u2192 ${name}`);
}
function drawChange(sheet, line, columns) {
	const { paint } = sheet;
	const kind = padText(line.kind, columns.kind);
	const name = padText(formatName(line), columns.name);
	const lead = {
		text: `    ${line.sign} ${kind}  ${name}  `,
		painted: `    ${paint(SIGN_STYLES[line.sign], line.sign)} ${paint("dim", kind)}  ${name}  `
	};
	const detail = formatDetail(line);
	return [...(hasRoom(sheet, lead.text, detail) ? drawHanging : drawBelow)(sheet, lead, detail).map((text) => paintCompatibility(sheet, text.trimEnd())), ...drawDiff(sheet, line.diff ?? [])];
}
const SIGN_STYLES = {
	"+": "green",
	"-": "red",
	"~": "yellow",
	"\u2192": "cyan"
};
function paintCompatibility({ paint }, line) {
	return line.replace(/\[(?:breaking|risky)[a-z: -]*\]$/, (mark) => paint(mark.startsWith("[breaking") ? "red" : "yellow", mark));
}
function hasRoom({ width }, lead, detail) {
	const room = width - measureText(lead);
	const needed = measureText(detail);
	return needed <= room || needed > width - INDENT_BELOW && room >= NARROWEST_DETAIL;
}
function drawBelow(sheet, lead, detail) {
	const indent = " ".repeat(INDENT_BELOW);
	const text = lead.text.trimEnd();
	const first = measureText(text) <= sheet.width ? [lead.painted] : [cutText(text, sheet.width)];
	return detail === "" ? first : [...first, ...drawHanging(sheet, {
		text: indent,
		painted: indent
	}, detail)];
}
function formatDetail(line) {
	return [
		formatNote(line),
		formatValues(line),
		formatCompatibility(line)
	].filter((part) => part !== "").join(" ");
}
function formatCompatibility({ compatibility, rule }) {
	if (compatibility === "safe") return "";
	return rule === void 0 ? `[${compatibility}]` : `[${compatibility}: ${rule}]`;
}
function formatNote({ sign, note, values }) {
	if (note === void 0 || note === "") return "";
	if (sign !== "~") return `(${note})`;
	return values === void 0 ? showPlainText(note) : `${showPlainText(note)}:`;
}
function formatValues({ values }) {
	if (values === void 0) return "";
	const { of, before, after } = values;
	if (of === "reference" && before === void 0) return `+ ${formatValue(after)}`;
	if (of === "reference" && after === void 0) return `- ${formatValue(before)}`;
	return `${formatValue(before)} \u2192 ${formatValue(after)}`;
}
function formatValue(value) {
	if (value === void 0) return "(absent)";
	return value === "" ? "(empty)" : cutText(showPlainText(value), LONGEST_VALUE);
}
function drawDiff(sheet, lines) {
	return drawList(sheet, {
		items: lines,
		most: MOST_DIFF_LINES,
		noun: "lines"
	}, ({ sign, text }) => {
		const lead = `        ${sign} `;
		return drawHanging(sheet, {
			text: lead,
			painted: lead
		}, cutText(showPlainText(text), LONGEST_DIFF_LINE)).map((line) => sheet.paint(DIFF_STYLES[sign], line.trimEnd()));
	});
}
const DIFF_STYLES = {
	"+": "green",
	"-": "red",
	" ": "dim",
	"\u2026": "dim"
};
// src/report/outline/group-findings.ts
const groupFindings = rememberEach(sortIntoGroups);
const findRepeats = rememberEach(compareWithChanges);
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
// src/report/outline/take-out.ts
const TAKE_OUT = "take it out";
// src/report/text/format-finding.ts
function formatPlace(location) {
	const { path, line, column } = location;
	return `${showPlainText(path)}:${line}:${column}${formatSide(location)}`;
}
function formatLine({ location }) {
	return `${location.line}:${location.column}`;
}
function formatSide({ side }) {
	return side === "before" ? " (before)" : "";
}
function formatRule({ rule, origin }) {
	return origin === "merge" ? `${rule} (only once merged)` : rule;
}
function drawSuggestion(sheet, { suggestion }, indent) {
	if (suggestion === void 0) return [];
	const lead = " ".repeat(indent);
	const painted = `${lead}${sheet.paint("cyan", "\u2192 suggestion:")} `;
	return drawHanging(sheet, {
		text: `${lead}\u2192 suggestion: `,
		painted
	}, showProse(suggestion || "take it out"));
}
// src/report/text/draw-by-file.ts
const NARROWEST_MESSAGE = 36;
function drawByFile(sheet, findings, { most, noun, style }) {
	const { shown, left } = takeFirst(findings, most);
	const files = new Map();
	for (const finding of shown) {
		const title = `${showPlainText(finding.location.path)}${formatSide(finding.location)}`;
		files.set(title, [...files.get(title) ?? [], finding]);
	}
	const table = measureTable(sheet, shown, style);
	return [...[...files].flatMap(([title, inFile]) => [`  ${sheet.paint("bold", title)}`, ...inFile.flatMap((finding) => drawUnderFile(sheet, finding, table))]), ...drawLeft(sheet, left, noun)];
}
function measureTable(sheet, findings, style) {
	const place = measureColumn(findings.map(formatLine), sheet.width);
	const rule = measureColumn(findings.map(formatRule), sheet.width);
	return {
		style,
		place,
		message: sheet.width - place - rule - 8,
		brief: findRepeats(sheet.report)
	};
}
function drawUnderFile(sheet, finding, table) {
	const indent = 4 + table.place + 2;
	return [
		...(table.message >= NARROWEST_MESSAGE ? drawTableRow : drawTextRow)(sheet, finding, table),
		...drawSuggestion(sheet, finding, indent),
		...drawWaiver(sheet, finding, indent)
	];
}
function drawTableRow({ paint }, finding, table) {
	const text = showProse(finding.message);
	const [first = "", ...more] = table.brief.has(finding) ? [cutText(text, table.message)] : wrapText(text, table.message);
	const place = `    ${padText(formatLine(finding), table.place)}  `;
	const rule = paint(table.style, formatRule(finding));
	return [`${paint("dim", place)}${padText(first, table.message)}  ${rule}`, ...more.map((line) => " ".repeat(place.length) + line)];
}
function drawTextRow(sheet, finding, { place, style }) {
	const lead = `    ${padText(formatLine(finding), place)}  `;
	return [...drawHanging(sheet, {
		text: lead,
		painted: sheet.paint("dim", lead)
	}, showProse(finding.message)), ...drawParagraph(sheet, formatRule(finding), {
		indent: lead.length,
		style
	})];
}
function drawWaiver(sheet, { waiver }, indent) {
	return waiver === void 0 ? [] : drawParagraph(sheet, `waived by ${waiver.by}: ${waiver.reason}`, { indent });
}
// src/report/text/draw-findings.ts
const MOST_BLOCKING = 8;
const MOST_WARNINGS = 15;
const MOST_NOTES = 5;
const MOST_COMMANDS = 3;
const INDENT_BODY = 4;
const CALL = { style: "cyan" };
const drawBlocking = (sheet) => {
	const { blocking } = groupFindings(sheet.report);
	const lines = drawList(sheet, {
		items: blocking,
		most: MOST_BLOCKING,
		noun: "that block"
	}, (finding) => drawFinding(sheet, finding));
	return drawSection(sheet, sheet.report.command === "review" ? "What blocks" : "What fails the check", [...lines, ...drawUnblocking(sheet, blocking)]);
};
function drawFinding(sheet, finding) {
	return [
		...drawPlace(sheet, finding),
		...drawParagraph(sheet, finding.message, { indent: INDENT_BODY }),
		...drawSuggestion(sheet, finding, INDENT_BODY)
	];
}
function drawPlace({ paint, width }, finding) {
	const place = formatPlace(finding.location);
	const rule = formatRule(finding);
	if (2 + measureText(place) + 2 + rule.length <= width) return [`  ${paint("bold", place)}  ${paint("red", rule)}`];
	return [`  ${paint("bold", place)}`, `    ${paint("red", rule)}`];
}
function drawUnblocking(sheet, blocking) {
	if (blocking.length === 0) return [];
	const commands = findRemedies(sheet.report, blocking, "at the command line").slice(0, MOST_COMMANDS);
	const [only, ...others] = commands;
	const lead = introduceRemedies(sheet.report, blocking, "at the command line");
	const line = `${lead} ${only}`;
	if (others.length === 0 && line.length + 2 <= sheet.width) return drawParagraph(sheet, line, CALL);
	return [...drawParagraph(sheet, lead, CALL), ...commands.map((command) => " ".repeat(INDENT_BODY) + sheet.paint(CALL.style, showProse(command)))];
}
const drawErrors = (sheet) => {
	const { errors } = groupFindings(sheet.report);
	return drawSection(sheet, "Errors", drawByFile(sheet, errors, {
		most: MOST_WARNINGS,
		noun: "errors",
		style: "red"
	}));
};
const drawWarnings = (sheet) => {
	return drawSection(sheet, "Warnings", drawByFile(sheet, findFurtherWarnings(sheet.report), {
		most: MOST_WARNINGS,
		noun: "warnings",
		style: "yellow"
	}));
};
const drawNotes = (sheet) => {
	const { notes } = groupFindings(sheet.report);
	return drawSection(sheet, "Notes", drawByFile(sheet, notes, {
		most: MOST_NOTES,
		noun: "notes",
		style: "dim"
	}));
};
const drawWaived = (sheet) => {
	const { waived } = groupFindings(sheet.report);
	return drawSection(sheet, "Waived", drawByFile(sheet, waived, {
		most: MOST_NOTES,
		noun: "waived",
		style: "dim"
	}));
};
// src/report/outline/sort-by-certainty.ts
const RANKS = {
	certain: 0,
	likely: 1,
	possible: 2
};
function sortByCertainty(items) {
	return [...items].sort((left, right) => RANKS[left.certainty] - RANKS[right.certainty]);
}
// src/report/outline/group-consumers.ts
function groupConsumers(consumers) {
	const groups = new Map();
	for (const consumer of sortByCertainty(consumers)) {
		const key = JSON.stringify([
			consumer.project,
			consumer.certainty,
			consumer.path.slice(0, -1)
		]);
		groups.set(key, [...groups.get(key) ?? [], consumer]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { certainty, path } = first;
		return [{
			consumers: group,
			certainty,
			path: group.length === 1 ? path : path.slice(0, -1)
		}];
	});
}
// src/report/text/draw-others.ts
const WIDEST_TITLE = 21;
const MORE_ROOM = 9;
const drawOthers = ({ report, paint, width }) => {
	const lists = listOthers(report);
	const column = measureColumn(lists.map(({ title }) => title), WIDEST_TITLE);
	return lists.map(({ title, names, show }) => {
		const lead = `  ${padText(title, column)}  `;
		return paint("dim", lead) + joinFitting({
			names,
			show
		}, width - lead.length);
	});
};
function listOthers({ impact, owners }) {
	const kinds = new Map();
	for (const { kind, name } of impact.elements) {
		if (kind === "consumer" || kind === "data-product") continue;
		const names = kinds.get(kind);
		if (names === void 0) kinds.set(kind, [name]);
		else names.push(name);
	}
	const tell = owners.map(({ owner, handles }) => [owner, ...handles].join(" "));
	return [...[...kinds].map(([kind, names]) => ({
		title: pluralize(nameKind(kind)),
		names,
		show: showLastPart
	})), ...tell.length === 0 ? [] : [{
		title: "owners",
		names: tell,
		show: showPlainText
	}]];
}
function showLastPart(name) {
	return showPlainText(name.split(/(?<!\\)\//).at(-1) ?? name);
}
function joinFitting({ names, show }, room) {
	let text = "";
	for (const [index, written] of names.entries()) {
		const name = show(written);
		const longer = index === 0 ? cutText(name, room - MORE_ROOM) : `${text}, ${name}`;
		const isLast = index === names.length - 1;
		if (measureText(longer) > room - (isLast ? 0 : MORE_ROOM)) return `${text} \u2026 +${names.length - index}`;
		text = longer;
	}
	return text;
}
// src/report/text/draw-impact.ts
const MOST_PEOPLE = 8;
const LONGEST_NAME = 60;
const CERTAINTY_WIDTH = 8;
const drawAffected = (sheet) => {
	const { consumers, products, elements, unaffected } = sheet.report.impact;
	if (elements.length + products.length + consumers.length + unaffected === 0) return [];
	const groups = groupConsumers(consumers);
	return drawSection(sheet, "Who is affected", [
		...drawRows(sheet, "consumers", groups.map(describeGroup)),
		...drawRows(sheet, "data products", describeProducts(products, groups)),
		...drawOthers(sheet),
		...drawHanging(sheet, {
			text: "  ",
			painted: "  "
		}, countAffected(sheet.report))
	]);
};
function describeGroup({ consumers, certainty, path }) {
	return {
		certainty,
		names: consumers.map(({ name, external }) => formatNames([name]) + (external ? " (external)" : "")).join(", "),
		remark: "",
		path: formatNames(shortenPath(path))
	};
}
function describeProducts(products, groups) {
	const shown = new Set(groups.flatMap(({ path }) => [formatNames(path), formatNames(path.slice(0, -1))]));
	return sortByCertainty(products).map(({ name, owner, certainty, path }) => ({
		certainty,
		names: formatNames([name]),
		remark: owner === void 0 ? "no owner" : `owner ${formatNames([owner])}`,
		path: shown.has(formatNames(path)) ? "" : formatNames(shortenPath(path))
	}));
}
function formatNames(names, separator = " \u2192 ") {
	return names.map((name) => cutText(showPlainText(name), LONGEST_NAME)).join(separator);
}
function drawRows(sheet, noun, rows) {
	if (rows.length === 0) return [];
	return [`  ${sheet.paint("dim", noun)}`, ...drawList(sheet, {
		items: rows,
		most: MOST_PEOPLE,
		noun
	}, (row) => drawRow(sheet, row))];
}
function drawRow(sheet, { certainty, names, remark, path }) {
	const { paint } = sheet;
	const word = padText(certainty, CERTAINTY_WIDTH);
	const lead = {
		text: `    ${word}  `,
		painted: `    ${paint(CERTAINTY_STYLES[certainty], word)}  `
	};
	const below = " ".repeat(lead.text.length);
	return [...drawHanging(sheet, lead, remark === "" ? names : `${names}, ${remark}`), ...path === "" ? [] : drawHanging(sheet, {
		text: below,
		painted: below
	}, path)];
}
const CERTAINTY_STYLES = {
	certain: "red",
	likely: "yellow",
	possible: "dim"
};
function countAffected({ impact }) {
	const { elements, unaffected } = impact;
	const affected = `${elements.length} affected`;
	return unaffected === 0 ? affected : `${affected}, ${unaffected} more downstream but not touched`;
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
// src/report/text/draw-personal-data.ts
const MOST_LINES = 5;
const MOST_NAMES = 6;
const NEW = {
	sign: "+",
	style: "yellow"
};
const GONE = {
	sign: "-",
	style: "green"
};
const drawPersonalData = (sheet) => {
	const { added, removed, exposures, noLongerExposed } = sheet.report.pii;
	return drawSection(sheet, "Personal data", [
		...drawElements(sheet, added, NEW, "is newly marked as personal"),
		...drawElements(sheet, removed, {
			...NEW,
			sign: "-"
		}, "is no longer marked as personal"),
		...drawExposures(sheet, groupExposures(exposures), NEW, "now"),
		...drawExposures(sheet, groupExposures(noLongerExposed), GONE, "no longer")
	]);
};
function drawElements(sheet, items, mark, what) {
	return drawList(sheet, {
		items,
		most: MOST_LINES,
		noun: "elements"
	}, ({ kind, name }) => drawHanging(sheet, drawMark(sheet, mark), `${showProse(name)} (${nameKind(kind)}) ${what}`));
}
function drawExposures(sheet, items, mark, when) {
	return drawList(sheet, {
		items,
		most: MOST_LINES,
		noun: "exposures"
	}, (group) => {
		const { elements, consumers, certainty, way } = group;
		const sentence = `${formatSome(elements)} ${when} ${reachVerb(group)} ${formatSome(consumers)} (${certainty})`;
		return [...drawHanging(sheet, drawMark(sheet, mark), sentence), ...way.length === 0 ? [] : drawHanging(sheet, drawBy(sheet), formatNames(shortenPath(way)))];
	});
}
function formatSome(names) {
	const { shown, left } = takeFirst(names, MOST_NAMES);
	return formatNames(shown, ", ") + (left === 0 ? "" : ` and ${left} more`);
}
function drawBy({ paint }) {
	return {
		text: "    by ",
		painted: `    ${paint("dim", "by")} `
	};
}
function drawMark({ paint }, { sign, style }) {
	return {
		text: `  ${sign} `,
		painted: `  ${paint(style, sign)} `
	};
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
// src/report/outline/describe-unread.ts
function describeUnreadSide({ command }, { side }) {
	return command === "check" ? "" : ` (${side})`;
}
// src/report/outline/describe-verdict.ts
function describeVerdict(report) {
	const { outcome, blocking, counts } = report.verdict;
	switch (outcome) {
		case "fail": return blocking === 0 ? "The check fails" : `${countNoun(blocking, "finding")} ${blockVerb(report)}`;
		case "warn": return `Nothing blocks, but look at the ${counts.error > 0 ? "errors" : "warnings"}`;
		case "pass": return describePass(report);
	}
}
function blockVerb({ command, verdict }) {
	const verb = verdict.blocking === 1 ? ["blocks", "fails"] : ["block", "fail"];
	return command === "review" ? `${verb[0]} this change` : `${verb[1]} the check`;
}
function describePass({ command, changes, unread }) {
	if (command === "check") return "Nothing to repair";
	if (changes.length === 0) return unread.length === 0 ? "The model did not change" : "Nothing changed in what was read";
	return `Nothing blocks: ${countNoun(changes.length, "change")} to the model`;
}
function describeCounts({ verdict }) {
	const { counts, fixed } = verdict;
	return [
		...countNouns([
			[counts.error, "error"],
			[counts.warning, "warning"],
			[counts.note, "note"]
		]),
		...[[counts.waived, "waived"], [counts.inherited, "inherited"]].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`),
		...fixed > 0 ? [`fixes ${countNoun(fixed, "inherited problem")}`] : []
	];
}
// src/report/text/draw-run.ts
const MOST_REMARKS = 8;
const OUTCOMES = {
	pass: {
		sign: "\u2713",
		style: "green"
	},
	warn: {
		sign: "!",
		style: "yellow"
	},
	fail: {
		sign: "\u2717",
		style: "red"
	}
};
const drawVerdict = (sheet) => {
	const { report, paint } = sheet;
	const { sign, style } = OUTCOMES[report.verdict.outcome];
	const counts = describeCounts(report).join(", ");
	const verdict = drawHanging(sheet, {
		text: `${sign} `,
		painted: `${sign} `
	}, describeVerdict(report)).map((line) => paint("bold", paint(style, line)));
	return counts === "" ? verdict : [...verdict, ...drawParagraph(sheet, counts, { style: "dim" })];
};
const drawRemarks = (sheet) => {
	const { report } = sheet;
	return drawSection(sheet, "Also", drawList(sheet, {
		items: [
			...describeInherited(report),
			...report.fixes.map(describeFix),
			...report.unread.map((file) => `Not read: ${file.path}${describeUnreadSide(report, file)} ${file.reason}`),
			...report.renameCandidates.map(describeCandidate),
			...report.notices
		],
		most: MOST_REMARKS,
		noun: "remarks"
	}, (remark) => drawHanging(sheet, {
		text: "  - ",
		painted: "  - "
	}, showProse(remark))));
};
function describeInherited({ verdict }) {
	const { inherited } = verdict.counts;
	if (inherited === 0) return [];
	return [`${countNoun(inherited, "problem")} ${inherited === 1 ? "was" : "were"} there before and cannot block`];
}
function describeCandidate({ kind, removed, added, confidence }) {
	const sure = Math.floor(confidence * 100);
	return `Renamed or not? ${nameKind(kind)} ${removed} could now be ${added.join(" or ")} (${sure} % alike)`;
}
const drawComparison = (sheet) => {
	const { report, paint } = sheet;
	const steps = findNextSteps(report);
	const column = measureColumn(steps.map(({ command }) => command), sheet.width);
	return [...drawParagraph(sheet, describeComparison(report), {
		indent: 0,
		style: "dim"
	}), ...steps.flatMap(({ command, purpose }, index) => {
		const lead = `${index === 0 ? "Next" : "    "}  ${padText(command, column)}  `;
		const call = lead.trimEnd();
		return drawHanging(sheet, {
			text: lead,
			painted: paint("cyan", call) + lead.slice(call.length)
		}, purpose);
	})];
};
function describeComparison({ comparison, model, project, tool }) {
	const { before, after, asOf } = comparison;
	return `${before === null ? `Checked ${shortenRevision(after)}` : `Compared ${shortenRevision(before)} \u2192 ${shortenRevision(after)}`}${project === null || project === "" || project === "." ? "" : ` (${project})`}: ${`${countNoun(model.files, "file")}, ${countNoun(model.elements, "element")}`}, as of ${asOf}, ${tool.name} ${tool.version}`;
}
// src/report/text/paint.ts
const CODES = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
function createPaint(color) {
	if (color === "off") return (_style, text) => text;
	return (style, text) => {
		const [open, close] = CODES[style];
		return text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`;
	};
}
// src/report/text/render-text.ts
var render_text_exports = require_rolldown_runtime.__exportAll({ renderText: () => renderText });
const SECTIONS = [
	drawVerdict,
	drawBlocking,
	drawErrors,
	drawWarnings,
	drawAffected,
	drawPersonalData,
	drawChanges,
	drawNotes,
	drawWaived,
	drawRemarks,
	drawComparison
];
const NARROWEST = 40;
const WIDEST = 140;
function renderText(report, options) {
	const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
	const sheet = {
		report,
		paint: createPaint(options.color),
		width
	};
	return `${SECTIONS.map((draw) => draw(sheet)).filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
// src/cli.ts
const words = process.argv.slice(2);
Promise.resolve().then(() => runCommand(words, openTerminal(words))).then((exitCode) => process.exit(exitCode));
exports.BASELINE_FILE_NAME = BASELINE_FILE_NAME;
exports.BEGINNING_ONLY = BEGINNING_ONLY;
exports.ByteBudget = ByteBudget;
exports.CODEOWNERS_PATHS = CODEOWNERS_PATHS;
exports.COMMENT_MODES = COMMENT_MODES;
exports.CONFIG_FILE_NAME = CONFIG_FILE_NAME;
exports.ConfigError = ConfigError;
exports.DEFAULT_CONFIG = DEFAULT_CONFIG;
exports.EXIT_CODE = EXIT_CODE;
exports.ElementColumn = ElementColumn;
exports.GATES = GATES;
exports.HelpShown = HelpShown;
exports.Holding = Holding;
exports.INLINE_LIMITS = INLINE_LIMITS;
exports.ItemColumn = ItemColumn;
exports.ItemType = ItemType;
exports.KINDS = KINDS$1;
exports.LEVELS = LEVELS;
exports.MENTION_LEVELS = MENTION_LEVELS;
exports.MODEL_PATHSPEC = MODEL_PATHSPEC;
exports.NO_PARENT = NO_PARENT;
exports.OUT_OF_MEMORY = OUT_OF_MEMORY;
exports.Outline = Outline;
exports.OutlineFlag = OutlineFlag;
exports.PRESET_NAMES = PRESET_NAMES;
exports.RULES = RULES$1;
exports.ReferenceColumn = ReferenceColumn;
exports.TAKE_OUT = TAKE_OUT;
exports.TOOL = TOOL;
exports.TOO_MANY_WORDS = TOO_MANY_WORDS;
exports.UNKNOWN_KIND = UNKNOWN_KIND;
exports.UsageError = UsageError;
exports.ValueType = ValueType;
exports.WAIVER_REASONS = WAIVER_REASONS;
exports.WATCHING_RULES = WATCHING_RULES;
exports.assertPlaces = assertPlaces;
exports.assertWritable = assertWritable;
exports.buildModel = buildModel;
exports.buildSymbolTable = buildSymbolTable;
exports.compareText = compareText;
exports.computeBlobId = computeBlobId;
exports.countNoun = countNoun;
exports.countNouns = countNouns;
exports.countRepeatedNotes = countRepeatedNotes;
exports.createConsumerMatcher = createConsumerMatcher;
exports.createDigest = createDigest;
exports.cutText = cutText;
exports.decodeAsOf = decodeAsOf;
exports.decodeChoice = decodeChoice;
exports.decodeCount = decodeCount;
exports.decodeOutputOptions = decodeOutputOptions;
exports.decodeReadOptions = decodeReadOptions;
exports.decodeText = decodeText;
exports.decodeUtf8 = decodeUtf8;
exports.describeChange = describeChange;
exports.describeCounts = describeCounts;
exports.describeFixed = describeFixed;
exports.describeUnreadSide = describeUnreadSide;
exports.describeVerdict = describeVerdict;
exports.diffModels = diffModels;
exports.diffTexts = diffTexts;
exports.escapeNamePart = escapeNamePart;
exports.explainSystemError = explainSystemError;
exports.findReach = findReach;
exports.findRemedies = findRemedies;
exports.findRule = findRule;
exports.findUnjudged = findUnjudged;
exports.foldName = foldName;
exports.formats = formats;
exports.groupChanges = groupChanges;
exports.groupExposures = groupExposures;
exports.groupFindings = groupFindings;
exports.introduceRemedies = introduceRemedies;
exports.isAscii = isAscii;
exports.isExpectedPath = isExpectedPath;
exports.isFolder = isFolder;
exports.isModelPath = isModelPath;
exports.isPlain = isPlain$1;
exports.isRelevantPath = isRelevantPath;
exports.isTooLongEvenIfSound = isTooLongEvenIfSound;
exports.isTooLongWithMistakes = isTooLongWithMistakes;
exports.judgeEachProject = judgeEachProject;
exports.judgeProjects = judgeProjects;
exports.keepText = keepText;
exports.kindOfPathPrefix = kindOfPathPrefix;
exports.kindOrder = kindOrder;
exports.levelUnder = levelUnder;
exports.linkModel = linkModel;
exports.linkSnapshot = linkSnapshot;
exports.linkSnapshots = linkSnapshots;
exports.listFolder = listFolder;
exports.listNeeds = listNeeds;
exports.loadParser = loadParser;
exports.locateOutput = locateOutput;
exports.mapPair = mapPair;
exports.measureText = measureText;
exports.missingObjects = missingObjects;
exports.nameKind = nameKind;
exports.normaliseKey = normaliseKey;
exports.noticeLinks = noticeLinks;
exports.openCache = openCache;
exports.openSurroundings = openSurroundings;
exports.padText = padText;
exports.parseCodeowners = parseCodeowners;
exports.planOutputs = planOutputs;
exports.rangeOf = rangeOf;
exports.reachVerb = reachVerb;
exports.readComparison = readComparison;
exports.readPlace = readPlace;
exports.remember = remember$1;
exports.rememberEach = rememberEach;
exports.resolveReference = resolveReference;
exports.restOnCache = restOnCache;
exports.runReview = runReview;
exports.schemaOf = schemaOf;
exports.shortenPath = shortenPath;
exports.shortenRevision = shortenRevision;
exports.showPlainText = showPlainText;
exports.silence = silence;
exports.sortBy = sortBy;
exports.sortByCertainty = sortByCertainty;
exports.sortEntries = sortEntries;
exports.structuredPatch = structuredPatch;
exports.suggestNames = suggestNames;
exports.summarizeProblem = summarizeProblem;
exports.systemErrorCode = systemErrorCode;
exports.takeFirst = takeFirst;
exports.takeGravest = takeGravest;
exports.unescapeName = unescapeName;
exports.viewBytes = viewBytes;
exports.watchStages = watchStages;
exports.wrapText = wrapText;
exports.writeOutput = writeOutput;
exports.writeOutputs = writeOutputs;
exports.writeReference = writeReference;

})