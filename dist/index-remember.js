// src/text/remember.ts
function remember(compute) {
	let known;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}
function rememberEach(compute) {
	return rememberBy((key) => key, compute);
}
function rememberBy(keyOf, compute) {
	const known = new WeakMap();
	return (subject) => {
		const key = keyOf(subject);
		const entry = known.get(key);
		if (entry !== void 0) return entry.value;
		const value = compute(subject);
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
Object.defineProperty(exports, "rememberBy", {
	enumerable: true,
	get: function() {
		return rememberBy;
	}
});
Object.defineProperty(exports, "rememberEach", {
	enumerable: true,
	get: function() {
		return rememberEach;
	}
});
