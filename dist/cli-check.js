(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
// src/cli/check.ts
async function runCheck(path, raw, terminal) {
	const outputs = require_cli.planOutputs(require_cli.decodeOutputOptions(raw), terminal);
	const asOf = require_cli.decodeAsOf(raw, terminal);
	const cache = require_cli.openCache(terminal);
	return require_cli.watchStages(terminal, async (onStage) => {
		const report = await require_cli.restOnCache(cache, async () => {
			onStage({ name: "read" });
			const inputs = await require_cli.readPlace({
				...require_cli.decodeReadOptions(raw, terminal),
				known: cache
			}, path ?? ".");
			return require_cli.judgeProjects(inputs, {
				command: "check",
				asOf,
				onStage,
				memory: cache,
				...require_cli.listNeeds(outputs)
			});
		});
		onStage({ name: "write" });
		await require_cli.writeOutputs(outputs, report, terminal);
		cache?.save();
		return report.verdict.outcome === "fail" ? require_cli.EXIT_CODE.failed : require_cli.EXIT_CODE.passed;
	});
}
exports.runCheck = runCheck;

})