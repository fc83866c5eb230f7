const require_step_files = require("./action-step-files.js");
const require_action = require("./action.js");
const require_check_run = require("./action-check-run.js");
const require_render_markdown = require("./action-render-markdown.js");
const require_second = require("./action-review-change.js");
const require_publishing = require("./action-publishing.js");
const require_pull_request = require("./action-pull-request.js");
const require_client = require("./action-client.js");
const require_reviews = require("./action-reviews.js");
const require_nodes = require("./action-nodes.js");
// src/io/actions/workflow-command.ts
const ANNOTATIONS_PER_LEVEL = 10;
const LONGEST_MESSAGE = 4e3;
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
function disarm(text) {
	return text.replaceAll("##[", "## [");
}
function cut(message) {
	if (message.length <= LONGEST_MESSAGE) return message;
	return `${message.slice(0, LONGEST_MESSAGE).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
// src/action/annotate.ts
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
function findPlace({ location, related }) {
	return [location, ...related].find(({ side, path }) => side === "after" && path !== "");
}
// src/action/publish-check-runs.ts
const SURFACE$4 = {
	name: "The check run",
	permission: "checks: write"
};
async function publishCheckRuns(publishing, runs) {
	const { client, inputs, result } = publishing;
	const state = {
		annotated: false,
		complete: async () => {}
	};
	const [first, ...further] = result.projects.map(({ report }) => report);
	if (client === void 0 || result.target.commit === void 0 || !inputs.checkRun || first === void 0) return state;
	const name = nameCheck(first);
	const id = await require_publishing.attempt(publishing, SURFACE$4, async () => await runs.start(name) ?? "overtaken");
	if (id === void 0) return state;
	if (id === "overtaken") publishing.notices.push(OVERTAKEN);
	state.complete = async () => {
		const done = [await complete(publishing, runs, {
			id,
			report: first
		})];
		for (const report of further) done.push(await create(publishing, runs, report));
		state.annotated = done.every(Boolean);
	};
	return state;
}
function nameCheck(report) {
	return `${require_action.CHECK_NAME}${require_publishing.describeProject(report)}`;
}
const OVERTAKEN = "A newer run has already written the check run, so it was left as it is.";
function complete(publishing, runs, { id, report }) {
	if (id === "overtaken") return Promise.resolve(true);
	return writeCheck(publishing, report, (about) => runs.complete(id, about));
}
function create(publishing, runs, report) {
	return writeCheck(publishing, report, async (about) => {
		if (!await runs.create(about.name, about) && !publishing.notices.includes(OVERTAKEN)) publishing.notices.push(OVERTAKEN);
	});
}
async function writeCheck(publishing, report, write) {
	const about = describeCheck(publishing, report);
	const done = await require_publishing.attempt(publishing, SURFACE$4, async () => {
		await write(about);
		return true;
	});
	if (done !== true) await require_publishing.attempt(publishing, SURFACE$4, () => write({
		...about,
		annotations: []
	}));
	return done === true;
}
function describeCheck({ inputs, result, links }, report) {
	const { shown, withoutPlace } = annotate(report, result.mapLine);
	const annotations = inputs.annotations ? shown.slice(0, 500).map(toCheckAnnotation) : [];
	const rest = inputs.annotations ? describeRest(shown.length - annotations.length, withoutPlace) : "";
	return {
		name: nameCheck(report),
		conclusion: report.verdict.outcome === "fail" ? "failure" : "success",
		title: require_second.describeVerdict(report),
		summary: require_render_markdown.renderMarkdown(report, {
			links,
			maxLength: require_check_run.LONGEST_CHECK_SUMMARY - rest.length
		}) + rest,
		annotations
	};
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
	const parts = [...left > 0 ? [`${require_second.countNoun(left, "more finding")} without an annotation`] : [], ...withoutPlace > 0 ? [`${require_second.countNoun(withoutPlace, "finding")} about what no file has any more`] : []];
	return parts.length === 0 ? "" : `\nNot annotated: ${parts.join("; ")}.\n`;
}
// src/io/github/comment-state.ts
const DIGITS = 10;
const STATE = /\n<!-- mml-guard:state ([A-Za-z0-9_-]*) -->\n?/;
const MARKER_START = "<!-- mml-guard:";
const PAGE_START = `${MARKER_START}page `;
function writeMarker(key) {
	return `${PAGE_START}${Buffer.from(key).toString("base64url")} -->`;
}
function readMarker(line) {
	const [, text] = /^<!-- mml-guard:page ([A-Za-z0-9_-]+) -->$/.exec(line) ?? [];
	return text === void 0 ? void 0 : Buffer.from(text, "base64url").toString("utf8");
}
const TOLD = /^<!-- mml-guard:told ([A-Za-z0-9_-]+) -->$/;
function writeTold(told) {
	return `<!-- mml-guard:told ${encode(told)} -->`;
}
function readTold(line) {
	const [, text] = TOLD.exec(line) ?? [];
	const value = text === void 0 ? void 0 : decode(text);
	return isTold(value) ? value : void 0;
}
function keepFindings(fingerprints, most) {
	if (fingerprints.length > most) return null;
	return fingerprints.map((fingerprint) => fingerprint.slice(0, DIGITS)).sort();
}
function writeState(state) {
	return `\n<!-- mml-guard:state ${encode(state)} -->\n`;
}
function readState(body) {
	const [, text] = STATE.exec(body.replaceAll("\r\n", "\n")) ?? [];
	const value = text === void 0 ? void 0 : decode(text);
	return isState(value) ? value : void 0;
}
function encode(value) {
	return Buffer.from(JSON.stringify(value)).toString("base64url");
}
function decode(text) {
	try {
		return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
	} catch {
		return;
	}
}
function visiblePart(body) {
	return body.replaceAll("\r\n", "\n").replace(STATE, "\n").replace(/\/actions\/runs\/\d+/g, "/actions/runs/").trim();
}
function isState(value) {
	if (typeof value !== "object" || value === null) return false;
	const { head, run, attempt, findings, previous, mentions } = value;
	const isList = (list) => list === null || isTexts(list);
	const isPrevious = previous === null || typeof previous === "object" && "head" in previous && "findings" in previous && isList(previous.findings);
	const isNumbered = typeof run === "number" && typeof attempt === "number";
	return isText(head) && isNumbered && isList(findings) && isPrevious && (mentions === void 0 || isMention(mentions));
}
function isMention(value) {
	if (!isTold(value)) return false;
	const { live, requested, unheard } = value;
	return [
		live,
		requested,
		unheard
	].every(isTexts);
}
function isTold(value) {
	if (typeof value !== "object" || value === null) return false;
	const { handles, owners } = value;
	return isTexts(handles) && isTexts(owners);
}
function isTexts(value) {
	return Array.isArray(value) && value.every(isText);
}
function isText(value) {
	return typeof value === "string";
}
// src/io/github/own-identity.ts
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
async function findComments(client, pullRequest) {
	const { octokit, owner, repo } = client;
	const marked = (await octokit.paginate(octokit.rest.issues.listComments, {
		owner,
		repo,
		issue_number: pullRequest,
		per_page: 100
	})).filter(({ body }) => body?.startsWith(MARKER_START));
	const pages = new Map();
	const twins = [];
	const told = [];
	const self = marked.length === 0 ? void 0 : await findOwnIdentity(client);
	for (const { id, html_url: url, body = "", user } of marked) {
		if (self === void 0 || !isWrittenBy(user, self)) continue;
		const first = body.split("\n", 1)[0]?.trim() ?? "";
		const key = readMarker(first);
		if (key !== void 0) {
			const found = {
				id,
				url,
				body,
				state: readState(body)
			};
			const oldest = pages.get(key);
			if (oldest === void 0) pages.set(key, found);
			else twins.push({
				...found,
				of: oldest
			});
		}
		const note = readTold(first);
		if (note !== void 0) told.push(note);
	}
	return {
		pages,
		twins,
		told
	};
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
	const request = require_client.sendWhile(client, () => isStillDue(client, existing, page.state));
	try {
		const { data } = await octokit.rest.issues.updateComment({
			owner,
			repo,
			comment_id: existing.id,
			body,
			request
		});
		return {
			done: "updated",
			url: data.html_url
		};
	} catch (error) {
		if (error instanceof require_client.NotDue) return { done: "overtaken" };
		throw error;
	}
}
async function isStillDue({ octokit, owner, repo }, found, { run: id, attempt }) {
	try {
		const { data } = await octokit.rest.issues.getComment({
			owner,
			repo,
			comment_id: found.id
		});
		const now = readState(data.body ?? "");
		if (now === void 0 || now.run === found.state?.run && now.attempt === found.state.attempt) return true;
		return !require_action.isLaterRun({
			id: now.run,
			attempt: now.attempt
		}, {
			id,
			attempt
		});
	} catch {
		return true;
	}
}
async function keepOldest(client, pullRequest, { key, id, url }) {
	const oldest = (await findComments(client, pullRequest)).pages.get(key);
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
		done: "withdrawn",
		older: oldest
	};
}
async function closeTwin({ octokit, owner, repo }, { id, state, of }) {
	const { handles, owners } = state?.mentions ?? {
		handles: [],
		owners: []
	};
	const body = `${writeTold({
		handles,
		owners
	})}\nThis was written at the same time as [another comment](${of.url}), which is kept up to date.`;
	await octokit.rest.issues.updateComment({
		owner,
		repo,
		comment_id: id,
		body
	});
}
async function addNote(client, pullRequest, note) {
	const { octokit, owner, repo } = client;
	await octokit.rest.issues.createComment({
		owner,
		repo,
		issue_number: pullRequest,
		body: note
	});
}
function isOvertaken(existing, state) {
	const other = existing?.state;
	if (other === void 0 || other.head !== state.head) return false;
	return require_action.isLaterRun({
		id: other.run,
		attempt: other.attempt
	}, {
		id: state.run,
		attempt: state.attempt
	});
}
// src/action/delta.ts
function buildState(report, { commit, run, before, most }) {
	const news = report.findings.filter((finding) => finding.origin !== "inherited" && finding.waiver === void 0);
	const previous = findPrevious(before, commit);
	return {
		head: commit,
		run: run.id,
		attempt: run.attempt,
		findings: keepFindings(news.map((finding) => finding.fingerprint), most),
		previous
	};
}
function findPrevious(before, commit) {
	if (before === void 0) return null;
	return before.head === commit ? before.previous : {
		head: before.head,
		findings: before.findings
	};
}
function findDelta({ findings, previous }) {
	if (previous === null || previous.findings === null || findings === null) return void 0;
	const [old, now] = [new Set(previous.findings), new Set(findings)];
	return {
		since: previous.head,
		appeared: findings.filter((finding) => !old.has(finding)).length,
		gone: previous.findings.filter((finding) => !now.has(finding)).length
	};
}
// src/io/github/review-requests.ts
async function requestReviews(client, pullRequest, handles) {
	const known = handles.filter((handle) => isOfOwner(handle, client.owner));
	if (known.length === 0) return [];
	if (await request(client, pullRequest, known)) return known;
	if (known.length === 1) return [];
	const taken = [];
	for (const handle of known) if (await request(client, pullRequest, [handle])) taken.push(handle);
	return taken;
}
function isOfOwner(handle, owner) {
	return !handle.includes("/") || handle.toLowerCase().startsWith(`@${owner.toLowerCase()}/`);
}
async function request({ octokit, owner, repo }, pullRequest, handles) {
	const names = handles.map((handle) => handle.slice(1));
	const teams = names.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1));
	try {
		await octokit.rest.pulls.requestReviewers({
			owner,
			repo,
			pull_number: pullRequest,
			reviewers: names.filter((name) => !name.includes("/")),
			team_reviewers: teams
		});
		return true;
	} catch (error) {
		if (require_second.isStatus(error, 422)) return false;
		throw error;
	}
}
// src/policy/choose-mentions.ts
const MOST_HANDLES = 50;
function chooseMentions(facts) {
	const { owners, settings, before, isHeard } = facts;
	if (settings.pings === "off") return [];
	const seen = new Set(before.handles);
	const names = new Set(before.owners);
	const chosen = [];
	for (const { owner, handles, because } of owners) {
		if (!names.has(owner) && names.size >= settings.most) continue;
		const fresh = pickNew(handles, seen, facts).filter((handle) => !isTeam(handle) || isHeard(handle));
		const room = MOST_HANDLES - (seen.size - before.handles.size);
		const told = fresh.slice(0, room);
		if (told.length === 0) continue;
		for (const handle of told) seen.add(fold(handle));
		names.add(owner);
		chosen.push({
			owner,
			handles: told,
			because
		});
	}
	return chosen;
}
function findUnheard(facts) {
	if (facts.settings.pings === "off") return [];
	const teams = facts.owners.flatMap(({ handles }) => pickNew(handles, facts.before.handles, facts)).filter((handle) => isTeam(handle) && !facts.isHeard(handle));
	return [...new Map(teams.map((team) => [fold(team), team])).values()];
}
const HANDLE = /^@[a-z\d][\w-]*(?:\/[a-z\d_][\w.-]*)?$/i;
function pickNew(handles, seen, { author }) {
	const own = author === void 0 ? "" : fold(`@${author}`);
	const fresh = handles.filter((handle) => HANDLE.test(handle) && !seen.has(fold(handle)) && fold(handle) !== own);
	return [...new Map(fresh.map((handle) => [fold(handle), handle])).values()];
}
function isTeam(handle) {
	return handle.includes("/");
}
function fold(handle) {
	return handle.toLowerCase();
}
// src/action/mention-owners.ts
function openRoll({ pages, twins, told }) {
	const all = [...[...pages.values(), ...twins].flatMap(({ state }) => state?.mentions ?? []), ...told];
	return {
		handles: new Set(all.flatMap(({ handles }) => handles)),
		owners: new Set(all.flatMap(({ owners }) => owners)),
		teams: new Map()
	};
}
function decideMentions(settings, choice) {
	switch (choice) {
		case void 0: return settings;
		case "true": return {
			...settings,
			pings: "on"
		};
		case "false": return {
			...settings,
			pings: "off"
		};
		case "reviewers": return {
			...settings,
			pings: "on",
			reviewers: "on"
		};
	}
}
const NOBODY = {
	handles: [],
	owners: [],
	live: [],
	requested: [],
	unheard: []
};
async function tellOwners({ owners, settings }, existing, telling) {
	const { roll, publishing } = telling;
	const before = existing?.state?.mentions ?? NOBODY;
	const facts = {
		owners,
		settings,
		author: telling.author
	};
	const requested = settings.reviewers === "on" ? await requestOwners(facts, telling) : [];
	const chosen = await chooseReachable(facts, telling);
	const unheard = findUnheard(judgeBy(facts, roll));
	enroll(roll, chosen);
	publishing.notices.push(...describeUnheard(unheard.filter((team) => !before.unheard.includes(fold(team)))));
	const here = existing === void 0 ? chosen : [];
	const state = {
		handles: [...before.handles, ...listHandles([...requested, ...here])],
		owners: [...new Set([...before.owners, ...[...requested, ...here].map(({ owner }) => owner)])],
		live: existing === void 0 ? listHandles(here) : keepLive(before.live, owners),
		requested: [...before.requested, ...listHandles(requested)],
		unheard: unheard.map(fold)
	};
	return {
		page: {
			live: new Set(state.live),
			requested: new Set(state.requested),
			unheard: new Set(state.unheard)
		},
		state,
		later: existing === void 0 ? [] : chosen
	};
}
function joinMentions(staying = NOBODY, takenBack) {
	const join = (key) => [...new Set([...staying[key], ...takenBack[key]])];
	return {
		handles: join("handles"),
		owners: join("owners"),
		live: staying.live,
		requested: join("requested"),
		unheard: join("unheard")
	};
}
function keepLive(live, owners) {
	const due = new Set(listHandles(owners));
	return live.filter((handle) => due.has(handle));
}
function listHandles(owners) {
	return owners.flatMap(({ handles }) => handles.map(fold));
}
function enroll(roll, owners) {
	for (const handle of listHandles(owners)) roll.handles.add(handle);
	for (const { owner } of owners) roll.owners.add(owner);
}
function judgeBy(facts, roll) {
	return {
		...facts,
		before: roll,
		isHeard: (team) => roll.teams.get(fold(team)) ?? true
	};
}
async function chooseReachable(facts, { client, roll }) {
	for (;;) {
		const chosen = chooseMentions(judgeBy(facts, roll));
		const teams = chosen.flatMap(({ handles }) => handles.filter(isTeam)).filter((team) => !roll.teams.has(fold(team)));
		if (teams.length === 0) return chosen;
		for (const team of teams) roll.teams.set(fold(team), await require_reviews.isTeamVisible(client, team.slice(1)).catch(() => false));
	}
}
const REQUESTS = {
	name: "Reviews by owners",
	permission: "pull-requests: write",
	access: "requested"
};
async function requestOwners(facts, telling) {
	const { publishing, client, pullRequest, roll } = telling;
	const chosen = await chooseReachable(facts, telling);
	const wanted = chosen.flatMap(({ handles }) => handles);
	if (wanted.length === 0) return [];
	const taken = await require_publishing.attempt(publishing, REQUESTS, () => requestReviews(client, pullRequest, wanted));
	if (taken === void 0) return [];
	const refused = wanted.filter((handle) => !taken.includes(handle));
	if (refused.length > 0) publishing.notices.push(describeRefused(refused));
	const asked = chosen.map((owner) => ({
		...owner,
		handles: owner.handles.filter((handle) => taken.includes(handle))
	})).filter(({ handles }) => handles.length > 0);
	enroll(roll, asked);
	return asked;
}
function describeRefused(handles) {
	return `GitHub takes no request for a review by ${handles.join(", ")}: it takes access to the repository.`;
}
function describeUnheard(teams) {
	if (teams.length === 0) return [];
	return [`${teams.join(", ")} could not be told: GitHub tells no team by a token that may not see it. Name people under \`owners\` in the configuration, or give the Action a token that may read the members of the organisation (an app with \`Members: read\`); with such a token it can also ask for reviews: \`mention: {reviewers: true}\`.`];
}
// src/report/markdown/draw-note.ts
function drawNote(owners, url) {
	const page = url === void 0 ? [require_nodes.words("the report")] : [{
		type: "link",
		url,
		children: [require_nodes.words("the report")]
	}];
	return require_nodes.printMarkdown([require_nodes.paragraph(require_nodes.words("The last push newly affects what you own; "), ...page, require_nodes.words(" has the details.")), require_nodes.list(owners.map((owner) => [drawOwner(owner)]))]);
}
function drawOwner({ owner, handles, because }) {
	const name = handles.includes(owner) ? [] : [require_nodes.words(": "), require_nodes.codeOf(owner)];
	return require_nodes.paragraph(require_nodes.words(handles.join(" ")), ...name, require_nodes.words(" because "), require_nodes.proseOf(because));
}
// src/action/note-owners.ts
const SURFACE$3 = {
	name: "The comment for further owners",
	permission: "pull-requests: write"
};
async function noteOwners(owners, url, { publishing, client, pullRequest }) {
	if (owners.length === 0) return;
	const note = `${writeTold({
		handles: owners.flatMap((owner) => owner.handles.map(fold)),
		owners: owners.map(({ owner }) => owner)
	})}\n${drawNote(owners, url)}`;
	await require_publishing.attempt(publishing, SURFACE$3, () => addNote(client, pullRequest, note));
}
// src/action/publish-comments.ts
const SURFACE$2 = {
	name: "The comment",
	permission: "pull-requests: write"
};
const NEWER_HEAD = "The pull request has a newer head, so the comment was left to the run that reviews it.";
const NEWER_RUN = "A newer run has already written the comment, so it was left as it is.";
async function publishComments(publishing) {
	const { client, result, inputs, notices } = publishing;
	const { pullRequest, commit, conversation } = result.target;
	if (client === void 0 || pullRequest === void 0 || commit === void 0) return void 0;
	if (conversation === "none") return void 0;
	const quiet = inputs.comment === "never" ? { notices: [] } : publishing;
	return await require_publishing.attempt(quiet, SURFACE$2, async () => {
		const own = await findComments(client, pullRequest);
		const comments = own.pages;
		const due = result.projects.map((project) => ({
			...project,
			mode: inputs.comment ?? project.comment
		})).map((project) => ({
			...project,
			existing: comments.get(keyOf(project.report))
		})).filter(({ report, mode, existing }) => existing !== void 0 || isWanted(report, mode));
		const leftOver = [...comments].filter(([key]) => isLeftOver(key, publishing));
		for (const twin of own.twins) await require_publishing.attempt({ notices: [] }, SURFACE$2, () => closeTwin(client, twin));
		if (due.length + leftOver.length === 0) return void 0;
		const { head, author } = await require_pull_request.readPullRequest(client, pullRequest);
		if (head !== commit) {
			notices.push(NEWER_HEAD);
			return;
		}
		const place = {
			client,
			pullRequest,
			commit
		};
		const url = await writeAll(due, place, {
			publishing,
			client,
			pullRequest,
			author,
			roll: openRoll(own)
		});
		for (const [key, existing] of leftOver) await retire(publishing, place, {
			key,
			existing
		});
		return url;
	});
}
async function writeAll(due, place, telling) {
	const urls = [];
	const later = [];
	for (const project of due) {
		const written = await writePage(project, place, telling);
		urls.push(...written.urls);
		later.push(...written.later);
	}
	await noteOwners(later, urls[0], telling);
	return urls[0];
}
async function writePage(due, place, telling) {
	const { report, existing, mode, mention, mostRemembered: most } = due;
	const { publishing } = telling;
	const common = buildState(report, {
		...place,
		run: publishing.runner.run,
		before: existing?.state,
		most
	});
	if (isOvertaken(existing, common)) return leave(publishing, NEWER_RUN);
	if (common.findings === null) publishing.notices.push(explainForgotten(most));
	const settings = decideMentions(mention, mode === "never" ? "false" : publishing.inputs.mention);
	const told = await tellOwners({
		owners: report.owners,
		settings
	}, existing, telling);
	const state = {
		...common,
		mentions: told.state
	};
	const delta = findDelta(state);
	const maxLength = 64600 - writeState(state).length;
	const options = {
		links: publishing.links,
		maxLength,
		mentions: told.page,
		...delta && { delta }
	};
	const page = {
		key: keyOf(report),
		body: require_render_markdown.renderMarkdown(report, options),
		state
	};
	const outcome = await writeComment(place.client, place.pullRequest, {
		page,
		existing
	});
	if (outcome.done === "overtaken") return leave(publishing, NEWER_RUN);
	if (outcome.done === "withdrawn") return writeOver(outcome.older, told.state, {
		due,
		place,
		telling
	});
	return {
		urls: [outcome.url],
		later: told.later
	};
}
function leave({ notices }, reason) {
	notices.push(reason);
	return {
		urls: [],
		later: []
	};
}
async function writeOver(older, mentions, { due, place, telling }) {
	const { head } = await require_pull_request.readPullRequest(place.client, place.pullRequest);
	if (head !== place.commit) return leave(telling.publishing, NEWER_HEAD);
	const state = older.state && {
		...older.state,
		mentions: joinMentions(older.state.mentions, mentions)
	};
	return writePage({
		...due,
		existing: {
			...older,
			state
		}
	}, place, telling);
}
function explainForgotten(most) {
	return `There are more than ${most} findings, so the comment does not remember them and the next push will not be compared with this one (limits.comment-findings).`;
}
function isLeftOver(key, { inputs, result }) {
	const reviewed = new Set(result.projects.map(({ report }) => keyOf(report)));
	if (reviewed.has(key)) return false;
	if (inputs.root === void 0) return true;
	const root = require_second.normalizeRoot(inputs.root);
	return !reviewed.has(root) && require_second.isInside(key, root);
}
async function retire({ runner }, { client, pullRequest, commit }, { key, existing }) {
	const body = `### MML Guard: nothing to review in ${key === "." ? "the top of the repository" : require_second.showMarkdownText(key)} any more\n\nThe project has no model files on either side now.`;
	const { mentions } = existing.state ?? {};
	const state = {
		head: commit,
		run: runner.run.id,
		attempt: runner.run.attempt,
		findings: [],
		previous: null,
		...mentions && { mentions: {
			...mentions,
			live: []
		} }
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
function findDiffLines(patch) {
	const lines = new Set();
	let next = 0;
	for (const text of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)?.[1];
		if (start !== void 0) next = Number(start);
		else if (next > 0 && (text.startsWith("+") || text.startsWith(" "))) lines.add(next++);
	}
	return lines;
}
// src/io/github/review-suggestions.ts
const MOST_SUGGESTIONS = 25;
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
function writeBody({ fingerprint, explanation, replacement }) {
	const longest = Math.max(2, ...Array.from(replacement.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${markOf(fingerprint)}\n${explanation}\n\n${fence}suggestion\n${replacement}\n${fence}\n`;
}
// src/action/suggest-lines.ts
function buildSuggestions({ repairs, files }, head) {
	return files.flatMap((file) => {
		const ofFile = repairs.filter(({ range }) => range.path === file.path);
		return findChangedLines(file).flatMap((change) => suggestLine(file.path, change, {
			repairs: ofFile,
			head
		}));
	});
}
function findChangedLines({ before, after }) {
	const repaired = splitLines(after);
	return splitLines(before).flatMap((text, index) => {
		const other = repaired[index];
		return other === void 0 || other === text ? [] : [{
			line: index + 1,
			before: text,
			after: other
		}];
	});
}
function splitLines(text) {
	return text.split(/\r?\n/);
}
function suggestLine(path, { line, before, after }, { repairs, head }) {
	const shown = head.mapLine(path, line);
	if (shown === void 0 || head.readLine(path, shown)?.replace(/\r$/, "") !== before) return [];
	return [{
		fingerprint: require_action.createDigest([
			path,
			before,
			after
		]),
		path,
		line: shown,
		replacement: after,
		explanation: explainLine(repairs, line)
	}];
}
function explainLine(repairs, line) {
	const onLine = repairs.filter(({ range }) => range.start.line === line);
	const sentences = (onLine.length > 0 ? onLine : repairs.filter(({ range }) => range.start.line < line).slice(-1)).map(({ target }) => `${target.before.name} is now ${target.after.name}.`);
	return [...new Set(sentences)].map(require_second.showMarkdownText).join(" ");
}
// src/action/publish-suggestions.ts
const SURFACE$1 = {
	name: "The review with suggestions",
	permission: "pull-requests: write"
};
async function publishSuggestions(publishing) {
	const { client, inputs, result } = publishing;
	const { pullRequest, commit, conversation } = result.target;
	if (!inputs.suggestions || client === void 0 || conversation === "none") return;
	if (pullRequest === void 0 || commit === void 0) return;
	await require_publishing.attempt(publishing, SURFACE$1, async () => suggestLines(client, {
		pullRequest,
		commit
	}, buildSuggestions(await result.repair(), result)));
}
// src/action/publish-summary.ts
const SURFACE = {
	name: "The job summary",
	permission: "GITHUB_STEP_SUMMARY"
};
const BYTES_PER_CHARACTER = 3;
async function publishSummary(publishing) {
	const { result, links, notices } = publishing;
	const tail = [...result.touchesModel ? [] : ["No model file changes here."], ...notices].map((remark) => `\n> ${require_second.showMarkdownText(remark)}\n`).join("");
	const room = Math.floor((require_step_files.LARGEST_SUMMARY - Buffer.byteLength(tail)) / result.projects.length);
	const pages = result.projects.map(({ report }) => report).sort((left, right) => rank(left) - rank(right)).map((report) => fitPage(report, room, links));
	await require_publishing.attempt(publishing, SURFACE, () => require_step_files.writeSummary(`${pages.join("\n")}${tail}`));
}
const RANKS = {
	fail: 0,
	warn: 1,
	pass: 2
};
function rank({ verdict, changes }) {
	return RANKS[verdict.outcome] + (changes.length === 0 ? .5 : 0);
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
async function publish({ result, inputs, runner, connect, checks: runs }) {
	const notices = [];
	const publishing = {
		result,
		inputs,
		runner,
		client: await connect(),
		notices,
		links: require_action.buildLinks(runner, result)
	};
	const checks = await publishCheckRuns(publishing, runs);
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
