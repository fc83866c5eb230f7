(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const require_answer_format = require("./cli-answer-format.js");
const require_find_element = require("./cli-find-element.js");
// src/cli/impact.ts
async function runImpact(name, raw, terminal) {
	const plan = require_answer_format.planAnswer(raw, terminal);
	const inputs = await require_cli.readPlace(require_cli.decodeReadOptions(raw, terminal), raw.at ?? ".");
	const parser = await require_cli.loadParser(inputs.map((input) => input.contents));
	const models = inputs.map(({ snapshots, contents }) => require_cli.linkSnapshot(snapshots.after, {
		contents,
		parser
	}));
	const { model, element } = require_find_element.findElement(models, name);
	const globs = (inputs[models.indexOf(model)]?.config)?.pii ?? {
		internal: [],
		external: []
	};
	const impact = require_cli.findReach(model, element, { isExternal: require_cli.createConsumerMatcher(globs) });
	const answer = {
		lines: describeImpact(element, impact, terminal.width),
		document: buildDocument(element, impact)
	};
	require_answer_format.writeAnswer(plan, answer, terminal);
	return require_cli.EXIT_CODE.passed;
}
function describeImpact(element, impact, width) {
	const title = `A change of ${element.kind} ${element.id.name}`;
	if (impact.elements.length === 0) return [`${title} reaches nobody.`];
	const { products, others } = divide(impact);
	const counts = [`${impact.elements.length} affected`];
	if (impact.unaffected > 0) counts.push(`${impact.unaffected} downstream of it but not touched`);
	return [
		`${title} would reach:`,
		...section("consumers", require_cli.sortByCertainty(impact.consumers).map(describeConsumer), width),
		...section("data products", require_cli.sortByCertainty(products).map(describeElement), width),
		...section("reports, metrics, entities and others", require_cli.sortByCertainty(others).map(describeElement), width),
		"",
		`${counts.join(", ")}.`
	];
}
function section(title, rows, width) {
	if (rows.length === 0) return [];
	const column = Math.max(...rows.map(({ name }) => require_cli.measureText(require_cli.showPlainText(name))));
	return [
		"",
		`${title}:`,
		...rows.flatMap(({ name, certainty, path }) => [`  ${require_cli.padText(require_cli.showPlainText(name), column)}  ${certainty}`, ...require_cli.wrapText(require_cli.showPlainText(require_cli.shortenPath(path).join(" \u2192 ")), width - PATH_INDENT.length).map((line) => PATH_INDENT + line)])
	];
}
const PATH_INDENT = "      ";
function describeConsumer({ name, external, certainty, path }) {
	return {
		name: external ? `${name} (external)` : name,
		certainty,
		path
	};
}
function describeElement({ element, certainty, path }) {
	const owner = element.value("owner");
	const name = `${element.kind} ${element.id.name}`;
	return {
		name: owner === void 0 ? name : `${name} (${owner})`,
		certainty,
		path
	};
}
function divide(impact) {
	return {
		products: impact.elements.filter(({ element }) => element.kind === "data-product"),
		others: impact.elements.filter(({ element }) => element.kind !== "data-product" && element.kind !== "consumer")
	};
}
function buildDocument(element, impact) {
	return {
		schemaVersion: 1,
		element: {
			kind: element.kind,
			name: element.id.name
		},
		elements: impact.elements.map(({ element: { kind, id }, certainty, distance, path }) => ({
			kind,
			name: id.name,
			certainty,
			distance,
			path
		})),
		products: divide(impact).products.map(({ element: product, certainty, path }) => {
			const owner = product.value("owner");
			return {
				name: product.id.name,
				...owner !== void 0 && { owner },
				certainty,
				path
			};
		}),
		consumers: impact.consumers,
		unaffected: impact.unaffected
	};
}
exports.runImpact = runImpact;

})