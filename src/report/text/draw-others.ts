/** What else is affected, by name: one line per kind, and one for the owners to tell. */

import { cutText, measureText, padText } from '../markup/measure.ts';
import { showPlainText } from '../markup/plain-text.ts';
import { pluralize } from '../outline/count-noun.ts';
import { nameKind } from '../outline/name-kind.ts';
import type { Report } from '../report.ts';
import { measureColumn, type Section } from './sheet.ts';

const WIDEST_TITLE = 'logical relationships'.length;

/** Columns kept free for ` … +12345`. */
const MORE_ROOM = 9;

interface NameList {
  readonly title: string;
  readonly names: readonly string[];
  /** Asked only for names that find room. */
  readonly show: (name: string) => string;
}

export const drawOthers: Section = ({ report, paint, width }) => {
  const lists = listOthers(report);
  const titles = lists.map(({ title }) => title);
  const column = measureColumn(titles, WIDEST_TITLE);
  return lists.map(({ title, names, show }) => {
    const lead = `  ${padText(title, column)}  `;
    return paint('dim', lead) + joinFitting({ names, show }, width - lead.length);
  });
};

/** Consumers and products are named with their paths already. */
function listOthers({ impact, owners }: Report): readonly NameList[] {
  const kinds = new Map<string, string[]>();
  for (const { kind, name } of impact.elements) {
    if (kind === 'consumer' || kind === 'data-product') continue;
    const names = kinds.get(kind);
    if (names === undefined) kinds.set(kind, [name]);
    else names.push(name);
  }
  const tell = owners.map(({ owner, handles }) => [owner, ...handles].join(' '));
  return [
    ...[...kinds].map(([kind, names]) => ({ title: pluralize(nameKind(kind)), names, show: showLastPart })),
    ...(tell.length === 0 ? [] : [{ title: 'owners', names: tell, show: showPlainText }]),
  ];
}

/** A metric without its product and report. */
function showLastPart(name: string): string {
  return showPlainText(name.split(/(?<!\\)\//).at(-1) ?? name);
}

/** `a, b … +3`: as many as there is room for, at least one. */
function joinFitting({ names, show }: Pick<NameList, 'names' | 'show'>, room: number): string {
  let text = '';
  for (const [index, written] of names.entries()) {
    const name = show(written);
    const longer = index === 0 ? cutText(name, room - MORE_ROOM) : `${text}, ${name}`;
    const isLast = index === names.length - 1;
    if (measureText(longer) > room - (isLast ? 0 : MORE_ROOM)) return `${text} … +${names.length - index}`;
    text = longer;
  }
  return text;
}
