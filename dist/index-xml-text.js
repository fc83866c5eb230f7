const require_plain_text = require("./index-plain-text.js");
// src/report/markup/xml-text.ts
const ENTITIES = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"]
]);
const SPECIAL = /[&<>"\ufffe\uffff]/g;
function showXmlText(text) {
	return require_plain_text.showPlainText(text).replace(SPECIAL, (character) => ENTITIES.get(character) ?? "\ufffd");
}
Object.defineProperty(exports, "showXmlText", {
	enumerable: true,
	get: function() {
		return showXmlText;
	}
});
