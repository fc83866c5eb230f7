(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
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
	if (require_cli.systemErrorCode(error) !== "ENOENT") return error;
	return new require_cli.UsageError({
		problem: "git could not be started",
		expected: "git 2.36 or newer on the PATH, to read revisions",
		found: `no program named git (or no folder ${directory})`,
		remedy: "install git, or compare two folders"
	});
}
function decode(chunks) {
	return Buffer.concat(chunks).toString("utf8");
}
// src/io/git-steps.ts
const REGULAR_FILE$1 = "100";
async function listSteps(repository, start, commits) {
	if (commits.length === 0) return [];
	const steps = readSteps(await compareEach(repository, [start.label, ...commits]));
	let entries = new Map([...start.entries].filter(([path]) => require_cli.isModelPath(path)));
	return commits.map((commit) => {
		entries = applyStep(entries, steps.get(commit) ?? []);
		return {
			label: commit,
			type: "revision",
			entries,
			unread: [],
			notices: []
		};
	});
}
async function compareEach({ directory }, commits) {
	const git = startGit(directory, [
		"diff-tree",
		"--stdin",
		...[
			"-r",
			"-z",
			"--always",
			"--no-renames",
			"--no-ext-diff"
		],
		"--",
		require_cli.MODEL_PATHSPEC
	]);
	git.stderr.resume();
	git.stdin.end(commits.slice(1).map((commit, index) => `${commit} ${commits[index]}\n`).join(""));
	const chunks = [];
	for await (const chunk of git.stdout) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
function readSteps(output) {
	const steps = new Map();
	let current = [];
	const fields = output.split("\0").values();
	for (const field of fields) if (field.startsWith(":")) current.push(readDifference(field, fields.next().value ?? ""));
	else {
		current = [];
		steps.set(field, current);
	}
	return steps;
}
function readDifference(header, path) {
	const [, mode = "", , blob = ""] = header.split(" ");
	return {
		path,
		blob: mode.startsWith(REGULAR_FILE$1) ? blob : void 0
	};
}
function applyStep(entries, differences) {
	if (differences.length === 0) return entries;
	const next = new Map(entries);
	for (const { path, blob } of differences) if (blob === void 0) next.delete(path);
	else next.set(path, { blob });
	return require_cli.sortEntries(next);
}
// src/io/git-revision.ts
const WORKING_TREE = "WORKTREE";
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
	if (/short object ID/i.test(complaint)) return new require_cli.UsageError({
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
	return new require_cli.UsageError({
		problem: `\`${word}\` names more than one revision`,
		expected: "a word that means one revision",
		found: meanings,
		remedy: `write ${names[0] ?? `refs/heads/${word}`}, or the full commit id`
	});
}
async function findMergeBase(repository) {
	const branch = await findDefaultBranch(repository);
	if (branch === void 0) throw await explainUnborn(repository) ?? noDefaultBranch(repository);
	const { status, output } = await runGit(repository.directory, [
		"merge-base",
		branch,
		"HEAD"
	]);
	if (status !== 0) throw await explainUnborn(repository) ?? noMergeBase(repository, branch);
	return {
		commit: output.toString("utf8").trim(),
		branch
	};
}
const DEFAULT_BRANCHES = [
	"refs/remotes/origin/HEAD",
	"refs/heads/main",
	"refs/remotes/origin/main",
	"refs/heads/master",
	"refs/remotes/origin/master"
];
async function findDefaultBranch(repository) {
	const known = await listReferences(repository, DEFAULT_BRANCHES);
	return DEFAULT_BRANCHES.find((name) => known.includes(name));
}
function noDefaultBranch(repository) {
	return new require_cli.UsageError({
		problem: "there is no default branch to compare with",
		expected: "origin/HEAD, main or master",
		found: `none of them in ${repository.directory}`,
		remedy: "name the revision to compare with; HEAD for what is not committed yet"
	});
}
function noMergeBase(repository, branch) {
	const name = shortName(branch);
	return new require_cli.UsageError({
		problem: `HEAD and ${name} have no commit in common here`,
		expected: "the commit the change started from",
		found: repository.shallow ? "a shallow clone, in which history is cut" : "two histories that never met",
		remedy: repository.shallow ? "fetch the history (git fetch --unshallow, or fetch-depth: 0 in actions/checkout), or name the commit to compare with" : "name the revision to compare with"
	});
}
async function explainUnknownRevision(repository, word) {
	if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(word)) return missingCommit(repository, word);
	const unborn = await explainUnborn(repository, word);
	if (unborn !== void 0) return unborn;
	const known = await listReferences(repository, [
		"refs/heads",
		"refs/tags",
		"refs/remotes"
	]);
	return new require_cli.UsageError({
		problem: `there is no folder and no revision \`${word}\``,
		expected: "a folder, a commit, a tag, a branch, an expression such as HEAD~3, or WORKTREE",
		found: `none of these in ${repository.directory}`,
		...await suggestRevision(repository, word) ?? (repository.shallow && { remedy: explainShallow(word) }),
		candidates: {
			wanted: word,
			known: known.map(shortName)
		}
	});
}
async function explainUnborn(repository, word = "HEAD") {
	if (await resolveCommit(repository, "HEAD") !== void 0) return void 0;
	const { output } = await runGit(repository.directory, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]);
	const branch = output.toString("utf8").trim() || "HEAD";
	const isHead = /^(?:HEAD|@)(?![\w/-])/.test(word);
	const known = await listReferences(repository, [
		"refs/heads",
		"refs/tags",
		"refs/remotes"
	]);
	if (known.length === 0) return noCommits(repository, isHead ? void 0 : word);
	if (!isHead) return void 0;
	return new require_cli.UsageError({
		problem: `HEAD is on the branch ${branch}, which has no commit yet`,
		expected: "a revision that exists",
		found: `only ${known.slice(0, 3).map(shortName).join(", ")}${known.length > 3 ? " and others" : ""}`,
		remedy: `name it instead of HEAD: ${shortName(known[0] ?? "")}`
	});
}
function noCommits({ directory, hasWorkingTree }, word) {
	const nothing = "this repository has no commit yet";
	return new require_cli.UsageError({
		problem: word === void 0 ? nothing : `there is no folder \`${word}\`, and ${nothing}`,
		expected: "a commit to start from",
		found: `none in ${directory}`,
		remedy: hasWorkingTree ? "judge the files as they are: mml-guard check; once they are committed, mml-guard review compares with that" : "push a branch to it, then name the two revisions to compare"
	});
}
async function suggestRevision(repository, word) {
	const [, left = "", dots = "", right = ""] = /^(.*?)(\.{2,3})(.*)$/.exec(word) ?? [];
	if (dots !== "") {
		const [before, after] = [left || "HEAD", right || "HEAD"];
		return { remedy: `two words instead of one: ${dots === ".." ? before : `$(git merge-base ${before} ${after})`} ${after}` };
	}
	const [, base = ""] = /^([^~^]+)(?:~\d*|\^)+$/.exec(word) ?? [];
	if (base === "" || repository.shallow || await resolveCommit(repository, base) === void 0) return void 0;
	const options = [
		"rev-list",
		"--count",
		"--first-parent",
		"--end-of-options",
		base
	];
	const { output } = await runGit(repository.directory, options);
	const steps = Number(output.toString("utf8")) - 1;
	return { remedy: `${steps === 0 ? base : `${base}~${steps}`}, the first commit of this history` };
}
function missingCommit(repository, commit) {
	return new require_cli.UsageError({
		problem: `the commit ${commit} is not in this clone`,
		expected: "a commit that git has here",
		found: repository.shallow ? "a shallow clone, in which history is cut" : `no such commit in ${repository.directory}`,
		remedy: `git fetch --depth=1 origin ${commit} (or fetch-depth: 0 in actions/checkout)`
	});
}
function explainShallow(word) {
	const branch = /^[\w./-]+$/.test(word) ? word.replace(/^origin\//, "") : void 0;
	const depth = "this is a shallow clone: fetch the history (git fetch --unshallow, or fetch-depth: 0 in actions/checkout)";
	return branch === void 0 ? depth : `${depth}, or one branch: git fetch --depth=1 origin ${branch}:refs/remotes/origin/${branch}`;
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
function shortName(reference) {
	return reference.replace(/^refs\/(heads|tags|remotes)\//, "");
}
// src/io/commit-listing.ts
const MOST_LEVELS = 2048;
const ANY_SIZE = {
	file: Number.POSITIVE_INFINITY,
	budget: new require_cli.ByteBudget()
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
			entries: require_cli.sortEntries(listing.entries),
			unread: [],
			notices: require_cli.noticeLinks([...listing.links])
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
			if (level > MOST_LEVELS) throw require_cli.missingObjects(commit, `more than ${MOST_LEVELS} folders within each other`);
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
		const contents = await this.#objects.use().read(ids, ANY_SIZE);
		for (const id of ids) this.#known.set(id, decodeFolder(commit, id, contents.get(id)));
	}
};
function decodeFolder(commit, id, content) {
	if (content?.status !== "read") throw require_cli.missingObjects(commit, `the folder ${id} is missing`);
	const bytes = Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.length);
	const text = bytes.toString("latin1");
	const digits = bytes.toString("hex");
	const rows = [];
	for (let at = 0; at < text.length;) {
		const space = text.indexOf(" ", at);
		const end = text.indexOf("\0", space);
		const next = end + 1 + commit.length / 2;
		if (space < 0 || end < 0 || next > text.length) throw require_cli.missingObjects(commit, `the folder ${id} is damaged`);
		const kind = kindOf(text.slice(at, space));
		if (kind !== void 0) {
			const written = text.slice(space + 1, end);
			const name = require_cli.isAscii(written) ? written : bytes.toString("utf8", space + 1, end);
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
			if (require_cli.isExpectedPath(path)) this.listing.links.add(path);
		} else if (require_cli.isRelevantPath(path) || path === this.#also) this.listing.entries.set(path, { blob: id });
	}
	#remove(prefix, { kind, name, id }) {
		const path = prefix + name;
		if (kind === "folder") for (const row of this.#folders.find(id)) this.#remove(`${path}/`, row);
		else if (kind === "link") this.listing.links.delete(path);
		else this.listing.entries.delete(path);
	}
};
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
	const version = (await runGit(directory, ["--version"])).output.toString("utf8").trim();
	return new require_cli.UsageError({
		problem: "git stopped while files were read",
		expected: "git 2.36 or newer, and a repository with all its objects",
		found: `${version}: ${complaint.split("\n", 1)[0] || "no explanation"}`,
		remedy: "check the repository with git fsck, or compare two folders"
	});
}
function isPartialClone(complaint) {
	return complaint.includes("promisor remote");
}
function explainPartialClone(complaint) {
	return new require_cli.UsageError({
		problem: "this is a partial clone, and git could not fetch the files it lacks",
		expected: "a clone with the contents of both revisions, or a reachable remote",
		found: complaint.split("\n").findLast((line) => line.includes("promisor remote")) ?? complaint,
		remedy: "git fetch --refetch --no-filter origin (or no filter in actions/checkout)"
	});
}
// src/io/working-tree.ts
const REGULAR_FILE = "100";
const LINK = "120000";
const PATHSPECS = [
	require_cli.MODEL_PATHSPEC,
	...[
		"*.yml",
		"*.yaml",
		require_cli.BASELINE_FILE_NAME
	].map((name) => `:(top,glob)**/${name}`),
	...require_cli.CODEOWNERS_PATHS.map((path) => `:(top,literal)${path}`)
];
async function listWorkingTree(repository) {
	assertWorkingTree(repository);
	const { status, output, complaint } = await runGit(repository.directory, [
		"ls-files",
		...[
			"-t",
			"-s",
			"-c",
			"-m",
			"-d",
			"-o",
			"--exclude-standard",
			"-z"
		],
		"--",
		...PATHSPECS
	], await switchOffFilters(repository));
	if (status !== 0) throw new require_cli.UsageError({
		problem: "git cannot list the working tree",
		found: complaint
	});
	const entries = new Map();
	const deleted = new Set();
	const records = splitRecords(output);
	for (const record of records) addRecord(repository, record, entries, deleted);
	for (const path of deleted) entries.delete(path);
	const notices = require_cli.noticeLinks(records.flatMap(findLink));
	return {
		label: WORKING_TREE,
		type: "working-tree",
		entries: require_cli.sortEntries(entries),
		unread: [],
		notices
	};
}
async function switchOffFilters({ directory }) {
	const { output } = await runGit(directory, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\..*"
	]);
	const names = new Set(splitRecords(output).map((key) => key.slice(0, key.lastIndexOf("."))));
	return Array.from(names).flatMap((name) => [
		[`${name}.clean`, ""],
		[`${name}.process`, ""],
		[`${name}.required`, "false"]
	]);
}
function assertWorkingTree(repository) {
	if (repository.hasWorkingTree) return;
	throw new require_cli.UsageError({
		problem: "this repository has no working tree",
		expected: "two revisions to compare in a bare repository",
		found: `a bare repository at ${repository.directory}`,
		remedy: "name both: <before> <after>"
	});
}
function addRecord(repository, record, entries, deleted) {
	const tag = record.slice(0, 1);
	const tab = record.indexOf("	");
	const path = tag === "?" ? record.slice(2) : record.slice(tab + 1);
	if (tag === "R") deleted.add(path);
	const [, mode = "", id = "", stage] = tag === "?" ? [] : record.slice(0, tab).split(" ");
	if (tag === "?" || tag === "C" || stage !== "0") setDiskEntry(repository, path, entries);
	else if (mode.startsWith(REGULAR_FILE)) entries.set(path, { blob: id });
}
function findLink(record) {
	const path = record.slice(record.indexOf("	") + 1);
	return record.startsWith(`H ${LINK} `) && require_cli.isExpectedPath(path) ? [path] : [];
}
function setDiskEntry(repository, path, entries) {
	const diskPath = (0, node_path.join)(repository.directory, path);
	if ((0, node_fs.lstatSync)(diskPath, { throwIfNoEntry: false })?.isFile()) entries.set(path, { diskPath });
	else entries.delete(path);
}
function splitRecords(output) {
	return output.toString("utf8").split("\0").filter((record) => record !== "");
}
Object.defineProperty(exports, "WORKING_TREE", {
	enumerable: true,
	get: function() {
		return WORKING_TREE;
	}
});
Object.defineProperty(exports, "createCommitLister", {
	enumerable: true,
	get: function() {
		return createCommitLister;
	}
});
Object.defineProperty(exports, "explainUnknownRevision", {
	enumerable: true,
	get: function() {
		return explainUnknownRevision;
	}
});
Object.defineProperty(exports, "findDefaultBranch", {
	enumerable: true,
	get: function() {
		return findDefaultBranch;
	}
});
Object.defineProperty(exports, "findMergeBase", {
	enumerable: true,
	get: function() {
		return findMergeBase;
	}
});
Object.defineProperty(exports, "listSteps", {
	enumerable: true,
	get: function() {
		return listSteps;
	}
});
Object.defineProperty(exports, "listWorkingTree", {
	enumerable: true,
	get: function() {
		return listWorkingTree;
	}
});
Object.defineProperty(exports, "openBlobReader", {
	enumerable: true,
	get: function() {
		return openBlobReader;
	}
});
Object.defineProperty(exports, "resolveCommit", {
	enumerable: true,
	get: function() {
		return resolveCommit;
	}
});
Object.defineProperty(exports, "runGit", {
	enumerable: true,
	get: function() {
		return runGit;
	}
});

})