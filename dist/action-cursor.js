const require_second = require("./action-review-change.js");
// src/syntax/item-rows.ts
const VIRTUAL = 2147483648;
var ItemRows = class {
	container = require_second.NONE;
	#rows = new Uint32Array(512);
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
		this.#rows[row * 8 + require_second.ItemColumn.next] = this.#count;
		this.#rows[row * 8 + require_second.ItemColumn.end] = end;
	}
	openContainer(row) {
		this.container = row;
	}
	openVirtualContainer(row) {
		this.#setTypes(row, this.read(row, require_second.ItemColumn.types) | VIRTUAL);
		this.container = row;
	}
	isContainerVirtual() {
		return this.container !== 4294967295 && (this.read(this.container, require_second.ItemColumn.types) & VIRTUAL) !== 0;
	}
	closeContainer(end) {
		const row = this.container;
		this.#setTypes(row, this.read(row, require_second.ItemColumn.types) & 2147483647);
		this.close(row, end);
		this.container = this.read(row, require_second.ItemColumn.parent);
	}
	closeInside(row, end) {
		while (this.container !== row && this.container !== 4294967295) this.closeContainer(end);
	}
	toArray() {
		return this.#rows.slice(0, this.#count * 8);
	}
	#setTypes(row, types) {
		this.#rows[row * 8 + require_second.ItemColumn.types] = types >>> 0;
	}
	#grow() {
		const larger = new Uint32Array(this.#rows.length * 2);
		larger.set(this.#rows);
		this.#rows = larger;
	}
};
// src/syntax/item-writer.ts
var ItemWriter = class {
	rows = new ItemRows();
	mistakes = new require_second.MistakeList();
	writeItem(frame, type) {
		if (type !== require_second.ItemType.attribute && frame.wordCount === 2 && frame.valueType === require_second.ValueType.none) require_second.takeSecondAsValue(frame);
		if (frame.wordCount === 2) {
			if (frame.kind !== require_second.NodeRole.error) this.#writeStray(frame.firstStart, frame.firstEnd);
			require_second.dropFirstWord(frame);
		}
		const row = this.rows.add(this.#startRow(frame, type));
		this.mistakes.setRow(frame.valueMistake, row);
		return row;
	}
	#startRow(frame, type) {
		const { firstStart: keyStart, firstEnd: keyEnd, valueType } = frame;
		const hasValue = valueType !== require_second.ValueType.none;
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
		const types = require_second.ItemType.directive;
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
			role: require_second.NodeRole.strayKeyword,
			start,
			end,
			row
		});
	}
	writeListValue(list, node, mistake) {
		const types = require_second.ItemType.listValue | require_second.valueTypeOf(node.role) << 8;
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
	reportUnclosedBlock(row) {
		const start = this.rows.read(row, require_second.ItemColumn.keyStart);
		this.mistakes.add({
			role: require_second.NodeRole.unclosedBlock,
			start,
			end: this.rows.read(row, require_second.ItemColumn.valueEnd),
			row
		});
	}
};
// src/syntax/item-table.ts
const SKIP = require_second.NodeRole.other;
const LIST = require_second.NodeRole.value + require_second.ValueType.list;
const NO_FRAME = -1;
var ItemTable = class {
	#writer = new ItemWriter();
	#rows = this.#writer.rows;
	#mistakes = this.#writer.mistakes;
	#errorWeight = 0;
	#frames = [];
	#openItem = NO_FRAME;
	#lastStart = 0;
	#lastEnd = 0;
	enter(node) {
		const parent = this.#frames.at(-1);
		if (parent?.kind === require_second.NodeRole.error) this.#errorWeight++;
		const frame = require_second.openFrame(node.role);
		switch (node.role) {
			case require_second.NodeRole.block:
			case require_second.NodeRole.attribute:
			case require_second.NodeRole.directive:
				this.#beginItem(parent);
				break;
			case require_second.NodeRole.error:
				this.#errorWeight++;
				break;
			case LIST:
				this.#beginList(frame, parent, node);
				break;
			case require_second.NodeRole.alternative:
				this.#mistakes.add(node);
				frame.kind = SKIP;
		}
		this.#frames.push(frame);
	}
	visit(node) {
		const frame = this.#frames.at(-1);
		if (frame?.kind === require_second.NodeRole.error) this.#errorWeight++;
		if (node.isMissing) this.#addMissing(frame, node.role);
		if (node.role === require_second.NodeRole.comment) return;
		if (node.role === require_second.NodeRole.error) {
			this.#errorWeight++;
			if (frame?.kind !== require_second.NodeRole.error) this.#mistakes.add(node);
		}
		let mistake = require_second.NONE;
		if (require_second.isMistake(node.role)) mistake = this.#mistakes.add(node);
		if (node.role === require_second.NodeRole.conflictMarker || node.role === require_second.NodeRole.unclosedComment) return;
		if (frame !== void 0) this.#visitIn(frame, node, mistake);
		if (node.end === node.start) return;
		this.#lastStart = node.start;
		this.#lastEnd = node.end;
	}
	leave() {
		const frame = this.#frames.pop();
		if (frame.kind === require_second.NodeRole.block) this.#leaveBlock(frame);
		else if (frame.kind === LIST) this.#rows.close(frame.row, this.#lastEnd);
		else if (frame.kind === require_second.NodeRole.attribute || frame.kind === require_second.NodeRole.directive) this.#leaveItem(frame);
	}
	finish() {
		this.#rows.closeInside(require_second.NONE, this.#lastEnd);
		return {
			items: this.#rows.toArray(),
			mistakes: this.#mistakes.toArray(),
			errorWeight: this.#errorWeight
		};
	}
	#visitIn(frame, node, mistake) {
		if (frame.kind === require_second.NodeRole.error) this.#visitLoose(frame, node, mistake);
		else this.#visitPlaced(frame, node, mistake);
	}
	#visitPlaced(frame, node, mistake) {
		if (frame.kind === require_second.NodeRole.block && frame.row !== 4294967295) {
			if (node.role === require_second.NodeRole.closeBrace) this.#rows.closeInside(frame.row, this.#lastEnd);
			return;
		}
		if (node.role >= require_second.NodeRole.equals && node.role <= require_second.NodeRole.openEquals) frame.equals = node.role;
		if (node.role === require_second.NodeRole.openBrace || node.role === require_second.NodeRole.placeholderBody) {
			if (frame.kind === require_second.NodeRole.block) this.#openBlock(frame, node);
			return;
		}
		if (node.isMissing || node.role < require_second.NodeRole.value) return;
		if (frame.kind === LIST) this.#writer.writeListValue(frame, node, mistake);
		else if (frame.row === 4294967295) require_second.noteValue(frame, node, mistake);
	}
	#visitLoose(frame, node, mistake) {
		if (node.isMissing) return;
		if (mistake === 4294967295) this.#stretchOver(frame, node);
		if (node.role === require_second.NodeRole.closeBrace) {
			require_second.forgetHead(frame);
			this.#closeVirtualBlock(node);
		} else if (node.role === require_second.NodeRole.openBrace) {
			if (frame.wordCount > 0 && frame.equals === 0) this.#openVirtualBlock(frame);
			require_second.forgetHead(frame);
		} else if (node.role >= require_second.NodeRole.equals && node.role <= require_second.NodeRole.openEquals) require_second.noteLooseEquals(frame, node);
		else if (node.role >= require_second.NodeRole.value) this.#noteLooseValue(frame, node, mistake);
		else require_second.forgetHead(frame);
	}
	#noteLooseValue(frame, node, mistake) {
		if (frame.equals !== 0) {
			require_second.noteValue(frame, node, mistake);
			this.#detachOpenItem();
			this.#mistakes.cut(frame.stretch, frame.firstStart);
			frame.stretch = require_second.NONE;
			this.#rows.close(this.#writer.writeItem(frame, require_second.ItemType.attribute), node.end);
			require_second.forgetHead(frame);
		} else if (node.role === require_second.NodeRole.identifier) require_second.slideWords(frame, node);
		else if (frame.wordCount > 0 && frame.valueType === require_second.ValueType.none) require_second.noteValue(frame, node, mistake);
		else require_second.forgetHead(frame);
	}
	#stretchOver(frame, node) {
		if (frame.stretch === 4294967295) frame.stretch = this.#mistakes.add({
			...node,
			role: require_second.NodeRole.error
		});
		else this.#mistakes.stretchTo(frame.stretch, node.end);
	}
	#beginItem(parent) {
		if (parent?.kind !== require_second.NodeRole.error) return;
		this.#detachOpenItem();
		parent.stretch = require_second.NONE;
		require_second.forgetHead(parent);
	}
	#detachOpenItem() {
		if (this.#openItem === NO_FRAME) return;
		for (let index = this.#openItem; index < this.#frames.length; index++) {
			const frame = this.#frames[index];
			if (frame.kind === require_second.NodeRole.error) continue;
			if (frame.row !== 4294967295) this.#rows.close(frame.row, this.#lastEnd);
			frame.kind = SKIP;
		}
		this.#openItem = NO_FRAME;
	}
	#beginList(frame, parent, node) {
		const isItem = parent?.kind === require_second.NodeRole.attribute || parent?.kind === require_second.NodeRole.directive;
		if (parent !== void 0 && isItem && parent.row === 4294967295) {
			require_second.noteValue(parent, node, require_second.NONE);
			parent.row = this.#writer.writeItem(parent, parent.kind === require_second.NodeRole.attribute ? require_second.ItemType.attribute : require_second.ItemType.directive);
			frame.row = parent.row;
			this.#openItem = this.#frames.length - 1;
		} else if (parent?.kind === LIST) frame.row = this.#writer.writeListValue(parent, node, require_second.NONE);
		else {
			if (parent?.kind === require_second.NodeRole.error) require_second.forgetHead(parent);
			frame.kind = SKIP;
		}
	}
	#openBlock(frame, node) {
		if (frame.wordCount === 0) require_second.noteValue(frame, {
			...node,
			role: require_second.NodeRole.identifier,
			end: node.start
		}, require_second.NONE);
		frame.row = this.#writer.writeItem(frame, require_second.ItemType.block);
		this.#rows.openContainer(frame.row);
	}
	#openVirtualBlock(frame) {
		this.#detachOpenItem();
		const row = this.#writer.writeItem(frame, require_second.ItemType.block);
		this.#mistakes.cut(frame.stretch, this.#rows.read(row, require_second.ItemColumn.keyStart));
		frame.stretch = require_second.NONE;
		this.#rows.openVirtualContainer(row);
		this.#writer.reportUnclosedBlock(row);
	}
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
		const isAttribute = frame.kind === require_second.NodeRole.attribute;
		if (frame.row === 4294967295 && frame.wordCount === 0) return;
		if (frame.row === 4294967295) frame.row = this.#writer.writeItem(frame, isAttribute ? require_second.ItemType.attribute : require_second.ItemType.directive);
		this.#rows.close(frame.row, this.#lastEnd);
		if (frame.valueType !== require_second.ValueType.none) return;
		const role = isAttribute ? require_second.NodeRole.openEquals : require_second.NodeRole.loneKeyword;
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
		if (role === require_second.NodeRole.closeBrace && frame?.kind === require_second.NodeRole.block) this.#writer.reportUnclosedBlock(frame.row);
		else this.#mistakes.add({
			role: require_second.NodeRole.missing,
			start: this.#lastStart,
			end: this.#lastEnd,
			row: role
		});
	}
};
Object.defineProperty(exports, "ItemTable", {
	enumerable: true,
	get: function() {
		return ItemTable;
	}
});
