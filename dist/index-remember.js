// src/text/remember.ts
/** A value computed when it is first asked for, and then kept. */
function remember(compute) {
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
Object.defineProperty(exports, "remember", {
	enumerable: true,
	get: function() {
		return remember;
	}
});
Object.defineProperty(exports, "rememberEach", {
	enumerable: true,
	get: function() {
		return rememberEach;
	}
});
