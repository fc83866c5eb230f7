const require_rolldown_runtime = ((exports) => {
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
Object.defineProperty(exports, "__commonJSMin", {
	enumerable: true,
	get: function() {
		return __commonJSMin;
	}
});
Object.defineProperty(exports, "__exportAll", {
	enumerable: true,
	get: function() {
		return __exportAll;
	}
});
Object.defineProperty(exports, "__toESM", {
	enumerable: true,
	get: function() {
		return __toESM;
	}
});

return exports;
})({});
const require_second = require("./action-review-change.js");
const require_describe_unread = require("./action-describe-unread.js");
const require_shorten_revision = require("./action-shorten-revision.js");
const require_action = require("./action.js");
const require_encode_path = require("./action-encode-path.js");
const require_take_out = require("./action-take-out.js");
const require_nodes = require("./action-nodes.js");
const require_draw_flowchart = require("./action-draw-flowchart.js");
const require_measure = require("./action-measure.js");
// src/report/markdown/draw-findings.ts
const MOST_COMMANDS = 3;
const drawBlocking = (page) => {
	const { blocking } = require_describe_unread.groupFindings(page.report);
	if (blocking.length === 0) return [];
	const { left } = require_shorten_revision.takeFirst(blocking, page.layout.blocking);
	const sorted = left === 0 ? blocking : putCausesFirst(page.report, blocking);
	const { shown } = require_shorten_revision.takeFirst(sorted, page.layout.blocking);
	const rest = sorted.slice(shown.length);
	return [
		require_nodes.title(page.report.command === "review" ? "What blocks" : "What fails the check"),
		require_nodes.list(shown.map((finding) => drawFinding(page, finding))),
		drawUnblocking(page, blocking),
		...require_nodes.fold({ before: `${left} more that block` }, drawFolded(page, rest))
	];
};
function putCausesFirst(report, blocking) {
	const followers = findFollowers(report);
	const [first, then] = [false, true].map((follows) => blocking.filter((each) => followers.has(each) === follows));
	return [...first ?? [], ...then ?? []];
}
function drawUnblocking({ report }, blocking) {
	const commands = require_nodes.join(require_describe_unread.findRemedies(report, blocking, "on a page").slice(0, MOST_COMMANDS).map((command) => require_nodes.codeOf(command)), ", ");
	return require_nodes.paragraph(require_nodes.words(`${require_describe_unread.introduceRemedies(report, blocking, "on a page")} `), ...commands);
}
function drawFinding(page, finding) {
	const { message, suggestion, rule, origin, waiver } = finding;
	return [require_nodes.paragraph(linkPlace(finding.location, page.links), ...[
		require_nodes.words(" "),
		require_nodes.codeOf(rule),
		require_nodes.words(origin === "merge" ? " (only once merged): " : ": "),
		require_nodes.proseOf(message)
	], ...suggestion === void 0 ? [] : [require_nodes.words(" Suggestion: "), suggestion === "" ? require_nodes.words(require_take_out.TAKE_OUT) : require_nodes.codeOf(suggestion)], ...finding.blocks && !findFollowers(page.report).has(finding) ? drawRelated(page, finding) : [], ...waiver === void 0 ? [] : [
		require_nodes.words(" Waived by "),
		require_nodes.codeOf(waiver.by),
		require_nodes.words(": "),
		require_nodes.proseOf(waiver.reason)
	])];
}
const findFollowers = require_action.rememberEach((report) => {
	const told = new Set();
	const followers = new Set();
	for (const finding of require_describe_unread.groupFindings(report).blocking) {
		const [place] = finding.related;
		if (place === void 0) continue;
		const key = JSON.stringify([
			place.path,
			place.line,
			place.column,
			place.side,
			place.message
		]);
		if (told.has(key)) followers.add(finding);
		told.add(key);
	}
	return followers;
});
function drawRelated(page, { related }) {
	const [place] = related;
	if (place === void 0) return [];
	return [
		require_nodes.words(" ("),
		linkPlace(place, page.links),
		require_nodes.words(": "),
		require_nodes.proseOf(place.message),
		require_nodes.words(")")
	];
}
function drawFolded(page, findings) {
	if (findings.length === 0) return [];
	const { shown, left } = require_shorten_revision.takeFirst(findings, page.layout.folded);
	return [require_nodes.list(shown.map((finding) => drawFinding(page, finding))), ...drawLeft(left)];
}
function drawLeft(left) {
	return left === 0 ? [] : [require_nodes.paragraph(require_nodes.words(`\u2026 and ${left} more in the full report.`))];
}
const drawOpen = (page) => [
	...drawGroup$1(page, "errors", "error"),
	...drawGroup$1(page, "warnings", "warning"),
	...drawGroup$1(page, "notes", "note", remarkRepeated(page.report))
];
function remarkRepeated(report) {
	const count = require_describe_unread.countRepeatedNotes(report);
	return count === 0 ? "" : `; what changed tells ${count} more`;
}
const drawWaived = (page) => drawGroup$1(page, "waived", "waived finding");
const drawFixes = ({ report, layout, links }) => {
	const { shown, left } = require_shorten_revision.takeFirst(report.fixes, layout.folded);
	const items = shown.map(({ rule, message, location }) => [require_nodes.paragraph(linkPlace(location, links), require_nodes.words(" "), require_nodes.codeOf(rule), require_nodes.words(": "), require_nodes.proseOf(message))]);
	const content = items.length === 0 ? [] : [require_nodes.list(items), ...drawLeft(left)];
	return require_nodes.fold({ before: `${require_second.countNoun(report.fixes.length, "inherited problem")} ${require_describe_unread.describeFixed(report.fixes)}` }, content);
};
const drawInherited = (page) => drawGroup$1(page, "inherited", "inherited problem", ", there before this change; cannot block");
function drawGroup$1(page, group, noun, remark = "") {
	const findings = require_describe_unread.groupFindings(page.report)[group];
	return require_nodes.fold({ before: `${require_second.countNoun(findings.length, noun)}${remark}` }, drawFolded(page, findings));
}
function linkPlace(location, links) {
	const { path, line, column, side } = location;
	const place = require_nodes.codeOf(`${path}:${line}:${column}${side === "before" ? " (before)" : ""}`);
	const root = links[side];
	if (root === void 0 || place.type === "link") return place;
	return {
		type: "link",
		url: `${root}/${require_encode_path.encodePath(path)}#${formatLines(location)}`,
		children: [place]
	};
}
function formatLines({ line, endLine }) {
	return endLine > line ? `L${line}-L${endLine}` : `L${line}`;
}
// src/report/markdown/draw-changes.ts
const drawChanges = (page) => {
	const { changes } = page.report;
	if (changes.length === 0) return [];
	const { shown, left } = require_shorten_revision.takeFirst(require_describe_unread.groupChanges(changes), page.layout.places);
	return [
		require_nodes.title(`What changed: ${require_second.countNoun(changes.length, "change")}`),
		...shown.flatMap((group) => drawGroup(page, group)),
		...left === 0 ? [] : [require_nodes.paragraph(require_nodes.words(`\u2026 and ${require_second.countNoun(left, "more place")} in the full report.`))]
	];
};
function drawGroup({ layout }, { kind, name, project, changes }) {
	const { shown, left } = require_describe_unread.takeGravest(changes, layout.changes);
	const breaking = changes.filter((change) => change.compatibility === "breaking").length;
	const after = `: ${require_second.countNoun(changes.length, "change")}${breaking === 0 ? "" : `, ${breaking} breaking`}`;
	const summary = kind === "" ? { before: "elsewhere" } : {
		before: `${kind} `,
		name: project ? `${name} (${project})` : name
	};
	return require_nodes.fold({
		...summary,
		after
	}, [require_nodes.list(shown.map((change) => drawChange(change, layout))), ...drawLeft(left)]);
}
function drawChange(change, layout) {
	const line = require_describe_unread.describeChange(change);
	return [require_nodes.paragraph(require_nodes.words(`${verbOf(change)} ${line.kind} `), ...line.previousName === void 0 ? [] : [require_nodes.codeOf(line.previousName), require_nodes.words(" \u2192 ")], require_nodes.codeOf(line.name), ...drawNote(line), ...drawValues(line), ...line.compatibility === "safe" ? [] : [require_nodes.words(", "), require_nodes.strong(line.compatibility)]), ...line.diff === void 0 ? [] : [drawDiff(line.diff, layout)]];
}
function verbOf({ action }) {
	switch (action) {
		case "added":
		case "removed":
		case "renamed":
		case "moved": return action;
		case "property-changed":
		case "reference-added":
		case "reference-removed":
		case "reference-retargeted": return "changed";
	}
}
function drawNote({ sign, note }) {
	if (note === void 0 || note === "") return [];
	return sign === "~" ? [require_nodes.words(" "), require_nodes.codeOf(note)] : [require_nodes.words(` (${note})`)];
}
function drawValues({ values }) {
	if (values === void 0) return [];
	const { of, before, after } = values;
	if (of === "reference" && before === void 0) return [require_nodes.words(": added "), drawValue(after)];
	if (of === "reference" && after === void 0) return [require_nodes.words(": removed "), drawValue(before)];
	return [
		require_nodes.words(": "),
		drawValue(before),
		require_nodes.words(" \u2192 "),
		drawValue(after)
	];
}
function drawValue(value) {
	return value === void 0 ? require_nodes.words("(absent)") : require_nodes.codeOf(value);
}
function drawDiff(lines, { diffLines }) {
	const { shown, left } = require_shorten_revision.takeFirst(lines, diffLines);
	const text = shown.map(({ sign, text }) => sign === "\u2026" ? "  \u2026" : `${sign} ${require_second.showMarkdownCode(text)}`);
	return require_nodes.codeBlock("diff", left === 0 ? text : [...text, `  \u2026 and ${left} more lines`]);
}
// src/report/markdown/draw-delta.ts
const drawDelta = ({ delta }) => {
	if (delta === void 0) return [];
	return [require_nodes.paragraph(require_nodes.words("Since the last push ("), require_nodes.codeOf(require_shorten_revision.shortenRevision(delta.since)), require_nodes.words(`): ${describe(delta)}.`))];
};
function describe({ appeared, gone }) {
	if (appeared === 0 && gone === 0) return "no finding came or went";
	return [...gone > 0 ? [`${require_second.countNoun(gone, "finding")} gone`] : [], ...appeared > 0 ? [`${require_second.countNoun(appeared, "new finding")}`] : []].join(", ");
}
// src/report/markdown/draw-graph.ts
const drawGraph = ({ report, layout }) => {
	const lines = layout.graph === "shown" ? require_draw_flowchart.drawFlowchart(report.impact) : void 0;
	return lines === void 0 ? [] : require_nodes.fold({ before: "Impact graph" }, [require_nodes.codeBlock("mermaid", lines)]);
};
// src/report/markdown/draw-impact.ts
const LONGEST_PATH = 8;
const drawAffected = (page) => {
	const { elements, consumers, products, unaffected } = page.report.impact;
	if (elements.length + consumers.length + products.length + unaffected === 0) return [];
	return [
		require_nodes.title("Who is affected"),
		...drawPeople(page),
		require_nodes.paragraph(require_nodes.words(countAffected(page.report)))
	];
};
function drawPeople({ report, layout }) {
	const { consumers, products } = report.impact;
	const rows = [...require_describe_unread.sortByCertainty(consumers).map((consumer) => drawConsumer(report, consumer)), ...require_describe_unread.sortByCertainty(products).map(drawProduct)];
	if (rows.length === 0) return [];
	const { shown, left } = require_shorten_revision.takeFirst(rows, layout.people);
	const head = [
		"Who",
		"Owner",
		"Certainty",
		"Because"
	];
	const rest = require_shorten_revision.takeFirst(rows.slice(shown.length), layout.folded);
	const more = rest.shown.length === 0 ? [] : [require_nodes.table(head, rest.shown), ...drawLeft(rest.left)];
	return [require_nodes.table(head, shown), ...require_nodes.fold({ before: `${left} more consumers and products` }, more)];
}
function drawConsumer({ impact }, consumer) {
	const { name, external, certainty, path, products } = consumer;
	const known = indexProducts(impact).get(consumer.project);
	const shown = products.flatMap((product) => known?.get(product) ?? []);
	shown.sort((left, right) => left.place - right.place);
	return [
		[
			require_nodes.codeOf(name),
			require_nodes.words(external ? " (external)" : ""),
			...drawProject(consumer)
		],
		drawOwnerNames(shown.map(({ product }) => product.owner)),
		[require_nodes.words(certainty)],
		drawWay(path, name)
	];
}
const indexProducts = require_action.rememberEach(({ products }) => {
	const projects = new Map();
	products.forEach((product, place) => {
		const names = projects.get(product.project) ?? new Map();
		projects.set(product.project, names);
		names.set(product.name, [...names.get(product.name) ?? [], {
			product,
			place
		}]);
	});
	return projects;
});
function drawProduct(product) {
	const { name, owner, certainty, path } = product;
	return [
		[
			require_nodes.codeOf(name),
			require_nodes.words(" (product)"),
			...drawProject(product)
		],
		drawOwnerNames([owner]),
		[require_nodes.words(certainty)],
		drawWay(path, name)
	];
}
function drawProject({ project }) {
	return project === void 0 ? [] : [require_nodes.words(" in "), require_nodes.codeOf(project)];
}
function drawOwnerNames(owners) {
	const names = [...new Set(owners.filter((owner) => owner !== void 0))];
	return names.length === 0 ? [require_nodes.words("none")] : require_nodes.join(names.map(require_nodes.codeOf), ", ");
}
function drawWay(path, name) {
	const names = require_measure.shortenPath(path);
	return drawNames(names.length > 1 && names.at(-1) === name ? names.slice(0, -1) : names);
}
function drawPath(path) {
	return drawNames(require_measure.shortenPath(path));
}
function drawNames(all) {
	const names = all.map(require_nodes.codeOf);
	const half = LONGEST_PATH / 2;
	const shown = names.length <= LONGEST_PATH ? names : [
		...names.slice(0, half),
		require_nodes.words("\u2026"),
		...names.slice(-4)
	];
	return require_nodes.join(shown, " \u2192 ");
}
function countAffected({ impact }) {
	const kinds = new Map();
	for (const { kind } of impact.elements) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	const counts = [...kinds].map(([kind, count]) => require_second.countNoun(count, require_shorten_revision.nameKind(kind)));
	const affected = `${impact.elements.length} affected${counts.length === 0 ? "" : ` (${counts.join(", ")})`}`;
	return impact.unaffected === 0 ? `${affected}.` : `${affected}, ${impact.unaffected} more downstream but not touched.`;
}
// src/report/markdown/draw-owners.ts
const MOST_IN_VIEW$1 = 5;
const drawMentions = (page) => {
	const told = page.report.owners.filter((owner) => isTold(page, owner));
	if (told.length === 0) return [];
	const { shown } = require_shorten_revision.takeFirst(told, MOST_IN_VIEW$1);
	const rest = told.slice(shown.length);
	const draw = (owners) => require_nodes.list(owners.map((owner) => [drawOwner(page, owner)]));
	return [
		require_nodes.title("Who should look at this"),
		draw(shown),
		...require_nodes.fold({ before: `${rest.length} more owners` }, rest.length === 0 ? [] : [draw(rest)])
	];
};
const drawOwners = (page) => {
	const others = page.report.owners.filter((owner) => !isTold(page, owner));
	const { shown, left } = require_shorten_revision.takeFirst(others, page.layout.folded);
	const items = shown.map((owner) => [drawOwner(page, owner)]);
	return require_nodes.fold({ before: `${require_second.countNoun(others.length, "owner")} to tell` }, items.length === 0 ? [] : [
		require_nodes.list(items),
		...drawLeft(left),
		...drawUnheard(page)
	]);
};
function isTold({ mentions }, { handles }) {
	return handles.some((handle) => {
		const key = handle.toLowerCase();
		return mentions !== void 0 && (mentions.live.has(key) || mentions.requested.has(key));
	});
}
function drawOwner(page, { owner, handles, because }) {
	const told = [...handles.includes(owner) ? [] : [[require_nodes.codeOf(owner)]], ...handles.map((handle) => drawHandle(page, handle))];
	return require_nodes.paragraph(...told.flatMap((name) => [...name, require_nodes.words(" ")]), require_nodes.words("because "), require_nodes.proseOf(because));
}
function drawHandle({ mentions }, handle) {
	const key = handle.toLowerCase();
	if (mentions?.live.has(key)) return [require_nodes.words(handle)];
	if (mentions?.requested.has(key)) return [require_nodes.codeOf(handle), require_nodes.words(" (asked for a review)")];
	return mentions?.unheard.has(key) ? [require_nodes.codeOf(handle), require_nodes.words(" (not told)")] : [require_nodes.codeOf(handle)];
}
function drawUnheard({ mentions }) {
	if (mentions === void 0 || mentions.unheard.size === 0) return [];
	return [require_nodes.paragraph(require_nodes.words("Not told: GitHub tells no team by a token that may not see it. Name people under "), ...[require_nodes.codeOf("owners"), require_nodes.words(" in the configuration, or give the Action the token of an app that may read members.")])];
}
// src/report/markdown/draw-personal-data.ts
const MOST_NAMES$1 = 6;
const drawPersonalData = ({ report, layout }) => {
	const { added, removed, exposures, noLongerExposed } = report.pii;
	const items = [
		...added.map((element) => drawElement(element, "is newly marked as personal")),
		...removed.map((element) => drawElement(element, "is no longer marked as personal")),
		...require_describe_unread.groupExposures(exposures).map((group) => drawExposure(group, "now")),
		...require_describe_unread.groupExposures(noLongerExposed).map((group) => drawExposure(group, "no longer"))
	];
	if (items.length === 0) return [];
	const { shown, left } = require_shorten_revision.takeFirst(items, layout.personalData);
	const rest = require_shorten_revision.takeFirst(items.slice(shown.length), layout.folded);
	const more = rest.shown.length === 0 ? [] : [require_nodes.list(rest.shown), ...drawLeft(rest.left)];
	return [
		require_nodes.title("Personal data"),
		require_nodes.list(shown),
		...require_nodes.fold({ before: `${left} more about personal data` }, more)
	];
};
function drawElement({ kind, name }, what) {
	return [require_nodes.paragraph(require_nodes.words(`${require_shorten_revision.nameKind(kind)} `), require_nodes.codeOf(name), require_nodes.words(` ${what}`))];
}
function drawExposure(group, when) {
	const { elements, consumers, certainty, way } = group;
	return [require_nodes.paragraph(...[
		...drawSome$1(elements),
		require_nodes.words(` ${when} ${require_describe_unread.reachVerb(group)} `),
		...drawSome$1(consumers),
		require_nodes.words(` (${certainty})`)
	], ...way.length === 0 ? [] : [require_nodes.words(" by "), ...drawPath(way)])];
}
function drawSome$1(names) {
	const { shown, left } = require_shorten_revision.takeFirst(names, MOST_NAMES$1);
	return [...require_nodes.join(shown.map(require_nodes.codeOf), ", "), ...left === 0 ? [] : [require_nodes.words(` and ${left} more`)]];
}
// src/report/markdown/draw-privacy-checklist.ts
const MOST_NAMES = 6;
const drawPrivacyChecklist = ({ report, layout }) => {
	const { exposures, added, removed } = report.pii;
	if (exposures.length === 0) return [];
	const items = [
		...groupByConsumer(exposures).map(drawRecipient),
		...drawFlags(added, "newly marked as personal: a duty to delete and to inform is provided for."),
		...drawFlags(removed, "no longer marked as personal: it never held personal data, or holds none any more.")
	];
	const { shown, left } = require_shorten_revision.takeFirst(items, layout.checklist);
	const summary = `Privacy checklist: ${require_second.countNoun(items.length, "thing")} to confirm`;
	return require_nodes.fold({ before: summary }, [require_nodes.checklist(shown), ...drawLeft(left)]);
};
function groupByConsumer(exposures) {
	const groups = new Map();
	for (const exposure of exposures) {
		const key = JSON.stringify([exposure.project, exposure.consumer]);
		groups.set(key, [...groups.get(key) ?? [], exposure]);
	}
	const recipients = Array.from(groups.values(), (group) => ({
		consumer: group[0]?.consumer ?? "",
		isExternal: group.some(({ external }) => external === true),
		project: group[0]?.project,
		elements: [...new Set(group.map(({ element }) => element))],
		products: [...new Set(group.map(({ product }) => product))]
	}));
	return [...recipients.filter(({ isExternal }) => isExternal), ...recipients.filter(({ isExternal }) => !isExternal)];
}
function drawRecipient({ consumer, isExternal, project, elements, products }) {
	const settled = isExternal ? ": purpose, legal basis and the contract with this recipient are settled." : ": purpose and legal basis are settled.";
	return [require_nodes.paragraph(require_nodes.codeOf(consumer), require_nodes.words(`${isExternal ? " (external)" : ""} may see `), ...drawSome(elements), require_nodes.words(" through "), ...drawSome(products), ...project === void 0 ? [] : [require_nodes.words(" in "), require_nodes.codeOf(project)], require_nodes.words(settled))];
}
function drawFlags(elements, what) {
	if (elements.length === 0) return [];
	return [[require_nodes.paragraph(...drawSome(elements.map(({ name }) => name)), require_nodes.words(` ${elements.length === 1 ? "is" : "are"} ${what}`))]];
}
function drawSome(names) {
	const { shown, left } = require_shorten_revision.takeFirst(names, MOST_NAMES);
	return [...require_nodes.join(shown.map(require_nodes.codeOf), ", "), ...left === 0 ? [] : [require_nodes.words(` and ${left} more`)]];
}
// src/report/markdown/draw-proposals.ts
const MOST_IN_VIEW = 3;
const drawProposals = ({ report, layout }) => {
	const { proposals } = report;
	if (proposals.length === 0) return [];
	const { shown, left } = require_shorten_revision.takeFirst(proposals, Math.min(MOST_IN_VIEW, layout.people));
	const rest = require_shorten_revision.takeFirst(proposals.slice(shown.length), layout.folded);
	const folded = rest.shown.length === 0 ? [] : [require_nodes.list(rest.shown.map(drawProposal)), ...drawLeft(rest.left)];
	return [
		require_nodes.title("Waivers that this change proposes"),
		require_nodes.list(shown.map(drawProposal)),
		...require_nodes.fold({ before: `${left} more proposed waivers` }, folded)
	];
};
function drawProposal({ rule, scope, expires, approvedBy, effect, next, project }) {
	const standing = approvedBy.length === 0 ? [require_nodes.strong("waits"), require_nodes.words(". ")] : [
		require_nodes.strong("counts"),
		require_nodes.words(": approved by "),
		...require_nodes.join(approvedBy.map(require_nodes.codeOf), " and "),
		require_nodes.words(". ")
	];
	return [require_nodes.paragraph(...[
		require_nodes.codeOf(rule),
		require_nodes.words(" on "),
		require_nodes.codeOf(scope),
		require_nodes.words(` until ${expires} `),
		...standing
	], ...project === void 0 ? [] : [
		require_nodes.words("In "),
		require_nodes.codeOf(project),
		require_nodes.words(". ")
	], require_nodes.proseOf([effect, next].filter((part) => part !== "").join(" ")))];
}
// src/report/markdown/draw-run.ts
const SIGNS = {
	pass: "\u2705",
	warn: "\u26a0\ufe0f",
	fail: "\u274c"
};
const drawVerdict = ({ report }) => {
	const { project, verdict } = report;
	const inProject = project === null || project === "" || project === "." ? [] : [require_nodes.words(" in "), require_nodes.codeOf(project)];
	const counts = require_second.describeCounts(report).join(" \u00b7 ");
	return [{
		type: "heading",
		depth: 3,
		children: [require_nodes.words(`${SIGNS[verdict.outcome]} MML Guard: ${require_second.describeVerdict(report)}`), ...inProject]
	}, ...counts === "" ? [] : [require_nodes.paragraph(require_nodes.words(counts))]];
};
const drawRemarks = ({ report, layout }) => {
	const told = new Set(report.proposals.map(({ notice }) => notice));
	const remarks = [
		...report.unread.map((file) => [
			require_nodes.words("Not read: "),
			require_nodes.codeOf(file.path),
			require_nodes.words(`${require_describe_unread.describeUnreadSide(report, file)} `),
			require_nodes.proseOf(file.reason)
		]),
		...report.renameCandidates.map(({ kind, removed, added, confidence }) => [
			...[
				require_nodes.words(`Renamed or not? ${require_shorten_revision.nameKind(kind)} `),
				require_nodes.codeOf(removed),
				require_nodes.words(" could now be ")
			],
			...require_nodes.join(added.map(require_nodes.codeOf), " or "),
			require_nodes.words(` (${Math.floor(confidence * 100)} % alike)`)
		]),
		...report.notices.filter((notice) => !told.has(notice)).map((notice) => [require_nodes.proseOf(notice)])
	];
	if (remarks.length === 0) return [];
	const { shown, left } = require_shorten_revision.takeFirst(remarks, layout.folded);
	const items = shown.map((phrases) => [require_nodes.paragraph(...phrases)]);
	return require_nodes.fold({ before: `About this run: ${require_second.countNoun(remarks.length, "remark")}` }, [require_nodes.list(items), ...drawLeft(left)]);
};
const drawPointer = () => [require_nodes.paragraph(require_nodes.words("The report is too long to be shown here; the job summary and the full report have it."))];
const drawFooter = ({ report, links }) => {
	const { comparison, model, tool } = report;
	const after = require_nodes.codeOf(require_shorten_revision.shortenRevision(comparison.after));
	const size = `${require_second.countNoun(model.files, "file")}, ${require_second.countNoun(model.elements, "element")}`;
	return [require_nodes.paragraph(...comparison.before === null ? [require_nodes.words("Checked "), after] : [
		require_nodes.words("Compared "),
		require_nodes.codeOf(require_shorten_revision.shortenRevision(comparison.before)),
		require_nodes.words(" with "),
		after
	], require_nodes.words(`, ${size}, as of ${comparison.asOf} \u00b7 ${tool.name} ${tool.version}`), ...links.report === void 0 ? [] : [require_nodes.words(" \u00b7 "), linkTo(links.report, "full report")])];
};
function linkTo(url, text) {
	return {
		type: "link",
		url,
		children: [{
			type: "text",
			value: text
		}]
	};
}
// src/report/markdown/page.ts
const ALL = Number.POSITIVE_INFINITY;
const wholeLayout = {
	blocking: ALL,
	people: ALL,
	personalData: ALL,
	folded: ALL,
	places: ALL,
	changes: ALL,
	checklist: ALL,
	diffLines: 200,
	graph: "shown"
};
const PLACES_OF_COMMENT = {
	places: 30,
	changes: 30,
	diffLines: 30,
	graph: "shown"
};
const PLACES_OF_COMPACT = {
	places: 10,
	changes: 5,
	diffLines: 6,
	graph: "left out"
};
const commentLayouts = [{
	blocking: 5,
	people: 6,
	personalData: 4,
	folded: 50,
	checklist: 10,
	...PLACES_OF_COMMENT
}, {
	blocking: 5,
	people: 6,
	personalData: 4,
	folded: 10,
	checklist: 10,
	...PLACES_OF_COMPACT
}];
// src/report/markdown/render-markdown.ts
var render_markdown_exports = require_rolldown_runtime.__exportAll({ renderMarkdown: () => renderMarkdown });
const SECTIONS = [
	drawVerdict,
	drawBlocking,
	drawProposals,
	drawAffected,
	drawPersonalData,
	drawPrivacyChecklist,
	drawMentions,
	drawOwners,
	drawOpen,
	drawChanges,
	drawGraph,
	drawWaived,
	drawInherited,
	drawFixes,
	drawRemarks,
	drawDelta,
	drawFooter
];
const POINTER = [
	drawVerdict,
	drawPointer,
	drawMentions,
	drawDelta,
	drawFooter
];
function renderMarkdown(report, options) {
	const { maxLength, links = {}, delta, mentions } = options;
	const common = {
		report,
		links,
		...delta && { delta },
		...mentions && { mentions }
	};
	const draw = (sections, layout) => require_nodes.printMarkdown(sections.flatMap((section) => section({
		...common,
		layout
	})));
	if (maxLength === void 0) return draw(SECTIONS, wholeLayout);
	for (const layout of commentLayouts) {
		const text = draw(SECTIONS, layout);
		if (text.length <= maxLength) return text;
	}
	const pointer = draw(POINTER, wholeLayout);
	return pointer.length <= maxLength ? pointer : draw([drawVerdict], wholeLayout).slice(0, Math.max(0, maxLength));
}
Object.defineProperty(exports, "renderMarkdown", {
	enumerable: true,
	get: function() {
		return renderMarkdown;
	}
});
Object.defineProperty(exports, "render_markdown_exports", {
	enumerable: true,
	get: function() {
		return render_markdown_exports;
	}
});
