const require_failure = require("./action-failure.js");
// src/action/publishing.ts
async function attempt({ notices }, surface, write) {
	try {
		return await write();
	} catch (error) {
		const notice = require_failure.explainFailure(surface, error);
		if (!notices.includes(notice)) notices.push(notice);
		return;
	}
}
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
