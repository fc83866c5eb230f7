// src/report/markup/json-text.ts
const STEERING = /[\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
function printJson(value) {
	return `${JSON.stringify(value, null, 2).replace(STEERING, escapeUnit)}\n`;
}
function escapeUnit(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
Object.defineProperty(exports, "printJson", {
	enumerable: true,
	get: function() {
		return printJson;
	}
});
