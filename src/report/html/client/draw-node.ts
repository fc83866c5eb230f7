/** One node of the lineage graph, for eyes and for screen readers. */

import { nameKind } from '../../outline/name-kind.ts';
import { svg } from './dom.ts';
import type { PlacedNode } from './layout-graph.ts';
import { isPersonal, type PageNode } from './page-model.ts';
import type { Page } from './parts.ts';

export const SIGNS = { added: '+', removed: '−', changed: '~', affected: '•', same: '' } as const;

/** A shape with its name, its kind and holder, and marks for what blocks and for personal data. */
export function drawNode(page: Page, placed: PlacedNode): SVGElement {
  const { node, x, y, width, height } = placed;
  const { element, findings } = node;
  const blocks = findings.some((finding) => finding.blocks);
  const texts = drawTexts(placed, { blocks });
  return svg(
    'g',
    {
      class: `node ${signOf(node)} ${element.kind}${blocks ? ' blocks' : ''}`,
      transform: `translate(${x} ${y})`,
      tabindex: 0,
      role: 'button',
      // What is seen first, so that who speaks to a computer can say it.
      'aria-label': [texts.map(({ textContent }) => textContent).join(' '), ...describeNode(node, { blocks })].join(
        ', ',
      ),
      'data-index': node.index,
      'data-name': `${element.kind} ${element.name}`,
      'data-x': x,
      'data-y': y,
      'data-width': width,
      'data-height': height,
      click: () => page.state.select({ node, path: [] }),
    },
    svg('rect', { x: -width / 2, y: -height / 2, width, height, rx: element.kind === 'consumer' ? height / 2 : 6 }),
    texts.flatMap((text) => [text, ' ']),
  );
}

interface Flags {
  readonly blocks: boolean;
}

function drawTexts({ node, title, subtitle, width, height }: PlacedNode, { blocks }: Flags): readonly SVGElement[] {
  const sign = SIGNS[signOf(node)];
  return [
    svg('text', { y: -2, class: 'title' }, `${sign} ${title}`.trim()),
    svg('text', { y: 14, class: 'subtitle' }, subtitle),
    ...(blocks ? [svg('text', { class: 'flag', x: width / 2 - 4, y: -height / 2 + 4 }, '✗')] : []),
    ...(isPersonal(node) ? [svg('text', { class: 'pii', x: -width / 2 + 4, y: -height / 2 - 1 }, 'PII')] : []),
  ];
}

function signOf({ state, isAffected }: PageNode): keyof typeof SIGNS {
  return state === 'same' && isAffected ? 'affected' : state;
}

function describeNode(node: PageNode, { blocks }: Flags): readonly string[] {
  const { kind, name } = node.element;
  const sign = signOf(node);
  return [
    `${nameKind(kind)} ${name}`,
    ...(sign === 'same' ? [] : [sign]),
    ...(blocks ? ['blocks'] : []),
    ...(isPersonal(node) ? ['personal data'] : []),
  ];
}
