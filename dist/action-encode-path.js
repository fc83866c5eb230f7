// src/report/markup/encode-path.ts
const PLAIN = /^[\w.~/-]*$/;
function encodePath(path) {
	if (PLAIN.test(path)) return path;
	return path.replace(new RegExp("\\p{Cs}", "gu"), "\ufffd").split("/").map(encodeURIComponent).join("/");
}
Object.defineProperty(exports, "encodePath", {
	enumerable: true,
	get: function() {
		return encodePath;
	}
});
