/** The public API: read the model files yourself, hand them to `review`, render the report. A test pins these names. */

export { readWasmFiles } from './io/wasm-files.ts';
export { type Config, DEFAULT_CONFIG } from './policy/config.ts';
export { type Format, findFormat, formats } from './report/formats.ts';
export type { PageLinks, Render, RenderOptions } from './report/render.ts';
export type { Report } from './report/report.ts';
export { type ReviewInput, review } from './review.ts';
export type { ContentHash, Snapshot, UnreadFile } from './syntax/facts.ts';
export { createParser, type MmlParser, type ParserWasm } from './syntax/parser.ts';
export type { Pair, Side } from './text/pair.ts';
