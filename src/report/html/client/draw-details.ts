/** What is to be known of one element: what happened to it, whom it reaches by which path, how it is defined. */

import { diffTexts } from '../../markup/text-diff.ts';
import { countNoun } from '../../outline/count-noun.ts';
import type { LineagePlace } from '../../report.ts';
import { html } from './dom.ts';
import { drawChange } from './draw-changes.ts';
import { lastPart, type PageNode, type View } from './page-model.ts';
import type { Selection } from './page-state.ts';
import { drawDiff, drawKind, drawPath, drawPlace, type Page } from './parts.ts';

const MOST_ROUTES = 30;
const MOST_ATTRIBUTES = 40;

export function drawDetails(page: Page, { node, around }: Selection): readonly Node[] {
  if (node === undefined)
    return [
      html(
        'p',
        { class: 'hint' },
        'Click an element to see what changed in it, whom it reaches and how it is defined.',
      ),
    ];
  const { element } = node;
  return [
    html('h3', {}, element.name),
    html('p', {}, drawKind(element.kind), stateBadge(node), element.owner ? `owner ${element.owner}` : undefined),
    ...(element.previousName === undefined ? [] : [html('p', { class: 'meta' }, `before: ${element.previousName}`)]),
    ...(element.description === undefined ? [] : [html('p', {}, element.description)]),
    html(
      'button',
      { type: 'button', click: () => page.state.select({ around: !around }) },
      around ? 'Back to what changed' : 'Draw all around it',
    ),
    ...drawNews(page, node),
    ...drawRoutes(page, node),
    ...drawAttributes(node),
    ...drawDefinition(page, node),
  ];
}

function stateBadge({ state, isAffected }: PageNode): Node | undefined {
  const text = state === 'same' ? (isAffected ? 'affected' : undefined) : state;
  return text === undefined ? undefined : html('span', { class: `badge ${text}` }, text);
}

function drawNews(page: Page, { changes, findings }: PageNode): readonly Node[] {
  const blocking = findings.filter(({ blocks }) => blocks);
  return [
    ...blocking.map(({ message }) => html('p', { class: 'card error' }, message)),
    ...(changes.length === 0
      ? []
      : [html('h4', {}, 'What changed'), ...changes.map((change) => drawChange(page, change))]),
  ];
}

function drawRoutes(page: Page, node: PageNode): readonly Node[] {
  if (node.element.kind === 'consumer') return [];
  const view = node.state === 'removed' ? 'before' : page.state.current.view;
  const routes = page.model
    .routesFrom(node, view)
    .filter(({ consumer }) => view === 'before' || consumer.state !== 'removed');
  const title = describeReach(routes.length, view);
  if (routes.length === 0) return [html('h4', {}, title)];
  const items = routes.slice(0, MOST_ROUTES).map(({ consumer, path }) =>
    html(
      'li',
      {},
      html('strong', {}, lastPart(consumer.element.name)),
      ' by ',
      drawPath(
        page,
        path.slice(0, -1).map(({ element }) => element.name),
      ),
    ),
  );
  return [html('h4', {}, title), html('ul', { class: 'routes' }, items)];
}

/** Who was there before counts only for what was there before. */
function describeReach(count: number, view: View): string {
  const consumers = count === 0 ? 'no consumer' : countNoun(count, 'consumer');
  return view === 'before' ? `Reached ${consumers} before` : `Reaches ${consumers}`;
}

function drawAttributes({ element }: PageNode): readonly Node[] {
  const { attributes } = element;
  if (attributes.length === 0) return [];
  const items = attributes
    .slice(0, MOST_ATTRIBUTES)
    .map(([name, type, personal]) =>
      html(
        'li',
        {},
        html('code', {}, name),
        ` ${type} `,
        personal ? html('span', { class: 'badge pii' }, 'personal') : undefined,
      ),
    );
  const left = attributes.length - items.length;
  return [
    html('h4', {}, 'Attributes'),
    html('ul', { class: 'plain' }, items, left > 0 ? html('li', {}, `and ${left} more`) : undefined),
  ];
}

function drawDefinition(page: Page, { element }: PageNode): readonly Node[] {
  const { before, after } = element.places;
  const [old, now] = [readDefinition(page, before), readDefinition(page, after)];
  const place = after === undefined ? before : after;
  if (place === undefined) return [];
  const isSame = old === now || before === undefined || page.model.report.command === 'check';
  const body = isSame ? drawDiff(splitPlain(now ?? old ?? '')) : drawDiff(diffTexts(old, now));
  const title = isSame ? 'Definition' : after === undefined ? 'Definition, removed' : 'Definition, before and after';
  return [
    html('h4', {}, title),
    html('p', { class: 'meta' }, drawPlace({ ...place, side: after ? 'after' : 'before' })),
    body,
  ];
}

function splitPlain(text: string) {
  return text.split('\n').map((line) => ({ sign: ' ' as const, text: line.replaceAll('\t', '  ') }));
}

/** The first line starts at the keyword, so the others lose what they are indented more than the last. */
function readDefinition(page: Page, place: LineagePlace | undefined): string | undefined {
  const texts = page.model.report.lineage?.texts ?? [];
  return place?.definition
    .map(([text, start, end]) => dedent((texts[text] ?? '').slice(start, end).replaceAll('\r\n', '\n')))
    .join('\n\n');
}

function dedent(text: string): string {
  const indent = /\n([ \t]*)[^\n]*$/.exec(text)?.[1] ?? '';
  return text.replaceAll(`\n${indent}`, '\n');
}
