// src/report/outline/count-noun.ts
function countNoun(count, noun) {
	return `${count} ${count === 1 ? noun : pluralize(noun)}`;
}
function pluralize(noun) {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
function countNouns(counts) {
	return counts.filter(([count]) => count > 0).map(([count, noun]) => countNoun(count, noun));
}
// src/report/outline/describe-verdict.ts
function describeVerdict(report) {
	const { outcome, blocking, counts } = report.verdict;
	switch (outcome) {
		case "fail": return blocking === 0 ? "The check fails" : `${countNoun(blocking, "finding")} ${blockVerb(report)}`;
		case "warn": return `Nothing blocks, but look at the ${counts.error > 0 ? "errors" : "warnings"}`;
		case "pass": return describePass(report);
	}
}
function blockVerb({ command, verdict }) {
	const verb = verdict.blocking === 1 ? ["blocks", "fails"] : ["block", "fail"];
	return command === "review" ? `${verb[0]} this change` : `${verb[1]} the check`;
}
function describePass({ command, changes, unread }) {
	if (command === "check") return "Nothing to repair";
	if (changes.length === 0) return unread.length === 0 ? "The model did not change" : "Nothing changed in what was read";
	return `Nothing blocks: ${countNoun(changes.length, "change")} to the model`;
}
function describeCounts({ verdict }) {
	const { counts, fixed } = verdict;
	return [
		...countNouns([
			[counts.error, "error"],
			[counts.warning, "warning"],
			[counts.note, "note"]
		]),
		...[[counts.waived, "waived"], [counts.inherited, "inherited"]].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`),
		...fixed > 0 ? [`fixes ${countNoun(fixed, "inherited problem")}`] : []
	];
}
Object.defineProperty(exports, "countNoun", {
	enumerable: true,
	get: function() {
		return countNoun;
	}
});
Object.defineProperty(exports, "describeCounts", {
	enumerable: true,
	get: function() {
		return describeCounts;
	}
});
Object.defineProperty(exports, "describeVerdict", {
	enumerable: true,
	get: function() {
		return describeVerdict;
	}
});
Object.defineProperty(exports, "pluralize", {
	enumerable: true,
	get: function() {
		return pluralize;
	}
});
