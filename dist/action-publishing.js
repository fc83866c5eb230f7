const require_second = require("./action-review-change.js");
// src/action/publishing.ts
async function attempt({ notices }, surface, write) {
	try {
		return await write();
	} catch (error) {
		const notice = require_second.explainFailure(surface, error);
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
