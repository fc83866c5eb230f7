/** Finds the releases of an existing CHANGELOG by the structure of its Markdown. */

import semver from 'semver';
import { scanMarkdown } from './scan-markdown.ts';

export interface ChangelogFile {
  /** Offset of the first definition of the links at its end, else of its end. */
  readonly footer: number;
  readonly releases: readonly FileRelease[];
  /** Offset behind the title, where it has one. */
  readonly title: number | undefined;
  /** Headings that name a version but do not stand on the second level. */
  readonly strays: number;
}

export interface FileRelease {
  /** Absent for `Unreleased` and for what is no semantic version. */
  readonly version?: string;
  /** Of the heading, or of the anchor that stands above it. */
  readonly start: number;
  /** Behind the heading, without its line break. */
  readonly headingEnd: number;
  /** Where the next heading of this level, its anchor or the footer begins. */
  readonly end: number;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Offsets are of the text as given. */
export function readChangelogFile(text: string): ChangelogFile {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const { headings: bare, footer } = scanMarkdown(text.slice(shift));
  const headings = bare.map((heading) => ({ ...heading, start: findAnchor(text, heading.start + shift) - shift }));
  const starts = [...headings.filter(({ depth }) => depth <= 2).map(({ start }) => start), footer];
  const releases = headings
    .filter(({ depth }) => depth === 2)
    .map(({ start, end, text: title }) => {
      const version = readVersion(title);
      return {
        ...(version !== undefined && { version }),
        start: start + shift,
        headingEnd: end + shift,
        end: (starts.find((other) => other > start) ?? footer) + shift,
      };
    });
  const title = headings.find(({ depth }) => depth === 1);
  const strays = headings.filter((heading) => heading.depth !== 2 && isRelease(heading.text)).length;
  return { footer: footer + shift, releases, title: title && title.end + shift, strays };
}

/** What links lead to, as some programs write it: `<a name="1.4.2"></a>`, alone on its line. */
const ANCHOR = /^[ \t]*(?:<a\s[^<>]*(?:\/>|>[ \t]*<\/a>)[ \t]*)+$/i;

/** Where the anchors directly above a heading begin, empty lines between them or not; else where it begins itself. */
function findAnchor(text: string, heading: number): number {
  let start = heading;
  for (let end = heading - 1; end > 0; ) {
    const lineStart = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(lineStart, end).replace(/\r$/, '');
    if (ANCHOR.test(line)) start = lineStart;
    else if (line.trim() !== '') break;
    end = lineStart - 1;
  }
  return start;
}

/** Offset of the first older release, else of what follows the last one. */
export function findPlace({ releases, footer }: ChangelogFile, version: string): number {
  return (
    releases.find((release) => release.version !== undefined && semver.lt(release.version, version))?.start ?? footer
  );
}

const VERSION = /^\W*(?:version\s+|release\s+)?(?:[\w@/-]*[@/-])?v?(\d+\.\d+(?:\.\d+)?(?:[+-][\w.+-]*)?)(.*)$/is;

/** `[1.4.2] - 2026-11-24`, `v1.4.2`, `1.4.2 (2026-11-24)`, `Version 1.4`: a version at the beginning. */
function readVersion(heading: string): string | undefined {
  const [, core = '', extra = ''] = /^(\d+\.\d+(?:\.\d+)?)(.*)$/s.exec(VERSION.exec(heading)?.[1] ?? '') ?? [];
  const isShort = core.split('.').length === 2;
  return semver.valid(`${core}${isShort ? '.0' : ''}${extra}`) ?? undefined;
}

/** Behind the text of a link. */
const LINK_TARGET = /\](?:\([^)]*\)|\[[^\]]*\])/g;

/** A version and nothing but a date or a remark such as `[YANKED]`: no sentence about a version. */
function isRelease(heading: string): boolean {
  const rest = VERSION.exec(heading.replace(LINK_TARGET, ']'))?.[2]?.replace(/yanked|unreleased/gi, '');
  return rest !== undefined && readVersion(heading) !== undefined && !/[a-z]/i.test(rest);
}
