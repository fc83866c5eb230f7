const require_rolldown_runtime = ((exports) => {
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
Object.defineProperty(exports, "__commonJSMin", {
	enumerable: true,
	get: function() {
		return __commonJSMin;
	}
});
Object.defineProperty(exports, "__exportAll", {
	enumerable: true,
	get: function() {
		return __exportAll;
	}
});
Object.defineProperty(exports, "__toESM", {
	enumerable: true,
	get: function() {
		return __toESM;
	}
});

return exports;
})({});
const require_action = require("./action.js");
// src/io/github/check-run.ts
var check_run_exports = require_rolldown_runtime.__exportAll({
	completeCheckRun: () => completeCheckRun,
	createCheckRun: () => createCheckRun,
	startCheckRun: () => startCheckRun
});
const BATCH = 50;
const LONGEST_CHECK_SUMMARY = 65e3;
const LONGEST_TITLE = 255;
async function startCheckRun(client, identity) {
	if (await isOvertaken(client, identity)) return void 0;
	const about = describeIdentity(client, identity);
	const { data } = await client.octokit.rest.checks.create({
		...about,
		status: "in_progress"
	});
	return data.id;
}
async function createCheckRun(client, identity, report) {
	if (report.annotations.length > BATCH) {
		const id = await startCheckRun(client, identity);
		if (id !== void 0) await completeCheckRun(client, id, report);
		return id !== void 0;
	}
	if (await isOvertaken(client, identity)) return false;
	const { conclusion, title, summary } = report;
	await client.octokit.rest.checks.create({
		...describeIdentity(client, identity),
		status: "completed",
		conclusion,
		output: {
			title: title.slice(0, LONGEST_TITLE),
			summary,
			annotations: report.annotations.map(toRequest)
		}
	});
	return true;
}
function describeIdentity({ owner, repo }, identity) {
	const { name, commit, detailsUrl } = identity;
	return {
		owner,
		repo,
		name,
		head_sha: commit,
		details_url: detailsUrl,
		external_id: writeExternalId(identity)
	};
}
async function isOvertaken({ octokit, owner, repo }, { commit, run, scope }) {
	try {
		return (await octokit.paginate(octokit.rest.checks.listForRef, {
			owner,
			repo,
			ref: commit,
			filter: "all",
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
