/** What holds for every model whatsoever, tried on random ones and on the example. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, ModelDiff } from '../../src/diff/change.ts';
import { diffModels } from '../../src/diff/diff-models.ts';
import { linkModel } from '../../src/link/link-model.ts';
import type { LinkedModel } from '../../src/link/linked-model.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import type { Report } from '../../src/report/report.ts';
import { review } from '../../src/review.ts';
import type { FileFacts } from '../../src/syntax/facts.ts';
import { parse } from '../../src/syntax/parse.ts';
import { loadTestParser } from '../parser.ts';
import { arbitraryModel } from './arbitrary-model.ts';
import { listMutations } from './mutate-model.ts';
import { readExample } from './read-example.ts';
import { writePlainly, writeSomehow } from './write-model.ts';

type Files = ReadonlyMap<string, string>;

const parser = await loadTestParser();

function parseText(text: string): FileFacts {
  return parse(Buffer.from(text), text, parser);
}

function link(files: Files): LinkedModel {
  return linkModel(buildModel(Array.from(files, ([path, text]) => ({ path, facts: parseText(text) }))));
}

function compare(before: Files, after: Files): ModelDiff {
  return diffModels({ before: link(before), after: link(after) });
}

describe('identity: a model does not differ from itself', () => {
  test.each(['before', 'after'])('the example %s', (side) => {
    const files = readExample(side);
    expect(ids(compare(files, files))).toEqual([]);
  });

  test('a random model, however it is spelled, ordered and spread over files', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.integer(), fc.integer(), (tree, one, other) => {
        expect(ids(compare(writeSomehow(tree, one), writeSomehow(tree, other)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('completeness: every single mutation of meaning yields a change', () => {
  test('of a random model', () => {
    fc.assert(
      fc.property(arbitraryModel, (tree) => {
        const before = link(writePlainly(tree));
        const silent = listMutations(tree).filter(
          (mutation) => diffModels({ before, after: link(writePlainly(mutation.tree)) }).changes.length === 0,
        );
        expect(silent.map((mutation) => mutation.description)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('symmetry: swapping the sides swaps what they say', () => {
  test('the example', () => {
    const [before, after] = [readExample('before'), readExample('after')];
    expect(mirrored(compare(after, before))).toEqual(told(compare(before, after)));
  });

  test('a random model and two mutations of it', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.nat(), fc.nat(), (tree, first, second) => {
        const once = pick(listMutations(tree), first);
        const twice = pick(listMutations(once.tree), second);
        const [before, after] = [writePlainly(tree), writePlainly(twice.tree)];
        expect(mirrored(compare(after, before))).toEqual(told(compare(before, after)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('shuffle: neither file nor order decides anything', () => {
  test('changes, findings, reach and verdict of two random revisions', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.nat(), fc.integer(), fc.integer(), (tree, mutation, one, other) => {
        const changed = pick(listMutations(tree), mutation).tree;
        const reports = [one, other].map((seed) => judge(writeSomehow(tree, seed), writeSomehow(changed, seed + 1)));
        expect(withoutPlaces(reports[1] as Report)).toEqual(withoutPlaces(reports[0] as Report));
      }),
      { numRuns: 60 },
    );
  });
});

describe('no mutation: a review leaves its input as it was', () => {
  test('the same snapshots give the same report again', () => {
    const [before, after] = [readExample('before'), readExample('after')];
    const first = JSON.stringify(judge(before, after));
    expect(JSON.stringify(judge(before, after))).toBe(first);
  });

  test('the facts of a file are untouched', () => {
    const facts = parseText(readExample('before').get('products/sales_analytics.mml') ?? '');
    const copy = { ...facts, items: facts.items.slice(), errors: structuredClone(facts.errors) };
    const model = linkModel(buildModel([{ path: 'a.mml', facts }]));
    diffModels({ before: model, after: linkModel(buildModel([])) });
    expect(facts).toEqual(copy);
  });
});

function judge(before: Files, after: Files): Report {
  const contents = new Map<string, Uint8Array>();
  const snapshot = (label: string, files: Files) => ({
    label,
    unread: [],
    files: new Map(
      Array.from(files, ([path, text]) => {
        contents.set(text, Buffer.from(text));
        return [path, text] as const;
      }),
    ),
  });
  return review({
    tool: { name: 'mml-guard', version: '0.0.0' },
    command: 'review',
    project: '.',
    snapshots: { before: snapshot('before', before), after: snapshot('after', after) },
    contents,
    parser,
    config: DEFAULT_CONFIG,
    asOf: '2026-11-25',
    notices: [],
  });
}

function pick<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}

function ids(diff: ModelDiff): readonly string[] {
  return diff.changes.map((change) => change.id);
}

/** What a diff tells, without the order of its list. */
function told(diff: ModelDiff): readonly string[] {
  return diff.changes.map((change) => describeChange(change, 'before', 'after')).sort();
}

/** The same, seen from the other side. */
function mirrored(diff: ModelDiff): readonly string[] {
  return diff.changes.map((change) => describeChange(change, 'after', 'before')).sort();
}

const MIRRORED_ACTIONS: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  'reference-added': 'reference-removed',
  'reference-removed': 'reference-added',
};

function describeChange(change: Change, from: 'before' | 'after', to: 'before' | 'after'): string {
  const action = from === 'before' ? change.action : (MIRRORED_ACTIONS[change.action] ?? change.action);
  if (change.action === 'added' || change.action === 'removed') {
    return `${action} ${change.element.kind} ${change.element.id.name} ${change.members.length}`;
  }
  const names = `${change.elements[from].id.name} > ${change.elements[to].id.name}`;
  switch (change.action) {
    case 'renamed':
    case 'moved':
      return `${action} ${names} ${change.confidence}`;
    case 'property-changed':
      return `${action} ${names} ${change.property} ${change.values[from]?.values} > ${change.values[to]?.values}`;
    case 'reference-added':
    case 'reference-removed':
      return `${action} ${names} ${change.link.reference.schema.relation} ${change.link.reference.text}`;
    case 'reference-retargeted':
      return `${action} ${names} ${change.links[from].reference.text} > ${change.links[to].reference.text}`;
  }
}

/** Lines, paths and the order that follows from them may differ; nothing else. */
function withoutPlaces(report: Report): unknown {
  const strip = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, part) => (PLACES.has(key) ? undefined : part)));
  const findings = report.findings.map((finding) => JSON.stringify(strip(finding))).sort();
  const fixed =
    'fixedFindings' in report
      ? (strip(report.fixedFindings) as unknown[]).map((entry) => JSON.stringify(entry)).sort()
      : [];
  return { ...(strip({ ...report, findings: [], fixedFindings: [] }) as object), findings, fixed };
}

const PLACES: ReadonlySet<string> = new Set(['location', 'locations', 'related', 'paths', 'places', 'model']);
