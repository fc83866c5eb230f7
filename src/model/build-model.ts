/** Makes the elements of a model out of the facts of its files. */

import type { SourceFile, UnreadFile } from '../syntax/facts.ts';
import { BlockElement, type ForcedNames, type ModelContext, NO_OTHERS, type Place } from './block-element.ts';
import { type Declaration, flatDomainOf } from './declaration.ts';
import { createContext, createElement } from './decode-members.ts';
import type { Element, Model } from './element.ts';
import { readingOf, sortByPath } from './file-reading.ts';
import { escapeNamePart } from './qualified-name.ts';
import { foldName } from './synonyms.ts';

const NO_FORCED_NAMES: ForcedNames = new Map();

/** What a model may know beside its files. */
export interface ModelOptions {
  /** For the linker. */
  readonly forcedNames?: ForcedNames;
  readonly leftOut?: readonly UnreadFile[];
}

export function buildModel(files: readonly SourceFile[], options: ModelOptions = {}): Model {
  const sorted = sortByPath(files);
  const declarations: Declaration[] = [];
  const binaryFiles: SourceFile[] = [];
  const foreignFiles: SourceFile[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const file = sorted[at] as SourceFile;
    const reading = readingOf(file);
    if (file.facts.content === 'binary') binaryFiles.push(file);
    else if (reading.outline.isForeign) foreignFiles.push(file);
    else pushAll(reading.declarations, declarations);
  }
  const context = createContext(options.forcedNames ?? NO_FORCED_NAMES);
  const elements = collectElements(declarations, context);
  return { files: sorted, elements, foreignFiles, binaryFiles, leftOut: options.leftOut ?? [] };
}

function pushAll<T>(items: readonly T[], list: T[]): void {
  for (let at = 0; at < items.length; at++) list.push(items[at] as T);
}

function collectElements(declarations: readonly Declaration[], context: ModelContext): readonly Element[] {
  const domains = mergeDeclarations(declarations, context);
  const index = new DomainIndex(domains);
  const elements: Element[] = domains.slice();
  for (let at = 0; at < declarations.length; at++) {
    const declaration = declarations[at] as Declaration;
    if (declaration.schema.merges) continue;
    elements.push(createElement(declaration, placeOf(declaration, index, context)));
  }
  for (let next = 0; next < elements.length; next++) pushMembers(elements[next] as Element, elements);
  return elements;
}

/** A domain written in several files is one element with several blocks. */
function mergeDeclarations(declarations: readonly Declaration[], context: ModelContext): readonly Element[] {
  const groups = new Map<string, [Declaration, ...Declaration[]]>();
  for (let at = 0; at < declarations.length; at++) {
    const declaration = declarations[at] as Declaration;
    if (!declaration.schema.merges) continue;
    const group = groups.get(declaration.label);
    if (group === undefined) groups.set(declaration.label, [declaration]);
    else group.push(declaration);
  }
  return Array.from(groups.values(), ([declaration, ...rest]) => {
    const place = { parent: undefined, prefix: undefined, context };
    return createElement(declaration, place, rest.length === 0 ? NO_OTHERS : rest);
  });
}

/** Finds domains by their names; flat entities ask for them. */
class DomainIndex {
  readonly #domains: readonly Element[];
  #exact: ReadonlyMap<string, Element> | undefined = undefined;
  #folded: ReadonlyMap<string, Element> | undefined = undefined;

  constructor(domains: readonly Element[]) {
    this.#domains = domains;
  }

  find(name: string): Element | undefined {
    this.#exact ??= new Map(this.#domains.map((domain) => [domain.label, domain]));
    return this.#exact.get(name) ?? this.#findLoosely(name);
  }

  #findLoosely(name: string): Element | undefined {
    this.#folded ??= new Map(this.#domains.map((domain) => [foldName(domain.label), domain]));
    return this.#folded.get(foldName(name));
  }
}

/** A flat entity stands in the domain of its `belongs-to domain.x`, declared or not. */
function placeOf(declaration: Declaration, domains: DomainIndex, context: ModelContext): Place {
  const name = flatDomainOf(declaration);
  const parent = name === undefined ? undefined : domains.find(name);
  const prefix = name === undefined || parent !== undefined ? undefined : escapeNamePart(name);
  return { parent, prefix, context };
}

/** Attributes stay undecoded until somebody asks their entity: there are many, and nothing refers to them. */
function pushMembers(element: Element, elements: Element[]): void {
  if (element instanceof BlockElement && element.isPlain) return;
  const { members } = element;
  for (let next = 0; next < members.length; next++) {
    const member = members[next] as Element;
    if (member.kind === 'attribute') pushMembers(member, elements);
    else elements.push(member);
  }
}
