/** What an entry speaks of, as it reads below its heading. */

import { nameKind } from '../report/outline/name-kind.ts';
import type { Changelog, ChangelogEntry, Slice } from './changelog.ts';
import { readLabel, shortenBelow } from './name-parts.ts';

export interface ShownSubject {
  readonly kind: string;
  /** Raw; absent for a block without a name. */
  readonly name?: string;
}

/** `above` is the name of the heading or block that stands above; what has that name needs none. */
export function showSubject(entry: Pick<ChangelogEntry, 'kind' | 'subject'>, above: string | undefined): ShownSubject {
  const { kind, subject } = entry;
  const shown = capitalize(nameKind(kind));
  if (subject === kind || subject === above) return { kind: shown };
  return { kind: shown, name: kind === 'consumer' ? readLabel(subject) : shortenBelow(subject, above) };
}

/** What kind of reader a slice is for. */
export function nameSlice({ type }: Slice): string {
  return type === 'product' ? 'data product' : 'consumer';
}

/** From which version to which, in brackets behind the bump; nothing where no version is known. */
export function describeStep({ current, next }: Changelog): string {
  if (current === undefined || next === undefined) return '';
  return current === next ? ` (${current})` : ` (${current} → ${next})`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
