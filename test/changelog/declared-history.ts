/** Random histories of a model that keep account of who is who: every rename is declared, and names are used again. */

import fc from 'fast-check';

export interface Thing {
  readonly id: number;
  readonly name: string;
  /** What it says it was called. */
  readonly formerly?: string;
  readonly inside: readonly Thing[];
}

/** Domains, entities in them, attributes in these. */
export type World = readonly Thing[];

export const KIND_OF_DEPTH = ['domain', 'entity', 'attribute'] as const;

export interface Step {
  readonly act: 'rename' | 'rename back' | 'move' | 'remove' | 'add';
  readonly pick: number;
  readonly other: number;
}

export const steps = fc.array(
  fc.record({
    act: fc.constantFrom<Step['act']>(
      'rename',
      'rename',
      'rename',
      'rename back',
      'rename back',
      'move',
      'remove',
      'add',
    ),
    pick: fc.nat(60),
    other: fc.nat(60),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Words without anything in common, so that nothing is taken for something else because it is alike. */
export function wordOf(number: number): string {
  const letters = 'bcdfghjklmnpqrstvwxz';
  const digit = (index: number) => letters[Math.floor(number / 20 ** index) % 20] ?? '';
  return Array.from(
    { length: 3 },
    (_, index) => digit(index) + 'aeiou'[(number * 7 + index * 3) % 5] + digit(2 - index),
  ).join('');
}

export class History {
  readonly worlds: World[];
  /** All names that a thing ever had. */
  private readonly names = new Map<number, Set<string>>();
  private next = 0;

  constructor() {
    const attributes = () => [this.create(), this.create(), this.create()];
    const domain = () => this.create([this.create(attributes()), this.create(attributes()), this.create(attributes())]);
    this.worlds = [[domain(), domain()]];
  }

  private create(inside: readonly Thing[] = []): Thing {
    const id = this.next++;
    const name = wordOf(id * 37 + 1);
    this.names.set(id, new Set([name]));
    return { id, name, inside };
  }

  /** Several changes that are released together. */
  release(acts: readonly Step[], keep: 'declarations' | 'nothing'): void {
    const before = this.worlds.at(-1) ?? [];
    let world = keep === 'declarations' ? before : forgetDeclarations(before);
    const taken = new Set(listAll(before).map(({ thing }) => thing.name));
    const touched = new Set<number>();
    for (const step of acts) world = this.take(step, world, taken, touched);
    this.worlds.push(world);
  }

  private take(step: Step, world: World, taken: Set<string>, touched: Set<number>): World {
    const all = listAll(world).filter(({ thing }) => !touched.has(thing.id));
    const found = all[step.pick % Math.max(all.length, 1)];
    if (found === undefined) return world;
    switch (step.act) {
      case 'add':
        return this.add(found, world, taken);
      case 'remove':
        return remove(found, world, touched);
      case 'move':
        return move(found, world, world[step.other % world.length], touched);
      case 'rename':
        return this.rename(found, world, { name: wordOf(this.next++ * 37 + 1), taken, touched });
      case 'rename back': {
        const { id } = found.thing;
        const former = [
          ...this.formerNames(id),
          ...Array.from(this.names.keys()).flatMap((one) => this.formerNames(one)),
        ];
        const free = former.filter((name) => !taken.has(name));
        return this.rename(found, world, { name: free[step.other % Math.max(free.length, 1)], taken, touched });
      }
    }
  }

  private formerNames(id: number): readonly string[] {
    return [...(this.names.get(id) ?? [])];
  }

  private add({ thing, depth }: Found, world: World, taken: Set<string>): World {
    if (depth === 2) return world;
    const added = depth === 0 ? this.create([this.create(), this.create()]) : this.create();
    for (const one of [added, ...added.inside]) taken.add(one.name);
    return replace(world, thing.id, (one) => [{ ...one, inside: [...one.inside, added] }]);
  }

  private rename(
    { thing }: Found,
    world: World,
    { name, taken, touched }: { name: string | undefined; taken: Set<string>; touched: Set<number> },
  ): World {
    if (name === undefined) return world;
    taken.add(name);
    touched.add(thing.id);
    this.names.get(thing.id)?.add(name);
    return replace(world, thing.id, (one) => [{ ...one, name, formerly: thing.name }]);
  }
}

function remove({ thing, depth }: Found, world: World, touched: Set<number>): World {
  if (depth === 0) return world;
  for (const one of [thing, ...thing.inside]) touched.add(one.id);
  return replace(world, thing.id, () => []);
}

/** Where a domain is renamed by the same release, nobody knows by which name to declare what moved. */
function move(
  { thing, depth, path: [domain] }: Found,
  world: World,
  target: Thing | undefined,
  touched: Set<number>,
): World {
  if (depth !== 1 || domain === undefined || target === undefined || target.id === domain.id) return world;
  if (touched.has(domain.id) || touched.has(target.id)) return world;
  touched.add(thing.id).add(domain.id).add(target.id);
  const moved = { ...thing, formerly: `${domain.name}.${thing.name}` };
  return replace(
    replace(world, thing.id, () => []),
    target.id,
    (one) => [{ ...one, inside: [...one.inside, moved] }],
  );
}

function forgetDeclarations(world: World): World {
  return world.map(({ id, name, inside }) => ({ id, name, inside: forgetDeclarations(inside) }));
}

function replace(world: World, id: number, by: (thing: Thing) => readonly Thing[]): World {
  return world.flatMap((one) => (one.id === id ? by(one) : [{ ...one, inside: replace(one.inside, id, by) }]));
}

export interface Found {
  readonly thing: Thing;
  readonly depth: number;
  /** What it stands in, the outermost first. */
  readonly path: readonly Thing[];
}

export function listAll(world: World, path: readonly Thing[] = []): readonly Found[] {
  return world.flatMap((thing) => [{ thing, depth: path.length, path }, ...listAll(thing.inside, [...path, thing])]);
}
