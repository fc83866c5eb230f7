const require_second = require("./action-review-change.js");
// src/syntax/describe-repair.ts
const LONGEST_EXCERPT = 60;
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
		end: Math.min(end, require_second.findTrimmedEnd(text, require_second.findLineEnd(text, start))),
		suggestion: "\"\"\""
	};
}
function describeOpenComment(text, start) {
	return {
		...require_second.describeMistake({
			role: require_second.NodeRole.unclosedComment,
			written: "",
			missing: require_second.NodeRole.other
		}),
		start,
		end: require_second.findTrimmedEnd(text, require_second.findLineEnd(text, start))
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
	return Math.min(require_second.measureIndent(text, require_second.findLineStart(text, end)).contentStart, end);
}
// src/syntax/repair.ts
const FREE_EDITS = 3;
const BLOCKS_PER_EDIT = 10;
const BRACES_ONLY = /^[}\s]*$/;
const MOST_BRACES = 200;
const MOST_EDITS = 1e4;
function findRepair(text) {
	const scan = new IndentationScan(text);
	scan.run();
	const { edits, facts, blockCount } = scan;
	const most = Math.min(MOST_EDITS, FREE_EDITS + blockCount / BLOCKS_PER_EDIT);
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
	#lineStart = 0;
	#contentStart = 0;
	#indent = 0;
	#lastEnd = 0;
	#isCommentEndMissing = false;
	constructor(text) {
		this.#text = text;
	}
	run() {
		if (this.#text.startsWith("\ufeff")) this.#at = 1;
		while (this.#at < this.#text.length && !this.#isHopeless()) this.#readLine();
		this.#lineStart = this.#text.length;
		this.#closeBlocks((block) => block.indent >= 0);
	}
	#readLine() {
		this.#lineStart = this.#at;
		const { indent, contentStart } = require_second.measureIndent(this.#text, this.#at);
		this.#indent = indent;
		this.#contentStart = contentStart;
		this.#at = contentStart;
		if (this.#text[contentStart] === "}") {
			if (!this.#isFollowedByDeeper(indent)) this.#closeBlocks((block) => block.indent > indent);
		} else if (require_second.hasContent(this.#text, contentStart)) {
			if (this.#removeProse()) return;
			if (this.#text[contentStart] !== "{") this.#closeBlocks((block) => block.indent >= indent);
			this.#openMissing();
		}
		this.#readTokens();
	}
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
			if (character === "{") this.#pushBlock(require_second.findTrimmedEnd(this.#text, this.#at));
			else if (character === "}") this.#closeBrace();
			this.#at++;
			if (character > " ") this.#lastEnd = this.#at;
		}
	}
	#readBeyond(character) {
		if (character === "\"" && this.#text.startsWith("\"\"\"", this.#at)) {
			this.#readTriple();
			return true;
		}
		if (character === "\"" || character === "'") {
			this.#at = require_second.skipQuoted(this.#text, this.#at);
			this.#lastEnd = this.#at;
			return true;
		}
		if (!require_second.isCommentOrMarker(this.#text, this.#at)) return false;
		const end = this.#isCommentEndMissing && this.#text.startsWith("/*", this.#at) ? void 0 : require_second.skipComment(this.#text, this.#at);
		if (end === void 0) this.#closeComment();
		else this.#at = end;
		return true;
	}
	#readTriple() {
		const end = this.#text.indexOf("\"\"\"", this.#at + 3);
		const limit = end < 0 ? this.#text.length : end;
		const line = end < 0 || require_second.opensValue(this.#text, end) ? this.#findNextItem(limit) : void 0;
		if (line !== void 0) this.#closeTriple(line);
		else {
			this.#at = end < 0 ? this.#text.length : end + 3;
			this.#lastEnd = this.#at;
		}
	}
	#closeTriple(line) {
		const end = require_second.findTrimmedEnd(this.#text, line);
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
		const anchor = require_second.findTrimmedEnd(this.#text, line);
		this.#edit({
			at: line,
			remove: 0,
			insert: "*/",
			anchor
		}, describeOpenComment(this.#text, this.#at));
		this.#at = line;
	}
	#findNextItem(limit) {
		return require_second.findItemLine(this.#text, {
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
	#isFollowedByDeeper(indent) {
		const lineEnd = require_second.findLineEnd(this.#text, this.#at);
		if (lineEnd - this.#at > MOST_BRACES || !BRACES_ONLY.test(this.#text.slice(this.#at, lineEnd))) return false;
		const next = require_second.findContentLine(this.#text, lineEnd);
		return next !== void 0 && require_second.measureIndent(this.#text, next).indent > indent;
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
	#removeProse() {
		const start = this.#contentStart;
		if (require_second.findBlockHeadEnd(this.#text, start) !== void 0) return false;
		const end = require_second.findTrimmedEnd(this.#text, require_second.findLineEnd(this.#text, start));
		const line = this.#text.slice(start, end);
		if (!require_second.isProse(line)) return false;
		this.#edit({
			at: start,
			remove: end - start,
			insert: "",
			anchor: start
		}, describeProse(line, start));
		this.#at = end;
		return true;
	}
	#openMissing() {
		const headEnd = require_second.findBlockHeadEnd(this.#text, this.#contentStart);
		if (headEnd === void 0) return;
		const line = require_second.findContentLine(this.#text, require_second.findLineEnd(this.#text, headEnd));
		if (line === void 0) return;
		const { indent, contentStart } = require_second.measureIndent(this.#text, line);
		if (indent <= this.#indent || !require_second.looksLikeItem(this.#text, contentStart)) return;
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
		return this.edits.length > MOST_EDITS;
	}
	#edit(edit, fact) {
		this.edits.push(edit);
		this.facts.push(fact);
	}
};
Object.defineProperty(exports, "findRepair", {
	enumerable: true,
	get: function() {
		return findRepair;
	}
});
