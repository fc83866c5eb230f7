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
