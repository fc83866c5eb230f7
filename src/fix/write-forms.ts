/** The ways of writing a reference to an element, the shortest that keeps the written form first. */

import { resolveReference } from '../link/resolve-reference.ts';
import type { SymbolTable } from '../link/symbol-table.ts';
import type { Element, Reference } from '../model/element.ts';
import { foldName, kindOfPathPrefix } from '../model/synonyms.ts';
import { writeReference } from '../rules/references/write-reference.ts';

/** The first form that means the target and nothing else; undefined where none does. */
export function chooseForm(
  reference: Reference,
  target: { readonly before: Element; readonly after: Element },
  symbols: SymbolTable,
): string | undefined {
  const named = writeReference(reference, target.after, target.before);
  const inPath = named?.startsWith('"') ? undefined : named;
  const forms = [
    { form: writeLabel(reference, target), match: ['exact'] },
    { form: reference.form === 'path' ? inPath : named, match: ['exact'] },
    { form: writeFolded(reference, target.after), match: ['exact', 'loose'] },
    { form: named, match: ['exact'] },
    { form: `"${target.after.path}"`, match: ['exact'] },
  ];
  const question = { reference, target: target.after, symbols };
  return forms.find(({ form, match }) => isForm(form) && match.includes(means(form, question) ?? ''))?.form;
}

/** What was written as a label alone stays one wherever that is unique. */
function writeLabel(
  reference: Reference,
  target: { readonly before: Element; readonly after: Element },
): string | undefined {
  if (reference.form !== 'quoted') return undefined;
  return foldName(reference.text) === foldName(target.before.label) ? `"${target.after.label}"` : undefined;
}

/** A bare path can hold only words, and is matched without its spelling: `domain.sales_ops` means `"Sales Ops"`. */
function writeFolded(reference: Reference, target: Element): string | undefined {
  const [first = '', ...rest] = reference.text.split('.');
  if (reference.form !== 'path') return undefined;
  const prefix = rest.length > 0 && kindOfPathPrefix(first) !== undefined ? first : undefined;
  const path = (rest.length > 1 || prefix === undefined ? target.path : target.label).replaceAll(/[^\w.]+/g, '_');
  const form = prefix === undefined ? path : `${prefix}.${path}`;
  return form.split('.').every((part) => /^[A-Za-z_]\w*$/.test(part)) ? form : undefined;
}

/** A text that would end its own string is no form. */
function isForm(form: string | undefined): form is string {
  if (form === undefined || /[\r\n]/.test(form)) return false;
  return !form.startsWith('"') || !/(?<!\\)(?:\\\\)*"/.test(form.slice(1, -1));
}

interface Question {
  readonly reference: Reference;
  readonly target: Element;
  readonly symbols: SymbolTable;
}

/** How the written form would match the target. */
function means(form: string, { reference, target, symbols }: Question): 'exact' | 'loose' | undefined {
  const isQuoted = form.startsWith('"');
  const resolution = resolveReference(
    readAs(reference, { text: isQuoted ? form.slice(1, -1) : form, form: isQuoted ? 'quoted' : 'path' }),
    symbols,
  );
  return resolution.status === 'resolved' && resolution.target === target ? resolution.match : undefined;
}

/** The same reference with another text or holder. Its range stays uncounted. */
export function readAs(reference: Reference, changed: Partial<Pick<Reference, 'text' | 'form' | 'from'>>): Reference {
  return {
    from: changed.from ?? reference.from,
    schema: reference.schema,
    text: changed.text ?? reference.text,
    form: changed.form ?? reference.form,
    get range() {
      return reference.range;
    },
  };
}
