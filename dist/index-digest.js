// src/text/digest.ts
const PRIME_LOW = 435;
const SEPARATOR = 31;
function createDigest(parts) {
	let [first, second, third, fourth] = [
		8997,
		33826,
		40164,
		52210
	];
	for (const part of parts) for (let index = 0; index <= part.length; index++) {
		const word = first ^ (index < part.length ? part.charCodeAt(index) : SEPARATOR);
		const low = word * PRIME_LOW;
		const carried = second * PRIME_LOW + (low >>> 16);
		const high = third * PRIME_LOW + (word << 8) + (carried >>> 16);
		fourth = fourth * PRIME_LOW + (second << 8) + (high >>> 16) & 65535;
		first = low & 65535;
		second = carried & 65535;
		third = high & 65535;
	}
	return [
		fourth,
		third,
		second,
		first
	].map(showWord).join("");
}
function showWord(word) {
	return word.toString(16).padStart(4, "0");
}
Object.defineProperty(exports, "createDigest", {
	enumerable: true,
	get: function() {
		return createDigest;
	}
});
