/** The few shapes that kind schemas are written in, so that a schema reads as a table. */

import type { Kind, PropertySchema, PropertyType, RelationClass, RelationSchema } from './kind.ts';

/** A property whose change stays where it is: documentation, planning. */
export function quiet(name: string, type: PropertyType = 'string'): PropertySchema {
  return { name, type, travels: false };
}

/** A property whose change reaches those downstream. */
export function travelling(name: string, type: PropertyType = 'string'): PropertySchema {
  return { name, type, travels: true };
}

/** A yes-or-no property that is absent when it does not hold. */
export function flag(name: string): PropertySchema {
  return { name, type: 'boolean', default: 'false', travels: true };
}

/** Any block may be documented, owned, tracked and retired. */
export const COMMON_PROPERTIES: readonly PropertySchema[] = [
  quiet('description'),
  quiet('name'),
  quiet('notes'),
  quiet('color'),
  quiet('owner'),
  quiet('ticket'),
  quiet('tracker_key'),
  quiet('renamed_from'),
  { name: 'deprecated', type: 'string', default: 'false', travels: false },
  quiet('sunset'),
];

interface RelationOptions {
  readonly class: RelationClass;
  readonly targets: readonly Kind[];
  readonly keys?: readonly string[];
  readonly strength?: RelationSchema['strength'];
}

/** A relation stated by the key of its own name, unless other keys are given. */
export function relation(name: RelationSchema['relation'], options: RelationOptions): RelationSchema {
  return {
    relation: name,
    keys: options.keys ?? [name.replaceAll('-', '_')],
    targets: options.targets,
    class: options.class,
    strength: options.strength ?? 'firm',
  };
}

/** The key that stands for a block's own label. */
export const LABEL_KEY = 'label';
