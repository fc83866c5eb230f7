// src/report/markup/plain-text.ts
/** Makes characters that a reader cannot see, or that steer a terminal, visible and inert. */
/** Controls, format characters (bidi marks, zero width), lone surrogates, private use, separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const NAMED = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/** One line without a control character: a line break reads `\n`, an escape `\u{1b}`. */
function showPlainText(text) {
	return text.replace(UNSEEN, showCharacter);
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
