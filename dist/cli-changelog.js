(function (exports, require, module, __filename, __dirname) {const require_rolldown_runtime = ((exports) => {
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
Object.defineProperty(exports, "__commonJSMin", {
	enumerable: true,
	get: function() {
		return __commonJSMin;
	}
});
Object.defineProperty(exports, "__exportAll", {
	enumerable: true,
	get: function() {
		return __exportAll;
	}
});
Object.defineProperty(exports, "__toESM", {
	enumerable: true,
	get: function() {
		return __toESM;
	}
});

return exports;
})({});
const require_cli = require("./cli-main.js");
const require_encode_path = require("./cli-encode-path.js");
const require_release_tags = require("./cli-release-tags.js");
const require_json_text = require("./cli-json-text.js");
const require_nodes = require("./cli-nodes.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// node_modules/semver/internal/constants.js
var require_constants = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991,
		WHITESPACE_CHARACTERS: [
			"	",
			"\n",
			"\v",
			"\f",
			"\r",
			" ",
			"\xA0",
			"\u1680",
			"\u2000",
			"\u2001",
			"\u2002",
			"\u2003",
			"\u2004",
			"\u2005",
			"\u2006",
			"\u2007",
			"\u2008",
			"\u2009",
			"\u200a",
			"\u2028",
			"\u2029",
			"\u202f",
			"\u205f",
			"\u3000",
			"\ufeff"
		],
		RELEASE_TYPES: [
			"major",
			"premajor",
			"minor",
			"preminor",
			"patch",
			"prepatch",
			"prerelease"
		],
		SEMVER_SPEC_VERSION: "2.0.0",
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));
// node_modules/semver/internal/debug.js
var require_debug = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
}));
// node_modules/semver/internal/re.js
var require_re = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));
// node_modules/semver/internal/parse-options.js
var require_parse_options = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));
// node_modules/semver/internal/identifiers.js
var require_identifiers = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));
// node_modules/semver/classes/semver.js
var require_semver$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	module.exports = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
}));
// node_modules/semver/functions/parse.js
var require_parse = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));
// node_modules/semver/functions/valid.js
var require_valid$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));
// node_modules/semver/functions/clean.js
var require_clean = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));
// node_modules/semver/functions/inc.js
var require_inc = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));
// node_modules/semver/functions/diff.js
var require_diff = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));
// node_modules/semver/functions/major.js
var require_major = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));
// node_modules/semver/functions/minor.js
var require_minor = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));
// node_modules/semver/functions/patch.js
var require_patch = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));
// node_modules/semver/functions/prerelease.js
var require_prerelease = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));
// node_modules/semver/functions/compare.js
var require_compare = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));
// node_modules/semver/functions/rcompare.js
var require_rcompare = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));
// node_modules/semver/functions/compare-loose.js
var require_compare_loose = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));
// node_modules/semver/functions/compare-build.js
var require_compare_build = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));
// node_modules/semver/functions/sort.js
var require_sort = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));
// node_modules/semver/functions/rsort.js
var require_rsort = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));
// node_modules/semver/functions/gt.js
var require_gt = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));
// node_modules/semver/functions/lt.js
var require_lt = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));
// node_modules/semver/functions/eq.js
var require_eq = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));
// node_modules/semver/functions/neq.js
var require_neq = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));
// node_modules/semver/functions/gte.js
var require_gte = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));
// node_modules/semver/functions/lte.js
var require_lte = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));
// node_modules/semver/functions/cmp.js
var require_cmp = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));
// node_modules/semver/functions/coerce.js
var require_coerce = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));
// node_modules/semver/functions/truncate.js
var require_truncate = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));
// node_modules/semver/internal/lrucache.js
var require_lrucache = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));
// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	const whitespace = new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));
// node_modules/semver/classes/range.js
var require_range = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	module.exports = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));
// node_modules/semver/classes/comparator.js
var require_comparator = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	module.exports = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));
// node_modules/semver/functions/satisfies.js
var require_satisfies = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));
// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));
// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));
// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));
// node_modules/semver/ranges/min-version.js
var require_min_version = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));
// node_modules/semver/ranges/valid.js
var require_valid = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));
// node_modules/semver/ranges/outside.js
var require_outside = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));
// node_modules/semver/ranges/gtr.js
var require_gtr = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));
// node_modules/semver/ranges/ltr.js
var require_ltr = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));
// node_modules/semver/ranges/intersects.js
var require_intersects = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));
// node_modules/semver/ranges/simplify.js
var require_simplify = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));
// node_modules/semver/ranges/subset.js
var require_subset = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));
// node_modules/semver/index.js
var require_semver = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	module.exports = {
		parse: require_parse(),
		valid: require_valid$1(),
		clean: require_clean(),
		inc: require_inc(),
		diff: require_diff(),
		major: require_major(),
		minor: require_minor(),
		patch: require_patch(),
		prerelease: require_prerelease(),
		compare: require_compare(),
		rcompare: require_rcompare(),
		compareLoose: require_compare_loose(),
		compareBuild: require_compare_build(),
		sort: require_sort(),
		rsort: require_rsort(),
		gt: require_gt(),
		lt: require_lt(),
		eq: require_eq(),
		neq: require_neq(),
		gte: require_gte(),
		lte: require_lte(),
		cmp: require_cmp(),
		coerce: require_coerce(),
		truncate: require_truncate(),
		Comparator: require_comparator(),
		Range: require_range(),
		satisfies: require_satisfies(),
		toComparators: require_to_comparators(),
		maxSatisfying: require_max_satisfying(),
		minSatisfying: require_min_satisfying(),
		minVersion: require_min_version(),
		validRange: require_valid(),
		outside: require_outside(),
		gtr: require_gtr(),
		ltr: require_ltr(),
		intersects: require_intersects(),
		simplifyRange: require_simplify(),
		subset: require_subset(),
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));
// src/changelog/changelog.ts
var import_semver = require_rolldown_runtime.__toESM(require_semver(), 1);
const SECTION_TITLES = [
	"Breaking",
	"PII",
	"Added",
	"Changed",
	"Deprecated",
	"Removed",
	"Fixed"
];
// src/changelog/classify-change.ts
function classifyChange(change, { isPersonal, isRepair }) {
	if (change.compatibility === "breaking") return "Breaking";
	if (isPersonal) return "PII";
	if (isRepair) return "Fixed";
	if (change.rules.includes("deprecated-added")) return "Deprecated";
	switch (change.action) {
		case "added":
		case "reference-added": return "Added";
		case "removed":
		case "reference-removed": return "Removed";
		case "renamed":
		case "moved":
		case "property-changed":
		case "reference-retargeted": return "Changed";
	}
}
// src/changelog/name-parts.ts
function cutLastPart(name) {
	const [, holder, last] = /^((?:\\.|[^\\])*)[./]((?:\\.|[^\\./])*)$/s.exec(name) ?? [];
	return holder === void 0 || last === void 0 ? void 0 : {
		holder,
		last
	};
}
function shortenBelow(name, holder) {
	const isInside = holder !== void 0 && name.startsWith(holder) && /^[./]/.test(name.slice(holder.length));
	return require_cli.unescapeName(isInside ? name.slice(holder.length + 1) : name);
}
function readLabel(name) {
	return (cutLastPart(name)?.last ?? name).replace(/\\(.)/gs, "$1");
}
function readFirstPart(name) {
	return /^(?:\\.|[^\\./])+/s.exec(name)?.[0] ?? name;
}
function headingOfChange({ heading, kind, name }) {
	return heading?.kind === "entity" ? headingOfName(kind, name) : heading;
}
function headingOfName(kind, name) {
	const group = GROUPS.get(kind);
	if (group !== void 0) return {
		kind: group,
		name: readFirstPart(name)
	};
	const entity = kind === "attribute" ? cutLastPart(name)?.holder ?? name : name;
	const domain = cutLastPart(entity)?.holder;
	if (domain !== void 0) return {
		kind: "domain",
		name: domain
	};
	return kind === "entity" || kind === "attribute" ? {
		kind: "entity",
		name: entity
	} : null;
}
const GROUPS = new Map([
	["domain", "domain"],
	["data-product", "data-product"],
	["report", "data-product"],
	["metric", "data-product"],
	["exposure", "data-product"],
	["reverse-etl", "data-product"],
	["consumer", "data-product"],
	["source", "source"],
	["mapping", "source"],
	["table", "table"],
	["field", "table"],
	["index", "table"],
	["foreign-key", "table"]
]);
const HOLDERS = new Map([["attribute", "entity"], ["metric", "report"]]);
function holderOf(kind, name) {
	const holder = HOLDERS.get(kind);
	const cut = holder && cutLastPart(name);
	if (holder === void 0 || cut === void 0 || holder === "report" && cutLastPart(cut.holder) === void 0) return {
		kind,
		name
	};
	return {
		kind: holder,
		name: cut.holder
	};
}
// src/changelog/describe-entry.ts
function words(text) {
	return {
		type: "words",
		text
	};
}
function nameOf(name) {
	return {
		type: "name",
		name
	};
}
function textOf(text) {
	return {
		type: "value",
		text
	};
}
function writeSentence({ kind, subject, predicate }) {
	const sentence = `${writeSubject(kind, subject)}${separate(predicate)}${writePhrases(predicate)}`;
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function separate([first]) {
	return first?.type === "words" ? " " : ": ";
}
function writeSubject(kind, name) {
	const product = kind === "consumer" ? cutLastPart(name)?.holder : void 0;
	if (product !== void 0) return `consumer ${readLabel(name)} of ${product}`;
	return name === kind ? require_cli.nameKind(kind) : `${require_cli.nameKind(kind)} ${name}`;
}
function writePhrases(phrases) {
	return phrases.map((phrase) => phrase.type === "name" ? phrase.name : phrase.text).join("");
}
function describePredicate(change) {
	const { property = "", before, after } = change;
	switch (change.action) {
		case "added": return [words(`added${describeMembers(change)}${describeTraits(change)}`)];
		case "removed": return [words(`removed${describeMembers(change)}`)];
		case "renamed": return [
			words("renamed to "),
			nameOf(change.name),
			...describeConfidence(change)
		];
		case "moved": return [
			words("moved, now "),
			nameOf(change.name),
			...describeConfidence(change)
		];
		case "property-changed": return describeProperty(change);
		case "reference-added": return [words(`now ${require_cli.nameKind(property)} `), textOf(after ?? "")];
		case "reference-removed": return [words(`no longer ${require_cli.nameKind(property)} `), textOf(before ?? "")];
		case "reference-retargeted": return [
			words(`${require_cli.nameKind(property)} `),
			textOf(after ?? ""),
			words(" instead of "),
			textOf(before ?? "")
		];
	}
}
function describeTraits({ rules, members = 0 }) {
	const required = rules.includes("required-attribute-added") ? ", required" : "";
	return rules.includes("pii-added") && members === 0 ? `${required}, personal data` : required;
}
const MEMBER_NOUNS = new Map([
	["entity", "attribute"],
	["report", "metric"],
	["source", "mapping"]
]);
function describeMembers({ kind, members = 0 }) {
	return members === 0 ? "" : `, with ${require_cli.countNoun(members, MEMBER_NOUNS.get(kind) ?? "element")}`;
}
function describeConfidence({ confidence = 1 }) {
	return confidence === 1 ? [] : [words(` (inferred, ${Math.floor(confidence * 100)} % alike)`)];
}
function describeProperty(change) {
	const { property = "", before = "", after = "", rules } = change;
	if (rules.includes("pii-added")) return [words("is now marked as personal data")];
	if (property === "pii") return [words("is no longer marked as personal data")];
	if (rules.includes("attribute-became-required")) return [words("is now required")];
	if (rules.includes("attribute-became-optional")) return [words("is now optional")];
	if (property === "deprecated" || property === "sunset") return describeRetirement(property, before, after);
	const subject = textOf(property);
	if (change.formula) return [subject, words(before === "" ? " added" : after === "" ? " removed" : " changed")];
	if (before === "") return [
		subject,
		words(" set to "),
		textOf(after)
	];
	if (after === "") return [
		subject,
		words(" removed, was "),
		textOf(before)
	];
	return [
		subject,
		words(" changed from "),
		textOf(before),
		words(" to "),
		textOf(after)
	];
}
function describeRetirement(property, before, after) {
	if (property === "sunset") {
		if (after === "") return [words("has no sunset date any more, was "), textOf(before)];
		const former = before === "" ? [] : [words(", was "), textOf(before)];
		return [
			words("to be removed after "),
			textOf(after),
			...former
		];
	}
	if (!isMark(after)) return [words("is no longer deprecated")];
	return [words(!isMark(before) ? "deprecated" : "still deprecated"), ...after === "true" ? [] : [words(": "), textOf(after)]];
}
function isMark(value) {
	return value !== void 0 && value !== "" && value !== "false";
}
// src/changelog/find-repaired.ts
const REFERENCE_RULES = new Set([
	"broken-reference",
	"wrong-kind-reference",
	"ambiguous-reference",
	"foreign-key-broken"
]);
function findRepaired({ fixes, changes }) {
	const byChange = new Map();
	const others = [];
	const candidates = indexByReference(changes);
	for (const fix of fixes.filter(isRepair)) {
		const { kind } = fix.subject;
		const change = candidates.get(referenceKey({
			...fix,
			kind,
			name: fix.nameAfter
		}))?.shift();
		if (change === void 0) others.push(fix);
		else byChange.set(change, fix);
	}
	return {
		byChange,
		others
	};
}
function indexByReference(changes) {
	const index = new Map();
	for (const change of changes) {
		if (change.action !== "reference-retargeted" && change.action !== "reference-removed") continue;
		const key = referenceKey({
			...change,
			reference: change.before
		});
		index.set(key, [...index.get(key) ?? [], change]);
	}
	return index;
}
function referenceKey(reference) {
	return JSON.stringify([elementKey(reference), reference.reference]);
}
function isRepair(fix) {
	return REFERENCE_RULES.has(fix.rule) && fix.nameAfter !== void 0;
}
function elementKey({ project, kind, name }) {
	return JSON.stringify([
		project,
		kind,
		name
	]);
}
// src/changelog/follow-renames.ts
function followRenames({ changes }) {
	const renames = changes.flatMap(({ name, previousName, project }) => previousName === void 0 ? [] : [{
		name,
		previousName,
		project
	}]);
	return (element) => {
		const rename = renames.find(({ previousName, project }) => project === element.project && isInside$1(element.name, previousName));
		return rename === void 0 ? element : {
			...element,
			name: rename.name + element.name.slice(rename.previousName.length)
		};
	};
}
function isInside$1(name, outer) {
	return name === outer || name.startsWith(`${outer}.`) || name.startsWith(`${outer}/`);
}
// src/changelog/collect-changes.ts
function collectChanges(report) {
	const personal = new Set([...report.pii.added, ...report.pii.removed.map(followRenames(report))].map(elementKey));
	const repaired = findRepaired(report);
	return foldRetirements(report.changes).map(({ change, sunset }) => {
		const repair = repaired.byChange.get(change);
		return {
			title: classifyChange(change, {
				isPersonal: personal.has(elementKey(change)) && touchesMark(change),
				isRepair: repair !== void 0
			}),
			entry: describe(change, sunset, repair)
		};
	});
}
function touchesMark({ action, property }) {
	return action === "added" || action === "removed" || action === "property-changed" && property === "pii";
}
function describe(change, sunset, repair) {
	const { kind, name, previousName, compatibility, locations, project } = change;
	const location = locations.after ?? locations.before;
	return {
		kind,
		name,
		subject: previousName ?? name,
		predicate: [
			...describePredicate(change),
			...sunset === void 0 ? [] : [words(", "), ...describePredicate(sunset)],
			...repair === void 0 ? [] : [words(", which was broken")]
		],
		compatibility,
		heading: headingOfChange(change),
		...location !== void 0 && { location },
		...change.formula && { diff: require_cli.diffTexts(change.before, change.after) },
		changes: sunset === void 0 ? [change] : [change, sunset],
		...project !== void 0 && { project }
	};
}
function foldRetirements(changes) {
	const sunsets = new Map(changes.filter(({ property, after }) => property === "sunset" && isMark(after)).map((c) => [elementKey(c), c]));
	const marks = new Set(changes.filter(({ property, after }) => property === "deprecated" && isMark(after)));
	const folded = new Set(Array.from(marks, (mark) => sunsets.get(elementKey(mark))));
	return changes.filter((change) => !folded.has(change)).map((change) => {
		const sunset = marks.has(change) ? sunsets.get(elementKey(change)) : void 0;
		return sunset === void 0 ? { change } : {
			change,
			sunset
		};
	});
}
// src/changelog/collect-personal-data.ts
const NEW_REACH = "newly reaches ";
const LOST_REACH = "no longer reaches ";
function collectPersonalData(report) {
	const { added, removed, exposures, noLongerExposed } = report.pii;
	const told = new Set(report.changes.map(elementKey));
	const isUntold = (element) => !told.has(elementKey(element));
	const followed = followRenames(report);
	return [
		...added.filter(isUntold).map((element) => describeMark(element, "is new and marked as personal data")),
		...removed.filter((element) => isUntold(followed(element))).map((element) => describeMark(element, "was personal data and is gone")),
		...describeExposures(exposures, NEW_REACH),
		...describeExposures(noLongerExposed, LOST_REACH)
	].map((entry) => ({
		title: "PII",
		entry
	}));
}
function describeMark({ kind, name, project }, what) {
	return {
		kind,
		name,
		subject: name,
		predicate: [words(what)],
		compatibility: "risky",
		heading: headingOfName(kind, name),
		changes: [],
		...project !== void 0 && { project }
	};
}
function describeExposures(exposures, lead) {
	return groupByConsumers(exposures).map(({ exposure, consumers }) => {
		const { element, kind = "attribute", product, certainty, project } = exposure;
		return {
			kind,
			name: element,
			subject: element,
			predicate: [
				words(lead),
				...joinTexts(consumers),
				words(" through "),
				nameOf(product),
				...certainty === "certain" ? [] : [words(` (${certainty})`)]
			],
			compatibility: lead === NEW_REACH ? "risky" : "safe",
			heading: headingOfName(kind, element),
			changes: [],
			exposed: {
				product,
				consumers
			},
			...project !== void 0 && { project }
		};
	});
}
function groupByConsumers(exposures) {
	const groups = new Map();
	for (const exposure of exposures) {
		const { project, element, product, certainty, consumer } = exposure;
		const key = JSON.stringify([
			project,
			element,
			product,
			certainty
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			exposure,
			consumers: [consumer]
		});
		else group.consumers.push(consumer);
	}
	return [...groups.values()];
}
function joinTexts(texts) {
	return texts.flatMap((text, index) => index === 0 ? [textOf(text)] : [words(", "), textOf(text)]);
}
// src/changelog/collect-repairs.ts
function collectRepairs(report) {
	return findRepaired(report).others.map(({ subject, nameAfter, reference, location, project }) => {
		const kind = subject.kind;
		return {
			title: "Fixed",
			entry: {
				kind,
				name: nameAfter,
				subject: nameAfter,
				predicate: [
					words("has its reference "),
					...reference ? [words("to "), textOf(reference)] : [],
					words(" repaired")
				],
				compatibility: "safe",
				heading: headingOfName(kind, nameAfter),
				location,
				changes: [],
				...project !== void 0 && { project }
			}
		};
	});
}
// src/changelog/compute-bump.ts
function computeBump(changes, current) {
	const level = LEVELS.find((candidate) => changes.some((change) => levelOf(change) === candidate)) ?? "none";
	const reasons = changes.filter((change) => levelOf(change) === level).map(describeReason);
	const lowered = current !== void 0 && import_semver.default.lt(current, "1.0.0") ? LOWERED[level] : level;
	const remark = lowered === level ? [] : [`Below 1.0.0 a ${level} change is a ${lowered} one.`];
	return {
		level: lowered,
		reasons: [...reasons, ...remark]
	};
}
function nextVersion(current, level) {
	return level === "none" ? current : import_semver.default.inc(current, level) ?? current;
}
const LEVELS = [
	"major",
	"minor",
	"patch"
];
const LOWERED = {
	major: "minor",
	minor: "patch",
	patch: "patch",
	none: "none"
};
function levelOf(change) {
	switch (change.compatibility) {
		case "breaking": return "major";
		case "risky": return "minor";
		case "safe": return isAddition(change) ? "minor" : "patch";
	}
}
function isAddition({ action }) {
	return action === "added" || action === "reference-added";
}
function describeReason(change) {
	const { kind, name, previousName, compatibility } = change;
	const sentence = writeSentence({
		kind,
		subject: previousName ?? name,
		predicate: describePredicate(change)
	});
	const what = compatibility === "safe" && isAddition(change) ? "an addition" : compatibility;
	const rule = decidingRule(change);
	return `${sentence} (${rule === void 0 ? what : `${rule}, ${what}`})`;
}
function decidingRule({ rules, compatibility }) {
	return rules.find((id) => require_cli.findRule(id)?.meta.compatibility === compatibility) ?? rules[0];
}
// src/changelog/repository-links.ts
function linkLine(repositoryUrl, commit, { path, line, endLine }) {
	const { blob, lines } = findSite(repositoryUrl);
	return `${repositoryUrl}${blob}/${commit}/${require_encode_path.encodePath(path)}#${lines(line, endLine)}`;
}
function linkComparison(repositoryUrl, from, to) {
	return `${repositoryUrl}${findSite(repositoryUrl).compare}/${encodeRevision(from)}...${encodeRevision(to)}`;
}
function encodeRevision(revision) {
	return encodeURI(revision.replace(new RegExp("\\p{Cs}", "gu"), "\ufffd")).replace(/[()'#?]/g, encodeCharacter);
}
function encodeCharacter(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
const GITHUB = {
	blob: "/blob",
	compare: "/compare",
	lines: (line, endLine) => endLine > line ? `L${line}-L${endLine}` : `L${line}`
};
const GITLAB = {
	blob: "/-/blob",
	compare: "/-/compare",
	lines: (line, endLine) => endLine > line ? `L${line}-${endLine}` : `L${line}`
};
function findSite(repositoryUrl) {
	return /^https?:\/\/(?:[^/]*\.)?gitlab\./i.test(repositoryUrl) ? GITLAB : GITHUB;
}
function normalizeRepositoryUrl(remote) {
	const text = remote.trim();
	const scp = /^(?:[^@/:\s]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?([^\s]+)$/.exec(text);
	const url = /^(https?|ssh|git):\/\/(?:[^@/\s]*@)?([^/:\s]+)(:\d+)?\/([^\s?#]+)/i.exec(text);
	if (url !== null) {
		const [, scheme = "", host = "", port = "", path = ""] = url;
		const isWeb = /^https?$/i.test(scheme);
		return writeUrl(isWeb ? `${scheme.toLowerCase()}://` : "https://", host + (isWeb ? port : ""), path);
	}
	return scp === null ? void 0 : writeUrl("https://", scp[1] ?? "", scp[2] ?? "");
}
function writeUrl(scheme, host, path) {
	const clean = path.replace(/\/+$/, "").replace(/\.git$/, "");
	return clean === "" ? void 0 : `${scheme}${host.toLowerCase()}/${clean}`;
}
// src/changelog/build-changelog.ts
function buildChangelog(report, options = {}) {
	const { before, after, asOf } = report.comparison;
	const commits = {
		...asCommit("from", before),
		...asCommit("to", after)
	};
	const entries = [
		...collectChanges(report),
		...collectPersonalData(report),
		...collectRepairs(report)
	];
	const { current } = options;
	const names = {
		from: options.from ?? require_cli.shortenRevision(before ?? ""),
		to: options.to ?? require_cli.shortenRevision(after)
	};
	return remarkOnVersion(withRecommendation({
		...names,
		commits,
		date: options.date ?? asOf,
		...current !== void 0 && { current },
		bump: {
			level: "none",
			reasons: []
		},
		sections: divide(entries.map(({ title, entry }) => ({
			title,
			entry: addUrl(entry, commits, options)
		}))),
		notices: [
			...options.notices ?? [],
			...describeEmptiness(report, names),
			...describeUnread(report, names)
		],
		...linkBoth(commits, options)
	}, options.version));
}
function recommend({ sections, current }) {
	const entries = sections.flatMap((section) => section.entries);
	const computed = computeBump([...new Set(entries.flatMap((entry) => entry.changes))], current);
	return computed.level === "none" && entries.length > 0 ? {
		...computed,
		level: "patch"
	} : computed;
}
function withRecommendation(changelog, version) {
	const { current } = changelog;
	const bump = recommend(changelog);
	const next = current === void 0 ? void 0 : nextVersion(current, bump.level);
	const heading = version ?? (bump.level === "none" ? void 0 : next);
	return {
		...changelog,
		bump,
		...next !== void 0 && { next },
		...heading !== void 0 && { version: heading }
	};
}
function remarkOnVersion(changelog) {
	const { version, next, notices } = changelog;
	if (version === void 0 || next === void 0 || !import_semver.default.lt(version, next)) return changelog;
	return {
		...changelog,
		notices: [...notices, `${version} says less than these changes ask for, which is ${next}.`]
	};
}
function divide(entries) {
	return SECTION_TITLES.map((title) => ({
		title,
		entries: entries.filter((sectioned) => sectioned.title === title).map(({ entry }) => entry)
	})).filter(({ entries: own }) => own.length > 0);
}
function asCommit(side, label) {
	return label !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(label) ? { [side]: label } : {};
}
function addUrl(entry, commits, { repositoryUrl }) {
	const { location } = entry;
	const commit = location?.side === "before" ? commits.from : commits.to;
	if (location === void 0 || commit === void 0 || repositoryUrl === void 0) return entry;
	return {
		...entry,
		url: linkLine(repositoryUrl, commit, location)
	};
}
function linkBoth({ from, to }, { repositoryUrl, tags = {} }) {
	const [first, second] = [tags.from ?? from, tags.to ?? to];
	if (repositoryUrl === void 0 || first === void 0 || second === void 0) return {};
	return { compareUrl: linkComparison(repositoryUrl, first, second) };
}
function describeEmptiness({ inventory }, { from, to }) {
	const { before, after } = inventory.elements;
	if (before === 0 && after === 0) return ["Neither side holds a model."];
	if (before === 0 && from === "") return [`${to} is the first release: everything in it is new.`];
	if (before === 0) return [`${from} holds no model: everything in ${to} is new.`];
	return after === 0 ? [`${to} holds no model: everything that ${from} held is gone.`] : [];
}
function describeUnread({ unread }, names) {
	return unread.map(({ path, side, reason }) => {
		return `${path} of ${side === "before" ? names.from : names.to} could not be read (${reason}): what it holds is told neither as added nor as removed.`;
	});
}
// src/changelog/slice-changelog.ts
function sliceChangelog(changelog, report, slice) {
	return createSlicer(changelog, report)(slice);
}
function createSlicer(changelog, report) {
	const reach = indexReach(report);
	return (slice) => {
		const explain = createExplanation(report, slice, reach);
		const sections = changelog.sections.map(({ title, entries }) => ({
			title,
			entries: entries.flatMap((entry) => tellEntry(entry, explain))
		})).filter(({ entries }) => entries.length > 0);
		const { current, bump } = changelog;
		const own = recommend({
			sections,
			...current !== void 0 && { current }
		});
		return {
			...changelog,
			slice,
			sections,
			bump: own,
			releaseBump: bump.level
		};
	};
}
function tellEntry(entry, explain) {
	const because = explain(entry);
	if (because === void 0) return [];
	return [because.length === 0 ? entry : {
		...entry,
		because
	}];
}
function currentName({ changes }, name) {
	return changes.find(({ kind, previousName }) => kind === "data-product" && previousName === name)?.name ?? name;
}
function createExplanation(report, { type, name }, reach) {
	if (type === "product") return explainToProduct(currentName(report, name), reach);
	return explainToConsumer(name, reach, productsOf(report, name));
}
function explainToProduct(product, reach) {
	return (entry) => {
		if (entry.heading?.kind === "data-product" && entry.heading.name === product) return [];
		if (entry.exposed !== void 0) return entry.exposed.product === product ? [] : void 0;
		const inside = entry.changes.flatMap(reach).filter((affected) => isInside(affected, product));
		return inside.length === 0 ? void 0 : explainDependence(inside, product);
	};
}
const PRODUCT_PARTS = new Set([
	"data-product",
	"report",
	"metric",
	"exposure",
	"reverse-etl"
]);
function explainToConsumer(consumer, reach, products) {
	return (entry) => {
		const { kind, name, exposed, changes } = entry;
		if (kind === "consumer") return toldIf(readLabel(name) === consumer);
		if (changes.some((change) => change.consumers.includes(consumer))) return [];
		if (exposed !== void 0) return toldIf(exposed.consumers.includes(consumer));
		const affected = changes.flatMap(reach);
		const own = affected.find((one) => one.kind === "consumer" && readLabel(one.name) === consumer);
		if (own !== void 0) return explainReading(entry, affected, cutLastPart(own.name)?.holder ?? "");
		const product = entry.heading?.name ?? "";
		return products.has(product) && isPartThatComesOrGoes(entry) ? explainReading(entry, [], product) : void 0;
	};
}
function toldIf(isTold) {
	return isTold ? [] : void 0;
}
function isPartThatComesOrGoes({ kind, changes }) {
	return PRODUCT_PARTS.has(kind) && changes.some(({ action }) => action === "added" || action === "removed");
}
function explainReading(entry, affected, product) {
	const reading = [words("because you read "), nameOf(product)];
	if (entry.heading?.name === product) return reading;
	const [first] = nearestParts(affected, product);
	return first === void 0 ? reading : [
		...reading,
		words(", where "),
		nameBelow(first, product),
		words(" depends on it")
	];
}
const MOST_NAMED = 2;
function explainDependence(inside, product) {
	const parts = nearestParts(inside, product);
	const named = parts.slice(0, MOST_NAMED);
	const left = parts.length - named.length;
	const names = named.flatMap((part, index) => [...index === 0 ? [] : [words(", ")], nameBelow(part, product)]);
	const more = left === 0 ? [] : [words(` and ${left} more`)];
	const verb = parts.length === 1 ? " depends on it" : " depend on it";
	if (parts.length === 0) return [
		words("because "),
		nameOf(product),
		words(" depends on it")
	];
	return [
		words("because "),
		...names,
		...more,
		words(verb)
	];
}
function nameBelow({ name }, product) {
	return textOf(shortenBelow(name, product));
}
function nearestParts(affected, product) {
	const parts = affected.filter((part) => isInside(part, product) && part.kind !== "consumer" && part.name !== product);
	const sorted = require_cli.sortByCertainty([...parts].sort((left, right) => left.distance - right.distance));
	return sorted.filter(({ name }, index) => sorted.findIndex((other) => other.name === name) === index);
}
function isInside({ kind, name }, product) {
	return kind === "data-product" && name === product || name.startsWith(`${product}/`);
}
function productsOf({ inventory }, consumer) {
	return new Set(inventory.products.filter(({ consumers }) => consumers.includes(consumer)).map(({ name }) => name));
}
function indexReach({ impact }) {
	const index = new Map();
	for (const affected of impact.elements) for (const id of affected.because) {
		const key = JSON.stringify([affected.project, id]);
		const known = index.get(key);
		if (known === void 0) index.set(key, [affected]);
		else known.push(affected);
	}
	return ({ project, id }) => index.get(JSON.stringify([project, id])) ?? [];
}
// src/changelog/release-tags.ts
function readReleaseTag(tag, prefix) {
	const { name } = tag;
	const rest = prefix === void 0 ? name : name.startsWith(prefix) ? name.slice(prefix.length) : "";
	const [, before = "", text = ""] = /^(.*?)v?(\d+\.\d+\.\d+(?:[-+].*)?)$/is.exec(rest) ?? [];
	const version = import_semver.default.valid(text);
	if (version === null || prefix !== void 0 && before !== "" || /[\d.]$/.test(before)) return void 0;
	return {
		...tag,
		prefix: (prefix ?? "") + before,
		version
	};
}
function choosePreviousRelease({ tags, commit, tag, prefix }) {
	const all = tags.flatMap((one) => readReleaseTag(one, prefix) ?? []);
	const named = all.find(({ name }) => name === tag);
	const line = named?.prefix ?? chooseLine(all);
	if (line === void 0) return { status: "none" };
	if (typeof line !== "string") return {
		status: "several-lines",
		prefixes: line
	};
	const ofLine = all.filter((one) => one.prefix === line).sort((left, right) => import_semver.default.rcompare(left.version, right.version));
	const release = named ?? ofLine.find((one) => one.commit === commit);
	const earlier = ofLine.filter((one) => one.commit !== commit && (release === void 0 || isBelow(one, release)));
	const previous = isFinal(release) ? earlier.find(isFinal) ?? earlier[0] : earlier[0];
	if (previous !== void 0) return {
		status: "found",
		previous,
		...release !== void 0 && { release }
	};
	return release === void 0 ? { status: "none" } : {
		status: "first",
		release
	};
}
function listReleasesBetween(tags, { from, to, prefix }) {
	const all = tags.flatMap((one) => readReleaseTag(one, prefix) ?? []);
	const line = from?.prefix ?? to?.prefix ?? chooseLine(all);
	return all.filter((one) => one.prefix === line).filter((one) => (from === void 0 || isBelow(from, one)) && (to === void 0 || isBelow(one, to))).sort((left, right) => import_semver.default.compare(left.version, right.version));
}
function chooseLine(releases) {
	const prefixes = [...new Set(releases.map(({ prefix }) => prefix))].sort();
	if (prefixes.includes("")) return "";
	return prefixes.length > 1 ? prefixes : prefixes[0];
}
function isBelow(one, other) {
	return import_semver.default.lt(one.version, other.version);
}
function isFinal(release) {
	return release !== void 0 && import_semver.default.prerelease(release.version) === null;
}
async function findReleasesBetween(repository, { from, to, releases, tagPrefix }) {
	const found = listReleasesBetween(await require_release_tags.readTags(repository, {
		of: to,
		notOf: from
	}), {
		...releases,
		...tagPrefix !== void 0 && { prefix: tagPrefix }
	});
	return limitReleases([...new Set(found.map(({ commit }) => commit))].filter((commit) => commit !== from && commit !== to));
}
function limitReleases(commits) {
	if (commits.length <= 50) return {
		commits,
		notices: []
	};
	const notice = `${commits.length} releases lie between; only renames declared in the last 50 are followed from one to the next.`;
	return {
		commits: commits.slice(-50),
		notices: [notice]
	};
}
// src/run/changelog-range.ts
async function findRange(directory, words) {
	const repository = await require_cli.openSurroundings(directory).repository();
	if (repository === void 0) return findFolders(directory, words);
	const remote = await require_release_tags.readOriginUrl(repository);
	const repositoryUrl = remote === void 0 ? void 0 : normalizeRepositoryUrl(remote);
	return {
		...words.from === void 0 ? await findDefault(repository, words) : await findNamed(repository, words.from, words),
		...repositoryUrl !== void 0 && { repositoryUrl }
	};
}
function findFolders(directory, { from, to }) {
	if (from !== void 0 && to !== void 0) return {
		from,
		to,
		names: {
			from,
			to
		},
		releases: {},
		released: [],
		between: [],
		notices: []
	};
	throw new require_cli.UsageError({
		problem: "there are no releases to compare: this is not a git repository",
		expected: "a git repository with release tags, or two folders",
		found: `${directory} is not in a git repository`,
		remedy: "mml-guard changelog <folder before> <folder after>"
	});
}
async function findNamed(repository, from, { to = "HEAD", tagPrefix }) {
	const tags = await require_release_tags.readTags(repository);
	const [before, after] = [await (require("./cli-git.js")).resolveCommit(repository, from), await (require("./cli-git.js")).resolveCommit(repository, commitWord(to))];
	const ancestry = before === void 0 || after === void 0 ? "ancestor" : await require_release_tags.findAncestry(repository, before, after);
	const releases = {
		...asRelease("from", from, tags, tagPrefix),
		...asRelease("to", to, tags, tagPrefix)
	};
	const between = before === void 0 || after === void 0 ? NOTHING_BETWEEN : await findBetween(repository, {
		from: before,
		to: after,
		releases,
		...tagPrefix && { tagPrefix }
	}, ancestry);
	return {
		from,
		to,
		names: {
			from: shortName(from),
			to: shortName(to)
		},
		releases,
		released: listReleased(tags, releases, tagPrefix),
		between: between.commits,
		notices: [...describeAncestry(ancestry, from, to), ...between.notices]
	};
}
const NOTHING_BETWEEN = {
	commits: [],
	notices: []
};
function commitWord(word) {
	return word === "WORKTREE" ? "HEAD" : word;
}
async function findBetween(repository, question, ancestry) {
	if (ancestry !== "descendant") return findReleasesBetween(repository, question);
	const { from, to, releases } = question;
	const turned = {
		...releases.to && { from: releases.to },
		...releases.from && { to: releases.from }
	};
	const between = await findReleasesBetween(repository, {
		...question,
		from: to,
		to: from,
		releases: turned
	});
	return {
		...between,
		commits: [...between.commits].reverse()
	};
}
function asRelease(side, word, tags, prefix) {
	const tag = tags.find(({ name }) => name === shortName(word));
	const release = tag && (readReleaseTag(tag, prefix) ?? readReleaseTag(tag));
	return release === void 0 ? {} : { [side]: release };
}
function shortName(word) {
	return word.replace(/^refs\/(?:tags|heads)\//, "");
}
function describeAncestry(ancestry, from, to) {
	switch (ancestry) {
		case "ancestor":
		case "unknown": return [];
		case "descendant": return [`${to} is older than ${from}: these notes tell the way back.`];
		case "apart": return [`${from} is not part of the history of ${to}: these notes also take back what only ${from} holds.`];
	}
}
async function findDefault(repository, { to = "HEAD", tagPrefix }) {
	const commit = await (require("./cli-git.js")).resolveCommit(repository, to);
	if (commit === void 0) throw await (require("./cli-git.js")).explainUnknownRevision(repository, to);
	const answer = choosePreviousRelease({
		tags: await require_release_tags.readTags(repository, { of: commit }),
		commit,
		tag: shortName(to),
		...tagPrefix !== void 0 && { prefix: tagPrefix }
	});
	switch (answer.status) {
		case "found": return startFrom(repository, answer, {
			commit,
			to,
			tagPrefix
		});
		case "first":
			if (repository.shallow) throw explainShallow(to);
			return startFromNothing(answer.release, to);
		case "several-lines": throw explainLines(answer.prefixes);
		case "none": throw repository.shallow ? explainShallow(to) : explainNoTags(to, await require_release_tags.readTags(repository), tagPrefix);
	}
}
function startFromNothing(release, to) {
	return {
		to,
		names: {
			from: "",
			to: release.name
		},
		releases: { to: release },
		released: [],
		between: [],
		notices: []
	};
}
async function startFrom(repository, { previous, release }, { commit, to, tagPrefix }) {
	const names = {
		from: previous.name,
		to: release?.name ?? shortName(to)
	};
	const releases = {
		from: previous,
		...release !== void 0 && { to: release }
	};
	const { commits, notices } = await findReleasesBetween(repository, {
		from: previous.commit,
		to: commit,
		releases,
		...tagPrefix !== void 0 && { tagPrefix }
	});
	const released = listReleased(await require_release_tags.readTags(repository), releases, tagPrefix);
	return {
		from: `refs/tags/${previous.name}`,
		to,
		names,
		releases,
		released,
		between: commits,
		notices
	};
}
function listReleased(tags, { from, to }, tagPrefix) {
	const line = from?.prefix ?? to?.prefix;
	return tags.flatMap((tag) => readReleaseTag(tag, line ?? tagPrefix) ?? []).filter(({ prefix }) => line === void 0 || prefix === line).map(({ version }) => version);
}
function explainShallow(to) {
	return new require_cli.UsageError({
		problem: `the release before ${to} cannot be found in this shallow clone`,
		expected: "the history back to the previous release, with its tags",
		found: "a clone in which history is cut",
		remedy: "git fetch --unshallow --tags (in actions/checkout: fetch-depth: 0), or name both ends: mml-guard changelog <from> <to>"
	});
}
function explainLines(prefixes) {
	return new require_cli.UsageError({
		problem: "there are several lines of release tags",
		expected: "one line, chosen by --tag-prefix",
		found: `tags that begin with ${prefixes.map((prefix) => `\`${prefix}\``).join(", ")}`,
		remedy: `mml-guard changelog --tag-prefix ${prefixes[0]}`
	});
}
function explainNoTags(to, tags, prefix) {
	const others = tags.filter((tag) => readReleaseTag(tag, prefix) !== void 0).map(({ name }) => name);
	const such = prefix === void 0 ? "v1.4.2" : `${prefix}1.4.2`;
	return new require_cli.UsageError({
		problem: `there is no release tag to start from that ${to} can reach`,
		expected: `a tag such as ${such} on the way to ${to}`,
		found: others.length === 0 ? "none" : `only tags of other lines: ${others.slice(0, 3).join(", ")}`,
		remedy: `name where to start: mml-guard changelog ${others[0] ?? "<from>"} (or git fetch --tags, if tags are missing)`
	});
}
// src/cli/changelog-options.ts
function decodeVersion(option, value) {
	const version = import_semver.default.valid(value.trim());
	if (version !== null) return version;
	throw new require_cli.UsageError({
		problem: `${option} does not take \`${value}\``,
		expected: "a semantic version: three numbers, as in 1.4.2",
		found: value === "" ? "nothing" : value,
		remedy: `${option} ${import_semver.default.coerce(value)?.version ?? "1.4.2"}`
	});
}
function decodeUrl(option, value) {
	const url = normalizeRepositoryUrl(value);
	if (url !== void 0) return url;
	throw new require_cli.UsageError({
		problem: `${option} does not take \`${value}\``,
		expected: "the web address of a repository",
		found: value === "" ? "nothing" : value,
		remedy: `${option} https://github.com/acme/models`
	});
}
function decodeSlice({ product, consumer }) {
	if (product !== void 0 && consumer !== void 0) throw new require_cli.UsageError({
		problem: "--product and --consumer cannot be used together",
		expected: "one of them",
		found: "both",
		remedy: "run it twice, or write all of them: --split-by product --split-by consumer --output notes"
	});
	if (product !== void 0) return {
		type: "product",
		name: product
	};
	return consumer === void 0 ? void 0 : {
		type: "consumer",
		name: consumer
	};
}
function findSlice(report, slice) {
	const known = namesOf(report, slice.type);
	const fits = (one) => one === slice.name || slice.type === "product" && readLabel(one) === slice.name;
	const renamed = report.changes.find(({ kind, previousName }) => kind === "data-product" && previousName !== void 0 && fits(previousName));
	const name = known.find(fits) ?? (slice.type === "product" ? renamed?.name : void 0);
	if (name !== void 0) return {
		...slice,
		name
	};
	const what = slice.type === "product" ? "data product" : "consumer";
	throw new require_cli.UsageError({
		problem: `there is no ${what} \`${slice.name}\` on either side`,
		expected: known.length === 0 ? `a model with a ${what}` : `one of ${known.slice(0, 5).join(", ")}`,
		found: slice.name === "" ? "nothing" : slice.name,
		candidates: {
			wanted: slice.name,
			known
		}
	});
}
function listSlices(report, types) {
	return types.flatMap((type) => namesOf(report, type).map((name) => ({
		type,
		name
	})));
}
function namesOf({ inventory, changes }, type) {
	const former = new Set(changes.flatMap(({ kind, previousName }) => kind === "data-product" ? previousName ?? [] : []));
	const names = type === "product" ? inventory.products.map(({ name }) => name).filter((name) => !former.has(name)) : inventory.products.flatMap(({ consumers }) => consumers);
	return require_cli.sortBy(new Set(names), (name) => name);
}
// src/cli/changelog-output.ts
const CHANGELOG_FORMATS = [
	"markdown",
	"json",
	"text"
];
const CHANGELOG_EXTENSIONS = {
	markdown: ".md",
	json: ".json",
	text: ".txt"
};
const SHORTEST_NOTES = 1e3;
function planChangelogOutput(raw, terminal) {
	const splitBy = (raw.splitBy ?? []).map((type) => require_cli.decodeChoice("--split-by", type, ["product", "consumer"]));
	const maxLength = raw.maxLength === void 0 ? void 0 : require_cli.decodeCount("--max-length", raw.maxLength, SHORTEST_NOTES);
	if (splitBy.length > 0) return {
		...planSplit(raw, terminal),
		splitBy,
		maxLength
	};
	const insertInto = raw.write === void 0 ? void 0 : planInsertion(raw.write, terminal);
	const targets = planTargets(raw, terminal);
	require_cli.assertPlaces(targets.map(({ file }) => file));
	return {
		targets,
		splitBy,
		maxLength,
		...insertInto !== void 0 && { insertInto }
	};
}
function planSplit(raw, terminal) {
	const [directory, ...more] = raw.output ?? [];
	const isAlone = raw.write === void 0 && raw.product === void 0 && raw.consumer === void 0;
	if (directory === void 0 || directory === "-" || more.length > 0 || !isAlone) throw new require_cli.UsageError({
		problem: "--split-by writes one file for each reader into a folder",
		expected: "--output with one folder, and no --write, --product or --consumer",
		found: describeSplit(raw.output ?? []),
		remedy: "--split-by product --split-by consumer --output notes"
	});
	return {
		targets: [{
			format: decodeFormat(raw) ?? "markdown",
			file: void 0
		}],
		directory: (0, node_path.resolve)(terminal.directory, directory)
	};
}
function describeSplit([directory, ...more]) {
	if (directory === void 0) return "no --output";
	if (more.length > 0) return "several --output";
	return directory === "-" ? "standard output" : "one of these options too";
}
function planInsertion(write, terminal) {
	const shown = typeof write === "string" ? write : "CHANGELOG.md";
	const file = (0, node_path.resolve)(terminal.directory, shown);
	if (!(0, node_fs.existsSync)(file) && !/\.(?:md|markdown)$/i.test(shown)) throw new require_cli.UsageError({
		problem: `there is no file \`${shown}\` to write the notes into`,
		expected: "a CHANGELOG that exists, or a new one whose name ends in .md",
		found: "nothing at that path",
		remedy: "--write CHANGELOG.md"
	});
	require_cli.assertWritable(file);
	return {
		file,
		shown
	};
}
function planTargets(raw, terminal) {
	const wanted = decodeFormat(raw);
	const named = (raw.output ?? []).map((value) => {
		const [, name, file = value] = /^([A-Za-z][\w-]*)=(.+)$/s.exec(value) ?? [];
		return {
			format: name === void 0 ? wanted ?? formatOf(file) : require_cli.decodeChoice("--output", name, CHANGELOG_FORMATS),
			file: require_cli.locateOutput(file, terminal),
			isPlain: name === void 0
		};
	});
	return named.some(({ isPlain, file }) => isPlain || wanted === void 0 && file === void 0) || raw.write !== void 0 && wanted === void 0 ? named : [{
		format: wanted ?? "markdown",
		file: void 0
	}, ...named];
}
function decodeFormat({ format }) {
	return format === void 0 ? void 0 : require_cli.decodeChoice("--format", format, CHANGELOG_FORMATS);
}
function formatOf(file) {
	return CHANGELOG_FORMATS.find((format) => file.endsWith(CHANGELOG_EXTENSIONS[format])) ?? "markdown";
}
// src/changelog/marked-block.ts
const BEGIN = "<!-- mml-guard changelog: the next run replaces what follows -->";
const END = /<!-- \/mml-guard changelog(?:: (section|part) since (\S*))? -->/;
function findLineBreak(text) {
	const all = text.split("\n").length - 1;
	return (text.split("\r\n").length - 1) * 2 > all ? "\r\n" : "\n";
}
function markBlock(body, lineBreak, origin) {
	return `${BEGIN}\n\n${body.trim()}\n\n${writeEnd(origin)}`.replaceAll("\n", lineBreak);
}
function writeEnd(origin) {
	if (origin === void 0) return "<!-- /mml-guard changelog -->";
	const since = encodeURIComponent(origin.since.replace(new RegExp("\\p{Surrogate}", "gu"), "\ufffd")).replaceAll("--", "-%2D");
	return `<!-- /mml-guard changelog: ${origin.extent} since ${since} -->`;
}
function readOrigin(block) {
	const [, extent, since = ""] = END.exec(block) ?? [];
	if (extent !== "section" && extent !== "part") return void 0;
	try {
		return {
			extent,
			since: decodeURIComponent(since)
		};
	} catch {
		return;
	}
}
function hideOrigin(block) {
	return block.replace(END, "");
}
function findMarkedBlock(text, from = 0, to = text.length) {
	const start = text.indexOf(BEGIN, from);
	if (start === -1 || start >= to) return void 0;
	const end = END.exec(text.slice(start, to));
	return {
		start,
		end: end === null ? void 0 : start + end.index + end[0].length
	};
}
// src/changelog/scan-markdown.ts
function scanMarkdown(text) {
	const headings = [];
	let open;
	let paragraph;
	let footer;
	for (const line of splitLines(text)) {
		const wasOpen = open !== void 0;
		open = continueOpen(line.text, open);
		const isHidden = wasOpen || open !== void 0 || isComment(line.text);
		const heading = isHidden ? void 0 : readHeading(line, paragraph);
		if (heading !== void 0) headings.push(heading);
		paragraph = isHidden || heading !== void 0 ? void 0 : continueParagraph(line, paragraph);
		if (!isHidden && DEFINITION.test(line.text)) footer ??= line.start;
		else if (!staysFooter(line.text, wasOpen, open)) footer = void 0;
	}
	return {
		headings,
		footer: footer ?? text.length
	};
}
function findUnclosed(text) {
	let open;
	let number = 0;
	let opening = 0;
	for (const line of splitLines(text)) {
		number++;
		if (open === void 0) opening = number;
		open = continueOpen(line.text, open);
	}
	return open === void 0 ? void 0 : opening;
}
function continueOpen(line, open) {
	return open?.test(line) ? void 0 : open ?? findEnd(line);
}
function* splitLines(text) {
	for (let start = 0; start < text.length;) {
		const next = text.indexOf("\n", start);
		const end = next === -1 ? text.length : next;
		yield {
			text: text.slice(start, end).replace(/\r$/, ""),
			start
		};
		start = end + 1;
	}
}
const DEFINITION = /^ {0,3}\[(?:\\.|[^\]\\])+\]:\s*\S/;
function findEnd(line) {
	const fence = /^ {0,3}(?:[-*+] +|\d+[.)] +)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
	if (fence !== void 0) return new RegExp(`^\\s*${fence[0] === "`" ? "`" : "~"}{${fence.length},}\\s*$`);
	return /^ {0,3}<!--/.test(line) && !isComment(line) ? COMMENT_END : void 0;
}
const COMMENT_END = /-->/;
function isComment(line) {
	return /^ {0,3}<!--(?:>|->|.*-->)/.test(line);
}
function staysFooter(line, wasOpen, open) {
	if (line.trim() === "" || isComment(line)) return true;
	return open === COMMENT_END || wasOpen && COMMENT_END.test(line) && !/^\s*[`~]/.test(line);
}
function readHeading({ text, start }, paragraph) {
	const end = start + text.length;
	const [, marks, title = ""] = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(text) ?? [];
	if (marks !== void 0) return {
		depth: marks.length,
		text: title,
		start,
		end
	};
	const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(text)?.[1];
	if (underline === void 0 || paragraph?.place !== "top") return void 0;
	return {
		depth: underline.startsWith("=") ? 1 : 2,
		text: paragraph.text.trim(),
		start: paragraph.start,
		end
	};
}
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const CONTAINER = /^(?: {0,3}(?:[><]|(?:[-*+]|\d+[.)])(?:\s|$))|\s{4})/;
function continueParagraph({ text, start }, paragraph) {
	if (text.trim() === "" || DEFINITION.test(text) || RULE.test(text)) return void 0;
	if (paragraph !== void 0) return {
		...paragraph,
		text: `${paragraph.text} ${text}`
	};
	return {
		text,
		start,
		place: CONTAINER.test(text) ? "inside" : "top"
	};
}
// src/changelog/read-changelog-file.ts
const BYTE_ORDER_MARK = "\ufeff";
function readChangelogFile(text) {
	const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
	const { headings: bare, footer } = scanMarkdown(text.slice(shift));
	const headings = bare.map((heading) => ({
		...heading,
		start: findAnchor(text, heading.start + shift) - shift
	}));
	const starts = [...headings.filter(({ depth }) => depth <= 2).map(({ start }) => start), footer];
	const releases = headings.filter(({ depth }) => depth === 2).map(({ start, end, text: title }) => {
		const version = readVersion(title);
		return {
			...version !== void 0 && { version },
			start: start + shift,
			headingEnd: end + shift,
			end: (starts.find((other) => other > start) ?? footer) + shift
		};
	});
	const title = headings.find(({ depth }) => depth === 1);
	const strays = headings.filter((heading) => heading.depth !== 2 && isRelease(heading.text)).length;
	return {
		footer: footer + shift,
		releases,
		title: title && title.end + shift,
		strays
	};
}
const ANCHOR = /^[ \t]*(?:<a\s[^<>]*(?:\/>|>[ \t]*<\/a>)[ \t]*)+$/i;
function findAnchor(text, heading) {
	let start = heading;
	for (let end = heading - 1; end > 0;) {
		const lineStart = text.lastIndexOf("\n", end - 1) + 1;
		const line = text.slice(lineStart, end).replace(/\r$/, "");
		if (ANCHOR.test(line)) start = lineStart;
		else if (line.trim() !== "") break;
		end = lineStart - 1;
	}
	return start;
}
function findPlace({ releases, footer }, version) {
	return releases.find((release) => release.version !== void 0 && import_semver.default.lt(release.version, version))?.start ?? footer;
}
const VERSION = /^\W*(?:version\s+|release\s+)?(?:[\w@/-]*[@/-])?v?(\d+\.\d+(?:\.\d+)?(?:[+-][\w.+-]*)?)(.*)$/is;
function readVersion(heading) {
	const [, core = "", extra = ""] = /^(\d+\.\d+(?:\.\d+)?)(.*)$/s.exec(VERSION.exec(heading)?.[1] ?? "") ?? [];
	const isShort = core.split(".").length === 2;
	return import_semver.default.valid(`${core}${isShort ? ".0" : ""}${extra}`) ?? void 0;
}
const LINK_TARGET = /\](?:\([^)]*\)|\[[^\]]*\])/g;
function isRelease(heading) {
	const rest = VERSION.exec(heading.replace(LINK_TARGET, "]"))?.[2]?.replace(/yanked|unreleased/gi, "");
	return rest !== void 0 && readVersion(heading) !== void 0 && !/[a-z]/i.test(rest);
}
// src/changelog/update-release.ts
function updateRelease(existing, release, section) {
	const { start, headingEnd, end } = release;
	const lineBreak = findLineBreak(existing);
	const marked = findMarkedBlock(existing, headingEnd, end);
	if (marked === void 0 && tells(existing.slice(headingEnd, end), section.body)) return existing;
	if (marked === void 0) return insertAt(existing, end, markBlock(nest(section), lineBreak, originOf(section, "part")));
	const behind = marked.end ?? existing.indexOf("-->", marked.start) + 3;
	const former = existing.slice(marked.start, behind);
	const isAlone = existing.slice(headingEnd, marked.start).trim() === "";
	const extent = readOrigin(former)?.extent ?? "part";
	const block = markBlock(isAlone ? section.body : nest(section), lineBreak, originOf(section, extent));
	if (hideRun(former) === hideRun(block)) return existing;
	const heading = existing.slice(start, headingEnd);
	const renewed = extent === "section" ? renewHeading(heading, section.title) : heading;
	return existing.slice(0, start) + renewed + existing.slice(headingEnd, marked.start) + block + existing.slice(behind);
}
function originOf({ range }, extent) {
	return range && {
		extent,
		since: range.since
	};
}
function hideRun(block) {
	return hideOrigin(block).replace(/(?<=\/blob\/|\(`)[0-9a-f]{12,64}(?=\/|`\))/g, "");
}
function tells(release, body) {
	return release.replaceAll("\r\n", "\n").includes(body.trim());
}
function nest({ nestedBody }) {
	return `### Data model\n\n${nestedBody}`;
}
const OWN_HEADING = /^## \[[^\]]+\](?:\([^)\s]*\))? - \d{4}-\d{2}-\d{2}$/;
const LINKED_VERSION = /\[[^\]]+\](?:\([^)\s]*\))?/;
function renewHeading(heading, title) {
	if (OWN_HEADING.test(heading)) return title;
	const [version] = LINKED_VERSION.exec(title) ?? [];
	return version === void 0 ? heading : heading.replace(LINKED_VERSION, () => version);
}
function insertAt(existing, offset, text) {
	const [before, after] = [existing.slice(0, offset), existing.slice(offset)];
	const lineBreak = findLineBreak(existing);
	return `${before}${findGap(before, lineBreak)}${text}${lineBreak}${after === "" ? "" : lineBreak}${after}`;
}
function findGap(before, lineBreak) {
	if (/^\ufeff?$/.test(before) || /(?:^|\n)\r?\n$/.test(before)) return "";
	return before.endsWith("\n") ? lineBreak : lineBreak + lineBreak;
}
// src/changelog/drop-outdated.ts
function replaceOutdated(existing, section) {
	const { range, version } = section;
	const [outdated] = range === void 0 ? [] : listOutdated(existing, range, version);
	if (outdated === void 0) return existing;
	const renewed = outdated.extent === "section" ? rename(existing, outdated, section) : existing;
	const isThere = (text) => readChangelogFile(text).releases.some((release) => release.version === version);
	return replaceOutdated(!isThere(existing) && isThere(renewed) ? renewed : cut(existing, outdated), section);
}
function dropOutdated(existing, range) {
	const [outdated] = listOutdated(existing, range, void 0);
	return outdated === void 0 ? existing : dropOutdated(cut(existing, outdated), range);
}
function listOutdated(existing, { since, released }, current) {
	return readChangelogFile(existing).releases.flatMap((release) => {
		const { version, headingEnd, end } = release;
		const block = findMarkedBlock(existing, headingEnd, end);
		if (version === void 0 || version === current || released.includes(version) || block?.end === void 0) return [];
		const origin = readOrigin(existing.slice(block.start, block.end));
		return origin?.since === since ? [{
			release,
			extent: origin.extent,
			start: block.start,
			end: block.end
		}] : [];
	});
}
function rename(existing, { release }, { version, title }) {
	const { start, headingEnd, end } = release;
	const section = renewHeading(existing.slice(start, headingEnd), title) + existing.slice(headingEnd, end);
	const rest = existing.slice(0, start) + existing.slice(end);
	const place = findPlace(readChangelogFile(rest), version);
	return place === start ? existing.slice(0, start) + section + existing.slice(end) : insertAt(rest, place, section.trimEnd());
}
function cut(existing, { release, extent, start, end }) {
	const others = existing.slice(release.headingEnd, start) + existing.slice(end, release.end);
	if (extent === "section" && others.trim() === "") return existing.slice(0, release.start) + existing.slice(release.end);
	const rest = existing.slice(end).replace(/^(?:\r?\n)+/, "");
	const before = existing.slice(0, start);
	return rest === "" ? before.replace(/(\r?\n)(?:\r?\n)+$/, "$1") : before + rest;
}
// src/changelog/insert-into-changelog.ts
const EXPECTED = "a Keep a Changelog file: releases under headings of the second level such as `## [1.4.2] - 2026-11-24`, the latest first";
function insertIntoChangelog(existing, section) {
	const found = findOddity(existing, readChangelogFile(existing));
	if (found !== void 0) return {
		problem: PROBLEM,
		expected: EXPECTED,
		found
	};
	const text = place(existing, section);
	if (text === existing || place(text, section) === text) return text;
	return {
		problem: PROBLEM,
		expected: EXPECTED,
		found: describeLoss(existing)
	};
}
const PROBLEM = "the CHANGELOG is not in the expected form";
function place(existing, section) {
	return placeRelease(replaceOutdated(existing, section), section);
}
function describeLoss(existing) {
	const unclosed = findUnclosed(existing);
	if (unclosed === void 0) return "text around its place that makes the heading of a release part of something else";
	return `a block of code or a comment that begins on line ${unclosed} and never ends`;
}
function placeRelease(existing, section) {
	const file = readChangelogFile(existing);
	const release = file.releases.find(({ version }) => version === section.version);
	if (release !== void 0) return updateRelease(existing, release, section);
	const lineBreak = findLineBreak(existing);
	const origin = section.range && {
		extent: "section",
		since: section.range.since
	};
	const text = [
		section.title,
		"",
		markBlock(section.body, lineBreak, origin)
	].join(lineBreak);
	return insertAt(existing, findPlace(file, section.version), text);
}
function findOddity(existing, { releases, title, strays }) {
	if (existing.trim() === "") return "an empty file";
	if (strays > 0) return "releases under headings of another level";
	const versions = releases.flatMap(({ version }) => version ?? []);
	if (versions.length > 1 && isAscending(versions)) return "releases with the oldest first";
	if (versions.length > 0 || releases.some((release) => isUnreleased(existing, release))) return void 0;
	if (releases.length > 0) return "headings of the second level that name no version";
	return title !== void 0 && /change\s*log|release notes|history/i.test(existing.slice(0, title)) ? void 0 : "no heading of a release, and no title that says Changelog";
}
function isAscending(versions) {
	return versions.every((version, index) => index === 0 || import_semver.default.lt(versions[index - 1] ?? version, version));
}
function isUnreleased(existing, { start, headingEnd, version }) {
	return version === void 0 && /unreleased/i.test(existing.slice(start, headingEnd));
}
// src/changelog/name-files.ts
const LONGEST_NAME = 80;
function nameFiles(names) {
	const taken = new Set();
	return names.map((name) => {
		const base = simplify(name);
		let candidate = base;
		for (let number = 2; taken.has(fold(candidate)); number++) candidate = `${base}-${number}`;
		taken.add(fold(candidate));
		return candidate;
	});
}
function simplify(name) {
	const safe = name.normalize("NFC").replace(new RegExp("[^\\p{L}\\p{M}\\p{N}_.-]+", "gu"), "-");
	const trimmed = Array.from(safe).slice(0, LONGEST_NAME).join("").replace(/^[-.]+|[-.]+$/g, "");
	return trimmed === "" ? "unnamed" : trimmed;
}
function fold(name) {
	return name.toLowerCase();
}
// src/changelog/render-changelog-json.ts
function renderChangelogJson(changelog) {
	return require_json_text.printJson(buildChangelogDocument(changelog));
}
function buildChangelogDocument(changelog) {
	const { from, to, commits, version, date, slice, bump, releaseBump, current, next, sections, notices, compareUrl } = changelog;
	return {
		schemaVersion: 1,
		from,
		to,
		commits: { ...commits },
		...version !== void 0 && { version },
		date,
		...slice !== void 0 && { slice: {
			type: slice.type,
			name: slice.name
		} },
		bump: {
			level: bump.level,
			reasons: [...bump.reasons]
		},
		...releaseBump !== void 0 && { releaseBump },
		...current !== void 0 && { current },
		...next !== void 0 && { next },
		sections: sections.map(({ title, entries }) => ({
			title,
			entries: entries.map(pickEntry)
		})),
		notices: [...notices],
		...compareUrl !== void 0 && { compareUrl }
	};
}
function pickEntry(entry) {
	const { kind, name, compatibility, heading, location, url, diff, because, changes, project } = entry;
	return {
		kind,
		name,
		text: `${writeSentence(entry)}.`,
		compatibility,
		...heading?.kind === "domain" && { domain: heading.name },
		...heading?.kind === "data-product" && { product: heading.name },
		...location !== void 0 && { location: pickLocation(location) },
		...url !== void 0 && { url },
		...diff !== void 0 && { diff: diff.map((line) => `${line.sign}${line.text}`).join("\n") },
		...because !== void 0 && { because: writePhrases(because) },
		changes: changes.map(({ id }) => id),
		...project !== void 0 && { project }
	};
}
function pickLocation(location) {
	const { path, line, column, endLine, endColumn, side } = location;
	return {
		path,
		line,
		column,
		endLine,
		endColumn,
		side
	};
}
// src/changelog/outline-section.ts
function outlineSection({ entries }) {
	return groupBy(entries, ({ heading, project }) => [
		project,
		heading?.kind,
		heading?.name
	]).map((members) => {
		const [first] = members;
		const project = first?.project;
		return {
			heading: first?.heading ?? null,
			...project !== void 0 && { project },
			blocks: divideIntoBlocks(members)
		};
	}).sort(compareGroups);
}
function divideIntoBlocks(entries) {
	return groupBy(entries.map((entry) => ({
		entry,
		holder: holderOf(entry.kind, entry.name)
	})), ({ holder }) => [holder.kind, holder.name]).flatMap((members) => {
		const [first] = members;
		const { heading } = first?.entry ?? { heading: null };
		const isHeading = heading?.kind === first?.holder.kind && heading?.name === first?.holder.name;
		if (first === void 0 || members.length === 1 || isHeading) return members.map(({ entry }) => ({ entries: [entry] }));
		return [{
			holder: first.holder,
			entries: members.map(({ entry }) => entry)
		}];
	});
}
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = JSON.stringify(keyOf(item));
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
function compareGroups(left, right) {
	const [a, b] = [left.heading, right.heading];
	return require_cli.compareText(left.project ?? "", right.project ?? "") || Number(a === null) - Number(b === null) || (a === null || b === null ? 0 : require_cli.kindOrder(a.kind) - require_cli.kindOrder(b.kind) || require_cli.compareText(a.name, b.name));
}
// src/changelog/show-subject.ts
function showSubject(entry, above) {
	const { kind, subject } = entry;
	const shown = capitalize(require_cli.nameKind(kind));
	if (subject === kind || subject === above) return { kind: shown };
	return {
		kind: shown,
		name: kind === "consumer" ? readLabel(subject) : shortenBelow(subject, above)
	};
}
function nameSlice({ type }) {
	return type === "product" ? "data product" : "consumer";
}
function describeStep({ current, next }) {
	if (current === void 0 || next === void 0) return "";
	return current === next ? ` (${current})` : ` (${current} \u2192 ${next})`;
}
function capitalize(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/changelog/render-changelog-markdown.ts
function renderChangelogMarkdown(changelog, { maxLength } = {}) {
	const title = `${writeTitle(changelog)}\n\n`;
	return title + renderChangelogBody(changelog, {
		depth: 3,
		...maxLength === void 0 ? {} : { maxLength: maxLength - title.length }
	});
}
function writeTitle({ version, date, compareUrl }) {
	if (version === void 0) return "## [Unreleased]";
	return `## [${version}]${compareUrl === void 0 ? "" : `(${compareUrl})`} - ${date}`;
}
function renderChangelogBody(changelog, options) {
	const { depth, maxLength = Number.POSITIVE_INFINITY } = options;
	for (const layout of LAYOUTS) {
		const text = require_nodes.printMarkdown(drawChangelog({
			changelog,
			depth,
			layout
		}));
		if (text.length <= maxLength) return text;
	}
	return require_nodes.printMarkdown([...drawIntroduction$1(changelog), require_nodes.paragraph(require_nodes.words("The notes are too long to be shown here."))]);
}
const ALL = Number.POSITIVE_INFINITY;
const LAYOUTS = [
	{
		diffLines: 200,
		blocks: ALL
	},
	{
		diffLines: 0,
		blocks: ALL
	},
	{
		diffLines: 0,
		blocks: 20
	},
	{
		diffLines: 0,
		blocks: 3
	}
];
function drawChangelog(page) {
	const { sections, notices } = page.changelog;
	return [
		...drawIntroduction$1(page.changelog),
		...sections.length === 0 ? [require_nodes.paragraph(require_nodes.words(describeNothing(page.changelog)))] : [],
		...notices.map((notice) => require_nodes.paragraph(require_nodes.proseOf(notice))),
		...sections.flatMap((section) => drawSection$1(page, section))
	];
}
function describeNothing({ slice }) {
	return slice === void 0 ? "The data model did not change." : "Nothing that changed reaches them.";
}
const MOST_REASONS = 3;
function drawIntroduction$1(changelog) {
	const { bump, slice, releaseBump } = changelog;
	const { shown, left } = require_cli.takeFirst(bump.reasons, MOST_REASONS);
	return [
		require_nodes.paragraph(require_nodes.words("The data model from "), ...drawRevision$1(changelog, "from"), require_nodes.words(" to "), ...drawRevision$1(changelog, "to"), ...slice === void 0 ? [] : [require_nodes.words(`: what reaches the ${nameSlice(slice)} `), require_nodes.codeOf(slice.name)], require_nodes.words(". Recommended bump: "), require_nodes.strong(releaseBump ?? bump.level), require_nodes.words(describeStep(changelog)), ...releaseBump === void 0 || releaseBump === bump.level ? [] : [require_nodes.words("; for them alone: "), require_nodes.strong(bump.level)], require_nodes.words(shown.length === 0 ? "." : ", because:")),
		...shown.length === 0 ? [] : [require_nodes.list(shown.map((reason) => [require_nodes.paragraph(require_nodes.proseOf(reason))]))],
		...left === 0 ? [] : [require_nodes.paragraph(require_nodes.words(`\u2026 and ${left} more.`))]
	];
}
const SHORT_COMMIT$1 = 12;
function drawRevision$1(changelog, side) {
	const [name, commit] = [changelog[side], changelog.commits[side]?.slice(0, SHORT_COMMIT$1)];
	if (name === "") return [require_nodes.words("its beginning")];
	const shown = [require_nodes.codeOf(name)];
	return commit === void 0 || commit === name ? shown : [
		...shown,
		require_nodes.words(" ("),
		require_nodes.codeOf(commit),
		require_nodes.words(")")
	];
}
function drawSection$1(page, section) {
	return [drawHeading(page.depth, [require_nodes.words(section.title)]), ...outlineSection(section).flatMap((group) => drawGroup$1(page, group))];
}
function drawHeading(depth, children) {
	return {
		type: "heading",
		depth,
		children: [...children]
	};
}
function drawGroup$1(page, { heading, project, blocks }) {
	const { shown, left } = require_cli.takeFirst(blocks, page.layout.blocks);
	const place = heading === null ? [require_nodes.words("Elsewhere")] : [require_nodes.words(`${capitalize(require_cli.nameKind(heading.kind))} `), require_nodes.codeOf(shortenBelow(heading.name, void 0))];
	return [
		drawHeading(page.depth + 1, [...place, ...project === void 0 ? [] : [require_nodes.words(" in "), require_nodes.codeOf(project)]]),
		{
			type: "list",
			spread: false,
			children: shown.flatMap((block) => drawBlock$1(page.layout, block, heading?.name))
		},
		...left === 0 ? [] : [require_nodes.paragraph(require_nodes.words(`\u2026 and ${require_cli.countNoun(left, "more")}.`))]
	];
}
function drawBlock$1(layout, { holder, entries }, heading) {
	if (holder === void 0) return entries.map((entry) => drawItem(drawEntry$1(layout, entry, heading)));
	const { kind, name } = showSubject({
		kind: holder.kind,
		subject: holder.name
	}, heading);
	return [{
		type: "listItem",
		spread: false,
		children: [require_nodes.paragraph(require_nodes.words(kind), ...name === void 0 ? [] : [require_nodes.words(" "), require_nodes.codeOf(name)]), {
			type: "list",
			spread: false,
			children: entries.map((entry) => drawItem(drawEntry$1(layout, entry, holder.name)))
		}]
	}];
}
function drawItem(children) {
	return {
		type: "listItem",
		spread: children.length > 1,
		children: [...children]
	};
}
function drawEntry$1(layout, entry, holder) {
	const { predicate, because, diff } = entry;
	return [require_nodes.paragraph(...drawSubject$1(entry, holder), ...predicate.map((phrase) => drawPhrase(phrase, entry)), ...because === void 0 ? [] : [require_nodes.words(", "), ...because.map((phrase) => drawPhrase(phrase, entry))], ...drawPlace(entry)), ...diff === void 0 ? [] : drawDiff(layout, diff)];
}
function drawSubject$1(entry, above) {
	const { kind, name } = showSubject(entry, above);
	const behind = require_nodes.words(separate(entry.predicate));
	return name === void 0 ? [require_nodes.words(kind), behind] : [
		require_nodes.words(`${kind} `),
		require_nodes.codeOf(name),
		behind
	];
}
function drawPhrase(phrase, { heading }) {
	switch (phrase.type) {
		case "words": return require_nodes.words(phrase.text);
		case "name": return require_nodes.codeOf(shortenBelow(phrase.name, heading?.name));
		case "value": return require_nodes.codeOf(phrase.text);
	}
}
function drawPlace({ location, url }) {
	if (location === void 0) return [];
	const place = require_nodes.codeOf(`${location.path}:${location.line}`);
	return [
		require_nodes.words(" ("),
		url === void 0 ? place : {
			type: "link",
			url,
			children: [place]
		},
		require_nodes.words(")")
	];
}
function drawDiff(layout, lines) {
	if (layout.diffLines === 0 || lines.length === 0) return [];
	const { shown, left } = require_cli.takeFirst(lines, layout.diffLines);
	const text = shown.map((line) => line.sign === "\u2026" ? "  \u2026" : `${line.sign} ${require_nodes.showMarkdownCode(line.text)}`);
	const block = require_nodes.codeBlock("diff", left === 0 ? text : [...text, `  \u2026 and ${left} more lines`]);
	return require_nodes.fold({ before: "Text diff" }, [block]);
}
// src/changelog/render-changelog-text.ts
function renderChangelogText(changelog) {
	const { sections, notices } = changelog;
	return `${[
		drawIntroduction(changelog),
		...sections.length === 0 ? [["Nothing to tell."]] : [],
		...notices.length === 0 ? [] : [notices.map(require_cli.showPlainText)],
		...sections.map(drawSection)
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
const SHORT_COMMIT = 12;
function drawIntroduction(changelog) {
	const { version, date, bump, slice, releaseBump } = changelog;
	return [
		version === void 0 ? "Unreleased" : `${version} - ${date}`,
		`The data model from ${drawRevision(changelog, "from")} to ${drawRevision(changelog, "to")}`,
		...slice === void 0 ? [] : [`What reaches the ${nameSlice(slice)} ${require_cli.showPlainText(slice.name)}`],
		`Recommended bump: ${releaseBump ?? bump.level}${describeStep(changelog)}`,
		...releaseBump === void 0 || releaseBump === bump.level ? [] : [`For them alone: ${bump.level}`],
		...bump.reasons.map((reason) => `  because: ${require_cli.showPlainText(reason)}`)
	];
}
function drawRevision(changelog, side) {
	const [name, commit] = [changelog[side], changelog.commits[side]?.slice(0, SHORT_COMMIT)];
	if (name === "") return "its beginning";
	return commit === void 0 || commit === name ? require_cli.showPlainText(name) : `${require_cli.showPlainText(name)} (${commit})`;
}
function drawSection(section) {
	return [section.title.toUpperCase(), ...outlineSection(section).flatMap(drawGroup)];
}
function drawGroup({ heading, project, blocks }) {
	const place = heading === null ? "elsewhere" : `${require_cli.nameKind(heading.kind)} ${shortenBelow(heading.name, void 0)}`;
	const title = project === void 0 ? place : `${place} in ${project}`;
	return [`  ${require_cli.showPlainText(title)}`, ...blocks.flatMap((block) => drawBlock(block, heading?.name))];
}
function drawBlock({ holder, entries }, heading) {
	if (holder === void 0) return entries.flatMap((entry) => drawEntry(entry, {
		above: heading,
		indent: "    "
	}));
	const { kind, name } = showSubject({
		kind: holder.kind,
		subject: holder.name
	}, heading);
	return [`    - ${require_cli.showPlainText(name === void 0 ? kind : `${kind} ${name}`)}`, ...entries.flatMap((entry) => drawEntry(entry, {
		above: holder.name,
		indent: "      "
	}))];
}
function drawEntry(entry, { above, indent }) {
	const { predicate, because = [], location, diff = [] } = entry;
	const reason = because.length === 0 ? "" : `, ${drawPhrases(because, entry)}`;
	const place = location === void 0 ? "" : ` (${location.path}:${location.line})`;
	const sentence = `${drawSubject(entry, above)}${drawPhrases(predicate, entry)}${reason}${place}`;
	return [`${indent}- ${require_cli.showPlainText(sentence)}`, ...diff.map(({ sign, text }) => `${indent}    ${sign} ${require_cli.showPlainText(text)}`.trimEnd())];
}
function drawSubject(entry, above) {
	const { kind, name } = showSubject(entry, above);
	return `${name === void 0 ? kind : `${kind} ${name}`}${separate(entry.predicate)}`;
}
function drawPhrases(phrases, { heading }) {
	return phrases.map((phrase) => phrase.type === "name" ? shortenBelow(phrase.name, heading?.name) : phrase.text).join("");
}
// src/cli/write-changelog.ts
function writeChangelog(output, everything, terminal) {
	const { notes, slices } = everything;
	if (output.directory !== void 0) {
		writeSlices(output, slices, terminal);
		return;
	}
	if (output.insertInto !== void 0) writeInto(output.insertInto, everything, terminal);
	for (const { format, file } of output.targets) {
		const text = render(format, notes, output);
		if (file === void 0) terminal.write(text);
		else require_cli.writeOutput(file, text);
	}
}
function render(format, notes, { maxLength }) {
	switch (format) {
		case "markdown": return renderChangelogMarkdown(notes, maxLength === void 0 ? {} : { maxLength });
		case "json": return renderChangelogJson(notes);
		case "text": return renderChangelogText(notes);
	}
}
function writeSlices(output, slices, terminal) {
	const { directory = "", targets } = output;
	const format = targets[0]?.format ?? "markdown";
	makeFolder(directory);
	const names = nameFiles(slices.map(({ slice }) => `${slice?.type}-${slice?.name}`));
	for (const [index, notes] of slices.entries()) {
		const file = (0, node_path.join)(directory, `${names[index]}${CHANGELOG_EXTENSIONS[format]}`);
		require_cli.writeOutput(file, render(format, notes, output));
		terminal.write(`${file}\n`);
	}
}
function makeFolder(directory) {
	try {
		(0, node_fs.mkdirSync)(directory, { recursive: true });
	} catch (error) {
		throw new require_cli.UsageError({
			problem: `the folder \`${directory}\` cannot be made`,
			expected: "a folder, or a name that is still free",
			found: require_cli.explainSystemError(error)
		});
	}
}
const NEW_FILE = "# Changelog\n\nAll notable changes of the data model, as [Keep a Changelog](https://keepachangelog.com/en/1.1.0/) has it.\n";
function writeInto({ file, shown }, { notes, released }, terminal) {
	const existing = (0, node_fs.existsSync)(file) ? (0, node_fs.readFileSync)(file, "utf8") : NEW_FILE;
	const range = {
		since: notes.from,
		released
	};
	if (notes.sections.length === 0) {
		const rest = dropOutdated(existing, range);
		if (rest !== existing) require_cli.writeOutput(file, rest);
		const done = rest === existing ? "is left as it is" : "tells nothing that is not released any more";
		terminal.complain(`${shown} ${done}: the data model did not change.\n`);
		return;
	}
	const text = insertIntoChangelog(existing, {
		...describeSection(notes),
		range
	});
	if (typeof text !== "string") throw new require_cli.UsageError({
		...text,
		problem: `${shown} is left as it is: ${text.problem}`,
		remedy: "put the notes in by hand: leave out --write"
	});
	const isSame = (0, node_fs.existsSync)(file) && text === existing;
	if (!isSame) require_cli.writeOutput(file, text);
	terminal.complain(`${shown}: ${notes.version} ${isSame ? "is there already" : `written, ${notes.bump.level}`}.\n`);
}
function describeSection(notes) {
	const { version } = notes;
	if (version === void 0) throw new require_cli.UsageError({
		problem: "the notes have no version to be written under",
		expected: "a range that starts or ends at a release tag, --current with the version of <from>, or --release",
		found: `${notes.from} and ${notes.to}, which are no releases`,
		remedy: "--current 1.4.2"
	});
	return {
		version,
		title: writeTitle(notes),
		body: renderChangelogBody(notes, { depth: 3 }),
		nestedBody: renderChangelogBody(notes, { depth: 4 })
	};
}
// src/cli/changelog.ts
async function runChangelog(words, raw, terminal) {
	const output = planChangelogOutput(raw, terminal);
	const wanted = decodeSlice(raw);
	const versions = decodeVersions(raw);
	const asOf = require_cli.decodeAsOf(raw, terminal);
	return require_cli.watchStages(terminal, async (onStage) => {
		onStage({ name: "read" });
		const range = await findRange(terminal.directory, asRangeWords(words, raw));
		const report = await compare(range, raw, {
			terminal,
			asOf,
			onStage
		});
		const slice = wanted && findSlice(report, wanted);
		const changelog = buildChangelog(report, describeRange(range, raw, versions));
		const notes = slice === void 0 ? changelog : sliceChangelog(changelog, report, slice);
		onStage({ name: "write" });
		const audience = raw.quiet ? require_cli.silence(terminal) : terminal;
		for (const notice of report.notices) audience.complain(`${notice}\n`);
		const { released } = range;
		writeChangelog(output, {
			notes,
			released,
			slices: sliceAll(output, changelog, report)
		}, audience);
		return require_cli.EXIT_CODE.passed;
	});
}
function decodeVersions({ current, release }) {
	return {
		...current !== void 0 && { current: decodeVersion("--current", current) },
		...release !== void 0 && { release: decodeVersion("--release", release) }
	};
}
function asRangeWords([from, to], { tagPrefix }) {
	return {
		...from !== void 0 && { from },
		...to !== void 0 && { to },
		...tagPrefix !== void 0 && { tagPrefix }
	};
}
async function compare({ from, to, between }, raw, { terminal, asOf, onStage }) {
	const cache = require_cli.openCache(terminal);
	const options = {
		...require_cli.decodeReadOptions(raw, terminal),
		known: cache,
		purpose: "notes"
	};
	const report = await require_cli.restOnCache(cache, async () => {
		const inputs = from === void 0 ? await require_cli.readPlace(options, to) : await require_cli.readComparison(options, {
			before: from,
			after: to,
			between
		});
		return require_cli.judgeProjects(inputs, {
			command: "review",
			asOf,
			onStage,
			memory: cache
		});
	});
	cache?.save();
	return report;
}
function describeRange({ names, releases, repositoryUrl, notices }, raw, { current, release }) {
	const url = raw.repositoryUrl === void 0 ? repositoryUrl : decodeUrl("--repository-url", raw.repositoryUrl);
	const start = current ?? releases.from?.version;
	const tags = {
		...releases.from !== void 0 && { from: releases.from.name },
		...releases.to !== void 0 && { to: releases.to.name }
	};
	return {
		...names,
		tags,
		notices,
		...releases.to !== void 0 && {
			version: releases.to.version,
			date: releases.to.date
		},
		...release !== void 0 && { version: release },
		...start !== void 0 && { current: start },
		...url !== void 0 && { repositoryUrl: url }
	};
}
function sliceAll({ splitBy }, changelog, report) {
	return listSlices(report, splitBy).map(createSlicer(changelog, report));
}
exports.runChangelog = runChangelog;

})