(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const require_answer_format = require("./cli-answer-format.js");
// src/cli/text-table.ts
const GAP = "  ";
const NARROWEST_LAST = 24;
function layOutTable(rows, width) {
	const shown = rows.map((row) => row.map(require_cli.showPlainText));
	const columns = Math.max(0, ...shown.map((row) => row.length));
	const widths = Array.from({ length: Math.max(0, columns - 1) }, (_, index) => Math.max(0, ...shown.map((row) => require_cli.measureText(row[index] ?? ""))));
	return shown.flatMap((row) => layOutRow(row, widths, width));
}
function layOutRow(row, widths, width) {
	const lead = widths.map((columns, index) => GAP + require_cli.padText(row[index] ?? "", columns)).join("") + GAP;
	const room = Math.max(NARROWEST_LAST, width - require_cli.measureText(lead));
	return require_cli.wrapText(row[widths.length] ?? "", room).map((line, index) => (index === 0 ? lead : " ".repeat(require_cli.measureText(lead))) + line);
}
// src/cli/rules.ts
async function runRules(raw, terminal) {
	const plan = require_answer_format.planAnswer(raw, terminal);
	const preset = require_cli.decodeChoice("--preset", raw.preset ?? "recommended", require_cli.PRESET_NAMES);
	const rules = require_cli.RULES.map((rule) => rule.meta);
	const document = {
		schemaVersion: 1,
		preset,
		rules: rules.map((meta) => describeRule(meta, preset))
	};
	require_answer_format.writeAnswer(plan, {
		lines: listRules(rules, preset, terminal.width),
		document
	}, terminal);
	return require_cli.EXIT_CODE.passed;
}
function describeRule(meta, preset) {
	const { id, area, summary, compatibility } = meta;
	return {
		id,
		area,
		level: require_cli.levelUnder(meta, preset),
		compatibility,
		summary
	};
}
function listRules(rules, preset, width) {
	const areas = [...new Set(rules.map((meta) => meta.area))];
	const idWidth = Math.max(...rules.map((meta) => meta.id.length));
	const sections = areas.flatMap((area) => {
		const rows = rules.filter((meta) => meta.area === area).map((meta) => [
			meta.id.padEnd(idWidth),
			require_cli.levelUnder(meta, preset).padEnd(7),
			meta.summary
		]);
		return [
			`${area}:`,
			...layOutTable(rows, width),
			""
		];
	});
	const end = `${rules.length} rules, with their levels under the preset ${preset}. mml-guard explain <rule> says more.`;
	return [...sections, end];
}
exports.runRules = runRules;

})