import { describe, expect, test } from 'vitest';
import { findCycles } from '../../src/rules/definitions/find-cycles.ts';
import { findKnots } from '../../src/rules/definitions/find-knots.ts';
import { readModel } from './compare-texts.ts';

/** `a>b b>a`: one entity for each name, derived from what its arrows point to. */
function cyclesOf(arrows: string): readonly string[] {
  const pairs = arrows.split(' ').map((arrow) => arrow.split('>'));
  const names = new Set(pairs.flat());
  const entities = Array.from(names, (name) => {
    const lines = pairs.filter(([from]) => from === name).map(([, to]) => `derived-from "D.${to}"`);
    return `entity "${name}" {\n${lines.join('\n')}\n}`;
  });
  const model = readModel({ 'model.mml': `domain "D" {\n${entities.join('\n')}\n}` });
  return findCycles(model, 'derived-from').map(({ elements }) => elements.map((element) => element.label).join('>'));
}

test.each<[string, string[]]>([
  ['a>b b>c', []],
  ['a>a', ['a']],
  ['a>b b>a', ['a>b']],
  ['c>b b>a a>c', ['a>c>b']],
  ['b>c c>b a>b', ['b>c']],
  ['a>b b>c c>a b>a', ['a>b']],
  ['a>b b>a c>d d>c b>c', ['a>b', 'c>d']],
  ['x>a a>b b>c c>d d>b d>e', ['b>c>d']],
])('%s holds %j', (arrows, expected) => {
  expect(cyclesOf(arrows)).toEqual(expected);
});

describe('depth is no limit', () => {
  const nodes = Array.from({ length: 200_000 }, (_, index) => index);

  /** Each node has one edge, to the next one. */
  const firstEdge = [...nodes, nodes.length];

  test('a chain of 200,000 has no knot', () => {
    const targets = Int32Array.from(nodes, (node) => (node + 1 < nodes.length ? node + 1 : -1));
    expect(findKnots({ firstEdge, targets })).toEqual([]);
  });

  test('a ring of 200,000 is one knot', () => {
    const targets = Int32Array.from(nodes, (node) => (node + 1) % nodes.length);
    expect(findKnots({ firstEdge, targets }).map((knot) => knot.length)).toEqual([nodes.length]);
  });
});
