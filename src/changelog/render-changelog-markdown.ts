/** Release notes as a section of a Keep a Changelog file. */

import type { BlockContent, Heading as HeadingNode, ListItem, PhrasingContent, RootContent } from 'mdast';
import {
  codeBlock,
  codeOf,
  fold,
  list,
  paragraph,
  printMarkdown,
  proseOf,
  strong,
  words,
} from '../report/markdown/nodes.ts';
import { showMarkdownCode } from '../report/markup/markdown-text.ts';
import { countNoun } from '../report/outline/count-noun.ts';
import { nameKind } from '../report/outline/name-kind.ts';
import { takeFirst } from '../report/outline/take-first.ts';
import type { Changelog, ChangelogEntry, ChangelogSection, Phrase } from './changelog.ts';
import { separate } from './describe-entry.ts';
import { shortenBelow } from './name-parts.ts';
import { type EntryBlock, type EntryGroup, outlineSection } from './outline-section.ts';
import { capitalize, describeStep, nameSlice, showSubject } from './show-subject.ts';

export interface MarkdownOptions {
  /** The most UTF-16 code units the text may have; nothing is ever cut in the middle of an entry. */
  readonly maxLength?: number;
}

/** The heading of a release and everything below it, ended by a line break. */
export function renderChangelogMarkdown(changelog: Changelog, { maxLength }: MarkdownOptions = {}): string {
  const title = `${writeTitle(changelog)}\n\n`;
  const room = maxLength === undefined ? {} : { maxLength: maxLength - title.length };
  return title + renderChangelogBody(changelog, { depth: 3, ...room });
}

/** `## [1.5.0](…) - 2026-11-24`, as Keep a Changelog wants it. */
export function writeTitle({ version, date, compareUrl }: Changelog): string {
  if (version === undefined) return '## [Unreleased]';
  return `## [${version}]${compareUrl === undefined ? '' : `(${compareUrl})`} - ${date}`;
}

/** What stands below the heading of a release; `depth` is that of its sections' headings. */
export function renderChangelogBody(changelog: Changelog, options: { depth: 3 | 4 } & MarkdownOptions): string {
  const { depth, maxLength = Number.POSITIVE_INFINITY } = options;
  for (const layout of LAYOUTS) {
    const text = printMarkdown(drawChangelog({ changelog, depth, layout }));
    if (text.length <= maxLength) return text;
  }
  return printMarkdown([...drawIntroduction(changelog), paragraph(words('The notes are too long to be shown here.'))]);
}

/** How much is shown: the whole, without text diffs, the first of each place. */
interface Layout {
  readonly diffLines: number;
  /** Blocks below one sub-heading. */
  readonly blocks: number;
}

const ALL = Number.POSITIVE_INFINITY;
const LAYOUTS: readonly Layout[] = [
  { diffLines: 200, blocks: ALL },
  { diffLines: 0, blocks: ALL },
  { diffLines: 0, blocks: 20 },
  { diffLines: 0, blocks: 3 },
];

interface Page {
  readonly changelog: Changelog;
  readonly depth: 3 | 4;
  readonly layout: Layout;
}

function drawChangelog(page: Page): readonly RootContent[] {
  const { sections, notices } = page.changelog;
  return [
    ...drawIntroduction(page.changelog),
    ...(sections.length === 0 ? [paragraph(words(describeNothing(page.changelog)))] : []),
    ...notices.map((notice) => paragraph(proseOf(notice))),
    ...sections.flatMap((section) => drawSection(page, section)),
  ];
}

function describeNothing({ slice }: Changelog): string {
  return slice === undefined ? 'The data model did not change.' : 'Nothing that changed reaches them.';
}

const MOST_REASONS = 3;

function drawIntroduction(changelog: Changelog): readonly RootContent[] {
  const { bump, slice, releaseBump } = changelog;
  const { shown, left } = takeFirst(bump.reasons, MOST_REASONS);
  return [
    paragraph(
      words('The data model from '),
      ...drawRevision(changelog, 'from'),
      words(' to '),
      ...drawRevision(changelog, 'to'),
      ...(slice === undefined ? [] : [words(`: what reaches the ${nameSlice(slice)} `), codeOf(slice.name)]),
      words('. Recommended bump: '),
      strong(releaseBump ?? bump.level),
      words(describeStep(changelog)),
      ...(releaseBump === undefined || releaseBump === bump.level
        ? []
        : [words('; for them alone: '), strong(bump.level)]),
      words(shown.length === 0 ? '.' : ', because:'),
    ),
    ...(shown.length === 0 ? [] : [list(shown.map((reason) => [paragraph(proseOf(reason))]))]),
    ...(left === 0 ? [] : [paragraph(words(`… and ${left} more.`))]),
  ];
}

const SHORT_COMMIT = 12;

function drawRevision(changelog: Changelog, side: 'from' | 'to'): readonly PhrasingContent[] {
  const [name, commit] = [changelog[side], changelog.commits[side]?.slice(0, SHORT_COMMIT)];
  if (name === '') return [words('its beginning')];
  const shown = [codeOf(name)];
  return commit === undefined || commit === name ? shown : [...shown, words(' ('), codeOf(commit), words(')')];
}

function drawSection(page: Page, section: ChangelogSection): readonly RootContent[] {
  return [
    drawHeading(page.depth, [words(section.title)]),
    ...outlineSection(section).flatMap((group) => drawGroup(page, group)),
  ];
}

function drawHeading(depth: number, children: readonly PhrasingContent[]): HeadingNode {
  return { type: 'heading', depth: depth as HeadingNode['depth'], children: [...children] };
}

function drawGroup(page: Page, { heading, project, blocks }: EntryGroup): readonly RootContent[] {
  const { shown, left } = takeFirst(blocks, page.layout.blocks);
  const place =
    heading === null
      ? [words('Elsewhere')]
      : [words(`${capitalize(nameKind(heading.kind))} `), codeOf(shortenBelow(heading.name, undefined))];
  return [
    drawHeading(page.depth + 1, [...place, ...(project === undefined ? [] : [words(' in '), codeOf(project)])]),
    {
      type: 'list',
      spread: false,
      children: shown.flatMap((block) => drawBlock(page.layout, block, heading?.name)),
    },
    ...(left === 0 ? [] : [paragraph(words(`… and ${countNoun(left, 'more')}.`))]),
  ];
}

function drawBlock(layout: Layout, { holder, entries }: EntryBlock, heading: string | undefined): readonly ListItem[] {
  if (holder === undefined) return entries.map((entry) => drawItem(drawEntry(layout, entry, heading)));
  const { kind, name } = showSubject({ kind: holder.kind, subject: holder.name }, heading);
  const lead = paragraph(words(kind), ...(name === undefined ? [] : [words(' '), codeOf(name)]));
  const members = entries.map((entry) => drawItem(drawEntry(layout, entry, holder.name)));
  return [{ type: 'listItem', spread: false, children: [lead, { type: 'list', spread: false, children: members }] }];
}

/** A fold is read as one only with empty lines around what it holds. */
function drawItem(children: readonly BlockContent[]): ListItem {
  return { type: 'listItem', spread: children.length > 1, children: [...children] };
}

function drawEntry(layout: Layout, entry: ChangelogEntry, holder: string | undefined): readonly BlockContent[] {
  const { predicate, because, diff } = entry;
  return [
    paragraph(
      ...drawSubject(entry, holder),
      ...predicate.map((phrase) => drawPhrase(phrase, entry)),
      ...(because === undefined ? [] : [words(', '), ...because.map((phrase) => drawPhrase(phrase, entry))]),
      ...drawPlace(entry),
    ),
    ...(diff === undefined ? [] : drawDiff(layout, diff)),
  ];
}

function drawSubject(entry: ChangelogEntry, above: string | undefined): readonly PhrasingContent[] {
  const { kind, name } = showSubject(entry, above);
  const behind = words(separate(entry.predicate));
  return name === undefined ? [words(kind), behind] : [words(`${kind} `), codeOf(name), behind];
}

function drawPhrase(phrase: Phrase, { heading }: ChangelogEntry): PhrasingContent {
  switch (phrase.type) {
    case 'words':
      return words(phrase.text);
    case 'name':
      return codeOf(shortenBelow(phrase.name, heading?.name));
    case 'value':
      return codeOf(phrase.text);
  }
}

function drawPlace({ location, url }: ChangelogEntry): readonly PhrasingContent[] {
  if (location === undefined) return [];
  const place = codeOf(`${location.path}:${location.line}`);
  return [
    words(' ('),
    url === undefined ? place : ({ type: 'link', url, children: [place] } as PhrasingContent),
    words(')'),
  ];
}

function drawDiff(layout: Layout, lines: NonNullable<ChangelogEntry['diff']>): readonly BlockContent[] {
  if (layout.diffLines === 0 || lines.length === 0) return [];
  const { shown, left } = takeFirst(lines, layout.diffLines);
  const text = shown.map((line) => (line.sign === '…' ? '  …' : `${line.sign} ${showMarkdownCode(line.text)}`));
  const block = codeBlock('diff', left === 0 ? text : [...text, `  … and ${left} more lines`]);
  return fold({ before: 'Text diff' }, [block]) as readonly BlockContent[];
}
