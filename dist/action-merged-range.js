// src/io/github/commits.ts
const PAGE = 100;
async function listPullCommits({ octokit, owner, repo }, pullRequest) {
	return (await octokit.paginate(octokit.rest.pulls.listCommits, {
		owner,
		repo,
		pull_number: pullRequest,
		per_page: PAGE
	})).map(toWritten);
}
async function listHistory({ octokit, owner, repo }, commit, count) {
	const found = [];
	for (let page = 1; found.length < count; page += 1) {
		const { data } = await octokit.rest.repos.listCommits({
			owner,
			repo,
			sha: commit,
			per_page: PAGE,
			page
		});
		found.push(...data.map(toWritten));
		if (data.length < PAGE) break;
	}
	return found;
}
function toWritten({ sha, parents, commit: { author, message } }) {
	const { name, email, date } = author ?? {};
	const authorship = date === void 0 ? void 0 : JSON.stringify([
		name,
		email,
		date,
		message
	]);
	return {
		id: sha,
		parents: parents.map((parent) => parent.sha),
		authorship
	};
}
// src/action/merged-range.ts
async function readRangeStart(client, { number, merge, commits }) {
	try {
		const own = await listPullCommits(client, number);
		return own.length < commits ? void 0 : findRangeStart(own, await listHistory(client, merge, commits));
	} catch {
		return;
	}
}
function findRangeStart(own, history) {
	let left = own.length;
	let start = history[0]?.parents[0];
	for (const { authorship, parents } of history) {
		if (parents.length !== 1 || authorship === void 0) break;
		const match = own.findLastIndex((commit, index) => index < left && commit.authorship === authorship);
		if (match === -1) break;
		left = match;
		start = parents[0];
	}
	return start;
}
exports.readRangeStart = readRangeStart;
