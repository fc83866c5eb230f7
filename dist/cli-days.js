// src/policy/days.ts
/** Counts days of the calendar, in UTC. */
const MILLISECONDS_OF_DAY = 864e5;
/** `date` and the result are `YYYY-MM-DD`. */
function addDays(date, days) {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
}
Object.defineProperty(exports, "addDays", {
	enumerable: true,
	get: function() {
		return addDays;
	}
});
