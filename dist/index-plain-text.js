// src/report/markup/plain-text.ts
const UNSEEN = require("./index-remember.js").remember(() => new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "gu"));
const SEEN = /^[\x20-\x7e\xa0-\xac\xae-\u05ff\u2010-\u2027\u2030-\u205f\u2070-\ud7ff]*$/;
const NAMED = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
function showPlainText(text) {
	return SEEN.test(text) ? text : text.replace(UNSEEN(), showCharacter);
}
function showCharacter(character) {
	return NAMED.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
Object.defineProperty(exports, "showPlainText", {
	enumerable: true,
	get: function() {
		return showPlainText;
	}
});
