/** Tells who owns an element: the owner that the model names, else the code owners of its file. */

import type { Element } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';
import type { Codeowners } from './codeowners.ts';
import type { Config } from './config.ts';

export interface Owner {
  readonly name: string;
  /** Only from CODEOWNERS or the configuration: what a model says notifies nobody by itself. */
  readonly handles: readonly string[];
  /** What of theirs it is. */
  readonly owned: Element;
  /** Named by the model; code owners are asked only where it names nobody. */
  readonly isNamed: boolean;
}

export interface OwnerSources {
  readonly owners: Config['owners'];
  readonly codeowners: Codeowners | undefined;
}

/** What people speak of as theirs, where only a file has an owner. */
const OWNABLE: readonly Kind[] = ['data-product', 'source', 'entity', 'table', 'domain'];

export function findOwnersOf(element: Element, { owners, codeowners }: OwnerSources): readonly Owner[] {
  const ofFile = codeowners?.ownersOf(element.nameRange.path) ?? [];
  const handles = ofFile.filter((owner) => owner.startsWith('@'));
  const named = findNamed(element);
  if (named !== undefined) {
    return [{ ...named, isNamed: true, handles: owners.get(named.name) ?? handles }];
  }
  const owned = findOwnable(element);
  return ofFile.map((name) => ({ name, owned, isNamed: false, handles: name.startsWith('@') ? [name] : [] }));
}

/** The nearest owner from the element outwards. */
function findNamed(element: Element): Pick<Owner, 'name' | 'owned'> | undefined {
  for (let owned: Element | undefined = element; owned !== undefined; owned = owned.parent) {
    const name = owned.owner?.replaceAll(/\s+/g, ' ').trim();
    if (name !== undefined && name !== '') return { name, owned };
  }
  return undefined;
}

function findOwnable(element: Element): Element {
  let owned = element;
  while (owned.parent !== undefined && !OWNABLE.includes(owned.kind)) owned = owned.parent;
  return owned;
}
