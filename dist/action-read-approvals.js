const require_second = require("./action-review-change.js");
const require_publishing = require("./action-publishing.js");
// src/action/read-approvals.ts
async function readApprovals(read, reading) {
	const questions = read.inputs.flatMap((input) => askFor(input, reading.asOf));
	if (questions.length === 0) return read.inputs;
	const notices = [];
	const approvals = await require_publishing.attempt({ notices }, REVIEWS, () => decide(questions, {
		...read,
		reading,
		notices
	}));
	return read.inputs.map((input) => input.proposedWaivers.length === 0 ? input : {
		...input,
		...approvals && { approvals },
		notices: [...input.notices, ...notices]
	});
}
const REVIEWS = {
	name: "Approving reviews",
	permission: "pull-requests: read",
	access: "read"
};
function askFor({ proposedWaivers, configuration, codeowners: file }, asOf) {
	if (file === void 0 || proposedWaivers.length === 0) return [];
	const codeowners = require_second.parseCodeowners(file.text, file.file);
	return proposedWaivers.filter((waiver) => !require_second.isExpired(waiver, asOf)).map((waiver) => ({
		waiver,
		files: require_second.findOwnersToAsk(waiver, configuration, codeowners)
	})).filter(({ files }) => files.every(({ people, teams }) => people.length + teams.length > 0));
}
async function decide(questions, deciding) {
	const { reading, resolved, notices } = deciding;
	const client = await reading.connect();
	if (client === void 0) return void 0;
	const { listReviews } = await Promise.resolve().then(() => require("./action-reviews.js")).then((n) => n.reviews_exports);
	const pull = await findPull(client, deciding);
	if (pull === void 0) return void 0;
	if (!isOfPull(resolved, pull)) {
		notices.push("Approvals of proposed waivers do not count here: what is reviewed is not the merge of the current head with its target branch.");
		return;
	}
	const files = questions.flatMap((question) => question.files);
	const reviews = await listReviews(client, pull.number);
	const { head, author } = pull;
	const approvers = await findTrusted(keepRelevant(require_second.findApprovers(reviews, {
		head,
		author
	}), files), files, {
		client,
		notices
	});
	const isMember = await readMemberships({
		client,
		notices
	}, files, approvers);
	const found = questions.flatMap(({ waiver, files: needed }) => {
		const logins = require_second.findApproval(needed, approvers, isMember);
		return logins === void 0 ? [] : [[waiver, logins]];
	});
	if (found.length < questions.length) notices.push(...describeOutdated(reviews, pull, files));
	return new Map(found);
}
async function findPull(client, { resolved, reading }) {
	const { findMergedPullRequest, readPullRequest } = await Promise.resolve().then(() => require("./action-pull-request.js")).then((n) => n.pull_request_exports);
	const { pullRequest, queued } = resolved.target;
	const known = queued ?? pullRequest;
	const isPush = reading.runner.event.name === "push";
	const number = known ?? (isPush ? await findMergedPullRequest(client, resolved.after) : void 0);
	return number === void 0 ? void 0 : readPullRequest(client, number);
}
function isOfPull({ target, head, after }, pull) {
	if (target.queued !== void 0) return true;
	if (target.pullRequest !== void 0 && target.commit !== pull.head) return false;
	return head === void 0 ? after === pull.merge && after !== pull.head : head === pull.head;
}
function keepRelevant(approvers, files) {
	const owners = approvers.filter((login) => isOwner(login, files));
	if (files.every(({ teams }) => teams.length === 0)) return owners;
	const others = approvers.filter((login) => !owners.includes(login));
	return [...owners, ...others.slice(-20)];
}
function isOwner(login, files) {
	return files.some(({ people }) => people.some((person) => require_second.isSame(person, login)));
}
async function findTrusted(logins, files, { client, notices }) {
	const { mayWrite } = await Promise.resolve().then(() => require("./action-reviews.js")).then((n) => n.reviews_exports);
	const trusted = [];
	for (const login of logins) {
		const surface = {
			name: `The access of @${login}`,
			permission: "metadata: read",
			access: "read"
		};
		const may = await require_publishing.attempt({ notices }, surface, () => mayWrite(client, login));
		if (may === true) trusted.push(login);
		if (may === false && isOwner(login, files)) notices.push(`The approval of @${login} does not count: it takes write access to the repository.`);
	}
	return trusted;
}
async function readMemberships({ client, notices }, files, approvers) {
	const { isTeamMember } = await Promise.resolve().then(() => require("./action-reviews.js")).then((n) => n.reviews_exports);
	const open = files.filter((file) => !approvers.some((login) => isOwner(login, [file])));
	const known = new Map();
	for (const team of new Set(open.flatMap(({ teams }) => teams))) for (const login of approvers) known.set(`${team} ${login}`, await isTeamMember(client, team, login));
	const hidden = [...known].filter(([, member]) => member === void 0).map(([key]) => key.split(" ", 1)[0] ?? "");
	if (hidden.length > 0) notices.push(describeHidden([...new Set(hidden)]));
	return (team, login) => known.get(`${team} ${login}`);
}
function describeHidden(teams) {
	return `Whether an approval comes from ${require_second.listLogins(teams)} could not be read with this token, so it does not count. Give the Action a token that may read the members of the organisation (an app with \`Members: read\`, or \`read:org\` of a person), or name people in CODEOWNERS.`;
}
function describeOutdated(reviews, { head, author }, files) {
	const outdated = require_second.findOutdatedApprovers(reviews, {
		head,
		author
	}).filter((login) => isOwner(login, files));
	if (outdated.length === 0) return [];
	return [`${require_second.listLogins(outdated)} approved an earlier commit; an approval counts for the current head only.`];
}
exports.readApprovals = readApprovals;
