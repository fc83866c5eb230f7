const require_action = require("./action.js");
const require_second = require("./action-review-change.js");
let node_stream = require("node:stream");
let node_zlib = require("node:zlib");
// src/io/github/archive.ts
const LARGEST_ARCHIVE = 4 * 1024 ** 3;
const BLOCK = 512;
const REGULAR_FILES = new Set(["0", "\0"]);
async function readArchive(client, commit, wanted) {
	const body = await requestArchive(client, commit);
	return body === void 0 ? new Map() : unpack(body, wanted);
}
async function requestArchive({ octokit, owner, repo }, commit) {
	try {
		const { data } = await octokit.request("GET /repos/{owner}/{repo}/tarball/{ref}", {
			owner,
			repo,
			ref: commit,
			request: { parseSuccessResponseBody: false }
		});
		return node_stream.Readable.fromWeb(data);
	} catch {
		return;
	}
}
async function unpack(packed, wanted) {
	const found = new Map();
	const sizes = new Set(wanted.values());
	const unpacked = packed.on("error", (error) => unpacked.destroy(error)).pipe((0, node_zlib.createGunzip)());
	try {
		const stream = new require_action.ByteStream(unpacked);
		for (let read = 0; found.size < wanted.size && read < LARGEST_ARCHIVE;) {
			const header = await readHeader(stream);
			if (header === void 0) break;
			read += BLOCK + header.size;
			if (header.isFile && sizes.has(header.size)) keep(await stream.readBytes(header.size), wanted, found);
			else await stream.skip(header.size);
			await stream.skip(padding(header.size));
		}
	} catch {} finally {
		packed.destroy();
		unpacked.destroy();
	}
	return found;
}
function keep(bytes, wanted, found) {
	const [first = ""] = wanted.keys();
	const id = require_action.computeBlobId(bytes, require_action.formatOf(first));
	if (wanted.has(id)) found.set(id, Uint8Array.from(bytes));
}
async function readHeader(stream) {
	const block = await stream.readBytes(BLOCK);
	if (block.length < BLOCK || block[0] === 0) return void 0;
	const size = Number.parseInt(block.toString("latin1", 124, 136).replace(/[\0 ]+$/, ""), 8);
	if (!Number.isSafeInteger(size) || size < 0) return void 0;
	return {
		size,
		isFile: REGULAR_FILES.has(block.toString("latin1", 156, 157))
	};
}
function padding(size) {
	return (BLOCK - size % BLOCK) % BLOCK;
}
// src/io/github/blobs.ts
const BLOBS_PER_QUERY = 50;
const BYTES_PER_QUERY = 4e6;
const LARGEST_TEXT = 5e5;
async function readBlobs(client, wanted) {
	const found = new Map();
	for (const batch of divide(wanted.filter(({ size }) => size <= LARGEST_TEXT))) {
		const texts = await queryTexts(client, batch);
		if (texts === void 0) break;
		for (const [id, bytes] of texts) found.set(id, bytes);
	}
	for (const { id } of wanted) if (!found.has(id)) found.set(id, await requestBlob(client, id));
	return found;
}
function divide(wanted) {
	const batches = [];
	let bytes = 0;
	for (const blob of wanted) {
		const last = batches.at(-1);
		const hasRoom = last !== void 0 && last.length < BLOBS_PER_QUERY && bytes + blob.size <= BYTES_PER_QUERY;
		if (hasRoom) last.push(blob);
		else batches.push([blob]);
		bytes = (hasRoom ? bytes : 0) + blob.size;
	}
	return batches;
}
async function queryTexts({ octokit, owner, repo, graphqlUrl }, batch) {
	const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${batch.map(({ id }, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`).join(" ")} } }`;
	try {
		const variables = {
			owner,
			repo
		};
		const { data } = await octokit.request({
			method: "POST",
			url: graphqlUrl,
			query,
			variables,
			request: { retries: 1 }
		});
		const objects = data?.data?.repository;
		return typeof objects === "object" && objects !== null ? collect(batch, objects) : void 0;
	} catch {
		return;
	}
}
function collect(batch, objects) {
	const found = new Map();
	const byAlias = objects;
	batch.forEach(({ id }, index) => {
		const text = byAlias[`b${index}`]?.text;
		if (typeof text !== "string") return;
		const bytes = Buffer.from(text, "utf8");
		if (isContentOf(bytes, id)) found.set(id, bytes);
	});
	return found;
}
async function requestBlob({ octokit, owner, repo }, id) {
	const { data } = await octokit.rest.git.getBlob({
		owner,
		repo,
		file_sha: id
	});
	const bytes = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
	if (isContentOf(bytes, id)) return bytes;
	throw new Error(`GitHub sent other bytes than those of ${id}`);
}
function isContentOf(bytes, id) {
	return require_action.computeBlobId(bytes, require_action.formatOf(id)) === id;
}
// src/io/github/api-reader.ts
const MOST_SINGLE_BLOBS = 500;
function openApiReader(client, { sizes, commit, kept }) {
	const known = new Map();
	return { async load(entries, limits) {
		const wanted = new Set(entries.flatMap((entry) => "blob" in entry ? [entry.blob] : []));
		const budget = new require_action.ByteBudget(limits.total);
		const fitting = new Set([...wanted].filter((id) => sizeOf(id) <= limits.file && budget.take(sizeOf(id))));
		const unknown = [...fitting].filter((id) => !has(known, id, kept));
		if (unknown.length > MOST_SINGLE_BLOBS) {
			const found = await readArchive(client, commit, new Map(unknown.map((id) => [id, sizeOf(id)])));
			for (const [id, bytes] of found) known.set(id, bytes);
		}
		const left = unknown.filter((id) => !known.has(id)).map((id) => ({
			id,
			size: sizeOf(id)
		}));
		for (const [id, bytes] of await readBlobs(client, left)) known.set(id, bytes);
		return entries.map((entry) => describe(entry, limits, fitting));
	} };
	function sizeOf(id) {
		return sizes.get(id) ?? 0;
	}
	function describe(entry, limits, fitting) {
		if (!("blob" in entry)) return { status: "missing" };
		const size = sizeOf(entry.blob);
		if (size > limits.file) return {
			status: "unread",
			reason: require_action.explainSize(size, limits.file)
		};
		if (!fitting.has(entry.blob)) return {
			status: "unread",
			reason: require_action.explainTotal(limits)
		};
		const bytes = known.get(entry.blob);
		return bytes === void 0 ? { status: "missing" } : {
			status: "read",
			hash: entry.blob,
			size: bytes.length,
			bytes
		};
	}
}
function has(known, id, kept) {
	const bytes = known.get(id) ?? kept?.find(id);
	if (bytes !== void 0) known.set(id, bytes);
	return bytes !== void 0;
}
// src/io/github/remote-tree.ts
const REGULAR_FILE = "100";
const MOST_REQUESTS = 200;
async function listTree(client, commit) {
	const listing = {
		client,
		files: [],
		pending: [{
			id: commit,
			prefix: ""
		}],
		requests: 0
	};
	for (let next = listing.pending.pop(); next !== void 0; next = listing.pending.pop()) await listInto(listing, next);
	return listing.files;
}
async function listInto(listing, { id, prefix }) {
	const { tree, truncated } = await request(listing, id, "recursive");
	if (!truncated) return addFiles(listing, tree, prefix);
	const level = await request(listing, id, "one level");
	addFiles(listing, level.tree, prefix);
	for (const { type, sha, path } of level.tree) if (type === "tree" && sha !== void 0) listing.pending.push({
		id: sha,
		prefix: `${prefix}${path}/`
	});
}
async function request(listing, id, depth) {
	const { octokit, owner, repo } = listing.client;
	listing.requests += 1;
	if (listing.requests > MOST_REQUESTS) throw new Error(`the tree ${id} is too large for the API: check the repository out (actions/checkout)`);
	const recursive = depth === "recursive" ? { recursive: "1" } : {};
	const { data } = await octokit.rest.git.getTree({
		owner,
		repo,
		tree_sha: id,
		...recursive
	});
	return data;
}
function addFiles(listing, entries, prefix) {
	for (const { path, mode, type, sha, size } of entries) {
		if (type !== "blob" || !mode?.startsWith(REGULAR_FILE) || path === void 0 || !sha) continue;
		listing.files.push({
			path: prefix + path,
			id: sha,
			size: size ?? 0
		});
	}
}
// src/io/github/api-source.ts
function createApiSource(client) {
	const sizes = new Map();
	return {
		async resolve(word) {
			if (!require_action.isFullId(word)) return orNothing(findCommit(client, word));
			return await orNothing(readParents(client, word)) === void 0 ? orNothing(readTag(client, word)) : word;
		},
		findParents: (commit) => orNothing(readParents(client, commit)),
		findMergeBase: (left, right) => orNothing(readMergeBase(client, left, right)),
		provide: async () => true,
		async list(commit, also) {
			const files = await listTree(client, commit);
			for (const { id, size } of files) sizes.set(id, size);
			return toTree(commit, files, also);
		},
		openReader: async (trees, kept) => openApiReader(client, {
			sizes,
			commit: trees.at(1)?.label ?? "",
			kept
		})
	};
}
async function findCommit({ octokit, owner, repo }, word) {
	const { data } = await octokit.rest.repos.getCommit({
		owner,
		repo,
		ref: word,
		per_page: 1
	});
	return data.sha;
}
async function readParents({ octokit, owner, repo }, commit) {
	const { data } = await octokit.rest.git.getCommit({
		owner,
		repo,
		commit_sha: commit
	});
	return data.parents.map((parent) => parent.sha);
}
async function readTag({ octokit, owner, repo }, id) {
	const { data } = await octokit.rest.git.getTag({
		owner,
		repo,
		tag_sha: id
	});
	return data.object.type === "commit" ? data.object.sha : void 0;
}
async function readMergeBase({ octokit, owner, repo }, left, right) {
	const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead: `${left}...${right}`,
		per_page: 1
	});
	return data.merge_base_commit.sha;
}
async function orNothing(answer) {
	try {
		return await answer;
	} catch (error) {
		if (require_second.isStatus(error, 404) || require_second.isStatus(error, 409) || require_second.isStatus(error, 422)) return void 0;
		throw error;
	}
}
function toTree(commit, files, also) {
	const entries = new Map();
	for (const { path, id } of files) if (require_action.isRelevantPath(path) || path === also) entries.set(path, { blob: id });
	return {
		label: commit,
		type: "revision",
		entries: require_action.sortEntries(entries),
		unread: [],
		notices: []
	};
}
exports.createApiSource = createApiSource;
