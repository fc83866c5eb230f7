/** How alike two elements of one kind are, from 0 to 1: by name, members, references and properties; never by place. */

import { distance } from 'fastest-levenshtein';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import { foldName } from '../model/synonyms.ts';
import { isAscii } from '../text/ascii.ts';

/** What is compared of an element. */
export interface Profile {
  readonly element: Element;
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

/** Names longer than this are cut before comparing: edit distance is quadratic. */
const LONGEST_COMPARED = 200;

/**
 * With members, they say most about what an element is, and the name may change wholly; without, the name must carry it.
 * Three attributes that every table has (`id`, `name`, `created_at`) must not be enough.
 */
const WEIGHTS_WITH_MEMBERS = { name: 0.3, members: 0.45, references: 0.15, properties: 0.15 };
const WEIGHTS_WITHOUT_MEMBERS = { name: 0.6, members: 0, references: 0.2, properties: 0.2 };

/** `follow` gives the counterpart on the other side of what is already matched, so that a rename does not hide another. */
export function buildProfile(element: Element, model: LinkedModel, follow: Follow): Profile {
  const name = foldName(element.label.slice(0, LONGEST_COMPARED));
  return {
    element,
    name,
    words: new Set(splitWords(name)),
    members: new Set(element.members.map((member) => `${member.kind} ${foldName(member.label)}`)),
    references: collectReferences(element, model, follow),
    properties: collectProperties(element),
  };
}

function splitWords(name: string): readonly string[] {
  const words = isAscii(name) ? name.split(/[^a-z0-9]+/) : name.split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '');
}

export type Follow = (element: Element) => Element;

function collectReferences(element: Element, model: LinkedModel, follow: Follow): ReadonlySet<string> {
  const features = new Set<string>();
  for (const { reference, resolution } of model.linksOf(element)) {
    const target = resolution.status === 'resolved' ? follow(resolution.target).label : reference.text;
    features.add(`to ${reference.schema.relation} ${foldName(target)}`);
  }
  for (const { reference } of model.incoming(element)) {
    features.add(`by ${reference.schema.relation} ${foldName(follow(reference.from).label)}`);
  }
  return features;
}

function collectProperties(element: Element): ReadonlySet<string> {
  const written = element.properties.filter(
    (property) => property.origin === 'written' && property.name !== 'renamed_from',
  );
  return new Set(written.map((property) => `${property.name} ${property.values.join('\n')}`));
}

/** 1 for elements that differ in nothing, 0 for elements that share nothing; the same both ways round. */
export function measureSimilarity(left: Profile, right: Profile): number {
  const hasMembers = left.members.size + right.members.size > 0;
  const weights = hasMembers ? WEIGHTS_WITH_MEMBERS : WEIGHTS_WITHOUT_MEMBERS;
  let sum = weights.name * compareNames(left, right);
  let weight = weights.name;
  for (const aspect of ['members', 'references', 'properties'] as const) {
    if (left[aspect].size + right[aspect].size === 0) continue;
    sum += weights[aspect] * overlap(left[aspect], right[aspect]);
    weight += weights[aspect];
  }
  return sum / weight;
}

/** Fewer of the same members could be by chance. */
const FEWEST_TELLING_MEMBERS = 3;

/** Whether both hold the same members, each of a written type that is the same too, and enough of them to tell something. */
export function holdsSameMembers(left: Element, right: Element): boolean {
  if (left.members.length < FEWEST_TELLING_MEMBERS || left.members.length !== right.members.length) return false;
  const described = new Set(left.members.map(describeMember));
  return !described.has(undefined) && right.members.every((member) => described.delete(describeMember(member)));
}

function describeMember(member: Element): string | undefined {
  const type = member.property('type');
  if (type?.origin !== 'written') return undefined;
  return JSON.stringify([member.kind, foldName(member.label), ...type.values]);
}

function compareNames(left: Profile, right: Profile): number {
  const longest = Math.max(left.name.length, right.name.length);
  if (longest === 0) return 1;
  return Math.max(1 - distance(left.name, right.name) / longest, dice(left.words, right.words));
}

/** Shared share of all there is (Jaccard). */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = countShared(left, right);
  return shared / (left.size + right.size - shared);
}

/** Twice the shared share of both (Dice): kinder to a name that only gained a word. */
function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const total = left.size + right.size;
  return total === 0 ? 0 : (2 * countShared(left, right)) / total;
}

function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of left) if (right.has(feature)) shared++;
  return shared;
}
