/** Brings the notes of a release that has a section already up to date, and leaves what others wrote there. */

import type { InsertedSection } from './inserted-section.ts';
import {
  type BlockOrigin,
  findLineBreak,
  findMarkedBlock,
  hideOrigin,
  type LineBreak,
  markBlock,
  readOrigin,
} from './marked-block.ts';
import type { FileRelease } from './read-changelog-file.ts';

export function updateRelease(existing: string, release: FileRelease, section: InsertedSection): string {
  const { start, headingEnd, end } = release;
  const lineBreak = findLineBreak(existing);
  const marked = findMarkedBlock(existing, headingEnd, end);
  if (marked === undefined && tells(existing.slice(headingEnd, end), section.body)) return existing;
  if (marked === undefined)
    return insertAt(existing, end, markBlock(nest(section), lineBreak, originOf(section, 'part')));
  const behind = marked.end ?? existing.indexOf('-->', marked.start) + '-->'.length;
  const former = existing.slice(marked.start, behind);
  const isAlone = existing.slice(headingEnd, marked.start).trim() === '';
  // A mark without an origin was put there by a person, and so was the heading.
  const extent = readOrigin(former)?.extent ?? 'part';
  const block = markBlock(isAlone ? section.body : nest(section), lineBreak, originOf(section, extent));
  if (hideRun(former) === hideRun(block)) return existing;
  const heading = existing.slice(start, headingEnd);
  const renewed = extent === 'section' ? renewHeading(heading, section.title) : heading;
  return existing.slice(0, start) + renewed + existing.slice(headingEnd, marked.start) + block + existing.slice(behind);
}

function originOf({ range }: InsertedSection, extent: BlockOrigin['extent']): BlockOrigin | undefined {
  return range && { extent, since: range.since };
}

/** Committing the CHANGELOG makes another commit of the same model, which is no reason to write it again. */
function hideRun(block: string): string {
  return hideOrigin(block).replace(/(?<=\/blob\/|\(`)[0-9a-f]{12,64}(?=\/|`\))/g, '');
}

/** Somebody has put in by hand what an earlier run printed. */
function tells(release: string, body: string): boolean {
  return release.replaceAll('\r\n', '\n').includes(body.trim());
}

function nest({ nestedBody }: InsertedSection): string {
  return `### Data model\n\n${nestedBody}`;
}

/** What `--write` makes a heading of: a version, perhaps a link, and a day. */
const OWN_HEADING = /^## \[[^\]]+\](?:\([^)\s]*\))? - \d{4}-\d{2}-\d{2}$/;
const LINKED_VERSION = /\[[^\]]+\](?:\([^)\s]*\))?/;

/** What people have added to a heading stays; the version and its link are ours. */
export function renewHeading(heading: string, title: string): string {
  if (OWN_HEADING.test(heading)) return title;
  const [version] = LINKED_VERSION.exec(title) ?? [];
  return version === undefined ? heading : heading.replace(LINKED_VERSION, () => version);
}

/** With an empty line on each side, as far as there is none. */
export function insertAt(existing: string, offset: number, text: string): string {
  const [before, after] = [existing.slice(0, offset), existing.slice(offset)];
  const lineBreak = findLineBreak(existing);
  return `${before}${findGap(before, lineBreak)}${text}${lineBreak}${after === '' ? '' : lineBreak}${after}`;
}

function findGap(before: string, lineBreak: LineBreak): string {
  if (/^\ufeff?$/.test(before) || /(?:^|\n)\r?\n$/.test(before)) return '';
  return before.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
}
