(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
// src/cli/level-under.ts
function levelUnder(meta, preset) {
	return require_cli.PRESETS[preset].get(meta.id) ?? meta.defaultLevel;
}
Object.defineProperty(exports, "levelUnder", {
	enumerable: true,
	get: function() {
		return levelUnder;
	}
});

})