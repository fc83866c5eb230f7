/** Writes release notes to where they were planned to go. */

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changelog } from '../changelog/changelog.ts';
import { dropOutdated } from '../changelog/drop-outdated.ts';
import { insertIntoChangelog } from '../changelog/insert-into-changelog.ts';
import { nameFiles } from '../changelog/name-files.ts';
import { renderChangelogJson } from '../changelog/render-changelog-json.ts';
import { renderChangelogBody, renderChangelogMarkdown, writeTitle } from '../changelog/render-changelog-markdown.ts';
import { renderChangelogText } from '../changelog/render-changelog-text.ts';
import { writeOutput } from '../io/output-file.ts';
import { explainSystemError } from '../io/system-error.ts';
import { UsageError } from '../io/usage-error.ts';
import { CHANGELOG_EXTENSIONS, type ChangelogFormat, type ChangelogOutput } from './changelog-output.ts';
import type { Terminal } from './terminal.ts';

export interface Notes {
  readonly notes: Changelog;
  /** Versions that are released. */
  readonly released: readonly string[];
  /** One for each reader, where they were asked for. */
  readonly slices: readonly Changelog[];
}

export function writeChangelog(output: ChangelogOutput, everything: Notes, terminal: Terminal): void {
  const { notes, slices } = everything;
  if (output.directory !== undefined) {
    writeSlices(output, slices, terminal);
    return;
  }
  if (output.insertInto !== undefined) writeInto(output.insertInto, everything, terminal);
  for (const { format, file } of output.targets) {
    const text = render(format, notes, output);
    if (file === undefined) terminal.write(text);
    else writeOutput(file, text);
  }
}

function render(format: ChangelogFormat, notes: Changelog, { maxLength }: ChangelogOutput): string {
  switch (format) {
    case 'markdown':
      return renderChangelogMarkdown(notes, maxLength === undefined ? {} : { maxLength });
    case 'json':
      return renderChangelogJson(notes);
    case 'text':
      return renderChangelogText(notes);
  }
}

function writeSlices(output: ChangelogOutput, slices: readonly Changelog[], terminal: Terminal): void {
  const { directory = '', targets } = output;
  const format = targets[0]?.format ?? 'markdown';
  makeFolder(directory);
  const names = nameFiles(slices.map(({ slice }) => `${slice?.type}-${slice?.name}`));
  for (const [index, notes] of slices.entries()) {
    const file = join(directory, `${names[index]}${CHANGELOG_EXTENSIONS[format]}`);
    writeOutput(file, render(format, notes, output));
    terminal.write(`${file}\n`);
  }
}

function makeFolder(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new UsageError({
      problem: `the folder \`${directory}\` cannot be made`,
      expected: 'a folder, or a name that is still free',
      found: explainSystemError(error),
    });
  }
}

const NEW_FILE =
  '# Changelog\n\nAll notable changes of the data model, as [Keep a Changelog](https://keepachangelog.com/en/1.1.0/) has it.\n';

function writeInto(
  { file, shown }: NonNullable<ChangelogOutput['insertInto']>,
  { notes, released }: Notes,
  terminal: Terminal,
): void {
  const existing = existsSync(file) ? readFileSync(file, 'utf8') : NEW_FILE;
  const range = { since: notes.from, released };
  if (notes.sections.length === 0) {
    const rest = dropOutdated(existing, range);
    if (rest !== existing) writeOutput(file, rest);
    const done = rest === existing ? 'is left as it is' : 'tells nothing that is not released any more';
    terminal.complain(`${shown} ${done}: the data model did not change.\n`);
    return;
  }
  const text = insertIntoChangelog(existing, { ...describeSection(notes), range });
  if (typeof text !== 'string') {
    throw new UsageError({
      ...text,
      problem: `${shown} is left as it is: ${text.problem}`,
      remedy: 'put the notes in by hand: leave out --write',
    });
  }
  const isSame = existsSync(file) && text === existing;
  if (!isSame) writeOutput(file, text);
  terminal.complain(`${shown}: ${notes.version} ${isSame ? 'is there already' : `written, ${notes.bump.level}`}.\n`);
}

function describeSection(notes: Changelog) {
  const { version } = notes;
  if (version === undefined) {
    throw new UsageError({
      problem: 'the notes have no version to be written under',
      expected: 'a range that starts or ends at a release tag, --current with the version of <from>, or --release',
      found: `${notes.from} and ${notes.to}, which are no releases`,
      remedy: '--current 1.4.2',
    });
  }
  return {
    version,
    title: writeTitle(notes),
    body: renderChangelogBody(notes, { depth: 3 }),
    nestedBody: renderChangelogBody(notes, { depth: 4 }),
  };
}
