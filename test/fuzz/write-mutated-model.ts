/** Writes two revisions of a model that knows the language: random blocks, names and references, the second a mutation. */

import type { Random } from './random.ts';

const KEYWORDS = [
  ...['domain', 'entity', 'attribute', 'relationship', 'source', 'data_product', 'report', 'metric', 'consumer'],
  ...['exposure', 'reverse_etl', 'table', 'field', 'index', 'roadmap', 'task', 'entity_resolution'],
  ...['entity_estimate', 'galaxy', 'settings', 'foreign_key'],
];
const NAMES = [
  'Sales',
  'Order',
  'Order',
  'Customer',
  'a.b',
  'x/y',
  'Größe',
  'id',
  '',
  'Page View',
  '#2',
  'Order#2',
  '\\',
];
const KEYS = [
  ...['description', 'type', 'pii', 'required', 'owner', 'table', 'business_logic', 'calculation', 'refresh_frequency'],
  ...['deprecated', 'sunset', 'color', 'schedule', 'tags', 'mystery', 'host'],
];
const VALUES = [
  '"string"',
  'true',
  'false',
  '"x + Order.id"',
  '3',
  '["a", "b"]',
  '"""\n  a\n  b\n"""',
  '"daily"',
  '"2026-01-01"',
];
const VERBS = [
  'belongs-to',
  'derived-from',
  'uses',
  'contains',
  'has-many',
  'parent-of',
  'maps',
  'builds',
  'depends-on',
  'renamed-from',
];
const TARGETS = [
  '"Sales.Order"',
  '"Order"',
  'entity.order',
  '"Missing"',
  '"Sales"',
  'domain.sales',
  '"Sales.Order.id"',
  '"a\\\\.b"',
];

interface Block {
  readonly keyword: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
}

/** The texts of `before` and `after`. */
export function writeMutatedModel(random: Random): readonly [string, string] {
  const before = Array.from({ length: 1 + random.below(5) }, () => createBlock(random, 0));
  let after: readonly Block[] = before;
  for (let left = 1 + random.below(4); left > 0; left--) after = mutateList(after, random, 0);
  return [write(before), write(after)];
}

function createBlock(random: Random, depth: number): Block {
  return {
    keyword: random.pick(KEYWORDS),
    name: random.pick(NAMES),
    lines: Array.from({ length: random.below(4) }, () => createLine(random)),
    blocks: depth > 4 ? [] : Array.from({ length: random.below(4) }, () => createBlock(random, depth + 1)),
  };
}

function createLine(random: Random): string {
  if (random.below(2) === 0) return `${random.pick(VERBS)} ${random.pick(TARGETS)}`;
  return `${random.pick(KEYS)}${random.pick([' ', ' = '])}${random.pick(VALUES)}`;
}

function mutateList(blocks: readonly Block[], random: Random, depth: number): readonly Block[] {
  const at = random.below(blocks.length + 1);
  const block = blocks[at];
  if (block === undefined) return [...blocks, createBlock(random, depth)];
  const replace = (...put: readonly Block[]) => [...blocks.slice(0, at), ...put, ...blocks.slice(at + 1)];
  switch (random.below(6)) {
    case 0:
      return replace();
    case 1:
      return replace({ ...block, name: random.pick(NAMES) });
    case 2:
      return replace({ ...block, lines: [...block.lines.slice(random.below(3)), createLine(random)] });
    case 3:
      return replace(block, block);
    case 4:
      return replace(...block.blocks);
    default:
      return replace({ ...block, blocks: mutateList(block.blocks, random, depth + 1) });
  }
}

function write(blocks: readonly Block[]): string {
  return blocks
    .map(({ keyword, name, lines, blocks: inner }) => `${keyword} "${name}" {\n${lines.join('\n')}\n${write(inner)}}\n`)
    .join('');
}
