// src/report/outline/take-out.ts
const TAKE_OUT = "take it out";
Object.defineProperty(exports, "TAKE_OUT", {
	enumerable: true,
	get: function() {
		return TAKE_OUT;
	}
});
