(function (exports, require, module, __filename, __dirname) {// src/report/outline/find-anchor.ts
const createAnchorFinder = require("./cli-main.js").rememberEach(({ findings, inventory }) => {
	const users = new Map();
	for (const { location, related } of findings) {
		if (location.side !== "after") continue;
		for (const place of related) {
			const key = keyOf(place);
			if (!users.has(key)) users.set(key, location);
		}
	}
	const live = new Set(inventory.paths);
	return ({ location, related }) => {
		if (location.side === "after") return location;
		const user = related.find(({ side }) => side === "after") ?? users.get(keyOf(location));
		if (user !== void 0) return user;
		const [path] = live.has(location.path) ? [location.path] : inventory.paths;
		return path === void 0 ? location : topOf(path);
	};
});
function keyOf({ side, path, line, column }) {
	return JSON.stringify([
		side,
		path,
		line,
		column
	]);
}
function topOf(path) {
	return {
		path,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 2,
		side: "after"
	};
}
function describeFormerPlace({ location }, anchor) {
	return anchor === location ? "" : ` It stood at ${location.path}:${location.line} before the change.`;
}
// src/report/outline/describe-finding.ts
function describeFinding(finding, anchor) {
	const suggestion = finding.suggestion === void 0 ? "" : ` Suggestion: ${finding.suggestion || "take it out"}`;
	return `${finding.message}${describeFormerPlace(finding, anchor)}${suggestion}`;
}
function describeLeniency({ origin, waiver }) {
	if (waiver !== void 0) return `waived by ${waiver.by}: ${waiver.reason}`;
	return origin === "inherited" ? "was there before the change" : void 0;
}
Object.defineProperty(exports, "createAnchorFinder", {
	enumerable: true,
	get: function() {
		return createAnchorFinder;
	}
});
Object.defineProperty(exports, "describeFinding", {
	enumerable: true,
	get: function() {
		return describeFinding;
	}
});
Object.defineProperty(exports, "describeLeniency", {
	enumerable: true,
	get: function() {
		return describeLeniency;
	}
});

})