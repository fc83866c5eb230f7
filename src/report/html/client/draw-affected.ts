/** Who is affected: consumers and data products, each with certainty, owner and the path that proves it. */

import { countNoun } from '../../outline/count-noun.ts';
import { groupExposures, reachVerb } from '../../outline/group-exposures.ts';
import { nameKind } from '../../outline/name-kind.ts';
import { sortByCertainty } from '../../outline/sort-by-certainty.ts';
import type { Report, ReportExposure } from '../../report.ts';
import { html } from './dom.ts';
import { drawCertainty, drawLong, drawName, drawPath, drawSection, type Page } from './parts.ts';

const MOST_ROWS = 100;

export function drawAffected(page: Page): HTMLElement | undefined {
  const { consumers, products, elements, unaffected } = page.model.report.impact;
  if (consumers.length + products.length + elements.length === 0) return undefined;
  return drawSection(
    'affected',
    'Who is affected',
    drawPeople(page),
    html('p', { class: 'meta' }, describeRest(page.model.report, unaffected)),
  );
}

interface Person {
  readonly name: string;
  readonly note: string;
  readonly owner: string;
  readonly certainty: Report['impact']['products'][number]['certainty'];
  readonly path: readonly string[];
}

function drawPeople(page: Page): HTMLElement | undefined {
  const people = listPeople(page.model.report);
  if (people.length === 0) return undefined;
  const head = ['Who', 'Certainty', 'By which path', 'Owner'].map((title) => html('th', { scope: 'col' }, title));
  const rows = people.slice(0, MOST_ROWS).map((person) => drawPerson(page, person));
  const left = people.length - rows.length;
  return html(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Consumers and data products' },
    html('table', {}, html('thead', {}, html('tr', {}, head)), html('tbody', {}, rows)),
    left > 0 ? html('p', {}, `and ${left} more`) : undefined,
  );
}

function listPeople({ impact }: Report): readonly Person[] {
  const owners = new Map(impact.products.map(({ name, owner }) => [name, owner]));
  const consumers = sortByCertainty(impact.consumers).map(({ name, external, products, certainty, path }) => ({
    name,
    note: external ? 'external consumer' : 'consumer',
    owner: [...new Set(products.flatMap((product) => owners.get(product) ?? []))].join(', '),
    certainty,
    path,
  }));
  const products = sortByCertainty(impact.products).map(({ name, owner, certainty, path }) => ({
    name,
    note: 'data product',
    owner: owner ?? '',
    certainty,
    path,
  }));
  return [...consumers, ...products];
}

function drawPerson(page: Page, { name, note, owner, certainty, path }: Person): HTMLElement {
  const node = page.model.findByName(path.at(-1) ?? name);
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, drawName(page, node, name), html('span', { class: 'kind' }, note)),
    html('td', {}, drawCertainty(certainty)),
    html('td', {}, drawPath(page, path)),
    html('td', {}, owner === '' ? '–' : owner),
  );
}

function describeRest({ impact }: Report, unaffected: number): string {
  const counts = new Map<string, number>();
  for (const { kind } of impact.elements) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = Array.from(counts, ([kind, count]) => countNoun(count, nameKind(kind))).join(', ');
  const rest = unaffected === 0 ? '' : describeUntouched(unaffected);
  const verb = impact.elements.length === 1 ? 'is' : 'are';
  return `${countNoun(impact.elements.length, 'element')} ${verb} affected in all: ${kinds}.${rest}`;
}

function describeUntouched(count: number): string {
  return count === 1
    ? ' 1 more is downstream but not touched, as its formula shows.'
    : ` ${count} more are downstream but not touched, as their formulas show.`;
}

export function drawPersonalData(page: Page): HTMLElement | undefined {
  const { added, removed, exposures, noLongerExposed } = page.model.report.pii;
  const flags = [
    ...added.map((element) => ({ element, sign: '+', text: ' is newly marked as personal' })),
    ...removed.map((element) => ({ element, sign: '−', text: ' is no longer marked as personal' })),
  ].map(({ element, sign, text }) =>
    html(
      'li',
      { class: sign === '+' ? 'plus' : 'minus' },
      `${sign} `,
      drawName(page, page.model.find(element), element.name),
      text,
    ),
  );
  if (flags.length + exposures.length + noLongerExposed.length === 0) return undefined;
  return drawSection(
    'personal',
    'Personal data',
    drawExposures(page, 'Newly reaches', exposures),
    flags.length === 0 ? undefined : html('ul', { class: 'plain' }, flags),
    drawExposures(page, 'No longer reaches', noLongerExposed),
  );
}

function drawExposures(page: Page, title: string, exposures: readonly ReportExposure[]): HTMLElement | undefined {
  if (exposures.length === 0) return undefined;
  const rows = drawLong(groupExposures(exposures), MOST_ROWS, (group) =>
    html(
      'div',
      { class: 'row' },
      html(
        'p',
        {},
        html('strong', {}, group.elements.join(', ')),
        ` ${title === 'Newly reaches' ? `now ${reachVerb(group)}` : `no longer ${reachVerb(group)}`} `,
        html('strong', {}, group.consumers.join(', ')),
        ' ',
        drawCertainty(group.certainty),
      ),
      html('p', { class: 'meta' }, 'by ', drawPath(page, [group.elements[0] ?? '', ...group.way])),
    ),
  );
  return html('div', {}, html('h3', {}, title), rows);
}
