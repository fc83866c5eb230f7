/**
 * The law of declared renames: whatever lies between two releases, the notes tell what became of each element, exactly as
 * the steps between them do. The histories keep account of who is who, so nothing is guessed here.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { reviewTexts } from '../review-texts.ts';
import {
  type Found,
  History,
  KIND_OF_DEPTH,
  listAll,
  steps,
  type Thing,
  type World,
  wordOf,
} from './declared-history.ts';

/** An entity with an even number is fed by a source, so that something is named after it. */
function write(world: World): Record<string, string> {
  const block = (depth: number, { id, name, formerly, inside }: Thing): string => {
    const declared = formerly === undefined ? '' : `renamed-from "${formerly}"\n`;
    const type = depth === 2 ? `type = "${wordOf(id * 53 + 7)}"\n` : '';
    return `${KIND_OF_DEPTH[depth]} "${name}" {\n${declared}${type}${inside.map((one) => block(depth + 1, one)).join('')}}\n`;
  };
  const fed = listAll(world).filter(({ thing, depth }) => depth === 1 && thing.id % 2 === 0);
  const mappings = fed.map(
    ({ thing, path }) => `entity "${path[0]?.name}.${thing.name}" { table = "${wordOf(thing.id * 59 + 3)}" }\n`,
  );
  return {
    'model.mml': world.map((domain) => block(0, domain)).join('\n'),
    'source.mml': `source "Store" {\n${mappings.join('')}}\n`,
  };
}

/** What became of each thing, in words. */
function tellTruth(before: World, after: World): readonly string[] {
  const first = new Map(listAll(before).map((found) => [found.thing.id, found]));
  const last = new Map(listAll(after).map((found) => [found.thing.id, found]));
  const stayed = Array.from(first.values()).flatMap((found) => tellStay(found, last.get(found.thing.id)));
  return [...stayed, ...tellLone('removed', first, last), ...tellLone('added', last, first)].sort();
}

function tellStay(found: Found, other: Found | undefined): readonly string[] {
  if (other === undefined) return [];
  const names = `${nameOf(found)} to ${fullName(other)}`;
  if (found.thing.name !== other.thing.name) return [`renamed ${names}`];
  return found.path.at(-1)?.id === other.path.at(-1)?.id ? [] : [`moved ${names}`];
}

/** What is inside of something that came or went is told with it. */
function tellLone(
  action: string,
  side: ReadonlyMap<number, Found>,
  other: ReadonlyMap<number, Found>,
): readonly string[] {
  const lone = Array.from(side.values()).filter(({ thing }) => !other.has(thing.id));
  const outermost = lone.filter(({ path }) => path.every((outer) => other.has(outer.id)));
  return [
    ...outermost.map((found) => `${action} ${nameOf(found)}`),
    ...lone.flatMap((found) => tellMapping(action, found)),
  ];
}

function tellMapping(action: string, { thing, depth, path }: Found): readonly string[] {
  return depth === 1 && thing.id % 2 === 0 ? [`${action} mapping Store/${path[0]?.name}.${thing.name}`] : [];
}

function nameOf(found: Found): string {
  return `${KIND_OF_DEPTH[found.depth]} ${fullName(found)}`;
}

function fullName({ thing, path }: Found): string {
  return [...path, thing].map(({ name }) => name).join('.');
}

function tell(worlds: readonly World[]): readonly string[] {
  const [before = {}, ...between] = worlds.map(write);
  const after = between.pop() ?? before;
  return describe(reviewTexts({ before, after, between }));
}

function describe({ changes }: Report): readonly string[] {
  return changes
    .map(({ action, kind, name, previousName, property }) => {
      const what = property === undefined ? action : `${action} ${property}`;
      return previousName === undefined ? `${what} ${kind} ${name}` : `${what} ${kind} ${previousName} to ${name}`;
    })
    .sort();
}

/** A name that one thing gave up and another one got reads as the same thing, and nobody could tell. */
function isTellable(before: World, after: World): boolean {
  const truth = tellTruth(before, after);
  const gone = truth.filter((line) => line.startsWith('removed ')).map((line) => line.slice('removed '.length));
  const come = new Set(truth.filter((line) => line.startsWith('added ')).map((line) => line.slice('added '.length)));
  return !gone.some((name) => come.has(name));
}

/** A declaration that has served its purpose is deleted. */
function isNoTidying(line: string): boolean {
  return !line.startsWith('property-changed renamed_from ');
}

const histories = fc
  .array(fc.record({ acts: steps, keep: fc.constantFrom('declarations' as const, 'nothing' as const) }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((releases) => {
    const history = new History();
    for (const { acts, keep } of releases) history.release(acts, keep);
    return history.worlds;
  });

test('from the first release to the last the notes tell what became of each element', () => {
  let judged = 0;
  fc.assert(
    fc.property(histories, (worlds) => {
      const [first = [], last = []] = [worlds[0], worlds.at(-1)];
      fc.pre(worlds.every((world, index) => isTellable(worlds[index - 1] ?? world, world)) && isTellable(first, last));
      for (const [index, world] of worlds.entries()) {
        const previous = worlds[index - 1];
        if (previous !== undefined)
          expect(tell([previous, world]).filter(isNoTidying)).toEqual(tellTruth(previous, world));
      }
      expect(tell(worlds)).toEqual(tellTruth(first, last));
      judged += 1;
    }),
    { numRuns: 150 },
  );
  expect(judged).toBeGreaterThan(100);
});

test('without what lies between, the same histories cannot be told', () => {
  const history = new History();
  const rename = { act: 'rename', pick: 1, other: 0 } as const;
  history.release([rename], 'nothing');
  history.release([rename], 'nothing');
  const [first = [], , last = []] = history.worlds;
  expect(tell(history.worlds)).toEqual(tellTruth(first, last));
  expect(tell([first, last])).not.toEqual(tellTruth(first, last));
});
