(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
// src/cli/find-element.ts
function findElement(models, wanted, command = "mml-guard impact") {
	const named = models.flatMap((model) => listElements(model).map((element) => ({
		model,
		element
	})));
	const matches = named.filter(({ element }) => element.id.name === wanted || fullName(element) === wanted);
	const [match] = matches;
	if (match === void 0) throw unknownElement(wanted, named.map(({ element }) => element));
	if (matches.length > 1) throw severalElements(wanted, matches.map(({ element }) => element), command);
	return match;
}
function listElements(model) {
	return model.elements.flatMap((element) => [element, ...element.members.filter(({ kind }) => kind === "attribute")]);
}
function fullName(element) {
	return `${element.kind} ${element.id.name}`;
}
const MOST_NAMED = 5;
function unknownElement(wanted, elements) {
	const sameLabel = elements.filter((element) => element.label.toLowerCase() === wanted.toLowerCase());
	const names = [...new Set(sameLabel.map((element) => element.id.name))].slice(0, MOST_NAMED);
	return new require_cli.UsageError({
		problem: `there is no element \`${wanted}\``,
		expected: "the qualified name of an element, such as Sales.Order or Sales.Order.status",
		found: elements.length === 0 ? "no model at all: no .mml file was read" : `${elements.length} other elements`,
		...names.length > 0 && { remedy: `one whose name ends so: ${names.join(", ")}` },
		...elements.length === 0 && { remedy: "--at names the folder or the revision that holds the model" },
		candidates: {
			wanted,
			known: [...new Set(elements.map((element) => element.id.name))]
		}
	});
}
function severalElements(wanted, elements, command) {
	const names = elements.slice(0, MOST_NAMED).map(fullName);
	const areSame = new Set(names).size === 1;
	return new require_cli.UsageError({
		problem: `\`${wanted}\` names ${elements.length} elements`,
		expected: "a name that fits one element",
		found: names.join(", "),
		remedy: areSame ? "--root picks one project" : `write its kind too: ${command} '${names[0]}'`
	});
}
Object.defineProperty(exports, "findElement", {
	enumerable: true,
	get: function() {
		return findElement;
	}
});

})