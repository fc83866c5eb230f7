Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/io/system-error.ts
const REASONS = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "it does not exist",
	ENOTDIR: "a part of the path is not a folder",
	EISDIR: "it is a folder",
	ELOOP: "too many links",
	ENAMETOOLONG: "the name is too long",
	EMFILE: "too many open files",
	ENOSPC: "no space left on the device",
	EROFS: "the file system is read-only",
	EIO: "the device reported an error"
};
function explainSystemError(error) {
	const code = systemErrorCode(error);
	if (code === void 0) return error instanceof Error ? error.message : String(error);
	const reason = REASONS[code];
	return reason === void 0 ? code : `${reason} (${code})`;
}
function systemErrorCode(error) {
	if (!(error instanceof Error) || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
// src/io/usage-error.ts
var UsageError = class extends Error {
	details;
	constructor(details) {
		super(details.problem);
		this.name = "UsageError";
		this.details = details;
	}
};
// src/io/actions/runner.ts
function isLaterRun(other, run) {
	return other.id > run.id || other.id === run.id && other.attempt > run.attempt;
}
function readRunner(environment) {
	const serverUrl = trimSlash(environment["GITHUB_SERVER_URL"] || "https://github.com");
	const apiUrl = trimSlash(environment["GITHUB_API_URL"] || "https://api.github.com");
	return {
		event: readEvent(environment),
		repository: environment["GITHUB_REPOSITORY"] ?? "",
		serverUrl,
		apiUrl,
		graphqlUrl: environment["GITHUB_GRAPHQL_URL"] || `${apiUrl.replace(/\/v3$/, "")}/graphql`,
		workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
		temporary: environment["RUNNER_TEMP"] || environment["TMPDIR"] || "/tmp",
		run: {
			id: Number(environment["GITHUB_RUN_ID"] ?? 0) || 0,
			attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1) || 1
		},
		debug: environment["RUNNER_DEBUG"] === "1"
	};
}
function readEvent(environment) {
	return {
		name: environment["GITHUB_EVENT_NAME"] ?? "",
		payload: readPayload(environment["GITHUB_EVENT_PATH"]),
		sha: environment["GITHUB_SHA"] ?? "",
		ref: environment["GITHUB_REF"] ?? ""
	};
}
function readPayload(path) {
	if (path === void 0 || path === "") return {};
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch (error) {
		throw new UsageError({
			problem: "the event of this run cannot be read",
			expected: "a JSON file at GITHUB_EVENT_PATH, as the runner writes it",
			found: explainSystemError(error)
		});
	}
}
function trimSlash(address) {
	return address.replace(/\/+$/, "");
}
// src/run/exit-code.ts
const EXIT_CODE = {
	passed: 0,
	failed: 1,
	usage: 2,
	internal: 3
};
// src/text/write-day.ts
function writeDay(moment) {
	return [
		moment.getUTCFullYear(),
		moment.getUTCMonth() + 1,
		moment.getUTCDate()
	].map((part) => String(part).padStart(2, "0")).join("-");
}
// src/text/digest.ts
const PRIME_LOW = 435;
const SEPARATOR = 31;
function createDigest(parts) {
	let [first, second, third, fourth] = [
		8997,
		33826,
		40164,
		52210
	];
	for (const part of parts) for (let index = 0; index <= part.length; index++) {
		const word = first ^ (index < part.length ? part.charCodeAt(index) : SEPARATOR);
		const low = word * PRIME_LOW;
		const carried = second * PRIME_LOW + (low >>> 16);
		const high = third * PRIME_LOW + (word << 8) + (carried >>> 16);
		fourth = fourth * PRIME_LOW + (second << 8) + (high >>> 16) & 65535;
		first = low & 65535;
		second = carried & 65535;
		third = high & 65535;
	}
	return [
		fourth,
		third,
		second,
		first
	].map(showWord).join("");
}
function showWord(word) {
	return word.toString(16).padStart(4, "0");
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
// src/action/check-runs.ts
const CHECK_NAME = "MML Guard";
const ANNOUNCE_AFTER = 100;
var CheckRuns = class {
	#place;
	#commit;
	#scope;
	#started = new Set();
	#completed = new Set();
	#announced;
	#timer;
	constructor(target, place) {
		this.#commit = target.commit;
		this.#scope = describeScope(target, place);
		this.#place = place;
	}
	announce() {
		const { checkRun, root } = this.#place.inputs;
		if (this.#commit === void 0 || !checkRun) return;
		this.#timer = setTimeout(() => {
			this.#announced = this.#begin(root === void 0 ? CHECK_NAME : `${CHECK_NAME} (${root})`);
		}, ANNOUNCE_AFTER).unref();
	}
	start(name) {
		clearTimeout(this.#timer);
		const started = this.#announced ?? this.#begin(name);
		this.#announced = void 0;
		return started;
	}
	async complete(id, report) {
		const client = await this.#place.connect();
		if (client === void 0) return;
		const { completeCheckRun } = await Promise.resolve().then(() => require("./action-check-run.js")).then((n) => n.check_run_exports);
		await completeCheckRun(client, id, report);
		this.#completed.add(id);
	}
	async create(name, report) {
		const known = await this.#identify(name);
		if (known === void 0) return false;
		const { createCheckRun } = await Promise.resolve().then(() => require("./action-check-run.js")).then((n) => n.check_run_exports);
		return createCheckRun(known.client, known.identity, report);
	}
	async abandon(ending) {
		clearTimeout(this.#timer);
		for (const started of this.#started) {
			const id = await started.catch(() => void 0);
			if (id === void 0 || this.#completed.has(id)) continue;
			await this.complete(id, {
				...ending,
				annotations: []
			}).catch(() => void 0);
		}
	}
	#begin(name) {
		const started = this.#startOnGitHub(name);
		started.catch(() => void 0);
		this.#started.add(started);
		return started;
	}
	async #startOnGitHub(name) {
		const known = await this.#identify(name);
		if (known === void 0) return void 0;
		const { startCheckRun } = await Promise.resolve().then(() => require("./action-check-run.js")).then((n) => n.check_run_exports);
		return startCheckRun(known.client, known.identity);
	}
	async #identify(name) {
		const { runner, connect } = this.#place;
		const [commit, scope] = [this.#commit, this.#scope];
		const client = await connect();
		if (client === void 0 || commit === void 0) return void 0;
		return {
			client,
			identity: {
				name,
				commit,
				scope,
				run: runner.run,
				detailsUrl: buildRunLink(runner)
			}
		};
	}
};
function describeScope({ pullRequest }, { inputs, runner }) {
	const { name, ref } = runner.event;
	return createDigest([inputs.root ?? "", pullRequest === void 0 ? `${name} ${ref}` : `#${pullRequest}`]);
}
// src/run/tool.ts
const TOOL = {
	name: "mml-guard",
	version: "0.1.0"
};
// src/action/connect.ts
function createConnect(inputs, runner, environment) {
	let client;
	return async () => {
		const { token } = inputs;
		if (token === void 0) return void 0;
		client ??= connect(token, runner, environment);
		return client;
	};
}
async function connect(token, runner, environment) {
	const { createClient } = await Promise.resolve().then(() => require("./action-client.js")).then((n) => n.client_exports);
	const { repository, apiUrl, graphqlUrl } = runner;
	return createClient({
		token,
		repository,
		apiUrl,
		graphqlUrl,
		userAgent: `${TOOL.name}/${TOOL.version}`,
		pacing: environment["MML_GUARD_PACING"] === "none" ? "none" : "as GitHub asks"
	});
}
// src/action/end-on-cancel.ts
const CANCELLED = {
	conclusion: "cancelled",
	title: "The run was cancelled",
	summary: "The run was cancelled before its result was complete here. Run it again to have one.\n"
};
const EXIT_CODES = {
	SIGINT: 130,
	SIGTERM: 143
};
function endOnCancel(checks) {
	for (const [signal, exitCode] of Object.entries(EXIT_CODES)) process.once(signal, () => {
		checks.abandon(CANCELLED).finally(() => process.exit(exitCode));
	});
}
// src/policy/choices.ts
const GATES = [
	"error",
	"warning",
	"never"
];
const COMMENT_MODES = [
	"always",
	"changes",
	"findings",
	"failure",
	"never"
];
// src/run/option-values.ts
function decodeChoice(option, value, choices) {
	const choice = choices.find((known) => known === value);
	if (choice !== void 0) return choice;
	throw new UsageError({
		problem: `${option} does not take \`${value}\``,
		expected: `one of ${choices.join(", ")}`,
		found: value === "" ? "nothing" : value,
		candidates: {
			wanted: value,
			known: choices
		}
	});
}
// src/action/inputs.ts
const MODES = ["review", "changelog"];
const SOURCES = [
	"auto",
	"git",
	"api"
];
const MENTION_CHOICES = [
	"true",
	"false",
	"reviewers"
];
const SWITCH = ["true", "false"];
function decodeInputs(environment) {
	const read = (name) => {
		const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
		return value === "" ? void 0 : value;
	};
	const config = read("config");
	return {
		...keepGiven({
			token: read("token"),
			root: read("root"),
			before: read("before"),
			after: read("after"),
			cachePath: read("cache-path"),
			reportPath: read("report-path"),
			from: read("from"),
			to: read("to"),
			config: config === void 0 ? void 0 : decodeRepositoryPath(config),
			mode: decodeOptional("mode", read("mode"), MODES),
			failOn: decodeOptional("fail-on", read("fail-on"), GATES),
			comment: decodeOptional("comment", read("comment"), COMMENT_MODES),
			mention: decodeOptional("mention", read("mention")?.toLowerCase(), MENTION_CHOICES)
		}),
		checkRun: decodeSwitch("check-run", read("check-run")) ?? true,
		annotations: decodeSwitch("annotations", read("annotations")) ?? true,
		suggestions: decodeSwitch("suggestions", read("suggestions")) ?? false,
		source: decodeOptional("source", read("source"), SOURCES) ?? "auto"
	};
}
function keepGiven(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
function decodeOptional(input, value, choices) {
	return value === void 0 ? void 0 : decodeChoice(`the input ${input}`, value, choices);
}
function decodeSwitch(input, value) {
	const word = decodeOptional(input, value?.toLowerCase(), SWITCH);
	return word === void 0 ? void 0 : word === "true";
}
function decodeRepositoryPath(path) {
	const names = path.split("/").filter((name) => name !== "" && name !== ".");
	if (!path.startsWith("/") && !path.includes("\\") && !names.includes("..") && names.length > 0) return names.join("/");
	throw new UsageError({
		problem: `the input config does not take \`${path}\``,
		expected: "a path in the repository, relative to its top",
		found: path,
		remedy: "config: models/.mml-guard.yml"
	});
}
// src/text/remember.ts
function remember(compute) {
	let known;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}
function rememberEach(compute) {
	return rememberBy((key) => key, compute);
}
function rememberBy(keyOf, compute) {
	const known = new WeakMap();
	return (subject) => {
		const key = keyOf(subject);
		const entry = known.get(key);
		if (entry !== void 0) return entry.value;
		const value = compute(subject);
		known.set(key, { value });
		return value;
	};
}
// src/io/blob-id.ts
function computeBlobId(bytes, format) {
	return (0, (require("node:crypto")).createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function formatOf(id) {
	return id.length === 64 ? "sha256" : "sha1";
}
function isFullId(word) {
	return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(word);
}
// src/io/byte-budget.ts
var ByteBudget = class {
	#left;
	#isSpent = false;
	constructor(total = Number.POSITIVE_INFINITY) {
		this.#left = total;
	}
	take(bytes) {
		if (this.#isSpent || bytes > this.#left) {
			this.#isSpent = true;
			return false;
		}
		this.#left -= bytes;
		return true;
	}
};
// src/text/ascii.ts
const BEYOND_ASCII = /[\u0080-\uffff]/;
function isAscii(text) {
	return !BEYOND_ASCII.test(text);
}
// src/io/git.ts
const SETTINGS = [
	"--no-pager",
	"-c",
	"core.quotepath=off",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.warnAmbiguousRefs=true"
];
const ENVIRONMENT = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	LC_ALL: "C",
	LANGUAGE: "C"
};
const UNWANTED_VARIABLES = [
	"GIT_LITERAL_PATHSPECS",
	"GIT_GLOB_PATHSPECS",
	"GIT_NOGLOB_PATHSPECS",
	"GIT_EXTERNAL_DIFF"
];
function runGit(directory, commandLine, settings = []) {
	const git = startGit(directory, commandLine, settings);
	git.stdin.end();
	return new Promise((resolve, reject) => {
		const output = [];
		const complaints = [];
		git.stdout.on("data", (chunk) => output.push(chunk));
		git.stderr.on("data", (chunk) => complaints.push(chunk));
		git.on("error", (error) => reject(explainStartFailure(error, directory)));
		git.on("close", (code) => {
			resolve({
				status: code ?? 1,
				output: Buffer.concat(output),
				complaint: decode(complaints).trim()
			});
		});
	});
}
function startGit(directory, commandLine, settings = []) {
	const git = (0, (require("node:child_process")).spawn)("git", [...SETTINGS, ...commandLine], {
		cwd: directory,
		env: {
			...buildEnvironment(),
			...writeSettings(settings)
		}
	});
	git.stdin.on("error", ignoreClosedPipe);
	return git;
}
function ignoreClosedPipe() {}
function buildEnvironment() {
	const environment = {
		...process.env,
		...ENVIRONMENT
	};
	for (const name of UNWANTED_VARIABLES) delete environment[name];
	return environment;
}
function writeSettings(settings) {
	const first = Number(process.env.GIT_CONFIG_COUNT ?? 0);
	const environment = { GIT_CONFIG_COUNT: String(first + settings.length) };
	settings.forEach(([name, value], index) => {
		environment[`GIT_CONFIG_KEY_${first + index}`] = name;
		environment[`GIT_CONFIG_VALUE_${first + index}`] = value;
	});
	return settings.length === 0 ? {} : environment;
}
function explainStartFailure(error, directory) {
	if (systemErrorCode(error) !== "ENOENT") return error;
	return new UsageError({
		problem: "git could not be started",
		expected: "git 2.36 or newer on the PATH, to read revisions",
		found: `no program named git (or no folder ${directory})`,
		remedy: "install git, or compare two folders"
	});
}
function decode(chunks) {
	return Buffer.concat(chunks).toString("utf8");
}
async function resolveCommit(repository, word) {
	const { status, output, complaint } = await runGit(repository.directory, [
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${word}^{commit}`
	]);
	if (/ambiguous/.test(complaint)) throw await explainAmbiguity(repository, word, complaint);
	return status === 0 && !word.startsWith("^") ? output.toString("utf8").trim() : void 0;
}
async function explainAmbiguity(repository, word, complaint) {
	if (/short object ID/i.test(complaint)) return new UsageError({
		problem: `several commits begin with \`${word}\``,
		expected: "an abbreviation that fits one commit",
		remedy: "give more digits of the commit id"
	});
	const names = await listReferences(repository, [
		"refs/heads/",
		"refs/tags/",
		"refs/remotes/"
	].map((p) => p + word));
	const meanings = names.length > 1 ? names.join(" and ") : `${names[0] ?? word} and a commit id that begins with it`;
	return new UsageError({
		problem: `\`${word}\` names more than one revision`,
		expected: "a word that means one revision",
		found: meanings,
		remedy: `write ${names[0] ?? `refs/heads/${word}`}, or the full commit id`
	});
}
async function listReferences(repository, patterns) {
	const { output } = await runGit(repository.directory, [
		"for-each-ref",
		"--format=%(refname)",
		"--",
		...patterns
	]);
	return output.toString("utf8").split("\n").filter((name) => name !== "");
}
// src/io/missing-objects.ts
function missingObjects(commit, found) {
	const target = commit === "WORKTREE" ? "HEAD" : commit;
	return new UsageError({
		problem: `files of ${commit} are not in this clone`,
		expected: "all model files of the revision, in a clone with its contents",
		found,
		remedy: `git fetch --depth=1 origin ${target} (or fetch-depth: 0 and no filter in actions/checkout)`
	});
}
// src/io/source-tree.ts
const PROJECT_MARKER = "modality_project.yaml";
const CONFIG_FILE_NAME = ".mml-guard.yml";
const BASELINE_FILE_NAME = ".mml-guard-baseline.json";
const CODEOWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const MODEL_SUFFIX = ".mml";
const MODEL_PATHSPEC = `:(top,glob,icase)**/*${MODEL_SUFFIX}`;
function isModelPath(path) {
	return path.endsWith(MODEL_SUFFIX) || path.slice(-4).toLowerCase() === MODEL_SUFFIX;
}
function isRelevantPath(path) {
	if (isModelPath(path)) return true;
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "modality_project.yaml" || name === ".mml-guard-baseline.json" || /\.ya?ml$/.test(name)) return true;
	return CODEOWNERS_PATHS.includes(path);
}
function isExpectedPath(path) {
	return isModelPath(path) || path.slice(path.lastIndexOf("/") + 1) === ".mml-guard.yml";
}
const MOST_LINKS = 5;
function noticeLinks(paths) {
	if (paths.length === 0) return [];
	const sorted = [...paths].sort();
	const left = sorted.length - MOST_LINKS;
	const names = sorted.slice(0, MOST_LINKS).map((path) => `\`${path}\``);
	return [`Links are not followed, so this was not read: ${left > 0 ? `${names.join(", ")} and ${left} more` : names.join(", ")}. What a link leads to counts where it stands.`];
}
function sortEntries(entries) {
	if (areSorted(entries.keys())) return entries;
	return new Map([...entries].sort(([left], [right]) => left < right ? -1 : 1));
}
function areSorted(paths) {
	let last = "";
	for (const path of paths) {
		if (path < last) return false;
		last = path;
	}
	return true;
}
// src/io/commit-listing.ts
const MOST_LEVELS = 2048;
const ANY_SIZE$1 = {
	file: Number.POSITIVE_INFINITY,
	budget: new ByteBudget()
};
function createCommitLister(objects) {
	const folders = new FolderStore(objects);
	const firsts = new Map();
	return { async list(commit, also) {
		const root = await folders.load(commit);
		const first = firsts.get(also);
		const writer = new ListingWriter(folders, also, first?.listing);
		if (first === void 0) writer.addAll("", root);
		else writer.turn("", first.root, root);
		const { listing } = writer;
		firsts.set(also, first ?? {
			root,
			listing
		});
		return {
			label: commit,
			type: "revision",
			entries: sortEntries(listing.entries),
			unread: [],
			notices: noticeLinks([...listing.links])
		};
	} };
}
var FolderStore = class {
	#objects;
	#known = new Map();
	#asked = new Map();
	constructor(objects) {
		this.#objects = objects;
	}
	async load(commit) {
		const top = `${commit}^{tree}`;
		let wanted = [top];
		for (let level = 0; wanted.length > 0; level++) {
			if (level > MOST_LEVELS) throw missingObjects(commit, `more than ${MOST_LEVELS} folders within each other`);
			wanted = await this.#loadLevel(commit, wanted);
		}
		return this.find(top);
	}
	find(id) {
		return this.#known.get(id) ?? [];
	}
	async #loadLevel(commit, ids) {
		const fresh = ids.filter((id) => !this.#asked.has(id));
		const answer = this.#read(commit, fresh);
		for (const id of fresh) this.#asked.set(id, answer);
		await Promise.all(ids.map((id) => this.#asked.get(id)));
		const next = new Set();
		for (const id of ids) for (const { kind, id: inner } of this.find(id)) if (kind === "folder" && !this.#known.has(inner)) next.add(inner);
		return [...next];
	}
	async #read(commit, ids) {
		if (ids.length === 0) return;
		const contents = await this.#objects.use().read(ids, ANY_SIZE$1);
		for (const id of ids) this.#known.set(id, decodeFolder(commit, id, contents.get(id)));
	}
};
function decodeFolder(commit, id, content) {
	if (content?.status !== "read") throw missingObjects(commit, `the folder ${id} is missing`);
	const bytes = Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.length);
	const text = bytes.toString("latin1");
	const digits = bytes.toString("hex");
	const rows = [];
	for (let at = 0; at < text.length;) {
		const space = text.indexOf(" ", at);
		const end = text.indexOf("\0", space);
		const next = end + 1 + commit.length / 2;
		if (space < 0 || end < 0 || next > text.length) throw missingObjects(commit, `the folder ${id} is damaged`);
		const kind = kindOf(text.slice(at, space));
		if (kind !== void 0) {
			const written = text.slice(space + 1, end);
			const name = isAscii(written) ? written : bytes.toString("utf8", space + 1, end);
			rows.push({
				kind,
				name,
				id: digits.slice(2 * end + 2, 2 * next)
			});
		}
		at = next;
	}
	return rows;
}
function kindOf(mode) {
	if (mode.startsWith("100")) return "file";
	if (mode === "40000" || mode === "040000") return "folder";
	return mode === "120000" ? "link" : void 0;
}
var ListingWriter = class {
	listing;
	#folders;
	#also;
	constructor(folders, also, from) {
		this.listing = {
			entries: new Map(from?.entries),
			links: new Set(from?.links)
		};
		this.#folders = folders;
		this.#also = also;
	}
	addAll(prefix, folder) {
		for (const row of folder) this.#add(prefix, row);
	}
	turn(prefix, from, to) {
		const gone = new Map(from.map((row) => [row.name, row]));
		for (const row of to) {
			const old = gone.get(row.name);
			gone.delete(row.name);
			if (old?.kind === row.kind) this.#change(prefix, old, row);
			else {
				if (old !== void 0) this.#remove(prefix, old);
				this.#add(prefix, row);
			}
		}
		for (const row of gone.values()) this.#remove(prefix, row);
	}
	#change(prefix, from, to) {
		if (from.id === to.id) return;
		if (to.kind !== "folder") this.#add(prefix, to);
		else this.turn(`${prefix}${to.name}/`, this.#folders.find(from.id), this.#folders.find(to.id));
	}
	#add(prefix, { kind, name, id }) {
		const path = prefix + name;
		if (kind === "folder") this.addAll(`${path}/`, this.#folders.find(id));
		else if (kind === "link") {
			if (isExpectedPath(path)) this.listing.links.add(path);
		} else if (isRelevantPath(path) || path === this.#also) this.listing.entries.set(path, { blob: id });
	}
	#remove(prefix, { kind, name, id }) {
		const path = prefix + name;
		if (kind === "folder") for (const row of this.#folders.find(id)) this.#remove(`${path}/`, row);
		else if (kind === "link") this.listing.links.delete(path);
		else this.listing.entries.delete(path);
	}
};
// src/io/fingerprint.ts
function computeFingerprint(bytes, seed = {
	first: 0,
	second: 0
}) {
	const words = viewWords(bytes);
	let first = seed.first ^ bytes.length;
	let second = seed.second ^ 1540483477;
	const paired = words.length & -2;
	for (let index = 0; index < paired; index += 2) {
		first = Math.imul(first ^ words[index], 2654435761);
		first = first << 15 | first >>> 17;
		second = Math.imul((second << 13 | second >>> 19) ^ words[index + 1], 2246822519);
	}
	for (let index = paired * 4; index < bytes.length; index++) {
		const byte = bytes[index];
		first = Math.imul(first ^ byte, 2654435761);
		second = Math.imul(second ^ byte, 2246822519);
	}
	first ^= second >>> 7;
	second ^= first >>> 9;
	return {
		first: mix(first),
		second: mix(second)
	};
}
function writeFingerprint({ first, second }) {
	return [first, second].map((word) => word.toString(16).padStart(8, "0")).join("");
}
function viewWords(bytes) {
	const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
	return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
}
function mix(word) {
	let mixed = word ^ word >>> 16;
	mixed = Math.imul(mixed, 2246822507);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 3266489909);
	return (mixed ^ mixed >>> 16) >>> 0;
}
// src/io/content-names.ts
function createContentNames(known) {
	const named = new Map();
	return (bytes) => {
		const name = `content-${writeFingerprint(computeFingerprint(bytes))}`;
		const holder = named.get(name) ?? known?.find(name);
		if (holder !== void 0 && Buffer.compare(holder, bytes) !== 0) return computeBlobId(bytes, "sha1");
		named.set(name, bytes);
		return name;
	};
}
// src/io/lost-content.ts
var LostContent = class extends Error {
	name = "LostContent";
	constructor() {
		super("what earlier runs have kept of a content cannot be read any more");
	}
};
// src/io/content-reader.ts
function openContentReader(store, known) {
	const format = store?.objectFormat;
	const nameOf = format === void 0 ? createContentNames(known) : (bytes) => computeBlobId(bytes, format);
	return { async load(entries, limits) {
		const loaded = known === void 0 ? new Map() : loadKnown(entries, known, limits);
		const ids = listUnloaded(entries, loaded);
		if (ids.length > 0 && store !== void 0) {
			const read = await store.objects.use().read(ids, {
				file: limits.file,
				budget: new ByteBudget(limits.total)
			});
			for (const [id, content] of read) loaded.set(id, describeBlob(id, content, limits));
		}
		const disk = {
			nameOf,
			limits,
			budget: new ByteBudget(limits.total),
			known: new Set()
		};
		return boundTotal(entries.map((entry) => "blob" in entry ? loaded.get(entry.blob) ?? MISSING : readDisk(entry.diskPath, disk)), limits);
	} };
}
const MISSING = { status: "missing" };
function loadKnown(entries, known, { file }) {
	const loaded = new Map();
	for (const entry of entries) {
		if (!("blob" in entry) || loaded.has(entry.blob)) continue;
		const size = known.sizeOf(entry.blob);
		if (size === void 0) continue;
		const isSmall = size <= file;
		loaded.set(entry.blob, isSmall ? new KnownContent(entry.blob, size, known) : describeTooLarge(size, file));
	}
	return loaded;
}
var KnownContent = class {
	status = "read";
	hash;
	size;
	#known;
	constructor(hash, size, known) {
		this.hash = hash;
		this.size = size;
		this.#known = known;
	}
	get bytes() {
		const bytes = this.#known.find(this.hash);
		if (bytes === void 0) throw new LostContent();
		return bytes;
	}
};
function listUnloaded(entries, loaded) {
	const ids = new Set();
	for (const entry of entries) if ("blob" in entry && !loaded.has(entry.blob)) ids.add(entry.blob);
	return [...ids];
}
function boundTotal(loaded, limits) {
	if (limits.total === void 0) return loaded;
	const budget = new ByteBudget(limits.total);
	const fits = new Map();
	return loaded.map((content) => {
		if (content.status === "unread" && content.reason === explainTotal(limits)) budget.take(Number.POSITIVE_INFINITY);
		if (content.status !== "read") return content;
		const isFitting = fits.get(content.hash) ?? budget.take(content.size);
		fits.set(content.hash, isFitting);
		return isFitting ? content : {
			status: "unread",
			reason: explainTotal(limits)
		};
	});
}
function describeBlob(hash, content, limits) {
	switch (content.status) {
		case "read": return {
			status: "read",
			hash,
			size: content.bytes.length,
			bytes: content.bytes
		};
		case "too-large": return describeTooLarge(content.size, limits.file);
		case "too-much": return {
			status: "unread",
			reason: explainTotal(limits)
		};
		case "missing": return MISSING;
	}
}
function describeTooLarge(size, limit) {
	return {
		status: "unread",
		reason: explainSize(size, limit)
	};
}
function readDisk(path, { nameOf, limits, budget, known }) {
	try {
		const { size } = (0, node_fs.statSync)(path);
		if (size > limits.file) return {
			status: "unread",
			reason: explainSize(size, limits.file)
		};
		const bytes = (0, node_fs.readFileSync)(path);
		const hash = nameOf(bytes);
		if (!known.has(hash) && !budget.take(bytes.length)) return {
			status: "unread",
			reason: explainTotal(limits)
		};
		known.add(hash);
		return {
			status: "read",
			hash,
			size: bytes.length,
			bytes
		};
	} catch (error) {
		return {
			status: "unread",
			reason: `could not be read: ${explainSystemError(error)}`
		};
	}
}
function explainTotal({ total = 0 }) {
	return `was left out: with it the model files have more than ${formatSize(total)} together (limits.total-size)`;
}
function explainSize(size, limit) {
	return `is ${formatSize(size)}, more than the ${formatSize(limit)} that are read (limits.file-size)`;
}
function formatSize(bytes) {
	if (bytes >= 1048576) return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
	return bytes >= 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${bytes} bytes`;
}
// src/io/byte-stream.ts
const EMPTY = Buffer.alloc(0);
const LINE_FEED = 10;
var ByteStream = class {
	ended = false;
	#chunks;
	#buffer = EMPTY;
	constructor(source) {
		this.#chunks = source[Symbol.asyncIterator]();
	}
	async readLine() {
		let line = "";
		for (;;) {
			const end = this.#buffer.indexOf(LINE_FEED);
			if (end >= 0) return line + this.#take(end + 1).toString("utf8", 0, end);
			line += this.#take(this.#buffer.length).toString("utf8");
			if (!await this.#refill()) return line;
		}
	}
	async readBytes(count) {
		if (this.#buffer.length >= count) return this.#take(count);
		const parts = [];
		let missing = count;
		for (;;) {
			const part = this.#take(Math.min(missing, this.#buffer.length));
			parts.push(part);
			missing -= part.length;
			if (missing === 0 || !await this.#refill()) return Buffer.concat(parts);
		}
	}
	async skip(count) {
		let missing = count;
		for (;;) {
			missing -= this.#take(Math.min(missing, this.#buffer.length)).length;
			if (missing === 0 || !await this.#refill()) return;
		}
	}
	#take(count) {
		const taken = this.#buffer.subarray(0, count);
		this.#buffer = this.#buffer.subarray(count);
		return taken;
	}
	async #refill() {
		const next = await this.#chunks.next();
		if (next.done === true) this.ended = true;
		else this.#buffer = next.value;
		return !this.ended;
	}
};
// src/io/blob-reader.ts
function openBlobReader(directory) {
	const git = startGit(directory, [
		"cat-file",
		"--batch-command",
		"--buffer"
	]);
	const stream = new ByteStream(git.stdout);
	const complaints = [];
	git.stderr.on("data", (chunk) => complaints.push(chunk));
	git.on("error", () => void 0);
	const takeTurn = createTurns();
	return {
		read(ids, limits) {
			request(git, "contents", ids);
			return takeTurn(async () => {
				const contents = new Map();
				for (const id of ids) contents.set(id, await receive(stream, limits));
				if (stream.ended) throw await explainEnd(directory, Buffer.concat(complaints).toString("utf8"));
				return contents;
			});
		},
		identify(names) {
			request(git, "info", names);
			return takeTurn(async () => {
				const ids = [];
				for (const _ of names) ids.push(/^([0-9a-f]+) [a-z]+ \d+$/.exec(await stream.readLine())?.[1]);
				const complaint = Buffer.concat(complaints).toString("utf8");
				if (stream.ended && !isPartialClone(complaint)) throw await explainEnd(directory, complaint);
				return ids;
			});
		},
		async hasComplained() {
			await new Promise((resolve) => setImmediate(resolve));
			return complaints.length > 0;
		},
		hasEnded: () => stream.ended,
		close() {
			git.stdin.end();
			git.kill();
		}
	};
}
function createTurns() {
	let last = Promise.resolve();
	return (work) => {
		const result = last.then(work, work);
		last = result;
		return result;
	};
}
function request(git, command, names) {
	if (names.some((name) => name.includes("\n"))) throw new Error("a name with a line break would be two questions");
	git.stdin.write(`${names.map((name) => `${command} ${name}\n`).join("")}flush\n`);
}
async function receive(stream, { file, budget }) {
	const header = await stream.readLine();
	const size = Number(/ (\d+)$/.exec(header)?.[1] ?? NaN);
	if (Number.isNaN(size)) return { status: "missing" };
	if (size > file || !budget.take(size)) {
		await stream.skip(size + 1);
		return size > file ? {
			status: "too-large",
			size
		} : { status: "too-much" };
	}
	const bytes = await stream.readBytes(size);
	await stream.skip(1);
	return {
		status: "read",
		bytes
	};
}
async function explainEnd(directory, complaint) {
	if (isPartialClone(complaint)) return explainPartialClone(complaint);
	return new UsageError({
		problem: "git stopped while files were read",
		expected: "git 2.36 or newer, and a repository with all its objects",
		found: `${(await runGit(directory, ["--version"])).output.toString("utf8").trim()}: ${complaint.split("\n", 1)[0] || "no explanation"}`,
		remedy: "check the repository with git fsck, or compare two folders"
	});
}
function isPartialClone(complaint) {
	return complaint.includes("promisor remote");
}
function explainPartialClone(complaint) {
	return new UsageError({
		problem: "this is a partial clone, and git could not fetch the files it lacks",
		expected: "a clone with the contents of both revisions, or a reachable remote",
		found: complaint.split("\n").findLast((line) => line.includes("promisor remote")) ?? complaint,
		remedy: "git fetch --refetch --no-filter origin (or no filter in actions/checkout)"
	});
}
// src/io/git-objects.ts
function openGitObjects(directory) {
	let reader;
	return {
		directory,
		use() {
			if (reader === void 0 || reader.hasEnded()) reader = openBlobReader(directory);
			return reader;
		},
		close() {
			reader?.close();
			reader = void 0;
		}
	};
}
// src/io/git-repository.ts
async function openRepository(directory) {
	const { status, output, complaint } = await runGit(directory, ["rev-parse", ...[
		"--is-inside-work-tree",
		"--show-object-format",
		"--is-shallow-repository",
		"--show-cdup"
	]]);
	if (status !== 0) {
		if (complaint.includes("not a git repository")) return void 0;
		throw explainRefusal(directory, complaint);
	}
	const [inside, format, shallow, up = ""] = output.toString("utf8").trimEnd().split("\n");
	return {
		directory: (0, node_path.resolve)(directory, up),
		hasWorkingTree: inside === "true",
		objectFormat: format === "sha256" ? "sha256" : "sha1",
		shallow: shallow === "true"
	};
}
function explainRefusal(directory, complaint) {
	const found = complaint.split("\n", 1)[0] ?? "";
	if (!complaint.includes("dubious ownership")) return new UsageError({
		problem: "git cannot read here",
		expected: "git 2.36 or newer, and a repository that it can read",
		found,
		remedy: "git --version"
	});
	return new UsageError({
		problem: "git refuses to read a repository that belongs to somebody else",
		found,
		remedy: `if you trust it: git config --global --add safe.directory ${directory}`
	});
}
function findSharedDirectory(directory) {
	const found = findGitDirectory(directory);
	return found === void 0 ? void 0 : findCommonDirectory(found);
}
function findGitDirectory(directory) {
	if (process.env.GIT_DIR !== void 0) return (0, node_path.resolve)(directory, process.env.GIT_DIR);
	for (let folder = (0, node_path.resolve)(directory);; folder = (0, node_path.dirname)(folder)) {
		const found = gitDirectoryOf(folder);
		if (found !== void 0) return found;
		if ((0, node_path.dirname)(folder) === folder) return void 0;
	}
}
function gitDirectoryOf(folder) {
	const place = `${folder}/.git`;
	if (isFile(place)) {
		const target = /^gitdir: (.+)/.exec((0, node_fs.readFileSync)(place, "utf8"))?.[1];
		return target === void 0 ? void 0 : (0, node_path.resolve)(folder, target);
	}
	if ((0, node_fs.existsSync)(place)) return place;
	return (0, node_fs.existsSync)(`${folder}/objects`) && isFile(`${folder}/HEAD`) ? folder : void 0;
}
function findCommonDirectory(gitDirectory) {
	const pointer = `${gitDirectory}/commondir`;
	return isFile(pointer) ? (0, node_path.resolve)(gitDirectory, (0, node_fs.readFileSync)(pointer, "utf8").trim()) : gitDirectory;
}
function isFile(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
// src/io/actions/clone-source.ts
async function openCloneSource(workspace) {
	trustWorkspace(workspace);
	const objects = openGitObjects(workspace);
	if (findSharedDirectory(workspace) !== void 0 && await answers(objects)) return createCloneSource(objects);
	objects.close();
	return await openRepository(workspace) && createCloneSource(objects);
}
async function answers(objects) {
	try {
		await objects.use().identify(["HEAD"]);
		return !objects.use().hasEnded();
	} catch {
		return false;
	}
}
function trustWorkspace(workspace) {
	const count = Number(process.env["GIT_CONFIG_COUNT"] ?? 0) || 0;
	process.env["GIT_CONFIG_COUNT"] = String(count + 1);
	process.env[`GIT_CONFIG_KEY_${count}`] = "safe.directory";
	process.env[`GIT_CONFIG_VALUE_${count}`] = workspace;
}
function createCloneSource(objects) {
	const clone = {
		objects,
		repository: remember(() => requireRepository(objects))
	};
	return {
		async resolve(word) {
			if (!isFullId(word)) return await resolveCommit(await clone.repository(), word) ?? fetchName(clone, word);
			const known = await findCommit(objects, word);
			if (known !== void 0) return known;
			return await fetchCommits(clone, [word]) ? findCommit(objects, word) : void 0;
		},
		async findParents(commit) {
			const known = await readParents(objects, commit);
			if (known !== void 0) return known;
			return await fetchCommits(clone, [commit]) ? readParents(objects, commit) : void 0;
		},
		findMergeBase: (left, right) => findMergeBase(clone, left, right),
		async provide(commits) {
			const present = await findComplete(objects, commits);
			const missing = commits.filter((commit) => !present.has(commit));
			return missing.length === 0 || fetchCommits(clone, missing);
		},
		list: createCommitLister(objects).list,
		async openReader(trees, known) {
			await completePartialClone(objects, trees, known);
			const [objectFormat = "sha1"] = trees.map(({ label }) => formatOf(label));
			return openContentReader({
				objects,
				objectFormat
			}, known);
		},
		close: objects.close
	};
}
async function requireRepository({ directory }) {
	const repository = await openRepository(directory);
	if (repository === void 0) throw new Error(`${directory} was a repository and is not any more`);
	return repository;
}
async function findMergeBase(clone, left, right) {
	const { directory, shallow } = await clone.repository();
	const sides = [left, right];
	if (shallow || (await findComplete(clone.objects, sides)).size < new Set(sides).size) return void 0;
	const { status, output } = await runGit(directory, [
		"merge-base",
		left,
		right
	]);
	return status === 0 ? output.toString("utf8").trim() : void 0;
}
const ANY_SIZE = {
	file: Number.POSITIVE_INFINITY,
	budget: new ByteBudget()
};
async function findCommit(objects, word) {
	const [id] = await objects.use().identify([`${word}^{commit}`]);
	return id;
}
async function readParents(objects, commit) {
	const id = await findCommit(objects, commit);
	if (id === void 0) return void 0;
	const content = (await objects.use().read([id], ANY_SIZE)).get(id);
	if (content?.status !== "read") return void 0;
	const [header = ""] = Buffer.from(content.bytes).toString("utf8").split("\n\n", 1);
	return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = ""]) => parent);
}
async function findComplete(objects, commits) {
	const ids = await objects.use().identify(commits.map((commit) => `${commit}^{tree}`));
	return new Set(commits.filter((_, index) => ids[index] !== void 0));
}
async function fetchCommits(clone, commits) {
	return (await runFetch(clone, ["origin", ...commits])).status === 0;
}
async function fetchName(clone, word) {
	if (!/^[\w][\w./-]*$/.test(word) || word.includes("..")) return void 0;
	for (const name of word.startsWith("refs/") ? [word] : [`refs/tags/${word}`, `refs/heads/${word}`]) {
		const local = `refs/mml-guard/${name.replace(/^refs\//, "")}`;
		const { status } = await runFetch(clone, ["origin", `+${name}:${local}`]);
		if (status === 0) return resolveCommit(await clone.repository(), local);
	}
}
const PATIENCE = [["http.lowSpeedLimit", "1"], ["http.lowSpeedTime", "30"]];
async function runFetch({ objects, repository }, words) {
	const { directory, shallow } = await repository();
	objects.close();
	return runGit(directory, [
		"fetch",
		...[
			"--no-tags",
			"--no-write-fetch-head",
			"--no-recurse-submodules",
			"--quiet",
			"--no-auto-maintenance"
		],
		...shallow ? ["--depth=1"] : [],
		...words
	], PATIENCE);
}
async function completePartialClone(objects, trees, known) {
	const { directory } = objects;
	if (!await isPartial(directory)) return;
	const wanted = new Set(trees.flatMap((tree) => Array.from(tree.entries.values(), (entry) => "blob" in entry ? entry.blob : "")));
	const ids = (await findMissingObjects(directory, trees.map((tree) => tree.label))).filter((id) => wanted.has(id) && known?.sizeOf(id) === void 0);
	if (ids.length === 0) return;
	objects.close();
	await fetchObjects(directory, ids);
}
async function isPartial(directory) {
	try {
		if (!(0, node_fs.readFileSync)((0, node_path.join)(directory, ".git", "config"), "utf8").includes("promisor")) return false;
	} catch {}
	return (await runGit(directory, [
		"config",
		"--get",
		"remote.origin.promisor"
	])).status === 0;
}
async function findMissingObjects(directory, commits) {
	const { output } = await runGit(directory, [...[
		"rev-list",
		"--objects",
		"--no-walk",
		"--missing=print"
	], ...commits]);
	return Array.from(output.toString("utf8").matchAll(/^\?([0-9a-f]+)$/gm), ([, id = ""]) => id);
}
function fetchObjects(directory, ids) {
	const options = [
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--filter=blob:none",
		"--stdin"
	];
	const settings = [["fetch.negotiationAlgorithm", "noop"], ...PATIENCE];
	const git = startGit(directory, [
		"fetch",
		"origin",
		...options
	], settings);
	git.stdout.resume();
	git.stderr.resume();
	git.stdin.end(ids.map((id) => `${id}\n`).join(""));
	return new Promise((resolve) => git.on("close", resolve));
}
// src/action/open-clone.ts
function createCloneDoor(workspace) {
	let source;
	return {
		open() {
			source ??= openCloneSource(workspace);
			return source;
		},
		async close() {
			(await source?.catch(() => void 0))?.close();
		}
	};
}
function mayReadClone({ reading }, { source }) {
	return reading !== "API only" && source !== "api";
}
// src/io/actions/payload.ts
function readText(payload, path) {
	const value = readValue(payload, path);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function readNumber(payload, path) {
	const value = readValue(payload, path);
	return typeof value === "number" && Number.isSafeInteger(value) ? value : void 0;
}
function readFlag(payload, path) {
	return readValue(payload, path) === true;
}
function readValue(payload, path) {
	let value = payload;
	for (const name of path.split(".")) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
		value = value[name];
	}
	return value;
}
// src/action/plan-run.ts
function planRun(event, inputs) {
	if ((inputs.mode ?? (event.name === "release" ? "changelog" : "review")) === "changelog") return planChangelog(event, inputs);
	const plan = planEvent(event, inputs);
	return plan.task === "review" ? {
		...plan,
		revisions: override(plan, event, inputs)
	} : plan;
}
const PLANNERS = {
	pull_request: planPullRequest,
	pull_request_review: planPullRequest,
	pull_request_target: planTrustedPullRequest,
	workflow_run: planWorkflowRun,
	merge_group: planMergeGroup,
	push: planPush,
	release: planRelease,
	workflow_dispatch: planRevision,
	schedule: planRevision
};
function planEvent(event, inputs) {
	const plan = PLANNERS[event.name];
	if (plan !== void 0) return plan(event);
	if (inputs.before !== void 0) return planRevision(event);
	const known = Object.keys(PLANNERS);
	throw new UsageError({
		problem: `the event \`${event.name}\` does not say what to compare`,
		expected: `one of ${known.join(", ")}; or the inputs before and after`,
		found: event.name === "" ? "no event: GITHUB_EVENT_NAME is empty" : event.name,
		candidates: {
			wanted: event.name,
			known
		}
	});
}
function planPullRequest({ name, payload, sha, ref }) {
	const number = readNumber(payload, "pull_request.number");
	const head = readText(payload, "pull_request.head.sha");
	const base = readText(payload, "pull_request.base.sha");
	if (number === void 0 || head === void 0) throw incompletePayload(name, "pull_request.number and .head.sha");
	if (readText(payload, "action") === "closed") return planClosed(payload, {
		pullRequest: number,
		commit: head
	});
	const target = {
		pullRequest: number,
		commit: head,
		conversation: "open"
	};
	const merge = ref.startsWith("refs/pull/") || name === "pull_request_review" ? sha : void 0;
	const sides = {
		head,
		...base !== void 0 && { base }
	};
	if (merge === void 0 || merge === "") return review$1({
		by: "pull request",
		number
	}, target);
	return review$1({
		by: "merge",
		merge,
		...sides
	}, target);
}
function planClosed(payload, { commit, pullRequest }) {
	const merge = readText(payload, "pull_request.merge_commit_sha");
	if (!readFlag(payload, "pull_request.merged") || merge === void 0) return {
		task: "nothing",
		reason: `Pull request #${pullRequest} was closed without a merge.`
	};
	const target = {
		commit,
		pullRequest,
		conversation: "none"
	};
	const commits = readNumber(payload, "pull_request.commits") ?? 1;
	if (commits === 1) return review$1({
		by: "merge",
		merge
	}, target);
	return review$1({
		by: "merged",
		merge,
		number: pullRequest,
		commits
	}, target);
}
function planTrustedPullRequest({ name, payload }) {
	const number = readNumber(payload, "pull_request.number");
	const commit = readText(payload, "pull_request.head.sha");
	if (number === void 0 || commit === void 0) throw incompletePayload(name, "pull_request.number and .head.sha");
	if (readText(payload, "action") === "closed") return withoutClone(planClosed(payload, {
		pullRequest: number,
		commit
	}));
	return {
		...review$1({
			by: "pull request",
			number
		}, {
			pullRequest: number,
			commit,
			conversation: "open"
		}),
		reading: "API only"
	};
}
function planWorkflowRun({ name, payload }) {
	const head = readText(payload, "workflow_run.head_sha");
	const owner = readText(payload, "workflow_run.head_repository.owner.login");
	const branch = readText(payload, "workflow_run.head_branch");
	if (head === void 0) throw incompletePayload(name, "workflow_run.head_sha");
	const cause = readText(payload, "workflow_run.event");
	if (cause !== void 0 && !cause.startsWith("pull_request")) return {
		task: "nothing",
		reason: `The workflow run was started by ${cause}, not by a pull request.`
	};
	const source = owner === void 0 || branch === void 0 ? {} : { branch: `${owner}:${branch}` };
	const target = {
		commit: head,
		conversation: "open"
	};
	return {
		...review$1({
			by: "head",
			head,
			...source
		}, target),
		reading: "API only"
	};
}
function planMergeGroup({ name, payload }) {
	if (readText(payload, "action") === "destroyed") return {
		task: "nothing",
		reason: "The merge group was taken out of the queue."
	};
	const before = readText(payload, "merge_group.base_sha");
	const after = readText(payload, "merge_group.head_sha");
	if (before === void 0 || after === void 0) throw incompletePayload(name, "merge_group.base_sha and .head_sha");
	const [, number] = QUEUE_REF.exec(readText(payload, "merge_group.head_ref") ?? "") ?? [];
	const queued = number === void 0 ? {} : { queued: Number(number) };
	return review$1({
		by: "pair",
		before,
		after
	}, {
		commit: after,
		conversation: "none",
		...queued
	});
}
const QUEUE_REF = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]+$/;
const NO_COMMIT = /^0+$/;
function planPush({ name, payload, sha }) {
	const before = readText(payload, "before");
	const after = readText(payload, "after") ?? sha;
	if (readFlag(payload, "deleted") || NO_COMMIT.test(after)) return {
		task: "nothing",
		reason: "The push deleted a branch or a tag."
	};
	if (after === "") throw incompletePayload(name, "after");
	const commit = readText(payload, "head_commit.id") ?? after;
	const target = {
		commit,
		conversation: "none"
	};
	if (before !== void 0 && !NO_COMMIT.test(before)) return review$1({
		by: "pair",
		before,
		after: commit
	}, target);
	return review$1({
		by: "new branch",
		after: commit,
		defaultBranch: readText(payload, "repository.default_branch") ?? "main"
	}, target);
}
function planRelease({ name, payload, sha }) {
	const tag = readText(payload, "release.tag_name");
	if (tag === void 0) throw incompletePayload(name, "release.tag_name");
	const target = {
		...sha !== "" && { commit: sha },
		conversation: "none"
	};
	return review$1({
		by: "since release",
		after: sha === "" ? tag : sha,
		tag
	}, target);
}
function planRevision({ sha }) {
	return review$1({
		by: "since release",
		after: sha === "" ? "HEAD" : sha
	}, {
		...sha !== "" && { commit: sha },
		conversation: "none"
	});
}
function planChangelog({ payload, sha, ref }, { from, to, before, after }) {
	const released = readText(payload, "release.tag_name");
	const pushed = ref.startsWith("refs/tags/") ? ref.slice(10) : void 0;
	const tag = to ?? after ?? released ?? pushed;
	const releaseId = tag === released ? readNumber(payload, "release.id") : void 0;
	const first = from ?? before;
	return {
		task: "changelog",
		...first !== void 0 && { from: first },
		to: tag ?? (sha === "" ? "HEAD" : sha),
		...tag !== void 0 && { tag },
		...releaseId !== void 0 && { releaseId }
	};
}
function override({ revisions, target, reading }, { name, sha }, inputs) {
	const { before, after } = inputs;
	const own = (reading === "API only" ? target.commit : sha) || "HEAD";
	if (before !== void 0) return {
		by: "pair",
		before,
		after: after ?? own
	};
	if (after === void 0) return revisions;
	if (name.startsWith("pull_request") || name === "workflow_run") throw afterAlone(name, after);
	return {
		by: "since release",
		after
	};
}
function afterAlone(event, after) {
	return new UsageError({
		problem: `the input after does not say what \`${after}\` is compared with`,
		expected: `the input before beside it, or neither: the event \`${event}\` says both`,
		found: "the input after alone"
	});
}
function withoutClone(plan) {
	return plan.task === "review" ? {
		...plan,
		reading: "API only"
	} : plan;
}
function review$1(revisions, target) {
	return {
		task: "review",
		revisions,
		target,
		reading: "any source"
	};
}
function incompletePayload(event, expected) {
	return new UsageError({
		problem: `the payload of the event \`${event}\` is incomplete`,
		expected,
		found: "a payload without it",
		remedy: "give the inputs before and after"
	});
}
// src/report/markup/plain-text.ts
const UNSEEN = remember(() => new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "gu"));
const SEEN = /^[\x20-\x7e\xa0-\xac\xae-\u05ff\u2010-\u2027\u2030-\u205f\u2070-\ud7ff]*$/;
const NAMED = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
function showPlainText(text) {
	return SEEN.test(text) ? text : text.replace(UNSEEN(), showCharacter);
}
function showCharacter(character) {
	return NAMED.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
// src/action/workflow-log.ts
function say(sentence) {
	process.stdout.write(`${quoteForLog(sentence)}\n`);
}
function quoteForLog(text) {
	return showPlainText(text).replaceAll("##[", "## [").replace(/^\s*::/, ": :");
}
// src/action/run-action.ts
async function runAction(environment) {
	const inputs = decodeInputs(environment);
	const runner = readRunner(environment);
	const plan = planRun(runner.event, inputs);
	if (plan.task === "nothing") return endWithNothing(plan.reason);
	const clone = createCloneDoor(runner.workspace);
	const known = {
		inputs,
		runner,
		clone,
		connect: createConnect(inputs, runner, environment),
		asOf: writeDay(new Date())
	};
	try {
		if (plan.task === "review") return await review(plan, known);
		const { writeChangelog } = await Promise.resolve().then(() => require("./action-write-changelog.js"));
		return await writeChangelog(plan, {
			...known,
			cache: await openCache(inputs, runner)
		});
	} finally {
		await clone.close();
	}
}
async function review(plan, known) {
	const checks = new CheckRuns(plan.target, known);
	checks.announce();
	endOnCancel(checks);
	try {
		const { reviewChange, ...reading } = await getReady(plan, known);
		const result = await reviewChange(plan, reading);
		if ("nothing" in result) {
			await checks.abandon((await Promise.resolve().then(() => require("./action-review-change.js")).then((n) => n.end_checks_exports)).describeNothing(result.nothing));
			return await endWithNothing(result.nothing);
		}
		const exitCode = result.report.verdict.outcome === "fail" ? EXIT_CODE.failed : EXIT_CODE.passed;
		const { publishReview } = await Promise.resolve().then(() => require("./action-review-change.js")).then((n) => n.publish_review_exports);
		await publishReview(result, {
			...reading,
			checks
		});
		return exitCode;
	} catch (error) {
		await checks.abandon((await Promise.resolve().then(() => require("./action-review-change.js")).then((n) => n.end_checks_exports)).describeCrash(error));
		throw error;
	}
}
async function getReady(plan, known) {
	if (mayReadClone(plan, known.inputs)) known.clone.open().catch(() => void 0);
	const opening = openCache(known.inputs, known.runner);
	const { reviewChange } = await Promise.resolve().then(() => require("./action-review-change.js")).then((n) => n.review_change_exports);
	return {
		...known,
		reviewChange,
		cache: await opening
	};
}
async function openCache({ cachePath }, runner) {
	return cachePath === void 0 ? void 0 : (await Promise.resolve().then(() => require("./action-open-cache.js"))).openCache(cachePath, runner);
}
async function endWithNothing(reason) {
	say(`MML Guard: ${reason}`);
	const { showMarkdownText } = await Promise.resolve().then(() => require("./action-review-change.js")).then((n) => n.markdown_text_exports);
	const { writeOutputs, writeSummary } = await Promise.resolve().then(() => require("./action-step-files.js")).then((n) => n.step_files_exports);
	writeOutputs({
		outcome: "pass",
		blocking: "0",
		breaking: "false",
		"pii-added": "false"
	});
	try {
		await writeSummary(`### MML Guard: nothing to review\n\n${showMarkdownText(reason)}\n`);
	} catch {}
	return EXIT_CODE.passed;
}
// src/action.ts
run().then((exitCode) => {
	process.exitCode = exitCode;
});
async function run() {
	try {
		return await runAction(process.env);
	} catch (error) {
		const { explainError } = await Promise.resolve().then(() => require("./action-review-change.js")).then((n) => n.explain_error_exports);
		const { message, exitCode } = explainError(error, process.env["RUNNER_DEBUG"] === "1" ? "with-stack" : "short");
		process.stdout.write(`::error title=MML Guard::${escapeMessage(message)}\n`);
		await showOnRun(error);
		return exitCode;
	}
}
async function showOnRun(error) {
	const { drawCrash } = await Promise.resolve().then(() => require("./action-review-change.js")).then((n) => n.end_checks_exports);
	const { writeSummary } = await Promise.resolve().then(() => require("./action-step-files.js")).then((n) => n.step_files_exports);
	await writeSummary(drawCrash(error)).catch(() => void 0);
}
function escapeMessage(message) {
	return message.trim().split("\n").map(quoteForLog).join("\n").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
exports.BASELINE_FILE_NAME = BASELINE_FILE_NAME;
exports.ByteBudget = ByteBudget;
exports.ByteStream = ByteStream;
exports.CHECK_NAME = CHECK_NAME;
exports.CODEOWNERS_PATHS = CODEOWNERS_PATHS;
exports.COMMENT_MODES = COMMENT_MODES;
exports.CONFIG_FILE_NAME = CONFIG_FILE_NAME;
exports.EXIT_CODE = EXIT_CODE;
exports.GATES = GATES;
exports.LostContent = LostContent;
exports.MODEL_PATHSPEC = MODEL_PATHSPEC;
exports.PROJECT_MARKER = PROJECT_MARKER;
exports.TOOL = TOOL;
exports.UsageError = UsageError;
exports.buildLinks = buildLinks;
exports.computeBlobId = computeBlobId;
exports.computeFingerprint = computeFingerprint;
exports.createDigest = createDigest;
exports.explainSize = explainSize;
exports.explainSystemError = explainSystemError;
exports.explainTotal = explainTotal;
exports.formatOf = formatOf;
exports.isAscii = isAscii;
exports.isFullId = isFullId;
exports.isLaterRun = isLaterRun;
exports.isModelPath = isModelPath;
exports.isRelevantPath = isRelevantPath;
exports.mayReadClone = mayReadClone;
exports.missingObjects = missingObjects;
exports.openRepository = openRepository;
exports.remember = remember;
exports.rememberBy = rememberBy;
exports.rememberEach = rememberEach;
exports.resolveCommit = resolveCommit;
exports.runGit = runGit;
exports.say = say;
exports.showPlainText = showPlainText;
exports.sortEntries = sortEntries;
exports.writeFingerprint = writeFingerprint;
