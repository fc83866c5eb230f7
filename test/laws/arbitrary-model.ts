/** Random models with all kinds of elements, whose references all resolve. */

import fc from 'fast-check';
import { block, property, reference, type TreeBlock, type TreeLine } from './model-tree.ts';

const DOMAINS = ['Sales', 'Customer', 'Catalog', 'Human Resources'];
const ENTITIES = ['Order', 'Customer', 'Product', 'Invoice_Line', 'Page View', 'Ticket'];
const ATTRIBUTES = ['status', 'email', 'total_amount', 'created_at', 'sku', 'region'];
const WORDS = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf'];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

/** Each of up to `most` members of a pool at most once. */
function some(pool: readonly string[], most: number): fc.Arbitrary<readonly string[]> {
  return fc.subarray([...pool], { minLength: 1, maxLength: most });
}

const attributeLines: fc.Arbitrary<readonly TreeLine[]> = fc
  .record({
    type: fc.constantFrom('string', 'number', 'date'),
    required: fc.boolean(),
    pii: fc.boolean(),
    description: fc.option(words, { nil: undefined }),
  })
  .map(({ type, required, pii, description }) => [
    property('type', type),
    property('required', required),
    property('pii', pii),
    ...(description === undefined ? [] : [property('description', description)]),
  ]);

interface EntityPlan {
  readonly name: string;
  readonly attributes: readonly (readonly [string, readonly TreeLine[]])[];
  readonly type: string;
  readonly logic: string;
  readonly links: readonly (readonly [string, number])[];
}

const entityPlan = (name: string): fc.Arbitrary<EntityPlan> =>
  fc.record({
    name: fc.constant(name),
    attributes: some(ATTRIBUTES, 4).chain((names) =>
      fc.tuple(...names.map((label) => fc.tuple(fc.constant(label), attributeLines))),
    ),
    type: fc.constantFrom('entity', 'metric', 'derivation'),
    logic: words,
    links: fc.array(fc.tuple(fc.constantFrom('belongs-to', 'derived-from', 'contains', 'related-to'), fc.nat(20)), {
      maxLength: 3,
    }),
  });

const domainPlan = (name: string) =>
  fc.record({
    name: fc.constant(name),
    description: words,
    entities: some(ENTITIES, 4).chain((names) => fc.tuple(...names.map(entityPlan))),
  });

const productPlan = (name: string) =>
  fc.record({
    name: fc.constant(name),
    owner: fc.constantFrom('team-a', 'team-b'),
    consumers: some(['executives', 'sales-team', 'https://partner.example/feed'], 3),
    reports: some(['Overview', 'Revenue Dashboard'], 2).chain((names) =>
      fc.tuple(
        ...names.map((label) =>
          fc.record({
            label: fc.constant(label),
            uses: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
            metrics: some(['Daily_Revenue', 'Active Users'], 2).chain((labels) =>
              fc.tuple(...labels.map((metric) => fc.tuple(fc.constant(metric), words, fc.nat(20)))),
            ),
          }),
        ),
      ),
    ),
  });

/** Two to four domains, a source, up to two products, a table and a task. */
export const arbitraryModel: fc.Arbitrary<readonly TreeBlock[]> = fc
  .record({
    domains: fc.subarray([...DOMAINS], { minLength: 2 }).chain((names) => fc.tuple(...names.map(domainPlan))),
    mapped: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
    frequency: fc.constantFrom('hourly', 'daily'),
    products: some(['Sales_Analytics', 'Customer 360'], 2).chain((names) => fc.tuple(...names.map(productPlan))),
    hours: fc.integer({ min: 1, max: 80 }),
    target: fc.nat(20),
  })
  .map((plan) => {
    const names = plan.domains.flatMap((domain) => domain.entities.map((entity) => `${domain.name}.${entity.name}`));
    const pick = (index: number) => names[index % names.length] as string;
    return [
      ...plan.domains.map((domain) =>
        block(
          'domain',
          domain.name,
          [property('description', domain.description)],
          domain.entities.map((entity) => toEntity(entity, pick)),
        ),
      ),
      block(
        'source',
        'Warehouse',
        [property('type', 'postgres'), property('refresh_frequency', plan.frequency)],
        [...toMappings(plan.mapped.map(pick)), block('galaxy', 'Unheard Of', [property('spin', plan.hours)])],
      ),
      ...plan.products.map((product) =>
        block(
          'data_product',
          product.name,
          [property('owner', product.owner), ...product.consumers.map((consumer) => reference('consumer', consumer))],
          product.reports.map((report) =>
            block(
              'report',
              report.label,
              unique(report.uses.map(pick)).map((name) => reference('uses', name)),
              report.metrics.map(([label, calculation, use]) =>
                block('metric', label, [property('calculation', calculation), reference('uses', pick(use))]),
              ),
            ),
          ),
        ),
      ),
      block(
        'table',
        'orders',
        [property('description', 'generated')],
        [block('field', 'id', [property('type', 'uuid')]), block('field', 'total', [property('type', 'numeric')])],
      ),
      block('task', 'Build it', [reference('builds', pick(plan.target)), property('manual_hours', plan.hours)]),
    ];
  });

function toEntity(plan: EntityPlan, pick: (index: number) => string): TreeBlock {
  const links = unique(plan.links.map(([verb, index]) => `${verb}\n${pick(index)}`)).map((link) => {
    const [verb = '', target = ''] = link.split('\n');
    return reference(verb, target);
  });
  return block(
    'entity',
    plan.name,
    [property('type', plan.type), property('business_logic', plan.logic), ...links],
    plan.attributes.map(([label, lines]) => block('attribute', label, lines)),
  );
}

function toMappings(names: readonly string[]): readonly TreeBlock[] {
  return unique(names).map((name) => block('entity', name, [property('table', name.toLowerCase())]));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
