const require_measure = require("./index-measure.js");
const require_plain_text = require("./index-plain-text.js");
const require_describe_verdict = require("./index-describe-verdict.js");
const require_describe_unread = require("./index-describe-unread.js");
require("./index-take-out.js");
const LONGEST_TEXT = 400;
const NARROWEST_TEXT = 18;
const INDENT_BELOW$1 = 8;
function drawSection({ paint }, title, lines) {
	return lines.length === 0 ? [] : [paint("bold", title), ...lines];
}
function drawParagraph({ paint, width }, text, { indent = 2, style } = {}) {
	return require_measure.wrapText(showProse(text), width - indent).map((line) => " ".repeat(indent) + (style ? paint(style, line) : line));
}
function drawHanging({ width }, lead, text) {
	const indent = require_measure.measureText(lead.text);
	if (require_measure.measureText(text) > width - indent && width - indent < NARROWEST_TEXT) {
		const below = " ".repeat(INDENT_BELOW$1);
		return [lead.painted.trimEnd(), ...require_measure.wrapText(text, width - INDENT_BELOW$1).map((line) => below + line)];
	}
	return require_measure.wrapText(text, width - indent).map((line, index) => (index === 0 ? lead.painted : " ".repeat(indent)) + line);
}
function drawList(sheet, { items, most, noun }, draw) {
	const excerpt = require_describe_unread.takeFirst(items, most);
	return [...excerpt.shown.flatMap(draw), ...drawLeft(sheet, excerpt.left, noun)];
}
function drawLeft(sheet, left, noun) {
	return left === 0 ? [] : drawParagraph(sheet, `\u2026 and ${left} more ${noun} (--format json shows all)`, { style: "dim" });
}
function showProse(text) {
	return require_measure.cutText(require_plain_text.showPlainText(text), LONGEST_TEXT);
}
function measureColumn(texts, most) {
	return Math.min(most, Math.max(0, ...texts.map(require_measure.measureText)));
}
// src/report/text/draw-changes.ts
const MOST_GROUPS = 8;
const MOST_CHANGES = 8;
const MANY = 40;
const FEW_CHANGES = 3;
const MOST_DIFF_LINES = 8;
const WIDEST_NAME = 34;
const LONGEST_VALUE = 120;
const LONGEST_DIFF_LINE = 480;
const NARROWEST_DETAIL = 36;
const INDENT_BELOW = 8;
const drawChanges = (sheet) => {
	const { changes } = sheet.report;
	const lines = drawList(sheet, {
		items: require_describe_unread.groupChanges(changes),
		most: MOST_GROUPS,
		noun: "places"
	}, (group) => drawGroup(sheet, group));
	return drawSection(sheet, `What changed: ${require_describe_verdict.countNoun(changes.length, "change")}`, lines);
};
function drawGroup(sheet, group) {
	const most = sheet.report.changes.length > MANY ? FEW_CHANGES : MOST_CHANGES;
	const { shown, left } = require_describe_unread.takeGravest(group.changes, most);
	const lines = shown.map(require_describe_unread.describeChange);
	const columns = {
		kind: measureColumn(lines.map(formatKind), WIDEST_NAME),
		name: measureColumn(lines.map(formatName), WIDEST_NAME)
	};
	return [
		`  ${drawHeading(sheet, group)}`,
		...lines.flatMap((line) => drawChange(sheet, line, columns)),
		...drawLeft(sheet, left, "changes")
	];
}
function drawHeading({ paint, width }, { kind, name, project }) {
	if (kind === "") return paint("dim", "elsewhere");
	const place = project === void 0 ? "" : ` (${require_plain_text.showPlainText(project)})`;
	return paint("dim", `${kind} `) + require_measure.cutText(require_plain_text.showPlainText(name) + place, width - kind.length - 3);
}
function formatKind({ kind }) {
	return kind;
}
function formatName({ name, previousName }) {
	return require_plain_text.showPlainText(previousName === void 0 ? name : `${previousName} \u2192 ${name}`);
}
function drawChange(sheet, line, columns) {
	const { paint } = sheet;
	const kind = require_measure.padText(line.kind, columns.kind);
	const name = require_measure.padText(formatName(line), columns.name);
	const lead = {
		text: `    ${line.sign} ${kind}  ${name}  `,
		painted: `    ${paint(SIGN_STYLES[line.sign], line.sign)} ${paint("dim", kind)}  ${name}  `
	};
	const detail = formatDetail(line);
	return [...(hasRoom(sheet, lead.text, detail) ? drawHanging : drawBelow)(sheet, lead, detail).map((text) => paintCompatibility(sheet, text.trimEnd())), ...drawDiff(sheet, line.diff ?? [])];
}
const SIGN_STYLES = {
	"+": "green",
	"-": "red",
	"~": "yellow",
	"\u2192": "cyan"
};
function paintCompatibility({ paint }, line) {
	return line.replace(/\[(?:breaking|risky)[a-z: -]*\]$/, (mark) => paint(mark.startsWith("[breaking") ? "red" : "yellow", mark));
}
function hasRoom({ width }, lead, detail) {
	const room = width - require_measure.measureText(lead);
	const needed = require_measure.measureText(detail);
	return needed <= room || needed > width - INDENT_BELOW && room >= NARROWEST_DETAIL;
}
function drawBelow(sheet, lead, detail) {
	const indent = " ".repeat(INDENT_BELOW);
	const text = lead.text.trimEnd();
	const first = require_measure.measureText(text) <= sheet.width ? [lead.painted] : [require_measure.cutText(text, sheet.width)];
	return detail === "" ? first : [...first, ...drawHanging(sheet, {
		text: indent,
		painted: indent
	}, detail)];
}
function formatDetail(line) {
	return [
		formatNote(line),
		formatValues(line),
		formatCompatibility(line)
	].filter((part) => part !== "").join(" ");
}
function formatCompatibility({ compatibility, rule }) {
	if (compatibility === "safe") return "";
	return rule === void 0 ? `[${compatibility}]` : `[${compatibility}: ${rule}]`;
}
function formatNote({ sign, note, values }) {
	if (note === void 0 || note === "") return "";
	if (sign !== "~") return `(${note})`;
	return values === void 0 ? require_plain_text.showPlainText(note) : `${require_plain_text.showPlainText(note)}:`;
}
function formatValues({ values }) {
	if (values === void 0) return "";
	const { of, before, after } = values;
	if (of === "reference" && before === void 0) return `+ ${formatValue(after)}`;
	if (of === "reference" && after === void 0) return `- ${formatValue(before)}`;
	return `${formatValue(before)} \u2192 ${formatValue(after)}`;
}
function formatValue(value) {
	if (value === void 0) return "(absent)";
	return value === "" ? "(empty)" : require_measure.cutText(require_plain_text.showPlainText(value), LONGEST_VALUE);
}
function drawDiff(sheet, lines) {
	return drawList(sheet, {
		items: lines,
		most: MOST_DIFF_LINES,
		noun: "lines"
	}, ({ sign, text }) => {
		const lead = `        ${sign} `;
		return drawHanging(sheet, {
			text: lead,
			painted: lead
		}, require_measure.cutText(require_plain_text.showPlainText(text), LONGEST_DIFF_LINE)).map((line) => sheet.paint(DIFF_STYLES[sign], line.trimEnd()));
	});
}
const DIFF_STYLES = {
	"+": "green",
	"-": "red",
	" ": "dim",
	"\u2026": "dim"
};
// src/report/text/format-finding.ts
function formatPlace(location) {
	const { path, line, column } = location;
	return `${require_plain_text.showPlainText(path)}:${line}:${column}${formatSide(location)}`;
}
function formatLine({ location }) {
	return `${location.line}:${location.column}`;
}
function formatSide({ side }) {
	return side === "before" ? " (before)" : "";
}
function formatRule({ rule, origin }) {
	return origin === "merge" ? `${rule} (only once merged)` : rule;
}
function drawSuggestion(sheet, { suggestion }, indent) {
	if (suggestion === void 0) return [];
	const lead = " ".repeat(indent);
	const painted = `${lead}${sheet.paint("cyan", "\u2192 suggestion:")} `;
	return drawHanging(sheet, {
		text: `${lead}\u2192 suggestion: `,
		painted
	}, showProse(suggestion || "take it out"));
}
// src/report/text/draw-by-file.ts
const NARROWEST_MESSAGE = 36;
function drawByFile(sheet, findings, { most, noun, style }) {
	const { shown, left } = require_describe_unread.takeFirst(findings, most);
	const files = new Map();
	for (const finding of shown) {
		const title = `${require_plain_text.showPlainText(finding.location.path)}${formatSide(finding.location)}`;
		files.set(title, [...files.get(title) ?? [], finding]);
	}
	const table = measureTable(sheet, shown, style);
	return [...[...files].flatMap(([title, inFile]) => [`  ${sheet.paint("bold", title)}`, ...inFile.flatMap((finding) => drawUnderFile(sheet, finding, table))]), ...drawLeft(sheet, left, noun)];
}
function measureTable(sheet, findings, style) {
	const place = measureColumn(findings.map(formatLine), sheet.width);
	const rule = measureColumn(findings.map(formatRule), sheet.width);
	return {
		style,
		place,
		message: sheet.width - place - rule - 8,
		brief: require_describe_unread.findRepeats(sheet.report)
	};
}
function drawUnderFile(sheet, finding, table) {
	const indent = 4 + table.place + 2;
	return [
		...(table.message >= NARROWEST_MESSAGE ? drawTableRow : drawTextRow)(sheet, finding, table),
		...drawSuggestion(sheet, finding, indent),
		...drawWaiver(sheet, finding, indent)
	];
}
function drawTableRow({ paint }, finding, table) {
	const text = showProse(finding.message);
	const [first = "", ...more] = table.brief.has(finding) ? [require_measure.cutText(text, table.message)] : require_measure.wrapText(text, table.message);
	const place = `    ${require_measure.padText(formatLine(finding), table.place)}  `;
	const rule = paint(table.style, formatRule(finding));
	return [`${paint("dim", place)}${require_measure.padText(first, table.message)}  ${rule}`, ...more.map((line) => " ".repeat(place.length) + line)];
}
function drawTextRow(sheet, finding, { place, style }) {
	const lead = `    ${require_measure.padText(formatLine(finding), place)}  `;
	return [...drawHanging(sheet, {
		text: lead,
		painted: sheet.paint("dim", lead)
	}, showProse(finding.message)), ...drawParagraph(sheet, formatRule(finding), {
		indent: lead.length,
		style
	})];
}
function drawWaiver(sheet, { waiver }, indent) {
	return waiver === void 0 ? [] : drawParagraph(sheet, `waived by ${waiver.by}: ${waiver.reason}`, { indent });
}
// src/report/text/draw-findings.ts
const MOST_BLOCKING = 8;
const MOST_WARNINGS = 15;
const MOST_NOTES = 5;
const MOST_COMMANDS = 3;
const INDENT_BODY = 4;
const CALL = { style: "cyan" };
const drawBlocking = (sheet) => {
	const { blocking } = require_describe_unread.groupFindings(sheet.report);
	const lines = drawList(sheet, {
		items: blocking,
		most: MOST_BLOCKING,
		noun: "that block"
	}, (finding) => drawFinding(sheet, finding));
	return drawSection(sheet, sheet.report.command === "review" ? "What blocks" : "What fails the check", [...lines, ...drawUnblocking(sheet, blocking)]);
};
function drawFinding(sheet, finding) {
	return [
		...drawPlace(sheet, finding),
		...drawParagraph(sheet, finding.message, { indent: INDENT_BODY }),
		...drawSuggestion(sheet, finding, INDENT_BODY)
	];
}
function drawPlace({ paint, width }, finding) {
	const place = formatPlace(finding.location);
	const rule = formatRule(finding);
	if (2 + require_measure.measureText(place) + 2 + rule.length <= width) return [`  ${paint("bold", place)}  ${paint("red", rule)}`];
	return [`  ${paint("bold", place)}`, `    ${paint("red", rule)}`];
}
function drawUnblocking(sheet, blocking) {
	if (blocking.length === 0) return [];
	const commands = require_describe_unread.findRemedies(sheet.report, blocking, "at the command line").slice(0, MOST_COMMANDS);
	const [only, ...others] = commands;
	const lead = require_describe_unread.introduceRemedies(sheet.report, blocking, "at the command line");
	const line = `${lead} ${only}`;
	if (others.length === 0 && line.length + 2 <= sheet.width) return drawParagraph(sheet, line, CALL);
	return [...drawParagraph(sheet, lead, CALL), ...commands.map((command) => " ".repeat(INDENT_BODY) + sheet.paint(CALL.style, showProse(command)))];
}
const drawErrors = (sheet) => {
	const { errors } = require_describe_unread.groupFindings(sheet.report);
	return drawSection(sheet, "Errors", drawByFile(sheet, errors, {
		most: MOST_WARNINGS,
		noun: "errors",
		style: "red"
	}));
};
const drawWarnings = (sheet) => {
	return drawSection(sheet, "Warnings", drawByFile(sheet, require_describe_unread.findFurtherWarnings(sheet.report), {
		most: MOST_WARNINGS,
		noun: "warnings",
		style: "yellow"
	}));
};
const drawNotes = (sheet) => {
	const { notes } = require_describe_unread.groupFindings(sheet.report);
	return drawSection(sheet, "Notes", drawByFile(sheet, notes, {
		most: MOST_NOTES,
		noun: "notes",
		style: "dim"
	}));
};
const drawWaived = (sheet) => {
	const { waived } = require_describe_unread.groupFindings(sheet.report);
	return drawSection(sheet, "Waived", drawByFile(sheet, waived, {
		most: MOST_NOTES,
		noun: "waived",
		style: "dim"
	}));
};
// src/report/outline/group-consumers.ts
function groupConsumers(consumers) {
	const groups = new Map();
	for (const consumer of require_describe_unread.sortByCertainty(consumers)) {
		const key = JSON.stringify([
			consumer.project,
			consumer.certainty,
			consumer.path.slice(0, -1)
		]);
		groups.set(key, [...groups.get(key) ?? [], consumer]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { certainty, path } = first;
		return [{
			consumers: group,
			certainty,
			path: group.length === 1 ? path : path.slice(0, -1)
		}];
	});
}
// src/report/text/draw-others.ts
const WIDEST_TITLE = 21;
const MORE_ROOM = 9;
const drawOthers = ({ report, paint, width }) => {
	const lists = listOthers(report);
	const column = measureColumn(lists.map(({ title }) => title), WIDEST_TITLE);
	return lists.map(({ title, names, show }) => {
		const lead = `  ${require_measure.padText(title, column)}  `;
		return paint("dim", lead) + joinFitting({
			names,
			show
		}, width - lead.length);
	});
};
function listOthers({ impact, owners }) {
	const kinds = new Map();
	for (const { kind, name } of impact.elements) {
		if (kind === "consumer" || kind === "data-product") continue;
		const names = kinds.get(kind);
		if (names === void 0) kinds.set(kind, [name]);
		else names.push(name);
	}
	const tell = owners.map(({ owner, handles }) => [owner, ...handles].join(" "));
	return [...[...kinds].map(([kind, names]) => ({
		title: require_describe_verdict.pluralize(require_describe_unread.nameKind(kind)),
		names,
		show: showLastPart
	})), ...tell.length === 0 ? [] : [{
		title: "owners",
		names: tell,
		show: require_plain_text.showPlainText
	}]];
}
function showLastPart(name) {
	return require_plain_text.showPlainText(name.split(/(?<!\\)\//).at(-1) ?? name);
}
function joinFitting({ names, show }, room) {
	let text = "";
	for (const [index, written] of names.entries()) {
		const name = show(written);
		const longer = index === 0 ? require_measure.cutText(name, room - MORE_ROOM) : `${text}, ${name}`;
		const isLast = index === names.length - 1;
		if (require_measure.measureText(longer) > room - (isLast ? 0 : MORE_ROOM)) return `${text} \u2026 +${names.length - index}`;
		text = longer;
	}
	return text;
}
// src/report/text/draw-impact.ts
const MOST_PEOPLE = 8;
const LONGEST_NAME = 60;
const CERTAINTY_WIDTH = 8;
const drawAffected = (sheet) => {
	const { consumers, products, elements, unaffected } = sheet.report.impact;
	if (elements.length + products.length + consumers.length + unaffected === 0) return [];
	const groups = groupConsumers(consumers);
	return drawSection(sheet, "Who is affected", [
		...drawRows(sheet, "consumers", groups.map(describeGroup)),
		...drawRows(sheet, "data products", describeProducts(products, groups)),
		...drawOthers(sheet),
		...drawHanging(sheet, {
			text: "  ",
			painted: "  "
		}, countAffected(sheet.report))
	]);
};
function describeGroup({ consumers, certainty, path }) {
	return {
		certainty,
		names: consumers.map(({ name, external }) => formatNames([name]) + (external ? " (external)" : "")).join(", "),
		remark: "",
		path: formatNames(require_measure.shortenPath(path))
	};
}
function describeProducts(products, groups) {
	const shown = new Set(groups.flatMap(({ path }) => [formatNames(path), formatNames(path.slice(0, -1))]));
	return require_describe_unread.sortByCertainty(products).map(({ name, owner, certainty, path }) => ({
		certainty,
		names: formatNames([name]),
		remark: owner === void 0 ? "no owner" : `owner ${formatNames([owner])}`,
		path: shown.has(formatNames(path)) ? "" : formatNames(require_measure.shortenPath(path))
	}));
}
function formatNames(names, separator = " \u2192 ") {
	return names.map((name) => require_measure.cutText(require_plain_text.showPlainText(name), LONGEST_NAME)).join(separator);
}
function drawRows(sheet, noun, rows) {
	if (rows.length === 0) return [];
	return [`  ${sheet.paint("dim", noun)}`, ...drawList(sheet, {
		items: rows,
		most: MOST_PEOPLE,
		noun
	}, (row) => drawRow(sheet, row))];
}
function drawRow(sheet, { certainty, names, remark, path }) {
	const { paint } = sheet;
	const word = require_measure.padText(certainty, CERTAINTY_WIDTH);
	const lead = {
		text: `    ${word}  `,
		painted: `    ${paint(CERTAINTY_STYLES[certainty], word)}  `
	};
	const below = " ".repeat(lead.text.length);
	return [...drawHanging(sheet, lead, remark === "" ? names : `${names}, ${remark}`), ...path === "" ? [] : drawHanging(sheet, {
		text: below,
		painted: below
	}, path)];
}
const CERTAINTY_STYLES = {
	certain: "red",
	likely: "yellow",
	possible: "dim"
};
function countAffected({ impact }) {
	const { elements, unaffected } = impact;
	const affected = `${elements.length} affected`;
	return unaffected === 0 ? affected : `${affected}, ${unaffected} more downstream but not touched`;
}
// src/report/text/draw-personal-data.ts
const MOST_LINES = 5;
const MOST_NAMES = 6;
const NEW = {
	sign: "+",
	style: "yellow"
};
const GONE = {
	sign: "-",
	style: "green"
};
const drawPersonalData = (sheet) => {
	const { added, removed, exposures, noLongerExposed } = sheet.report.pii;
	return drawSection(sheet, "Personal data", [
		...drawElements(sheet, added, NEW, "is newly marked as personal"),
		...drawElements(sheet, removed, {
			...NEW,
			sign: "-"
		}, "is no longer marked as personal"),
		...drawExposures(sheet, require_describe_unread.groupExposures(exposures), NEW, "now"),
		...drawExposures(sheet, require_describe_unread.groupExposures(noLongerExposed), GONE, "no longer")
	]);
};
function drawElements(sheet, items, mark, what) {
	return drawList(sheet, {
		items,
		most: MOST_LINES,
		noun: "elements"
	}, ({ kind, name }) => drawHanging(sheet, drawMark(sheet, mark), `${showProse(name)} (${require_describe_unread.nameKind(kind)}) ${what}`));
}
function drawExposures(sheet, items, mark, when) {
	return drawList(sheet, {
		items,
		most: MOST_LINES,
		noun: "exposures"
	}, (group) => {
		const { elements, consumers, certainty, way } = group;
		const sentence = `${formatSome(elements)} ${when} ${require_describe_unread.reachVerb(group)} ${formatSome(consumers)} (${certainty})`;
		return [...drawHanging(sheet, drawMark(sheet, mark), sentence), ...way.length === 0 ? [] : drawHanging(sheet, drawBy(sheet), formatNames(require_measure.shortenPath(way)))];
	});
}
function formatSome(names) {
	const { shown, left } = require_describe_unread.takeFirst(names, MOST_NAMES);
	return formatNames(shown, ", ") + (left === 0 ? "" : ` and ${left} more`);
}
function drawBy({ paint }) {
	return {
		text: "    by ",
		painted: `    ${paint("dim", "by")} `
	};
}
function drawMark({ paint }, { sign, style }) {
	return {
		text: `  ${sign} `,
		painted: `  ${paint(style, sign)} `
	};
}
// src/report/text/draw-run.ts
const MOST_REMARKS = 8;
const OUTCOMES = {
	pass: {
		sign: "\u2713",
		style: "green"
	},
	warn: {
		sign: "!",
		style: "yellow"
	},
	fail: {
		sign: "\u2717",
		style: "red"
	}
};
const drawVerdict = (sheet) => {
	const { report, paint } = sheet;
	const { sign, style } = OUTCOMES[report.verdict.outcome];
	const counts = require_describe_verdict.describeCounts(report).join(", ");
	const verdict = drawHanging(sheet, {
		text: `${sign} `,
		painted: `${sign} `
	}, require_describe_verdict.describeVerdict(report)).map((line) => paint("bold", paint(style, line)));
	return counts === "" ? verdict : [...verdict, ...drawParagraph(sheet, counts, { style: "dim" })];
};
const drawRemarks = (sheet) => {
	const { report } = sheet;
	return drawSection(sheet, "Also", drawList(sheet, {
		items: [
			...describeInherited(report),
			...report.fixes.map(require_describe_unread.describeFix),
			...report.unread.map((file) => `Not read: ${file.path}${require_describe_unread.describeUnreadSide(report, file)} ${file.reason}`),
			...report.renameCandidates.map(describeCandidate),
			...report.notices
		],
		most: MOST_REMARKS,
		noun: "remarks"
	}, (remark) => drawHanging(sheet, {
		text: "  - ",
		painted: "  - "
	}, showProse(remark))));
};
function describeInherited({ verdict }) {
	const { inherited } = verdict.counts;
	if (inherited === 0) return [];
	return [`${require_describe_verdict.countNoun(inherited, "problem")} ${inherited === 1 ? "was" : "were"} there before and cannot block`];
}
function describeCandidate({ kind, removed, added, confidence }) {
	const sure = Math.floor(confidence * 100);
	return `Renamed or not? ${require_describe_unread.nameKind(kind)} ${removed} could now be ${added.join(" or ")} (${sure} % alike)`;
}
const drawComparison = (sheet) => {
	const { report, paint } = sheet;
	const steps = require_describe_unread.findNextSteps(report);
	const column = measureColumn(steps.map(({ command }) => command), sheet.width);
	return [...drawParagraph(sheet, describeComparison(report), {
		indent: 0,
		style: "dim"
	}), ...steps.flatMap(({ command, purpose }, index) => {
		const lead = `${index === 0 ? "Next" : "    "}  ${require_measure.padText(command, column)}  `;
		const call = lead.trimEnd();
		return drawHanging(sheet, {
			text: lead,
			painted: paint("cyan", call) + lead.slice(call.length)
		}, purpose);
	})];
};
function describeComparison({ comparison, model, project, tool }) {
	const { before, after, asOf } = comparison;
	return `${before === null ? `Checked ${require_describe_unread.shortenRevision(after)}` : `Compared ${require_describe_unread.shortenRevision(before)} \u2192 ${require_describe_unread.shortenRevision(after)}`}${project === null || project === "" || project === "." ? "" : ` (${project})`}: ${`${require_describe_verdict.countNoun(model.files, "file")}, ${require_describe_verdict.countNoun(model.elements, "element")}`}, as of ${asOf}, ${tool.name} ${tool.version}`;
}
// src/report/text/paint.ts
const CODES = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
function createPaint(color) {
	if (color === "off") return (_style, text) => text;
	return (style, text) => {
		const [open, close] = CODES[style];
		return text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`;
	};
}
// src/report/text/render-text.ts
const SECTIONS = [
	drawVerdict,
	drawBlocking,
	drawErrors,
	drawWarnings,
	drawAffected,
	drawPersonalData,
	drawChanges,
	drawNotes,
	drawWaived,
	drawRemarks,
	drawComparison
];
const NARROWEST = 40;
const WIDEST = 140;
function renderText(report, options) {
	const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
	const sheet = {
		report,
		paint: createPaint(options.color),
		width
	};
	return `${SECTIONS.map((draw) => draw(sheet)).filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
exports.renderText = renderText;
