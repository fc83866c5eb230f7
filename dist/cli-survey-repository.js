(function (exports, require, module, __filename, __dirname) {const require_cli = require("./cli-main.js");
const require_release_tags = require("./cli-release-tags.js");
const require_dist$1 = require("./cli-index.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/doctor/workflow.ts
var import_dist = require_dist$1.require_dist();
function readWorkflow({ path, text }) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	const [error] = document.errors;
	if (error !== void 0) {
		const reason = error.message.split("\n", 1)[0] ?? "";
		return {
			path,
			line: Math.max(1, lines.linePos(error.pos[0]).line),
			reason
		};
	}
	let top;
	try {
		top = asSettings(document.toJS());
	} catch (problem) {
		return {
			path,
			line: 1,
			reason: problem instanceof Error ? problem.message : String(problem)
		};
	}
	return {
		path,
		name: typeof top.name === "string" ? top.name : path,
		triggers: readTriggers(top.on),
		permissions: top.permissions,
		jobs: Object.entries(asSettings(top.jobs)).map(([id, job]) => readJob(id, job)),
		lineOf: (keys) => findLine(document, keys, lines)
	};
}
function readTriggers(on) {
	if (typeof on === "string") return new Map([[on, {}]]);
	if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
	return new Map(Object.entries(asSettings(on)).map(([event, filters]) => [event, asSettings(filters)]));
}
function readJob(id, job) {
	const settings = asSettings(job);
	return {
		id,
		settings,
		steps: Array.isArray(settings.steps) ? settings.steps.map(asSettings) : []
	};
}
function asSettings(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asTexts(value) {
	if (Array.isArray(value)) return value.map(String);
	return value === void 0 || value === null ? [] : [String(value)];
}
function findLine(document, keys, lines) {
	for (let length = keys.length; length > 0; length--) {
		const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
		const key = keys[length - 1];
		const pair = (0, import_dist.isMap)(parent) ? parent.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === key) : void 0;
		const range = ((0, import_dist.isScalar)(pair?.key) ? pair.key : document.getIn(keys.slice(0, length), true))?.range;
		if (range) return lines.linePos(range[0]).line;
	}
	return 1;
}
// src/doctor/guard-use.ts
const ACTION = /(?:^|\/)mml-guard(?:\/[^@]*)?@/;
const PROGRAM = /\bmml-guard(?:@\S+)?\s+(?:review|check)\b/;
function findUses(workflows, action) {
	return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => {
		const way = findWay(step, action);
		return way === void 0 ? [] : [{
			workflow,
			job,
			step,
			path: [
				"jobs",
				job.id,
				"steps",
				index
			],
			way
		}];
	})));
}
function findWay({ uses, run }, action) {
	if (typeof uses === "string" && (ACTION.test(uses) || nameOf(uses) === nameOf(action ?? ""))) return "action";
	return typeof run === "string" && PROGRAM.test(run) ? "program" : void 0;
}
function nameOf(uses) {
	return uses.split("@", 1)[0] ?? "";
}
function isReview({ way, step, workflow }) {
	if (way === "program") return true;
	const { mode } = asSettings(step.with);
	if (mode !== void 0 && mode !== "") return mode === "review";
	return [...workflow.triggers.keys()].some((event) => event !== "release");
}
function checkNameOf({ id, settings }) {
	return typeof settings.name === "string" ? settings.name : id;
}
// src/doctor/write-workflow.ts
const DEFAULT_ACTION = "mml-guard/mml-guard@v1";
const PERMISSIONS = "permissions:\n  contents: read\n  pull-requests: write\n  checks: write";
const TRIGGERS = "on:\n  pull_request:\n  merge_group:";
const JOB = "mml-guard";
function writeWorkflow({ action, defaultBranch }) {
	return `name: MML Guard
# No \`paths:\` filter: a required check that never runs keeps a pull request waiting for ever.
on:
  # Of a pull request from a fork, GitHub makes the token read-only: verdict, summary and annotations work all the same.
  pull_request:
  merge_group:
${defaultBranch === void 0 ? "" : `  push:\n    branches: [${JSON.stringify(defaultBranch)}]\n`}${PERMISSIONS}
concurrency:
  group: mml-guard-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  # The name to require in the rules of the default branch.
  ${JOB}:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
      - uses: ${action}
`;
}
function writeApprovalWorkflow(gate) {
	return `name: MML Guard approval
# An owner's approving review makes a waiver count that the same pull request proposes.
on:
  pull_request_review:
    types: [submitted, dismissed]
permissions:
  actions: write
jobs:
  repeat:
    if: github.event.review.state != 'commented'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          HEAD: \${{ github.event.pull_request.head.sha }}
          WORKFLOW: ${JSON.stringify(gate)}
        run: |
          run=$(gh run list --workflow "$WORKFLOW" --event pull_request --commit "$HEAD" --limit 1 --json databaseId --jq '.[].databaseId')
          # A run that is still going cannot be repeated yet.
          for pause in 5 10 20 40 80; do
            if [ -z "$run" ] || gh run rerun "$run"; then exit 0; fi
            sleep "$pause"
          done
          gh run rerun "$run"
`;
}
function writeForkWorkflow(action, gate) {
	return `name: MML Guard comment
on:
  workflow_run:
    workflows: [${JSON.stringify(gate)}]
    types: [completed]
${PERMISSIONS}
jobs:
  comment:
    runs-on: ubuntu-latest
    steps:
      - uses: ${action}
`;
}
// src/cli/survey-repository.ts
async function surveyRepository(options, action = DEFAULT_ACTION) {
	const repository = await require_cli.openSurroundings(options.directory).repository();
	const isWorking = repository?.hasWorkingTree === true;
	const top = isWorking ? repository.directory : options.directory;
	const tree = isWorking ? await (require("./cli-git.js")).listWorkingTree(repository) : require_cli.listFolder(".", top);
	const branch = repository === void 0 ? void 0 : await nameDefaultBranch(repository);
	const remote = repository === void 0 ? void 0 : await require_release_tags.readOriginUrl(repository);
	const { inputs, problems } = await readInputs({
		...options,
		directory: top
	});
	const read = inputs.flatMap(({ snapshots: { after } }) => [...after.files.keys(), ...after.unread.map(({ path }) => path)]);
	return {
		top,
		inputs,
		owner: remote === void 0 ? void 0 : /[/:]([\w.-]+)\/[\w.-]+?(?:\.git)?\/?$/.exec(remote)?.[1],
		facts: {
			action,
			workflows: readWorkflows(top),
			modelPaths: (problems.length > 0 ? [...tree.entries.keys()].filter(require_cli.isModelPath) : read).sort(),
			defaultBranch: branch,
			paths: listPaths(tree),
			configuration: describeConfiguration(tree, inputs, problems),
			codeowners: readCodeowners(top)
		}
	};
}
async function nameDefaultBranch(repository) {
	const found = await (require("./cli-git.js")).findDefaultBranch(repository);
	if (found !== "refs/remotes/origin/HEAD") return found?.replace(/^refs\/(?:heads|remotes\/origin)\//, "");
	const { status, output } = await (require("./cli-git.js")).runGit(repository.directory, ["symbolic-ref", found]);
	return status === 0 ? output.toString("utf8").trim().replace("refs/remotes/origin/", "") : void 0;
}
async function readInputs(options) {
	try {
		return {
			inputs: await require_cli.readPlace(options, "."),
			problems: []
		};
	} catch (error) {
		if (error instanceof require_cli.ConfigError) return {
			inputs: [],
			problems: [error.problem]
		};
		if (error instanceof require_cli.UsageError) return {
			inputs: [],
			problems: [error.message]
		};
		throw error;
	}
}
function readWorkflows(top) {
	const folder = (0, node_path.join)(top, ".github", "workflows");
	if (!(0, node_fs.existsSync)(folder)) return [];
	return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name)).map(({ name }) => ({
		path: `.github/workflows/${name}`,
		text: (0, node_fs.readFileSync)((0, node_path.join)(folder, name), "utf8")
	})).sort((left, right) => left.path < right.path ? -1 : 1);
}
function listPaths(tree) {
	const paths = new Set();
	for (const path of tree.entries.keys()) {
		const parts = path.split("/");
		for (let length = 1; length <= parts.length; length++) paths.add(parts.slice(0, length).join("/"));
	}
	return paths;
}
function describeConfiguration(tree, inputs, problems) {
	const isConfig = (path) => path === ".mml-guard.yml" || path.endsWith(`/.mml-guard.yml`);
	return {
		files: [...tree.entries.keys()].filter(isConfig),
		problems,
		handles: inputs.flatMap(({ config }) => [...config.owners.values()].flat()),
		failsOn: inputs[0]?.config.failOn ?? "error"
	};
}
function readCodeowners(top) {
	const [file, ...ignored] = require_cli.CODEOWNERS_PATHS.filter((path) => (0, node_fs.existsSync)((0, node_path.join)(top, path)));
	if (file === void 0) return void 0;
	const text = (0, node_fs.readFileSync)((0, node_path.join)(top, file), "utf8");
	const { problems } = require_cli.parseCodeowners(text.length > LARGEST_CODEOWNERS ? void 0 : text, file);
	const handles = text.match(/(?<=\s)@[\w-]+(?:\/[\w.-]+)?/g) ?? [];
	return {
		file,
		problems,
		ignored,
		handles: [...new Set(handles)]
	};
}
const LARGEST_CODEOWNERS = 3145728;
Object.defineProperty(exports, "DEFAULT_ACTION", {
	enumerable: true,
	get: function() {
		return DEFAULT_ACTION;
	}
});
Object.defineProperty(exports, "JOB", {
	enumerable: true,
	get: function() {
		return JOB;
	}
});
Object.defineProperty(exports, "PERMISSIONS", {
	enumerable: true,
	get: function() {
		return PERMISSIONS;
	}
});
Object.defineProperty(exports, "TRIGGERS", {
	enumerable: true,
	get: function() {
		return TRIGGERS;
	}
});
Object.defineProperty(exports, "asSettings", {
	enumerable: true,
	get: function() {
		return asSettings;
	}
});
Object.defineProperty(exports, "asTexts", {
	enumerable: true,
	get: function() {
		return asTexts;
	}
});
Object.defineProperty(exports, "checkNameOf", {
	enumerable: true,
	get: function() {
		return checkNameOf;
	}
});
Object.defineProperty(exports, "findUses", {
	enumerable: true,
	get: function() {
		return findUses;
	}
});
Object.defineProperty(exports, "isReview", {
	enumerable: true,
	get: function() {
		return isReview;
	}
});
Object.defineProperty(exports, "readWorkflow", {
	enumerable: true,
	get: function() {
		return readWorkflow;
	}
});
Object.defineProperty(exports, "surveyRepository", {
	enumerable: true,
	get: function() {
		return surveyRepository;
	}
});
Object.defineProperty(exports, "writeApprovalWorkflow", {
	enumerable: true,
	get: function() {
		return writeApprovalWorkflow;
	}
});
Object.defineProperty(exports, "writeForkWorkflow", {
	enumerable: true,
	get: function() {
		return writeForkWorkflow;
	}
});
Object.defineProperty(exports, "writeWorkflow", {
	enumerable: true,
	get: function() {
		return writeWorkflow;
	}
});

})