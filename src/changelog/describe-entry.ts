/** Says what happened to an element, as a predicate that follows its name: "removed, with 4 attributes". */

import type { Kind } from '../model/kind.ts';
import { countNoun } from '../report/outline/count-noun.ts';
import { nameKind } from '../report/outline/name-kind.ts';
import type { ReportChange } from '../report/report.ts';
import type { ChangelogEntry, Phrase } from './changelog.ts';
import { cutLastPart, readLabel } from './name-parts.ts';

export function words(text: string): Phrase {
  return { type: 'words', text };
}

export function nameOf(name: string): Phrase {
  return { type: 'name', name };
}

export function textOf(text: string): Phrase {
  return { type: 'value', text };
}

/** The whole sentence without a full stop, names in full: "Entity Sales.Order removed, with 4 attributes". */
export function writeSentence({
  kind,
  subject,
  predicate,
}: Pick<ChangelogEntry, 'kind' | 'subject' | 'predicate'>): string {
  const sentence = `${writeSubject(kind, subject)}${separate(predicate)}${writePhrases(predicate)}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A sentence about a property or a relation of the subject needs a colon before it. */
export function separate([first]: readonly Phrase[]): ' ' | ': ' {
  return first?.type === 'words' ? ' ' : ': ';
}

/** "consumer executives of Sales_Analytics": its qualified name would be full of escapes where it is an address. */
function writeSubject(kind: Kind, name: string): string {
  const product = kind === 'consumer' ? cutLastPart(name)?.holder : undefined;
  if (product !== undefined) return `consumer ${readLabel(name)} of ${product}`;
  return name === kind ? nameKind(kind) : `${nameKind(kind)} ${name}`;
}

export function writePhrases(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => (phrase.type === 'name' ? phrase.name : phrase.text)).join('');
}

export function describePredicate(change: ReportChange): readonly Phrase[] {
  const { property = '', before, after } = change;
  switch (change.action) {
    case 'added':
      return [words(`added${describeMembers(change)}${describeTraits(change)}`)];
    case 'removed':
      return [words(`removed${describeMembers(change)}`)];
    case 'renamed':
      return [words('renamed to '), nameOf(change.name), ...describeConfidence(change)];
    case 'moved':
      return [words('moved, now '), nameOf(change.name), ...describeConfidence(change)];
    case 'property-changed':
      return describeProperty(change);
    case 'reference-added':
      return [words(`now ${nameKind(property)} `), textOf(after ?? '')];
    case 'reference-removed':
      return [words(`no longer ${nameKind(property)} `), textOf(before ?? '')];
    case 'reference-retargeted':
      return [words(`${nameKind(property)} `), textOf(after ?? ''), words(' instead of '), textOf(before ?? '')];
  }
}

/** Of a block with members the rule speaks of what stands inside, which has entries of its own. */
function describeTraits({ rules, members = 0 }: ReportChange): string {
  const required = rules.includes('required-attribute-added') ? ', required' : '';
  return rules.includes('pii-added') && members === 0 ? `${required}, personal data` : required;
}

const MEMBER_NOUNS: ReadonlyMap<Kind, string> = new Map<Kind, string>([
  ['entity', 'attribute'],
  ['report', 'metric'],
  ['source', 'mapping'],
]);

function describeMembers({ kind, members = 0 }: ReportChange): string {
  return members === 0 ? '' : `, with ${countNoun(members, MEMBER_NOUNS.get(kind) ?? 'element')}`;
}

function describeConfidence({ confidence = 1 }: ReportChange): readonly Phrase[] {
  return confidence === 1 ? [] : [words(` (inferred, ${Math.floor(confidence * 100)} % alike)`)];
}

function describeProperty(change: ReportChange): readonly Phrase[] {
  const { property = '', before = '', after = '', rules } = change;
  if (rules.includes('pii-added')) return [words('is now marked as personal data')];
  if (property === 'pii') return [words('is no longer marked as personal data')];
  if (rules.includes('attribute-became-required')) return [words('is now required')];
  if (rules.includes('attribute-became-optional')) return [words('is now optional')];
  if (property === 'deprecated' || property === 'sunset') return describeRetirement(property, before, after);
  const subject = textOf(property);
  if (change.formula) return [subject, words(before === '' ? ' added' : after === '' ? ' removed' : ' changed')];
  if (before === '') return [subject, words(' set to '), textOf(after)];
  if (after === '') return [subject, words(' removed, was '), textOf(before)];
  return [subject, words(' changed from '), textOf(before), words(' to '), textOf(after)];
}

function describeRetirement(property: 'deprecated' | 'sunset', before: string, after: string): readonly Phrase[] {
  if (property === 'sunset') {
    if (after === '') return [words('has no sunset date any more, was '), textOf(before)];
    const former = before === '' ? [] : [words(', was '), textOf(before)];
    return [words('to be removed after '), textOf(after), ...former];
  }
  if (!isMark(after)) return [words('is no longer deprecated')];
  const isNew = !isMark(before);
  return [words(isNew ? 'deprecated' : 'still deprecated'), ...(after === 'true' ? [] : [words(': '), textOf(after)])];
}

/** `true` or a text that says why. */
export function isMark(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}
