const require_action = require("./action.js");
const require_describe_finding = require("./action-describe-finding.js");
const require_second = require("./action-review-change.js");
// src/report/github.ts
function renderGithub(report) {
	const findAnchor = require_describe_finding.createAnchorFinder(report);
	const news = report.findings.filter((finding) => require_describe_finding.describeLeniency(finding) === void 0);
	const gravestFirst = [...news.filter(({ blocks }) => blocks), ...news.filter(({ blocks }) => !blocks)];
	const summary = [require_second.describeVerdict(report), ...require_second.describeCounts(report)].join(", ");
	return [
		...gravestFirst.map((finding) => writeCommand(finding, findAnchor(finding))),
		summary,
		""
	].join("\n");
}
const COMMANDS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
function writeCommand(finding, anchor) {
	const { path, line, endLine, column, endColumn } = anchor;
	const title = escapeProperty(`mml-guard: ${finding.rule}`);
	const file = escapeProperty(require_action.showPlainText(path));
	const columns = line === endLine ? `,col=${column},endColumn=${Math.max(column, endColumn - 1)}` : "";
	const message = escapeMessage(require_action.showPlainText(require_describe_finding.describeFinding(finding, anchor)));
	return `::${COMMANDS[finding.level]} title=${title},file=${file},line=${line},endLine=${endLine}${columns}::${message}`;
}
function escapeMessage(text) {
	if (!/[%\r\n]/.test(text)) return text;
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
exports.renderGithub = renderGithub;
