/** Collects what somebody might have to be told of: which element, since which grave change, in one line each. */

import type { Level } from '../diagnostics/rule-meta.ts';
import type { AddedChange, Change, ModelDiff, RemovedChange } from '../diff/change.ts';
import type { AffectedElement } from '../impact/impact.ts';
import type { Element, ElementId } from '../model/element.ts';
import { compatibilityOf, rulesOf } from '../rules/compatibility.ts';
import type { Comparison } from '../rules/rule.ts';
import type { MentionLevel } from './config.ts';
import { describeEffect, type Effect } from './describe-effect.ts';
import type { Finding } from './finding.ts';

export interface OwnerReason {
  /** Whose owner is asked for. */
  readonly element: Element;
  /** Steps from the change; 0 for what was changed itself. */
  readonly distance: number;
  /** The sentence, without its full stop, for the thing that somebody owns. */
  readonly explain: (owned: Element) => string;
}

export function collectReasons(
  comparison: Comparison,
  findings: readonly Finding[],
  level: MentionLevel,
): readonly OwnerReason[] {
  const own = findings.filter((finding) => finding.origin !== 'inherited');
  const changes = comparison.diff.changes.filter(createGravityTest(own, level));
  return [
    ...changes.flatMap((change) => ofChange(change, comparison.diff)),
    ...ofReach(changes, comparison.impact.elements),
    ...ofExposures(comparison),
    ...ofFindings(own, comparison, level),
  ];
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

function reaches(level: Level, least: MentionLevel): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(least);
}

/** Breaking changes and personal data always count; others by the level of what was found about them. */
function createGravityTest(findings: readonly Finding[], least: MentionLevel): (change: Change) => boolean {
  const grave = new Set(
    findings
      .filter(({ level }) => reaches(level, least))
      .map(({ diagnostic }) => keyOf(diagnostic.rule, diagnostic.subject)),
  );
  return (change) => {
    const rules = rulesOf(change);
    if (compatibilityOf(change) === 'breaking' || rules.some(isAboutPersonalData)) return true;
    const { id } = 'element' in change ? change.element : change.elements.after;
    return rules.some((rule) => grave.has(keyOf(rule, id)));
  };
}

function isAboutPersonalData(rule: string): boolean {
  return rule === 'pii-added' || rule === 'pii-removed';
}

function keyOf(rule: string, { kind, name }: { readonly kind: string; readonly name: string }): string {
  return JSON.stringify([rule, kind, name]);
}

/** Whoever owned it before is told too: an owner may be changed along with what they own. */
function ofChange(change: Change, diff: ModelDiff): readonly OwnerReason[] {
  const effect = describeEffect(change);
  const sides = 'element' in change ? findBothSides(change, diff) : [change.elements.before, change.elements.after];
  const explain = () => `${effect.element.id.name} ${effect.words}`;
  return sides.map((element) => ({ element, distance: 0, explain }));
}

/** What came or went stands in something that the other side may hold too. */
function findBothSides({ action, element }: AddedChange | RemovedChange, diff: ModelDiff): readonly Element[] {
  const { parent } = element;
  if (parent === undefined) return [element];
  const other = action === 'removed' ? diff.counterpartInAfter(parent) : diff.counterpartInBefore(parent);
  return other === undefined ? [element] : [element, other];
}

function ofReach(changes: readonly Change[], affected: readonly AffectedElement[]): readonly OwnerReason[] {
  const grave = new Map(changes.map((change) => [change.id, change]));
  return affected.flatMap((reached) => {
    const causes = reached.because.flatMap((id) => grave.get(id) ?? []);
    const [start] = reached.path;
    const cause = causes.find((change) => namesOf(change).includes(start ?? '')) ?? causes[0];
    if (cause === undefined) return [];
    const effect = describeEffect(cause);
    const isOnPath = namesOf(cause).includes(start ?? '');
    const { element, distance } = reached;
    return [
      { element, distance, explain: (owned: Element) => describeReach(owned, effect, isOnPath ? reached.path : []) },
    ];
  });
}

function namesOf(change: Change): readonly string[] {
  return 'element' in change
    ? [change.element.id.name]
    : [change.elements.before.id.name, change.elements.after.id.name];
}

/** "Sales_Analytics uses Sales.Order, which lost status"; what lies between makes it "depends on". */
function describeReach(owned: Element, effect: Effect, path: readonly string[]): string {
  const name = owned.id.name;
  const inside = (part: string) => part === name || part.startsWith(`${name}/`) || part.startsWith(`${name}.`);
  const changed = effect.element.id.name;
  const between = path.slice(1).filter((part) => !inside(part) && part !== changed);
  const verb = path.length > 0 && between.length === 0 ? 'uses' : 'depends on';
  return inside(changed) ? `${changed} ${effect.words}` : `${name} ${verb} ${changed}, which ${effect.words}`;
}

/** Both ends must know: who shows the data, and whose data it is. */
function ofExposures({ personalData, models }: Comparison): readonly OwnerReason[] {
  return personalData.exposures.flatMap(({ element, product, consumer }) => {
    const name = element.id.name;
    const shows = models.after.find({ kind: 'data-product', name: product });
    return [
      ...(shows === undefined
        ? []
        : [{ element: shows, distance: 1, explain: () => `${product} newly shows ${name} to ${consumer}` }]),
      { element, distance: 0, explain: () => `${name} newly reaches ${consumer} through ${product}` },
    ];
  });
}

/** What is wrong with an element itself, such as a reference that finds nothing any more. */
function ofFindings(findings: readonly Finding[], { models }: Comparison, least: MentionLevel): readonly OwnerReason[] {
  return findings.flatMap(({ diagnostic, level }) => {
    const { subject, side, message } = diagnostic;
    if (!reaches(level, least) || subject.kind === 'file') return [];
    const element = models[side].find(subject as ElementId);
    return element === undefined ? [] : [{ element, distance: 0, explain: () => message.replace(/\.$/, '') }];
  });
}
