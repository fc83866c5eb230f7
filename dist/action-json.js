const require_json_text = require("./action-json-text.js");
// src/report/json.ts
function renderJson(report) {
	return require_json_text.printJson(buildReportDocument(report));
}
function buildReportDocument(report) {
	const { tool, comparison, verdict, pii } = report;
	return {
		schemaVersion: 1,
		tool: {
			name: tool.name,
			version: tool.version
		},
		comparison: {
			before: comparison.before,
			after: comparison.after,
			asOf: comparison.asOf
		},
		project: report.project,
		verdict: pickVerdict(verdict),
		changes: report.changes.map(pickChange),
		findings: report.findings.map(pickFinding),
		impact: pickImpact(report.impact),
		pii: {
			added: pii.added.map(pickElement),
			removed: pii.removed.map(pickElement),
			exposures: pii.exposures.map(pickExposure),
			noLongerExposed: pii.noLongerExposed.map(pickExposure)
		},
		owners: report.owners.map(({ owner, handles, because, project }) => ({
			owner,
			handles,
			because,
			...pickProject(project)
		})),
		unread: report.unread.map(({ path, side, reason, project }) => ({
			path,
			side,
			reason,
			...pickProject(project)
		})),
		renameCandidates: report.renameCandidates.map(({ kind, removed, added, confidence, project }) => ({
			kind,
			removed,
			added,
			confidence,
			...pickProject(project)
		})),
		notices: report.notices
	};
}
function pickVerdict({ outcome, blocking, counts, fixed }) {
	const { error, warning, note, waived, inherited } = counts;
	return {
		outcome,
		blocking,
		counts: {
			error,
			warning,
			note,
			waived,
			inherited
		},
		fixed
	};
}
function pickChange(change) {
	const { id, action, kind, name, compatibility, locations, project } = change;
	return {
		id,
		action,
		kind,
		name,
		...change.previousName === void 0 ? {} : { previousName: change.previousName },
		...change.confidence === void 0 ? {} : { confidence: change.confidence },
		...change.property === void 0 ? {} : { property: change.property },
		...change.before === void 0 ? {} : { before: change.before },
		...change.after === void 0 ? {} : { after: change.after },
		...change.members === void 0 ? {} : { members: change.members },
		compatibility,
		locations: {
			...locations.before === void 0 ? {} : { before: pickLocation(locations.before) },
			...locations.after === void 0 ? {} : { after: pickLocation(locations.after) }
		},
		...pickProject(project)
	};
}
function pickFinding(finding) {
	const { rule, level, origin, subject, message, location, related, fingerprint, waiver, project } = finding;
	return {
		rule,
		level,
		origin,
		subject: {
			kind: subject.kind,
			name: subject.name
		},
		message,
		location: pickLocation(location),
		related: related.map((place) => ({
			...pickLocation(place),
			message: place.message
		})),
		...finding.suggestion === void 0 ? {} : { suggestion: finding.suggestion },
		fingerprint,
		...waiver === void 0 ? {} : { waiver: {
			by: waiver.by,
			reason: waiver.reason
		} },
		...pickProject(project)
	};
}
function pickLocation({ path, line, column, endLine, endColumn, side }) {
	return {
		path,
		line,
		column,
		endLine,
		endColumn,
		side
	};
}
function pickImpact({ elements, products, consumers, unaffected }) {
	return {
		elements: elements.map(({ kind, name, certainty, distance, path, because, project }) => ({
			kind,
			name,
			certainty,
			distance,
			path,
			because,
			...pickProject(project)
		})),
		products: products.map(({ name, owner, certainty, path, project }) => ({
			name,
			...owner === void 0 ? {} : { owner },
			certainty,
			path,
			...pickProject(project)
		})),
		consumers: consumers.map(({ name, external, products: through, certainty, path, project }) => ({
			name,
			external,
			products: through,
			certainty,
			path,
			...pickProject(project)
		})),
		unaffected
	};
}
function pickElement({ kind, name, project }) {
	return {
		kind,
		name,
		...pickProject(project)
	};
}
function pickExposure(exposure) {
	const { element, product, consumer, external = false, certainty, path, cause, project } = exposure;
	return {
		element,
		product,
		consumer,
		external,
		certainty,
		path,
		...cause !== void 0 && { cause },
		...pickProject(project)
	};
}
function pickProject(project) {
	return project === void 0 ? {} : { project };
}
exports.renderJson = renderJson;
