/**
 * Finds which removed elements live on under another name. One-to-one, only above the threshold, and only where no other
 * choice is nearly as good: an ambiguous one is listed and left to people. Swapping the sides swaps the names.
 */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import { compareText } from '../text/compare.ts';
import type { Pair } from '../text/pair.ts';
import type { RenameCandidate } from './change.ts';
import { buildProfile, type Follow, holdsSameMembers, measureSimilarity, type Profile } from './similarity.ts';

/** A similarity must be above this. */
const THRESHOLD = 0.6;
/** A second choice this near makes the first a guess. */
const AMBIGUITY_MARGIN = 0.05;
/** Up to this many pairs all are compared; beyond, only those that share a rare feature. */
const MOST_PAIRS_COMPARED = 40_000;
/** A feature that more elements than this share says nothing about which is which. */
const COMMON_FEATURE = 40;

export interface DetectedRenames {
  readonly renames: readonly { readonly elements: Pair<Element>; readonly confidence: number }[];
  readonly candidates: readonly RenameCandidate[];
}

interface ScoredPair {
  readonly before: Element;
  readonly after: Element;
  readonly score: number;
}

/** `follow` gives the counterpart in `after` of an element of `before` that is already matched, else the element. */
export function detectRenames(
  unpaired: Pair<readonly Element[]>,
  models: Pair<LinkedModel>,
  follow: Follow,
): DetectedRenames {
  if (unpaired.before.length === 0 || unpaired.after.length === 0) return { renames: [], candidates: [] };
  const before = unpaired.before.map((element) => buildProfile(element, models.before, follow));
  const after = unpaired.after.map((element) => buildProfile(element, models.after, (other) => other));
  const scored = choosePairs(before, after)
    .map(([left, right]) => ({
      before: left.element,
      after: right.element,
      score: round(measureSimilarity(left, right)),
    }))
    .filter((pair) => pair.score > THRESHOLD);
  const { renames, candidates } = decide(scored);
  const settled = new Set(renames.flatMap(({ elements }) => [elements.before, elements.after]));
  const open = { before: before.filter(isOpen), after: after.filter(isOpen) };
  return { renames, candidates: [...candidates, ...findLoneCandidates(open, candidates, follow)] };

  function isOpen({ element }: Profile): boolean {
    return !settled.has(element);
  }
}

/**
 * The only one that went from a parent may have become the only one that came to it, also under a name that has nothing of the
 * old one, where both hold the same. That is for people to say.
 */
function findLoneCandidates(
  open: Pair<readonly Profile[]>,
  known: readonly RenameCandidate[],
  follow: Follow,
): readonly RenameCandidate[] {
  const listed = new Set(known.map(({ removed }) => removed));
  const came = groupByParent(open.after, (parent) => parent);
  const went = groupByParent(open.before, (parent) => parent && follow(parent));
  return Array.from(went).flatMap(([parent, [left, ...others]]) => {
    const [right, ...more] = came.get(parent) ?? [];
    if (left === undefined || right === undefined || others.length + more.length > 0) return [];
    const [removed, added] = [left.element, right.element];
    if (listed.has(removed) || !holdsSameMembers(removed, added)) return [];
    return [{ kind: removed.kind, removed, added: [added], confidence: round(measureSimilarity(left, right)) }];
  });
}

function groupByParent(
  profiles: readonly Profile[],
  identify: (parent: Element | undefined) => Element | undefined,
): ReadonlyMap<Element | undefined, readonly Profile[]> {
  const groups = new Map<Element | undefined, Profile[]>();
  for (const profile of profiles) {
    const parent = identify(profile.element.parent);
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [profile]);
    else group.push(profile);
  }
  return groups;
}

/** Two digits: what is printed is what was decided upon. */
function round(score: number): number {
  return Math.round(score * 100) / 100;
}

function choosePairs(before: readonly Profile[], after: readonly Profile[]): readonly (readonly [Profile, Profile])[] {
  if (before.length * after.length <= MOST_PAIRS_COMPARED) {
    return before.flatMap((left) => after.map((right) => [left, right] as const));
  }
  const index = indexFeatures(after);
  const counts = indexFeatures(before);
  return before.flatMap((left) => {
    const partners = new Set<Profile>();
    for (const feature of featuresOf(left)) {
      const holders = index.get(feature) ?? [];
      if (holders.length + (counts.get(feature)?.length ?? 0) > COMMON_FEATURE) continue;
      for (const right of holders) partners.add(right);
    }
    return Array.from(partners, (right) => [left, right] as const);
  });
}

function indexFeatures(profiles: readonly Profile[]): ReadonlyMap<string, readonly Profile[]> {
  const index = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const feature of featuresOf(profile)) {
      const known = index.get(feature);
      if (known === undefined) index.set(feature, [profile]);
      else known.push(profile);
    }
  }
  return index;
}

function featuresOf(profile: Profile): ReadonlySet<string> {
  return new Set([
    `name ${profile.name}`,
    ...profile.words,
    ...profile.members,
    ...profile.references,
    ...profile.properties,
  ]);
}

/** In rounds, takes every pair that is each side's clear best; what remains unclear becomes a candidate. */
function decide(scored: readonly ScoredPair[]): DetectedRenames {
  const renames: { elements: Pair<Element>; confidence: number }[] = [];
  let open = scored;
  for (;;) {
    const clear = findClearPairs(open);
    if (clear.length === 0) return { renames, candidates: listCandidates(open) };
    for (const { before, after, score } of clear) renames.push({ elements: { before, after }, confidence: score });
    const taken = new Set(clear.flatMap((pair) => [pair.before, pair.after]));
    open = open.filter((pair) => !taken.has(pair.before) && !taken.has(pair.after));
  }
}

function findClearPairs(open: readonly ScoredPair[]): readonly ScoredPair[] {
  const best = { before: findBestTwo(open, 'before'), after: findBestTwo(open, 'after') };
  return open.filter(
    (pair) => isClearBest(pair, best.before.get(pair.before)) && isClearBest(pair, best.after.get(pair.after)),
  );
}

interface BestTwo {
  readonly first: number;
  readonly second: number;
}

function findBestTwo(open: readonly ScoredPair[], side: 'before' | 'after'): ReadonlyMap<Element, BestTwo> {
  const best = new Map<Element, BestTwo>();
  for (const pair of open) {
    const { first, second } = best.get(pair[side]) ?? { first: 0, second: 0 };
    if (pair.score >= first) best.set(pair[side], { first: pair.score, second: first });
    else if (pair.score > second) best.set(pair[side], { first, second: pair.score });
  }
  return best;
}

function isClearBest(pair: ScoredPair, best: BestTwo | undefined): boolean {
  return best !== undefined && pair.score === best.first && best.first - best.second > AMBIGUITY_MARGIN - 1e-9;
}

function listCandidates(open: readonly ScoredPair[]): readonly RenameCandidate[] {
  const groups = new Map<Element, ScoredPair[]>();
  for (const pair of open) {
    const known = groups.get(pair.before);
    if (known === undefined) groups.set(pair.before, [pair]);
    else known.push(pair);
  }
  return Array.from(groups, ([removed, pairs]) => {
    const sorted = [...pairs].sort(
      (left, right) => right.score - left.score || compareText(left.after.id.name, right.after.id.name),
    );
    return { kind: removed.kind, removed, added: sorted.map((pair) => pair.after), confidence: sorted[0]?.score ?? 0 };
  });
}
