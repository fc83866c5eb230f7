// src/syntax/facts.ts
const ItemType = {
	block: 1,
	attribute: 2,
	directive: 3,
	listValue: 4
};
const ValueType = {
	none: 0,
	string: 1,
	tripleString: 2,
	number: 3,
	boolean: 4,
	path: 5,
	list: 6,
	singleQuotedString: 7,
	brokenString: 8,
	hexColor: 9
};
const ItemColumn = {
	types: 0,
	parent: 1,
	next: 2,
	keyStart: 3,
	keyEnd: 4,
	valueStart: 5,
	valueEnd: 6,
	end: 7
};
const NO_PARENT = 4294967295;
Object.defineProperty(exports, "ItemColumn", {
	enumerable: true,
	get: function() {
		return ItemColumn;
	}
});
Object.defineProperty(exports, "ItemType", {
	enumerable: true,
	get: function() {
		return ItemType;
	}
});
Object.defineProperty(exports, "NO_PARENT", {
	enumerable: true,
	get: function() {
		return NO_PARENT;
	}
});
Object.defineProperty(exports, "ValueType", {
	enumerable: true,
	get: function() {
		return ValueType;
	}
});
