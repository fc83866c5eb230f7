/** Changes by domain, product and source, with a search and filters over all of them. */

import type { Compatibility } from '../../../diagnostics/rule-meta.ts';
import { countNoun } from '../../outline/count-noun.ts';
import { type ChangeLine, describeChange } from '../../outline/describe-change.ts';
import { groupChanges } from '../../outline/group-changes.ts';
import type { ReportChange } from '../../report.ts';
import { html } from './dom.ts';
import { drawDiff, drawKind, drawLong, drawName, drawSection, type Page } from './parts.ts';

const MOST_ROWS = 100;
/** With more changes than these, groups start folded. */
const MOST_OPEN = 60;

export function drawChanges(page: Page): HTMLElement | undefined {
  const { changes } = page.model.report;
  if (changes.length === 0) return undefined;
  const results = html('div', { class: 'groups' });
  const status = html('span', { role: 'status' });
  const search = html('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search changes  ( / )',
    'aria-label': 'Search changes',
  });
  const level = drawChoice('Compatibility', ['all', 'breaking', 'risky', 'safe']);
  const action = drawChoice('Action', ['all', 'added', 'removed', 'renamed', 'moved', 'changed']);
  const update = (): void => {
    const found = changes.filter((change) =>
      matches(change, { text: search.value, level: level.value, action: action.value }),
    );
    status.textContent =
      found.length === changes.length ? countNoun(changes.length, 'change') : `${found.length} of ${changes.length}`;
    results.replaceChildren(...drawGroups(page, found));
  };
  for (const control of [search, level, action]) control.addEventListener('input', update);
  update();
  return drawSection(
    'changes',
    'What changed',
    html('div', { class: 'filters' }, search, level, action, status),
    results,
  );
}

function drawChoice(label: string, values: readonly string[]): HTMLSelectElement {
  const options = values.map((value) => html('option', { value }, value === 'all' ? `${label}: all` : value));
  return html('select', { 'aria-label': label }, options);
}

interface Filter {
  readonly text: string;
  readonly level: string;
  readonly action: string;
}

function matches(change: ReportChange, { text, level, action }: Filter): boolean {
  if (level !== 'all' && change.compatibility !== level) return false;
  if (action !== 'all' && actionOf(change) !== action) return false;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const { kind, name, previousName, property, before, after } = change;
  const haystack = [kind, name, previousName, property, before, after].join(' ').toLowerCase();
  return words.every((word) => haystack.includes(word));
}

function actionOf({ action }: ReportChange): string {
  return ['added', 'removed', 'renamed', 'moved'].includes(action) ? action : 'changed';
}

function drawGroups(page: Page, changes: readonly ReportChange[]): readonly HTMLElement[] {
  if (changes.length === 0) return [html('p', {}, 'No change fits.')];
  return groupChanges(changes).map(({ kind, name, project, changes: inside }) => {
    const title = [kind, name || 'elsewhere', project && `in ${project}`].filter(Boolean).join(' ');
    const summary = html('summary', {}, title, html('span', { class: 'kind' }, String(inside.length)));
    const fold = html('details', {}, summary);
    const fill = (): void => {
      if (fold.childElementCount === 1) fold.append(drawLong(inside, MOST_ROWS, (change) => drawChange(page, change)));
    };
    fold.addEventListener('toggle', fill);
    if (changes.length <= MOST_OPEN) {
      fold.open = true;
      fill();
    }
    return fold;
  });
}

const SIGN_CLASSES: Readonly<Record<ChangeLine['sign'], string>> = {
  '+': 'plus',
  '-': 'minus',
  '~': 'tilde',
  '→': 'move',
};
const LEVEL_CLASSES: Readonly<Record<Compatibility, string>> = {
  breaking: 'certain',
  risky: 'likely',
  safe: 'possible',
};

export function drawChange(page: Page, change: ReportChange): HTMLElement {
  const line = describeChange(change);
  const node = page.model.find(change);
  return html(
    'div',
    { class: 'change' },
    html(
      'p',
      {},
      html('span', { class: `mark ${SIGN_CLASSES[line.sign]}` }, line.sign === '-' ? '−' : line.sign),
      drawKind(line.kind),
      line.previousName === undefined ? undefined : html('span', {}, html('del', {}, line.previousName), ' → '),
      drawName(page, node, line.name),
      line.note === undefined ? undefined : html('span', { class: 'note' }, line.note),
      drawValues(line),
      line.compatibility === 'safe'
        ? undefined
        : html('span', { class: `badge ${LEVEL_CLASSES[line.compatibility]}` }, line.compatibility),
    ),
    line.diff === undefined ? undefined : drawDiff(line.diff),
  );
}

function drawValues({ values }: ChangeLine): HTMLElement | undefined {
  if (values === undefined) return undefined;
  const { before, after } = values;
  return html(
    'span',
    { class: 'values' },
    before === undefined ? undefined : html('del', {}, before),
    before !== undefined && after !== undefined ? ' → ' : undefined,
    after === undefined ? undefined : html('ins', {}, after),
  );
}
