const require_second = require("./action-review-change.js");
// src/policy/baseline.ts
function parseBaseline(text, file) {
	let value;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw refuse(file, {
			key: "",
			expected: "JSON",
			received: error instanceof Error ? error.message : String(error)
		});
	}
	if (!isRecord(value) || value.schemaVersion !== 1) throw refuse(file, {
		key: "schemaVersion",
		expected: "1",
		received: describe(value, "schemaVersion")
	});
	const { findings } = value;
	if (!Array.isArray(findings)) throw refuse(file, {
		key: "findings",
		expected: "a list",
		received: describe(value, "findings")
	});
	return {
		file,
		entries: findings.map((entry, index) => readEntry(entry, `findings.${index}`, file))
	};
}
function readEntry(entry, key, file) {
	if (isRecord(entry) && isFingerprint(entry.fingerprint)) {
		const { fingerprint, rule, subject } = entry;
		return {
			fingerprint,
			rule: textOf(rule),
			subject: textOf(subject)
		};
	}
	throw refuse(file, {
		key: `${key}.fingerprint`,
		expected: "16 hex digits in quotes",
		received: isRecord(entry) ? describe(entry, "fingerprint") : "no map"
	});
}
function isFingerprint(value) {
	return typeof value === "string" && /^[0-9a-f]{16}$/.test(value);
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value, key) {
	const inner = isRecord(value) ? value[key] : void 0;
	return inner === void 0 ? "nothing" : JSON.stringify(inner).slice(0, 80);
}
function refuse(file, problem) {
	const example = "mml-guard baseline   (writes the file anew)";
	return new require_second.ConfigError({
		file,
		line: 1,
		column: 1,
		...problem,
		example
	});
}
exports.parseBaseline = parseBaseline;
