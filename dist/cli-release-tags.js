(function (exports, require, module, __filename, __dirname) {// src/io/release-tags.ts
const TAG_FORMAT = "%(refname:strip=2)%00%(objectname)%00%(*objectname)%00%(creatordate:unix)";
async function readTags(repository, { of, notOf } = {}) {
	const limits = [...of === void 0 ? [] : [`--merged=${of}`], ...notOf === void 0 ? [] : [`--no-merged=${notOf}`]];
	const { output } = await (require("./cli-git.js")).runGit(repository.directory, [
		"for-each-ref",
		`--format=${TAG_FORMAT}`,
		...limits,
		"refs/tags"
	]);
	return output.toString("utf8").split("\n").filter((line) => line !== "").map(readTag);
}
function readTag(line) {
	const [name = "", object = "", target = "", seconds = ""] = line.split("\0");
	return {
		name,
		commit: target === "" ? object : target,
		date: formatDay(Number(seconds))
	};
}
function formatDay(seconds) {
	return new Date(seconds * 1e3).toISOString().slice(0, 10);
}
async function findAncestry(repository, from, to) {
	if (await isAncestor(repository, from, to)) return "ancestor";
	if (await isAncestor(repository, to, from)) return "descendant";
	return repository.shallow ? "unknown" : "apart";
}
async function isAncestor(repository, one, other) {
	const { status } = await (require("./cli-git.js")).runGit(repository.directory, [
		"merge-base",
		"--is-ancestor",
		one,
		other
	]);
	return status === 0;
}
async function readOriginUrl(repository) {
	const { status, output } = await (require("./cli-git.js")).runGit(repository.directory, [
		"remote",
		"get-url",
		"origin"
	]);
	return status === 0 ? output.toString("utf8").trim() : void 0;
}
Object.defineProperty(exports, "findAncestry", {
	enumerable: true,
	get: function() {
		return findAncestry;
	}
});
Object.defineProperty(exports, "readOriginUrl", {
	enumerable: true,
	get: function() {
		return readOriginUrl;
	}
});
Object.defineProperty(exports, "readTags", {
	enumerable: true,
	get: function() {
		return readTags;
	}
});

})