const require_plain_text = require("./index-plain-text.js");
const require_describe_finding = require("./index-describe-finding.js");
const require_describe_verdict = require("./index-describe-verdict.js");
// src/report/github.ts
function renderGithub(report) {
	const findAnchor = require_describe_finding.createAnchorFinder(report);
	const news = report.findings.filter((finding) => require_describe_finding.describeLeniency(finding) === void 0);
	const gravestFirst = [...news.filter(({ blocks }) => blocks), ...news.filter(({ blocks }) => !blocks)];
	const summary = [require_describe_verdict.describeVerdict(report), ...require_describe_verdict.describeCounts(report)].join(", ");
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
	const file = escapeProperty(require_plain_text.showPlainText(path));
	const columns = line === endLine ? `,col=${column},endColumn=${Math.max(column, endColumn - 1)}` : "";
	const message = escapeMessage(require_plain_text.showPlainText(require_describe_finding.describeFinding(finding, anchor)));
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
