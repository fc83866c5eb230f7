Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp$1 = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp$1(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp$1(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
const require_remember = require("./index-remember.js");
const require_digest = require("./index-digest.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
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
// src/syntax/count-words.ts
const SPACE$1 = 32;
const WORD$3 = 1;
const SIGN = 2;
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => code > SPACE$1 ? WORD$3 : 0);
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
		const kind = code < CLASSES.length ? CLASSES[code] : WORD$3;
		if (kind === SIGN || kind === WORD$3 && before !== WORD$3) words++;
		before = kind;
	}
	return words > most;
}
// src/syntax/partial-reading.ts
const BEGINNING_ONLY = "Only the beginning of this large file was read: it does not look like MML.";
const OUT_OF_MEMORY = "This file could not be read: the parser ran out of memory.";
const TOO_MANY_WORDS = "This file was not read: it holds too many words and signs.";
const REASONS = {
	[BEGINNING_ONLY]: "is large and does not look like MML, so only its beginning was read",
	[OUT_OF_MEMORY]: "could not be read: the parser ran out of memory",
	[TOO_MANY_WORDS]: "was not read: it holds too many words and signs"
};
function explainPartialReading({ errors }) {
	const message = errors[0]?.message;
	return message === void 0 ? void 0 : REASONS[message];
}
// src/text/group-digits.ts
function groupDigits(value) {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
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
// src/model/arrange-elements.ts
const DEEPEST_ELEMENT = 32;
const NO_PLACE = -1;
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
// src/text/compare.ts
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
const OUTLINE_HEAD_WORDS = 9;
const OutlineFlag = { isForeign: 1 };
const ElementColumn = {
	row: 0,
	kind: 1,
	next: 2,
	references: 3,
	labelEnd: 4
};
const ELEMENT_WORDS = 5;
const Holding = {
	attributes: 256,
	domain: 512,
	owner: 1024,
	plainOwner: 2048,
	schedule: 4096
};
const EVERY_HOLDING = Object.values(Holding).reduce((all, one) => all | one, 0);
const KIND_MASK = 255;
const IS_PATH = 256;
const ReferenceColumn = {
	row: 0,
	relation: 1,
	textEnd: 2
};
const REFERENCE_WORDS = 3;
const NoteColumn = {
	element: 0,
	textEnd: 1
};
const NOTE_WORDS = 2;
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
const NOTHING$1 = [];
function declaredBy({ schema }, row, { items, isTop }) {
	if (isTop) return [{
		schema: schemaOf("unknown"),
		row
	}];
	return schema.naming === "value" ? valuesOf(items, row).map((value) => ({
		schema,
		row: value
	})) : NOTHING$1;
}
function valuesOf(items, row) {
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
// src/text/number-list.ts
const FIRST_CAPACITY$1 = 128;
var NumberList = class {
	#numbers = new Uint32Array(FIRST_CAPACITY$1);
	#length = 0;
	get length() {
		return this.#length;
	}
	push(number) {
		if (this.#length === this.#numbers.length) this.#grow();
		this.#numbers[this.#length] = number;
		this.#length++;
	}
	at(index) {
		return this.#numbers[index];
	}
	set(index, number) {
		this.#numbers[index] = number;
	}
	view() {
		return this.#numbers.subarray(0, this.#length);
	}
	#grow() {
		const grown = new Uint32Array(this.#numbers.length * 2);
		grown.set(this.#numbers);
		this.#numbers = grown;
	}
};
// src/model/outline-parts.ts
var OutlineParts = class {
	#elements = new NumberList();
	#labels = [];
	#kinds = [];
	#references = [];
	#holders = [];
	#flatDomains = [];
	#owners = new Map();
	addElement(kind, row, label) {
		const element = this.#labels.length;
		this.#labels.push(label);
		this.#kinds.push(kind);
		this.#elements.push(row);
		this.#elements.push(kindOrder(kind));
		this.#elements.push(element + 1);
		this.#elements.push(0);
		this.#elements.push(0);
		return element;
	}
	closeElement(element) {
		this.#elements.set(element * 5 + ElementColumn.next, this.#labels.length);
	}
	noteHolding(element, holding) {
		const at = element * 5 + ElementColumn.kind;
		this.#elements.set(at, this.#elements.at(at) | holding);
	}
	addFlatDomain(element, name) {
		this.noteHolding(element, Holding.domain);
		this.#flatDomains.push([element, name]);
	}
	addOwner(element, plain) {
		this.noteHolding(element, Holding.owner);
		this.#owners.set(element, this.#owners.has(element) ? void 0 : plain);
	}
	addReference(holder, reference) {
		this.#holders.push(holder);
		this.#references.push(reference);
	}
	finish(isForeign, { blocks, depth, longestName, longestValue }) {
		const owners = this.#listPlainOwners();
		const notes = [...this.#flatDomains, ...owners];
		const [size, count] = [this.#labels.length, this.#references.length];
		const referencesAt = 9 + size * 5;
		const notesAt = referencesAt + count * 3;
		const words = new Uint32Array(notesAt + notes.length * 2);
		const flags = isForeign ? OutlineFlag.isForeign : 0;
		const counts = [
			size,
			count,
			this.#flatDomains.length,
			owners.length
		];
		words.set([
			...counts,
			flags,
			blocks,
			depth,
			longestName,
			longestValue
		]);
		words.set(this.#elements.view(), 9);
		const texts = [];
		let end = 0;
		const addText = (text) => {
			texts.push(text);
			end += text.length;
			return end;
		};
		this.#labels.forEach((label, element) => {
			words[9 + element * 5 + ElementColumn.labelEnd] = addText(label);
		});
		this.#placeReferences(words).forEach((found, place) => {
			const { relation, row, isPath, text } = this.#references[found];
			const { relations } = schemaOf(this.#kinds[this.#holders[found]]);
			const at = referencesAt + place * 3;
			words[at + ReferenceColumn.row] = row;
			words[at + ReferenceColumn.relation] = relations.indexOf(relation) | (isPath ? 256 : 0);
			words[at + ReferenceColumn.textEnd] = addText(text);
		});
		notes.forEach(([element, text], note) => {
			words.set([element, addText(text)], notesAt + note * 2);
		});
		return new Outline(words, 0, texts.join(""));
	}
	#listPlainOwners() {
		const plain = Array.from(this.#owners).flatMap(([element, owner]) => owner === void 0 ? [] : [[element, owner]]);
		for (const [element] of plain) this.noteHolding(element, Holding.plainOwner);
		return plain.sort(([one], [other]) => one - other);
	}
	#placeReferences(words) {
		const size = this.#labels.length;
		const next = new Uint32Array(size + 1);
		for (const holder of this.#holders) next[holder + 1] = next[holder + 1] + 1;
		for (let element = 0; element < size; element++) {
			next[element + 1] = next[element + 1] + next[element];
			words[9 + element * 5 + ElementColumn.references] = next[element + 1];
		}
		const places = new Uint32Array(this.#holders.length);
		this.#holders.forEach((holder, found) => {
			const place = next[holder];
			next[holder] = place + 1;
			places[place] = found;
		});
		return places;
	}
};
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
const NOTHING = -1;
function writeOutline(facts) {
	const { items, text } = facts;
	const parts = new OutlineParts();
	const end = items.length / 8;
	let isForeign = end > 0 || facts.errors.length > 0;
	const open = [];
	let around = {
		element: NOTHING,
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
	if (schema.kind === "entity" && around.element === NOTHING) noteDomain(element, row, walk);
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
	return kind === "attribute" && around.element !== NOTHING && depth < 32 && !holdsBlock(facts, row);
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
	for (const value of valuesOf(facts.items, row)) parts.addReference(around.element, {
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
const outlineAnew = require_remember.rememberEach(writeOutline);
function sortByPath(files) {
	for (let at = 1; at < files.length; at++) if (files[at - 1].path > files[at].path) return sortBy(files, ({ path }) => path);
	return files;
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
// src/policy/config.ts
const LEVELS$1 = [
	"error",
	"warning",
	"note",
	"off"
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
// src/report/formats.ts
const formats = [
	{
		name: "text",
		title: "for a terminal",
		fileExtension: ".txt",
		load: async () => (await Promise.resolve().then(() => require("./index-render-text.js"))).renderText
	},
	{
		name: "json",
		title: "for machines: the published contract",
		fileExtension: ".json",
		load: async () => (await Promise.resolve().then(() => require("./index-json.js"))).renderJson
	},
	{
		name: "markdown",
		title: "for GitHub: comments, summaries, files",
		fileExtension: ".md",
		load: async () => (await Promise.resolve().then(() => require("./index-render-markdown.js"))).renderMarkdown
	},
	{
		name: "sarif",
		title: "for code scanning: SARIF 2.1.0",
		fileExtension: ".sarif",
		load: async () => (await Promise.resolve().then(() => require("./index-render-sarif.js"))).renderSarif
	},
	{
		name: "junit",
		title: "for the test reports of any CI",
		fileExtension: ".xml",
		load: async () => (await Promise.resolve().then(() => require("./index-junit.js"))).renderJunit
	},
	{
		name: "gitlab",
		title: "for merge requests of GitLab: code quality",
		fileExtension: ".codequality.json",
		load: async () => (await Promise.resolve().then(() => require("./index-gitlab.js"))).renderGitlab
	},
	{
		name: "github",
		title: "for the log of a workflow: annotations",
		fileExtension: ".log",
		load: async () => (await Promise.resolve().then(() => require("./index-github.js"))).renderGithub
	},
	{
		name: "html",
		title: "for a browser: one page with the lineage graph",
		fileExtension: ".html",
		needs: "lineage",
		load: async () => (await Promise.resolve().then(() => require("./index-render-html.js"))).renderHtml
	},
	{
		name: "mermaid",
		title: "for documents: the impact as a flowchart",
		fileExtension: ".mmd",
		load: async () => (await Promise.resolve().then(() => require("./index-mermaid.js"))).renderMermaid
	}
];
function findFormat(name) {
	return formats.find((format) => format.name === name);
}
// src/diff/own-part.ts
function ownPart(element) {
	return element.parent === void 0 ? element.id.name : element.id.name.slice(element.parent.id.name.length);
}
function listAttributes(entity) {
	return entity.members.filter((member) => member.kind === "attribute");
}
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
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = __commonJSMin(((exports) => {
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
}));
// src/text/suggest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
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
// src/link/suggest-targets.ts
const MOST_COMPARISONS$1 = 1e7;
const suggesterOf = require_remember.rememberEach((symbols) => new TargetSuggester(symbols));
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
	const index = require_remember.remember(() => indexed ?? new NameIndex(table));
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
	const ofKind = require_remember.remember(() => listPlaces(table, kind));
	const indexBy = (key) => require_remember.remember(() => groupBy(ofKind(), key));
	const paths = indexBy((place) => table.pathAt(place));
	const foldedPaths = indexBy((place) => foldName(table.pathAt(place)));
	const labels = indexBy((place) => table.labelAt(place));
	const foldedLabels = indexBy((place) => foldName(table.labelAt(place)));
	const only = require_remember.remember(() => names.hasPaths(kind) ? names.ofKind(kind) : indexOnly(ofKind(), table));
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
	return !(first > SPACE && first <= LAST_OF_ASCII) && text.trim() === "";
}
const SPACE = 32;
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
const DISTINCT = require_remember.rememberEach((_) => ({
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
// src/link/link-columns.ts
const UNRESOLVED = -1;
const PLAIN_TEXT = -2;
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
function diffTexts({ edited, declared }) {
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
	return countNaming(facts, label) > countNaming(own, label, findLineStart$1(own.text, block.item.start));
}
function countNaming({ text, errors }, label, except) {
	return errors.filter((error) => findLineStart$1(text, error.start) !== except && containsName(linesAround(text, error), label)).length;
}
function linesAround(text, { start, end }) {
	const next = text.indexOf("\n", end);
	return text.slice(findLineStart$1(text, start), next === -1 ? text.length : next);
}
function findLineStart$1(text, at) {
	return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function containsName(text, name) {
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) if (!isNameUnit(text[at - 1]) && !isNameUnit(text[at + name.length])) return true;
	return false;
}
const NAME_UNIT = require_remember.remember(() => new RegExp("[\\p{L}\\p{N}_-]", "u"));
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
			...diffTexts(pairing),
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
// node_modules/picomatch/lib/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
// node_modules/picomatch/index.js
var require_picomatch = __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/text/globs.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function compileGlobs(globs, options) {
	return (0, import_picomatch.default)([...globs], options);
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
	return compileGlobs(globs, {
		bash: true,
		dot: true,
		nocase: true
	});
}
// src/impact/path.ts
const LONGEST_PATH = 50;
const HEAD = 25;
const TAIL = 24;
function headAfter(previous) {
	return previous.distance + 1 < HEAD ? void 0 : previous.head ?? previous;
}
function writePath$1(last) {
	const names = last.distance + 1;
	if (names <= 50) return readNames$1(last, names);
	const leftOut = names - HEAD - TAIL;
	return [
		...readNames$1(last.head ?? last, HEAD),
		`\u2026 ${leftOut} more \u2026`,
		...readNames$1(last, TAIL)
	];
}
function readNames$1(last, count) {
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
const WORD$2 = {
	ascii: /[A-Za-z_][\w$]*/y,
	unicode: require_remember.remember(() => new RegExp("[\\p{L}_][\\p{L}\\p{N}_$]*", "uy"))
};
const NUMBER$1 = {
	ascii: /[\w.]+/y,
	unicode: require_remember.remember(() => new RegExp("[\\p{L}\\p{N}_.]+", "uy"))
};
const SELECT_ALL = /\s+(?:(?:distinct|all)\s+)?\*/iy;
const QUOTES = "\"`[]";
function* readPaths(text) {
	for (let offset = 0; offset < text.length;) {
		const skipped = skipLiteralOrComment(text, offset);
		const word = skipped > offset ? void 0 : matchWithTables(WORD$2, text, offset);
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
		const word = matchWithTables(WORD$2, text, next);
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
	return side === "before" && element.kind === "consumer" && isGone(element.parent, counterpart);
}
function isGone(element, counterpart) {
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
			const step = findStep$1(element, steps);
			if (step !== void 0) return {
				certainty,
				path: writePath$1(step).reverse()
			};
		}
	};
}
function findStep$1(element, steps) {
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
		properties.push(finish$1(property, schema));
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
const relationKeysOf = require_remember.rememberEach((schema) => new Set(schema.relations.flatMap((relation) => relation.keys)));
function isElement(keyword, { kind }) {
	return schemaOfBlock(keyword, kind).naming === "value";
}
function decodeValues(item) {
	return item.valueType === ValueType.list ? item.members.map(decodeValue) : [decodeValue(item)];
}
function finish$1(written, schema) {
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
const defaultsOf = require_remember.rememberEach(({ properties }) => properties.flatMap((schema) => schema.default === void 0 ? [] : [{
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
// src/syntax/node-role.ts
const NodeRole = {
	other: 0,
	comment: 1,
	file: 2,
	block: 3,
	attribute: 4,
	directive: 5,
	openBrace: 6,
	closeBrace: 7,
	equals: 8,
	wrongEquals: 9,
	openEquals: 10,
	placeholderBody: 11,
	placeholder: 12,
	straySeparator: 13,
	alternative: 14,
	conflictMarker: 15,
	unclosedComment: 16,
	error: 17,
	missing: 18,
	strayKeyword: 19,
	loneKeyword: 20,
	unclosedBlock: 21,
	void: 22,
	closeBracket: 23,
	value: 32,
	identifier: 48,
	unclosedString: 49,
	typographicString: 50,
	unquotedValue: 51,
	unopenedString: 52
};
const ROLES = {
	comment: NodeRole.comment,
	source_file: NodeRole.file,
	block: NodeRole.block,
	attribute: NodeRole.attribute,
	directive: NodeRole.directive,
	"{": NodeRole.openBrace,
	"}": NodeRole.closeBrace,
	"]": NodeRole.closeBracket,
	"=": NodeRole.equals,
	wrong_equals: NodeRole.wrongEquals,
	open_equals: NodeRole.openEquals,
	placeholder_body: NodeRole.placeholderBody,
	placeholder: NodeRole.placeholder,
	stray_separator: NodeRole.straySeparator,
	alternative: NodeRole.alternative,
	conflict_marker: NodeRole.conflictMarker,
	unclosed_comment: NodeRole.unclosedComment,
	string: NodeRole.value + ValueType.string,
	triple_string: NodeRole.value + ValueType.tripleString,
	number: NodeRole.value + ValueType.number,
	boolean: NodeRole.value + ValueType.boolean,
	path: NodeRole.value + ValueType.path,
	list: NodeRole.value + ValueType.list,
	single_quoted_string: NodeRole.value + ValueType.singleQuotedString,
	broken_string: NodeRole.value + ValueType.brokenString,
	hex_color: NodeRole.value + ValueType.hexColor,
	identifier: NodeRole.identifier,
	unclosed_string: NodeRole.unclosedString,
	typographic_string: NodeRole.typographicString,
	unquoted_value: NodeRole.unquotedValue,
	unopened_string: NodeRole.unopenedString
};
function findRole(nodeName) {
	return ROLES[nodeName] ?? NodeRole.other;
}
function valueTypeOf(role) {
	if (role < NodeRole.value) return ValueType.none;
	if (role < NodeRole.identifier) return role - NodeRole.value;
	return role === NodeRole.identifier || role === NodeRole.unquotedValue ? ValueType.path : ValueType.brokenString;
}
function isMistake(role) {
	if (role >= NodeRole.unclosedString) return true;
	if (role >= NodeRole.value) return role >= NodeRole.value + ValueType.singleQuotedString && role < NodeRole.identifier;
	return role === NodeRole.wrongEquals || role >= NodeRole.placeholderBody && role <= NodeRole.unclosedComment;
}
// src/syntax/item-head.ts
const NONE = 4294967295;
function openFrame(kind) {
	return {
		kind,
		row: NONE,
		wordCount: 0,
		firstStart: 0,
		firstEnd: 0,
		secondStart: 0,
		secondEnd: 0,
		valueStart: 0,
		valueEnd: 0,
		valueType: ValueType.none,
		equals: 0,
		valueMistake: NONE,
		stretch: NONE
	};
}
function noteValue(frame, node, mistake) {
	if (node.role === NodeRole.identifier && frame.equals === 0 && frame.wordCount < 2) addWord(frame, node);
	else if (frame.valueType === ValueType.none) {
		frame.valueStart = node.start;
		frame.valueEnd = node.end;
		frame.valueType = valueTypeOf(node.role);
		frame.valueMistake = mistake;
	}
}
function addWord(frame, node) {
	if (frame.wordCount === 0) {
		frame.firstStart = node.start;
		frame.firstEnd = node.end;
	} else {
		frame.secondStart = node.start;
		frame.secondEnd = node.end;
	}
	frame.wordCount++;
}
function slideWords(frame, node) {
	if (frame.valueType !== ValueType.none) forgetHead(frame);
	if (frame.wordCount === 2) dropFirstWord(frame);
	addWord(frame, node);
}
function noteLooseEquals(frame, node) {
	if (frame.wordCount === 2) dropFirstWord(frame);
	if (frame.wordCount === 0 || frame.valueType !== ValueType.none) forgetHead(frame);
	else frame.equals = node.role;
}
function dropFirstWord(frame) {
	frame.firstStart = frame.secondStart;
	frame.firstEnd = frame.secondEnd;
	frame.wordCount = 1;
}
function takeSecondAsValue(frame) {
	frame.valueStart = frame.secondStart;
	frame.valueEnd = frame.secondEnd;
	frame.valueType = ValueType.path;
	frame.wordCount = 1;
}
function forgetHead(frame) {
	frame.wordCount = 0;
	frame.valueType = ValueType.none;
	frame.valueMistake = NONE;
	frame.equals = 0;
}
// src/syntax/mistake-list.ts
const MISTAKE_STRIDE = 4;
var MistakeList = class {
	#values = [];
	add(mistake) {
		this.#values.push(mistake.role, mistake.start, mistake.end, mistake.row ?? 4294967295);
		return this.#values.length / 4 - 1;
	}
	setRow(mistake, row) {
		if (mistake !== 4294967295) this.#values[mistake * 4 + 3] = row;
	}
	stretchTo(mistake, end) {
		this.#values[mistake * 4 + 2] = end;
	}
	cut(mistake, understoodFrom) {
		if (mistake === 4294967295) return;
		const at = mistake * 4;
		if (this.#values[at + 1] >= understoodFrom) this.#values[at] = NodeRole.void;
		else this.#values[at + 2] = understoodFrom;
	}
	toArray() {
		return Uint32Array.from(this.#values);
	}
};
// src/syntax/find-bare-lists.ts
const LONGEST_LIST = 500;
const LONGEST_EXCERPT$2 = 40;
const FIRST = /(?:[^\s"'=,;{}[\]#/:<>|()]+|"[^"\n]*")/y;
const NEXT = /[ \t]*,[ \t]*(?:[^\s"'=,;{}[\]#/:<>|()]+|"[^"\n]*")/y;
const NEXT_BELOW = /[ \t]*,[ \t]*\r?\n\s*(?:"[^"\n]*"|[^.\s"'=,;{}[\]#/:<>|()]+\.[^\s"'=,;{}[\]#/:<>|()]+)/y;
const END = /[ \t]*,?[ \t]*(?:\r?\n|[}#]|\/\/|\/\*|$)/y;
function findBareLists(text, items, mistakes) {
	const commas = findCommas(text, mistakes);
	const facts = [];
	let end = 0;
	for (let at = 0; commas.size > 0 && at < items.length; at += 8) {
		const start = items[at + ItemColumn.valueStart] ?? 0;
		if (start < end || !mayBegin(text, items, at, commas)) continue;
		const list = matchList(text, start);
		if (list === void 0) continue;
		end = start + list.length;
		facts.push(describe$2(start, list, typeOf(items, at)));
	}
	return facts;
}
function findCommas(text, mistakes) {
	const commas = new Set();
	for (let row = 0; row < mistakes.length; row += 4) {
		const start = mistakes[row + 1] ?? 0;
		if (mistakes[row] === NodeRole.straySeparator && text[start] === ",") commas.add(start);
	}
	return commas;
}
function mayBegin(text, items, at, commas) {
	const type = typeOf(items, at);
	if (type !== ItemType.attribute && type !== ItemType.directive) return false;
	let next = items[at + ItemColumn.valueEnd] ?? 0;
	while (text[next] === " " || text[next] === "	") next++;
	return commas.has(next);
}
function typeOf(items, at) {
	return (items[at] ?? 0) & 255;
}
function matchList(text, start) {
	const cut = text.slice(start, start + LONGEST_LIST);
	const rest = start + cut.length < text.length ? `${cut}=` : cut;
	let found;
	let end = findEnd$1(FIRST, rest, 0);
	while (end !== void 0) {
		end = findEnd$1(NEXT, rest, end) ?? findEnd$1(NEXT_BELOW, rest, end);
		if (end !== void 0 && findEnd$1(END, rest, end) !== void 0) found = end;
	}
	return found === void 0 ? void 0 : rest.slice(0, found);
}
function findEnd$1(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}
function describe$2(start, list, type) {
	const written = `[${list}]`;
	const line = written.replaceAll(/\s+/g, " ");
	return {
		rule: "syntax-error",
		message: `Several values are written as a list in brackets: ${line.length <= LONGEST_EXCERPT$2 ? line : `${line.slice(0, 39)}\u2026`}${type === ItemType.attribute && !list.includes("\"") ? "; a text stands in double quotes" : ""}.`,
		start,
		end: start + list.length,
		suggestion: written
	};
}
// src/syntax/find-bare-text.ts
const BARE_ATTRIBUTE = ItemType.attribute | ValueType.path << 8;
const PLAIN_WORDS = /^[^"'={}[\]]+$/;
const LONGEST_TEXT = 500;
function findBareText(text, items) {
	const facts = [];
	for (let at = 0; at < items.length - 8; at += 8) {
		if (items[at] !== BARE_ATTRIBUTE || !isDirective(items[at + 8])) continue;
		const start = items[at + ItemColumn.valueStart] ?? 0;
		const valueEnd = items[at + ItemColumn.valueEnd] ?? 0;
		const nextStart = items[at + 8 + ItemColumn.keyStart] ?? 0;
		const line = readLine$1(text, start);
		if (start + line.length >= nextStart && nextStart > valueEnd && PLAIN_WORDS.test(line)) facts.push(describe$1(start, line));
	}
	return facts;
}
function isDirective(types) {
	return ((types ?? 0) & 255) === ItemType.directive;
}
function readLine$1(text, start) {
	const rest = text.slice(start, start + LONGEST_TEXT);
	return rest.slice(0, /\r?\n|\s#|\/\/|\/\*|$/.exec(rest)?.index).trimEnd();
}
function describe$1(start, line) {
	return {
		rule: "syntax-error",
		message: "A text of several words stands in double quotes; without them only its first word is the value.",
		start,
		end: start + line.length,
		suggestion: `"${line}"`
	};
}
// src/syntax/line-scan.ts
const TAB_WIDTH = 4;
const MARKER = /(?:<{7}|>{7}|={7}|[|]{7})/y;
const BLOCK_HEAD = require_remember.remember(() => new RegExp("[\\p{L}_][\\p{L}\\p{N}_-]*(?:[ \\t]+(?:\"[^\"\\r\\n]*\"|[\\p{L}_][\\p{L}\\p{N}_.-]*))?(?=[ \\t]*[(:<[]?[ \\t]*(?:(?:\\/\\/|#)[^\\r\\n]*)?(?:\\r?\\n|$))", "uy"));
const ITEM = require_remember.remember(() => new RegExp("\\}|[\\p{L}_][\\p{L}\\p{N}_-]*[ \\t]*(?:=|\"|\\{|[ \\t][\\p{L}_][\\p{L}\\p{N}_.-]*[ \\t]*(?:\\{|\\r?\\n|$))", "uy"));
const KEY_BEFORE_VALUE = require_remember.remember(() => new RegExp("^\\s*[\\p{L}_][\\p{L}\\p{N}_-]*\\s*=?\\s*$", "u"));
const LONGEST_KEY$1 = 200;
const LONGEST_LINE = 500;
const LONGEST_PROSE = 500;
const NOT_PROSE = /["'\u201c\u201d`={}[\]|]|\/\/|\/\*|#|^\.\.+$|^\u2026$|^[-.,;\s\d]*$/;
const WORD_START = require_remember.remember(() => new RegExp("^[\\p{L}\\p{N}_]", "u"));
const BARE_VALUE = require_remember.remember(() => new RegExp("^[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_-])?$", "u"));
function measureIndent(text, lineStart) {
	let indent = 0;
	let at = lineStart;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 9) indent += TAB_WIDTH - indent % TAB_WIDTH;
		else if (code === 32 || code === 65279) indent++;
		else break;
	}
	return {
		indent,
		contentStart: at
	};
}
function findLineStart(text, at) {
	const from = Math.max(0, at - LONGEST_LINE);
	return from + text.slice(from, at).lastIndexOf("\n") + 1;
}
function findLineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end + 1;
}
function findContentLine(text, from) {
	for (let line = from; line < text.length; line = findLineEnd(text, line)) if (hasContent(text, measureIndent(text, line).contentStart)) return line;
}
function hasContent(text, contentStart) {
	const first = text[contentStart];
	return !(first === void 0 || first === "\n" || first === "\r") && !isCommentOrMarker(text, contentStart);
}
function findItemLine(text, { from, deepest, limit }) {
	let line = findContentLine(text, findLineEnd(text, from));
	while (line !== void 0 && line <= limit) {
		const { indent, contentStart } = measureIndent(text, line);
		if (indent <= deepest && looksLikeItem(text, contentStart)) return line;
		line = findContentLine(text, findLineEnd(text, contentStart));
	}
}
function isCommentOrMarker(text, at) {
	const first = text[at];
	if (first === "#") return true;
	if (first === "/") return text[at + 1] === "/" || text[at + 1] === "*";
	return first !== void 0 && "<>=|".includes(first) && matches(MARKER, text, at);
}
function skipComment(text, at) {
	if (text.startsWith("/*", at)) {
		const end = text.indexOf("*/", at + 2);
		return end < 0 ? void 0 : end + 2;
	}
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
function skipQuoted(text, at) {
	const quote = text[at];
	let stop;
	for (let end = at + 1; end < text.length; end++) {
		const character = text[end];
		if (character === quote) return end + 1;
		if (character === "\\" && quote === "\"") end++;
		else if (character === "\n") return stop ?? end;
		else if (character === "{" || character === "}") stop ??= end;
	}
	return stop ?? text.length;
}
function opensValue(text, at) {
	const before = text.slice(Math.max(0, at - LONGEST_KEY$1), at);
	return KEY_BEFORE_VALUE().test(before.slice(before.lastIndexOf("\n") + 1));
}
function looksLikeItem(text, at) {
	return matches(ITEM(), text, at);
}
function findBlockHeadEnd(text, at) {
	return matches(BLOCK_HEAD(), text, at) ? BLOCK_HEAD().lastIndex : void 0;
}
function isProse(line) {
	if (line.length > LONGEST_PROSE || NOT_PROSE.test(line)) return false;
	if (!WORD_START().test(line)) return true;
	if (/[,;]/.test(line)) return false;
	const words = line.trim().split(/\s+/);
	return words.length > 2 && (words.length % 2 === 1 || words.some((word) => !BARE_VALUE().test(word)));
}
function matches(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text);
}
// src/syntax/find-lone-keywords.ts
function separateLoneKeywords(text, items) {
	const edits = [];
	for (let at = 0; at < items.length; at += 8) {
		const keyEnd = items[at + ItemColumn.keyEnd] ?? 0;
		const valueStart = items[at + ItemColumn.valueStart] ?? 0;
		if (valueStart - keyEnd > 1 && hasBareValue(items[at] ?? 0) && isOfNextLine(text, keyEnd, valueStart)) edits.push({
			at: keyEnd,
			remove: 0,
			insert: " =",
			anchor: keyEnd
		});
	}
	return edits;
}
function hasBareValue(types) {
	return types >>> 8 === ValueType.path && (types & 255) !== ItemType.attribute;
}
function isOfNextLine(text, keyEnd, valueStart) {
	if (!text.slice(keyEnd, valueStart).includes("\n")) return false;
	const keyword = measureIndent(text, findLineStart(text, keyEnd));
	const value = measureIndent(text, findLineStart(text, valueStart));
	return value.contentStart === valueStart && value.indent <= keyword.indent;
}
// src/syntax/describe-mistake.ts
const LONGEST_EXCERPT$1 = 40;
function describeMistake({ role, written, missing }) {
	return role === NodeRole.missing ? describeMissing(missing) : (DESCRIPTIONS[role] ?? describeUnexpected)(written);
}
const DESCRIPTIONS = {
	[NodeRole.value + ValueType.singleQuotedString]: (written) => ({
		rule: "single-quoted-string",
		message: `${excerpt(written)} is in single quotes; strings are written in double quotes.`,
		...suggestQuoted(written.slice(1, -1))
	}),
	[NodeRole.unclosedString]: (written) => ({
		rule: "unclosed-string",
		message: `The string ${excerpt(written)} has no closing quote on its line.`,
		...suggestQuoted(written.slice(1))
	}),
	[NodeRole.unopenedString]: (written) => ({
		rule: "unclosed-string",
		message: `The string ${excerpt(written)} has no opening quote.`,
		...suggestQuoted(written.slice(0, -1))
	}),
	[NodeRole.value + ValueType.brokenString]: (written) => ({
		rule: "unclosed-string",
		message: `The string ${excerpt(written)} runs over several lines; a text of several lines stands between """ and """.`,
		suggestion: `""${written}""`
	}),
	[NodeRole.typographicString]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} is not in straight double quotes.`,
		...suggestQuoted(written.slice(1, -1))
	}),
	[NodeRole.unquotedValue]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} is neither a number nor a name; write it in double quotes.`,
		...suggestQuoted(written)
	}),
	[NodeRole.value + ValueType.hexColor]: (written) => ({
		rule: "syntax-error",
		message: `The colour ${written} needs double quotes: without them # begins a comment.`,
		...suggestQuoted(written)
	}),
	[NodeRole.wrongEquals]: (written) => ({
		rule: "syntax-error",
		message: `An attribute is written with =, not with ${written}.`,
		suggestion: "="
	}),
	[NodeRole.openEquals]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} has no value.`
	}),
	[NodeRole.loneKeyword]: describeLone,
	[NodeRole.strayKeyword]: describeLone,
	[NodeRole.placeholderBody]: describePlaceholder,
	[NodeRole.placeholder]: describePlaceholder,
	[NodeRole.alternative]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} lists alternatives as documentation does; a model has one value.`,
		suggestion: ""
	}),
	[NodeRole.straySeparator]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} is not needed: items stand one after the other.`,
		suggestion: ""
	}),
	[NodeRole.conflictMarker]: (written) => ({
		rule: "syntax-error",
		message: `A merge conflict is not resolved: ${excerpt(written)}`
	}),
	[NodeRole.unclosedComment]: () => ({
		rule: "syntax-error",
		message: "This comment has no end: */ is missing.",
		suggestion: "*/"
	}),
	[NodeRole.unclosedBlock]: (written) => ({
		rule: "missing-brace",
		message: `The block ${excerpt(written)} is not closed: a } is missing.`,
		suggestion: "}"
	})
};
function describeUnexpected(written) {
	return written === "}" || written === "{" ? {
		rule: "missing-brace",
		message: `This ${written} has no counterpart.`
	} : {
		rule: "syntax-error",
		message: `Unexpected text: ${excerpt(written)}`
	};
}
function describeLone(written) {
	return {
		rule: "syntax-error",
		message: `${excerpt(written)} has no value.`,
		suggestion: `${written} = true`
	};
}
function describePlaceholder(written) {
	return {
		rule: "syntax-error",
		message: `${excerpt(written)} stands for something that is left out; a model needs it.`
	};
}
function describeMissing(role) {
	switch (role) {
		case NodeRole.closeBrace: return {
			rule: "missing-brace",
			message: "A } is missing behind this.",
			suggestion: "}"
		};
		case NodeRole.openBrace: return {
			rule: "missing-brace",
			message: "A { is missing behind this.",
			suggestion: "{"
		};
		case NodeRole.closeBracket: return {
			rule: "syntax-error",
			message: "The ] of a list is missing behind this.",
			suggestion: "]"
		};
		case NodeRole.equals: return {
			rule: "syntax-error",
			message: "An = is missing behind this.",
			suggestion: "="
		};
		default: return {
			rule: "syntax-error",
			message: "A name or a value is missing behind this."
		};
	}
}
function suggestQuoted(content) {
	return /["\\\n]/.test(content) ? {} : { suggestion: `"${content}"` };
}
function excerpt(written) {
	const line = written.replaceAll(/\s+/g, " ").trim();
	return line.length <= LONGEST_EXCERPT$1 ? line : `${line.slice(0, 39)}\u2026`;
}
// src/syntax/trim-values.ts
function trimBrokenValues(text, walked) {
	const { items, mistakes } = walked;
	for (let at = 0; at < mistakes.length; at += 4) {
		const role = mistakes[at] ?? 0;
		const row = mistakes[at + 3] ?? 4294967295;
		if (!(role === NodeRole.openEquals || valueTypeOf(role) === ValueType.brokenString) || row === 4294967295) continue;
		if (role !== NodeRole.openEquals) trimColumn(items, row * 8 + ItemColumn.valueEnd, text);
		trimColumn(items, row * 8 + ItemColumn.end, text);
	}
	return items;
}
function trimColumn(items, index, text) {
	items[index] = findTrimmedEnd(text, items[index] ?? 0);
}
function findTrimmedEnd(text, from) {
	let end = from;
	while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
	return end;
}
// src/syntax/describe-repair.ts
const LONGEST_EXCERPT = 60;
function describeOpenBlock(text, head, lastEnd) {
	return {
		rule: "missing-brace",
		message: `The block ${readHead(text, head)} is not closed; by its indentation its } is missing after this line.`,
		start: findContentStart(text, lastEnd),
		end: lastEnd,
		suggestion: "}"
	};
}
function describeHeadWithoutBrace(text, head) {
	return {
		rule: "missing-brace",
		message: `The block ${readHead(text, head)} has no opening {.`,
		start: head.headStart,
		end: head.headEnd,
		suggestion: `${text.slice(head.headStart, head.headEnd)} {`
	};
}
function describeExtraBrace(at) {
	return {
		rule: "missing-brace",
		message: "This } closes no block: either it is one too many, or the { of its block is missing.",
		start: at,
		end: at + 1
	};
}
function describeOpenTriple(text, start, end) {
	return {
		rule: "unclosed-string",
		message: "This text has no closing \"\"\"; by its indentation it ends before the next item.",
		start,
		end: Math.min(end, findTrimmedEnd(text, findLineEnd(text, start))),
		suggestion: "\"\"\""
	};
}
function describeOpenComment(text, start) {
	return {
		...describeMistake({
			role: NodeRole.unclosedComment,
			written: "",
			missing: NodeRole.other
		}),
		start,
		end: findTrimmedEnd(text, findLineEnd(text, start))
	};
}
function describeProse(line, start) {
	return {
		rule: "syntax-error",
		message: `This line is no MML: ${line.slice(0, LONGEST_EXCERPT)}`,
		start,
		end: start + line.length
	};
}
function readHead(text, { headStart, headEnd }) {
	return text.slice(headStart, Math.min(headEnd, headStart + LONGEST_EXCERPT));
}
function findContentStart(text, end) {
	return Math.min(measureIndent(text, findLineStart(text, end)).contentStart, end);
}
// src/syntax/repair.ts
const FREE_EDITS = 3;
const BLOCKS_PER_EDIT = 10;
const BRACES_ONLY = /^[}\s]*$/;
const MOST_BRACES = 200;
const MOST_EDITS = 1e4;
function findRepair(text) {
	const scan = new IndentationScan(text);
	scan.run();
	const { edits, facts, blockCount } = scan;
	const most = Math.min(MOST_EDITS, FREE_EDITS + blockCount / BLOCKS_PER_EDIT);
	return edits.length > most ? NO_REPAIR : {
		edits,
		facts
	};
}
const NO_REPAIR = {
	edits: [],
	facts: []
};
var IndentationScan = class {
	edits = [];
	facts = [];
	blockCount = 0;
	#text;
	#open = [];
	#at = 0;
	#lineStart = 0;
	#contentStart = 0;
	#indent = 0;
	#lastEnd = 0;
	#isCommentEndMissing = false;
	constructor(text) {
		this.#text = text;
	}
	run() {
		if (this.#text.startsWith("\ufeff")) this.#at = 1;
		while (this.#at < this.#text.length && !this.#isHopeless()) this.#readLine();
		this.#lineStart = this.#text.length;
		this.#closeBlocks((block) => block.indent >= 0);
	}
	#readLine() {
		this.#lineStart = this.#at;
		const { indent, contentStart } = measureIndent(this.#text, this.#at);
		this.#indent = indent;
		this.#contentStart = contentStart;
		this.#at = contentStart;
		if (this.#text[contentStart] === "}") {
			if (!this.#isFollowedByDeeper(indent)) this.#closeBlocks((block) => block.indent > indent);
		} else if (hasContent(this.#text, contentStart)) {
			if (this.#removeProse()) return;
			if (this.#text[contentStart] !== "{") this.#closeBlocks((block) => block.indent >= indent);
			this.#openMissing();
		}
		this.#readTokens();
	}
	#readTokens() {
		while (this.#at < this.#text.length && !this.#isHopeless()) {
			const character = this.#text[this.#at];
			if (character === "\n") {
				this.#at++;
				return;
			}
			if (this.#readBeyond(character)) {
				if (this.#text[this.#at - 1] === "\n") return;
				continue;
			}
			if (character === "{") this.#pushBlock(findTrimmedEnd(this.#text, this.#at));
			else if (character === "}") this.#closeBrace();
			this.#at++;
			if (character > " ") this.#lastEnd = this.#at;
		}
	}
	#readBeyond(character) {
		if (character === "\"" && this.#text.startsWith("\"\"\"", this.#at)) {
			this.#readTriple();
			return true;
		}
		if (character === "\"" || character === "'") {
			this.#at = skipQuoted(this.#text, this.#at);
			this.#lastEnd = this.#at;
			return true;
		}
		if (!isCommentOrMarker(this.#text, this.#at)) return false;
		const end = this.#isCommentEndMissing && this.#text.startsWith("/*", this.#at) ? void 0 : skipComment(this.#text, this.#at);
		if (end === void 0) this.#closeComment();
		else this.#at = end;
		return true;
	}
	#readTriple() {
		const end = this.#text.indexOf("\"\"\"", this.#at + 3);
		const limit = end < 0 ? this.#text.length : end;
		const line = end < 0 || opensValue(this.#text, end) ? this.#findNextItem(limit) : void 0;
		if (line !== void 0) this.#closeTriple(line);
		else {
			this.#at = end < 0 ? this.#text.length : end + 3;
			this.#lastEnd = this.#at;
		}
	}
	#closeTriple(line) {
		const end = findTrimmedEnd(this.#text, line);
		this.#edit({
			at: line,
			remove: 0,
			insert: "\"\"\"",
			anchor: end
		}, describeOpenTriple(this.#text, this.#at, end));
		this.#at = line;
		this.#lastEnd = end;
	}
	#closeComment() {
		this.#isCommentEndMissing = true;
		const line = this.#findNextItem(this.#text.length);
		if (line === void 0) {
			this.#at = this.#text.length;
			return;
		}
		const anchor = findTrimmedEnd(this.#text, line);
		this.#edit({
			at: line,
			remove: 0,
			insert: "*/",
			anchor
		}, describeOpenComment(this.#text, this.#at));
		this.#at = line;
	}
	#findNextItem(limit) {
		return findItemLine(this.#text, {
			from: this.#at,
			deepest: this.#indent,
			limit
		});
	}
	#pushBlock(headEnd) {
		this.blockCount++;
		const headStart = Math.min(this.#contentStart, headEnd);
		this.#open.push({
			indent: this.#indent,
			headStart,
			headEnd
		});
	}
	#closeBrace() {
		const top = this.#open.at(-1);
		const isFirst = this.#at === this.#contentStart;
		const fits = top !== void 0 && (!isFirst || top.indent === this.#indent);
		const isOfThisLine = top !== void 0 && top.headStart >= this.#lineStart;
		if (fits && (isOfThisLine || !this.#isFollowedByDeeper(top.indent))) {
			this.#open.pop();
			return;
		}
		this.#edit({
			at: this.#at,
			remove: 1,
			insert: "",
			anchor: this.#lastEnd
		}, describeExtraBrace(this.#at));
	}
	#isFollowedByDeeper(indent) {
		const lineEnd = findLineEnd(this.#text, this.#at);
		if (lineEnd - this.#at > MOST_BRACES || !BRACES_ONLY.test(this.#text.slice(this.#at, lineEnd))) return false;
		const next = findContentLine(this.#text, lineEnd);
		return next !== void 0 && measureIndent(this.#text, next).indent > indent;
	}
	#closeBlocks(ends) {
		for (let top = this.#open.at(-1); top !== void 0 && ends(top); top = this.#open.at(-1)) {
			if (this.#isHopeless()) return;
			this.#open.pop();
			const edit = {
				at: this.#lineStart,
				remove: 0,
				insert: "}",
				anchor: this.#lastEnd
			};
			this.#edit(edit, describeOpenBlock(this.#text, top, this.#lastEnd));
		}
	}
	#removeProse() {
		const start = this.#contentStart;
		if (findBlockHeadEnd(this.#text, start) !== void 0) return false;
		const end = findTrimmedEnd(this.#text, findLineEnd(this.#text, start));
		const line = this.#text.slice(start, end);
		if (!isProse(line)) return false;
		this.#edit({
			at: start,
			remove: end - start,
			insert: "",
			anchor: start
		}, describeProse(line, start));
		this.#at = end;
		return true;
	}
	#openMissing() {
		const headEnd = findBlockHeadEnd(this.#text, this.#contentStart);
		if (headEnd === void 0) return;
		const line = findContentLine(this.#text, findLineEnd(this.#text, headEnd));
		if (line === void 0) return;
		const { indent, contentStart } = measureIndent(this.#text, line);
		if (indent <= this.#indent || !looksLikeItem(this.#text, contentStart)) return;
		const head = {
			headStart: this.#contentStart,
			headEnd
		};
		this.#edit({
			at: headEnd,
			remove: 0,
			insert: " {",
			anchor: headEnd
		}, describeHeadWithoutBrace(this.#text, head));
		this.#pushBlock(headEnd);
	}
	#isHopeless() {
		return this.edits.length > MOST_EDITS;
	}
	#edit(edit, fact) {
		this.edits.push(edit);
		this.facts.push(fact);
	}
};
// src/syntax/syntax-errors.ts
const MOST_ERRORS = 200;
function listErrors(text, walked, found) {
	const rows = findMistakes(walked.mistakes);
	const facts = rows.slice(0, MOST_ERRORS).map((row) => describeRow(text, walked.mistakes, row));
	const all = [
		...facts.filter((fact) => !found.unquoted.some((whole) => isInside(fact, whole))),
		...found.repairs,
		...found.unquoted
	];
	all.sort((left, right) => left.start - right.start || left.end - right.end);
	const total = all.length + rows.length - facts.length;
	if (total <= MOST_ERRORS) return all;
	const shown = all.slice(0, 199);
	const rest = all[199] ?? shown.at(-1);
	return rest === void 0 ? [] : [...shown, countTheRest(rest, total - shown.length)];
}
function isInside(fact, other) {
	return fact.start > other.start && fact.end <= other.end;
}
function findMistakes(mistakes) {
	const rows = [];
	for (let row = 0; row < mistakes.length; row += 4) if (mistakes[row] !== NodeRole.void) rows.push(row);
	return rows;
}
function describeRow(text, mistakes, row) {
	const role = mistakes[row] ?? NodeRole.error;
	const start = mistakes[row + 1] ?? 0;
	const end = Math.max(start, findEnd(text, role, mistakes[row + 2] ?? 0, start));
	return {
		...describeMistake({
			role,
			written: text.slice(start, end),
			missing: mistakes[row + 3] ?? NodeRole.other
		}),
		start,
		end
	};
}
function findEnd(text, role, end, start) {
	const lineEnd = role === NodeRole.error || role === NodeRole.unclosedComment ? text.indexOf("\n", start) : -1;
	return findTrimmedEnd(text, lineEnd < 0 ? end : Math.min(end, lineEnd));
}
function countTheRest(at, count) {
	return {
		rule: "syntax-error",
		message: `There are ${count} more mistakes from here on; this file may not be MML.`,
		start: at.start,
		end: at.end
	};
}
// src/syntax/text-edit.ts
function applyEdits(text, edits) {
	const parts = [];
	let done = 0;
	for (const edit of edits) {
		parts.push(text.slice(done, edit.at), edit.insert);
		done = edit.at + edit.remove;
	}
	parts.push(text.slice(done));
	return parts.join("");
}
function mapOffsets(edits) {
	const steps = buildSteps(edits);
	return {
		start: (offset) => {
			const step = findStep(steps, offset);
			if (step === void 0) return offset;
			return offset < step.editedEnd ? step.edit.at : offset - step.shift;
		},
		end: (offset) => {
			const step = findStep(steps, offset - 1);
			if (step === void 0) return offset;
			return offset <= step.editedEnd ? step.edit.anchor : offset - step.shift;
		}
	};
}
function buildSteps(edits) {
	let shift = 0;
	return edits.map((edit) => {
		const editedStart = edit.at + shift;
		shift += edit.insert.length - edit.remove;
		return {
			edit,
			editedStart,
			editedEnd: editedStart + edit.insert.length,
			shift
		};
	});
}
function findStep(steps, offset) {
	let low = 0;
	let high = steps.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (steps[middle].editedStart <= offset) low = middle + 1;
		else high = middle;
	}
	return steps[low - 1];
}
// src/syntax/walked-tree.ts
function isPlain$1({ mistakes, errorWeight }) {
	return mistakes.length === 0 && errorWeight === 0;
}
// src/syntax/parse.ts
function parse(bytes, hash, parser, mostWords = UNBOUNDED) {
	const { content, text } = decodeText(bytes);
	const facts = content === "binary" ? NO_FACTS : readFacts(text, parser, mostWords);
	return {
		hash,
		text,
		content,
		...facts,
		textLength: text.length,
		rowCount: facts.items.length / 8
	};
}
const UNBOUNDED = Number.POSITIVE_INFINITY;
const LARGE_TEXT = 1 << 20;
const PROBE_LENGTH = 65536;
const FOREIGN_LENGTH_PER_GUESS = 20;
const NO_FACTS = {
	items: new Uint32Array(0),
	errors: [],
	isPlain: false
};
function readFacts(written, parser, mostWords) {
	const text = leaveOutForeign(written, parser);
	const isVeryLarge = isTooLongWithMistakes(text, mostWords);
	if (isVeryLarge && isTooLongEvenIfSound(text, mostWords)) return refuseLargeText(text);
	const walked = parser.read(text, isVeryLarge ? "first mistake" : "the end");
	if (isVeryLarge && !(walked && isPlain$1(walked))) return refuseLargeText(text);
	if (walked === void 0) return {
		...NO_FACTS,
		errors: [mentionFile(text, OUT_OF_MEMORY)]
	};
	const facts = readRepaired(text, walked, parser) ?? {
		...finish(text, walked, []),
		isPlain: isPlain$1(walked)
	};
	return text === written ? facts : {
		...facts,
		isPlain: false,
		errors: [mentionFile(text, BEGINNING_ONLY), ...facts.errors]
	};
}
function refuseLargeText(text) {
	return {
		...NO_FACTS,
		errors: [mentionFile(text, TOO_MANY_WORDS)]
	};
}
function leaveOutForeign(text, parser) {
	if (text.length <= LARGE_TEXT) return text;
	const beginning = text.slice(0, PROBE_LENGTH);
	return (parser.read(beginning)?.errorWeight ?? 0) > PROBE_LENGTH / FOREIGN_LENGTH_PER_GUESS ? beginning : text;
}
function readRepaired(text, first, parser) {
	const weight = weigh(text, first);
	const keywords = separateLoneKeywords(text, first.items);
	const repair = weight > 0 ? findRepair(text) : void 0;
	if (repair !== void 0 && repair.edits.length > 0) {
		const facts = readEdited(text, {
			edits: [...repair.edits, ...keywords].sort((left, right) => left.at - right.at),
			facts: repair.facts
		}, {
			parser,
			below: weight
		});
		if (facts !== void 0) return facts;
	}
	return keywords.length > 0 ? readEdited(text, {
		edits: keywords,
		facts: []
	}, {
		parser,
		below: weight + 1
	}) : void 0;
}
function readEdited(text, { edits, facts }, { parser, below }) {
	const edited = applyEdits(text, edits);
	const walked = parser.read(edited);
	if (walked === void 0 || weigh(edited, walked) >= below) return void 0;
	return finish(text, mapToOriginal(walked, mapOffsets(edits)), facts);
}
function finish(text, walked, repairs) {
	const items = trimBrokenValues(text, walked);
	const lists = findBareLists(text, items, walked.mistakes);
	const ofLists = new Set(lists.map(({ start }) => start));
	const texts = findBareText(text, items).filter(({ start }) => !ofLists.has(start));
	return {
		items,
		errors: listErrors(text, walked, {
			repairs,
			unquoted: [...lists, ...texts]
		}),
		isPlain: false
	};
}
function weigh(text, walked) {
	let weight = walked.errorWeight;
	for (let at = 0; at < walked.mistakes.length; at += 4) if (walked.mistakes[at] === NodeRole.unclosedComment) weight += text.length - (walked.mistakes[at + 1] ?? 0);
	return weight;
}
function mapToOriginal(walked, offsets) {
	return {
		...walked,
		items: mapItems(walked.items, offsets),
		mistakes: mapMistakes(walked.mistakes, offsets)
	};
}
function mapItems(items, offsets) {
	const mapped = items.slice();
	for (let at = 0; at < mapped.length; at += 8) {
		const hasValue = items[at + ItemColumn.valueStart] !== items[at + ItemColumn.valueEnd];
		mapAt(mapped, at + ItemColumn.keyStart, offsets.start);
		mapAt(mapped, at + ItemColumn.keyEnd, offsets.end);
		mapAt(mapped, at + ItemColumn.valueStart, hasValue ? offsets.start : offsets.end);
		mapAt(mapped, at + ItemColumn.valueEnd, offsets.end);
		mapAt(mapped, at + ItemColumn.end, offsets.end);
	}
	return mapped;
}
function mapMistakes(mistakes, offsets) {
	const mapped = mistakes.slice();
	for (let at = 0; at < mapped.length; at += 4) {
		mapAt(mapped, at + 1, offsets.start);
		mapAt(mapped, at + 2, offsets.end);
		if ((mapped[at + 2] ?? 0) < (mapped[at + 1] ?? 0)) mapped[at + 2] = mapped[at + 1] ?? 0;
	}
	return mapped;
}
function mapAt(values, index, map) {
	values[index] = map(values[index] ?? 0);
}
function mentionFile(text, message) {
	return {
		rule: "syntax-error",
		message,
		start: 0,
		end: text.search(/[\r\n]|$/)
	};
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
const HEAD_WORDS = 7;
const OTHER_WORDS = 3;
const PREFIX_WORDS = 2;
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
		if (kind !== outline.kindOf(local) && kind !== UNKNOWN_KIND) return false;
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
const CAN_REFER = KINDS$1.map(({ relations }) => relations.length > 0);
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
		...listElements$1(table, findEnds(texts)),
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
function listElements$1({ arrangement, isRaw, size }, ends) {
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
	const incoming = require_remember.remember(() => same?.incomingColumns ?? new IncomingColumns(table, columns));
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
		incoming: require_remember.remember(() => new IncomingColumns(model.table, completed))
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
		kept = words && decodeLinks(words, outlines);
		return kept?.roster;
	};
	const model = buildModel(files, {
		leftOut,
		recall
	});
	if (kept !== void 0) return relinkModel(model, kept.columns);
	const linked = linkModel(model);
	const { table } = linked.model;
	if (table.size >= FEWEST_ELEMENTS) memory?.remember(listContents(table.files), () => encodeLinks(linked));
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
		const facts = parse(bytes, hash, pieces, mostWords);
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
	const compile = require_remember.remember(() => compileGlobs(expandPattern(pattern), OPTIONS));
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
// src/rules/shorten-text.ts
const LONGEST_SHOWN = 60;
function shortenText(text) {
	const line = text.slice(0, 240).replaceAll(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 60)}\u2026` : line;
}
// src/rules/describe-change.ts
function describeChange(change) {
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
const MARK = /mml-guard:/i;
function mentionsGuard(text) {
	return MARK.test(text);
}
const findGuardComments = require_remember.rememberEach((facts) => mentionsGuard(facts.text) ? scanComments(facts) : []);
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
const lookThrough = require_remember.rememberEach((facts) => {
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
		const scope = isBlock ? enterScope(meaningAt(facts, at, around.scope)) : void 0;
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
function meaningAt({ items, text }, at, { vocabulary }) {
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
	const known = scope.keys.get(meaningAt(facts, at, scope).word);
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
const rowOfKind = require_remember.rememberEach(buildRow);
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
const SENTENCES = {
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
			if (isFlagChange(change, meta.id)) return [observeChange(change, `${nameOf(change.elements.after)} ${SENTENCES[action].flag}.`)];
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
		message: `${nameOf(element)} ${SENTENCES[change.action].block}.`,
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
function defineChangeRule(meta, message = describeChange) {
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
	return defineChangeRule(meta, (change) => change.action === "property-changed" ? message(change) : describeChange(change));
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
}, (change) => change.action === "added" ? `${nameOf(change.element)} was added and is required.` : describeChange(change));
// src/rules/survey-model.ts
const ORDERINGS = ["derived-from", "depends-on"];
const surveyModel = require_remember.rememberEach((model) => {
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
const surveyNames = require_remember.rememberBy(({ names }) => names, lookAtNames);
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
const surveyReferences = require_remember.rememberBy(({ columns }) => columns.targets, lookAtReferences);
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
	return findPlaces$1(model, kinds).map((place) => model.model.table.at(place));
}
function findPlaces$1(model, kinds) {
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
const surveyFiles = require_remember.rememberEach(({ model }) => {
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
	return sortBy(findPlaces({
		references,
		model
	}).flatMap((knot) => {
		const own = knot.map((place) => model.model.table.at(place));
		return closeCycle(new Map(own.map((element) => [element, linksBy(relation, element, model)]))) ?? [];
	}), (cycle) => cycle.elements[0]?.id.name ?? "");
}
const findPlaces = require_remember.rememberBy(({ references }) => references, (asked) => {
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
const MOST_NAMES$1 = 12;
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
		related: cycle.elements.slice(1, MOST_NAMES$1).map((element) => ({
			message: `${element.id.name} is part of the cycle.`,
			range: element.nameRange,
			side: state.side
		})),
		detail: names.join(" "),
		involved: cycle.elements.map((element) => element.id)
	}];
}
function listNames$1(names) {
	if (names.length <= MOST_NAMES$1) return names.join(" \u2192 ");
	const half = MOST_NAMES$1 / 2;
	const left = names.length - MOST_NAMES$1;
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
	check: (state) => [...surveyModel(state.model).numbered.filter(({ kind }) => UNIQUE_KINDS.has(kind)), ...findTwinAttributes(state.model)].flatMap((element) => judge$9(element, state))
};
function judge$9(element, state) {
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
}, (change) => change.action === "property-changed" ? describeDeprecation(change.elements.after) : describeChange(change));
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
const findRetiringElements = require_remember.rememberEach((model) => {
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
	check: (state) => findRetiringElements(state.model).filter((element) => TRACEABLE_KINDS.has(element.kind)).flatMap((element) => judge$8(element, state))
};
function judge$8(element, { asOf, side, model }) {
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
	check: (state) => findRetiringElements(state.model).flatMap((element) => judge$7(element, state))
};
function judge$7(element, { asOf, side }) {
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
			return judgeAll(findPlaces$1(state.model, kinds).filter((place) => isSuspect(table, place)).map((place) => table.at(place)), state, judge);
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
const KINDS = [
	"domain",
	"entity",
	"attribute",
	"source",
	"table",
	"field"
];
const naming = defineElementRule({
	id: "naming",
	area: "hygiene",
	summary: "A name needs quotes or escapes wherever it is written.",
	rationale: "Names with spaces, dots or other signs cannot stand in a bare path or a formula, so they get written in several ways.",
	remedy: "Use letters, digits, `_` and `-`, and begin with a letter.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, KINDS, (element) => {
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
const MOST_NAMES = 3;
function countNames(names) {
	const shown = names.slice(0, MOST_NAMES);
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
	check: (comparison) => groupExposures(comparison).map(({ exposures, cause }) => observeGroup(exposures, cause, comparison))
};
function groupExposures(comparison) {
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
			const observations = judge$6(attribute, wordsOf(comparison));
			return observations.length > 0 && isFirstToTouch(change, attribute, comparison) ? observations : [];
		});
	}
};
const wordsOf = require_remember.rememberEach(({ personalWords = [] }) => foldWords([...PERSONAL_WORDS, ...personalWords]));
function isFirstToTouch(change, attribute, { diff }) {
	return change.action === "added" || firstToTouch(diff).get(attribute) === change;
}
const firstToTouch = require_remember.rememberEach(({ changes }) => {
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
function judge$6(attribute, words) {
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
const indexCandidates = require_remember.rememberEach(({ renameCandidates }) => new Map(renameCandidates.map(({ removed, added }) => [removed, added])));
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
// src/rules/products/invalid-schedule.ts
const SCHEDULED_KINDS = KINDS$1.filter((schema) => schema.properties.some((property) => property.name === "refresh_schedule")).map((schema) => schema.kind);
const invalidSchedule = defineOutlineRule({
	id: "invalid-schedule",
	area: "products",
	summary: "A refresh schedule is not a valid cron expression.",
	rationale: "The scheduler rejects it, or runs at other times than meant, and the product goes stale.",
	remedy: "Write five fields: minute, hour, day of month, month, day of week, such as \"0 6 * * *\".",
	compatibility: "risky",
	defaultLevel: "warning"
}, {
	kinds: SCHEDULED_KINDS,
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
	check: (state) => state.model.unresolved.filter((link) => !isForeignKey(link)).flatMap((link) => judge$5(link, state))
};
const sortNames = require_remember.rememberEach((candidates) => candidates.map(({ id }) => id.name).sort());
function judge$5(link, state) {
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
	check: (state) => state.model.loose.flatMap((link) => judge$4(link, state))
};
function judge$4(link, state) {
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
	check: (state) => state.model.unresolved.filter((link) => !isForeignKey(link)).flatMap((link) => judge$3(link, state))
};
function judge$3(link, state) {
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
		const observations = judge$2(entity, comparison);
		return observations.length > 0 && isFirstToUnmap(change, entity, comparison) ? observations : [];
	})
};
function isFirstToUnmap(change, entity, comparison) {
	return firstToUnmap(comparison).get(entity) === change;
}
const firstToUnmap = require_remember.rememberEach((comparison) => {
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
function judge$2(entity, { diff, models }) {
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
const judgedFiles = require_remember.rememberEach(({ model }) => {
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
const locateOddKeys = require_remember.rememberEach((model) => {
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
	return locateOddKeys(state.model).flatMap((key) => judge$1(key, state));
}
function judge$1(located, state) {
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
const RULES = Object.freeze([
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
const RULES_BY_ID = new Map(RULES.map((rule) => [rule.meta.id, rule]));
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
const rulesOf = require_remember.rememberEach((change) => {
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
const LEVELS = [
	"error",
	"warning",
	"note"
];
function reaches$1(level, least) {
	return LEVELS.indexOf(level) <= LEVELS.indexOf(least);
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
// src/diagnostics/fingerprint.ts
function fingerprintDiagnostic(diagnostic, occurrence) {
	const { rule, subject, detail } = diagnostic;
	return require_digest.createDigest([
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
		findings: findings.map((finding) => silence(finding, reasons.get(finding))),
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
function silence(finding, reason) {
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
function isExpired(waiver, asOf) {
	return waiver.expires < asOf;
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
function judge(evidence, config) {
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
	return RULES.filter(({ meta }) => levelUnder(meta, preset) !== "off" || rules.has(meta.id));
}
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
	return blocks ? "" : String(LEVELS$1.indexOf(level));
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
			...twin.before !== void 0 && { before: findPlace(twin.before, texts) },
			...twin.after !== void 0 && { after: findPlace(twin.after, texts) }
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
function findPlace({ nameRange, blocks }, texts) {
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
	const lineage = require_remember.remember(() => buildLineage(models, diff));
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
	return RULES.filter(({ meta }) => used.has(meta.id)).map(({ meta }) => meta);
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
	const paths = require_remember.remember(() => models.after.model.files.map(({ path }) => path));
	const products = require_remember.remember(() => listProducts(models));
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
function runChangeRules(comparison, rules = RULES) {
	const judgesOf = createJudgeFinder(rules.filter((rule) => rule.subject === "change"));
	const ofChanges = comparison.diff.changes.flatMap((change) => judgesOf(change).flatMap((rule) => sign(rule, rule.check(change, comparison))));
	const together = rules.flatMap((rule) => rule.subject === "comparison" ? sign(rule, rule.check(comparison)) : []);
	return [...ofChanges, ...together];
}
function runModelRules(state, rules = RULES) {
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
	const verdict = judge({
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
	const readOwners = require_remember.remember(() => file && parseCodeowners(file.text, file.file));
	return {
		command,
		asOf,
		baseline,
		proposed: input.proposedWaivers ?? [],
		approvals: input.approvals ?? new Map(),
		nextStepOf: (waiver) => describeNextStep(findOwnersToAsk(waiver, input.configuration ?? {}, readOwners())),
		ignores: mapPair(models, collectInlineIgnores),
		isShared: input.sharesConfiguration ?? false,
		knownRules: RULES.map((rule) => rule.meta.id),
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
// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", {
	value,
	configurable: true
});
var Edit = class {
	static {
		__name(this, "Edit");
	}
	startPosition;
	oldEndPosition;
	newEndPosition;
	startIndex;
	oldEndIndex;
	newEndIndex;
	constructor({ startIndex, oldEndIndex, newEndIndex, startPosition, oldEndPosition, newEndPosition }) {
		this.startIndex = startIndex >>> 0;
		this.oldEndIndex = oldEndIndex >>> 0;
		this.newEndIndex = newEndIndex >>> 0;
		this.startPosition = startPosition;
		this.oldEndPosition = oldEndPosition;
		this.newEndPosition = newEndPosition;
	}
	editPoint(point, index) {
		let newIndex = index;
		const newPoint = { ...point };
		if (index >= this.oldEndIndex) {
			newIndex = this.newEndIndex + (index - this.oldEndIndex);
			const originalRow = point.row;
			newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
			newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
		} else if (index > this.startIndex) {
			newIndex = this.newEndIndex;
			newPoint.row = this.newEndPosition.row;
			newPoint.column = this.newEndPosition.column;
		}
		return {
			point: newPoint,
			index: newIndex
		};
	}
	editRange(range) {
		const newRange = {
			startIndex: range.startIndex,
			startPosition: { ...range.startPosition },
			endIndex: range.endIndex,
			endPosition: { ...range.endPosition }
		};
		if (range.endIndex >= this.oldEndIndex) {
			if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
				newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
				newRange.endPosition = {
					row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
					column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
				};
				if (newRange.endIndex < this.newEndIndex) {
					newRange.endIndex = Number.MAX_SAFE_INTEGER;
					newRange.endPosition = {
						row: Number.MAX_SAFE_INTEGER,
						column: Number.MAX_SAFE_INTEGER
					};
				}
			}
		} else if (range.endIndex > this.startIndex) {
			newRange.endIndex = this.startIndex;
			newRange.endPosition = { ...this.startPosition };
		}
		if (range.startIndex >= this.oldEndIndex) {
			newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
			newRange.startPosition = {
				row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
				column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
			};
			if (newRange.startIndex < this.newEndIndex) {
				newRange.startIndex = Number.MAX_SAFE_INTEGER;
				newRange.startPosition = {
					row: Number.MAX_SAFE_INTEGER,
					column: Number.MAX_SAFE_INTEGER
				};
			}
		} else if (range.startIndex > this.startIndex) {
			newRange.startIndex = this.startIndex;
			newRange.startPosition = { ...this.startPosition };
		}
		return newRange;
	}
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = {
	row: 0,
	column: 0
};
var INTERNAL = Symbol("INTERNAL");
function assertInternal(x) {
	if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
	return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
	C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
	try {
		return new FinalizationRegistry(handler);
	} catch (e) {
		console.error("Unsupported FinalizationRegistry:", e);
		return;
	}
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
	C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
	static {
		__name(this, "LookaheadIterator");
	}
	[0] = 0;
	language;
	positioned = false;
	constructor(internal, address, language) {
		assertInternal(internal);
		this[0] = address;
		this.language = language;
		finalizer?.register(this, address, this);
	}
	get currentTypeId() {
		return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
	}
	get currentType() {
		const id = this.currentTypeId;
		if (id === null) return null;
		return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
	}
	delete() {
		finalizer?.unregister(this);
		C._ts_lookahead_iterator_delete(this[0]);
		this[0] = 0;
	}
	reset(language, stateId) {
		if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
			this.language = language;
			this.positioned = false;
			return true;
		}
		return false;
	}
	resetState(stateId) {
		if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
		this.positioned = false;
		return true;
	}
	[Symbol.iterator]() {
		return { next: __name(() => {
			this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
			const value = this.currentType;
			return value === null ? {
				done: true,
				value: ""
			} : {
				done: false,
				value
			};
		}, "next") };
	}
};
function getText(tree, startIndex, endIndex, startPosition) {
	const length = endIndex - startIndex;
	let result = tree.textCallback(startIndex, startPosition);
	if (result) {
		startIndex += result.length;
		while (startIndex < endIndex) {
			const string = tree.textCallback(startIndex, startPosition);
			if (string && string.length > 0) {
				startIndex += string.length;
				result += string;
			} else break;
		}
		if (startIndex > endIndex) result = result.slice(0, length);
	}
	return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
	C._ts_tree_delete(address);
});
var Tree = class _Tree {
	static {
		__name(this, "Tree");
	}
	[0] = 0;
	textCallback;
	language;
	constructor(internal, address, language, textCallback) {
		assertInternal(internal);
		this[0] = address;
		this.language = language;
		this.textCallback = textCallback;
		finalizer2?.register(this, address, this);
	}
	copy() {
		const address = C._ts_tree_copy(this[0]);
		return new _Tree(INTERNAL, address, this.language, this.textCallback);
	}
	delete() {
		finalizer2?.unregister(this);
		C._ts_tree_delete(this[0]);
		this[0] = 0;
	}
	get rootNode() {
		C._ts_tree_root_node_wasm(this[0]);
		return unmarshalNode(this);
	}
	rootNodeWithOffset(offsetBytes, offsetExtent) {
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, offsetBytes, "i32");
		marshalPoint(address + SIZE_OF_INT, offsetExtent);
		C._ts_tree_root_node_with_offset_wasm(this[0]);
		return unmarshalNode(this);
	}
	edit(edit) {
		marshalEdit(edit);
		C._ts_tree_edit_wasm(this[0]);
	}
	walk() {
		return this.rootNode.walk();
	}
	getChangedRanges(other) {
		if (!(other instanceof _Tree)) throw new TypeError("Argument must be a Tree");
		C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalRange(address);
				address += SIZE_OF_RANGE;
			}
			C._free(buffer);
		}
		return result;
	}
	getIncludedRanges() {
		C._ts_tree_included_ranges_wasm(this[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalRange(address);
				address += SIZE_OF_RANGE;
			}
			C._free(buffer);
		}
		return result;
	}
};
var finalizer3 = newFinalizer((address) => {
	C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
	static {
		__name(this, "TreeCursor");
	}
	[0] = 0;
	[1] = 0;
	[2] = 0;
	[3] = 0;
	tree;
	constructor(internal, tree) {
		assertInternal(internal);
		this.tree = tree;
		unmarshalTreeCursor(this);
		finalizer3?.register(this, this.tree[0], this);
	}
	copy() {
		const copy = new _TreeCursor(INTERNAL, this.tree);
		C._ts_tree_cursor_copy_wasm(this.tree[0]);
		unmarshalTreeCursor(copy);
		return copy;
	}
	delete() {
		finalizer3?.unregister(this);
		marshalTreeCursor(this);
		C._ts_tree_cursor_delete_wasm(this.tree[0]);
		this[0] = this[1] = this[2] = 0;
	}
	get currentNode() {
		marshalTreeCursor(this);
		C._ts_tree_cursor_current_node_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get currentFieldId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
	}
	get currentFieldName() {
		return this.tree.language.fields[this.currentFieldId];
	}
	get currentDepth() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
	}
	get currentDescendantIndex() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
	}
	get nodeType() {
		return this.tree.language.types[this.nodeTypeId] || "ERROR";
	}
	get nodeTypeId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
	}
	get nodeStateId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
	}
	get nodeId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
	}
	get nodeIsNamed() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
	}
	get nodeIsMissing() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
	}
	get nodeText() {
		marshalTreeCursor(this);
		const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
		const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
		C._ts_tree_cursor_start_position_wasm(this.tree[0]);
		const startPosition = unmarshalPoint(TRANSFER_BUFFER);
		return getText(this.tree, startIndex, endIndex, startPosition);
	}
	get startPosition() {
		marshalTreeCursor(this);
		C._ts_tree_cursor_start_position_wasm(this.tree[0]);
		return unmarshalPoint(TRANSFER_BUFFER);
	}
	get endPosition() {
		marshalTreeCursor(this);
		C._ts_tree_cursor_end_position_wasm(this.tree[0]);
		return unmarshalPoint(TRANSFER_BUFFER);
	}
	get startIndex() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
	}
	get endIndex() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
	}
	gotoFirstChild() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoLastChild() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoParent() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoNextSibling() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoPreviousSibling() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoDescendant(goalDescendantIndex) {
		marshalTreeCursor(this);
		C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
		unmarshalTreeCursor(this);
	}
	gotoFirstChildForIndex(goalIndex) {
		marshalTreeCursor(this);
		C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
		const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoFirstChildForPosition(goalPosition) {
		marshalTreeCursor(this);
		marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
		const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	reset(node) {
		marshalNode(node);
		marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
		C._ts_tree_cursor_reset_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
	}
	resetTo(cursor) {
		marshalTreeCursor(this, TRANSFER_BUFFER);
		marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
		C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
		unmarshalTreeCursor(this);
	}
};
var Node = class {
	static {
		__name(this, "Node");
	}
	[0] = 0;
	_children;
	_namedChildren;
	constructor(internal, { id, tree, startIndex, startPosition, other }) {
		assertInternal(internal);
		this[0] = other;
		this.id = id;
		this.tree = tree;
		this.startIndex = startIndex;
		this.startPosition = startPosition;
	}
	id;
	startIndex;
	startPosition;
	tree;
	get typeId() {
		marshalNode(this);
		return C._ts_node_symbol_wasm(this.tree[0]);
	}
	get grammarId() {
		marshalNode(this);
		return C._ts_node_grammar_symbol_wasm(this.tree[0]);
	}
	get type() {
		return this.tree.language.types[this.typeId] || "ERROR";
	}
	get grammarType() {
		return this.tree.language.types[this.grammarId] || "ERROR";
	}
	get isNamed() {
		marshalNode(this);
		return C._ts_node_is_named_wasm(this.tree[0]) === 1;
	}
	get isExtra() {
		marshalNode(this);
		return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
	}
	get isError() {
		marshalNode(this);
		return C._ts_node_is_error_wasm(this.tree[0]) === 1;
	}
	get isMissing() {
		marshalNode(this);
		return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
	}
	get hasChanges() {
		marshalNode(this);
		return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
	}
	get hasError() {
		marshalNode(this);
		return C._ts_node_has_error_wasm(this.tree[0]) === 1;
	}
	get endIndex() {
		marshalNode(this);
		return C._ts_node_end_index_wasm(this.tree[0]);
	}
	get endPosition() {
		marshalNode(this);
		C._ts_node_end_point_wasm(this.tree[0]);
		return unmarshalPoint(TRANSFER_BUFFER);
	}
	get text() {
		return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
	}
	get parseState() {
		marshalNode(this);
		return C._ts_node_parse_state_wasm(this.tree[0]);
	}
	get nextParseState() {
		marshalNode(this);
		return C._ts_node_next_parse_state_wasm(this.tree[0]);
	}
	equals(other) {
		return this.tree === other.tree && this.id === other.id;
	}
	child(index) {
		marshalNode(this);
		C._ts_node_child_wasm(this.tree[0], index);
		return unmarshalNode(this.tree);
	}
	namedChild(index) {
		marshalNode(this);
		C._ts_node_named_child_wasm(this.tree[0], index);
		return unmarshalNode(this.tree);
	}
	childForFieldId(fieldId) {
		marshalNode(this);
		C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
		return unmarshalNode(this.tree);
	}
	childForFieldName(fieldName) {
		const fieldId = this.tree.language.fields.indexOf(fieldName);
		if (fieldId !== -1) return this.childForFieldId(fieldId);
		return null;
	}
	fieldNameForChild(index) {
		marshalNode(this);
		const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
		if (!address) return null;
		return C.AsciiToString(address);
	}
	fieldNameForNamedChild(index) {
		marshalNode(this);
		const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
		if (!address) return null;
		return C.AsciiToString(address);
	}
	childrenForFieldName(fieldName) {
		const fieldId = this.tree.language.fields.indexOf(fieldName);
		if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
		return [];
	}
	childrenForFieldId(fieldId) {
		marshalNode(this);
		C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalNode(this.tree, address);
				address += SIZE_OF_NODE;
			}
			C._free(buffer);
		}
		return result;
	}
	firstChildForIndex(index) {
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, index, "i32");
		C._ts_node_first_child_for_byte_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	firstNamedChildForIndex(index) {
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, index, "i32");
		C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get childCount() {
		marshalNode(this);
		return C._ts_node_child_count_wasm(this.tree[0]);
	}
	get namedChildCount() {
		marshalNode(this);
		return C._ts_node_named_child_count_wasm(this.tree[0]);
	}
	get firstChild() {
		return this.child(0);
	}
	get firstNamedChild() {
		return this.namedChild(0);
	}
	get lastChild() {
		return this.child(this.childCount - 1);
	}
	get lastNamedChild() {
		return this.namedChild(this.namedChildCount - 1);
	}
	get children() {
		if (!this._children) {
			marshalNode(this);
			C._ts_node_children_wasm(this.tree[0]);
			const count = C.getValue(TRANSFER_BUFFER, "i32");
			const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			this._children = new Array(count);
			if (count > 0) {
				let address = buffer;
				for (let i2 = 0; i2 < count; i2++) {
					this._children[i2] = unmarshalNode(this.tree, address);
					address += SIZE_OF_NODE;
				}
				C._free(buffer);
			}
		}
		return this._children;
	}
	get namedChildren() {
		if (!this._namedChildren) {
			marshalNode(this);
			C._ts_node_named_children_wasm(this.tree[0]);
			const count = C.getValue(TRANSFER_BUFFER, "i32");
			const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			this._namedChildren = new Array(count);
			if (count > 0) {
				let address = buffer;
				for (let i2 = 0; i2 < count; i2++) {
					this._namedChildren[i2] = unmarshalNode(this.tree, address);
					address += SIZE_OF_NODE;
				}
				C._free(buffer);
			}
		}
		return this._namedChildren;
	}
	descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
		if (!Array.isArray(types)) types = [types];
		const symbols = [];
		const typesBySymbol = this.tree.language.types;
		for (const node_type of types) if (node_type == "ERROR") symbols.push(65535);
		for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) if (types.includes(typesBySymbol[i2])) symbols.push(i2);
		const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
		for (let i2 = 0, n = symbols.length; i2 < n; i2++) C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
		marshalNode(this);
		C._ts_node_descendants_of_type_wasm(this.tree[0], symbolsAddress, symbols.length, startPosition.row, startPosition.column, endPosition.row, endPosition.column);
		const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
		const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(descendantCount);
		if (descendantCount > 0) {
			let address = descendantAddress;
			for (let i2 = 0; i2 < descendantCount; i2++) {
				result[i2] = unmarshalNode(this.tree, address);
				address += SIZE_OF_NODE;
			}
		}
		C._free(descendantAddress);
		C._free(symbolsAddress);
		return result;
	}
	get nextSibling() {
		marshalNode(this);
		C._ts_node_next_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get previousSibling() {
		marshalNode(this);
		C._ts_node_prev_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get nextNamedSibling() {
		marshalNode(this);
		C._ts_node_next_named_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get previousNamedSibling() {
		marshalNode(this);
		C._ts_node_prev_named_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get descendantCount() {
		marshalNode(this);
		return C._ts_node_descendant_count_wasm(this.tree[0]);
	}
	get parent() {
		marshalNode(this);
		C._ts_node_parent_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	childWithDescendant(descendant) {
		marshalNode(this);
		marshalNode(descendant, 1);
		C._ts_node_child_with_descendant_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	descendantForIndex(start2, end = start2) {
		if (typeof start2 !== "number" || typeof end !== "number") throw new Error("Arguments must be numbers");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, start2, "i32");
		C.setValue(address + SIZE_OF_INT, end, "i32");
		C._ts_node_descendant_for_index_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	namedDescendantForIndex(start2, end = start2) {
		if (typeof start2 !== "number" || typeof end !== "number") throw new Error("Arguments must be numbers");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, start2, "i32");
		C.setValue(address + SIZE_OF_INT, end, "i32");
		C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	descendantForPosition(start2, end = start2) {
		if (!isPoint(start2) || !isPoint(end)) throw new Error("Arguments must be {row, column} objects");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		marshalPoint(address, start2);
		marshalPoint(address + SIZE_OF_POINT, end);
		C._ts_node_descendant_for_position_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	namedDescendantForPosition(start2, end = start2) {
		if (!isPoint(start2) || !isPoint(end)) throw new Error("Arguments must be {row, column} objects");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		marshalPoint(address, start2);
		marshalPoint(address + SIZE_OF_POINT, end);
		C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	walk() {
		marshalNode(this);
		C._ts_tree_cursor_new_wasm(this.tree[0]);
		return new TreeCursor(INTERNAL, this.tree);
	}
	edit(edit) {
		if (this.startIndex >= edit.oldEndIndex) {
			this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
			let subbedPointRow;
			let subbedPointColumn;
			if (this.startPosition.row > edit.oldEndPosition.row) {
				subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
				subbedPointColumn = this.startPosition.column;
			} else {
				subbedPointRow = 0;
				subbedPointColumn = this.startPosition.column;
				if (this.startPosition.column >= edit.oldEndPosition.column) subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
			}
			if (subbedPointRow > 0) {
				this.startPosition.row += subbedPointRow;
				this.startPosition.column = subbedPointColumn;
			} else this.startPosition.column += subbedPointColumn;
		} else if (this.startIndex > edit.startIndex) {
			this.startIndex = edit.newEndIndex;
			this.startPosition.row = edit.newEndPosition.row;
			this.startPosition.column = edit.newEndPosition.column;
		}
	}
	toString() {
		marshalNode(this);
		const address = C._ts_node_to_string_wasm(this.tree[0]);
		const result = C.AsciiToString(address);
		C._free(address);
		return result;
	}
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
	for (let i2 = 0, n = result.length; i2 < n; i2++) {
		const captureIndex = C.getValue(address, "i32");
		address += SIZE_OF_INT;
		const node = unmarshalNode(tree, address);
		address += SIZE_OF_NODE;
		result[i2] = {
			patternIndex,
			name: query.captureNames[captureIndex],
			node
		};
	}
	return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
	let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
	C.setValue(address, node.id, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node.startIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node.startPosition.row, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node.startPosition.column, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
	const id = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	if (id === 0) return null;
	const index = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	const row = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	const column = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	const other = C.getValue(address, "i32");
	return new Node(INTERNAL, {
		id,
		tree,
		startIndex: index,
		startPosition: {
			row,
			column
		},
		other
	});
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
	C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
	C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
	C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
	C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
	cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
	cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
	cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
	cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
	C.setValue(address, point.row, "i32");
	C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
	return {
		row: C.getValue(address, "i32") >>> 0,
		column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
	};
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
	marshalPoint(address, range.startPosition);
	address += SIZE_OF_POINT;
	marshalPoint(address, range.endPosition);
	address += SIZE_OF_POINT;
	C.setValue(address, range.startIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, range.endIndex, "i32");
	address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
	const result = {};
	result.startPosition = unmarshalPoint(address);
	address += SIZE_OF_POINT;
	result.endPosition = unmarshalPoint(address);
	address += SIZE_OF_POINT;
	result.startIndex = C.getValue(address, "i32") >>> 0;
	address += SIZE_OF_INT;
	result.endIndex = C.getValue(address, "i32") >>> 0;
	return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
	marshalPoint(address, edit.startPosition);
	address += SIZE_OF_POINT;
	marshalPoint(address, edit.oldEndPosition);
	address += SIZE_OF_POINT;
	marshalPoint(address, edit.newEndPosition);
	address += SIZE_OF_POINT;
	C.setValue(address, edit.startIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, edit.oldEndIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, edit.newEndIndex, "i32");
	address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
	return {
		major_version: C.getValue(address, "i32"),
		minor_version: C.getValue(address += SIZE_OF_INT, "i32"),
		patch_version: C.getValue(address += SIZE_OF_INT, "i32")
	};
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
	static {
		__name(this, "Language");
	}
	[0] = 0;
	types;
	fields;
	constructor(internal, address) {
		assertInternal(internal);
		this[0] = address;
		this.types = new Array(C._ts_language_symbol_count(this[0]));
		for (let i2 = 0, n = this.types.length; i2 < n; i2++) if (C._ts_language_symbol_type(this[0], i2) < 2) this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
		this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
		for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
			const fieldName = C._ts_language_field_name_for_id(this[0], i2);
			if (fieldName !== 0) this.fields[i2] = C.UTF8ToString(fieldName);
			else this.fields[i2] = null;
		}
	}
	get name() {
		const ptr = C._ts_language_name(this[0]);
		if (ptr === 0) return null;
		return C.UTF8ToString(ptr);
	}
	get abiVersion() {
		return C._ts_language_abi_version(this[0]);
	}
	get metadata() {
		C._ts_language_metadata_wasm(this[0]);
		if (C.getValue(TRANSFER_BUFFER, "i32") === 0) return null;
		return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
	}
	get fieldCount() {
		return this.fields.length - 1;
	}
	get stateCount() {
		return C._ts_language_state_count(this[0]);
	}
	fieldIdForName(fieldName) {
		const result = this.fields.indexOf(fieldName);
		return result !== -1 ? result : null;
	}
	fieldNameForId(fieldId) {
		return this.fields[fieldId] ?? null;
	}
	idForNodeType(type, named) {
		const typeLength = C.lengthBytesUTF8(type);
		const typeAddress = C._malloc(typeLength + 1);
		C.stringToUTF8(type, typeAddress, typeLength + 1);
		const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
		C._free(typeAddress);
		return result || null;
	}
	get nodeTypeCount() {
		return C._ts_language_symbol_count(this[0]);
	}
	nodeTypeForId(typeId) {
		const name2 = C._ts_language_symbol_name(this[0], typeId);
		return name2 ? C.UTF8ToString(name2) : null;
	}
	nodeTypeIsNamed(typeId) {
		return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
	}
	nodeTypeIsVisible(typeId) {
		return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
	}
	get supertypes() {
		C._ts_language_supertypes_wasm(this[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = C.getValue(address, "i16");
				address += SIZE_OF_SHORT;
			}
		}
		return result;
	}
	subtypes(supertype) {
		C._ts_language_subtypes_wasm(this[0], supertype);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = C.getValue(address, "i16");
				address += SIZE_OF_SHORT;
			}
		}
		return result;
	}
	nextState(stateId, typeId) {
		return C._ts_language_next_state(this[0], stateId, typeId);
	}
	lookaheadIterator(stateId) {
		const address = C._ts_lookahead_iterator_new(this[0], stateId);
		if (address) return new LookaheadIterator(INTERNAL, address, this);
		return null;
	}
	static async load(input) {
		let binary2;
		if (input instanceof Uint8Array) binary2 = input;
		else if (globalThis.process?.versions.node) binary2 = await process.getBuiltinModule("fs/promises").readFile(input);
		else {
			const response = await fetch(input);
			if (!response.ok) {
				const body2 = await response.text();
				throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
			}
			const retryResp = response.clone();
			try {
				binary2 = await WebAssembly.compileStreaming(response);
			} catch (reason) {
				console.error("wasm streaming compile failed:", reason);
				console.error("falling back to ArrayBuffer instantiation");
				binary2 = new Uint8Array(await retryResp.arrayBuffer());
			}
		}
		const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
		return _Language.loadFromWasmExports(mod, { sync: false });
	}
	static loadFromWasmExports(mod, { sync }) {
		const symbolNames = Object.keys(mod);
		const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
		if (!functionName) {
			console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
			throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
		}
		const languageAddress = mod[functionName]();
		return new _Language(INTERNAL, languageAddress);
	}
	static loadSync(wasmModule) {
		const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
		return _Language.loadFromWasmExports(mod, { sync: true });
	}
};
async function Module2(moduleArg = {}) {
	var moduleRtn;
	var Module = moduleArg;
	var ENVIRONMENT_IS_WEB = typeof window == "object";
	var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
	var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
	if (ENVIRONMENT_IS_NODE) {
		const { createRequire } = process.getBuiltinModule("module");
		var require$1 = createRequire(require("url").pathToFileURL(__filename).href);
	}
	Module.currentQueryProgressCallback = null;
	Module.currentProgressCallback = null;
	Module.currentLogCallback = null;
	Module.currentParseCallback = null;
	var arguments_ = [];
	var thisProgram = "./this.program";
	var quit_ = __name((status, toThrow) => {
		throw toThrow;
	}, "quit_");
	var _scriptName = require("url").pathToFileURL(__filename).href;
	var scriptDirectory = "";
	function locateFile(path) {
		if (Module["locateFile"]) return Module["locateFile"](path, scriptDirectory);
		return scriptDirectory + path;
	}
	__name(locateFile, "locateFile");
	var readAsync, readBinary;
	if (ENVIRONMENT_IS_NODE) {
		var fs = require$1("fs");
		if (_scriptName.startsWith("file:")) scriptDirectory = require$1("path").dirname(require$1("url").fileURLToPath(_scriptName)) + "/";
		readBinary = __name((filename) => {
			filename = isFileURI(filename) ? new URL(filename) : filename;
			return fs.readFileSync(filename);
		}, "readBinary");
		readAsync = __name(async (filename, binary2 = true) => {
			filename = isFileURI(filename) ? new URL(filename) : filename;
			return fs.readFileSync(filename, binary2 ? void 0 : "utf8");
		}, "readAsync");
		if (process.argv.length > 1) thisProgram = process.argv[1].replace(/\\/g, "/");
		arguments_ = process.argv.slice(2);
		quit_ = __name((status, toThrow) => {
			process.exitCode = status;
			throw toThrow;
		}, "quit_");
	} else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
		try {
			scriptDirectory = new URL(".", _scriptName).href;
		} catch {}
		if (ENVIRONMENT_IS_WORKER) readBinary = __name((url) => {
			var xhr = new XMLHttpRequest();
			xhr.open("GET", url, false);
			xhr.responseType = "arraybuffer";
			xhr.send(null);
			return new Uint8Array(xhr.response);
		}, "readBinary");
		readAsync = __name(async (url) => {
			if (isFileURI(url)) return new Promise((resolve, reject) => {
				var xhr = new XMLHttpRequest();
				xhr.open("GET", url, true);
				xhr.responseType = "arraybuffer";
				xhr.onload = () => {
					if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
						resolve(xhr.response);
						return;
					}
					reject(xhr.status);
				};
				xhr.onerror = reject;
				xhr.send(null);
			});
			var response = await fetch(url, { credentials: "same-origin" });
			if (response.ok) return response.arrayBuffer();
			throw new Error(response.status + " : " + response.url);
		}, "readAsync");
	}
	var out = console.log.bind(console);
	var err = console.error.bind(console);
	var dynamicLibraries = [];
	var wasmBinary;
	var ABORT = false;
	var EXITSTATUS;
	var isFileURI = __name((filename) => filename.startsWith("file://"), "isFileURI");
	var readyPromiseResolve, readyPromiseReject;
	var wasmMemory;
	var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
	var HEAP64, HEAPU64;
	var HEAP_DATA_VIEW;
	var runtimeInitialized = false;
	function updateMemoryViews() {
		var b = wasmMemory.buffer;
		Module["HEAP8"] = HEAP8 = new Int8Array(b);
		Module["HEAP16"] = new Int16Array(b);
		Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
		Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
		Module["HEAP32"] = new Int32Array(b);
		Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
		Module["HEAPF32"] = new Float32Array(b);
		Module["HEAPF64"] = new Float64Array(b);
		Module["HEAP64"] = new BigInt64Array(b);
		Module["HEAPU64"] = new BigUint64Array(b);
		Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
		LE_HEAP_UPDATE();
	}
	__name(updateMemoryViews, "updateMemoryViews");
	function initMemory() {
		if (Module["wasmMemory"]) wasmMemory = Module["wasmMemory"];
		else {
			var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
			wasmMemory = new WebAssembly.Memory({
				"initial": INITIAL_MEMORY / 65536,
				"maximum": 32768
			});
		}
		updateMemoryViews();
	}
	__name(initMemory, "initMemory");
	var __RELOC_FUNCS__ = [];
	function preRun() {
		if (Module["preRun"]) {
			if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
			while (Module["preRun"].length) addOnPreRun(Module["preRun"].shift());
		}
		callRuntimeCallbacks(onPreRuns);
	}
	__name(preRun, "preRun");
	function initRuntime() {
		runtimeInitialized = true;
		callRuntimeCallbacks(__RELOC_FUNCS__);
		wasmExports["__wasm_call_ctors"]();
		callRuntimeCallbacks(onPostCtors);
	}
	__name(initRuntime, "initRuntime");
	function preMain() {}
	__name(preMain, "preMain");
	function postRun() {
		if (Module["postRun"]) {
			if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
			while (Module["postRun"].length) addOnPostRun(Module["postRun"].shift());
		}
		callRuntimeCallbacks(onPostRuns);
	}
	__name(postRun, "postRun");
	function abort(what) {
		Module["onAbort"]?.(what);
		what = "Aborted(" + what + ")";
		err(what);
		ABORT = true;
		what += ". Build with -sASSERTIONS for more info.";
		var e = new WebAssembly.RuntimeError(what);
		readyPromiseReject?.(e);
		throw e;
	}
	__name(abort, "abort");
	var wasmBinaryFile;
	function findWasmBinary() {
		if (Module["locateFile"]) return locateFile("web-tree-sitter.wasm");
		return new URL("web-tree-sitter.wasm", require("url").pathToFileURL(__filename).href).href;
	}
	__name(findWasmBinary, "findWasmBinary");
	function getBinarySync(file) {
		if (file == wasmBinaryFile && wasmBinary) return new Uint8Array(wasmBinary);
		if (readBinary) return readBinary(file);
		throw "both async and sync fetching of the wasm failed";
	}
	__name(getBinarySync, "getBinarySync");
	async function getWasmBinary(binaryFile) {
		if (!wasmBinary) try {
			var response = await readAsync(binaryFile);
			return new Uint8Array(response);
		} catch {}
		return getBinarySync(binaryFile);
	}
	__name(getWasmBinary, "getWasmBinary");
	async function instantiateArrayBuffer(binaryFile, imports) {
		try {
			var binary2 = await getWasmBinary(binaryFile);
			return await WebAssembly.instantiate(binary2, imports);
		} catch (reason) {
			err(`failed to asynchronously prepare wasm: ${reason}`);
			abort(reason);
		}
	}
	__name(instantiateArrayBuffer, "instantiateArrayBuffer");
	async function instantiateAsync(binary2, binaryFile, imports) {
		if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) try {
			var response = fetch(binaryFile, { credentials: "same-origin" });
			return await WebAssembly.instantiateStreaming(response, imports);
		} catch (reason) {
			err(`wasm streaming compile failed: ${reason}`);
			err("falling back to ArrayBuffer instantiation");
		}
		return instantiateArrayBuffer(binaryFile, imports);
	}
	__name(instantiateAsync, "instantiateAsync");
	function getWasmImports() {
		return {
			"env": wasmImports,
			"wasi_snapshot_preview1": wasmImports,
			"GOT.mem": new Proxy(wasmImports, GOTHandler),
			"GOT.func": new Proxy(wasmImports, GOTHandler)
		};
	}
	__name(getWasmImports, "getWasmImports");
	async function createWasm() {
		function receiveInstance(instance2, module2) {
			wasmExports = instance2.exports;
			wasmExports = relocateExports(wasmExports, 1024);
			var metadata2 = getDylinkMetadata(module2);
			if (metadata2.neededDynlibs) dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
			mergeLibSymbols(wasmExports, "main");
			LDSO.init();
			loadDylibs();
			__RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
			assignWasmExports(wasmExports);
			return wasmExports;
		}
		__name(receiveInstance, "receiveInstance");
		function receiveInstantiationResult(result2) {
			return receiveInstance(result2["instance"], result2["module"]);
		}
		__name(receiveInstantiationResult, "receiveInstantiationResult");
		var info2 = getWasmImports();
		if (Module["instantiateWasm"]) return new Promise((resolve, reject) => {
			Module["instantiateWasm"](info2, (mod, inst) => {
				resolve(receiveInstance(mod, inst));
			});
		});
		wasmBinaryFile ??= findWasmBinary();
		return receiveInstantiationResult(await instantiateAsync(wasmBinary, wasmBinaryFile, info2));
	}
	__name(createWasm, "createWasm");
	class ExitStatus {
		static {
			__name(this, "ExitStatus");
		}
		name = "ExitStatus";
		constructor(status) {
			this.message = `Program terminated with exit(${status})`;
			this.status = status;
		}
	}
	var GOT = {};
	var currentModuleWeakSymbols = new Set([]);
	var GOTHandler = { get(obj, symName) {
		var rtn = GOT[symName];
		if (!rtn) rtn = GOT[symName] = new WebAssembly.Global({
			"value": "i32",
			"mutable": true
		});
		if (!currentModuleWeakSymbols.has(symName)) rtn.required = true;
		return rtn;
	} };
	var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
	var LE_HEAP_LOAD_F32 = __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
	var LE_HEAP_LOAD_F64 = __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
	var LE_HEAP_LOAD_I16 = __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
	var LE_HEAP_LOAD_I32 = __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
	var LE_HEAP_LOAD_I64 = __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
	var LE_HEAP_LOAD_U32 = __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
	var LE_HEAP_STORE_F32 = __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
	var LE_HEAP_STORE_F64 = __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
	var LE_HEAP_STORE_I16 = __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
	var LE_HEAP_STORE_I32 = __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
	var LE_HEAP_STORE_I64 = __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
	var LE_HEAP_STORE_U32 = __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
	var callRuntimeCallbacks = __name((callbacks) => {
		while (callbacks.length > 0) callbacks.shift()(Module);
	}, "callRuntimeCallbacks");
	var onPostRuns = [];
	var addOnPostRun = __name((cb) => onPostRuns.push(cb), "addOnPostRun");
	var onPreRuns = [];
	var addOnPreRun = __name((cb) => onPreRuns.push(cb), "addOnPreRun");
	var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
	var findStringEnd = __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
		var maxIdx = idx + maxBytesToRead;
		if (ignoreNul) return maxIdx;
		while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
		return idx;
	}, "findStringEnd");
	var UTF8ArrayToString = __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
		var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
		if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
		var str = "";
		while (idx < endPtr) {
			var u0 = heapOrArray[idx++];
			if (!(u0 & 128)) {
				str += String.fromCharCode(u0);
				continue;
			}
			var u1 = heapOrArray[idx++] & 63;
			if ((u0 & 224) == 192) {
				str += String.fromCharCode((u0 & 31) << 6 | u1);
				continue;
			}
			var u2 = heapOrArray[idx++] & 63;
			if ((u0 & 240) == 224) u0 = (u0 & 15) << 12 | u1 << 6 | u2;
			else u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
			if (u0 < 65536) str += String.fromCharCode(u0);
			else {
				var ch = u0 - 65536;
				str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
			}
		}
		return str;
	}, "UTF8ArrayToString");
	var getDylinkMetadata = __name((binary2) => {
		var offset = 0;
		var end = 0;
		function getU8() {
			return binary2[offset++];
		}
		__name(getU8, "getU8");
		function getLEB() {
			var ret = 0;
			var mul = 1;
			while (1) {
				var byte = binary2[offset++];
				ret += (byte & 127) * mul;
				mul *= 128;
				if (!(byte & 128)) break;
			}
			return ret;
		}
		__name(getLEB, "getLEB");
		function getString() {
			var len = getLEB();
			offset += len;
			return UTF8ArrayToString(binary2, offset - len, len);
		}
		__name(getString, "getString");
		function getStringList() {
			var count2 = getLEB();
			var rtn = [];
			while (count2--) rtn.push(getString());
			return rtn;
		}
		__name(getStringList, "getStringList");
		function failIf(condition, message) {
			if (condition) throw new Error(message);
		}
		__name(failIf, "failIf");
		if (binary2 instanceof WebAssembly.Module) {
			var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
			failIf(dylinkSection.length === 0, "need dylink section");
			binary2 = new Uint8Array(dylinkSection[0]);
			end = binary2.length;
		} else {
			var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
			failIf(!(int32View[0] == 1836278016 || int32View[0] == 6386541), "need to see wasm magic number");
			failIf(binary2[8] !== 0, "need the dylink section to be first");
			offset = 9;
			var section_size = getLEB();
			end = offset + section_size;
			failIf(getString() !== "dylink.0");
		}
		var customSection = {
			neededDynlibs: [],
			tlsExports: new Set(),
			weakImports: new Set(),
			runtimePaths: []
		};
		var WASM_DYLINK_MEM_INFO = 1;
		var WASM_DYLINK_NEEDED = 2;
		var WASM_DYLINK_EXPORT_INFO = 3;
		var WASM_DYLINK_IMPORT_INFO = 4;
		var WASM_DYLINK_RUNTIME_PATH = 5;
		var WASM_SYMBOL_TLS = 256;
		var WASM_SYMBOL_BINDING_MASK = 3;
		var WASM_SYMBOL_BINDING_WEAK = 1;
		while (offset < end) {
			var subsectionType = getU8();
			var subsectionSize = getLEB();
			if (subsectionType === WASM_DYLINK_MEM_INFO) {
				customSection.memorySize = getLEB();
				customSection.memoryAlign = getLEB();
				customSection.tableSize = getLEB();
				customSection.tableAlign = getLEB();
			} else if (subsectionType === WASM_DYLINK_NEEDED) customSection.neededDynlibs = getStringList();
			else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
				var count = getLEB();
				while (count--) {
					var symname = getString();
					var flags2 = getLEB();
					if (flags2 & WASM_SYMBOL_TLS) customSection.tlsExports.add(symname);
				}
			} else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
				var count = getLEB();
				while (count--) {
					var modname = getString();
					var symname = getString();
					var flags2 = getLEB();
					if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) customSection.weakImports.add(symname);
				}
			} else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) customSection.runtimePaths = getStringList();
			else offset += subsectionSize;
		}
		return customSection;
	}, "getDylinkMetadata");
	function getValue(ptr, type = "i8") {
		if (type.endsWith("*")) type = "*";
		switch (type) {
			case "i1": return HEAP8[ptr];
			case "i8": return HEAP8[ptr];
			case "i16": return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
			case "i32": return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
			case "i64": return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
			case "float": return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
			case "double": return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
			case "*": return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
			default: abort(`invalid type for getValue: ${type}`);
		}
	}
	__name(getValue, "getValue");
	var newDSO = __name((name2, handle2, syms) => {
		var dso = {
			refcount: Infinity,
			name: name2,
			exports: syms,
			global: true
		};
		LDSO.loadedLibsByName[name2] = dso;
		if (handle2 != void 0) LDSO.loadedLibsByHandle[handle2] = dso;
		return dso;
	}, "newDSO");
	var LDSO = {
		loadedLibsByName: {},
		loadedLibsByHandle: {},
		init() {
			newDSO("__main__", 0, wasmImports);
		}
	};
	var ___heap_base = 82240;
	var alignMemory = __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
	var getMemory = __name((size) => {
		if (runtimeInitialized) return _calloc(size, 1);
		var ret = ___heap_base;
		var end = ret + alignMemory(size, 16);
		___heap_base = end;
		GOT["__heap_base"].value = end;
		return ret;
	}, "getMemory");
	var isInternalSym = __name((symName) => [
		"__cpp_exception",
		"__c_longjmp",
		"__wasm_apply_data_relocs",
		"__dso_handle",
		"__tls_size",
		"__tls_align",
		"__set_stack_limits",
		"_emscripten_tls_init",
		"__wasm_init_tls",
		"__wasm_call_ctors",
		"__start_em_asm",
		"__stop_em_asm",
		"__start_em_js",
		"__stop_em_js"
	].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
	var uleb128EncodeWithLen = __name((arr) => {
		const n = arr.length;
		return [
			n % 128 | 128,
			n >> 7,
			...arr
		];
	}, "uleb128EncodeWithLen");
	var wasmTypeCodes = {
		"i": 127,
		"p": 127,
		"j": 126,
		"f": 125,
		"d": 124,
		"e": 111
	};
	var generateTypePack = __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
		return wasmTypeCodes[type];
	})), "generateTypePack");
	var convertJsFunctionToWasm = __name((func2, sig) => {
		var bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, ...uleb128EncodeWithLen([
			1,
			96,
			...generateTypePack(sig.slice(1)),
			...generateTypePack(sig[0] === "v" ? "" : sig[0])
		]), 2, 7, 1, 1, 101, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0);
		var module2 = new WebAssembly.Module(bytes);
		return new WebAssembly.Instance(module2, { "e": { "f": func2 } }).exports["f"];
	}, "convertJsFunctionToWasm");
	var wasmTableMirror = [];
	var wasmTable = new WebAssembly.Table({
		"initial": 31,
		"element": "anyfunc"
	});
	var getWasmTableEntry = __name((funcPtr) => {
		var func2 = wasmTableMirror[funcPtr];
		if (!func2) wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
		return func2;
	}, "getWasmTableEntry");
	var updateTableMap = __name((offset, count) => {
		if (functionsInTableMap) for (var i2 = offset; i2 < offset + count; i2++) {
			var item = getWasmTableEntry(i2);
			if (item) functionsInTableMap.set(item, i2);
		}
	}, "updateTableMap");
	var functionsInTableMap;
	var getFunctionAddress = __name((func2) => {
		if (!functionsInTableMap) {
			functionsInTableMap = new WeakMap();
			updateTableMap(0, wasmTable.length);
		}
		return functionsInTableMap.get(func2) || 0;
	}, "getFunctionAddress");
	var freeTableIndexes = [];
	var getEmptyTableSlot = __name(() => {
		if (freeTableIndexes.length) return freeTableIndexes.pop();
		return wasmTable["grow"](1);
	}, "getEmptyTableSlot");
	var setWasmTableEntry = __name((idx, func2) => {
		wasmTable.set(idx, func2);
		wasmTableMirror[idx] = wasmTable.get(idx);
	}, "setWasmTableEntry");
	var addFunction = __name((func2, sig) => {
		var rtn = getFunctionAddress(func2);
		if (rtn) return rtn;
		var ret = getEmptyTableSlot();
		try {
			setWasmTableEntry(ret, func2);
		} catch (err2) {
			if (!(err2 instanceof TypeError)) throw err2;
			setWasmTableEntry(ret, convertJsFunctionToWasm(func2, sig));
		}
		functionsInTableMap.set(func2, ret);
		return ret;
	}, "addFunction");
	var updateGOT = __name((exports, replace) => {
		for (var symName in exports) {
			if (isInternalSym(symName)) continue;
			var value = exports[symName];
			GOT[symName] ||= new WebAssembly.Global({
				"value": "i32",
				"mutable": true
			});
			if (replace || GOT[symName].value == 0) {
				if (typeof value == "function") GOT[symName].value = addFunction(value);
				else if (typeof value == "number") GOT[symName].value = value;
				else err(`unhandled export type for '${symName}': ${typeof value}`);
			}
		}
	}, "updateGOT");
	var relocateExports = __name((exports, memoryBase2, replace) => {
		var relocated = {};
		for (var e in exports) {
			var value = exports[e];
			if (typeof value == "object") value = value.value;
			if (typeof value == "number") value += memoryBase2;
			relocated[e] = value;
		}
		updateGOT(relocated, replace);
		return relocated;
	}, "relocateExports");
	var isSymbolDefined = __name((symName) => {
		var existing = wasmImports[symName];
		if (!existing || existing.stub) return false;
		return true;
	}, "isSymbolDefined");
	var dynCall = __name((sig, ptr, args2 = [], promising = false) => {
		var rtn = getWasmTableEntry(ptr)(...args2);
		function convert(rtn2) {
			return rtn2;
		}
		__name(convert, "convert");
		return convert(rtn);
	}, "dynCall");
	var stackSave = __name(() => _emscripten_stack_get_current(), "stackSave");
	var stackRestore = __name((val) => __emscripten_stack_restore(val), "stackRestore");
	var createInvokeFunction = __name((sig) => (ptr, ...args2) => {
		var sp = stackSave();
		try {
			return dynCall(sig, ptr, args2);
		} catch (e) {
			stackRestore(sp);
			if (e !== e + 0) throw e;
			_setThrew(1, 0);
			if (sig[0] == "j") return 0n;
		}
	}, "createInvokeFunction");
	var resolveGlobalSymbol = __name((symName, direct = false) => {
		var sym;
		if (isSymbolDefined(symName)) sym = wasmImports[symName];
		else if (symName.startsWith("invoke_")) sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
		return {
			sym,
			name: symName
		};
	}, "resolveGlobalSymbol");
	var onPostCtors = [];
	var addOnPostCtor = __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
	var UTF8ToString = __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
	var loadWebAssemblyModule = __name((binary, flags, libName, localScope, handle) => {
		var metadata = getDylinkMetadata(binary);
		function loadModule() {
			var memAlign = Math.pow(2, metadata.memoryAlign);
			var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
			var tableBase = metadata.tableSize ? wasmTable.length : 0;
			if (handle) {
				HEAP8[handle + 8] = 1;
				LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
				LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
				LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
				LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
			}
			if (metadata.tableSize) wasmTable.grow(metadata.tableSize);
			var moduleExports;
			function resolveSymbol(sym) {
				var resolved = resolveGlobalSymbol(sym).sym;
				if (!resolved && localScope) resolved = localScope[sym];
				if (!resolved) resolved = moduleExports[sym];
				return resolved;
			}
			__name(resolveSymbol, "resolveSymbol");
			var proxyHandler = { get(stubs, prop) {
				switch (prop) {
					case "__memory_base": return memoryBase;
					case "__table_base": return tableBase;
				}
				if (prop in wasmImports && !wasmImports[prop].stub) return wasmImports[prop];
				if (!(prop in stubs)) {
					var resolved;
					stubs[prop] = (...args2) => {
						resolved ||= resolveSymbol(prop);
						return resolved(...args2);
					};
				}
				return stubs[prop];
			} };
			var proxy = new Proxy({}, proxyHandler);
			currentModuleWeakSymbols = metadata.weakImports;
			var info = {
				"GOT.mem": new Proxy({}, GOTHandler),
				"GOT.func": new Proxy({}, GOTHandler),
				"env": proxy,
				"wasi_snapshot_preview1": proxy
			};
			function postInstantiation(module, instance) {
				updateTableMap(tableBase, metadata.tableSize);
				moduleExports = relocateExports(instance.exports, memoryBase);
				if (!flags.allowUndefined) reportUndefinedSymbols();
				function addEmAsm(addr, body) {
					var args = [];
					var arity = 0;
					for (; arity < 16; arity++) if (body.indexOf("$" + arity) != -1) args.push("$" + arity);
					else break;
					args = args.join(",");
					var func = `(${args}) => { ${body} };`;
					ASM_CONSTS[start] = eval(func);
				}
				__name(addEmAsm, "addEmAsm");
				if ("__start_em_asm" in moduleExports) {
					var start = moduleExports["__start_em_asm"];
					var stop = moduleExports["__stop_em_asm"];
					while (start < stop) {
						var jsString = UTF8ToString(start);
						addEmAsm(start, jsString);
						start = HEAPU8.indexOf(0, start) + 1;
					}
				}
				function addEmJs(name, cSig, body) {
					var jsArgs = [];
					cSig = cSig.slice(1, -1);
					if (cSig != "void") {
						cSig = cSig.split(",");
						for (var i in cSig) {
							var jsArg = cSig[i].split(" ").pop();
							jsArgs.push(jsArg.replace("*", ""));
						}
					}
					var func = `(${jsArgs}) => ${body};`;
					moduleExports[name] = eval(func);
				}
				__name(addEmJs, "addEmJs");
				for (var name in moduleExports) if (name.startsWith("__em_js__")) {
					var start = moduleExports[name];
					var jsString = UTF8ToString(start);
					var parts = jsString.split("<::>");
					addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
					delete moduleExports[name];
				}
				var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
				if (applyRelocs) {
					if (runtimeInitialized) applyRelocs();
					else __RELOC_FUNCS__.push(applyRelocs);
				}
				var init = moduleExports["__wasm_call_ctors"];
				if (init) {
					if (runtimeInitialized) init();
					else addOnPostCtor(init);
				}
				return moduleExports;
			}
			__name(postInstantiation, "postInstantiation");
			if (flags.loadAsync) return (async () => {
				var instance2;
				if (binary instanceof WebAssembly.Module) instance2 = new WebAssembly.Instance(binary, info);
				else ({module: binary, instance: instance2} = await WebAssembly.instantiate(binary, info));
				return postInstantiation(binary, instance2);
			})();
			var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
			var instance = new WebAssembly.Instance(module, info);
			return postInstantiation(module, instance);
		}
		__name(loadModule, "loadModule");
		flags = {
			...flags,
			rpath: {
				parentLibPath: libName,
				paths: metadata.runtimePaths
			}
		};
		if (flags.loadAsync) return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
		metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
		return loadModule();
	}, "loadWebAssemblyModule");
	var mergeLibSymbols = __name((exports, libName2) => {
		for (var [sym, exp] of Object.entries(exports)) {
			const setImport = __name((target) => {
				if (!isSymbolDefined(target)) wasmImports[target] = exp;
			}, "setImport");
			setImport(sym);
			const main_alias = "__main_argc_argv";
			if (sym == "main") setImport(main_alias);
			if (sym == main_alias) setImport("main");
		}
	}, "mergeLibSymbols");
	var asyncLoad = __name(async (url) => {
		var arrayBuffer = await readAsync(url);
		return new Uint8Array(arrayBuffer);
	}, "asyncLoad");
	function loadDynamicLibrary(libName2, flags2 = {
		global: true,
		nodelete: true
	}, localScope2, handle2) {
		var dso = LDSO.loadedLibsByName[libName2];
		if (dso) {
			if (!flags2.global) {
				if (localScope2) Object.assign(localScope2, dso.exports);
			} else if (!dso.global) {
				dso.global = true;
				mergeLibSymbols(dso.exports, libName2);
			}
			if (flags2.nodelete && dso.refcount !== Infinity) dso.refcount = Infinity;
			dso.refcount++;
			if (handle2) LDSO.loadedLibsByHandle[handle2] = dso;
			return flags2.loadAsync ? Promise.resolve(true) : true;
		}
		dso = newDSO(libName2, handle2, "loading");
		dso.refcount = flags2.nodelete ? Infinity : 1;
		dso.global = flags2.global;
		function loadLibData() {
			if (handle2) {
				var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
				var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
				if (data && dataSize) {
					var libData = HEAP8.slice(data, data + dataSize);
					return flags2.loadAsync ? Promise.resolve(libData) : libData;
				}
			}
			var libFile = locateFile(libName2);
			if (flags2.loadAsync) return asyncLoad(libFile);
			if (!readBinary) throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
			return readBinary(libFile);
		}
		__name(loadLibData, "loadLibData");
		function getExports() {
			if (flags2.loadAsync) return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
			return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
		}
		__name(getExports, "getExports");
		function moduleLoaded(exports) {
			if (dso.global) mergeLibSymbols(exports, libName2);
			else if (localScope2) Object.assign(localScope2, exports);
			dso.exports = exports;
		}
		__name(moduleLoaded, "moduleLoaded");
		if (flags2.loadAsync) return getExports().then((exports) => {
			moduleLoaded(exports);
			return true;
		});
		moduleLoaded(getExports());
		return true;
	}
	__name(loadDynamicLibrary, "loadDynamicLibrary");
	var reportUndefinedSymbols = __name(() => {
		for (var [symName, entry] of Object.entries(GOT)) if (entry.value == 0) {
			var value = resolveGlobalSymbol(symName, true).sym;
			if (!value && !entry.required) continue;
			if (typeof value == "function") entry.value = addFunction(value, value.sig);
			else if (typeof value == "number") entry.value = value;
			else throw new Error(`bad export type for '${symName}': ${typeof value}`);
		}
	}, "reportUndefinedSymbols");
	var runDependencies = 0;
	var dependenciesFulfilled = null;
	var removeRunDependency = __name((id) => {
		runDependencies--;
		Module["monitorRunDependencies"]?.(runDependencies);
		if (runDependencies == 0) {
			if (dependenciesFulfilled) {
				var callback = dependenciesFulfilled;
				dependenciesFulfilled = null;
				callback();
			}
		}
	}, "removeRunDependency");
	var addRunDependency = __name((id) => {
		runDependencies++;
		Module["monitorRunDependencies"]?.(runDependencies);
	}, "addRunDependency");
	var loadDylibs = __name(async () => {
		if (!dynamicLibraries.length) {
			reportUndefinedSymbols();
			return;
		}
		addRunDependency("loadDylibs");
		for (var lib of dynamicLibraries) await loadDynamicLibrary(lib, {
			loadAsync: true,
			global: true,
			nodelete: true,
			allowUndefined: true
		});
		reportUndefinedSymbols();
		removeRunDependency("loadDylibs");
	}, "loadDylibs");
	var noExitRuntime = true;
	function setValue(ptr, value, type = "i8") {
		if (type.endsWith("*")) type = "*";
		switch (type) {
			case "i1":
				HEAP8[ptr] = value;
				break;
			case "i8":
				HEAP8[ptr] = value;
				break;
			case "i16":
				LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
				break;
			case "i32":
				LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
				break;
			case "i64":
				LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
				break;
			case "float":
				LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
				break;
			case "double":
				LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
				break;
			case "*":
				LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
				break;
			default: abort(`invalid type for setValue: ${type}`);
		}
	}
	__name(setValue, "setValue");
	var ___memory_base = new WebAssembly.Global({
		"value": "i32",
		"mutable": false
	}, 1024);
	var ___stack_high = 82240;
	var ___stack_low = 16704;
	var ___stack_pointer = new WebAssembly.Global({
		"value": "i32",
		"mutable": true
	}, 82240);
	var ___table_base = new WebAssembly.Global({
		"value": "i32",
		"mutable": false
	}, 1);
	var __abort_js = __name(() => abort(""), "__abort_js");
	__abort_js.sig = "v";
	var getHeapMax = __name(() => 2147483648, "getHeapMax");
	var growMemory = __name((size) => {
		var pages = (size - wasmMemory.buffer.byteLength + 65535) / 65536 | 0;
		try {
			wasmMemory.grow(pages);
			updateMemoryViews();
			return 1;
		} catch (e) {}
	}, "growMemory");
	var _emscripten_resize_heap = __name((requestedSize) => {
		var oldSize = HEAPU8.length;
		requestedSize >>>= 0;
		var maxHeapSize = getHeapMax();
		if (requestedSize > maxHeapSize) return false;
		for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
			var overGrownHeapSize = oldSize * (1 + .2 / cutDown);
			overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
			if (growMemory(Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536)))) return true;
		}
		return false;
	}, "_emscripten_resize_heap");
	_emscripten_resize_heap.sig = "ip";
	var _fd_close = __name((fd) => 52, "_fd_close");
	_fd_close.sig = "ii";
	var INT53_MAX = 9007199254740992;
	var INT53_MIN = -9007199254740992;
	var bigintToI53Checked = __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
	function _fd_seek(fd, offset, whence, newOffset) {
		offset = bigintToI53Checked(offset);
		return 70;
	}
	__name(_fd_seek, "_fd_seek");
	_fd_seek.sig = "iijip";
	var printCharBuffers = [
		null,
		[],
		[]
	];
	var printChar = __name((stream, curr) => {
		var buffer = printCharBuffers[stream];
		if (curr === 0 || curr === 10) {
			(stream === 1 ? out : err)(UTF8ArrayToString(buffer));
			buffer.length = 0;
		} else buffer.push(curr);
	}, "printChar");
	var _fd_write = __name((fd, iov, iovcnt, pnum) => {
		var num = 0;
		for (var i2 = 0; i2 < iovcnt; i2++) {
			var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
			var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
			iov += 8;
			for (var j = 0; j < len; j++) printChar(fd, HEAPU8[ptr + j]);
			num += len;
		}
		LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
		return 0;
	}, "_fd_write");
	_fd_write.sig = "iippp";
	function _tree_sitter_log_callback(isLexMessage, messageAddress) {
		if (Module.currentLogCallback) {
			const message = UTF8ToString(messageAddress);
			Module.currentLogCallback(message, isLexMessage !== 0);
		}
	}
	__name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
	function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
		const INPUT_BUFFER_SIZE = 10240;
		const string = Module.currentParseCallback(index, {
			row,
			column
		});
		if (typeof string === "string") {
			setValue(lengthAddress, string.length, "i32");
			stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
		} else setValue(lengthAddress, 0, "i32");
	}
	__name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
	function _tree_sitter_progress_callback(currentOffset, hasError) {
		if (Module.currentProgressCallback) return Module.currentProgressCallback({
			currentOffset,
			hasError
		});
		return false;
	}
	__name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
	function _tree_sitter_query_progress_callback(currentOffset) {
		if (Module.currentQueryProgressCallback) return Module.currentQueryProgressCallback({ currentOffset });
		return false;
	}
	__name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
	var runtimeKeepaliveCounter = 0;
	var keepRuntimeAlive = __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
	var _proc_exit = __name((code) => {
		EXITSTATUS = code;
		if (!keepRuntimeAlive()) {
			Module["onExit"]?.(code);
			ABORT = true;
		}
		quit_(code, new ExitStatus(code));
	}, "_proc_exit");
	_proc_exit.sig = "vi";
	var exitJS = __name((status, implicit) => {
		EXITSTATUS = status;
		_proc_exit(status);
	}, "exitJS");
	var handleException = __name((e) => {
		if (e instanceof ExitStatus || e == "unwind") return EXITSTATUS;
		quit_(1, e);
	}, "handleException");
	var lengthBytesUTF8 = __name((str) => {
		var len = 0;
		for (var i2 = 0; i2 < str.length; ++i2) {
			var c = str.charCodeAt(i2);
			if (c <= 127) len++;
			else if (c <= 2047) len += 2;
			else if (c >= 55296 && c <= 57343) {
				len += 4;
				++i2;
			} else len += 3;
		}
		return len;
	}, "lengthBytesUTF8");
	var stringToUTF8Array = __name((str, heap, outIdx, maxBytesToWrite) => {
		if (!(maxBytesToWrite > 0)) return 0;
		var startIdx = outIdx;
		var endIdx = outIdx + maxBytesToWrite - 1;
		for (var i2 = 0; i2 < str.length; ++i2) {
			var u = str.codePointAt(i2);
			if (u <= 127) {
				if (outIdx >= endIdx) break;
				heap[outIdx++] = u;
			} else if (u <= 2047) {
				if (outIdx + 1 >= endIdx) break;
				heap[outIdx++] = 192 | u >> 6;
				heap[outIdx++] = 128 | u & 63;
			} else if (u <= 65535) {
				if (outIdx + 2 >= endIdx) break;
				heap[outIdx++] = 224 | u >> 12;
				heap[outIdx++] = 128 | u >> 6 & 63;
				heap[outIdx++] = 128 | u & 63;
			} else {
				if (outIdx + 3 >= endIdx) break;
				heap[outIdx++] = 240 | u >> 18;
				heap[outIdx++] = 128 | u >> 12 & 63;
				heap[outIdx++] = 128 | u >> 6 & 63;
				heap[outIdx++] = 128 | u & 63;
				i2++;
			}
		}
		heap[outIdx] = 0;
		return outIdx - startIdx;
	}, "stringToUTF8Array");
	var stringToUTF8 = __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
	var stackAlloc = __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
	var stringToUTF8OnStack = __name((str) => {
		var size = lengthBytesUTF8(str) + 1;
		var ret = stackAlloc(size);
		stringToUTF8(str, ret, size);
		return ret;
	}, "stringToUTF8OnStack");
	var AsciiToString = __name((ptr) => {
		var str = "";
		while (1) {
			var ch = HEAPU8[ptr++];
			if (!ch) return str;
			str += String.fromCharCode(ch);
		}
	}, "AsciiToString");
	var stringToUTF16 = __name((str, outPtr, maxBytesToWrite) => {
		maxBytesToWrite ??= 2147483647;
		if (maxBytesToWrite < 2) return 0;
		maxBytesToWrite -= 2;
		var startPtr = outPtr;
		var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
		for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
			var codeUnit = str.charCodeAt(i2);
			LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
			outPtr += 2;
		}
		LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
		return outPtr - startPtr;
	}, "stringToUTF16");
	LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
		((x) => x),
		((x) => x),
		void 0,
		((x) => x)
	] : [
		((x) => x),
		((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
		void 0,
		((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
	];
	function LE_HEAP_UPDATE() {
		HEAPU16.unsigned = ((x) => x & 65535);
		HEAPU32.unsigned = ((x) => x >>> 0);
	}
	__name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
	initMemory();
	if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
	if (Module["print"]) out = Module["print"];
	if (Module["printErr"]) err = Module["printErr"];
	if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
	if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
	if (Module["arguments"]) arguments_ = Module["arguments"];
	if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
	if (Module["preInit"]) {
		if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
		while (Module["preInit"].length > 0) Module["preInit"].shift()();
	}
	Module["setValue"] = setValue;
	Module["getValue"] = getValue;
	Module["UTF8ToString"] = UTF8ToString;
	Module["stringToUTF8"] = stringToUTF8;
	Module["lengthBytesUTF8"] = lengthBytesUTF8;
	Module["AsciiToString"] = AsciiToString;
	Module["stringToUTF16"] = stringToUTF16;
	Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
	Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
	var ASM_CONSTS = {};
	var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
	function assignWasmExports(wasmExports2) {
		Module["_malloc"] = wasmExports2["malloc"];
		Module["_calloc"] = _calloc = wasmExports2["calloc"];
		Module["_realloc"] = wasmExports2["realloc"];
		Module["_free"] = wasmExports2["free"];
		Module["_ts_range_edit"] = wasmExports2["ts_range_edit"];
		Module["_memcmp"] = wasmExports2["memcmp"];
		Module["_ts_language_symbol_count"] = wasmExports2["ts_language_symbol_count"];
		Module["_ts_language_state_count"] = wasmExports2["ts_language_state_count"];
		Module["_ts_language_abi_version"] = wasmExports2["ts_language_abi_version"];
		Module["_ts_language_name"] = wasmExports2["ts_language_name"];
		Module["_ts_language_field_count"] = wasmExports2["ts_language_field_count"];
		Module["_ts_language_next_state"] = wasmExports2["ts_language_next_state"];
		Module["_ts_language_symbol_name"] = wasmExports2["ts_language_symbol_name"];
		Module["_ts_language_symbol_for_name"] = wasmExports2["ts_language_symbol_for_name"];
		Module["_strncmp"] = wasmExports2["strncmp"];
		Module["_ts_language_symbol_type"] = wasmExports2["ts_language_symbol_type"];
		Module["_ts_language_field_name_for_id"] = wasmExports2["ts_language_field_name_for_id"];
		Module["_ts_lookahead_iterator_new"] = wasmExports2["ts_lookahead_iterator_new"];
		Module["_ts_lookahead_iterator_delete"] = wasmExports2["ts_lookahead_iterator_delete"];
		Module["_ts_lookahead_iterator_reset_state"] = wasmExports2["ts_lookahead_iterator_reset_state"];
		Module["_ts_lookahead_iterator_reset"] = wasmExports2["ts_lookahead_iterator_reset"];
		Module["_ts_lookahead_iterator_next"] = wasmExports2["ts_lookahead_iterator_next"];
		Module["_ts_lookahead_iterator_current_symbol"] = wasmExports2["ts_lookahead_iterator_current_symbol"];
		Module["_ts_point_edit"] = wasmExports2["ts_point_edit"];
		Module["_ts_parser_delete"] = wasmExports2["ts_parser_delete"];
		Module["_ts_parser_reset"] = wasmExports2["ts_parser_reset"];
		Module["_ts_parser_set_language"] = wasmExports2["ts_parser_set_language"];
		Module["_ts_parser_set_included_ranges"] = wasmExports2["ts_parser_set_included_ranges"];
		Module["_ts_query_new"] = wasmExports2["ts_query_new"];
		Module["_ts_query_delete"] = wasmExports2["ts_query_delete"];
		Module["_iswspace"] = wasmExports2["iswspace"];
		Module["_iswalnum"] = wasmExports2["iswalnum"];
		Module["_ts_query_copy"] = wasmExports2["ts_query_copy"];
		Module["_ts_query_pattern_count"] = wasmExports2["ts_query_pattern_count"];
		Module["_ts_query_capture_count"] = wasmExports2["ts_query_capture_count"];
		Module["_ts_query_string_count"] = wasmExports2["ts_query_string_count"];
		Module["_ts_query_capture_name_for_id"] = wasmExports2["ts_query_capture_name_for_id"];
		Module["_ts_query_capture_quantifier_for_id"] = wasmExports2["ts_query_capture_quantifier_for_id"];
		Module["_ts_query_string_value_for_id"] = wasmExports2["ts_query_string_value_for_id"];
		Module["_ts_query_predicates_for_pattern"] = wasmExports2["ts_query_predicates_for_pattern"];
		Module["_ts_query_start_byte_for_pattern"] = wasmExports2["ts_query_start_byte_for_pattern"];
		Module["_ts_query_end_byte_for_pattern"] = wasmExports2["ts_query_end_byte_for_pattern"];
		Module["_ts_query_is_pattern_rooted"] = wasmExports2["ts_query_is_pattern_rooted"];
		Module["_ts_query_is_pattern_non_local"] = wasmExports2["ts_query_is_pattern_non_local"];
		Module["_ts_query_is_pattern_guaranteed_at_step"] = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
		Module["_ts_query_disable_capture"] = wasmExports2["ts_query_disable_capture"];
		Module["_ts_query_disable_pattern"] = wasmExports2["ts_query_disable_pattern"];
		Module["_ts_tree_copy"] = wasmExports2["ts_tree_copy"];
		Module["_ts_tree_delete"] = wasmExports2["ts_tree_delete"];
		Module["_ts_init"] = wasmExports2["ts_init"];
		Module["_ts_parser_new_wasm"] = wasmExports2["ts_parser_new_wasm"];
		Module["_ts_parser_enable_logger_wasm"] = wasmExports2["ts_parser_enable_logger_wasm"];
		Module["_ts_parser_parse_wasm"] = wasmExports2["ts_parser_parse_wasm"];
		Module["_ts_parser_included_ranges_wasm"] = wasmExports2["ts_parser_included_ranges_wasm"];
		Module["_ts_language_type_is_named_wasm"] = wasmExports2["ts_language_type_is_named_wasm"];
		Module["_ts_language_type_is_visible_wasm"] = wasmExports2["ts_language_type_is_visible_wasm"];
		Module["_ts_language_metadata_wasm"] = wasmExports2["ts_language_metadata_wasm"];
		Module["_ts_language_supertypes_wasm"] = wasmExports2["ts_language_supertypes_wasm"];
		Module["_ts_language_subtypes_wasm"] = wasmExports2["ts_language_subtypes_wasm"];
		Module["_ts_tree_root_node_wasm"] = wasmExports2["ts_tree_root_node_wasm"];
		Module["_ts_tree_root_node_with_offset_wasm"] = wasmExports2["ts_tree_root_node_with_offset_wasm"];
		Module["_ts_tree_edit_wasm"] = wasmExports2["ts_tree_edit_wasm"];
		Module["_ts_tree_included_ranges_wasm"] = wasmExports2["ts_tree_included_ranges_wasm"];
		Module["_ts_tree_get_changed_ranges_wasm"] = wasmExports2["ts_tree_get_changed_ranges_wasm"];
		Module["_ts_tree_cursor_new_wasm"] = wasmExports2["ts_tree_cursor_new_wasm"];
		Module["_ts_tree_cursor_copy_wasm"] = wasmExports2["ts_tree_cursor_copy_wasm"];
		Module["_ts_tree_cursor_delete_wasm"] = wasmExports2["ts_tree_cursor_delete_wasm"];
		Module["_ts_tree_cursor_reset_wasm"] = wasmExports2["ts_tree_cursor_reset_wasm"];
		Module["_ts_tree_cursor_reset_to_wasm"] = wasmExports2["ts_tree_cursor_reset_to_wasm"];
		Module["_ts_tree_cursor_goto_first_child_wasm"] = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
		Module["_ts_tree_cursor_goto_last_child_wasm"] = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
		Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
		Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
		Module["_ts_tree_cursor_goto_next_sibling_wasm"] = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
		Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
		Module["_ts_tree_cursor_goto_descendant_wasm"] = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
		Module["_ts_tree_cursor_goto_parent_wasm"] = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
		Module["_ts_tree_cursor_current_node_type_id_wasm"] = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
		Module["_ts_tree_cursor_current_node_state_id_wasm"] = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
		Module["_ts_tree_cursor_current_node_is_named_wasm"] = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
		Module["_ts_tree_cursor_current_node_is_missing_wasm"] = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
		Module["_ts_tree_cursor_current_node_id_wasm"] = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
		Module["_ts_tree_cursor_start_position_wasm"] = wasmExports2["ts_tree_cursor_start_position_wasm"];
		Module["_ts_tree_cursor_end_position_wasm"] = wasmExports2["ts_tree_cursor_end_position_wasm"];
		Module["_ts_tree_cursor_start_index_wasm"] = wasmExports2["ts_tree_cursor_start_index_wasm"];
		Module["_ts_tree_cursor_end_index_wasm"] = wasmExports2["ts_tree_cursor_end_index_wasm"];
		Module["_ts_tree_cursor_current_field_id_wasm"] = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
		Module["_ts_tree_cursor_current_depth_wasm"] = wasmExports2["ts_tree_cursor_current_depth_wasm"];
		Module["_ts_tree_cursor_current_descendant_index_wasm"] = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
		Module["_ts_tree_cursor_current_node_wasm"] = wasmExports2["ts_tree_cursor_current_node_wasm"];
		Module["_ts_node_symbol_wasm"] = wasmExports2["ts_node_symbol_wasm"];
		Module["_ts_node_field_name_for_child_wasm"] = wasmExports2["ts_node_field_name_for_child_wasm"];
		Module["_ts_node_field_name_for_named_child_wasm"] = wasmExports2["ts_node_field_name_for_named_child_wasm"];
		Module["_ts_node_children_by_field_id_wasm"] = wasmExports2["ts_node_children_by_field_id_wasm"];
		Module["_ts_node_first_child_for_byte_wasm"] = wasmExports2["ts_node_first_child_for_byte_wasm"];
		Module["_ts_node_first_named_child_for_byte_wasm"] = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
		Module["_ts_node_grammar_symbol_wasm"] = wasmExports2["ts_node_grammar_symbol_wasm"];
		Module["_ts_node_child_count_wasm"] = wasmExports2["ts_node_child_count_wasm"];
		Module["_ts_node_named_child_count_wasm"] = wasmExports2["ts_node_named_child_count_wasm"];
		Module["_ts_node_child_wasm"] = wasmExports2["ts_node_child_wasm"];
		Module["_ts_node_named_child_wasm"] = wasmExports2["ts_node_named_child_wasm"];
		Module["_ts_node_child_by_field_id_wasm"] = wasmExports2["ts_node_child_by_field_id_wasm"];
		Module["_ts_node_next_sibling_wasm"] = wasmExports2["ts_node_next_sibling_wasm"];
		Module["_ts_node_prev_sibling_wasm"] = wasmExports2["ts_node_prev_sibling_wasm"];
		Module["_ts_node_next_named_sibling_wasm"] = wasmExports2["ts_node_next_named_sibling_wasm"];
		Module["_ts_node_prev_named_sibling_wasm"] = wasmExports2["ts_node_prev_named_sibling_wasm"];
		Module["_ts_node_descendant_count_wasm"] = wasmExports2["ts_node_descendant_count_wasm"];
		Module["_ts_node_parent_wasm"] = wasmExports2["ts_node_parent_wasm"];
		Module["_ts_node_child_with_descendant_wasm"] = wasmExports2["ts_node_child_with_descendant_wasm"];
		Module["_ts_node_descendant_for_index_wasm"] = wasmExports2["ts_node_descendant_for_index_wasm"];
		Module["_ts_node_named_descendant_for_index_wasm"] = wasmExports2["ts_node_named_descendant_for_index_wasm"];
		Module["_ts_node_descendant_for_position_wasm"] = wasmExports2["ts_node_descendant_for_position_wasm"];
		Module["_ts_node_named_descendant_for_position_wasm"] = wasmExports2["ts_node_named_descendant_for_position_wasm"];
		Module["_ts_node_start_point_wasm"] = wasmExports2["ts_node_start_point_wasm"];
		Module["_ts_node_end_point_wasm"] = wasmExports2["ts_node_end_point_wasm"];
		Module["_ts_node_start_index_wasm"] = wasmExports2["ts_node_start_index_wasm"];
		Module["_ts_node_end_index_wasm"] = wasmExports2["ts_node_end_index_wasm"];
		Module["_ts_node_to_string_wasm"] = wasmExports2["ts_node_to_string_wasm"];
		Module["_ts_node_children_wasm"] = wasmExports2["ts_node_children_wasm"];
		Module["_ts_node_named_children_wasm"] = wasmExports2["ts_node_named_children_wasm"];
		Module["_ts_node_descendants_of_type_wasm"] = wasmExports2["ts_node_descendants_of_type_wasm"];
		Module["_ts_node_is_named_wasm"] = wasmExports2["ts_node_is_named_wasm"];
		Module["_ts_node_has_changes_wasm"] = wasmExports2["ts_node_has_changes_wasm"];
		Module["_ts_node_has_error_wasm"] = wasmExports2["ts_node_has_error_wasm"];
		Module["_ts_node_is_error_wasm"] = wasmExports2["ts_node_is_error_wasm"];
		Module["_ts_node_is_missing_wasm"] = wasmExports2["ts_node_is_missing_wasm"];
		Module["_ts_node_is_extra_wasm"] = wasmExports2["ts_node_is_extra_wasm"];
		Module["_ts_node_parse_state_wasm"] = wasmExports2["ts_node_parse_state_wasm"];
		Module["_ts_node_next_parse_state_wasm"] = wasmExports2["ts_node_next_parse_state_wasm"];
		Module["_ts_query_matches_wasm"] = wasmExports2["ts_query_matches_wasm"];
		Module["_ts_query_captures_wasm"] = wasmExports2["ts_query_captures_wasm"];
		Module["_memset"] = wasmExports2["memset"];
		Module["_memcpy"] = wasmExports2["memcpy"];
		Module["_memmove"] = wasmExports2["memmove"];
		Module["_iswalpha"] = wasmExports2["iswalpha"];
		Module["_iswblank"] = wasmExports2["iswblank"];
		Module["_iswdigit"] = wasmExports2["iswdigit"];
		Module["_iswlower"] = wasmExports2["iswlower"];
		Module["_iswpunct"] = wasmExports2["iswpunct"];
		Module["_iswupper"] = wasmExports2["iswupper"];
		Module["_iswxdigit"] = wasmExports2["iswxdigit"];
		Module["_memchr"] = wasmExports2["memchr"];
		Module["_strlen"] = wasmExports2["strlen"];
		Module["_strcmp"] = wasmExports2["strcmp"];
		Module["_strncat"] = wasmExports2["strncat"];
		Module["_strncpy"] = wasmExports2["strncpy"];
		Module["_towlower"] = wasmExports2["towlower"];
		Module["_towupper"] = wasmExports2["towupper"];
		_setThrew = wasmExports2["setThrew"];
		__emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
		__emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
		_emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
		wasmExports2["__wasm_apply_data_relocs"];
	}
	__name(assignWasmExports, "assignWasmExports");
	var wasmImports = {
		__heap_base: ___heap_base,
		__indirect_function_table: wasmTable,
		__memory_base: ___memory_base,
		__stack_high: ___stack_high,
		__stack_low: ___stack_low,
		__stack_pointer: ___stack_pointer,
		__table_base: ___table_base,
		_abort_js: __abort_js,
		emscripten_resize_heap: _emscripten_resize_heap,
		fd_close: _fd_close,
		fd_seek: _fd_seek,
		fd_write: _fd_write,
		memory: wasmMemory,
		tree_sitter_log_callback: _tree_sitter_log_callback,
		tree_sitter_parse_callback: _tree_sitter_parse_callback,
		tree_sitter_progress_callback: _tree_sitter_progress_callback,
		tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
	};
	function callMain(args2 = []) {
		var entryFunction = resolveGlobalSymbol("main").sym;
		if (!entryFunction) return;
		args2.unshift(thisProgram);
		var argc = args2.length;
		var argv = stackAlloc((argc + 1) * 4);
		var argv_ptr = argv;
		args2.forEach((arg) => {
			LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
			argv_ptr += 4;
		});
		LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
		try {
			var ret = entryFunction(argc, argv);
			exitJS(ret, true);
			return ret;
		} catch (e) {
			return handleException(e);
		}
	}
	__name(callMain, "callMain");
	function run(args2 = arguments_) {
		if (runDependencies > 0) {
			dependenciesFulfilled = run;
			return;
		}
		preRun();
		if (runDependencies > 0) {
			dependenciesFulfilled = run;
			return;
		}
		function doRun() {
			Module["calledRun"] = true;
			if (ABORT) return;
			initRuntime();
			preMain();
			readyPromiseResolve?.(Module);
			Module["onRuntimeInitialized"]?.();
			if (!(Module["noInitialRun"] || false)) callMain(args2);
			postRun();
		}
		__name(doRun, "doRun");
		if (Module["setStatus"]) {
			Module["setStatus"]("Running...");
			setTimeout(() => {
				setTimeout(() => Module["setStatus"](""), 1);
				doRun();
			}, 1);
		} else doRun();
	}
	__name(run, "run");
	var wasmExports = await createWasm();
	run();
	if (runtimeInitialized) moduleRtn = Module;
	else moduleRtn = new Promise((resolve, reject) => {
		readyPromiseResolve = resolve;
		readyPromiseReject = reject;
	});
	return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
	return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
	return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
	C._ts_parser_delete(addresses[0]);
	C._free(addresses[1]);
});
var Parser = class {
	static {
		__name(this, "Parser");
	}
	[0] = 0;
	[1] = 0;
	logCallback = null;
	language = null;
	static async init(moduleOptions) {
		setModule(await initializeBinding(moduleOptions));
		TRANSFER_BUFFER = C._ts_init();
		LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
		MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
	}
	constructor() {
		this.initialize();
		finalizer4?.register(this, [this[0], this[1]], this);
	}
	initialize() {
		if (!checkModule()) throw new Error("cannot construct a Parser before calling `init()`");
		C._ts_parser_new_wasm();
		this[0] = C.getValue(TRANSFER_BUFFER, "i32");
		this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
	}
	delete() {
		finalizer4?.unregister(this);
		C._ts_parser_delete(this[0]);
		C._free(this[1]);
		this[0] = 0;
		this[1] = 0;
	}
	setLanguage(language) {
		let address;
		if (!language) {
			address = 0;
			this.language = null;
		} else if (language.constructor === Language) {
			address = language[0];
			const version = C._ts_language_abi_version(address);
			if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) throw new Error(`Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`);
			this.language = language;
		} else throw new Error("Argument must be a Language");
		C._ts_parser_set_language(this[0], address);
		return this;
	}
	parse(callback, oldTree, options) {
		if (typeof callback === "string") C.currentParseCallback = (index) => callback.slice(index);
		else if (typeof callback === "function") C.currentParseCallback = callback;
		else throw new Error("Argument must be a string or a function");
		if (options?.progressCallback) C.currentProgressCallback = options.progressCallback;
		else C.currentProgressCallback = null;
		if (this.logCallback) {
			C.currentLogCallback = this.logCallback;
			C._ts_parser_enable_logger_wasm(this[0], 1);
		} else {
			C.currentLogCallback = null;
			C._ts_parser_enable_logger_wasm(this[0], 0);
		}
		let rangeCount = 0;
		let rangeAddress = 0;
		if (options?.includedRanges) {
			rangeCount = options.includedRanges.length;
			rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
			let address = rangeAddress;
			for (let i2 = 0; i2 < rangeCount; i2++) {
				marshalRange(address, options.includedRanges[i2]);
				address += SIZE_OF_RANGE;
			}
		}
		const treeAddress = C._ts_parser_parse_wasm(this[0], this[1], oldTree ? oldTree[0] : 0, rangeAddress, rangeCount);
		if (!treeAddress) {
			C.currentParseCallback = null;
			C.currentLogCallback = null;
			C.currentProgressCallback = null;
			return null;
		}
		if (!this.language) throw new Error("Parser must have a language to parse");
		const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
		C.currentParseCallback = null;
		C.currentLogCallback = null;
		C.currentProgressCallback = null;
		return result;
	}
	reset() {
		C._ts_parser_reset(this[0]);
	}
	getIncludedRanges() {
		C._ts_parser_included_ranges_wasm(this[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalRange(address);
				address += SIZE_OF_RANGE;
			}
			C._free(buffer);
		}
		return result;
	}
	setLogger(callback) {
		if (!callback) this.logCallback = null;
		else if (typeof callback !== "function") throw new Error("Logger callback must be a function");
		else this.logCallback = callback;
		return this;
	}
	getLogger() {
		return this.logCallback;
	}
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
	Zero: 0,
	ZeroOrOne: 1,
	ZeroOrMore: 2,
	One: 3,
	OneOrMore: 4
};
var isCaptureStep = __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
	Syntax: 1,
	NodeName: 2,
	FieldName: 3,
	CaptureName: 4,
	PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
	constructor(kind, info2, index, length) {
		super(_QueryError.formatMessage(kind, info2));
		this.kind = kind;
		this.info = info2;
		this.index = index;
		this.length = length;
		this.name = "QueryError";
	}
	kind;
	info;
	index;
	length;
	static {
		__name(this, "QueryError");
	}
	static formatMessage(kind, info2) {
		switch (kind) {
			case QueryErrorKind.NodeName: return `Bad node name '${info2.word}'`;
			case QueryErrorKind.FieldName: return `Bad field name '${info2.word}'`;
			case QueryErrorKind.CaptureName: return `Bad capture name @${info2.word}`;
			case QueryErrorKind.PatternStructure: return `Bad pattern structure at offset ${info2.suffix}`;
			case QueryErrorKind.Syntax: return `Bad syntax at offset ${info2.suffix}`;
		}
	}
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
	if (steps.length !== 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`);
	if (!isCaptureStep(steps[1])) throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`);
	const isPositive = operator === "eq?" || operator === "any-eq?";
	const matchAll = !operator.startsWith("any-");
	if (isCaptureStep(steps[2])) {
		const captureName1 = steps[1].name;
		const captureName2 = steps[2].name;
		textPredicates[index].push((captures) => {
			const nodes1 = [];
			const nodes2 = [];
			for (const c of captures) {
				if (c.name === captureName1) nodes1.push(c.node);
				if (c.name === captureName2) nodes2.push(c.node);
			}
			const compare = __name((n1, n2, positive) => {
				return positive ? n1.text === n2.text : n1.text !== n2.text;
			}, "compare");
			return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
		});
	} else {
		const captureName = steps[1].name;
		const stringValue = steps[2].value;
		const matches = __name((n) => n.text === stringValue, "matches");
		const doesNotMatch = __name((n) => n.text !== stringValue, "doesNotMatch");
		textPredicates[index].push((captures) => {
			const nodes = [];
			for (const c of captures) if (c.name === captureName) nodes.push(c.node);
			const test = isPositive ? matches : doesNotMatch;
			return matchAll ? nodes.every(test) : nodes.some(test);
		});
	}
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
	if (steps.length !== 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`);
	if (steps[1].type !== "capture") throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`);
	if (steps[2].type !== "string") throw new Error(`Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`);
	const isPositive = operator === "match?" || operator === "any-match?";
	const matchAll = !operator.startsWith("any-");
	const captureName = steps[1].name;
	const regex = new RegExp(steps[2].value);
	textPredicates[index].push((captures) => {
		const nodes = [];
		for (const c of captures) if (c.name === captureName) nodes.push(c.node.text);
		const test = __name((text, positive) => {
			return positive ? regex.test(text) : !regex.test(text);
		}, "test");
		if (nodes.length === 0) return !isPositive;
		return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
	});
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
	if (steps.length < 2) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`);
	if (steps[1].type !== "capture") throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`);
	const isPositive = operator === "any-of?";
	const captureName = steps[1].name;
	const stringSteps = steps.slice(2);
	if (!stringSteps.every(isStringStep)) throw new Error(`Arguments to \`#${operator}\` predicate must be strings.".`);
	const values = stringSteps.map((s) => s.value);
	textPredicates[index].push((captures) => {
		const nodes = [];
		for (const c of captures) if (c.name === captureName) nodes.push(c.node.text);
		if (nodes.length === 0) return !isPositive;
		return nodes.every((text) => values.includes(text)) === isPositive;
	});
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
	if (steps.length < 2 || steps.length > 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
	if (!steps.every(isStringStep)) throw new Error(`Arguments to \`#${operator}\` predicate must be strings.".`);
	const properties = operator === "is?" ? assertedProperties : refutedProperties;
	if (!properties[index]) properties[index] = {};
	properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
	if (steps.length < 2 || steps.length > 3) throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
	if (!steps.every(isStringStep)) throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
	if (!setProperties[index]) setProperties[index] = {};
	setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
	if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
		const name2 = captureNames[stepValueId];
		steps.push({
			type: "capture",
			name: name2
		});
	} else if (stepType === PREDICATE_STEP_TYPE_STRING) steps.push({
		type: "string",
		value: stringValues[stepValueId]
	});
	else if (steps.length > 0) {
		if (steps[0].type !== "string") throw new Error("Predicates must begin with a literal value");
		const operator = steps[0].value;
		switch (operator) {
			case "any-not-eq?":
			case "not-eq?":
			case "any-eq?":
			case "eq?":
				parseAnyPredicate(steps, index, operator, textPredicates);
				break;
			case "any-not-match?":
			case "not-match?":
			case "any-match?":
			case "match?":
				parseMatchPredicate(steps, index, operator, textPredicates);
				break;
			case "not-any-of?":
			case "any-of?":
				parseAnyOfPredicate(steps, index, operator, textPredicates);
				break;
			case "is?":
			case "is-not?":
				parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
				break;
			case "set!":
				parseSetDirective(steps, index, setProperties);
				break;
			default: predicates[index].push({
				operator,
				operands: steps.slice(1)
			});
		}
		steps.length = 0;
	}
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
	C._ts_query_delete(address);
});
var Query = class {
	static {
		__name(this, "Query");
	}
	[0] = 0;
	exceededMatchLimit;
	textPredicates;
	captureNames;
	captureQuantifiers;
	predicates;
	setProperties;
	assertedProperties;
	refutedProperties;
	matchLimit;
	constructor(language, source) {
		const sourceLength = C.lengthBytesUTF8(source);
		const sourceAddress = C._malloc(sourceLength + 1);
		C.stringToUTF8(source, sourceAddress, sourceLength + 1);
		const address = C._ts_query_new(language[0], sourceAddress, sourceLength, TRANSFER_BUFFER, TRANSFER_BUFFER + SIZE_OF_INT);
		if (!address) {
			const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
			const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
			const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
			const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
			C._free(sourceAddress);
			switch (errorId) {
				case QueryErrorKind.Syntax: throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
				case QueryErrorKind.NodeName: throw new QueryError(errorId, { word }, errorIndex, word.length);
				case QueryErrorKind.FieldName: throw new QueryError(errorId, { word }, errorIndex, word.length);
				case QueryErrorKind.CaptureName: throw new QueryError(errorId, { word }, errorIndex, word.length);
				case QueryErrorKind.PatternStructure: throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
			}
		}
		const stringCount = C._ts_query_string_count(address);
		const captureCount = C._ts_query_capture_count(address);
		const patternCount = C._ts_query_pattern_count(address);
		const captureNames = new Array(captureCount);
		const captureQuantifiers = new Array(patternCount);
		const stringValues = new Array(stringCount);
		for (let i2 = 0; i2 < captureCount; i2++) {
			const nameAddress = C._ts_query_capture_name_for_id(address, i2, TRANSFER_BUFFER);
			const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
			captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
		}
		for (let i2 = 0; i2 < patternCount; i2++) {
			const captureQuantifiersArray = new Array(captureCount);
			for (let j = 0; j < captureCount; j++) {
				const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
				captureQuantifiersArray[j] = quantifier;
			}
			captureQuantifiers[i2] = captureQuantifiersArray;
		}
		for (let i2 = 0; i2 < stringCount; i2++) {
			const valueAddress = C._ts_query_string_value_for_id(address, i2, TRANSFER_BUFFER);
			const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
			stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
		}
		const setProperties = new Array(patternCount);
		const assertedProperties = new Array(patternCount);
		const refutedProperties = new Array(patternCount);
		const predicates = new Array(patternCount);
		const textPredicates = new Array(patternCount);
		for (let i2 = 0; i2 < patternCount; i2++) {
			const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
			const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
			predicates[i2] = [];
			textPredicates[i2] = [];
			const steps = new Array();
			let stepAddress = predicatesAddress;
			for (let j = 0; j < stepCount; j++) {
				const stepType = C.getValue(stepAddress, "i32");
				stepAddress += SIZE_OF_INT;
				const stepValueId = C.getValue(stepAddress, "i32");
				stepAddress += SIZE_OF_INT;
				parsePattern(i2, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties);
			}
			Object.freeze(textPredicates[i2]);
			Object.freeze(predicates[i2]);
			Object.freeze(setProperties[i2]);
			Object.freeze(assertedProperties[i2]);
			Object.freeze(refutedProperties[i2]);
		}
		C._free(sourceAddress);
		this[0] = address;
		this.captureNames = captureNames;
		this.captureQuantifiers = captureQuantifiers;
		this.textPredicates = textPredicates;
		this.predicates = predicates;
		this.setProperties = setProperties;
		this.assertedProperties = assertedProperties;
		this.refutedProperties = refutedProperties;
		this.exceededMatchLimit = false;
		finalizer5?.register(this, address, this);
	}
	delete() {
		finalizer5?.unregister(this);
		C._ts_query_delete(this[0]);
		this[0] = 0;
	}
	matches(node, options = {}) {
		const startPosition = options.startPosition ?? ZERO_POINT;
		const endPosition = options.endPosition ?? ZERO_POINT;
		const startIndex = options.startIndex ?? 0;
		const endIndex = options.endIndex ?? 0;
		const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
		const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
		const startContainingIndex = options.startContainingIndex ?? 0;
		const endContainingIndex = options.endContainingIndex ?? 0;
		const matchLimit = options.matchLimit ?? 4294967295;
		const maxStartDepth = options.maxStartDepth ?? 4294967295;
		const progressCallback = options.progressCallback;
		if (typeof matchLimit !== "number") throw new Error("Arguments must be numbers");
		this.matchLimit = matchLimit;
		if (endIndex !== 0 && startIndex > endIndex) throw new Error("`startIndex` cannot be greater than `endIndex`");
		if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) throw new Error("`startPosition` cannot be greater than `endPosition`");
		if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
		if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
		if (progressCallback) C.currentQueryProgressCallback = progressCallback;
		marshalNode(node);
		C._ts_query_matches_wasm(this[0], node.tree[0], startPosition.row, startPosition.column, endPosition.row, endPosition.column, startIndex, endIndex, startContainingPosition.row, startContainingPosition.column, endContainingPosition.row, endContainingPosition.column, startContainingIndex, endContainingIndex, matchLimit, maxStartDepth);
		const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
		const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
		const result = new Array(rawCount);
		this.exceededMatchLimit = Boolean(didExceedMatchLimit);
		let filteredCount = 0;
		let address = startAddress;
		for (let i2 = 0; i2 < rawCount; i2++) {
			const patternIndex = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captureCount = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captures = new Array(captureCount);
			address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
			if (this.textPredicates[patternIndex].every((p) => p(captures))) {
				result[filteredCount] = {
					patternIndex,
					captures
				};
				const setProperties = this.setProperties[patternIndex];
				result[filteredCount].setProperties = setProperties;
				const assertedProperties = this.assertedProperties[patternIndex];
				result[filteredCount].assertedProperties = assertedProperties;
				const refutedProperties = this.refutedProperties[patternIndex];
				result[filteredCount].refutedProperties = refutedProperties;
				filteredCount++;
			}
		}
		result.length = filteredCount;
		C._free(startAddress);
		C.currentQueryProgressCallback = null;
		return result;
	}
	captures(node, options = {}) {
		const startPosition = options.startPosition ?? ZERO_POINT;
		const endPosition = options.endPosition ?? ZERO_POINT;
		const startIndex = options.startIndex ?? 0;
		const endIndex = options.endIndex ?? 0;
		const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
		const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
		const startContainingIndex = options.startContainingIndex ?? 0;
		const endContainingIndex = options.endContainingIndex ?? 0;
		const matchLimit = options.matchLimit ?? 4294967295;
		const maxStartDepth = options.maxStartDepth ?? 4294967295;
		const progressCallback = options.progressCallback;
		if (typeof matchLimit !== "number") throw new Error("Arguments must be numbers");
		this.matchLimit = matchLimit;
		if (endIndex !== 0 && startIndex > endIndex) throw new Error("`startIndex` cannot be greater than `endIndex`");
		if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) throw new Error("`startPosition` cannot be greater than `endPosition`");
		if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
		if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
		if (progressCallback) C.currentQueryProgressCallback = progressCallback;
		marshalNode(node);
		C._ts_query_captures_wasm(this[0], node.tree[0], startPosition.row, startPosition.column, endPosition.row, endPosition.column, startIndex, endIndex, startContainingPosition.row, startContainingPosition.column, endContainingPosition.row, endContainingPosition.column, startContainingIndex, endContainingIndex, matchLimit, maxStartDepth);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
		const result = new Array();
		this.exceededMatchLimit = Boolean(didExceedMatchLimit);
		const captures = new Array();
		let address = startAddress;
		for (let i2 = 0; i2 < count; i2++) {
			const patternIndex = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captureCount = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captureIndex = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			captures.length = captureCount;
			address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
			if (this.textPredicates[patternIndex].every((p) => p(captures))) {
				const capture = captures[captureIndex];
				capture.setProperties = this.setProperties[patternIndex];
				capture.assertedProperties = this.assertedProperties[patternIndex];
				capture.refutedProperties = this.refutedProperties[patternIndex];
				result.push(capture);
			}
		}
		C._free(startAddress);
		C.currentQueryProgressCallback = null;
		return result;
	}
	predicatesForPattern(patternIndex) {
		return this.predicates[patternIndex];
	}
	disableCapture(captureName) {
		const captureNameLength = C.lengthBytesUTF8(captureName);
		const captureNameAddress = C._malloc(captureNameLength + 1);
		C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
		C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
		C._free(captureNameAddress);
	}
	disablePattern(patternIndex) {
		if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
		C._ts_query_disable_pattern(this[0], patternIndex);
	}
	didExceedMatchLimit() {
		return this.exceededMatchLimit;
	}
	startIndexForPattern(patternIndex) {
		if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
		return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
	}
	endIndexForPattern(patternIndex) {
		if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
		return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
	}
	patternCount() {
		return C._ts_query_pattern_count(this[0]);
	}
	captureIndexForName(captureName) {
		return this.captureNames.indexOf(captureName);
	}
	isPatternRooted(patternIndex) {
		return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
	}
	isPatternNonLocal(patternIndex) {
		return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
	}
	isPatternGuaranteedAtStep(byteIndex) {
		return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
	}
};
// src/syntax/web-assembly.ts
const { Module, Instance, Memory, RuntimeError } = WebAssembly;
// src/syntax/walk.ts
const State = {
	arrays: 0,
	roles: 8,
	roleCount: 9,
	rowCount: 10,
	mistakeCount: 11,
	errorWeight: 12
};
const STATE_WORDS = 19;
const RECORD_BYTES = [
	32,
	16,
	52,
	16
];
const FIRST_CAPACITIES = [
	16384,
	1024,
	1024,
	1024
];
function loadWalker(host) {
	if (host._malloc === void 0 || host._free === void 0) return void 0;
	const module = new Module(host.wasm);
	const { exports } = new Instance(module, { env: { memory: host.memory } });
	const arrays = new WalkerArrays({
		...host,
		_malloc: host._malloc,
		_free: host._free
	});
	const walk = exports["walk"];
	return (tree) => {
		const address = findTreeAddress(tree);
		for (let short = walk(arrays.state, address); short !== 0; short = walk(arrays.state, address)) arrays.enlarge(short);
		return arrays.readResult();
	};
}
var WalkerArrays = class {
	state;
	#host;
	#capacities = [...FIRST_CAPACITIES];
	constructor(host) {
		this.#host = host;
		this.state = this.#allocate(76);
		const roles = this.#allocate(host.roles.length);
		new Uint8Array(host.memory.buffer).set(host.roles, roles);
		const addresses = RECORD_BYTES.map((bytes, array) => this.#allocate(bytes * (FIRST_CAPACITIES[array] ?? 0)));
		const words = this.#words();
		addresses.forEach((address, array) => {
			words[State.arrays + array * 2] = address;
			words[State.arrays + array * 2 + 1] = FIRST_CAPACITIES[array] ?? 0;
		});
		words[State.roles] = roles;
		words[State.roleCount] = host.roles.length;
	}
	enlarge(number) {
		const array = number - 1;
		const capacity = (this.#capacities[array] ?? 0) * 2;
		const address = this.#allocate((RECORD_BYTES[array] ?? 0) * capacity);
		this.#host._free(this.#words()[State.arrays + array * 2]);
		this.#capacities[array] = capacity;
		this.#words().set([address, capacity], State.arrays + array * 2);
	}
	readResult() {
		const words = this.#words();
		return {
			items: this.#copy(words[State.arrays], (words[State.rowCount] ?? 0) * 8),
			mistakes: this.#copy(words[State.arrays + 2], (words[State.mistakeCount] ?? 0) * 4),
			errorWeight: words[State.errorWeight] ?? 0
		};
	}
	#words() {
		return new Uint32Array(this.#host.memory.buffer, this.state, STATE_WORDS);
	}
	#copy(address = 0, length = 0) {
		return new Uint32Array(this.#host.memory.buffer, address, length).slice();
	}
	#allocate(bytes) {
		const address = this.#host._malloc(bytes);
		if (address === 0) throw new RangeError("The parser ran out of memory.");
		return address;
	}
};
function findTreeAddress(tree) {
	return tree[0];
}
// src/syntax/item-rows.ts
const VIRTUAL = 2147483648;
const FIRST_CAPACITY = 64;
var ItemRows = class {
	container = NONE;
	#rows = new Uint32Array(FIRST_CAPACITY * 8);
	#count = 0;
	add(start) {
		const row = this.#count++;
		if (this.#count * 8 > this.#rows.length) this.#grow();
		const { types, parent, keyStart, keyEnd, valueStart, valueEnd } = start;
		this.#rows.set([
			types,
			parent,
			0,
			keyStart,
			keyEnd,
			valueStart,
			valueEnd,
			0
		], row * 8);
		return row;
	}
	read(row, column) {
		return this.#rows[row * 8 + column];
	}
	close(row, end) {
		this.#rows[row * 8 + ItemColumn.next] = this.#count;
		this.#rows[row * 8 + ItemColumn.end] = end;
	}
	openContainer(row) {
		this.container = row;
	}
	openVirtualContainer(row) {
		this.#setTypes(row, this.read(row, ItemColumn.types) | VIRTUAL);
		this.container = row;
	}
	isContainerVirtual() {
		return this.container !== 4294967295 && (this.read(this.container, ItemColumn.types) & VIRTUAL) !== 0;
	}
	closeContainer(end) {
		const row = this.container;
		this.#setTypes(row, this.read(row, ItemColumn.types) & 2147483647);
		this.close(row, end);
		this.container = this.read(row, ItemColumn.parent);
	}
	closeInside(row, end) {
		while (this.container !== row && this.container !== 4294967295) this.closeContainer(end);
	}
	toArray() {
		return this.#rows.slice(0, this.#count * 8);
	}
	#setTypes(row, types) {
		this.#rows[row * 8 + ItemColumn.types] = types >>> 0;
	}
	#grow() {
		const larger = new Uint32Array(this.#rows.length * 2);
		larger.set(this.#rows);
		this.#rows = larger;
	}
};
// src/syntax/item-writer.ts
var ItemWriter = class {
	rows = new ItemRows();
	mistakes = new MistakeList();
	writeItem(frame, type) {
		if (type !== ItemType.attribute && frame.wordCount === 2 && frame.valueType === ValueType.none) takeSecondAsValue(frame);
		if (frame.wordCount === 2) {
			if (frame.kind !== NodeRole.error) this.#writeStray(frame.firstStart, frame.firstEnd);
			dropFirstWord(frame);
		}
		const row = this.rows.add(this.#startRow(frame, type));
		this.mistakes.setRow(frame.valueMistake, row);
		return row;
	}
	#startRow(frame, type) {
		const { firstStart: keyStart, firstEnd: keyEnd, valueType } = frame;
		const hasValue = valueType !== ValueType.none;
		return {
			types: type | valueType << 8,
			parent: this.rows.container,
			keyStart,
			keyEnd,
			valueStart: hasValue ? frame.valueStart : keyEnd,
			valueEnd: hasValue ? frame.valueEnd : keyEnd
		};
	}
	#writeStray(start, end) {
		const parent = this.rows.container;
		const types = ItemType.directive;
		const row = this.rows.add({
			types,
			parent,
			keyStart: start,
			keyEnd: end,
			valueStart: end,
			valueEnd: end
		});
		this.rows.close(row, end);
		this.mistakes.add({
			role: NodeRole.strayKeyword,
			start,
			end,
			row
		});
	}
	writeListValue(list, node, mistake) {
		const types = ItemType.listValue | valueTypeOf(node.role) << 8;
		const { start, end } = node;
		const row = this.rows.add({
			types,
			parent: list.row,
			keyStart: start,
			keyEnd: start,
			valueStart: start,
			valueEnd: end
		});
		this.rows.close(row, node.end);
		this.mistakes.setRow(mistake, row);
		return row;
	}
	reportUnclosedBlock(row) {
		const start = this.rows.read(row, ItemColumn.keyStart);
		this.mistakes.add({
			role: NodeRole.unclosedBlock,
			start,
			end: this.rows.read(row, ItemColumn.valueEnd),
			row
		});
	}
};
// src/syntax/item-table.ts
const SKIP = NodeRole.other;
const LIST = NodeRole.value + ValueType.list;
const NO_FRAME = -1;
var ItemTable = class {
	#writer = new ItemWriter();
	#rows = this.#writer.rows;
	#mistakes = this.#writer.mistakes;
	#errorWeight = 0;
	#frames = [];
	#openItem = NO_FRAME;
	#lastStart = 0;
	#lastEnd = 0;
	enter(node) {
		const parent = this.#frames.at(-1);
		if (parent?.kind === NodeRole.error) this.#errorWeight++;
		const frame = openFrame(node.role);
		switch (node.role) {
			case NodeRole.block:
			case NodeRole.attribute:
			case NodeRole.directive:
				this.#beginItem(parent);
				break;
			case NodeRole.error:
				this.#errorWeight++;
				break;
			case LIST:
				this.#beginList(frame, parent, node);
				break;
			case NodeRole.alternative:
				this.#mistakes.add(node);
				frame.kind = SKIP;
		}
		this.#frames.push(frame);
	}
	visit(node) {
		const frame = this.#frames.at(-1);
		if (frame?.kind === NodeRole.error) this.#errorWeight++;
		if (node.isMissing) this.#addMissing(frame, node.role);
		if (node.role === NodeRole.comment) return;
		if (node.role === NodeRole.error) {
			this.#errorWeight++;
			if (frame?.kind !== NodeRole.error) this.#mistakes.add(node);
		}
		let mistake = NONE;
		if (isMistake(node.role)) mistake = this.#mistakes.add(node);
		if (node.role === NodeRole.conflictMarker || node.role === NodeRole.unclosedComment) return;
		if (frame !== void 0) this.#visitIn(frame, node, mistake);
		if (node.end === node.start) return;
		this.#lastStart = node.start;
		this.#lastEnd = node.end;
	}
	leave() {
		const frame = this.#frames.pop();
		if (frame.kind === NodeRole.block) this.#leaveBlock(frame);
		else if (frame.kind === LIST) this.#rows.close(frame.row, this.#lastEnd);
		else if (frame.kind === NodeRole.attribute || frame.kind === NodeRole.directive) this.#leaveItem(frame);
	}
	finish() {
		this.#rows.closeInside(NONE, this.#lastEnd);
		return {
			items: this.#rows.toArray(),
			mistakes: this.#mistakes.toArray(),
			errorWeight: this.#errorWeight
		};
	}
	#visitIn(frame, node, mistake) {
		if (frame.kind === NodeRole.error) this.#visitLoose(frame, node, mistake);
		else this.#visitPlaced(frame, node, mistake);
	}
	#visitPlaced(frame, node, mistake) {
		if (frame.kind === NodeRole.block && frame.row !== 4294967295) {
			if (node.role === NodeRole.closeBrace) this.#rows.closeInside(frame.row, this.#lastEnd);
			return;
		}
		if (node.role >= NodeRole.equals && node.role <= NodeRole.openEquals) frame.equals = node.role;
		if (node.role === NodeRole.openBrace || node.role === NodeRole.placeholderBody) {
			if (frame.kind === NodeRole.block) this.#openBlock(frame, node);
			return;
		}
		if (node.isMissing || node.role < NodeRole.value) return;
		if (frame.kind === LIST) this.#writer.writeListValue(frame, node, mistake);
		else if (frame.row === 4294967295) noteValue(frame, node, mistake);
	}
	#visitLoose(frame, node, mistake) {
		if (node.isMissing) return;
		if (mistake === 4294967295) this.#stretchOver(frame, node);
		if (node.role === NodeRole.closeBrace) {
			forgetHead(frame);
			this.#closeVirtualBlock(node);
		} else if (node.role === NodeRole.openBrace) {
			if (frame.wordCount > 0 && frame.equals === 0) this.#openVirtualBlock(frame);
			forgetHead(frame);
		} else if (node.role >= NodeRole.equals && node.role <= NodeRole.openEquals) noteLooseEquals(frame, node);
		else if (node.role >= NodeRole.value) this.#noteLooseValue(frame, node, mistake);
		else forgetHead(frame);
	}
	#noteLooseValue(frame, node, mistake) {
		if (frame.equals !== 0) {
			noteValue(frame, node, mistake);
			this.#detachOpenItem();
			this.#mistakes.cut(frame.stretch, frame.firstStart);
			frame.stretch = NONE;
			this.#rows.close(this.#writer.writeItem(frame, ItemType.attribute), node.end);
			forgetHead(frame);
		} else if (node.role === NodeRole.identifier) slideWords(frame, node);
		else if (frame.wordCount > 0 && frame.valueType === ValueType.none) noteValue(frame, node, mistake);
		else forgetHead(frame);
	}
	#stretchOver(frame, node) {
		if (frame.stretch === 4294967295) frame.stretch = this.#mistakes.add({
			...node,
			role: NodeRole.error
		});
		else this.#mistakes.stretchTo(frame.stretch, node.end);
	}
	#beginItem(parent) {
		if (parent?.kind !== NodeRole.error) return;
		this.#detachOpenItem();
		parent.stretch = NONE;
		forgetHead(parent);
	}
	#detachOpenItem() {
		if (this.#openItem === NO_FRAME) return;
		for (let index = this.#openItem; index < this.#frames.length; index++) {
			const frame = this.#frames[index];
			if (frame.kind === NodeRole.error) continue;
			if (frame.row !== 4294967295) this.#rows.close(frame.row, this.#lastEnd);
			frame.kind = SKIP;
		}
		this.#openItem = NO_FRAME;
	}
	#beginList(frame, parent, node) {
		const isItem = parent?.kind === NodeRole.attribute || parent?.kind === NodeRole.directive;
		if (parent !== void 0 && isItem && parent.row === 4294967295) {
			noteValue(parent, node, NONE);
			parent.row = this.#writer.writeItem(parent, parent.kind === NodeRole.attribute ? ItemType.attribute : ItemType.directive);
			frame.row = parent.row;
			this.#openItem = this.#frames.length - 1;
		} else if (parent?.kind === LIST) frame.row = this.#writer.writeListValue(parent, node, NONE);
		else {
			if (parent?.kind === NodeRole.error) forgetHead(parent);
			frame.kind = SKIP;
		}
	}
	#openBlock(frame, node) {
		if (frame.wordCount === 0) noteValue(frame, {
			...node,
			role: NodeRole.identifier,
			end: node.start
		}, NONE);
		frame.row = this.#writer.writeItem(frame, ItemType.block);
		this.#rows.openContainer(frame.row);
	}
	#openVirtualBlock(frame) {
		this.#detachOpenItem();
		const row = this.#writer.writeItem(frame, ItemType.block);
		this.#mistakes.cut(frame.stretch, this.#rows.read(row, ItemColumn.keyStart));
		frame.stretch = NONE;
		this.#rows.openVirtualContainer(row);
		this.#writer.reportUnclosedBlock(row);
	}
	#closeVirtualBlock(node) {
		if (this.#rows.isContainerVirtual()) this.#rows.closeContainer(node.end);
	}
	#leaveBlock(frame) {
		if (frame.row === 4294967295) return;
		this.#rows.closeInside(frame.row, this.#lastEnd);
		this.#rows.closeContainer(this.#lastEnd);
	}
	#leaveItem(frame) {
		if (this.#openItem === this.#frames.length) this.#openItem = NO_FRAME;
		const isAttribute = frame.kind === NodeRole.attribute;
		if (frame.row === 4294967295 && frame.wordCount === 0) return;
		if (frame.row === 4294967295) frame.row = this.#writer.writeItem(frame, isAttribute ? ItemType.attribute : ItemType.directive);
		this.#rows.close(frame.row, this.#lastEnd);
		if (frame.valueType !== ValueType.none) return;
		const role = isAttribute ? NodeRole.openEquals : NodeRole.loneKeyword;
		const end = isAttribute ? this.#lastEnd : frame.firstEnd;
		this.#mistakes.add({
			role,
			start: frame.firstStart,
			end,
			row: frame.row
		});
	}
	#addMissing(frame, role) {
		this.#errorWeight++;
		if (role === NodeRole.closeBrace && frame?.kind === NodeRole.block) this.#writer.reportUnclosedBlock(frame.row);
		else this.#mistakes.add({
			role: NodeRole.missing,
			start: this.#lastStart,
			end: this.#lastEnd,
			row: role
		});
	}
};
// src/syntax/walk-cursor.ts
const ERROR_SYMBOL = 65535;
function walkWithCursor(tree, roles) {
	const table = new ItemTable();
	const cursor = tree.walk();
	try {
		walk(cursor, roles, table);
	} finally {
		cursor.delete();
	}
	return table.finish();
}
function buildRoles(language) {
	const roles = new Uint8Array(language.nodeTypeCount);
	for (let id = 0; id < roles.length; id++) roles[id] = findRole(language.nodeTypeForId(id) ?? "");
	return roles;
}
function walk(cursor, roles, table) {
	for (;;) {
		const node = readNode(cursor, roles);
		if (cursor.gotoFirstChild()) {
			table.enter(node);
			continue;
		}
		table.visit(node);
		while (!cursor.gotoNextSibling()) {
			if (!cursor.gotoParent()) return;
			table.leave();
		}
	}
}
function readNode(cursor, roles) {
	const symbol = cursor.nodeTypeId;
	return {
		role: symbol === ERROR_SYMBOL ? NodeRole.error : roles[symbol] ?? NodeRole.other,
		start: cursor.startIndex,
		end: cursor.endIndex,
		isMissing: cursor.nodeIsMissing
	};
}
// src/syntax/parser.ts
const MEMORY_PAGES = {
	initial: 512,
	maximum: 32768
};
async function createParser(wasm) {
	const memory = new Memory(MEMORY_PAGES);
	const options = buildRuntimeOptions(wasm.runtime, memory);
	await Parser.init(options);
	const language = Language.loadSync(new Module(wasm.language));
	const parser = new Parser().setLanguage(language);
	const roles = buildRoles(language);
	const compiled = loadWalker({
		wasm: wasm.walker,
		memory,
		roles,
		...options
	});
	const walk = compiled ?? ((tree) => walkWithCursor(tree, roles));
	return {
		read: (text, endAt = "the end") => readText(parser, {
			text,
			endAt
		}, walk),
		walker: compiled ? "compiled" : "cursor"
	};
}
function buildRuntimeOptions(runtime, memory) {
	return {
		wasmMemory: memory,
		printErr() {},
		instantiateWasm(imports, done) {
			const module = new Module(runtime);
			done(new Instance(module, imports), module);
			return {};
		}
	};
}
function readText(parser, { text, endAt }, walk) {
	let tree = null;
	try {
		tree = parser.parse(text, null, endAt === "first mistake" ? END_AT_MISTAKE : void 0);
		if (tree === null) parser.reset();
		return tree === null ? void 0 : walk(tree);
	} catch (error) {
		if (error instanceof RuntimeError || error instanceof RangeError) return void 0;
		throw error;
	} finally {
		tree?.delete();
	}
}
const END_AT_MISTAKE = { progressCallback: ({ hasError }) => hasError };
exports.DEFAULT_CONFIG = DEFAULT_CONFIG;
exports.createParser = createParser;
exports.findFormat = findFormat;
exports.formats = formats;
exports.readWasmFiles = readWasmFiles;
exports.review = review;
