/** Reads the WebAssembly files the parser needs: beside the bundle, or where the source tree keeps them. */
import type { ParserWasm } from '../syntax/parser.js';
export declare function readWasmFiles(): ParserWasm;
