(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
// src/report/markup/mermaid-text.ts
const LONGEST_LABEL = 60;
const SPECIAL = new RegExp("[#\"<>&`;*%\\\\[\\]{}()|]|^[-+](?=\\s)|(?<=^\\d+)\\.|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "gu");
function showMermaidLabel(text) {
	return require_cli.cutText(require_cli.showPlainText(text), LONGEST_LABEL).replace(SPECIAL, (character) => `#${character.charCodeAt(0)};`);
}
// src/report/outline/build-impact-graph.ts
const MOST_NODES = 40;
const MOST_EDGES = 80;
function buildImpactGraph(impact) {
	const paths = [
		...impact.consumers,
		...impact.products,
		...impact.elements
	].map(({ path }) => path);
	const joined = joinPaths(paths, keepName) ?? joinPaths(paths, findPlace);
	return joined === void 0 ? void 0 : toGraph(joined, findRoles(impact));
}
function findRoles({ consumers, products, elements }) {
	const roles = new Map();
	const put = (name, role) => {
		if (name !== void 0 && !roles.has(name)) roles.set(name, role);
	};
	for (const { path } of consumers) put(path.at(-1), "consumer");
	for (const { path } of products) put(path.at(-1), "product");
	for (const { path } of [
		...consumers,
		...products,
		...elements
	]) put(path[0], "changed");
	return roles;
}
function keepName(name) {
	return name;
}
function findPlace(name) {
	return /^(?:\\.|[^.\\/])+/s.exec(name)?.[0] ?? name;
}
function joinPaths(paths, group) {
	const members = new Map();
	const edges = new Map();
	for (const path of paths) {
		for (const [index, name] of path.entries()) {
			const [from, to] = [group(path[index - 1] ?? name), group(name)];
			members.set(to, (members.get(to) ?? new Set()).add(name));
			if (from !== to) edges.set(JSON.stringify([from, to]), [from, to]);
		}
		if (members.size > MOST_NODES || edges.size > MOST_EDGES) return void 0;
	}
	return edges.size === 0 ? void 0 : {
		members,
		edges
	};
}
function toGraph({ members, edges }, roles) {
	const indexes = new Map([...members.keys()].map((name, index) => [name, index]));
	return {
		nodes: [...members].map(([name, inside]) => ({
			name,
			role: findRole(inside, roles),
			size: inside.size
		})),
		edges: [...edges.values()].map(([from, to]) => [indexes.get(from) ?? 0, indexes.get(to) ?? 0])
	};
}
function findRole(inside, roles) {
	const found = new Set([...inside].map((name) => roles.get(name) ?? "other"));
	return [
		"changed",
		"product",
		"consumer",
		"other"
	].find((role) => found.has(role)) ?? "other";
}
// src/report/outline/draw-flowchart.ts
function drawFlowchart(impact) {
	const graph = buildImpactGraph(impact);
	if (graph === void 0) return void 0;
	const { nodes, edges } = graph;
	const changed = nodes.flatMap(({ role }, index) => role === "changed" ? [`n${index}`] : []);
	return [
		"flowchart LR",
		...nodes.map((node, index) => `  n${index}${drawNode(node)}`),
		...edges.map(([from, to]) => `  n${from} --> n${to}`),
		"  classDef changed stroke-width:3px",
		...changed.length === 0 ? [] : [`  class ${changed.join(",")} changed`]
	];
}
function drawNode({ name, role, size }) {
	const label = showMermaidLabel(size > 1 ? `${shorten(name)} (${size})` : shorten(name));
	switch (role) {
		case "consumer": return `(["${label}"])`;
		case "product": return `[["${label}"]]`;
		case "changed":
		case "other": return `["${label}"]`;
	}
}
function shorten(name) {
	const holder = /^(.*[^\\])\/[^/]/s.exec(name)?.[1];
	return require_cli.shortenPath(holder === void 0 ? [name] : [holder, name]).at(-1) ?? name;
}
Object.defineProperty(exports, "drawFlowchart", {
	enumerable: true,
	get: function() {
		return drawFlowchart;
	}
});

})