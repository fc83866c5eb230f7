(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
// src/fix/write-forms.ts
function chooseForm(reference, target, symbols) {
	const named = require_cli.writeReference(reference, target.after, target.before);
	const inPath = named?.startsWith("\"") ? void 0 : named;
	const forms = [
		{
			form: writeLabel(reference, target),
			match: ["exact"]
		},
		{
			form: reference.form === "path" ? inPath : named,
			match: ["exact"]
		},
		{
			form: writeFolded(reference, target.after),
			match: ["exact", "loose"]
		},
		{
			form: named,
			match: ["exact"]
		},
		{
			form: `"${target.after.path}"`,
			match: ["exact"]
		}
	];
	const question = {
		reference,
		target: target.after,
		symbols
	};
	return forms.find(({ form, match }) => isForm(form) && match.includes(means(form, question) ?? ""))?.form;
}
function writeLabel(reference, target) {
	if (reference.form !== "quoted") return void 0;
	return require_cli.foldName(reference.text) === require_cli.foldName(target.before.label) ? `"${target.after.label}"` : void 0;
}
function writeFolded(reference, target) {
	const [first = "", ...rest] = reference.text.split(".");
	if (reference.form !== "path") return void 0;
	const prefix = rest.length > 0 && require_cli.kindOfPathPrefix(first) !== void 0 ? first : void 0;
	const path = (rest.length > 1 || prefix === void 0 ? target.path : target.label).replaceAll(/[^\w.]+/g, "_");
	const form = prefix === void 0 ? path : `${prefix}.${path}`;
	return form.split(".").every((part) => /^[A-Za-z_]\w*$/.test(part)) ? form : void 0;
}
function isForm(form) {
	if (form === void 0 || /[\r\n]/.test(form)) return false;
	return !form.startsWith("\"") || !/(?<!\\)(?:\\\\)*"/.test(form.slice(1, -1));
}
function means(form, { reference, target, symbols }) {
	const isQuoted = form.startsWith("\"");
	const resolution = require_cli.resolveReference(readAs(reference, {
		text: isQuoted ? form.slice(1, -1) : form,
		form: isQuoted ? "quoted" : "path"
	}), symbols);
	return resolution.status === "resolved" && resolution.target === target ? resolution.match : void 0;
}
function readAs(reference, changed) {
	return {
		from: changed.from ?? reference.from,
		schema: reference.schema,
		text: changed.text ?? reference.text,
		form: changed.form ?? reference.form,
		get range() {
			return reference.range;
		}
	};
}
// src/fix/find-stale.ts
function findStale(models, diff) {
	const symbols = require_cli.mapPair(models, (model) => require_cli.buildSymbolTable(model.model.table));
	const search = {
		diff,
		symbols,
		candidates: new Map(diff.renameCandidates.map(({ removed, added }) => [removed, added]))
	};
	return {
		found: models.after.elements.flatMap((element) => element.schema.relations.length === 0 ? [] : element.references.flatMap((reference) => judge(reference, search))),
		symbols
	};
}
function judge(reference, search) {
	if (reference.schema.strength === "id") return [];
	const { diff, symbols } = search;
	const holder = diff.counterpartInBefore(reference.from);
	const meant = require_cli.resolveReference(readAs(reference, { from: holder ?? reference.from }), symbols.before);
	if (meant.status !== "resolved") return [];
	const means = require_cli.resolveReference(reference, symbols.after);
	const after = diff.counterpartInAfter(meant.target);
	if (after === void 0) return judgeGone(reference, meant.target, {
		means,
		candidates: search.candidates
	});
	const target = {
		before: meant.target,
		after
	};
	if (means.status !== "resolved") return [{
		status: "stale",
		reference,
		target
	}];
	if (means.target === after) return isOnlySpelling(meant, means) ? [{
		status: "stale",
		reference,
		target
	}] : [];
	return isUntouched(reference, holder) ? [{
		status: "captured",
		reference,
		target,
		now: means.target
	}] : [];
}
function judgeGone(reference, former, { means, candidates }) {
	const added = candidates.get(former);
	if (added === void 0 || means.status === "resolved") return [];
	return [{
		status: "undecided",
		reference,
		former,
		candidates: added
	}];
}
function isOnlySpelling(meant, means) {
	return meant.status === "resolved" && means.status === "resolved" && meant.match === "exact" && means.match === "loose";
}
function isUntouched(reference, holder) {
	return holder?.references.some(({ schema, text, form }) => schema.relation === reference.schema.relation && text === reference.text && form === reference.form) ?? false;
}
// src/fix/plan-edits.ts
function planRepair(stale, symbols) {
	const { reference } = stale;
	switch (stale.status) {
		case "undecided": return [{ open: describeUndecided(stale) }];
		case "captured": return [{ open: describeCaptured(stale) }];
		case "stale": {
			const edits = reference.from.kind === "foreign-key" ? planForeignKey(reference, stale.target.after, symbols) : planArgument(reference, stale.target, symbols);
			if (edits === void 0) return [{ open: describeUnwritable(reference, stale.target) }];
			return edits.length === 0 ? [] : [{
				repair: describeRepair(reference, stale.target, edits),
				edits
			}];
		}
	}
}
function planArgument(reference, target, symbols) {
	const form = chooseForm(reference, target, symbols);
	if (form === void 0) return void 0;
	return form === writtenText(reference) ? [] : [{
		range: reference.range,
		insert: form
	}];
}
function planForeignKey(reference, target, symbols) {
	const [block] = reference.from.blocks;
	if (block === void 0) return void 0;
	const named = (key) => block.item.members.find((item) => require_cli.normaliseKey(item.keyword) === key);
	const [table, field] = [named("table"), named("field")];
	const wanted = target.kind === "table" ? [target.label] : [target.parent?.label ?? "", target.label];
	const written = [table, field].filter((item) => item !== void 0);
	const labels = written.length === 1 && table === void 0 ? wanted.slice(-1) : wanted;
	if (labels.length !== written.length) return void 0;
	const resolution = require_cli.resolveReference(readAs(reference, { text: labels.join(".") }), symbols);
	if (resolution.status !== "resolved" || resolution.target !== target) return void 0;
	return written.flatMap((item, index) => {
		const insert = writeValue(item, labels[index] ?? "");
		if (insert === item.writtenValue) return [];
		return [{
			range: require_cli.rangeOf(block, {
				start: item.valueStart,
				end: item.valueEnd
			}),
			insert
		}];
	});
}
function writeValue(item, label) {
	return item.valueType === require_cli.ValueType.path && /^[A-Za-z_]\w*$/.test(label) ? label : `"${label}"`;
}
function describeRepair(reference, target, edits) {
	return {
		...place(reference),
		range: edits[0]?.range ?? reference.range,
		written: edits.map(({ range }) => textAt(reference, range)).join(", "),
		replacement: edits.map(({ insert }) => insert).join(", "),
		target: {
			before: target.before.id,
			after: target.after.id
		}
	};
}
function describeUndecided({ reference, former, candidates }) {
	const names = candidates.map(({ id }) => id.name);
	return {
		...place(reference),
		reason: `${former.schema.title} ${former.id.name} is gone, and could have become ${names.join(" or ")}`,
		remedy: `write renamed-from "${former.id.name}" into the right one, then run fix again`
	};
}
function describeCaptured({ reference, target, now }) {
	const [before, after] = [target.before.id.name, target.after.id.name];
	const became = before === after ? "" : `, which is now ${after}`;
	return {
		...place(reference),
		reason: `it meant ${before}${became}, and means ${now.id.name} now`,
		remedy: `write "${after}" if that is still meant, else "${now.id.name}"`
	};
}
function describeUnwritable(reference, target) {
	return {
		...place(reference),
		reason: `${target.before.id.name} is now ${target.after.id.name}, and no text in this place would mean it alone`,
		remedy: "give that element a name of its own, then run fix again"
	};
}
function place(reference) {
	return {
		range: reference.range,
		holder: reference.from.id,
		relation: reference.schema.relation,
		written: writtenText(reference)
	};
}
function writtenText(reference) {
	return textAt(reference, reference.range);
}
function textAt({ from }, { path, start, end }) {
	return (from.blocks.find((block) => block.file.path === path)?.file)?.facts.text.slice(start.offset, end.offset) ?? "";
}
// src/fix/repair-model.ts
const MOST_ROUNDS = 8;
function repairModel(input) {
	const repairs = [];
	let after = input.models.after;
	let open = [];
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const planned = planRound(input, after);
		open = planned.flatMap((plan) => "open" in plan ? [plan.open] : []);
		const made = planned.flatMap((plan) => "repair" in plan ? [plan] : []);
		if (made.length === 0) break;
		repairs.push(...made.map(({ repair }) => repair));
		after = editModel(after, made.flatMap(({ edits }) => edits), input.parser);
	}
	return {
		repairs: sortPlaces(repairs),
		open: sortPlaces(open),
		files: listChanged(input.models.after, after)
	};
}
function planRound(input, after) {
	const models = {
		before: input.models.before,
		after
	};
	const { found, symbols } = findStale(models, require_cli.diffModels(models, findUnread(input, models)));
	const files = new Map(after.model.files.map((file) => [file.path, file]));
	return found.flatMap((stale) => planRepair(stale, symbols.after)).map((plan) => keepReadable(plan, files, input.contents));
}
function findUnread({ unread }, { before, after }) {
	const unjudged = {
		before: require_cli.findUnjudged(before.model, after.model),
		after: require_cli.findUnjudged(after.model, before.model)
	};
	return require_cli.mapPair(unread, (files, side) => new Set([...files, ...unjudged[side]].map(({ path }) => path)));
}
function keepReadable(plan, files, contents) {
	if ("open" in plan) return plan;
	const { repair } = plan;
	const { range, holder, relation, written } = repair;
	const file = files.get(range.path);
	if (file !== void 0 && isFaithful(file, contents)) return plan;
	return { open: {
		range,
		holder,
		relation,
		written,
		reason: `${repair.target.before.name} is now ${repair.target.after.name}, but this file is not UTF-8`,
		remedy: `write ${repair.replacement} by hand, or save the file as UTF-8 and run fix again`
	} };
}
function isFaithful({ facts }, contents) {
	const bytes = contents.get(facts.hash);
	if (bytes === void 0) return true;
	const encoded = new TextEncoder().encode(facts.text);
	return encoded.length === bytes.length && encoded.every((byte, index) => byte === bytes[index]);
}
function editModel(model, edits, parser) {
	const byPath = new Map();
	for (const edit of edits) byPath.set(edit.range.path, [...byPath.get(edit.range.path) ?? [], edit]);
	const files = model.model.files.map((file) => {
		const own = byPath.get(file.path);
		return own === void 0 ? file : replaceText(file, editText(file.facts.text, own), parser);
	});
	return require_cli.linkModel(require_cli.buildModel(files, { leftOut: model.model.leftOut }));
}
function editText(text, edits) {
	const byPlace = new Map(edits.map((edit) => [edit.range.start.offset, edit]));
	const sorted = Array.from(byPlace.values()).sort((left, right) => left.range.start.offset - right.range.start.offset);
	return (require("./cli-parser.js")).applyEdits(text, sorted.map(({ range: { start, end }, insert }) => ({
		at: start.offset,
		remove: end.offset - start.offset,
		insert,
		anchor: start.offset
	})));
}
function replaceText(file, text, parser) {
	const facts = (require("./cli-parser.js")).parse(new TextEncoder().encode(text), `edited ${file.path} ${text.length}`, parser);
	return {
		path: file.path,
		facts
	};
}
function sortPlaces(places) {
	return [...places].sort((left, right) => require_cli.compareText(left.range.path, right.range.path) || left.range.start.line - right.range.start.line || left.range.start.column - right.range.start.column);
}
function listChanged(before, after) {
	const texts = new Map(before.model.files.map((file) => [file.path, file.facts.text]));
	const changed = after.model.files.flatMap(({ path, facts }) => {
		const text = texts.get(path) ?? "";
		return text === facts.text ? [] : [{
			path,
			before: text,
			after: facts.text
		}];
	});
	return require_cli.sortBy(changed, ({ path }) => path);
}
Object.defineProperty(exports, "repairModel", {
	enumerable: true,
	get: function() {
		return repairModel;
	}
});
Object.defineProperty(exports, "replaceText", {
	enumerable: true,
	get: function() {
		return replaceText;
	}
});

})