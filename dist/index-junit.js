const require_xml_text = require("./index-xml-text.js");
const require_describe_finding = require("./index-describe-finding.js");
// src/report/junit.ts
function renderJunit(report) {
	const suites = groupByFile(report).map((suite) => writeSuite(suite, report));
	const failures = report.findings.filter(isFailure).length;
	const tests = report.findings.length;
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="${require_xml_text.showXmlText(report.tool.name)}" tests="${Math.max(tests, 1)}" failures="${failures}" errors="0">`,
		...suites.length === 0 ? [writeSilence(report)] : suites,
		"</testsuites>",
		""
	].join("\n");
}
function groupByFile(report) {
	const findAnchor = require_describe_finding.createAnchorFinder(report);
	const tests = report.findings.map((finding) => ({
		finding,
		anchor: findAnchor(finding)
	}));
	const groups = new Map();
	for (const test of tests) {
		const group = groups.get(test.anchor.path);
		if (group === void 0) groups.set(test.anchor.path, [test]);
		else group.push(test);
	}
	return Array.from(groups, ([name, members]) => ({
		name,
		tests: members
	}));
}
function writeSuite({ name, tests }, report) {
	const failures = tests.filter(({ finding }) => isFailure(finding)).length;
	const skipped = tests.filter(({ finding }) => !isFailure(finding) && isLenient(finding)).length;
	const counts = `tests="${tests.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
	return [
		`  <testsuite name="${require_xml_text.showXmlText(name)}" ${counts} timestamp="${report.comparison.asOf}T00:00:00">`,
		...tests.map(writeTest),
		"  </testsuite>"
	].join("\n");
}
function writeTest({ finding, anchor }) {
	const { rule, subject } = finding;
	return [
		`    <testcase name="${require_xml_text.showXmlText(`${rule}: ${subject.kind} ${subject.name} (line ${anchor.line})`)}" classname="${require_xml_text.showXmlText(anchor.path)}" time="0">`,
		`      ${writeResult({
			finding,
			anchor
		})}`,
		"    </testcase>"
	].join("\n");
}
function writeResult({ finding, anchor }) {
	const message = require_xml_text.showXmlText(require_describe_finding.describeFinding(finding, anchor));
	const place = require_xml_text.showXmlText(`${anchor.path}:${anchor.line}:${anchor.column}`);
	if (isFailure(finding)) return `<failure type="${require_xml_text.showXmlText(finding.rule)}" message="${message}">${place} ${message}</failure>`;
	const leniency = require_describe_finding.describeLeniency(finding);
	if (leniency !== void 0) return `<skipped>${require_xml_text.showXmlText(leniency)}: ${message}</skipped>`;
	return `<system-out>${place} ${finding.level}: ${message}</system-out>`;
}
function isFailure({ blocks }) {
	return blocks;
}
function isLenient(finding) {
	return require_describe_finding.describeLeniency(finding) !== void 0;
}
function writeSilence({ tool, command, comparison }) {
	const name = require_xml_text.showXmlText(tool.name);
	return [
		`  <testsuite name="${name}" tests="1" failures="0" errors="0" skipped="0" timestamp="${comparison.asOf}T00:00:00">`,
		`    <testcase name="${command}" classname="${name}" time="0"/>`,
		"  </testsuite>"
	].join("\n");
}
exports.renderJunit = renderJunit;
