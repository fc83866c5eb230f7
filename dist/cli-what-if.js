(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const require_repair_model = require("./cli-repair-model.js");
const require_find_element = require("./cli-find-element.js");
// src/fix/imagine-changes.ts
function imagineChanges(model, changes, parser) {
	const plain = editModel(model, listEdits(changes, new Set()), parser);
	const { counterpartInAfter } = require_cli.diffModels({
		before: model,
		after: plain
	});
	const unknown = changes.renamed.filter(({ element }) => counterpartInAfter(element) === void 0);
	if (unknown.length === 0) return plain;
	return editModel(model, listEdits(changes, new Set(unknown.map(({ element }) => element))), parser);
}
function listEdits({ removed, renamed }, declared) {
	const renames = renamed.flatMap(({ element, label }) => [...element.blocks.map((block) => renameBlock(block, label)), ...declared.has(element) ? declareRename(element) : []]);
	return [...removed.flatMap((element) => element.blocks.map(removeBlock)), ...renames].filter((edit, _, all) => !all.some((other) => other !== edit && contains(other, edit)));
}
function contains(outer, inner) {
	const isInside = outer.at <= inner.at && inner.at + inner.remove <= outer.at + outer.remove;
	return outer.file === inner.file && isInside && outer.remove > inner.remove;
}
function removeBlock({ file, item }) {
	const { text } = file.facts;
	const start = item.type === require_cli.ItemType.listValue ? item.valueStart : item.start;
	const removed = text.slice(start, item.type === require_cli.ItemType.listValue ? item.valueEnd : item.end) + (item.type === require_cli.ItemType.listValue ? /^\s*,/.exec(text.slice(item.valueEnd))?.[0] ?? "" : "");
	return {
		file,
		at: start,
		remove: removed.length,
		insert: removed.replaceAll(/[^\r\n]/g, " "),
		anchor: start
	};
}
function renameBlock({ file, item }, label) {
	const insert = item.valueType === require_cli.ValueType.path && /^[A-Za-z_]\w*$/.test(label) ? label : `"${label}"`;
	return {
		file,
		at: item.valueStart,
		remove: item.valueEnd - item.valueStart,
		insert,
		anchor: item.valueStart
	};
}
function declareRename(element) {
	const [block] = element.blocks;
	if (block === void 0 || !element.schema.renames) return [];
	const { file, item } = block;
	const brace = /^\s*\{/.exec(file.facts.text.slice(item.valueEnd))?.[0];
	if (brace === void 0) return [];
	const at = item.valueEnd + brace.length;
	return [{
		file,
		at,
		remove: 0,
		insert: ` renamed-from "${element.label}" `,
		anchor: at
	}];
}
function editModel(model, edits, parser) {
	const byFile = new Map();
	for (const edit of edits) byFile.set(edit.file, [...byFile.get(edit.file) ?? [], edit]);
	const files = model.model.files.map((file) => {
		const own = byFile.get(file)?.sort((left, right) => left.at - right.at);
		return own === void 0 ? file : require_repair_model.replaceText(file, (require("./cli-parser.js")).applyEdits(file.facts.text, own), parser);
	});
	return require_cli.linkModel(require_cli.buildModel(files, { leftOut: model.model.leftOut }));
}
// src/cli/what-if.ts
async function runWhatIf(raw, terminal) {
	assertAsked(raw);
	const outputs = require_cli.planOutputs(require_cli.decodeOutputOptions(raw), terminal);
	const asOf = require_cli.decodeAsOf(raw, terminal);
	return require_cli.watchStages(terminal, async (onStage) => {
		onStage({ name: "read" });
		const imagined = await imagineProjects(await require_cli.readPlace(require_cli.decodeReadOptions(raw, terminal), raw.at ?? "."), raw, onStage);
		const report = await require_cli.judgeProjects(imagined, {
			command: "review",
			asOf,
			onStage,
			...require_cli.listNeeds(outputs)
		});
		onStage({ name: "write" });
		await require_cli.writeOutputs(outputs, report, terminal);
		return require_cli.EXIT_CODE.passed;
	});
}
async function imagineProjects(inputs, raw, onStage) {
	const parser = await require_cli.loadParser(inputs.map((input) => input.contents));
	const models = inputs.map(({ snapshots, contents }) => require_cli.linkSnapshot(snapshots.after, {
		contents,
		parser,
		onStage
	}));
	const wishes = [...(raw.remove ?? []).flatMap((name) => findNamed(models, name)), ...findRenames(models, raw)];
	assertConsistent(wishes);
	return inputs.map((input, index) => imagine(input, {
		model: models[index],
		wishes,
		parser,
		follow: raw.follow ? "follow" : "stay"
	}));
}
function assertAsked({ remove = [], rename = [] }) {
	if (remove.length + rename.length > 0) return;
	throw new require_cli.UsageError({
		problem: "what-if needs something to try out",
		expected: "--remove <element> or --rename <element>=<new name>",
		found: "neither",
		remedy: "mml-guard what-if --remove Sales.Order"
	});
}
function findNamed(models, name) {
	const consumers = models.flatMap((model) => model.elements.filter((element) => element.kind === "consumer" && element.label === name).map((element) => ({
		model,
		element
	})));
	const isNameToo = models.some(({ elements }) => elements.some(({ kind, id }) => kind !== "consumer" && id.name === name));
	return consumers.length > 0 && !isNameToo ? consumers : [require_find_element.findElement(models, name, "mml-guard what-if --remove")];
}
function findRenames(models, { rename = [] }) {
	return rename.flatMap((spec) => {
		const [, name, wanted] = /^(.+?)=(.+)$/s.exec(spec) ?? [];
		if (name === void 0 || wanted === void 0) throw missingName(spec);
		return findNamed(models, name.trim()).map((wish) => ({
			...wish,
			label: decodeLabel(wish.element, wanted.trim())
		}));
	});
}
function missingName(spec) {
	return new require_cli.UsageError({
		problem: `--rename does not take \`${spec}\``,
		expected: "<element>=<new name>",
		found: spec.includes("=") ? "an empty name" : "no =",
		remedy: "--rename Sales.Order=Sales.Purchase"
	});
}
function decodeLabel(element, wanted) {
	const { naming, title } = element.schema;
	if (naming !== "label" && naming !== "value") throw new require_cli.UsageError({
		problem: `a ${title} has no name of its own`,
		expected: "an element with a label of its own, such as an entity",
		found: `${title} ${element.id.name}, which is named after others`
	});
	const place = element.id.name.slice(0, -require_cli.escapeNamePart(element.label).length);
	const label = place !== "" && element.id.name.endsWith(require_cli.escapeNamePart(element.label)) && wanted.startsWith(place) ? wanted.slice(place.length) : wanted;
	const isPath = naming === "label" && /[./]/.test(label);
	if (label === "" || isPath || /["\\\r\n]/.test(label)) throw strangeName(element, wanted, place);
	if (label === element.label) throw sameName(element);
	return label;
}
function strangeName(element, wanted, place) {
	return new require_cli.UsageError({
		problem: `${element.kind} ${element.id.name} cannot be renamed to \`${wanted}\``,
		expected: `a new name in the same place: <name> or ${place}<name>, without quotes, dots and slashes`,
		found: wanted,
		remedy: `--rename ${element.id.name}=${place}${element.label}_new`
	});
}
function sameName({ kind, id }) {
	return new require_cli.UsageError({
		problem: `${kind} ${id.name} has that name already`,
		expected: "another name than the one it has",
		found: "the same",
		remedy: `--rename ${id.name}=<new name>`
	});
}
function assertConsistent(wishes) {
	const twice = wishes.find(({ element }, index) => wishes.findIndex((other) => other.element === element) !== index);
	if (twice === void 0) return;
	throw new require_cli.UsageError({
		problem: `${twice.element.kind} ${twice.element.id.name} is named twice`,
		expected: "one --remove or one --rename for each element",
		found: "two of them"
	});
}
function imagine(input, { model, wishes, parser, follow }) {
	const { after: now } = input.snapshots;
	const own = wishes.filter((wish) => wish.model === model);
	const changed = own.length === 0 ? model : imagineChanges(model, divide(own), parser);
	const written = new Map();
	const contents = layContents(written, input.contents);
	const files = new Map(now.files);
	const put = (path, text) => {
		const bytes = Buffer.from(text);
		const hash = require_cli.computeBlobId(bytes, "sha1");
		written.set(hash, bytes);
		files.set(path, hash);
	};
	for (const { path, facts } of listEdited(model, changed)) put(path, facts.text);
	if (follow === "follow") {
		const unread = {
			before: now.unread,
			after: now.unread
		};
		const { files: repaired } = require_repair_model.repairModel({
			models: {
				before: model,
				after: changed
			},
			unread,
			contents,
			parser
		});
		for (const { path, after } of repaired) put(path, after);
	}
	return {
		...input,
		snapshots: {
			before: now,
			after: {
				...now,
				label: "what-if",
				files
			}
		},
		contents,
		notices: [...input.notices, ...own.map((wish) => describeWish(wish, follow))]
	};
}
function layContents(written, read) {
	return {
		get: (hash) => written.get(hash) ?? read.get(hash),
		keys: () => new Set([...read.keys(), ...written.keys()]).values(),
		get size() {
			return read.size + written.size;
		}
	};
}
function divide(wishes) {
	return {
		removed: wishes.flatMap(({ element, label }) => label === void 0 ? [element] : []),
		renamed: wishes.flatMap(({ element, label }) => label === void 0 ? [] : [{
			element,
			label
		}])
	};
}
function listEdited(before, after) {
	const known = new Set(before.model.files);
	return after.model.files.filter((file) => !known.has(file));
}
function describeWish({ model, element, label }, follow) {
	const what = label === void 0 ? "removed" : `renamed to ${label}`;
	const said = `Only tried out, nothing was written: ${element.kind} ${element.id.name} is ${what}`;
	if (label === void 0 || !isReferredTo(element, model)) return `${said}.`;
	return follow === "follow" ? `${said}, and references to it follow.` : `${said}, and references to it stay as they are (--follow repairs them).`;
}
function isReferredTo(element, model) {
	return model.incoming(element).length > 0 || element.members.some((member) => isReferredTo(member, model));
}
exports.runWhatIf = runWhatIf;

})