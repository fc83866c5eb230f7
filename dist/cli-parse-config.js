(function (exports, require, module, __filename, __dirname) {const require_config_schema = require("./cli-config-schema.js");
const require_dist$1 = require("./cli-index.js");
const require_cli = require("./cli-main.js");
const require_days = require("./cli-days.js");
// src/policy/config-examples.ts
var import_dist = require_dist$1.require_dist();
const CONFIG_EXAMPLES = {
	"": "preset: recommended\nfail-on: error",
	preset: "preset: strict",
	rules: "rules:\n  entity-removed: warning\n  attribute-removed:\n    level: error\n    subjects:\n      \"Staging.*\": note",
	"fail-on": "fail-on: warning",
	include: "include:\n  - \"models/**\"",
	exclude: "exclude:\n  - \"drafts/**\"",
	pii: "pii:\n  internal: [\"*.example.com\"]\n  external: [\"https://partner.example/*\"]\n  lexicon: [passport]",
	extends: "extends: ../shared/mml-guard.yml",
	owners: "owners:\n  analytics-team: [\"@acme/analytics\"]",
	waivers: "waivers:\n  - rule: entity-removed\n    subject: \"Staging.*\"\n    reason: planned-migration\n    text: moved to the warehouse, see ticket 42\n    approved-by: Ada Lovelace\n    expires: 2026-12-31",
	"inline-ignores": "inline-ignores: note",
	comment: "comment: findings",
	mention: "mention:\n  level: warning\n  most: 5",
	limits: "limits:\n  file-size: 16 MiB\n  waiver-days: 180"
};
function exampleFor(key) {
	return (Object.hasOwn(CONFIG_EXAMPLES, key) ? CONFIG_EXAMPLES[key] : CONFIG_EXAMPLES[""]) ?? "";
}
// src/policy/config-text.ts
function locateKey(source, path) {
	return place(source, walk(source, path).key);
}
function locateValue(source, path) {
	const { key, value } = walk(source, path);
	return place(source, value ?? key);
}
function walk(source, path) {
	let node = source.document.contents;
	let found = {
		key: startOf(node) ?? 0,
		value: startOf(node)
	};
	for (const name of path) {
		const next = stepInto$1(node, name);
		if (next === void 0) break;
		node = next.value;
		found = {
			key: startOf(next.key) ?? found.key,
			value: startOf(next.value)
		};
	}
	return found;
}
function stepInto$1(node, name) {
	if ((0, import_dist.isMap)(node)) return node.items.find((pair) => (0, import_dist.isScalar)(pair.key) && String(pair.key.value) === name);
	if (!(0, import_dist.isSeq)(node)) return void 0;
	const value = node.items[Number(name)];
	return value === void 0 ? void 0 : {
		key: value,
		value
	};
}
function startOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
function place(source, offset) {
	const { line, col } = source.lines.linePos(offset);
	return {
		line: Math.max(1, line),
		column: Math.max(1, col)
	};
}
// src/policy/decode-config.ts
function decodeConfig(raw, waivers) {
	const written = require_config_schema.parse(require_config_schema.configSchema, raw);
	const rules = Object.entries(written.rules).map(([id, rule]) => [id, decodeRule(rule)]);
	return {
		preset: written.preset,
		rules: new Map(rules),
		failOn: written["fail-on"],
		include: written.include,
		exclude: written.exclude,
		pii: written.pii,
		owners: new Map(Object.entries(written.owners)),
		waivers,
		inlineIgnores: written["inline-ignores"],
		comment: written.comment,
		mention: decodeMention(written.mention),
		limits: decodeLimits(written.limits)
	};
}
function mergeRaw(base, own) {
	const merged = {
		...base,
		...own
	};
	for (const key of [
		"rules",
		"owners",
		"limits"
	]) merged[key] = {
		...asMap(base[key]),
		...asMap(own[key])
	};
	const [basePii, ownPii] = [asMap(base.pii), asMap(own.pii)];
	merged.pii = Object.fromEntries([
		"internal",
		"external",
		"lexicon"
	].map((key) => [key, [...asList(basePii[key]), ...asList(ownPii[key])]]));
	return merged;
}
function decodeWaiver(written, place) {
	const { rule, subject, reason, text, expires, fingerprints } = written;
	return {
		rule,
		reason,
		text: text.trim(),
		expires,
		place,
		approvedBy: written["approved-by"].trim(),
		...subject !== void 0 && { subject },
		fingerprints: fingerprints ?? []
	};
}
function asMap(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function asList(value) {
	return Array.isArray(value) ? value : [];
}
function decodeRule(rule) {
	if (typeof rule === "string") return {
		level: rule,
		subjects: []
	};
	const subjects = Object.entries(rule.subjects ?? {}).map(([glob, level]) => ({
		glob,
		level
	}));
	return rule.level === void 0 ? { subjects } : {
		level: rule.level,
		subjects
	};
}
function decodeMention(mention) {
	if (typeof mention === "boolean") return {
		...require_cli.DEFAULT_CONFIG.mention,
		pings: mention ? "on" : "off"
	};
	const { level, most, pings } = require_cli.DEFAULT_CONFIG.mention;
	return {
		pings,
		reviewers: mention.reviewers === true ? "on" : "off",
		level: mention.level ?? level,
		most: mention.most ?? most
	};
}
function decodeLimits(written) {
	const { limits: known } = require_cli.DEFAULT_CONFIG;
	return {
		fileSize: decodeSize(written["file-size"] ?? known.fileSize),
		fileCount: written["file-count"] ?? known.fileCount,
		totalSize: decodeSize(written["total-size"] ?? known.totalSize),
		fileWords: written["file-words"] ?? known.fileWords,
		blockCount: written["block-count"] ?? known.blockCount,
		nestingDepth: written["nesting-depth"] ?? known.nestingDepth,
		nameLength: written["name-length"] ?? known.nameLength,
		valueLength: written["value-length"] ?? known.valueLength,
		pathLength: written["path-length"] ?? known.pathLength,
		impactSteps: written["impact-steps"] ?? known.impactSteps,
		reportItems: written["report-items"] ?? known.reportItems,
		commentFindings: written["comment-findings"] ?? known.commentFindings,
		waiverDays: written["waiver-days"] ?? known.waiverDays
	};
}
function decodeSize(size) {
	if (typeof size === "number") return size;
	return Number.parseInt(size, 10) * (size.endsWith("KiB") ? 1024 : 1048576);
}
// src/policy/config-keys.ts
function listKnownKeys(path) {
	let schema = require_config_schema.configSchema;
	for (const key of path) schema = stepInto(schema, key);
	return Object.keys(entriesOf(schema));
}
function stepInto(schema, key) {
	const outer = unwrap(schema);
	if (isRecord(outer) && outer.type === "record") return outer.value;
	if (isRecord(outer) && outer.type === "array") return outer.item;
	return entriesOf(outer)[key];
}
function entriesOf(schema) {
	const outer = unwrap(schema);
	return isRecord(outer) && isRecord(outer.entries) ? outer.entries : {};
}
function unwrap(schema) {
	if (!isRecord(schema)) return schema;
	if (isRecord(schema.wrapped)) return unwrap(schema.wrapped);
	if (!Array.isArray(schema.options)) return schema;
	return schema.options.find((option) => isRecord(option) && isRecord(option.entries)) ?? schema;
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
// src/policy/describe-issue.ts
function describeFirst(issues, source) {
	const problems = issues.flatMap(flattenIssue).map((issue) => describeIssue(issue, source));
	problems.sort((left, right) => left.line - right.line || left.column - right.column);
	const [first] = problems;
	if (first === void 0) throw new Error("a failed validation has no issues");
	return first;
}
function suggestHint(wanted, known) {
	const near = require_cli.suggestNames(wanted, known);
	if (near.length === 0) return {};
	return { hint: `Did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?` };
}
function flattenIssue(issue) {
	const path = pathOf(issue);
	const deeper = (issue.issues ?? []).filter((inner) => (inner.path?.length ?? 0) > 0);
	if (deeper.length === 0) return [{
		path,
		issue
	}];
	return deeper.flatMap((inner) => flattenIssue(inner).map((flat) => ({
		...flat,
		path: [...path, ...flat.path]
	})));
}
function pathOf(issue) {
	return (issue.path ?? []).map((part) => String(part.key));
}
function describeIssue({ path, issue }, source) {
	const example = exampleFor(path[0] ?? "");
	const common = {
		file: source.file,
		key: path.join("."),
		example
	};
	const list = findMisplacedList(path, source.value);
	if (list !== void 0) {
		const key = list.join(".");
		return {
			...common,
			key,
			...locateValue(source, list),
			expected: "a map",
			received: "a list"
		};
	}
	if (issue.type === "strict_object" && issue.expected === "never") return {
		...common,
		...locateKey(source, path),
		...describeUnknownKey(path)
	};
	const place = locateValue(source, path);
	return {
		...common,
		...place,
		expected: expectationOf(path, issue),
		received: describeValue(issue.input)
	};
}
function expectationOf(path, issue) {
	const key = path.at(-1) ?? "";
	const isMissing = issue.type === "strict_object" && issue.input === void 0 && path.length > 0;
	const known = require_config_schema.WAIVER_KEYS;
	return isMissing && path[0] === "waivers" ? known[key] ?? issue.message : issue.message;
}
function findMisplacedList(path, value) {
	let inner = value;
	for (const [depth, key] of path.entries()) {
		const here = path.slice(0, depth);
		if (Array.isArray(inner) && !LISTS.test(here.join("."))) return here;
		inner = typeof inner === "object" && inner !== null ? inner[key] : void 0;
	}
}
const LISTS = /^(?:include|exclude|pii\.(?:internal|external|lexicon)|owners\..*|waivers|waivers\.\d+\.fingerprints)$/s;
function describeUnknownKey(path) {
	const key = path.at(-1) ?? "";
	const known = listKnownKeys(path.slice(0, -1));
	return {
		expected: `one of ${known.join(", ")}`,
		received: `the unknown key \`${key}\``,
		...suggestHint(key, known)
	};
}
function describeValue(input) {
	if (input === null || input === void 0) return "nothing";
	if (Array.isArray(input)) return "a list";
	return typeof input === "object" ? "a map" : JSON.stringify(input);
}
// src/policy/parse-config.ts
function parseConfigFile(text, context) {
	const source = parseYaml(text, context.file);
	const result = require_config_schema.safeParse(require_config_schema.configSchema, source.value ?? {});
	if (!result.success) throw new require_cli.ConfigError(describeFirst(result.issues, source));
	const written = result.output;
	const reading = {
		source,
		path: context.path ?? context.file,
		knownRules: context.knownRules
	};
	const raw = source.value ?? {};
	for (const id of Object.keys(raw.rules ?? {})) assertKnownRule(["rules", id], id, reading);
	return {
		source,
		raw,
		waivers: written.waivers.map((waiver, index) => readWaiver(waiver, index, reading)),
		extends: written.extends
	};
}
function combineConfigs(files, context) {
	const config = decodeConfig(files.reduceRight((base, file) => mergeRaw(base, file.raw), {}), files.flatMap((file) => file.waivers));
	for (const file of files) assertWaiversEnd(file, config.limits.waiverDays, context.asOf);
	return config;
}
function describeExtension(file, received) {
	return {
		file: file.source.file,
		...locateValue(file.source, ["extends"]),
		key: "extends",
		expected: "the path of another .yml file of the repository, relative to this one",
		received,
		example: exampleFor("extends")
	};
}
function parseYaml(text, file) {
	const lines = new import_dist.LineCounter();
	const document = readDocument(text, file, lines);
	const error = document.errors[0];
	if (error !== void 0) throw new require_cli.ConfigError(describeYamlError(error, file, lines));
	try {
		return {
			file,
			document,
			lines,
			value: document.toJS()
		};
	} catch (error) {
		throw new require_cli.ConfigError(describeTop(file, explainUnreadable(error)));
	}
}
function readDocument(text, file, lineCounter) {
	try {
		return (0, import_dist.parseDocument)(text, {
			lineCounter,
			prettyErrors: false
		});
	} catch (error) {
		throw new require_cli.ConfigError(describeTop(file, explainUnreadable(error)));
	}
}
function explainUnreadable(error) {
	if (error instanceof RangeError) return "lists or maps that are nested too deeply";
	return error instanceof Error ? error.message : String(error);
}
function describeYamlError(error, file, lines) {
	const { line, col } = lines.linePos(error.pos[0]);
	return {
		...describeTop(file, describeYamlMessage(error)),
		line: Math.max(1, line),
		column: Math.max(1, col)
	};
}
function describeYamlMessage({ message }) {
	const [first = ""] = message.split("\n", 1);
	return first.startsWith("Maximum call stack") ? explainUnreadable(new RangeError(first)) : first;
}
function describeTop(file, received) {
	return {
		file,
		line: 1,
		column: 1,
		key: "",
		expected: "valid YAML",
		received,
		example: exampleFor("")
	};
}
function assertKnownRule(path, id, { source, knownRules }) {
	if (knownRules.includes(id)) return;
	const place = path[0] === "rules" ? locateKey(source, path) : locateValue(source, path);
	throw new require_cli.ConfigError({
		file: source.file,
		...place,
		key: path.join("."),
		expected: "the id of a rule (mml-guard rules lists them)",
		received: `the unknown rule \`${id}\``,
		example: exampleFor(path[0] ?? ""),
		...suggestHint(id, knownRules)
	});
}
function readWaiver(written, index, reading) {
	const path = ["waivers", String(index)];
	const { source } = reading;
	const waiver = decodeWaiver(written, {
		file: reading.path,
		...locateValue(source, path)
	});
	if (waiver.subject === void 0 && waiver.fingerprints.length === 0) throw refuseWaiver([...path, "subject"], source, {
		expected: require_config_schema.WAIVER_KEYS.subject,
		received: "nothing"
	});
	assertKnownRule([...path, "rule"], waiver.rule, reading);
	if (require_cli.WATCHING_RULES.includes(waiver.rule)) {
		const expected = "a rule that does not watch over waivers (`rules` sets the level of those)";
		throw refuseWaiver([...path, "rule"], source, {
			expected,
			received: `\`${waiver.rule}\``
		});
	}
	return waiver;
}
function refuseWaiver(path, source, words) {
	const place = locateValue(source, path);
	return new require_cli.ConfigError({
		file: source.file,
		...place,
		key: path.join("."),
		...words,
		example: exampleFor("waivers")
	});
}
function assertWaiversEnd({ waivers, source }, days, asOf) {
	const last = require_days.addDays(asOf, days);
	for (const [index, { expires }] of waivers.entries()) {
		if (expires <= last) continue;
		throw refuseWaiver([
			"waivers",
			String(index),
			"expires"
		], source, {
			expected: `a day at most ${days} days ahead, so ${last} or earlier (\`limits.waiver-days\` allows more)`,
			received: expires
		});
	}
}
exports.combineConfigs = combineConfigs;
exports.describeExtension = describeExtension;
exports.parseConfigFile = parseConfigFile;

})