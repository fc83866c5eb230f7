/** Writes a model tree down in one of many spellings that all mean the same. */

import type { TreeBlock, TreeLine } from './model-tree.ts';

/** A source of choices: the same seed gives the same spelling. */
export interface Choices {
  below(limit: number): number;
}

/** Park and Miller's generator: small, and the same on every machine. */
export function createChoices(seed: number): Choices {
  let state = (Math.abs(seed) % 2147483646) + 1;
  return {
    below(limit) {
      state = (state * 48271) % 2147483647;
      return state % limit;
    },
  };
}

/** The plainest spelling, one file. */
export function writePlainly(tree: readonly TreeBlock[]): ReadonlyMap<string, string> {
  return new Map([
    ['model.mml', tree.map((entry) => writeBlock(entry, { indent: '', choices: { below: () => 0 } })).join('')],
  ]);
}

/** Blocks in any order over one to three files, keys in any order and spelling, with comments, tabs and CRLF. */
export function writeSomehow(tree: readonly TreeBlock[], seed: number): ReadonlyMap<string, string> {
  const choices = createChoices(seed);
  const fileCount = 1 + choices.below(3);
  const lineBreak = choices.below(3) === 0 ? '\r\n' : '\n';
  const files = new Map<string, string>();
  for (const entry of splitDomains(shuffle(tree, choices), choices)) {
    const path = `part${choices.below(fileCount)}.mml`;
    files.set(path, (files.get(path) ?? '') + writeBlock(entry, { indent: '', choices }));
  }
  return new Map(Array.from(files, ([path, text]) => [path, text.replaceAll('\n', lineBreak)]));
}

/** A domain may be written in several places. */
function splitDomains(tree: readonly TreeBlock[], choices: Choices): readonly TreeBlock[] {
  return tree.flatMap((entry) => {
    if (entry.keyword !== 'domain' || entry.blocks.length < 2 || choices.below(2) === 0) return [entry];
    const half = 1 + choices.below(entry.blocks.length - 1);
    return [
      { ...entry, blocks: entry.blocks.slice(0, half) },
      { ...entry, lines: [], blocks: entry.blocks.slice(half) },
    ];
  });
}

interface Style {
  readonly indent: string;
  readonly choices: Choices;
}

function writeBlock(entry: TreeBlock, { indent, choices }: Style): string {
  const inner = `${indent}${['  ', '\t', '    '][choices.below(3)]}`;
  const style = { indent: inner, choices };
  const label = entry.label === undefined ? '' : ` "${entry.label}"`;
  const body = [
    ...gather(entry.lines, choices).map((line) => `${inner}${line}${choices.below(6) === 5 ? ' // why' : ''}\n`),
    ...shuffle(entry.blocks, choices).map((member) => writeBlock(member, style)),
  ];
  const comment = choices.below(5) === 4 ? `${indent}# a comment { with "marks\n` : '';
  return `${comment}${indent}${entry.keyword}${label} {\n${body.join('')}${indent}}\n`;
}

/** Lines in any order; those of one set key now and then as a list. */
function gather(lines: readonly TreeLine[], choices: Choices): readonly string[] {
  const sets = new Map<string, string[]>();
  const single: string[] = [];
  for (const line of shuffle(lines, choices)) {
    if (line.kind === 'set') sets.set(line.key, [...(sets.get(line.key) ?? []), String(line.value)]);
    else single.push(writeProperty(line, choices));
  }
  const gathered = Array.from(sets, ([key, values]) => writeSet(key, values, choices));
  return shuffle([...single, ...gathered.flat()], choices);
}

function writeProperty({ key, value }: TreeLine, choices: Choices): string {
  const equals = choices.below(3) === 2 ? ' ' : ' = ';
  if (typeof value !== 'string') return `${key}${equals}${value}`;
  return choices.below(4) === 3 ? `${key}${equals}"""\n      ${value}\n  """` : `${key}${equals}"${value}"`;
}

function writeSet(key: string, values: readonly string[], choices: Choices): readonly string[] {
  const spelled = choices.below(3) === 2 ? swapSeparators(key) : key;
  if (choices.below(3) === 2) return [`${spelled} = [${values.map((value) => `"${value}"`).join(', ')}]`];
  return values.map((value) => `${spelled} "${value}"`);
}

function swapSeparators(key: string): string {
  return key.includes('-') ? key.replaceAll('-', '_') : key.replaceAll('_', '-');
}

export function shuffle<T>(items: readonly T[], choices: Choices): readonly T[] {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = choices.below(index + 1);
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}
