/** What a reference that finds nothing may have meant. */

import type { Kind } from '../model/kind.ts';
import { rememberEach } from '../text/remember.ts';
import { createSuggester, type Suggester } from '../text/suggest.ts';
import type { SymbolTable } from './symbol-table.ts';

/** A text, and the kinds among which it finds nothing. */
export interface MissingTarget {
  readonly text: string;
  readonly kinds: readonly Kind[];
}

/**
 * Comparing every missing name with every known one is quadratic. Beyond this many comparisons only names with the same last part
 * are suggested: nobody reads thousands of guesses.
 */
const MOST_COMPARISONS = 10_000_000;

/** Has to be told of each missing target before any is asked for, so that the order of questions decides nothing. */
export const suggesterOf: (symbols: SymbolTable) => TargetSuggester = rememberEach(
  (symbols) => new TargetSuggester(symbols),
);

/** Thousands of references may miss the one name that was taken away, so each is looked for once. */
export class TargetSuggester {
  readonly #symbols: SymbolTable;
  readonly #missing = new Set<string>();
  readonly #suggestions = new Map<string, readonly string[]>();
  readonly #suggesters = new Map<string, { readonly names: number; readonly suggest: Suggester }>();

  constructor(symbols: SymbolTable) {
    this.#symbols = symbols;
  }

  note(target: MissingTarget): void {
    this.#missing.add(keyOf(target));
  }

  /** Names of the right kinds that end in the same last part, or that are near as a whole. */
  suggest(target: MissingTarget): readonly string[] {
    const key = keyOf(target);
    const known = this.#suggestions.get(key);
    if (known !== undefined) return known;
    const { text, kinds } = target;
    const last = text.slice(text.lastIndexOf('.') + 1);
    const { table } = this.#symbols;
    const sameLast = kinds.flatMap((kind) => this.#symbols.labelledLoosely(kind, last).map((at) => table.nameOf(at)));
    const found = Array.from(new Set([...sameLast.sort(), ...this.#suggestNear(target)])).slice(0, 3);
    this.#suggestions.set(key, found);
    return found;
  }

  #suggestNear({ text, kinds }: MissingTarget): readonly string[] {
    const key = kinds.join();
    const known = this.#suggesters.get(key) ?? this.#prepare(kinds);
    this.#suggesters.set(key, known);
    return known.names * this.#missing.size > MOST_COMPARISONS ? [] : known.suggest(text);
  }

  #prepare(kinds: readonly Kind[]): { readonly names: number; readonly suggest: Suggester } {
    const names = kinds.flatMap((kind) => [...this.#symbols.paths(kind)]);
    return { names: names.length, suggest: createSuggester(names) };
  }
}

function keyOf({ text, kinds }: MissingTarget): string {
  return `${kinds.join()} ${text}`;
}
