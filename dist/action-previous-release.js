const require_release_tags = require("./action-release-tags.js");
const require_second = require("./action-review-change.js");
const require_pull_request = require("./action-pull-request.js");
const require_releases = require("./action-releases.js");
// src/action/previous-release.ts
async function findPreviousRelease(client, { commit, tag }) {
	try {
		if (tag === void 0) return await require_pull_request.findReleaseTag(client, void 0);
		const answer = require_release_tags.choosePreviousRelease({
			tags: await require_releases.listTags(client),
			commit,
			tag
		});
		if (answer.status === "found") return answer.previous.name;
		return answer.status === "first" ? void 0 : await require_pull_request.findReleaseTag(client, tag);
	} catch (error) {
		if (require_second.isStatus(error, 404) || require_second.isStatus(error, 403)) return void 0;
		throw error;
	}
}
exports.findPreviousRelease = findPreviousRelease;
