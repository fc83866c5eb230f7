/** Compares what a pair refers to: by target where both resolve, by text where one does not. */

import type { Link } from '../link/linked-model.ts';
import { foldReferenceText } from '../link/resolve-reference.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';
import type { Pairing } from './pairing.ts';

export type ReferenceDifference =
  | { readonly action: 'reference-added'; readonly link: Link }
  | { readonly action: 'reference-removed'; readonly link: Link }
  | { readonly action: 'reference-retargeted'; readonly links: Pair<Link> };

export interface ReferenceTranslation {
  readonly pairing: Pick<Pairing, 'inAfter' | 'continues'>;
  /** A reference text of `before` in the names of `after`. */
  readonly textInAfter: (text: string) => string;
}

/** A reference that follows its renamed target, or that lost its target without being edited, is no difference. */
export function diffReferences(
  links: Pair<readonly Link[]>,
  translation: ReferenceTranslation,
): readonly ReferenceDifference[] {
  if (isSameInOrder(links.before, links.after, translation)) return [];
  const relations = new Set([...links.before, ...links.after].map((link) => link.reference.schema.relation));
  return Array.from(relations).flatMap((relation) => {
    const ofRelation = (link: Link) => link.reference.schema.relation === relation;
    return diffRelation(
      { before: links.before.filter(ofRelation), after: links.after.filter(ofRelation) },
      translation,
    );
  });
}

/** Whether one after the other says the same, which is the rule, and needs nothing to be sorted out. */
export function isSameInOrder(
  before: readonly Link[],
  after: readonly Link[],
  translation: ReferenceTranslation,
): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < before.length; index++) {
    if (!isSame(before[index] as Link, after[index] as Link, translation)) return false;
  }
  return true;
}

function isSame(before: Link, after: Link, { pairing, textInAfter }: ReferenceTranslation): boolean {
  if (before.reference.schema.relation !== after.reference.schema.relation) return false;
  if (before.resolution.status === 'resolved' && after.resolution.status === 'resolved')
    return pairing.continues(before.resolution.target, after.resolution.target);
  const { text } = before.reference;
  const other = after.reference.text;
  return text === other || foldReferenceText(textInAfter(text)) === foldReferenceText(other);
}

function diffRelation(links: Pair<readonly Link[]>, translation: ReferenceTranslation): readonly ReferenceDifference[] {
  const said = {
    before: indexStatements(links.before.map((link) => stateInAfter(link, translation))),
    after: indexStatements(links.after.map(state)),
  };
  const removed = unique(links.before.filter((link) => !isSaid(stateInAfter(link, translation), said.after)));
  const added = unique(links.after.filter((link) => !isSaid(state(link), said.before)));
  const [before, after] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1 && before !== undefined && after !== undefined) {
    return [{ action: 'reference-retargeted', links: { before, after } }];
  }
  return [
    ...removed.map((link) => ({ action: 'reference-removed' as const, link })),
    ...added.map((link) => ({ action: 'reference-added' as const, link })),
  ];
}

/** What a link says, in the words of `after`. */
interface Statement {
  readonly isResolved: boolean;
  /** Undefined where nothing in `after` continues the target. */
  readonly target: Element | undefined;
  /** As written, and in the names of `after` without its spelling. */
  readonly texts: readonly string[];
}

function state(link: Link): Statement {
  const target = targetOf(link);
  return { isResolved: target !== undefined, target, texts: textsOf(link.reference.text, link.reference.text) };
}

function stateInAfter(link: Link, { pairing, textInAfter }: ReferenceTranslation): Statement {
  const target = targetOf(link);
  return {
    isResolved: target !== undefined,
    target: target && pairing.inAfter(target),
    texts: textsOf(link.reference.text, textInAfter(link.reference.text)),
  };
}

/** Two texts are the same if they are written alike or differ in spelling only. */
function textsOf(written: string, translated: string): readonly string[] {
  return [`written ${written}`, `folded ${foldReferenceText(translated)}`];
}

/** What the links of one side say, to be looked up: a holder may have thousands of them. */
interface Statements {
  readonly targets: ReadonlySet<Element>;
  /** Of links that found their targets, and of those that did not. */
  readonly resolvedTexts: ReadonlySet<string>;
  readonly openTexts: ReadonlySet<string>;
}

function indexStatements(statements: readonly Statement[]): Statements {
  const textsWhere = (isResolved: boolean) =>
    new Set(statements.flatMap((each) => (each.isResolved === isResolved ? each.texts : [])));
  return {
    targets: new Set(statements.flatMap(({ target }) => target ?? [])),
    resolvedTexts: textsWhere(true),
    openTexts: textsWhere(false),
  };
}

/** By target where both resolve, by text where one does not. */
function isSaid({ isResolved, target, texts }: Statement, others: Statements): boolean {
  if (target !== undefined && others.targets.has(target)) return true;
  return texts.some((text) => others.openTexts.has(text) || (!isResolved && others.resolvedTexts.has(text)));
}

function targetOf(link: Link): Element | undefined {
  return link.resolution.status === 'resolved' ? link.resolution.target : undefined;
}

/** Saying a thing twice is saying it once. */
function unique(links: readonly Link[]): readonly Link[] {
  const seen = new Set<Element | string>();
  return links.filter((link) => {
    const key = targetOf(link) ?? foldReferenceText(link.reference.text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
