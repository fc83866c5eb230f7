(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const require_json_text = require("./cli-json-text.js");
const require_describe_finding = require("./cli-describe-finding.js");
// src/report/gitlab.ts
function renderGitlab(report) {
	const findAnchor = require_describe_finding.createAnchorFinder(report);
	const remedies = new Map(report.rules.map(({ id, remedy }) => [id, remedy]));
	const issues = report.findings.filter(({ waiver }) => waiver === void 0).map((finding) => toIssue(finding, findAnchor(finding), remedies.get(finding.rule)));
	return require_json_text.printJson(issues);
}
function toIssue(finding, anchor, remedy) {
	return {
		type: "issue",
		check_name: finding.rule,
		description: require_cli.showPlainText(require_describe_finding.describeFinding(finding, anchor)),
		content: remedy === void 0 ? void 0 : { body: remedy },
		categories: ["Compatibility"],
		severity: severityOf(finding),
		fingerprint: require_cli.createDigest([finding.project ?? "", finding.fingerprint]),
		location: {
			path: anchor.path,
			lines: {
				begin: anchor.line,
				end: anchor.endLine
			}
		}
	};
}
const SEVERITIES = {
	error: "critical",
	warning: "major",
	note: "info"
};
function severityOf({ blocks, level }) {
	return blocks ? "blocker" : SEVERITIES[level];
}
exports.renderGitlab = renderGitlab;

})