/** What else is affected, by name: one line per kind, and one for the owners to tell. */

import { cutText, measureText, padText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { pluralize } from '../outline/count-noun.ts';
import { nameKind } from '../outline/name-kind.ts';
import type { Report } from '../report.ts';
import { measureColumn, type Section } from './sheet.ts';

const WIDEST_TITLE = 20;

/** Columns kept free for ` … +12345`. */
const MORE_ROOM = 9;

interface NameList {
  readonly title: string;
  readonly names: readonly string[];
}

export const drawOthers: Section = ({ report, paint, width }) => {
  const lists = listOthers(report);
  const titles = lists.map(({ title }) => title);
  const column = measureColumn(titles, WIDEST_TITLE);
  return lists.map(({ title, names }) => {
    const lead = `  ${padText(title, column)}  `;
    return paint('dim', lead) + joinFitting(names, width - lead.length);
  });
};

/** Consumers and products are named with their paths already. */
function listOthers({ impact, owners }: Report): readonly NameList[] {
  const kinds = new Map<string, string[]>();
  for (const { kind, name } of impact.elements) {
    if (kind === 'consumer' || kind === 'data-product') continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), showPlainText(lastPart(name))]);
  }
  const tell = owners.map(({ owner, handles }) => showPlainText([owner, ...handles].join(' ')));
  return [
    ...[...kinds].map(([kind, names]) => ({ title: pluralize(nameKind(kind)), names })),
    ...(tell.length === 0 ? [] : [{ title: 'owners', names: tell }]),
  ];
}

/** A metric without its product and report. */
function lastPart(name: string): string {
  return name.split(/(?<!\\)\//).at(-1) ?? name;
}

/** `a, b … +3`: as many as there is room for, at least one. */
function joinFitting(names: readonly string[], room: number): string {
  let text = '';
  for (const [index, name] of names.entries()) {
    const longer = index === 0 ? cutText(name, room - MORE_ROOM) : `${text}, ${name}`;
    const isLast = index === names.length - 1;
    if (measureText(longer) > room - (isLast ? 0 : MORE_ROOM)) return `${text} … +${names.length - index}`;
    text = longer;
  }
  return text;
}
