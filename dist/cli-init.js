(function (exports, require, module, __filename, __dirname) {const require_survey_repository = require("./cli-survey-repository.js");
const require_cli = require("./cli-main.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/doctor/write-config.ts
function writeConfig(material) {
	return [
		"# Settings of MML Guard. All keys: mml-guard schema config",
		...describeProjects(material),
		"",
		"# minimal: errors alone. recommended. strict: hygiene too. The levels: mml-guard rules --preset strict",
		"preset: recommended",
		"# The least level of something new that fails the check: error, warning or never.",
		"fail-on: error",
		...writePersonalData(material),
		...writeOwners(material),
		""
	].join("\n");
}
function describeProjects({ projects }) {
	if (projects.length < 2) return [];
	return [`# It holds for ${projects.length} projects; one that has a file of this name at its root uses that one:`, ...projects.map((project) => `#   ${comment(project)}`)];
}
function writePersonalData({ addresses, outsiders }) {
	if (addresses.length + outsiders.length === 0) return [];
	const internal = [...new Set(addresses.map(globOfHost))].map((glob) => `    - ${comment(JSON.stringify(glob))}`);
	const hint = "# Addresses count as external. Uncomment those of your own:";
	const yours = internal.length === 0 ? [] : [hint, ...["  internal:", ...internal].map((line) => `# ${line}`)];
	const title = "# Who reads personal data from outside the organisation.";
	if (outsiders.length === 0) return [
		"",
		title,
		hint,
		"# pii:",
		...yours.slice(1)
	];
	return [
		...[
			"",
			title,
			"pii:",
			"  # Their names look like that; take out who is one of yours.",
			"  external:"
		],
		...outsiders.map((text) => `    - ${JSON.stringify(text)}`),
		...yours
	];
}
function globOfHost(address) {
	return /^[a-z]+:\/\/[^/?#]+/i.exec(address)?.[0].concat("/**") ?? address;
}
function writeOwners({ owners, codeowners, organisation }) {
	const also = codeowners === void 0 ? "" : ` Beside them, owners of files are taken from ${codeowners}.`;
	if (owners.length === 0) return [];
	return [
		"",
		`# Whom to tell on GitHub when something of an owner is affected.${also}`,
		"# Only handles that stand here or in CODEOWNERS are ever mentioned. Uncomment and correct:",
		"# owners:",
		...owners.map((owner) => {
			const handle = `@${organisation ?? "acme"}/${owner.replaceAll(/[^A-Za-z0-9-]+/g, "-").replaceAll(/^-|-$/g, "") || "team"}`;
			return `#   ${comment(JSON.stringify(owner))}: [${JSON.stringify(handle)}]`;
		})
	];
}
function comment(text) {
	return text.replaceAll(new RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", "gu"), " ");
}
// src/cli/init.ts
const WORKFLOW_PATH = ".github/workflows/mml-guard.yml";
const APPROVAL_PATH = ".github/workflows/mml-guard-approval.yml";
async function runInit(raw, terminal) {
	const action = raw.action === void 0 ? void 0 : decodeAction(raw.action);
	const survey = await require_survey_repository.surveyRepository(require_cli.decodeReadOptions(raw, terminal), action);
	const files = [
		{
			path: WORKFLOW_PATH,
			text: require_survey_repository.writeWorkflow(survey.facts)
		},
		...survey.facts.codeowners === void 0 ? [] : [{
			path: APPROVAL_PATH,
			text: require_survey_repository.writeApprovalWorkflow((0, node_path.basename)(WORKFLOW_PATH))
		}],
		{
			path: require_cli.CONFIG_FILE_NAME,
			text: writeConfig(await collectMaterial(survey))
		}
	];
	if (raw.dryRun) {
		terminal.write(files.map(({ path, text }) => `# ${path}\n${text}`).join("\n"));
		return require_cli.EXIT_CODE.passed;
	}
	const told = files.map((file) => writeFile(file, {
		survey,
		force: raw.force === true ? "overwrite" : "keep"
	}));
	terminal.write([
		...told,
		"",
		...describeNextSteps(survey),
		""
	].map(require_cli.showPlainText).join("\n"));
	return require_cli.EXIT_CODE.passed;
}
function decodeAction(action) {
	if (/^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[\w./-]+$/.test(action) || /^\.\/?[\w./-]*$/.test(action)) return action;
	throw new require_cli.UsageError({
		problem: `--action does not take \`${action}\``,
		expected: "owner, name and version of the Action as after `uses:`",
		found: action,
		remedy: "--action mml-guard/mml-guard@v1"
	});
}
function writeFile({ path, text }, { survey, force }) {
	const target = (0, node_path.join)(survey.top, path);
	const other = path === ".mml-guard.yml" ? void 0 : findOther(survey);
	if (force === "keep" && (0, node_fs.existsSync)(target)) return `kept    ${path}: it exists (--force writes it anew)`;
	if (force === "keep" && other !== void 0) return `left    ${path}: ${other} runs MML Guard already (--force writes it too)`;
	(0, node_fs.mkdirSync)((0, node_path.dirname)(target), { recursive: true });
	require_cli.writeOutput(target, text);
	return `written ${path}`;
}
function findOther({ facts }) {
	const workflows = facts.workflows.map(require_survey_repository.readWorkflow).filter((read) => "jobs" in read);
	return require_survey_repository.findUses(workflows, facts.action).find(({ workflow }) => workflow.path !== WORKFLOW_PATH)?.workflow.path;
}
const OUTSIDE = /(?:^|[^a-z])(?:partners?|vendors?|suppliers?|external|third-?party|public|resellers?)(?:[^a-z]|$)/i;
async function collectMaterial({ inputs, facts, owner }) {
	const parser = await require_cli.loadParser(inputs.map((input) => input.contents));
	const elements = inputs.flatMap(({ snapshots, contents }) => require_cli.linkSnapshot(snapshots.after, {
		contents,
		parser
	}).elements);
	const consumers = listTexts(elements, (element) => element.kind === "consumer" ? element.label : void 0);
	const isAddress = (text) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
	return {
		projects: inputs.map(({ project }) => project),
		addresses: consumers.filter(isAddress),
		outsiders: consumers.filter((text) => !isAddress(text) && OUTSIDE.test(text)),
		owners: listTexts(elements, (element) => element.value("owner")),
		codeowners: facts.codeowners?.file,
		organisation: owner
	};
}
function listTexts(elements, read) {
	return [...new Set(elements.flatMap((element) => read(element) ?? []))].filter((text) => text !== "").sort();
}
function describeNextSteps({ facts, inputs }) {
	const models = facts.modelPaths.length;
	const steps = [
		...models === 0 ? ["Add a model: a file whose name ends in .mml. Without one there is nothing to review."] : [],
		"Commit these files on a branch and open a pull request.",
		`After its first run, require the check "${require_survey_repository.JOB}" in the rules of ${facts.defaultBranch ?? "the default branch"}.`,
		"See that all of it fits together: mml-guard doctor",
		...models === 0 ? [] : ["Accept what is wrong today, if there is much of it: mml-guard baseline"]
	];
	return [
		`Found ${require_cli.countNoun(models, "model file")} in ${require_cli.countNoun(inputs.length, "project")}.`,
		"Next:",
		...steps.map((step, index) => `  ${index + 1}. ${step}`)
	];
}
exports.runInit = runInit;

})