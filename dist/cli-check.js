const require_cli = require("./cli-main.js");
// src/cli/check.ts
/** `mml-guard check`: judges one model by itself. */
async function runCheck(path, raw, terminal) {
	const outputs = require_cli.planOutputs(require_cli.decodeOutputOptions(raw), terminal);
	const asOf = require_cli.decodeAsOf(raw, terminal);
	return require_cli.watchStages(terminal, async (onStage) => {
		onStage({ name: "read" });
		const inputs = await require_cli.readPlace(require_cli.decodeReadOptions(raw, terminal), path ?? ".");
		const report = await require_cli.judgeProjects(inputs, {
			command: "check",
			asOf,
			onStage,
			...require_cli.listNeeds(outputs)
		});
		onStage({ name: "write" });
		await require_cli.writeOutputs(outputs, report, terminal);
		return report.verdict.outcome === "fail" ? require_cli.EXIT_CODE.failed : require_cli.EXIT_CODE.passed;
	});
}
exports.runCheck = runCheck;
