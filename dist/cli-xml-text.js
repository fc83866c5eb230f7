const require_cli = require("./cli-main.js");
// src/report/markup/xml-text.ts
/** Makes any text safe inside XML, be it content or a value in double quotes. */
const ENTITIES = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"]
]);
/** XML 1.0 forbids these two beside the controls, which become visible before. */
const FORBIDDEN = /[\ufffe\uffff]/g;
function showXmlText(text) {
	return require_cli.showPlainText(text).replace(FORBIDDEN, "�").replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);
}
Object.defineProperty(exports, "showXmlText", {
	enumerable: true,
	get: function() {
		return showXmlText;
	}
});
