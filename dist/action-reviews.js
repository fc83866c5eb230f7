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
const require_second = require("./action-review-change.js");
// src/io/github/reviews.ts
var reviews_exports = require_rolldown_runtime.__exportAll({
	isTeamMember: () => isTeamMember,
	listReviews: () => listReviews,
	mayWrite: () => mayWrite
});
async function listReviews(client, pullRequest) {
	const { octokit, owner, repo } = client;
	return (await octokit.paginate(octokit.rest.pulls.listReviews, {
		owner,
		repo,
		pull_number: pullRequest,
		per_page: 100
	})).map(({ user, state, commit_id: commit }) => ({
		...user && { login: user.login },
		type: user?.type ?? "",
		state,
		commit
	}));
}
async function mayWrite({ octokit, owner, repo }, login) {
	const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
		owner,
		repo,
		username: login
	});
	return data.permission === "admin" || data.permission === "write";
}
async function isTeamMember(client, team, login) {
	const [org = "", name = ""] = team.split("/");
	const about = {
		org,
		team_slug: name.toLowerCase()
	};
	try {
		const { data } = await client.octokit.rest.teams.getMembershipForUserInOrg({
			...about,
			username: login
		});
		return data.state === "active";
	} catch (error) {
		if (require_second.isStatus(error, 403)) return void 0;
		if (!require_second.isStatus(error, 404)) throw error;
	}
	return await isTeamVisible(client, team) ? false : void 0;
}
async function isTeamVisible({ octokit }, team) {
	const [org = "", name = ""] = team.split("/");
	try {
		await octokit.rest.teams.getByName({
			org,
			team_slug: name.toLowerCase()
		});
		return true;
	} catch (error) {
		if (require_second.isStatus(error, 403) || require_second.isStatus(error, 404)) return false;
		throw error;
	}
}
Object.defineProperty(exports, "isTeamVisible", {
	enumerable: true,
	get: function() {
		return isTeamVisible;
	}
});
Object.defineProperty(exports, "reviews_exports", {
	enumerable: true,
	get: function() {
		return reviews_exports;
	}
});
