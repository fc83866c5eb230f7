(function (exports, require, module, __filename, __dirname) {// src/policy/days.ts
const MILLISECONDS_OF_DAY = 864e5;
function addDays(date, days) {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
}
Object.defineProperty(exports, "addDays", {
	enumerable: true,
	get: function() {
		return addDays;
	}
});

})