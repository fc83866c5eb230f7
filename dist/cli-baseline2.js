(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const require_baseline = require("./cli-baseline.js");
let node_path = require("node:path");
// src/cli/baseline.ts
async function runBaseline(path, raw, terminal) {
	const word = path ?? ".";
	assertFolder(word, terminal);
	const options = {
		...require_cli.decodeReadOptions(raw, terminal),
		baseline: "ignored"
	};
	const asOf = require_cli.decodeAsOf(raw, terminal);
	return require_cli.watchStages(terminal, async (onStage) => {
		onStage({ name: "read" });
		const inputs = await require_cli.readPlace(options, word);
		const reports = await require_cli.judgeEachProject(inputs, {
			command: "check",
			asOf,
			onStage
		});
		onStage({ name: "write" });
		writeBaselines(inputs.map((input, index) => ({
			input,
			report: reports[index]
		})), {
			word,
			raw,
			terminal
		});
		return require_cli.EXIT_CODE.passed;
	});
}
function writeBaselines(projects, { word, raw, terminal }) {
	const files = new Map();
	for (const { input, report } of projects) {
		const file = raw.config === void 0 ? (0, node_path.join)(word, locateBaseline(input)) : besideNamed(raw.config);
		files.set(file, [...files.get(file) ?? [], ...listEntries(report)]);
	}
	for (const file of files.keys()) require_cli.assertWritable((0, node_path.resolve)(terminal.directory, file));
	for (const [file, entries] of files) writeBaseline(file, entries, terminal);
}
function assertFolder(word, { directory }) {
	if (require_cli.isFolder(word, directory)) return;
	throw new require_cli.UsageError({
		problem: `\`${word}\` is no folder`,
		expected: "a folder with a model: the baseline is written into it",
		found: word,
		remedy: "mml-guard baseline"
	});
}
function locateBaseline({ configuration }) {
	return configuration.folder === "." ? require_cli.BASELINE_FILE_NAME : (0, node_path.join)(configuration.folder, require_cli.BASELINE_FILE_NAME);
}
function besideNamed(config) {
	return (0, node_path.join)((0, node_path.dirname)(config), require_cli.BASELINE_FILE_NAME);
}
function listEntries(report) {
	return (report?.findings ?? []).filter(isAcceptable).map(({ fingerprint, rule, subject }) => ({
		fingerprint,
		rule,
		subject: `${subject.kind} ${subject.name}`
	}));
}
function isAcceptable({ rule, waiver }) {
	return waiver === void 0 && require_cli.findRule(rule)?.meta.area !== "policy";
}
function writeBaseline(file, entries, { directory, write }) {
	require_cli.writeOutput((0, node_path.resolve)(directory, file), require_baseline.renderBaseline(entries));
	write(`${file}: ${require_cli.countNoun(entries.length, "finding")} accepted. Commit it with the configuration.\n`);
}
exports.runBaseline = runBaseline;

})