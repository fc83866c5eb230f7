// src/text/remember.ts
function remember(compute) {
	let known;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}
function rememberEach(compute) {
	const known = new WeakMap();
	return (key) => {
		const entry = known.get(key);
		if (entry !== void 0) return entry.value;
		const value = compute(key);
		known.set(key, { value });
		return value;
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
