const require_action = require("./action.js");
// src/action/write-changelog.ts
/** The changelog mode: notes between two revisions. */
async function writeChangelog(plan, _reading) {
	throw new require_action.UsageError({
		problem: "the mode changelog is not available in this version",
		expected: "mode: review",
		found: `the changelog up to ${plan.to}`
	});
}
exports.writeChangelog = writeChangelog;
