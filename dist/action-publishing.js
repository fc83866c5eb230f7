const require_failure = require("./action-failure.js");
// src/action/publishing.ts
/** Writes one surface; a failure is explained once and the next surface carries on. */
async function attempt({ notices }, surface, write) {
	try {
		return await write();
	} catch (error) {
		const notice = require_failure.explainFailure(surface, error);
		if (!notices.includes(notice)) notices.push(notice);
		return;
	}
}
/** ` (models/sales)` for a project that is not alone at the top; what names of checks and comments end in. */
function describeProject({ project }) {
	return project === null || project === "" || project === "." ? "" : ` (${project})`;
}
Object.defineProperty(exports, "attempt", {
	enumerable: true,
	get: function() {
		return attempt;
	}
});
Object.defineProperty(exports, "describeProject", {
	enumerable: true,
	get: function() {
		return describeProject;
	}
});
