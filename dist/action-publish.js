const require_step_files = require("./action-step-files.js");
const require_render_markdown = require("./action-render-markdown.js");
const require_action = require("./action.js");
const require_publishing = require("./action-publishing.js");
const require_pull_request = require("./action-pull-request.js");
// src/io/actions/workflow-command.ts
/** Annotations as workflow commands: for a token that may not write check runs. */
/** The runner keeps this many of each level for a step and drops the rest in silence. */
const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts a message at 4,096 characters. */
const LONGEST_MESSAGE = 4e3;
/** Writes the first ten of each level, so put first what must not be lost. Returns how many found no room. */
function writeAnnotations(annotations) {
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	let left = 0;
	for (const annotation of annotations) {
		counts[annotation.level] += 1;
		if (counts[annotation.level] <= ANNOTATIONS_PER_LEVEL) writeAnnotation(annotation);
		else left += 1;
	}
	return left;
}
const WRITERS = {
	error: require_step_files.error,
	warning: require_step_files.warning,
	notice: require_step_files.notice
};
function writeAnnotation({ level, title, message, place }) {
	WRITERS[level](disarm(cut(message)), {
		title: disarm(title),
		...place && {
			file: disarm(place.path),
			startLine: place.line,
			endLine: place.endLine
		}
	});
}
/** The runner takes `##[` for a command wherever it stands in a line; everything else the toolkit escapes. */
function disarm(text) {
	return text.replaceAll("##[", "## [");
}
function cut(message) {
	if (message.length <= LONGEST_MESSAGE) return message;
	return `${message.slice(0, LONGEST_MESSAGE).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
// src/action/annotate.ts
/** Findings are in order of gravity already. */
function annotate(report, mapLine) {
	const news = report.findings.filter((finding) => finding.origin !== "inherited" && finding.waiver === void 0);
	const shown = news.flatMap((finding) => annotateFinding(finding, mapLine));
	return {
		shown,
		withoutPlace: news.length - shown.length
	};
}
function annotateFinding(finding, mapLine) {
	const place = findPlace(finding);
	if (place === void 0) return [];
	const line = mapLine(place.path, place.line) ?? 1;
	const length = Math.max(0, place.endLine - place.line);
	const { level, rule, message, suggestion } = finding;
	const advice = suggestion === void 0 ? "" : `\nSuggestion: ${suggestion}`;
	return [{
		level,
		path: place.path,
		line,
		endLine: line + length,
		title: rule,
		message: `${message}${advice}`
	}];
}
/** What is gone is annotated where its users are. */
function findPlace({ location, related }) {
	return [location, ...related].find(({ side, path }) => side === "after" && path !== "");
}
// src/action/page-links.ts
function buildLinks(runner, { report }) {
	const repository = `${runner.serverUrl}/${runner.repository}`;
	const { before, after } = report.comparison;
	return {
		...before !== null && { before: `${repository}/blob/${before}` },
		after: `${repository}/blob/${after}`,
		report: buildRunLink(runner)
	};
}
function buildRunLink({ serverUrl, repository, run }) {
	return `${serverUrl}/${repository}/actions/runs/${run.id}`;
}
/** GitHub takes this many in a request and appends those of later ones. */
const BATCH = 50;
/** Characters of `output.summary`, and of an annotation's title. */
const LONGEST_CHECK_SUMMARY = 65e3;
const LONGEST_TITLE = 255;
/** Says that a result is coming; returns the id to complete. */
async function startCheckRun(client, { name, commit, detailsUrl }) {
	const { octokit, owner, repo } = client;
	const { data } = await octokit.rest.checks.create({
		owner,
		repo,
		name,
		head_sha: commit,
		status: "in_progress",
		details_url: detailsUrl
	});
	return data.id;
}
/** One batch after the other: GitHub appends in the order of arrival, and parallel writes hit its limits. */
async function completeCheckRun(client, id, report) {
	const { octokit, owner, repo } = client;
	const { title, summary } = report;
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
// src/action/publish-check-runs.ts
/** One check run for each project: said to be coming first, completed last. */
const SURFACE$3 = {
	name: "The check run",
	permission: "checks: write"
};
async function publishCheckRuns(publishing) {
	const { client, inputs, result, runner } = publishing;
	const { commit } = result.target;
	const started = [];
	const state = {
		annotated: false,
		async complete() {
			const done = [];
			for (const check of started) done.push(await complete(publishing, check));
			state.annotated = done.length === result.projects.length && done.every(Boolean);
		}
	};
	if (client === void 0 || commit === void 0 || !inputs.checkRun) return state;
	for (const { report } of result.projects) {
		const identity = {
			name: `MML Guard${require_publishing.describeProject(report)}`,
			commit,
			detailsUrl: buildRunLink(runner)
		};
		const id = await require_publishing.attempt(publishing, SURFACE$3, () => startCheckRun(client, identity));
		if (id === void 0) break;
		started.push({
			id,
			report
		});
	}
	return state;
}
/** A check that cannot be completed would say "in progress" for ever, so it is tried once more without annotations. */
async function complete(publishing, { id, report }) {
	const { client, inputs, result, links } = publishing;
	if (client === void 0) return false;
	const { shown, withoutPlace } = annotate(report, result.mapLine);
	const annotations = inputs.annotations ? shown.slice(0, 500).map(toCheckAnnotation) : [];
	const rest = inputs.annotations ? describeRest(shown.length - annotations.length, withoutPlace) : "";
	const page = require_render_markdown.renderMarkdown(report, {
		links,
		maxLength: LONGEST_CHECK_SUMMARY - rest.length
	});
	const about = {
		conclusion: report.verdict.outcome === "fail" ? "failure" : "success",
		title: require_action.describeVerdict(report),
		summary: page + rest
	};
	const done = await require_publishing.attempt(publishing, SURFACE$3, async () => {
		await completeCheckRun(client, id, {
			...about,
			annotations
		});
		return true;
	});
	if (done !== true) await require_publishing.attempt(publishing, SURFACE$3, () => completeCheckRun(client, id, {
		...about,
		annotations: []
	}));
	return done === true;
}
const LEVELS$1 = {
	error: "failure",
	warning: "warning",
	note: "notice"
};
function toCheckAnnotation({ level, path, line, endLine, title, message }) {
	return {
		path,
		startLine: line,
		endLine,
		title,
		message,
		level: LEVELS$1[level]
	};
}
function describeRest(left, withoutPlace) {
	const parts = [...left > 0 ? [`${require_action.countNoun(left, "more finding")} without an annotation`] : [], ...withoutPlace > 0 ? [`${require_action.countNoun(withoutPlace, "finding")} about what no file has any more`] : []];
	return parts.length === 0 ? "" : `\nNot annotated: ${parts.join("; ")}.\n`;
}
// src/io/github/comment-state.ts
/** More are not compared with the next push: the page has to fit into a comment. */
const MOST_FINDINGS = 1500;
/** Hex digits of a fingerprint; 40 bits keep 1,500 of them apart. */
const DIGITS = 10;
const STATE = /\n<!-- mml-guard:state ([A-Za-z0-9_-]*) -->\n?/;
const MARKER_START = "<!-- mml-guard:page ";
/** The first line of the comment: whose page it is. The key is encoded, so no path can end the comment. */
function writeMarker(key) {
	return `${MARKER_START}${Buffer.from(key).toString("base64url")} -->`;
}
/** Whose page a marker names; undefined for anything else. */
function readMarker(line) {
	const [, text] = /^<!-- mml-guard:page ([A-Za-z0-9_-]+) -->$/.exec(line) ?? [];
	return text === void 0 ? void 0 : Buffer.from(text, "base64url").toString("utf8");
}
/** Fingerprints as the state keeps them; null where there are too many. */
function keepFindings(fingerprints) {
	if (fingerprints.length > MOST_FINDINGS) return null;
	return fingerprints.map((fingerprint) => fingerprint.slice(0, DIGITS)).sort();
}
function writeState(state) {
	return `\n<!-- mml-guard:state ${Buffer.from(JSON.stringify(state)).toString("base64url")} -->\n`;
}
/** Undefined where somebody has edited it away, or a later version writes it otherwise. */
function readState(body) {
	const [, text] = STATE.exec(body.replaceAll("\r\n", "\n")) ?? [];
	if (text === void 0) return void 0;
	try {
		const value = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
		return isState(value) ? value : void 0;
	} catch {
		return;
	}
}
/** What a reader sees; two bodies that agree in it need no write. The address of the run is not content. */
function visiblePart(body) {
	return body.replaceAll("\r\n", "\n").replace(STATE, "\n").replace(/\/actions\/runs\/\d+/g, "/actions/runs/").trim();
}
function isState(value) {
	if (typeof value !== "object" || value === null) return false;
	const { head, run, attempt, findings, previous } = value;
	const isList = (list) => list === null || Array.isArray(list) && list.every(isText);
	const isPrevious = previous === null || typeof previous === "object" && "head" in previous && "findings" in previous && isList(previous.findings);
	return isText(head) && typeof run === "number" && typeof attempt === "number" && isList(findings) && isPrevious;
}
function isText(value) {
	return typeof value === "string";
}
// src/io/github/own-identity.ts
/** GraphQL knows it for every kind of token, but an Enterprise Server may lack GraphQL; REST only for a person's. */
async function findOwnIdentity(client) {
	return await askGraphql(client) ?? await askRest(client) ?? WORKFLOW_TOKEN;
}
function isWrittenBy(author, self) {
	if (author === null) return false;
	return author.id === self.id || author.login === self.login || author.type === "Bot" && author.login === `${self.login}[bot]`;
}
const WORKFLOW_TOKEN = { login: "github-actions[bot]" };
async function askGraphql({ octokit, graphqlUrl }) {
	try {
		const { data } = await octokit.request({
			method: "POST",
			url: graphqlUrl,
			query: "{ viewer { login databaseId } }",
			request: { retries: 0 }
		});
		const { login, databaseId } = data?.data?.viewer ?? {};
		if (typeof login !== "string") return void 0;
		return typeof databaseId === "number" ? {
			login,
			id: databaseId
		} : { login };
	} catch {
		return;
	}
}
async function askRest({ octokit }) {
	try {
		const { data } = await octokit.rest.users.getAuthenticated();
		return {
			login: data.login,
			id: data.id
		};
	} catch {
		return;
	}
}
/** Our comments by the project they are about, the oldest of each. All pages are read: a busy pull request has hundreds of comments. */
async function findComments(client, pullRequest) {
	const { octokit, owner, repo } = client;
	const marked = (await octokit.paginate(octokit.rest.issues.listComments, {
		owner,
		repo,
		issue_number: pullRequest,
		per_page: 100
	})).filter(({ body }) => body?.startsWith(MARKER_START));
	const found = /* @__PURE__ */ new Map();
	const self = marked.length === 0 ? void 0 : await findOwnIdentity(client);
	for (const { id, html_url: url, body = "", user } of marked) {
		const key = readMarker(body.split("\n", 1)[0]?.trim() ?? "");
		if (key === void 0 || self === void 0 || !isWrittenBy(user, self) || found.has(key)) continue;
		found.set(key, {
			id,
			url,
			body,
			state: readState(body)
		});
	}
	return found;
}
async function writeComment(client, pullRequest, { page, existing }) {
	const { octokit, owner, repo } = client;
	const body = `${writeMarker(page.key)}\n${page.body.trimEnd()}\n${writeState(page.state)}`;
	if (existing === void 0) {
		const { data } = await octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number: pullRequest,
			body
		});
		return keepOldest(client, pullRequest, {
			key: page.key,
			id: data.id,
			url: data.html_url
		});
	}
	if (visiblePart(existing.body) === visiblePart(body)) return {
		done: "unchanged",
		url: existing.url
	};
	const { data } = await octokit.rest.issues.updateComment({
		owner,
		repo,
		comment_id: existing.id,
		body
	});
	return {
		done: "updated",
		url: data.html_url
	};
}
/** Two runs may both have seen no comment: the later one takes its own back, and the next run updates the older. */
async function keepOldest(client, pullRequest, { key, id, url }) {
	const oldest = (await findComments(client, pullRequest)).get(key);
	if (oldest === void 0 || oldest.id >= id) return {
		done: "created",
		url
	};
	await client.octokit.rest.issues.deleteComment({
		owner: client.owner,
		repo: client.repo,
		comment_id: id
	});
	return {
		done: "unchanged",
		url: oldest.url
	};
}
/** A run that was overtaken must not write over the one that overtook it. */
function isOvertaken(existing, state) {
	const other = existing?.state;
	if (other === void 0 || other.head !== state.head) return false;
	return other.run > state.run || other.run === state.run && other.attempt > state.attempt;
}
// src/action/delta.ts
/** Of the findings that this change is answerable for. */
function buildState(report, { commit, run, before }) {
	const news = report.findings.filter((finding) => finding.origin !== "inherited" && finding.waiver === void 0);
	const previous = findPrevious(before, commit);
	return {
		head: commit,
		run: run.id,
		attempt: run.attempt,
		findings: keepFindings(news.map((finding) => finding.fingerprint)),
		previous
	};
}
/** A second run of one push is compared with the push before it, so that it says the same. */
function findPrevious(before, commit) {
	if (before === void 0) return null;
	return before.head === commit ? before.previous : {
		head: before.head,
		findings: before.findings
	};
}
/** Undefined for a first push, and where one of both had too many findings to be remembered. */
function findDelta({ findings, previous }) {
	if (previous === null || previous.findings === null || findings === null) return void 0;
	const [old, now] = [new Set(previous.findings), new Set(findings)];
	return {
		since: previous.head,
		appeared: findings.filter((finding) => !old.has(finding)).length,
		gone: previous.findings.filter((finding) => !now.has(finding)).length
	};
}
// src/action/publish-comments.ts
const SURFACE$2 = {
	name: "The comment",
	permission: "pull-requests: write"
};
async function publishComments(publishing) {
	const { client, result, inputs, notices } = publishing;
	const { pullRequest, commit, conversation } = result.target;
	if (client === void 0 || pullRequest === void 0 || commit === void 0) return void 0;
	if (conversation === "none") return void 0;
	const quiet = inputs.comment === "never" ? { notices: [] } : publishing;
	return await require_publishing.attempt(quiet, SURFACE$2, async () => {
		const comments = await findComments(client, pullRequest);
		const due = result.projects.map(({ report, comment }) => ({
			report,
			comment,
			existing: comments.get(keyOf(report))
		})).filter(({ report, comment, existing }) => existing !== void 0 || isWanted(report, inputs.comment ?? comment));
		const keys = new Set(result.projects.map(({ report }) => keyOf(report)));
		const leftOver = [...comments].filter(([key]) => !keys.has(key));
		if (due.length + leftOver.length === 0) return void 0;
		if (await isStale(client, pullRequest, commit)) {
			notices.push("The pull request has a newer head, so the comment was left to the run that reviews it.");
			return;
		}
		const place = {
			client,
			pullRequest,
			commit
		};
		const url = await writeAll(publishing, place, due);
		for (const [key, existing] of leftOver) await retire(publishing, place, {
			key,
			existing
		});
		return url;
	});
}
async function writeAll(publishing, place, due) {
	const urls = [];
	for (const { report, existing } of due) {
		const state = buildState(report, {
			...place,
			run: publishing.runner.run,
			before: existing?.state
		});
		if (isOvertaken(existing, state)) {
			publishing.notices.push("A newer run has already written the comment, so it was left as it is.");
			continue;
		}
		const delta = findDelta(state);
		const maxLength = 64600 - writeState(state).length;
		const body = require_render_markdown.renderMarkdown(report, {
			links: publishing.links,
			maxLength,
			...delta && { delta }
		});
		const page = {
			key: keyOf(report),
			body,
			state
		};
		urls.push((await writeComment(place.client, place.pullRequest, {
			page,
			existing
		})).url);
	}
	return urls[0];
}
/** A project that an earlier push reviewed and this one does not have: its verdict must not stand for ever. */
async function retire({ runner }, { client, pullRequest, commit }, { key, existing }) {
	const body = `### MML Guard: nothing to review in ${key === "." ? "the top of the repository" : require_action.showMarkdownText(key)} any more\n\nThe project has no model files on either side now.`;
	const state = {
		head: commit,
		run: runner.run.id,
		attempt: runner.run.attempt,
		findings: [],
		previous: null
	};
	if (isOvertaken(existing, state)) return;
	await writeComment(client, pullRequest, {
		page: {
			key,
			body,
			state
		},
		existing
	});
}
/** A slow run must not write what an earlier push was like. */
async function isStale(client, pullRequest, commit) {
	return (await require_pull_request.readPullRequest(client, pullRequest)).head !== commit;
}
function keyOf({ project }) {
	return project ?? ".";
}
function isWanted({ verdict, changes }, mode) {
	const { error, warning, note } = verdict.counts;
	switch (mode) {
		case "always": return true;
		case "changes": return changes.length > 0 || error + warning + note > 0;
		case "findings": return error + warning + note > 0;
		case "failure": return verdict.outcome === "fail";
		case "never": return false;
	}
}
// src/io/github/diff-lines.ts
/** Which lines of the new side a review comment may stand on: GitHub refuses a whole review for one line outside. */
/** Line numbers of the new file that stand in the hunks of a patch, as `pulls.listFiles` gives it. */
function findDiffLines(patch) {
	const lines = /* @__PURE__ */ new Set();
	let next = 0;
	for (const text of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)?.[1];
		if (start !== void 0) next = Number(start);
		else if (next > 0 && (text.startsWith("+") || text.startsWith(" "))) lines.add(next++);
	}
	return lines;
}
// src/io/github/review-suggestions.ts
/** More comments in one review have been seen to end in time-outs. */
const MOST_SUGGESTIONS = 25;
/** Returns how many were suggested. */
async function suggestLines(client, { pullRequest, commit }, suggestions) {
	if (suggestions.length === 0) return 0;
	const about = {
		owner: client.owner,
		repo: client.repo,
		pull_number: pullRequest
	};
	const inDiff = await keepDiffLines(client, pullRequest, suggestions);
	const known = inDiff.length === 0 ? "" : await readOwnComments(client, pullRequest);
	const fresh = inDiff.filter(({ fingerprint }) => !known.includes(markOf(fingerprint))).slice(0, MOST_SUGGESTIONS);
	if (fresh.length === 0) return 0;
	const comments = fresh.map((suggestion) => ({
		path: suggestion.path,
		line: suggestion.line,
		side: "RIGHT",
		body: writeBody(suggestion)
	}));
	await client.octokit.rest.pulls.createReview({
		...about,
		commit_id: commit,
		event: "COMMENT",
		body: BODY,
		comments
	});
	return fresh.length;
}
const BODY = "MML Guard suggests how to repair references.";
async function keepDiffLines({ octokit, owner, repo }, pullRequest, suggestions) {
	const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
		owner,
		repo,
		pull_number: pullRequest,
		per_page: 100
	});
	const lines = new Map(files.map(({ filename, patch }) => [filename, findDiffLines(patch ?? "")]));
	return suggestions.filter(({ path, line }) => lines.get(path)?.has(line));
}
async function readOwnComments(client, pullRequest) {
	const { octokit, owner, repo } = client;
	const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
		owner,
		repo,
		pull_number: pullRequest,
		per_page: 100
	});
	const self = await findOwnIdentity(client);
	return comments.flatMap(({ user, body }) => isWrittenBy(user, self) ? [body] : []).join("\n");
}
function markOf(fingerprint) {
	return `<!-- mml-guard:suggestion ${fingerprint} -->`;
}
/** The fence is longer than any run of backticks in the line, so that the line cannot end it. */
function writeBody({ fingerprint, explanation, replacement }) {
	const longest = Math.max(2, ...Array.from(replacement.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${markOf(fingerprint)}\n${explanation}\n\n${fence}suggestion\n${replacement}\n${fence}\n`;
}
// src/action/suggest-lines.ts
/** Rules whose suggestion is the text to write in place of what was found. */
const REPAIRABLE = /* @__PURE__ */ new Set([
	"broken-reference",
	"wrong-kind-reference",
	"foreign-key-broken"
]);
function buildSuggestions({ report, mapLine, readLine }) {
	return report.findings.flatMap((finding) => {
		const { location, suggestion, fingerprint, message } = finding;
		if (!isRepairable(finding) || suggestion === void 0) return [];
		const line = mapLine(location.path, location.line);
		const text = line === void 0 ? void 0 : readLine(location.path, line);
		if (line === void 0 || text === void 0) return [];
		const replacement = replaceRange(text.replace(/\r$/, ""), finding, suggestion);
		if (replacement === void 0) return [];
		return [{
			fingerprint,
			path: location.path,
			line,
			explanation: require_action.showMarkdownText(message),
			replacement
		}];
	});
}
function isRepairable({ rule, origin, location, waiver }) {
	const onOneLine = location.side === "after" && location.line === location.endLine;
	return REPAIRABLE.has(rule) && origin === "introduced" && waiver === void 0 && onOneLine;
}
/** Quotes stay where there were some; a name that would need other quotes is left to people. */
function replaceRange(text, { location }, suggestion) {
	const found = text.slice(location.column - 1, location.endColumn - 1);
	const quote = /^["']/.exec(found)?.[0] ?? "";
	const name = suggestion.replace(/^(["'])(.*)\1$/, "$2");
	if (found === "" || /["'\n\\]/.test(name)) return void 0;
	if (quote === "" && !/^[\w./-]+$/.test(name)) return void 0;
	return text.slice(0, location.column - 1) + quote + name + quote + text.slice(location.endColumn - 1);
}
// src/action/publish-suggestions.ts
/** Review comments with a repair to accept: only where somebody asked for them. */
const SURFACE$1 = {
	name: "The review with suggestions",
	permission: "pull-requests: write"
};
async function publishSuggestions(publishing) {
	const { client, inputs, result } = publishing;
	const { pullRequest, commit, conversation } = result.target;
	if (!inputs.suggestions || client === void 0 || conversation === "none") return;
	if (pullRequest === void 0 || commit === void 0) return;
	await require_publishing.attempt(publishing, SURFACE$1, () => suggestLines(client, {
		pullRequest,
		commit
	}, buildSuggestions(result)));
}
// src/action/publish-summary.ts
/** The job summary: every project's whole report, and what could not be shown elsewhere. */
const SURFACE = {
	name: "The job summary",
	permission: "GITHUB_STEP_SUMMARY"
};
/** UTF-8 needs up to three bytes for what JavaScript counts as one. */
const BYTES_PER_CHARACTER = 3;
async function publishSummary(publishing) {
	const { result, links, notices } = publishing;
	const tail = [...result.touchesModel ? [] : ["No model file changes here."], ...notices].map((remark) => `\n> ${require_action.showMarkdownText(remark)}\n`).join("");
	const room = Math.floor((require_step_files.LARGEST_SUMMARY - Buffer.byteLength(tail)) / result.projects.length);
	const pages = result.projects.map(({ report }) => fitPage(report, room, links));
	await require_publishing.attempt(publishing, SURFACE, () => require_step_files.writeSummary(`${pages.join("\n")}${tail}`));
}
function fitPage(report, bytes, links) {
	const whole = require_render_markdown.renderMarkdown(report, { links });
	if (Buffer.byteLength(whole) <= bytes) return whole;
	return require_render_markdown.renderMarkdown(report, {
		links,
		maxLength: Math.floor(bytes / BYTES_PER_CHARACTER)
	});
}
// src/action/publish.ts
async function publish({ result, inputs, runner, connect }) {
	const notices = [];
	const publishing = {
		result,
		inputs,
		runner,
		client: await connect(),
		notices,
		links: buildLinks(runner, result)
	};
	const checks = await publishCheckRuns(publishing);
	const commentUrl = await publishComments(publishing);
	await publishSuggestions(publishing);
	await checks.complete();
	if (inputs.annotations && !checks.annotated) annotateWorkflow(publishing);
	else writeAnnotations(notices.map(toWarning));
	await publishSummary(publishing);
	return {
		notices,
		...commentUrl !== void 0 && { commentUrl }
	};
}
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/** Notices first: they are few, and they say why the rest is here and not in a check run. */
function annotateWorkflow({ result, notices }) {
	const { shown } = annotate(result.report, result.mapLine);
	const findings = shown.map(({ level, title, message, path, line, endLine }) => ({
		level: LEVELS[level],
		title: `MML Guard: ${title}`,
		message,
		place: {
			path,
			line,
			endLine
		}
	}));
	const left = writeAnnotations([...notices.map(toWarning), ...findings]);
	if (left > 0) notices.push(`${left} of ${findings.length} annotations found no room: GitHub shows ten of each level.`);
}
function toWarning(message) {
	return {
		level: "warning",
		title: "MML Guard",
		message
	};
}
exports.publish = publish;
