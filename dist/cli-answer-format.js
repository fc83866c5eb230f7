(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const require_json_text = require("./cli-json-text.js");
// src/cli/answer-format.ts
const ANSWER_FORMATS = ["text", "json"];
function planAnswer(raw, terminal) {
	const [output, ...more] = raw.output ?? [];
	if (more.length > 0) throw new require_cli.UsageError({
		problem: "an answer goes to one file",
		expected: "one --output",
		found: `${more.length + 1}`
	});
	const format = raw.format === void 0 ? void 0 : require_cli.decodeChoice("--format", raw.format, ANSWER_FORMATS);
	if (output === void 0) return {
		format: format ?? "text",
		file: void 0
	};
	const file = require_cli.locateOutput(output, terminal);
	if (file !== void 0) require_cli.assertWritable(file);
	return {
		format: format ?? (output.endsWith(".json") ? "json" : "text"),
		file
	};
}
function writeAnswer(plan, answer, terminal) {
	const text = plan.format === "json" ? require_json_text.printJson(answer.document) : `${answer.lines.join("\n")}\n`;
	if (plan.file === void 0) terminal.write(text);
	else require_cli.writeOutput(plan.file, text);
}
Object.defineProperty(exports, "planAnswer", {
	enumerable: true,
	get: function() {
		return planAnswer;
	}
});
Object.defineProperty(exports, "writeAnswer", {
	enumerable: true,
	get: function() {
		return writeAnswer;
	}
});

})