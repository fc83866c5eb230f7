/** Release notes as JSON: the published contract, in its order. */

import { printJson } from '../report/markup/json-text.ts';
import type { Changelog, ChangelogEntry } from './changelog.ts';
import type { ChangelogDocument } from './changelog-contract.ts';
import { writePhrases, writeSentence } from './describe-entry.ts';

export function renderChangelogJson(changelog: Changelog): string {
  return printJson(buildChangelogDocument(changelog));
}

export function buildChangelogDocument(changelog: Changelog): ChangelogDocument {
  const { from, to, commits, version, date, slice, bump, releaseBump, current, next, sections, notices, compareUrl } =
    changelog;
  return {
    schemaVersion: 1,
    from,
    to,
    commits: { ...commits },
    ...(version !== undefined && { version }),
    date,
    ...(slice !== undefined && { slice: { type: slice.type, name: slice.name } }),
    bump: { level: bump.level, reasons: [...bump.reasons] },
    ...(releaseBump !== undefined && { releaseBump }),
    ...(current !== undefined && { current }),
    ...(next !== undefined && { next }),
    sections: sections.map(({ title, entries }) => ({ title, entries: entries.map(pickEntry) })),
    notices: [...notices],
    ...(compareUrl !== undefined && { compareUrl }),
  };
}

type EntryDocument = ChangelogDocument['sections'][number]['entries'][number];

function pickEntry(entry: ChangelogEntry): EntryDocument {
  const { kind, name, compatibility, heading, location, url, diff, because, changes, project } = entry;
  return {
    ...{ kind, name, text: `${writeSentence(entry)}.`, compatibility },
    ...(heading?.kind === 'domain' && { domain: heading.name }),
    ...(heading?.kind === 'data-product' && { product: heading.name }),
    ...(location !== undefined && { location: pickLocation(location) }),
    ...(url !== undefined && { url }),
    ...(diff !== undefined && { diff: diff.map((line) => `${line.sign}${line.text}`).join('\n') }),
    ...(because !== undefined && { because: writePhrases(because) }),
    changes: changes.map(({ id }) => id),
    ...(project !== undefined && { project }),
  };
}

function pickLocation(location: NonNullable<ChangelogEntry['location']>): NonNullable<EntryDocument['location']> {
  const { path, line, column, endLine, endColumn, side } = location;
  return { path, line, column, endLine, endColumn, side };
}
