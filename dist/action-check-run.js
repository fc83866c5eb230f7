const require_rolldown_runtime = require("./action-runtime.js");
const require_action = require("./action.js");
// src/io/github/check-run.ts
var check_run_exports = require_rolldown_runtime.__exportAll({
	completeCheckRun: () => completeCheckRun,
	startCheckRun: () => startCheckRun
});
const BATCH = 50;
const LONGEST_CHECK_SUMMARY = 65e3;
const LONGEST_TITLE = 255;
async function startCheckRun(client, identity) {
	if (await isOvertaken(client, identity)) return void 0;
	const { octokit, owner, repo } = client;
	const { name, commit, detailsUrl } = identity;
	const { data } = await octokit.rest.checks.create({
		owner,
		repo,
		name,
		head_sha: commit,
		status: "in_progress",
		details_url: detailsUrl,
		external_id: writeExternalId(identity)
	});
	return data.id;
}
async function isOvertaken({ octokit, owner, repo }, { commit, run, scope }) {
	try {
		return (await octokit.paginate(octokit.rest.checks.listForRef, {
			owner,
			repo,
			ref: commit,
			per_page: 100,
			request: { retries: 1 }
		})).some(({ external_id: id }) => {
			const other = readExternalId(id ?? "");
			return other !== void 0 && other.scope === scope && require_action.isLaterRun(other.run, run);
		});
	} catch {
		return false;
	}
}
function writeExternalId({ run, scope }) {
	return `mml-guard ${run.id}/${run.attempt} ${scope}`;
}
function readExternalId(text) {
	const [, id, attempt, scope] = /^mml-guard (\d+)\/(\d+) (.*)$/s.exec(text) ?? [];
	return scope === void 0 ? void 0 : {
		run: {
			id: Number(id),
			attempt: Number(attempt)
		},
		scope
	};
}
async function completeCheckRun(client, id, report) {
	const { octokit, owner, repo } = client;
	const { title, summary, name } = report;
	const batches = divide(report.annotations.slice(0, 500).map(toRequest));
	const last = batches.pop() ?? [];
	const about = {
		owner,
		repo,
		check_run_id: id
	};
	const output = (annotations) => ({
		title: title.slice(0, LONGEST_TITLE),
		summary,
		annotations
	});
	for (const batch of batches) await octokit.rest.checks.update({
		...about,
		output: output(batch)
	});
	await octokit.rest.checks.update({
		...about,
		status: "completed",
		conclusion: report.conclusion,
		...name !== void 0 && { name },
		output: output(last)
	});
}
function toRequest(annotation) {
	const { path, startLine, endLine, level, title, message } = annotation;
	return {
		path,
		start_line: startLine,
		end_line: Math.max(startLine, endLine),
		annotation_level: level,
		title: title.slice(0, LONGEST_TITLE),
		message
	};
}
function divide(items) {
	const batches = [];
	for (let start = 0; start < items.length; start += BATCH) batches.push(items.slice(start, start + BATCH));
	return batches;
}
Object.defineProperty(exports, "LONGEST_CHECK_SUMMARY", {
	enumerable: true,
	get: function() {
		return LONGEST_CHECK_SUMMARY;
	}
});
Object.defineProperty(exports, "check_run_exports", {
	enumerable: true,
	get: function() {
		return check_run_exports;
	}
});
