(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
// src/report/markup/xml-text.ts
const ENTITIES = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"]
]);
const FORBIDDEN = /[\ufffe\uffff]/g;
function showXmlText(text) {
	return require_cli.showPlainText(text).replace(FORBIDDEN, "\ufffd").replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);
}
Object.defineProperty(exports, "showXmlText", {
	enumerable: true,
	get: function() {
		return showXmlText;
	}
});

})