const require_action = require("./action.js");
// src/report/markup/xml-text.ts
const ENTITIES = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"]
]);
const SPECIAL = /[&<>"\ufffe\uffff]/g;
function showXmlText(text) {
	return require_action.showPlainText(text).replace(SPECIAL, (character) => ENTITIES.get(character) ?? "\ufffd");
}
Object.defineProperty(exports, "showXmlText", {
	enumerable: true,
	get: function() {
		return showXmlText;
	}
});
