/** Finds the releases of an existing CHANGELOG by the structure of its Markdown. */

import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import semver from 'semver';

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
  /** Of the heading. */
  readonly start: number;
  /** Behind the heading, without its line break. */
  readonly headingEnd: number;
  /** Where the next heading of this level or the footer begins. */
  readonly end: number;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Headings in code, quotes and comments are text. Offsets are of the text as given. */
export function readChangelogFile(text: string): ChangelogFile {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const nodes = fromMarkdown(text.slice(shift)).children;
  const footer = findFooter(nodes, text.length - shift);
  const headings = nodes.filter((node) => node.type === 'heading');
  const starts = [...headings.filter(({ depth }) => depth <= 2).map(startOf), footer];
  const releases = headings
    .filter(({ depth }) => depth === 2)
    .map((heading) => {
      const version = readVersion(textOf(heading));
      const end = starts.find((start) => start > startOf(heading)) ?? footer;
      return {
        ...(version !== undefined && { version }),
        start: startOf(heading) + shift,
        headingEnd: endOf(heading) + shift,
        end: end + shift,
      };
    });
  const title = headings.find(({ depth }) => depth === 1);
  const strays = headings.filter((heading) => heading.depth !== 2 && isRelease(textOf(heading))).length;
  return { footer: footer + shift, releases, title: title && endOf(title) + shift, strays };
}

/** The definitions that nothing but definitions and comments follow. */
function findFooter(nodes: readonly RootContent[], length: number): number {
  let footer = length;
  for (const node of [...nodes].reverse()) {
    if (node.type !== 'definition' && node.type !== 'html') break;
    if (node.type === 'definition') footer = startOf(node);
  }
  return footer;
}

const VERSION = /^\W*(?:version\s+|release\s+)?(?:[\w@/-]*[@/-])?v?(\d+\.\d+(?:\.\d+)?(?:[+-][\w.+-]*)?)(.*)$/is;

/** `[1.4.2] - 2026-11-24`, `v1.4.2`, `1.4.2 (2026-11-24)`, `Version 1.4`: a version at the beginning. */
function readVersion(heading: string): string | undefined {
  const [, core = '', extra = ''] = /^(\d+\.\d+(?:\.\d+)?)(.*)$/s.exec(VERSION.exec(heading)?.[1] ?? '') ?? [];
  const isShort = core.split('.').length === 2;
  return semver.valid(`${core}${isShort ? '.0' : ''}${extra}`) ?? undefined;
}

/** A version and nothing but a date or a remark such as `[YANKED]`: no sentence about a version. */
function isRelease(heading: string): boolean {
  const rest = VERSION.exec(heading)?.[2]?.replace(/yanked|unreleased/gi, '');
  return rest !== undefined && readVersion(heading) !== undefined && !/[a-z]/i.test(rest);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}
