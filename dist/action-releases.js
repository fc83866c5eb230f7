const require_second = require("./action-review-change.js");
// src/io/github/releases.ts
const MOST_PAGES = 10;
async function listTags({ octokit, owner, repo }) {
	const tags = [];
	const pages = octokit.paginate.iterator(octokit.rest.repos.listTags, {
		owner,
		repo,
		per_page: 100
	});
	let read = 0;
	for await (const { data } of pages) {
		tags.push(...data.map(({ name, commit }) => ({
			name,
			commit: commit.sha,
			date: ""
		})));
		read += 1;
		if (read === MOST_PAGES) break;
	}
	return tags;
}
async function readRelease({ octokit, owner, repo }, { id, tag }) {
	try {
		const { data } = id === void 0 ? await octokit.rest.repos.getReleaseByTag({
			owner,
			repo,
			tag
		}) : await octokit.rest.repos.getRelease({
			owner,
			repo,
			release_id: id
		});
		return {
			id: data.id,
			tag: data.tag_name,
			body: data.body ?? ""
		};
	} catch (error) {
		if (require_second.isStatus(error, 404)) return void 0;
		throw error;
	}
}
const LONGEST_RELEASE_BODY = 12e4;
async function updateReleaseBody({ octokit, owner, repo }, id, body) {
	await octokit.rest.repos.updateRelease({
		owner,
		repo,
		release_id: id,
		body
	});
}
exports.LONGEST_RELEASE_BODY = LONGEST_RELEASE_BODY;
exports.listTags = listTags;
exports.readRelease = readRelease;
exports.updateReleaseBody = updateReleaseBody;
