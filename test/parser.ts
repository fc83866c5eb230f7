/** One parser for all tests, from the committed grammar, and the shortest way from text to facts. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FileFacts } from '../src/syntax/facts.ts';
import { parse } from '../src/syntax/parse.ts';
import { createParser, type MmlParser, type ParserWasm } from '../src/syntax/parser.ts';

const parser = await createParser(readParserWasm());

/** The parser of this process. */
export function loadTestParser(): Promise<MmlParser> {
  return Promise.resolve(parser);
}

/** The facts of a text, under a hash that no other text has. */
export function parseText(text: string): FileFacts {
  return parse(new TextEncoder().encode(text), text, parser);
}

export function readParserWasm(): ParserWasm {
  return {
    runtime: readFileSync(createRequire(import.meta.url).resolve('web-tree-sitter/web-tree-sitter.wasm')),
    language: readGrammarFile('tree-sitter-mml.wasm'),
    walker: readGrammarFile('walker.wasm'),
  };
}

function readGrammarFile(name: string): Uint8Array {
  return readFileSync(new URL(`../grammar/${name}`, import.meta.url));
}
