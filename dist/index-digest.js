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
Object.defineProperty(exports, "createDigest", {
	enumerable: true,
	get: function() {
		return createDigest;
	}
});
