const require_rolldown_runtime = require("./action-runtime.js");
const require_failure = require("./action-failure.js");
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
		if (require_failure.isStatus(error, 403)) return void 0;
		if (!require_failure.isStatus(error, 404)) throw error;
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
		if (require_failure.isStatus(error, 403) || require_failure.isStatus(error, 404)) return false;
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
