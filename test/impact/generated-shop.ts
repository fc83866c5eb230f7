/** Generates small models with every edge that data passes, and the same models after some changes. */

import fc from 'fast-check';

interface GeneratedEntity {
  readonly name: string;
  readonly type: string;
  readonly pii: boolean;
  readonly personalEmail: boolean;
  readonly logic: string;
  readonly from: readonly string[];
}

interface GeneratedReport {
  readonly name: string;
  readonly uses: readonly string[];
  readonly metric: { readonly calculation: string; readonly uses: readonly string[] } | null;
}

interface GeneratedProduct {
  readonly name: string;
  readonly consumers: readonly string[];
  readonly reports: readonly GeneratedReport[];
}

export interface GeneratedShop {
  readonly entities: readonly GeneratedEntity[];
  readonly products: readonly GeneratedProduct[];
}

// Unlike each other, so that no rename is seen where the test means a removal and an addition.
const ENTITIES = ['Ant', 'Bison', 'Cheetah', 'Dolphin', 'Elk', 'Flamingo', 'Gnu', 'Hedgehog'];
const PRODUCTS = ['Violin', 'Trumpet', 'Oboe'];
const REPORTS = ['Monday', 'Friday'];
const CONSUMERS = ['team', 'board', 'https://example.com/x'];

const references = fc.uniqueArray(fc.constantFrom(...ENTITIES), { maxLength: 3 });
const formula = fc.constantFrom('', 'SUM(email)', 'SUM(age)', 'COUNT(*)', 'SUM(Ant.email)', 'MAX(Bison.age)');

const entity = (name: string): fc.Arbitrary<GeneratedEntity> =>
  fc.record({
    name: fc.constant(name),
    type: fc.constantFrom('entity', 'derivation', 'metric'),
    pii: fc.boolean(),
    personalEmail: fc.boolean(),
    logic: formula,
    from: references,
  });

const report = (name: string): fc.Arbitrary<GeneratedReport> =>
  fc.record({
    name: fc.constant(name),
    uses: references,
    metric: fc.option(fc.record({ calculation: formula, uses: references })),
  });

const product = (name: string): fc.Arbitrary<GeneratedProduct> =>
  fc.record({
    name: fc.constant(name),
    consumers: fc.subarray(CONSUMERS),
    reports: fc.subarray(REPORTS).chain((names) => fc.tuple(...names.map(report))),
  });

export const generatedShop: fc.Arbitrary<GeneratedShop> = fc.record({
  entities: fc.subarray(ENTITIES, { minLength: 2 }).chain((names) => fc.tuple(...names.map(entity))),
  products: fc.subarray(PRODUCTS, { minLength: 1 }).chain((names) => fc.tuple(...names.map(product))),
});

/** A model before and after: each element is kept from the first model or taken from the second. */
export const generatedChange: fc.Arbitrary<{ readonly before: GeneratedShop; readonly after: GeneratedShop }> = fc
  .tuple(generatedShop, generatedShop, fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
  .map(([before, other, choices]) => ({
    before,
    after: {
      entities: mix(before.entities, other.entities, choices),
      products: mix(before.products, other.products, choices),
    },
  }));

function mix<T extends { readonly name: string }>(
  own: readonly T[],
  other: readonly T[],
  choices: Iterator<number>,
): readonly T[] {
  const names = Array.from(new Set([...own, ...other].map(({ name }) => name)));
  return names.flatMap((name) => {
    const choice = choices.next().value ?? 0;
    const [from, otherwise] = choice === 0 ? [other, own] : [own, other];
    const found =
      from.find((item) => item.name === name) ??
      (choice === 1 ? otherwise.find((item) => item.name === name) : undefined);
    return found === undefined ? [] : [found];
  });
}

/** One file for each entity and product. */
export function writeShop({ entities, products }: GeneratedShop): readonly string[] {
  return [...entities.map(writeEntity), ...products.map(writeProduct)];
}

function writeEntity({ name, type, pii, personalEmail, logic, from }: GeneratedEntity): string {
  const derivations = from.map((other) => `derived-from "Zoo.${other}"`).join('\n');
  return `domain "Zoo" { entity "${name}" {
    type = "${type}"
    pii = ${pii}
    business_logic = "${logic}"
    ${derivations}
    attribute "email" { pii = ${personalEmail} }
    attribute "age" { }
  } }`;
}

function writeProduct({ name, consumers, reports }: GeneratedProduct): string {
  return `data_product "${name}" {
    ${consumers.map((consumer) => `consumer "${consumer}"`).join('\n')}
    ${reports.map(writeReport).join('\n')}
  }`;
}

function writeReport({ name, uses, metric }: GeneratedReport): string {
  return `report "${name}" { ${writeUses(uses)}
    ${metric === null ? '' : `metric "Number" { calculation = "${metric.calculation}" ${writeUses(metric.uses)} }`}
  }`;
}

function writeUses(uses: readonly string[]): string {
  return uses.map((name) => `uses "Zoo.${name}"`).join('\n');
}
