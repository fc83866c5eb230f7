/** What changed, one fold per domain, product and source. */

import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { showMarkdownCode } from '../markup/markdown-text.ts';
import type { DiffLine } from '../markup/text-diff.ts';
import { countNoun } from '../outline/count-noun.ts';
import { type ChangeLine, describeChange } from '../outline/describe-change.ts';
import { type ChangeGroup, groupChanges } from '../outline/group-changes.ts';
import { takeFirst } from '../outline/take-first.ts';
import { takeGravest } from '../outline/take-gravest.ts';
import type { ReportChange } from '../report.ts';
import { drawLeft } from './draw-findings.ts';
import { codeBlock, codeOf, fold, list, paragraph, strong, title, words } from './nodes.ts';
import type { Layout, Page, Section } from './page.ts';

export const drawChanges: Section = (page) => {
  const { changes } = page.report;
  if (changes.length === 0) return [];
  const { shown, left } = takeFirst(groupChanges(changes), page.layout.places);
  return [
    title(`What changed: ${countNoun(changes.length, 'change')}`),
    ...shown.flatMap((group) => drawGroup(page, group)),
    ...(left === 0 ? [] : [paragraph(words(`… and ${countNoun(left, 'more place')} in the full report.`))]),
  ];
};

function drawGroup({ layout }: Page, { kind, name, project, changes }: ChangeGroup): readonly RootContent[] {
  const { shown, left } = takeGravest(changes, layout.changes);
  const breaking = changes.filter((change) => change.compatibility === 'breaking').length;
  const after = `: ${countNoun(changes.length, 'change')}${breaking === 0 ? '' : `, ${breaking} breaking`}`;
  const summary =
    kind === '' ? { before: 'elsewhere' } : { before: `${kind} `, name: project ? `${name} (${project})` : name };
  return fold({ ...summary, after }, [list(shown.map((change) => drawChange(change, layout))), ...drawLeft(left)]);
}

function drawChange(change: ReportChange, layout: Layout): readonly BlockContent[] {
  const line = describeChange(change);
  return [
    paragraph(
      words(`${verbOf(change)} ${line.kind} `),
      ...(line.previousName === undefined ? [] : [codeOf(line.previousName), words(' → ')]),
      codeOf(line.name),
      ...drawNote(line),
      ...drawValues(line),
      ...(line.compatibility === 'safe' ? [] : [words(', '), strong(line.compatibility)]),
    ),
    ...(line.diff === undefined ? [] : [drawDiff(line.diff, layout)]),
  ];
}

function verbOf({ action }: ReportChange): string {
  switch (action) {
    case 'added':
    case 'removed':
    case 'renamed':
    case 'moved':
      return action;
    case 'property-changed':
    case 'reference-added':
    case 'reference-removed':
    case 'reference-retargeted':
      return 'changed';
  }
}

function drawNote({ sign, note }: ChangeLine): readonly PhrasingContent[] {
  if (note === undefined || note === '') return [];
  return sign === '~' ? [words(' '), codeOf(note)] : [words(` (${note})`)];
}

function drawValues({ values }: ChangeLine): readonly PhrasingContent[] {
  if (values === undefined) return [];
  const { of, before, after } = values;
  if (of === 'reference' && before === undefined) return [words(': added '), drawValue(after)];
  if (of === 'reference' && after === undefined) return [words(': removed '), drawValue(before)];
  return [words(': '), drawValue(before), words(' → '), drawValue(after)];
}

function drawValue(value: string | undefined): PhrasingContent {
  return value === undefined ? words('(absent)') : codeOf(value);
}

function drawDiff(lines: readonly DiffLine[], { diffLines }: Layout): BlockContent {
  const { shown, left } = takeFirst(lines, diffLines);
  const text = shown.map(({ sign, text }) => (sign === '…' ? '  …' : `${sign} ${showMarkdownCode(text)}`));
  return codeBlock('diff', left === 0 ? text : [...text, `  … and ${left} more lines`]);
}
