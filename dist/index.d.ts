/** The public API: read the model files yourself, hand them to `review`, render the report. A test pins these names. */
export { readWasmFiles } from './types/io/wasm-files.js';
export { type Config, DEFAULT_CONFIG } from './types/policy/config.js';
export { type Format, findFormat, formats } from './types/report/formats.js';
export type { PageLinks, Render, RenderOptions } from './types/report/render.js';
export type { Report } from './types/report/report.js';
export { type ReviewInput, review } from './types/review.js';
export type { ContentHash, Snapshot, UnreadFile } from './types/syntax/facts.js';
export { createParser, type MmlParser, type ParserWasm } from './types/syntax/parser.js';
export type { Pair, Side } from './types/text/pair.js';
