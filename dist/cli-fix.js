(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
require("./cli-git.js");
const require_json_text = require("./cli-json-text.js");
const require_repair_model = require("./cli-repair-model.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/fix/write-patch.ts
function writePatch(files) {
	return files.map(writeFile).join("");
}
function writeFile({ path, before, after }) {
	const { hunks } = require_cli.structuredPatch("", "", before, after, "", "", { context: 3 });
	const [from, to] = [writeName(`a/${path}`), writeName(`b/${path}`)];
	const lines = [
		`diff --git ${from} ${to}`,
		`--- ${endName(from)}`,
		`+++ ${endName(to)}`
	];
	for (const hunk of hunks) {
		const { oldStart, oldLines, newStart, newLines } = hunk;
		lines.push(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...hunk.lines);
	}
	return `${lines.join("\n")}\n`;
}
const ESCAPES = new Map([
	["	", "\\t"],
	["\n", "\\n"],
	["\r", "\\r"],
	["\"", "\\\""],
	["\\", "\\\\"]
]);
function writeName(name) {
	const escaped = name.replace(/[\u0000-\u001f\u007f"\\]/g, escapeCharacter);
	return escaped === name ? name : `"${escaped}"`;
}
function escapeCharacter(character) {
	return ESCAPES.get(character) ?? `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
}
function endName(name) {
	return name.includes(" ") && !name.startsWith("\"") ? `${name}\t` : name;
}
// src/io/replace-files.ts
function replaceFiles(replacements) {
	const prepared = [];
	try {
		for (const replacement of replacements) prepared.push(prepare(replacement));
		for (const file of prepared) (0, node_fs.writeFileSync)(file.temporary, file.bytes, {
			mode: file.mode,
			flag: "wx"
		});
		exchange(prepared);
	} catch (error) {
		if (error instanceof require_cli.UsageError) throw error;
		throw cannotReplace(require_cli.explainSystemError(error));
	} finally {
		for (const { temporary } of prepared) (0, node_fs.rmSync)(temporary, { force: true });
	}
}
function prepare({ path, before, after }) {
	const status = (0, node_fs.lstatSync)(path);
	if (!status.isFile()) throw cannotReplace(`${path} is not a regular file any more`);
	const original = (0, node_fs.readFileSync)(path);
	const bytes = writeLike(original, before, after);
	if (bytes === void 0) throw cannotReplace(`${path} has changed since it was read`);
	return {
		path,
		temporary: `${path}.${(0, (require("node:crypto")).randomBytes)(6).toString("hex")}.tmp`,
		bytes,
		original,
		mode: status.mode & 4095
	};
}
function writeLike(original, before, after) {
	if (original.equals(Buffer.from(before))) return Buffer.from(after);
	const convert = (text) => Buffer.from(text.replaceAll("\n", "\r\n"));
	return !before.includes("\r") && original.equals(convert(before)) ? convert(after) : void 0;
}
function exchange(files) {
	const done = [];
	try {
		for (const file of files) {
			(0, node_fs.renameSync)(file.temporary, file.path);
			done.push(file);
		}
	} catch (error) {
		for (const { path, original, mode } of done) (0, node_fs.writeFileSync)(path, original, { mode });
		throw error;
	}
}
function cannotReplace(found) {
	return new require_cli.UsageError({
		problem: "the repairs were not written, and no file was touched",
		expected: "files that can be written and still hold what was read",
		found,
		remedy: "run mml-guard fix --write again once nothing else writes to these files"
	});
}
// src/run/repair-projects.ts
function repairProjects(inputs, parser, onStage = () => {}) {
	const results = inputs.map(({ snapshots, contents }) => {
		const models = require_cli.linkSnapshots(snapshots, {
			contents,
			parser,
			onStage
		});
		onStage({ name: "repair" });
		const unread = {
			before: snapshots.before.unread,
			after: snapshots.after.unread
		};
		return require_repair_model.repairModel({
			models,
			unread,
			contents,
			parser
		});
	});
	return {
		repairs: results.flatMap(({ repairs }) => repairs),
		open: results.flatMap(({ open }) => open),
		files: require_cli.sortBy(results.flatMap(({ files }) => files), ({ path }) => path)
	};
}
// src/cli/describe-repairs.ts
function describeRepairs(result, circumstances) {
	const { repairs, open, files } = result;
	const { label } = circumstances;
	return `${[
		summarize(result, label),
		...repairs.map(describeRepair),
		...open.length === 0 ? [] : ["", `Left to you: ${require_cli.countNoun(open.length, "reference")}.`],
		...open.flatMap(describeOpen),
		...files.length === 0 ? [] : ["", advise(circumstances)]
	].map(require_cli.showPlainText).join("\n")}\n`;
}
function summarize({ repairs, files }, label) {
	const where = require_cli.shortenRevision(label);
	if (repairs.length === 0) return `Nothing to fix: no reference of ${where} can be repaired after a rename; one that is not seen as such is declared by renamed-from.`;
	return `${require_cli.countNoun(repairs.length, "stale reference")} in ${require_cli.countNoun(files.length, "file")} of ${where}:`;
}
function describeRepair({ range, written, replacement, target }) {
	return `  ${`${range.path}:${range.start.line}:${range.start.column}`}  ${written} \u2192 ${replacement} (${target.before.name} is now ${target.after.name})`;
}
function describeOpen({ range, written, reason, remedy }) {
	return [`  ${range.path}:${range.start.line}:${range.start.column}  ${written}: ${reason}.`, `      try: ${remedy}`];
}
function advise({ label, typed, written }) {
	const command = (name, ...more) => [
		"mml-guard",
		name,
		...typed,
		...more
	].join(" ");
	if (written) return `Written. What it says now: ${command("review")}`;
	return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(label) ? `Apply it where ${require_cli.shortenRevision(label)} is checked out: ${command("fix", "| git apply")}` : `Apply it: ${command("fix", "--write")}`;
}
function buildRepairDocument({ repairs, open }, patch, written) {
	return {
		schemaVersion: 1,
		written,
		repairs: repairs.map(({ replacement, target, ...rest }) => ({
			...placeOf(rest),
			replacement,
			target
		})),
		open: open.map(({ reason, remedy, ...rest }) => ({
			...placeOf(rest),
			reason,
			remedy
		})),
		patch
	};
}
function placeOf({ range, holder, relation, written }) {
	const { path, start, end } = range;
	return {
		location: {
			path,
			line: start.line,
			column: start.column,
			endLine: end.line,
			endColumn: end.column
		},
		holder,
		relation,
		written
	};
}
// src/cli/fix.ts
const FORMATS = [
	"patch",
	"text",
	"json"
];
async function runFix(words, raw, terminal) {
	const plan = planAnswer(raw, terminal);
	const [before, after] = words;
	return require_cli.watchStages(terminal, async (onStage) => {
		onStage({ name: "read" });
		const inputs = await require_cli.readComparison(require_cli.decodeReadOptions(raw, terminal), {
			...before !== void 0 && { before },
			...after !== void 0 && { after }
		});
		const label = inputs[0]?.snapshots.after.label ?? "";
		const folder = raw.write === void 0 ? void 0 : await findWritable(label, {
			words,
			raw,
			terminal
		});
		const result = repairProjects(inputs, await require_cli.loadParser(inputs.map((input) => input.contents)), onStage);
		onStage({ name: "write" });
		if (folder !== void 0) replaceFiles(locateFiles(result, folder));
		tell(result, {
			plan,
			raw,
			label,
			words
		}, raw.quiet ? require_cli.silence(terminal) : terminal);
		return require_cli.EXIT_CODE.passed;
	});
}
function tell(result, telling, terminal) {
	const { plan } = telling;
	const text = render(result, telling);
	if (plan.file === void 0) terminal.write(text);
	else require_cli.writeOutput(plan.file, text);
	if (plan.format !== "patch") return;
	terminal.complain(describeRepairs(result, circumstancesOf(telling)));
	if (text === "") terminal.complain("The patch is empty; git apply takes it with --allow-empty.\n");
}
function planAnswer(raw, terminal) {
	const [output, ...more] = raw.output ?? [];
	if (more.length > 0) throw new require_cli.UsageError({
		problem: "repairs go to one file",
		expected: "one --output",
		found: `${more.length + 1}`
	});
	const format = require_cli.decodeChoice("--format", raw.format ?? (raw.write ? "text" : "patch"), FORMATS);
	if (output === void 0) return {
		format,
		file: void 0
	};
	const file = require_cli.locateOutput(output, terminal);
	if (file !== void 0) require_cli.assertWritable(file);
	return {
		format,
		file
	};
}
async function findWritable(label, { words, raw, terminal }) {
	const { directory } = terminal;
	if (label === "WORKTREE") {
		const repository = await require_cli.openSurroundings(directory).repository();
		if (repository !== void 0) return repository.directory;
	}
	if (require_cli.isFolder(label, directory)) return (0, node_path.resolve)(directory, label);
	throw new require_cli.UsageError({
		problem: "--write needs files to write to",
		expected: "the working tree or a folder as <after>",
		found: `the commit ${label.slice(0, 12)}`,
		remedy: `leave ${words[1] ?? "<after>"} out, or apply the patch: mml-guard fix ${retype(words, raw).join(" ")} | git apply`
	});
}
function locateFiles({ files }, folder) {
	return files.map(({ path, before, after }) => ({
		path: (0, node_path.resolve)(folder, path),
		before,
		after
	}));
}
function render(result, telling) {
	const patch = writePatch(result.files);
	switch (telling.plan.format) {
		case "patch": return patch;
		case "text": return describeRepairs(result, circumstancesOf(telling));
		case "json": return require_json_text.printJson(buildRepairDocument(result, patch, telling.raw.write !== void 0));
	}
}
function circumstancesOf({ raw, label, words }) {
	return {
		label,
		typed: retype(words, raw),
		written: raw.write !== void 0
	};
}
function retype(words, { config, root }) {
	const options = [...config === void 0 ? [] : ["--config", config], ...root === void 0 ? [] : ["--root", root]];
	return [...words, ...options].map(quoteWord);
}
function quoteWord(word) {
	return /^[\w./~^@:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
exports.runFix = runFix;

})