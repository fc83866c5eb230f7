/** Tells what a change brought from what was there before, after names of before have been translated. */

import type { Diagnostic, Subject } from '../diagnostics/diagnostic.ts';
import type { ModelDiff } from '../diff/change.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import { foldReferenceText } from '../link/resolve-reference.ts';
import type { Element } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';
import { countTexts, takeText } from '../text/count-texts.ts';

export type Origin = 'introduced' | 'inherited' | 'merge';

/** What the model rules say of each revision. */
export interface StateDiagnostics {
  readonly before: readonly Diagnostic[];
  readonly after: readonly Diagnostic[];
  /** Of the head alone, where `after` is a merge of it. */
  readonly head?: readonly Diagnostic[] | undefined;
  /** Of `before` as it was divided into projects, where the change divides it anew. */
  readonly undivided?: readonly Diagnostic[] | undefined;
}

export interface Origins {
  /** One per diagnostic of `after`, in the same order. */
  readonly after: readonly { readonly diagnostic: Diagnostic; readonly origin: Origin }[];
  /** Diagnostics of `before` that no longer hold. */
  readonly fixed: readonly Diagnostic[];
}

export interface Translation {
  readonly before: LinkedModel;
  readonly diff: ModelDiff;
}

export function findOrigins(states: StateDiagnostics, translation: Translation): Origins {
  const keysOf = (diagnostics: readonly Diagnostic[]) =>
    countTexts(diagnostics.map((diagnostic) => keyInAfter(diagnostic, translation)));
  const inherited = keysOf(states.before);
  const undivided = states.undivided && keysOf(states.undivided);
  const head = states.head === undefined ? undefined : countTexts(states.head.map(keyOf));
  const after = states.after.map((diagnostic) => {
    const key = keyOf(diagnostic);
    // What only the new division makes wrong was not there before.
    const wasThere = takeText(inherited, key) && (undivided === undefined || takeText(undivided, key));
    if (wasThere) return { diagnostic, origin: 'inherited' as const };
    const isMerge = head !== undefined && !takeText(head, key);
    return { diagnostic, origin: isMerge ? ('merge' as const) : ('introduced' as const) };
  });
  return { after, fixed: findFixed(states, translation) };
}

function findFixed({ before, after }: StateDiagnostics, translation: Translation): readonly Diagnostic[] {
  const still = countTexts(after.map(keyOf));
  return before.filter(
    (diagnostic) => !takeText(still, keyInAfter(diagnostic, translation)) && !isUnknown(diagnostic, translation),
  );
}

/** Of an element whose text can no longer be read, nobody knows whether its mistakes are mended. */
function isUnknown({ subject }: Diagnostic, { before, diff }: Translation): boolean {
  const element = findSubject(subject, before);
  return element !== undefined && diff.unknown.before.has(element);
}

function keyOf({ rule, subject, detail, involved }: Diagnostic): string {
  if (involved !== undefined)
    return JSON.stringify([rule, ...involved.map(({ kind, name }) => `${kind} ${name}`).sort()]);
  return JSON.stringify([rule, subject.kind, subject.name, detail]);
}

/** The key that the same diagnostic has in `after`, where holders and targets may have other names. */
function keyInAfter(diagnostic: Diagnostic, translation: Translation): string {
  const { referenceText, involved } = diagnostic;
  const translate = (subject: Subject) => ({ kind: subject.kind, name: nameInAfter(subject, translation) });
  const detail =
    referenceText === undefined
      ? diagnostic.detail
      : translateDetail(diagnostic.detail, referenceText, translation.diff);
  return keyOf({
    ...diagnostic,
    subject: translate(diagnostic.subject),
    detail,
    ...(involved !== undefined && { involved: involved.map(translate) }),
  });
}

function nameInAfter(subject: Subject, { before, diff }: Translation): string {
  const element = findSubject(subject, before);
  return (element === undefined ? undefined : diff.counterpartInAfter(element)?.id.name) ?? subject.name;
}

function translateDetail(detail: string, referenceText: string, diff: ModelDiff): string {
  return detail.replace(foldReferenceText(referenceText), () => foldReferenceText(diff.textInAfter(referenceText)));
}

function findSubject(subject: Subject, model: LinkedModel): Element | undefined {
  return subject.kind === 'file' ? undefined : model.find({ kind: subject.kind as Kind, name: subject.name });
}
