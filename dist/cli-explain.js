(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const require_days = require("./cli-days.js");
const require_answer_format = require("./cli-answer-format.js");
// src/cli/explain.ts
async function runExplain(id, raw, terminal) {
	const plan = require_answer_format.planAnswer(raw, terminal);
	const rule = require_cli.findRule(id);
	if (rule === void 0) throw explainUnknownRule(id);
	const levels = Object.fromEntries(require_cli.PRESET_NAMES.map((preset) => [preset, require_cli.levelUnder(rule.meta, preset)]));
	const { RULE_EXAMPLES } = await Promise.resolve().then(() => require("./cli-rule-examples.js"));
	const example = RULE_EXAMPLES[id];
	const document = {
		schemaVersion: 1,
		...rule.meta,
		levels,
		...example !== void 0 && { example }
	};
	require_answer_format.writeAnswer(plan, {
		lines: describeRule({
			meta: rule.meta,
			example
		}, terminal),
		document
	}, terminal);
	return require_cli.EXIT_CODE.passed;
}
function explainUnknownRule(id) {
	return new require_cli.UsageError({
		problem: `there is no rule \`${id}\``,
		expected: "the id of a rule",
		found: id,
		remedy: "mml-guard rules lists them all",
		candidates: {
			wanted: id,
			known: require_cli.RULES.map((rule) => rule.meta.id)
		}
	});
}
function describeRule({ meta, example }, { width, today }) {
	const levels = require_cli.PRESET_NAMES.map((preset) => `${require_cli.levelUnder(meta, preset)} (${preset})`).join(", ");
	const paragraph = (title, text) => [
		"",
		`${title}:`,
		...indent(text, width)
	];
	return [
		`${meta.id} (${meta.area})`,
		...indent(meta.summary, width),
		...paragraph("Why", meta.rationale),
		...showExample(example),
		...paragraph("What to do", meta.remedy),
		...paragraph("Level", levels),
		...paragraph("Compatibility", `${meta.compatibility}, for changelogs and versions`),
		...paragraph("To change the level, in .mml-guard.yml", "rules:"),
		`    ${meta.id}: ${require_cli.levelUnder(meta, "recommended") === "off" ? "warning" : "off"}`,
		...showWaiver(meta.id, today)
	];
}
const WAIVED_DAYS = 30;
function showWaiver(rule, today) {
	if (require_cli.WATCHING_RULES.includes(rule)) return [];
	return [
		"",
		"To let a finding stand for a time, in .mml-guard.yml:",
		"  waivers:",
		`    - rule: ${rule}`,
		"      subject: \"Qualified.Name\"",
		`      reason: other   # ${require_cli.WAIVER_REASONS.join(", ")}`,
		"      text: why it may stand",
		"      approved-by: who approved it",
		`      expires: ${require_days.addDays(today, WAIVED_DAYS)}`
	];
}
function showExample(example) {
	if (example === void 0) return [];
	const model = example.text.split("\n").map((line) => `  ${line}`.trimEnd());
	const said = example.messages.map((message) => `  \u2192 ${message}`);
	return [
		"",
		"Example:",
		...model,
		...said.length > 0 ? ["", ...said] : []
	];
}
function indent(text, width) {
	return require_cli.wrapText(text, width - 2).map((line) => `  ${line}`);
}
exports.runExplain = runExplain;

})