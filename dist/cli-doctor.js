(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const require_survey_repository = require("./cli-survey-repository.js");
const require_answer_format = require("./cli-answer-format.js");
// src/doctor/advice.ts
const ADVICE_LEVELS = [
	"error",
	"warning",
	"note"
];
// src/doctor/check-job.ts
function checkJob(use, facts) {
	return [
		...checkPermissions(use),
		...checkForks(use, facts),
		...checkDepth(use),
		...checkGate(use),
		...checkInputs(use, facts)
	];
}
function listNeeds({ way, step }) {
	const inputs = require_survey_repository.asSettings(step.with);
	const contents = {
		scope: "contents",
		access: "read",
		level: "error",
		loss: "the revisions cannot be read"
	};
	if (way === "program") return [contents];
	const needs = [contents];
	if (inputs.comment !== "never") needs.push({
		scope: "pull-requests",
		access: "write",
		level: "warning",
		loss: "there is no comment"
	});
	if (String(inputs["check-run"] ?? "true") !== "false") needs.push({
		scope: "checks",
		access: "write",
		level: "warning",
		loss: "there is no check run, and few annotations"
	});
	return needs;
}
function checkPermissions(use) {
	const { workflow, job, step } = use;
	const inJob = job.settings.permissions !== void 0;
	const permissions = job.settings.permissions ?? workflow.permissions;
	const place = {
		file: workflow.path,
		line: workflow.lineOf(inJob ? [
			"jobs",
			job.id,
			"permissions"
		] : ["permissions"]),
		paste: require_survey_repository.PERMISSIONS
	};
	if (isOwnToken(step)) return [];
	if (permissions === void 0) return [{
		check: "permissions",
		level: "warning",
		problem: "it is not said what the token may do",
		expected: "a permissions block",
		found: "none, so the settings of the repository decide, which often allow reading alone",
		...place
	}];
	return listNeeds(use).filter(({ scope, access }) => !allows(permissions, scope, access)).map(({ scope, access, level, loss }) => ({
		check: "permissions",
		level,
		problem: `without ${scope}: ${access} ${loss}`,
		expected: `${scope}: ${access} (what is not named is none)`,
		found: describePermission(permissions, scope),
		...place
	}));
}
function isOwnToken({ with: inputs }) {
	const { token } = require_survey_repository.asSettings(inputs);
	return typeof token === "string" && token !== "" && !/github\.token|secrets\.GITHUB_TOKEN/i.test(token);
}
function allows(permissions, scope, access) {
	if (permissions === "write-all") return true;
	if (permissions === "read-all") return access === "read";
	const granted = require_survey_repository.asSettings(permissions)[scope];
	return granted === "write" || granted === access;
}
function describePermission(permissions, scope) {
	if (typeof permissions === "string") return `permissions: ${permissions}`;
	return `${scope}: ${String(require_survey_repository.asSettings(permissions)[scope] ?? "none")}`;
}
const HEAD = /github\.(?:event\.(?:pull_request\.head|workflow_run\.head)|head_ref)|refs\/pull\//;
function checkForks(use, { action }) {
	const { workflow, job } = use;
	const privileged = ["pull_request_target", "workflow_run"].filter((event) => workflow.triggers.has(event));
	if (privileged.length === 0) return workflow.triggers.has("pull_request") ? [noteForks(use, action)] : [];
	return job.steps.flatMap((step, index) => {
		const settings = require_survey_repository.asSettings(step.with);
		const text = typeof step.uses === "string" && step.uses.startsWith("actions/checkout@") ? `${settings.ref ?? ""} ${settings.repository ?? ""}` : "";
		if (!HEAD.test(text)) return [];
		return [{
			check: "fork-checkout",
			level: "error",
			problem: `a stranger's code is checked out in a job that has a token to write and secrets (${privileged[0]})`,
			expected: "no checkout of the head: MML Guard reads it as data over the API",
			found: `actions/checkout with ${text.trim()}`,
			file: workflow.path,
			line: workflow.lineOf([
				"jobs",
				job.id,
				"steps",
				index
			]),
			paste: `    steps:\n      - uses: ${action}`
		}];
	});
}
function noteForks({ workflow }, action) {
	return {
		check: "forks",
		level: "note",
		problem: "pull requests from forks get the verdict, but no comment and no check run",
		expected: "a second workflow, if such pull requests should have a comment",
		found: "pull_request, for which GitHub makes the token of a fork read-only",
		file: workflow.path,
		line: workflow.lineOf(["on"]),
		paste: require_survey_repository.writeForkWorkflow(action, workflow.name)
	};
}
function checkDepth({ way, workflow, job }) {
	if (way === "action") return [];
	const index = job.steps.findIndex(({ uses }) => typeof uses === "string" && uses.startsWith("actions/checkout@"));
	const depth = require_survey_repository.asSettings(job.steps[index]?.with)["fetch-depth"];
	if (index === -1 || String(depth) === "0") return [];
	return [{
		check: "fetch-depth",
		level: "error",
		problem: "the clone ends before the commit that the change started from, so there is nothing to compare with",
		expected: "fetch-depth: 0 (only where the program is run; the Action needs none)",
		found: depth === void 0 ? "the default, 1" : `fetch-depth: ${String(depth)}`,
		file: workflow.path,
		line: workflow.lineOf([
			"jobs",
			job.id,
			"steps",
			index
		]),
		paste: "      - uses: actions/checkout@v5\n        with:\n          fetch-depth: 0"
	}];
}
function checkGate(use) {
	const { workflow, job, step, path } = use;
	const place = (keys) => ({
		file: workflow.path,
		line: workflow.lineOf(keys)
	});
	const advice = [];
	const tolerant = step["continue-on-error"] === true ? path : ["jobs", job.id];
	if (step["continue-on-error"] === true || job.settings["continue-on-error"] === true) advice.push({
		check: "gate",
		level: "error",
		problem: "a failed review does not fail the check",
		expected: "no continue-on-error",
		found: "continue-on-error: true",
		...place([...tolerant, "continue-on-error"]),
		paste: "continue-on-error: false"
	});
	if (job.settings.if !== void 0) advice.push({
		check: "gate",
		level: "warning",
		problem: "a job that is skipped counts as passed",
		expected: "a job without a condition",
		found: `if: ${String(job.settings.if)}`,
		...place([
			"jobs",
			job.id,
			"if"
		]),
		paste: `jobs:\n  ${job.id}:\n    runs-on: ubuntu-latest`
	});
	if (require_survey_repository.asSettings(step.with)["fail-on"] === "never") advice.push({
		check: "gate",
		level: "warning",
		problem: "no finding ever fails the check",
		expected: "fail-on: error",
		found: "fail-on: never",
		...place([
			...path,
			"with",
			"fail-on"
		]),
		paste: "        with:\n          fail-on: error"
	});
	return use.workflow.triggers.has("workflow_run") ? advice : [...advice, nameCheck(use)];
}
function nameCheck({ workflow, job }) {
	const isMatrix = require_survey_repository.asSettings(job.settings.strategy).matrix !== void 0;
	const name = require_survey_repository.checkNameOf(job);
	return {
		check: "required-check",
		level: isMatrix ? "warning" : "note",
		problem: isMatrix ? `the check of this job is named after its matrix, so no one name can be required` : `the check to require in the rules of the branch is named "${name}"`,
		expected: isMatrix ? "a job without a matrix" : `the job, not the check run "MML Guard", which only shows details`,
		found: isMatrix ? `a matrix in the job ${job.id}` : `the job ${job.id}`,
		file: workflow.path,
		line: workflow.lineOf(["jobs", job.id]),
		paste: isMatrix ? `jobs:\n  mml-guard:\n    runs-on: ubuntu-latest` : name
	};
}
const INPUTS = [...[
	"token",
	"config",
	"root",
	"mode",
	"before",
	"after",
	"fail-on",
	"comment",
	"check-run",
	"annotations"
], ...[
	"suggestions",
	"mention",
	"source",
	"cache-path",
	"report-path",
	"from",
	"to"
]];
function checkInputs({ way, workflow, step, path }, { paths }) {
	if (way === "program") return [];
	const inputs = require_survey_repository.asSettings(step.with);
	return Object.entries(inputs).flatMap(([input, value]) => {
		const place = {
			file: workflow.path,
			line: workflow.lineOf([
				...path,
				"with",
				input
			])
		};
		if (!INPUTS.includes(input)) return [{
			check: "inputs",
			level: "warning",
			problem: `there is no input \`${input}\`, so GitHub ignores it`,
			expected: INPUTS.join(", "),
			found: input,
			...place,
			paste: ""
		}];
		const isPath = (input === "config" || input === "root") && typeof value === "string" && !value.includes("${{");
		const wanted = isPath ? value.replace(/^\.\//, "").replace(/\/$/, "") : "";
		if (!isPath || wanted === "" || wanted === "." || paths.has(wanted)) return [];
		return [{
			check: "inputs",
			level: "error",
			problem: `the input ${input} names nothing in this repository`,
			expected: input === "config" ? "the path of a configuration file" : "the folder of a project",
			found: value,
			...place,
			paste: `${input}: ''`
		}];
	});
}
// src/doctor/check-pair.ts
function checkPairs(uses, workflows) {
	const waiting = new Set(uses.map(({ workflow }) => workflow).filter(({ triggers }) => triggers.has("workflow_run")));
	const names = workflows.filter((workflow) => !waiting.has(workflow)).map(({ name }) => name);
	const gates = uses.filter(({ workflow }) => workflow.triggers.has("pull_request")).map(({ workflow }) => workflow.name);
	return [...waiting].flatMap((workflow) => {
		const waitsFor = require_survey_repository.asTexts(workflow.triggers.get("workflow_run")?.workflows);
		if (waitsFor.some((name) => names.includes(name))) return [];
		const [meant = gates[0] ?? names[0] ?? "MML Guard"] = waitsFor.flatMap((name) => require_cli.suggestNames(name, names));
		return [{
			check: "workflow-run",
			level: "warning",
			problem: "the workflow that this one waits for does not exist, so it never runs",
			expected: `the \`name\` of a workflow: ${names.join(", ") || "there is no other"}`,
			found: `workflows: [${waitsFor.join(", ")}]`,
			file: workflow.path,
			line: workflow.lineOf([
				"on",
				"workflow_run",
				"workflows"
			]),
			paste: `on:\n  workflow_run:\n    workflows: [${JSON.stringify(meant)}]\n    types: [completed]`
		}];
	});
}
// src/doctor/check-triggers.ts
const PULL_REQUEST_EVENTS = ["pull_request", "pull_request_target"];
const NEEDED_TYPES = [
	"opened",
	"synchronize",
	"reopened"
];
function checkTriggers(uses, facts) {
	const gates = uses.filter(({ workflow }) => PULL_REQUEST_EVENTS.some((event) => workflow.triggers.has(event)));
	const [first] = uses;
	if (gates.length === 0 && first !== void 0) return [describeNoTrigger(first)];
	return gates.flatMap((use) => [...PULL_REQUEST_EVENTS.flatMap((event) => {
		const filters = use.workflow.triggers.get(event);
		return filters === void 0 ? [] : checkEvent({
			use,
			event,
			filters
		}, facts);
	}), ...checkMergeQueue(use)]);
}
function describeNoTrigger({ workflow }) {
	return {
		check: "trigger",
		level: "error",
		problem: "no pull request is ever reviewed",
		expected: "a workflow with MML Guard that runs on pull_request",
		found: `on: ${[...workflow.triggers.keys()].join(", ") || "nothing"}`,
		file: workflow.path,
		line: workflow.lineOf(["on"]),
		paste: require_survey_repository.TRIGGERS
	};
}
function checkEvent(event, facts) {
	return [
		...checkTypes(event),
		...checkBranches(event, facts),
		...checkPaths(event, facts)
	];
}
function checkTypes({ use, event, filters }) {
	if (filters.types === void 0) return [];
	const types = require_survey_repository.asTexts(filters.types);
	const missing = NEEDED_TYPES.filter((type) => !types.includes(type));
	if (missing.length === 0) return [];
	return [{
		check: "trigger-types",
		level: "error",
		problem: `some pushes to a pull request are not reviewed: ${missing.join(", ")}`,
		expected: `the types ${NEEDED_TYPES.join(", ")}, or no \`types\` at all`,
		found: `types: [${types.join(", ")}]`,
		...placeOf(use, [event, "types"]),
		paste: `on:\n  ${event}:\n    types: [${[...new Set([...NEEDED_TYPES, ...types])].join(", ")}]`
	}];
}
function checkBranches({ use, event, filters }, { defaultBranch }) {
	if (defaultBranch === void 0) return [];
	const [only, never] = [filters.branches, filters["branches-ignore"]];
	if (!(only !== void 0 && !fits(defaultBranch, require_survey_repository.asTexts(only)) || never !== void 0 && fits(defaultBranch, require_survey_repository.asTexts(never)))) return [];
	return [{
		check: "trigger-branches",
		level: "error",
		problem: `pull requests into ${defaultBranch} are not reviewed`,
		expected: `a filter that lets the default branch through: ${defaultBranch}`,
		found: only === void 0 ? `branches-ignore: [${require_survey_repository.asTexts(never)}]` : `branches: [${require_survey_repository.asTexts(only)}]`,
		...placeOf(use, [event, only === void 0 ? "branches-ignore" : "branches"]),
		paste: `on:\n  ${event}:\n    branches: [${JSON.stringify(defaultBranch)}]`
	}];
}
function checkPaths({ use, event, filters }, { modelPaths }) {
	const key = filters.paths === void 0 ? "paths-ignore" : "paths";
	if (filters[key] === void 0) return [];
	const globs = require_survey_repository.asTexts(filters[key]);
	const missed = modelPaths.filter((path) => fits(path, globs) !== (key === "paths"));
	return [{
		check: "path-filter",
		level: missed.length > 0 ? "error" : "warning",
		problem: missed.length > 0 ? `changes of ${missed[0]} are not reviewed` : "a pull request that the filter leaves out never gets the check, and waits for ever where it is required",
		expected: `no \`${key}\`: a pull request without models is green in about a second`,
		found: `${key}: [${globs.join(", ")}]`,
		...placeOf(use, [event, key]),
		paste: require_survey_repository.TRIGGERS
	}];
}
function fits(text, patterns) {
	let answer = false;
	for (const pattern of patterns) {
		const isOut = pattern.startsWith("!");
		if ((require("./cli-globs.js")).compileGlobs([isOut ? pattern.slice(1) : pattern], { dot: true })(text)) answer = !isOut;
	}
	return answer;
}
function checkMergeQueue(use) {
	if (use.workflow.triggers.has("merge_group") || !use.workflow.triggers.has("pull_request")) return [];
	return [{
		check: "merge-queue",
		level: "warning",
		problem: "in a merge queue the required check would never be reported, and every merge would time out",
		expected: "merge_group among the triggers (it costs nothing where there is no queue)",
		found: `on: ${[...use.workflow.triggers.keys()].join(", ")}`,
		...placeOf(use, []),
		paste: require_survey_repository.TRIGGERS
	}];
}
function placeOf({ workflow }, keys) {
	return {
		file: workflow.path,
		line: workflow.lineOf(["on", ...keys])
	};
}
// src/doctor/examine.ts
function examine(facts) {
	const read = facts.workflows.map(require_survey_repository.readWorkflow);
	const workflows = read.filter((workflow) => "jobs" in workflow);
	const broken = read.filter((workflow) => "reason" in workflow);
	const uses = require_survey_repository.findUses(workflows, facts.action).filter(require_survey_repository.isReview);
	const advice = [
		...broken.map((workflow) => describeBroken(workflow, facts)),
		...uses.length === 0 ? [describeMissing(facts)] : checkTriggers(uses, facts),
		...checkPairs(uses, workflows),
		...uses.flatMap((use) => checkJob(use, facts)),
		...checkModels(facts),
		...checkConfiguration(facts),
		...checkCodeowners(facts),
		...checkTeams(facts, uses),
		...checkApproval(workflows, uses, facts)
	].filter(({ check }) => check !== "forks" || !uses.some(({ workflow }) => workflow.triggers.has("workflow_run"))).map(improveInputAdvice);
	return ADVICE_LEVELS.flatMap((level) => advice.filter((entry) => entry.level === level));
}
function describeBroken({ path, line, reason }, facts) {
	const isOurs = facts.workflows.some(({ path: other, text }) => other === path && text.includes("mml-guard"));
	return {
		check: "workflow",
		level: isOurs ? "error" : "warning",
		problem: "a workflow that is no YAML never runs",
		expected: "valid YAML",
		found: reason,
		file: path,
		line,
		paste: isOurs ? require_survey_repository.writeWorkflow(facts) : ""
	};
}
function describeMissing(facts) {
	return {
		check: "workflow",
		level: "error",
		problem: "no workflow runs MML Guard",
		expected: `a workflow with a step \`uses: ${require_survey_repository.DEFAULT_ACTION}\` (mml-guard init writes it)`,
		found: `${facts.workflows.length} workflows without it in .github/workflows`,
		file: ".github/workflows/mml-guard.yml",
		paste: require_survey_repository.writeWorkflow(facts)
	};
}
function improveInputAdvice(advice) {
	if (advice.check !== "inputs" || advice.paste !== "") return advice;
	const [near] = require_cli.suggestNames(advice.found, INPUTS);
	return {
		...advice,
		paste: near === void 0 ? `# without ${advice.found}` : `${near}:`
	};
}
function checkModels({ modelPaths }) {
	if (modelPaths.length > 0) return [];
	return [{
		check: "model",
		level: "error",
		problem: "there is no model to review",
		expected: "files that end in .mml, and an `include` that lets them through",
		found: "none that would be read",
		paste: "include:\n  - \"**/*.mml\""
	}];
}
function checkConfiguration({ configuration }) {
	const broken = configuration.problems.map((problem) => {
		const common = {
			check: "configuration",
			level: "error",
			problem: "the configuration cannot be used"
		};
		if (typeof problem === "string") return {
			...common,
			expected: "a configuration that can be read",
			found: problem,
			paste: "mml-guard check"
		};
		const { file, line, expected, example } = problem;
		return {
			...common,
			expected,
			found: require_cli.summarizeProblem(problem),
			file,
			line,
			paste: example
		};
	});
	if (configuration.failsOn !== "never") return broken;
	return [...broken, {
		check: "gate",
		level: "warning",
		problem: "no finding ever fails the check",
		expected: "fail-on: error",
		found: "fail-on: never",
		...configuration.files[0] !== void 0 && { file: configuration.files[0] },
		paste: "fail-on: error"
	}];
}
function checkCodeowners({ codeowners }) {
	if (codeowners === void 0) return [];
	const { file, problems, ignored } = codeowners;
	return [...problems.map(({ line, reason }) => {
		return {
			check: "codeowners",
			level: "warning",
			problem: "GitHub ignores this line, so nobody is asked or told",
			expected: "a pattern, then @user, @organisation/team or a mail address",
			found: reason,
			file,
			line,
			paste: "/models/ @acme/data"
		};
	}), ...ignored.map((other) => {
		const problem = `GitHub reads only ${file}`;
		const paste = `git rm ${other}`;
		return {
			check: "codeowners",
			level: "warning",
			problem,
			expected: "one file",
			found: `${other} too`,
			file: other,
			paste
		};
	})];
}
function checkTeams({ configuration, codeowners }, uses) {
	const handles = [...configuration.handles, ...codeowners?.handles ?? []];
	const teams = [...new Set(handles.filter((handle) => handle.includes("/")))];
	const use = uses.find(({ way, step }) => way === "action" && hasDefaultToken(require_survey_repository.asSettings(step.with).token));
	if (teams.length === 0 || use === void 0) return [];
	return [{
		check: "team-mentions",
		level: "note",
		problem: "GitHub tells no team that the default token mentions",
		expected: "a token that may read the members of the organisation, or people instead of teams",
		found: `the default token, and ${teams.join(", ")}`,
		file: use.workflow.path,
		line: use.workflow.lineOf(use.path),
		paste: `        with:\n          token: \${{ secrets.MML_GUARD_TOKEN }}`
	}];
}
function checkApproval(workflows, uses, { codeowners }) {
	const use = uses.find(({ way, workflow }) => way === "action" && workflow.triggers.has("pull_request"));
	if (codeowners === void 0 || use === void 0) return [];
	if (workflows.some(({ triggers }) => triggers.has("pull_request_review"))) return [];
	const { path } = use.workflow;
	return [{
		check: "approval",
		level: "note",
		problem: "an owner's approval of a proposed waiver counts only when somebody runs the check again",
		expected: "a workflow that repeats the review on pull_request_review",
		found: "no workflow with that trigger",
		file: path,
		line: use.workflow.lineOf(["on"]),
		paste: require_survey_repository.writeApprovalWorkflow(path.slice(path.lastIndexOf("/") + 1))
	}];
}
function hasDefaultToken(token) {
	return typeof token !== "string" || token === "" || /github\.token|secrets\.GITHUB_TOKEN/i.test(token);
}
// src/cli/doctor.ts
async function runDoctor(raw, terminal) {
	const plan = require_answer_format.planAnswer(raw, terminal);
	const { facts } = await require_survey_repository.surveyRepository(require_cli.decodeReadOptions(raw, terminal), raw.action);
	const advice = examine(facts);
	const works = !advice.some(({ level }) => level === "error");
	const document = {
		schemaVersion: 1,
		works,
		advice
	};
	require_answer_format.writeAnswer(plan, {
		lines: [...advice.flatMap(describeAdvice), summarize(advice, works)],
		document
	}, terminal);
	return works ? require_cli.EXIT_CODE.passed : require_cli.EXIT_CODE.failed;
}
const SIGNS = {
	error: "\u2717",
	warning: "!",
	note: "\u00b7"
};
function describeAdvice({ check, level, problem, expected, found, file, line, paste }) {
	const place = file === void 0 ? "" : `  ${file}${line === void 0 ? "" : `:${line}`}`;
	return [
		`${SIGNS[level]} ${level}: ${problem}  [${check}]${place}`,
		`    expected: ${expected}`,
		`    found: ${found}`,
		...paste === "" ? [] : ["    paste:", ...indent(paste)],
		""
	].map((text) => require_cli.showPlainText(text));
}
function indent(text) {
	return text.trimEnd().split("\n").map((line) => `      ${line}`);
}
function summarize(advice, works) {
	const count = (level) => advice.filter((entry) => entry.level === level).length;
	const counts = require_cli.countNouns([
		[count("error"), "error"],
		[count("warning"), "warning"],
		[count("note"), "note"]
	]).join(", ");
	return `${works ? "\u2713 The gate can work" : "\u2717 The gate cannot work"}${counts === "" ? "." : `: ${counts}.`}`;
}
exports.runDoctor = runDoctor;

})