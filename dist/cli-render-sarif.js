(function (exports, require, module, __filename, __dirname) {const require_json_text = require("./cli-json-text.js");
const require_cli = require("./cli-main.js");
const require_describe_finding = require("./cli-describe-finding.js");
const require_encode_path = require("./cli-encode-path.js");
// src/report/sarif/sarif-text.ts
function showSarifText(text) {
	const plain = require_cli.showPlainText(text);
	if (!/[[{]/.test(plain)) return plain;
	return plain.replace(/\[(?=[^\]]*\]\()/g, "\\[").replace(/\{(\d+)\}/g, "{{$1}}");
}
// src/report/sarif/sarif-result.ts
function toSarifResult(finding, context) {
	const anchor = context.anchorOf(finding);
	const fingerprint = require_cli.createDigest([finding.project ?? "", finding.fingerprint]);
	const related = listRelated(finding, anchor);
	return {
		ruleId: finding.rule,
		ruleIndex: context.ruleIndexOf(finding.rule),
		level: finding.level,
		message: { text: showSarifText(require_describe_finding.describeFinding(finding, anchor)) },
		locations: [{
			physicalLocation: toSarifLocation(anchor),
			logicalLocations: [toLogicalLocation(finding)]
		}],
		relatedLocations: related.length > 0 ? related : void 0,
		partialFingerprints: {
			primaryLocationLineHash: `${fingerprint}:1`,
			"mmlGuard/v1": fingerprint
		},
		baselineState: context.baseline === "stated" ? toBaselineState(finding) : void 0,
		suppressions: context.suppressions === "stated" ? toSuppressions(finding) : void 0,
		properties: {
			blocks: finding.blocks,
			origin: finding.origin
		}
	};
}
function listRelated(finding, anchor) {
	return [...anchor === finding.location ? [] : [{
		...finding.location,
		message: "It stood here before the change."
	}], ...finding.related].map((place, index) => ({
		id: index,
		physicalLocation: toSarifLocation(place),
		message: { text: showSarifText(place.message) }
	}));
}
function toSarifLocation({ path, line, column, endLine, endColumn }) {
	const end = line === endLine ? Math.max(endColumn, column + 1) : endColumn;
	return {
		artifactLocation: {
			uri: require_encode_path.encodePath(path),
			uriBaseId: "SRCROOT"
		},
		region: {
			startLine: line,
			startColumn: column,
			endLine,
			endColumn: end
		}
	};
}
function toBaselineState({ origin }) {
	return origin === "inherited" ? "unchanged" : "new";
}
function toLogicalLocation({ subject }) {
	return {
		fullyQualifiedName: showSarifText(`${subject.kind} ${subject.name}`),
		kind: subject.kind
	};
}
function toSuppressions({ waiver }) {
	if (waiver === void 0) return [];
	return [{
		kind: "external",
		status: "accepted",
		justification: showSarifText(`${waiver.reason} (approved by ${waiver.by})`)
	}];
}
// src/report/sarif/render-sarif.ts
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function renderSarif(report) {
	const context = createContext(report);
	const run = {
		tool: { driver: describeDriver(report) },
		automationDetails: { id: `${report.tool.name}/${require_cli.showPlainText(report.project ?? "all projects")}/` },
		invocations: [{
			executionSuccessful: true,
			toolExecutionNotifications: report.unread.map(toNotification)
		}],
		originalUriBaseIds: { SRCROOT: { description: { text: "The folder or repository that was reviewed." } } },
		columnKind: "utf16CodeUnits",
		results: report.findings.map((finding) => toSarifResult(finding, context))
	};
	return require_json_text.printJson({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	});
}
function createContext(report) {
	const indexes = new Map(report.rules.map(({ id }, index) => [id, index]));
	return {
		anchorOf: require_describe_finding.createAnchorFinder(report),
		ruleIndexOf: (rule) => indexes.get(rule),
		suppressions: report.findings.some(({ waiver }) => waiver !== void 0) ? "stated" : "none",
		baseline: report.command === "review" ? "stated" : "none"
	};
}
function describeDriver({ tool, rules }) {
	return {
		name: tool.name,
		fullName: `${tool.name} ${tool.version}`,
		version: tool.version,
		semanticVersion: tool.version,
		rules: rules.map((rule) => describeRule(rule, tool.name))
	};
}
function describeRule(rule, program) {
	const { id, area, summary, rationale, remedy, compatibility, defaultLevel } = rule;
	const more = `${program} explain ${id}`;
	return {
		id,
		name: toPascalCase(id),
		shortDescription: { text: summary },
		fullDescription: { text: `${summary} ${rationale}` },
		help: {
			text: `${rationale}\n\n${remedy}\n\nWith an example: ${more}`,
			markdown: `${rationale}\n\n**What to do:** ${remedy}\n\nWith an example: \`${more}\``
		},
		defaultConfiguration: {
			level: defaultLevel === "off" ? "none" : defaultLevel,
			enabled: defaultLevel !== "off"
		},
		properties: {
			tags: [area, compatibility],
			precision: "very-high"
		}
	};
}
function toPascalCase(id) {
	return id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
function toNotification({ path, reason }) {
	return {
		level: "warning",
		message: { text: require_cli.showPlainText(`${path} ${reason}`) }
	};
}
exports.renderSarif = renderSarif;

})