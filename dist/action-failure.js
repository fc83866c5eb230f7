// src/io/github/failure.ts
function explainFailure(surface, error) {
	return `${surface.name} could not be ${surface.access ?? "written"}: ${explainReason(surface, error)}`;
}
function isRequestFailure(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number";
}
function isStatus(error, status) {
	return isRequestFailure(error) && error.status === status;
}
function explainReason(surface, error) {
	if (!isRequestFailure(error)) return `GitHub could not be reached (${shorten(error)}).`;
	if (isLimit(error)) return `GitHub's rate limit is used up (${error.status}); the next run brings it up to date.`;
	switch (error.status) {
		case 401: return "GitHub does not know the token (401). Leave the input token empty, or give a valid one.";
		case 403: return `the token may not do that (403). Add \`${surface.permission}\` to the permissions of the job; runs of a fork or of Dependabot have a read-only token: see "Pull requests from forks" in the documentation.`;
		case 404: return `GitHub does not show it to this token (404). Add \`${surface.permission}\` to the permissions of the job.`;
		case 410: return "the conversation is locked or the feature is turned off in this repository (410).";
		case 422: return `GitHub refused the content (422: ${shorten(error)}). Please report this.`;
		default: return `GitHub answered ${error.status}; the next run brings it up to date.`;
	}
}
function isLimit(error) {
	return error.status === 429 || error.status === 403 && /rate limit|abuse/i.test(error.message);
}
function shorten(error) {
	return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 200);
}
Object.defineProperty(exports, "explainFailure", {
	enumerable: true,
	get: function() {
		return explainFailure;
	}
});
Object.defineProperty(exports, "isStatus", {
	enumerable: true,
	get: function() {
		return isStatus;
	}
});
