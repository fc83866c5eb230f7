const require_cli = require("./cli-main.js");
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
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
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/* @__NO_SIDE_EFFECTS__ */
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
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
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
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
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
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
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
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
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
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
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
/* @__NO_SIDE_EFFECTS__ */
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
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
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
/* @__NO_SIDE_EFFECTS__ */
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
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
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
/* @__NO_SIDE_EFFECTS__ */
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
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
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
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
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
/* @__NO_SIDE_EFFECTS__ */
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
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
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
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
/* @__NO_SIDE_EFFECTS__ */
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
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/policy/waiver-schema.ts
/** The shape of `waivers` in the configuration. */
/** What each key takes; read after "expected", also where the key is missing. */
const WAIVER_KEYS = {
	rule: "the id of the rule whose findings are waived (mml-guard rules lists them)",
	subject: "a glob on qualified names in quotes, such as \"Sales.*\", or `fingerprints`",
	reason: `one of ${require_cli.WAIVER_REASONS.join(", ")}`,
	text: "a sentence that says why",
	"approved-by": "who approved it",
	expires: "the last day it holds, as YYYY-MM-DD: a waiver must end",
	fingerprints: "a list of fingerprints, each 16 hex digits in quotes"
};
const fingerprintSchema = /* @__PURE__ */ pipe(/* @__PURE__ */ string(WAIVER_KEYS.fingerprints), /* @__PURE__ */ regex(/^[0-9a-f]{16}$/, WAIVER_KEYS.fingerprints));
const waiverSchema = /* @__PURE__ */ strictObject({
	rule: /* @__PURE__ */ pipe(textSchema("rule"), /* @__PURE__ */ description("The rule whose findings are waived.")),
	subject: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(textSchema("subject"), /* @__PURE__ */ description("A glob on the qualified name of what the finding speaks of. Required unless there are fingerprints."))),
	reason: /* @__PURE__ */ pipe(/* @__PURE__ */ picklist(require_cli.WAIVER_REASONS, WAIVER_KEYS.reason), /* @__PURE__ */ description("The class of the reason.")),
	text: /* @__PURE__ */ pipe(textSchema("text"), /* @__PURE__ */ description("Why, in a sentence. Every report shows it.")),
	"approved-by": /* @__PURE__ */ pipe(textSchema("approved-by"), /* @__PURE__ */ description("Who approved it. Every report shows it.")),
	expires: /* @__PURE__ */ pipe(/* @__PURE__ */ string(WAIVER_KEYS.expires), /* @__PURE__ */ regex(/^\d{4}-\d{2}-\d{2}$/, WAIVER_KEYS.expires), /* @__PURE__ */ check(isDay, WAIVER_KEYS.expires), /* @__PURE__ */ description("The last day it holds (UTC), at most 90 days ahead unless `limits.waiver-days` allows more.")),
	fingerprints: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(fingerprintSchema, WAIVER_KEYS.fingerprints), /* @__PURE__ */ minLength(1, "at least one fingerprint"), /* @__PURE__ */ description("Binds the waiver to exactly these findings; the JSON report names them.")))
}, `a waiver with ${Object.keys(WAIVER_KEYS).join(", ")}`);
function textSchema(key) {
	return /* @__PURE__ */ pipe(/* @__PURE__ */ string(WAIVER_KEYS[key]), /* @__PURE__ */ regex(/\S/, WAIVER_KEYS[key]), /* @__PURE__ */ maxLength(500, "at most 500 characters"));
}
function isDay(text) {
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
// src/policy/config-schema.ts
/** The shape of `.mml-guard.yml`: what is checked when it is read, and what its published JSON Schema is made from. */
/** The messages read after "expected". */
const levelSchema = /* @__PURE__ */ picklist(require_cli.LEVELS, listWords(require_cli.LEVELS));
const globsSchema = /* @__PURE__ */ array(globSchema("a glob in quotes, such as \"models/**\""), "a list of globs");
const ruleObjectSchema = /* @__PURE__ */ strictObject({
	level: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(levelSchema, /* @__PURE__ */ description("The level everywhere else."))),
	subjects: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(/* @__PURE__ */ string(), levelSchema, "globs on qualified names, each with a level"), /* @__PURE__ */ description("Levels for some domains, entities or products: globs on the qualified name, such as \"Sales.*\". The last match wins.")))
}, "a level, or a map with `level` and `subjects`");
const fileSizeText = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[1-9]\d{0,5} ?(KiB|MiB)$/, "bytes as a whole number, or a text such as \"16 MiB\""));
const bytesSchema = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer("bytes as a whole number, or a text such as \"16 MiB\""), /* @__PURE__ */ minValue(1, "at least 1 byte"));
/** So that no proposal can make a review slow. */
const MOST_WAIVERS = 500;
const HANDLE = "a handle in quotes, such as \"@acme/analytics\"";
const DAYS = "a number of days from 1 to 3650";
const MENTION = "true, false, or a map with `level` and `most`";
const EXTENDS = "the path of another .yml file of the repository, relative to this one";
const handlesSchema = /* @__PURE__ */ array(/* @__PURE__ */ pipe(/* @__PURE__ */ string(HANDLE), /* @__PURE__ */ regex(/^@[A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:\/[A-Za-z0-9][\w.-]*)?$/, HANDLE)), "a list of handles, such as [\"@acme/analytics\"]");
const mentionObjectSchema = /* @__PURE__ */ strictObject({
	level: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ picklist(require_cli.MENTION_LEVELS, listWords(require_cli.MENTION_LEVELS)), /* @__PURE__ */ description("From which level on owners are told. Default: error, which also means breaking changes and PII."))),
	most: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number("a whole number from 0 to 50"), /* @__PURE__ */ integer("a whole number from 0 to 50"), /* @__PURE__ */ minValue(0, "a whole number from 0 to 50"), /* @__PURE__ */ maxValue(50, "a whole number from 0 to 50"), /* @__PURE__ */ description("How many owners are mentioned at most; further ones are listed as text. Default: 10.")))
}, MENTION);
const configSchema = /* @__PURE__ */ pipe(/* @__PURE__ */ strictObject({
	extends: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(EXTENDS), /* @__PURE__ */ regex(/\.ya?ml$/, EXTENDS), /* @__PURE__ */ description("Another configuration file of the repository to start from, relative to this file. What stands here wins; waivers and the lists of `pii` are added."))),
	preset: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ picklist(require_cli.PRESET_NAMES, listWords(require_cli.PRESET_NAMES)), /* @__PURE__ */ description("The table of levels to start from. Default: recommended.")), require_cli.DEFAULT_CONFIG.preset),
	rules: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ union([levelSchema, ruleObjectSchema], ruleExpectation()), "a map of rule ids to levels"), /* @__PURE__ */ description("Levels by rule id: a level, or a map with `level` and `subjects`.")), {}),
	"fail-on": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ picklist(require_cli.GATES, listWords(require_cli.GATES)), /* @__PURE__ */ description("The least level of an introduced finding that fails the run. Default: error.")), require_cli.DEFAULT_CONFIG.failOn),
	include: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(globsSchema, /* @__PURE__ */ description("Model files to read, as globs relative to this file. Default: every .mml file.")), []),
	exclude: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(globsSchema, /* @__PURE__ */ description("Model files to leave out, as globs relative to this file.")), []),
	pii: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ strictObject({
		internal: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(globsSchema, /* @__PURE__ */ description("Consumers inside the organisation.")), []),
		external: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(globsSchema, /* @__PURE__ */ description("Consumers outside the organisation.")), []),
		lexicon: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(globSchema("a word in quotes"), "a list of words"), /* @__PURE__ */ description("Further words that make the name of an attribute look personal.")), [])
	}, "a map with `internal`, `external` and `lexicon`"), /* @__PURE__ */ description("How personal data and its consumers are recognised.")), {}),
	owners: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(/* @__PURE__ */ string(), handlesSchema, "a map of owners, each with a list of handles"), /* @__PURE__ */ description("GitHub handles by the names that models give to owners.")), {}),
	waivers: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(waiverSchema, "a list of waivers"), /* @__PURE__ */ maxLength(MOST_WAIVERS, `at most ${MOST_WAIVERS} waivers`), /* @__PURE__ */ description("Findings that somebody has agreed to live with, why, and until when.")), []),
	"inline-ignores": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ picklist(require_cli.INLINE_LIMITS, listWords(require_cli.INLINE_LIMITS)), /* @__PURE__ */ description("The gravest level that a comment in a model may silence. Default: warning.")), require_cli.DEFAULT_CONFIG.inlineIgnores),
	comment: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ picklist(require_cli.COMMENT_MODES, listWords(require_cli.COMMENT_MODES)), /* @__PURE__ */ description("When the Action comments on a pull request that has no comment of its own yet. Default: changes.")), require_cli.DEFAULT_CONFIG.comment),
	mention: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ boolean(), mentionObjectSchema], MENTION), /* @__PURE__ */ description("Whether, from which level on, and how many owners are mentioned. Default: true.")), true),
	limits: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ strictObject({
		"file-size": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ union([bytesSchema, fileSizeText], "bytes as a whole number, or a text such as \"16 MiB\""), /* @__PURE__ */ description("The largest model file that is read. Default: 16 MiB.")), require_cli.DEFAULT_CONFIG.limits.fileSize),
		"waiver-days": /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(DAYS), /* @__PURE__ */ integer(DAYS), /* @__PURE__ */ minValue(1, DAYS), /* @__PURE__ */ maxValue(3650, DAYS), /* @__PURE__ */ description("How many days ahead a waiver may end at most. Default: 90.")), require_cli.DEFAULT_CONFIG.limits.waiverDays)
	}, "a map with `file-size` and `waiver-days`"), /* @__PURE__ */ description("Bounds that keep a run short and waivers temporary.")), {})
}, "a map of settings"), /* @__PURE__ */ title("MML Guard configuration"), /* @__PURE__ */ description("The settings of MML Guard for one project or repository: .mml-guard.yml."));
function globSchema(expected) {
	return /* @__PURE__ */ pipe(/* @__PURE__ */ string(expected), /* @__PURE__ */ nonEmpty(expected));
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
