/** Makes the elements of a model out of the facts of its files. */

import type { SourceFile, UnreadFile } from '../syntax/facts.ts';
import { sortBy } from '../text/compare.ts';
import { BlockElement, type ForcedNames, type ModelContext } from './block-element.ts';
import { type Declaration, declareFile, isForeign } from './declaration.ts';
import { createContext, createElement } from './decode-members.ts';
import type { Element, Model, QualifiedName } from './element.ts';
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
  const sorted = sortBy(files, (file) => file.path);
  const binaryFiles = sorted.filter((file) => file.facts.content === 'binary');
  const foreignFiles = sorted.filter((file) => file.facts.content === 'text' && isForeign(file));
  const unjudged = new Set([...binaryFiles, ...foreignFiles]);
  const modelFiles = sorted.filter((file) => !unjudged.has(file));
  return {
    files: sorted,
    elements: collectElements(modelFiles, createContext(options.forcedNames ?? NO_FORCED_NAMES)),
    foreignFiles,
    binaryFiles,
    leftOut: options.leftOut ?? [],
  };
}

function collectElements(files: readonly SourceFile[], context: ModelContext): readonly Element[] {
  const declarations = files.flatMap(declareFile);
  const merged = mergeDeclarations(declarations, context);
  const domains = indexDomains(merged);
  const elements: Element[] = [...merged];
  for (const declaration of declarations) {
    if (declaration.schema.merges) continue;
    elements.push(createElement({ declarations: declaration.alone, context, ...placeOf(declaration, domains) }));
  }
  for (let index = 0; index < elements.length; index++) pushMembers(elements[index] as Element, elements);
  return elements;
}

/** A domain written in several files is one element with several blocks. */
function mergeDeclarations(declarations: readonly Declaration[], context: ModelContext): readonly Element[] {
  const groups = new Map<string, [Declaration, ...Declaration[]]>();
  for (const declaration of declarations) {
    const { schema, label } = declaration;
    if (!schema.merges) continue;
    const key = `${schema.kind} ${label}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [declaration]);
    else group.push(declaration);
  }
  return Array.from(groups.values(), (group) => createElement({ declarations: group, parent: undefined, context }));
}

interface DomainIndex {
  readonly exact: ReadonlyMap<string, Element>;
  readonly folded: ReadonlyMap<string, Element>;
}

function indexDomains(domains: readonly Element[]): DomainIndex {
  return {
    exact: new Map(domains.map((domain) => [domain.label, domain])),
    folded: new Map(domains.map((domain) => [foldName(domain.label), domain])),
  };
}

/** A flat entity stands in the domain of its `belongs-to domain.x`, declared or not. */
function placeOf(
  { flatDomain: name }: Declaration,
  domains: DomainIndex,
): { parent: Element | undefined; prefix?: QualifiedName } {
  if (name === undefined) return { parent: undefined };
  const domain = domains.exact.get(name) ?? domains.folded.get(foldName(name));
  return domain === undefined ? { parent: undefined, prefix: escapeNamePart(name) } : { parent: domain };
}

/** Attributes stay undecoded until somebody asks their entity: there are many, and nothing refers to them. */
function pushMembers(element: Element, elements: Element[]): void {
  if (element instanceof BlockElement && element.declarations.every(({ isPlain }) => isPlain)) return;
  for (const member of element.members) {
    if (member.kind === 'attribute') pushMembers(member, elements);
    else elements.push(member);
  }
}
