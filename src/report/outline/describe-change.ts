/** A change in one line: a sign, what it is, its name, and what happened to it. */

import type { Compatibility } from '../../diagnostics/rule-meta.ts';
import { type DiffLine, diffTexts } from '../markup/text-diff.ts';
import type { ReportChange } from '../report.ts';
import { countNoun } from './count-noun.ts';
import { nameKind } from './name-kind.ts';
import { unescapeName } from './shorten-path.ts';

export interface ChangeLine {
  readonly sign: ChangeSign;
  readonly kind: string;
  /** Raw, as every text here; relative to the heading that stands above. */
  readonly name: string;
  /** Of a renamed or moved element, in full where it left its heading. */
  readonly previousName?: string;
  /** Ours: "87 %", "+4 attributes", the name of a property or relation. */
  readonly note?: string;
  readonly values?: ChangedValues;
  readonly diff?: readonly DiffLine[];
  readonly compatibility: Compatibility;
  /** The rule that gives it its compatibility, to be explained. */
  readonly rule?: string;
}

/** Of a property, absent where it had no value; of a reference, only one where it was added or removed. */
export interface ChangedValues {
  readonly of: 'property' | 'reference';
  readonly before?: string;
  readonly after?: string;
}

export type ChangeSign = '+' | '-' | '~' | '→';

export function describeChange(change: ReportChange): ChangeLine {
  const { kind, name, compatibility, heading, decisiveRule: rule } = change;
  const line = {
    kind: nameKind(kind),
    name: shortenName(name, heading),
    compatibility,
    ...(rule !== undefined && { rule }),
  };
  switch (change.action) {
    case 'added':
      return { ...line, sign: '+', ...describeMembers(change, '+') };
    case 'removed':
      return { ...line, sign: '-', ...describeMembers(change, '-') };
    case 'renamed':
    case 'moved':
      return { ...line, sign: '→', ...describeRename(change) };
    case 'property-changed':
      return {
        ...line,
        sign: '~',
        note: change.property ?? '',
        ...(change.formula ? diffOf(change) : valuesOf(change, 'property')),
      };
    case 'reference-added':
    case 'reference-removed':
    case 'reference-retargeted':
      return { ...line, sign: '~', note: nameKind(change.property ?? ''), ...valuesOf(change, 'reference') };
  }
}

/** What a block's members are, where all of them are of one sort. */
const MEMBER_NOUNS = new Map([
  ['entity', 'attribute'],
  ['report', 'metric'],
  ['source', 'mapping'],
]);

function describeMembers({ kind, members = 0 }: ReportChange, sign: '+' | '-'): { readonly note?: string } {
  return members === 0 ? {} : { note: `${sign}${countNoun(members, MEMBER_NOUNS.get(kind) ?? 'element')}` };
}

function describeRename({ previousName = '', confidence, heading }: ReportChange): Partial<ChangeLine> {
  const certain = confidence === undefined || confidence === 1;
  return {
    previousName: shortenName(previousName, heading),
    ...(certain ? {} : { note: `${Math.floor(confidence * 100)} %` }),
  };
}

function diffOf({ before, after }: ReportChange): Partial<ChangeLine> {
  return { diff: diffTexts(before, after) };
}

function valuesOf({ before, after }: ReportChange, of: ChangedValues['of']): Partial<ChangeLine> {
  return { values: { of, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) } };
}

function shortenName(name: string, heading: ReportChange['heading']): string {
  if (heading === null || !name.startsWith(heading.name)) return name;
  const separator = name.charAt(heading.name.length);
  return separator === '.' || separator === '/' ? unescapeName(name.slice(heading.name.length + 1)) : name;
}
