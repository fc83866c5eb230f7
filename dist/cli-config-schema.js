(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, getGlobalConfig())
	};
	return schema;
}
var ValiError = class extends Error {
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
			return dataset;
		}
	};
}
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
			return dataset;
		}
	};
}
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/policy/limits-schema.ts
const SIZE = "bytes as a whole number, or a text such as \"16 MiB\"";
const DAYS = "a number of days from 1 to 3650";
const { limits } = require_cli.DEFAULT_CONFIG;
const limitsSchema = strictObject({
	"file-size": sizeSchema("The largest model file that is read.", limits.fileSize),
	"file-count": countSchema("How many model files of one revision are read, in the order of their paths.", limits.fileCount, 1e7),
	"total-size": sizeSchema("How much is read of all model files together.", limits.totalSize),
	"file-words": countSchema("How many words and signs a model file may hold if it has mistakes, because recovering from them takes time; one without may hold ten times as many.", limits.fileWords, 1e8),
	"block-count": countSchema("How many blocks of one revision are compared.", limits.blockCount, 1e8),
	"nesting-depth": countSchema("How deep blocks may stand inside one another; deeper ones are compared as text only.", limits.nestingDepth, limits.nestingDepth),
	"name-length": countSchema("How many characters a name may have.", limits.nameLength, 1e6),
	"value-length": countSchema("How many characters a value, such as a formula, may have.", limits.valueLength, 1e8),
	"path-length": countSchema("How many characters the path of a model file may have.", limits.pathLength, 1e5),
	"impact-steps": countSchema("How many references are followed to find whom the changes reach.", limits.impactSteps, 1e10),
	"report-items": countSchema("How many entries each list of a report holds.", limits.reportItems, 1e6),
	"comment-findings": countSchema("How many findings the comment remembers, to say at the next push what is new.", limits.commentFindings, 2e3),
	"waiver-days": optional(pipe(number(DAYS), integer(DAYS), minValue(1, DAYS), maxValue(3650, DAYS), description(`How many days ahead a waiver may end at most. Default: ${limits.waiverDays}.`)), limits.waiverDays)
}, "a map of bounds, such as `file-size` and `waiver-days`");
function sizeSchema(meaning, byDefault) {
	const text = pipe(string(), regex(/^[1-9]\d{0,5} ?(KiB|MiB)$/, SIZE));
	const bytes = pipe(number(), integer(SIZE), minValue(1, "at least 1 byte"));
	const description$1 = `${meaning} Default: ${byDefault / 1024 / 1024} MiB.`;
	return optional(pipe(union([bytes, text], SIZE), description(description$1)), byDefault);
}
function countSchema(meaning, byDefault, most) {
	const expected = `a whole number from 1 to ${most}`;
	return optional(pipe(number(expected), integer(expected), minValue(1, expected), maxValue(most, expected), description(`${meaning} Default: ${byDefault}.`)), byDefault);
}
// src/policy/waiver-schema.ts
const WAIVER_KEYS = {
	rule: "the id of the rule whose findings are waived (mml-guard rules lists them)",
	subject: "a glob on qualified names in quotes, such as \"Sales.*\", or `fingerprints`",
	reason: `one of ${require_cli.WAIVER_REASONS.join(", ")}`,
	text: "a sentence that says why",
	"approved-by": "who approved it",
	expires: "the last day it holds, as YYYY-MM-DD: a waiver must end",
	fingerprints: "a list of fingerprints, each 16 hex digits in quotes"
};
const fingerprintSchema = pipe(string(WAIVER_KEYS.fingerprints), regex(/^[0-9a-f]{16}$/, WAIVER_KEYS.fingerprints));
const waiverSchema = strictObject({
	rule: pipe(textSchema("rule"), description("The rule whose findings are waived.")),
	subject: optional(pipe(textSchema("subject"), description("A glob on the qualified name of what the finding speaks of. Required unless there are fingerprints."))),
	reason: pipe(picklist(require_cli.WAIVER_REASONS, WAIVER_KEYS.reason), description("The class of the reason.")),
	text: pipe(textSchema("text"), description("Why, in a sentence. Every report shows it.")),
	"approved-by": pipe(textSchema("approved-by"), description("Who approved it. Every report shows it.")),
	expires: pipe(string(WAIVER_KEYS.expires), regex(/^\d{4}-\d{2}-\d{2}$/, WAIVER_KEYS.expires), check(isDay, WAIVER_KEYS.expires), description("The last day it holds (UTC), at most 90 days ahead unless `limits.waiver-days` allows more.")),
	fingerprints: optional(pipe(array(fingerprintSchema, WAIVER_KEYS.fingerprints), minLength(1, "at least one fingerprint"), description("Binds the waiver to exactly these findings; the JSON report names them.")))
}, `a waiver with ${Object.keys(WAIVER_KEYS).join(", ")}`);
function textSchema(key) {
	return pipe(string(WAIVER_KEYS[key]), regex(/\S/, WAIVER_KEYS[key]), maxLength(500, "at most 500 characters"));
}
function isDay(text) {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
// src/policy/config-schema.ts
const levelSchema = picklist(require_cli.LEVELS, listWords(require_cli.LEVELS));
const globsSchema = array(globSchema("a glob in quotes, such as \"models/**\""), "a list of globs");
const ruleObjectSchema = strictObject({
	level: optional(pipe(levelSchema, description("The level everywhere else."))),
	subjects: optional(pipe(record(string(), levelSchema, "globs on qualified names, each with a level"), description("Levels for some domains, entities or products: globs on the qualified name, such as \"Sales.*\". The last match wins.")))
}, "a level, or a map with `level` and `subjects`");
const MOST_WAIVERS = 500;
const HANDLE = "a handle in quotes, such as \"@acme/analytics\"";
const MENTION = "true, false, or a map with `level`, `most` and `reviewers`";
const EXTENDS = "the path of another .yml file of the repository, relative to this one";
const handlesSchema = array(pipe(string(HANDLE), regex(/^@[A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:\/[A-Za-z0-9][\w.-]*)?$/, HANDLE)), "a list of handles, such as [\"@acme/analytics\"]");
const mentionObjectSchema = strictObject({
	level: optional(pipe(picklist(require_cli.MENTION_LEVELS, listWords(require_cli.MENTION_LEVELS)), description("From which level on owners are told. Default: error, which also means breaking changes and PII."))),
	most: optional(pipe(number("a whole number from 0 to 50"), integer("a whole number from 0 to 50"), minValue(0, "a whole number from 0 to 50"), maxValue(50, "a whole number from 0 to 50"), description("How many owners are mentioned at most; further ones are listed as text. Default: 10."))),
	reviewers: optional(pipe(boolean("true or false"), description("Whether owners are asked for a review instead, where GitHub takes the request. Default: false.")))
}, MENTION);
const configSchema = pipe(strictObject({
	extends: optional(pipe(string(EXTENDS), regex(/\.ya?ml$/, EXTENDS), description("Another configuration file of the repository to start from, relative to this file. What stands here wins; waivers and the lists of `pii` are added."))),
	preset: optional(pipe(picklist(require_cli.PRESET_NAMES, listWords(require_cli.PRESET_NAMES)), description("The table of levels to start from. Default: recommended.")), require_cli.DEFAULT_CONFIG.preset),
	rules: optional(pipe(record(string(), union([levelSchema, ruleObjectSchema], ruleExpectation()), "a map of rule ids to levels"), description("Levels by rule id: a level, or a map with `level` and `subjects`.")), {}),
	"fail-on": optional(pipe(picklist(require_cli.GATES, listWords(require_cli.GATES)), description("The least level of an introduced finding that fails the run. Default: error.")), require_cli.DEFAULT_CONFIG.failOn),
	include: optional(pipe(globsSchema, description("Model files to read, as globs relative to this file. Default: every .mml file, whatever the case of its ending.")), []),
	exclude: optional(pipe(globsSchema, description("Model files to leave out, as globs relative to this file.")), []),
	pii: optional(pipe(strictObject({
		internal: optional(pipe(globsSchema, description("Consumers inside the organisation.")), []),
		external: optional(pipe(globsSchema, description("Consumers outside the organisation.")), []),
		lexicon: optional(pipe(array(globSchema("a word in quotes"), "a list of words"), description("Further words that make the name of an attribute look personal.")), [])
	}, "a map with `internal`, `external` and `lexicon`"), description("How personal data and its consumers are recognised.")), {}),
	owners: optional(pipe(record(string(), handlesSchema, "a map of owners, each with a list of handles"), description("GitHub handles by the names that models give to owners.")), {}),
	waivers: optional(pipe(array(waiverSchema, "a list of waivers"), maxLength(MOST_WAIVERS, `at most ${MOST_WAIVERS} waivers`), description("Findings that somebody has agreed to live with, why, and until when.")), []),
	"inline-ignores": optional(pipe(picklist(require_cli.INLINE_LIMITS, listWords(require_cli.INLINE_LIMITS)), description("The gravest level that a comment in a model may silence. Default: warning.")), require_cli.DEFAULT_CONFIG.inlineIgnores),
	comment: optional(pipe(picklist(require_cli.COMMENT_MODES, listWords(require_cli.COMMENT_MODES)), description("When the Action comments on a pull request that has no comment of its own yet. Default: changes.")), require_cli.DEFAULT_CONFIG.comment),
	mention: optional(pipe(union([boolean(), mentionObjectSchema], MENTION), description("Whether, from which level on, and how many owners are mentioned. Default: true.")), true),
	limits: optional(pipe(limitsSchema, description("Bounds that keep a run short and waivers temporary.")), {})
}, "a map of settings"), title("MML Guard configuration"), description("The settings of MML Guard for one project or repository: .mml-guard.yml."));
function globSchema(expected) {
	return pipe(string(expected), nonEmpty(expected));
}
function ruleExpectation() {
	return `${listWords(require_cli.LEVELS)}, or a map with \`level\` and \`subjects\``;
}
function listWords(words) {
	return `one of ${words.join(", ")}`;
}
Object.defineProperty(exports, "WAIVER_KEYS", {
	enumerable: true,
	get: function() {
		return WAIVER_KEYS;
	}
});
Object.defineProperty(exports, "array", {
	enumerable: true,
	get: function() {
		return array;
	}
});
Object.defineProperty(exports, "boolean", {
	enumerable: true,
	get: function() {
		return boolean;
	}
});
Object.defineProperty(exports, "configSchema", {
	enumerable: true,
	get: function() {
		return configSchema;
	}
});
Object.defineProperty(exports, "description", {
	enumerable: true,
	get: function() {
		return description;
	}
});
Object.defineProperty(exports, "exactOptional", {
	enumerable: true,
	get: function() {
		return exactOptional;
	}
});
Object.defineProperty(exports, "integer", {
	enumerable: true,
	get: function() {
		return integer;
	}
});
Object.defineProperty(exports, "isoDate", {
	enumerable: true,
	get: function() {
		return isoDate;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "maxValue", {
	enumerable: true,
	get: function() {
		return maxValue;
	}
});
Object.defineProperty(exports, "minValue", {
	enumerable: true,
	get: function() {
		return minValue;
	}
});
Object.defineProperty(exports, "nullable", {
	enumerable: true,
	get: function() {
		return nullable;
	}
});
Object.defineProperty(exports, "number", {
	enumerable: true,
	get: function() {
		return number;
	}
});
Object.defineProperty(exports, "object", {
	enumerable: true,
	get: function() {
		return object;
	}
});
Object.defineProperty(exports, "parse", {
	enumerable: true,
	get: function() {
		return parse;
	}
});
Object.defineProperty(exports, "picklist", {
	enumerable: true,
	get: function() {
		return picklist;
	}
});
Object.defineProperty(exports, "pipe", {
	enumerable: true,
	get: function() {
		return pipe;
	}
});
Object.defineProperty(exports, "regex", {
	enumerable: true,
	get: function() {
		return regex;
	}
});
Object.defineProperty(exports, "safeParse", {
	enumerable: true,
	get: function() {
		return safeParse;
	}
});
Object.defineProperty(exports, "string", {
	enumerable: true,
	get: function() {
		return string;
	}
});

})