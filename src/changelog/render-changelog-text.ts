/** Release notes as plain text, for a terminal or a mail. */

import { showPlainText } from '../report/markup/plain-text.ts';
import { nameKind } from '../report/outline/name-kind.ts';
import type { Changelog, ChangelogEntry, ChangelogSection, Phrase } from './changelog.ts';
import { separate } from './describe-entry.ts';
import { shortenBelow } from './name-parts.ts';
import { type EntryBlock, type EntryGroup, outlineSection } from './outline-section.ts';
import { describeStep, nameSlice, showSubject } from './show-subject.ts';

export function renderChangelogText(changelog: Changelog): string {
  const { sections, notices } = changelog;
  const parts = [
    drawIntroduction(changelog),
    ...(sections.length === 0 ? [['Nothing to tell.']] : []),
    ...(notices.length === 0 ? [] : [notices.map(showPlainText)]),
    ...sections.map(drawSection),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const SHORT_COMMIT = 12;

function drawIntroduction(changelog: Changelog): readonly string[] {
  const { version, date, bump, slice, releaseBump } = changelog;
  return [
    version === undefined ? 'Unreleased' : `${version} - ${date}`,
    `The data model from ${drawRevision(changelog, 'from')} to ${drawRevision(changelog, 'to')}`,
    ...(slice === undefined ? [] : [`What reaches the ${nameSlice(slice)} ${showPlainText(slice.name)}`]),
    `Recommended bump: ${releaseBump ?? bump.level}${describeStep(changelog)}`,
    ...(releaseBump === undefined || releaseBump === bump.level ? [] : [`For them alone: ${bump.level}`]),
    ...bump.reasons.map((reason) => `  because: ${showPlainText(reason)}`),
  ];
}

function drawRevision(changelog: Changelog, side: 'from' | 'to'): string {
  const [name, commit] = [changelog[side], changelog.commits[side]?.slice(0, SHORT_COMMIT)];
  if (name === '') return 'its beginning';
  return commit === undefined || commit === name ? showPlainText(name) : `${showPlainText(name)} (${commit})`;
}

function drawSection(section: ChangelogSection): readonly string[] {
  return [section.title.toUpperCase(), ...outlineSection(section).flatMap(drawGroup)];
}

function drawGroup({ heading, project, blocks }: EntryGroup): readonly string[] {
  const place = heading === null ? 'elsewhere' : `${nameKind(heading.kind)} ${shortenBelow(heading.name, undefined)}`;
  const title = project === undefined ? place : `${place} in ${project}`;
  return [`  ${showPlainText(title)}`, ...blocks.flatMap((block) => drawBlock(block, heading?.name))];
}

function drawBlock({ holder, entries }: EntryBlock, heading: string | undefined): readonly string[] {
  if (holder === undefined) return entries.flatMap((entry) => drawEntry(entry, { above: heading, indent: '    ' }));
  const { kind, name } = showSubject({ kind: holder.kind, subject: holder.name }, heading);
  return [
    `    - ${showPlainText(name === undefined ? kind : `${kind} ${name}`)}`,
    ...entries.flatMap((entry) => drawEntry(entry, { above: holder.name, indent: '      ' })),
  ];
}

function drawEntry(
  entry: ChangelogEntry,
  { above, indent }: { readonly above: string | undefined; readonly indent: string },
): readonly string[] {
  const { predicate, because = [], location, diff = [] } = entry;
  const reason = because.length === 0 ? '' : `, ${drawPhrases(because, entry)}`;
  const place = location === undefined ? '' : ` (${location.path}:${location.line})`;
  const sentence = `${drawSubject(entry, above)}${drawPhrases(predicate, entry)}${reason}${place}`;
  return [
    `${indent}- ${showPlainText(sentence)}`,
    ...diff.map(({ sign, text }) => `${indent}    ${sign} ${showPlainText(text)}`.trimEnd()),
  ];
}

function drawSubject(entry: ChangelogEntry, above: string | undefined): string {
  const { kind, name } = showSubject(entry, above);
  return `${name === undefined ? kind : `${kind} ${name}`}${separate(entry.predicate)}`;
}

function drawPhrases(phrases: readonly Phrase[], { heading }: ChangelogEntry): string {
  return phrases
    .map((phrase) => (phrase.type === 'name' ? shortenBelow(phrase.name, heading?.name) : phrase.text))
    .join('');
}
