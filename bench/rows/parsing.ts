/** Reading text, within this process: the walker in C beside the cursor of tree-sitter, and all of it beside tree-sitter in C. */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Language, Parser, type Tree, type TreeCursor } from 'web-tree-sitter';
import { readWasmFiles } from '../../src/io/wasm-files.ts';
import { parse } from '../../src/syntax/parse.ts';
import type { MmlParser, ParserWasm } from '../../src/syntax/parser.ts';
import { loadWalker } from '../../src/syntax/walk.ts';
import { buildRoles } from '../../src/syntax/walk-cursor.ts';
import type { WalkedTree } from '../../src/syntax/walked-tree.ts';
import { Memory, Module, type WasmMemory } from '../../src/syntax/web-assembly.ts';
import { findInstalled } from '../find-installed.ts';
import { generateRevisions } from '../generate-model.ts';
import { ROOT } from '../guard.ts';
import { median } from '../measure.ts';
import type { Bench, Row } from '../row.ts';

interface Reading {
  readonly text: string;
  readonly parser: Parser;
  readonly walk: (tree: Tree) => WalkedTree;
  readonly rounds: number;
}

export async function measureParsing({ folder, isQuick }: Bench): Promise<readonly Row[]> {
  const entities = isQuick ? 100 : 1_000;
  const [text = ''] = generateRevisions({ entities, files: 1, changed: 0.5 }).before.mml.values();
  const size = `1 × ${entities}, ${(text.length / 1024).toFixed(0)} KiB`;
  const reading = { text, rounds: isQuick ? 1 : 31, ...(await startParser(readWasmFiles())) };
  return [
    { size, ...compareWalks(reading) },
    { size, ...compareWithNative(reading, folder) },
  ];
}

/** As `createParser` does, but with the tree in the open. */
async function startParser(wasm: ParserWasm): Promise<Pick<Reading, 'parser' | 'walk'>> {
  const memory = new Memory({ initial: 512, maximum: 32768 });
  const options: { wasmMemory: WasmMemory; _malloc?: (bytes: number) => number; _free?: (at: number) => void } = {
    wasmMemory: memory,
  };
  await Parser.init(options);
  const language = Language.loadSync(new Module(wasm.language));
  const walk = loadWalker({ wasm: wasm.walker, memory, roles: buildRoles(language), ...options });
  if (walk === undefined) throw new Error('Expected the compiled walker to share the memory of the parser');
  return { parser: new Parser().setLanguage(language), walk };
}

function compareWalks({ text, parser, walk, rounds }: Reading): Omit<Row, 'size'> {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('Expected a tree of the generated model');
  const [ours, theirs] = takeTurns(
    rounds,
    () => walk(tree),
    () => visitNodes(tree.walk()),
  );
  tree.delete();
  return {
    work: 'tree to flat facts, against a cursor that reads type, start and end of each node',
    goal: '≥ 10 × as fast',
    result: `${(theirs / ours).toFixed(1)} ×`,
    measured: `ours ${ours.toFixed(2)} ms; theirs ${theirs.toFixed(2)} ms`,
  };
}

/** What a walk in JavaScript costs at least: it keeps nothing. */
function visitNodes(cursor: TreeCursor): number {
  let sum = 0;
  for (;;) {
    sum += cursor.nodeTypeId + cursor.startIndex + cursor.endIndex;
    if (cursor.gotoFirstChild()) continue;
    while (!cursor.gotoNextSibling()) {
      if (cursor.gotoParent()) continue;
      cursor.delete();
      return sum;
    }
  }
}

function compareWithNative({ text, parser, walk, rounds }: Reading, folder: string): Omit<Row, 'size'> {
  const bytes = new TextEncoder().encode(text);
  const read: MmlParser['read'] = (content) => {
    const tree = parser.parse(content);
    const walked = tree === null ? undefined : walk(tree);
    tree?.delete();
    return walked;
  };
  const [ours] = takeTurns(
    rounds,
    () => parse(bytes, 'bench', { read, walker: 'compiled' }),
    () => 0,
  );
  const theirs = runNative(folder, bytes, rounds);
  return {
    work: 'bytes to facts, against parsing alone with the same grammar in C',
    goal: '≤ 2.0',
    result: (ours / theirs).toFixed(2),
    measured: `ours ${ours.toFixed(2)} ms; theirs ${theirs.toFixed(2)} ms`,
  };
}

/** Milliseconds of one parse, the median of as many rounds. */
function runNative(folder: string, bytes: Uint8Array, rounds: number): number {
  const runtimePackage = join(ROOT, 'grammar', 'node_modules', 'tree-sitter');
  const runtime = join(findInstalled(runtimePackage, join(ROOT, 'grammar')), 'vendor', 'tree-sitter', 'lib');
  const grammar = join(ROOT, 'grammar', 'src');
  const program = join(folder, 'native-parse');
  const sources = [join(ROOT, 'bench', 'native-parse.c'), join(grammar, 'parser.c'), join(runtime, 'src', 'lib.c')];
  const folders = [join(runtime, 'include'), join(runtime, 'src'), grammar].map((path) => `-I${path}`);
  execFileSync('cc', ['-O2', '-w', '-D_GNU_SOURCE', ...folders, ...sources, '-o', program]);
  const file = join(folder, 'native.mml');
  writeFileSync(file, bytes);
  return Number(execFileSync(program, [file, String(rounds)], { encoding: 'utf8' }));
}

/** Median milliseconds of each, run in turn. */
function takeTurns(rounds: number, ours: () => unknown, theirs: () => unknown): readonly [number, number] {
  const times: readonly [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of [ours, theirs].entries()) {
      const start = performance.now();
      work();
      // The first round warms up.
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1])];
}
