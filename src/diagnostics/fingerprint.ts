/** Names a diagnostic by what it is about, so that waivers and baselines survive new lines, order and wording. */

import { createDigest } from '../text/digest.ts';
import type { Diagnostic } from './diagnostic.ts';

/** 16 hex digits of rule, subject and detail; `occurrence` (from 1) keeps otherwise equal ones of a report apart. */
export function fingerprintDiagnostic(
  diagnostic: Pick<Diagnostic, 'rule' | 'subject' | 'detail'>,
  occurrence: number,
): string {
  const { rule, subject, detail } = diagnostic;
  return createDigest([rule, subject.kind, subject.name, detail, String(occurrence)]);
}
