// src/io/github/pull-request.ts
var pull_request_exports = ((exports) => {
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
})({}).__exportAll({
	findMergedPullRequest: () => findMergedPullRequest,
	findPullRequest: () => findPullRequest,
	readMergedPullRequest: () => readMergedPullRequest,
	readPullRequest: () => readPullRequest
});
const MERGE_ATTEMPTS = 4;
const MERGE_PAUSE = 1500;
async function readPullRequest(client, number) {
	return toPullRequest(await request(client, number));
}
async function readMergedPullRequest(client, number) {
	for (let attempt = 1;; attempt += 1) {
		const answer = await request(client, number);
		if (answer.mergeable !== null || answer.state !== "open" || attempt === MERGE_ATTEMPTS) return toPullRequest(answer);
		await new Promise((resolve) => setTimeout(resolve, MERGE_PAUSE));
	}
}
async function request({ octokit, owner, repo }, number) {
	const { data } = await octokit.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	});
	return data;
}
function toPullRequest(answer) {
	return {
		number: answer.number,
		head: answer.head.sha,
		base: answer.base.ref,
		merge: answer.mergeable === false ? null : answer.merge_commit_sha,
		open: answer.state === "open",
		...answer.user && { author: answer.user.login }
	};
}
async function findPullRequest(client, head, branch) {
	const { octokit, owner, repo } = client;
	const matches = (pull) => pull.state === "open" && pull.head.sha === head;
	const found = (await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
		owner,
		repo,
		commit_sha: head,
		per_page: 100
	})).find(matches);
	if (found !== void 0 || branch === void 0) return found?.number;
	return (await octokit.paginate(octokit.rest.pulls.list, {
		owner,
		repo,
		state: "open",
		head: branch,
		per_page: 100
	})).find(matches)?.number;
}
async function findMergedPullRequest(client, commit) {
	const { octokit, owner, repo } = client;
	const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
		owner,
		repo,
		commit_sha: commit,
		per_page: 100
	});
	return data.find((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit)?.number;
}
async function findReleaseTag(client, tag) {
	const { octokit, owner, repo } = client;
	const { data } = await octokit.rest.repos.listReleases({
		owner,
		repo,
		per_page: 100
	});
	const published = data.filter((release) => !release.draft).map((release) => release.tag_name);
	return published[(tag === void 0 ? -1 : published.indexOf(tag)) + 1];
}
Object.defineProperty(exports, "findReleaseTag", {
	enumerable: true,
	get: function() {
		return findReleaseTag;
	}
});
Object.defineProperty(exports, "pull_request_exports", {
	enumerable: true,
	get: function() {
		return pull_request_exports;
	}
});
Object.defineProperty(exports, "readPullRequest", {
	enumerable: true,
	get: function() {
		return readPullRequest;
	}
});
