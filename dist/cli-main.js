Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./cli-runtime.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_v8 = require("node:v8");
// src/run/exit-code.ts
/** What the exit code of the program says. */
const EXIT_CODE = {
	/** The verdict is pass or warn; a question was answered. */
	passed: 0,
	/** The verdict is fail. */
	failed: 1,
	/** What was typed or configured cannot be used. */
	usage: 2,
	/** A mistake of ours. */
	internal: 3
};
// src/io/usage-error.ts
var UsageError = class extends Error {
	details;
	constructor(details) {
		super(details.problem);
		this.name = "UsageError";
		this.details = details;
	}
};
// src/policy/config-error.ts
var ConfigError = class extends Error {
	problem;
	constructor(problem) {
		super(describeProblem$1(problem));
		this.name = "ConfigError";
		this.problem = problem;
	}
};
/** One sentence without the place and the example, as a finding needs it. */
function summarizeProblem(problem) {
	const subject = problem.key === "" ? "the file" : `\`${problem.key}\``;
	const hint = problem.hint === void 0 ? "" : ` ${problem.hint}`;
	return `${subject}: expected ${problem.expected}, found ${problem.received}.${hint}`;
}
function describeProblem$1(problem) {
	const place = `${problem.file}:${problem.line}:${problem.column}`;
	const example = problem.example.replaceAll(/^/gm, "    ");
	return `${place}: ${summarizeProblem(problem)}\nFor example:\n${example}`;
}
// src/report/markup/plain-text.ts
/** Makes characters that a reader cannot see, or that steer a terminal, visible and inert. */
/** Controls, format characters (bidi marks, zero width), lone surrogates, private use, separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const NAMED = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/** One line without a control character: a line break reads `\n`, an escape `\u{1b}`. */
function showPlainText(text) {
	return text.replace(UNSEEN, showCharacter);
}
function showCharacter(character) {
	return NAMED.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));
// src/text/compare.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The one order of texts: by code unit, so that reports do not depend on a machine's locale. */
function compareText(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
/** Sorts a copy by the text that `key` gives for each item. */
function sortBy(items, key) {
	return Array.from(items, (item) => ({
		item,
		key: key(item)
	})).sort((left, right) => compareText(left.key, right.key)).map((entry) => entry.item);
}
// src/text/suggest.ts
/** "Did you mean": the known names nearest to a name that was not found. */
const MOST_SUGGESTIONS = 3;
/** Names longer than this are cut before comparing: edit distance is quadratic. */
const LONGEST_COMPARED$1 = 200;
/** The nearest names, best first, at most three; none where nothing is near. Case and separators count little. */
function suggestNames(wanted, known) {
	const target = fold(wanted);
	const furthest = Math.max(2, Math.floor(target.length * .4));
	const near = [];
	for (const name of new Set(known)) {
		const folded = fold(name);
		if (Math.abs(folded.length - target.length) > furthest) continue;
		const steps = (0, import_fastest_levenshtein.distance)(target, folded);
		if (steps <= furthest) near.push({
			name,
			distance: steps
		});
	}
	near.sort((left, right) => left.distance - right.distance || compareText(left.name, right.name));
	return near.slice(0, MOST_SUGGESTIONS).map((entry) => entry.name);
}
function fold(name) {
	return name.slice(0, LONGEST_COMPARED$1).toLowerCase().replaceAll(/[\s_-]+/g, "_");
}
// package.json
var name = "mml-guard";
var version = "0.1.0";
// src/run/tool.ts
/** Name and version of the program, as reports and messages give them. */
const TOOL = {
	name,
	version
};
// src/run/explain-error.ts
/** Turns what was thrown into one message for people and an exit code. */
/** `details` is `with-stack` under `--verbose`. */
function explainError(error, details) {
	if (error instanceof UsageError) return {
		message: layOut(describeUsage(error.details)),
		exitCode: EXIT_CODE.usage
	};
	if (error instanceof ConfigError) return {
		message: layOut(error.message.split("\n")),
		exitCode: EXIT_CODE.usage
	};
	return {
		message: layOut(describeInternal(error, details)),
		exitCode: EXIT_CODE.internal
	};
}
function describeUsage({ problem, expected, found, remedy, candidates }) {
	const near = candidates === void 0 ? [] : suggestNames(candidates.wanted, candidates.known);
	const lines = [`${problem}.`];
	if (near.length > 0) lines.push(`  did you mean: ${near.join(", ")}`);
	if (expected !== void 0) lines.push(`  expected: ${expected}`);
	if (found !== void 0) lines.push(`  found: ${found}`);
	if (remedy !== void 0) lines.push(`  try: ${remedy}`);
	return lines;
}
function describeInternal(error, details) {
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const advice = `This is a mistake in ${TOOL.name} ${TOOL.version}, not in your model. Please report it with this message`;
	if (details === "short") return [message, `  ${advice} and the output of the same command with --verbose.`];
	return [
		message,
		...error instanceof Error ? (error.stack ?? "").split("\n").slice(1) : [],
		`  ${advice}.`
	];
}
/** Names of files and branches are strangers' text and must not steer the terminal. */
function layOut(lines) {
	return `${TOOL.name}: ${lines.map(showPlainText).join("\n")}\n`;
}
// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const EventEmitter = require("node:events").EventEmitter;
	const path = require("node:path");
	const fs = require("node:fs");
	const process = require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = require("node:child_process").spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = require("node:child_process").spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = require("node:child_process").spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));
// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_commander(), 1);
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;
// src/report/formats.ts
const formats = [
	{
		name: "text",
		title: "for a terminal",
		fileExtension: ".txt",
		load: async () => (await Promise.resolve().then(() => render_text_exports)).renderText
	},
	{
		name: "json",
		title: "for machines: the published contract",
		fileExtension: ".json",
		load: async () => (await Promise.resolve().then(() => require("./cli-json.js"))).renderJson
	},
	{
		name: "markdown",
		title: "for GitHub: comments, summaries, files",
		fileExtension: ".md",
		load: async () => (await Promise.resolve().then(() => require("./cli-render-markdown.js"))).renderMarkdown
	},
	{
		name: "sarif",
		title: "for code scanning: SARIF 2.1.0",
		fileExtension: ".sarif",
		load: async () => (await Promise.resolve().then(() => require("./cli-render-sarif.js"))).renderSarif
	},
	{
		name: "junit",
		title: "for the test reports of any CI",
		fileExtension: ".xml",
		load: async () => (await Promise.resolve().then(() => require("./cli-junit.js"))).renderJunit
	},
	{
		name: "gitlab",
		title: "for merge requests of GitLab: code quality",
		fileExtension: ".codequality.json",
		load: async () => (await Promise.resolve().then(() => require("./cli-gitlab.js"))).renderGitlab
	},
	{
		name: "github",
		title: "for the log of a workflow: annotations",
		fileExtension: ".log",
		load: async () => (await Promise.resolve().then(() => require("./cli-github.js"))).renderGithub
	},
	{
		name: "html",
		title: "for a browser: one page with the lineage graph",
		fileExtension: ".html",
		needs: "lineage",
		load: async () => (await Promise.resolve().then(() => require("./cli-render-html.js"))).renderHtml
	},
	{
		name: "mermaid",
		title: "for documents: the impact as a flowchart",
		fileExtension: ".mmd",
		load: async () => (await Promise.resolve().then(() => require("./cli-mermaid.js"))).renderMermaid
	}
];
function findFormat(name) {
	return formats.find((format) => format.name === name);
}
// src/cli/more-commands.ts
function addMoreCommands(room) {
	addFix(room);
	addWhatIf(room);
	addInit(room);
	addDoctor(room);
}
function addFix({ program, terminal, finish, describeExamples }) {
	program.command("fix").description("repair references that a rename left behind: print a patch, or write it").argument("[before]", "folder or revision (default: the merge base with the default branch)").argument("[after]", "folder or revision to repair (default: WORKTREE, the working tree)").option("--write", "change the files instead of printing a patch").option("--format <format>", "patch, text or json (default: patch; with --write text)").option("--output <file>", "write to FILE", collect$1).option("--config <file>", "configuration (default: .mml-guard.yml of before)").option("--root <path>", "only the project at this path").addHelpText("after", describeExamples([
		"fix",
		"fix | git apply",
		"fix main --write",
		"fix models-old/ models-new/"
	])).action((before, after, options) => {
		const words = [before, after].filter((word) => word !== void 0);
		return finish(Promise.resolve().then(() => require("./cli-fix.js")).then(({ runFix }) => runFix(words, options, terminal)));
	});
}
function addWhatIf({ program, terminal, finish, addJudgingOptions, describeExamples }) {
	addJudgingOptions(program.command("what-if").description("review a removal or a rename without editing a file").option("--remove <element>", "take an element out: its qualified name (repeatable)", collect$1).option("--rename <element=name>", "give an element another name (repeatable)", collect$1).option("--follow", "let references follow the renames").option("--at <place>", "folder or revision (default: the current folder)").addHelpText("after", describeExamples([
		"what-if --remove Sales.Order.status",
		"what-if --rename Sales.Order=Sales.Purchase",
		"what-if --rename Sales.Order=Sales.Purchase --follow --format markdown",
		"what-if --remove executives --at main"
	])).action((options) => finish(Promise.resolve().then(() => require("./cli-what-if.js")).then(({ runWhatIf }) => runWhatIf(options, terminal)))));
}
function addInit({ program, terminal, finish, describeExamples }) {
	program.command("init").description("write a workflow and a configuration that fit this repository").option("--action <action>", "owner, name and version of the Action (default: mml-guard/mml-guard@v1)").option("--dry-run", "print the files instead of writing them").option("--force", "write also what exists").addHelpText("after", describeExamples([
		"init --dry-run",
		"init",
		"init --action acme/mml-guard@v1"
	])).action((options) => finish(Promise.resolve().then(() => require("./cli-init.js")).then(({ runInit }) => runInit(options, terminal))));
}
function addDoctor({ program, terminal, finish, describeExamples }) {
	program.command("doctor").description("say whether the gate of this repository can work, and what to paste where it cannot").option("--action <action>", "a further name of the Action to look for in workflows").option("--format <format>", "text or json (default: text)").option("--output <file>", "write to FILE", collect$1).addHelpText("after", describeExamples(["doctor", "doctor --format json"])).action((options) => finish(Promise.resolve().then(() => require("./cli-doctor.js")).then(({ runDoctor }) => runDoctor(options, terminal))));
}
function collect$1(value, earlier = []) {
	return [...earlier, value];
}
// src/io/system-error.ts
/** Says in words why the system refused. */
const REASONS = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "it does not exist",
	ENOTDIR: "a part of the path is not a folder",
	EISDIR: "it is a folder",
	ELOOP: "too many links",
	ENAMETOOLONG: "the name is too long",
	EMFILE: "too many open files",
	ENOSPC: "no space left on the device",
	EROFS: "the file system is read-only",
	EIO: "the device reported an error"
};
/** "permission denied (EACCES)". */
function explainSystemError(error) {
	const code = systemErrorCode(error);
	if (code === void 0) return error instanceof Error ? error.message : String(error);
	const reason = REASONS[code];
	return reason === void 0 ? code : `${reason} (${code})`;
}
function systemErrorCode(error) {
	if (!(error instanceof Error) || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
// src/io/output-file.ts
/** Writes a report to a file: refused before the work where it cannot succeed, and never half-written. */
function assertWritable(path) {
	const target = (0, node_path.resolve)(path);
	const existing = (0, node_fs.statSync)(target, { throwIfNoEntry: false });
	if (existing?.isDirectory()) throw cannotWrite(path, "a folder of that name");
	try {
		if (existing !== void 0) (0, node_fs.accessSync)(target, node_fs.constants.W_OK);
		else (0, node_fs.accessSync)((0, node_path.dirname)(target), node_fs.constants.W_OK);
	} catch (error) {
		throw cannotWrite(path, `${existing ? "the file" : `the folder ${(0, node_path.dirname)(path)}`}: ${explainSystemError(error)}`);
	}
	if (existing === void 0 && !(0, node_fs.statSync)((0, node_path.dirname)(target)).isDirectory()) throw cannotWrite(path, "no folder above it");
}
/** Through a temporary neighbour, so that a reader sees the old file or the new one; a device is written directly. */
function writeOutput(path, text) {
	try {
		const target = followLinks((0, node_path.resolve)(path));
		const existing = (0, node_fs.statSync)(target, { throwIfNoEntry: false });
		if (existing !== void 0 && !existing.isFile()) (0, node_fs.writeFileSync)(target, text);
		else replaceFile(target, text, existing?.mode);
	} catch (error) {
		throw cannotWrite(path, explainSystemError(error));
	}
}
function replaceFile(target, text, mode) {
	const temporary = `${target}.${(0, require("node:crypto").randomBytes)(6).toString("hex")}.tmp`;
	try {
		(0, node_fs.writeFileSync)(temporary, text, mode === void 0 ? {} : { mode });
		(0, node_fs.renameSync)(temporary, target);
	} finally {
		(0, node_fs.rmSync)(temporary, { force: true });
	}
}
function followLinks(target) {
	return (0, node_fs.statSync)(target, { throwIfNoEntry: false }) === void 0 ? target : (0, node_fs.realpathSync)(target);
}
function cannotWrite(path, found) {
	return new UsageError({
		problem: `\`${path}\` cannot be written`,
		expected: "a file in a folder that exists and is writable",
		found,
		remedy: `create the folder, or choose another file: --output ${path.replace(/^.*[\\/]/, "")}`
	});
}
// src/cli/profiling.ts
/** Records where the time of a run goes, by the profiler of Node, in the format that browsers and editors open. */
/** Refuses a file that cannot be written before anything is recorded. */
async function startProfiling(file) {
	assertWritable(file);
	const { Session } = await import("node:inspector/promises");
	const session = new Session();
	session.connect();
	await session.post("Profiler.enable");
	await session.post("Profiler.start");
	return { async stop() {
		const { profile } = await session.post("Profiler.stop");
		session.disconnect();
		writeOutput(file, JSON.stringify(profile));
	} };
}
// src/cli/reject-arguments.ts
/** Asked for and printed; not an error. */
var HelpShown = class extends Error {};
function rejectWithAdvice(command) {
	command.exitOverride((error) => {
		if (error.exitCode === 0) throw new HelpShown();
		throw new UsageError(describeRejection(error, command));
	});
}
function describeRejection(error, command) {
	const wanted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
	const help = `${nameCommand(command)} --help`;
	switch (error.code) {
		case "commander.unknownCommand": return describeUnknownCommand(wanted, command, help);
		case "commander.unknownOption": return {
			problem: `${nameCommand(command)} has no option \`${wanted}\``,
			expected: `one of ${listOptions(command).join(", ")}`,
			found: wanted,
			remedy: help,
			candidates: {
				wanted,
				known: listOptions(command)
			}
		};
		case "commander.help":
			if (command.args[1] !== void 0) return describeUnknownCommand(command.args[1], command, help);
			return {
				problem: "no command was given",
				expected: `one of ${listCommands$1(command).join(", ")}`,
				found: "nothing",
				remedy: `${help}, or ${TOOL.name} review`
			};
		default: return {
			problem: stripMessage(error.message),
			expected: usageOf(command),
			remedy: help
		};
	}
}
function describeUnknownCommand(wanted, command, help) {
	const known = listCommands$1(command);
	return {
		problem: `there is no command \`${wanted}\``,
		expected: `one of ${known.join(", ")}`,
		found: wanted,
		remedy: help,
		candidates: {
			wanted,
			known
		}
	};
}
function nameCommand(command) {
	return command.parent === null ? command.name() : `${nameCommand(command.parent)} ${command.name()}`;
}
function listCommands$1(command) {
	return command.commands.map((entry) => entry.name());
}
function listOptions(command) {
	const inherited = command.parent === null ? [] : command.parent.options;
	return [...command.options, ...inherited].flatMap((option) => option.long ?? []).concat("--help");
}
function usageOf(command) {
	return `${nameCommand(command)} ${command.usage()}`;
}
/** Without "error: ", the second line and the full stop. */
function stripMessage(message) {
	return (message.split("\n", 1)[0] ?? "").replace(/^error: /, "").replace(/\.$/, "");
}
// src/cli/program.ts
/** The commands, their arguments and options; each command's work is loaded only when it is called. */
/** Runs one command line; what cannot be understood is thrown as a UsageError. */
async function runProgram(argv, terminal) {
	let exitCode = 0;
	const finish = async (work) => {
		exitCode = await work;
	};
	const program = createProgram(terminal);
	addReview(program, (...call) => finish(Promise.resolve().then(() => review_exports).then(({ runReview }) => runReview(...call, terminal))));
	addCheck(program, (...call) => finish(Promise.resolve().then(() => require("./cli-check.js")).then(({ runCheck }) => runCheck(...call, terminal))));
	addImpact(program, (...call) => finish(Promise.resolve().then(() => require("./cli-impact.js")).then(({ runImpact }) => runImpact(...call, terminal))));
	addRules(program, (...call) => finish(Promise.resolve().then(() => require("./cli-rules.js")).then(({ runRules }) => runRules(...call, terminal))));
	addExplain(program, (...call) => finish(Promise.resolve().then(() => require("./cli-explain.js")).then(({ runExplain }) => runExplain(...call, terminal))));
	addBaseline(program, (...call) => finish(Promise.resolve().then(() => require("./cli-baseline2.js")).then(({ runBaseline }) => runBaseline(...call, terminal))));
	addChangelog(program, (...call) => finish(Promise.resolve().then(() => require("./cli-changelog.js")).then(({ runChangelog }) => runChangelog(...call, terminal))));
	addSchema(program, (...call) => finish(Promise.resolve().then(() => require("./cli-schema.js")).then(({ runSchema }) => runSchema(...call, terminal))));
	addMoreCommands({
		program,
		terminal,
		finish,
		addJudgingOptions,
		describeExamples
	});
	for (const command of [program, ...program.commands]) rejectWithAdvice(command);
	let profiling;
	program.hook("preAction", async () => {
		const { profile } = program.opts();
		if (profile !== void 0) profiling = await startProfiling((0, node_path.resolve)(terminal.directory, profile));
	});
	try {
		await program.parseAsync(argv, { from: "user" });
	} finally {
		await profiling?.stop();
	}
	return exitCode;
}
function createProgram(terminal) {
	return new Command(TOOL.name).description("Reviews changes to data models written in MML: what is broken, what changed, whom it reaches.").version(TOOL.version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [command]", "print the help of a command").option("--no-color", "no colours, as with NO_COLOR=1").option("--no-cache", "neither use nor keep compiled code of earlier runs").option("--verbose", "how long each stage took; the stack of an internal error").option("--profile <file>", "write a CPU profile of the run, as browsers open it").configureHelp({
		showGlobalOptions: true,
		helpWidth: 100
	}).configureOutput({
		writeOut: terminal.write,
		writeErr: terminal.complain,
		outputError: () => {}
	}).addHelpText("after", describeExamples([
		"review",
		"review main",
		"review v1.4.0 v1.5.0",
		"check models"
	])).addHelpText("after", "Exit codes: 0 pass or warn, 1 the verdict is fail, 2 usage or configuration, 3 internal error.");
}
function addReview(program, run) {
	addJudgingOptions(program.command("review").description("compare two folders or git revisions and judge the change").argument("[before]", "folder or revision (default: the merge base with the default branch)").argument("[after]", "folder or revision (default: WORKTREE, the working tree)").option("--head <revision>", "the change alone, not merged: tells what only the merge breaks").addHelpText("after", describeExamples([
		"review",
		"review HEAD~3",
		"review main feature/x",
		"review models-old/ models-new/ --format json"
	])).action((before, after, options) => run([before, after].filter((word) => word !== void 0), options)));
}
function addCheck(program, run) {
	addJudgingOptions(program.command("check").description("judge one model by itself: syntax, references, hygiene").argument("[path]", "folder or revision (default: the current folder)").addHelpText("after", describeExamples([
		"check",
		"check models --preset strict",
		"check v1.4.0 --format markdown"
	])).action((path, options) => run(path, options)));
}
function addJudgingOptions(command) {
	const names = formats.map(({ name }) => name).join(", ");
	command.option("--format <format>", `what to print: ${names} (default: text)`).option("--output <file>", "write to FILE, or further formats with <format>=FILE (repeatable)", collect).option("--config <file>", "configuration (default: .mml-guard.yml of before)").option("--root <path>", "only the project at this path").option("--preset <preset>", "minimal, recommended or strict").option("--fail-on <level>", "error, warning or never (default: error)").option("--as-of <date>", "judge dates as of this UTC day, YYYY-MM-DD (default: today)").option("--max-length <count>", "at most this many characters of Markdown").option("--quiet", "print no report: the exit code and the files tell");
}
function addImpact(program, run) {
	program.command("impact").description("say whom a change of an element would reach").argument("<element>", "qualified name, with its kind in front where that is needed").option("--at <place>", "folder or revision (default: the current folder)").option("--config <file>", "configuration (default: .mml-guard.yml)").option("--root <path>", "only the project at this path").option("--format <format>", "text or json (default: text)").option("--output <file>", "write to FILE", collect).addHelpText("after", describeExamples([
		"impact Sales.Order",
		"impact Sales.Order.status",
		"impact 'entity Sales.Order' --at main"
	])).action((name, options) => run(name, options));
}
function addRules(program, run) {
	program.command("rules").description("list all rules with their levels").option("--preset <preset>", "minimal, recommended or strict (default: recommended)").option("--format <format>", "text or json (default: text)").option("--output <file>", "write to FILE", collect).addHelpText("after", describeExamples(["rules", "rules --preset strict --format json"])).action((options) => run(options));
}
function addExplain(program, run) {
	program.command("explain").description("say what a rule looks for, why, and what to do").argument("<rule>", "id of a rule").option("--format <format>", "text or json (default: text)").option("--output <file>", "write to FILE", collect).addHelpText("after", describeExamples(["explain broken-reference"])).action((id, options) => run(id, options));
}
function addChangelog(program, run) {
	const command = program.command("changelog").description("write release notes of what changed between two revisions").argument("[from]", "folder or revision (default: the previous release tag)").argument("[to]", "folder or revision (default: HEAD)").addHelpText("after", describeExamples([
		"changelog",
		"changelog v1.4.2 v1.5.0",
		"changelog --current 1.4.2 --write",
		"changelog v1.4.2 --consumer executives",
		"changelog --split-by product --split-by consumer --output notes"
	])).action((from, to, options) => run([from, to].filter((word) => word !== void 0), options));
	addReaders(command);
	addWriting(command);
}
/** For whom the notes are, and from where they go on. */
function addReaders(command) {
	command.option("--current <version>", "the version to go on from (default: that of <from>, where it is a release tag)").option("--release <version>", "the version to write as (default: that of <to>, else the next one)").option("--tag-prefix <prefix>", "only tags such as <prefix>1.4.2 are releases").option("--product <name>", "only what reaches this data product").option("--consumer <text>", "only what reaches this consumer").option("--split-by <reader>", "product or consumer: one file for each, in the folder of --output (repeatable)", collect);
}
/** Where the notes go. */
function addWriting(command) {
	command.option("--write [file]", "insert the section into a Keep a Changelog file (default: CHANGELOG.md)").option("--repository-url <url>", "web address of the repository, for links (default: that of origin)").option("--format <format>", "markdown, json or text (default: markdown)").option("--output <file>", "write to FILE, or further formats with <format>=FILE (repeatable)", collect).option("--config <file>", "configuration (default: .mml-guard.yml of <from>)").option("--root <path>", "only the project at this path").option("--as-of <date>", "the day of the release, YYYY-MM-DD (default: that of the tag, else today)").option("--max-length <count>", "at most this many characters of Markdown");
}
function addBaseline(program, run) {
	program.command("baseline").description("accept today's findings of a model, so that only new ones count").argument("[path]", "folder (default: the current folder)").option("--config <file>", "configuration (default: .mml-guard.yml)").option("--root <path>", "only the project at this path").option("--preset <preset>", "minimal, recommended or strict").option("--as-of <date>", "judge dates as of this UTC day, YYYY-MM-DD (default: today)").addHelpText("after", describeExamples(["baseline", "baseline models"])).action((path, options) => run(path, options));
}
function addSchema(program, run) {
	program.command("schema").description("print a JSON Schema").argument("[name]", "report, config or changelog (default: report)").option("--output <file>", "write to FILE", collect).addHelpText("after", describeExamples(["schema", "schema config --output mml-guard.schema.json"])).action((name, options) => run(name, options));
}
function collect(value, earlier = []) {
	return [...earlier, value];
}
function describeExamples(lines) {
	return `\nExamples:\n${lines.map((line) => `  ${TOOL.name} ${line}`).join("\n")}\n`;
}
// src/cli/run-command.ts
/** Runs one command line to its exit code; whatever is thrown becomes one message. */
async function runCommand(argv, terminal) {
	try {
		return await runProgram(argv, terminal);
	} catch (error) {
		if (error instanceof HelpShown) return EXIT_CODE.passed;
		const { message, exitCode } = explainError(error, argv.includes("--verbose") ? "with-stack" : "short");
		terminal.complain(message);
		return exitCode;
	}
}
// src/cli/terminal.ts
const WIDTH_WITHOUT_TERMINAL = 100;
function openTerminal(argv) {
	const { stdout, stderr, env } = process;
	stdout.on("error", ignoreClosedPipe$1);
	stderr.on("error", ignoreClosedPipe$1);
	return {
		directory: process.cwd(),
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		color: chooseColor(argv, env, stdout.isTTY === true),
		width: stdout.columns ?? WIDTH_WITHOUT_TERMINAL,
		stages: chooseStages(argv, env, stderr.isTTY === true),
		now: () => performance.now(),
		write: (text) => stdout.write(text),
		complain: (text) => stderr.write(text)
	};
}
/** `| head` closes the pipe early; the exit code still tells the verdict. */
function ignoreClosedPipe$1(error) {
	if (error.code !== "EPIPE") throw error;
}
/** The option, then https://no-color.org, then FORCE_COLOR, then whether somebody looks on. */
function chooseColor(argv, environment, isTerminal) {
	if (argv.includes("--no-color") || isSet(environment.NO_COLOR)) return "off";
	if (isSet(environment.FORCE_COLOR)) return environment.FORCE_COLOR === "0" ? "off" : "on";
	return isTerminal && environment.TERM !== "dumb" ? "on" : "off";
}
/** A line that is drawn anew is for eyes; a log would keep every version of it. */
function chooseStages(argv, environment, isTerminal) {
	if (argv.includes("--verbose")) return "timings";
	return isTerminal && !isSet(environment.CI) && environment.TERM !== "dumb" && !argv.includes("--quiet") ? "progress" : "none";
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
// src/report/merge-lineages.ts
function mergeLineages(reports) {
	const elements = [];
	const edges = [];
	const texts = [];
	for (const { lineage, project } of reports) {
		if (lineage === void 0) continue;
		const [first, firstText] = [elements.length, texts.length];
		for (const element of lineage.elements) elements.push(shiftTexts(element, {
			project: project ?? "",
			by: firstText
		}));
		for (const { from, to, sides } of lineage.edges) edges.push({
			from: from + first,
			to: to + first,
			sides
		});
		for (const text of lineage.texts) texts.push(text);
	}
	return {
		elements,
		edges,
		texts
	};
}
function shiftTexts(element, { project, by }) {
	const shift = (place) => ({
		...place,
		definition: place.definition.map(([text, start, end]) => [
			text + by,
			start,
			end
		])
	});
	const { before, after } = element.places;
	return {
		...element,
		project,
		places: {
			...before && { before: shift(before) },
			...after && { after: shift(after) }
		}
	};
}
// src/report/merge-reports.ts
/** Joins the reports of several projects into one document: lists united, each item with its project, the worst verdict. */
/** At least one report; a single one stays as it is. */
function mergeReports(reports) {
	const [first] = reports;
	if (first === void 0 || reports.length === 1) return first;
	return {
		...first,
		project: null,
		verdict: mergeVerdicts(reports.map((report) => report.verdict)),
		changes: unite(reports, (report) => report.changes),
		findings: unite(reports, (report) => report.findings),
		impact: {
			elements: unite(reports, (report) => report.impact.elements),
			products: unite(reports, (report) => report.impact.products),
			consumers: unite(reports, (report) => report.impact.consumers),
			unaffected: sum(reports, (report) => report.impact.unaffected)
		},
		pii: {
			added: unite(reports, (report) => report.pii.added),
			removed: unite(reports, (report) => report.pii.removed),
			exposures: unite(reports, (report) => report.pii.exposures),
			noLongerExposed: unite(reports, (report) => report.pii.noLongerExposed)
		},
		owners: unite(reports, (report) => report.owners),
		unread: reports.flatMap((report) => report.unread),
		renameCandidates: unite(reports, (report) => report.renameCandidates),
		notices: Array.from(new Set(reports.flatMap((report) => report.notices))),
		fixes: unite(reports, (report) => report.fixes),
		model: {
			files: sum(reports, (report) => report.model.files),
			elements: sum(reports, (report) => report.model.elements)
		},
		inventory: mergeInventories(reports),
		rules: mergeRules(reports),
		...first.lineage !== void 0 && { lineage: mergeLineages(reports) }
	};
}
function mergeInventories(reports) {
	return {
		elements: {
			before: sum(reports, (report) => report.inventory.elements.before),
			after: sum(reports, (report) => report.inventory.elements.after)
		},
		paths: reports.flatMap((report) => report.inventory.paths),
		products: reports.flatMap((report) => report.inventory.products)
	};
}
/** In the order in which the reports name them, each once. */
function mergeRules(reports) {
	return [...new Map(reports.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()];
}
function unite(reports, list) {
	return reports.flatMap((report) => list(report).map((item) => ({
		...item,
		project: report.project ?? ""
	})));
}
const OUTCOMES$1 = [
	"pass",
	"warn",
	"fail"
];
function mergeVerdicts(verdicts) {
	const total = (count) => sum(verdicts, count);
	return {
		outcome: OUTCOMES$1.findLast((outcome) => verdicts.some((verdict) => verdict.outcome === outcome)) ?? "pass",
		blocking: total((verdict) => verdict.blocking),
		counts: {
			error: total((verdict) => verdict.counts.error),
			warning: total((verdict) => verdict.counts.warning),
			note: total((verdict) => verdict.counts.note),
			waived: total((verdict) => verdict.counts.waived),
			inherited: total((verdict) => verdict.counts.inherited)
		},
		fixed: total((verdict) => verdict.fixed)
	};
}
function sum(items, count) {
	return items.reduce((total, item) => total + count(item), 0);
}
// src/diff/diff-properties.ts
function diffProperties(elements) {
	const before = indexByName(elements.before.properties);
	const after = indexByName(elements.after.properties);
	return Array.from(/* @__PURE__ */ new Set([...before.keys(), ...after.keys()])).sort(compareText).map((property) => ({
		property,
		values: {
			before: before.get(property),
			after: after.get(property)
		}
	})).filter(({ values }) => !sameValues(values.before, values.after));
}
function indexByName(properties) {
	return new Map(properties.map((property) => [property.name, property]));
}
function sameValues(before, after) {
	if (before === void 0 || after === void 0) return before === after;
	return before.values.length === after.values.length && before.values.every((value, index) => value === after.values[index]);
}
// src/model/synonyms.ts
/** Where the dialects end: the one table of spellings that mean the same keyword. */
/** Old and physical spellings of block keywords (language reference, 6.2 item 7, and contradictions C15, C23, C24). */
const BLOCK_SYNONYMS = /* @__PURE__ */ new Map([
	["entity_group", "domain"],
	["physical_table", "table"],
	["product", "data_product"]
]);
/** Wrappers that add nothing to what stands in them. */
const TRANSPARENT_BLOCKS = /* @__PURE__ */ new Set([
	"conceptual_model",
	"logical_model",
	"physical_model"
]);
/** First words of a bare path that only say the kind of what follows: `entity.customer`. */
const PATH_PREFIXES = /* @__PURE__ */ new Map([
	["domain", "domain"],
	["entity_group", "domain"],
	["entity", "entity"],
	["source", "source"],
	["data_product", "data-product"],
	["product", "data-product"],
	["report", "report"],
	["metric", "metric"],
	["task", "task"],
	["table", "table"]
]);
/** A model has few keywords and says them often, so each is normalised once; bounded, because strangers may invent more. */
const NORMALISED = /* @__PURE__ */ new Map();
const MOST_REMEMBERED = 4096;
/** Lower case, `_` between words: `Belongs-To` and `belongs_to` are one key. */
function normaliseKey(keyword) {
	const known = NORMALISED.get(keyword);
	if (known !== void 0) return known;
	const key = keyword.toLowerCase().replaceAll("-", "_");
	if (NORMALISED.size < MOST_REMEMBERED) NORMALISED.set(keyword, key);
	return key;
}
function normaliseBlockKeyword(keyword) {
	const key = normaliseKey(keyword);
	return BLOCK_SYNONYMS.get(key) ?? key;
}
function isTransparentBlock(keyword) {
	return TRANSPARENT_BLOCKS.has(normaliseKey(keyword));
}
/** The kind that the first word of a bare path names, if it names one. */
function kindOfPathPrefix(word) {
	return PATH_PREFIXES.get(normaliseKey(word));
}
/** A bare path without the word that only says its kind: `entity.customer` is `customer`. */
function withoutPathPrefix(path) {
	const dot = path.indexOf(".");
	return dot > 0 && kindOfPathPrefix(path.slice(0, dot)) !== void 0 ? path.slice(dot + 1) : path;
}
/**
* A name without its spelling: `"Sales Operations"`, `SalesOperations` and `sales_operations` fold to one.
* Only for matching after an exact match has failed.
*/
function foldName(name) {
	return name.replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1_$2").replaceAll(/[\s_-]+/g, "_").toLowerCase();
}
// src/text/remember.ts
/** A value computed when it is first asked for, and then kept. */
function remember$1(compute) {
	let known;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}
/** A function of one object that is computed once for each, as long as somebody holds the object. */
function rememberEach(compute) {
	const known = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const entry = known.get(key) ?? { value: compute(key) };
		known.set(key, entry);
		return entry.value;
	};
}
// src/link/resolve-reference.ts
function resolveReference(reference, symbols) {
	const wanted = readWanted(reference);
	const found = findByTiers(wanted, symbols);
	if (found !== void 0) return found;
	if (reference.schema.strength === "id") return resolveId(wanted, symbols);
	return explainFailure(wanted, reference, symbols);
}
/** A bare path may begin with the kind it means: `entity.customer`; then only that kind is looked for. */
function readWanted(reference) {
	const { targets } = reference.schema;
	const scope = scopeOf(reference.from);
	const [prefix = "", ...rest] = reference.text.split(".");
	const kind = reference.form === "path" && rest.length > 0 ? kindOfPathPrefix(prefix) : void 0;
	if (kind === void 0) return {
		text: reference.text,
		kinds: targets,
		scope
	};
	const narrowed = targets.filter((target) => target === kind);
	return {
		text: rest.join("."),
		kinds: narrowed.length > 0 ? narrowed : targets,
		scope
	};
}
function scopeOf(holder) {
	let scope = holder;
	while (scope.parent !== void 0) scope = scope.parent;
	return scope === holder ? void 0 : scope;
}
const EXACT_TIERS = [
	(kind, { text }, symbols) => symbols.exact(kind, text),
	(kind, { text, scope }, symbols) => inScope(symbols.labelled(kind, text), scope),
	(kind, { text }, symbols) => symbols.labelled(kind, text)
];
const LOOSE_TIERS = [
	(kind, { text }, symbols) => symbols.folded(kind, text),
	(kind, { text, scope }, symbols) => inScope(symbols.labelledLoosely(kind, text), scope),
	(kind, { text }, symbols) => symbols.labelledLoosely(kind, text)
];
function inScope(elements, scope) {
	return scope === void 0 ? [] : elements.filter((element) => element.parent === scope);
}
function findByTiers(wanted, symbols) {
	if (wanted.text.trim() === "") return void 0;
	return findIn(EXACT_TIERS, "exact", wanted, symbols) ?? findIn(LOOSE_TIERS, "loose", wanted, symbols);
}
function findIn(tiers, match, wanted, symbols) {
	for (const kind of wanted.kinds) for (const tier of tiers) {
		const resolution = chooseOne(tier(kind, wanted, symbols), match);
		if (resolution !== void 0) return resolution;
	}
}
/** Twins (`Sales.Order#2`) are a finding of their own; a reference means the first of them. */
function chooseOne(found, match) {
	const distinct = found.filter((element) => !isLaterTwin(element));
	const [target] = distinct;
	if (target === void 0) return void 0;
	if (distinct.length === 1) return {
		status: "resolved",
		target,
		match
	};
	return {
		status: "ambiguous",
		candidates: distinct
	};
}
function isLaterTwin(element) {
	return /#\d+$/.test(element.id.name) && !element.label.endsWith(element.id.name.slice(element.id.name.lastIndexOf("#")));
}
const ID_PREFIX = /^(entity|source|group|domain)_/;
/** Ids of generated files look like `entity_` and the folded name; nothing is guessed beyond that. */
function resolveId(wanted, symbols) {
	const text = wanted.text.replace(ID_PREFIX, "");
	const found = text === wanted.text ? void 0 : findByTiers({
		...wanted,
		text
	}, symbols);
	return found?.status === "resolved" ? {
		...found,
		match: "exact"
	} : { status: "unresolved-id" };
}
const ALL_TARGET_KINDS = [
	"entity",
	"report",
	"metric",
	"data-product",
	"source",
	"domain",
	"task",
	"table",
	"field"
];
function explainFailure(wanted, reference, symbols) {
	const found = ALL_TARGET_KINDS.filter((kind) => !reference.schema.targets.includes(kind)).map((kind) => symbols.exact(kind, wanted.text)[0]).find((element) => element !== void 0);
	const suggestions = remember$1(() => suggestTargets(wanted, symbols));
	if (found === void 0) return {
		status: "dangling",
		get suggestions() {
			return suggestions();
		}
	};
	return {
		status: "wrong-kind",
		found,
		get suggestions() {
			return suggestions();
		}
	};
}
/** By model and by what was looked for: thousands of references may miss the one name that was taken away. */
const SUGGESTIONS = /* @__PURE__ */ new WeakMap();
function suggestTargets(wanted, symbols) {
	const known = SUGGESTIONS.get(symbols) ?? /* @__PURE__ */ new Map();
	SUGGESTIONS.set(symbols, known);
	const key = `${wanted.kinds.join()} ${wanted.text}`;
	const suggestions = known.get(key) ?? findNearTargets(wanted, symbols);
	known.set(key, suggestions);
	return suggestions;
}
/** Names of the right kinds that are near as a whole, or that end in the same last part. */
function findNearTargets({ text, kinds }, symbols) {
	const last = text.slice(text.lastIndexOf(".") + 1);
	const sameLast = kinds.flatMap((kind) => symbols.labelledLoosely(kind, last).map((element) => element.id.name));
	const near = suggestNames(text, kinds.flatMap((kind) => [...symbols.paths(kind)]));
	return Array.from(/* @__PURE__ */ new Set([...sameLast.sort(), ...near])).slice(0, 3);
}
/** The text that two references share when only their spelling differs. */
function foldReferenceText(text) {
	return foldName(text.trim());
}
// src/diff/diff-references.ts
/** A reference that follows its renamed target, or that lost its target without being edited, is no difference. */
function diffReferences(links, translation) {
	if (isSameInOrder(links, translation)) return [];
	const relations = new Set([...links.before, ...links.after].map((link) => link.reference.schema.relation));
	return Array.from(relations).flatMap((relation) => {
		const ofRelation = (link) => link.reference.schema.relation === relation;
		return diffRelation({
			before: links.before.filter(ofRelation),
			after: links.after.filter(ofRelation)
		}, translation);
	});
}
function isSameInOrder({ before, after }, translation) {
	if (before.length !== after.length) return false;
	return before.every((link, index) => {
		const other = after[index];
		return other !== void 0 && link.reference.schema.relation === other.reference.schema.relation && isSameTarget(link, other, translation);
	});
}
function diffRelation(links, translation) {
	const isKept = (link, others) => others.some((other) => isSameTarget(link, other, translation));
	const removed = unique(links.before.filter((link) => !isKept(link, links.after)));
	const added = unique(links.after.filter((link) => !links.before.some((other) => isSameTarget(other, link, translation))));
	const [before, after] = [removed[0], added[0]];
	if (removed.length === 1 && added.length === 1 && before !== void 0 && after !== void 0) return [{
		action: "reference-retargeted",
		links: {
			before,
			after
		}
	}];
	return [...removed.map((link) => ({
		action: "reference-removed",
		link
	})), ...added.map((link) => ({
		action: "reference-added",
		link
	}))];
}
function isSameTarget(before, after, translation) {
	const target = targetOf$3(before);
	const other = targetOf$3(after);
	if (target !== void 0 && other !== void 0) return translation.toAfter(target) === other;
	return foldReferenceText(translation.textInAfter(before.reference.text)) === foldReferenceText(after.reference.text) || before.reference.text === after.reference.text;
}
function targetOf$3(link) {
	return link.resolution.status === "resolved" ? link.resolution.target : void 0;
}
/** Saying a thing twice is saying it once. */
function unique(links) {
	const seen = /* @__PURE__ */ new Set();
	return links.filter((link) => {
		const key = targetOf$3(link) ?? foldReferenceText(link.reference.text);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
// src/diff/find-unknown.ts
/** Judges one element at a time: `isUnknown(element)`. */
function buildUnknownTest(other) {
	const damaged = /* @__PURE__ */ new Map();
	for (const file of other.model.files) if (file.facts.errors.length > 0) damaged.set(file.path, file.facts);
	if (damaged.size === 0 && other.unread.size === 0) return () => false;
	return (element) => element.blocks.every(({ file }) => other.unread.has(file.path) || isNamedInDamage(element, damaged.get(file.path)));
}
/** What stands beside a mistake may not have been read as a block, so a name there is no proof of absence. */
function isNamedInDamage(element, facts) {
	if (facts === void 0 || element.label === "") return false;
	return facts.errors.some((error) => containsName(linesAround(facts.text, error), element.label));
}
/** A mistake is underlined as tightly as can be; what it damaged stands beside it. */
function linesAround(text, { start, end }) {
	const next = text.indexOf("\n", end);
	return text.slice(text.lastIndexOf("\n", start - 1) + 1, next === -1 ? text.length : next);
}
/** As a whole name: `status` does not stand in `order_status`. */
function containsName(text, name) {
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) if (!isNameUnit(text[at - 1]) && !isNameUnit(text[at + name.length])) return true;
	return false;
}
function isNameUnit(unit) {
	return unit !== void 0 && /[\p{L}\p{N}_-]/u.test(unit);
}
// src/diff/identify-change.ts
/** `property-changed attribute Sales.Order.status type`, for example. */
function identifyChange(change) {
	return {
		...change,
		id: [change.action, ...subjectOf(change)].join(" ")
	};
}
function subjectOf(change) {
	switch (change.action) {
		case "added":
		case "removed": return [change.element.kind, change.element.id.name];
		case "renamed":
		case "moved": return [change.elements.after.kind, change.elements.after.id.name];
		case "property-changed": return [
			change.elements.after.kind,
			change.elements.after.id.name,
			change.property
		];
		case "reference-added":
		case "reference-removed": return [
			change.elements.after.kind,
			change.elements.after.id.name,
			...targetOf$2(change.link)
		];
		case "reference-retargeted": return [
			change.elements.after.kind,
			change.elements.after.id.name,
			...targetOf$2(change.links.after)
		];
	}
}
function targetOf$2({ reference, resolution }) {
	const target = resolution.status === "resolved" ? resolution.target.id.name : reference.text;
	return [reference.schema.relation, target];
}
// src/link/symbol-table.ts
/** Kinds that some relation may point to. */
const TARGET_KINDS = /* @__PURE__ */ new Set([
	"domain",
	"entity",
	"source",
	"data-product",
	"report",
	"metric",
	"task",
	"table",
	"field"
]);
function buildSymbolTable(elements) {
	const indexes = /* @__PURE__ */ new Map();
	const members = /* @__PURE__ */ new Map();
	for (const element of elements) {
		if (!TARGET_KINDS.has(element.kind)) continue;
		const known = members.get(element.kind);
		if (known === void 0) members.set(element.kind, [element]);
		else known.push(element);
	}
	const indexesOf = (kind) => {
		const known = indexes.get(kind);
		if (known !== void 0) return known;
		const built = lazyIndexes(members.get(kind) ?? []);
		indexes.set(kind, built);
		return built;
	};
	return {
		exact: (kind, path) => indexesOf(kind).paths.get(path) ?? [],
		folded: (kind, path) => indexesOf(kind).foldedPaths.get(foldName(path)) ?? [],
		labelled: (kind, label) => indexesOf(kind).labels.get(label) ?? [],
		labelledLoosely: (kind, label) => indexesOf(kind).foldedLabels.get(foldName(label)) ?? [],
		paths: (kind) => indexesOf(kind).paths.keys()
	};
}
/** Each index is built when first asked: a model whose references all match exactly needs one of four. */
function lazyIndexes(elements) {
	const cache = {};
	return {
		get paths() {
			cache.paths ??= indexBy(elements, rawPath);
			return cache.paths;
		},
		get foldedPaths() {
			cache.foldedPaths ??= indexBy(elements, (element) => foldName(rawPath(element)));
			return cache.foldedPaths;
		},
		get labels() {
			cache.labels ??= indexBy(elements, (element) => element.label);
			return cache.labels;
		},
		get foldedLabels() {
			cache.foldedLabels ??= indexBy(elements, (element) => foldName(element.label));
			return cache.foldedLabels;
		}
	};
}
function indexBy(elements, key) {
	const index = /* @__PURE__ */ new Map();
	for (const element of elements) {
		const name = key(element);
		const known = index.get(name);
		if (known === void 0) index.set(name, [element]);
		else known.push(element);
	}
	return index;
}
/** The labels from the outermost parent down, joined by dots as people write them in a reference. */
function rawPath(element) {
	if (element.parent !== void 0 && !element.schema.namedAlone) return `${rawPath(element.parent)}.${element.label}`;
	return flatDomainPrefix(element) + element.label;
}
/** A flat entity whose domain nobody declared still answers to `domain.entity`. */
function flatDomainPrefix(element) {
	const name = element.id.name;
	if (element.kind !== "entity" || !name.includes(".")) return "";
	const dot = name.replaceAll(/\\./g, "  ").indexOf(".");
	return dot === -1 ? "" : `${name.slice(0, dot)}.`;
}
// src/model/schema-parts.ts
/** A property whose change stays where it is: documentation, planning. */
function quiet(name, type = "string") {
	return {
		name,
		type,
		travels: false
	};
}
/** A property whose change reaches those downstream. */
function travelling(name, type = "string") {
	return {
		name,
		type,
		travels: true
	};
}
/** A yes-or-no property that is absent when it does not hold. */
function flag(name) {
	return {
		name,
		type: "boolean",
		default: "false",
		travels: true
	};
}
/** Any block may be documented, owned, tracked and retired. */
const COMMON_PROPERTIES$1 = [
	quiet("description"),
	quiet("name"),
	quiet("notes"),
	quiet("color"),
	quiet("owner"),
	quiet("ticket"),
	quiet("tracker_key"),
	quiet("renamed_from"),
	{
		name: "deprecated",
		type: "string",
		default: "false",
		travels: false
	},
	quiet("sunset")
];
/** A relation stated by the key of its own name, unless other keys are given. */
function relation(name, options) {
	return {
		relation: name,
		keys: options.keys ?? [name.replaceAll("-", "_")],
		targets: options.targets,
		class: options.class,
		strength: options.strength ?? "firm"
	};
}
/** The key that stands for a block's own label. */
const LABEL_KEY = "label";
// src/model/kinds/attribute.ts
const attribute = {
	kind: "attribute",
	title: "attribute",
	ruleName: "attribute",
	keywords: ["attribute"],
	parents: ["entity"],
	naming: "label",
	separator: ".",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("type"),
		flag("required"),
		flag("pii")
	],
	relations: []
};
// src/model/kinds/consumer.ts
const consumer = {
	kind: "consumer",
	title: "consumer",
	ruleName: "consumer",
	keywords: ["consumer"],
	parents: ["data-product"],
	naming: "value",
	separator: "/",
	renames: false,
	properties: COMMON_PROPERTIES$1,
	relations: []
};
// src/model/kinds/data-product.ts
const dataProduct = {
	kind: "data-product",
	title: "data product",
	ruleName: "product",
	keywords: ["data_product"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [...COMMON_PROPERTIES$1, travelling("refresh_schedule")],
	relations: []
};
// src/model/kinds/domain.ts
const domain = {
	kind: "domain",
	title: "domain",
	ruleName: "domain",
	keywords: ["domain"],
	parents: ["file"],
	naming: "label",
	separator: ".",
	merges: true,
	renames: true,
	properties: COMMON_PROPERTIES$1,
	relations: []
};
// src/model/kinds/entity.ts
const entity = {
	kind: "entity",
	title: "entity",
	ruleName: "entity",
	keywords: ["entity"],
	parents: ["domain", "file"],
	naming: "label",
	separator: ".",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		{
			name: "type",
			type: "string",
			default: "entity",
			values: [
				"entity",
				"metric",
				"derivation",
				"fact",
				"dimension",
				"derived",
				"aggregate"
			],
			travels: true
		},
		travelling("business_logic", "formula"),
		flag("pii"),
		quiet("sensitivity")
	],
	relations: [
		relation("belongs-to", {
			class: "structural",
			targets: ["entity", "domain"]
		}),
		relation("contains", {
			class: "structural",
			targets: ["entity"]
		}),
		relation("derived-from", {
			class: "data",
			targets: ["entity"]
		}),
		relation("has-many", {
			class: "structural",
			targets: ["entity"]
		}),
		relation("parent-of", {
			class: "structural",
			targets: ["entity"]
		}),
		relation("leads-to", {
			class: "structural",
			targets: ["entity"]
		}),
		relation("related-to", {
			class: "structural",
			targets: ["entity"]
		})
	]
};
// src/model/kinds/entity-resolution.ts
const entityResolution = {
	kind: "entity-resolution",
	title: "entity resolution",
	ruleName: "entity-resolution",
	keywords: ["entity_resolution"],
	parents: ["file"],
	naming: "target",
	separator: "/",
	renames: false,
	properties: COMMON_PROPERTIES$1,
	relations: [relation("resolves", {
		class: "structural",
		targets: ["entity"],
		keys: [LABEL_KEY, "entity"]
	}), relation("source", {
		class: "structural",
		targets: ["source"],
		keys: ["source", "sources"],
		strength: "soft"
	})]
};
// src/model/kinds/estimates.ts
const ESTIMATE_PROPERTIES = [
	quiet("data_quality"),
	quiet("data_volume"),
	quiet("scd_type"),
	quiet("business_rules_complexity"),
	quiet("requires_resolution", "boolean"),
	quiet("derivation_count", "number"),
	quiet("kpi_count", "number"),
	quiet("testing_effort", "number"),
	quiet("manual_estimate_hours", "number")
];
const entityEstimate = estimate("entity-estimate", ["entity"]);
const sourceEstimate = estimate("source-estimate", ["source"]);
const reportEstimate = estimate("report-estimate", ["report", "data-product"]);
function estimate(kind, targets) {
	return {
		kind,
		title: kind.replace("-", " "),
		ruleName: kind,
		keywords: [kind.replace("-", "_")],
		parents: ["file"],
		naming: "target",
		separator: "/",
		renames: false,
		properties: [...COMMON_PROPERTIES$1, ...ESTIMATE_PROPERTIES],
		relations: [relation("estimates", {
			class: "planning",
			targets,
			keys: [LABEL_KEY]
		})]
	};
}
// src/model/kinds/exposure.ts
const exposure = {
	kind: "exposure",
	title: "exposure",
	ruleName: "exposure",
	keywords: ["exposure"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("type"),
		travelling("target")
	],
	relations: [relation("uses", {
		class: "data",
		targets: ["entity"],
		keys: [
			"uses",
			"entity",
			"entities",
			"derived_from"
		]
	}), relation("resolves", {
		class: "data",
		targets: ["entity"],
		keys: [LABEL_KEY],
		strength: "soft"
	})]
};
// src/model/kinds/field.ts
const field = {
	kind: "field",
	title: "field",
	ruleName: "field",
	keywords: ["field"],
	parents: ["table"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("type"),
		travelling("nullable", "boolean"),
		flag("primary_key")
	],
	relations: [relation("foreign-key", {
		class: "structural",
		targets: ["field", "table"],
		keys: ["foreign_key", "references"]
	})]
};
// src/model/kinds/foreign-key.ts
const foreignKey = {
	kind: "foreign-key",
	title: "foreign key",
	ruleName: "foreign-key",
	keywords: ["foreign_key"],
	parents: ["field"],
	naming: "parent",
	separator: "/",
	renames: false,
	properties: COMMON_PROPERTIES$1,
	relations: [relation("foreign-key", {
		class: "structural",
		targets: ["field", "table"],
		keys: ["table", "field"]
	})]
};
// src/model/kinds/relationship.ts
const CARDINALITIES = [
	"one-to-one",
	"one-to-many",
	"many-to-one",
	"many-to-many"
];
const relationship = {
	kind: "relationship",
	title: "relationship",
	ruleName: "relationship",
	keywords: ["relationship"],
	parents: ["file"],
	naming: "ends",
	separator: "/",
	renames: false,
	properties: [
		...COMMON_PROPERTIES$1,
		{
			name: "type",
			type: "string",
			values: CARDINALITIES,
			travels: false
		},
		quiet("cardinality"),
		quiet("foreign_key")
	],
	relations: [relation("from", {
		class: "structural",
		targets: ["entity"],
		keys: ["from", "from_entity"]
	}), relation("to", {
		class: "structural",
		targets: ["entity"],
		keys: ["to", "to_entity"]
	})]
};
// src/model/kinds/logical-relationship.ts
const logicalRelationship = {
	...relationship,
	kind: "logical-relationship",
	title: "logical relationship",
	ruleName: "logical-relationship",
	keywords: ["logical_relationship"]
};
// src/model/kinds/mapping.ts
const mapping = {
	kind: "mapping",
	title: "mapping",
	ruleName: "mapping",
	keywords: ["entity", "mapping"],
	parents: ["source"],
	naming: "target",
	separator: "/",
	renames: false,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("table"),
		travelling("endpoint"),
		travelling("topic")
	],
	relations: [relation("maps", {
		class: "data",
		targets: ["entity"],
		keys: [LABEL_KEY]
	})]
};
// src/model/kinds/metric.ts
const metric = {
	kind: "metric",
	title: "metric",
	ruleName: "metric",
	keywords: ["metric"],
	parents: ["report"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		travelling("calculation", "formula"),
		quiet("target_value")
	],
	relations: [relation("uses", {
		class: "data",
		targets: ["entity"]
	})]
};
// src/model/kinds/report.ts
const report = {
	kind: "report",
	title: "report",
	ruleName: "report",
	keywords: ["report"],
	parents: ["data-product"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [...COMMON_PROPERTIES$1, {
		name: "type",
		type: "string",
		values: [
			"dashboard",
			"table",
			"chart",
			"kpi",
			"analytical",
			"operational",
			"other"
		],
		travels: false
	}],
	relations: [relation("uses", {
		class: "data",
		targets: ["entity"]
	})]
};
// src/model/kinds/reverse-etl.ts
const reverseEtl = {
	...exposure,
	kind: "reverse-etl",
	title: "reverse ETL",
	ruleName: "reverse-etl",
	keywords: ["reverse_etl"]
};
// src/model/kinds/roadmap.ts
const roadmap = {
	kind: "roadmap",
	title: "roadmap",
	ruleName: "roadmap",
	keywords: ["roadmap"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: false,
	properties: [
		...COMMON_PROPERTIES$1,
		quiet("start_date"),
		quiet("team_size", "number"),
		quiet("hours_per_day", "number")
	],
	relations: []
};
// src/model/kinds/source.ts
const SOURCE_TYPES = [
	"postgres",
	"mysql",
	"mongodb",
	"snowflake",
	"bigquery",
	"api",
	"rest",
	"graphql",
	"kafka",
	"kinesis",
	"pubsub",
	"eventhub",
	"file",
	"s3",
	"database",
	"stream"
];
const source = {
	kind: "source",
	title: "source",
	ruleName: "source",
	keywords: ["source"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		{
			name: "type",
			type: "string",
			values: SOURCE_TYPES,
			travels: true
		},
		travelling("host"),
		travelling("database"),
		travelling("schema"),
		travelling("table"),
		{
			name: "refresh_frequency",
			type: "string",
			values: [
				"realtime",
				"hourly",
				"daily",
				"weekly",
				"monthly"
			],
			travels: true
		}
	],
	relations: []
};
// src/model/kinds/table.ts
const table = {
	kind: "table",
	title: "table",
	ruleName: "table",
	keywords: ["table"],
	parents: ["file"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: COMMON_PROPERTIES$1,
	relations: [
		relation("entity-group", {
			class: "structural",
			targets: ["domain"],
			strength: "id",
			keys: ["entity_group", "domain"]
		}),
		relation("entity", {
			class: "structural",
			targets: ["entity"],
			strength: "id"
		}),
		relation("source", {
			class: "structural",
			targets: ["source"],
			strength: "id"
		})
	]
};
// src/model/kinds/table-index.ts
const index = {
	kind: "index",
	title: "index",
	ruleName: "index",
	keywords: ["index"],
	parents: ["table"],
	naming: "label",
	separator: "/",
	renames: true,
	properties: COMMON_PROPERTIES$1,
	relations: []
};
// src/model/kinds/task.ts
const task = {
	kind: "task",
	title: "task",
	ruleName: "task",
	keywords: ["task"],
	parents: ["file", "roadmap"],
	naming: "label",
	namedAlone: true,
	separator: "/",
	renames: true,
	properties: [
		...COMMON_PROPERTIES$1,
		quiet("assignee"),
		{
			name: "status",
			type: "string",
			values: [
				"not-started",
				"in-progress",
				"completed",
				"pending"
			],
			travels: false
		},
		quiet("manual_hours", "number")
	],
	relations: [relation("builds", {
		class: "planning",
		targets: [
			"entity",
			"report",
			"data-product",
			"source",
			"domain",
			"metric"
		]
	}), relation("depends-on", {
		class: "planning",
		targets: ["task"]
	})]
};
// src/model/kinds/unknown.ts
const unknown = {
	kind: "unknown",
	title: "block",
	ruleName: "block",
	keywords: [],
	parents: [],
	naming: "label",
	separator: "/",
	renames: false,
	properties: [{
		name: "text",
		type: "formula",
		travels: false
	}],
	relations: []
};
// src/model/kind-list.ts
/**
* From what people know best to what is generated: parents stand before their members. `entity` stands before `mapping`,
* so the keyword `entity` outside a source is a definition.
*/
const KINDS$1 = [
	domain,
	entity,
	attribute,
	relationship,
	logicalRelationship,
	source,
	mapping,
	entityResolution,
	dataProduct,
	consumer,
	report,
	metric,
	exposure,
	reverseEtl,
	table,
	field,
	index,
	foreignKey,
	roadmap,
	task,
	entityEstimate,
	sourceEstimate,
	reportEstimate,
	unknown
];
const SCHEMAS = new Map(KINDS$1.map((schema) => [schema.kind, schema]));
const ORDER$2 = new Map(KINDS$1.map((schema, order) => [schema.kind, order]));
const BY_KEYWORD = groupByKeyword();
function schemaOf(kind) {
	return SCHEMAS.get(kind) ?? unknown;
}
/** Position of a kind in `KINDS`. */
function kindOrder(kind) {
	return ORDER$2.get(kind) ?? KINDS$1.length;
}
/** Whether any kind claims the keyword, whatever stands around it. */
function isKnownKeyword(keyword) {
	return BY_KEYWORD.has(normaliseBlockKeyword(keyword));
}
/** The kind of a block from its keyword and what encloses it; `unknown` where no kind claims the keyword. */
function schemaOfBlock(keyword, parent) {
	const claimants = BY_KEYWORD.get(normaliseBlockKeyword(keyword)) ?? [];
	return claimants.find((schema) => schema.parents.includes(parent)) ?? claimants[0] ?? unknown;
}
function groupByKeyword() {
	const groups = /* @__PURE__ */ new Map();
	for (const schema of KINDS$1) for (const keyword of schema.keywords) groups.set(keyword, [...groups.get(keyword) ?? [], schema]);
	return groups;
}
// src/diff/similarity.ts
/** How alike two elements of one kind are, from 0 to 1: by name, members, references and properties; never by place. */
/** Names longer than this are cut before comparing: edit distance is quadratic. */
const LONGEST_COMPARED = 200;
/**
* With members, they say most about what an element is, and the name may change wholly; without, the name must carry it.
* Three attributes that every table has (`id`, `name`, `created_at`) must not be enough.
*/
const WEIGHTS_WITH_MEMBERS = {
	name: .3,
	members: .45,
	references: .15,
	properties: .15
};
const WEIGHTS_WITHOUT_MEMBERS = {
	name: .6,
	members: 0,
	references: .2,
	properties: .2
};
/** `follow` gives the counterpart on the other side of what is already matched, so that a rename does not hide another. */
function buildProfile(element, model, follow) {
	const name = foldName(element.label.slice(0, LONGEST_COMPARED));
	return {
		element,
		name,
		words: new Set(name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "")),
		members: new Set(element.members.map((member) => `${member.kind} ${foldName(member.label)}`)),
		references: collectReferences(element, model, follow),
		properties: collectProperties(element)
	};
}
function collectReferences(element, model, follow) {
	const features = /* @__PURE__ */ new Set();
	for (const { reference, resolution } of model.linksOf(element)) {
		const target = resolution.status === "resolved" ? follow(resolution.target).label : reference.text;
		features.add(`to ${reference.schema.relation} ${foldName(target)}`);
	}
	for (const { reference } of model.incoming(element)) features.add(`by ${reference.schema.relation} ${foldName(follow(reference.from).label)}`);
	return features;
}
function collectProperties(element) {
	const written = element.properties.filter((property) => property.origin === "written" && property.name !== "renamed_from");
	return new Set(written.map((property) => `${property.name} ${property.values.join("\n")}`));
}
/** 1 for elements that differ in nothing, 0 for elements that share nothing; the same both ways round. */
function measureSimilarity(left, right) {
	const weights = left.members.size + right.members.size > 0 ? WEIGHTS_WITH_MEMBERS : WEIGHTS_WITHOUT_MEMBERS;
	let sum = weights.name * compareNames(left, right);
	let weight = weights.name;
	for (const aspect of [
		"members",
		"references",
		"properties"
	]) {
		if (left[aspect].size + right[aspect].size === 0) continue;
		sum += weights[aspect] * overlap(left[aspect], right[aspect]);
		weight += weights[aspect];
	}
	return sum / weight;
}
function compareNames(left, right) {
	const longest = Math.max(left.name.length, right.name.length);
	if (longest === 0) return 1;
	return Math.max(1 - (0, import_fastest_levenshtein.distance)(left.name, right.name) / longest, dice(left.words, right.words));
}
/** Shared share of all there is (Jaccard). */
function overlap(left, right) {
	const shared = countShared(left, right);
	return shared / (left.size + right.size - shared);
}
/** Twice the shared share of both (Dice): kinder to a name that only gained a word. */
function dice(left, right) {
	const total = left.size + right.size;
	return total === 0 ? 0 : 2 * countShared(left, right) / total;
}
function countShared(left, right) {
	let shared = 0;
	for (const feature of left) if (right.has(feature)) shared++;
	return shared;
}
// src/diff/detect-renames.ts
/** A similarity must be above this. */
const THRESHOLD = .6;
/** Up to this many pairs all are compared; beyond, only those that share a rare feature. */
const MOST_PAIRS_COMPARED = 4e4;
/** A feature that more elements than this share says nothing about which is which. */
const COMMON_FEATURE = 40;
/** `follow` gives the counterpart in `after` of an element of `before` that is already matched, else the element. */
function detectRenames(unpaired, models, follow) {
	if (unpaired.before.length === 0 || unpaired.after.length === 0) return {
		renames: [],
		candidates: []
	};
	return decide(choosePairs(unpaired.before.map((element) => buildProfile(element, models.before, follow)), unpaired.after.map((element) => buildProfile(element, models.after, (other) => other))).map(([left, right]) => ({
		before: left.element,
		after: right.element,
		score: round(measureSimilarity(left, right))
	})).filter((pair) => pair.score > THRESHOLD));
}
/** Two digits: what is printed is what was decided upon. */
function round(score) {
	return Math.round(score * 100) / 100;
}
function choosePairs(before, after) {
	if (before.length * after.length <= MOST_PAIRS_COMPARED) return before.flatMap((left) => after.map((right) => [left, right]));
	const index = indexFeatures(after);
	const counts = indexFeatures(before);
	return before.flatMap((left) => {
		const partners = /* @__PURE__ */ new Set();
		for (const feature of featuresOf(left)) {
			const holders = index.get(feature) ?? [];
			if (holders.length + (counts.get(feature)?.length ?? 0) > COMMON_FEATURE) continue;
			for (const right of holders) partners.add(right);
		}
		return Array.from(partners, (right) => [left, right]);
	});
}
function indexFeatures(profiles) {
	const index = /* @__PURE__ */ new Map();
	for (const profile of profiles) for (const feature of featuresOf(profile)) {
		const known = index.get(feature);
		if (known === void 0) index.set(feature, [profile]);
		else known.push(profile);
	}
	return index;
}
function featuresOf(profile) {
	return /* @__PURE__ */ new Set([
		`name ${profile.name}`,
		...profile.words,
		...profile.members,
		...profile.references,
		...profile.properties
	]);
}
/** In rounds, takes every pair that is each side's clear best; what remains unclear becomes a candidate. */
function decide(scored) {
	const renames = [];
	let open = scored;
	for (;;) {
		const clear = findClearPairs(open);
		if (clear.length === 0) return {
			renames,
			candidates: listCandidates(open)
		};
		for (const { before, after, score } of clear) renames.push({
			elements: {
				before,
				after
			},
			confidence: score
		});
		const taken = new Set(clear.flatMap((pair) => [pair.before, pair.after]));
		open = open.filter((pair) => !taken.has(pair.before) && !taken.has(pair.after));
	}
}
function findClearPairs(open) {
	const best = {
		before: findBestTwo(open, "before"),
		after: findBestTwo(open, "after")
	};
	return open.filter((pair) => isClearBest(pair, best.before.get(pair.before)) && isClearBest(pair, best.after.get(pair.after)));
}
function findBestTwo(open, side) {
	const best = /* @__PURE__ */ new Map();
	for (const pair of open) {
		const { first, second } = best.get(pair[side]) ?? {
			first: 0,
			second: 0
		};
		if (pair.score >= first) best.set(pair[side], {
			first: pair.score,
			second: first
		});
		else if (pair.score > second) best.set(pair[side], {
			first,
			second: pair.score
		});
	}
	return best;
}
function isClearBest(pair, best) {
	return best !== void 0 && pair.score === best.first && best.first - best.second > .049999999;
}
function listCandidates(open) {
	const groups = /* @__PURE__ */ new Map();
	for (const pair of open) {
		const known = groups.get(pair.before);
		if (known === void 0) groups.set(pair.before, [pair]);
		else known.push(pair);
	}
	return Array.from(groups, ([removed, pairs]) => {
		const sorted = [...pairs].sort((left, right) => right.score - left.score || compareText(left.after.id.name, right.after.id.name));
		return {
			kind: removed.kind,
			removed,
			added: sorted.map((pair) => pair.after),
			confidence: sorted[0]?.score ?? 0
		};
	});
}
// src/diff/follow-key.ts
/** Undefined where the parent has no counterpart: then nothing is followed. `translate` gives the counterpart in `after`. */
function followKey(element, model, translate) {
	const parent = element.parent === void 0 ? void 0 : translate(element.parent);
	if (element.parent !== void 0 && parent === void 0) return void 0;
	const own = ownKey(element, model, translate);
	return JSON.stringify([
		element.kind,
		parent?.kind,
		parent?.id.name,
		...own
	]);
}
function ownKey(element, model, translate) {
	const { naming } = element.schema;
	if (!(naming === "target" || naming === "ends" && element.label === "")) return [element.label, twinSuffix(element)];
	return [...model.linksOf(element).filter(({ reference }) => naming === "target" || isEnd(reference.schema.relation)).map(({ reference, resolution }) => {
		const target = resolution.status === "resolved" ? translate(resolution.target) : void 0;
		return target === void 0 ? reference.text : `${target.kind} ${target.id.name}`;
	}).slice(0, naming === "target" ? 1 : 2), twinSuffix(element)];
}
function isEnd(relation) {
	return relation === "from" || relation === "to";
}
function twinSuffix(element) {
	return /#\d+$/.exec(element.id.name)?.[0] ?? "";
}
// src/diff/pairing.ts
function createPairing() {
	return {
		toAfter: /* @__PURE__ */ new Map(),
		toBefore: /* @__PURE__ */ new Map(),
		renames: []
	};
}
function addPair(pairing, before, after) {
	pairing.toAfter.set(before, after);
	pairing.toBefore.set(after, before);
}
function addRename(pairing, rename) {
	addPair(pairing, rename.elements.before, rename.elements.after);
	pairing.renames.push(rename);
}
/** Elements of both sides that have no counterpart yet. */
function findUnpaired(pairing, elements) {
	return {
		before: elements.before.filter((element) => !pairing.toAfter.has(element)),
		after: elements.after.filter((element) => !pairing.toBefore.has(element))
	};
}
// src/diff/same-text.ts
function isSameText(before, after) {
	if (before.blocks.length !== after.blocks.length) return false;
	return before.blocks.every(({ item }, index) => {
		const other = after.blocks[index]?.item;
		if (other === void 0) return false;
		if (item.facts === other.facts && item.index === other.index) return true;
		return item.end - item.start === other.end - other.start && item.text === other.text;
	});
}
// src/diff/pair-elements.ts
function pairElements$1(models) {
	const pairing = createPairing();
	pairByIdentity(models.before.elements, models.after.elements, pairing);
	const renameCandidates = [];
	const unpaired = groupByKind(findUnpaired(pairing, {
		before: models.before.elements,
		after: models.after.elements
	}));
	for (const schema of KINDS$1) {
		const found = schema.kind === "attribute" ? pairAttributes(models, pairing) : pairKind(schema, unpaired.get(schema.kind), {
			models,
			pairing
		});
		renameCandidates.push(...found);
	}
	return {
		pairing,
		renameCandidates
	};
}
function pairByIdentity(before, after, pairing) {
	const byKey = new Map(after.map((element) => [`${element.kind} ${element.id.name}`, element]));
	for (const element of before) {
		const counterpart = byKey.get(`${element.kind} ${element.id.name}`);
		if (counterpart !== void 0) addPair(pairing, element, counterpart);
	}
}
function groupByKind(elements) {
	const groups = /* @__PURE__ */ new Map();
	for (const side of ["before", "after"]) for (const element of elements[side]) {
		const group = groups.get(element.kind) ?? {
			before: [],
			after: []
		};
		group[side].push(element);
		groups.set(element.kind, group);
	}
	return groups;
}
function pairKind(schema, unpaired, matching) {
	if (unpaired === void 0 || unpaired.before.length === 0 || unpaired.after.length === 0) return [];
	const { pairing, models } = matching;
	pairFollowers(unpaired, matching);
	pairDeclared(findUnpaired(pairing, unpaired), pairing);
	if (!schema.renames) return [];
	const open = findUnpaired(pairing, unpaired);
	return (schema.kind === "entity" ? [open] : groupByParent(open, pairing)).flatMap((group) => pairAlike(group, models, pairing));
}
/** Members follow their parent, and what is named after its target follows the target, without being changes. */
function pairFollowers(unpaired, { models, pairing }) {
	const byKey = /* @__PURE__ */ new Map();
	for (const element of unpaired.after) {
		const key = followKey(element, models.after, (other) => other);
		if (key !== void 0) byKey.set(key, element);
	}
	for (const element of unpaired.before) {
		const key = followKey(element, models.before, (other) => pairing.toAfter.get(other));
		const counterpart = key === void 0 ? void 0 : byKey.get(key);
		if (counterpart !== void 0 && !pairing.toBefore.has(counterpart)) addPair(pairing, element, counterpart);
	}
}
/** `renamed-from "Sales.Order"`. Read on both sides, so that swapping the sides swaps the names. */
function pairDeclared(unpaired, pairing) {
	const forward = findDeclared(unpaired.after, unpaired.before, pairing.toAfter);
	const backward = findDeclared(unpaired.before, unpaired.after, pairing.toBefore);
	const claims = [...forward.map(({ claimant, claimed }) => ({
		before: claimed,
		after: claimant
	})), ...backward.map(({ claimant, claimed }) => ({
		before: claimant,
		after: claimed
	}))];
	const counts = /* @__PURE__ */ new Map();
	for (const element of claims.flatMap((claim) => [claim.before, claim.after])) counts.set(element, (counts.get(element) ?? 0) + 1);
	for (const elements of claims) if (counts.get(elements.before) === 1 && counts.get(elements.after) === 1) addRename(pairing, {
		elements,
		confidence: 1,
		declared: true
	});
}
/** The old name may be qualified, as an identity or as in a reference, or the label alone where the parent is the same. */
function findDeclared(claimants, others, counterparts) {
	const declaring = claimants.filter((claimant) => claimant.property("renamed_from") !== void 0);
	if (declaring.length === 0) return [];
	const byName = new Map(others.flatMap((other) => [[rawPath(other), other], [other.id.name, other]]));
	const byLabel = new Map(others.map((other) => [siblingKey(other.parent === void 0 ? void 0 : counterparts.get(other.parent), other.label), other]));
	return declaring.flatMap((claimant) => {
		const claimed = (claimant.property("renamed_from")?.values ?? []).flatMap((name) => [name, withoutPathPrefix(name)]).map((name) => byName.get(name) ?? byLabel.get(siblingKey(claimant.parent, name))).find((other) => other !== void 0);
		return claimed === void 0 ? [] : [{
			claimant,
			claimed
		}];
	});
}
function siblingKey(parent, label) {
	return JSON.stringify([
		parent?.kind,
		parent?.id.name,
		label
	]);
}
function groupByParent(open, pairing) {
	const groups = /* @__PURE__ */ new Map();
	const put = (side, parent, element) => {
		const group = groups.get(parent) ?? {
			before: [],
			after: []
		};
		group[side].push(element);
		groups.set(parent, group);
	};
	for (const element of open.before) {
		const parent = element.parent === void 0 ? void 0 : pairing.toAfter.get(element.parent);
		if (element.parent === void 0 || parent !== void 0) put("before", parent, element);
	}
	for (const element of open.after) put("after", element.parent, element);
	return Array.from(groups.values());
}
function pairAlike(group, models, pairing) {
	const { renames, candidates } = detectRenames(group, models, (element) => pairing.toAfter.get(element) ?? element);
	for (const { elements, confidence } of renames) addRename(pairing, {
		elements,
		confidence,
		declared: false
	});
	return candidates;
}
/** Attributes are matched inside each pair of entities whose text differs; of all others they are the same. */
function pairAttributes(models, pairing) {
	const candidates = [];
	for (const [before, after] of Array.from(pairing.toAfter)) {
		if (before.kind !== "entity" || isSameText(before, after)) continue;
		candidates.push(...pairAttributesOf({
			before,
			after
		}, {
			models,
			pairing
		}));
	}
	return candidates;
}
function pairAttributesOf(entities, { models, pairing }) {
	const attributes = {
		before: attributesOf$2(entities.before),
		after: attributesOf$2(entities.after)
	};
	const byLabel = new Map(attributes.after.map((attribute) => [ownPart(attribute), attribute]));
	for (const attribute of attributes.before) {
		const counterpart = byLabel.get(ownPart(attribute));
		if (counterpart !== void 0) addPair(pairing, attribute, counterpart);
	}
	pairDeclared(findUnpaired(pairing, attributes), pairing);
	return pairAlike(findUnpaired(pairing, attributes), models, pairing);
}
function attributesOf$2(entity) {
	return entity.members.filter((member) => member.kind === "attribute");
}
/** The part of a name after its parent's, twin number included. */
function ownPart(element) {
	return element.parent === void 0 ? element.id.name : element.id.name.slice(element.parent.id.name.length);
}
// src/diff/sort-changes.ts
function sortChanges(changes) {
	return [...changes].sort((left, right) => {
		const [a, b] = [elementOf(left), elementOf(right)];
		return kindOrder(a.kind) - kindOrder(b.kind) || compareText(a.id.name, b.id.name) || compareText(left.id, right.id);
	});
}
/** The element a change speaks of: the one in `after` where there is one. */
function elementOf(change) {
	return change.action === "added" || change.action === "removed" ? change.element : change.elements.after;
}
// src/diff/translate-text.ts
/** Rewrites a reference text of `before` in the names of `after`: `Sales.Order` becomes `Commerce.Order` with its domain. */
function buildTextTranslation(renames) {
	const paths = new Map(renames.map(({ elements }) => [rawPath(elements.before), rawPath(elements.after)]));
	if (paths.size === 0) return (text) => text;
	return (text) => {
		for (let end = text.length; end > 0; end = text.lastIndexOf(".", end - 1)) {
			const renamed = paths.get(text.slice(0, end));
			if (renamed !== void 0) return renamed + text.slice(end);
		}
		return text;
	};
}
// src/diff/diff-models.ts
const NOTHING_UNREAD = {
	before: /* @__PURE__ */ new Set(),
	after: /* @__PURE__ */ new Set()
};
/** `unread` names the paths of each side that exist but could not be read. */
function diffModels(models, unread = NOTHING_UNREAD) {
	const { pairing, renameCandidates } = pairElements$1(models);
	const counterparts = buildCounterparts(pairing);
	const textInAfter = buildTextTranslation(pairing.renames);
	const lone = findLone(models, pairing, unread);
	return {
		changes: sortChanges([
			...lone.removed.map((element) => ({
				action: "removed",
				element,
				members: listMembers(element, pairing.toAfter)
			})),
			...lone.added.map((element) => ({
				action: "added",
				element,
				members: listMembers(element, pairing.toBefore)
			})),
			...pairing.renames.map(toRenamedChange),
			...diffPairs(pairing, models, {
				toAfter: counterparts.toAfter,
				textInAfter
			})
		].map(identifyChange)),
		renameCandidates,
		unknown: lone.unknown,
		counterpartInAfter: counterparts.toAfter,
		counterpartInBefore: counterparts.toBefore,
		textInAfter
	};
}
/** Attributes of entities whose text is the same are not paired one by one; they continue under their own name. */
function buildCounterparts(pairing) {
	const find = (pairs) => (element) => {
		const known = pairs.get(element);
		if (known !== void 0 || element.kind !== "attribute" || element.parent === void 0) return known;
		const parent = pairs.get(element.parent);
		if (parent === void 0 || !isSameText(element.parent, parent)) return void 0;
		return parent.members.find((member) => member.kind === "attribute" && ownPart(member) === ownPart(element));
	};
	return {
		toAfter: find(pairing.toAfter),
		toBefore: find(pairing.toBefore)
	};
}
/** Elements without a counterpart; those inside another one that came or went are counted there, not repeated. */
function findLone(models, pairing, unread) {
	const before = splitLone(listWithAttributes(models.before, pairing.toAfter), pairing.toAfter, {
		model: models.after.model,
		unread: unread.after
	});
	const after = splitLone(listWithAttributes(models.after, pairing.toBefore), pairing.toBefore, {
		model: models.before.model,
		unread: unread.before
	});
	return {
		removed: before.lone,
		added: after.lone,
		unknown: {
			before: before.unknown,
			after: after.unknown
		}
	};
}
/** All elements, and the attributes of entities that continue with another text. */
function listWithAttributes(model, pairs) {
	const attributes = model.elements.flatMap((element) => {
		const counterpart = element.kind === "entity" ? pairs.get(element) : void 0;
		if (counterpart === void 0 || isSameText(element, counterpart)) return [];
		return element.members.filter((member) => member.kind === "attribute");
	});
	return [...model.elements, ...attributes];
}
function splitLone(elements, pairs, other) {
	const isUnknown = buildUnknownTest(other);
	const unknown = /* @__PURE__ */ new Set();
	const lone = [];
	for (const element of elements) {
		if (pairs.has(element)) continue;
		const { parent } = element;
		if (isUnknown(element) || parent !== void 0 && unknown.has(parent)) unknown.add(element);
		else if (parent === void 0 || pairs.has(parent)) lone.push(element);
	}
	return {
		lone,
		unknown
	};
}
/**
* Members at any depth that came or went with it; one that has a counterpart only moved and is a change of its own.
* Without recursion: a hostile model may nest deeply.
*/
function listMembers(element, pairs) {
	const members = [];
	const pending = [...element.members].reverse();
	for (let member = pending.pop(); member !== void 0; member = pending.pop()) {
		if (pairs.has(member)) continue;
		members.push(member);
		pending.push(...[...member.members].reverse());
	}
	return members;
}
function toRenamedChange({ elements, confidence, declared }) {
	return {
		action: elements.before.label === elements.after.label ? "moved" : "renamed",
		elements,
		confidence,
		declared
	};
}
function diffPairs(pairing, models, translation) {
	const declared = new Set(pairing.renames.filter((rename) => rename.declared).map((rename) => rename.elements.after));
	const changes = [];
	for (const [before, after] of pairing.toAfter) {
		const elements = {
			before,
			after
		};
		if (!isSameText(before, after)) for (const difference of diffProperties(elements)) {
			if (difference.property === "renamed_from" && declared.has(after)) continue;
			changes.push({
				action: "property-changed",
				elements,
				...difference
			});
		}
		const links = {
			before: models.before.linksOf(before).filter(saysMore),
			after: models.after.linksOf(after).filter(saysMore)
		};
		for (const difference of diffReferences(links, translation)) changes.push({
			...difference,
			elements
		});
	}
	return changes;
}
/** That an entity belongs to the domain it stands in is said by its place already, in one dialect or the other. */
function saysMore({ reference, resolution }) {
	return !(reference.schema.relation === "belongs-to" && resolution.status === "resolved" && resolution.target === reference.from.parent);
}
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/impact/consumer-matcher.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picomatch(), 1);
const URL_START = /^\s*[a-z][a-z0-9+.-]*:\/\//i;
/** Whether a consumer is external: a URL is, unless a glob says otherwise. Globs are compiled once; `*` also passes `/`. */
function createConsumerMatcher({ internal, external }) {
	const isInternal = compileConsumerGlobs(internal);
	const isExternal = compileConsumerGlobs(external);
	return (consumer) => isExternal(consumer) || URL_START.test(consumer) && !isInternal(consumer);
}
/** Whether any of the globs fits the text of a consumer. */
function compileConsumerGlobs(globs) {
	if (globs.length === 0) return () => false;
	return (0, import_picomatch.default)([...globs], {
		bash: true,
		dot: true,
		nocase: true
	});
}
// src/text/pair.ts
/** Applies one function to both sides. */
function mapPair(pair, map) {
	return {
		before: map(pair.before, "before"),
		after: map(pair.after, "after")
	};
}
// src/impact/path.ts
/** Writes the path of a walk, cut in the middle where it is long, in time that does not grow with its length. */
/** Longer paths keep both ends. */
const LONGEST_PATH = 50;
const HEAD = 25;
const TAIL = 24;
/** What `head` must be for a step after `previous`; undefined stands for the step itself. */
function headAfter(previous) {
	return previous.distance + 1 < HEAD ? void 0 : previous.head ?? previous;
}
/** Names from the first step to this one; at most `LONGEST_PATH` entries. */
function writePath$1(last) {
	const names = last.distance + 1;
	if (names <= 50) return readNames(last, names);
	const leftOut = names - HEAD - TAIL;
	return [
		...readNames(last.head ?? last, HEAD),
		`… ${leftOut} more …`,
		...readNames(last, TAIL)
	];
}
/** The last `count` names up to this step, first one first. */
function readNames(last, count) {
	const names = [];
	for (let step = last; step !== void 0 && names.length < count; step = step.previous) names.push(step.name);
	return names.reverse();
}
// src/impact/product-of.ts
/** The data product that shows data to a consumer, or whatever else holds it. */
function productOf(consumer) {
	let holder = consumer.parent;
	while (holder !== void 0 && holder.kind !== "data-product") holder = holder.parent;
	return holder ?? consumer.parent ?? consumer;
}
// src/impact/walk-impact.ts
/** From surest to least sure. */
const ORDER$1 = {
	origin: 0,
	certain: 1,
	likely: 2,
	possible: 3,
	untouched: 4
};
/** How sure the first step from a changed element is; undefined where it is not taken. */
const FIRST_STEP = {
	removed: {
		data: "certain",
		containment: "certain",
		structural: "certain",
		planning: "possible"
	},
	added: {
		data: "certain",
		containment: void 0,
		structural: void 0,
		planning: "possible"
	},
	renamed: {
		data: "possible",
		containment: "possible",
		structural: "possible",
		planning: "possible"
	},
	broken: {
		data: "certain",
		containment: void 0,
		structural: "certain",
		planning: "possible"
	},
	logic: {
		data: "certain",
		containment: "certain",
		structural: void 0,
		planning: "possible"
	},
	trait: {
		data: "possible",
		containment: "possible",
		structural: void 0,
		planning: "possible"
	},
	asked: {
		data: "possible",
		containment: "possible",
		structural: "possible",
		planning: "possible"
	}
};
/** Strengths that members share with the element that holds them. */
const SHARED = /* @__PURE__ */ new Set([
	"removed",
	"added",
	"renamed",
	"broken",
	"asked"
]);
function compareReach(left, right) {
	return ORDER$1[left] - ORDER$1[right];
}
/** The surest and then shortest step to every element reached; of equal ones the one whose names come first. */
function walkImpact(origin, context) {
	const first = firstStep(origin.element);
	const best = /* @__PURE__ */ new Map([[origin.element, first]]);
	const ends = /* @__PURE__ */ new Map();
	const queue = [first];
	for (let next = 0; next < queue.length; next++) {
		const step = queue[next];
		for (const arrival of arrivalsFrom(step, origin, context)) {
			const known = arrival.goesOn ? best : ends;
			if (!isSurer(arrival.reach, known.get(arrival.element))) continue;
			const found = stepTo$1(arrival, step);
			known.set(arrival.element, found);
			if (arrival.goesOn) queue.push(found);
		}
	}
	for (const [element, end] of ends) if (isBetter(end, best.get(element))) best.set(element, end);
	return best;
}
function firstStep(element) {
	return {
		element,
		name: element.id.name,
		reach: "origin",
		previous: void 0,
		distance: 0,
		head: void 0
	};
}
function stepTo$1({ element, reach }, previous) {
	const distance = previous.distance + 1;
	return {
		element,
		name: element.id.name,
		reach,
		previous,
		distance,
		head: headAfter(previous)
	};
}
function isSurer(reach, known) {
	return known === void 0 || compareReach(reach, known.reach) < 0;
}
function isBetter(step, known) {
	return isSurer(step.reach, known) || step.reach === known?.reach && step.distance < known.distance;
}
/** Attributes go with their entity and are used through it, so the members of an entity are left alone. */
function* arrivalsFrom(step, origin, context) {
	if (step.reach === "origin" && step.element.kind !== "entity" && SHARED.has(origin.strength)) {
		for (const member of sortBy(step.element.members, ({ id }) => id.name)) if (sharesChange(member, origin, context)) yield {
			element: member,
			reach: "origin",
			goesOn: true
		};
	}
	for (const edge of context.graph.edgesFrom(step.element)) {
		const reach = reachAlong(edge, {
			step,
			origin,
			context
		});
		const goesOn = edge.passage === "data" || edge.passage === "containment";
		if (reach !== void 0) yield {
			element: edge.to,
			reach,
			goesOn
		};
	}
}
/** Consumers only receive. */
function sharesChange(member, origin, context) {
	return member.kind !== "consumer" && context.follows(member, origin.strength);
}
function reachAlong(edge, at) {
	if (at.step.reach !== "origin") return reachFurther(edge, at);
	return at.origin.element.kind === "attribute" ? reachFromAttribute(edge, at) : reachFirst(edge, at);
}
function reachFirst(edge, { step, origin, context }) {
	if (origin.strength === "broken" && !context.breaks(edge.to, step.element)) return void 0;
	return FIRST_STEP[origin.strength][edge.passage];
}
/** An attribute is part of its entity; who takes data from the entity shows by a formula whether it uses the attribute. */
function reachFromAttribute(edge, { step, origin, context }) {
	if (step.element === origin.element) return edge.passage === "containment" ? "origin" : void 0;
	if (edge.passage !== "data") return void 0;
	const mention = context.formulas.judge(edge.to, attributesOf$1(origin));
	if (mention === "names-it") return "likely";
	if (origin.strength === "added") return void 0;
	return mention === "names-others" ? "untouched" : "possible";
}
/** Further on, parts carry their certainty into the whole, and data that passed one element is only possibly touched. */
function reachFurther(edge, { step, origin, context }) {
	if (edge.passage === "containment") return context.isAlone(step.element) && origin.side === "after" ? void 0 : step.reach;
	if (edge.passage !== "data") return void 0;
	if (origin.element.kind === "attribute" && context.formulas.namesFromAfar(edge.to, attributesOf$1(origin))) return "likely";
	return step.reach === "untouched" ? "untouched" : "possible";
}
function attributesOf$1(origin) {
	return origin.otherName === void 0 ? [origin.element] : [origin.element, origin.otherName];
}
// src/impact/collect-impact.ts
/** Takes the walks one after the other, so that they need not be held together. */
function collectImpact(walks, options) {
	const reached = /* @__PURE__ */ new Map();
	const untouched = /* @__PURE__ */ new Set();
	for (const { origin, steps } of walks) for (const [element, step] of steps) {
		if (element === origin.element || !options.isListed(element, origin.side)) continue;
		const key = options.identify(element, origin.side);
		const certainty = certaintyOf(step, origin);
		if (certainty !== void 0) addReached(reached, key, {
			step,
			certainty,
			side: origin.side,
			origins: [origin]
		});
		else if (step.reach === "untouched") untouched.add(key);
	}
	const elements = Array.from(reached.values(), describeElement).sort(compareAffected);
	return {
		elements,
		consumers: collectConsumers(elements, options.isExternal),
		unaffected: countUnaffected(untouched, reached)
	};
}
/** Undefined for what is no more than part of the change, and for what formulas show to be untouched. */
function certaintyOf({ reach, element }, origin) {
	if (reach === "untouched") return void 0;
	if (reach !== "origin") return reach;
	if (element !== origin.element.parent || origin.strength === "added") return void 0;
	return origin.strength === "asked" ? "possible" : "certain";
}
function addReached(reached, key, found) {
	const known = reached.get(key);
	if (known === void 0) {
		reached.set(key, found);
		return;
	}
	for (const origin of found.origins) known.origins.push(origin);
	if (compareWays(found, known) >= 0) return;
	known.step = found.step;
	known.certainty = found.certainty;
	known.side = found.side;
}
/** Surest, then shortest, then by the names on the way; `after` before `before`, so that order never decides. */
function compareWays(left, right) {
	return compareReach(left.certainty, right.certainty) || left.step.distance - right.step.distance || compareText(writePath$1(left.step).join("\n"), writePath$1(right.step).join("\n")) || compareText(left.side, right.side);
}
function describeElement({ step, certainty, side, origins }) {
	return {
		element: step.element,
		side,
		certainty,
		distance: step.distance,
		path: writePath$1(step),
		because: sortBy(new Set(origins.flatMap((origin) => origin.changes)), (id) => id)
	};
}
const PEOPLE_FIRST = [
	"consumer",
	"data-product",
	"report",
	"metric",
	"exposure",
	"reverse-etl",
	"entity"
];
function compareAffected(left, right) {
	return peopleOrder(left.element.kind) - peopleOrder(right.element.kind) || compareText(left.element.id.name, right.element.id.name) || compareText(left.element.kind, right.element.kind);
}
function peopleOrder(kind) {
	const order = PEOPLE_FIRST.indexOf(kind);
	return order === -1 ? PEOPLE_FIRST.length : order;
}
/** Consumers of the same text are one, however many products they read. */
function collectConsumers(elements, isExternal) {
	const byName = /* @__PURE__ */ new Map();
	for (const affected of elements) {
		if (affected.element.kind !== "consumer") continue;
		const name = affected.element.label;
		byName.set(name, [...byName.get(name) ?? [], affected]);
	}
	return sortBy(byName, ([name]) => name).map(([name, ways]) => {
		const best = ways.reduce((surest, way) => compareAffectedWays(way, surest) < 0 ? way : surest);
		const products = sortBy(new Set(ways.map(({ element }) => productOf(element).id.name)), (product) => product);
		return {
			name,
			external: isExternal(name),
			products,
			certainty: best.certainty,
			path: best.path
		};
	});
}
function compareAffectedWays(left, right) {
	return compareReach(left.certainty, right.certainty) || left.distance - right.distance || compareText(left.path.join("\n"), right.path.join("\n"));
}
function countUnaffected(untouched, reached) {
	const affected = new Set(Array.from(reached.keys(), personOrElement));
	const names = new Set(Array.from(untouched, personOrElement));
	return Array.from(names).filter((name) => !affected.has(name)).length;
}
/** A consumer is the same one in every product. */
function personOrElement(element) {
	return element.kind === "consumer" ? element.label : element;
}
// src/impact/formula.ts
/** One name for all spellings: case, blanks, `_` and `-` do not count. */
function foldWord(name) {
	return name.toLowerCase().replaceAll(/[\s_-]+/g, "");
}
/** The text of an element's formula properties, or undefined where it has none. */
function formulaText(element) {
	const text = element.properties.filter((property) => property.schema?.type === "formula").flatMap((property) => property.values).join("\n");
	return text.trim() === "" ? void 0 : text;
}
/** Reads the names of a formula in one pass. */
function readFormula(text) {
	const qualifiers = /* @__PURE__ */ new Map();
	const words = [];
	let takesAll = false;
	for (const path of readPaths(text)) {
		const parts = path.parts.map(foldWord);
		for (const part of parts) words.push(part);
		takesAll ||= path.takesAll;
		if (path.isCall || parts.length === 1 && !path.quoted && RESERVED_WORDS.has(parts[0] ?? "")) continue;
		for (let index = parts.length === 1 ? 0 : 1; index < parts.length; index++) {
			const name = parts[index] ?? "";
			const known = qualifiers.get(name) ?? /* @__PURE__ */ new Set();
			qualifiers.set(name, known.add(parts.slice(Math.max(0, index - 2), index).join(".")));
		}
	}
	return {
		qualifiers,
		words: ` ${words.join(" ")} `,
		takesAll
	};
}
/** What a formula says about `attribute`, where its holder takes data from the attribute's entity and from `others`. */
function mentionsAttribute(formula, attribute, others) {
	const entity = attribute.parent;
	if (entity === void 0) return "names-none";
	if (namesIt(formula, {
		label: attribute.label,
		entity,
		others,
		aliases: "count"
	})) return "names-it";
	if (formula.takesAll) return "names-none";
	const aliases = others.length === 0 ? "count" : "ignore";
	return entity.members.some((member) => member !== attribute && member.kind === "attribute" && namesIt(formula, {
		label: member.label,
		entity,
		others,
		aliases
	})) ? "names-others" : "names-none";
}
/** Whether a formula names this word at all, whatever stands before it, or takes everything. */
function mentionsName(formula, label) {
	return formula.takesAll || formula.qualifiers.has(foldWord(label)) || mentionsPhrase(formula, label);
}
/** Whether the name stands in the formula with the entity before it: `Order.status`. */
function mentionsQualified(formula, attribute) {
	const entity = attribute.parent;
	if (entity === void 0) return false;
	return some(formula.qualifiers.get(foldWord(attribute.label)), (qualifier) => fits(qualifier, entity));
}
function namesIt(formula, { label, entity, others, aliases }) {
	const isOf = (qualifier) => {
		if (qualifier === "" || fits(qualifier, entity)) return true;
		return aliases === "count" && !others.some((other) => fits(qualifier, other));
	};
	return some(formula.qualifiers.get(foldWord(label)), isOf) || mentionsPhrase(formula, label);
}
/** `Unit Price` without quotes is two words of a formula. */
function mentionsPhrase(formula, label) {
	const parts = label.trim().split(/[\s-]+/);
	return parts.length > 1 && formula.words.includes(` ${parts.map(foldWord).join(" ")} `);
}
/** Whether `sales.order`, `order` or the table name `orders` stands for the entity. */
function fits(qualifier, entity) {
	const parts = qualifier.split(".");
	const label = foldWord(entity.label);
	const own = parts.at(-1);
	if (own !== label && own !== `${label}s`) return false;
	const domain = parts.at(-2);
	return domain === void 0 || entity.parent === void 0 || domain === foldWord(entity.parent.label);
}
function some(items, holds) {
	for (const item of items ?? []) if (holds(item)) return true;
	return false;
}
const WORD$2 = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const SELECT_ALL = /\s+(?:(?:distinct|all)\s+)?\*/iy;
const QUOTES = "\"`[]";
function* readPaths(text) {
	for (let offset = 0; offset < text.length;) {
		const skipped = skipLiteralOrComment(text, offset);
		const word = skipped > offset ? void 0 : matchAt(WORD$2, text, offset);
		if (word === void 0) {
			offset = skipped > offset ? skipped : skipPlain(text, offset);
			continue;
		}
		const path = readPath(text, offset, word);
		yield path;
		offset = path.end;
	}
}
/** Past one character, and past the rest of a number or of an apostrophe's word, so that `1e5` holds no name. */
function skipPlain(text, offset) {
	return isDigit(text.charCodeAt(offset)) ? offset + (matchAt(/[\p{L}\p{N}_.]+/uy, text, offset)?.length ?? 1) : offset + 1;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
/** The end of the string literal or comment that starts here, else the offset itself. */
function skipLiteralOrComment(text, offset) {
	const two = text.slice(offset, offset + 2);
	if (two === "--" || two === "//") return endOf$1(text, "\n", offset + 2);
	if (two === "/*") return endOf$1(text, "*/", offset + 2);
	if (two[0] !== "'" || isWordBefore(text, offset)) return offset;
	const end = text.indexOf("'", offset + 1);
	return end === -1 ? offset : end + 1;
}
function endOf$1(text, mark, from) {
	const found = text.indexOf(mark, from);
	return found === -1 ? text.length : found + mark.length;
}
/** In "the customer's orders" the quote is an apostrophe. */
function isWordBefore(text, offset) {
	const before = text[offset - 1] ?? "";
	return before < "" ? /[A-Za-z0-9_]/.test(before) : /[\p{L}\p{N}_]/u.test(before);
}
function readPath(text, start, first) {
	const parts = [first];
	let end = start + first.length;
	let takesAll = first.toLowerCase() === "select" && matchAt(SELECT_ALL, text, end) !== void 0;
	for (;;) {
		const dot = skipQuotes(text, end);
		if (text[dot] !== ".") break;
		const next = skipQuotes(text, dot + 1);
		const word = matchAt(WORD$2, text, next);
		takesAll ||= text[next] === "*";
		if (word === void 0) break;
		parts.push(word);
		end = next + word.length;
	}
	return {
		parts,
		quoted: start > 0 && QUOTES.includes(text[start - 1] ?? ""),
		isCall: text[end] === "(",
		takesAll,
		end
	};
}
function skipQuotes(text, offset) {
	return QUOTES.includes(text[offset] ?? " ") ? offset + 1 : offset;
}
function matchAt(pattern, text, offset) {
	pattern.lastIndex = offset;
	return pattern.exec(text)?.[0];
}
/** Words that structure a query. Words that are also common attribute names (date, name, value, year) are not among them. */
const RESERVED_WORDS = new Set(`all and any as asc between by case cast cross desc distinct else end except exists false for from full group having
  if in inner intersect interval into is join lateral left like limit not null offset on or order outer over
  partition right select set then true union unnest using when where window with`.split(/\s+/));
// src/impact/formula-reader.ts
function createFormulaReader(graph) {
	const formulas = /* @__PURE__ */ new Map();
	const formulaOf = (element) => {
		if (!formulas.has(element)) formulas.set(element, readFormulaOf(element));
		return formulas.get(element);
	};
	return {
		formulaOf,
		judge(holder, attribute) {
			const formula = formulaOf(holder);
			if (formula === void 0) return "names-none";
			const mentions = attribute.map((name) => mentionsAttribute(formula, name, otherProviders(graph, holder, name)));
			return mentions.find((mention) => mention === "names-it") ?? mentions[0] ?? "names-none";
		},
		namesFromAfar(holder, attribute) {
			const formula = formulaOf(holder);
			return formula !== void 0 && attribute.some((name) => namesFromAfar(formula, name, providersOf(graph, holder)));
		}
	};
}
function readFormulaOf(element) {
	const text = formulaText(element);
	return text === void 0 ? void 0 : readFormula(text);
}
function providersOf(graph, holder) {
	return graph.providersOf(holder).filter((edge) => edge.passage === "data").map((edge) => edge.to);
}
function otherProviders(graph, holder, attribute) {
	const own = attribute.parent?.id.name;
	return providersOf(graph, holder).filter((provider) => provider.id.name !== own);
}
function namesFromAfar(formula, attribute, providers) {
	if (mentionsQualified(formula, attribute)) return true;
	const name = foldWord(attribute.label);
	return !providers.some((provider) => provider.members.some((member) => foldWord(member.label) === name)) && mentionsAttribute(formula, attribute, providers) === "names-it";
}
// src/impact/impact-graph.ts
/** Parts whose data leaves through the element that holds them. */
const INTO_PARENT = /* @__PURE__ */ new Set([
	"attribute",
	"metric",
	"report",
	"exposure",
	"reverse-etl"
]);
/** Parts that receive from the element that holds them. */
const FROM_PARENT = /* @__PURE__ */ new Set(["mapping", "consumer"]);
/** The graph of a model; edges are found when first asked for and kept. */
function createImpactGraph(model) {
	const edges = /* @__PURE__ */ new Map();
	const providers = /* @__PURE__ */ new Map();
	return {
		model,
		edgesFrom: (element) => remember(edges, element, () => sortEdges(findEdges$1(model, element))),
		providersOf: (element) => remember(providers, element, () => sortEdges(findProviders(model, element)))
	};
}
/** Whether the holder of the reference feeds its target, as a mapping does; else the holder takes from the target. */
function feedsTarget(relation) {
	return relation === "maps";
}
function* findEdges$1(model, element) {
	for (const { reference } of model.incoming(element)) {
		const { relation, class: passage } = reference.schema;
		yield {
			to: reference.from,
			passage: feedsTarget(relation) ? "structural" : passage
		};
	}
	for (const target of findDataTargets(model, element, "feeding")) yield {
		to: target,
		passage: "data"
	};
	const { parent } = element;
	if (parent !== void 0 && leavesThrough(element, parent)) yield {
		to: parent,
		passage: "containment"
	};
	for (const member of partsOf(element)) if (FROM_PARENT.has(member.kind)) yield {
		to: member,
		passage: "containment"
	};
}
function* findProviders(model, element) {
	for (const { reference } of model.incoming(element)) {
		const { relation, class: passage } = reference.schema;
		if (passage === "data" && feedsTarget(relation)) yield {
			to: reference.from,
			passage
		};
	}
	for (const target of findDataTargets(model, element, "taking")) yield {
		to: target,
		passage: "data"
	};
	const { parent } = element;
	if (parent !== void 0 && FROM_PARENT.has(element.kind)) yield {
		to: parent,
		passage: "containment"
	};
	for (const member of partsOf(element)) if (leavesThrough(member, element)) yield {
		to: member,
		passage: "containment"
	};
}
/** An entity holds attributes alone, which are many, and read only when somebody asks for them. */
function partsOf(element) {
	return element.kind === "entity" ? [] : element.members;
}
function* findDataTargets(model, element, direction) {
	for (const { reference, resolution } of model.linksOf(element)) {
		const { relation, class: passage } = reference.schema;
		if (passage !== "data" || resolution.status !== "resolved") continue;
		if (feedsTarget(relation) === (direction === "feeding")) yield resolution.target;
	}
}
/** A report that stands in a domain or folder of reports is no part of that folder's data. */
function leavesThrough(part, whole) {
	if (!INTO_PARENT.has(part.kind)) return false;
	return part.kind === "attribute" || whole.kind === "data-product" || INTO_PARENT.has(whole.kind);
}
/** Each neighbour once a passage, by name: the order makes the first of equally short paths the smallest. */
function sortEdges(found) {
	const passages = /* @__PURE__ */ new Map();
	const edges = [];
	for (const edge of found) {
		const known = passages.get(edge.to);
		if (known?.has(edge.passage)) continue;
		if (known === void 0) passages.set(edge.to, /* @__PURE__ */ new Set([edge.passage]));
		else known.add(edge.passage);
		edges.push(edge);
	}
	return edges.length < 2 ? edges : edges.sort(compareEdges);
}
function compareEdges(left, right) {
	return compareText(left.to.id.name, right.to.id.name) || compareText(left.to.kind, right.to.kind) || compareText(left.passage, right.passage);
}
function remember(known, key, find) {
	const value = known.get(key) ?? find();
	known.set(key, value);
	return value;
}
// src/impact/origin.ts
/** One origin for all changes that start from the same element with the same strength, in the order of the changes. */
function findOrigins$1(diff) {
	const origins = /* @__PURE__ */ new Map();
	for (const change of diff.changes) for (const origin of originsOf(change)) {
		const { side, strength, element } = origin;
		const key = `${side} ${strength} ${element.kind} ${element.id.name}`;
		const known = origins.get(key);
		origins.set(key, {
			...origin,
			changes: [...known?.changes ?? [], change.id]
		});
	}
	return Array.from(origins.values());
}
function originsOf(change) {
	switch (change.action) {
		case "added": return [{
			side: "after",
			element: change.element,
			strength: "added"
		}];
		case "removed": return [{
			side: "before",
			element: change.element,
			strength: "removed"
		}];
		case "renamed":
		case "moved": return originsOfRename(change.elements);
		case "property-changed": return originsOfProperty(change);
		case "reference-added": return originsOfLinks(change.elements.after, change.link);
		case "reference-removed": return [...originsOfLinks(change.elements.after, change.link), ...originsOfLostTarget(change.elements.before, change.link)];
		case "reference-retargeted": return [...originsOfLinks(change.elements.after, change.links.after), ...originsOfLostTarget(change.elements.before, change.links.before)];
	}
}
/** References follow a name or break; nothing refers to an attribute, and formulas are asked for both of its names. */
function originsOfRename({ before, after }) {
	const renamed = {
		side: "after",
		element: after,
		otherName: before,
		strength: "renamed"
	};
	return after.kind === "attribute" ? [renamed] : [renamed, {
		side: "before",
		element: before,
		strength: "broken"
	}];
}
function originsOfProperty({ elements, values }) {
	const schema = values.after?.schema ?? values.before?.schema;
	if (schema?.travels !== true) return [];
	const isLogic = schema.type === "formula" || elements.after.kind === "mapping";
	return [{
		side: "after",
		element: elements.after,
		strength: isLogic ? "logic" : "trait"
	}];
}
/** A data reference counts as logic of its holder. */
function originsOfLinks(holder, link) {
	return link.reference.schema.class === "data" ? [{
		side: "after",
		element: holder,
		strength: "logic"
	}] : [];
}
/** What a mapping no longer feeds stands downstream of it only in `before`. */
function originsOfLostTarget(holder, link) {
	return feedsTarget(link.reference.schema.relation) ? [{
		side: "before",
		element: holder,
		strength: "logic"
	}] : [];
}
// src/impact/find-impact.ts
/** Whom the changes reach. Removals walk `before`; additions and changes walk `after`. */
function findImpact(models, diff, options) {
	const contexts = mapPair(models, (_, side) => createContext$1(models, diff, side));
	return collectImpact(walkAll(findOrigins$1(diff), contexts), {
		isExternal: options.isExternal,
		isListed: (element, side) => isListed(element, {
			side,
			diff
		}),
		identify: (element, side) => side === "before" ? diff.counterpartInAfter(element) ?? element : element
	});
}
function* walkAll(origins, contexts) {
	for (const origin of origins) yield {
		origin,
		steps: walkImpact(origin, contexts[origin.side])
	};
}
/** Whom a change of the element would reach: an attribute's by the formulas that name it, any other's only possibly. */
function findReach(model, element, options) {
	const graph = createImpactGraph(model);
	const origin = {
		side: "after",
		element,
		strength: "asked",
		changes: []
	};
	return collectImpact([{
		origin,
		steps: walkImpact(origin, {
			graph,
			formulas: createFormulaReader(graph),
			isAlone: () => false,
			follows: () => true,
			breaks: () => false
		})
	}], {
		isExternal: options.isExternal,
		isListed: () => true,
		identify: (reached) => reached
	});
}
function createContext$1(models, diff, side) {
	const graph = createImpactGraph(models[side]);
	const counterpart = counterpartFrom(diff, side);
	return {
		graph,
		formulas: createFormulaReader(graph),
		isAlone: (element) => counterpart(element) === void 0,
		follows: (member, strength) => !diff.unknown[side].has(member) && follows(member, strength, counterpart),
		breaks: (holder, target) => breaks(holder, target, {
			models,
			diff
		})
	};
}
function counterpartFrom(diff, side) {
	return side === "before" ? (element) => diff.counterpartInAfter(element) : (element) => diff.counterpartInBefore(element);
}
function follows(member, strength, counterpart) {
	const other = counterpart(member);
	if (strength === "removed" || strength === "added") return other === void 0;
	return other !== void 0 && member.parent !== void 0 && other.parent === counterpart(member.parent);
}
/** Whether a reference that found its renamed target in `before` still has its old text and finds nothing in `after`. */
function breaks(holder, target, { models, diff }) {
	const holderAfter = diff.counterpartInAfter(holder);
	if (holderAfter === void 0) return false;
	const unresolved = models.after.linksOf(holderAfter).filter(({ resolution }) => resolution.status !== "resolved");
	return models.before.linksOf(holder).some(({ reference, resolution }) => {
		if (resolution.status !== "resolved" || resolution.target !== target) return false;
		return unresolved.some((link) => link.reference.text === reference.text && link.reference.schema.relation === reference.schema.relation);
	});
}
/** What came or went is a change itself. Only consumers of a product that went are told, because they are people. */
function isListed(element, { side, diff }) {
	const counterpart = counterpartFrom(diff, side);
	if (counterpart(element) !== void 0) return true;
	return side === "before" && element.kind === "consumer" && isGone(element.parent, counterpart);
}
function isGone(element, counterpart) {
	return element !== void 0 && counterpart(element) === void 0;
}
// src/impact/pii-flags.ts
/** Elements that really went (of `before`) or came (of `after`), at any depth: what was not read did neither. */
function findComeAndGone(diff) {
	const before = /* @__PURE__ */ new Set();
	const after = /* @__PURE__ */ new Set();
	const isGone = (member) => !diff.counterpartInAfter(member) && !diff.unknown.before.has(member);
	const isNew = (member) => !diff.counterpartInBefore(member) && !diff.unknown.after.has(member);
	for (const change of diff.changes) {
		if (change.action === "removed") addWithMembers(before, change.element, isGone);
		if (change.action === "added") addWithMembers(after, change.element, isNew);
	}
	return {
		before,
		after
	};
}
function findFlagChanges(diff, comeAndGone) {
	const added = Array.from(comeAndGone.after).filter(isPersonal);
	const removed = Array.from(comeAndGone.before).filter(isPersonal);
	for (const change of diff.changes) {
		if (change.action !== "property-changed" || change.property !== "pii") continue;
		const { before, after } = change.elements;
		if (isPersonal(after) && !isPersonal(before)) added.push(after);
		if (isPersonal(before) && !isPersonal(after)) removed.push(before);
	}
	return {
		added: sortElements(added),
		removed: sortElements(removed)
	};
}
/** Whether the element carries the flag itself; nothing inherits it. */
function isPersonal(element) {
	return (element.kind === "entity" || element.kind === "attribute") && element.is("pii");
}
/** Whether the other side may hold the element in text that could not be read. */
function isUnknown$1(element, unknown) {
	for (let part = element; part !== void 0; part = part.parent) if (unknown.has(part)) return true;
	return false;
}
/** Without what went or came by itself: such a member is a change of its own. */
function addWithMembers(found, element, isPart) {
	const open = [element];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		found.add(next);
		for (const member of next.members) if (isPart(member)) open.push(member);
	}
}
function sortElements(elements) {
	return sortBy(elements, ({ id }) => `${id.name}\n${id.kind}`);
}
// src/impact/pii-products.ts
/**
* A route can come or go only through an element that came, went, was renamed or changed its references, or through a
* reference that found a target on one side only. Products downstream of those on either side are all that can differ.
*/
function findShownProducts(contexts, diff, comeAndGone) {
	if (diff.changes.length === 0) return [];
	const graphs = mapPair(contexts, ({ graph }) => graph);
	const starts = findStarts(graphs, diff, comeAndGone);
	const before = findProducts(graphs.before, starts.before);
	const after = findProducts(graphs.after, starts.after);
	const pairs = Array.from(after, (product) => ({
		before: diff.counterpartInBefore(product),
		after: product
	}));
	for (const product of before) {
		const continued = diff.counterpartInAfter(product);
		if (continued === void 0 || !after.has(continued)) pairs.push({
			before: product,
			after: continued
		});
	}
	return pairs;
}
function findStarts(graphs, diff, comeAndGone) {
	const starts = {
		before: /* @__PURE__ */ new Set(),
		after: /* @__PURE__ */ new Set()
	};
	const add = (element, side) => {
		starts[side].add(element);
		const other = side === "before" ? diff.counterpartInAfter(element) : diff.counterpartInBefore(element);
		if (other !== void 0) starts[side === "before" ? "after" : "before"].add(other);
	};
	for (const element of findTouched(diff)) add(element, "after");
	for (const side of ["before", "after"]) {
		for (const element of comeAndGone[side]) if (element.kind !== "attribute" || isPersonal(element)) add(element, side);
		for (const { reference } of graphs[side].model.unresolved) if (reference.schema.class === "data") add(reference.from, side);
	}
	return starts;
}
/** Elements of `after` that other routes may pass than those of `before`. */
function findTouched(diff) {
	return diff.changes.flatMap((change) => mayReroute(change) ? withMembers$1(change.elements.after) : []);
}
function mayReroute(change) {
	switch (change.action) {
		case "added":
		case "removed": return false;
		case "renamed":
		case "moved": return true;
		case "property-changed": return change.property === "pii";
		case "reference-added":
		case "reference-removed": return change.link.reference.schema.class === "data";
		case "reference-retargeted": return change.links.before.reference.schema.class === "data";
	}
}
/** Attributes pass nothing on but themselves, and are found with their entities. */
function withMembers$1(element) {
	const found = [element];
	for (const next of found) for (const member of next.members) if (member.kind !== "attribute") found.push(member);
	return found;
}
function findProducts(graph, starts) {
	const seen = new Set(starts);
	const products = /* @__PURE__ */ new Set();
	for (const element of seen) {
		if (element.kind === "consumer") products.add(productOf(element));
		for (const { to, passage } of graph.edgesFrom(element)) if (passage === "data" || passage === "containment") seen.add(to);
	}
	return products;
}
// src/impact/pii-routes.ts
/** Elements with the flag from which data comes to the product. */
function findExposedElements(product, graph) {
	const seen = /* @__PURE__ */ new Set([product]);
	for (const element of seen) for (const { to } of graph.providersOf(element)) seen.add(to);
	return Array.from(seen).flatMap((element) => element.kind === "entity" ? [element, ...element.members].filter(isPersonal) : []);
}
/** Finds routes to one product; data with the same name share the search. */
function createRouteFinder(product, context) {
	const searches = /* @__PURE__ */ new Map();
	return (element) => {
		if (!context.isKnown(element)) return void 0;
		const attribute = element.kind === "attribute" ? element.label : void 0;
		const search = searches.get(attribute) ?? createSearch({
			product,
			attribute,
			context
		});
		searches.set(attribute, search);
		return search(element);
	};
}
const CERTAINTIES = [
	"certain",
	"likely",
	"possible"
];
/** The weakest link counts, so each certainty is searched with links at least that sure: the first that finds wins. */
function createSearch(options) {
	const found = /* @__PURE__ */ new Map();
	return (element) => {
		for (const certainty of CERTAINTIES) {
			const steps = found.get(certainty) ?? searchAgainstFlow(certainty, options);
			found.set(certainty, steps);
			const step = findStep$1(element, steps);
			if (step !== void 0) return {
				certainty,
				path: writePath$1(step).reverse()
			};
		}
	};
}
/** An attribute leaves by its entity, wherever that goes. */
function findStep$1(element, steps) {
	if (element.kind !== "attribute") return steps.get(element);
	const entity = element.parent === void 0 ? void 0 : steps.get(element.parent);
	return entity && stepTo(element, entity);
}
function searchAgainstFlow(weakest, options) {
	const { product, context } = options;
	const steps = /* @__PURE__ */ new Map();
	if (!context.isKnown(product)) return steps;
	const consumer = {
		element: product,
		name: "",
		previous: void 0,
		distance: 0,
		head: void 0
	};
	steps.set(product, stepTo(product, consumer));
	for (const [element, step] of steps) for (const edge of context.graph.providersOf(element)) {
		if (steps.has(edge.to) || !context.isKnown(edge.to)) continue;
		if (rank(linkCertainty(edge, element, options)) > rank(weakest)) continue;
		steps.set(edge.to, stepTo(edge.to, step));
	}
	return steps;
}
function stepTo(element, previous) {
	return {
		element,
		name: element.id.name,
		previous,
		distance: previous.distance + 1,
		head: headAfter(previous)
	};
}
function rank(certainty) {
	return CERTAINTIES.indexOf(certainty);
}
/** How sure it is that data of `edge.to` comes through to `receiver`. */
function linkCertainty(edge, receiver, { attribute, context }) {
	if (edge.passage === "containment") return "certain";
	if (isMetric(receiver)) return "possible";
	const formula = attribute === void 0 ? void 0 : context.formulas.formulaOf(receiver);
	if (formula !== void 0 && attribute !== void 0 && !mentionsName(formula, attribute)) return "possible";
	return receiver.kind === "entity" ? "likely" : "certain";
}
function isMetric(element) {
	return element.kind === "metric" || element.kind === "entity" && element.value("type") === "metric";
}
// src/impact/pii-reach.ts
/** Flags are facts; exposures compare what reaches (data product, consumer) along data edges before and after. */
function findPersonalData(models, diff) {
	const comeAndGone = findComeAndGone(diff);
	const contexts = mapPair(models, (model, side) => createRouteContext(model, diff.unknown[side]));
	const products = findShownProducts(contexts, diff, comeAndGone).map((pair) => mapPair(pair, describeProduct(contexts, diff)));
	return {
		...findFlagChanges(diff, comeAndGone),
		exposures: sortExposures(products.flatMap(({ before, after }) => findNewExposures(after, before, contexts.after))),
		noLongerExposed: sortExposures(products.flatMap(({ before, after }) => findNewExposures(before, after, contexts.before)))
	};
}
function createRouteContext(model, unknown) {
	const graph = createImpactGraph(model);
	return {
		graph,
		formulas: createFormulaReader(graph),
		isKnown: (element) => !isUnknown$1(element, unknown)
	};
}
function describeProduct(contexts, diff) {
	return (product, side) => {
		if (product === void 0) return void 0;
		const identify = (element) => side === "before" ? diff.counterpartInAfter(element) ?? element : element;
		const consumers = consumersOf$1(product);
		return {
			product,
			elements: keyBy(consumers.length === 0 ? [] : findExposedElements(product, contexts[side].graph), identify),
			consumers: keyBy(consumers, (consumer) => identify(consumer).label)
		};
	};
}
/** What `view` shows and `other` does not, with the surest route; what only unread files explain has no route. */
function findNewExposures(view, other, context) {
	if (view === void 0) return [];
	const findRoute = createRouteFinder(view.product, context);
	const exposures = [];
	for (const [key, element] of view.elements) {
		const wasShown = other?.elements.has(key) ?? false;
		for (const [name, consumer] of view.consumers) {
			if (wasShown && other?.consumers.has(name) || !context.isKnown(consumer)) continue;
			const route = findRoute(element);
			if (route === void 0) continue;
			const path = [...route.path.slice(0, -1), consumer.id.name];
			exposures.push({
				element,
				product: view.product.id.name,
				consumer: consumer.label,
				certainty: route.certainty,
				path
			});
		}
	}
	return exposures;
}
function consumersOf$1(product) {
	return product.members.flatMap((member) => {
		if (member.kind === "consumer") return productOf(member) === product ? [member] : [];
		return consumersOf$1(member);
	});
}
function keyBy(elements, key) {
	return new Map(Array.from(elements, (element) => [key(element), element]));
}
function sortExposures(exposures) {
	return sortBy(exposures, (exposure) => exposure.consumer).sort((left, right) => compareText(left.element.id.name, right.element.id.name) || compareText(left.element.kind, right.element.kind) || compareText(left.product, right.product));
}
// src/syntax/facts.ts
/** What an item of the table is. */
const ItemType = {
	block: 1,
	attribute: 2,
	directive: 3,
	listValue: 4
};
/** What stands behind an item's keyword. */
const ValueType = {
	none: 0,
	string: 1,
	tripleString: 2,
	number: 3,
	boolean: 4,
	path: 5,
	list: 6,
	/** `'text'`: a mistake that is still understood. */
	singleQuotedString: 7,
	/** `"text` without its end, or a string over several lines: a mistake that is still understood. */
	brokenString: 8,
	/** `#3498db` without quotes: a mistake that is still understood. */
	hexColor: 9
};
const ItemColumn = {
	/** `ItemType | ValueType << 8`. */
	types: 0,
	/** Row of the enclosing block (or, for a list value, of its attribute), or `NO_PARENT`. */
	parent: 1,
	/** The row after the last row inside this item: `i + 1` where it has no members. */
	next: 2,
	keyStart: 3,
	keyEnd: 4,
	/** The label or value as written, quotes included; equal to `valueEnd` where there is none. */
	valueStart: 5,
	valueEnd: 6,
	/** End of the whole item (after its closing brace or value); it starts at `keyStart`. */
	end: 7
};
const NO_PARENT = 4294967295;
// src/syntax/item.ts
/** Reads one row of a file's table the way people speak of it: keyword, value, members. */
/** A view of one row; cheap to make, holds no text of its own. */
var Item = class Item {
	facts;
	index;
	constructor(facts, index) {
		this.facts = facts;
		this.index = index;
	}
	get type() {
		return this.#column(ItemColumn.types) & 255;
	}
	get valueType() {
		return this.#column(ItemColumn.types) >>> 8;
	}
	get keyword() {
		return this.facts.text.slice(this.start, this.keyEnd);
	}
	/** The label or value as written, quotes included. */
	get writtenValue() {
		return this.facts.text.slice(this.valueStart, this.valueEnd);
	}
	/** The label or value without its quotes, otherwise as written. Empty where there is none. */
	get rawValue() {
		return stripQuotes(this.writtenValue, this.valueType);
	}
	get start() {
		return this.#column(ItemColumn.keyStart);
	}
	get keyEnd() {
		return this.#column(ItemColumn.keyEnd);
	}
	get valueStart() {
		return this.#column(ItemColumn.valueStart);
	}
	get valueEnd() {
		return this.#column(ItemColumn.valueEnd);
	}
	get end() {
		return this.#column(ItemColumn.end);
	}
	/** The whole item as written, members included. */
	get text() {
		return this.facts.text.slice(this.start, this.end);
	}
	get parent() {
		const parent = this.#column(ItemColumn.parent);
		return parent === 4294967295 ? void 0 : new Item(this.facts, parent);
	}
	/** The direct members of a block, or the values of a list, in written order. */
	get members() {
		return readSiblings(this.facts, this.index + 1, this.#column(ItemColumn.next));
	}
	/** Whether a block stands anywhere inside; asked of the table, because making views of all rows costs more than the answer. */
	get holdsBlock() {
		const { items } = this.facts;
		const end = this.#column(ItemColumn.next) * 8;
		for (let row = (this.index + 1) * 8; row < end; row += 8) if ((items[row + ItemColumn.types] & 255) === ItemType.block) return true;
		return false;
	}
	#column(column) {
		return this.facts.items[this.index * 8 + column];
	}
};
/** The items at the top of a file, in written order. */
function topItems(facts) {
	return readSiblings(facts, 0, facts.items.length / 8);
}
function readSiblings(facts, first, end) {
	const siblings = [];
	for (let index = first; index < end;) {
		siblings.push(new Item(facts, index));
		index = facts.items[index * 8 + ItemColumn.next];
	}
	return siblings;
}
function stripQuotes(written, type) {
	switch (type) {
		case ValueType.tripleString: return written.slice(3, written.length >= 6 && written.endsWith("\"\"\"") ? -3 : void 0);
		case ValueType.string:
		case ValueType.brokenString:
		case ValueType.singleQuotedString: return written.replace(OPENING_QUOTE, "").replace(CLOSING_QUOTE, "");
		default: return written;
	}
}
/** Also the quotes of word processors and of other languages, which a mistaken string may have. */
const OPENING_QUOTE = /^["'“”„`]/;
const CLOSING_QUOTE = /["'“”`]$/;
// src/model/decode-value.ts
/** Turns a value as written into its meaning: quotes, escapes and indentation are spelling. */
/** The decoded text of a value (of a list: of none; ask its members). */
function decodeValue(item) {
	switch (item.valueType) {
		case ValueType.tripleString: return dedent(item.rawValue);
		case ValueType.string:
		case ValueType.brokenString:
		case ValueType.singleQuotedString: return decodeEscapes(item.rawValue);
		case ValueType.boolean: return item.rawValue.toLowerCase();
		default: return item.rawValue;
	}
}
/** Text without the indentation all its lines share, without blank first and last lines, with LF line ends. */
function dedent(text) {
	const [first = "", ...rest] = text.split(/\r\n|\n|\r/);
	const indent = Math.min(...rest.filter((line) => line.trim() !== "").map(indentOf));
	return trimBlankLines([first.trimStart(), ...rest.map((line) => indent === Infinity ? line : line.slice(indent))].map((line) => line.trimEnd())).join("\n");
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
function trimBlankLines(lines) {
	const first = lines.findIndex((line) => line !== "");
	if (first === -1) return [];
	return lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}
const ESCAPES = {
	n: "\n",
	r: "\r",
	t: "	",
	"\"": "\"",
	"'": "'",
	"\\": "\\",
	"/": "/"
};
/** Backslash escapes as in JSON; an unknown one stays as written. */
function decodeEscapes(raw) {
	if (!raw.includes("\\")) return raw;
	return raw.replaceAll(/\\(u[0-9a-fA-F]{4}|.)/gs, (written, sequence) => {
		if (sequence.length === 5) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
		return ESCAPES[sequence] ?? written;
	});
}
// src/model/canonical-text.ts
/** An item rendered without its spelling: what two blocks have in common when only formatting and order differ. */
/** Deeper members are told apart by their text as written: rendering them would need a stack of its own. */
const DEEPEST_RENDERED = 64;
/** One line per item, members sorted and indented. */
function renderCanonicalText(item) {
	return renderItem(item, 0).join("\n");
}
function renderItem(item, depth) {
	if (depth > DEEPEST_RENDERED) return [item.text.replaceAll(/\s+/g, " ")];
	const head = `${"  ".repeat(depth)}${normaliseKey(item.keyword)}`;
	if (item.type !== ItemType.block) return renderValues(item).map((value) => `${head} ${value}`);
	const label = item.valueType === ValueType.none ? "" : ` ${quote$1(decodeValue(item))}`;
	const members = item.members.map((member) => renderItem(member, depth + 1).join("\n")).sort(compareText);
	return [`${head}${label}`, ...members];
}
/** A list equals its key repeated. */
function renderValues(item) {
	if (item.valueType !== ValueType.list) return [renderValue(item)];
	return item.members.map(renderValue).sort(compareText);
}
function renderValue(item) {
	return item.valueType === ValueType.number || item.valueType === ValueType.boolean ? decodeValue(item) : quote$1(decodeValue(item));
}
function quote$1(text) {
	return JSON.stringify(text);
}
// src/text/line-index.ts
/** Lines end at LF, CRLF or a lone CR. */
function buildLineIndex(text) {
	const starts = findLineStarts(text);
	return { position(offset) {
		const line = findLine(starts, offset);
		return {
			line: line + 1,
			column: offset - (starts[line] ?? 0) + 1,
			offset
		};
	} };
}
function findLineStarts(text) {
	const starts = [0];
	const lineBreak = /\r\n|\n|\r/g;
	while (lineBreak.exec(text) !== null) starts.push(lineBreak.lastIndex);
	return starts;
}
/** The last line that starts at or before the offset. */
function findLine(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/model/place.ts
/** Line starts are found once per content, and only for content that a report speaks of. */
const LINE_INDEXES = /* @__PURE__ */ new WeakMap();
function rangeOf(block, span) {
	const lines = lineIndexOf(block.file.facts);
	return {
		path: block.file.path,
		start: lines.position(span.start),
		end: lines.position(span.end)
	};
}
function lineIndexOf(facts) {
	const known = LINE_INDEXES.get(facts);
	if (known !== void 0) return known;
	const index = buildLineIndex(facts.text);
	LINE_INDEXES.set(facts, index);
	return index;
}
// src/model/decode-properties.ts
/** Reads the properties of an element: every key of its blocks that states no relation. */
/** Written properties and the defaults of absent ones, sorted by name. */
function decodeProperties(schema, blocks) {
	if (schema.kind === "unknown") return blocks.map((block) => unknownText(schema, block));
	const written = collectWritten(schema, blocks);
	const properties = Array.from(written.values(), (property) => finish$1(property, schema));
	for (const declared of schema.properties) if (declared.default !== void 0 && !written.has(declared.name)) properties.push(defaultOf(declared, declared.default));
	return sortBy(properties, (property) => property.name);
}
function collectWritten(schema, blocks) {
	const relationKeys = new Set(schema.relations.flatMap((relation) => relation.keys));
	const written = /* @__PURE__ */ new Map();
	for (const block of blocks) for (const item of propertyItems(block, schema)) {
		const name = normaliseKey(item.keyword);
		if (relationKeys.has(name)) continue;
		const known = written.get(name);
		if (known === void 0) written.set(name, {
			name,
			values: decodeValues(item),
			block,
			item
		});
		else known.values.push(...decodeValues(item));
	}
	return written;
}
/** Attributes and directives of a block, except directives that are elements of their own, such as `consumer`. */
function propertyItems(block, schema) {
	if (block.item.type !== ItemType.block) return [];
	return block.item.members.filter((item) => item.type !== ItemType.block && schemaOfBlock(item.keyword, schema.kind).naming !== "value");
}
function decodeValues(item) {
	return item.valueType === ValueType.list ? item.members.map(decodeValue) : [decodeValue(item)];
}
function finish$1(written, schema) {
	const declared = schema.properties.find((property) => property.name === written.name);
	const values = Array.from(new Set(written.values.map((value) => normaliseValue(value, declared)))).sort(compareText);
	return {
		name: written.name,
		values,
		origin: "written",
		schema: declared,
		get range() {
			return rangeOf(written.block, valueSpan(written.item));
		}
	};
}
/** What may differ in spelling only: the case and quotes of a yes or no, the indentation of a formula. */
function normaliseValue(value, declared) {
	if (declared?.type === "formula") return value.trim();
	const lower = value.trim().toLowerCase();
	return (declared?.type === "boolean" || declared?.default === "false") && (lower === "true" || lower === "false") ? lower : value;
}
function valueSpan(item) {
	return {
		start: item.valueEnd > item.valueStart ? item.valueStart : item.start,
		end: Math.max(item.valueEnd, item.keyEnd)
	};
}
function defaultOf(schema, value) {
	return {
		name: schema.name,
		values: [value],
		origin: "default",
		schema
	};
}
function unknownText(schema, block) {
	const { item } = block;
	return {
		name: "text",
		values: [renderCanonicalText(item)],
		origin: "written",
		schema: schema.properties[0],
		get range() {
			return rangeOf(block, {
				start: item.start,
				end: item.end
			});
		}
	};
}
// src/model/decode-references.ts
/** Reads the references of an element: its keys, or its label, that its kind declares as relations. */
/** In written order, the label first. */
function decodeReferences(element) {
	const { relations } = element.schema;
	if (relations.length === 0) return [];
	if (element.kind === "foreign-key") return decodeForeignKey(element);
	return element.blocks.flatMap((block) => [...labelReferences(element, block), ...keyReferences(element, block)]);
}
function labelReferences(element, block) {
	const relation = element.schema.relations.find((candidate) => candidate.keys.includes(LABEL_KEY));
	const hasLabel = block.item.valueType !== ValueType.none && block.item.rawValue !== "";
	return relation !== void 0 && hasLabel ? [toReference(element, {
		relation,
		block,
		item: block.item
	})] : [];
}
function keyReferences(element, block) {
	if (block.item.type !== ItemType.block) return [];
	const references = [];
	for (const item of block.item.members) {
		if (item.type === ItemType.block) continue;
		const relation = relationOfKey(element.schema.relations, normaliseKey(item.keyword));
		if (relation === void 0) continue;
		for (const value of valuesOf$2(item)) references.push(toReference(element, {
			relation,
			block,
			item: value
		}));
	}
	return references;
}
function relationOfKey(relations, key) {
	return key === "label" ? void 0 : relations.find((relation) => relation.keys.includes(key));
}
function valuesOf$2(item) {
	return item.valueType === ValueType.list ? item.members : [item];
}
function toReference(element, written) {
	const { relation, block, item } = written;
	return new WrittenReference(element, relation, {
		file: block.file,
		item
	});
}
/** A class, because a model has many references, and objects with a getter of their own each are slow to make. */
var WrittenReference = class {
	from;
	schema;
	text;
	form;
	#place;
	constructor(from, schema, place) {
		this.from = from;
		this.schema = schema;
		this.text = place.item.rawValue;
		this.form = place.item.valueType === ValueType.path ? "path" : "quoted";
		this.#place = place;
	}
	/** Lines are counted only for references that a report speaks of. */
	get range() {
		const { item } = this.#place;
		return rangeOf(this.#place, {
			start: item.valueStart,
			end: item.valueEnd
		});
	}
};
/** Its two keys, `table` and `field`, are one reference to a field: `customer.customer_id`. */
function decodeForeignKey(element) {
	const [schema] = element.schema.relations;
	const [block] = element.blocks;
	if (schema === void 0 || block === void 0 || block.item.type !== ItemType.block) return [];
	const named = (key) => block.item.members.find((item) => normaliseKey(item.keyword) === key);
	const parts = [named("table"), named("field")].filter((item) => item !== void 0);
	const last = parts.at(-1);
	if (last === void 0) return [];
	return [{
		from: element,
		schema,
		text: parts.map((item) => item.rawValue).join("."),
		form: "quoted",
		range: rangeOf(block, {
			start: last.valueStart,
			end: last.valueEnd
		})
	}];
}
// src/model/block-element.ts
/** An element as a view over its blocks: what nobody asks for is never decoded, what was asked for is decoded once. */
var BlockElement = class {
	schema;
	label;
	parent;
	blocks;
	#name;
	#context;
	#id;
	#properties;
	#members;
	constructor(parts) {
		this.schema = parts.schema;
		this.label = parts.label;
		this.parent = parts.parent;
		this.blocks = parts.blocks;
		this.#name = parts.name;
		this.#context = parts.context;
	}
	get kind() {
		return this.schema.kind;
	}
	get id() {
		this.#id ??= {
			kind: this.schema.kind,
			name: this.#name
		};
		return this.#id;
	}
	get properties() {
		this.#properties ??= decodeProperties(this.schema, this.blocks);
		return this.#properties;
	}
	/** Decoded at each call: the linked model keeps the ones it has resolved. */
	get references() {
		return decodeReferences(this);
	}
	get members() {
		this.#members ??= this.#context.decodeMembers(this, this.#context);
		return this.#members;
	}
	get range() {
		const { item } = this.#firstBlock;
		return rangeOf(this.#firstBlock, {
			start: item.start,
			end: item.end
		});
	}
	get nameRange() {
		const { item } = this.#firstBlock;
		const span = item.valueType !== ValueType.none && (item.type === ItemType.block || this.schema.naming === "value") ? {
			start: item.valueStart,
			end: item.valueEnd
		} : {
			start: item.start,
			end: item.keyEnd
		};
		return rangeOf(this.#firstBlock, span);
	}
	property(name) {
		return this.properties.find((property) => property.name === name);
	}
	value(name) {
		return this.property(name)?.values.join(", ");
	}
	is(name) {
		return this.property(name)?.values.includes("true") === true;
	}
	get #firstBlock() {
		return this.blocks[0];
	}
};
// src/model/qualified-name.ts
/** `a.b` as one part of a qualified name: `a\.b`. */
function escapeNamePart(part) {
	return part.replaceAll(/[./]/g, "\\$&");
}
function joinName(parent, separator, part) {
	return parent === void 0 ? part : `${parent}${separator}${part}`;
}
// src/model/decode-members.ts
/** Finds the elements that stand directly inside an element, or at the top of a file, and names them. */
/** Elements deeper than this are kept as text: no dialect nests deeper than five, and names grow with depth. */
const DEEPEST_ELEMENT = 32;
/** The context of a model whose names are forced where the map says so. */
function createContext(forcedNames) {
	return {
		forcedNames,
		decodeMembers
	};
}
/** Names a block within a model, for forced names. */
function blockKey(block) {
	return `${block.item.index} ${block.file.path}`;
}
/** Every element directly inside, in written order; wrappers that add nothing are looked through. */
function decodeMembers(parent, context) {
	if (parent.kind === "unknown") return [];
	const opaque = depthOf(parent) >= DEEPEST_ELEMENT;
	return numberTwinAttributes(parent.blocks.flatMap((block) => memberBlocks(block, parent.kind).map(({ schema, block: member }) => createElement({
		schema: opaque ? schemaOf("unknown") : schema,
		blocks: [member],
		parent,
		context
	}))), context);
}
function depthOf(element) {
	let depth = 0;
	for (let parent = element.parent; parent !== void 0; parent = parent.parent) depth++;
	return depth;
}
/** The blocks (and directives that name an element) directly inside a block, each with its kind. */
function memberBlocks(block, kind) {
	if (block.item.type !== ItemType.block) return [];
	return block.item.members.flatMap((item) => classifyItem({
		file: block.file,
		item
	}, kind));
}
/** The kinds of one item inside a parent; none for a property, several for a list of consumers or a wrapper. */
function classifyItem(block, parent) {
	if (isWrapper(block.item)) return unwrap(block);
	const { item, file } = block;
	const schema = schemaOfBlock(item.keyword, parent);
	if (item.type === ItemType.block) return [{
		schema,
		block
	}];
	if (schema.naming === "value" && parent !== "file") return valuesOf$1(item).map((value) => ({
		schema,
		block: {
			file,
			item: value
		}
	}));
	return parent === "file" ? [{
		schema: schemaOf("unknown"),
		block
	}] : [];
}
function isWrapper(item) {
	return item.type === ItemType.block && isTransparentBlock(item.keyword);
}
/** What stands in a wrapper, as if it stood at the top of the file. A list instead of recursion: wrappers may nest deeply. */
function unwrap({ file, item: wrapper }) {
	const pending = [...wrapper.members].reverse();
	const found = [];
	for (let item = pending.pop(); item !== void 0; item = pending.pop()) if (isWrapper(item)) pending.push(...[...item.members].reverse());
	else found.push(...classifyItem({
		file,
		item
	}, "file"));
	return found;
}
function valuesOf$1(item) {
	return item.valueType === ValueType.list ? item.members : [item];
}
function createElement(parts) {
	const [block] = parts.blocks;
	const label = labelOf(block, parts.schema);
	const { forcedNames } = parts.context;
	const name = (forcedNames.size === 0 ? void 0 : forcedNames.get(blockKey(block))) ?? ownName({
		...parts,
		label,
		block
	});
	return new BlockElement({
		...parts,
		label,
		name
	});
}
function labelOf({ item }, schema) {
	if (schema.naming === "parent") return "";
	return item.type === ItemType.block || schema.naming === "value" ? item.rawValue : normaliseKey(item.keyword);
}
function ownName(parts) {
	const { schema, label, block } = parts;
	const parent = schema.namedAlone ? void 0 : parts.parent?.id.name ?? parts.prefix;
	if (schema.naming === "parent" && parent !== void 0) return parent;
	if (label === "") return joinName(parent, "/", anonymousPart(schema, block));
	if (schema.naming === "target") return joinName(parent, schema.separator, label);
	return joinName(parent, schema.separator, escapeNamePart(label));
}
/** A block without a name is known by its parent and its kind. */
function anonymousPart(schema, { item }) {
	return schema.kind === "unknown" ? normaliseKey(item.keyword) : schema.kind;
}
/** Attributes are decoded only when asked for, so their twins are numbered here; all others by the linker. */
function numberTwinAttributes(members, context) {
	const groups = /* @__PURE__ */ new Map();
	for (const member of members) {
		if (member.kind !== "attribute") continue;
		const group = groups.get(member.id.name);
		if (group === void 0) groups.set(member.id.name, [member]);
		else group.push(member);
	}
	const twins = Array.from(groups.values()).filter((group) => group.length > 1);
	if (twins.length === 0) return members;
	const renamed = new Map(twins.flatMap((group) => numberTwins$1(group, context)));
	return members.map((member) => renamed.get(member) ?? member);
}
function numberTwins$1(group, context) {
	return sortTwins(group).map((twin, index) => {
		if (index === 0) return [twin, twin];
		const { schema, label, parent, blocks } = twin;
		return [twin, new BlockElement({
			schema,
			label,
			parent,
			blocks,
			context,
			name: twinName(twin.id.name, index)
		})];
	});
}
/** Elements of one name in the order of their content, so that neither file nor position decides. */
function sortTwins(group) {
	return sortBy(group, (twin) => twin.blocks.map((block) => renderCanonicalText(block.item)).join("\n"));
}
/** The name of the twin at a 0-based place among its equals. */
function twinName(name, index) {
	return index === 0 ? name : `${name}#${index + 1}`;
}
// src/model/build-model.ts
/** Makes the elements of a model out of the facts of its files. */
const NO_FORCED_NAMES = /* @__PURE__ */ new Map();
/** Builds a model of the files; `forcedNames` is for the linker. */
function buildModel(files, forcedNames = NO_FORCED_NAMES) {
	const sorted = sortBy(files, (file) => file.path);
	const binaryFiles = sorted.filter((file) => file.facts.content === "binary");
	const foreignFiles = sorted.filter((file) => file.facts.content === "text" && isForeign(file));
	const unjudged = /* @__PURE__ */ new Set([...binaryFiles, ...foreignFiles]);
	return {
		files: sorted,
		elements: collectElements(sorted.filter((file) => !unjudged.has(file)), createContext(forcedNames)),
		foreignFiles,
		binaryFiles
	};
}
/** No item at its top begins with a keyword of MML. An empty file is an empty model. */
function isForeign(file) {
	const items = topItems(file.facts);
	if (items.length === 0) return file.facts.errors.length > 0;
	return !items.some((item) => isTransparentBlock(item.keyword) || isKnownKeyword(item.keyword));
}
function collectElements(files, context) {
	const blocks = files.flatMap((file) => topItems(file.facts).flatMap((item) => classifyItem({
		file,
		item
	}, "file")));
	const merged = mergeBlocks(blocks, context);
	const domains = indexDomains(merged);
	const elements = [...merged];
	for (const { schema, block } of blocks) {
		if (schema.merges) continue;
		elements.push(createElement({
			schema,
			blocks: [block],
			context,
			...placeOf$2(block, domains)
		}));
	}
	for (let index = 0; index < elements.length; index++) pushMembers(elements[index], elements);
	return elements;
}
/** A domain written in several files is one element with several blocks. */
function mergeBlocks(members, context) {
	const groups = /* @__PURE__ */ new Map();
	for (const { schema, block } of members) {
		if (!schema.merges) continue;
		const key = `${schema.kind} ${block.item.rawValue}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			schema,
			blocks: [block]
		});
		else group.blocks.push(block);
	}
	return Array.from(groups.values(), (group) => createElement({
		...group,
		parent: void 0,
		context
	}));
}
function indexDomains(domains) {
	return {
		exact: new Map(domains.map((domain) => [domain.label, domain])),
		folded: new Map(domains.map((domain) => [foldName(domain.label), domain]))
	};
}
/** A flat entity stands in the domain of its `belongs-to domain.x`, declared or not. */
function placeOf$2(block, domains) {
	const name = flatDomainOf(block.item);
	if (name === void 0) return { parent: void 0 };
	const domain = domains.exact.get(name) ?? domains.folded.get(foldName(name));
	return domain === void 0 ? {
		parent: void 0,
		prefix: escapeNamePart(name)
	} : { parent: domain };
}
/** Of several the first by name: the order of statements carries no meaning. */
function flatDomainOf(item) {
	if (item.type !== ItemType.block || schemaOfBlock(item.keyword, "file").kind !== "entity") return void 0;
	return item.members.filter(isDomainReference).map((member) => withoutPathPrefix(member.rawValue)).sort(compareText)[0];
}
function isDomainReference(member) {
	if (member.valueType !== ValueType.path || normaliseKey(member.keyword) !== "belongs_to") return false;
	const dot = member.rawValue.indexOf(".");
	return dot > 0 && kindOfPathPrefix(member.rawValue.slice(0, dot)) === "domain";
}
/** Attributes stay undecoded until somebody asks their entity: there are many, and nothing refers to them. */
function pushMembers(element, elements) {
	if (holdsOnlyPlainAttributes(element)) return;
	for (const member of element.members) if (member.kind === "attribute") pushMembers(member, elements);
	else elements.push(member);
}
function holdsOnlyPlainAttributes({ kind, blocks }) {
	if (kind === "attribute") return blocks.every(({ item }) => !item.holdsBlock);
	return kind === "entity" && blocks.every(({ item }) => item.members.every(isPlain$1));
}
function isPlain$1(item) {
	if (item.type !== ItemType.block) return true;
	return schemaOfBlock(item.keyword, "entity").kind === "attribute" && !item.holdsBlock;
}
// src/link/final-names.ts
/** Only names that differ from those the elements already have. */
function findFinalNames(elements, symbols) {
	const names = /* @__PURE__ */ new Map();
	for (const element of elements) names.set(element, nameByTarget(element, symbols) ?? element.id.name);
	numberTwins(names);
	const forced = /* @__PURE__ */ new Map();
	for (const [element, name] of names) {
		const [block] = element.blocks;
		if (name !== element.id.name && block !== void 0) forced.set(blockKey(block), name);
	}
	return forced;
}
function nameByTarget(element, symbols) {
	if (element.schema.naming === "target") return nameByLabel(element, symbols);
	if (element.schema.naming === "ends" && element.label === "") return nameByEnds(element, symbols);
}
function nameByLabel(element, symbols) {
	if (element.label === "") return void 0;
	const [reference] = element.references;
	const target = reference === void 0 ? element.label : nameOfTarget(reference, symbols);
	return joinName(element.parent?.id.name, element.schema.separator, target);
}
function nameByEnds(element, symbols) {
	const end = (relation) => element.references.find((reference) => reference.schema.relation === relation);
	const [from, to] = [end("from"), end("to")];
	if (from === void 0 || to === void 0) return void 0;
	return `${nameOfTarget(from, symbols)}→${nameOfTarget(to, symbols)}`;
}
function nameOfTarget(reference, symbols) {
	const resolution = resolveReference(reference, symbols);
	if (resolution.status === "resolved") return resolution.target.id.name;
	return reference.form === "path" ? withoutPathPrefix(reference.text) : reference.text;
}
function numberTwins(names) {
	const groups = /* @__PURE__ */ new Map();
	for (const [element, name] of names) {
		const key = `${element.kind} ${name}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [element]);
		else group.push(element);
	}
	for (const group of groups.values()) {
		if (group.length < 2) continue;
		sortTwins(group).forEach((twin, index) => {
			names.set(twin, twinName(names.get(twin), index));
		});
	}
}
// src/link/link-model.ts
/** Resolves every reference of a model, and names what only the whole model can name. */
function linkModel(named) {
	const model = withFinalNames(named);
	const symbols = buildSymbolTable(model.elements);
	const links = linkElements(model.elements, symbols);
	const incoming = remember$1(() => indexIncoming(links));
	const byId = remember$1(() => new Map(model.elements.map((element) => [keyOf$3(element.id), element])));
	return {
		model,
		elements: model.elements,
		find: (id) => byId().get(keyOf$3(id)) ?? findAttribute(id, byId()),
		linksOf: (element) => links.get(element) ?? [],
		incoming: (element) => incoming().get(element) ?? [],
		unresolved: Array.from(links.values()).flatMap((own) => own.filter((link) => link.resolution.status !== "resolved"))
	};
}
/** The model itself where every element already has its final name, which is the rule. */
function withFinalNames(model) {
	const forced = findFinalNames(model.elements, buildSymbolTable(model.elements));
	return forced.size === 0 ? model : buildModel(model.files, forced);
}
function linkElements(elements, symbols) {
	const links = /* @__PURE__ */ new Map();
	for (const element of elements) {
		if (element.schema.relations.length === 0) continue;
		const own = linkReferences(element, symbols);
		if (own.length > 0) links.set(element, own);
	}
	return links;
}
/** A soft reference that leads nowhere was plain text. */
function linkReferences(element, symbols) {
	return element.references.map((reference) => ({
		reference,
		resolution: resolveReference(reference, symbols)
	})).filter(({ reference, resolution }) => reference.schema.strength !== "soft" || resolution.status === "resolved");
}
function indexIncoming(links) {
	const incoming = /* @__PURE__ */ new Map();
	for (const [holder, own] of links) for (const link of own) {
		if (link.resolution.status !== "resolved" || link.resolution.target === holder) continue;
		const known = incoming.get(link.resolution.target);
		if (known === void 0) incoming.set(link.resolution.target, [link]);
		else known.push(link);
	}
	for (const [target, found] of incoming) if (found.length > 1) incoming.set(target, sortBy(found, ({ reference }) => keyOf$3(reference.from.id)));
	return incoming;
}
function findAttribute(id, byId) {
	const end = id.name.lastIndexOf(".");
	if (id.kind !== "attribute" || end === -1) return void 0;
	return byId.get(keyOf$3({
		kind: "entity",
		name: parentName(id.name)
	}))?.members.find((member) => member.kind === "attribute" && member.id.name === id.name);
}
/** The qualified name up to its last unescaped dot. */
function parentName(name) {
	for (let index = name.length - 1; index > 0; index--) if (name[index] === "." && name[index - 1] !== "\\") return name.slice(0, index);
	return name;
}
function keyOf$3(id) {
	return `${id.kind} ${id.name}`;
}
// src/model/unjudged-files.ts
function findUnjudged(model, other) {
	const foreign = model.foreignFiles.map((file) => ({
		file,
		reason: "holds no block that MML knows, and held a model on the other side"
	}));
	const binary = model.binaryFiles.map((file) => ({
		file,
		reason: "is not text, and held a model on the other side"
	}));
	const unjudged = [...foreign, ...binary];
	if (unjudged.length === 0) return [];
	const models = pathsOfModels(other);
	return unjudged.filter(({ file }) => models.has(file.path)).map(({ file, reason }) => ({
		path: file.path,
		reason
	}));
}
function pathsOfModels(model) {
	const others = /* @__PURE__ */ new Set([...model.foreignFiles, ...model.binaryFiles]);
	return new Set(model.files.filter((file) => !others.has(file) && file.facts.items.length > 0).map((file) => file.path));
}
// src/policy/codeowners.ts
/** Reads CODEOWNERS as GitHub does: which line decides about a path, and which lines it would ignore. */
/** No text stands for a file over 3 MB, which GitHub ignores completely. */
function parseCodeowners(text, file) {
	if (text === void 0) return {
		file,
		ownersOf: () => [],
		problems: [{
			line: 1,
			reason: "the file is over 3 MB, so all of it is ignored"
		}]
	};
	const read = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).flatMap((line, index) => readLine$1(line, index + 1));
	const rules = read.flatMap((entry) => "pattern" in entry ? [compileRule(entry)] : []);
	const known = /* @__PURE__ */ new Map();
	return {
		file,
		problems: read.flatMap((entry) => "reason" in entry ? [entry] : []),
		ownersOf(path) {
			const owners = known.get(path) ?? rules.findLast(({ matches }) => matches(path))?.owners ?? [];
			known.set(path, owners);
			return owners;
		}
	};
}
/** Sentences about the first lines that GitHub ignores. */
function describeCodeownersProblems({ file, problems }) {
	const shown = problems.slice(0, MOST_PROBLEMS);
	const left = problems.length - shown.length;
	return [...shown.map(({ line, reason }) => `${file}:${line}: GitHub ignores this line: ${reason}.`), ...left > 0 ? [`${file}: GitHub ignores ${left} more lines.`] : []];
}
const MOST_PROBLEMS = 5;
/** Nothing for an empty line or a comment. A line with any mistake counts as if it were not there. */
function readLine$1(text, line) {
	const words = text.match(/(?:\\.|[^\s\\])+|\\/g) ?? [];
	const comment = words.findIndex((word) => word.startsWith("#"));
	const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
	if (pattern === void 0) return [];
	const reason = findMistake(pattern, owners);
	return reason === void 0 ? [{
		pattern,
		owners
	}] : [{
		line,
		reason
	}];
}
const HANDLE = /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_][\w.-]*)?$/;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** The exceptions that GitHub makes from the rules of gitignore, and what is no owner. */
function findMistake(pattern, owners) {
	if (pattern.startsWith("!")) return "`!` does not negate a pattern";
	if (pattern.startsWith("\\#")) return "a pattern cannot begin with an escaped `#`";
	if (/(?<!\\)[[\]]/.test(pattern)) return "`[ ]` does not define a range of characters";
	const wrong = owners.find((owner) => !HANDLE.test(owner) && !MAIL.test(owner));
	return wrong === void 0 ? void 0 : `\`${wrong}\` is no @user, no @organisation/team and no mail address`;
}
const OPTIONS = {
	dot: true,
	nobrace: true,
	noextglob: true,
	nonegate: true,
	nobracket: true,
	strictSlashes: true,
	windows: false
};
/** Compiled when a path is asked for: a review asks for a few paths only. */
function compileRule({ pattern, owners }) {
	const compile = remember$1(() => (0, import_picomatch.default)([...expandPattern(pattern)], OPTIONS));
	return {
		owners,
		matches: (path) => compile()(path)
	};
}
/**
* A pattern with a slash before its end starts at the top, any other fits at every depth. It takes what lies below a
* folder, but for a last part `*`, which stays on its level.
*/
function expandPattern(written) {
	const pattern = written.replace(/\\ /g, " ").replace(/(?<!\\)[(){}|+$^!@]/g, "\\$&");
	const isFolder = pattern.endsWith("/");
	const body = pattern.replace(/^\//, "").replace(/\/$/, "");
	const isAnchored = pattern.slice(0, -1).includes("/");
	const place = isAnchored || body.startsWith("**/") ? body : `**/${body}`;
	if (isFolder) return [`${place}/**`];
	if (isAnchored && /(?:^|\/)\*$/.test(body)) return [place];
	return [place, `${place}/**`];
}
// src/policy/owner-lookup.ts
/** What people speak of as theirs, where only a file has an owner. */
const OWNABLE = [
	"data-product",
	"source",
	"entity",
	"table",
	"domain"
];
function findOwnersOf(element, { owners, codeowners }) {
	const ofFile = codeowners?.ownersOf(element.nameRange.path) ?? [];
	const handles = ofFile.filter((owner) => owner.startsWith("@"));
	const named = findNamed(element);
	if (named !== void 0) return [{
		...named,
		isNamed: true,
		handles: owners.get(named.name) ?? handles
	}];
	const owned = findOwnable(element);
	return ofFile.map((name) => ({
		name,
		owned,
		isNamed: false,
		handles: name.startsWith("@") ? [name] : []
	}));
}
/** The nearest owner from the element outwards. */
function findNamed(element) {
	for (let owned = element; owned !== void 0; owned = owned.parent) {
		const name = owned.value("owner")?.replaceAll(/\s+/g, " ").trim();
		if (name !== void 0 && name !== "") return {
			name,
			owned
		};
	}
}
function findOwnable(element) {
	let owned = element;
	while (owned.parent !== void 0 && !OWNABLE.includes(owned.kind)) owned = owned.parent;
	return owned;
}
// src/rules/shorten-text.ts
/** Cuts text of a model to what fits into a sentence: its whole may be a page, or a stranger's joke. */
/** UTF-16 code units. */
const LONGEST_SHOWN = 60;
/** One line, at most `LONGEST_SHOWN` long, with `…` where something was left out. */
function shortenText(text) {
	const line = text.slice(0, 240).replaceAll(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
// src/rules/describe-change.ts
/** "Entity Sales.Order was removed, with the 4 elements inside it." */
function describeChange$1(change) {
	switch (change.action) {
		case "added": return `${nameOf$1(change.element)} was added${countMembers(change.members.length)}.`;
		case "removed": return `${nameOf$1(change.element)} was removed${countMembers(change.members.length)}.`;
		case "renamed": return `${nameOf$1(change.elements.before)} was renamed to ${change.elements.after.id.name}${explainRename(change)}.`;
		case "moved": return `${nameOf$1(change.elements.before)} was moved and is now ${change.elements.after.id.name}${explainRename(change)}.`;
		case "property-changed": return describeProperty$1(change);
		case "reference-added": return `${nameOf$1(change.elements.after)} now has ${relationOf(change.link)} ${targetOf$1(change.link)}.`;
		case "reference-removed": return `${nameOf$1(change.elements.after)} no longer has ${relationOf(change.link)} ${targetOf$1(change.link)}.`;
		case "reference-retargeted": return `${nameOf$1(change.elements.after)}: ${relationOf(change.links.after)} changed from ${targetOf$1(change.links.before)} to ${targetOf$1(change.links.after)}.`;
	}
}
/** The message with the subject, place and detail that every report of this change shares. */
function observeChange(change, message) {
	const element = "element" in change ? change.element : change.elements.after;
	const { range, side, related } = placeOf$1(change);
	return {
		subject: element.id,
		message,
		range,
		side,
		related,
		detail: detailOf(change)
	};
}
/** "Data product Sales_Analytics": the kind as a reader says it, then the name where it has one. */
function nameOf$1(element) {
	const { title } = element.schema;
	const kind = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
	if (element.kind === "consumer") return `${kind} ${element.label} of ${element.parent?.id.name}`;
	return element.id.name === element.kind ? kind : `${kind} ${element.id.name}`;
}
/** `from "a" to "b"`, for values that fit into a sentence. */
function describeValues(change) {
	return `from ${quoteValue(change.values.before)} to ${quoteValue(change.values.after)}`;
}
/** What a reference points to: the element's name, or the text where nothing is found. */
function targetOf$1(link) {
	return link.resolution.status === "resolved" ? link.resolution.target.id.name : link.reference.text;
}
/** The name of a relation as a reader writes it. */
function relationOf(link) {
	return link.reference.schema.relation;
}
function describeProperty$1(change) {
	const subject = `${nameOf$1(change.elements.after)}: ${change.property}`;
	if (!isShown(change.values.before) || !isShown(change.values.after)) return `${subject} changed.`;
	return `${subject} changed ${describeValues(change)}.`;
}
/** Longer values say nothing in a sentence; the report shows their text diff. */
function isShown(property) {
	const text = property?.values.join(", ") ?? "";
	return text.length <= 60 && !text.includes("\n");
}
function quoteValue(property) {
	if (property === void 0) return "none";
	return `"${shortenText(property.values.join(", "))}"`;
}
function countMembers(members) {
	if (members === 0) return "";
	return members === 1 ? ", with the element inside it" : `, with the ${members} elements inside it`;
}
/** An inferred rename may be wrong, so it says how sure it is and how to settle it. */
function explainRename(change) {
	return change.declared ? "" : ` (inferred, ${Math.round(change.confidence * 100)} % similar)`;
}
function placeOf$1(change) {
	switch (change.action) {
		case "added": return {
			range: change.element.nameRange,
			side: "after",
			related: []
		};
		case "removed": return {
			range: change.element.nameRange,
			side: "before",
			related: []
		};
		case "renamed":
		case "moved": return placeAfter(change.elements.after.nameRange, change.elements.before.nameRange);
		case "property-changed": return placeAfter(change.values.after?.range ?? change.elements.after.nameRange, change.values.before?.range ?? change.elements.before.nameRange);
		case "reference-added": return {
			range: change.link.reference.range,
			side: "after",
			related: []
		};
		case "reference-removed": return placeAfter(change.elements.after.nameRange, change.link.reference.range);
		case "reference-retargeted": return placeAfter(change.links.after.reference.range, change.links.before.reference.range);
	}
}
function placeAfter(range, before) {
	return {
		range,
		side: "after",
		related: [{
			message: "Before the change it stood here.",
			range: before,
			side: "before"
		}]
	};
}
function detailOf(change) {
	switch (change.action) {
		case "added":
		case "removed": return "";
		case "renamed":
		case "moved": return change.elements.before.id.name;
		case "property-changed": return change.property;
		case "reference-added":
		case "reference-removed": return `${relationOf(change.link)} ${targetOf$1(change.link)}`;
		case "reference-retargeted": return `${relationOf(change.links.after)} ${targetOf$1(change.links.before)} ${targetOf$1(change.links.after)}`;
	}
}
// src/rules/deprecation/lifecycle.ts
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Whether the element itself says that it goes, by a mark or by a date. */
function isDeprecated(element) {
	return isMarkedDeprecated(element) || (element.value("sunset") ?? "") !== "";
}
/** Whether `deprecated` holds: `true` or a text that says why. */
function isMarkedDeprecated(element) {
	const value = element.value("deprecated");
	return value !== void 0 && value !== "" && value !== "false";
}
/** The date until which the element was promised to stay, if it or a block around it names a valid one. */
function sunsetOf(element) {
	for (let current = element; current !== void 0; current = current.parent) {
		const sunset = current.value("sunset");
		if (sunset !== void 0 && isDate(sunset)) return sunset;
	}
}
/** A day of the calendar, so that comparing texts compares days. */
function isDate(text) {
	return DATE.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
// src/rules/change-tests.ts
/** From freshest to stalest; a value that is not in the list cannot be compared. */
const FREQUENCIES = [
	"realtime",
	"hourly",
	"daily",
	"weekly",
	"monthly"
];
function becomesTrue(change) {
	return textAfter(change) === "true";
}
function becomesFalse(change) {
	return textBefore(change) === "true";
}
/** A text that was there is gone. */
function losesValue(change) {
	return textBefore(change) !== "" && textAfter(change) === "";
}
/** One text became another. */
function replacesValue(change) {
	return textBefore(change) !== "" && textAfter(change) !== "";
}
/** An attribute that arrives and must be filled. */
function isRequired(change) {
	return change.action === "added" && change.element.is("required");
}
function isNewlyDeprecated(change) {
	if (change.action !== "property-changed") return false;
	return isDeprecated(change.elements.after) && !isDeprecated(change.elements.before);
}
/** Only a date says that it goes; nothing else marks it. */
function isNewlyDeprecatedBySunset(change) {
	return isNewlyDeprecated(change) && change.action === "property-changed" && !isMarkedDeprecated(change.elements.after);
}
/** Data arrives less often than before. */
function isSlower(change) {
	const before = FREQUENCIES.indexOf(textBefore(change).toLowerCase());
	const after = FREQUENCIES.indexOf(textAfter(change).toLowerCase());
	return before >= 0 && after > before;
}
function textBefore(change) {
	return change.action === "property-changed" ? textOf(change.values.before) : "";
}
function textAfter(change) {
	return change.action === "property-changed" ? textOf(change.values.after) : "";
}
function textOf(value) {
	return value === void 0 ? "" : value.values.join(", ").trim();
}
// src/rules/symmetry-table.ts
const DOCUMENTATION = because("Documentation: nobody downstream reads data through it.");
const DECLARES_RENAME = because("It tells the comparison about a rename, and that rename is judged.");
const SUNSET_OF_DEPRECATION = because("The date belongs to the deprecation, which is judged where `deprecated` was set.");
const NEVER_RENAMED = because("Its name follows from what it stands for, so another name is another element: removed and added.");
/** Properties that mean the same in every block. */
const COMMON_PROPERTIES = {
	description: cell(DOCUMENTATION, when(losesValue, judgedBy("description-removed"))),
	name: cell(DOCUMENTATION),
	notes: cell(DOCUMENTATION),
	color: cell(DOCUMENTATION),
	ticket: cell(DOCUMENTATION),
	tracker_key: cell(DOCUMENTATION),
	renamed_from: cell(DECLARES_RENAME)
};
/** Neither yes before nor yes after: `unknown-value` names what is written, and the change is one like any other. */
const personalData = (otherwise) => cell(judgedBy(otherwise), when(becomesTrue, judgedBy("pii-added")), when(becomesFalse, judgedBy("pii-removed")));
const STRUCTURAL = referenceCells("relationship-added", "relationship-removed", "relationship-retargeted");
const LINEAGE = referenceCells("lineage-added", "lineage-removed", "lineage-retargeted");
/** Relations whose change is judged alike whatever block states them; the others are part of what their block says. */
const SHARED_RELATIONS = {
	"belongs-to": STRUCTURAL,
	contains: STRUCTURAL,
	"has-many": STRUCTURAL,
	"parent-of": STRUCTURAL,
	"leads-to": STRUCTURAL,
	"related-to": STRUCTURAL,
	from: STRUCTURAL,
	to: STRUCTURAL,
	"derived-from": LINEAGE,
	uses: LINEAGE
};
const BLOCK_RELATIONS = [
	"maps",
	"resolves",
	"builds",
	"depends-on",
	"estimates",
	"foreign-key",
	"entity",
	"source",
	"entity-group"
];
/** What differs from kind to kind. */
const SPECIAL_CELLS = {
	entity: {
		moved: rule("entity-moved"),
		properties: {
			type: rule("entity-type-changed"),
			business_logic: rule("business-logic-changed"),
			pii: personalData("entity-changed")
		}
	},
	attribute: {
		added: cell(judgedBy("attribute-added"), when(isRequired, judgedBy("required-attribute-added"))),
		properties: {
			type: rule("attribute-type-changed"),
			required: cell(judgedBy("attribute-changed"), when(becomesTrue, judgedBy("attribute-became-required")), when(becomesFalse, judgedBy("attribute-became-optional"))),
			pii: personalData("attribute-changed")
		}
	},
	relationship: { properties: {
		type: rule("cardinality-changed"),
		cardinality: rule("cardinality-changed")
	} },
	"logical-relationship": { properties: {
		type: rule("cardinality-changed"),
		cardinality: rule("cardinality-changed")
	} },
	source: { properties: {
		type: rule("source-type-changed"),
		host: rule("source-moved"),
		database: rule("source-moved"),
		schema: rule("source-moved"),
		refresh_frequency: cell(judgedBy("source-changed"), when(isSlower, judgedBy("refresh-slowed")))
	} },
	"data-product": { properties: { refresh_schedule: rule("refresh-schedule-changed") } },
	metric: { properties: {
		calculation: rule("calculation-changed"),
		target_value: rule("target-changed")
	} },
	field: { properties: { type: rule("field-type-changed") } },
	"entity-estimate": estimateCells(),
	"source-estimate": estimateCells(),
	"report-estimate": estimateCells()
};
/** One row per kind; every kind has one, because the type says so. */
const SYMMETRY_TABLE = Object.fromEntries(KINDS$1.map((schema) => [schema.kind, buildRow(schema.kind, schema.ruleName, schema.renames ? "renames" : "keeps")]));
function buildRow(kind, ruleName, naming) {
	const special = SPECIAL_CELLS[kind] ?? {};
	const renamed = naming === "renames" ? rule(`${ruleName}-renamed`) : cell(NEVER_RENAMED);
	const changed = special.changed ?? rule(`${ruleName}-changed`);
	return {
		added: special.added ?? rule(`${ruleName}-added`),
		removed: special.removed ?? rule(`${ruleName}-removed`),
		renamed,
		moved: special.moved ?? renamed,
		properties: {
			...COMMON_PROPERTIES,
			...lifecycleCells(changed),
			...special.properties
		},
		changed,
		references: {
			...blockRelations(changed),
			...SHARED_RELATIONS
		}
	};
}
/** Ownership and retirement: a rule of their own for what matters, the block's own rule for the rest. */
function lifecycleCells(changed) {
	const other = changed.otherwise;
	return {
		owner: cell(other, when(losesValue, judgedBy("owner-removed")), when(replacesValue, judgedBy("owner-changed"))),
		deprecated: cell(other, when(isNewlyDeprecated, judgedBy("deprecated-added"))),
		sunset: cell(other, when(isNewlyDeprecatedBySunset, judgedBy("deprecated-added")), when(isNewlyDeprecated, SUNSET_OF_DEPRECATION))
	};
}
function blockRelations(changed) {
	return Object.fromEntries(BLOCK_RELATIONS.map((relation) => [relation, {
		added: changed,
		removed: changed,
		retargeted: changed
	}]));
}
function estimateCells() {
	return { changed: rule("estimate-changed") };
}
function referenceCells(added, removed, retargeted) {
	return {
		added: rule(added),
		removed: rule(removed),
		retargeted: rule(retargeted)
	};
}
function rule(id) {
	return cell(judgedBy(id));
}
function cell(otherwise, ...cases) {
	return {
		cases,
		otherwise
	};
}
function when(test, answer) {
	return {
		when: test,
		answer
	};
}
function judgedBy(id) {
	return { rule: id };
}
function because(reason) {
	return { reason };
}
// src/rules/symmetry.ts
/** The one answer of the table to a change. */
function answerTo(change) {
	const cell = cellOf(change);
	return cell.cases.find((entry) => entry.when(change))?.answer ?? cell.otherwise;
}
/** The actions that a rule judges by the table; none for a rule that the table does not name. */
function actionsOf(rule) {
	return [...ACTIONS_BY_RULE.get(rule) ?? []];
}
function cellOf(change) {
	switch (change.action) {
		case "added":
		case "removed": return rowOf(change.element)[change.action];
		case "renamed":
		case "moved": return rowOf(change.elements.after)[change.action];
		case "property-changed": return cellOfProperty(rowOf(change.elements.after), change.property);
		case "reference-added": return rowOf(change.elements.after).references[change.link.reference.schema.relation].added;
		case "reference-removed": return rowOf(change.elements.after).references[change.link.reference.schema.relation].removed;
		case "reference-retargeted": return rowOf(change.elements.after).references[change.links.after.reference.schema.relation].retargeted;
	}
}
function rowOf(element) {
	return SYMMETRY_TABLE[element.kind];
}
/** The keys of a model are strangers' text, so only the table's own entries count. */
function cellOfProperty(row, property) {
	return Object.hasOwn(row.properties, property) ? row.properties[property] ?? row.changed : row.changed;
}
const ACTIONS_BY_RULE = indexActions();
/** Rows share most of their cells, and each is looked at once: the index is made in every run, before the first verdict. */
function indexActions() {
	const index = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const row of Object.values(SYMMETRY_TABLE)) visitCells(row, (action, cell) => {
		if (seen.get(cell) === action) return;
		seen.set(cell, action);
		for (const { answer } of cell.cases) indexAnswer(index, answer, action);
		indexAnswer(index, cell.otherwise, action);
	});
	return index;
}
function indexAnswer(index, answer, action) {
	if (!("rule" in answer)) return;
	const actions = index.get(answer.rule);
	if (actions === void 0) index.set(answer.rule, /* @__PURE__ */ new Set([action]));
	else actions.add(action);
}
function visitCells(row, visit) {
	visit("added", row.added);
	visit("removed", row.removed);
	visit("renamed", row.renamed);
	visit("moved", row.moved);
	for (const cell of Object.values(row.properties)) visit("property-changed", cell);
	visit("property-changed", row.changed);
	for (const cells of Object.values(row.references)) {
		visit("reference-added", cells.added);
		visit("reference-removed", cells.removed);
		visit("reference-retargeted", cells.retargeted);
	}
}
// src/rules/personal-data/define-personal-data-rule.ts
const SENTENCES$1 = {
	added: {
		flag: "is now marked as personal data",
		block: "is new and marked as personal data"
	},
	removed: {
		flag: "is no longer marked as personal data",
		block: "was marked as personal data and was removed"
	}
};
function definePersonalDataRule(meta, action) {
	return {
		meta,
		subject: "change",
		actions: [action, "property-changed"],
		check(change) {
			if (isFlagChange(change, meta.id)) return [observeChange(change, `${nameOf$1(change.elements.after)} ${SENTENCES$1[action].flag}.`)];
			return change.action === action ? observeMarked(change) : [];
		}
	};
}
/** Whether an element carries the flag, on a level where the flag is defined. */
function isPersonalData(element) {
	return (element.kind === "entity" || element.kind === "attribute") && element.is("pii");
}
function isFlagChange(change, rule) {
	const answer = change.action === "property-changed" ? answerTo(change) : void 0;
	return answer !== void 0 && "rule" in answer && answer.rule === rule;
}
function observeMarked(change) {
	return [change.element, ...change.members].filter(isPersonalData).map((element) => ({
		subject: element.id,
		message: `${nameOf$1(element)} ${SENTENCES$1[change.action].block}.`,
		range: element.nameRange,
		side: change.action === "added" ? "after" : "before",
		related: [],
		detail: "pii"
	}));
}
// src/rules/products/cron-schedule.ts
const FIELDS = [
	{
		title: "minute",
		first: 0,
		last: 59,
		names: []
	},
	{
		title: "hour",
		first: 0,
		last: 23,
		names: []
	},
	{
		title: "day of month",
		first: 1,
		last: 31,
		names: []
	},
	{
		title: "month",
		first: 1,
		last: 12,
		names: [
			"JAN",
			"FEB",
			"MAR",
			"APR",
			"MAY",
			"JUN",
			"JUL",
			"AUG",
			"SEP",
			"OCT",
			"NOV",
			"DEC"
		]
	},
	{
		title: "day of week",
		first: 0,
		last: 7,
		names: [
			"SUN",
			"MON",
			"TUE",
			"WED",
			"THU",
			"FRI",
			"SAT"
		]
	}
];
/** Short names that several schedulers accept, and the five fields they stand for. */
const SHORT_NAMES = /* @__PURE__ */ new Map([
	["@hourly", "0 * * * *"],
	["@daily", "0 0 * * *"],
	["@midnight", "0 0 * * *"],
	["@weekly", "0 0 * * 0"],
	["@monthly", "0 0 1 * *"],
	["@yearly", "0 0 1 1 *"],
	["@annually", "0 0 1 1 *"]
]);
const LONGEST_MONTH = [
	31,
	29,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** Undefined where the schedule is valid. */
function findScheduleProblem(schedule) {
	const text = schedule.trim();
	const meant = SHORT_NAMES.get(text.toLowerCase());
	if (meant !== void 0) return {
		problem: `is a short name; write its five fields`,
		suggestion: meant
	};
	const words = text.split(/\s+/).filter((word) => word !== "");
	if (words.length !== FIELDS.length) return { problem: `has ${words.length} fields; cron takes five: ${FIELDS.map((field) => field.title).join(", ")}` };
	for (const [index, field] of FIELDS.entries()) {
		const problem = findFieldProblem(words[index] ?? "", field);
		if (problem !== void 0) return { problem };
	}
	return findImpossibleDay(words);
}
function findFieldProblem(word, field) {
	for (const part of word.split(",")) {
		const problem = findPartProblem(part, field);
		if (problem !== void 0) return `has "${word}" as ${field.title}: ${problem}`;
	}
}
/** One of `*`, `5`, `1-5`, `MON-FRI`, each perhaps with a step: `1-31/2`. */
function findPartProblem(part, field) {
	const [range = "", step, ...rest] = part.split("/");
	if (rest.length > 0 || step !== void 0 && !isStep(step)) return "a step is one whole number above zero";
	if (range === "*") return void 0;
	const [low = "", high, ...more] = range.split("-");
	const from = readValue(low, field);
	const to = high === void 0 ? from : readValue(high, field);
	if (more.length > 0 || from === void 0 || to === void 0) return `a value is from ${field.first} to ${field.last}${field.names.length > 0 ? ` or a name such as ${field.names[1]}` : ""}`;
	return from > to ? "a range runs from the lower to the higher value" : void 0;
}
function isStep(text) {
	return /^\d{1,3}$/.test(text) && Number(text) > 0;
}
function readValue(text, field) {
	const named = field.names.indexOf(text.toUpperCase());
	if (named >= 0) return field.first + named;
	if (!/^\d{1,2}$/.test(text)) return void 0;
	const value = Number(text);
	return value >= field.first && value <= field.last ? value : void 0;
}
/** `0 0 31 2 *` is well formed and never runs. A day of the week beside it would make it run. */
function findImpossibleDay(words) {
	const [, , day = "*", month = "*", weekday = "*"] = words;
	if (!/^\d+$/.test(day) || weekday !== "*" || month.includes("*") || month.includes("-")) return void 0;
	if (month.split(",").map((part) => readValue(part, FIELDS[3]) ?? 1).some((value) => Number(day) <= (LONGEST_MONTH[value - 1] ?? 31))) return void 0;
	return { problem: `never runs: month ${month} has no day ${day}` };
}
// src/rules/define-change-rule.ts
/** `message` replaces the general sentence about a change where a better one is known. */
function defineChangeRule(meta, message = describeChange$1) {
	return {
		meta,
		subject: "change",
		actions: actionsOf(meta.id),
		check(change) {
			const answer = answerTo(change);
			return "rule" in answer && answer.rule === meta.id ? [observeChange(change, message(change))] : [];
		}
	};
}
// src/rules/attributes/attribute-added.ts
/** Reports that an optional attribute was added. */
const attributeAdded = defineChangeRule({
	id: "attribute-added",
	area: "attributes",
	summary: "An optional attribute was added.",
	rationale: "New data to use. Readers that take all columns will see one more.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/define-property-rule.ts
function definePropertyRule(meta, message) {
	return defineChangeRule(meta, (change) => change.action === "property-changed" ? message(change) : describeChange$1(change));
}
// src/rules/attributes/attribute-became-optional.ts
/** Reports that an attribute is no longer required. */
const attributeBecameOptional = definePropertyRule({
	id: "attribute-became-optional",
	area: "attributes",
	summary: "An attribute is no longer required.",
	rationale: "Readers that relied on a value being there meet empty ones.",
	remedy: "Tell the readers, and check formulas that count or divide by it.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} became optional: whoever reads it may find it empty now.`);
// src/rules/attributes/attribute-became-required.ts
/** Reports that an attribute became required. */
const attributeBecameRequired = definePropertyRule({
	id: "attribute-became-required",
	area: "attributes",
	summary: "An attribute became required.",
	rationale: "Whoever writes the data must now always fill it; writers that do not will be rejected.",
	remedy: "Make sure that every source fills it, and that old data was completed.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} became required: whoever writes it must always fill it now.`);
// src/rules/attributes/attribute-changed.ts
/** Reports that a property of an attribute changed that no other rule judges. */
const attributeChanged = defineChangeRule({
	id: "attribute-changed",
	area: "attributes",
	summary: "A property of an attribute changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/attributes/attribute-removed.ts
/** Reports that an attribute was removed. */
const attributeRemoved = defineChangeRule({
	id: "attribute-removed",
	area: "attributes",
	summary: "An attribute was removed.",
	rationale: "Formulas and queries that name it fail or return nothing.",
	remedy: "Check the formulas listed under impact. Mark it `deprecated` with a `sunset` date to give readers time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/attributes/attribute-renamed.ts
/** Reports that an attribute was renamed. */
const attributeRenamed = defineChangeRule({
	id: "attribute-renamed",
	area: "attributes",
	summary: "An attribute was renamed.",
	rationale: "MML has no references to attributes, so formulas keep the old name and nothing in the model says so.",
	remedy: "Update the formulas that name it; add `renamed-from \"old_name\"` to state that it is the same attribute.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/attributes/attribute-type-changed.ts
/** Reports that the type of an attribute changed. */
const attributeTypeChanged = definePropertyRule({
	id: "attribute-type-changed",
	area: "attributes",
	summary: "The type of an attribute changed.",
	rationale: "Readers compare, join and store by type. A value of another type fails there, or worse, is converted silently.",
	remedy: "Tell the readers, or add a new attribute of the new type beside it and deprecate this one.",
	compatibility: "breaking",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} changed its type ${describeValues(change)}.`);
// src/rules/attributes/required-attribute-added.ts
/** Reports that a required attribute was added. */
const requiredAttributeAdded = defineChangeRule({
	id: "required-attribute-added",
	area: "attributes",
	summary: "A required attribute was added.",
	rationale: "Writers that do not know it will be rejected, and existing data has no value for it.",
	remedy: "Make sure that every source fills it, or add it as optional first.",
	compatibility: "risky",
	defaultLevel: "note"
}, (change) => change.action === "added" ? `${nameOf$1(change.element)} was added and is required.` : describeChange$1(change));
// src/rules/find-elements.ts
/** The elements of these kinds, in the model's order; attributes behind their entity. */
function findElements(model, kinds) {
	const wanted = new Set(kinds);
	const withAttributes = wanted.has("attribute");
	return model.elements.flatMap((element) => [...wanted.has(element.kind) ? [element] : [], ...withAttributes && element.kind === "entity" ? attributesOf(element) : []]);
}
/** The element and everything inside it, at any depth, in written order. */
function withMembers(element) {
	const found = [];
	const open = [element];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		found.push(next);
		for (let index = next.members.length - 1; index >= 0; index--) open.push(next.members[index]);
	}
	return found;
}
function attributesOf(entity) {
	return entity.members.filter((member) => member.kind === "attribute");
}
// src/rules/definitions/conflicting-domain.ts
const conflictingDomain = {
	meta: {
		id: "conflicting-domain",
		area: "definitions",
		summary: "The parts of a domain, or an entity and its domain, contradict each other.",
		rationale: "A domain may be written in several files and is still one. If they give it different descriptions, which one is shown depends on the reader; and an entity belongs to one domain only.",
		remedy: "Keep one of the values, in one place.",
		compatibility: "safe",
		defaultLevel: "warning"
	},
	subject: "model",
	check: (state) => [...findElements(state.model, ["domain"]).flatMap((domain) => domain.properties.filter((property) => property.schema !== void 0 && property.values.length > 1).map((property) => observeValues(domain, property, state))), ...findElements(state.model, ["entity"]).flatMap((entity) => judgeMembership(entity, state))]
};
function observeValues(domain, property, state) {
	const values = property.values.map((value) => `"${shortenText(value)}"`).join(" and ");
	return {
		subject: domain.id,
		message: `${nameOf$1(domain)} has more than one ${property.name}: ${values}.`,
		range: property.range ?? domain.nameRange,
		side: state.side,
		related: domain.blocks.slice(1).map((block) => ({
			message: "The domain is also written here.",
			range: rangeOf(block, {
				start: block.item.start,
				end: block.item.valueEnd
			}),
			side: state.side
		})),
		detail: property.name
	};
}
/** An entity stands in a domain, or names it by belongs-to, or both; all must be one. */
function judgeMembership(entity, state) {
	const named = state.model.linksOf(entity).filter(({ resolution }) => resolution.status === "resolved" && resolution.target.kind === "domain");
	const last = named.at(-1);
	if (last === void 0) return [];
	const names = named.map(({ resolution }) => resolution.status === "resolved" ? resolution.target.id.name : "");
	const domains = [...new Set(entity.parent === void 0 ? names : [entity.parent.id.name, ...names])];
	if (domains.length < 2) return [];
	return [{
		subject: entity.id,
		message: `${nameOf$1(entity)} is put into more than one domain: ${domains.join(" and ")}.`,
		range: last.reference.range,
		side: state.side,
		related: [],
		detail: "belongs-to"
	}];
}
// src/rules/definitions/find-knots.ts
/** Knots of one node are left out unless it points to itself. */
function findKnots(graph) {
	const search = {
		graph,
		order: /* @__PURE__ */ new Map(),
		lowest: /* @__PURE__ */ new Map(),
		path: [],
		onPath: /* @__PURE__ */ new Set()
	};
	return Array.from(graph.keys()).flatMap((start) => search.order.has(start) ? [] : searchFrom(start, search));
}
function searchFrom(start, search) {
	const knots = [];
	const visits = [enter(start, search)];
	for (let visit = visits.at(-1); visit !== void 0; visit = visits.at(-1)) {
		const next = visit.open.next();
		if (next.done) {
			visits.pop();
			const knot = leave(visit.node, visits.at(-1)?.node, search);
			if (knot !== void 0 && isTied(knot, search.graph)) knots.push(knot);
		} else if (!search.order.has(next.value)) visits.push(enter(next.value, search));
		else if (search.onPath.has(next.value)) lower(visit.node, search.order.get(next.value), search);
	}
	return knots;
}
function enter(node, { graph, order, lowest, path, onPath }) {
	lowest.set(node, order.size);
	order.set(node, order.size);
	path.push(node);
	onPath.add(node);
	return {
		node,
		open: (graph.get(node) ?? []).values()
	};
}
/** A node that reaches nothing earlier than itself closes a knot. */
function leave(node, parent, search) {
	const { order, lowest, path, onPath } = search;
	if (parent !== void 0) lower(parent, lowest.get(node), search);
	if (lowest.get(node) !== order.get(node)) return void 0;
	const knot = new Set(path.splice(path.lastIndexOf(node)));
	for (const member of knot) onPath.delete(member);
	return knot;
}
function lower(node, to, { lowest }) {
	const known = lowest.get(node);
	if (known !== void 0 && to !== void 0 && to < known) lowest.set(node, to);
}
/** One node alone is a knot only where it points to itself. */
function isTied(knot, graph) {
	return knot.size > 1 || [...knot].some((node) => graph.get(node)?.includes(node) === true);
}
// src/rules/definitions/find-cycles.ts
/** Sorted by the name of their first element. */
function findCycles(model, relation) {
	const links = collectLinks(model, relation);
	return sortBy(findKnots(new Map(Array.from(links, ([element, own]) => [element, own.flatMap((link) => targetOf(link) ?? [])]))).flatMap((knot) => closeCycle(links, knot) ?? []), (cycle) => cycle.elements[0]?.id.name ?? "");
}
function collectLinks(model, relation) {
	const collected = /* @__PURE__ */ new Map();
	for (const element of model.elements) {
		const links = model.linksOf(element).filter((link) => link.reference.schema.relation === relation && link.resolution.status === "resolved");
		if (links.length > 0) collected.set(element, links);
	}
	return collected;
}
function targetOf(link) {
	return link.resolution.status === "resolved" ? link.resolution.target : void 0;
}
/** Walks breadth first from the smallest name, so the same knot always gives the same, shortest cycle. */
function closeCycle(links, knot) {
	const [start] = [...knot].sort((left, right) => compareText(left.id.name, right.id.name));
	if (start === void 0) return void 0;
	const cameBy = /* @__PURE__ */ new Map();
	const open = [start];
	for (const element of open) for (const link of sortBy(links.get(element) ?? [], (candidate) => targetOf(candidate)?.id.name ?? "")) {
		const target = targetOf(link);
		if (target === void 0 || !knot.has(target) || cameBy.has(target)) continue;
		cameBy.set(target, link);
		if (target === start) return readCycle(start, cameBy);
		open.push(target);
	}
}
/** Follows the walk back from the start to the start. */
function readCycle(start, cameBy) {
	const links = [];
	let element = start;
	do {
		const link = cameBy.get(element);
		if (link === void 0) return void 0;
		links.push(link);
		element = link.reference.from;
	} while (element !== start);
	links.reverse();
	const [firstLink] = links;
	return firstLink && {
		elements: links.map((link) => link.reference.from),
		firstLink
	};
}
// src/rules/definitions/define-cycle-rule.ts
/** A message names every step only up to here. */
const MOST_NAMES$2 = 12;
function defineCycleRule(meta, relation) {
	return {
		meta,
		subject: "model",
		check: (state) => findCycles(state.model, relation).flatMap((cycle) => observeCycle(cycle, state))
	};
}
function observeCycle(cycle, state) {
	const [start] = cycle.elements;
	if (start === void 0) return [];
	const names = cycle.elements.map((element) => element.id.name);
	const relation = cycle.firstLink.reference.schema.relation;
	return [{
		subject: start.id,
		message: `${nameOf$1(start)} leads back to itself by ${relation}: ${listNames$1([...names, start.id.name])}.`,
		range: cycle.firstLink.reference.range,
		side: state.side,
		related: cycle.elements.slice(1, MOST_NAMES$2).map((element) => ({
			message: `${element.id.name} is part of the cycle.`,
			range: element.nameRange,
			side: state.side
		})),
		detail: names.join(" "),
		involved: cycle.elements.map((element) => element.id)
	}];
}
function listNames$1(names) {
	if (names.length <= MOST_NAMES$2) return names.join(" → ");
	const half = MOST_NAMES$2 / 2;
	const left = names.length - MOST_NAMES$2;
	return [
		...names.slice(0, half),
		`… ${left} more …`,
		...names.slice(-6)
	].join(" → ");
}
// src/rules/definitions/derivation-cycle.ts
/** Reports that an entity is derived from itself, directly or through others. */
const derivationCycle = defineCycleRule({
	id: "derivation-cycle",
	area: "definitions",
	summary: "An entity is derived from itself, directly or through others.",
	rationale: "Nothing in such a circle can be computed first, and lineage through it has no beginning.",
	remedy: "Remove the reference that closes the circle; often one of the entities needs only a part of the other.",
	compatibility: "risky",
	defaultLevel: "error"
}, "derived-from");
// src/rules/definitions/find-twin-attributes.ts
const FOUND$1 = /* @__PURE__ */ new WeakMap();
/** Their attributes, each twin under its own name. */
function findTwinAttributes(model) {
	return model.elements.filter((element) => element.kind === "entity" && element.blocks.some(hasTwins)).flatMap((element) => element.members.filter((member) => member.kind === "attribute"));
}
function hasTwins({ file, item }) {
	const known = FOUND$1.get(file.facts);
	if (known !== void 0) return known.has(item.index);
	const found = findRows(file.facts);
	FOUND$1.set(file.facts, found);
	return found.has(item.index);
}
/** Rows of the blocks that hold two attributes of one label. */
function findRows(facts) {
	const labels = /* @__PURE__ */ new Set();
	const rows = /* @__PURE__ */ new Set();
	for (let index = 0; index < facts.items.length / 8; index++) {
		const item = new Item(facts, index);
		if (item.type !== ItemType.block || normaliseKey(item.keyword) !== "attribute") continue;
		const parent = item.parent?.index ?? -1;
		const key = `${parent} ${item.rawValue}`;
		if (labels.has(key)) rows.add(parent);
		labels.add(key);
	}
	return rows;
}
// src/rules/definitions/duplicate-definition.ts
/**
* A source may read an entity from several tables, and nobody knows what a block of an unknown kind may do. Attributes are
* looked for apart, because there are so many.
*/
const NOT_UNIQUE = /* @__PURE__ */ new Set([
	"mapping",
	"unknown",
	"attribute"
]);
/** Kinds with a name that somebody gave. */
const UNIQUE_KINDS = KINDS$1.filter(({ kind, naming }) => (naming === "label" || naming === "target") && !NOT_UNIQUE.has(kind)).map((schema) => schema.kind);
const TWIN = /#\d+$/;
const duplicateDefinition = {
	meta: {
		id: "duplicate-definition",
		area: "definitions",
		summary: "One name is defined more than once.",
		rationale: "A reference to the name can mean only one of them, and an edit of the other has no effect that anybody sees.",
		remedy: "Merge the definitions, or give one of them another name.",
		compatibility: "risky",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => [...findElements(state.model, UNIQUE_KINDS), ...findTwinAttributes(state.model)].flatMap((element) => judge$10(element, state))
};
function judge$10(element, state) {
	const [suffix] = TWIN.exec(element.id.name) ?? [];
	if (suffix === void 0 || element.label === "" || element.label.endsWith(suffix)) return [];
	const name = element.id.name.slice(0, -suffix.length);
	const first = state.model.find({
		kind: element.kind,
		name
	});
	if (first === void 0) return [];
	return [{
		subject: element.id,
		message: `${nameOf$1(first)} is defined more than once.`,
		range: element.nameRange,
		side: state.side,
		related: [{
			message: "It is also defined here.",
			range: first.nameRange,
			side: state.side
		}],
		detail: ""
	}];
}
// src/rules/definitions/task-cycle.ts
/** Reports that a task waits for itself, directly or through others. */
const taskCycle = defineCycleRule({
	id: "task-cycle",
	area: "definitions",
	summary: "A task waits for itself, directly or through others.",
	rationale: "None of the tasks in the circle can ever start.",
	remedy: "Remove the dependency that is not needed, or split a task.",
	compatibility: "safe",
	defaultLevel: "warning"
}, "depends-on");
// src/rules/deprecation/describe-deprecation.ts
function describeDeprecation(element) {
	const sunset = sunsetOf(element);
	const until = sunset === void 0 ? "" : ` and will be removed after ${sunset}`;
	const reason = shortenText(element.value("deprecated") ?? "");
	const why = reason === "" || reason === "true" || reason === "false" ? "" : `: ${reason}`;
	return `${nameOf$1(element)} is deprecated${until}${why}${why.endsWith(".") ? "" : "."}`;
}
// src/rules/deprecation/deprecated-added.ts
/** Reports that an element was marked as deprecated. */
const deprecatedAdded = defineChangeRule({
	id: "deprecated-added",
	area: "deprecation",
	summary: "An element was marked as deprecated.",
	rationale: "Its readers should start to move.",
	remedy: "Tell its readers what to use instead, and give a `sunset` date.",
	compatibility: "safe",
	defaultLevel: "note"
}, (change) => change.action === "property-changed" ? describeDeprecation(change.elements.after) : describeChange$1(change));
// src/rules/deprecation/removed-before-sunset.ts
const removedBeforeSunset = {
	meta: {
		id: "removed-before-sunset",
		area: "deprecation",
		summary: "An element was removed before the date until which it was promised to stay.",
		rationale: "Readers planned by that date.",
		remedy: "Restore it until then, or agree with its readers on an earlier date.",
		compatibility: "safe",
		defaultLevel: "warning"
	},
	subject: "change",
	actions: ["removed"],
	check(change, comparison) {
		if (change.action !== "removed") return [];
		return findBrokenPromises(change.element, comparison).map((element) => ({
			subject: element.id,
			message: `${nameOf$1(element)} was removed before its sunset on ${sunsetOf(element)}.`,
			range: element.nameRange,
			side: "before",
			related: [],
			detail: ""
		}));
	}
};
/** The removed block by its own date or that of a block around it; what stood in it by dates of its own. */
function findBrokenPromises(removed, { asOf, diff }) {
	return withMembers(removed).filter((element) => {
		const sunset = element === removed || (element.value("sunset") ?? "") !== "" ? sunsetOf(element) : void 0;
		return sunset !== void 0 && asOf < sunset && diff.counterpartInAfter(element) === void 0;
	});
}
// src/rules/deprecation/removed-without-deprecation.ts
/** What others read; a plan or a consumer is simply struck out. */
const READ_KINDS = /* @__PURE__ */ new Set([
	"domain",
	"entity",
	"attribute",
	"source",
	"data-product",
	"report",
	"metric",
	"exposure",
	"table",
	"field"
]);
const removedWithoutDeprecation = {
	meta: {
		id: "removed-without-deprecation",
		area: "deprecation",
		summary: "An element was removed that was never marked as deprecated.",
		rationale: "Its readers had no warning in the model.",
		remedy: "Mark it `deprecated` with a `sunset` date first, and remove it after that date.",
		compatibility: "safe",
		defaultLevel: "off",
		strictLevel: "warning"
	},
	subject: "change",
	actions: ["removed"],
	check(change) {
		if (change.action !== "removed" || !READ_KINDS.has(change.element.kind) || wasAnnounced(change.element)) return [];
		return [{
			subject: change.element.id,
			message: `${nameOf$1(change.element)} was removed without having been deprecated.`,
			range: change.element.nameRange,
			side: "before",
			related: [],
			detail: ""
		}];
	}
};
function wasAnnounced(element) {
	for (let current = element; current !== void 0; current = current.parent) if (isDeprecated(current)) return true;
	return false;
}
// src/rules/deprecation/find-retiring-elements.ts
/** Keywords are matched in any case. */
const MENTIONS = /deprecated|sunset/i;
/** In the model's order; attributes behind their entity. */
function findRetiringElements(model) {
	const known = /* @__PURE__ */ new Map();
	const mentions = (facts) => {
		const answer = known.get(facts) ?? MENTIONS.test(facts.text);
		known.set(facts, answer);
		return answer;
	};
	return model.elements.filter((element) => element.blocks.some(({ file }) => mentions(file.facts))).flatMap((element) => element.kind === "entity" ? withMembers(element) : [element]).filter(isDeprecated);
}
// src/rules/deprecation/safe-to-remove.ts
/** Kinds whose users the model knows. Who opens a report or reads a field in a formula it cannot know. */
const TRACEABLE_KINDS = /* @__PURE__ */ new Set([
	"domain",
	"entity",
	"source",
	"data-product",
	"table"
]);
const safeToRemove = {
	meta: {
		id: "safe-to-remove",
		area: "deprecation",
		summary: "A deprecated element is not used any more.",
		rationale: "It can go without anybody noticing.",
		remedy: "Remove it.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => findRetiringElements(state.model).filter((element) => TRACEABLE_KINDS.has(element.kind)).flatMap((element) => judge$9(element, state))
};
function judge$9(element, { asOf, side, model }) {
	if ((sunsetOf(element) ?? "") > asOf) return [];
	const block = new Set(withMembers(element));
	if ([...block].some((part) => hasConsumer(part) || isUsedFromOutside(part, block, model))) return [];
	return [{
		subject: element.id,
		message: `${nameOf$1(element)} is deprecated and nothing uses it any more.`,
		range: element.nameRange,
		side,
		related: [],
		detail: ""
	}];
}
function hasConsumer(part) {
	return part.kind === "consumer";
}
/** A source that still reads into a deprecated entity is a user too: it would break. */
function isUsedFromOutside(part, block, model) {
	return model.incoming(part).some(({ reference }) => !block.has(reference.from));
}
// src/rules/deprecation/sunset-overdue.ts
const sunsetOverdue = {
	meta: {
		id: "sunset-overdue",
		area: "deprecation",
		summary: "An element is still there after its sunset date.",
		rationale: "A date that passes without effect teaches readers to ignore the next one.",
		remedy: "Remove the element, or set a new date and say why.",
		compatibility: "safe",
		defaultLevel: "warning"
	},
	subject: "model",
	check: (state) => findRetiringElements(state.model).flatMap((element) => judge$8(element, state))
};
function judge$8(element, { asOf, side }) {
	const sunset = element.property("sunset");
	const [date = ""] = sunset?.values ?? [];
	if (!isDate(date) || date >= asOf) return [];
	return [{
		subject: element.id,
		message: `${nameOf$1(element)} was to be gone by ${date} and is still there.`,
		range: sunset?.range ?? element.nameRange,
		side,
		related: [],
		detail: date
	}];
}
// src/rules/entities/business-logic-changed.ts
/** Reports that the business logic of an entity changed. */
const businessLogicChanged = definePropertyRule({
	id: "business-logic-changed",
	area: "domains and entities",
	summary: "The business logic of an entity changed.",
	rationale: "The same name now means other numbers. Everything derived from it changes with it, without any error.",
	remedy: "Tell the readers listed under impact what the figures mean from now on, and from which date.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} is computed by another business logic.`);
// src/rules/entities/description-removed.ts
/** Reports that a description was removed. */
const descriptionRemoved = definePropertyRule({
	id: "description-removed",
	area: "domains and entities",
	summary: "A description was removed.",
	rationale: "The description is what people read before they use the data. Without it they guess.",
	remedy: "Restore the description, or write a better one.",
	compatibility: "safe",
	defaultLevel: "note"
}, (change) => `${nameOf$1(change.elements.after)} lost its description.`);
// src/rules/entities/domain-added.ts
/** Reports that a domain was added. */
const domainAdded = defineChangeRule({
	id: "domain-added",
	area: "domains and entities",
	summary: "A domain was added.",
	rationale: "A new area of the model needs an owner and readers who know of it.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/entities/domain-changed.ts
/** Reports that a property of a domain changed that no other rule judges. */
const domainChanged = defineChangeRule({
	id: "domain-changed",
	area: "domains and entities",
	summary: "A property of a domain changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/entities/domain-removed.ts
/** Reports that a domain was removed. */
const domainRemoved = defineChangeRule({
	id: "domain-removed",
	area: "domains and entities",
	summary: "A domain was removed.",
	rationale: "Every reference to its entities loses its target, and readers lose the place where they looked for them.",
	remedy: "Move its entities to another domain first and update the references to them.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/domain-renamed.ts
/** Reports that a domain was renamed. */
const domainRenamed = defineChangeRule({
	id: "domain-renamed",
	area: "domains and entities",
	summary: "A domain was renamed.",
	rationale: "The domain is the first part of the qualified name of everything in it, so references, formulas and queries by that name stop working.",
	remedy: "Update the references to its entities; add `renamed-from \"Old_Name\"` to state that it is the same domain.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/entity-added.ts
/** Reports that an entity was added. */
const entityAdded = defineChangeRule({
	id: "entity-added",
	area: "domains and entities",
	summary: "An entity was added.",
	rationale: "New data to use; it can also be a second version of something that exists.",
	remedy: "Nothing needs to be done. If it replaces another entity, mark that one `deprecated`.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/entities/entity-changed.ts
/** Reports that a property of an entity changed that no other rule judges. */
const entityChanged = defineChangeRule({
	id: "entity-changed",
	area: "domains and entities",
	summary: "A property of an entity changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/entities/entity-moved.ts
/** Reports that an entity was moved to another domain. */
const entityMoved = defineChangeRule({
	id: "entity-moved",
	area: "domains and entities",
	summary: "An entity was moved to another domain.",
	rationale: "Its qualified name changes with the domain, and often its owner does too.",
	remedy: "Update the references to its new qualified name, and tell the owners of both domains.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/entity-removed.ts
/** Reports that an entity was removed. */
const entityRemoved = defineChangeRule({
	id: "entity-removed",
	area: "domains and entities",
	summary: "An entity was removed.",
	rationale: "Reports, metrics and derivations that read it lose their data.",
	remedy: "Move its readers to another entity first. Mark it `deprecated` with a `sunset` date to give them time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/entity-renamed.ts
/** Reports that an entity was renamed. */
const entityRenamed = defineChangeRule({
	id: "entity-renamed",
	area: "domains and entities",
	summary: "An entity was renamed.",
	rationale: "Readers know it by its qualified name: references in the model, formulas, queries and dashboards outside it.",
	remedy: "Update the references; add `renamed-from \"Domain.Old_Name\"` to state that it is the same entity.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/entities/entity-type-changed.ts
/** Reports that the type of an entity changed. */
const entityTypeChanged = definePropertyRule({
	id: "entity-type-changed",
	area: "domains and entities",
	summary: "The type of an entity changed.",
	rationale: "The type says how its data comes about: a base object, a metric, a derivation. Readers that rely on it compute or load it differently.",
	remedy: "Check that sources, derivations and the business logic fit the new type.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} changed its type ${describeValues(change)}.`);
// src/rules/define-element-rule.ts
/** Looks at elements of these kinds, attributes included where they are named. */
function defineElementRule(meta, kinds, judge) {
	return {
		meta,
		subject: "model",
		check: (state) => findElements(state.model, kinds).flatMap((element) => {
			const problem = judge(element, state);
			return problem === void 0 ? [] : [observeElement(element, state, problem)];
		})
	};
}
function observeElement(element, state, problem) {
	return {
		subject: element.id,
		message: problem.message,
		range: problem.range ?? element.nameRange,
		side: state.side,
		related: [],
		detail: problem.detail ?? "",
		...problem.suggestion !== void 0 && { suggestion: problem.suggestion }
	};
}
// src/rules/hygiene/attribute-without-type.ts
/** Reports that an attribute has no type. */
const attributeWithoutType = defineElementRule({
	id: "attribute-without-type",
	area: "hygiene",
	summary: "An attribute has no type.",
	rationale: "Readers must guess whether it can be summed, compared or joined, and a later change of it goes unseen.",
	remedy: "Add `type = \"string\"`, \"number\", \"date\" or what fits.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["attribute"], (element) => (element.value("type") ?? "").trim() === "" ? { message: `${nameOf$1(element)} has no type.` } : void 0);
// src/rules/hygiene/entity-unused.ts
/** Relations that feed, plan or generate an entity; none of them reads it. */
const NO_USE = /* @__PURE__ */ new Set([
	"maps",
	"resolves",
	"builds",
	"estimates",
	"entity"
]);
const entityUnused = defineElementRule({
	id: "entity-unused",
	area: "hygiene",
	summary: "Nothing refers to an entity.",
	rationale: "It may be a leftover, or its users were forgotten in the model.",
	remedy: "Refer to it from what uses it, or remove it.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["entity"], (element, state) => {
	return state.model.incoming(element).some(({ reference }) => !NO_USE.has(reference.schema.relation)) ? void 0 : { message: `Nothing uses ${element.schema.title} ${element.id.name}.` };
});
// src/rules/hygiene/entity-without-description.ts
/** Reports that an entity has no description. */
const entityWithoutDescription = defineElementRule({
	id: "entity-without-description",
	area: "hygiene",
	summary: "An entity has no description.",
	rationale: "Readers must guess what one row of it is.",
	remedy: "Say in one sentence what one row of it stands for.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["entity"], (element) => (element.value("description") ?? "").trim() === "" ? { message: `${nameOf$1(element)} has no description.` } : void 0);
// src/rules/hygiene/entity-without-source.ts
/** Reports that an entity has neither a source nor a derivation. */
const entityWithoutSource = defineElementRule({
	id: "entity-without-source",
	area: "hygiene",
	summary: "An entity has neither a source nor a derivation.",
	rationale: "Nothing in the model says where its data comes from.",
	remedy: "Map it in a source, or add `derived-from`.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["entity"], (element, state) => {
	const isMapped = state.model.incoming(element).some(({ reference }) => reference.schema.relation === "maps");
	const isDerived = element.references.some((reference) => reference.schema.relation === "derived-from");
	return isMapped || isDerived ? void 0 : { message: `${nameOf$1(element)} has neither a source nor a derivation.` };
});
// src/rules/hygiene/invalid-color.ts
/** Reports that a colour is not written as #RRGGBB. */
const COLOR = /^#[\da-f]{6}$/i;
const invalidColor = defineElementRule({
	id: "invalid-color",
	area: "hygiene",
	summary: "A colour is not written as #RRGGBB.",
	rationale: "Diagrams ignore it or show another colour.",
	remedy: "Write `color = \"#3498db\"`: a hash and six hexadecimal digits.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["domain", "entity"], (element) => {
	const color = element.property("color");
	const wrong = color?.values.find((value) => !COLOR.test(value));
	if (wrong === void 0) return void 0;
	return {
		message: `${nameOf$1(element)} has the colour "${shortenText(wrong)}", which is not of the form #RRGGBB.`,
		range: color?.range,
		detail: "color"
	};
});
// src/rules/hygiene/metric-without-uses.ts
/** Reports that a metric does not say what it uses. */
const metricWithoutUses = defineElementRule({
	id: "metric-without-uses",
	area: "hygiene",
	summary: "A metric does not say what it uses.",
	rationale: "A change of the entities behind it cannot be traced to it.",
	remedy: "Add a `uses \"Domain.Entity\"` line for each entity that its calculation names.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, ["metric"], (element) => !element.references.some((reference) => reference.schema.relation === "uses") ? { message: `${nameOf$1(element)} does not say which entities it uses.` } : void 0);
// src/rules/hygiene/naming.ts
/** Reports that a name needs quotes or escapes wherever it is written. */
const WORD$1 = /^[A-Za-z_][\w-]*$/;
/** Kinds whose names are written in references and formulas; reports and metrics have titles for people. */
const KINDS = [
	"domain",
	"entity",
	"attribute",
	"source",
	"table",
	"field"
];
const naming = defineElementRule({
	id: "naming",
	area: "hygiene",
	summary: "A name needs quotes or escapes wherever it is written.",
	rationale: "Names with spaces, dots or other signs cannot stand in a bare path or a formula, so they get written in several ways.",
	remedy: "Use letters, digits, `_` and `-`, and begin with a letter.",
	compatibility: "safe",
	defaultLevel: "off",
	strictLevel: "warning"
}, KINDS, (element) => {
	if (WORD$1.test(element.label) || element.label === "") return void 0;
	const plain = element.label.trim().replaceAll(/[^\w-]+/g, "_");
	return {
		message: `${nameOf$1(element)}: its name holds signs other than letters, digits, _ and -, or begins with a digit.`,
		suggestion: WORD$1.test(plain) ? plain : void 0
	};
});
// src/rules/other-blocks/block-added.ts
/** Reports that a block of an unknown kind was added. */
const blockAdded = defineChangeRule({
	id: "block-added",
	area: "other blocks",
	summary: "A block of an unknown kind was added.",
	rationale: "It is kept and compared as text.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/other-blocks/block-changed.ts
/** Reports that a block of an unknown kind changed in a way that no other rule judges. */
const blockChanged = defineChangeRule({
	id: "block-changed",
	area: "other blocks",
	summary: "A block of an unknown kind changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/other-blocks/block-removed.ts
/** Reports that a block of an unknown kind was removed. */
const blockRemoved = defineChangeRule({
	id: "block-removed",
	area: "other blocks",
	summary: "A block of an unknown kind was removed.",
	rationale: "What it meant is not known here; whoever reads it will miss it.",
	remedy: "Check what reads it before it goes.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/ownership/owner-changed.ts
/** Reports that an owner changed. */
const ownerChanged = definePropertyRule({
	id: "owner-changed",
	area: "ownership",
	summary: "An owner changed.",
	rationale: "Somebody else decides and answers from now on, and both should know.",
	remedy: "Make sure that the old and the new owner agree.",
	compatibility: "safe",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} changed its owner ${describeValues(change)}.`);
// src/rules/ownership/owner-removed.ts
/** Reports that an owner was removed. */
const ownerRemoved = definePropertyRule({
	id: "owner-removed",
	area: "ownership",
	summary: "An owner was removed.",
	rationale: "Nobody answers for it, and nobody is told about its changes.",
	remedy: "Name the new owner.",
	compatibility: "safe",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} lost its owner ${shortenText(change.values.before?.values.join(", ") ?? "")}.`);
// src/rules/ownership/product-without-consumer.ts
/** Reports that a data product names no consumer. */
const productWithoutConsumer = defineElementRule({
	id: "product-without-consumer",
	area: "ownership",
	summary: "A data product names no consumer.",
	rationale: "Impact is told by consumers: without them a change of this product seems to reach nobody.",
	remedy: "Add a `consumer \"…\"` line for each team or address that reads it.",
	compatibility: "safe",
	defaultLevel: "note"
}, ["data-product"], (element) => !element.members.some((member) => member.kind === "consumer") ? { message: `${nameOf$1(element)} names no consumer.` } : void 0);
// src/rules/ownership/product-without-owner.ts
/** Reports that a data product has no owner. */
const productWithoutOwner = defineElementRule({
	id: "product-without-owner",
	area: "ownership",
	summary: "A data product has no owner.",
	rationale: "Nobody answers for it, and nobody can be told when something it uses changes.",
	remedy: "Add `owner = \"team\"`.",
	compatibility: "safe",
	defaultLevel: "note"
}, ["data-product"], (element) => (element.value("owner") ?? "") === "" ? { message: `${nameOf$1(element)} has no owner.` } : void 0);
// src/rules/personal-data/pii-added.ts
/** Reports that an element is newly marked as personal data. */
const piiAdded = definePersonalDataRule({
	id: "pii-added",
	area: "personal data",
	summary: "An element is newly marked as personal data.",
	rationale: "It may already be visible to consumers who must not see it, and duties such as deletion and access now apply to it.",
	remedy: "Have the privacy officer look at the consumers that it reaches; they are listed under personal data.",
	compatibility: "risky",
	defaultLevel: "warning"
}, "added");
// src/rules/count-names.ts
/** Lists names in a sentence. */
const MOST_NAMES$1 = 3;
/** "a, b, c and 4 more". */
function countNames(names) {
	const shown = names.slice(0, MOST_NAMES$1);
	const left = names.length - shown.length;
	return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${left} more`;
}
// src/rules/personal-data/exposure-cause.ts
/** Kinds that can stand on the way from a datum to a consumer, the nearest to people first. */
const WAY = [
	"data-product",
	"report",
	"exposure",
	"reverse-etl",
	"metric",
	"entity"
];
/** The first that holds: the datum, its flag, the consumer, something new on the way, a new reference on the way. */
function createCauseFinder(comparison) {
	const { diff, personalData, models } = comparison;
	const isNew = (candidate) => diff.counterpartInBefore(candidate) === void 0;
	const marked = new Set(personalData.added);
	const references = groupReferences(diff);
	return ({ element, path }) => {
		if (isNew(element)) return {
			words: "the personal data is new",
			range: element.nameRange
		};
		if (marked.has(element)) return {
			words: "it is newly marked as personal data",
			range: element.property("pii")?.range ?? element.nameRange
		};
		const added = findOnWay(path, models.after).find(isNew);
		if (added !== void 0) return {
			words: `${decapitalise(nameOf$1(added))} is new`,
			range: added.nameRange
		};
		return findReference(path, references) ?? {
			words: "the way to them is new",
			range: element.nameRange
		};
	};
}
/** From the consumer back to the datum. */
function findOnWay(path, model) {
	const consumer = model.find({
		kind: "consumer",
		name: path.at(-1) ?? ""
	});
	const others = path.slice(1, -1).flatMap((name) => {
		return WAY.flatMap((kind) => model.find({
			kind,
			name
		}) ?? []).slice(0, 1);
	});
	return [...consumer === void 0 ? [] : [consumer], ...others.reverse()];
}
/** References that the change added or gave another target, by the name of their holder. */
function groupReferences({ changes }) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.action !== "reference-added" && change.action !== "reference-retargeted") continue;
		const link = change.action === "reference-added" ? change.link : change.links.after;
		const holder = change.elements.after;
		if (link.reference.schema.class !== "data") continue;
		groups.set(holder.id.name, [...groups.get(holder.id.name) ?? [], {
			holder,
			link
		}]);
	}
	return groups;
}
function findReference(path, references) {
	const names = new Set(path);
	const found = path.flatMap((name) => references.get(name) ?? []).find(({ link }) => names.has(targetOf$1(link)));
	if (found === void 0) return void 0;
	const { holder, link } = found;
	return {
		words: `${decapitalise(nameOf$1(holder))} now has ${relationOf(link)} ${targetOf$1(link)}`,
		range: link.reference.range
	};
}
function decapitalise(name) {
	return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
// src/rules/personal-data/pii-exposed.ts
const piiExposed = {
	meta: {
		id: "pii-exposed",
		area: "personal data",
		summary: "Personal data newly reaches consumers of a data product.",
		rationale: "Whoever newly sees personal data needs a purpose and a legal basis, before it flows and not after.",
		remedy: "Have the privacy officer agree to each consumer that is named, or cut the path that the report shows: the reference, the report or the consumer.",
		compatibility: "risky",
		defaultLevel: "warning"
	},
	subject: "comparison",
	check: (comparison) => groupExposures$1(comparison).map(({ exposures, cause }) => observeGroup(exposures, cause, comparison))
};
/** One finding for each datum, product and cause, however many consumers the product has. */
function groupExposures$1(comparison) {
	const groups = /* @__PURE__ */ new Map();
	const findCause = createCauseFinder(comparison);
	for (const exposure of comparison.personalData.exposures) {
		const cause = findCause(exposure);
		const { kind, id } = exposure.element;
		const key = JSON.stringify([
			kind,
			id.name,
			exposure.product,
			cause.words
		]);
		const group = groups.get(key) ?? {
			exposures: [],
			cause
		};
		group.exposures.push(exposure);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function observeGroup(exposures, cause, { isExternal }) {
	const [first] = exposures;
	if (first === void 0) throw new Error("a group of exposures is empty");
	const { element, product } = first;
	const names = exposures.map(({ consumer }) => `${shortenText(consumer)}${isExternal?.(consumer) ? " (external)" : ""}`);
	const certainty = [
		"certain",
		"likely",
		"possible"
	].find((word) => exposures.some((each) => each.certainty === word));
	return {
		subject: element.id,
		message: `${nameOf$1(element)} now reaches ${countNames(names)} through ${product} (${certainty}): ${cause.words}.`,
		range: cause.range,
		side: "after",
		related: [{
			message: "The personal data stands here.",
			range: element.nameRange,
			side: "after"
		}],
		detail: JSON.stringify([product, ...exposures.map(({ consumer }) => consumer)])
	};
}
// src/rules/personal-data/pii-removed.ts
/** Reports that an element is no longer marked as personal data. */
const piiRemoved = definePersonalDataRule({
	id: "pii-removed",
	area: "personal data",
	summary: "An element is no longer marked as personal data.",
	rationale: "Declassifying is as serious as marking: protection that hangs on the flag ends with it.",
	remedy: "Have the privacy officer confirm that it never held personal data, or that it no longer does.",
	compatibility: "risky",
	defaultLevel: "warning"
}, "removed");
// src/rules/personal-data/personal-words.ts
/** Finds words in a name that people use for personal data. */
/** The built-in words. Those that are as common for things, such as "name", are left out. */
const PERSONAL_WORDS = [
	"address",
	"bank account",
	"birth date",
	"birthdate",
	"birthday",
	"birthplace",
	"biometric",
	"card number",
	"cell phone",
	"credit card",
	"date of birth",
	"dob",
	"driver license",
	"driving licence",
	"email",
	"e mail",
	"ethnicity",
	"family name",
	"fax",
	"first name",
	"firstname",
	"full name",
	"fullname",
	"gender",
	"given name",
	"health",
	"iban",
	"ip address",
	"last name",
	"lastname",
	"maiden name",
	"marital status",
	"middle name",
	"mobile",
	"national id",
	"nationality",
	"passport",
	"person name",
	"phone",
	"phonenumber",
	"postal code",
	"postcode",
	"religion",
	"salary",
	"sex",
	"social security",
	"ssn",
	"surname",
	"tax id",
	"telephone",
	"username",
	"zip code",
	"zipcode"
];
/** The first of the words that the name holds, whole: `customer_e_mail` holds "e mail", `embossed` holds no "boss". */
function findPersonalWord(name, words) {
	const folded = `_${foldName(name)}_`;
	return words.find((word) => folded.includes(`_${foldName(word.trim())}_`) && word.trim() !== "");
}
// src/rules/personal-data/pii-undeclared.ts
const piiUndeclared = {
	meta: {
		id: "pii-undeclared",
		area: "personal data",
		summary: "A new or changed attribute looks like personal data by its name and is not marked.",
		rationale: "Personal data that nobody marked is protected by nobody.",
		remedy: "Add `pii = true`, or write `pii = false` to state that it is none.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "change",
	actions: [
		"added",
		"renamed",
		"property-changed"
	],
	check(change, comparison) {
		const words = [...PERSONAL_WORDS, ...comparison.personalWords ?? []];
		return attributesTouchedBy(change).flatMap((attribute) => {
			const observations = judge$7(attribute, words);
			return observations.length > 0 && isFirstToTouch(change, attribute, comparison) ? observations : [];
		});
	}
};
/** Several properties of one attribute may change at once; it is told once. */
function isFirstToTouch(change, attribute, { diff }) {
	if (change.action === "added") return true;
	return diff.changes.find((other) => "elements" in other && other.elements.after === attribute) === change;
}
function attributesTouchedBy(change) {
	switch (change.action) {
		case "added": return [change.element, ...change.members].filter((element) => element.kind === "attribute");
		case "renamed":
		case "property-changed": return change.elements.after.kind === "attribute" ? [change.elements.after] : [];
		default: return [];
	}
}
/** A written `pii = false` is an answer. A yes or no about personal data is none itself. */
function judge$7(attribute, words) {
	if (attribute.property("pii")?.origin === "written" || attribute.value("type") === "boolean") return [];
	const word = findPersonalWord(attribute.label, words);
	if (word === void 0) return [];
	return [{
		subject: attribute.id,
		message: `${nameOf$1(attribute)} looks like personal data ("${word}") and is not marked with pii.`,
		range: attribute.nameRange,
		side: "after",
		related: [],
		detail: ""
	}];
}
// src/rules/physical/field-added.ts
/** Reports that a field was added to a table. */
const fieldAdded = defineChangeRule({
	id: "field-added",
	area: "physical model",
	summary: "A field was added to a table.",
	rationale: "Queries that take all columns see one more.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/field-changed.ts
/** Reports that a field changed in a way that no other rule judges. */
const fieldChanged = defineChangeRule({
	id: "field-changed",
	area: "physical model",
	summary: "A field changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/field-removed.ts
/** Reports that a field of a table was removed. */
const fieldRemoved = defineChangeRule({
	id: "field-removed",
	area: "physical model",
	summary: "A field of a table was removed.",
	rationale: "Queries that name it fail.",
	remedy: "Find the queries first; generated tables follow the conceptual model, so look for the cause there.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/physical/field-renamed.ts
/** Reports that a field of a table was renamed. */
const fieldRenamed = defineChangeRule({
	id: "field-renamed",
	area: "physical model",
	summary: "A field of a table was renamed.",
	rationale: "Queries by the old name fail.",
	remedy: "Update the queries, or keep the old field beside it for a while.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/physical/field-type-changed.ts
/** Reports that the type of a field changed. */
const fieldTypeChanged = definePropertyRule({
	id: "field-type-changed",
	area: "physical model",
	summary: "The type of a field changed.",
	rationale: "Joins and comparisons with other types fail or convert silently, and stored data must be migrated.",
	remedy: "Plan the migration, and check joins on this field.",
	compatibility: "breaking",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} changed its type ${describeValues(change)}.`);
// src/rules/physical/foreign-key-added.ts
/** Reports that a foreign key was added. */
const foreignKeyAdded = defineChangeRule({
	id: "foreign-key-added",
	area: "physical model",
	summary: "A foreign key was added.",
	rationale: "Rows without a partner are rejected from now on.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/references/former-target.ts
/** Looks first at the same reference of the same holder, then for any element of that name. */
function findFormerTarget(link, state) {
	const { comparison } = state;
	if (comparison === void 0) return void 0;
	const other = state.side === "after" ? "before" : "after";
	const model = comparison.models[other];
	const holder = counterpart(link.reference.from, state, comparison);
	const element = targetOfSameReference(link.reference, model, holder) ?? findByName(link.reference, model);
	if (element === void 0) return void 0;
	const unknown = comparison.diff.unknown[other].has(element);
	return {
		element,
		now: state.side === "after" ? comparison.diff.counterpartInAfter(element) : comparison.diff.counterpartInBefore(element),
		unknown
	};
}
function counterpart(holder, state, comparison) {
	const { diff } = comparison;
	return state.side === "after" ? diff.counterpartInBefore(holder) : diff.counterpartInAfter(holder);
}
function targetOfSameReference(reference, model, holder) {
	if (holder === void 0) return void 0;
	const same = model.linksOf(holder).find(({ reference: candidate, resolution }) => resolution.status === "resolved" && candidate.schema.relation === reference.schema.relation && candidate.text === reference.text);
	return same?.resolution.status === "resolved" ? same.resolution.target : void 0;
}
/** A new holder may use a name that the same change removes. */
function findByName(reference, model) {
	const names = possibleNames(reference);
	for (const kind of reference.schema.targets) for (const name of names) {
		const element = model.find({
			kind,
			name
		});
		if (element !== void 0) return element;
	}
}
/** Qualified names that the text could mean: as written, with `/` between parts, and inside the holder's domain. */
function possibleNames({ text, from }) {
	const names = [text, text.replaceAll(".", "/")];
	const scope = from.parent;
	return scope === void 0 ? names : [...names, `${scope.id.name}.${text}`];
}
// src/rules/references/observe-link.ts
/** Subject is the element that holds the reference; the range is the reference's argument, quotes included. */
function observeLink(link, state, words) {
	const { reference } = link;
	return {
		subject: reference.from.id,
		message: words.message,
		range: reference.range,
		side: state.side,
		related: words.related ?? [],
		detail: `${reference.schema.relation} ${foldReferenceText(reference.text)}`,
		referenceText: reference.text,
		...words.suggestion !== void 0 && { suggestion: words.suggestion }
	};
}
/** `Entity Sales.Order: belongs-to "Customer.Customer"`: how a message about a reference begins. */
function describeLink({ reference }) {
	const text = shortenText(reference.text);
	const argument = reference.form === "quoted" ? `"${text}"` : text;
	return `${nameOf$1(reference.from)}: ${reference.schema.relation} ${argument}`;
}
/** A foreign key has a rule of its own that says everything about it. */
function isForeignKey({ reference }) {
	return reference.schema.relation === "foreign-key";
}
// src/rules/references/write-reference.ts
const WORD = /^[A-Za-z_][\w-]*$/;
/** `former` is what the reference meant before, so that a short form stays short. */
function writeReference(reference, target, former) {
	if (reference.from.kind === "foreign-key") return writeForeignKey(reference, referenceText(target.id.name));
	if (reference.form === "path") return writePath(reference, target) ?? quote(referenceText(target.id.name));
	return quote(former !== void 0 && reference.text === former.label && isInScope(target, reference.from) ? target.label : referenceText(target.id.name));
}
/** A suggested name in the same form; undefined where the range of the reference cannot hold it. */
function writeName(reference, name) {
	const text = referenceText(name);
	if (reference.from.kind === "foreign-key") return writeForeignKey(reference, text);
	if (reference.form !== "path") return quote(text);
	const prefix = prefixOf(reference);
	const path = prefix === void 0 ? text : `${prefix}.${text.slice(text.lastIndexOf(".") + 1)}`;
	return path.split(".").every((part) => WORD.test(part)) ? path : quote(text);
}
/** Its range is the last of two keys, so another field can be written there, but not another table. */
function writeForeignKey(reference, text) {
	const written = reference.text.split(".");
	const wanted = text.split(".");
	if (written.length === 1) return quote(text);
	return written[0] === wanted[0] && wanted[1] !== void 0 ? quote(wanted[1]) : void 0;
}
/** `entity.customer` keeps its first word; nothing else of a bare path can hold any name. */
function writePath(reference, target) {
	const words = reference.text.split(".");
	const prefix = prefixOf(reference);
	const qualified = referenceText(target.id.name).split(".");
	const parts = prefix === void 0 ? shorten(words, qualified) : [prefix, ...words.length > 2 ? qualified : [target.label]];
	return parts.every((part) => WORD.test(part)) ? parts.join(".") : void 0;
}
/** The first word of a path, where it only says the kind. */
function prefixOf({ text }) {
	const [first = "", ...rest] = text.split(".");
	return rest.length > 0 && kindOfPathPrefix(first) !== void 0 ? first : void 0;
}
function shorten(words, qualified) {
	return words.length === 1 ? qualified.slice(-1) : qualified;
}
/** References join names by dots only, whatever the qualified name is joined by. */
function referenceText(name) {
	return name.replaceAll(/\\([./])|\//g, (_match, escaped) => escaped ?? ".");
}
function isInScope(target, holder) {
	return target.parent === void 0 || target.parent.id.name === holder.parent?.id.name;
}
function quote(text) {
	return `"${text}"`;
}
// src/rules/references/broken-link.ts
/** Nothing is reported where the target may well stand in text that could not be read on this side. */
function observeBrokenLink(link, state) {
	const former = findFormerTarget(link, state);
	if (former?.unknown) return [];
	const past = state.side === "after" ? former : void 0;
	return [observeLink(link, state, {
		message: `${describeLink(link)} points to nothing: ${explain(link, past)}.`,
		suggestion: suggest$1(link, past),
		related: past === void 0 ? [] : [relateFormer(past)]
	})];
}
function explain(link, former) {
	if (former === void 0) return `no ${listTargets(link)} has this name`;
	const { element, now } = former;
	const name = `${element.schema.title} ${element.id.name}`;
	if (now === void 0) return `${name} was removed`;
	if (now.id.name === element.id.name) return `it meant ${name}, which this text no longer reaches`;
	return `${name} was renamed to ${now.id.name}`;
}
/** What was removed is not to be replaced by whatever is called alike, and nothing by the holder itself. */
function suggest$1(link, former) {
	if (former !== void 0) return former.now && writeReference(link.reference, former.now, former.element);
	const { resolution } = link;
	const own = namesAround(link.reference.from);
	const nearest = "suggestions" in resolution ? resolution.suggestions.find((name) => !own.has(name)) : void 0;
	return nearest === void 0 ? void 0 : writeName(link.reference, nearest);
}
/** Names of an element and of all that it stands in, as identities and as references write them. */
function namesAround(element) {
	const names = /* @__PURE__ */ new Set();
	for (let around = element; around !== void 0; around = around.parent) names.add(around.id.name).add(rawPath(around));
	return names;
}
function relateFormer({ element }) {
	return {
		message: `${element.id.name} stood here before the change.`,
		range: element.nameRange,
		side: "before"
	};
}
function listTargets(link) {
	const titles = link.reference.schema.targets.map((kind) => schemaOf(kind).title);
	const last = titles.at(-1) ?? "element";
	return titles.length > 1 ? `${titles.slice(0, -1).join(", ")} or ${last}` : last;
}
// src/rules/physical/foreign-key-broken.ts
/** Reports that a foreign key points to a table or field that does not exist. */
const foreignKeyBroken = {
	meta: {
		id: "foreign-key-broken",
		area: "physical model",
		summary: "A foreign key points to a table or field that does not exist.",
		rationale: "The constraint cannot be created, and joins along it find nothing.",
		remedy: "Name a field that exists, or remove the foreign key.",
		compatibility: "breaking",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter(isForeignKey).flatMap((link) => observeBrokenLink(link, state))
};
// src/rules/physical/foreign-key-changed.ts
/** Reports that a foreign key changed in a way that no other rule judges. */
const foreignKeyChanged = defineChangeRule({
	id: "foreign-key-changed",
	area: "physical model",
	summary: "A foreign key changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/foreign-key-removed.ts
/** Reports that a foreign key was removed. */
const foreignKeyRemoved = defineChangeRule({
	id: "foreign-key-removed",
	area: "physical model",
	summary: "A foreign key was removed.",
	rationale: "Nothing keeps the rows of the two tables together any more.",
	remedy: "Check who relies on every row having a partner.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/physical/index-added.ts
/** Reports that an index was added. */
const indexAdded = defineChangeRule({
	id: "index-added",
	area: "physical model",
	summary: "An index was added.",
	rationale: "Some queries become faster, writing a little slower.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/index-changed.ts
/** Reports that an index changed in a way that no other rule judges. */
const indexChanged = defineChangeRule({
	id: "index-changed",
	area: "physical model",
	summary: "An index changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/index-removed.ts
/** Reports that an index was removed. */
const indexRemoved = defineChangeRule({
	id: "index-removed",
	area: "physical model",
	summary: "An index was removed.",
	rationale: "Queries that relied on it become slow.",
	remedy: "Check the queries on this table before it goes.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/physical/index-renamed.ts
/** Reports that an index was renamed. */
const indexRenamed = defineChangeRule({
	id: "index-renamed",
	area: "physical model",
	summary: "An index was renamed.",
	rationale: "Hints and maintenance scripts know an index by its name.",
	remedy: "Update what names it; add `renamed-from \"Old_Name\"` to state that it is the same.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/physical/table-added.ts
/** Reports that a table was added. */
const tableAdded = defineChangeRule({
	id: "table-added",
	area: "physical model",
	summary: "A table was added.",
	rationale: "New data to query.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/table-changed.ts
/** Reports that a table changed in a way that no other rule judges. */
const tableChanged = defineChangeRule({
	id: "table-changed",
	area: "physical model",
	summary: "A table changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/physical/table-removed.ts
/** Reports that a table was removed. */
const tableRemoved = defineChangeRule({
	id: "table-removed",
	area: "physical model",
	summary: "A table was removed.",
	rationale: "Queries on it fail.",
	remedy: "Find the queries first; keep a view of the old name for a while.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/physical/table-renamed.ts
/** Reports that a table was renamed. */
const tableRenamed = defineChangeRule({
	id: "table-renamed",
	area: "physical model",
	summary: "A table was renamed.",
	rationale: "Queries by the old name fail.",
	remedy: "Update the queries, or keep a view of the old name for a while.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/physical/unresolved-id.ts
/** Reports that an internal id of a generated file matches nothing in the model. */
const unresolvedId = {
	meta: {
		id: "unresolved-id",
		area: "physical model",
		summary: "An internal id of a generated file matches nothing in the model.",
		rationale: "Generated files refer by ids that only the application knows. What cannot be matched is not followed, and it is no fault of the author.",
		remedy: "Nothing needs to be done. An id of the form `entity_` and the name of the entity would be matched.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter((link) => link.resolution.status === "unresolved-id" && !isForeignKey(link)).map((link) => observeLink(link, state, { message: `${describeLink(link)} is an id that matches nothing in the model.` }))
};
// src/rules/planning/entity-estimate-added.ts
/** Reports that an estimate of an entity was added. */
const entityEstimateAdded = defineChangeRule({
	id: "entity-estimate-added",
	area: "planning",
	summary: "An estimate of an entity was added.",
	rationale: "The plan knows the effort.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/entity-estimate-removed.ts
/** Reports that an estimate of an entity was removed. */
const entityEstimateRemoved = defineChangeRule({
	id: "entity-estimate-removed",
	area: "planning",
	summary: "An estimate of an entity was removed.",
	rationale: "The plan no longer knows the effort.",
	remedy: "Nothing, if the work is done or dropped.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/planning/estimate-changed.ts
/** Reports that an estimate changed. */
const estimateChanged = defineChangeRule({
	id: "estimate-changed",
	area: "planning",
	summary: "An estimate changed.",
	rationale: "The plan shifts with it.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/report-estimate-added.ts
/** Reports that an estimate of a report was added. */
const reportEstimateAdded = defineChangeRule({
	id: "report-estimate-added",
	area: "planning",
	summary: "An estimate of a report was added.",
	rationale: "The plan knows the effort.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/report-estimate-removed.ts
/** Reports that an estimate of a report was removed. */
const reportEstimateRemoved = defineChangeRule({
	id: "report-estimate-removed",
	area: "planning",
	summary: "An estimate of a report was removed.",
	rationale: "The plan no longer knows the effort.",
	remedy: "Nothing, if the work is done or dropped.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/planning/roadmap-added.ts
/** Reports that a roadmap was added. */
const roadmapAdded = defineChangeRule({
	id: "roadmap-added",
	area: "planning",
	summary: "A roadmap was added.",
	rationale: "The plan has a frame of its own.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/roadmap-changed.ts
/** Reports that a roadmap changed in a way that no other rule judges. */
const roadmapChanged = defineChangeRule({
	id: "roadmap-changed",
	area: "planning",
	summary: "A roadmap changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/roadmap-removed.ts
/** Reports that a roadmap was removed. */
const roadmapRemoved = defineChangeRule({
	id: "roadmap-removed",
	area: "planning",
	summary: "A roadmap was removed.",
	rationale: "The frame of the plan is gone: start, team and hours fall back to their defaults.",
	remedy: "Nothing, if the plan is kept elsewhere.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/planning/source-estimate-added.ts
/** Reports that an estimate of a source was added. */
const sourceEstimateAdded = defineChangeRule({
	id: "source-estimate-added",
	area: "planning",
	summary: "An estimate of a source was added.",
	rationale: "The plan knows the effort.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/source-estimate-removed.ts
/** Reports that an estimate of a source was removed. */
const sourceEstimateRemoved = defineChangeRule({
	id: "source-estimate-removed",
	area: "planning",
	summary: "An estimate of a source was removed.",
	rationale: "The plan no longer knows the effort.",
	remedy: "Nothing, if the work is done or dropped.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/planning/task-added.ts
/** Reports that a task was added. */
const taskAdded = defineChangeRule({
	id: "task-added",
	area: "planning",
	summary: "A task was added.",
	rationale: "The plan grew.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/task-changed.ts
/** Reports that a task changed. */
const taskChanged = defineChangeRule({
	id: "task-changed",
	area: "planning",
	summary: "A task changed.",
	rationale: "The plan shifts: state, effort, person or dependencies.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/task-removed.ts
/** Reports that a task was removed. */
const taskRemoved = defineChangeRule({
	id: "task-removed",
	area: "planning",
	summary: "A task was removed.",
	rationale: "Work that was planned will not be done, and tasks that waited for it may be free to start.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/planning/task-renamed.ts
/** Reports that a task was renamed. */
const taskRenamed = defineChangeRule({
	id: "task-renamed",
	area: "planning",
	summary: "A task was renamed.",
	rationale: "Other tasks depend on it by its name.",
	remedy: "Update the tasks that depend on it; add `renamed-from \"Old name\"` to state that it is the same task.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/policy/configuration-invalid.ts
/** Its findings come from reading the configuration, which is no part of a model. */
const configurationInvalid = {
	meta: {
		id: "configuration-invalid",
		area: "policy",
		summary: "The configuration file cannot be used.",
		rationale: "Levels, waivers and owners that stand in it have no effect, and a broken file must not lock a repository.",
		remedy: "Correct the key that is named; the message shows what was expected and an example.",
		compatibility: "safe",
		defaultLevel: "error"
	},
	subject: "model",
	check: () => []
};
// src/rules/policy/ignore-unused.ts
/** Its findings come from applying the comments, which is done when everything else has been judged. */
const ignoreUnused = {
	meta: {
		id: "ignore-unused",
		area: "policy",
		summary: "A comment `mml-guard: ignore` silences nothing.",
		rationale: "Readers take it for a problem that somebody has looked at, and it would silence the next one unseen.",
		remedy: "Remove the comment, correct the name of the rule, or move it to the line of the finding or the line above.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: () => []
};
// src/rules/policy/waiver-expired.ts
/** Its findings come from applying the waivers, which is done when everything else has been judged. */
const waiverExpired = {
	meta: {
		id: "waiver-expired",
		area: "policy",
		summary: "A waiver of the configuration has expired.",
		rationale: "What it silenced counts again, and a waiver without an end would be a rule switched off in secret.",
		remedy: "Mend what it was written for, or agree anew and move its `expires`; then remove the waiver or let it stand until that day.",
		compatibility: "safe",
		defaultLevel: "warning"
	},
	subject: "model",
	check: () => []
};
// src/rules/policy/waiver-unused.ts
/** Its findings come from applying the waivers, which is done when everything else has been judged. */
const waiverUnused = {
	meta: {
		id: "waiver-unused",
		area: "policy",
		summary: "A waiver of the configuration fits no finding.",
		rationale: "A waiver that is not needed any more would silence the next finding of its subject unseen.",
		remedy: "Remove it, or correct its `rule`, `subject` or `fingerprints`.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: () => []
};
// src/rules/products/calculation-changed.ts
/** Reports that the calculation of a metric changed. */
const calculationChanged = definePropertyRule({
	id: "calculation-changed",
	area: "products",
	summary: "The calculation of a metric changed.",
	rationale: "The figure keeps its name and changes its meaning: before and after cannot be compared.",
	remedy: "Tell the consumers what the figure means from now on, and from which date.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} is calculated differently.`);
// src/rules/products/consumer-added.ts
/** Reports that a consumer was added to a data product. */
const consumerAdded = defineChangeRule({
	id: "consumer-added",
	area: "products",
	summary: "A consumer was added to a data product.",
	rationale: "Somebody new reads the product, and with it everything upstream.",
	remedy: "Nothing needs to be done. Look at the personal data that becomes visible to them.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/consumer-changed.ts
/** Reports that a property of a consumer changed that no other rule judges. */
const consumerChanged = defineChangeRule({
	id: "consumer-changed",
	area: "products",
	summary: "A property of a consumer changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/consumer-removed.ts
/** Reports that a consumer was removed from a data product. */
const consumerRemoved = defineChangeRule({
	id: "consumer-removed",
	area: "products",
	summary: "A consumer was removed from a data product.",
	rationale: "Somebody who reads the product is no longer told about its changes, or lost access to it.",
	remedy: "Make sure that the consumer knows.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/products/exposure-added.ts
/** Reports that an exposure was added. */
const exposureAdded = defineChangeRule({
	id: "exposure-added",
	area: "products",
	summary: "An exposure was added.",
	rationale: "Data is shown in one more place.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/exposure-changed.ts
/** Reports that an exposure changed in a way that no other rule judges. */
const exposureChanged = defineChangeRule({
	id: "exposure-changed",
	area: "products",
	summary: "An exposure changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/exposure-removed.ts
/** Reports that an exposure was removed. */
const exposureRemoved = defineChangeRule({
	id: "exposure-removed",
	area: "products",
	summary: "An exposure was removed.",
	rationale: "Whoever reads data through it loses it.",
	remedy: "Check who relies on it before it goes.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/products/exposure-renamed.ts
/** Reports that an exposure was renamed. */
const exposureRenamed = defineChangeRule({
	id: "exposure-renamed",
	area: "products",
	summary: "An exposure was renamed.",
	rationale: "Whoever reads data through it knows it by its name.",
	remedy: "Update what names it; add `renamed-from \"Old_Name\"` to state that it is the same.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/products/invalid-schedule.ts
/** Reports that a refresh schedule is not a valid cron expression. */
/** Whatever kind of block has a schedule by its schema. */
const SCHEDULED_KINDS = KINDS$1.filter((schema) => schema.properties.some((property) => property.name === "refresh_schedule")).map((schema) => schema.kind);
const invalidSchedule = defineElementRule({
	id: "invalid-schedule",
	area: "products",
	summary: "A refresh schedule is not a valid cron expression.",
	rationale: "The scheduler rejects it, or runs at other times than meant, and the product goes stale.",
	remedy: "Write five fields: minute, hour, day of month, month, day of week, such as \"0 6 * * *\".",
	compatibility: "risky",
	defaultLevel: "warning"
}, SCHEDULED_KINDS, (element) => {
	const schedule = element.property("refresh_schedule");
	for (const value of schedule?.values ?? []) {
		const found = findScheduleProblem(value);
		if (found === void 0) continue;
		return {
			message: `${nameOf$1(element)}: the refresh schedule "${shortenText(value)}" ${found.problem}.`,
			range: schedule?.range,
			suggestion: found.suggestion === void 0 ? void 0 : `"${found.suggestion}"`,
			detail: "refresh_schedule"
		};
	}
});
// src/rules/products/metric-added.ts
/** Reports that a metric was added. */
const metricAdded = defineChangeRule({
	id: "metric-added",
	area: "products",
	summary: "A metric was added.",
	rationale: "Something new for consumers to read.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/metric-changed.ts
/** Reports that a property of a metric changed that no other rule judges. */
const metricChanged = defineChangeRule({
	id: "metric-changed",
	area: "products",
	summary: "A property of a metric changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/metric-removed.ts
/** Reports that a metric was removed. */
const metricRemoved = defineChangeRule({
	id: "metric-removed",
	area: "products",
	summary: "A metric was removed.",
	rationale: "A figure that consumers watch disappears from its report.",
	remedy: "Agree with the consumers of the product first. Mark it `deprecated` with a `sunset` date to give them time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/metric-renamed.ts
/** Reports that a metric was renamed. */
const metricRenamed = defineChangeRule({
	id: "metric-renamed",
	area: "products",
	summary: "A metric was renamed.",
	rationale: "Consumers know the figure by its name and will not find it.",
	remedy: "Tell the consumers of the product; add `renamed-from \"Old_Name\"` to state that it is the same metric.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/product-added.ts
/** Reports that a data product was added. */
const productAdded = defineChangeRule({
	id: "product-added",
	area: "products",
	summary: "A data product was added.",
	rationale: "Something new for consumers to read.",
	remedy: "Nothing needs to be done. Name an owner and the consumers.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/product-changed.ts
/** Reports that a property of a data product changed that no other rule judges. */
const productChanged = defineChangeRule({
	id: "product-changed",
	area: "products",
	summary: "A property of a data product changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/product-removed.ts
/** Reports that a data product was removed. */
const productRemoved = defineChangeRule({
	id: "product-removed",
	area: "products",
	summary: "A data product was removed.",
	rationale: "Its consumers lose all of its reports at once.",
	remedy: "Agree with its consumers first. Mark it `deprecated` with a `sunset` date to give them time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/product-renamed.ts
/** Reports that a data product was renamed. */
const productRenamed = defineChangeRule({
	id: "product-renamed",
	area: "products",
	summary: "A data product was renamed.",
	rationale: "Consumers, links and permissions know it by its name.",
	remedy: "Tell its consumers; add `renamed-from \"Old_Name\"` to state that it is the same product.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/refresh-schedule-changed.ts
/** Reports that the refresh schedule of a data product changed. */
const refreshScheduleChanged = definePropertyRule({
	id: "refresh-schedule-changed",
	area: "products",
	summary: "The refresh schedule of a data product changed.",
	rationale: "Consumers find new figures at other times.",
	remedy: "Tell the consumers when new figures are ready.",
	compatibility: "safe",
	defaultLevel: "note"
}, (change) => `${nameOf$1(change.elements.after)} changed its refresh schedule ${describeValues(change)}.`);
// src/rules/products/report-added.ts
/** Reports that a report was added. */
const reportAdded = defineChangeRule({
	id: "report-added",
	area: "products",
	summary: "A report was added.",
	rationale: "Something new for consumers to read.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/report-changed.ts
/** Reports that a property of a report changed that no other rule judges. */
const reportChanged = defineChangeRule({
	id: "report-changed",
	area: "products",
	summary: "A property of a report changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/report-removed.ts
/** Reports that a report was removed. */
const reportRemoved = defineChangeRule({
	id: "report-removed",
	area: "products",
	summary: "A report was removed.",
	rationale: "The consumers of its product open it and find nothing.",
	remedy: "Agree with the consumers of the product first. Mark it `deprecated` with a `sunset` date to give them time.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/report-renamed.ts
/** Reports that a report was renamed. */
const reportRenamed = defineChangeRule({
	id: "report-renamed",
	area: "products",
	summary: "A report was renamed.",
	rationale: "Consumers, links and bookmarks know it by its name.",
	remedy: "Tell the consumers of the product; add `renamed-from \"Old_Name\"` to state that it is the same report.",
	compatibility: "breaking",
	defaultLevel: "warning"
});
// src/rules/products/reverse-etl-added.ts
/** Reports that a reverse ETL was added. */
const reverseEtlAdded = defineChangeRule({
	id: "reverse-etl-added",
	area: "products",
	summary: "A reverse ETL was added.",
	rationale: "Data is written to one more system.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/reverse-etl-changed.ts
/** Reports that a reverse ETL changed in a way that no other rule judges. */
const reverseEtlChanged = defineChangeRule({
	id: "reverse-etl-changed",
	area: "products",
	summary: "A reverse ETL changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/products/reverse-etl-removed.ts
/** Reports that a reverse ETL was removed. */
const reverseEtlRemoved = defineChangeRule({
	id: "reverse-etl-removed",
	area: "products",
	summary: "A reverse ETL was removed.",
	rationale: "The system that it wrote to gets no more data.",
	remedy: "Check the system that it wrote to before it goes.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/products/reverse-etl-renamed.ts
/** Reports that a reverse ETL was renamed. */
const reverseEtlRenamed = defineChangeRule({
	id: "reverse-etl-renamed",
	area: "products",
	summary: "A reverse ETL was renamed.",
	rationale: "Pipelines know it by its name.",
	remedy: "Update what names it; add `renamed-from \"Old_Name\"` to state that it is the same.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/products/target-changed.ts
/** Reports that the target of a metric changed. */
const targetChanged = definePropertyRule({
	id: "target-changed",
	area: "products",
	summary: "The target of a metric changed.",
	rationale: "The figure is the same, but it is judged differently.",
	remedy: "Tell those who are measured by it.",
	compatibility: "safe",
	defaultLevel: "note"
}, (change) => `${nameOf$1(change.elements.after)} changed its target ${describeValues(change)}.`);
// src/rules/references/ambiguous-reference.ts
/** A message names this many candidates; the rest is counted. */
const MOST_ambiguousReferenceD = 5;
const ambiguousReference = {
	meta: {
		id: "ambiguous-reference",
		area: "references",
		summary: "A reference fits several elements equally well.",
		rationale: "Which element is meant is a guess, so it is linked to none of them and its impact is not followed.",
		remedy: "Write the qualified name, such as \"Sales.Order\".",
		compatibility: "risky",
		defaultLevel: "warning"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter((link) => !isForeignKey(link)).flatMap((link) => judge$6(link, state))
};
function judge$6(link, state) {
	if (link.resolution.status !== "ambiguous") return [];
	const candidates = link.resolution.candidates;
	const names = candidates.map((candidate) => candidate.id.name).sort();
	const more = names.length > MOST_ambiguousReferenceD ? ` and ${names.length - MOST_ambiguousReferenceD} more` : "";
	return [observeLink(link, state, {
		message: `${describeLink(link)} could mean ${names.slice(0, MOST_ambiguousReferenceD).join(", ")}${more}.`,
		related: candidates.slice(0, MOST_ambiguousReferenceD).map((candidate) => ({
			message: `${candidate.id.name} stands here.`,
			range: candidate.nameRange,
			side: state.side
		}))
	})];
}
// src/rules/references/broken-reference.ts
const brokenReference = {
	meta: {
		id: "broken-reference",
		area: "references",
		summary: "A reference points to nothing.",
		rationale: "Whoever reads the model follows its references. One that leads nowhere means a report without data, a derivation without a source, or a name that was changed in one place only.",
		remedy: "Write the name that exists now, restore what was removed, or remove the reference together with what depends on it.",
		compatibility: "breaking",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter((link) => link.resolution.status === "dangling" && !isForeignKey(link)).flatMap((link) => observeBrokenLink(link, state))
};
// src/rules/references/loose-reference.ts
const looseReference = {
	meta: {
		id: "loose-reference",
		area: "references",
		summary: "A reference matches only when spelling is ignored.",
		rationale: "It was understood, but tools that compare names literally will not find its target, and a search for the name misses it.",
		remedy: "Write the name exactly as it is defined.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => state.model.elements.flatMap((element) => state.model.linksOf(element).flatMap((link) => judge$5(link, state)))
};
function judge$5(link, state) {
	const { reference, resolution } = link;
	if (resolution.status !== "resolved" || resolution.match === "exact") return [];
	if (reference.schema.strength === "id") return [];
	const { target } = resolution;
	return [observeLink(link, state, {
		message: `${describeLink(link)} is spelled differently from ${target.schema.title} ${target.id.name}, which it means.`,
		related: [{
			message: `${target.id.name} stands here.`,
			range: target.nameRange,
			side: state.side
		}],
		suggestion: writeReference(reference, target)
	})];
}
// src/rules/references/wrong-kind-reference.ts
const wrongKindReference = {
	meta: {
		id: "wrong-kind-reference",
		area: "references",
		summary: "A reference names an element of a kind that this relation cannot point to.",
		rationale: "The name exists, so the mistake is easy to overlook, but nothing can be read along it: an entity is not derived from a report.",
		remedy: "Name an element of a fitting kind, or use the relation that was meant.",
		compatibility: "breaking",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => state.model.unresolved.filter((link) => !isForeignKey(link)).flatMap((link) => judge$4(link, state))
};
function judge$4(link, state) {
	const { reference, resolution } = link;
	if (resolution.status !== "wrong-kind" || findFormerTarget(link, state)?.unknown) return [];
	const { found, suggestions } = resolution;
	const [nearest] = suggestions;
	const wanted = reference.schema.targets.map((kind) => schemaOf(kind).title).join(" or ");
	return [observeLink(link, state, {
		message: `${describeLink(link)} names a ${found.schema.title}, but ${reference.schema.relation} takes: ${wanted}.`,
		related: [{
			message: `The ${found.schema.title} of this name stands here.`,
			range: found.nameRange,
			side: state.side
		}],
		suggestion: nearest === void 0 ? void 0 : writeName(reference, nearest)
	})];
}
// src/rules/relations/cardinality-changed.ts
/** Reports that the cardinality of a relationship changed. */
const cardinalityChanged = definePropertyRule({
	id: "cardinality-changed",
	area: "relations",
	summary: "The cardinality of a relationship changed.",
	rationale: "Joins and sums rely on how many rows stand on either side; with another cardinality they count twice or lose rows.",
	remedy: "Check the sums and joins over this relationship.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} changed its cardinality ${describeValues(change)}.`);
// src/rules/relations/lineage-added.ts
/** Reports that an element takes data from one more entity. */
const lineageAdded = defineChangeRule({
	id: "lineage-added",
	area: "relations",
	summary: "An element takes data from one more entity.",
	rationale: "It now depends on that entity and is affected by its changes.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/lineage-removed.ts
/** Reports that an element no longer takes data from an entity. */
const lineageRemoved = defineChangeRule({
	id: "lineage-removed",
	area: "relations",
	summary: "An element no longer takes data from an entity.",
	rationale: "What it shows has a different origin now, or lacks a part.",
	remedy: "Check that its formula no longer names the entity, and tell its readers.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/relations/lineage-retargeted.ts
/** Reports that an element takes its data from another entity. */
const lineageRetargeted = defineChangeRule({
	id: "lineage-retargeted",
	area: "relations",
	summary: "An element takes its data from another entity.",
	rationale: "The same name now shows other data.",
	remedy: "Check that formula and source fit together, and tell its readers.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/relations/logical-relationship-added.ts
/** Reports that a logical relationship was added. */
const logicalRelationshipAdded = defineChangeRule({
	id: "logical-relationship-added",
	area: "relations",
	summary: "A logical relationship was added.",
	rationale: "The physical model is generated from logical relationships: a foreign key comes with it.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/logical-relationship-changed.ts
/** Reports that a logical relationship changed in a way that no other rule judges. */
const logicalRelationshipChanged = defineChangeRule({
	id: "logical-relationship-changed",
	area: "relations",
	summary: "A logical relationship changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/logical-relationship-removed.ts
/** Reports that a logical relationship was removed. */
const logicalRelationshipRemoved = defineChangeRule({
	id: "logical-relationship-removed",
	area: "relations",
	summary: "A logical relationship was removed.",
	rationale: "The physical model is generated from logical relationships: a foreign key goes with it.",
	remedy: "Check the foreign keys of the tables that were generated from it.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/relations/relationship-added.ts
/** Reports that a relationship between entities was added. */
const relationshipAdded = defineChangeRule({
	id: "relationship-added",
	area: "relations",
	summary: "A relationship between entities was added.",
	rationale: "A new way to join.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/relationship-changed.ts
/** Reports that a property of a relationship changed that no other rule judges. */
const relationshipChanged = defineChangeRule({
	id: "relationship-changed",
	area: "relations",
	summary: "A property of a relationship changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/relations/relationship-removed.ts
/** Reports that a relationship between entities was removed. */
const relationshipRemoved = defineChangeRule({
	id: "relationship-removed",
	area: "relations",
	summary: "A relationship between entities was removed.",
	rationale: "Joins that followed it have no ground any more, and readers of a diagram will not find the way from one entity to the other.",
	remedy: "Check who joins the two entities, and say in the description how they are related now.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/relations/relationship-retargeted.ts
/** Reports that a relationship points to another entity. */
const relationshipRetargeted = defineChangeRule({
	id: "relationship-retargeted",
	area: "relations",
	summary: "A relationship points to another entity.",
	rationale: "The same relation now leads elsewhere, so joins along it give other rows.",
	remedy: "Check who joins along this relation, and tell them the new target.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/entity-lost-last-source.ts
const entityLostLastSource = {
	meta: {
		id: "entity-lost-last-source",
		area: "sources",
		summary: "An entity lost the last source that fed it.",
		rationale: "Nothing fills it any more, so everything downstream goes stale or empty without an error.",
		remedy: "Map the entity in another source, derive it from other entities, or deprecate it.",
		compatibility: "risky",
		defaultLevel: "warning"
	},
	subject: "change",
	actions: [
		"removed",
		"reference-removed",
		"reference-retargeted"
	],
	check: (change, comparison) => unmappedBy(change, comparison).flatMap((entity) => {
		const observations = judge$3(entity, comparison);
		return observations.length > 0 && isFirstToUnmap(change, entity, comparison) ? observations : [];
	})
};
/** An entity may lose several mappings at once; it is told once. */
function isFirstToUnmap(change, entity, comparison) {
	return comparison.diff.changes.find((other) => unmappedBy(other, comparison).includes(entity)) === change;
}
/** Entities of `before` from which the change takes a mapping. */
function unmappedBy(change, { models }) {
	if (change.action === "removed") {
		const mappings = [change.element, ...change.members].filter((element) => element.kind === "mapping");
		return [...new Set(mappings.flatMap((mapping) => targetsOf(mapping, models.before)))];
	}
	if (change.action === "reference-retargeted" || change.action === "reference-removed") return change.elements.before.kind === "mapping" ? targetsOf(change.elements.before, models.before) : [];
	return [];
}
function targetsOf(mapping, model) {
	return model.linksOf(mapping).flatMap(({ resolution }) => resolution.status === "resolved" ? [resolution.target] : []);
}
function judge$3(entity, { diff, models }) {
	const remaining = diff.counterpartInAfter(entity);
	if (remaining === void 0 || isFed(remaining, models.after)) return [];
	const mappings = models.before.incoming(entity).filter(({ reference }) => reference.schema.relation === "maps");
	if (mappings.some(({ reference }) => diff.unknown.before.has(reference.from))) return [];
	return [{
		subject: remaining.id,
		message: `${nameOf$1(remaining)} is no longer fed by any source.`,
		range: remaining.nameRange,
		side: "after",
		related: mappings.map(({ reference }) => ({
			message: `${reference.from.parent?.id.name ?? reference.from.id.name} fed it here.`,
			range: reference.range,
			side: "before"
		})),
		detail: ""
	}];
}
function isFed(entity, model) {
	return entity.references.some((reference) => reference.schema.relation === "derived-from") || model.incoming(entity).some(({ reference }) => reference.schema.relation === "maps");
}
// src/rules/sources/entity-resolution-added.ts
/** Reports that an entity resolution was added. */
const entityResolutionAdded = defineChangeRule({
	id: "entity-resolution-added",
	area: "sources",
	summary: "An entity resolution was added.",
	rationale: "It says how records of several sources become one.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/entity-resolution-changed.ts
/** Reports that an entity resolution changed in a way that no other rule judges. */
const entityResolutionChanged = defineChangeRule({
	id: "entity-resolution-changed",
	area: "sources",
	summary: "An entity resolution changed in a way that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/entity-resolution-removed.ts
/** Reports that an entity resolution was removed. */
const entityResolutionRemoved = defineChangeRule({
	id: "entity-resolution-removed",
	area: "sources",
	summary: "An entity resolution was removed.",
	rationale: "The entity is fed by several sources, and nothing says any more which record wins.",
	remedy: "Say elsewhere how records are matched, or leave one source only.",
	compatibility: "safe",
	defaultLevel: "warning"
});
// src/rules/sources/mapping-added.ts
/** Reports that a mapping from a source to an entity was added. */
const mappingAdded = defineChangeRule({
	id: "mapping-added",
	area: "sources",
	summary: "A mapping from a source to an entity was added.",
	rationale: "The entity gets data from one more place; with several sources somebody must say which one wins.",
	remedy: "If several sources feed the entity, say how their records are matched in an `entity_resolution`.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/mapping-changed.ts
/** Reports that a mapping reads another table, endpoint or topic. */
const mappingChanged = defineChangeRule({
	id: "mapping-changed",
	area: "sources",
	summary: "A mapping reads another table, endpoint or topic.",
	rationale: "The entity is filled from another place: rows, columns and delays may differ.",
	remedy: "Check that the new place holds the same data, and since when.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/mapping-removed.ts
/** Reports that a mapping from a source to an entity was removed. */
const mappingRemoved = defineChangeRule({
	id: "mapping-removed",
	area: "sources",
	summary: "A mapping from a source to an entity was removed.",
	rationale: "The entity no longer gets data from this source.",
	remedy: "Check that another source still feeds the entity, and that no rows are lost.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/refresh-slowed.ts
/** Reports that a source is refreshed less often. */
const refreshSlowed = definePropertyRule({
	id: "refresh-slowed",
	area: "sources",
	summary: "A source is refreshed less often.",
	rationale: "Reports that promise fresh figures show older ones.",
	remedy: "Check the refresh schedules of the products downstream, and tell their readers.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} is refreshed less often: ${describeValues(change)}.`);
// src/rules/sources/source-added.ts
/** Reports that a source was added. */
const sourceAdded = defineChangeRule({
	id: "source-added",
	area: "sources",
	summary: "A source was added.",
	rationale: "New data can be mapped.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/source-changed.ts
/** Reports that a property of a source changed that no other rule judges. */
const sourceChanged = defineChangeRule({
	id: "source-changed",
	area: "sources",
	summary: "A property of a source changed that no other rule judges.",
	rationale: "It is written down so that no change of meaning passes unseen.",
	remedy: "Nothing needs to be done.",
	compatibility: "safe",
	defaultLevel: "note"
});
// src/rules/sources/source-moved.ts
/** Reports that a source moved to another host, database or schema. */
const sourceMoved = definePropertyRule({
	id: "source-moved",
	area: "sources",
	summary: "A source moved to another host, database or schema.",
	rationale: "Whoever connects must change the connection, and the data behind the same names may differ.",
	remedy: "Tell those who connect to it, and check that the same data is found there.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} moved: ${change.property} changed ${describeValues(change)}.`);
// src/rules/sources/source-removed.ts
/** Reports that a source was removed. */
const sourceRemoved = defineChangeRule({
	id: "source-removed",
	area: "sources",
	summary: "A source was removed.",
	rationale: "Every entity that it fed gets its data from elsewhere now, or from nowhere.",
	remedy: "Map its entities to another source first.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/source-renamed.ts
/** Reports that a source was renamed. */
const sourceRenamed = defineChangeRule({
	id: "source-renamed",
	area: "sources",
	summary: "A source was renamed.",
	rationale: "Pipelines, tasks and generated tables know the source by its name.",
	remedy: "Update what names it; add `renamed-from \"Old_Name\"` to state that it is the same source.",
	compatibility: "risky",
	defaultLevel: "warning"
});
// src/rules/sources/source-type-changed.ts
/** Reports that the type of a source changed. */
const sourceTypeChanged = definePropertyRule({
	id: "source-type-changed",
	area: "sources",
	summary: "The type of a source changed.",
	rationale: "Another technology means another connector, other types of values and other guarantees.",
	remedy: "Check the connection and the mappings of this source.",
	compatibility: "risky",
	defaultLevel: "warning"
}, (change) => `${nameOf$1(change.elements.after)} changed its type ${describeValues(change)}.`);
// src/rules/syntax/file-skipped.ts
const fileSkipped = {
	meta: {
		id: "file-skipped",
		area: "syntax",
		summary: "A model file could not be read, in whole or in part.",
		rationale: "What stands in the file is unknown: a change in it may break others and nobody would see it. Its elements count as neither added nor removed.",
		remedy: "Make the file readable: UTF-8 text below the size limit, nested no deeper than people can follow. If it is no model, rename it or add it to `exclude`.",
		compatibility: "safe",
		defaultLevel: "error"
	},
	subject: "model",
	check: (state) => state.unread.filter((file) => file.side === state.side).map(({ path, reason }) => ({
		subject: {
			kind: "file",
			name: path
		},
		message: `${path} ${reason}; what stands in it is unknown.`,
		path,
		side: state.side,
		related: [],
		detail: ""
	}))
};
// src/rules/syntax/foreign-file.ts
/** Reports that a file with the ending .mml holds no model. */
const foreignFile = {
	meta: {
		id: "foreign-file",
		area: "syntax",
		summary: "A file with the ending .mml holds no model.",
		rationale: "The ending is shared with MathML and several music languages. Such a file is not judged, and saying so once saves a search.",
		remedy: "Nothing, if it is meant to be there. Add it to `exclude` to stop the note.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check(state) {
		const { foreignFiles, binaryFiles } = state.model.model;
		const unread = new Set(state.unread.map((file) => file.path));
		return [...foreignFiles.map((file) => observe$4(file, "holds no block that MML knows", state)), ...binaryFiles.map((file) => observe$4(file, "is not text", state))].filter(({ path }) => path !== void 0 && !unread.has(path));
	}
};
function observe$4(file, problem, { side }) {
	return {
		subject: {
			kind: "file",
			name: file.path
		},
		message: `${file.path} ${problem}, so it is not judged.`,
		range: rangeOf({ file }, {
			start: 0,
			end: 0
		}),
		path: file.path,
		side,
		related: [],
		detail: ""
	};
}
// src/rules/syntax/find-enclosing-elements.ts
/** One sweep over blocks and mistakes, because a hostile file may have very many of both. */
function findEnclosingElements(facts, file, model) {
	const spans = spansOf(file, model);
	const enclosing = /* @__PURE__ */ new Map();
	const open = [];
	let next = 0;
	for (const fact of facts.toSorted((left, right) => left.start - right.start)) {
		for (; next < spans.length && spans[next].start <= fact.start; next++) open.push(spans[next]);
		while (open.length > 0 && open.at(-1).end <= fact.start) open.pop();
		const around = open.findLast((span) => span.end >= fact.end && span.end > fact.start);
		if (around !== void 0) enclosing.set(fact, around.element);
	}
	return enclosing;
}
/** Blocks of the file, outer ones before inner ones. */
function spansOf(file, { elements }) {
	return elements.flatMap((element) => element.blocks.filter((block) => block.file === file).map(({ item }) => ({
		element,
		start: item.start,
		end: item.end
	}))).sort((left, right) => left.start - right.start || right.end - left.end);
}
// src/rules/define-syntax-rule.ts
/** Enough of the text at fault to tell two mistakes apart. */
const LONGEST_DETAIL = 80;
function defineSyntaxRule(meta) {
	return {
		meta,
		subject: "model",
		check: (state) => judgedFiles(state).flatMap((file) => {
			const facts = file.facts.errors.filter((fact) => fact.rule === meta.id);
			const elements = facts.length === 0 ? /* @__PURE__ */ new Map() : findEnclosingElements(facts, file, state.model);
			return facts.map((fact) => observe$3(fact, {
				file,
				state,
				element: elements.get(fact)
			}));
		})
	};
}
/** Files of other languages are full of mistakes that are none. */
function judgedFiles({ model }) {
	const foreign = /* @__PURE__ */ new Set([...model.model.foreignFiles, ...model.model.binaryFiles]);
	return model.model.files.filter((file) => file.facts.errors.length > 0 && !foreign.has(file));
}
function observe$3(fact, { file, state, element }) {
	return {
		subject: element?.id ?? {
			kind: "file",
			name: file.path
		},
		message: fact.message,
		range: rangeOf({ file }, fact),
		path: file.path,
		side: state.side,
		related: [],
		detail: file.facts.text.slice(fact.start, fact.end).trim().slice(0, LONGEST_DETAIL),
		...fact.suggestion !== void 0 && { suggestion: fact.suggestion }
	};
}
// src/rules/syntax/missing-brace.ts
/** Reports that a block has a brace too few or too many. */
const missingBrace = defineSyntaxRule({
	id: "missing-brace",
	area: "syntax",
	summary: "A block has a brace too few or too many.",
	rationale: "Where a block ends decides which element its lines belong to. The end was guessed from the indentation; another reader may guess otherwise.",
	remedy: "Add or remove the brace at the place that is named.",
	compatibility: "safe",
	defaultLevel: "error"
});
// src/rules/syntax/single-quoted-string.ts
/** Reports that a string stands in single quotes. */
const singleQuotedString = defineSyntaxRule({
	id: "single-quoted-string",
	area: "syntax",
	summary: "A string stands in single quotes.",
	rationale: "MML knows double quotes only. Single quotes are part of formulas, so other readers will not take them for the ends of a string.",
	remedy: "Put the text in double quotes.",
	compatibility: "safe",
	defaultLevel: "error"
});
// src/rules/syntax/syntax-error.ts
/** Reports that text does not follow the language and has no rule of its own. */
const syntaxError = defineSyntaxRule({
	id: "syntax-error",
	area: "syntax",
	summary: "Text does not follow the language and has no rule of its own.",
	rationale: "The block around it was still read, but what the text was meant to say may be missing from the model, and other readers of the file may reject it.",
	remedy: "Write what the suggestion says. Values stand in double quotes, `=` stands between key and value, and braces enclose blocks.",
	compatibility: "safe",
	defaultLevel: "error"
});
// src/rules/syntax/unclosed-string.ts
/** Reports that a string has no closing quote on its line. */
const unclosedString = defineSyntaxRule({
	id: "unclosed-string",
	area: "syntax",
	summary: "A string has no closing quote on its line.",
	rationale: "Without its end a string swallows what follows it. Its value was taken up to the end of the line, which may not be what was meant.",
	remedy: "Close the string on its own line, or write a text of several lines between triple quotes (`\"\"\"`).",
	compatibility: "safe",
	defaultLevel: "error"
});
// src/rules/syntax/find-unknown-blocks.ts
/** Finds blocks, and lines at the top of a file, whose keyword no kind claims. */
const BLOCK_KEYWORDS = KINDS$1.flatMap((schema) => schema.keywords);
function findUnknownBlocks(state) {
	return findElements(state.model, ["unknown"]).flatMap((element) => {
		const [block] = element.blocks;
		if (block === void 0) return [];
		const { item } = block;
		const [nearest] = suggestNames(item.keyword, BLOCK_KEYWORDS);
		return [{
			subject: element.id,
			message: `"${shortenText(item.keyword)}" is not a keyword of the language; what it begins is compared as text only.`,
			range: rangeOf(block, {
				start: item.start,
				end: item.keyEnd
			}),
			side: state.side,
			related: [],
			detail: item.keyword,
			...nearest !== void 0 && { suggestion: nearest }
		}];
	});
}
// src/rules/syntax/expected-value.ts
const NUMBER = /^-?\d+(\.\d+)?$/;
/** Undefined where any text will do. */
function expectedValueOf({ type, values, name }) {
	if (values !== void 0) return {
		words: `one of ${values.join(", ")}`,
		known: values,
		accepts: (value) => values.includes(value)
	};
	if (type === "boolean") {
		const known = ["true", "false"];
		return {
			words: "true or false",
			known,
			accepts: (value) => known.includes(value.trim().toLowerCase())
		};
	}
	if (type === "number") return {
		words: "a number",
		known: [],
		accepts: (value) => NUMBER.test(value.trim())
	};
	if (name === "sunset") return {
		words: "a date such as \"2026-12-31\"",
		known: [],
		accepts: isDate
	};
}
// src/rules/syntax/find-odd-keys.ts
/**
* Finds the keys of a file that its kinds do not know, and those with a value that they do not accept. Works on the written
* items, once per content: both revisions share it, and no element has to be decoded for it.
*/
const KNOWN_KEYS = new Map(KINDS$1.map((schema) => [schema.kind, collectKeys(schema)]));
const FOUND = /* @__PURE__ */ new WeakMap();
/** In written order of the blocks. */
function findOddKeys(facts) {
	const known = FOUND.get(facts);
	if (known !== void 0) return known;
	const found = judgeRows(facts);
	FOUND.set(facts, found);
	return found;
}
function collectKeys(schema) {
	const relations = schema.relations.flatMap((relation) => relation.keys).map((key) => [key, "anything"]);
	const properties = schema.properties.map((property) => {
		return [property.name, expectedValueOf(property) ?? "anything"];
	});
	return new Map([...properties, ...relations]);
}
/** A flat walk over the rows: a block comes before its members, so the kind of what encloses a row is known. */
function judgeRows(facts) {
	const found = [];
	const contexts = [];
	for (let index = 0; index < facts.items.length / 8; index++) {
		const parent = facts.items[index * 8 + ItemColumn.parent];
		const context = parent === 4294967295 ? "file" : contexts[parent];
		if (context === void 0) continue;
		const item = new Item(facts, index);
		if (item.type === ItemType.block) contexts[index] = contextOf(item.keyword, context);
		else if (context !== "file") found.push(...judgeKey(item, new Item(facts, parent), context));
	}
	return found;
}
/** What the members of a block stand in; wrappers are looked through. */
function contextOf(keyword, parent) {
	if (isTransparentBlock(keyword)) return "file";
	const schema = schemaOfBlock(keyword, parent === "file" ? "file" : parent.kind);
	return schema.kind === "unknown" ? void 0 : schema;
}
function judgeKey(item, block, schema) {
	const keys = KNOWN_KEYS.get(schema.kind);
	const known = keys?.get(item.keyword) ?? keys?.get(normaliseKey(item.keyword));
	if (known === "anything") return [];
	const place = {
		block,
		schema,
		item
	};
	if (known !== void 0) return findUnknownValues(item, known).map((problem) => ({
		...place,
		problem
	}));
	return namesElement(item, schema) ? [] : [{
		...place,
		problem: { type: "unknown-key" }
	}];
}
/** `consumer "executives"` looks like a key and is an element. */
function namesElement(item, schema) {
	return schemaOfBlock(item.keyword, schema.kind).naming === "value";
}
function findUnknownValues(item, expected) {
	return (item.valueType === ValueType.list ? item.members : [item]).map(decodeValue).filter((value) => !expected.accepts(value)).map((value) => ({
		type: "unknown-value",
		value,
		expected
	}));
}
// src/rules/syntax/locate-odd-keys.ts
/** By file, in written order. Only elements of files with something odd are looked at. */
function locateOddKeys(state, problem) {
	const { files, foreignFiles, binaryFiles } = state.model.model;
	const unjudged = /* @__PURE__ */ new Set([...foreignFiles, ...binaryFiles]);
	const odd = files.filter((file) => !unjudged.has(file)).map((file) => ({
		file,
		keys: findOddKeys(file.facts).filter((key) => key.problem.type === problem)
	})).filter(({ keys }) => keys.length > 0);
	if (odd.length === 0) return [];
	const elements = indexElements(state, new Set(odd.map(({ file }) => file)));
	return odd.flatMap(({ file, keys }) => keys.flatMap((key) => {
		const element = elements.get(file)?.get(key.block.index);
		return element === void 0 ? [] : [{
			...key,
			file,
			element
		}];
	}));
}
/** File and row of a block to its element. */
function indexElements({ model }, files) {
	const index = new Map(Array.from(files, (file) => [file, /* @__PURE__ */ new Map()]));
	const add = (element) => {
		for (const { file, item } of element.blocks) index.get(file)?.set(item.index, element);
	};
	for (const element of model.elements) {
		if (!element.blocks.some(({ file }) => files.has(file))) continue;
		add(element);
		for (const member of element.members) if (member.kind === "attribute") add(member);
	}
	return index;
}
// src/rules/syntax/find-unknown-keys.ts
/**
* Finds keys inside blocks that are most likely meant as another key: a slip of the pen, or a relation that does not exist.
* Any other unknown key is taken as the team's own: models may be annotated freely.
*/
/** Longer keys are nobody's slip, and edit distance is quadratic. */
const LONGEST_KEY$1 = 40;
function findUnknownKeys(state) {
	return locateOddKeys(state, "unknown-key").flatMap((key) => judge$2(key, state));
}
function judge$2(located, state) {
	const { item, file, element, schema } = located;
	const key = normaliseKey(item.keyword);
	const meant = findMeantKey(key, schema);
	const guess = meant === void 0 ? explainTarget(located, state) : `${meant} was probably meant`;
	if (guess === void 0) return [];
	return [{
		subject: element.id,
		message: `${nameOf$1(element)}: "${shortenText(item.keyword)}" is not a key of the language here; ${guess}.`,
		range: rangeOf({ file }, {
			start: item.start,
			end: item.keyEnd
		}),
		side: state.side,
		related: [],
		detail: key,
		...meant !== void 0 && { suggestion: meant }
	}];
}
function findMeantKey(key, schema) {
	if (key.length > LONGEST_KEY$1) return void 0;
	const allowed = key.length < 6 ? 1 : 2;
	return spellingsOf(schema).find((known) => (0, import_fastest_levenshtein.distance)(key, normaliseKey(known)) <= allowed);
}
/** Relations by the name that people write, such as `belongs-to`. */
function spellingsOf(schema) {
	const relations = schema.relations.flatMap(({ relation, keys }) => keys.map((key) => key === normaliseKey(relation) ? relation : key));
	return [...schema.properties.map((property) => property.name), ...relations];
}
/** A key that no relation owns, with the exact name of an entity behind it. */
function explainTarget({ item }, { model }) {
	const name = decodeValue(item);
	const target = name.includes(".") ? model.find({
		kind: "entity",
		name
	}) : void 0;
	return target === void 0 ? void 0 : `its value names ${target.id.name}, but the reference is not followed`;
}
// src/rules/syntax/unknown-keyword.ts
const unknownKeyword = {
	meta: {
		id: "unknown-keyword",
		area: "syntax",
		summary: "A keyword is not one of the language.",
		rationale: "An unknown block is kept and compared as text, but it has no references, no impact and no privacy. Most often it is a slip of the pen.",
		remedy: "Correct the keyword. If the block is meant as it is, nothing needs to be done.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => [...findUnknownBlocks(state), ...findUnknownKeys(state)]
};
// src/rules/syntax/unknown-value.ts
/** Reports that a value is not one that its property knows. */
const unknownValue = {
	meta: {
		id: "unknown-value",
		area: "syntax",
		summary: "A value is not one that its property knows.",
		rationale: "Tools that read the model decide by such values. An unknown one is kept as it is and usually ignored.",
		remedy: "Write one of the values that are listed, in the form that is shown.",
		compatibility: "safe",
		defaultLevel: "note"
	},
	subject: "model",
	check: (state) => locateOddKeys(state, "unknown-value").flatMap((key) => observe$2(key, state))
};
function observe$2({ file, element, item, problem }, state) {
	if (problem.type !== "unknown-value") return [];
	const { value, expected } = problem;
	const key = normaliseKey(item.keyword);
	const [nearest] = suggestNames(value, expected.known);
	return [{
		subject: element.id,
		message: `${nameOf$1(element)}: ${key} is "${shortenText(value)}", expected ${expected.words}.`,
		range: rangeOf({ file }, {
			start: item.valueStart,
			end: item.valueEnd
		}),
		side: state.side,
		related: [],
		detail: `${key} ${value}`,
		...nearest !== void 0 && { suggestion: nearest === "true" || nearest === "false" ? nearest : `"${nearest}"` }
	}];
}
// src/rules/rule-list.ts
/** The one list of rules. */
/**
* The order of this list is the order of the documentation and of findings at one place: what could not be read first,
* because everything else depends on it; then what is broken; then what changed, from what people know best to what is
* generated. Within an area the most serious stand first, and what every kind of block has alike stands last.
*/
const RULES = Object.freeze([
	syntaxError,
	unclosedString,
	singleQuotedString,
	missingBrace,
	fileSkipped,
	unknownKeyword,
	unknownValue,
	foreignFile,
	brokenReference,
	wrongKindReference,
	ambiguousReference,
	looseReference,
	duplicateDefinition,
	derivationCycle,
	taskCycle,
	conflictingDomain,
	domainRemoved,
	domainRenamed,
	entityRemoved,
	entityRenamed,
	entityMoved,
	entityTypeChanged,
	businessLogicChanged,
	domainAdded,
	entityAdded,
	domainChanged,
	entityChanged,
	descriptionRemoved,
	attributeRemoved,
	attributeRenamed,
	attributeTypeChanged,
	attributeBecameRequired,
	attributeBecameOptional,
	requiredAttributeAdded,
	attributeAdded,
	attributeChanged,
	relationshipRemoved,
	relationshipRetargeted,
	cardinalityChanged,
	lineageRemoved,
	lineageRetargeted,
	relationshipAdded,
	lineageAdded,
	relationshipChanged,
	logicalRelationshipRemoved,
	logicalRelationshipAdded,
	logicalRelationshipChanged,
	sourceRemoved,
	sourceRenamed,
	sourceTypeChanged,
	sourceMoved,
	mappingRemoved,
	mappingChanged,
	entityLostLastSource,
	refreshSlowed,
	sourceAdded,
	mappingAdded,
	sourceChanged,
	entityResolutionRemoved,
	entityResolutionAdded,
	entityResolutionChanged,
	productRemoved,
	reportRemoved,
	metricRemoved,
	productRenamed,
	reportRenamed,
	metricRenamed,
	calculationChanged,
	invalidSchedule,
	consumerRemoved,
	productAdded,
	reportAdded,
	metricAdded,
	targetChanged,
	refreshScheduleChanged,
	consumerAdded,
	productChanged,
	reportChanged,
	metricChanged,
	consumerChanged,
	exposureRemoved,
	exposureRenamed,
	exposureAdded,
	exposureChanged,
	reverseEtlRemoved,
	reverseEtlRenamed,
	reverseEtlAdded,
	reverseEtlChanged,
	piiAdded,
	piiRemoved,
	piiExposed,
	piiUndeclared,
	ownerChanged,
	ownerRemoved,
	productWithoutOwner,
	productWithoutConsumer,
	entityWithoutDescription,
	attributeWithoutType,
	entityUnused,
	entityWithoutSource,
	metricWithoutUses,
	invalidColor,
	naming,
	foreignKeyBroken,
	tableRemoved,
	tableRenamed,
	fieldRemoved,
	fieldRenamed,
	fieldTypeChanged,
	tableAdded,
	fieldAdded,
	unresolvedId,
	tableChanged,
	fieldChanged,
	indexRemoved,
	indexRenamed,
	indexAdded,
	indexChanged,
	foreignKeyRemoved,
	foreignKeyAdded,
	foreignKeyChanged,
	taskRemoved,
	taskRenamed,
	taskAdded,
	taskChanged,
	estimateChanged,
	roadmapRemoved,
	roadmapAdded,
	roadmapChanged,
	entityEstimateRemoved,
	entityEstimateAdded,
	sourceEstimateRemoved,
	sourceEstimateAdded,
	reportEstimateRemoved,
	reportEstimateAdded,
	removedBeforeSunset,
	sunsetOverdue,
	deprecatedAdded,
	safeToRemove,
	removedWithoutDeprecation,
	blockRemoved,
	blockAdded,
	blockChanged,
	configurationInvalid,
	waiverExpired,
	waiverUnused,
	ignoreUnused
]);
const RULES_BY_ID = new Map(RULES.map((rule) => [rule.meta.id, rule]));
function findRule(id) {
	return RULES_BY_ID.get(id);
}
// src/rules/compatibility.ts
/** From worst to best. */
const ORDER = [
	"breaking",
	"risky",
	"safe"
];
function compatibilityOf(change) {
	const found = new Set(rulesOf(change).map((id) => findRule(id)?.meta.compatibility ?? "safe"));
	return ORDER.find((compatibility) => found.has(compatibility)) ?? "safe";
}
/** The rule that gives the change its compatibility; none where no rule looks at it. */
function decisiveRuleOf(change) {
	const worst = compatibilityOf(change);
	return rulesOf(change).find((id) => findRule(id)?.meta.compatibility === worst);
}
/** The rule that judges the change, and those that look at what it carries. */
function rulesOf(change) {
	const answer = answerTo(change);
	return [..."rule" in answer ? [answer.rule] : [], ...rulesBeside(change)];
}
function rulesBeside(change) {
	switch (change.action) {
		case "added": return [change.element, ...change.members].some(isPersonalData) ? ["pii-added"] : [];
		case "removed": return [change.element, ...change.members].some(isPersonalData) ? ["pii-removed"] : [];
		case "property-changed": return change.property === "refresh_schedule" && (change.values.after?.values ?? []).some(findScheduleProblem) ? ["invalid-schedule"] : [];
		case "reference-added": return ruleOfBrokenLink(change.link);
		case "reference-retargeted": return ruleOfBrokenLink(change.links.after);
		case "renamed":
		case "moved":
		case "reference-removed": return [];
	}
}
function ruleOfBrokenLink({ reference, resolution }) {
	if (resolution.status === "resolved" || resolution.status === "unresolved-id") return [];
	if (reference.schema.relation === "foreign-key") return ["foreign-key-broken"];
	switch (resolution.status) {
		case "dangling": return ["broken-reference"];
		case "wrong-kind": return ["wrong-kind-reference"];
		case "ambiguous": return ["ambiguous-reference"];
	}
}
// src/policy/describe-effect.ts
function describeEffect(change) {
	const after = "element" in change ? change.element : change.elements.after;
	const entity = after.kind === "attribute" ? after.parent : void 0;
	return entity === void 0 ? {
		element: after,
		words: describeWhole(change)
	} : {
		element: entity,
		words: describePart(change, after.label)
	};
}
function describeWhole(change) {
	switch (change.action) {
		case "added": return "is new";
		case "removed": return "was removed";
		case "renamed":
		case "moved": return `was ${change.elements.before.id.name} before`;
		case "property-changed": return describeProperty(change.property, change.elements.after, "");
		case "reference-added": return `gained ${change.link.reference.schema.relation} ${change.link.reference.text}`;
		case "reference-removed": return `lost ${change.link.reference.schema.relation} ${change.link.reference.text}`;
		case "reference-retargeted": return describeTarget(change.links);
	}
}
function describeTarget({ before, after }) {
	return `changed ${after.reference.schema.relation} from ${before.reference.text} to ${after.reference.text}`;
}
function describePart(change, label) {
	switch (change.action) {
		case "added": return `gained ${label}`;
		case "removed": return `lost ${label}`;
		case "renamed":
		case "moved": return `renamed ${change.elements.before.label} to ${label}`;
		case "property-changed": return describeProperty(change.property, change.elements.after, label);
		case "reference-added":
		case "reference-removed":
		case "reference-retargeted": return `changed what ${label} refers to`;
	}
}
function describeProperty(property, element, label) {
	if (property === "pii") return `${element.is("pii") ? "marks" : "no longer marks"} ${label === "" ? "itself" : label} as personal data`;
	const words = property.replaceAll("_", " ");
	return label === "" ? `changed its ${words}` : `changed the ${words} of ${label}`;
}
// src/policy/owner-reasons.ts
function collectReasons(comparison, findings, level) {
	const own = findings.filter((finding) => finding.origin !== "inherited");
	const changes = comparison.diff.changes.filter(createGravityTest(own, level));
	return [
		...changes.flatMap((change) => ofChange(change, comparison.diff)),
		...ofReach(changes, comparison.impact.elements),
		...ofExposures(comparison),
		...ofFindings(own, comparison, level)
	];
}
const LEVELS$1 = [
	"error",
	"warning",
	"note"
];
function reaches$1(level, least) {
	return LEVELS$1.indexOf(level) <= LEVELS$1.indexOf(least);
}
/** Breaking changes and personal data always count; others by the level of what was found about them. */
function createGravityTest(findings, least) {
	const grave = new Set(findings.filter(({ level }) => reaches$1(level, least)).map(({ diagnostic }) => keyOf$2(diagnostic.rule, diagnostic.subject)));
	return (change) => {
		const rules = rulesOf(change);
		if (compatibilityOf(change) === "breaking" || rules.some(isAboutPersonalData)) return true;
		const { id } = "element" in change ? change.element : change.elements.after;
		return rules.some((rule) => grave.has(keyOf$2(rule, id)));
	};
}
function isAboutPersonalData(rule) {
	return rule === "pii-added" || rule === "pii-removed";
}
function keyOf$2(rule, { kind, name }) {
	return JSON.stringify([
		rule,
		kind,
		name
	]);
}
/** Whoever owned it before is told too: an owner may be changed along with what they own. */
function ofChange(change, diff) {
	const effect = describeEffect(change);
	const sides = "element" in change ? findBothSides(change, diff) : [change.elements.before, change.elements.after];
	const explain = () => `${effect.element.id.name} ${effect.words}`;
	return sides.map((element) => ({
		element,
		distance: 0,
		explain
	}));
}
/** What came or went stands in something that the other side may hold too. */
function findBothSides({ action, element }, diff) {
	const { parent } = element;
	if (parent === void 0) return [element];
	const other = action === "removed" ? diff.counterpartInAfter(parent) : diff.counterpartInBefore(parent);
	return other === void 0 ? [element] : [element, other];
}
function ofReach(changes, affected) {
	const grave = new Map(changes.map((change) => [change.id, change]));
	return affected.flatMap((reached) => {
		const causes = reached.because.flatMap((id) => grave.get(id) ?? []);
		const [start] = reached.path;
		const cause = causes.find((change) => namesOf(change).includes(start ?? "")) ?? causes[0];
		if (cause === void 0) return [];
		const effect = describeEffect(cause);
		const isOnPath = namesOf(cause).includes(start ?? "");
		const { element, distance } = reached;
		return [{
			element,
			distance,
			explain: (owned) => describeReach(owned, effect, isOnPath ? reached.path : [])
		}];
	});
}
function namesOf(change) {
	return "element" in change ? [change.element.id.name] : [change.elements.before.id.name, change.elements.after.id.name];
}
/** "Sales_Analytics uses Sales.Order, which lost status"; what lies between makes it "depends on". */
function describeReach(owned, effect, path) {
	const name = owned.id.name;
	const inside = (part) => part === name || part.startsWith(`${name}/`) || part.startsWith(`${name}.`);
	const changed = effect.element.id.name;
	const between = path.slice(1).filter((part) => !inside(part) && part !== changed);
	const verb = path.length > 0 && between.length === 0 ? "uses" : "depends on";
	return inside(changed) ? `${changed} ${effect.words}` : `${name} ${verb} ${changed}, which ${effect.words}`;
}
/** Both ends must know: who shows the data, and whose data it is. */
function ofExposures({ personalData, models }) {
	return personalData.exposures.flatMap(({ element, product, consumer }) => {
		const name = element.id.name;
		const shows = models.after.find({
			kind: "data-product",
			name: product
		});
		return [...shows === void 0 ? [] : [{
			element: shows,
			distance: 1,
			explain: () => `${product} newly shows ${name} to ${consumer}`
		}], {
			element,
			distance: 0,
			explain: () => `${name} newly reaches ${consumer} through ${product}`
		}];
	});
}
/** What is wrong with an element itself, such as a reference that finds nothing any more. */
function ofFindings(findings, { models }, least) {
	return findings.flatMap(({ diagnostic, level }) => {
		const { subject, side, message } = diagnostic;
		if (!reaches$1(level, least) || subject.kind === "file") return [];
		const element = models[side].find(subject);
		return element === void 0 ? [] : [{
			element,
			distance: 0,
			explain: () => message.replace(/\.$/, "")
		}];
	});
}
// src/policy/find-owners.ts
function findOwners(comparison, findings, { config, codeowners }) {
	const { level, most } = config.mention;
	const sources = {
		owners: config.owners,
		codeowners
	};
	const told = /* @__PURE__ */ new Map();
	for (const reason of collectReasons(comparison, findings, level)) for (const owner of findOwnersOf(reason.element, sources)) addTo(told, owner, reason);
	const sorted = dropRepeated([...told.values()]).sort(compareTold);
	const withHandles = sorted.filter(({ handles }) => handles.size > 0);
	const silent = new Set(withHandles.slice(most));
	return {
		owners: sorted.map((entry) => ({
			owner: entry.owner,
			handles: silent.has(entry) ? [] : sortHandles(entry.handles),
			because: entry.because
		})),
		notices: silent.size === 0 ? [] : [`${silent.size} of ${sorted.length} owners are listed without a mention, because at most ${most} are mentioned (mention.most).`]
	};
}
/** A code owner who is told already, because a model's owner has that handle, is not told again. */
function dropRepeated(all) {
	const known = new Set(all.flatMap(({ isNamed, handles }) => isNamed ? [...handles] : []));
	return all.filter(({ isNamed, handles }) => isNamed || handles.size === 0 || ![...handles].every((handle) => known.has(handle)));
}
function addTo(told, { name, handles, owned, isNamed }, reason) {
	const because = toOneLine(reason.explain(owned));
	const known = told.get(name);
	if (known === void 0) {
		told.set(name, {
			owner: name,
			isNamed,
			handles: new Set(handles),
			distance: reason.distance,
			because
		});
		return;
	}
	for (const handle of handles) known.handles.add(handle);
	known.distance = Math.min(known.distance, reason.distance);
	if (compareReasons(because, known.because) < 0) known.because = because;
}
/** Individuals first: a person reads what a broad team overlooks. */
function sortHandles(handles) {
	const isTeam = (handle) => Number(handle.includes("/"));
	return [...handles].sort((left, right) => isTeam(left) - isTeam(right) || compareText(left, right));
}
const LONGEST_REASON = 200;
/** Names are written by strangers and may hold anything. */
function toOneLine(text) {
	const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}
function compareReasons(left, right) {
	return left.length - right.length || compareText(left, right);
}
function compareTold(left, right) {
	return Number(right.isNamed) - Number(left.isNamed) || left.distance - right.distance || compareText(left.owner, right.owner);
}
// src/policy/subject-glob.ts
/** Globs on the names that findings speak of, matched in time that no glob and no name can blow up. */
/**
* `*` stops at a `/`, `**` does not, `?` is one sign but `/`, `{a,b}` is either. Every other sign means itself, and a name
* always fits itself, whatever signs it holds. No regular expression: proposed waivers are written by strangers.
*/
function compileSubjectGlob(glob) {
	const patterns = expandBraces(glob).map(readTokens);
	return (name) => name === glob || patterns.some((tokens) => matchTokens(tokens, name));
}
/** More alternatives than this are taken literally. */
const MOST_PATTERNS = 64;
/** From left to right, innermost braces first; each is written out. */
function expandBraces(glob) {
	let patterns = [glob];
	for (;;) {
		const expanded = patterns.flatMap(expandFirst);
		if (expanded.length > MOST_PATTERNS) return [glob];
		if (expanded.length === patterns.length) return patterns;
		patterns = expanded;
	}
}
function expandFirst(pattern) {
	const [braces, inner] = /\{([^{}]*,[^{}]*)\}/.exec(pattern) ?? [];
	if (braces === void 0 || inner === void 0) return [pattern];
	return inner.split(",").map((choice) => pattern.replace(braces, () => choice));
}
const SLASH = "/".charCodeAt(0);
function readTokens(pattern) {
	return (pattern.match(/\*+|[^*]/gs) ?? []).map((text) => {
		if (text === "?") return { type: "one" };
		if (text.startsWith("*")) return { type: text.length > 1 ? "all" : "part" };
		return {
			type: "sign",
			code: text.charCodeAt(0)
		};
	});
}
/** Walks all ways through the tokens at once. */
function matchTokens(tokens, name) {
	let states = follow(tokens, [0]);
	for (let index = 0; index < name.length && states.length > 0; index++) {
		const code = name.charCodeAt(index);
		states = follow(tokens, states.flatMap((state) => step(tokens[state], state, code)));
	}
	return states.includes(tokens.length);
}
/** Where a sign of the name leads from a token. */
function step(token, state, code) {
	switch (token?.type) {
		case "sign": return token.code === code ? [state + 1] : [];
		case "one": return code === SLASH ? [] : [state + 1];
		case "part": return code === SLASH ? [] : [state];
		case "all": return [state];
		default: return [];
	}
}
/** Stars may also stand for nothing. */
function follow(tokens, states) {
	const reached = /* @__PURE__ */ new Set();
	for (let state of states) for (; !reached.has(state); state++) {
		reached.add(state);
		const type = tokens[state]?.type;
		if (type !== "part" && type !== "all") break;
	}
	return [...reached];
}
// src/policy/idle-settings.ts
/** Names settings that nothing in the compared models answers to: most often a slip of the pen. */
/** Waivers that fit nothing are findings of their own. */
function describeIdleSettings(config, models) {
	return [
		...describeSubjects(config, models),
		...describeConsumers(config, models),
		...describeOwners(config, models)
	];
}
function describeSubjects({ rules }, models) {
	const globs = Array.from(rules).flatMap(([id, { subjects }]) => subjects.map(({ glob }) => ({
		id,
		glob
	})));
	if (globs.length === 0) return [];
	const names = listNames(models);
	return globs.flatMap(({ id, glob }) => {
		const fits = compileSubjectGlob(glob);
		if (names.some(fits)) return [];
		return [`\`${glob}\` under \`rules.${id}.subjects\` fits no name on either side.${suggest(glob, names)}`];
	});
}
function describeConsumers({ pii }, models) {
	const keys = ["internal", "external"];
	if (keys.every((key) => pii[key].length === 0)) return [];
	const consumers = listElements(models).flatMap(({ kind, label }) => kind === "consumer" ? [label] : []);
	return keys.flatMap((key) => pii[key].filter((glob) => !consumers.some(compileConsumerGlobs([glob]))).map((glob) => `\`${glob}\` under \`pii.${key}\` fits no consumer on either side.${suggest(glob, consumers)}`));
}
/** Others may name such an owner later, so only what looks like a slip is said. */
function describeOwners({ owners }, models) {
	if (owners.size === 0) return [];
	const named = new Set(listElements(models).flatMap((element) => element.value("owner")?.trim() ?? []));
	return Array.from(owners.keys()).flatMap((name) => {
		const hint = named.has(name) ? "" : suggest(name, [...named].filter((other) => !owners.has(other)));
		return hint === "" ? [] : [`\`${name}\` under \`owners\` is no owner on either side.${hint}`];
	});
}
function suggest(wanted, known) {
	const near = /[*?{]/.test(wanted) ? [] : suggestNames(wanted, known);
	return near.length === 0 ? "" : ` Did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?`;
}
function listNames(models) {
	const paths = [...models.before.model.files, ...models.after.model.files].map(({ path }) => path);
	const names = listElements(models).flatMap((element) => [element, ...element.members]).map(({ id }) => id.name);
	return [.../* @__PURE__ */ new Set([...names, ...paths])];
}
function listElements({ before, after }) {
	return [...before.elements, ...after.elements];
}
// src/syntax/ignore-comments.ts
/** Finds the comments of a file that are meant for this program: `# mml-guard: …` or `// mml-guard: …`. */
const MARK$1 = "mml-guard:";
/** Found when somebody asks, and only in texts that hold the word at all. */
const KNOWN = /* @__PURE__ */ new WeakMap();
function findGuardComments(facts) {
	if (!facts.text.includes(MARK$1)) return [];
	const known = KNOWN.get(facts) ?? scanComments(facts);
	KNOWN.set(facts, known);
	return known;
}
function scanComments(facts) {
	const { text } = facts;
	const values = listValues(facts);
	const found = [];
	const starts = /\/\*|\/\/|#|"""|"/g;
	let next = 0;
	for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
		while ((values[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
		const value = values[next];
		if (value !== void 0 && value.start <= match.index) {
			starts.lastIndex = value.end;
			continue;
		}
		const end = endOf(match[0], match.index, text);
		if (match[0] === "#" || match[0] === "//") {
			const comment = readComment(text, match.index, end);
			if (comment !== void 0) found.push(comment);
		}
		starts.lastIndex = Math.max(end, match.index + match[0].length);
	}
	return found;
}
/** Where single values stand, in written order: a sign inside one begins nothing. */
function listValues({ items }) {
	const values = [];
	for (let row = 0; row < items.length; row += 8) {
		const type = items[row + ItemColumn.types] >>> 8;
		if (type === ValueType.none || type === ValueType.list) continue;
		const [start, end] = [items[row + ItemColumn.valueStart], items[row + ItemColumn.valueEnd]];
		if (end > start) values.push({
			start,
			end
		});
	}
	return values.sort((left, right) => left.start - right.start);
}
function endOf(sign, start, text) {
	switch (sign) {
		case "/*": return endBehind("*/", start + 2, text);
		case "\"\"\"": return endBehind("\"\"\"", start + 3, text);
		case "\"": return Math.min(endBehind("\"", start + 1, text), endOfLine(start, text));
		default: return endOfLine(start, text);
	}
}
function endBehind(sign, from, text) {
	const found = text.indexOf(sign, from);
	return found === -1 ? text.length : found + sign.length;
}
function endOfLine(start, text) {
	const rest = /[\r\n]/g;
	rest.lastIndex = start;
	return rest.exec(text)?.index ?? text.length;
}
function readComment(text, start, end) {
	const [, said] = /^(?:#+|\/\/+)[ \t]*mml-guard:(.*)$/s.exec(text.slice(start, end)) ?? [];
	if (said === void 0) return void 0;
	return {
		start,
		end,
		text: said.trim(),
		isAlone: isFirstOfLine(start, text)
	};
}
function isFirstOfLine(start, text) {
	let before = start - 1;
	while (text[before] === " " || text[before] === "	") before -= 1;
	return before < 0 || /[\r\n\uFEFF]/.test(text[before] ?? "");
}
// src/policy/inline-ignore.ts
const NO_REASON = "no reason given";
/** In the order of the files; only files that hold such comments cost anything. */
function collectInlineIgnores({ model }) {
	const unjudged = /* @__PURE__ */ new Set([...model.foreignFiles, ...model.binaryFiles]);
	return model.files.filter((file) => !unjudged.has(file)).flatMap(collectOfFile);
}
/** From the last comment to the first, so that stacked ones share the way down. */
function collectOfFile(file) {
	const comments = findGuardComments(file.facts);
	if (comments.length === 0) return [];
	const lines = file.facts.text.split(/\r\n|\n|\r/);
	const below = /* @__PURE__ */ new Map();
	return comments.toReversed().map((comment) => {
		const range = rangeOf({ file }, comment);
		const own = range.start.line;
		if (comment.isAlone) below.set(own, findLineBelow(own, lines, below));
		return {
			range,
			line: below.get(own) ?? own,
			...readWords(comment.text)
		};
	}).toReversed();
}
/** Comments may be stacked: the line is the next one that is no comment. All lines are 1-based. */
function findLineBelow(own, lines, below) {
	let line = own + 1;
	while (/^[ \t]*(?:#|\/\/)/.test(lines[line - 1] ?? "")) {
		const known = below.get(line);
		if (known !== void 0) return known;
		line += 1;
	}
	return line;
}
/** Rules stand between `ignore` and ` -- `, parted by spaces or commas. */
function readWords(text) {
	const [head = "", ...rest] = text.split(/(?<=\s)--(?=\s|$)/);
	const [command, ...rules] = head.split(/[\s,]+/).filter((word) => word !== "");
	const reason = rest.join("--").trim();
	return {
		rules: command === "ignore" ? rules : [],
		reason: reason === "" ? NO_REASON : reason
	};
}
// src/text/digest.ts
/** A short, stable digest of a list of texts, for naming things in reports. Not for security. */
const OFFSET_BASIS = 14695981039346656037n;
const PRIME = 1099511628211n;
const MASK = 18446744073709551615n;
/** FNV-1a over UTF-16 code units with a separator after each part: 64 bits as 16 hex digits. */
function createDigest(parts) {
	let hash = OFFSET_BASIS;
	for (const part of parts) {
		for (let index = 0; index < part.length; index++) hash = mix(hash, part.charCodeAt(index));
		hash = mix(hash, 31);
	}
	return hash.toString(16).padStart(16, "0");
}
function mix(hash, unit) {
	return (hash ^ BigInt(unit)) * PRIME & MASK;
}
// src/diagnostics/fingerprint.ts
/** Names a diagnostic by what it is about, so that waivers and baselines survive new lines, order and wording. */
/** 16 hex digits of rule, subject and detail; `occurrence` (from 1) keeps otherwise equal ones of a report apart. */
function fingerprintDiagnostic(diagnostic, occurrence) {
	const { rule, subject, detail } = diagnostic;
	return createDigest([
		rule,
		subject.kind,
		subject.name,
		detail,
		String(occurrence)
	]);
}
// src/text/count-texts.ts
/** Texts that may occur several times, taken one by one: three equal findings where there were two are one new finding. */
function countTexts(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
/** Takes one occurrence away, and says whether there was one. */
function takeText(counts, text) {
	const left = counts.get(text) ?? 0;
	if (left > 0) counts.set(text, left - 1);
	return left > 0;
}
// src/policy/find-origins.ts
function findOrigins(states, translation) {
	const inherited = countTexts(states.before.map((diagnostic) => keyInAfter(diagnostic, translation)));
	const head = states.head === void 0 ? void 0 : countTexts(states.head.map(keyOf$1));
	return {
		after: states.after.map((diagnostic) => {
			const key = keyOf$1(diagnostic);
			if (takeText(inherited, key)) return {
				diagnostic,
				origin: "inherited"
			};
			return {
				diagnostic,
				origin: head !== void 0 && !takeText(head, key) ? "merge" : "introduced"
			};
		}),
		fixed: findFixed(states, translation)
	};
}
function findFixed({ before, after }, translation) {
	const still = countTexts(after.map(keyOf$1));
	return before.filter((diagnostic) => !takeText(still, keyInAfter(diagnostic, translation)) && !isUnknown(diagnostic, translation));
}
/** Of an element whose text can no longer be read, nobody knows whether its mistakes are mended. */
function isUnknown({ subject }, { before, diff }) {
	const element = findSubject(subject, before);
	return element !== void 0 && diff.unknown.before.has(element);
}
function keyOf$1({ rule, subject, detail, involved }) {
	if (involved !== void 0) return JSON.stringify([rule, ...involved.map(({ kind, name }) => `${kind} ${name}`).sort()]);
	return JSON.stringify([
		rule,
		subject.kind,
		subject.name,
		detail
	]);
}
/** The key that the same diagnostic has in `after`, where holders and targets may have other names. */
function keyInAfter(diagnostic, translation) {
	const { referenceText, involved } = diagnostic;
	const translate = (subject) => ({
		kind: subject.kind,
		name: nameInAfter(subject, translation)
	});
	const detail = referenceText === void 0 ? diagnostic.detail : translateDetail(diagnostic.detail, referenceText, translation.diff);
	return keyOf$1({
		...diagnostic,
		subject: translate(diagnostic.subject),
		detail,
		...involved !== void 0 && { involved: involved.map(translate) }
	});
}
function nameInAfter(subject, { before, diff }) {
	const element = findSubject(subject, before);
	return (element === void 0 ? void 0 : diff.counterpartInAfter(element)?.id.name) ?? subject.name;
}
function translateDetail(detail, referenceText, diff) {
	return detail.replace(foldReferenceText(referenceText), () => foldReferenceText(diff.textInAfter(referenceText)));
}
function findSubject(subject, model) {
	return subject.kind === "file" ? void 0 : model.find({
		kind: subject.kind,
		name: subject.name
	});
}
// src/policy/presets.ts
/** Level of every rule under every preset. */
const PRESETS = {
	minimal: buildPreset(minimalLevel),
	recommended: buildPreset((meta) => meta.defaultLevel),
	strict: buildPreset((meta) => meta.strictLevel ?? meta.defaultLevel)
};
/** The error rules alone. */
function minimalLevel(meta) {
	return meta.defaultLevel === "error" ? "error" : "off";
}
function buildPreset(levelOf) {
	return new Map(RULES.map((rule) => [rule.meta.id, levelOf(rule.meta)]));
}
// src/policy/level.ts
/** Globs are compiled once. */
function buildLevels(config) {
	const preset = PRESETS[config.preset];
	const subjects = new Map(Array.from(config.rules, ([id, setting]) => [id, compileSubjects(setting)]));
	return (meta, subjectName) => {
		return (subjects.get(meta.id)?.findLast(({ matches }) => matches(subjectName)))?.level ?? config.rules.get(meta.id)?.level ?? preset.get(meta.id) ?? meta.defaultLevel;
	};
}
function compileSubjects(setting) {
	return setting.subjects.map(({ glob, level }) => ({
		matches: compileSubjectGlob(glob),
		level
	}));
}
// src/policy/apply-baseline.ts
/** Only what is said of a model itself can be in a baseline: accepting a change for ever is what waivers forbid. */
function applyBaseline(findings, baseline, isOfModel) {
	if (baseline === void 0) return findings;
	const accepted = new Set(baseline.entries.map((entry) => entry.fingerprint));
	return findings.map((finding) => accepted.has(finding.fingerprint) && isOfModel(finding) ? {
		...finding,
		origin: "inherited"
	} : finding);
}
/** `isRun`: an entry of a rule that is off, or that was not asked, may still hold. */
function describeStaleEntries(findings, baseline, isRun) {
	if (baseline === void 0) return [];
	const found = new Set(findings.map((finding) => finding.fingerprint));
	const stale = baseline.entries.filter((entry) => !found.has(entry.fingerprint) && isRun(entry));
	if (stale.length === 0) return [];
	const [first] = stale;
	const what = stale.length === 1 ? "an entry" : `${stale.length} entries`;
	return [`${baseline.file} holds ${what} for which there is no finding any more, such as ${first?.rule} of ${first?.subject}: \`mml-guard baseline\` writes it anew.`];
}
// src/policy/apply-ignores.ts
const BY = "a comment in the model";
const GRAVITY = [
	"none",
	"note",
	"warning",
	"error"
];
/** A finding that a waiver silences already keeps it, and the comment counts as used. */
function applyIgnores(findings, ignores, settings) {
	if (ignores.length === 0) return {
		findings,
		unused: []
	};
	const places = groupByPlace(findings.filter(({ diagnostic }) => diagnostic.side === settings.side));
	const reasons = /* @__PURE__ */ new Map();
	const unused = [];
	for (const { ignore, rule } of listCommands(ignores)) {
		const met = places.get(placeOf(ignore.range.path, ignore.line, rule)) ?? [];
		const silenced = met.filter(({ level }) => GRAVITY.indexOf(level) <= GRAVITY.indexOf(settings.limit));
		for (const finding of silenced) reasons.set(finding, ignore.reason);
		const hints = unused.length < MOST_HINTS ? settings.knownRules : [];
		const message = silenced.length > 0 ? void 0 : explainUnused(rule, met, {
			...settings,
			hints
		});
		if (message !== void 0) unused.push(observe$1({
			ignore,
			rule,
			message
		}, settings.side));
	}
	return {
		findings: findings.map((finding) => silence(finding, reasons.get(finding))),
		unused
	};
}
/** One for each rule of a comment; one without a rule where it cannot be understood. */
function listCommands(ignores) {
	return ignores.flatMap((ignore) => ignore.rules.length === 0 ? [{
		ignore,
		rule: ""
	}] : ignore.rules.map((rule) => ({
		ignore,
		rule
	})));
}
/** No id of a rule is longer; strangers write these. */
const LONGEST_RULE = 60;
/** Looking for what was meant takes time, and a stranger may write any number of comments. */
const MOST_HINTS = 100;
const MALFORMED = "This comment says nothing that is understood: write `# mml-guard: ignore <rule> -- reason`.";
function groupByPlace(findings) {
	const places = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { range, rule } = finding.diagnostic;
		if (range === void 0) continue;
		const place = placeOf(range.path, range.start.line, rule);
		places.set(place, [...places.get(place) ?? [], finding]);
	}
	return places;
}
function placeOf(path, line, rule) {
	return JSON.stringify([
		path,
		line,
		rule
	]);
}
function silence(finding, reason) {
	return reason === void 0 || finding.waiver !== void 0 ? finding : {
		...finding,
		waiver: {
			by: BY,
			reason
		}
	};
}
function explainUnused(rule, met, { limit, knownRules, isRun, hints }) {
	if (rule === "") return MALFORMED;
	const [grave] = met;
	if (grave !== void 0) {
		const most = limit === "none" ? "nothing" : `at most a finding of level ${limit}`;
		return `This comment does not silence ${rule}, which is of level ${grave.level} here: comments silence ${most} (\`inline-ignores\`).`;
	}
	if (!knownRules.includes(rule)) {
		const near = suggestNames(rule, hints);
		const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
		return `This comment names ${rule.slice(0, LONGEST_RULE)}, and there is no such rule.${hint}`;
	}
	return isRun(rule) ? `This comment silences nothing: ${rule} has no finding on its line.` : void 0;
}
function observe$1({ ignore, rule, message }, side) {
	const { range, reason } = ignore;
	return {
		rule: "ignore-unused",
		subject: {
			kind: "file",
			name: range.path
		},
		message,
		range,
		side,
		related: [],
		detail: JSON.stringify([rule, reason])
	};
}
// src/policy/apply-waivers.ts
/** `counts` says which waivers hold; the others only learn what they would fit. */
function applyWaivers(findings, waivers, counts) {
	const fitting = waivers.map((waiver) => ({
		waiver,
		found: findings.filter(createMatcher(waiver))
	}));
	const waived = /* @__PURE__ */ new Map();
	for (const { waiver, found } of fitting) {
		if (!counts(waiver)) continue;
		for (const finding of found) if (!waived.has(finding)) waived.set(finding, waiver);
	}
	const settled = new Map(findings.map((finding) => [finding, waive(finding, waived.get(finding))]));
	return {
		findings: [...settled.values()],
		fits: new Map(fitting.map(({ waiver, found }) => [waiver, found.flatMap((finding) => settled.get(finding) ?? [])]))
	};
}
function createMatcher({ rule, subject, fingerprints }) {
	const fitsSubject = subject === void 0 ? () => true : compileSubjectGlob(subject);
	const ids = new Set(fingerprints);
	return ({ diagnostic, fingerprint }) => diagnostic.rule === rule && (ids.size === 0 || ids.has(fingerprint)) && fitsSubject(diagnostic.subject.name);
}
function waive(finding, waiver) {
	if (waiver === void 0) return finding;
	return {
		...finding,
		waiver: {
			by: waiver.approvedBy,
			reason: `${waiver.reason}: ${waiver.text}`
		}
	};
}
// src/policy/waiver.ts
/** A waiver: one or several findings that somebody has agreed to live with, why, and until when. */
const WAIVER_REASONS = [
	"no-consumers",
	"coordinated",
	"planned-migration",
	"bug-fix",
	"legal",
	"security",
	"other"
];
/** Rules that watch over waivers, which no waiver can silence; their level can be set. */
const WATCHING_RULES = [
	"waiver-expired",
	"waiver-unused",
	"ignore-unused"
];
/** It holds on its last day. */
function isExpired(waiver, asOf) {
	return waiver.expires < asOf;
}
/** Waivers of `after` that `before` does not hold: what the change proposes. Moving one within a file proposes nothing. */
function findProposed(after, before) {
	const known = countTexts(before.map(keyOf));
	return after.filter((waiver) => !takeText(known, keyOf(waiver)));
}
/** "`entity-removed` on `Sales.*` (planned-migration, approved by Ada, until 2026-12-31)". */
function describeWaiver({ rule, subject, reason, approvedBy, expires, fingerprints }) {
	return `\`${rule}\` on ${subject === void 0 ? fingerprints.join(", ") : `\`${subject}\``} (${reason}, approved by ${approvedBy}, until ${expires})`;
}
/** What a waiver is, wherever it stands. */
function keyOf({ place: _place, ...waiver }) {
	const { rule, subject = null, reason, text, approvedBy, expires, fingerprints } = waiver;
	return JSON.stringify([
		rule,
		subject,
		reason,
		text,
		approvedBy,
		expires,
		fingerprints
	]);
}
// src/policy/watch-waivers.ts
/**
* A waiver that stood there before blocks no change that has nothing to do with it, or the change that mends it could
* not be merged; one that a finding of this change would need is the change's own business.
*/
function watchWaivers(watched) {
	const { waivers, proposed, command } = watched;
	const side = command === "check" ? "after" : "before";
	const idle = command === "check" ? "introduced" : "inherited";
	return [...waivers.flatMap((waiver) => {
		const needed = countNeeding(waiver, watched);
		const diagnostic = watchWaiver(waiver, watched, side);
		return diagnostic === void 0 ? [] : [{
			diagnostic,
			origin: needed > 0 ? "introduced" : idle
		}];
	}), ...proposed.flatMap((waiver) => {
		const diagnostic = watchWaiver(waiver, watched, "after");
		return diagnostic === void 0 ? [] : [{
			diagnostic,
			origin: "introduced"
		}];
	})];
}
/** What a reader must do so that a proposed waiver counts; and what is stale in a configuration that others share. */
function describeWaivers(watched) {
	const { waivers, proposed, asOf, approvedProposals, isShared } = watched;
	const stale = [...waivers, ...proposed].filter((waiver) => isShared && isExpired(waiver, asOf));
	const waiting = approvedProposals ? [] : proposed.filter((waiver) => !isExpired(waiver, asOf));
	return [...stale.filter((waiver) => countNeeding(waiver, watched) === 0).map((waiver) => describeExpired(waiver, 0)), ...waiting.map((waiver) => describeProposal(waiver, watched))];
}
/** Findings of the change that the waiver fits and nothing else waives. */
function countNeeding(waiver, { fits }) {
	return (fits.get(waiver) ?? []).filter((finding) => finding.origin !== "inherited" && finding.waiver === void 0).length;
}
/** A project cannot tell whether another one needs the waiver. */
function watchWaiver(waiver, watched, side) {
	const { asOf, fits, isRun, isShared, proposed, approvedProposals } = watched;
	const needed = countNeeding(waiver, watched);
	if (isShared && needed === 0) return void 0;
	if (isExpired(waiver, asOf)) return observe({
		rule: "waiver-expired",
		message: describeExpired(waiver, needed)
	}, waiver, side);
	if (!(approvedProposals || !proposed.includes(waiver)) || fits.get(waiver)?.length !== 0 || !isRun(waiver.rule)) return void 0;
	return observe({
		rule: "waiver-unused",
		message: `The waiver of ${describeWaiver(waiver)} fits no finding.`
	}, waiver, side);
}
function describeExpired(waiver, needed) {
	const asks = needed === 0 ? "" : ` ${needed === 1 ? "A finding needs" : `${needed} findings need`} it.`;
	return `The waiver of ${describeWaiver(waiver)} has expired.${asks}`;
}
/** Where there are too many to look at, nothing is said of what it would silence. */
function describeProposal(waiver, watched) {
	const needed = countNeeding(waiver, watched);
	const would = `It would waive ${needed === 1 ? "a finding" : `${needed} findings`}. `;
	const effect = needed === 0 ? "It fits no finding of it. " : would;
	return `Proposed waiver: ${describeWaiver(waiver)} is added by this change, so it does not count yet. ${watched.fits.has(waiver) ? effect : ""}Next step: an approving review by an owner of ${waiver.place.file}.`;
}
function observe({ rule, message }, waiver, side) {
	const { file, line, column } = waiver.place;
	const start = {
		line,
		column,
		offset: 0
	};
	return {
		rule,
		subject: {
			kind: "file",
			name: file
		},
		message,
		range: {
			path: file,
			start,
			end: {
				...start,
				column: column + 1
			}
		},
		side,
		related: [],
		detail: keyOf(waiver)
	};
}
// src/policy/settle-findings.ts
function settleFindings(evidence, agreements, config) {
	const { proposed, approvedProposals, asOf, baseline } = agreements;
	const ofModel = new Set(evidence.states);
	const all = [...evidence.changes, ...evidence.states];
	const { findings: waived, fits } = applyWaivers(applyBaseline(all, baseline, (finding) => ofModel.has(finding)), [...config.waivers, ...weighProposals(agreements, all.length)], (waiver) => !isExpired(waiver, asOf) && (approvedProposals || !proposed.includes(waiver)));
	const { findings, unused } = applyIgnores(waived, agreements.ignores.after, {
		...agreements,
		side: "after",
		limit: config.inlineIgnores
	});
	const watched = {
		...agreements,
		waivers: config.waivers,
		fits
	};
	const about = evidence.rate([...watchWaivers(watched), ...findUnusedOrigins(unused, agreements, () => findUnusedBefore(evidence, agreements, config))]);
	const stale = agreements.isShared ? [] : describeStaleEntries(evidence.states, baseline, isAsked(evidence, agreements));
	return {
		findings: [...findings, ...about],
		notices: [...describeWaivers(watched), ...stale]
	};
}
/** Strangers propose waivers, and what one of them would silence is not worth minutes. */
const MOST_COMPARISONS = 2e5;
function weighProposals({ proposed, approvedProposals }, findings) {
	return approvedProposals || proposed.length * findings <= MOST_COMPARISONS ? proposed : [];
}
/** A comment that silenced nothing before either is no news. */
function findUnusedOrigins(unused, { command }, findBefore) {
	if (unused.length === 0) return [];
	const known = countTexts(command === "check" ? [] : findBefore().map(keyOfUnused));
	return unused.map((diagnostic) => ({
		diagnostic,
		origin: takeText(known, keyOfUnused(diagnostic)) ? "inherited" : "introduced"
	}));
}
function findUnusedBefore(evidence, agreements, config) {
	const { ignores } = agreements;
	if (ignores.before.length === 0) return [];
	const settings = {
		...agreements,
		side: "before",
		limit: config.inlineIgnores
	};
	return applyIgnores(evidence.before(), ignores.before, settings).unused;
}
function keyOfUnused({ detail, message }) {
	return `${detail}\n${message}`;
}
/** Whether an entry of the baseline should have had a finding: its rule is there, was run and is not off. */
function isAsked({ levelOf }, { isRun, knownRules }) {
	return ({ rule, subject }) => knownRules.includes(rule) && isRun(rule) && levelOf(rule, subject.slice(subject.indexOf(" ") + 1)) !== "off";
}
// src/policy/judge.ts
function judge$1(evidence, config) {
	const levels = buildLevels(config);
	const origins = findOrigins(evidence.states, evidence.translation);
	const introduced = evidence.changes.map((diagnostic) => ({
		diagnostic,
		origin: "introduced"
	}));
	const rate = (items) => rateDiagnostics(items, (diagnostic) => levelOf(diagnostic, evidence, levels));
	const { findings, notices } = settleFindings({
		changes: rate(introduced),
		states: rate(origins.after),
		before: () => rate(evidence.states.before.map((diagnostic) => ({
			diagnostic,
			origin: "introduced"
		}))),
		rate,
		levelOf: (rule, subject) => levels(evidence.findMeta(rule), subject)
	}, evidence.agreements, config);
	const isReported = (diagnostic) => levelOf(diagnostic, evidence, levels) !== "off";
	return {
		...summarize(findings.map((finding) => ({
			...finding,
			blocks: blocks(finding, config.failOn)
		})).sort(compareFindings), origins.fixed.filter(isReported)),
		notices
	};
}
function levelOf({ rule, subject }, evidence, levels) {
	return levels(evidence.findMeta(rule), subject.name);
}
function rateDiagnostics(items, level) {
	const occurrences = /* @__PURE__ */ new Map();
	return [...items].sort(comparePlaces).flatMap(({ diagnostic, origin }) => {
		const found = level(diagnostic);
		if (found === "off") return [];
		const first = fingerprintDiagnostic(diagnostic, 1);
		const occurrence = (occurrences.get(first) ?? 0) + 1;
		occurrences.set(first, occurrence);
		return [{
			diagnostic,
			level: found,
			origin,
			fingerprint: occurrence === 1 ? first : fingerprintDiagnostic(diagnostic, occurrence)
		}];
	});
}
function blocks({ origin, waiver, level }, gate) {
	return origin !== "inherited" && waiver === void 0 && reaches(level, gate);
}
function reaches(level, gate) {
	if (gate === "never") return false;
	return level === "error" || level === "warning" && gate === "warning";
}
const LEVEL_ORDER = {
	error: 0,
	warning: 1,
	note: 2
};
const ORIGIN_ORDER = {
	introduced: 0,
	merge: 1,
	inherited: 2
};
function compareFindings(left, right) {
	return Number(right.blocks) - Number(left.blocks) || standingOf(left) - standingOf(right) || LEVEL_ORDER[left.level] - LEVEL_ORDER[right.level] || comparePlaces(left, right);
}
/** What counts, then what somebody agreed to, then what was there before. */
function standingOf({ origin, waiver }) {
	if (origin === "inherited") return 2;
	return waiver === void 0 ? 0 : 1;
}
function comparePlaces(left, right) {
	const [a, b] = [left.diagnostic, right.diagnostic];
	return compareText(pathOf(a), pathOf(b)) || (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) || compareText(a.rule, b.rule) || compareText(a.subject.name, b.subject.name) || compareText(a.detail, b.detail) || ORIGIN_ORDER[left.origin] - ORIGIN_ORDER[right.origin];
}
function pathOf(diagnostic) {
	return diagnostic.range?.path ?? diagnostic.path ?? "";
}
function summarize(findings, repaired) {
	const own = findings.filter((finding) => finding.origin !== "inherited");
	const active = own.filter((finding) => finding.waiver === void 0);
	const count = (level) => active.filter((finding) => finding.level === level).length;
	const counts = {
		error: count("error"),
		warning: count("warning"),
		note: count("note"),
		waived: own.length - active.length,
		inherited: findings.length - own.length
	};
	const blocking = findings.filter((finding) => finding.blocks).length;
	return {
		outcome: blocking > 0 ? "fail" : counts.error + counts.warning > 0 ? "warn" : "pass",
		blocking,
		counts,
		fixed: repaired.length,
		repaired,
		findings
	};
}
// src/policy/select-rules.ts
/** In the order of the list. A rule that the configuration names is kept: it may be on for some subjects. */
function selectRules(config) {
	const preset = PRESETS[config.preset];
	return RULES.filter(({ meta }) => preset.get(meta.id) !== "off" || config.rules.has(meta.id));
}
// src/report/build-lineage.ts
function buildLineage(models, diff) {
	const twins = pairElements(models, diff);
	const texts = /* @__PURE__ */ new Map();
	return {
		elements: twins.map((twin) => toLineageElement(twin, texts)),
		edges: joinEdges(models, twins),
		texts: [...texts.keys()]
	};
}
/** Elements of `after` in its order, then those that only `before` has. */
function pairElements({ before, after }, diff) {
	const continued = /* @__PURE__ */ new Set();
	return [...after.elements.map((element) => {
		const previous = diff.counterpartInBefore(element);
		if (previous === void 0) return { after: element };
		continued.add(previous);
		return {
			before: previous,
			after: element
		};
	}), ...before.elements.filter((element) => !continued.has(element)).map((gone) => ({ before: gone }))];
}
function toLineageElement(twin, texts) {
	const element = twin.after ?? twin.before;
	const owner = element.value("owner");
	const description = element.value("description");
	const previousName = twin.before?.id.name;
	return {
		kind: element.kind,
		name: element.id.name,
		...previousName !== void 0 && previousName !== element.id.name && { previousName },
		...owner !== void 0 && { owner },
		...description !== void 0 && { description },
		attributes: element.members.filter(({ kind }) => kind === "attribute").map(toLineageAttribute),
		personal: element.is("pii"),
		places: {
			...twin.before !== void 0 && { before: findPlace(twin.before, texts) },
			...twin.after !== void 0 && { after: findPlace(twin.after, texts) }
		}
	};
}
function toLineageAttribute(attribute) {
	const type = attribute.value("type") ?? "";
	return attribute.is("pii") ? [
		attribute.label,
		type,
		true
	] : [attribute.label, type];
}
function findPlace({ nameRange, blocks }, texts) {
	return {
		path: nameRange.path,
		line: nameRange.start.line,
		definition: blocks.map((block) => locate(block, texts))
	};
}
/** The block as a part of the outermost one around it, so that what is nested is kept once. */
function locate({ item }, texts) {
	const top = findTop(item);
	const { text } = top;
	const index = texts.get(text) ?? texts.size;
	texts.set(text, index);
	return [
		index,
		item.start - top.start,
		item.end - top.start
	];
}
function findTop(item) {
	let top = item;
	for (let parent = item.parent; parent !== void 0; parent = parent.parent) top = parent;
	return top;
}
function joinEdges(models, twins) {
	const edges = /* @__PURE__ */ new Map();
	for (const side of ["before", "after"]) for (const [from, to] of findEdges(models[side], twins.map((twin) => twin[side]))) {
		const key = `${from} ${to}`;
		const known = edges.get(key)?.sides;
		edges.set(key, {
			from,
			to,
			sides: known === void 0 || known === side ? side : "both"
		});
	}
	return [...edges.values()];
}
/** The flow of data among the elements of one side, as pairs of their indexes. */
function* findEdges(model, elements) {
	const graph = createImpactGraph(model);
	const indexes = new Map(elements.map((element, index) => [element, index]));
	for (const [from, element] of elements.entries()) for (const { to: target, passage } of element === void 0 ? [] : graph.edgesFrom(element)) {
		const to = indexes.get(target);
		if (to !== void 0 && (passage === "data" || passage === "containment")) yield [from, to];
	}
}
// src/report/report-location.ts
function toReportLocation({ path, start, end }, side) {
	return {
		path,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		side
	};
}
// src/report/report-change.ts
function toReportChange(change) {
	const element = elementOf(change);
	const details = detailsOf(change);
	const decisiveRule = decisiveRuleOf(change);
	return {
		id: change.id,
		action: change.action,
		kind: element.kind,
		name: element.id.name,
		...details.fields,
		compatibility: compatibilityOf(change),
		locations: {
			...details.before !== void 0 && { before: toReportLocation(details.before, "before") },
			...details.after !== void 0 && { after: toReportLocation(details.after, "after") }
		},
		heading: headingOf(element),
		formula: change.action === "property-changed" && isFormula(change.values.before ?? change.values.after),
		rules: rulesOf(change),
		...decisiveRule !== void 0 && { decisiveRule },
		consumers: change.action === "added" || change.action === "removed" ? consumersOf(element) : []
	};
}
/** The texts of all consumers in a block, sorted. */
function consumersOf(element) {
	const consumers = withMembers(element).filter(({ kind }) => kind === "consumer");
	return sortBy(new Set(consumers.map(({ label }) => label)), (text) => text);
}
function detailsOf(change) {
	switch (change.action) {
		case "added": return {
			fields: { members: change.members.length },
			after: change.element.nameRange
		};
		case "removed": return {
			fields: { members: change.members.length },
			before: change.element.nameRange
		};
		case "renamed":
		case "moved": return {
			fields: {
				previousName: change.elements.before.id.name,
				confidence: change.confidence
			},
			before: change.elements.before.nameRange,
			after: change.elements.after.nameRange
		};
		case "property-changed": return detailsOfProperty(change);
		case "reference-added": return {
			...detailsOfLinks(void 0, change.link),
			before: change.elements.before.nameRange
		};
		case "reference-removed": return {
			...detailsOfLinks(change.link, void 0),
			after: change.elements.after.nameRange
		};
		case "reference-retargeted": return detailsOfLinks(change.links.before, change.links.after);
	}
}
function detailsOfProperty({ elements, property, values }) {
	const [before, after] = [values.before?.values.join(", "), values.after?.values.join(", ")];
	return {
		fields: {
			property,
			...before !== void 0 && { before },
			...after !== void 0 && { after }
		},
		before: values.before?.range ?? elements.before.nameRange,
		after: values.after?.range ?? elements.after.nameRange
	};
}
function detailsOfLinks(before, after) {
	return {
		fields: {
			property: (before ?? after)?.reference.schema.relation ?? "",
			...before !== void 0 && { before: before.reference.text },
			...after !== void 0 && { after: after.reference.text }
		},
		...before !== void 0 && { before: before.reference.range },
		...after !== void 0 && { after: after.reference.range }
	};
}
/** The domain, product, source or table under which people look for an element. */
function headingOf(element) {
	let top = element;
	while (top.parent !== void 0) top = top.parent;
	return top !== element || top.members.length > 0 || [
		"domain",
		"data-product",
		"source",
		"table"
	].includes(top.kind) ? {
		kind: top.kind,
		name: top.id.name
	} : null;
}
function isFormula(property) {
	return property?.schema?.type === "formula";
}
// src/report/report-finding.ts
function toReportFinding({ diagnostic, level, origin, fingerprint, waiver, blocks }) {
	const { rule, subject, message, related, suggestion } = diagnostic;
	return {
		rule,
		level,
		origin,
		subject: {
			kind: subject.kind,
			name: subject.name
		},
		message,
		location: toDiagnosticLocation(diagnostic),
		related: related.map((place) => ({
			...toReportLocation(place.range, place.side),
			message: place.message
		})),
		...suggestion !== void 0 && { suggestion },
		fingerprint,
		...waiver !== void 0 && { waiver },
		blocks
	};
}
/** Of a file that could not be read there is no place but its beginning. */
function toDiagnosticLocation({ range, path, side }) {
	if (range !== void 0) return toReportLocation(range, side);
	return {
		path: path ?? "",
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1,
		side
	};
}
// src/report/build-report.ts
function buildReport(parts) {
	const { verdict, diff } = parts;
	return {
		tool: parts.tool,
		command: parts.command,
		comparison: parts.comparison,
		project: parts.project,
		verdict: {
			outcome: verdict.outcome,
			blocking: verdict.blocking,
			counts: verdict.counts,
			fixed: verdict.fixed
		},
		changes: diff.changes.map(toReportChange),
		findings: verdict.findings.map(toReportFinding),
		impact: toReportImpact(parts.impact),
		pii: toReportPersonalData(parts),
		owners: parts.owners,
		unread: parts.unread,
		renameCandidates: diff.renameCandidates.map(toReportCandidate),
		notices: [...parts.notices, ...verdict.notices],
		fixes: verdict.repaired.map((diagnostic) => toReportFix(diagnostic, parts)),
		model: {
			files: parts.models.after.model.files.length,
			elements: parts.models.after.elements.length
		},
		inventory: takeInventory(parts.models),
		failOn: parts.config.failOn,
		rules: listRules(verdict),
		...parts.lineage === "included" && { lineage: buildLineage(parts.models, diff) }
	};
}
function listRules({ findings }) {
	const used = new Set(findings.map(({ diagnostic }) => diagnostic.rule));
	return RULES.filter(({ meta }) => used.has(meta.id)).map(({ meta }) => meta);
}
function toReportFix(diagnostic, { models, diff }) {
	const { rule, subject, message, referenceText } = diagnostic;
	const element = subject.kind === "file" ? void 0 : models.before.find(subject);
	const nameAfter = element && diff.counterpartInAfter(element)?.id.name;
	return {
		rule,
		subject: {
			kind: subject.kind,
			name: subject.name
		},
		...nameAfter !== void 0 && { nameAfter },
		message,
		location: toDiagnosticLocation(diagnostic),
		...referenceText !== void 0 && { reference: referenceText }
	};
}
function takeInventory(models) {
	const consumers = /* @__PURE__ */ new Map();
	for (const element of [...models.before.elements, ...models.after.elements]) {
		if (element.kind !== "data-product") continue;
		const known = consumers.get(element.id.name) ?? /* @__PURE__ */ new Set();
		for (const consumer of consumersOf(element)) known.add(consumer);
		consumers.set(element.id.name, known);
	}
	return {
		elements: mapPair(models, ({ elements }) => elements.length),
		paths: models.after.model.files.map(({ path }) => path),
		products: sortBy(consumers, ([name]) => name).map(([name, texts]) => ({
			name,
			consumers: sortBy(texts, (text) => text)
		}))
	};
}
function toReportImpact(impact) {
	const products = impact.elements.filter(({ element }) => element.kind === "data-product");
	return {
		elements: impact.elements.map(({ element, certainty, distance, path, because }) => ({
			...toReportElement(element),
			certainty,
			distance,
			path,
			because
		})),
		products: products.map(({ element, certainty, path }) => {
			const owner = element.value("owner");
			return {
				name: element.id.name,
				...owner !== void 0 && { owner },
				certainty,
				path
			};
		}),
		consumers: impact.consumers,
		unaffected: impact.unaffected
	};
}
function toReportPersonalData({ personalData: data, config }) {
	const isExternal = createConsumerMatcher(config.pii);
	const toExposure = (exposure) => ({
		...toReportExposure(exposure),
		external: isExternal(exposure.consumer)
	});
	return {
		added: data.added.map(toReportElement),
		removed: data.removed.map(toReportElement),
		exposures: data.exposures.map(toExposure),
		noLongerExposed: data.noLongerExposed.map(toExposure)
	};
}
function toReportElement(element) {
	return {
		kind: element.kind,
		name: element.id.name
	};
}
function toReportExposure({ element, product, consumer, certainty, path }) {
	return {
		element: element.id.name,
		kind: element.kind,
		product,
		consumer,
		certainty,
		path
	};
}
function toReportCandidate({ kind, removed, added, confidence }) {
	return {
		kind,
		removed: removed.id.name,
		added: added.map((element) => element.id.name),
		confidence
	};
}
// src/rules/run-rules.ts
/** What the changes themselves say, change by change in their order, then rule by rule; then what they do together. */
function runChangeRules(comparison, rules = RULES) {
	const byAction = groupByAction(rules);
	const ofChanges = comparison.diff.changes.flatMap((change) => (byAction.get(change.action) ?? []).flatMap((rule) => sign(rule, rule.check(change, comparison))));
	const together = rules.flatMap((rule) => rule.subject === "comparison" ? sign(rule, rule.check(comparison)) : []);
	return [...ofChanges, ...together];
}
/** What can be said of one model, rule by rule. Run on both sides, so that what was there before is known. */
function runModelRules(state, rules = RULES) {
	return rules.flatMap((rule) => rule.subject === "model" ? sign(rule, rule.check(state)) : []);
}
function sign({ meta }, observations) {
	return observations.map((observation) => ({
		rule: meta.id,
		...observation
	}));
}
function groupByAction(rules) {
	const groups = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		if (rule.subject !== "change") continue;
		for (const action of rule.actions) groups.set(action, [...groups.get(action) ?? [], rule]);
	}
	return groups;
}
// src/syntax/decode-text.ts
/** Git's own rule: a NUL among the first bytes makes a file binary. */
const BINARY_PROBE_BYTES = 8e3;
/** UTF-8, or UTF-16 where a byte order mark says so; what cannot be decoded becomes U+FFFD. The mark stays in the text. */
function decodeText(bytes) {
	const encoding = findEncoding(bytes);
	if (encoding === "utf-8" && bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return {
		content: "binary",
		text: ""
	};
	return {
		content: "text",
		text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
	};
}
function findEncoding(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	return "utf-8";
}
// src/syntax/find-bare-text.ts
/**
* Finds values of several words without quotes: `description = Customer profiles`. To the grammar the first word is the
* value and the others are items of their own, so no token can tell.
*/
const BARE_ATTRIBUTE = ItemType.attribute | ValueType.path << 8;
const PLAIN_WORDS = /^[^"'={}[\]]+$/;
const LONGEST_TEXT$1 = 500;
function findBareText(text, items) {
	const facts = [];
	for (let at = 0; at < items.length - 8; at += 8) {
		if (items[at] !== BARE_ATTRIBUTE || !isDirective(items[at + 8])) continue;
		const start = items[at + ItemColumn.valueStart] ?? 0;
		const valueEnd = items[at + ItemColumn.valueEnd] ?? 0;
		const nextStart = items[at + 8 + ItemColumn.keyStart] ?? 0;
		const line = readLine(text, start);
		if (start + line.length >= nextStart && nextStart > valueEnd && PLAIN_WORDS.test(line)) facts.push(describe(start, line));
	}
	return facts;
}
function isDirective(types) {
	return ((types ?? 0) & 255) === ItemType.directive;
}
/** The rest of a line, without a comment at its end. */
function readLine(text, start) {
	const rest = text.slice(start, start + LONGEST_TEXT$1);
	return rest.slice(0, /\r?\n|\s#|\/\/|\/\*|$/.exec(rest)?.index).trimEnd();
}
function describe(start, line) {
	return {
		rule: "syntax-error",
		message: "A text of several words stands in double quotes; without them only its first word is the value.",
		start,
		end: start + line.length,
		suggestion: `"${line}"`
	};
}
// src/syntax/line-scan.ts
/** What a line looks like at a given place: how deep it stands, whether it begins an item, where a string in it ends. */
/** Columns of a tab. Only the order of depths counts, so any width serves a file that indents in one way. */
const TAB_WIDTH = 4;
const MARKER = /(?:<{7}|>{7}|={7}|[|]{7})/y;
const BLOCK_HEAD = /[\p{L}_][\p{L}\p{N}_-]*(?:[ \t]+(?:"[^"\r\n]*"|[\p{L}_][\p{L}\p{N}_.-]*))?(?=[ \t]*[(:<[]?[ \t]*(?:(?:\/\/|#)[^\r\n]*)?(?:\r?\n|$))/uy;
const ITEM = /\}|[\p{L}_][\p{L}\p{N}_-]*[ \t]*(?:=|"|\{|[ \t][\p{L}_][\p{L}\p{N}_.-]*[ \t]*(?:\{|\r?\n|$))/uy;
const KEY_BEFORE_VALUE = /^\s*[\p{L}_][\p{L}\p{N}_-]*\s*=?\s*$/u;
/** Characters before a value that are looked at for its key, so that one endless line costs no more than many. */
const LONGEST_KEY = 200;
/** Characters; looking further back for the start of each line would take quadratic time in one endless line. */
const LONGEST_LINE = 500;
const LONGEST_PROSE = 500;
const NOT_PROSE = /["'“”`={}[\]|]|\/\/|\/\*|#|^\.\.+$|^…$|^[-.,;\s\d]*$/;
const WORD_START = /^[\p{L}\p{N}_]/u;
const BARE_VALUE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u;
/** How deep the line that starts here stands, and where its first character is. */
function measureIndent(text, lineStart) {
	let indent = 0;
	let at = lineStart;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 9) indent += TAB_WIDTH - indent % TAB_WIDTH;
		else if (code === 32 || code === 65279) indent++;
		else break;
	}
	return {
		indent,
		contentStart: at
	};
}
/** The offset behind the line break before this place; of an endless line, some place in it. */
function findLineStart(text, at) {
	const from = Math.max(0, at - LONGEST_LINE);
	return from + text.slice(from, at).lastIndexOf("\n") + 1;
}
/** The offset behind the line break that ends this line. */
function findLineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end + 1;
}
/** The start of the first line from here on that holds more than space and comments. */
function findContentLine(text, from) {
	for (let line = from; line < text.length; line = findLineEnd(text, line)) if (hasContent(text, measureIndent(text, line).contentStart)) return line;
}
/** Whether a line that says something at all starts to do so here. */
function hasContent(text, contentStart) {
	const first = text[contentStart];
	return !(first === void 0 || first === "\n" || first === "\r") && !isCommentOrMarker(text, contentStart);
}
/** The start of the next line, up to `limit`, that is an item or ends a block and stands no deeper than `deepest`. */
function findItemLine(text, { from, deepest, limit }) {
	let line = findContentLine(text, findLineEnd(text, from));
	while (line !== void 0 && line <= limit) {
		const { indent, contentStart } = measureIndent(text, line);
		if (indent <= deepest && looksLikeItem(text, contentStart)) return line;
		line = findContentLine(text, findLineEnd(text, contentStart));
	}
}
/** Whether a comment starts here, or a conflict marker at the start of a line. */
function isCommentOrMarker(text, at) {
	const first = text[at];
	if (first === "#") return true;
	if (first === "/") return text[at + 1] === "/" || text[at + 1] === "*";
	return first !== void 0 && "<>=|".includes(first) && matches(MARKER, text, at);
}
/** The end of the comment that starts here; `undefined` where it has none. */
function skipComment(text, at) {
	if (text.startsWith("/*", at)) {
		const end = text.indexOf("*/", at + 2);
		return end < 0 ? void 0 : end + 2;
	}
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
/** The end of the quoted text that starts here: its closing quote, else the end of the line or the next brace. */
function skipQuoted(text, at) {
	const quote = text[at];
	let stop;
	for (let end = at + 1; end < text.length; end++) {
		const character = text[end];
		if (character === quote) return end + 1;
		if (character === "\\" && quote === "\"") end++;
		else if (character === "\n") return stop ?? end;
		else if (character === "{" || character === "}") stop ??= end;
	}
	return stop ?? text.length;
}
/** Whether the `"""` at this place looks like the start of a value: a key stands in front of it. */
function opensValue(text, at) {
	const before = text.slice(Math.max(0, at - LONGEST_KEY), at);
	return KEY_BEFORE_VALUE.test(before.slice(before.lastIndexOf("\n") + 1));
}
/** Whether an item, or the end of a block, starts here. */
function looksLikeItem(text, at) {
	return matches(ITEM, text, at);
}
/** The end of a line that could be the head of a block without its brace. */
function findBlockHeadEnd(text, at) {
	return matches(BLOCK_HEAD, text, at) ? BLOCK_HEAD.lastIndex : void 0;
}
/** Whether a line is a sentence, or the trace of another tool, that nobody marked as a comment. */
function isProse(line) {
	if (line.length > LONGEST_PROSE || NOT_PROSE.test(line)) return false;
	if (!WORD_START.test(line)) return true;
	if (/[,;]/.test(line)) return false;
	const words = line.trim().split(/\s+/);
	return words.length > 2 && (words.length % 2 === 1 || words.some((word) => !BARE_VALUE.test(word)));
}
function matches(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text);
}
// src/syntax/find-lone-keywords.ts
/**
* Finds keywords that stand alone on their line, so that the first word of the next line was taken for their value:
* `nullable` above `foreign_key {`. Line breaks mean nothing to the grammar; to writers they do.
*/
/** Edits that give each of them an equals sign, after which the grammar takes no word of another line. */
function separateLoneKeywords(text, items) {
	const edits = [];
	for (let at = 0; at < items.length; at += 8) {
		const keyEnd = items[at + ItemColumn.keyEnd] ?? 0;
		const valueStart = items[at + ItemColumn.valueStart] ?? 0;
		if (valueStart - keyEnd > 1 && hasBareValue(items[at] ?? 0) && isOfNextLine(text, keyEnd, valueStart)) edits.push({
			at: keyEnd,
			remove: 0,
			insert: " =",
			anchor: keyEnd
		});
	}
	return edits;
}
function hasBareValue(types) {
	return types >>> 8 === ValueType.path && (types & 255) !== ItemType.attribute;
}
/** A value that is indented further than its keyword continues the line. */
function isOfNextLine(text, keyEnd, valueStart) {
	if (!text.slice(keyEnd, valueStart).includes("\n")) return false;
	const keyword = measureIndent(text, findLineStart(text, keyEnd));
	const value = measureIndent(text, findLineStart(text, valueStart));
	return value.contentStart === valueStart && value.indent <= keyword.indent;
}
// src/syntax/node-role.ts
/** What each node of the grammar is to the reader of a tree; the one place that knows the grammar's names. */
/** Values are `NodeRole.value + ValueType`, so that one subtraction tells their type. */
const NodeRole = {
	other: 0,
	comment: 1,
	file: 2,
	block: 3,
	attribute: 4,
	directive: 5,
	openBrace: 6,
	closeBrace: 7,
	equals: 8,
	wrongEquals: 9,
	openEquals: 10,
	/** `{ ... }`: a whole body that was pasted from documentation. */
	placeholderBody: 11,
	placeholder: 12,
	straySeparator: 13,
	alternative: 14,
	conflictMarker: 15,
	unclosedComment: 16,
	error: 17,
	/** Not a node's role but what a walker reports: a token that the parser had to invent. */
	missing: 18,
	/** A keyword on a line of its own in front of another item. */
	strayKeyword: 19,
	/** A keyword with nothing behind it. */
	loneKeyword: 20,
	/** The head of a block whose end was not found. */
	unclosedBlock: 21,
	/** A mistake that turned out to be none. */
	void: 22,
	closeBracket: 23,
	value: 32,
	identifier: 48,
	unclosedString: 49,
	typographicString: 50,
	unquotedValue: 51,
	unopenedString: 52
};
const ROLES = {
	comment: NodeRole.comment,
	source_file: NodeRole.file,
	block: NodeRole.block,
	attribute: NodeRole.attribute,
	directive: NodeRole.directive,
	"{": NodeRole.openBrace,
	"}": NodeRole.closeBrace,
	"]": NodeRole.closeBracket,
	"=": NodeRole.equals,
	wrong_equals: NodeRole.wrongEquals,
	open_equals: NodeRole.openEquals,
	placeholder_body: NodeRole.placeholderBody,
	placeholder: NodeRole.placeholder,
	stray_separator: NodeRole.straySeparator,
	alternative: NodeRole.alternative,
	conflict_marker: NodeRole.conflictMarker,
	unclosed_comment: NodeRole.unclosedComment,
	string: NodeRole.value + ValueType.string,
	triple_string: NodeRole.value + ValueType.tripleString,
	number: NodeRole.value + ValueType.number,
	boolean: NodeRole.value + ValueType.boolean,
	path: NodeRole.value + ValueType.path,
	list: NodeRole.value + ValueType.list,
	single_quoted_string: NodeRole.value + ValueType.singleQuotedString,
	broken_string: NodeRole.value + ValueType.brokenString,
	hex_color: NodeRole.value + ValueType.hexColor,
	identifier: NodeRole.identifier,
	unclosed_string: NodeRole.unclosedString,
	typographic_string: NodeRole.typographicString,
	unquoted_value: NodeRole.unquotedValue,
	unopened_string: NodeRole.unopenedString
};
/** The role of a node by its name in the grammar; punctuation that carries nothing is `other`. */
function findRole(nodeName) {
	return ROLES[nodeName] ?? NodeRole.other;
}
/** What kind of value a node is; `none` where it is no value. */
function valueTypeOf(role) {
	if (role < NodeRole.value) return ValueType.none;
	if (role < NodeRole.identifier) return role - NodeRole.value;
	return role === NodeRole.identifier || role === NodeRole.unquotedValue ? ValueType.path : ValueType.brokenString;
}
/** Whether the node itself is a mistake to report. */
function isMistake(role) {
	if (role >= NodeRole.unclosedString) return true;
	if (role >= NodeRole.value) return role >= NodeRole.value + ValueType.singleQuotedString && role < NodeRole.identifier;
	return role === NodeRole.wrongEquals || role >= NodeRole.placeholderBody && role <= NodeRole.unclosedComment;
}
// src/syntax/item-head.ts
/** The beginning of an item while a walker reads it: up to two words, an equals sign and a value. */
/** No row, no mistake: what both are until there is one. */
const NONE = 4294967295;
function openFrame(kind) {
	return {
		kind,
		row: NONE,
		wordCount: 0,
		firstStart: 0,
		firstEnd: 0,
		secondStart: 0,
		secondEnd: 0,
		valueStart: 0,
		valueEnd: 0,
		valueType: ValueType.none,
		equals: 0,
		valueMistake: NONE,
		stretch: NONE
	};
}
function noteValue(frame, node, mistake) {
	if (node.role === NodeRole.identifier && frame.equals === 0 && frame.wordCount < 2) addWord(frame, node);
	else if (frame.valueType === ValueType.none) {
		frame.valueStart = node.start;
		frame.valueEnd = node.end;
		frame.valueType = valueTypeOf(node.role);
		frame.valueMistake = mistake;
	}
}
function addWord(frame, node) {
	if (frame.wordCount === 0) {
		frame.firstStart = node.start;
		frame.firstEnd = node.end;
	} else {
		frame.secondStart = node.start;
		frame.secondEnd = node.end;
	}
	frame.wordCount++;
}
/** Among loose tokens only the last two words can be the head of something. */
function slideWords(frame, node) {
	if (frame.valueType !== ValueType.none) forgetHead(frame);
	if (frame.wordCount === 2) dropFirstWord(frame);
	addWord(frame, node);
}
function noteLooseEquals(frame, node) {
	if (frame.wordCount === 2) dropFirstWord(frame);
	if (frame.wordCount === 0 || frame.valueType !== ValueType.none) forgetHead(frame);
	else frame.equals = node.role;
}
function dropFirstWord(frame) {
	frame.firstStart = frame.secondStart;
	frame.firstEnd = frame.secondEnd;
	frame.wordCount = 1;
}
function takeSecondAsValue(frame) {
	frame.valueStart = frame.secondStart;
	frame.valueEnd = frame.secondEnd;
	frame.valueType = ValueType.path;
	frame.wordCount = 1;
}
function forgetHead(frame) {
	frame.wordCount = 0;
	frame.valueType = ValueType.none;
	frame.valueMistake = NONE;
	frame.equals = 0;
}
// src/syntax/mistake-list.ts
/** The mistakes that a walker meets in a tree, in the order in which it meets them. */
/** Columns of one mistake: role, start, end, and the row it belongs to or, for a missing token, its role. */
const MISTAKE_STRIDE = 4;
var MistakeList = class {
	#values = [];
	add(mistake) {
		this.#values.push(mistake.role, mistake.start, mistake.end, mistake.row ?? 4294967295);
		return this.#values.length / 4 - 1;
	}
	setRow(mistake, row) {
		if (mistake !== 4294967295) this.#values[mistake * 4 + 3] = row;
	}
	stretchTo(mistake, end) {
		this.#values[mistake * 4 + 2] = end;
	}
	/** What was understood after all is cut from a run of loose tokens. */
	cut(mistake, understoodFrom) {
		if (mistake === 4294967295) return;
		const at = mistake * 4;
		if (this.#values[at + 1] >= understoodFrom) this.#values[at] = NodeRole.void;
		else this.#values[at + 2] = understoodFrom;
	}
	toArray() {
		return Uint32Array.from(this.#values);
	}
};
// src/syntax/describe-mistake.ts
/** Says in plain words what one mistake of spelling is and what to write instead. */
const LONGEST_EXCERPT$1 = 40;
function describeMistake({ role, written, missing }) {
	return role === NodeRole.missing ? describeMissing(missing) : (DESCRIPTIONS[role] ?? describeUnexpected)(written);
}
const DESCRIPTIONS = {
	[NodeRole.value + ValueType.singleQuotedString]: (written) => ({
		rule: "single-quoted-string",
		message: `${excerpt(written)} is in single quotes; strings are written in double quotes.`,
		...suggestQuoted(written.slice(1, -1))
	}),
	[NodeRole.unclosedString]: (written) => ({
		rule: "unclosed-string",
		message: `The string ${excerpt(written)} has no closing quote on its line.`,
		...suggestQuoted(written.slice(1))
	}),
	[NodeRole.unopenedString]: (written) => ({
		rule: "unclosed-string",
		message: `The string ${excerpt(written)} has no opening quote.`,
		...suggestQuoted(written.slice(0, -1))
	}),
	[NodeRole.value + ValueType.brokenString]: (written) => ({
		rule: "unclosed-string",
		message: `The string ${excerpt(written)} runs over several lines; a text of several lines stands between """ and """.`,
		suggestion: `""${written}""`
	}),
	[NodeRole.typographicString]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} is not in straight double quotes.`,
		...suggestQuoted(written.slice(1, -1))
	}),
	[NodeRole.unquotedValue]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} is neither a number nor a name; write it in double quotes.`,
		...suggestQuoted(written)
	}),
	[NodeRole.value + ValueType.hexColor]: (written) => ({
		rule: "syntax-error",
		message: `The colour ${written} needs double quotes: without them # begins a comment.`,
		...suggestQuoted(written)
	}),
	[NodeRole.wrongEquals]: (written) => ({
		rule: "syntax-error",
		message: `An attribute is written with =, not with ${written}.`,
		suggestion: "="
	}),
	[NodeRole.openEquals]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} has no value.`
	}),
	[NodeRole.loneKeyword]: describeLone,
	[NodeRole.strayKeyword]: describeLone,
	[NodeRole.placeholderBody]: describePlaceholder,
	[NodeRole.placeholder]: describePlaceholder,
	[NodeRole.alternative]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} lists alternatives as documentation does; a model has one value.`,
		suggestion: ""
	}),
	[NodeRole.straySeparator]: (written) => ({
		rule: "syntax-error",
		message: `${excerpt(written)} is not needed: items stand one after the other.`,
		suggestion: ""
	}),
	[NodeRole.conflictMarker]: (written) => ({
		rule: "syntax-error",
		message: `A merge conflict is not resolved: ${excerpt(written)}`
	}),
	[NodeRole.unclosedComment]: () => ({
		rule: "syntax-error",
		message: "This comment has no end: */ is missing.",
		suggestion: "*/"
	}),
	[NodeRole.unclosedBlock]: (written) => ({
		rule: "missing-brace",
		message: `The block ${excerpt(written)} is not closed: a } is missing.`,
		suggestion: "}"
	})
};
function describeUnexpected(written) {
	return written === "}" || written === "{" ? {
		rule: "missing-brace",
		message: `This ${written} has no counterpart.`
	} : {
		rule: "syntax-error",
		message: `Unexpected text: ${excerpt(written)}`
	};
}
function describeLone(written) {
	return {
		rule: "syntax-error",
		message: `${excerpt(written)} has no value.`,
		suggestion: `${written} = true`
	};
}
function describePlaceholder(written) {
	return {
		rule: "syntax-error",
		message: `${excerpt(written)} stands for something that is left out; a model needs it.`
	};
}
function describeMissing(role) {
	switch (role) {
		case NodeRole.closeBrace: return {
			rule: "missing-brace",
			message: "A } is missing behind this.",
			suggestion: "}"
		};
		case NodeRole.openBrace: return {
			rule: "missing-brace",
			message: "A { is missing behind this.",
			suggestion: "{"
		};
		case NodeRole.closeBracket: return {
			rule: "syntax-error",
			message: "The ] of a list is missing behind this.",
			suggestion: "]"
		};
		case NodeRole.equals: return {
			rule: "syntax-error",
			message: "An = is missing behind this.",
			suggestion: "="
		};
		default: return {
			rule: "syntax-error",
			message: "A name or a value is missing behind this."
		};
	}
}
/** The text in double quotes, where that alone makes it a string. */
function suggestQuoted(content) {
	return /["\\\n]/.test(content) ? {} : { suggestion: `"${content}"` };
}
function excerpt(written) {
	const line = written.replaceAll(/\s+/g, " ").trim();
	return line.length <= LONGEST_EXCERPT$1 ? line : `${line.slice(0, 39)}…`;
}
// src/syntax/trim-values.ts
/** Cuts the space that the tokens of broken values take with them, so that a value ends with its last character. */
/** The items with the ends of mistaken values and of half-typed attributes set right. */
function trimBrokenValues(text, walked) {
	const { items, mistakes } = walked;
	for (let at = 0; at < mistakes.length; at += 4) {
		const role = mistakes[at] ?? 0;
		const row = mistakes[at + 3] ?? 4294967295;
		if (!(role === NodeRole.openEquals || valueTypeOf(role) === ValueType.brokenString) || row === 4294967295) continue;
		if (role !== NodeRole.openEquals) trimColumn(items, row * 8 + ItemColumn.valueEnd, text);
		trimColumn(items, row * 8 + ItemColumn.end, text);
	}
	return items;
}
function trimColumn(items, index, text) {
	items[index] = findTrimmedEnd(text, items[index] ?? 0);
}
/** The offset behind the last character before `from` that is no space. */
function findTrimmedEnd(text, from) {
	let end = from;
	while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
	return end;
}
// src/syntax/describe-repair.ts
/** Says in plain words what indentation showed to be missing or too many, and where. */
const LONGEST_EXCERPT = 60;
/** `lastEnd` is the end of what the block holds: behind that line its brace is missing. */
function describeOpenBlock(text, head, lastEnd) {
	return {
		rule: "missing-brace",
		message: `The block ${readHead(text, head)} is not closed; by its indentation its } is missing after this line.`,
		start: findContentStart(text, lastEnd),
		end: lastEnd,
		suggestion: "}"
	};
}
function describeHeadWithoutBrace(text, head) {
	return {
		rule: "missing-brace",
		message: `The block ${readHead(text, head)} has no opening {.`,
		start: head.headStart,
		end: head.headEnd,
		suggestion: `${text.slice(head.headStart, head.headEnd)} {`
	};
}
function describeExtraBrace(at) {
	return {
		rule: "missing-brace",
		message: "This } closes no block: either it is one too many, or the { of its block is missing.",
		start: at,
		end: at + 1
	};
}
function describeOpenTriple(text, start, end) {
	return {
		rule: "unclosed-string",
		message: "This text has no closing \"\"\"; by its indentation it ends before the next item.",
		start,
		end: Math.min(end, findTrimmedEnd(text, findLineEnd(text, start))),
		suggestion: "\"\"\""
	};
}
function describeOpenComment(text, start) {
	return {
		...describeMistake({
			role: NodeRole.unclosedComment,
			written: "",
			missing: NodeRole.other
		}),
		start,
		end: findTrimmedEnd(text, findLineEnd(text, start))
	};
}
function describeProse(line, start) {
	return {
		rule: "syntax-error",
		message: `This line is no MML: ${line.slice(0, LONGEST_EXCERPT)}`,
		start,
		end: start + line.length
	};
}
function readHead(text, { headStart, headEnd }) {
	return text.slice(headStart, Math.min(headEnd, headStart + LONGEST_EXCERPT));
}
function findContentStart(text, end) {
	return Math.min(measureIndent(text, findLineStart(text, end)).contentStart, end);
}
// src/syntax/repair.ts
/**
* Balances braces and triple quotes by indentation: writers indent what they mean, and a parser that knows only braces
* would move half a file into the wrong block. Used only for texts that do not parse, and only where it helps.
*/
/** More edits than this mean that the indentation says nothing: `3 + blocks / 10`. */
const FREE_EDITS = 3;
const BLOCKS_PER_EDIT = 10;
const BRACES_ONLY = /^[}\s]*$/;
/** In a row on one line; a longer line is no hint, and looking at all of it for each brace would take quadratic time. */
const MOST_BRACES = 200;
/** Where reading stops: no file that people write needs as many. */
const MOST_EDITS$1 = 1e4;
/** What balances the text; nothing where there is nothing to do or the indentation cannot be trusted. */
function findRepair(text) {
	const scan = new IndentationScan(text);
	scan.run();
	const { edits, facts, blockCount } = scan;
	const most = Math.min(MOST_EDITS$1, FREE_EDITS + blockCount / BLOCKS_PER_EDIT);
	return edits.length > most ? NO_REPAIR : {
		edits,
		facts
	};
}
const NO_REPAIR = {
	edits: [],
	facts: []
};
var IndentationScan = class {
	edits = [];
	facts = [];
	blockCount = 0;
	#text;
	#open = [];
	#at = 0;
	/** Where the line that is being read starts to say something, and how deep. */
	#lineStart = 0;
	#contentStart = 0;
	#indent = 0;
	/** The end of the last thing read that is no comment. */
	#lastEnd = 0;
	/** No comment ends behind this place: looked for once, or many open comments would take quadratic time. */
	#isCommentEndMissing = false;
	constructor(text) {
		this.#text = text;
	}
	run() {
		if (this.#text.startsWith("﻿")) this.#at = 1;
		while (this.#at < this.#text.length && !this.#isHopeless()) this.#readLine();
		this.#lineStart = this.#text.length;
		this.#closeBlocks((block) => block.indent >= 0);
	}
	#readLine() {
		this.#lineStart = this.#at;
		const { indent, contentStart } = measureIndent(this.#text, this.#at);
		this.#indent = indent;
		this.#contentStart = contentStart;
		this.#at = contentStart;
		if (this.#text[contentStart] === "}") {
			if (!this.#isFollowedByDeeper(indent)) this.#closeBlocks((block) => block.indent > indent);
		} else if (hasContent(this.#text, contentStart)) {
			if (this.#removeProse()) return;
			if (this.#text[contentStart] !== "{") this.#closeBlocks((block) => block.indent >= indent);
			this.#openMissing();
		}
		this.#readTokens();
	}
	/** Reads to the end of the line, or of the line on which a long string or comment ends. */
	#readTokens() {
		while (this.#at < this.#text.length && !this.#isHopeless()) {
			const character = this.#text[this.#at];
			if (character === "\n") {
				this.#at++;
				return;
			}
			if (this.#readBeyond(character)) {
				if (this.#text[this.#at - 1] === "\n") return;
				continue;
			}
			if (character === "{") this.#pushBlock(findTrimmedEnd(this.#text, this.#at));
			else if (character === "}") this.#closeBrace();
			this.#at++;
			if (character > " ") this.#lastEnd = this.#at;
		}
	}
	/** Strings, comments and conflict markers, inside which nothing counts. */
	#readBeyond(character) {
		if (character === "\"" && this.#text.startsWith("\"\"\"", this.#at)) {
			this.#readTriple();
			return true;
		}
		if (character === "\"" || character === "'") {
			this.#at = skipQuoted(this.#text, this.#at);
			this.#lastEnd = this.#at;
			return true;
		}
		if (!isCommentOrMarker(this.#text, this.#at)) return false;
		const end = this.#isCommentEndMissing && this.#text.startsWith("/*", this.#at) ? void 0 : skipComment(this.#text, this.#at);
		if (end === void 0) this.#closeComment();
		else this.#at = end;
		return true;
	}
	#readTriple() {
		const end = this.#text.indexOf("\"\"\"", this.#at + 3);
		const limit = end < 0 ? this.#text.length : end;
		const line = end < 0 || opensValue(this.#text, end) ? this.#findNextItem(limit) : void 0;
		if (line !== void 0) this.#closeTriple(line);
		else {
			this.#at = end < 0 ? this.#text.length : end + 3;
			this.#lastEnd = this.#at;
		}
	}
	#closeTriple(line) {
		const end = findTrimmedEnd(this.#text, line);
		this.#edit({
			at: line,
			remove: 0,
			insert: "\"\"\"",
			anchor: end
		}, describeOpenTriple(this.#text, this.#at, end));
		this.#at = line;
		this.#lastEnd = end;
	}
	#closeComment() {
		this.#isCommentEndMissing = true;
		const line = this.#findNextItem(this.#text.length);
		if (line === void 0) {
			this.#at = this.#text.length;
			return;
		}
		const anchor = findTrimmedEnd(this.#text, line);
		this.#edit({
			at: line,
			remove: 0,
			insert: "*/",
			anchor
		}, describeOpenComment(this.#text, this.#at));
		this.#at = line;
	}
	/** The next line that is an item, or ends a block, no deeper than the line at hand. */
	#findNextItem(limit) {
		return findItemLine(this.#text, {
			from: this.#at,
			deepest: this.#indent,
			limit
		});
	}
	#pushBlock(headEnd) {
		this.blockCount++;
		const headStart = Math.min(this.#contentStart, headEnd);
		this.#open.push({
			indent: this.#indent,
			headStart,
			headEnd
		});
	}
	/** A brace that fits no open indent is one too many. */
	#closeBrace() {
		const top = this.#open.at(-1);
		const isFirst = this.#at === this.#contentStart;
		const fits = top !== void 0 && (!isFirst || top.indent === this.#indent);
		const isOfThisLine = top !== void 0 && top.headStart >= this.#lineStart;
		if (fits && (isOfThisLine || !this.#isFollowedByDeeper(top.indent))) {
			this.#open.pop();
			return;
		}
		this.#edit({
			at: this.#at,
			remove: 1,
			insert: "",
			anchor: this.#lastEnd
		}, describeExtraBrace(this.#at));
	}
	/** Behind the brace that ends a block nothing stands deeper than the block itself. */
	#isFollowedByDeeper(indent) {
		const lineEnd = findLineEnd(this.#text, this.#at);
		if (lineEnd - this.#at > MOST_BRACES || !BRACES_ONLY.test(this.#text.slice(this.#at, lineEnd))) return false;
		const next = findContentLine(this.#text, lineEnd);
		return next !== void 0 && measureIndent(this.#text, next).indent > indent;
	}
	#closeBlocks(ends) {
		for (let top = this.#open.at(-1); top !== void 0 && ends(top); top = this.#open.at(-1)) {
			if (this.#isHopeless()) return;
			this.#open.pop();
			const edit = {
				at: this.#lineStart,
				remove: 0,
				insert: "}",
				anchor: this.#lastEnd
			};
			this.#edit(edit, describeOpenBlock(this.#text, top, this.#lastEnd));
		}
	}
	/** A line of prose would take the first word of the next line for its own. */
	#removeProse() {
		const start = this.#contentStart;
		if (findBlockHeadEnd(this.#text, start) !== void 0) return false;
		const end = findTrimmedEnd(this.#text, findLineEnd(this.#text, start));
		const line = this.#text.slice(start, end);
		if (!isProse(line)) return false;
		this.#edit({
			at: start,
			remove: end - start,
			insert: "",
			anchor: start
		}, describeProse(line, start));
		this.#at = end;
		return true;
	}
	/** A head without its brace, with members below it that are indented further. */
	#openMissing() {
		const headEnd = findBlockHeadEnd(this.#text, this.#contentStart);
		if (headEnd === void 0) return;
		const line = findContentLine(this.#text, findLineEnd(this.#text, headEnd));
		if (line === void 0) return;
		const { indent, contentStart } = measureIndent(this.#text, line);
		if (indent <= this.#indent || !looksLikeItem(this.#text, contentStart)) return;
		const head = {
			headStart: this.#contentStart,
			headEnd
		};
		this.#edit({
			at: headEnd,
			remove: 0,
			insert: " {",
			anchor: headEnd
		}, describeHeadWithoutBrace(this.#text, head));
		this.#pushBlock(headEnd);
	}
	#isHopeless() {
		return this.edits.length > MOST_EDITS$1;
	}
	#edit(edit, fact) {
		this.edits.push(edit);
		this.facts.push(fact);
	}
};
// src/syntax/syntax-errors.ts
/** Lists what is misspelled in a file: where, what and, in `describeMistake`, in which words. */
/** More mistakes than this say one thing: the file is something else. */
const MOST_ERRORS = 200;
/** All mistakes of a file by place; the last one stands for all that are too many. */
function listErrors(text, walked, found) {
	const rows = findMistakes(walked.mistakes);
	const facts = rows.slice(0, MOST_ERRORS).map((row) => describeRow(text, walked.mistakes, row));
	const all = [
		...facts.filter((fact) => !found.bareTexts.some((bare) => isInside$1(fact, bare))),
		...found.repairs,
		...found.bareTexts
	];
	all.sort((left, right) => left.start - right.start || left.end - right.end);
	const total = all.length + rows.length - facts.length;
	if (total <= MOST_ERRORS) return all;
	const shown = all.slice(0, 199);
	return [...shown, countTheRest(all[199], total - shown.length)];
}
function isInside$1(fact, other) {
	return fact.start > other.start && fact.end <= other.end;
}
/** Where the rows of real mistakes start. */
function findMistakes(mistakes) {
	const rows = [];
	for (let row = 0; row < mistakes.length; row += 4) if (mistakes[row] !== NodeRole.void) rows.push(row);
	return rows;
}
function describeRow(text, mistakes, row) {
	const role = mistakes[row] ?? NodeRole.error;
	const start = mistakes[row + 1] ?? 0;
	const end = Math.max(start, findEnd(text, role, mistakes[row + 2] ?? 0, start));
	return {
		...describeMistake({
			role,
			written: text.slice(start, end),
			missing: mistakes[row + 3] ?? NodeRole.other
		}),
		start,
		end
	};
}
/** A run of unexpected text, or of a comment without its end, may be long: its first line is enough to find it. */
function findEnd(text, role, end, start) {
	const lineEnd = role === NodeRole.error || role === NodeRole.unclosedComment ? text.indexOf("\n", start) : -1;
	return findTrimmedEnd(text, lineEnd < 0 ? end : Math.min(end, lineEnd));
}
function countTheRest(at, count) {
	return {
		rule: "syntax-error",
		message: `There are ${count} more mistakes from here on; this file may not be MML.`,
		start: at.start,
		end: at.end
	};
}
// src/syntax/text-edit.ts
/** The text with all edits made; they must be in order and must not overlap. */
function applyEdits(text, edits) {
	const parts = [];
	let done = 0;
	for (const edit of edits) {
		parts.push(text.slice(done, edit.at), edit.insert);
		done = edit.at + edit.remove;
	}
	parts.push(text.slice(done));
	return parts.join("");
}
/** Maps offsets of the edited text to offsets of the original. */
function mapOffsets(edits) {
	const steps = buildSteps(edits);
	return {
		start: (offset) => {
			const step = findStep(steps, offset);
			if (step === void 0) return offset;
			return offset < step.editedEnd ? step.edit.at : offset - step.shift;
		},
		end: (offset) => {
			const step = findStep(steps, offset - 1);
			if (step === void 0) return offset;
			return offset <= step.editedEnd ? step.edit.anchor : offset - step.shift;
		}
	};
}
function buildSteps(edits) {
	let shift = 0;
	return edits.map((edit) => {
		const editedStart = edit.at + shift;
		shift += edit.insert.length - edit.remove;
		return {
			edit,
			editedStart,
			editedEnd: editedStart + edit.insert.length,
			shift
		};
	});
}
/** The last edit that begins at or before the offset. */
function findStep(steps, offset) {
	let low = 0;
	let high = steps.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (steps[middle].editedStart <= offset) low = middle + 1;
		else high = middle;
	}
	return steps[low - 1];
}
// src/syntax/parse.ts
/** Reads the bytes of one file: pure, never throws, ends in time for any bytes. */
/** What the file says, and every mistake of spelling in it. */
function parse$2(bytes, hash, parser) {
	const { content, text } = decodeText(bytes);
	return {
		hash,
		text,
		content,
		...content === "binary" ? NO_FACTS : readFacts(text, parser)
	};
}
/** Characters: what is shorter is read in a second whatever it holds. */
const LARGE_TEXT = 1 << 20;
const PROBE_LENGTH = 65536;
/** MML with a mistake in every block has one guess in some hundred characters, XML one in four. */
const FOREIGN_LENGTH_PER_GUESS = 20;
const BEGINNING_ONLY = "Only the beginning of this large file was read: it does not look like MML.";
const OUT_OF_MEMORY = "This file could not be read: the parser ran out of memory.";
const NO_FACTS = {
	items: /* @__PURE__ */ new Uint32Array(0),
	errors: []
};
function readFacts(written, parser) {
	const text = leaveOutForeign(written, parser);
	const walked = parser.read(text);
	if (walked === void 0) return {
		...NO_FACTS,
		errors: [mentionFile(text, OUT_OF_MEMORY)]
	};
	const facts = readRepaired(text, walked, parser) ?? finish(text, walked, []);
	return text === written ? facts : {
		...facts,
		errors: [mentionFile(text, BEGINNING_ONLY), ...facts.errors]
	};
}
/**
* Of a large file that is something else (MathML, a log) only the beginning: recovering from a mistake in every word takes
* ten times as long as reading MML, and nothing would come of it.
*/
function leaveOutForeign(text, parser) {
	if (text.length <= LARGE_TEXT) return text;
	const beginning = text.slice(0, PROBE_LENGTH);
	return (parser.read(beginning)?.errorWeight ?? 0) > PROBE_LENGTH / FOREIGN_LENGTH_PER_GUESS ? beginning : text;
}
/** A better reading of the text with small edits, where there is one. */
function readRepaired(text, first, parser) {
	const weight = weigh(text, first);
	const keywords = separateLoneKeywords(text, first.items);
	const repair = weight > 0 ? findRepair(text) : void 0;
	if (repair !== void 0 && repair.edits.length > 0) {
		const facts = readEdited(text, {
			edits: [...repair.edits, ...keywords].sort((left, right) => left.at - right.at),
			facts: repair.facts
		}, {
			parser,
			below: weight
		});
		if (facts !== void 0) return facts;
	}
	return keywords.length > 0 ? readEdited(text, {
		edits: keywords,
		facts: []
	}, {
		parser,
		below: weight + 1
	}) : void 0;
}
/** The facts of the edited text at their places in the original, where the parser has less to guess than `below`. */
function readEdited(text, { edits, facts }, { parser, below }) {
	const edited = applyEdits(text, edits);
	const walked = parser.read(edited);
	if (walked === void 0 || weigh(edited, walked) >= below) return void 0;
	return finish(text, mapToOriginal(walked, mapOffsets(edits)), facts);
}
function finish(text, walked, repairs) {
	const items = trimBrokenValues(text, walked);
	return {
		items,
		errors: listErrors(text, walked, {
			repairs,
			bareTexts: findBareText(text, items)
		})
	};
}
/** A comment without an end is no error to the parser, but it hides all that follows. */
function weigh(text, walked) {
	let weight = walked.errorWeight;
	for (let at = 0; at < walked.mistakes.length; at += 4) if (walked.mistakes[at] === NodeRole.unclosedComment) weight += text.length - (walked.mistakes[at + 1] ?? 0);
	return weight;
}
function mapToOriginal(walked, offsets) {
	return {
		...walked,
		items: mapItems(walked.items, offsets),
		mistakes: mapMistakes(walked.mistakes, offsets)
	};
}
function mapItems(items, offsets) {
	const mapped = items.slice();
	for (let at = 0; at < mapped.length; at += 8) {
		const hasValue = items[at + ItemColumn.valueStart] !== items[at + ItemColumn.valueEnd];
		mapAt(mapped, at + ItemColumn.keyStart, offsets.start);
		mapAt(mapped, at + ItemColumn.keyEnd, offsets.end);
		mapAt(mapped, at + ItemColumn.valueStart, hasValue ? offsets.start : offsets.end);
		mapAt(mapped, at + ItemColumn.valueEnd, offsets.end);
		mapAt(mapped, at + ItemColumn.end, offsets.end);
	}
	return mapped;
}
function mapMistakes(mistakes, offsets) {
	const mapped = mistakes.slice();
	for (let at = 0; at < mapped.length; at += 4) {
		mapAt(mapped, at + 1, offsets.start);
		mapAt(mapped, at + 2, offsets.end);
		if ((mapped[at + 2] ?? 0) < (mapped[at + 1] ?? 0)) mapped[at + 2] = mapped[at + 1] ?? 0;
	}
	return mapped;
}
function mapAt(values, index, map) {
	values[index] = map(values[index] ?? 0);
}
/** About the file as a whole, told at its first line. */
function mentionFile(text, message) {
	return {
		rule: "syntax-error",
		message,
		start: 0,
		end: text.search(/[\r\n]|$/)
	};
}
// src/review.ts
function review(input) {
	const read = createReader(input);
	const models = mapPair(input.snapshots, read);
	const unread = findUnread(input.snapshots, models);
	input.onStage?.({ name: "compare" });
	const comparison = compare(input, models, unread);
	input.onStage?.({ name: "judge" });
	const head = input.head === void 0 ? void 0 : judgeHead(read(input.head), input.head, input);
	const verdict = judge$1({
		changes: runChangeRules(comparison, selectRules(input.config)),
		states: {
			before: [...input.diagnostics?.before ?? [], ...judgeState("before", {
				input,
				comparison,
				unread
			})],
			after: [...input.diagnostics?.after ?? [], ...judgeState("after", {
				input,
				comparison,
				unread
			})],
			...head !== void 0 && { head }
		},
		translation: {
			before: models.before,
			diff: comparison.diff
		},
		findMeta,
		agreements: describeAgreements(input, models)
	}, input.config);
	const { owners, notices } = tellOwners(input, comparison, verdict.findings);
	input.onStage?.({ name: "report" });
	return buildReport({
		...input,
		...comparison,
		...describeRevisions(input),
		verdict,
		owners,
		notices: [
			...input.notices,
			...findIdleSettings(input, models),
			...notices
		],
		unread: [...unread.before, ...unread.after]
	});
}
/** What differs and whom it reaches. `check` looks at one revision, in which nothing is new. */
function compare(input, models, unread) {
	const diff = diffModels(models, mapPair(unread, pathsOf));
	const options = { isExternal: createConsumerMatcher(input.config.pii) };
	const common = {
		models,
		asOf: input.asOf,
		personalWords: input.config.pii.lexicon,
		...options
	};
	if (input.command === "check") return {
		...common,
		diff: {
			...diff,
			changes: [],
			renameCandidates: []
		},
		...NOTHING_REACHED
	};
	return {
		...common,
		diff,
		impact: findImpact(models, diff, options),
		personalData: findPersonalData(models, diff)
	};
}
const NOTHING_REACHED = {
	impact: {
		elements: [],
		consumers: [],
		unaffected: 0
	},
	personalData: {
		added: [],
		removed: [],
		exposures: [],
		noLongerExposed: []
	}
};
/** One snapshot, read and linked: for questions about a single revision. */
function linkSnapshot(snapshot, contents, parser) {
	return createReader({
		contents,
		parser
	})(snapshot);
}
/** Both sides of a comparison, for questions that need no verdict. */
function linkSnapshots(snapshots, contents, parser) {
	return mapPair(snapshots, createReader({
		contents,
		parser
	}));
}
/** Each content is parsed once and is then the same object wherever it occurs. */
function createReader({ contents, parser, onStage }) {
	const known = /* @__PURE__ */ new Map();
	const factsOf = (hash) => {
		const facts = known.get(hash) ?? parse$2(contents.get(hash) ?? /* @__PURE__ */ new Uint8Array(), hash, parser);
		known.set(hash, facts);
		onStage?.({
			name: "parse",
			done: known.size,
			total: contents.size
		});
		return facts;
	};
	return (snapshot) => {
		const files = Array.from(snapshot.files, ([path, hash]) => ({
			path,
			facts: factsOf(hash)
		}));
		onStage?.({ name: "link" });
		return linkModel(buildModel(files));
	};
}
/** Files that the reader could not open, and those that hold no model any more though their path held one. */
function findUnread(snapshots, models) {
	const ofSide = (side, other) => {
		return [...snapshots[side].unread, ...findUnjudged(models[side].model, models[other].model)].map((file) => ({
			...file,
			side
		}));
	};
	return {
		before: ofSide("before", "after"),
		after: ofSide("after", "before")
	};
}
function pathsOf(files) {
	return new Set(files.map((file) => file.path));
}
function judgeState(side, { input, comparison, unread }) {
	const state = {
		side,
		model: comparison.models[side],
		unread: unread[side],
		asOf: input.asOf
	};
	return runModelRules(input.command === "check" ? state : {
		...state,
		comparison
	}, selectRules(input.config));
}
function judgeHead(model, head, input) {
	return runModelRules({
		side: "after",
		model,
		unread: head.unread.map((file) => ({
			...file,
			side: "after"
		})),
		asOf: input.asOf
	}, selectRules(input.config));
}
/** `check` looks at no change, so there is nothing to tell. */
function tellOwners({ command, config, codeowners: file }, comparison, findings) {
	if (command === "check") return {
		owners: [],
		notices: []
	};
	const codeowners = file && parseCodeowners(file.text, file.file);
	const { owners, notices } = findOwners(comparison, findings, {
		config,
		codeowners
	});
	return {
		owners,
		notices: [...notices, ...codeowners === void 0 ? [] : describeCodeownersProblems(codeowners)]
	};
}
/** What is idle in one project may be meant for another that shares the configuration. */
function findIdleSettings({ config, sharesConfiguration }, models) {
	return sharesConfiguration ? [] : describeIdleSettings(config, models);
}
function describeAgreements(input, models) {
	const { command, asOf, baseline } = input;
	return {
		command,
		asOf,
		baseline,
		proposed: input.proposedWaivers ?? [],
		approvedProposals: input.approvedProposals ?? false,
		ignores: mapPair(models, collectInlineIgnores),
		isShared: input.sharesConfiguration ?? false,
		knownRules: RULES.map((rule) => rule.meta.id),
		isRun: (rule) => command === "review" || findRule(rule)?.subject === "model"
	};
}
function findMeta(id) {
	const rule = findRule(id);
	if (rule === void 0) throw new Error(`no rule is called ${id}`);
	return rule.meta;
}
function describeRevisions({ command, snapshots, asOf }) {
	return { comparison: {
		before: command === "check" ? null : snapshots.before.label,
		after: snapshots.after.label,
		asOf
	} };
}
// src/io/wasm-files.ts
/** Reads the WebAssembly files the parser needs: beside the bundle, or where the source tree keeps them. */
const BUNDLE = __dirname;
const REPOSITORY = (0, node_path.join)(__dirname, "..", "..");
const FILES = {
	runtime: {
		name: "web-tree-sitter.wasm",
		source: (0, node_path.join)(REPOSITORY, "node_modules", "web-tree-sitter")
	},
	language: {
		name: "tree-sitter-mml.wasm",
		source: (0, node_path.join)(REPOSITORY, "grammar")
	},
	walker: {
		name: "walker.wasm",
		source: (0, node_path.join)(REPOSITORY, "grammar")
	}
};
function readWasmFiles() {
	return {
		runtime: readWasm("runtime"),
		language: readWasm("language"),
		walker: readWasm("walker")
	};
}
function readWasm(part) {
	const { name, source } = FILES[part];
	const bundled = (0, node_path.join)(BUNDLE, name);
	return (0, node_fs.readFileSync)((0, node_fs.existsSync)(bundled) ? bundled : (0, node_path.join)(source, name));
}
// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", {
	value,
	configurable: true
});
var Edit = class {
	static {
		__name(this, "Edit");
	}
	/** The start position of the change. */
	startPosition;
	/** The end position of the change before the edit. */
	oldEndPosition;
	/** The end position of the change after the edit. */
	newEndPosition;
	/** The start index of the change. */
	startIndex;
	/** The end index of the change before the edit. */
	oldEndIndex;
	/** The end index of the change after the edit. */
	newEndIndex;
	constructor({ startIndex, oldEndIndex, newEndIndex, startPosition, oldEndPosition, newEndPosition }) {
		this.startIndex = startIndex >>> 0;
		this.oldEndIndex = oldEndIndex >>> 0;
		this.newEndIndex = newEndIndex >>> 0;
		this.startPosition = startPosition;
		this.oldEndPosition = oldEndPosition;
		this.newEndPosition = newEndPosition;
	}
	/**
	* Edit a point and index to keep it in-sync with source code that has been edited.
	*
	* This function updates a single point's byte offset and row/column position
	* based on an edit operation. This is useful for editing points without
	* requiring a tree or node instance.
	*/
	editPoint(point, index) {
		let newIndex = index;
		const newPoint = { ...point };
		if (index >= this.oldEndIndex) {
			newIndex = this.newEndIndex + (index - this.oldEndIndex);
			const originalRow = point.row;
			newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
			newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
		} else if (index > this.startIndex) {
			newIndex = this.newEndIndex;
			newPoint.row = this.newEndPosition.row;
			newPoint.column = this.newEndPosition.column;
		}
		return {
			point: newPoint,
			index: newIndex
		};
	}
	/**
	* Edit a range to keep it in-sync with source code that has been edited.
	*
	* This function updates a range's start and end positions based on an edit
	* operation. This is useful for editing ranges without requiring a tree
	* or node instance.
	*/
	editRange(range) {
		const newRange = {
			startIndex: range.startIndex,
			startPosition: { ...range.startPosition },
			endIndex: range.endIndex,
			endPosition: { ...range.endPosition }
		};
		if (range.endIndex >= this.oldEndIndex) {
			if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
				newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
				newRange.endPosition = {
					row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
					column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
				};
				if (newRange.endIndex < this.newEndIndex) {
					newRange.endIndex = Number.MAX_SAFE_INTEGER;
					newRange.endPosition = {
						row: Number.MAX_SAFE_INTEGER,
						column: Number.MAX_SAFE_INTEGER
					};
				}
			}
		} else if (range.endIndex > this.startIndex) {
			newRange.endIndex = this.startIndex;
			newRange.endPosition = { ...this.startPosition };
		}
		if (range.startIndex >= this.oldEndIndex) {
			newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
			newRange.startPosition = {
				row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
				column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
			};
			if (newRange.startIndex < this.newEndIndex) {
				newRange.startIndex = Number.MAX_SAFE_INTEGER;
				newRange.startPosition = {
					row: Number.MAX_SAFE_INTEGER,
					column: Number.MAX_SAFE_INTEGER
				};
			}
		} else if (range.startIndex > this.startIndex) {
			newRange.startIndex = this.startIndex;
			newRange.startPosition = { ...this.startPosition };
		}
		return newRange;
	}
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = {
	row: 0,
	column: 0
};
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
	if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
	return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
	C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
	try {
		return new FinalizationRegistry(handler);
	} catch (e) {
		console.error("Unsupported FinalizationRegistry:", e);
		return;
	}
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
	C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
	static {
		__name(this, "LookaheadIterator");
	}
	/** @internal */
	[0] = 0;
	/** @internal */
	language;
	/** @internal */
	positioned = false;
	/** @internal */
	constructor(internal, address, language) {
		assertInternal(internal);
		this[0] = address;
		this.language = language;
		finalizer?.register(this, address, this);
	}
	/**
	* Get the current symbol of the lookahead iterator.
	*
	* Returns `null` if the iterator is not positioned on a symbol:
	*
	* - Before the first iteration step
	* - After the iterator is exhausted
	* - After a {@link reset} or {@link resetState} call
	*/
	get currentTypeId() {
		return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
	}
	/**
	* Get the current symbol name of the lookahead iterator.
	*
	* Returns `null` if the iterator is not positioned on a symbol.
	*/
	get currentType() {
		const id = this.currentTypeId;
		if (id === null) return null;
		return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
	}
	/** Delete the lookahead iterator, freeing its resources. */
	delete() {
		finalizer?.unregister(this);
		C._ts_lookahead_iterator_delete(this[0]);
		this[0] = 0;
	}
	/**
	* Reset the lookahead iterator.
	*
	* This returns `true` if the language was set successfully and `false`
	* otherwise.
	*/
	reset(language, stateId) {
		if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
			this.language = language;
			this.positioned = false;
			return true;
		}
		return false;
	}
	/**
	* Reset the lookahead iterator to another state.
	*
	* This returns `true` if the iterator was reset to the given state and
	* `false` otherwise.
	*/
	resetState(stateId) {
		if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
		this.positioned = false;
		return true;
	}
	/**
	* Returns an iterator that iterates over the symbols of the lookahead iterator.
	*
	* The iterator will yield the current symbol name as a string for each step
	* until there are no more symbols to iterate over.
	*/
	[Symbol.iterator]() {
		return { next: /* @__PURE__ */ __name(() => {
			this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
			const value = this.currentType;
			return value === null ? {
				done: true,
				value: ""
			} : {
				done: false,
				value
			};
		}, "next") };
	}
};
function getText(tree, startIndex, endIndex, startPosition) {
	const length = endIndex - startIndex;
	let result = tree.textCallback(startIndex, startPosition);
	if (result) {
		startIndex += result.length;
		while (startIndex < endIndex) {
			const string = tree.textCallback(startIndex, startPosition);
			if (string && string.length > 0) {
				startIndex += string.length;
				result += string;
			} else break;
		}
		if (startIndex > endIndex) result = result.slice(0, length);
	}
	return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
	C._ts_tree_delete(address);
});
var Tree = class _Tree {
	static {
		__name(this, "Tree");
	}
	/** @internal */
	[0] = 0;
	/** @internal */
	textCallback;
	/** The language that was used to parse the syntax tree. */
	language;
	/** @internal */
	constructor(internal, address, language, textCallback) {
		assertInternal(internal);
		this[0] = address;
		this.language = language;
		this.textCallback = textCallback;
		finalizer2?.register(this, address, this);
	}
	/** Create a shallow copy of the syntax tree. This is very fast. */
	copy() {
		const address = C._ts_tree_copy(this[0]);
		return new _Tree(INTERNAL, address, this.language, this.textCallback);
	}
	/** Delete the syntax tree, freeing its resources. */
	delete() {
		finalizer2?.unregister(this);
		C._ts_tree_delete(this[0]);
		this[0] = 0;
	}
	/** Get the root node of the syntax tree. */
	get rootNode() {
		C._ts_tree_root_node_wasm(this[0]);
		return unmarshalNode(this);
	}
	/**
	* Get the root node of the syntax tree, but with its position shifted
	* forward by the given offset.
	*/
	rootNodeWithOffset(offsetBytes, offsetExtent) {
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, offsetBytes, "i32");
		marshalPoint(address + SIZE_OF_INT, offsetExtent);
		C._ts_tree_root_node_with_offset_wasm(this[0]);
		return unmarshalNode(this);
	}
	/**
	* Edit the syntax tree to keep it in sync with source code that has been
	* edited.
	*
	* You must describe the edit both in terms of byte offsets and in terms of
	* row/column coordinates.
	*/
	edit(edit) {
		marshalEdit(edit);
		C._ts_tree_edit_wasm(this[0]);
	}
	/** Create a new {@link TreeCursor} starting from the root of the tree. */
	walk() {
		return this.rootNode.walk();
	}
	/**
	* Compare this old edited syntax tree to a new syntax tree representing
	* the same document, returning a sequence of ranges whose syntactic
	* structure has changed.
	*
	* For this to work correctly, this syntax tree must have been edited such
	* that its ranges match up to the new tree. Generally, you'll want to
	* call this method right after calling one of the [`Parser::parse`]
	* functions. Call it on the old tree that was passed to parse, and
	* pass the new tree that was returned from `parse`.
	*/
	getChangedRanges(other) {
		if (!(other instanceof _Tree)) throw new TypeError("Argument must be a Tree");
		C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalRange(address);
				address += SIZE_OF_RANGE;
			}
			C._free(buffer);
		}
		return result;
	}
	/** Get the included ranges that were used to parse the syntax tree. */
	getIncludedRanges() {
		C._ts_tree_included_ranges_wasm(this[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalRange(address);
				address += SIZE_OF_RANGE;
			}
			C._free(buffer);
		}
		return result;
	}
};
var finalizer3 = newFinalizer((address) => {
	C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
	static {
		__name(this, "TreeCursor");
	}
	/** @internal */
	[0] = 0;
	/** @internal */
	[1] = 0;
	/** @internal */
	[2] = 0;
	/** @internal */
	[3] = 0;
	/** @internal */
	tree;
	/** @internal */
	constructor(internal, tree) {
		assertInternal(internal);
		this.tree = tree;
		unmarshalTreeCursor(this);
		finalizer3?.register(this, this.tree[0], this);
	}
	/** Creates a deep copy of the tree cursor. This allocates new memory. */
	copy() {
		const copy = new _TreeCursor(INTERNAL, this.tree);
		C._ts_tree_cursor_copy_wasm(this.tree[0]);
		unmarshalTreeCursor(copy);
		return copy;
	}
	/** Delete the tree cursor, freeing its resources. */
	delete() {
		finalizer3?.unregister(this);
		marshalTreeCursor(this);
		C._ts_tree_cursor_delete_wasm(this.tree[0]);
		this[0] = this[1] = this[2] = 0;
	}
	/** Get the tree cursor's current {@link Node}. */
	get currentNode() {
		marshalTreeCursor(this);
		C._ts_tree_cursor_current_node_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/**
	* Get the numerical field id of this tree cursor's current node.
	*
	* See also {@link TreeCursor#currentFieldName}.
	*/
	get currentFieldId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
	}
	/** Get the field name of this tree cursor's current node. */
	get currentFieldName() {
		return this.tree.language.fields[this.currentFieldId];
	}
	/**
	* Get the depth of the cursor's current node relative to the original
	* node that the cursor was constructed with.
	*/
	get currentDepth() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
	}
	/**
	* Get the index of the cursor's current node out of all of the
	* descendants of the original node that the cursor was constructed with.
	*/
	get currentDescendantIndex() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
	}
	/** Get the type of the cursor's current node. */
	get nodeType() {
		return this.tree.language.types[this.nodeTypeId] || "ERROR";
	}
	/** Get the type id of the cursor's current node. */
	get nodeTypeId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
	}
	/** Get the state id of the cursor's current node. */
	get nodeStateId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
	}
	/** Get the id of the cursor's current node. */
	get nodeId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
	}
	/**
	* Check if the cursor's current node is *named*.
	*
	* Named nodes correspond to named rules in the grammar, whereas
	* *anonymous* nodes correspond to string literals in the grammar.
	*/
	get nodeIsNamed() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if the cursor's current node is *missing*.
	*
	* Missing nodes are inserted by the parser in order to recover from
	* certain kinds of syntax errors.
	*/
	get nodeIsMissing() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
	}
	/** Get the string content of the cursor's current node. */
	get nodeText() {
		marshalTreeCursor(this);
		const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
		const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
		C._ts_tree_cursor_start_position_wasm(this.tree[0]);
		const startPosition = unmarshalPoint(TRANSFER_BUFFER);
		return getText(this.tree, startIndex, endIndex, startPosition);
	}
	/** Get the start position of the cursor's current node. */
	get startPosition() {
		marshalTreeCursor(this);
		C._ts_tree_cursor_start_position_wasm(this.tree[0]);
		return unmarshalPoint(TRANSFER_BUFFER);
	}
	/** Get the end position of the cursor's current node. */
	get endPosition() {
		marshalTreeCursor(this);
		C._ts_tree_cursor_end_position_wasm(this.tree[0]);
		return unmarshalPoint(TRANSFER_BUFFER);
	}
	/** Get the start index of the cursor's current node. */
	get startIndex() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
	}
	/** Get the end index of the cursor's current node. */
	get endIndex() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
	}
	/**
	* Move this cursor to the first child of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there were no children.
	*/
	gotoFirstChild() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	/**
	* Move this cursor to the last child of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there were no children.
	*
	* Note that this function may be slower than
	* {@link TreeCursor#gotoFirstChild} because it needs to
	* iterate through all the children to compute the child's position.
	*/
	gotoLastChild() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	/**
	* Move this cursor to the parent of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there was no parent node (the cursor was already on the
	* root node).
	*
	* Note that the node the cursor was constructed with is considered the root
	* of the cursor, and the cursor cannot walk outside this node.
	*/
	gotoParent() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	/**
	* Move this cursor to the next sibling of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there was no next sibling node.
	*
	* Note that the node the cursor was constructed with is considered the root
	* of the cursor, and the cursor cannot walk outside this node.
	*/
	gotoNextSibling() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	/**
	* Move this cursor to the previous sibling of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there was no previous sibling node.
	*
	* Note that this function may be slower than
	* {@link TreeCursor#gotoNextSibling} due to how node
	* positions are stored. In the worst case, this will need to iterate
	* through all the children up to the previous sibling node to recalculate
	* its position. Also note that the node the cursor was constructed with is
	* considered the root of the cursor, and the cursor cannot walk outside this node.
	*/
	gotoPreviousSibling() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	/**
	* Move the cursor to the node that is the nth descendant of
	* the original node that the cursor was constructed with, where
	* zero represents the original node itself.
	*/
	gotoDescendant(goalDescendantIndex) {
		marshalTreeCursor(this);
		C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
		unmarshalTreeCursor(this);
	}
	/**
	* Move this cursor to the first child of its current node that contains or
	* starts after the given byte offset.
	*
	* This returns `true` if the cursor successfully moved to a child node, and returns
	* `false` if no such child was found.
	*/
	gotoFirstChildForIndex(goalIndex) {
		marshalTreeCursor(this);
		C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
		const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	/**
	* Move this cursor to the first child of its current node that contains or
	* starts after the given byte offset.
	*
	* This returns the index of the child node if one was found, and returns
	* `null` if no such child was found.
	*/
	gotoFirstChildForPosition(goalPosition) {
		marshalTreeCursor(this);
		marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
		const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	/**
	* Re-initialize this tree cursor to start at the original node that the
	* cursor was constructed with.
	*/
	reset(node) {
		marshalNode(node);
		marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
		C._ts_tree_cursor_reset_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
	}
	/**
	* Re-initialize a tree cursor to the same position as another cursor.
	*
	* Unlike {@link TreeCursor#reset}, this will not lose parent
	* information and allows reusing already created cursors.
	*/
	resetTo(cursor) {
		marshalTreeCursor(this, TRANSFER_BUFFER);
		marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
		C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
		unmarshalTreeCursor(this);
	}
};
var Node = class {
	static {
		__name(this, "Node");
	}
	/** @internal */
	[0] = 0;
	/** @internal */
	_children;
	/** @internal */
	_namedChildren;
	/** @internal */
	constructor(internal, { id, tree, startIndex, startPosition, other }) {
		assertInternal(internal);
		this[0] = other;
		this.id = id;
		this.tree = tree;
		this.startIndex = startIndex;
		this.startPosition = startPosition;
	}
	/**
	* The numeric id for this node that is unique.
	*
	* Within a given syntax tree, no two nodes have the same id. However:
	*
	* * If a new tree is created based on an older tree, and a node from the old tree is reused in
	*   the process, then that node will have the same id in both trees.
	*
	* * A node not marked as having changes does not guarantee it was reused.
	*
	* * If a node is marked as having changed in the old tree, it will not be reused.
	*/
	id;
	/** The byte index where this node starts. */
	startIndex;
	/** The position where this node starts. */
	startPosition;
	/** The tree that this node belongs to. */
	tree;
	/** Get this node's type as a numerical id. */
	get typeId() {
		marshalNode(this);
		return C._ts_node_symbol_wasm(this.tree[0]);
	}
	/**
	* Get the node's type as a numerical id as it appears in the grammar,
	* ignoring aliases.
	*/
	get grammarId() {
		marshalNode(this);
		return C._ts_node_grammar_symbol_wasm(this.tree[0]);
	}
	/** Get this node's type as a string. */
	get type() {
		return this.tree.language.types[this.typeId] || "ERROR";
	}
	/**
	* Get this node's symbol name as it appears in the grammar, ignoring
	* aliases as a string.
	*/
	get grammarType() {
		return this.tree.language.types[this.grammarId] || "ERROR";
	}
	/**
	* Check if this node is *named*.
	*
	* Named nodes correspond to named rules in the grammar, whereas
	* *anonymous* nodes correspond to string literals in the grammar.
	*/
	get isNamed() {
		marshalNode(this);
		return C._ts_node_is_named_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if this node is *extra*.
	*
	* Extra nodes represent things like comments, which are not required
	* by the grammar, but can appear anywhere.
	*/
	get isExtra() {
		marshalNode(this);
		return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if this node represents a syntax error.
	*
	* Syntax errors represent parts of the code that could not be incorporated
	* into a valid syntax tree.
	*/
	get isError() {
		marshalNode(this);
		return C._ts_node_is_error_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if this node is *missing*.
	*
	* Missing nodes are inserted by the parser in order to recover from
	* certain kinds of syntax errors.
	*/
	get isMissing() {
		marshalNode(this);
		return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
	}
	/** Check if this node has been edited. */
	get hasChanges() {
		marshalNode(this);
		return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if this node represents a syntax error or contains any syntax
	* errors anywhere within it.
	*/
	get hasError() {
		marshalNode(this);
		return C._ts_node_has_error_wasm(this.tree[0]) === 1;
	}
	/** Get the byte index where this node ends. */
	get endIndex() {
		marshalNode(this);
		return C._ts_node_end_index_wasm(this.tree[0]);
	}
	/** Get the position where this node ends. */
	get endPosition() {
		marshalNode(this);
		C._ts_node_end_point_wasm(this.tree[0]);
		return unmarshalPoint(TRANSFER_BUFFER);
	}
	/** Get the string content of this node. */
	get text() {
		return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
	}
	/** Get this node's parse state. */
	get parseState() {
		marshalNode(this);
		return C._ts_node_parse_state_wasm(this.tree[0]);
	}
	/** Get the parse state after this node. */
	get nextParseState() {
		marshalNode(this);
		return C._ts_node_next_parse_state_wasm(this.tree[0]);
	}
	/** Check if this node is equal to another node. */
	equals(other) {
		return this.tree === other.tree && this.id === other.id;
	}
	/**
	* Get the node's child at the given index, where zero represents the first child.
	*
	* This method is fairly fast, but its cost is technically log(n), so if
	* you might be iterating over a long list of children, you should use
	* {@link Node#children} instead.
	*/
	child(index) {
		marshalNode(this);
		C._ts_node_child_wasm(this.tree[0], index);
		return unmarshalNode(this.tree);
	}
	/**
	* Get this node's *named* child at the given index.
	*
	* See also {@link Node#isNamed}.
	* This method is fairly fast, but its cost is technically log(n), so if
	* you might be iterating over a long list of children, you should use
	* {@link Node#namedChildren} instead.
	*/
	namedChild(index) {
		marshalNode(this);
		C._ts_node_named_child_wasm(this.tree[0], index);
		return unmarshalNode(this.tree);
	}
	/**
	* Get this node's child with the given numerical field id.
	*
	* See also {@link Node#childForFieldName}. You can
	* convert a field name to an id using {@link Language#fieldIdForName}.
	*/
	childForFieldId(fieldId) {
		marshalNode(this);
		C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
		return unmarshalNode(this.tree);
	}
	/**
	* Get the first child with the given field name.
	*
	* If multiple children may have the same field name, access them using
	* {@link Node#childrenForFieldName}.
	*/
	childForFieldName(fieldName) {
		const fieldId = this.tree.language.fields.indexOf(fieldName);
		if (fieldId !== -1) return this.childForFieldId(fieldId);
		return null;
	}
	/** Get the field name of this node's child at the given index. */
	fieldNameForChild(index) {
		marshalNode(this);
		const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
		if (!address) return null;
		return C.AsciiToString(address);
	}
	/** Get the field name of this node's named child at the given index. */
	fieldNameForNamedChild(index) {
		marshalNode(this);
		const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
		if (!address) return null;
		return C.AsciiToString(address);
	}
	/**
	* Get an array of this node's children with a given field name.
	*
	* See also {@link Node#children}.
	*/
	childrenForFieldName(fieldName) {
		const fieldId = this.tree.language.fields.indexOf(fieldName);
		if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
		return [];
	}
	/**
	* Get an array of this node's children with a given field id.
	*
	* See also {@link Node#childrenForFieldName}.
	*/
	childrenForFieldId(fieldId) {
		marshalNode(this);
		C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalNode(this.tree, address);
				address += SIZE_OF_NODE;
			}
			C._free(buffer);
		}
		return result;
	}
	/** Get the node's first child that contains or starts after the given byte offset. */
	firstChildForIndex(index) {
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, index, "i32");
		C._ts_node_first_child_for_byte_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/** Get the node's first named child that contains or starts after the given byte offset. */
	firstNamedChildForIndex(index) {
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, index, "i32");
		C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/** Get this node's number of children. */
	get childCount() {
		marshalNode(this);
		return C._ts_node_child_count_wasm(this.tree[0]);
	}
	/**
	* Get this node's number of *named* children.
	*
	* See also {@link Node#isNamed}.
	*/
	get namedChildCount() {
		marshalNode(this);
		return C._ts_node_named_child_count_wasm(this.tree[0]);
	}
	/** Get this node's first child. */
	get firstChild() {
		return this.child(0);
	}
	/**
	* Get this node's first named child.
	*
	* See also {@link Node#isNamed}.
	*/
	get firstNamedChild() {
		return this.namedChild(0);
	}
	/** Get this node's last child. */
	get lastChild() {
		return this.child(this.childCount - 1);
	}
	/**
	* Get this node's last named child.
	*
	* See also {@link Node#isNamed}.
	*/
	get lastNamedChild() {
		return this.namedChild(this.namedChildCount - 1);
	}
	/**
	* Iterate over this node's children.
	*
	* If you're walking the tree recursively, you may want to use the
	* {@link TreeCursor} APIs directly instead.
	*/
	get children() {
		if (!this._children) {
			marshalNode(this);
			C._ts_node_children_wasm(this.tree[0]);
			const count = C.getValue(TRANSFER_BUFFER, "i32");
			const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			this._children = new Array(count);
			if (count > 0) {
				let address = buffer;
				for (let i2 = 0; i2 < count; i2++) {
					this._children[i2] = unmarshalNode(this.tree, address);
					address += SIZE_OF_NODE;
				}
				C._free(buffer);
			}
		}
		return this._children;
	}
	/**
	* Iterate over this node's named children.
	*
	* See also {@link Node#children}.
	*/
	get namedChildren() {
		if (!this._namedChildren) {
			marshalNode(this);
			C._ts_node_named_children_wasm(this.tree[0]);
			const count = C.getValue(TRANSFER_BUFFER, "i32");
			const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			this._namedChildren = new Array(count);
			if (count > 0) {
				let address = buffer;
				for (let i2 = 0; i2 < count; i2++) {
					this._namedChildren[i2] = unmarshalNode(this.tree, address);
					address += SIZE_OF_NODE;
				}
				C._free(buffer);
			}
		}
		return this._namedChildren;
	}
	/**
	* Get the descendants of this node that are the given type, or in the given types array.
	*
	* The types array should contain node type strings, which can be retrieved from {@link Language#types}.
	*
	* Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
	*/
	descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
		if (!Array.isArray(types)) types = [types];
		const symbols = [];
		const typesBySymbol = this.tree.language.types;
		for (const node_type of types) if (node_type == "ERROR") symbols.push(65535);
		for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) if (types.includes(typesBySymbol[i2])) symbols.push(i2);
		const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
		for (let i2 = 0, n = symbols.length; i2 < n; i2++) C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
		marshalNode(this);
		C._ts_node_descendants_of_type_wasm(this.tree[0], symbolsAddress, symbols.length, startPosition.row, startPosition.column, endPosition.row, endPosition.column);
		const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
		const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(descendantCount);
		if (descendantCount > 0) {
			let address = descendantAddress;
			for (let i2 = 0; i2 < descendantCount; i2++) {
				result[i2] = unmarshalNode(this.tree, address);
				address += SIZE_OF_NODE;
			}
		}
		C._free(descendantAddress);
		C._free(symbolsAddress);
		return result;
	}
	/** Get this node's next sibling. */
	get nextSibling() {
		marshalNode(this);
		C._ts_node_next_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/** Get this node's previous sibling. */
	get previousSibling() {
		marshalNode(this);
		C._ts_node_prev_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/**
	* Get this node's next *named* sibling.
	*
	* See also {@link Node#isNamed}.
	*/
	get nextNamedSibling() {
		marshalNode(this);
		C._ts_node_next_named_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/**
	* Get this node's previous *named* sibling.
	*
	* See also {@link Node#isNamed}.
	*/
	get previousNamedSibling() {
		marshalNode(this);
		C._ts_node_prev_named_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/** Get the node's number of descendants, including one for the node itself. */
	get descendantCount() {
		marshalNode(this);
		return C._ts_node_descendant_count_wasm(this.tree[0]);
	}
	/**
	* Get this node's immediate parent.
	* Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
	*/
	get parent() {
		marshalNode(this);
		C._ts_node_parent_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/**
	* Get the node that contains `descendant`.
	*
	* Note that this can return `descendant` itself.
	*/
	childWithDescendant(descendant) {
		marshalNode(this);
		marshalNode(descendant, 1);
		C._ts_node_child_with_descendant_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/** Get the smallest node within this node that spans the given byte range. */
	descendantForIndex(start2, end = start2) {
		if (typeof start2 !== "number" || typeof end !== "number") throw new Error("Arguments must be numbers");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, start2, "i32");
		C.setValue(address + SIZE_OF_INT, end, "i32");
		C._ts_node_descendant_for_index_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/** Get the smallest named node within this node that spans the given byte range. */
	namedDescendantForIndex(start2, end = start2) {
		if (typeof start2 !== "number" || typeof end !== "number") throw new Error("Arguments must be numbers");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, start2, "i32");
		C.setValue(address + SIZE_OF_INT, end, "i32");
		C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/** Get the smallest node within this node that spans the given point range. */
	descendantForPosition(start2, end = start2) {
		if (!isPoint(start2) || !isPoint(end)) throw new Error("Arguments must be {row, column} objects");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		marshalPoint(address, start2);
		marshalPoint(address + SIZE_OF_POINT, end);
		C._ts_node_descendant_for_position_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/** Get the smallest named node within this node that spans the given point range. */
	namedDescendantForPosition(start2, end = start2) {
		if (!isPoint(start2) || !isPoint(end)) throw new Error("Arguments must be {row, column} objects");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		marshalPoint(address, start2);
		marshalPoint(address + SIZE_OF_POINT, end);
		C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	/**
	* Create a new {@link TreeCursor} starting from this node.
	*
	* Note that the given node is considered the root of the cursor,
	* and the cursor cannot walk outside this node.
	*/
	walk() {
		marshalNode(this);
		C._ts_tree_cursor_new_wasm(this.tree[0]);
		return new TreeCursor(INTERNAL, this.tree);
	}
	/**
	* Edit this node to keep it in-sync with source code that has been edited.
	*
	* This function is only rarely needed. When you edit a syntax tree with
	* the {@link Tree#edit} method, all of the nodes that you retrieve from
	* the tree afterward will already reflect the edit. You only need to
	* use {@link Node#edit} when you have a specific {@link Node} instance that
	* you want to keep and continue to use after an edit.
	*/
	edit(edit) {
		if (this.startIndex >= edit.oldEndIndex) {
			this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
			let subbedPointRow;
			let subbedPointColumn;
			if (this.startPosition.row > edit.oldEndPosition.row) {
				subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
				subbedPointColumn = this.startPosition.column;
			} else {
				subbedPointRow = 0;
				subbedPointColumn = this.startPosition.column;
				if (this.startPosition.column >= edit.oldEndPosition.column) subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
			}
			if (subbedPointRow > 0) {
				this.startPosition.row += subbedPointRow;
				this.startPosition.column = subbedPointColumn;
			} else this.startPosition.column += subbedPointColumn;
		} else if (this.startIndex > edit.startIndex) {
			this.startIndex = edit.newEndIndex;
			this.startPosition.row = edit.newEndPosition.row;
			this.startPosition.column = edit.newEndPosition.column;
		}
	}
	/** Get the S-expression representation of this node. */
	toString() {
		marshalNode(this);
		const address = C._ts_node_to_string_wasm(this.tree[0]);
		const result = C.AsciiToString(address);
		C._free(address);
		return result;
	}
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
	for (let i2 = 0, n = result.length; i2 < n; i2++) {
		const captureIndex = C.getValue(address, "i32");
		address += SIZE_OF_INT;
		const node = unmarshalNode(tree, address);
		address += SIZE_OF_NODE;
		result[i2] = {
			patternIndex,
			name: query.captureNames[captureIndex],
			node
		};
	}
	return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
	let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
	C.setValue(address, node.id, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node.startIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node.startPosition.row, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node.startPosition.column, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
	const id = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	if (id === 0) return null;
	const index = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	const row = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	const column = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	const other = C.getValue(address, "i32");
	return new Node(INTERNAL, {
		id,
		tree,
		startIndex: index,
		startPosition: {
			row,
			column
		},
		other
	});
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
	C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
	C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
	C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
	C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
	cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
	cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
	cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
	cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
	C.setValue(address, point.row, "i32");
	C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
	return {
		row: C.getValue(address, "i32") >>> 0,
		column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
	};
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
	marshalPoint(address, range.startPosition);
	address += SIZE_OF_POINT;
	marshalPoint(address, range.endPosition);
	address += SIZE_OF_POINT;
	C.setValue(address, range.startIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, range.endIndex, "i32");
	address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
	const result = {};
	result.startPosition = unmarshalPoint(address);
	address += SIZE_OF_POINT;
	result.endPosition = unmarshalPoint(address);
	address += SIZE_OF_POINT;
	result.startIndex = C.getValue(address, "i32") >>> 0;
	address += SIZE_OF_INT;
	result.endIndex = C.getValue(address, "i32") >>> 0;
	return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
	marshalPoint(address, edit.startPosition);
	address += SIZE_OF_POINT;
	marshalPoint(address, edit.oldEndPosition);
	address += SIZE_OF_POINT;
	marshalPoint(address, edit.newEndPosition);
	address += SIZE_OF_POINT;
	C.setValue(address, edit.startIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, edit.oldEndIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, edit.newEndIndex, "i32");
	address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
	return {
		major_version: C.getValue(address, "i32"),
		minor_version: C.getValue(address += SIZE_OF_INT, "i32"),
		patch_version: C.getValue(address += SIZE_OF_INT, "i32")
	};
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
	static {
		__name(this, "Language");
	}
	/** @internal */
	[0] = 0;
	/**
	* A list of all node types in the language. The index of each type in this
	* array is its node type id.
	*/
	types;
	/**
	* A list of all field names in the language. The index of each field name in
	* this array is its field id.
	*/
	fields;
	/** @internal */
	constructor(internal, address) {
		assertInternal(internal);
		this[0] = address;
		this.types = new Array(C._ts_language_symbol_count(this[0]));
		for (let i2 = 0, n = this.types.length; i2 < n; i2++) if (C._ts_language_symbol_type(this[0], i2) < 2) this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
		this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
		for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
			const fieldName = C._ts_language_field_name_for_id(this[0], i2);
			if (fieldName !== 0) this.fields[i2] = C.UTF8ToString(fieldName);
			else this.fields[i2] = null;
		}
	}
	/**
	* Gets the name of the language.
	*/
	get name() {
		const ptr = C._ts_language_name(this[0]);
		if (ptr === 0) return null;
		return C.UTF8ToString(ptr);
	}
	/**
	* Gets the ABI version of the language.
	*/
	get abiVersion() {
		return C._ts_language_abi_version(this[0]);
	}
	/**
	* Get the metadata for this language. This information is generated by the
	* CLI, and relies on the language author providing the correct metadata in
	* the language's `tree-sitter.json` file.
	*/
	get metadata() {
		C._ts_language_metadata_wasm(this[0]);
		if (C.getValue(TRANSFER_BUFFER, "i32") === 0) return null;
		return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
	}
	/**
	* Gets the number of fields in the language.
	*/
	get fieldCount() {
		return this.fields.length - 1;
	}
	/**
	* Gets the number of states in the language.
	*/
	get stateCount() {
		return C._ts_language_state_count(this[0]);
	}
	/**
	* Get the field id for a field name.
	*/
	fieldIdForName(fieldName) {
		const result = this.fields.indexOf(fieldName);
		return result !== -1 ? result : null;
	}
	/**
	* Get the field name for a field id.
	*/
	fieldNameForId(fieldId) {
		return this.fields[fieldId] ?? null;
	}
	/**
	* Get the node type id for a node type name.
	*/
	idForNodeType(type, named) {
		const typeLength = C.lengthBytesUTF8(type);
		const typeAddress = C._malloc(typeLength + 1);
		C.stringToUTF8(type, typeAddress, typeLength + 1);
		const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
		C._free(typeAddress);
		return result || null;
	}
	/**
	* Gets the number of node types in the language.
	*/
	get nodeTypeCount() {
		return C._ts_language_symbol_count(this[0]);
	}
	/**
	* Get the node type name for a node type id.
	*/
	nodeTypeForId(typeId) {
		const name2 = C._ts_language_symbol_name(this[0], typeId);
		return name2 ? C.UTF8ToString(name2) : null;
	}
	/**
	* Check if a node type is named.
	*
	* @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
	*/
	nodeTypeIsNamed(typeId) {
		return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
	}
	/**
	* Check if a node type is visible.
	*/
	nodeTypeIsVisible(typeId) {
		return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
	}
	/**
	* Get the supertypes ids of this language.
	*
	* @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
	*/
	get supertypes() {
		C._ts_language_supertypes_wasm(this[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = C.getValue(address, "i16");
				address += SIZE_OF_SHORT;
			}
		}
		return result;
	}
	/**
	* Get the subtype ids for a given supertype node id.
	*/
	subtypes(supertype) {
		C._ts_language_subtypes_wasm(this[0], supertype);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = C.getValue(address, "i16");
				address += SIZE_OF_SHORT;
			}
		}
		return result;
	}
	/**
	* Get the next state id for a given state id and node type id.
	*/
	nextState(stateId, typeId) {
		return C._ts_language_next_state(this[0], stateId, typeId);
	}
	/**
	* Create a new lookahead iterator for this language and parse state.
	*
	* This returns `null` if state is invalid for this language.
	*
	* Iterating {@link LookaheadIterator} will yield valid symbols in the given
	* parse state. A newly created iterator is not positioned on a symbol, so
	* {@link LookaheadIterator#currentType} returns `null` until the first
	* iteration step.
	*
	* Lookahead iterators can be useful for generating suggestions and improving
	* syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
	* lookahead iterator on its first leaf node state. For `MISSING` nodes, a
	* lookahead iterator created on the previous non-extra leaf node may be
	* appropriate.
	*/
	lookaheadIterator(stateId) {
		const address = C._ts_lookahead_iterator_new(this[0], stateId);
		if (address) return new LookaheadIterator(INTERNAL, address, this);
		return null;
	}
	/**
	* Load a language from a WebAssembly module.
	* The module can be provided as a path to a file, a `URL` to a file, or as a
	* buffer.
	*/
	static async load(input) {
		let binary2;
		if (input instanceof Uint8Array) binary2 = input;
		else if (globalThis.process?.versions.node) binary2 = await process.getBuiltinModule("fs/promises").readFile(input);
		else {
			const response = await fetch(input);
			if (!response.ok) {
				const body2 = await response.text();
				throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
			}
			const retryResp = response.clone();
			try {
				binary2 = await WebAssembly.compileStreaming(response);
			} catch (reason) {
				console.error("wasm streaming compile failed:", reason);
				console.error("falling back to ArrayBuffer instantiation");
				binary2 = new Uint8Array(await retryResp.arrayBuffer());
			}
		}
		const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
		return _Language.loadFromWasmExports(mod, { sync: false });
	}
	static loadFromWasmExports(mod, { sync }) {
		const symbolNames = Object.keys(mod);
		const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
		if (!functionName) {
			console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
			throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
		}
		const languageAddress = mod[functionName]();
		return new _Language(INTERNAL, languageAddress);
	}
	/**
	* Load a language synchronously from a pre-compiled WebAssembly module.
	* Use this when the host environment provides a `WebAssembly.Module` directly.
	*/
	static loadSync(wasmModule) {
		const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
		return _Language.loadFromWasmExports(mod, { sync: true });
	}
};
async function Module2(moduleArg = {}) {
	var moduleRtn;
	var Module = moduleArg;
	var ENVIRONMENT_IS_WEB = typeof window == "object";
	var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
	var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
	if (ENVIRONMENT_IS_NODE) {
		const { createRequire } = process.getBuiltinModule("module");
		var require$1 = createRequire(require("url").pathToFileURL(__filename).href);
	}
	Module.currentQueryProgressCallback = null;
	Module.currentProgressCallback = null;
	Module.currentLogCallback = null;
	Module.currentParseCallback = null;
	var arguments_ = [];
	var thisProgram = "./this.program";
	var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
		throw toThrow;
	}, "quit_");
	var _scriptName = require("url").pathToFileURL(__filename).href;
	var scriptDirectory = "";
	function locateFile(path) {
		if (Module["locateFile"]) return Module["locateFile"](path, scriptDirectory);
		return scriptDirectory + path;
	}
	__name(locateFile, "locateFile");
	var readAsync, readBinary;
	if (ENVIRONMENT_IS_NODE) {
		var fs = require$1("fs");
		if (_scriptName.startsWith("file:")) scriptDirectory = require$1("path").dirname(require$1("url").fileURLToPath(_scriptName)) + "/";
		readBinary = /* @__PURE__ */ __name((filename) => {
			filename = isFileURI(filename) ? new URL(filename) : filename;
			return fs.readFileSync(filename);
		}, "readBinary");
		readAsync = /* @__PURE__ */ __name(async (filename, binary2 = true) => {
			filename = isFileURI(filename) ? new URL(filename) : filename;
			return fs.readFileSync(filename, binary2 ? void 0 : "utf8");
		}, "readAsync");
		if (process.argv.length > 1) thisProgram = process.argv[1].replace(/\\/g, "/");
		arguments_ = process.argv.slice(2);
		quit_ = /* @__PURE__ */ __name((status, toThrow) => {
			process.exitCode = status;
			throw toThrow;
		}, "quit_");
	} else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
		try {
			scriptDirectory = new URL(".", _scriptName).href;
		} catch {}
		if (ENVIRONMENT_IS_WORKER) readBinary = /* @__PURE__ */ __name((url) => {
			var xhr = new XMLHttpRequest();
			xhr.open("GET", url, false);
			xhr.responseType = "arraybuffer";
			xhr.send(null);
			return new Uint8Array(
				/** @type{!ArrayBuffer} */
				xhr.response
			);
		}, "readBinary");
		readAsync = /* @__PURE__ */ __name(async (url) => {
			if (isFileURI(url)) return new Promise((resolve, reject) => {
				var xhr = new XMLHttpRequest();
				xhr.open("GET", url, true);
				xhr.responseType = "arraybuffer";
				xhr.onload = () => {
					if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
						resolve(xhr.response);
						return;
					}
					reject(xhr.status);
				};
				xhr.onerror = reject;
				xhr.send(null);
			});
			var response = await fetch(url, { credentials: "same-origin" });
			if (response.ok) return response.arrayBuffer();
			throw new Error(response.status + " : " + response.url);
		}, "readAsync");
	}
	var out = console.log.bind(console);
	var err = console.error.bind(console);
	var dynamicLibraries = [];
	var wasmBinary;
	var ABORT = false;
	var EXITSTATUS;
	var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
	var readyPromiseResolve, readyPromiseReject;
	var wasmMemory;
	var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
	var HEAP64, HEAPU64;
	var HEAP_DATA_VIEW;
	var runtimeInitialized = false;
	function updateMemoryViews() {
		var b = wasmMemory.buffer;
		Module["HEAP8"] = HEAP8 = new Int8Array(b);
		Module["HEAP16"] = new Int16Array(b);
		Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
		Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
		Module["HEAP32"] = new Int32Array(b);
		Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
		Module["HEAPF32"] = new Float32Array(b);
		Module["HEAPF64"] = new Float64Array(b);
		Module["HEAP64"] = new BigInt64Array(b);
		Module["HEAPU64"] = new BigUint64Array(b);
		Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
		LE_HEAP_UPDATE();
	}
	__name(updateMemoryViews, "updateMemoryViews");
	function initMemory() {
		if (Module["wasmMemory"]) wasmMemory = Module["wasmMemory"];
		else {
			var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
			wasmMemory = new WebAssembly.Memory({
				"initial": INITIAL_MEMORY / 65536,
				"maximum": 32768
			});
		}
		updateMemoryViews();
	}
	__name(initMemory, "initMemory");
	var __RELOC_FUNCS__ = [];
	function preRun() {
		if (Module["preRun"]) {
			if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
			while (Module["preRun"].length) addOnPreRun(Module["preRun"].shift());
		}
		callRuntimeCallbacks(onPreRuns);
	}
	__name(preRun, "preRun");
	function initRuntime() {
		runtimeInitialized = true;
		callRuntimeCallbacks(__RELOC_FUNCS__);
		wasmExports["__wasm_call_ctors"]();
		callRuntimeCallbacks(onPostCtors);
	}
	__name(initRuntime, "initRuntime");
	function preMain() {}
	__name(preMain, "preMain");
	function postRun() {
		if (Module["postRun"]) {
			if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
			while (Module["postRun"].length) addOnPostRun(Module["postRun"].shift());
		}
		callRuntimeCallbacks(onPostRuns);
	}
	__name(postRun, "postRun");
	function abort(what) {
		Module["onAbort"]?.(what);
		what = "Aborted(" + what + ")";
		err(what);
		ABORT = true;
		what += ". Build with -sASSERTIONS for more info.";
		var e = new WebAssembly.RuntimeError(what);
		readyPromiseReject?.(e);
		throw e;
	}
	__name(abort, "abort");
	var wasmBinaryFile;
	function findWasmBinary() {
		if (Module["locateFile"]) return locateFile("web-tree-sitter.wasm");
		return new URL("web-tree-sitter.wasm", require("url").pathToFileURL(__filename).href).href;
	}
	__name(findWasmBinary, "findWasmBinary");
	function getBinarySync(file) {
		if (file == wasmBinaryFile && wasmBinary) return new Uint8Array(wasmBinary);
		if (readBinary) return readBinary(file);
		throw "both async and sync fetching of the wasm failed";
	}
	__name(getBinarySync, "getBinarySync");
	async function getWasmBinary(binaryFile) {
		if (!wasmBinary) try {
			var response = await readAsync(binaryFile);
			return new Uint8Array(response);
		} catch {}
		return getBinarySync(binaryFile);
	}
	__name(getWasmBinary, "getWasmBinary");
	async function instantiateArrayBuffer(binaryFile, imports) {
		try {
			var binary2 = await getWasmBinary(binaryFile);
			return await WebAssembly.instantiate(binary2, imports);
		} catch (reason) {
			err(`failed to asynchronously prepare wasm: ${reason}`);
			abort(reason);
		}
	}
	__name(instantiateArrayBuffer, "instantiateArrayBuffer");
	async function instantiateAsync(binary2, binaryFile, imports) {
		if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) try {
			var response = fetch(binaryFile, { credentials: "same-origin" });
			return await WebAssembly.instantiateStreaming(response, imports);
		} catch (reason) {
			err(`wasm streaming compile failed: ${reason}`);
			err("falling back to ArrayBuffer instantiation");
		}
		return instantiateArrayBuffer(binaryFile, imports);
	}
	__name(instantiateAsync, "instantiateAsync");
	function getWasmImports() {
		return {
			"env": wasmImports,
			"wasi_snapshot_preview1": wasmImports,
			"GOT.mem": new Proxy(wasmImports, GOTHandler),
			"GOT.func": new Proxy(wasmImports, GOTHandler)
		};
	}
	__name(getWasmImports, "getWasmImports");
	async function createWasm() {
		function receiveInstance(instance2, module2) {
			wasmExports = instance2.exports;
			wasmExports = relocateExports(wasmExports, 1024);
			var metadata2 = getDylinkMetadata(module2);
			if (metadata2.neededDynlibs) dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
			mergeLibSymbols(wasmExports, "main");
			LDSO.init();
			loadDylibs();
			__RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
			assignWasmExports(wasmExports);
			return wasmExports;
		}
		__name(receiveInstance, "receiveInstance");
		function receiveInstantiationResult(result2) {
			return receiveInstance(result2["instance"], result2["module"]);
		}
		__name(receiveInstantiationResult, "receiveInstantiationResult");
		var info2 = getWasmImports();
		if (Module["instantiateWasm"]) return new Promise((resolve, reject) => {
			Module["instantiateWasm"](info2, (mod, inst) => {
				resolve(receiveInstance(mod, inst));
			});
		});
		wasmBinaryFile ??= findWasmBinary();
		return receiveInstantiationResult(await instantiateAsync(wasmBinary, wasmBinaryFile, info2));
	}
	__name(createWasm, "createWasm");
	class ExitStatus {
		static {
			__name(this, "ExitStatus");
		}
		name = "ExitStatus";
		constructor(status) {
			this.message = `Program terminated with exit(${status})`;
			this.status = status;
		}
	}
	var GOT = {};
	var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
	var GOTHandler = { get(obj, symName) {
		var rtn = GOT[symName];
		if (!rtn) rtn = GOT[symName] = new WebAssembly.Global({
			"value": "i32",
			"mutable": true
		});
		if (!currentModuleWeakSymbols.has(symName)) rtn.required = true;
		return rtn;
	} };
	var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
	var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
	var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
	var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
	var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
	var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
	var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
	var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
	var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
	var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
	var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
	var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
	var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
	var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
		while (callbacks.length > 0) callbacks.shift()(Module);
	}, "callRuntimeCallbacks");
	var onPostRuns = [];
	var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
	var onPreRuns = [];
	var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
	var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
	var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
		var maxIdx = idx + maxBytesToRead;
		if (ignoreNul) return maxIdx;
		while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
		return idx;
	}, "findStringEnd");
	var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
		var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
		if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
		var str = "";
		while (idx < endPtr) {
			var u0 = heapOrArray[idx++];
			if (!(u0 & 128)) {
				str += String.fromCharCode(u0);
				continue;
			}
			var u1 = heapOrArray[idx++] & 63;
			if ((u0 & 224) == 192) {
				str += String.fromCharCode((u0 & 31) << 6 | u1);
				continue;
			}
			var u2 = heapOrArray[idx++] & 63;
			if ((u0 & 240) == 224) u0 = (u0 & 15) << 12 | u1 << 6 | u2;
			else u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
			if (u0 < 65536) str += String.fromCharCode(u0);
			else {
				var ch = u0 - 65536;
				str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
			}
		}
		return str;
	}, "UTF8ArrayToString");
	var getDylinkMetadata = /* @__PURE__ */ __name((binary2) => {
		var offset = 0;
		var end = 0;
		function getU8() {
			return binary2[offset++];
		}
		__name(getU8, "getU8");
		function getLEB() {
			var ret = 0;
			var mul = 1;
			while (1) {
				var byte = binary2[offset++];
				ret += (byte & 127) * mul;
				mul *= 128;
				if (!(byte & 128)) break;
			}
			return ret;
		}
		__name(getLEB, "getLEB");
		function getString() {
			var len = getLEB();
			offset += len;
			return UTF8ArrayToString(binary2, offset - len, len);
		}
		__name(getString, "getString");
		function getStringList() {
			var count2 = getLEB();
			var rtn = [];
			while (count2--) rtn.push(getString());
			return rtn;
		}
		__name(getStringList, "getStringList");
		function failIf(condition, message) {
			if (condition) throw new Error(message);
		}
		__name(failIf, "failIf");
		if (binary2 instanceof WebAssembly.Module) {
			var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
			failIf(dylinkSection.length === 0, "need dylink section");
			binary2 = new Uint8Array(dylinkSection[0]);
			end = binary2.length;
		} else {
			var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
			failIf(!(int32View[0] == 1836278016 || int32View[0] == 6386541), "need to see wasm magic number");
			failIf(binary2[8] !== 0, "need the dylink section to be first");
			offset = 9;
			var section_size = getLEB();
			end = offset + section_size;
			failIf(getString() !== "dylink.0");
		}
		var customSection = {
			neededDynlibs: [],
			tlsExports: /* @__PURE__ */ new Set(),
			weakImports: /* @__PURE__ */ new Set(),
			runtimePaths: []
		};
		var WASM_DYLINK_MEM_INFO = 1;
		var WASM_DYLINK_NEEDED = 2;
		var WASM_DYLINK_EXPORT_INFO = 3;
		var WASM_DYLINK_IMPORT_INFO = 4;
		var WASM_DYLINK_RUNTIME_PATH = 5;
		var WASM_SYMBOL_TLS = 256;
		var WASM_SYMBOL_BINDING_MASK = 3;
		var WASM_SYMBOL_BINDING_WEAK = 1;
		while (offset < end) {
			var subsectionType = getU8();
			var subsectionSize = getLEB();
			if (subsectionType === WASM_DYLINK_MEM_INFO) {
				customSection.memorySize = getLEB();
				customSection.memoryAlign = getLEB();
				customSection.tableSize = getLEB();
				customSection.tableAlign = getLEB();
			} else if (subsectionType === WASM_DYLINK_NEEDED) customSection.neededDynlibs = getStringList();
			else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
				var count = getLEB();
				while (count--) {
					var symname = getString();
					var flags2 = getLEB();
					if (flags2 & WASM_SYMBOL_TLS) customSection.tlsExports.add(symname);
				}
			} else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
				var count = getLEB();
				while (count--) {
					var modname = getString();
					var symname = getString();
					var flags2 = getLEB();
					if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) customSection.weakImports.add(symname);
				}
			} else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) customSection.runtimePaths = getStringList();
			else offset += subsectionSize;
		}
		return customSection;
	}, "getDylinkMetadata");
	function getValue(ptr, type = "i8") {
		if (type.endsWith("*")) type = "*";
		switch (type) {
			case "i1": return HEAP8[ptr];
			case "i8": return HEAP8[ptr];
			case "i16": return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
			case "i32": return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
			case "i64": return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
			case "float": return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
			case "double": return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
			case "*": return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
			default: abort(`invalid type for getValue: ${type}`);
		}
	}
	__name(getValue, "getValue");
	var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
		var dso = {
			refcount: Infinity,
			name: name2,
			exports: syms,
			global: true
		};
		LDSO.loadedLibsByName[name2] = dso;
		if (handle2 != void 0) LDSO.loadedLibsByHandle[handle2] = dso;
		return dso;
	}, "newDSO");
	var LDSO = {
		loadedLibsByName: {},
		loadedLibsByHandle: {},
		init() {
			newDSO("__main__", 0, wasmImports);
		}
	};
	var ___heap_base = 82240;
	var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
	var getMemory = /* @__PURE__ */ __name((size) => {
		if (runtimeInitialized) return _calloc(size, 1);
		var ret = ___heap_base;
		var end = ret + alignMemory(size, 16);
		___heap_base = end;
		GOT["__heap_base"].value = end;
		return ret;
	}, "getMemory");
	var isInternalSym = /* @__PURE__ */ __name((symName) => [
		"__cpp_exception",
		"__c_longjmp",
		"__wasm_apply_data_relocs",
		"__dso_handle",
		"__tls_size",
		"__tls_align",
		"__set_stack_limits",
		"_emscripten_tls_init",
		"__wasm_init_tls",
		"__wasm_call_ctors",
		"__start_em_asm",
		"__stop_em_asm",
		"__start_em_js",
		"__stop_em_js"
	].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
	var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
		const n = arr.length;
		return [
			n % 128 | 128,
			n >> 7,
			...arr
		];
	}, "uleb128EncodeWithLen");
	var wasmTypeCodes = {
		"i": 127,
		"p": 127,
		"j": 126,
		"f": 125,
		"d": 124,
		"e": 111
	};
	var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
		return wasmTypeCodes[type];
	})), "generateTypePack");
	var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
		var bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, ...uleb128EncodeWithLen([
			1,
			96,
			...generateTypePack(sig.slice(1)),
			...generateTypePack(sig[0] === "v" ? "" : sig[0])
		]), 2, 7, 1, 1, 101, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0);
		var module2 = new WebAssembly.Module(bytes);
		return new WebAssembly.Instance(module2, { "e": { "f": func2 } }).exports["f"];
	}, "convertJsFunctionToWasm");
	var wasmTableMirror = [];
	var wasmTable = new WebAssembly.Table({
		"initial": 31,
		"element": "anyfunc"
	});
	var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
		var func2 = wasmTableMirror[funcPtr];
		if (!func2) wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
		return func2;
	}, "getWasmTableEntry");
	var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
		if (functionsInTableMap) for (var i2 = offset; i2 < offset + count; i2++) {
			var item = getWasmTableEntry(i2);
			if (item) functionsInTableMap.set(item, i2);
		}
	}, "updateTableMap");
	var functionsInTableMap;
	var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
		if (!functionsInTableMap) {
			functionsInTableMap = /* @__PURE__ */ new WeakMap();
			updateTableMap(0, wasmTable.length);
		}
		return functionsInTableMap.get(func2) || 0;
	}, "getFunctionAddress");
	var freeTableIndexes = [];
	var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
		if (freeTableIndexes.length) return freeTableIndexes.pop();
		return wasmTable["grow"](1);
	}, "getEmptyTableSlot");
	var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
		wasmTable.set(idx, func2);
		wasmTableMirror[idx] = wasmTable.get(idx);
	}, "setWasmTableEntry");
	var addFunction = /* @__PURE__ */ __name((func2, sig) => {
		var rtn = getFunctionAddress(func2);
		if (rtn) return rtn;
		var ret = getEmptyTableSlot();
		try {
			setWasmTableEntry(ret, func2);
		} catch (err2) {
			if (!(err2 instanceof TypeError)) throw err2;
			setWasmTableEntry(ret, convertJsFunctionToWasm(func2, sig));
		}
		functionsInTableMap.set(func2, ret);
		return ret;
	}, "addFunction");
	var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
		for (var symName in exports) {
			if (isInternalSym(symName)) continue;
			var value = exports[symName];
			GOT[symName] ||= new WebAssembly.Global({
				"value": "i32",
				"mutable": true
			});
			if (replace || GOT[symName].value == 0) {
				if (typeof value == "function") GOT[symName].value = addFunction(value);
				else if (typeof value == "number") GOT[symName].value = value;
				else err(`unhandled export type for '${symName}': ${typeof value}`);
			}
		}
	}, "updateGOT");
	var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
		var relocated = {};
		for (var e in exports) {
			var value = exports[e];
			if (typeof value == "object") value = value.value;
			if (typeof value == "number") value += memoryBase2;
			relocated[e] = value;
		}
		updateGOT(relocated, replace);
		return relocated;
	}, "relocateExports");
	var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
		var existing = wasmImports[symName];
		if (!existing || existing.stub) return false;
		return true;
	}, "isSymbolDefined");
	var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
		var rtn = getWasmTableEntry(ptr)(...args2);
		function convert(rtn2) {
			return rtn2;
		}
		__name(convert, "convert");
		return convert(rtn);
	}, "dynCall");
	var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
	var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
	var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
		var sp = stackSave();
		try {
			return dynCall(sig, ptr, args2);
		} catch (e) {
			stackRestore(sp);
			if (e !== e + 0) throw e;
			_setThrew(1, 0);
			if (sig[0] == "j") return 0n;
		}
	}, "createInvokeFunction");
	var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
		var sym;
		if (isSymbolDefined(symName)) sym = wasmImports[symName];
		else if (symName.startsWith("invoke_")) sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
		return {
			sym,
			name: symName
		};
	}, "resolveGlobalSymbol");
	var onPostCtors = [];
	var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
	var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
	var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
		var metadata = getDylinkMetadata(binary);
		function loadModule() {
			var memAlign = Math.pow(2, metadata.memoryAlign);
			var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
			var tableBase = metadata.tableSize ? wasmTable.length : 0;
			if (handle) {
				HEAP8[handle + 8] = 1;
				LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
				LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
				LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
				LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
			}
			if (metadata.tableSize) wasmTable.grow(metadata.tableSize);
			var moduleExports;
			function resolveSymbol(sym) {
				var resolved = resolveGlobalSymbol(sym).sym;
				if (!resolved && localScope) resolved = localScope[sym];
				if (!resolved) resolved = moduleExports[sym];
				return resolved;
			}
			__name(resolveSymbol, "resolveSymbol");
			var proxyHandler = { get(stubs, prop) {
				switch (prop) {
					case "__memory_base": return memoryBase;
					case "__table_base": return tableBase;
				}
				if (prop in wasmImports && !wasmImports[prop].stub) return wasmImports[prop];
				if (!(prop in stubs)) {
					var resolved;
					stubs[prop] = (...args2) => {
						resolved ||= resolveSymbol(prop);
						return resolved(...args2);
					};
				}
				return stubs[prop];
			} };
			var proxy = new Proxy({}, proxyHandler);
			currentModuleWeakSymbols = metadata.weakImports;
			var info = {
				"GOT.mem": new Proxy({}, GOTHandler),
				"GOT.func": new Proxy({}, GOTHandler),
				"env": proxy,
				"wasi_snapshot_preview1": proxy
			};
			function postInstantiation(module, instance) {
				updateTableMap(tableBase, metadata.tableSize);
				moduleExports = relocateExports(instance.exports, memoryBase);
				if (!flags.allowUndefined) reportUndefinedSymbols();
				function addEmAsm(addr, body) {
					var args = [];
					var arity = 0;
					for (; arity < 16; arity++) if (body.indexOf("$" + arity) != -1) args.push("$" + arity);
					else break;
					args = args.join(",");
					var func = `(${args}) => { ${body} };`;
					ASM_CONSTS[start] = eval(func);
				}
				__name(addEmAsm, "addEmAsm");
				if ("__start_em_asm" in moduleExports) {
					var start = moduleExports["__start_em_asm"];
					var stop = moduleExports["__stop_em_asm"];
					while (start < stop) {
						var jsString = UTF8ToString(start);
						addEmAsm(start, jsString);
						start = HEAPU8.indexOf(0, start) + 1;
					}
				}
				function addEmJs(name, cSig, body) {
					var jsArgs = [];
					cSig = cSig.slice(1, -1);
					if (cSig != "void") {
						cSig = cSig.split(",");
						for (var i in cSig) {
							var jsArg = cSig[i].split(" ").pop();
							jsArgs.push(jsArg.replace("*", ""));
						}
					}
					var func = `(${jsArgs}) => ${body};`;
					moduleExports[name] = eval(func);
				}
				__name(addEmJs, "addEmJs");
				for (var name in moduleExports) if (name.startsWith("__em_js__")) {
					var start = moduleExports[name];
					var jsString = UTF8ToString(start);
					var parts = jsString.split("<::>");
					addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
					delete moduleExports[name];
				}
				var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
				if (applyRelocs) {
					if (runtimeInitialized) applyRelocs();
					else __RELOC_FUNCS__.push(applyRelocs);
				}
				var init = moduleExports["__wasm_call_ctors"];
				if (init) {
					if (runtimeInitialized) init();
					else addOnPostCtor(init);
				}
				return moduleExports;
			}
			__name(postInstantiation, "postInstantiation");
			if (flags.loadAsync) return (async () => {
				var instance2;
				if (binary instanceof WebAssembly.Module) instance2 = new WebAssembly.Instance(binary, info);
				else ({module: binary, instance: instance2} = await WebAssembly.instantiate(binary, info));
				return postInstantiation(binary, instance2);
			})();
			var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
			var instance = new WebAssembly.Instance(module, info);
			return postInstantiation(module, instance);
		}
		__name(loadModule, "loadModule");
		flags = {
			...flags,
			rpath: {
				parentLibPath: libName,
				paths: metadata.runtimePaths
			}
		};
		if (flags.loadAsync) return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
		metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
		return loadModule();
	}, "loadWebAssemblyModule");
	var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
		for (var [sym, exp] of Object.entries(exports)) {
			const setImport = /* @__PURE__ */ __name((target) => {
				if (!isSymbolDefined(target)) wasmImports[target] = exp;
			}, "setImport");
			setImport(sym);
			const main_alias = "__main_argc_argv";
			if (sym == "main") setImport(main_alias);
			if (sym == main_alias) setImport("main");
		}
	}, "mergeLibSymbols");
	var asyncLoad = /* @__PURE__ */ __name(async (url) => {
		var arrayBuffer = await readAsync(url);
		return new Uint8Array(arrayBuffer);
	}, "asyncLoad");
	function loadDynamicLibrary(libName2, flags2 = {
		global: true,
		nodelete: true
	}, localScope2, handle2) {
		var dso = LDSO.loadedLibsByName[libName2];
		if (dso) {
			if (!flags2.global) {
				if (localScope2) Object.assign(localScope2, dso.exports);
			} else if (!dso.global) {
				dso.global = true;
				mergeLibSymbols(dso.exports, libName2);
			}
			if (flags2.nodelete && dso.refcount !== Infinity) dso.refcount = Infinity;
			dso.refcount++;
			if (handle2) LDSO.loadedLibsByHandle[handle2] = dso;
			return flags2.loadAsync ? Promise.resolve(true) : true;
		}
		dso = newDSO(libName2, handle2, "loading");
		dso.refcount = flags2.nodelete ? Infinity : 1;
		dso.global = flags2.global;
		function loadLibData() {
			if (handle2) {
				var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
				var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
				if (data && dataSize) {
					var libData = HEAP8.slice(data, data + dataSize);
					return flags2.loadAsync ? Promise.resolve(libData) : libData;
				}
			}
			var libFile = locateFile(libName2);
			if (flags2.loadAsync) return asyncLoad(libFile);
			if (!readBinary) throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
			return readBinary(libFile);
		}
		__name(loadLibData, "loadLibData");
		function getExports() {
			if (flags2.loadAsync) return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
			return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
		}
		__name(getExports, "getExports");
		function moduleLoaded(exports) {
			if (dso.global) mergeLibSymbols(exports, libName2);
			else if (localScope2) Object.assign(localScope2, exports);
			dso.exports = exports;
		}
		__name(moduleLoaded, "moduleLoaded");
		if (flags2.loadAsync) return getExports().then((exports) => {
			moduleLoaded(exports);
			return true;
		});
		moduleLoaded(getExports());
		return true;
	}
	__name(loadDynamicLibrary, "loadDynamicLibrary");
	var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
		for (var [symName, entry] of Object.entries(GOT)) if (entry.value == 0) {
			var value = resolveGlobalSymbol(symName, true).sym;
			if (!value && !entry.required) continue;
			if (typeof value == "function") entry.value = addFunction(value, value.sig);
			else if (typeof value == "number") entry.value = value;
			else throw new Error(`bad export type for '${symName}': ${typeof value}`);
		}
	}, "reportUndefinedSymbols");
	var runDependencies = 0;
	var dependenciesFulfilled = null;
	var removeRunDependency = /* @__PURE__ */ __name((id) => {
		runDependencies--;
		Module["monitorRunDependencies"]?.(runDependencies);
		if (runDependencies == 0) {
			if (dependenciesFulfilled) {
				var callback = dependenciesFulfilled;
				dependenciesFulfilled = null;
				callback();
			}
		}
	}, "removeRunDependency");
	var addRunDependency = /* @__PURE__ */ __name((id) => {
		runDependencies++;
		Module["monitorRunDependencies"]?.(runDependencies);
	}, "addRunDependency");
	var loadDylibs = /* @__PURE__ */ __name(async () => {
		if (!dynamicLibraries.length) {
			reportUndefinedSymbols();
			return;
		}
		addRunDependency("loadDylibs");
		for (var lib of dynamicLibraries) await loadDynamicLibrary(lib, {
			loadAsync: true,
			global: true,
			nodelete: true,
			allowUndefined: true
		});
		reportUndefinedSymbols();
		removeRunDependency("loadDylibs");
	}, "loadDylibs");
	var noExitRuntime = true;
	function setValue(ptr, value, type = "i8") {
		if (type.endsWith("*")) type = "*";
		switch (type) {
			case "i1":
				HEAP8[ptr] = value;
				break;
			case "i8":
				HEAP8[ptr] = value;
				break;
			case "i16":
				LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
				break;
			case "i32":
				LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
				break;
			case "i64":
				LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
				break;
			case "float":
				LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
				break;
			case "double":
				LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
				break;
			case "*":
				LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
				break;
			default: abort(`invalid type for setValue: ${type}`);
		}
	}
	__name(setValue, "setValue");
	var ___memory_base = new WebAssembly.Global({
		"value": "i32",
		"mutable": false
	}, 1024);
	var ___stack_high = 82240;
	var ___stack_low = 16704;
	var ___stack_pointer = new WebAssembly.Global({
		"value": "i32",
		"mutable": true
	}, 82240);
	var ___table_base = new WebAssembly.Global({
		"value": "i32",
		"mutable": false
	}, 1);
	var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
	__abort_js.sig = "v";
	var getHeapMax = /* @__PURE__ */ __name(() => 2147483648, "getHeapMax");
	var growMemory = /* @__PURE__ */ __name((size) => {
		var pages = (size - wasmMemory.buffer.byteLength + 65535) / 65536 | 0;
		try {
			wasmMemory.grow(pages);
			updateMemoryViews();
			return 1;
		} catch (e) {}
	}, "growMemory");
	var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
		var oldSize = HEAPU8.length;
		requestedSize >>>= 0;
		var maxHeapSize = getHeapMax();
		if (requestedSize > maxHeapSize) return false;
		for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
			var overGrownHeapSize = oldSize * (1 + .2 / cutDown);
			overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
			if (growMemory(Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536)))) return true;
		}
		return false;
	}, "_emscripten_resize_heap");
	_emscripten_resize_heap.sig = "ip";
	var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
	_fd_close.sig = "ii";
	var INT53_MAX = 9007199254740992;
	var INT53_MIN = -9007199254740992;
	var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
	function _fd_seek(fd, offset, whence, newOffset) {
		offset = bigintToI53Checked(offset);
		return 70;
	}
	__name(_fd_seek, "_fd_seek");
	_fd_seek.sig = "iijip";
	var printCharBuffers = [
		null,
		[],
		[]
	];
	var printChar = /* @__PURE__ */ __name((stream, curr) => {
		var buffer = printCharBuffers[stream];
		if (curr === 0 || curr === 10) {
			(stream === 1 ? out : err)(UTF8ArrayToString(buffer));
			buffer.length = 0;
		} else buffer.push(curr);
	}, "printChar");
	var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
		var num = 0;
		for (var i2 = 0; i2 < iovcnt; i2++) {
			var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
			var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
			iov += 8;
			for (var j = 0; j < len; j++) printChar(fd, HEAPU8[ptr + j]);
			num += len;
		}
		LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
		return 0;
	}, "_fd_write");
	_fd_write.sig = "iippp";
	function _tree_sitter_log_callback(isLexMessage, messageAddress) {
		if (Module.currentLogCallback) {
			const message = UTF8ToString(messageAddress);
			Module.currentLogCallback(message, isLexMessage !== 0);
		}
	}
	__name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
	function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
		const INPUT_BUFFER_SIZE = 10240;
		const string = Module.currentParseCallback(index, {
			row,
			column
		});
		if (typeof string === "string") {
			setValue(lengthAddress, string.length, "i32");
			stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
		} else setValue(lengthAddress, 0, "i32");
	}
	__name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
	function _tree_sitter_progress_callback(currentOffset, hasError) {
		if (Module.currentProgressCallback) return Module.currentProgressCallback({
			currentOffset,
			hasError
		});
		return false;
	}
	__name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
	function _tree_sitter_query_progress_callback(currentOffset) {
		if (Module.currentQueryProgressCallback) return Module.currentQueryProgressCallback({ currentOffset });
		return false;
	}
	__name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
	var runtimeKeepaliveCounter = 0;
	var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
	var _proc_exit = /* @__PURE__ */ __name((code) => {
		EXITSTATUS = code;
		if (!keepRuntimeAlive()) {
			Module["onExit"]?.(code);
			ABORT = true;
		}
		quit_(code, new ExitStatus(code));
	}, "_proc_exit");
	_proc_exit.sig = "vi";
	var exitJS = /* @__PURE__ */ __name((status, implicit) => {
		EXITSTATUS = status;
		_proc_exit(status);
	}, "exitJS");
	var handleException = /* @__PURE__ */ __name((e) => {
		if (e instanceof ExitStatus || e == "unwind") return EXITSTATUS;
		quit_(1, e);
	}, "handleException");
	var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
		var len = 0;
		for (var i2 = 0; i2 < str.length; ++i2) {
			var c = str.charCodeAt(i2);
			if (c <= 127) len++;
			else if (c <= 2047) len += 2;
			else if (c >= 55296 && c <= 57343) {
				len += 4;
				++i2;
			} else len += 3;
		}
		return len;
	}, "lengthBytesUTF8");
	var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
		if (!(maxBytesToWrite > 0)) return 0;
		var startIdx = outIdx;
		var endIdx = outIdx + maxBytesToWrite - 1;
		for (var i2 = 0; i2 < str.length; ++i2) {
			var u = str.codePointAt(i2);
			if (u <= 127) {
				if (outIdx >= endIdx) break;
				heap[outIdx++] = u;
			} else if (u <= 2047) {
				if (outIdx + 1 >= endIdx) break;
				heap[outIdx++] = 192 | u >> 6;
				heap[outIdx++] = 128 | u & 63;
			} else if (u <= 65535) {
				if (outIdx + 2 >= endIdx) break;
				heap[outIdx++] = 224 | u >> 12;
				heap[outIdx++] = 128 | u >> 6 & 63;
				heap[outIdx++] = 128 | u & 63;
			} else {
				if (outIdx + 3 >= endIdx) break;
				heap[outIdx++] = 240 | u >> 18;
				heap[outIdx++] = 128 | u >> 12 & 63;
				heap[outIdx++] = 128 | u >> 6 & 63;
				heap[outIdx++] = 128 | u & 63;
				i2++;
			}
		}
		heap[outIdx] = 0;
		return outIdx - startIdx;
	}, "stringToUTF8Array");
	var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
	var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
	var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
		var size = lengthBytesUTF8(str) + 1;
		var ret = stackAlloc(size);
		stringToUTF8(str, ret, size);
		return ret;
	}, "stringToUTF8OnStack");
	var AsciiToString = /* @__PURE__ */ __name((ptr) => {
		var str = "";
		while (1) {
			var ch = HEAPU8[ptr++];
			if (!ch) return str;
			str += String.fromCharCode(ch);
		}
	}, "AsciiToString");
	var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
		maxBytesToWrite ??= 2147483647;
		if (maxBytesToWrite < 2) return 0;
		maxBytesToWrite -= 2;
		var startPtr = outPtr;
		var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
		for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
			var codeUnit = str.charCodeAt(i2);
			LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
			outPtr += 2;
		}
		LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
		return outPtr - startPtr;
	}, "stringToUTF16");
	LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
		((x) => x),
		((x) => x),
		void 0,
		((x) => x)
	] : [
		((x) => x),
		((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
		void 0,
		((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
	];
	function LE_HEAP_UPDATE() {
		HEAPU16.unsigned = ((x) => x & 65535);
		HEAPU32.unsigned = ((x) => x >>> 0);
	}
	__name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
	initMemory();
	if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
	if (Module["print"]) out = Module["print"];
	if (Module["printErr"]) err = Module["printErr"];
	if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
	if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
	if (Module["arguments"]) arguments_ = Module["arguments"];
	if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
	if (Module["preInit"]) {
		if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
		while (Module["preInit"].length > 0) Module["preInit"].shift()();
	}
	Module["setValue"] = setValue;
	Module["getValue"] = getValue;
	Module["UTF8ToString"] = UTF8ToString;
	Module["stringToUTF8"] = stringToUTF8;
	Module["lengthBytesUTF8"] = lengthBytesUTF8;
	Module["AsciiToString"] = AsciiToString;
	Module["stringToUTF16"] = stringToUTF16;
	Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
	Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
	var ASM_CONSTS = {};
	var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
	function assignWasmExports(wasmExports2) {
		Module["_malloc"] = wasmExports2["malloc"];
		Module["_calloc"] = _calloc = wasmExports2["calloc"];
		Module["_realloc"] = wasmExports2["realloc"];
		Module["_free"] = wasmExports2["free"];
		Module["_ts_range_edit"] = wasmExports2["ts_range_edit"];
		Module["_memcmp"] = wasmExports2["memcmp"];
		Module["_ts_language_symbol_count"] = wasmExports2["ts_language_symbol_count"];
		Module["_ts_language_state_count"] = wasmExports2["ts_language_state_count"];
		Module["_ts_language_abi_version"] = wasmExports2["ts_language_abi_version"];
		Module["_ts_language_name"] = wasmExports2["ts_language_name"];
		Module["_ts_language_field_count"] = wasmExports2["ts_language_field_count"];
		Module["_ts_language_next_state"] = wasmExports2["ts_language_next_state"];
		Module["_ts_language_symbol_name"] = wasmExports2["ts_language_symbol_name"];
		Module["_ts_language_symbol_for_name"] = wasmExports2["ts_language_symbol_for_name"];
		Module["_strncmp"] = wasmExports2["strncmp"];
		Module["_ts_language_symbol_type"] = wasmExports2["ts_language_symbol_type"];
		Module["_ts_language_field_name_for_id"] = wasmExports2["ts_language_field_name_for_id"];
		Module["_ts_lookahead_iterator_new"] = wasmExports2["ts_lookahead_iterator_new"];
		Module["_ts_lookahead_iterator_delete"] = wasmExports2["ts_lookahead_iterator_delete"];
		Module["_ts_lookahead_iterator_reset_state"] = wasmExports2["ts_lookahead_iterator_reset_state"];
		Module["_ts_lookahead_iterator_reset"] = wasmExports2["ts_lookahead_iterator_reset"];
		Module["_ts_lookahead_iterator_next"] = wasmExports2["ts_lookahead_iterator_next"];
		Module["_ts_lookahead_iterator_current_symbol"] = wasmExports2["ts_lookahead_iterator_current_symbol"];
		Module["_ts_point_edit"] = wasmExports2["ts_point_edit"];
		Module["_ts_parser_delete"] = wasmExports2["ts_parser_delete"];
		Module["_ts_parser_reset"] = wasmExports2["ts_parser_reset"];
		Module["_ts_parser_set_language"] = wasmExports2["ts_parser_set_language"];
		Module["_ts_parser_set_included_ranges"] = wasmExports2["ts_parser_set_included_ranges"];
		Module["_ts_query_new"] = wasmExports2["ts_query_new"];
		Module["_ts_query_delete"] = wasmExports2["ts_query_delete"];
		Module["_iswspace"] = wasmExports2["iswspace"];
		Module["_iswalnum"] = wasmExports2["iswalnum"];
		Module["_ts_query_copy"] = wasmExports2["ts_query_copy"];
		Module["_ts_query_pattern_count"] = wasmExports2["ts_query_pattern_count"];
		Module["_ts_query_capture_count"] = wasmExports2["ts_query_capture_count"];
		Module["_ts_query_string_count"] = wasmExports2["ts_query_string_count"];
		Module["_ts_query_capture_name_for_id"] = wasmExports2["ts_query_capture_name_for_id"];
		Module["_ts_query_capture_quantifier_for_id"] = wasmExports2["ts_query_capture_quantifier_for_id"];
		Module["_ts_query_string_value_for_id"] = wasmExports2["ts_query_string_value_for_id"];
		Module["_ts_query_predicates_for_pattern"] = wasmExports2["ts_query_predicates_for_pattern"];
		Module["_ts_query_start_byte_for_pattern"] = wasmExports2["ts_query_start_byte_for_pattern"];
		Module["_ts_query_end_byte_for_pattern"] = wasmExports2["ts_query_end_byte_for_pattern"];
		Module["_ts_query_is_pattern_rooted"] = wasmExports2["ts_query_is_pattern_rooted"];
		Module["_ts_query_is_pattern_non_local"] = wasmExports2["ts_query_is_pattern_non_local"];
		Module["_ts_query_is_pattern_guaranteed_at_step"] = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
		Module["_ts_query_disable_capture"] = wasmExports2["ts_query_disable_capture"];
		Module["_ts_query_disable_pattern"] = wasmExports2["ts_query_disable_pattern"];
		Module["_ts_tree_copy"] = wasmExports2["ts_tree_copy"];
		Module["_ts_tree_delete"] = wasmExports2["ts_tree_delete"];
		Module["_ts_init"] = wasmExports2["ts_init"];
		Module["_ts_parser_new_wasm"] = wasmExports2["ts_parser_new_wasm"];
		Module["_ts_parser_enable_logger_wasm"] = wasmExports2["ts_parser_enable_logger_wasm"];
		Module["_ts_parser_parse_wasm"] = wasmExports2["ts_parser_parse_wasm"];
		Module["_ts_parser_included_ranges_wasm"] = wasmExports2["ts_parser_included_ranges_wasm"];
		Module["_ts_language_type_is_named_wasm"] = wasmExports2["ts_language_type_is_named_wasm"];
		Module["_ts_language_type_is_visible_wasm"] = wasmExports2["ts_language_type_is_visible_wasm"];
		Module["_ts_language_metadata_wasm"] = wasmExports2["ts_language_metadata_wasm"];
		Module["_ts_language_supertypes_wasm"] = wasmExports2["ts_language_supertypes_wasm"];
		Module["_ts_language_subtypes_wasm"] = wasmExports2["ts_language_subtypes_wasm"];
		Module["_ts_tree_root_node_wasm"] = wasmExports2["ts_tree_root_node_wasm"];
		Module["_ts_tree_root_node_with_offset_wasm"] = wasmExports2["ts_tree_root_node_with_offset_wasm"];
		Module["_ts_tree_edit_wasm"] = wasmExports2["ts_tree_edit_wasm"];
		Module["_ts_tree_included_ranges_wasm"] = wasmExports2["ts_tree_included_ranges_wasm"];
		Module["_ts_tree_get_changed_ranges_wasm"] = wasmExports2["ts_tree_get_changed_ranges_wasm"];
		Module["_ts_tree_cursor_new_wasm"] = wasmExports2["ts_tree_cursor_new_wasm"];
		Module["_ts_tree_cursor_copy_wasm"] = wasmExports2["ts_tree_cursor_copy_wasm"];
		Module["_ts_tree_cursor_delete_wasm"] = wasmExports2["ts_tree_cursor_delete_wasm"];
		Module["_ts_tree_cursor_reset_wasm"] = wasmExports2["ts_tree_cursor_reset_wasm"];
		Module["_ts_tree_cursor_reset_to_wasm"] = wasmExports2["ts_tree_cursor_reset_to_wasm"];
		Module["_ts_tree_cursor_goto_first_child_wasm"] = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
		Module["_ts_tree_cursor_goto_last_child_wasm"] = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
		Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
		Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
		Module["_ts_tree_cursor_goto_next_sibling_wasm"] = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
		Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
		Module["_ts_tree_cursor_goto_descendant_wasm"] = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
		Module["_ts_tree_cursor_goto_parent_wasm"] = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
		Module["_ts_tree_cursor_current_node_type_id_wasm"] = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
		Module["_ts_tree_cursor_current_node_state_id_wasm"] = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
		Module["_ts_tree_cursor_current_node_is_named_wasm"] = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
		Module["_ts_tree_cursor_current_node_is_missing_wasm"] = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
		Module["_ts_tree_cursor_current_node_id_wasm"] = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
		Module["_ts_tree_cursor_start_position_wasm"] = wasmExports2["ts_tree_cursor_start_position_wasm"];
		Module["_ts_tree_cursor_end_position_wasm"] = wasmExports2["ts_tree_cursor_end_position_wasm"];
		Module["_ts_tree_cursor_start_index_wasm"] = wasmExports2["ts_tree_cursor_start_index_wasm"];
		Module["_ts_tree_cursor_end_index_wasm"] = wasmExports2["ts_tree_cursor_end_index_wasm"];
		Module["_ts_tree_cursor_current_field_id_wasm"] = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
		Module["_ts_tree_cursor_current_depth_wasm"] = wasmExports2["ts_tree_cursor_current_depth_wasm"];
		Module["_ts_tree_cursor_current_descendant_index_wasm"] = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
		Module["_ts_tree_cursor_current_node_wasm"] = wasmExports2["ts_tree_cursor_current_node_wasm"];
		Module["_ts_node_symbol_wasm"] = wasmExports2["ts_node_symbol_wasm"];
		Module["_ts_node_field_name_for_child_wasm"] = wasmExports2["ts_node_field_name_for_child_wasm"];
		Module["_ts_node_field_name_for_named_child_wasm"] = wasmExports2["ts_node_field_name_for_named_child_wasm"];
		Module["_ts_node_children_by_field_id_wasm"] = wasmExports2["ts_node_children_by_field_id_wasm"];
		Module["_ts_node_first_child_for_byte_wasm"] = wasmExports2["ts_node_first_child_for_byte_wasm"];
		Module["_ts_node_first_named_child_for_byte_wasm"] = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
		Module["_ts_node_grammar_symbol_wasm"] = wasmExports2["ts_node_grammar_symbol_wasm"];
		Module["_ts_node_child_count_wasm"] = wasmExports2["ts_node_child_count_wasm"];
		Module["_ts_node_named_child_count_wasm"] = wasmExports2["ts_node_named_child_count_wasm"];
		Module["_ts_node_child_wasm"] = wasmExports2["ts_node_child_wasm"];
		Module["_ts_node_named_child_wasm"] = wasmExports2["ts_node_named_child_wasm"];
		Module["_ts_node_child_by_field_id_wasm"] = wasmExports2["ts_node_child_by_field_id_wasm"];
		Module["_ts_node_next_sibling_wasm"] = wasmExports2["ts_node_next_sibling_wasm"];
		Module["_ts_node_prev_sibling_wasm"] = wasmExports2["ts_node_prev_sibling_wasm"];
		Module["_ts_node_next_named_sibling_wasm"] = wasmExports2["ts_node_next_named_sibling_wasm"];
		Module["_ts_node_prev_named_sibling_wasm"] = wasmExports2["ts_node_prev_named_sibling_wasm"];
		Module["_ts_node_descendant_count_wasm"] = wasmExports2["ts_node_descendant_count_wasm"];
		Module["_ts_node_parent_wasm"] = wasmExports2["ts_node_parent_wasm"];
		Module["_ts_node_child_with_descendant_wasm"] = wasmExports2["ts_node_child_with_descendant_wasm"];
		Module["_ts_node_descendant_for_index_wasm"] = wasmExports2["ts_node_descendant_for_index_wasm"];
		Module["_ts_node_named_descendant_for_index_wasm"] = wasmExports2["ts_node_named_descendant_for_index_wasm"];
		Module["_ts_node_descendant_for_position_wasm"] = wasmExports2["ts_node_descendant_for_position_wasm"];
		Module["_ts_node_named_descendant_for_position_wasm"] = wasmExports2["ts_node_named_descendant_for_position_wasm"];
		Module["_ts_node_start_point_wasm"] = wasmExports2["ts_node_start_point_wasm"];
		Module["_ts_node_end_point_wasm"] = wasmExports2["ts_node_end_point_wasm"];
		Module["_ts_node_start_index_wasm"] = wasmExports2["ts_node_start_index_wasm"];
		Module["_ts_node_end_index_wasm"] = wasmExports2["ts_node_end_index_wasm"];
		Module["_ts_node_to_string_wasm"] = wasmExports2["ts_node_to_string_wasm"];
		Module["_ts_node_children_wasm"] = wasmExports2["ts_node_children_wasm"];
		Module["_ts_node_named_children_wasm"] = wasmExports2["ts_node_named_children_wasm"];
		Module["_ts_node_descendants_of_type_wasm"] = wasmExports2["ts_node_descendants_of_type_wasm"];
		Module["_ts_node_is_named_wasm"] = wasmExports2["ts_node_is_named_wasm"];
		Module["_ts_node_has_changes_wasm"] = wasmExports2["ts_node_has_changes_wasm"];
		Module["_ts_node_has_error_wasm"] = wasmExports2["ts_node_has_error_wasm"];
		Module["_ts_node_is_error_wasm"] = wasmExports2["ts_node_is_error_wasm"];
		Module["_ts_node_is_missing_wasm"] = wasmExports2["ts_node_is_missing_wasm"];
		Module["_ts_node_is_extra_wasm"] = wasmExports2["ts_node_is_extra_wasm"];
		Module["_ts_node_parse_state_wasm"] = wasmExports2["ts_node_parse_state_wasm"];
		Module["_ts_node_next_parse_state_wasm"] = wasmExports2["ts_node_next_parse_state_wasm"];
		Module["_ts_query_matches_wasm"] = wasmExports2["ts_query_matches_wasm"];
		Module["_ts_query_captures_wasm"] = wasmExports2["ts_query_captures_wasm"];
		Module["_memset"] = wasmExports2["memset"];
		Module["_memcpy"] = wasmExports2["memcpy"];
		Module["_memmove"] = wasmExports2["memmove"];
		Module["_iswalpha"] = wasmExports2["iswalpha"];
		Module["_iswblank"] = wasmExports2["iswblank"];
		Module["_iswdigit"] = wasmExports2["iswdigit"];
		Module["_iswlower"] = wasmExports2["iswlower"];
		Module["_iswpunct"] = wasmExports2["iswpunct"];
		Module["_iswupper"] = wasmExports2["iswupper"];
		Module["_iswxdigit"] = wasmExports2["iswxdigit"];
		Module["_memchr"] = wasmExports2["memchr"];
		Module["_strlen"] = wasmExports2["strlen"];
		Module["_strcmp"] = wasmExports2["strcmp"];
		Module["_strncat"] = wasmExports2["strncat"];
		Module["_strncpy"] = wasmExports2["strncpy"];
		Module["_towlower"] = wasmExports2["towlower"];
		Module["_towupper"] = wasmExports2["towupper"];
		_setThrew = wasmExports2["setThrew"];
		__emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
		__emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
		_emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
		wasmExports2["__wasm_apply_data_relocs"];
	}
	__name(assignWasmExports, "assignWasmExports");
	var wasmImports = {
		/** @export */
		__heap_base: ___heap_base,
		/** @export */
		__indirect_function_table: wasmTable,
		/** @export */
		__memory_base: ___memory_base,
		/** @export */
		__stack_high: ___stack_high,
		/** @export */
		__stack_low: ___stack_low,
		/** @export */
		__stack_pointer: ___stack_pointer,
		/** @export */
		__table_base: ___table_base,
		/** @export */
		_abort_js: __abort_js,
		/** @export */
		emscripten_resize_heap: _emscripten_resize_heap,
		/** @export */
		fd_close: _fd_close,
		/** @export */
		fd_seek: _fd_seek,
		/** @export */
		fd_write: _fd_write,
		/** @export */
		memory: wasmMemory,
		/** @export */
		tree_sitter_log_callback: _tree_sitter_log_callback,
		/** @export */
		tree_sitter_parse_callback: _tree_sitter_parse_callback,
		/** @export */
		tree_sitter_progress_callback: _tree_sitter_progress_callback,
		/** @export */
		tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
	};
	function callMain(args2 = []) {
		var entryFunction = resolveGlobalSymbol("main").sym;
		if (!entryFunction) return;
		args2.unshift(thisProgram);
		var argc = args2.length;
		var argv = stackAlloc((argc + 1) * 4);
		var argv_ptr = argv;
		args2.forEach((arg) => {
			LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
			argv_ptr += 4;
		});
		LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
		try {
			var ret = entryFunction(argc, argv);
			exitJS(ret, true);
			return ret;
		} catch (e) {
			return handleException(e);
		}
	}
	__name(callMain, "callMain");
	function run(args2 = arguments_) {
		if (runDependencies > 0) {
			dependenciesFulfilled = run;
			return;
		}
		preRun();
		if (runDependencies > 0) {
			dependenciesFulfilled = run;
			return;
		}
		function doRun() {
			Module["calledRun"] = true;
			if (ABORT) return;
			initRuntime();
			preMain();
			readyPromiseResolve?.(Module);
			Module["onRuntimeInitialized"]?.();
			if (!(Module["noInitialRun"] || false)) callMain(args2);
			postRun();
		}
		__name(doRun, "doRun");
		if (Module["setStatus"]) {
			Module["setStatus"]("Running...");
			setTimeout(() => {
				setTimeout(() => Module["setStatus"](""), 1);
				doRun();
			}, 1);
		} else doRun();
	}
	__name(run, "run");
	var wasmExports = await createWasm();
	run();
	if (runtimeInitialized) moduleRtn = Module;
	else moduleRtn = new Promise((resolve, reject) => {
		readyPromiseResolve = resolve;
		readyPromiseReject = reject;
	});
	return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
	return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
	return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
	C._ts_parser_delete(addresses[0]);
	C._free(addresses[1]);
});
var Parser = class {
	static {
		__name(this, "Parser");
	}
	/** @internal */
	[0] = 0;
	/** @internal */
	[1] = 0;
	/** @internal */
	logCallback = null;
	/** The parser's current language. */
	language = null;
	/**
	* This must always be called before creating a Parser.
	*
	* You can optionally pass in options to configure the Wasm module, the most common
	* one being `locateFile` to help the module find the `.wasm` file.
	*/
	static async init(moduleOptions) {
		setModule(await initializeBinding(moduleOptions));
		TRANSFER_BUFFER = C._ts_init();
		LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
		MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
	}
	/**
	* Create a new parser.
	*/
	constructor() {
		this.initialize();
		finalizer4?.register(this, [this[0], this[1]], this);
	}
	/** @internal */
	initialize() {
		if (!checkModule()) throw new Error("cannot construct a Parser before calling `init()`");
		C._ts_parser_new_wasm();
		this[0] = C.getValue(TRANSFER_BUFFER, "i32");
		this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
	}
	/** Delete the parser, freeing its resources. */
	delete() {
		finalizer4?.unregister(this);
		C._ts_parser_delete(this[0]);
		C._free(this[1]);
		this[0] = 0;
		this[1] = 0;
	}
	/**
	* Set the language that the parser should use for parsing.
	*
	* If the language was not successfully assigned, an error will be thrown.
	* This happens if the language was generated with an incompatible
	* version of the Tree-sitter CLI. Check the language's version using
	* {@link Language#version} and compare it to this library's
	* {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
	*/
	setLanguage(language) {
		let address;
		if (!language) {
			address = 0;
			this.language = null;
		} else if (language.constructor === Language) {
			address = language[0];
			const version = C._ts_language_abi_version(address);
			if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) throw new Error(`Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`);
			this.language = language;
		} else throw new Error("Argument must be a Language");
		C._ts_parser_set_language(this[0], address);
		return this;
	}
	/**
	* Parse a slice of UTF8 text.
	*
	* @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
	*
	* @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
	*   document has changed since `oldTree` was created, then you must edit `oldTree` to match
	*   the new text using {@link Tree#edit}.
	*
	* @param {ParseOptions} [options] - Options for parsing the text.
	*  This can be used to set the included ranges, or a progress callback.
	*
	* @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
	*  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
	*  - The progress callback returned true.
	*/
	parse(callback, oldTree, options) {
		if (typeof callback === "string") C.currentParseCallback = (index) => callback.slice(index);
		else if (typeof callback === "function") C.currentParseCallback = callback;
		else throw new Error("Argument must be a string or a function");
		if (options?.progressCallback) C.currentProgressCallback = options.progressCallback;
		else C.currentProgressCallback = null;
		if (this.logCallback) {
			C.currentLogCallback = this.logCallback;
			C._ts_parser_enable_logger_wasm(this[0], 1);
		} else {
			C.currentLogCallback = null;
			C._ts_parser_enable_logger_wasm(this[0], 0);
		}
		let rangeCount = 0;
		let rangeAddress = 0;
		if (options?.includedRanges) {
			rangeCount = options.includedRanges.length;
			rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
			let address = rangeAddress;
			for (let i2 = 0; i2 < rangeCount; i2++) {
				marshalRange(address, options.includedRanges[i2]);
				address += SIZE_OF_RANGE;
			}
		}
		const treeAddress = C._ts_parser_parse_wasm(this[0], this[1], oldTree ? oldTree[0] : 0, rangeAddress, rangeCount);
		if (!treeAddress) {
			C.currentParseCallback = null;
			C.currentLogCallback = null;
			C.currentProgressCallback = null;
			return null;
		}
		if (!this.language) throw new Error("Parser must have a language to parse");
		const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
		C.currentParseCallback = null;
		C.currentLogCallback = null;
		C.currentProgressCallback = null;
		return result;
	}
	/**
	* Instruct the parser to start the next parse from the beginning.
	*
	* If the parser previously failed because of a callback, 
	* then by default, it will resume where it left off on the
	* next call to {@link Parser#parse} or other parsing functions.
	* If you don't want to resume, and instead intend to use this parser to
	* parse some other document, you must call `reset` first.
	*/
	reset() {
		C._ts_parser_reset(this[0]);
	}
	/** Get the ranges of text that the parser will include when parsing. */
	getIncludedRanges() {
		C._ts_parser_included_ranges_wasm(this[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalRange(address);
				address += SIZE_OF_RANGE;
			}
			C._free(buffer);
		}
		return result;
	}
	/** Set the logging callback that a parser should use during parsing. */
	setLogger(callback) {
		if (!callback) this.logCallback = null;
		else if (typeof callback !== "function") throw new Error("Logger callback must be a function");
		else this.logCallback = callback;
		return this;
	}
	/** Get the parser's current logger. */
	getLogger() {
		return this.logCallback;
	}
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
	Zero: 0,
	ZeroOrOne: 1,
	ZeroOrMore: 2,
	One: 3,
	OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
	Syntax: 1,
	NodeName: 2,
	FieldName: 3,
	CaptureName: 4,
	PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
	constructor(kind, info2, index, length) {
		super(_QueryError.formatMessage(kind, info2));
		this.kind = kind;
		this.info = info2;
		this.index = index;
		this.length = length;
		this.name = "QueryError";
	}
	kind;
	info;
	index;
	length;
	static {
		__name(this, "QueryError");
	}
	/** Formats an error message based on the error kind and info */
	static formatMessage(kind, info2) {
		switch (kind) {
			case QueryErrorKind.NodeName: return `Bad node name '${info2.word}'`;
			case QueryErrorKind.FieldName: return `Bad field name '${info2.word}'`;
			case QueryErrorKind.CaptureName: return `Bad capture name @${info2.word}`;
			case QueryErrorKind.PatternStructure: return `Bad pattern structure at offset ${info2.suffix}`;
			case QueryErrorKind.Syntax: return `Bad syntax at offset ${info2.suffix}`;
		}
	}
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
	if (steps.length !== 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`);
	if (!isCaptureStep(steps[1])) throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`);
	const isPositive = operator === "eq?" || operator === "any-eq?";
	const matchAll = !operator.startsWith("any-");
	if (isCaptureStep(steps[2])) {
		const captureName1 = steps[1].name;
		const captureName2 = steps[2].name;
		textPredicates[index].push((captures) => {
			const nodes1 = [];
			const nodes2 = [];
			for (const c of captures) {
				if (c.name === captureName1) nodes1.push(c.node);
				if (c.name === captureName2) nodes2.push(c.node);
			}
			const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
				return positive ? n1.text === n2.text : n1.text !== n2.text;
			}, "compare");
			return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
		});
	} else {
		const captureName = steps[1].name;
		const stringValue = steps[2].value;
		const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
		const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
		textPredicates[index].push((captures) => {
			const nodes = [];
			for (const c of captures) if (c.name === captureName) nodes.push(c.node);
			const test = isPositive ? matches : doesNotMatch;
			return matchAll ? nodes.every(test) : nodes.some(test);
		});
	}
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
	if (steps.length !== 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`);
	if (steps[1].type !== "capture") throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`);
	if (steps[2].type !== "string") throw new Error(`Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`);
	const isPositive = operator === "match?" || operator === "any-match?";
	const matchAll = !operator.startsWith("any-");
	const captureName = steps[1].name;
	const regex = new RegExp(steps[2].value);
	textPredicates[index].push((captures) => {
		const nodes = [];
		for (const c of captures) if (c.name === captureName) nodes.push(c.node.text);
		const test = /* @__PURE__ */ __name((text, positive) => {
			return positive ? regex.test(text) : !regex.test(text);
		}, "test");
		if (nodes.length === 0) return !isPositive;
		return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
	});
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
	if (steps.length < 2) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`);
	if (steps[1].type !== "capture") throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`);
	const isPositive = operator === "any-of?";
	const captureName = steps[1].name;
	const stringSteps = steps.slice(2);
	if (!stringSteps.every(isStringStep)) throw new Error(`Arguments to \`#${operator}\` predicate must be strings.".`);
	const values = stringSteps.map((s) => s.value);
	textPredicates[index].push((captures) => {
		const nodes = [];
		for (const c of captures) if (c.name === captureName) nodes.push(c.node.text);
		if (nodes.length === 0) return !isPositive;
		return nodes.every((text) => values.includes(text)) === isPositive;
	});
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
	if (steps.length < 2 || steps.length > 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
	if (!steps.every(isStringStep)) throw new Error(`Arguments to \`#${operator}\` predicate must be strings.".`);
	const properties = operator === "is?" ? assertedProperties : refutedProperties;
	if (!properties[index]) properties[index] = {};
	properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
	if (steps.length < 2 || steps.length > 3) throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
	if (!steps.every(isStringStep)) throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
	if (!setProperties[index]) setProperties[index] = {};
	setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
	if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
		const name2 = captureNames[stepValueId];
		steps.push({
			type: "capture",
			name: name2
		});
	} else if (stepType === PREDICATE_STEP_TYPE_STRING) steps.push({
		type: "string",
		value: stringValues[stepValueId]
	});
	else if (steps.length > 0) {
		if (steps[0].type !== "string") throw new Error("Predicates must begin with a literal value");
		const operator = steps[0].value;
		switch (operator) {
			case "any-not-eq?":
			case "not-eq?":
			case "any-eq?":
			case "eq?":
				parseAnyPredicate(steps, index, operator, textPredicates);
				break;
			case "any-not-match?":
			case "not-match?":
			case "any-match?":
			case "match?":
				parseMatchPredicate(steps, index, operator, textPredicates);
				break;
			case "not-any-of?":
			case "any-of?":
				parseAnyOfPredicate(steps, index, operator, textPredicates);
				break;
			case "is?":
			case "is-not?":
				parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
				break;
			case "set!":
				parseSetDirective(steps, index, setProperties);
				break;
			default: predicates[index].push({
				operator,
				operands: steps.slice(1)
			});
		}
		steps.length = 0;
	}
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
	C._ts_query_delete(address);
});
var Query = class {
	static {
		__name(this, "Query");
	}
	/** @internal */
	[0] = 0;
	/** @internal */
	exceededMatchLimit;
	/** @internal */
	textPredicates;
	/** The names of the captures used in the query. */
	captureNames;
	/** The quantifiers of the captures used in the query. */
	captureQuantifiers;
	/**
	* The other user-defined predicates associated with the given index.
	*
	* This includes predicates with operators other than:
	* - `match?`
	* - `eq?` and `not-eq?`
	* - `any-of?` and `not-any-of?`
	* - `is?` and `is-not?`
	* - `set!`
	*/
	predicates;
	/** The properties for predicates with the operator `set!`. */
	setProperties;
	/** The properties for predicates with the operator `is?`. */
	assertedProperties;
	/** The properties for predicates with the operator `is-not?`. */
	refutedProperties;
	/** The maximum number of in-progress matches for this cursor. */
	matchLimit;
	/**
	* Create a new query from a string containing one or more S-expression
	* patterns.
	*
	* The query is associated with a particular language, and can only be run
	* on syntax nodes parsed with that language. References to Queries can be
	* shared between multiple threads.
	*
	* @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
	*/
	constructor(language, source) {
		const sourceLength = C.lengthBytesUTF8(source);
		const sourceAddress = C._malloc(sourceLength + 1);
		C.stringToUTF8(source, sourceAddress, sourceLength + 1);
		const address = C._ts_query_new(language[0], sourceAddress, sourceLength, TRANSFER_BUFFER, TRANSFER_BUFFER + SIZE_OF_INT);
		if (!address) {
			const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
			const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
			const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
			const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
			C._free(sourceAddress);
			switch (errorId) {
				case QueryErrorKind.Syntax: throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
				case QueryErrorKind.NodeName: throw new QueryError(errorId, { word }, errorIndex, word.length);
				case QueryErrorKind.FieldName: throw new QueryError(errorId, { word }, errorIndex, word.length);
				case QueryErrorKind.CaptureName: throw new QueryError(errorId, { word }, errorIndex, word.length);
				case QueryErrorKind.PatternStructure: throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
			}
		}
		const stringCount = C._ts_query_string_count(address);
		const captureCount = C._ts_query_capture_count(address);
		const patternCount = C._ts_query_pattern_count(address);
		const captureNames = new Array(captureCount);
		const captureQuantifiers = new Array(patternCount);
		const stringValues = new Array(stringCount);
		for (let i2 = 0; i2 < captureCount; i2++) {
			const nameAddress = C._ts_query_capture_name_for_id(address, i2, TRANSFER_BUFFER);
			const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
			captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
		}
		for (let i2 = 0; i2 < patternCount; i2++) {
			const captureQuantifiersArray = new Array(captureCount);
			for (let j = 0; j < captureCount; j++) {
				const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
				captureQuantifiersArray[j] = quantifier;
			}
			captureQuantifiers[i2] = captureQuantifiersArray;
		}
		for (let i2 = 0; i2 < stringCount; i2++) {
			const valueAddress = C._ts_query_string_value_for_id(address, i2, TRANSFER_BUFFER);
			const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
			stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
		}
		const setProperties = new Array(patternCount);
		const assertedProperties = new Array(patternCount);
		const refutedProperties = new Array(patternCount);
		const predicates = new Array(patternCount);
		const textPredicates = new Array(patternCount);
		for (let i2 = 0; i2 < patternCount; i2++) {
			const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
			const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
			predicates[i2] = [];
			textPredicates[i2] = [];
			const steps = new Array();
			let stepAddress = predicatesAddress;
			for (let j = 0; j < stepCount; j++) {
				const stepType = C.getValue(stepAddress, "i32");
				stepAddress += SIZE_OF_INT;
				const stepValueId = C.getValue(stepAddress, "i32");
				stepAddress += SIZE_OF_INT;
				parsePattern(i2, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties);
			}
			Object.freeze(textPredicates[i2]);
			Object.freeze(predicates[i2]);
			Object.freeze(setProperties[i2]);
			Object.freeze(assertedProperties[i2]);
			Object.freeze(refutedProperties[i2]);
		}
		C._free(sourceAddress);
		this[0] = address;
		this.captureNames = captureNames;
		this.captureQuantifiers = captureQuantifiers;
		this.textPredicates = textPredicates;
		this.predicates = predicates;
		this.setProperties = setProperties;
		this.assertedProperties = assertedProperties;
		this.refutedProperties = refutedProperties;
		this.exceededMatchLimit = false;
		finalizer5?.register(this, address, this);
	}
	/** Delete the query, freeing its resources. */
	delete() {
		finalizer5?.unregister(this);
		C._ts_query_delete(this[0]);
		this[0] = 0;
	}
	/**
	* Iterate over all of the matches in the order that they were found.
	*
	* Each match contains the index of the pattern that matched, and a list of
	* captures. Because multiple patterns can match the same set of nodes,
	* one match may contain captures that appear *before* some of the
	* captures from a previous match.
	*
	* @param {Node} node - The node to execute the query on.
	*
	* @param {QueryOptions} options - Options for query execution.
	*/
	matches(node, options = {}) {
		const startPosition = options.startPosition ?? ZERO_POINT;
		const endPosition = options.endPosition ?? ZERO_POINT;
		const startIndex = options.startIndex ?? 0;
		const endIndex = options.endIndex ?? 0;
		const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
		const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
		const startContainingIndex = options.startContainingIndex ?? 0;
		const endContainingIndex = options.endContainingIndex ?? 0;
		const matchLimit = options.matchLimit ?? 4294967295;
		const maxStartDepth = options.maxStartDepth ?? 4294967295;
		const progressCallback = options.progressCallback;
		if (typeof matchLimit !== "number") throw new Error("Arguments must be numbers");
		this.matchLimit = matchLimit;
		if (endIndex !== 0 && startIndex > endIndex) throw new Error("`startIndex` cannot be greater than `endIndex`");
		if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) throw new Error("`startPosition` cannot be greater than `endPosition`");
		if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
		if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
		if (progressCallback) C.currentQueryProgressCallback = progressCallback;
		marshalNode(node);
		C._ts_query_matches_wasm(this[0], node.tree[0], startPosition.row, startPosition.column, endPosition.row, endPosition.column, startIndex, endIndex, startContainingPosition.row, startContainingPosition.column, endContainingPosition.row, endContainingPosition.column, startContainingIndex, endContainingIndex, matchLimit, maxStartDepth);
		const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
		const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
		const result = new Array(rawCount);
		this.exceededMatchLimit = Boolean(didExceedMatchLimit);
		let filteredCount = 0;
		let address = startAddress;
		for (let i2 = 0; i2 < rawCount; i2++) {
			const patternIndex = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captureCount = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captures = new Array(captureCount);
			address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
			if (this.textPredicates[patternIndex].every((p) => p(captures))) {
				result[filteredCount] = {
					patternIndex,
					captures
				};
				const setProperties = this.setProperties[patternIndex];
				result[filteredCount].setProperties = setProperties;
				const assertedProperties = this.assertedProperties[patternIndex];
				result[filteredCount].assertedProperties = assertedProperties;
				const refutedProperties = this.refutedProperties[patternIndex];
				result[filteredCount].refutedProperties = refutedProperties;
				filteredCount++;
			}
		}
		result.length = filteredCount;
		C._free(startAddress);
		C.currentQueryProgressCallback = null;
		return result;
	}
	/**
	* Iterate over all of the individual captures in the order that they
	* appear.
	*
	* This is useful if you don't care about which pattern matched, and just
	* want a single, ordered sequence of captures.
	*
	* @param {Node} node - The node to execute the query on.
	*
	* @param {QueryOptions} options - Options for query execution.
	*/
	captures(node, options = {}) {
		const startPosition = options.startPosition ?? ZERO_POINT;
		const endPosition = options.endPosition ?? ZERO_POINT;
		const startIndex = options.startIndex ?? 0;
		const endIndex = options.endIndex ?? 0;
		const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
		const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
		const startContainingIndex = options.startContainingIndex ?? 0;
		const endContainingIndex = options.endContainingIndex ?? 0;
		const matchLimit = options.matchLimit ?? 4294967295;
		const maxStartDepth = options.maxStartDepth ?? 4294967295;
		const progressCallback = options.progressCallback;
		if (typeof matchLimit !== "number") throw new Error("Arguments must be numbers");
		this.matchLimit = matchLimit;
		if (endIndex !== 0 && startIndex > endIndex) throw new Error("`startIndex` cannot be greater than `endIndex`");
		if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) throw new Error("`startPosition` cannot be greater than `endPosition`");
		if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
		if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
		if (progressCallback) C.currentQueryProgressCallback = progressCallback;
		marshalNode(node);
		C._ts_query_captures_wasm(this[0], node.tree[0], startPosition.row, startPosition.column, endPosition.row, endPosition.column, startIndex, endIndex, startContainingPosition.row, startContainingPosition.column, endContainingPosition.row, endContainingPosition.column, startContainingIndex, endContainingIndex, matchLimit, maxStartDepth);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
		const result = new Array();
		this.exceededMatchLimit = Boolean(didExceedMatchLimit);
		const captures = new Array();
		let address = startAddress;
		for (let i2 = 0; i2 < count; i2++) {
			const patternIndex = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captureCount = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captureIndex = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			captures.length = captureCount;
			address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
			if (this.textPredicates[patternIndex].every((p) => p(captures))) {
				const capture = captures[captureIndex];
				capture.setProperties = this.setProperties[patternIndex];
				capture.assertedProperties = this.assertedProperties[patternIndex];
				capture.refutedProperties = this.refutedProperties[patternIndex];
				result.push(capture);
			}
		}
		C._free(startAddress);
		C.currentQueryProgressCallback = null;
		return result;
	}
	/** Get the predicates for a given pattern. */
	predicatesForPattern(patternIndex) {
		return this.predicates[patternIndex];
	}
	/**
	* Disable a certain capture within a query.
	*
	* This prevents the capture from being returned in matches, and also
	* avoids any resource usage associated with recording the capture.
	*/
	disableCapture(captureName) {
		const captureNameLength = C.lengthBytesUTF8(captureName);
		const captureNameAddress = C._malloc(captureNameLength + 1);
		C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
		C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
		C._free(captureNameAddress);
	}
	/**
	* Disable a certain pattern within a query.
	*
	* This prevents the pattern from matching, and also avoids any resource
	* usage associated with the pattern. This throws an error if the pattern
	* index is out of bounds.
	*/
	disablePattern(patternIndex) {
		if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
		C._ts_query_disable_pattern(this[0], patternIndex);
	}
	/**
	* Check if, on its last execution, this cursor exceeded its maximum number
	* of in-progress matches.
	*/
	didExceedMatchLimit() {
		return this.exceededMatchLimit;
	}
	/** Get the byte offset where the given pattern starts in the query's source. */
	startIndexForPattern(patternIndex) {
		if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
		return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
	}
	/** Get the byte offset where the given pattern ends in the query's source. */
	endIndexForPattern(patternIndex) {
		if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
		return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
	}
	/** Get the number of patterns in the query. */
	patternCount() {
		return C._ts_query_pattern_count(this[0]);
	}
	/** Get the index for a given capture name. */
	captureIndexForName(captureName) {
		return this.captureNames.indexOf(captureName);
	}
	/** Check if a given pattern within a query has a single root node. */
	isPatternRooted(patternIndex) {
		return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
	}
	/** Check if a given pattern within a query has a single root node. */
	isPatternNonLocal(patternIndex) {
		return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
	}
	/**
	* Check if a given step in a query is 'definite'.
	*
	* A query step is 'definite' if its parent pattern will be guaranteed to
	* match successfully once it reaches the step.
	*/
	isPatternGuaranteedAtStep(byteIndex) {
		return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
	}
};
// src/syntax/web-assembly.ts
const { Module, Instance, Memory, RuntimeError } = WebAssembly;
// src/syntax/walk.ts
/** Words of the walker's state, in the order of `Walker` in walker.c. */
const State = {
	arrays: 0,
	roles: 8,
	roleCount: 9,
	rowCount: 10,
	mistakeCount: 11,
	errorWeight: 12
};
const STATE_WORDS = 19;
/** Bytes of one record of each array, in the order of the walker's state. */
const RECORD_BYTES = [
	32,
	16,
	52,
	16
];
const FIRST_CAPACITIES = [
	16384,
	1024,
	1024,
	1024
];
/** The walker over the parser's own memory; `undefined` where this host does not share it. */
function loadWalker(host) {
	if (host._malloc === void 0 || host._free === void 0) return void 0;
	const module = new Module(host.wasm);
	const { exports } = new Instance(module, { env: { memory: host.memory } });
	const arrays = new WalkerArrays({
		...host,
		_malloc: host._malloc,
		_free: host._free
	});
	const walk = exports["walk"];
	return (tree) => {
		const address = findTreeAddress(tree);
		for (let short = walk(arrays.state, address); short !== 0; short = walk(arrays.state, address)) arrays.enlarge(short);
		return arrays.readResult();
	};
}
/** The walker's state and arrays in the parser's memory; kept from file to file. */
var WalkerArrays = class {
	state;
	#host;
	#capacities = [...FIRST_CAPACITIES];
	constructor(host) {
		this.#host = host;
		this.state = this.#allocate(76);
		const roles = this.#allocate(host.roles.length);
		new Uint8Array(host.memory.buffer).set(host.roles, roles);
		const addresses = RECORD_BYTES.map((bytes, array) => this.#allocate(bytes * (FIRST_CAPACITIES[array] ?? 0)));
		const words = this.#words();
		addresses.forEach((address, array) => {
			words[State.arrays + array * 2] = address;
			words[State.arrays + array * 2 + 1] = FIRST_CAPACITIES[array] ?? 0;
		});
		words[State.roles] = roles;
		words[State.roleCount] = host.roles.length;
	}
	/** `number` counts the arrays from 1, as the walker does. */
	enlarge(number) {
		const array = number - 1;
		const capacity = (this.#capacities[array] ?? 0) * 2;
		const address = this.#allocate((RECORD_BYTES[array] ?? 0) * capacity);
		this.#host._free(this.#words()[State.arrays + array * 2]);
		this.#capacities[array] = capacity;
		this.#words().set([address, capacity], State.arrays + array * 2);
	}
	readResult() {
		const words = this.#words();
		return {
			items: this.#copy(words[State.arrays], (words[State.rowCount] ?? 0) * 8),
			mistakes: this.#copy(words[State.arrays + 2], (words[State.mistakeCount] ?? 0) * 4),
			errorWeight: words[State.errorWeight] ?? 0
		};
	}
	/** A fresh view each time: the memory moves when it grows. */
	#words() {
		return new Uint32Array(this.#host.memory.buffer, this.state, STATE_WORDS);
	}
	#copy(address = 0, length = 0) {
		return new Uint32Array(this.#host.memory.buffer, address, length).slice();
	}
	#allocate(bytes) {
		const address = this.#host._malloc(bytes);
		if (address === 0) throw new RangeError("The parser ran out of memory.");
		return address;
	}
};
/** web-tree-sitter keeps the address of a tree under the name `0`. */
function findTreeAddress(tree) {
	return tree[0];
}
// src/syntax/item-rows.ts
/** The rows of the table while they are written: they grow, and blocks stay open until their end is known. */
/** Marks a block that was made from loose tokens inside an ERROR node, while it is open. */
const VIRTUAL = 2147483648;
const FIRST_CAPACITY = 64;
var ItemRows = class {
	/** The block that new items belong to. */
	container = NONE;
	#rows = new Uint32Array(FIRST_CAPACITY * 8);
	#count = 0;
	add(start) {
		const row = this.#count++;
		if (this.#count * 8 > this.#rows.length) this.#grow();
		const { types, parent, keyStart, keyEnd, valueStart, valueEnd } = start;
		this.#rows.set([
			types,
			parent,
			0,
			keyStart,
			keyEnd,
			valueStart,
			valueEnd,
			0
		], row * 8);
		return row;
	}
	read(row, column) {
		return this.#rows[row * 8 + column];
	}
	close(row, end) {
		this.#rows[row * 8 + ItemColumn.next] = this.#count;
		this.#rows[row * 8 + ItemColumn.end] = end;
	}
	/** New items belong to this block until `closeContainer`. */
	openContainer(row) {
		this.container = row;
	}
	openVirtualContainer(row) {
		this.#setTypes(row, this.read(row, ItemColumn.types) | VIRTUAL);
		this.container = row;
	}
	isContainerVirtual() {
		return this.container !== 4294967295 && (this.read(this.container, ItemColumn.types) & VIRTUAL) !== 0;
	}
	closeContainer(end) {
		const row = this.container;
		this.#setTypes(row, this.read(row, ItemColumn.types) & 2147483647);
		this.close(row, end);
		this.container = this.read(row, ItemColumn.parent);
	}
	/** Closes the blocks inside `row` that never saw their brace. */
	closeInside(row, end) {
		while (this.container !== row && this.container !== 4294967295) this.closeContainer(end);
	}
	toArray() {
		return this.#rows.slice(0, this.#count * 8);
	}
	#setTypes(row, types) {
		this.#rows[row * 8 + ItemColumn.types] = types >>> 0;
	}
	#grow() {
		const larger = new Uint32Array(this.#rows.length * 2);
		larger.set(this.#rows);
		this.#rows = larger;
	}
};
// src/syntax/item-writer.ts
/** Writes what a walker has read of an item into the table, and what is wrong with it into the list of mistakes. */
var ItemWriter = class {
	rows = new ItemRows();
	mistakes = new MistakeList();
	/** Writes the row of a head (and of a stray keyword in front of it); its end is not known yet. */
	writeItem(frame, type) {
		if (type !== ItemType.attribute && frame.wordCount === 2 && frame.valueType === ValueType.none) takeSecondAsValue(frame);
		if (frame.wordCount === 2) {
			if (frame.kind !== NodeRole.error) this.#writeStray(frame.firstStart, frame.firstEnd);
			dropFirstWord(frame);
		}
		const row = this.rows.add(this.#startRow(frame, type));
		this.mistakes.setRow(frame.valueMistake, row);
		return row;
	}
	#startRow(frame, type) {
		const { firstStart: keyStart, firstEnd: keyEnd, valueType } = frame;
		const hasValue = valueType !== ValueType.none;
		return {
			types: type | valueType << 8,
			parent: this.rows.container,
			keyStart,
			keyEnd,
			valueStart: hasValue ? frame.valueStart : keyEnd,
			valueEnd: hasValue ? frame.valueEnd : keyEnd
		};
	}
	#writeStray(start, end) {
		const parent = this.rows.container;
		const types = ItemType.directive;
		const row = this.rows.add({
			types,
			parent,
			keyStart: start,
			keyEnd: end,
			valueStart: end,
			valueEnd: end
		});
		this.rows.close(row, end);
		this.mistakes.add({
			role: NodeRole.strayKeyword,
			start,
			end,
			row
		});
	}
	writeListValue(list, node, mistake) {
		const types = ItemType.listValue | valueTypeOf(node.role) << 8;
		const { start, end } = node;
		const row = this.rows.add({
			types,
			parent: list.row,
			keyStart: start,
			keyEnd: start,
			valueStart: start,
			valueEnd: end
		});
		this.rows.close(row, node.end);
		this.mistakes.setRow(mistake, row);
		return row;
	}
	/** Reported at its head: where it should end nobody knows. */
	reportUnclosedBlock(row) {
		const start = this.rows.read(row, ItemColumn.keyStart);
		this.mistakes.add({
			role: NodeRole.unclosedBlock,
			start,
			end: this.rows.read(row, ItemColumn.valueEnd),
			row
		});
	}
};
// src/syntax/item-table.ts
/**
* Turns the visible nodes of a tree, told one by one in written order, into the flat table of items and the list of
* mistakes. The walker in C (grammar/walker/walker.c) holds the same machine; a parity test keeps the two together.
*/
/** A frame whose children mean nothing any more. */
const SKIP = NodeRole.other;
const LIST = NodeRole.value + ValueType.list;
const NO_FRAME = -1;
var ItemTable = class {
	#writer = new ItemWriter();
	#rows = this.#writer.rows;
	#mistakes = this.#writer.mistakes;
	#errorWeight = 0;
	#frames = [];
	/** The frame of the attribute or directive whose row is written and not closed. */
	#openItem = NO_FRAME;
	/** Where the token before this one stands: a missing token is reported behind it. */
	#lastStart = 0;
	#lastEnd = 0;
	/** A node with children begins; `leave` ends it. */
	enter(node) {
		const parent = this.#frames.at(-1);
		if (parent?.kind === NodeRole.error) this.#errorWeight++;
		const frame = openFrame(node.role);
		switch (node.role) {
			case NodeRole.block:
			case NodeRole.attribute:
			case NodeRole.directive:
				this.#beginItem(parent);
				break;
			case NodeRole.error:
				this.#errorWeight++;
				break;
			case LIST:
				this.#beginList(frame, parent, node);
				break;
			case NodeRole.alternative:
				this.#mistakes.add(node);
				frame.kind = SKIP;
		}
		this.#frames.push(frame);
	}
	/** A node without children. */
	visit(node) {
		const frame = this.#frames.at(-1);
		if (frame?.kind === NodeRole.error) this.#errorWeight++;
		if (node.isMissing) this.#addMissing(frame, node.role);
		if (node.role === NodeRole.comment) return;
		if (node.role === NodeRole.error) {
			this.#errorWeight++;
			if (frame?.kind !== NodeRole.error) this.#mistakes.add(node);
		}
		let mistake = NONE;
		if (isMistake(node.role)) mistake = this.#mistakes.add(node);
		if (node.role === NodeRole.conflictMarker || node.role === NodeRole.unclosedComment) return;
		if (frame !== void 0) this.#visitIn(frame, node, mistake);
		if (node.end === node.start) return;
		this.#lastStart = node.start;
		this.#lastEnd = node.end;
	}
	/** The node entered last ends. */
	leave() {
		const frame = this.#frames.pop();
		if (frame.kind === NodeRole.block) this.#leaveBlock(frame);
		else if (frame.kind === LIST) this.#rows.close(frame.row, this.#lastEnd);
		else if (frame.kind === NodeRole.attribute || frame.kind === NodeRole.directive) this.#leaveItem(frame);
	}
	/** Closes what is still open and hands the tables over. */
	finish() {
		this.#rows.closeInside(NONE, this.#lastEnd);
		return {
			items: this.#rows.toArray(),
			mistakes: this.#mistakes.toArray(),
			errorWeight: this.#errorWeight
		};
	}
	#visitIn(frame, node, mistake) {
		if (frame.kind === NodeRole.error) this.#visitLoose(frame, node, mistake);
		else this.#visitPlaced(frame, node, mistake);
	}
	/** A token at a place where the grammar expects it. */
	#visitPlaced(frame, node, mistake) {
		if (frame.kind === NodeRole.block && frame.row !== 4294967295) {
			if (node.role === NodeRole.closeBrace) this.#rows.closeInside(frame.row, this.#lastEnd);
			return;
		}
		if (node.role >= NodeRole.equals && node.role <= NodeRole.openEquals) frame.equals = node.role;
		if (node.role === NodeRole.openBrace || node.role === NodeRole.placeholderBody) {
			if (frame.kind === NodeRole.block) this.#openBlock(frame, node);
			return;
		}
		if (node.isMissing || node.role < NodeRole.value) return;
		if (frame.kind === LIST) this.#writer.writeListValue(frame, node, mistake);
		else if (frame.row === 4294967295) noteValue(frame, node, mistake);
	}
	/** A token that the parser could not place: heads of blocks and whole attributes are still understood. */
	#visitLoose(frame, node, mistake) {
		if (node.isMissing) return;
		if (mistake === 4294967295) this.#stretchOver(frame, node);
		if (node.role === NodeRole.closeBrace) {
			forgetHead(frame);
			this.#closeVirtualBlock(node);
		} else if (node.role === NodeRole.openBrace) {
			if (frame.wordCount > 0 && frame.equals === 0) this.#openVirtualBlock(frame);
			forgetHead(frame);
		} else if (node.role >= NodeRole.equals && node.role <= NodeRole.openEquals) noteLooseEquals(frame, node);
		else if (node.role >= NodeRole.value) this.#noteLooseValue(frame, node, mistake);
		else forgetHead(frame);
	}
	#noteLooseValue(frame, node, mistake) {
		if (frame.equals !== 0) {
			noteValue(frame, node, mistake);
			this.#detachOpenItem();
			this.#mistakes.cut(frame.stretch, frame.firstStart);
			frame.stretch = NONE;
			this.#rows.close(this.#writer.writeItem(frame, ItemType.attribute), node.end);
			forgetHead(frame);
		} else if (node.role === NodeRole.identifier) slideWords(frame, node);
		else if (frame.wordCount > 0 && frame.valueType === ValueType.none) noteValue(frame, node, mistake);
		else forgetHead(frame);
	}
	/** One mistake for a run of loose tokens, however many they are. */
	#stretchOver(frame, node) {
		if (frame.stretch === 4294967295) frame.stretch = this.#mistakes.add({
			...node,
			role: NodeRole.error
		});
		else this.#mistakes.stretchTo(frame.stretch, node.end);
	}
	#beginItem(parent) {
		if (parent?.kind !== NodeRole.error) return;
		this.#detachOpenItem();
		parent.stretch = NONE;
		forgetHead(parent);
	}
	/** An item inside an ERROR inside a list: the list ends here, so that rows stay in written order. */
	#detachOpenItem() {
		if (this.#openItem === NO_FRAME) return;
		for (let index = this.#openItem; index < this.#frames.length; index++) {
			const frame = this.#frames[index];
			if (frame.kind === NodeRole.error) continue;
			if (frame.row !== 4294967295) this.#rows.close(frame.row, this.#lastEnd);
			frame.kind = SKIP;
		}
		this.#openItem = NO_FRAME;
	}
	#beginList(frame, parent, node) {
		const isItem = parent?.kind === NodeRole.attribute || parent?.kind === NodeRole.directive;
		if (parent !== void 0 && isItem && parent.row === 4294967295) {
			noteValue(parent, node, NONE);
			parent.row = this.#writer.writeItem(parent, parent.kind === NodeRole.attribute ? ItemType.attribute : ItemType.directive);
			frame.row = parent.row;
			this.#openItem = this.#frames.length - 1;
		} else if (parent?.kind === LIST) frame.row = this.#writer.writeListValue(parent, node, NONE);
		else {
			if (parent?.kind === NodeRole.error) forgetHead(parent);
			frame.kind = SKIP;
		}
	}
	#openBlock(frame, node) {
		if (frame.wordCount === 0) noteValue(frame, {
			...node,
			role: NodeRole.identifier,
			end: node.start
		}, NONE);
		frame.row = this.#writer.writeItem(frame, ItemType.block);
		this.#rows.openContainer(frame.row);
	}
	#openVirtualBlock(frame) {
		this.#detachOpenItem();
		const row = this.#writer.writeItem(frame, ItemType.block);
		this.#mistakes.cut(frame.stretch, this.#rows.read(row, ItemColumn.keyStart));
		frame.stretch = NONE;
		this.#rows.openVirtualContainer(row);
		this.#writer.reportUnclosedBlock(row);
	}
	/** A loose `}` ends the innermost block that was made from loose tokens, within the real block around it. */
	#closeVirtualBlock(node) {
		if (this.#rows.isContainerVirtual()) this.#rows.closeContainer(node.end);
	}
	#leaveBlock(frame) {
		if (frame.row === 4294967295) return;
		this.#rows.closeInside(frame.row, this.#lastEnd);
		this.#rows.closeContainer(this.#lastEnd);
	}
	#leaveItem(frame) {
		if (this.#openItem === this.#frames.length) this.#openItem = NO_FRAME;
		const isAttribute = frame.kind === NodeRole.attribute;
		if (frame.row === 4294967295 && frame.wordCount === 0) return;
		if (frame.row === 4294967295) frame.row = this.#writer.writeItem(frame, isAttribute ? ItemType.attribute : ItemType.directive);
		this.#rows.close(frame.row, this.#lastEnd);
		if (frame.valueType !== ValueType.none) return;
		const role = isAttribute ? NodeRole.openEquals : NodeRole.loneKeyword;
		const end = isAttribute ? this.#lastEnd : frame.firstEnd;
		this.#mistakes.add({
			role,
			start: frame.firstStart,
			end,
			row: frame.row
		});
	}
	#addMissing(frame, role) {
		this.#errorWeight++;
		if (role === NodeRole.closeBrace && frame?.kind === NodeRole.block) this.#writer.reportUnclosedBlock(frame.row);
		else this.#mistakes.add({
			role: NodeRole.missing,
			start: this.#lastStart,
			end: this.#lastEnd,
			row: role
		});
	}
};
// src/syntax/walk-cursor.ts
/** The number that the runtime gives ERROR nodes. */
const ERROR_SYMBOL = 65535;
/** Walks without recursion, so that no nesting can exhaust the stack. */
function walkWithCursor(tree, roles) {
	const table = new ItemTable();
	const cursor = tree.walk();
	try {
		walk(cursor, roles, table);
	} finally {
		cursor.delete();
	}
	return table.finish();
}
/** The role of every node by its number; shared by both walkers. */
function buildRoles(language) {
	const roles = new Uint8Array(language.nodeTypeCount);
	for (let id = 0; id < roles.length; id++) roles[id] = findRole(language.nodeTypeForId(id) ?? "");
	return roles;
}
function walk(cursor, roles, table) {
	for (;;) {
		const node = readNode(cursor, roles);
		if (cursor.gotoFirstChild()) {
			table.enter(node);
			continue;
		}
		table.visit(node);
		while (!cursor.gotoNextSibling()) {
			if (!cursor.gotoParent()) return;
			table.leave();
		}
	}
}
function readNode(cursor, roles) {
	const symbol = cursor.nodeTypeId;
	return {
		role: symbol === ERROR_SYMBOL ? NodeRole.error : roles[symbol] ?? NodeRole.other,
		start: cursor.startIndex,
		end: cursor.endIndex,
		isMissing: cursor.nodeIsMissing
	};
}
// src/syntax/parser.ts
/** Sets up tree-sitter from bytes that somebody else has read: the runtime, the language and the walker. */
/** web-tree-sitter's WASM grows up to this many pages of 64 KiB: 2 GiB. */
const MEMORY_PAGES = {
	initial: 512,
	maximum: 32768
};
/** Compiles synchronously: for modules of this size that starts faster than waiting for a thread. */
async function createParser(wasm) {
	const memory = new Memory(MEMORY_PAGES);
	const options = buildRuntimeOptions(wasm.runtime, memory);
	await Parser.init(options);
	const language = Language.loadSync(new Module(wasm.language));
	const parser = new Parser().setLanguage(language);
	const roles = buildRoles(language);
	const compiled = loadWalker({
		wasm: wasm.walker,
		memory,
		roles,
		...options
	});
	const walk = compiled ?? ((tree) => walkWithCursor(tree, roles));
	return {
		read: (text) => readText$1(parser, text, walk),
		walker: compiled ? "compiled" : "cursor"
	};
}
function buildRuntimeOptions(runtime, memory) {
	return {
		wasmMemory: memory,
		instantiateWasm(imports, done) {
			const module = new Module(runtime);
			done(new Instance(module, imports), module);
			return {};
		}
	};
}
/** Where WebAssembly's memory ends it throws, and no text may make this program throw. */
function readText$1(parser, text, walk) {
	let tree = null;
	try {
		tree = parser.parse(text);
		return tree === null ? void 0 : walk(tree);
	} catch (error) {
		if (error instanceof RuntimeError || error instanceof RangeError) return void 0;
		throw error;
	} finally {
		tree?.delete();
	}
}
// src/run/tiering.ts
/** How much work in WebAssembly makes V8 optimise it: flags to be set before any of it is compiled. */
/** Never: below 200 KB optimised code is not worth its compilation, for whose end V8 waits at exit. */
const SMALL_INPUT_FLAG = "--wasm-tiering-budget=2147483647";
/** As V8 has it by itself since Node 22. */
const LARGE_INPUT_FLAG = "--wasm-tiering-budget=13000000";
// src/run/load-parser.ts
/** Starts the parser for a given amount of text. */
/** Below this many bytes optimised code is never worth its compilation. */
const SMALL_INPUT = 2e5;
/**
* V8 optimises WebAssembly in the background and waits for that at exit. A short run must not pay for code it never uses,
* so the threshold is raised before anything is compiled; a long one needs the optimised code.
*/
async function loadParser(contents) {
	(0, node_v8.setFlagsFromString)(measure(contents) < SMALL_INPUT ? SMALL_INPUT_FLAG : LARGE_INPUT_FLAG);
	return createParser(readWasmFiles());
}
function measure(contents) {
	let total = 0;
	for (const map of contents) for (const bytes of map.values()) total += bytes.length;
	return total;
}
// src/run/judge-projects.ts
async function judgeProjects(inputs, judging) {
	return mergeReports(await judgeEachProject(inputs, judging));
}
/** One report for each input, in their order. */
async function judgeEachProject(inputs, judging) {
	const parser = await (judging.parser ?? loadParser(inputs.map((input) => input.contents)));
	return inputs.map(({ configurationProblems, ...input }) => review({
		...input,
		...judging,
		parser,
		tool: TOOL,
		diagnostics: describeProblems(configurationProblems)
	}));
}
/** A broken configuration is judged like anything else: the change broke it, or it was broken before. */
function describeProblems(problems) {
	return {
		before: describeProblem("before", problems.before),
		after: describeProblem("after", problems.after)
	};
}
function describeProblem(side, problem) {
	if (problem === void 0) return [];
	const place = {
		line: problem.line,
		column: problem.column,
		offset: 0
	};
	return [{
		rule: "configuration-invalid",
		subject: {
			kind: "file",
			name: problem.file
		},
		message: `The configuration cannot be used: ${summarizeProblem(problem)}`,
		range: {
			path: problem.file,
			start: place,
			end: {
				...place,
				column: problem.column + 1
			}
		},
		side,
		related: [],
		detail: problem.key
	}];
}
// src/io/blob-id.ts
/** The name git gives to a content, computed without git. */
function computeBlobId(bytes, format) {
	return (0, require("node:crypto").createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/io/byte-stream.ts
const EMPTY = Buffer.alloc(0);
const LINE_FEED = 10;
var ByteStream = class {
	/** The source ended before what was asked for. */
	ended = false;
	#chunks;
	#buffer = EMPTY;
	constructor(source) {
		this.#chunks = source[Symbol.asyncIterator]();
	}
	/** Without its line feed. */
	async readLine() {
		let line = "";
		for (;;) {
			const end = this.#buffer.indexOf(LINE_FEED);
			if (end >= 0) return line + this.#take(end + 1).toString("utf8", 0, end);
			line += this.#take(this.#buffer.length).toString("utf8");
			if (!await this.#refill()) return line;
		}
	}
	/** Exactly `count` bytes, fewer only at the end of the source. */
	async readBytes(count) {
		if (this.#buffer.length >= count) return this.#take(count);
		const parts = [];
		let missing = count;
		for (;;) {
			const part = this.#take(Math.min(missing, this.#buffer.length));
			parts.push(part);
			missing -= part.length;
			if (missing === 0 || !await this.#refill()) return Buffer.concat(parts);
		}
	}
	async skip(count) {
		let missing = count;
		for (;;) {
			missing -= this.#take(Math.min(missing, this.#buffer.length)).length;
			if (missing === 0 || !await this.#refill()) return;
		}
	}
	#take(count) {
		const taken = this.#buffer.subarray(0, count);
		this.#buffer = this.#buffer.subarray(count);
		return taken;
	}
	async #refill() {
		const next = await this.#chunks.next();
		if (next.done === true) this.ended = true;
		else this.#buffer = next.value;
		return !this.ended;
	}
};
// src/io/git.ts
/** Runs git as a program that only reads: fixed settings, no prompts, no hooks, no locks, messages in English. */
const SETTINGS = [
	"--no-pager",
	"-c",
	"core.quotepath=off",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.warnAmbiguousRefs=true"
];
/** Replacement objects are off because a content is cached under its id, and a replaced one would not match it. */
const ENVIRONMENT = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	LC_ALL: "C",
	LANGUAGE: "C"
};
/** Would change what our pathspecs mean or which program compares. */
const UNWANTED_VARIABLES = [
	"GIT_LITERAL_PATHSPECS",
	"GIT_GLOB_PATHSPECS",
	"GIT_NOGLOB_PATHSPECS",
	"GIT_EXTERNAL_DIFF"
];
function runGit(directory, commandLine) {
	const git = startGit(directory, commandLine);
	git.stdin.end();
	return new Promise((resolve, reject) => {
		const output = [];
		const complaints = [];
		git.stdout.on("data", (chunk) => output.push(chunk));
		git.stderr.on("data", (chunk) => complaints.push(chunk));
		git.on("error", (error) => reject(explainStartFailure(error, directory)));
		git.on("close", (code) => {
			resolve({
				status: code ?? 1,
				output: Buffer.concat(output),
				complaint: decode(complaints).trim()
			});
		});
	});
}
/** For conversations over standard input; the caller ends it. */
function startGit(directory, commandLine) {
	const git = (0, require("node:child_process").spawn)("git", [...SETTINGS, ...commandLine], {
		cwd: directory,
		env: buildEnvironment()
	});
	git.stdin.on("error", ignoreClosedPipe);
	return git;
}
/** git may end before it has read everything; its exit status says why. */
function ignoreClosedPipe() {}
function buildEnvironment() {
	const environment = {
		...process.env,
		...ENVIRONMENT
	};
	for (const name of UNWANTED_VARIABLES) delete environment[name];
	return environment;
}
function explainStartFailure(error, directory) {
	if (systemErrorCode(error) !== "ENOENT") return error;
	return new UsageError({
		problem: "git could not be started",
		expected: "git 2.36 or newer on the PATH, to read revisions",
		found: `no program named git (or no folder ${directory})`,
		remedy: "install git, or compare two folders"
	});
}
function decode(chunks) {
	return Buffer.concat(chunks).toString("utf8");
}
// src/io/blob-reader.ts
function openBlobReader(directory) {
	const git = startGit(directory, [
		"cat-file",
		"--batch-command",
		"--buffer"
	]);
	const stream = new ByteStream(git.stdout);
	const complaints = [];
	git.stderr.on("data", (chunk) => complaints.push(chunk));
	return {
		async read(ids, limit) {
			request(git, ids);
			const contents = /* @__PURE__ */ new Map();
			for (const id of ids) contents.set(id, await receive(stream, limit));
			if (stream.ended) throw await explainEnd(directory, Buffer.concat(complaints).toString("utf8"));
			return contents;
		},
		close() {
			git.stdin.end();
			git.kill();
		}
	};
}
/** `--buffer` saves a write per object; `flush` pushes out the rest. */
function request(git, ids) {
	git.stdin.write(`${ids.map((id) => `contents ${id}\n`).join("")}flush\n`);
}
/** `<id> <type> <size>`, the body and a line feed; or `<id> missing`. */
async function receive(stream, limit) {
	const header = await stream.readLine();
	const size = Number(/ (\d+)$/.exec(header)?.[1] ?? NaN);
	if (Number.isNaN(size)) return { status: "missing" };
	if (size > limit) {
		await stream.skip(size + 1);
		return {
			status: "too-large",
			size
		};
	}
	const bytes = await stream.readBytes(size);
	await stream.skip(1);
	return {
		status: "read",
		bytes
	};
}
async function explainEnd(directory, complaint) {
	if (complaint.includes("promisor remote")) return explainPartialClone(complaint);
	return new UsageError({
		problem: "git stopped while files were read",
		expected: "git 2.36 or newer, and a repository with all its objects",
		found: `${(await runGit(directory, ["--version"])).output.toString("utf8").trim()}: ${complaint.split("\n", 1)[0] || "no explanation"}`,
		remedy: "check the repository with git fsck, or compare two folders"
	});
}
/** git fetches what a partial clone lacks one by one; where that fails, everything is fetched at once or not at all. */
function explainPartialClone(complaint) {
	return new UsageError({
		problem: "this is a partial clone, and git could not fetch the files it lacks",
		expected: "a clone with the contents of both revisions, or a reachable remote",
		found: complaint.split("\n").findLast((line) => line.includes("promisor remote")) ?? complaint,
		remedy: "git fetch --refetch --no-filter origin (or no filter in actions/checkout)"
	});
}
// src/io/content-names.ts
/** Beyond these, comparing with all contents of the same length could cost more than loading a hash. */
const FEW_CONTENTS = 64;
/** The same name for the same bytes within one reader: loading the hashes of Node takes longer than to compare a few files. */
function createContentNames() {
	const known = [];
	return (bytes) => {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		const index = known.findIndex((content) => content.equals(buffer));
		if (index >= 0) return nameOf(index);
		return known.length < FEW_CONTENTS ? nameOf(known.push(buffer) - 1) : computeBlobId(bytes, "sha1");
	};
}
function nameOf(index) {
	return `content-${index}`;
}
// src/io/content-reader.ts
/** Reads the bytes behind the entries of several trees, each distinct content once. */
/** The repository is needed for entries that are objects, and decides how files on disk are named. */
function openContentReader(repository) {
	let blobs;
	const format = repository?.objectFormat;
	const nameOf = format === void 0 ? createContentNames() : (bytes) => computeBlobId(bytes, format);
	return {
		async load(entries, limit) {
			const ids = [...new Set(entries.flatMap((entry) => "blob" in entry ? [entry.blob] : []))];
			if (ids.length > 0 && repository !== void 0) blobs ??= openBlobReader(repository.directory);
			const found = ids.length === 0 ? /* @__PURE__ */ new Map() : await blobs?.read(ids, limit);
			return entries.map((entry) => "blob" in entry ? describeBlob(entry.blob, found?.get(entry.blob), limit) : readDisk$1(entry.diskPath, nameOf, limit));
		},
		close() {
			blobs?.close();
		}
	};
}
function describeBlob(hash, content, limit) {
	switch (content?.status) {
		case "read": return {
			status: "read",
			hash,
			bytes: content.bytes
		};
		case "too-large": return {
			status: "unread",
			reason: explainSize(content.size, limit)
		};
		default: return { status: "missing" };
	}
}
/** The size is asked first, so that a huge file costs no memory. */
function readDisk$1(path, nameOf, limit) {
	try {
		const { size } = (0, node_fs.statSync)(path);
		if (size > limit) return {
			status: "unread",
			reason: explainSize(size, limit)
		};
		const bytes = (0, node_fs.readFileSync)(path);
		return {
			status: "read",
			hash: nameOf(bytes),
			bytes
		};
	} catch (error) {
		return {
			status: "unread",
			reason: `could not be read: ${explainSystemError(error)}`
		};
	}
}
/** Why a file over the limit was not read. */
function explainSize(size, limit) {
	return `is ${formatSize(size)}, more than the ${formatSize(limit)} that are read (limits.file-size)`;
}
function formatSize(bytes) {
	if (bytes >= 1048576) return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
	return bytes >= 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${bytes} bytes`;
}
// src/io/source-tree.ts
const PROJECT_MARKER = "modality_project.yaml";
const CONFIG_FILE_NAME = ".mml-guard.yml";
const BASELINE_FILE_NAME = ".mml-guard-baseline.json";
/** Where GitHub looks for code owners, in this order. */
const CODEOWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const MODEL_SUFFIX = ".mml";
function isModelPath(path) {
	return path.endsWith(MODEL_SUFFIX);
}
/** Whether a listing keeps this path. */
function isRelevantPath(path) {
	if (isModelPath(path)) return true;
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "modality_project.yaml" || name === ".mml-guard-baseline.json" || /\.ya?ml$/.test(name)) return true;
	return CODEOWNERS_PATHS.includes(path);
}
/** The same entries in the order of their paths. */
function sortEntries(entries) {
	return new Map([...entries].sort(([left], [right]) => left < right ? -1 : 1));
}
// src/io/folder-source.ts
/** Lists the model files below a folder. Synchronous, because that is measurably faster for many small files. */
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Links are not followed, `.git` and `node_modules` not searched, other repositories below the folder not entered. */
function listFolder(label, directory) {
	const root = (0, node_path.resolve)(directory, label);
	assertReadableFolder(label, root);
	const found = {
		entries: /* @__PURE__ */ new Map(),
		unread: [],
		repositories: [],
		pending: [""]
	};
	for (let path = found.pending.pop(); path !== void 0; path = found.pending.pop()) listInto(found, root, path);
	return {
		label,
		type: "folder",
		entries: sortEntries(found.entries),
		unread: found.unread,
		notices: noticeRepositories(label, found.repositories)
	};
}
function assertReadableFolder(label, root) {
	try {
		if (!(0, node_fs.statSync)(root).isDirectory()) throw notAFolder(label);
		(0, node_fs.readdirSync)(root);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError({
			problem: `the folder \`${label}\` cannot be read`,
			expected: "a folder with .mml files somewhere below it",
			found: explainSystemError(error)
		});
	}
}
function notAFolder(label) {
	return new UsageError({
		problem: `\`${label}\` is a file`,
		expected: "a folder (all .mml files below it are read) or a git revision",
		found: "a file",
		remedy: "give the folder that holds it"
	});
}
function listInto(found, root, path) {
	let children;
	try {
		children = (0, node_fs.readdirSync)((0, node_path.join)(root, path), { withFileTypes: true });
	} catch (error) {
		found.unread.push({
			path,
			reason: `is a folder that could not be opened: ${explainSystemError(error)}`
		});
		return;
	}
	if (path !== "" && children.some((child) => child.name === ".git")) found.repositories.push(path);
	else for (const child of children) addChild(found, root, path, child);
}
function addChild(found, root, parent, child) {
	const path = parent + child.name;
	if (child.isDirectory()) {
		if (!SKIPPED_FOLDERS.has(child.name)) found.pending.push(`${path}/`);
	} else if (isRelevantPath(path) && !child.isSymbolicLink()) {
		if (child.isFile()) found.entries.set(path, { diskPath: (0, node_path.join)(root, path) });
		else found.unread.push({
			path,
			reason: "is not a regular file"
		});
	}
}
function noticeRepositories(label, repositories) {
	return [...repositories].sort().map((path) => `${path} below ${label} is a repository of its own (a submodule, say) and was not read.`);
}
/** Whether a word names a folder that exists. */
function isFolder$1(word, directory) {
	const path = (0, node_path.resolve)(directory, word);
	return (0, node_fs.existsSync)(path) && (0, node_fs.statSync)(path).isDirectory();
}
// src/io/git-repository.ts
/** The repository a folder belongs to, and cheap questions about it that need no process. */
/** Undefined where the folder is in no repository. */
async function openRepository(directory) {
	const { status, output, complaint } = await runGit(directory, ["rev-parse", ...[
		"--is-inside-work-tree",
		"--show-object-format",
		"--is-shallow-repository",
		"--show-cdup"
	]]);
	if (status !== 0) {
		if (complaint.includes("not a git repository")) return void 0;
		throw explainRefusal(directory, complaint);
	}
	const [inside, format, shallow, up = ""] = output.toString("utf8").split("\n");
	return {
		directory: (0, node_path.resolve)(directory, up),
		hasWorkingTree: inside === "true",
		objectFormat: format === "sha256" ? "sha256" : "sha1",
		shallow: shallow === "true"
	};
}
function explainRefusal(directory, complaint) {
	const found = complaint.split("\n", 1)[0] ?? "";
	if (!complaint.includes("dubious ownership")) return new UsageError({
		problem: "git cannot read here",
		found
	});
	return new UsageError({
		problem: "git refuses to read a repository that belongs to somebody else",
		found,
		remedy: `if you trust it: git config --global --add safe.directory ${directory}`
	});
}
/**
* Whether a plain word may be a revision. "No" is certain and costs no process; "yes" is for git to confirm. A folder
* named on the command line must not pay for starting git only because it stands in a repository.
*/
function mayNameRevision(word, directory) {
	const gitDirectory = findGitDirectory(directory);
	if (gitDirectory === void 0) return false;
	if (!/^[\w./-]+$/.test(word) || /^[0-9a-f]{4,}$|-g[0-9a-f]{4,}$/i.test(word)) return true;
	const common = findCommonDirectory(gitDirectory);
	if ((0, node_fs.existsSync)((0, node_path.join)(common, "reftable"))) return true;
	const names = [
		"",
		"refs/",
		"refs/tags/",
		"refs/heads/",
		"refs/remotes/"
	].map((prefix) => prefix + word);
	names.push(`refs/remotes/${word}/HEAD`);
	return names.some((name) => isFile((0, node_path.join)(gitDirectory, name)) || isFile((0, node_path.join)(common, name))) || isPacked(common, names);
}
function findGitDirectory(directory) {
	if (process.env.GIT_DIR !== void 0) return (0, node_path.resolve)(directory, process.env.GIT_DIR);
	for (let folder = (0, node_path.resolve)(directory);; folder = (0, node_path.dirname)(folder)) {
		const found = gitDirectoryOf(folder);
		if (found !== void 0) return found;
		if ((0, node_path.dirname)(folder) === folder) return void 0;
	}
}
function gitDirectoryOf(folder) {
	const place = (0, node_path.join)(folder, ".git");
	if (isFile(place)) {
		const target = /^gitdir: (.+)/.exec((0, node_fs.readFileSync)(place, "utf8"))?.[1];
		return target === void 0 ? void 0 : (0, node_path.resolve)(folder, target);
	}
	if ((0, node_fs.existsSync)(place)) return place;
	return (0, node_fs.existsSync)((0, node_path.join)(folder, "objects")) && isFile((0, node_path.join)(folder, "HEAD")) ? folder : void 0;
}
/** Linked working trees keep their branches in the main repository. */
function findCommonDirectory(gitDirectory) {
	const pointer = (0, node_path.join)(gitDirectory, "commondir");
	return isFile(pointer) ? (0, node_path.resolve)(gitDirectory, (0, node_fs.readFileSync)(pointer, "utf8").trim()) : gitDirectory;
}
function isPacked(common, names) {
	const packed = (0, node_path.join)(common, "packed-refs");
	if (!isFile(packed)) return false;
	const text = (0, node_fs.readFileSync)(packed, "utf8");
	return names.some((name) => text.includes(` ${name}\n`));
}
function isFile(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
// src/io/git-revision.ts
/** Turns the words people use for revisions into full commit ids, and refuses what could mean two things. */
/** The word for the working tree: tracked files as they are on disk, and untracked ones that git does not ignore. */
const WORKING_TREE = "WORKTREE";
/** Undefined where git knows no such revision. */
async function resolveCommit(repository, word) {
	const { status, output, complaint } = await runGit(repository.directory, [
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${word}^{commit}`
	]);
	if (/ambiguous/.test(complaint)) throw await explainAmbiguity(repository, word, complaint);
	return status === 0 ? output.toString("utf8").trim() : void 0;
}
async function explainAmbiguity(repository, word, complaint) {
	if (/short object ID/i.test(complaint)) return new UsageError({
		problem: `several commits begin with \`${word}\``,
		expected: "an abbreviation that fits one commit",
		remedy: "give more digits of the commit id"
	});
	const names = await listReferences(repository, [
		"refs/heads/",
		"refs/tags/",
		"refs/remotes/"
	].map((p) => p + word));
	const meanings = names.length > 1 ? names.join(" and ") : `${names[0] ?? word} and a commit id that begins with it`;
	return new UsageError({
		problem: `\`${word}\` names more than one revision`,
		expected: "a word that means one revision",
		found: meanings,
		remedy: `write ${names[0] ?? `refs/heads/${word}`}, or the full commit id`
	});
}
/** The commit that a change started from: the merge base of the default branch and HEAD. */
async function findMergeBase(repository) {
	const branch = await findDefaultBranch(repository);
	if (branch === void 0) throw noDefaultBranch(repository);
	const { status, output } = await runGit(repository.directory, [
		"merge-base",
		branch,
		"HEAD"
	]);
	if (status !== 0) throw noMergeBase(repository, branch);
	return {
		commit: output.toString("utf8").trim(),
		branch
	};
}
const DEFAULT_BRANCHES = [
	"refs/remotes/origin/HEAD",
	"refs/heads/main",
	"refs/remotes/origin/main",
	"refs/heads/master",
	"refs/remotes/origin/master"
];
/** The full name of the reference that HEAD of the origin points to, else of main or master. */
async function findDefaultBranch(repository) {
	const known = await listReferences(repository, DEFAULT_BRANCHES);
	return DEFAULT_BRANCHES.find((name) => known.includes(name));
}
function noDefaultBranch(repository) {
	return new UsageError({
		problem: "there is no default branch to compare with",
		expected: "origin/HEAD, main or master",
		found: `none of them in ${repository.directory}`,
		remedy: "name what to compare with: mml-guard review <before> [after]"
	});
}
function noMergeBase(repository, branch) {
	return new UsageError({
		problem: `HEAD and ${shortName(branch)} have no commit in common here`,
		expected: "the commit the change started from",
		found: repository.shallow ? "a shallow clone, in which history is cut" : "two histories that never met",
		remedy: repository.shallow ? "fetch the history (git fetch --unshallow, or fetch-depth: 0 in actions/checkout), or name a commit: mml-guard review <before>" : "name what to compare with: mml-guard review <before>"
	});
}
/** Why a word that should be a revision is none. */
async function explainUnknownRevision(repository, word) {
	if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(word)) return missingCommit(repository, word);
	const known = await listReferences(repository, [
		"refs/heads",
		"refs/tags",
		"refs/remotes"
	]);
	return new UsageError({
		problem: `there is no folder and no revision \`${word}\``,
		expected: "a folder, a commit, a tag, a branch, an expression such as HEAD~3, or WORKTREE",
		found: `none of these in ${repository.directory}`,
		...repository.shallow && { remedy: explainShallow(word) },
		candidates: {
			wanted: word,
			known: known.map(shortName)
		}
	});
}
function missingCommit(repository, commit) {
	return new UsageError({
		problem: `the commit ${commit} is not in this clone`,
		expected: "a commit that git has here",
		found: repository.shallow ? "a shallow clone, in which history is cut" : `no such commit in ${repository.directory}`,
		remedy: `git fetch --depth=1 origin ${commit} (or fetch-depth: 0 in actions/checkout)`
	});
}
function explainShallow(word) {
	const branch = /^[\w./-]+$/.test(word) ? word.replace(/^origin\//, "") : void 0;
	const depth = "this is a shallow clone: fetch the history (git fetch --unshallow, or fetch-depth: 0 in actions/checkout)";
	return branch === void 0 ? depth : `${depth}, or one branch: git fetch --depth=1 origin ${branch}:refs/remotes/origin/${branch}`;
}
/** Full names of the references that match, in git's order. */
async function listReferences(repository, patterns) {
	const { output } = await runGit(repository.directory, [
		"for-each-ref",
		"--format=%(refname)",
		"--",
		...patterns
	]);
	return output.toString("utf8").split("\n").filter((name) => name !== "");
}
function shortName(reference) {
	return reference.replace(/^refs\/(heads|tags|remotes)\//, "");
}
// src/io/git-source.ts
/** Lists the model files of a commit or of the working tree, each by one git process and without reading a file. */
/** Mode of a regular file, executable or not; links are 120000 and submodules 160000. */
const REGULAR_FILE = "100";
/** `also` is one more path to keep: a configuration file of another name. */
async function listCommit(repository, commit, also) {
	const { status, output, complaint } = await runGit(repository.directory, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--end-of-options",
		commit
	]);
	if (status !== 0) throw missingObjects(commit, complaint.split("\n", 1)[0] ?? "");
	const entries = /* @__PURE__ */ new Map();
	for (const record of splitRecords(output)) {
		const tab = record.indexOf("	");
		const path = record.slice(tab + 1);
		if (!record.startsWith(REGULAR_FILE) || !(isRelevantPath(path) || path === also)) continue;
		entries.set(path, { blob: record.slice(record.lastIndexOf(" ", tab) + 1, tab) });
	}
	return {
		label: commit,
		type: "revision",
		entries: sortEntries(entries),
		unread: [],
		notices: []
	};
}
/** What git has to be asked for when objects of a commit are not in this clone. */
function missingObjects(commit, found) {
	const target = commit === "WORKTREE" ? "HEAD" : commit;
	return new UsageError({
		problem: `files of ${commit} are not in this clone`,
		expected: "all model files of the revision, in a clone with its contents",
		found,
		remedy: `git fetch --depth=1 origin ${target} (or fetch-depth: 0 and no filter in actions/checkout)`
	});
}
const PATHSPECS = [...[
	"*.mml",
	"*.yml",
	"*.yaml",
	BASELINE_FILE_NAME
].map((name) => `:(top,glob)**/${name}`), ...CODEOWNERS_PATHS.map((path) => `:(top,literal)${path}`)];
/**
* One listing of the index tells all: cached entries with their ids (H), which of them differ on disk (C) or are gone
* (R), and what is untracked (?). git compares contents through the repository's own line-end conversion, so an
* unchanged file keeps its id and is not read here.
*/
async function listWorkingTree(repository) {
	assertWorkingTree(repository);
	const { status, output, complaint } = await runGit(repository.directory, [
		"ls-files",
		...[
			"-t",
			"-s",
			"-c",
			"-m",
			"-d",
			"-o",
			"--exclude-standard",
			"-z"
		],
		"--",
		...PATHSPECS
	]);
	if (status !== 0) throw new UsageError({
		problem: "git cannot list the working tree",
		found: complaint
	});
	const entries = /* @__PURE__ */ new Map();
	const deleted = /* @__PURE__ */ new Set();
	for (const record of splitRecords(output)) addRecord(repository, record, entries, deleted);
	for (const path of deleted) entries.delete(path);
	return {
		label: WORKING_TREE,
		type: "working-tree",
		entries: sortEntries(entries),
		unread: [],
		notices: []
	};
}
function assertWorkingTree(repository) {
	if (repository.hasWorkingTree) return;
	throw new UsageError({
		problem: "this repository has no working tree",
		expected: "two revisions to compare in a bare repository",
		found: `a bare repository at ${repository.directory}`,
		remedy: "mml-guard review <before> <after>"
	});
}
function addRecord(repository, record, entries, deleted) {
	const tag = record.slice(0, 1);
	const tab = record.indexOf("	");
	const path = tag === "?" ? record.slice(2) : record.slice(tab + 1);
	if (tag === "R") deleted.add(path);
	const [, mode = "", id = "", stage] = tag === "?" ? [] : record.slice(0, tab).split(" ");
	if (tag === "?" || tag === "C" || stage !== "0") setDiskEntry(repository, path, entries);
	else if (mode.startsWith(REGULAR_FILE)) entries.set(path, { blob: id });
}
/** A link, a folder or a file that has vanished meanwhile is not a model file. */
function setDiskEntry(repository, path, entries) {
	const diskPath = (0, node_path.join)(repository.directory, path);
	if ((0, node_fs.lstatSync)(diskPath, { throwIfNoEntry: false })?.isFile()) entries.set(path, { diskPath });
	else entries.delete(path);
}
function splitRecords(output) {
	return output.toString("utf8").split("\0").filter((record) => record !== "");
}
// src/io/place.ts
/** Decides what a word on the command line means: a folder, a revision, or the working tree. */
function openSurroundings(directory) {
	let repository;
	return {
		directory,
		repository() {
			repository ??= openRepository(directory);
			return repository;
		}
	};
}
/** Lists what a word names. A name that is both a folder and a revision is refused. */
async function openPlace(around, word) {
	const folder = isFolder$1(word, around.directory);
	if (isExplicitPath(word)) return folder ? listFolder(word, around.directory) : failAsPath(word, around.directory);
	if (folder && word !== "WORKTREE" && !mayNameRevision(word, around.directory)) return listFolder(word, around.directory);
	const repository = await around.repository();
	const commit = repository && word !== "WORKTREE" ? await resolveCommit(repository, word) : void 0;
	if (folder && (commit !== void 0 || word === "WORKTREE")) throw bothFolderAndRevision(word);
	if (folder) return listFolder(word, around.directory);
	if (repository === void 0) throw explainNoRepository(word, around.directory);
	if (word === "WORKTREE") return listWorkingTree(repository);
	if (commit !== void 0) return listCommit(repository, commit);
	if ((0, node_fs.existsSync)((0, node_path.resolve)(around.directory, word))) return listFolder(word, around.directory);
	throw await explainUnknownRevision(repository, word);
}
/** The two sides where nothing was named: where the change started, and the working tree. */
async function openDefaultPlaces(around) {
	const repository = await around.repository();
	if (repository === void 0) throw nothingToCompare(around.directory);
	const base = await findMergeBase(repository);
	const [before, after] = await Promise.all([listCommit(repository, base.commit), listWorkingTree(repository)]);
	const branch = base.branch.replace(/^refs\/(heads|remotes)\//, "");
	const notice = `Compared with ${base.commit.slice(0, 12)}, where HEAD and ${branch} have their merge base.`;
	return {
		before: {
			...before,
			notices: [notice]
		},
		after
	};
}
/** The working tree of the repository, else the current folder. */
async function openCurrentPlace(around) {
	const repository = await around.repository();
	return repository?.hasWorkingTree ? listWorkingTree(repository) : listFolder(".", around.directory);
}
function isExplicitPath(word) {
	return /^\.{0,2}[\\/]|^\.{1,2}$|[\\/]$/.test(word) || (0, node_path.isAbsolute)(word);
}
function failAsPath(word, directory) {
	if ((0, node_fs.existsSync)((0, node_path.resolve)(directory, word))) return listFolder(word, directory);
	throw new UsageError({
		problem: `there is no folder \`${word}\``,
		expected: "a folder that exists",
		found: "nothing at that path",
		candidates: {
			wanted: (0, node_path.basename)(word),
			known: listNeighbours((0, node_path.resolve)(directory, (0, node_path.dirname)(word)))
		}
	});
}
function listNeighbours(folder) {
	if (!(0, node_fs.existsSync)(folder)) return [];
	return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
function bothFolderAndRevision(word) {
	return new UsageError({
		problem: `\`${word}\` is both a folder and ${word === "WORKTREE" ? "the working tree" : "a git revision"}`,
		expected: "a word that means one of them",
		found: "a folder and a revision of that name",
		remedy: word === "WORKTREE" ? `write ./${word} for the folder; rename it to read the working tree` : `write ./${word} for the folder, refs/heads/${word} (or refs/tags/${word}) for the revision`
	});
}
function explainNoRepository(word, directory) {
	const isFile = (0, node_fs.existsSync)((0, node_path.resolve)(directory, word));
	return new UsageError({
		problem: isFile ? `\`${word}\` is a file` : `there is no folder \`${word}\`, and no git repository to look for it as a revision`,
		expected: "a folder, or a revision in a git repository",
		found: isFile ? "a file" : `${directory} is not in a git repository`,
		remedy: isFile ? "give the folder that holds it" : "give a folder, or run mml-guard inside the repository",
		candidates: {
			wanted: word,
			known: listNeighbours(directory)
		}
	});
}
function nothingToCompare(directory) {
	return new UsageError({
		problem: "there is nothing to compare: this is not a git repository",
		expected: "two folders, or a git repository",
		found: `${directory} is not in a git repository`,
		remedy: "mml-guard review <before folder> <after folder>; for one folder alone: mml-guard check <folder>"
	});
}
// src/io/project-files.ts
/** Divides the files of the compared trees among projects: a file belongs to the nearest project root above it. */
/** Root path of the project at the top of a tree. */
const TOP = ".";
/**
* The roots of the projects to review, sorted. A root marked on either side counts for both, so that marking a folder
* moves nothing. Where nothing is marked, or files stand above all roots, the top is a project too.
*/
function findProjects(trees, wanted) {
	const marked = findMarkedRoots(trees);
	if (wanted !== void 0) return pickProjects(trees, marked, normalizeRoot(wanted));
	const filled = new Set(trees.flatMap((tree) => modelPaths(tree).map((path) => nearestRoot(path, marked))));
	if (filled.size > 0) return [...filled].sort();
	return ["."];
}
/** The model files of one tree that belong to a project, sorted. */
function selectFiles(tree, roots, root) {
	return modelPaths(tree).filter((path) => nearestRoot(path, roots) === root);
}
/** Every root that takes files away from the projects above it. */
function findBoundaries(trees, projects) {
	return /* @__PURE__ */ new Set([...findMarkedRoots(trees), ...projects]);
}
function isInside(path, root) {
	return root === "." || path.startsWith(`${root}/`);
}
function findMarkedRoots(trees) {
	const roots = /* @__PURE__ */ new Set();
	for (const tree of trees) for (const path of tree.entries.keys()) if (path === "modality_project.yaml") roots.add(".");
	else if (path.endsWith(`/modality_project.yaml`)) roots.add(path.slice(0, -PROJECT_MARKER.length - 1));
	return roots;
}
/** The project at the wanted root, or where it holds only other projects, those. */
function pickProjects(trees, marked, wanted) {
	const boundaries = /* @__PURE__ */ new Set([...marked, wanted]);
	if (marked.has(wanted) || trees.some((tree) => selectFiles(tree, boundaries, wanted).length > 0)) return [wanted];
	const below = [...marked].filter((root) => isInside(root, wanted)).sort();
	if (below.length > 0) return below;
	throw new UsageError({
		problem: `there are no model files below the root \`${wanted}\``,
		expected: "a folder with .mml files, relative to the folders compared or to the top of the repository",
		found: `none in ${trees.map((tree) => tree.label).join(" or ")}`,
		candidates: {
			wanted,
			known: [.../* @__PURE__ */ new Set([...marked, ...trees.flatMap(listFolders)])]
		}
	});
}
function normalizeRoot(wanted) {
	const names = wanted.split(/[\\/]+/).filter((name) => name !== "" && name !== ".");
	if (!names.includes("..") && !/^([\\/]|[A-Za-z]:)/.test(wanted)) return names.length === 0 ? "." : names.join("/");
	throw new UsageError({
		problem: `the root \`${wanted}\` leads out of what is compared`,
		expected: "a path relative to the folders compared or to the top of the repository",
		found: wanted,
		remedy: "--root path/to/project"
	});
}
/** The root among `roots` that a path belongs to. */
function nearestRoot(path, roots) {
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end);
		if (roots.has(folder)) return folder;
	}
	return ".";
}
function modelPaths(tree) {
	return [...tree.entries.keys()].filter(isModelPath);
}
function listFolders(tree) {
	return modelPaths(tree).flatMap((path) => {
		const names = path.split("/").slice(0, -1);
		return names.map((_, index) => names.slice(0, index + 1).join("/"));
	});
}
// src/io/snapshot-reader.ts
/** One request for all trees, so that git reads each distinct content once. */
async function readSnapshots(reader, selections, limit) {
	const entries = selections.map((selection) => selection.paths.map((path) => entryOf(selection.tree, path)));
	const loaded = await reader.load(entries.flat(), limit);
	const contents = /* @__PURE__ */ new Map();
	for (const content of loaded) if (content.status === "read") contents.set(content.hash, content.bytes);
	let start = 0;
	return {
		snapshots: selections.map((selection) => {
			const end = start + selection.paths.length;
			const snapshot = buildSnapshot(selection, loaded.slice(start, end));
			start = end;
			return snapshot;
		}),
		contents
	};
}
function entryOf(tree, path) {
	const entry = tree.entries.get(path);
	if (entry === void 0) throw new Error(`${path} is not in the listing of ${tree.label}`);
	return entry;
}
function buildSnapshot(selection, loaded) {
	const files = /* @__PURE__ */ new Map();
	const unread = [...selection.unread];
	let missing = 0;
	selection.paths.forEach((path, index) => {
		const content = loaded[index];
		if (content?.status === "read") files.set(path, content.hash);
		else if (content?.status === "unread") unread.push({
			path,
			reason: content.reason
		});
		else missing += 1;
	});
	const { label } = selection.tree;
	if (missing > 0) throw missingObjects(label, `${missing} of ${loaded.length} model files are missing`);
	return {
		label,
		files,
		unread: unread.sort((left, right) => left.path < right.path ? -1 : 1)
	};
}
// src/policy/config.ts
/** Tables of levels, each a superset of the one before. */
const PRESET_NAMES = [
	"minimal",
	"recommended",
	"strict"
];
/** The least level that fails the gate. */
const GATES = [
	"error",
	"warning",
	"never"
];
const LEVELS = [
	"error",
	"warning",
	"note",
	"off"
];
/** The gravest level that a comment in a model may silence. */
const INLINE_LIMITS = [
	"none",
	"note",
	"warning",
	"error"
];
/** When the Action writes a comment where there is none yet. */
const COMMENT_MODES = [
	"always",
	"changes",
	"findings",
	"failure",
	"never"
];
/** From which level on an owner is told: `error` also means breaking changes and personal data. */
const MENTION_LEVELS = [
	"error",
	"warning",
	"note"
];
const DEFAULT_CONFIG = {
	preset: "recommended",
	rules: /* @__PURE__ */ new Map(),
	failOn: "error",
	include: [],
	exclude: [],
	pii: {
		internal: [],
		external: [],
		lexicon: []
	},
	owners: /* @__PURE__ */ new Map(),
	waivers: [],
	inlineIgnores: "warning",
	comment: "changes",
	mention: {
		pings: "on",
		level: "error",
		most: 10
	},
	limits: {
		fileSize: 16777216,
		waiverDays: 90
	}
};
// src/run/locate-config.ts
/** A larger file is no configuration. */
const LARGEST_FILE$1 = 1048576;
/** At the project's root, else at the top. What only `after` says is a finding, so it is named as findings name files. */
function locateConfig({ trees, root, pathInRevisions }, side) {
	const tree = trees[side];
	if (pathInRevisions !== void 0) {
		const entry = tree.entries.get(pathInRevisions);
		const nameOf = (path) => path;
		return entry && {
			file: pathInRevisions,
			path: pathInRevisions,
			folder: ".",
			tree,
			entry,
			nameOf
		};
	}
	return locateBeside(tree, root, CONFIG_FILE_NAME);
}
/** A file at the project's root, else at the top. */
function locateBeside(tree, root, name) {
	for (const folder of root === "." ? ["."] : [root, "."]) {
		const found = locateIn(tree, folder, name);
		if (found !== void 0) return found;
	}
}
function locateIn(tree, folder, name) {
	const path = folder === "." ? name : `${folder}/${name}`;
	const entry = tree.entries.get(path);
	const nameOf = (inner) => tree.type === "folder" ? `${tree.label.replace(/[\\/]+$/, "")}/${inner}` : inner;
	return entry && {
		file: nameOf(path),
		path,
		folder,
		tree,
		entry,
		nameOf
	};
}
async function readText(reader, { entry, tree, file }) {
	const [content] = await reader.load([entry], LARGEST_FILE$1);
	if (content?.status === "read") return new TextDecoder().decode(content.bytes);
	if (content?.status !== "unread") throw missingObjects(tree.label, `${file} is missing`);
	throw new UsageError({ problem: `the file \`${file}\` ${content.reason}` });
}
// src/run/read-baseline.ts
/** Reads the baseline that stands beside a configuration. */
/** Beside the configuration; where there is none, at the project's root, else at the top. Throws ConfigError. */
async function readBaselineOf({ root, reader, baseline }, config, tree) {
	if (baseline === "ignored") return void 0;
	const found = config === void 0 ? locateBeside(tree, root, BASELINE_FILE_NAME) : locateIn(config.tree, config.folder, BASELINE_FILE_NAME);
	return found && parse$1(await readText(reader, found), found.file);
}
/** Beside a configuration named by `--config`. Throws ConfigError. */
async function readNamedBaseline(directory, file) {
	const path = (0, node_path.resolve)(directory, (0, node_path.dirname)(file), BASELINE_FILE_NAME);
	return (0, node_fs.existsSync)(path) ? parse$1((0, node_fs.readFileSync)(path, "utf8"), BASELINE_FILE_NAME) : void 0;
}
async function parse$1(text, file) {
	const { parseBaseline } = await Promise.resolve().then(() => require("./cli-baseline.js"));
	return parseBaseline(text, file);
}
// src/run/read-config.ts
/** Reads a configuration with everything it extends, from wherever its files stand. */
/** Throws ConfigError. YAML and schema are loaded only where there is something to read. */
async function readConfig(reading) {
	const { parseConfigFile, combineConfigs, describeExtension } = await Promise.resolve().then(() => require("./cli-parse-config.js"));
	const { knownRules, asOf, nameOf, pathOf } = reading;
	const files = [];
	const paths = [];
	let next = reading;
	while (next !== void 0) {
		const { path, text } = next;
		paths.push(path);
		const file = parseConfigFile(text, {
			file: nameOf(path),
			path: pathOf(path),
			knownRules,
			asOf
		});
		files.push(file);
		const found = file.extends === void 0 ? void 0 : await openExtension(file.extends, paths, reading);
		if (typeof found === "string") throw new ConfigError(describeExtension(file, found));
		next = found;
	}
	return combineConfigs(files, { asOf });
}
/** The file that is extended, or what is wrong with it. */
async function openExtension(written, paths, { load, nameOf }) {
	const path = node_path.posix.normalize(node_path.posix.join(node_path.posix.dirname(paths.at(-1) ?? ""), written.replaceAll("\\", "/")));
	if (/^([\\/]|[A-Za-z]:)/.test(written) || path === ".." || path.startsWith("../")) return `\`${written}\`, which leads out of the repository`;
	const chain = [...paths, path].map(nameOf);
	if (paths.includes(path)) return `a cycle: ${chain.slice(paths.indexOf(path)).join(" → ")}`;
	const text = await load(path);
	return text === void 0 ? `\`${written}\`, and there is no file ${nameOf(path)}` : {
		path,
		text
	};
}
// src/run/choose-config.ts
/** Decides which configuration file judges a comparison, and reads it with the baseline beside it. */
const DEFAULTS = {
	config: DEFAULT_CONFIG,
	folder: ".",
	problems: {},
	proposedWaivers: [],
	notices: []
};
/** The file named by `--config` wins; between revisions the one of `before` judges; between folders the first found. */
async function chooseConfig(sources, named) {
	if (named !== void 0) return readNamed(sources, named);
	const { before, after } = sources.trees;
	return before.type !== "folder" && after.type !== "folder" ? chooseOfRevisions(sources) : chooseOfFolders(sources);
}
async function readNamed(sources, file) {
	const top = isBelow(sources.directory, file) ? sources.directory : (0, node_path.resolve)(sources.directory, file, "..");
	const path = (0, node_path.relative)(top, (0, node_path.resolve)(sources.directory, file)).replaceAll("\\", "/");
	const load = async (wanted) => readDisk((0, node_path.resolve)(top, wanted));
	const nameOf = (wanted) => wanted === path ? file : node_path.posix.join(node_path.posix.dirname(file), relativeTo(path, wanted));
	const { knownRules, asOf } = sources;
	const config = await readConfig({
		path,
		text: readNamedFile(sources, file),
		load,
		nameOf,
		knownRules,
		asOf,
		pathOf: nameOf
	});
	const baseline = sources.baseline === "ignored" ? void 0 : await readNamedBaseline(sources.directory, file);
	const notices = [`Configuration: ${file}.`];
	return {
		...DEFAULTS,
		config,
		file,
		notices,
		...baseline !== void 0 && { baseline }
	};
}
function isBelow(folder, file) {
	return !/^\.\.([\\/]|$)/.test((0, node_path.relative)(folder, (0, node_path.resolve)(folder, file)));
}
function relativeTo(path, wanted) {
	return node_path.posix.relative(node_path.posix.dirname(path), wanted);
}
function readDisk(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return;
	}
}
function readNamedFile({ directory }, file) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.resolve)(directory, file), "utf8");
	} catch (error) {
		throw new UsageError({
			problem: `the configuration \`${file}\` cannot be read`,
			expected: "a YAML file such as .mml-guard.yml",
			found: explainSystemError(error)
		});
	}
}
/** The file that judges is told to be used, so it must be sound; what the other side holds is only proposed. */
async function chooseOfFolders(sources) {
	const [before, after] = [locateConfig(sources, "before"), locateConfig(sources, "after")];
	const found = before ?? after;
	const baseline = await readBaselineOf(sources, found, found?.tree ?? sources.trees.before);
	const beside = baseline === void 0 ? {} : { baseline };
	if (found === void 0) return {
		...DEFAULTS,
		...beside
	};
	const config = await parse(sources, found, [await readText(sources.reader, found)]);
	const proposal = found === after ? { config } : after && await judge(sources, after);
	return {
		config: keepAgreed(config, before),
		folder: found.folder,
		file: found.file,
		path: found.path,
		...beside,
		problems: after && proposal?.problem ? { after: {
			...proposal.problem,
			file: after.path
		} } : {},
		proposedWaivers: findProposed(proposal?.config.waivers ?? [], before === void 0 ? [] : config.waivers),
		notices: [`Configuration: ${found.file}.`]
	};
}
/** Where only `after` has a configuration, the change brings its own waivers along. */
function keepAgreed(config, before) {
	return before === void 0 ? {
		...config,
		waivers: []
	} : config;
}
/** A change must not choose its own judge, and a broken file must not lock a repository. */
async function chooseOfRevisions(sources) {
	const [before, after] = [locateConfig(sources, "before"), locateConfig(sources, "after")];
	if (before === void 0 && after === void 0) assertNotNamed(sources);
	const judged = before && await judge(sources, before);
	const proposed = after && await judge(sources, after);
	const problems = {
		...judged?.problem && { before: judged.problem },
		...proposed?.problem && { after: proposed.problem }
	};
	const notices = judged?.text !== proposed?.text || before?.folder !== after?.folder ? [describeConfigChange(before, after)] : [];
	if (judged?.problem) notices.push(`${judged.problem.file} is broken in before, so this review used the defaults.`);
	const { baseline, notice } = await readBaselineOfRevision(sources, before);
	const common = {
		problems,
		notices: [...notices, ...notice],
		proposedWaivers: findProposed(proposed?.config.waivers ?? [], judged?.config.waivers ?? []),
		...baseline !== void 0 && { baseline }
	};
	if (before === void 0 || judged === void 0) return {
		...DEFAULTS,
		...common
	};
	const { folder, file, path } = before;
	return {
		config: judged.config,
		folder,
		file,
		path,
		...common
	};
}
/** A broken baseline accepts nothing, which locks nobody out: what was there before is inherited anyway. */
async function readBaselineOfRevision(sources, config) {
	try {
		return {
			baseline: await readBaselineOf(sources, config, sources.trees.before),
			notice: []
		};
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		return { notice: [`The baseline was not used: ${error.message.split("\n", 1)[0]}`] };
	}
}
function assertNotNamed({ trees, pathInRevisions: path }) {
	if (path === void 0) return;
	throw new UsageError({
		problem: `there is no configuration \`${path}\``,
		expected: "the path of a YAML file, relative to the top of the repository",
		found: `no such file in ${trees.before.label} and ${trees.after.label}`
	});
}
async function judge(sources, located) {
	const texts = [await readText(sources.reader, located)];
	try {
		const config = await parse(sources, located, texts);
		return {
			text: texts.join("\0"),
			config
		};
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		return {
			text: texts.join("\0"),
			config: DEFAULT_CONFIG,
			problem: error.problem
		};
	}
}
/** `texts` begins with the file's own text, and gets those of what it extends. */
function parse({ reader, knownRules, asOf }, located, texts) {
	const { tree, path, nameOf } = located;
	const [text = ""] = texts;
	const load = async (wanted) => {
		const entry = tree.entries.get(wanted);
		const extended = entry && await readText(reader, {
			tree,
			entry,
			file: nameOf(wanted)
		});
		if (extended !== void 0) texts.push(wanted, extended);
		return extended;
	};
	return readConfig({
		path,
		text,
		load,
		nameOf,
		knownRules,
		asOf,
		pathOf: (wanted) => wanted
	});
}
function describeConfigChange(before, after) {
	if (before === void 0) return `${after?.file} is new: this review used the defaults, and it takes effect after the merge.`;
	const used = "this review used the version of before, and the change takes effect after the merge.";
	return after === void 0 ? `${before.file} is removed: ${used}` : `${after.file} is changed: ${used}`;
}
// src/run/read-codeowners.ts
/** GitHub ignores a larger file completely. */
const LARGEST_FILE = 3145728;
/** The first file that exists counts, also where GitHub ignores it. */
async function readCodeowners(tree, reader) {
	const file = CODEOWNERS_PATHS.find((path) => tree.entries.has(path));
	const entry = file === void 0 ? void 0 : tree.entries.get(file);
	if (file === void 0 || entry === void 0) return {};
	const [content] = await reader.load([entry], LARGEST_FILE);
	if (content?.status === "missing") return {};
	return { codeowners: content?.status === "read" ? {
		file,
		text: new TextDecoder().decode(content.bytes)
	} : { file } };
}
// src/run/select-files.ts
/** Applies the globs of a configuration to the model files of a project. */
/** Globs start at the configuration's folder; one that names a folder takes everything below it. */
function createPathFilter(config, folder) {
	const isIncluded = config.include.length === 0 ? () => true : matchAny(config.include, folder);
	const isExcluded = config.exclude.length === 0 ? () => false : matchAny(config.exclude, folder);
	return (path) => isIncluded(path) && !isExcluded(path);
}
/** The globs that match none of the paths. */
function findUnusedGlobs(globs, folder, paths) {
	return globs.filter((glob) => !paths.some(matchAny([glob], folder)));
}
/**
* New model files of a side of which the globs take nothing at all, though they took files before: a model that moved away from
* under its own configuration. It is unknown, not gone, else moving it would be a way around the gate.
*/
function findOutgrown(before, after, keep) {
	if (!before.some(keep) || after.some(keep)) return [];
	const known = new Set(before);
	return after.filter((path) => !known.has(path)).map((path) => ({
		path,
		reason: "is new and outside of `include`, which takes no model file of this side any more"
	}));
}
function explainEmptyInclude(include, file, labels) {
	const globs = include.map((glob) => `\`${glob}\``).join(", ");
	return new UsageError({
		problem: `\`include\` of ${file ?? "the configuration"} matches no model file`,
		expected: "globs relative to the configuration file, such as \"models/**\"",
		found: `${globs}, which fit no .mml file in ${labels}`,
		remedy: "correct the globs, or remove `include` to read every .mml file"
	});
}
function matchAny(globs, folder) {
	const prefix = folder === "." ? "" : `${folder}/`;
	const patterns = globs.flatMap((glob) => {
		const trimmed = glob.replace(/^\.\//, "").replace(/\/$/, "");
		return [trimmed, `${trimmed}/**`];
	});
	const matches = (0, import_picomatch.default)(patterns, { dot: true });
	return (path) => path.startsWith(prefix) && matches(path.slice(prefix.length));
}
// src/run/read-projects.ts
/** Reads everything a command works on: which places, which projects in them, under which configuration. */
/** One input for each project, sorted by root. */
async function readComparison(options, words) {
	const around = openSurroundings(options.directory);
	const { before, after } = await openSides(around, words);
	const head = words.head === void 0 ? void 0 : await openPlace(around, words.head);
	return readProjects(options, around, head === void 0 ? {
		before,
		after
	} : {
		before,
		after,
		head
	});
}
/** The projects of one place, as if everything in it were new: `before` is empty. */
async function readPlace(options, word) {
	const around = openSurroundings(options.directory);
	const after = await openPlace(around, word);
	return forgetBefore(await readProjects(options, around, {
		before: after,
		after
	}));
}
/** Everything that was read stands as if it were new. */
function forgetBefore(inputs) {
	const empty = {
		label: "",
		files: /* @__PURE__ */ new Map(),
		unread: []
	};
	return inputs.map((input) => ({
		...input,
		snapshots: {
			before: empty,
			after: input.snapshots.after
		}
	}));
}
async function openSides(around, { before, after }) {
	if (before === void 0) return openDefaultPlaces(around);
	const [first, second] = await Promise.all([openPlace(around, before), after === void 0 ? openCurrentPlace(around) : openPlace(around, after)]);
	return {
		before: first,
		after: second
	};
}
async function readProjects(options, around, trees) {
	const reader = openContentReader(listTrees(trees).some((tree) => tree.type !== "folder") ? await around.repository() : void 0);
	try {
		return await readTrees(options, trees, reader);
	} finally {
		reader.close();
	}
}
/** One input for each project, sorted by root, wherever the trees were listed. */
async function readTrees(options, trees, reader) {
	const all = listTrees(trees);
	const plans = [];
	for (const root of findProjects(all, options.root)) plans.push(await planProject(options, trees, root, reader));
	assertIncludesMatch(plans, all);
	const codeowners = await readCodeowners(trees.before, reader);
	const inputs = [];
	for (const plan of dropEmpty(plans)) {
		const isShared = plans.some((other) => other !== plan && other.chosen.file === plan.chosen.file);
		inputs.push({
			...await readProject(plan, trees, reader),
			sharesConfiguration: isShared,
			...codeowners
		});
	}
	return inputs;
}
function listTrees({ before, after, head }) {
	return head === void 0 ? [before, after] : [
		before,
		after,
		head
	];
}
async function planProject(options, trees, root, reader) {
	const { directory, knownRules, asOf, configPath } = options;
	const chosen = await chooseConfig({
		trees,
		root,
		reader,
		directory,
		knownRules,
		asOf,
		...configPath && { pathInRevisions: configPath },
		...options.baseline && { baseline: options.baseline }
	}, options.configFile);
	const config = {
		...chosen.config,
		...options.overrides
	};
	const all = listTrees(trees);
	const boundaries = findBoundaries(all, [root]);
	const files = all.map((tree) => selectFiles(tree, boundaries, root));
	const keep = createPathFilter(config, chosen.folder);
	const selections = all.map((tree, index) => ({
		tree,
		paths: (files[index] ?? []).filter(keep),
		unread: [...selectUnread(tree, files.flat(), {
			root,
			boundaries
		}).filter(({ path }) => path.endsWith("/") || keep(path)), ...tree === trees.before ? [] : findOutgrown(files[0] ?? [], files[index] ?? [], keep)]
	}));
	const unused = findUnusedGlobs(config.include, chosen.folder, files.flat());
	const idle = findUnusedGlobs(config.exclude, chosen.folder, files.flat());
	const notices = [...unused.map((glob) => `\`${glob}\` under \`include\` matches no model file on either side.`), ...idle.map((glob) => `\`${glob}\` under \`exclude\` matches no model file on either side.`)];
	return {
		root,
		chosen: {
			...chosen,
			config
		},
		selections,
		notices
	};
}
/** What is below a folder that could not be opened is named file by file, as far as another side knows the files. */
function selectUnread(tree, known, { root, boundaries }) {
	return tree.unread.flatMap(({ path, reason }) => {
		if (!path.endsWith("/")) return isModelPath(path) && nearestRoot(path, boundaries) === root ? [{
			path,
			reason
		}] : [];
		const inside = [...new Set(known)].filter((file) => file.startsWith(path));
		if (inside.length > 0) return inside.map((file) => ({
			path: file,
			reason: `lies in ${path}, which ${reason}`
		}));
		return nearestRoot(path, boundaries) === root ? [{
			path,
			reason
		}] : [];
	});
}
/** A configuration that several projects share is wrong only where it leaves nothing in all of them. */
function assertIncludesMatch(plans, trees) {
	for (const { chosen, root } of plans) {
		const { include } = chosen.config;
		const sharing = plans.filter((plan) => plan.chosen.file === chosen.file);
		if (include.length === 0 || sharing.some(hasFiles) || sharing[0]?.root !== root) continue;
		throw explainEmptyInclude(include, chosen.file, describePlaces(trees));
	}
}
function hasFiles(plan) {
	return plan.selections.some(({ paths, unread }) => paths.length + unread.length > 0);
}
/** An empty project among others says nothing; if all are empty, one report says so. */
function dropEmpty(plans) {
	const filled = plans.filter(hasFiles);
	return filled.length > 0 ? filled : plans.slice(0, 1);
}
async function readProject(plan, trees, reader) {
	const { config, problems, notices, proposedWaivers, baseline } = plan.chosen;
	const { snapshots, contents } = await readSnapshots(reader, plan.selections, config.limits.fileSize);
	const [before, after, head] = snapshots;
	if (before === void 0 || after === void 0) throw new Error("a comparison needs two snapshots");
	const all = listTrees(trees);
	const places = new Set(all.flatMap((tree) => tree.notices));
	return {
		project: plan.root,
		snapshots: {
			before,
			after
		},
		...head !== void 0 && { head },
		contents,
		config,
		configurationProblems: problems,
		configuration: describeConfiguration(plan),
		proposedWaivers,
		...baseline !== void 0 && { baseline },
		notices: [
			...places,
			...notices,
			...plan.notices,
			...hasFiles(plan) ? [] : [describeEmptiness(plan, all)]
		]
	};
}
/** Where there is no file, it would stand at the root of the project. */
function describeConfiguration({ root, chosen }) {
	return {
		folder: chosen.file === void 0 ? root : chosen.folder,
		...chosen.path && { path: chosen.path }
	};
}
function describeEmptiness(plan, trees) {
	const below = plan.root === "." ? "" : `${plan.root} of `;
	const { exclude } = plan.chosen.config;
	return `There are no model files: looked for **/*.mml${exclude.length === 0 ? "" : ` without ${exclude.join(", ")}`} below ${below}${describePlaces(trees)}.`;
}
function describePlaces(trees) {
	return [...new Set(trees.map((tree) => tree.label))].join(" and ");
}
// src/run/option-values.ts
/** Decodes the values of options, each with a message that says what would be accepted. */
/** One of a list of words. */
function decodeChoice(option, value, choices) {
	const choice = choices.find((known) => known === value);
	if (choice !== void 0) return choice;
	throw new UsageError({
		problem: `${option} does not take \`${value}\``,
		expected: `one of ${choices.join(", ")}`,
		found: value === "" ? "nothing" : value,
		candidates: {
			wanted: value,
			known: choices
		}
	});
}
/** A day of the calendar, `YYYY-MM-DD`. */
function decodeDate(option, value) {
	const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? /* @__PURE__ */ new Date(`${value}T00:00:00Z`) : void 0;
	if (date !== void 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
	throw new UsageError({
		problem: `${option} does not take \`${value}\``,
		expected: "a UTC date as YYYY-MM-DD",
		found: value,
		remedy: `${option} 2026-12-31`
	});
}
/** A whole number of at least `least`. */
function decodeCount(option, value, least) {
	const count = /^\d+$/.test(value) ? Number(value) : NaN;
	if (Number.isSafeInteger(count) && count >= least) return count;
	throw new UsageError({
		problem: `${option} does not take \`${value}\``,
		expected: `a whole number of at least ${least}`,
		found: value,
		remedy: `${option} 65536`
	});
}
// src/cli/command-options.ts
/** The options that commands share, as they come from the command line and as commands want them. */
function decodeReadOptions(raw, terminal) {
	return {
		directory: terminal.directory,
		knownRules: RULES.map((rule) => rule.meta.id),
		asOf: decodeAsOf(raw, terminal),
		...raw.root !== void 0 && { root: raw.root },
		...raw.config !== void 0 && { configFile: raw.config },
		overrides: {
			...raw.failOn !== void 0 && { failOn: decodeChoice("--fail-on", raw.failOn, GATES) },
			...raw.preset !== void 0 && { preset: decodeChoice("--preset", raw.preset, PRESET_NAMES) }
		}
	};
}
/** A comment that must say anything at all needs some room. */
const SHORTEST_PAGE = 200;
function decodeOutputOptions(raw) {
	return {
		...raw.format !== void 0 && { format: raw.format },
		output: raw.output ?? [],
		...raw.quiet === true && { quiet: "quiet" },
		...raw.maxLength !== void 0 && { maxLength: decodeCount("--max-length", raw.maxLength, SHORTEST_PAGE) }
	};
}
function decodeAsOf(raw, terminal) {
	return raw.asOf === void 0 ? terminal.today : decodeDate("--as-of", raw.asOf);
}
// src/cli/outputs.ts
/** Where reports go: decided and checked before the work, written after it. */
/**
* Standard output gets `--format` (else text), unless an `--output FILE` without a format takes it. Such a file is
* written as `--format` says, else as its extension says, else as text.
*/
function planOutputs(options, terminal) {
	const wanted = options.format === void 0 ? void 0 : requireFormat(options.format);
	const targets = options.output.map((value) => decodeTarget(value, wanted, terminal));
	if (!targets.some((target) => target.takesStandardOutput)) targets.unshift({
		format: wanted ?? requireFormat("text"),
		file: void 0,
		takesStandardOutput: true
	});
	assertDistinct(targets);
	assertBounded(options.maxLength, targets);
	for (const { file } of targets) if (file !== void 0) assertWritable(file);
	return {
		targets: options.quiet === void 0 ? targets : targets.filter(({ file }) => file !== void 0),
		maxLength: options.maxLength
	};
}
/** What the formats that are wanted need of the report beside its contract. */
function listNeeds({ targets }) {
	return targets.some(({ format }) => format.needs === "lineage") ? { lineage: "included" } : {};
}
async function writeOutputs(plan, report, terminal) {
	for (const { format, file } of plan.targets) {
		const render = await format.load();
		const { maxLength } = plan;
		const text = render(report, {
			color: file === void 0 ? terminal.color : "off",
			width: terminal.width,
			...maxLength !== void 0 && { maxLength }
		});
		if (file === void 0) terminal.write(text);
		else writeOutput(file, text);
	}
}
/** `word=FILE` is always a format and a file; a file with such a name is written `./word=FILE`. */
function decodeTarget(value, wanted, terminal) {
	const [, name, file = value] = /^([A-Za-z][\w-]*)=(.*)$/s.exec(value) ?? [];
	if (file === "") throw missingFile(value);
	return {
		format: name === void 0 ? wanted ?? formatOf(file) : requireFormat(name),
		file: (0, node_path.resolve)(terminal.directory, file),
		takesStandardOutput: name === void 0
	};
}
function formatOf(file) {
	const fitting = formats.filter(({ fileExtension }) => file.endsWith(fileExtension));
	const longest = Math.max(...fitting.map(({ fileExtension }) => fileExtension.length));
	return fitting.find(({ fileExtension }) => fileExtension.length === longest) ?? requireFormat("text");
}
function requireFormat(name) {
	const format = findFormat(name);
	if (format !== void 0) return format;
	const known = formats.map((entry) => entry.name);
	throw new UsageError({
		problem: `there is no format \`${name}\``,
		expected: `one of ${known.join(", ")}`,
		found: name,
		candidates: {
			wanted: name,
			known
		}
	});
}
function missingFile(value) {
	return new UsageError({
		problem: "--output names no file",
		expected: "a file, or <format>=FILE",
		found: value === "" ? "nothing" : value,
		remedy: "--output json=report.json"
	});
}
function assertDistinct(targets) {
	if (targets.filter((target) => target.takesStandardOutput).length > 1) throw new UsageError({
		problem: "several --output name no format",
		expected: "at most one; the others as <format>=FILE",
		found: targets.flatMap(({ file, takesStandardOutput }) => takesStandardOutput && file ? [file] : []).join(", "),
		remedy: "--output json=report.json --output markdown=report.md"
	});
	const files = targets.flatMap(({ file }) => file === void 0 ? [] : [file]);
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice === void 0) return;
	throw new UsageError({
		problem: `two outputs go to \`${twice}\``,
		expected: "a file for each",
		found: "one file"
	});
}
function assertBounded(maxLength, targets) {
	if (maxLength === void 0 || targets.some(({ format }) => format.name === "markdown")) return;
	throw new UsageError({
		problem: "--max-length bounds only Markdown",
		expected: "it together with --format markdown or --output markdown=FILE",
		found: targets.map(({ format }) => format.name).join(", "),
		remedy: "--format markdown --max-length 65536"
	});
}
// src/cli/watch-stages.ts
/** Nobody wonders about less, in milliseconds. */
const PATIENCE = 500;
/** Between two drawings, in milliseconds. */
const PAUSE = 100;
const SENTENCES = {
	read: "Reading files",
	parse: "Parsing files",
	link: "Linking references",
	compare: "Comparing, and finding who is affected",
	judge: "Judging",
	report: "Putting the report together",
	write: "Writing reports"
};
/** Whatever becomes of the work, the line is gone when it ends. */
async function watchStages(terminal, work) {
	switch (terminal.stages) {
		case "none": return work(() => {});
		case "timings": return measureStages(terminal, work);
		case "progress": return drawStages(terminal, work);
	}
}
async function measureStages(terminal, work) {
	const times = /* @__PURE__ */ new Map();
	let current;
	const close = (now) => {
		if (current !== void 0) times.set(current.name, (times.get(current.name) ?? 0) + now - current.since);
	};
	const enter = ({ name }) => {
		if (name === current?.name) return;
		const since = terminal.now();
		close(since);
		current = {
			name,
			since
		};
	};
	try {
		return await work(enter);
	} finally {
		close(terminal.now());
		const lines = Array.from(times, ([name, time]) => `${name.padEnd(8)}${time.toFixed(1).padStart(10)} ms\n`);
		terminal.complain(lines.join(""));
	}
}
async function drawStages(terminal, work) {
	const start = terminal.now();
	let drawn = start + PATIENCE - PAUSE;
	let current = { name: "read" };
	const draw = () => {
		const now = terminal.now();
		if (now - drawn < PAUSE) return;
		drawn = now;
		terminal.complain(`${CLEAR_LINE}${describeStage(current)} …`);
	};
	const timer = setInterval(draw, PAUSE);
	timer.unref();
	try {
		return await work((stage) => {
			current = stage;
			draw();
		});
	} finally {
		clearInterval(timer);
		if (drawn >= start + PATIENCE) terminal.complain(CLEAR_LINE);
	}
}
const CLEAR_LINE = "\r\x1B[2K";
function describeStage({ name, done, total }) {
	return done === void 0 || total === void 0 ? SENTENCES[name] : `${SENTENCES[name]}: ${done} of ${total}`;
}
// src/cli/review.ts
/** `mml-guard review`: compares two places and judges what changed. */
var review_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runReview: () => runReview });
/** The words of `before` and `after`, as far as given. */
async function runReview(words, raw, terminal) {
	const outputs = planOutputs(decodeOutputOptions(raw), terminal);
	const asOf = decodeAsOf(raw, terminal);
	const [before, after] = words;
	const { head } = raw;
	return watchStages(terminal, async (onStage) => {
		onStage({ name: "read" });
		const report = await judgeProjects(await readComparison(decodeReadOptions(raw, terminal), {
			...before !== void 0 && { before },
			...after !== void 0 && { after },
			...head !== void 0 && { head }
		}), {
			command: "review",
			asOf,
			onStage,
			...listNeeds(outputs)
		});
		onStage({ name: "write" });
		await writeOutputs(outputs, report, terminal);
		return report.verdict.outcome === "fail" ? EXIT_CODE.failed : EXIT_CODE.passed;
	});
}
// src/report/markup/measure.ts
/** How much room a text takes in a terminal, and how to make it fit. Texts are free of control characters. */
const MARK = /\p{M}/u;
/** East Asian scripts and pictographs, which take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const NARROW = /^[\x20-\x7e]*$/;
const ELLIPSIS = "…";
/** In terminal columns. */
function measureText(text) {
	if (NARROW.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += measureCharacter(character);
	return width;
}
function padText(text, width) {
	return text + " ".repeat(Math.max(0, width - measureText(text)));
}
/** At most so many columns, an ellipsis included. */
function cutText(text, width) {
	if (measureText(text) <= width) return text;
	return takeColumns(text, width - 1) + "…";
}
/** Lines of at most so many columns (at least one), broken at spaces, else inside a word. Never empty. */
function wrapText(text, columns) {
	const width = Math.max(1, columns);
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (measureText(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line.trimEnd());
		const pieces = breakWord(word, width);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? "";
	}
	return line === "" && lines.length > 0 ? lines : [...lines, line];
}
function breakWord(word, width) {
	const pieces = [];
	let rest = word;
	while (measureText(rest) > width) {
		const piece = takeColumns(rest, width) || String.fromCodePoint(rest.codePointAt(0) ?? 0);
		pieces.push(piece);
		rest = rest.slice(piece.length);
	}
	return [...pieces, rest];
}
function takeColumns(text, width) {
	let taken = "";
	let used = 0;
	for (const character of text) {
		used += measureCharacter(character);
		if (used > width) break;
		taken += character;
	}
	return taken;
}
function measureCharacter(character) {
	if (isPlain(character.codePointAt(0) ?? 0)) return 1;
	if (MARK.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
/** Latin letters, arrows, dashes and check marks, told without the patterns: V8 takes a millisecond to compile those. */
function isPlain(code) {
	return code < 768 || code > 8207 && code < 8400 || code > 8447 && code < 8986 || isCheckMark(code);
}
function isCheckMark(code) {
	return code > 9995 && code < 10024;
}
// src/report/outline/count-noun.ts
/** Counted nouns in English: "1 finding", "2 entities". */
function countNoun(count, noun) {
	return `${count} ${count === 1 ? noun : pluralize(noun)}`;
}
function pluralize(noun) {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
/** Only the parts that count something. */
function countNouns(counts) {
	return counts.filter(([count]) => count > 0).map(([count, noun]) => countNoun(count, noun));
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines$1(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines$1(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/report/markup/text-diff.ts
/** A short unified diff of two texts, as lines: no file header, common indentation removed. */
const CONTEXT_LINES = 1;
/** Beyond so many edits the search for the shortest diff is not worth its time. */
const MOST_EDITS = 1e3;
/** An absent text has no lines. */
function diffTexts(before, after) {
	const [removed, added] = [splitLines(before), splitLines(after)];
	const patch = structuredPatch("", "", joinLines(removed), joinLines(added), "", "", {
		context: CONTEXT_LINES,
		maxEditLength: MOST_EDITS
	});
	if (patch === void 0) return [...signLines("-", removed), ...signLines("+", added)];
	return patch.hunks.flatMap((hunk, index) => [...index === 0 ? [] : [{
		sign: "…",
		text: ""
	}], ...hunk.lines.map(parseLine)]);
}
function splitLines(text) {
	if (text === void 0) return [];
	const lines = text.replaceAll("	", "  ").split(/\r\n|\n|\r/);
	const written = lines.filter((line) => line.trim() !== "");
	const indent = Math.min(...written.map((line) => line.length - line.trimStart().length));
	return written.length === 0 ? [] : lines.map((line) => line.slice(indent).trimEnd());
}
function joinLines(lines) {
	return lines.map((line) => `${line}\n`).join("");
}
function signLines(sign, lines) {
	return lines.map((text) => ({
		sign,
		text
	}));
}
function parseLine(line) {
	const sign = line.charAt(0);
	return {
		sign: sign === "+" || sign === "-" ? sign : " ",
		text: line.slice(1)
	};
}
// src/report/outline/name-kind.ts
/** A kind in a reader's words: `data-product` is a data product. */
function nameKind(kind) {
	if (kind === "unknown") return "block";
	if (kind === "reverse-etl") return "reverse ETL";
	return kind.replaceAll("-", " ");
}
// src/report/outline/shorten-path.ts
/** A path for people: no step repeats the product or report that the path names anyway. */
/** `A`, `P/R/M`, `P/R`, `P`, `P/c` reads `A`, `M`, `R`, `P`, `c`. */
function shortenPath(path) {
	return path.map((name) => {
		const holders = path.filter((other) => name.startsWith(`${other}/`));
		const longest = Math.max(-1, ...holders.map((holder) => holder.length));
		return unescapeName(name.slice(longest + 1));
	});
}
/** A name of one part as its author wrote it; a longer one keeps the backslashes that tell its parts apart. */
function unescapeName(name) {
	return /(?<!\\)[./]/.test(name) ? name : name.replace(/\\([./\\])/g, "$1");
}
// src/report/outline/describe-change.ts
function describeChange(change) {
	const { kind, name, compatibility, heading, decisiveRule: rule } = change;
	const line = {
		kind: nameKind(kind),
		name: shortenName(name, heading),
		compatibility,
		...rule !== void 0 && { rule }
	};
	switch (change.action) {
		case "added": return {
			...line,
			sign: "+",
			...describeMembers(change, "+")
		};
		case "removed": return {
			...line,
			sign: "-",
			...describeMembers(change, "-")
		};
		case "renamed":
		case "moved": return {
			...line,
			sign: "→",
			...describeRename(change)
		};
		case "property-changed": return {
			...line,
			sign: "~",
			note: change.property ?? "",
			...change.formula ? diffOf(change) : valuesOf(change, "property")
		};
		case "reference-added":
		case "reference-removed":
		case "reference-retargeted": return {
			...line,
			sign: "~",
			note: nameKind(change.property ?? ""),
			...valuesOf(change, "reference")
		};
	}
}
/** What a block's members are, where all of them are of one sort. */
const MEMBER_NOUNS = /* @__PURE__ */ new Map([
	["entity", "attribute"],
	["report", "metric"],
	["source", "mapping"]
]);
function describeMembers({ kind, members = 0 }, sign) {
	return members === 0 ? {} : { note: `${sign}${countNoun(members, MEMBER_NOUNS.get(kind) ?? "element")}` };
}
function describeRename({ previousName = "", confidence, heading }) {
	const certain = confidence === void 0 || confidence === 1;
	return {
		previousName: shortenName(previousName, heading),
		...certain ? {} : { note: `${Math.floor(confidence * 100)} %` }
	};
}
function diffOf({ before, after }) {
	return { diff: diffTexts(before, after) };
}
function valuesOf({ before, after }, of) {
	return { values: {
		of,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	} };
}
function shortenName(name, heading) {
	if (heading === null || !name.startsWith(heading.name)) return name;
	const separator = name.charAt(heading.name.length);
	return separator === "." || separator === "/" ? unescapeName(name.slice(heading.name.length + 1)) : name;
}
// src/report/outline/group-changes.ts
/** In the order in which the report first names them; what has no heading comes last. */
function groupChanges(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const { heading, project } = change;
		const key = JSON.stringify([
			project,
			heading?.kind,
			heading?.name
		]);
		const group = groups.get(key) ?? {
			...project === void 0 ? {} : { project },
			kind: heading === null ? "" : nameKind(heading.kind),
			name: heading?.name ?? "",
			changes: []
		};
		group.changes.push(change);
		groups.set(key, group);
	}
	const all = [...groups.values()];
	return [...all.filter(({ kind }) => kind !== ""), ...all.filter(({ kind }) => kind === "")];
}
// src/report/outline/take-first.ts
/** One more than `most` is shown rather than counted: a line that says "1 more" takes the room of what it hides. */
function takeFirst(items, most) {
	if (items.length <= most + 1) return {
		shown: items,
		left: 0
	};
	return {
		shown: items.slice(0, most),
		left: items.length - most
	};
}
// src/report/outline/take-gravest.ts
const RANKS$1 = {
	breaking: 0,
	risky: 1,
	safe: 2
};
function takeGravest(changes, most) {
	const { shown, left } = takeFirst(sortByGravity(changes), most);
	const kept = new Set(shown);
	return {
		shown: changes.filter((change) => kept.has(change)),
		left
	};
}
/** Breaking changes first; otherwise the order of the report. */
function sortByGravity(changes) {
	return [...changes].sort((left, right) => RANKS$1[left.compatibility] - RANKS$1[right.compatibility]);
}
// src/report/text/sheet.ts
/** What every section of the text format draws on: the report, the colours, the room. */
const INDENT = 2;
const LONGEST_TEXT = 400;
/** With less room than this beside its lead a text stands below it. */
const NARROWEST_TEXT = 18;
const INDENT_BELOW$1 = 8;
/** A heading and what stands below it; nothing at all where nothing does. */
function drawSection({ paint }, title, lines) {
	return lines.length === 0 ? [] : [paint("bold", title), ...lines];
}
/** Text of strangers, wrapped and indented; `style` is put on each line. */
function drawParagraph({ paint, width }, text, { indent = 2, style } = {}) {
	return wrapText(showProse(text), width - indent).map((line) => " ".repeat(indent) + (style ? paint(style, line) : line));
}
/** Something that leads, and a text that fills the rest of the line and continues below itself, or else below both. */
function drawHanging({ width }, lead, text) {
	const indent = measureText(lead.text);
	if (measureText(text) > width - indent && width - indent < NARROWEST_TEXT) {
		const below = " ".repeat(INDENT_BELOW$1);
		return [lead.painted.trimEnd(), ...wrapText(text, width - INDENT_BELOW$1).map((line) => below + line)];
	}
	return wrapText(text, width - indent).map((line, index) => (index === 0 ? lead.painted : " ".repeat(indent)) + line);
}
/** As many items as there is room for, then how many are left out. */
function drawList(sheet, { items, most, noun }, draw) {
	const excerpt = takeFirst(items, most);
	return [...excerpt.shown.flatMap(draw), ...drawLeft(sheet, excerpt.left, noun)];
}
/** Says how many are left out, and where to find them. */
function drawLeft(sheet, left, noun) {
	return left === 0 ? [] : drawParagraph(sheet, `… and ${left} more ${noun} (--format json shows all)`, { style: "dim" });
}
/** A sentence or a value of strangers, on one line and of bounded length. */
function showProse(text) {
	return cutText(showPlainText(text), LONGEST_TEXT);
}
/** The width of a column: its widest text, within a bound. */
function measureColumn(texts, most) {
	return Math.min(most, Math.max(0, ...texts.map(measureText)));
}
// src/report/text/draw-changes.ts
/** What changed, by domain, product and source: one aligned line per change, formulas as a diff. */
const MOST_GROUPS = 8;
const MOST_CHANGES = 8;
/** Of so many changes in all only few are shown of each place. */
const MANY = 40;
const FEW_CHANGES = 3;
const MOST_DIFF_LINES = 8;
const WIDEST_NAME = 34;
const LONGEST_VALUE = 120;
const NARROWEST_DETAIL = 36;
const INDENT_BELOW = 8;
const drawChanges = (sheet) => {
	const { changes } = sheet.report;
	const lines = drawList(sheet, {
		items: groupChanges(changes),
		most: MOST_GROUPS,
		noun: "places"
	}, (group) => drawGroup(sheet, group));
	return drawSection(sheet, `What changed: ${countNoun(changes.length, "change")}`, lines);
};
function drawGroup(sheet, group) {
	const most = sheet.report.changes.length > MANY ? FEW_CHANGES : MOST_CHANGES;
	const { shown, left } = takeGravest(group.changes, most);
	const lines = shown.map(describeChange);
	const columns = {
		kind: measureColumn(lines.map(formatKind), WIDEST_NAME),
		name: measureColumn(lines.map(formatName), WIDEST_NAME)
	};
	return [
		`  ${drawHeading(sheet, group)}`,
		...lines.flatMap((line) => drawChange(sheet, line, columns)),
		...drawLeft(sheet, left, "changes")
	];
}
function drawHeading({ paint, width }, { kind, name, project }) {
	if (kind === "") return paint("dim", "elsewhere");
	const place = project === void 0 ? "" : ` (${showPlainText(project)})`;
	return paint("dim", `${kind} `) + cutText(showPlainText(name) + place, width - kind.length - 3);
}
function formatKind({ kind }) {
	return kind;
}
function formatName({ name, previousName }) {
	return showPlainText(previousName === void 0 ? name : `${previousName} → ${name}`);
}
function drawChange(sheet, line, columns) {
	const { paint } = sheet;
	const kind = padText(line.kind, columns.kind);
	const name = padText(formatName(line), columns.name);
	const lead = {
		text: `    ${line.sign} ${kind}  ${name}  `,
		painted: `    ${paint(SIGN_STYLES[line.sign], line.sign)} ${paint("dim", kind)}  ${name}  `
	};
	const detail = formatDetail(line);
	return [...(hasRoom(sheet, lead.text, detail) ? drawHanging : drawBelow)(sheet, lead, detail).map((text) => paintCompatibility(sheet, text.trimEnd())), ...drawDiff(sheet, line.diff ?? [])];
}
const SIGN_STYLES = {
	"+": "green",
	"-": "red",
	"~": "yellow",
	"→": "cyan"
};
function paintCompatibility({ paint }, line) {
	return line.replace(/\[(?:breaking|risky)[a-z: -]*\]$/, (mark) => paint(mark.startsWith("[breaking") ? "red" : "yellow", mark));
}
/** Whether a detail may stand beside its name: it fits, or would not fit below either and has enough room. */
function hasRoom({ width }, lead, detail) {
	const room = width - measureText(lead);
	const needed = measureText(detail);
	return needed <= room || needed > width - INDENT_BELOW && room >= NARROWEST_DETAIL;
}
function drawBelow(sheet, lead, detail) {
	const indent = " ".repeat(INDENT_BELOW);
	const text = lead.text.trimEnd();
	const first = measureText(text) <= sheet.width ? [lead.painted] : [cutText(text, sheet.width)];
	return detail === "" ? first : [...first, ...drawHanging(sheet, {
		text: indent,
		painted: indent
	}, detail)];
}
function formatDetail(line) {
	return [
		formatNote(line),
		formatValues(line),
		formatCompatibility(line)
	].filter((part) => part !== "").join(" ");
}
/** What a reader of the model must expect, and the rule to ask about it. */
function formatCompatibility({ compatibility, rule }) {
	if (compatibility === "safe") return "";
	return rule === void 0 ? `[${compatibility}]` : `[${compatibility}: ${rule}]`;
}
function formatNote({ sign, note, values }) {
	if (note === void 0 || note === "") return "";
	if (sign !== "~") return `(${note})`;
	return values === void 0 ? showPlainText(note) : `${showPlainText(note)}:`;
}
function formatValues({ values }) {
	if (values === void 0) return "";
	const { of, before, after } = values;
	if (of === "reference" && before === void 0) return `+ ${formatValue(after)}`;
	if (of === "reference" && after === void 0) return `- ${formatValue(before)}`;
	return `${formatValue(before)} → ${formatValue(after)}`;
}
/** A long value is cut: the whole of it stands in the file. */
function formatValue(value) {
	if (value === void 0) return "(absent)";
	return value === "" ? "(empty)" : cutText(showPlainText(value), LONGEST_VALUE);
}
function drawDiff(sheet, lines) {
	return drawList(sheet, {
		items: lines,
		most: MOST_DIFF_LINES,
		noun: "lines"
	}, ({ sign, text }) => {
		const lead = `        ${sign} `;
		return drawHanging(sheet, {
			text: lead,
			painted: lead
		}, showPlainText(text)).map((line) => sheet.paint(DIFF_STYLES[sign], line.trimEnd()));
	});
}
const DIFF_STYLES = {
	"+": "green",
	"-": "red",
	" ": "dim",
	"…": "dim"
};
// src/report/outline/group-findings.ts
/** The order in which a reader meets findings: what blocks, then the rest by level, then what was there before. */
/** Remembered, because every section of a page asks. */
const groupFindings = rememberEach(sortIntoGroups);
/** Findings of the rule that judges a change as such (`entity-added`): the list of changes tells as much. */
const findRepeats = rememberEach(compareWithChanges);
function sortIntoGroups(report) {
	const groups = {
		blocking: [],
		errors: [],
		warnings: [],
		notes: [],
		waived: [],
		inherited: []
	};
	const repeats = findRepeats(report);
	for (const finding of report.findings) if (finding.level !== "note" || !repeats.has(finding)) groups[groupOf(finding)].push(finding);
	return groups;
}
function compareWithChanges({ changes, findings }) {
	const keyOf = (...parts) => JSON.stringify(parts);
	const judged = new Set(changes.map(({ kind, name, project, rules }) => keyOf(project, kind, name, rules[0])));
	return new Set(findings.filter(({ origin, rule, subject, project }) => origin !== "inherited" && judged.has(keyOf(project, subject.kind, subject.name, rule))));
}
/** Rules whose findings are all told under personal data, with their paths. */
const PERSONAL_DATA_RULES = /* @__PURE__ */ new Set([
	"pii-added",
	"pii-removed",
	"pii-exposed"
]);
/** Warnings that neither the changes nor the personal data tell already. */
function findFurtherWarnings(report) {
	const repeats = findRepeats(report);
	return groupFindings(report).warnings.filter((finding) => !repeats.has(finding) && !PERSONAL_DATA_RULES.has(finding.rule));
}
function groupOf(finding) {
	if (finding.origin === "inherited") return "inherited";
	if (finding.waiver !== void 0) return "waived";
	if (finding.blocks) return "blocking";
	return `${finding.level}s`;
}
// src/report/outline/next-steps.ts
/** What blocks has its own next step beside it. */
function findNextSteps(report) {
	const { blocking, errors, warnings } = groupFindings(report);
	const explained = new Set(blocking.map(({ rule }) => rule));
	const first = [...errors, ...warnings].find(({ rule }) => !explained.has(rule));
	const changed = findChangedName(report);
	return [...first === void 0 ? [] : [{
		command: explainRule(report, first.rule),
		purpose: "why, and how to repair"
	}], ...changed === void 0 ? [] : [{
		command: `${report.tool.name} impact ${changed}${placeOption(report)}`,
		purpose: "all that depends on it"
	}]];
}
/** The commands that repair what blocks or say how: stale names of renamed things are repaired by one. */
function findRemedies(report, blocking) {
	const rules = [...new Set(blocking.map(({ rule }) => rule))];
	return [...report.command === "review" && blocking.some(isStale) ? [fixCommand(report)] : [], ...rules.map((rule) => explainRule(report, rule))];
}
/** A reference whose target stood elsewhere before and lives on under another name. */
function isStale({ suggestion, related }) {
	return suggestion !== void 0 && related.some(({ side }) => side === "before");
}
function explainRule({ tool }, rule) {
	return `${tool.name} explain ${rule}`;
}
/** The gravest changed element that still exists and reaches somebody, where its name is safe to paste into a shell. */
function findChangedName({ changes, impact }) {
	const reaching = new Set(impact.elements.flatMap((element) => element.because));
	const change = sortByGravity(changes).find(({ id, action }) => action !== "removed" && reaching.has(id));
	return change && /^\w[\w./-]*$/.test(change.name) ? change.name : void 0;
}
/** Without words a command means the working tree; folders have to be named again. */
function fixCommand({ tool, comparison: { before, after } }) {
	const words = before !== null && isFolder(before) && isFolder(after) ? ` ${before} ${after}` : "";
	return `${tool.name} fix${words} --write`;
}
function placeOption({ comparison: { after } }) {
	return isFolder(after) ? ` --at ${after}` : "";
}
/** Revisions are named by commit ids; only names that are safe to paste into a shell are repeated. */
function isFolder(label) {
	return label !== "WORKTREE" && label !== "." && !/^[0-9a-f]{40,64}$/.test(label) && /^[\w.][\w./-]*$/.test(label);
}
// src/report/text/format-finding.ts
/** The parts of a finding in the text format: its place, its rule, what to write instead. */
/** `path:line:column`, which terminals and editors open. */
function formatPlace(location) {
	const { path, line, column } = location;
	return `${showPlainText(path)}:${line}:${column}${formatSide(location)}`;
}
function formatLine({ location }) {
	return `${location.line}:${location.column}`;
}
function formatSide({ side }) {
	return side === "before" ? " (before)" : "";
}
function formatRule({ rule, origin }) {
	return origin === "merge" ? `${rule} (only once merged)` : rule;
}
function drawSuggestion(sheet, { suggestion }, indent) {
	if (suggestion === void 0) return [];
	const lead = " ".repeat(indent);
	const painted = `${lead}${sheet.paint("cyan", "→ suggestion:")} `;
	return drawHanging(sheet, {
		text: `${lead}→ suggestion: `,
		painted
	}, showProse(suggestion));
}
// src/report/text/draw-by-file.ts
/** Findings that wait, a line or two each, under the file they stand in. */
/** With less room than this for messages there is no column of rules. */
const NARROWEST_MESSAGE = 36;
/** A table within each file: line and column, message, rule. */
function drawByFile(sheet, findings, { most, noun, style }) {
	const { shown, left } = takeFirst(findings, most);
	const files = /* @__PURE__ */ new Map();
	for (const finding of shown) {
		const title = `${showPlainText(finding.location.path)}${formatSide(finding.location)}`;
		files.set(title, [...files.get(title) ?? [], finding]);
	}
	const table = measureTable(sheet, shown, style);
	return [...[...files].flatMap(([title, inFile]) => [`  ${sheet.paint("bold", title)}`, ...inFile.flatMap((finding) => drawUnderFile(sheet, finding, table))]), ...drawLeft(sheet, left, noun)];
}
function measureTable(sheet, findings, style) {
	const place = measureColumn(findings.map(formatLine), sheet.width);
	const rule = measureColumn(findings.map(formatRule), sheet.width);
	return {
		style,
		place,
		message: sheet.width - place - rule - 8,
		brief: findRepeats(sheet.report)
	};
}
function drawUnderFile(sheet, finding, table) {
	const indent = 4 + table.place + 2;
	return [
		...(table.message >= NARROWEST_MESSAGE ? drawTableRow : drawTextRow)(sheet, finding, table),
		...drawSuggestion(sheet, finding, indent),
		...drawWaiver(sheet, finding, indent)
	];
}
function drawTableRow({ paint }, finding, table) {
	const text = showProse(finding.message);
	const [first = "", ...more] = table.brief.has(finding) ? [cutText(text, table.message)] : wrapText(text, table.message);
	const place = `    ${padText(formatLine(finding), table.place)}  `;
	const rule = paint(table.style, formatRule(finding));
	return [`${paint("dim", place)}${padText(first, table.message)}  ${rule}`, ...more.map((line) => " ".repeat(place.length) + line)];
}
/** Where there is no room for a column of rules. */
function drawTextRow(sheet, finding, { place, style }) {
	const lead = `    ${padText(formatLine(finding), place)}  `;
	return [...drawHanging(sheet, {
		text: lead,
		painted: sheet.paint("dim", lead)
	}, showProse(finding.message)), ...drawParagraph(sheet, formatRule(finding), {
		indent: lead.length,
		style
	})];
}
function drawWaiver(sheet, { waiver }, indent) {
	return waiver === void 0 ? [] : drawParagraph(sheet, `waived by ${waiver.by}: ${waiver.reason}`, { indent });
}
// src/report/text/draw-findings.ts
/** The findings of the text format: where, which rule, what is wrong, what to do. */
const MOST_BLOCKING = 8;
const MOST_WARNINGS = 15;
const MOST_NOTES = 5;
const MOST_COMMANDS = 3;
const INDENT_BODY = 4;
const CALL = { style: "cyan" };
const drawBlocking = (sheet) => {
	const { blocking } = groupFindings(sheet.report);
	const lines = drawList(sheet, {
		items: blocking,
		most: MOST_BLOCKING,
		noun: "that block"
	}, (finding) => drawFinding(sheet, finding));
	return drawSection(sheet, sheet.report.command === "review" ? "What blocks" : "What fails the check", [...lines, ...drawUnblocking(sheet, blocking)]);
};
function drawFinding(sheet, finding) {
	return [
		...drawPlace(sheet, finding),
		...drawParagraph(sheet, finding.message, { indent: INDENT_BODY }),
		...drawSuggestion(sheet, finding, INDENT_BODY)
	];
}
/** The rule stands beside the place where both fit, else below. */
function drawPlace({ paint, width }, finding) {
	const place = formatPlace(finding.location);
	const rule = formatRule(finding);
	if (2 + measureText(place) + 2 + rule.length <= width) return [`  ${paint("bold", place)}  ${paint("red", rule)}`];
	return [`  ${paint("bold", place)}`, `    ${paint("red", rule)}`];
}
function drawUnblocking(sheet, blocking) {
	if (blocking.length === 0) return [];
	const commands = findRemedies(sheet.report, blocking).slice(0, MOST_COMMANDS);
	const [only, ...others] = commands;
	const line = `To unblock, repair and run again. How: ${only}`;
	if (others.length === 0 && line.length + 2 <= sheet.width) return drawParagraph(sheet, line, CALL);
	return [...drawParagraph(sheet, "To unblock, repair and run again. How:", CALL), ...commands.flatMap((command) => drawParagraph(sheet, command, {
		...CALL,
		indent: INDENT_BODY
	}))];
}
const drawErrors = (sheet) => {
	const { errors } = groupFindings(sheet.report);
	return drawSection(sheet, "Errors", drawByFile(sheet, errors, {
		most: MOST_WARNINGS,
		noun: "errors",
		style: "red"
	}));
};
const drawWarnings = (sheet) => {
	return drawSection(sheet, "Warnings", drawByFile(sheet, findFurtherWarnings(sheet.report), {
		most: MOST_WARNINGS,
		noun: "warnings",
		style: "yellow"
	}));
};
const drawNotes = (sheet) => {
	const { notes } = groupFindings(sheet.report);
	return drawSection(sheet, "Notes", drawByFile(sheet, notes, {
		most: MOST_NOTES,
		noun: "notes",
		style: "dim"
	}));
};
const drawWaived = (sheet) => {
	const { waived } = groupFindings(sheet.report);
	return drawSection(sheet, "Waived", drawByFile(sheet, waived, {
		most: MOST_NOTES,
		noun: "waived",
		style: "dim"
	}));
};
// src/report/outline/sort-by-certainty.ts
const RANKS = {
	certain: 0,
	likely: 1,
	possible: 2
};
function sortByCertainty(items) {
	return [...items].sort((left, right) => RANKS[left.certainty] - RANKS[right.certainty]);
}
// src/report/outline/group-consumers.ts
/** The surest first. The path ends at the consumer where there is only one, else at what they all read. */
function groupConsumers(consumers) {
	const groups = /* @__PURE__ */ new Map();
	for (const consumer of sortByCertainty(consumers)) {
		const key = JSON.stringify([
			consumer.project,
			consumer.certainty,
			consumer.path.slice(0, -1)
		]);
		groups.set(key, [...groups.get(key) ?? [], consumer]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { certainty, path } = first;
		return [{
			consumers: group,
			certainty,
			path: group.length === 1 ? path : path.slice(0, -1)
		}];
	});
}
// src/report/text/draw-others.ts
/** What else is affected, by name: one line per kind, and one for the owners to tell. */
const WIDEST_TITLE = 20;
/** Columns kept free for ` … +12345`. */
const MORE_ROOM = 9;
const drawOthers = ({ report, paint, width }) => {
	const lists = listOthers(report);
	const column = measureColumn(lists.map(({ title }) => title), WIDEST_TITLE);
	return lists.map(({ title, names }) => {
		const lead = `  ${padText(title, column)}  `;
		return paint("dim", lead) + joinFitting(names, width - lead.length);
	});
};
/** Consumers and products are named with their paths already. */
function listOthers({ impact, owners }) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { kind, name } of impact.elements) {
		if (kind === "consumer" || kind === "data-product") continue;
		kinds.set(kind, [...kinds.get(kind) ?? [], showPlainText(lastPart(name))]);
	}
	const tell = owners.map(({ owner, handles }) => showPlainText([owner, ...handles].join(" ")));
	return [...[...kinds].map(([kind, names]) => ({
		title: pluralize(nameKind(kind)),
		names
	})), ...tell.length === 0 ? [] : [{
		title: "owners",
		names: tell
	}]];
}
/** A metric without its product and report. */
function lastPart(name) {
	return name.split(/(?<!\\)\//).at(-1) ?? name;
}
/** `a, b … +3`: as many as there is room for, at least one. */
function joinFitting(names, room) {
	let text = "";
	for (const [index, name] of names.entries()) {
		const longer = index === 0 ? cutText(name, room - MORE_ROOM) : `${text}, ${name}`;
		const isLast = index === names.length - 1;
		if (measureText(longer) > room - (isLast ? 0 : MORE_ROOM)) return `${text} … +${names.length - index}`;
		text = longer;
	}
	return text;
}
// src/report/text/draw-impact.ts
const MOST_PEOPLE = 8;
const LONGEST_NAME = 60;
const CERTAINTY_WIDTH = 8;
const drawAffected = (sheet) => {
	const { consumers, products, elements, unaffected } = sheet.report.impact;
	if (elements.length + products.length + consumers.length + unaffected === 0) return [];
	const groups = groupConsumers(consumers);
	return drawSection(sheet, "Who is affected", [
		...drawRows(sheet, "consumers", groups.map(describeGroup)),
		...drawRows(sheet, "data products", describeProducts(products, groups)),
		...drawOthers(sheet),
		...drawHanging(sheet, {
			text: "  ",
			painted: "  "
		}, countAffected(sheet.report))
	]);
};
function describeGroup({ consumers, certainty, path }) {
	return {
		certainty,
		names: consumers.map(({ name, external }) => formatNames([name]) + (external ? " (external)" : "")).join(", "),
		remark: "",
		path: formatNames(shortenPath(path))
	};
}
function describeProducts(products, groups) {
	const shown = new Set(groups.flatMap(({ path }) => [formatNames(path), formatNames(path.slice(0, -1))]));
	return sortByCertainty(products).map(({ name, owner, certainty, path }) => ({
		certainty,
		names: formatNames([name]),
		remark: owner === void 0 ? "no owner" : `owner ${formatNames([owner])}`,
		path: shown.has(formatNames(path)) ? "" : formatNames(shortenPath(path))
	}));
}
/** Names on one line, each of bounded length: the steps of a path unless told otherwise. */
function formatNames(names, separator = " → ") {
	return names.map((name) => cutText(showPlainText(name), LONGEST_NAME)).join(separator);
}
function drawRows(sheet, noun, rows) {
	if (rows.length === 0) return [];
	return [`  ${sheet.paint("dim", noun)}`, ...drawList(sheet, {
		items: rows,
		most: MOST_PEOPLE,
		noun
	}, (row) => drawRow(sheet, row))];
}
function drawRow(sheet, { certainty, names, remark, path }) {
	const { paint } = sheet;
	const word = padText(certainty, CERTAINTY_WIDTH);
	const lead = {
		text: `    ${word}  `,
		painted: `    ${paint(CERTAINTY_STYLES[certainty], word)}  `
	};
	const below = " ".repeat(lead.text.length);
	return [...drawHanging(sheet, lead, remark === "" ? names : `${names}, ${remark}`), ...path === "" ? [] : drawHanging(sheet, {
		text: below,
		painted: below
	}, path)];
}
const CERTAINTY_STYLES = {
	certain: "red",
	likely: "yellow",
	possible: "dim"
};
function countAffected({ impact }) {
	const { elements, unaffected } = impact;
	const affected = `${elements.length} affected`;
	return unaffected === 0 ? affected : `${affected}, ${unaffected} more downstream but not touched`;
}
// src/report/outline/group-exposures.ts
function groupExposures(exposures) {
	return merge(merge(exposures.map(({ element, consumer, external: _external, path, ...exposure }) => ({
		...exposure,
		elements: [element],
		consumers: [consumer],
		way: path.slice(1, -1)
	})), "elements", "consumers"), "consumers", "elements");
}
/** What its personal data do: one reaches, several reach. */
function reachVerb({ elements }) {
	return elements.length === 1 ? "reaches" : "reach";
}
/** Joins the groups that agree in everything but one list. */
function merge(groups, same, joined) {
	const merged = /* @__PURE__ */ new Map();
	for (const group of groups) {
		const key = JSON.stringify([
			group.project,
			group.product,
			group.certainty,
			group[same]
		]);
		const known = merged.get(key);
		if (known === void 0) merged.set(key, group);
		else merged.set(key, {
			...known,
			[joined]: [...known[joined], ...group[joined]],
			way: shorter(known.way, group.way)
		});
	}
	return [...merged.values()];
}
function shorter(left, right) {
	return right.length < left.length ? right : left;
}
// src/report/text/draw-personal-data.ts
/** Personal data: what is new, what is gone, and whom it newly reaches. */
const MOST_LINES = 5;
const MOST_NAMES = 6;
const NEW = {
	sign: "+",
	style: "yellow"
};
const GONE = {
	sign: "-",
	style: "green"
};
const drawPersonalData = (sheet) => {
	const { added, removed, exposures, noLongerExposed } = sheet.report.pii;
	return drawSection(sheet, "Personal data", [
		...drawElements(sheet, added, NEW, "is newly marked as personal"),
		...drawElements(sheet, removed, {
			...NEW,
			sign: "-"
		}, "is no longer marked as personal"),
		...drawExposures(sheet, groupExposures(exposures), NEW, "now"),
		...drawExposures(sheet, groupExposures(noLongerExposed), GONE, "no longer")
	]);
};
function drawElements(sheet, items, mark, what) {
	return drawList(sheet, {
		items,
		most: MOST_LINES,
		noun: "elements"
	}, ({ kind, name }) => drawHanging(sheet, drawMark(sheet, mark), `${showProse(name)} (${nameKind(kind)}) ${what}`));
}
function drawExposures(sheet, items, mark, when) {
	return drawList(sheet, {
		items,
		most: MOST_LINES,
		noun: "exposures"
	}, (group) => {
		const { elements, consumers, certainty, way } = group;
		const sentence = `${formatSome(elements)} ${when} ${reachVerb(group)} ${formatSome(consumers)} (${certainty})`;
		return [...drawHanging(sheet, drawMark(sheet, mark), sentence), ...way.length === 0 ? [] : drawHanging(sheet, drawBy(sheet), formatNames(shortenPath(way)))];
	});
}
function formatSome(names) {
	const { shown, left } = takeFirst(names, MOST_NAMES);
	return formatNames(shown, ", ") + (left === 0 ? "" : ` and ${left} more`);
}
function drawBy({ paint }) {
	return {
		text: "    by ",
		painted: `    ${paint("dim", "by")} `
	};
}
function drawMark({ paint }, { sign, style }) {
	return {
		text: `  ${sign} `,
		painted: `  ${paint(style, sign)} `
	};
}
// src/report/outline/describe-verdict.ts
/** "2 findings block this change". */
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
function describePass({ command, changes }) {
	if (command === "check") return "Nothing to repair";
	if (changes.length === 0) return "The model did not change";
	return `Nothing blocks: ${countNoun(changes.length, "change")} to the model`;
}
/** "2 errors", "5 warnings", "1 repaired": what is there, in the order of seriousness. */
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
// src/report/outline/shorten-revision.ts
/** A commit id by its first twelve digits; a folder as it is. */
function shortenRevision(revision) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision) ? revision.slice(0, 12) : revision;
}
// src/report/text/draw-run.ts
/** The first and the last lines: the verdict, remarks about the run, what was compared, where to go next. */
const MOST_REMARKS = 8;
const OUTCOMES = {
	pass: {
		sign: "✓",
		style: "green"
	},
	warn: {
		sign: "!",
		style: "yellow"
	},
	fail: {
		sign: "✗",
		style: "red"
	}
};
const drawVerdict = (sheet) => {
	const { report, paint } = sheet;
	const { sign, style } = OUTCOMES[report.verdict.outcome];
	const counts = describeCounts(report).join(", ");
	const verdict = drawHanging(sheet, {
		text: `${sign} `,
		painted: `${sign} `
	}, describeVerdict(report)).map((line) => paint("bold", paint(style, line)));
	return counts === "" ? verdict : [...verdict, ...drawParagraph(sheet, counts, { style: "dim" })];
};
const drawRemarks = (sheet) => {
	const { report } = sheet;
	return drawSection(sheet, "Also", drawList(sheet, {
		items: [
			...describeInherited(report),
			...report.fixes.map(({ message }) => `Repaired: ${message}`),
			...report.unread.map(({ path, side, reason }) => `Not read: ${path} (${side}) ${reason}`),
			...report.renameCandidates.map(describeCandidate),
			...report.notices
		],
		most: MOST_REMARKS,
		noun: "remarks"
	}, (remark) => drawHanging(sheet, {
		text: "  - ",
		painted: "  - "
	}, showProse(remark))));
};
function describeInherited({ verdict }) {
	const { inherited } = verdict.counts;
	if (inherited === 0) return [];
	return [`${countNoun(inherited, "problem")} ${inherited === 1 ? "was" : "were"} there before and cannot block`];
}
function describeCandidate({ kind, removed, added, confidence }) {
	const sure = Math.floor(confidence * 100);
	return `Renamed or not? ${nameKind(kind)} ${removed} could now be ${added.join(" or ")} (${sure} % alike)`;
}
const drawComparison = (sheet) => {
	const { report, paint } = sheet;
	const steps = findNextSteps(report);
	const column = measureColumn(steps.map(({ command }) => command), sheet.width);
	return [...drawParagraph(sheet, describeComparison(report), {
		indent: 0,
		style: "dim"
	}), ...steps.flatMap(({ command, purpose }, index) => {
		const lead = `${index === 0 ? "Next" : "    "}  ${padText(command, column)}  `;
		return drawHanging(sheet, {
			text: lead,
			painted: paint("cyan", lead)
		}, purpose);
	})];
};
function describeComparison({ comparison, model, project, tool }) {
	const { before, after, asOf } = comparison;
	return `${before === null ? `Checked ${shortenRevision(after)}` : `Compared ${shortenRevision(before)} → ${shortenRevision(after)}`}${project === null || project === "" || project === "." ? "" : ` (${project})`}: ${`${countNoun(model.files, "file")}, ${countNoun(model.elements, "element")}`}, as of ${asOf}, ${tool.name} ${tool.version}`;
}
// src/report/text/paint.ts
const CODES = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
function createPaint(color) {
	if (color === "off") return (_style, text) => text;
	return (style, text) => {
		const [open, close] = CODES[style];
		return text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`;
	};
}
// src/report/text/render-text.ts
var render_text_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderText: () => renderText });
const SECTIONS = [
	drawVerdict,
	drawBlocking,
	drawErrors,
	drawWarnings,
	drawAffected,
	drawPersonalData,
	drawChanges,
	drawNotes,
	drawWaived,
	drawRemarks,
	drawComparison
];
/** Narrower than this nothing can be laid out, wider than this no line is easy to read. */
const NARROWEST = 40;
const WIDEST = 140;
function renderText(report, options) {
	const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
	const sheet = {
		report,
		paint: createPaint(options.color),
		width
	};
	return `${SECTIONS.map((draw) => draw(sheet)).filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
// src/cli.ts
/** The command line: takes the words that were typed, runs the command, sets the exit code. */
const words = process.argv.slice(2);
runCommand(words, openTerminal(words)).then((exitCode) => {
	process.exitCode = exitCode;
});
exports.BASELINE_FILE_NAME = BASELINE_FILE_NAME;
exports.CODEOWNERS_PATHS = CODEOWNERS_PATHS;
exports.COMMENT_MODES = COMMENT_MODES;
exports.CONFIG_FILE_NAME = CONFIG_FILE_NAME;
exports.ConfigError = ConfigError;
exports.DEFAULT_CONFIG = DEFAULT_CONFIG;
exports.EXIT_CODE = EXIT_CODE;
exports.GATES = GATES;
exports.INLINE_LIMITS = INLINE_LIMITS;
exports.ItemType = ItemType;
exports.LEVELS = LEVELS;
exports.MENTION_LEVELS = MENTION_LEVELS;
exports.PRESETS = PRESETS;
exports.PRESET_NAMES = PRESET_NAMES;
exports.RULES = RULES;
exports.UsageError = UsageError;
exports.ValueType = ValueType;
exports.WAIVER_REASONS = WAIVER_REASONS;
exports.WATCHING_RULES = WATCHING_RULES;
exports.WORKING_TREE = WORKING_TREE;
exports.applyEdits = applyEdits;
exports.assertWritable = assertWritable;
exports.buildModel = buildModel;
exports.buildSymbolTable = buildSymbolTable;
exports.compareText = compareText;
exports.computeBlobId = computeBlobId;
exports.countNoun = countNoun;
exports.countNouns = countNouns;
exports.createConsumerMatcher = createConsumerMatcher;
exports.createDigest = createDigest;
exports.cutText = cutText;
exports.decodeAsOf = decodeAsOf;
exports.decodeChoice = decodeChoice;
exports.decodeCount = decodeCount;
exports.decodeOutputOptions = decodeOutputOptions;
exports.decodeReadOptions = decodeReadOptions;
exports.describeChange = describeChange;
exports.describeCounts = describeCounts;
exports.describeVerdict = describeVerdict;
exports.diffModels = diffModels;
exports.diffTexts = diffTexts;
exports.escapeNamePart = escapeNamePart;
exports.explainSystemError = explainSystemError;
exports.explainUnknownRevision = explainUnknownRevision;
exports.findDefaultBranch = findDefaultBranch;
exports.findReach = findReach;
exports.findRemedies = findRemedies;
exports.findRule = findRule;
exports.findUnjudged = findUnjudged;
exports.foldName = foldName;
exports.groupChanges = groupChanges;
exports.groupExposures = groupExposures;
exports.groupFindings = groupFindings;
exports.isFolder = isFolder$1;
exports.isModelPath = isModelPath;
exports.judgeEachProject = judgeEachProject;
exports.judgeProjects = judgeProjects;
exports.kindOfPathPrefix = kindOfPathPrefix;
exports.kindOrder = kindOrder;
exports.linkModel = linkModel;
exports.linkSnapshot = linkSnapshot;
exports.linkSnapshots = linkSnapshots;
exports.listFolder = listFolder;
exports.listNeeds = listNeeds;
exports.listWorkingTree = listWorkingTree;
exports.loadParser = loadParser;
exports.mapPair = mapPair;
exports.measureText = measureText;
exports.nameKind = nameKind;
exports.normaliseKey = normaliseKey;
exports.openSurroundings = openSurroundings;
exports.padText = padText;
exports.parse = parse$2;
exports.parseCodeowners = parseCodeowners;
exports.planOutputs = planOutputs;
exports.rangeOf = rangeOf;
exports.rawPath = rawPath;
exports.reachVerb = reachVerb;
exports.readComparison = readComparison;
exports.readPlace = readPlace;
Object.defineProperty(exports, "require_picomatch", {
	enumerable: true,
	get: function() {
		return require_picomatch;
	}
});
exports.resolveCommit = resolveCommit;
exports.resolveReference = resolveReference;
exports.runGit = runGit;
exports.shortenPath = shortenPath;
exports.shortenRevision = shortenRevision;
exports.showPlainText = showPlainText;
exports.sortBy = sortBy;
exports.sortByCertainty = sortByCertainty;
exports.structuredPatch = structuredPatch;
exports.suggestNames = suggestNames;
exports.summarizeProblem = summarizeProblem;
exports.takeFirst = takeFirst;
exports.takeGravest = takeGravest;
exports.unescapeName = unescapeName;
exports.watchStages = watchStages;
exports.wrapText = wrapText;
exports.writeOutput = writeOutput;
exports.writeOutputs = writeOutputs;
exports.writeReference = writeReference;
