/** The JSON contract of release notes, version 1. The published schema is generated from here; nothing loads it at run time. */

import * as v from 'valibot';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const version = v.pipe(text, v.description('A semantic version.'));

const bump = v.picklist(['major', 'minor', 'patch', 'none']);

const entry = v.object({
  kind: v.pipe(text, v.description('An element kind such as `entity`; further kinds may be added.')),
  name: v.pipe(text, v.description('Qualified; in the later revision where it is there.')),
  text: v.pipe(text, v.description('One sentence for people; the wording may change.')),
  compatibility: v.picklist(['breaking', 'risky', 'safe']),
  domain: v.exactOptional(text),
  product: v.exactOptional(text),
  location: v.exactOptional(
    v.object({
      path: text,
      line: count,
      column: v.pipe(count, v.description('In UTF-16 code units.')),
      endLine: count,
      endColumn: v.pipe(count, v.description('Exclusive.')),
      side: v.picklist(['before', 'after']),
    }),
  ),
  url: v.exactOptional(v.pipe(text, v.description('The place at its revision, on the web page of the repository.'))),
  diff: v.exactOptional(v.pipe(text, v.description('Of a formula: lines that begin with `+`, `-` or a space.'))),
  because: v.exactOptional(v.pipe(text, v.description('In a slice: why it is told.'))),
  changes: v.pipe(v.array(text), v.description('Ids of the changes it tells, as the report names them.')),
  project: v.exactOptional(v.pipe(text, v.description("The project's root path, in notes about several."))),
});

export const changelogSchema = v.object({
  schemaVersion: v.literal(1),
  from: v.pipe(text, v.description('The revision as a person names it; empty where nothing came before.')),
  to: text,
  commits: v.pipe(
    v.object({ from: v.exactOptional(text), to: v.exactOptional(text) }),
    v.description('Full commit ids, where the sides are commits.'),
  ),
  version: v.exactOptional(version),
  date: v.pipe(text, v.isoDate()),
  slice: v.exactOptional(v.object({ type: v.picklist(['product', 'consumer']), name: text })),
  bump: v.pipe(v.object({ level: bump, reasons: v.array(text) }), v.description('In a slice, of what it tells.')),
  releaseBump: v.exactOptional(
    v.pipe(bump, v.description('In a slice: of the whole release, which `version` and `next` are those of.')),
  ),
  current: v.exactOptional(version),
  next: v.exactOptional(v.pipe(version, v.description('Equal to `current` where nothing changed.'))),
  sections: v.array(
    v.object({
      title: v.picklist(['Breaking', 'PII', 'Added', 'Changed', 'Deprecated', 'Removed', 'Fixed']),
      entries: v.array(entry),
    }),
  ),
  notices: v.array(text),
  compareUrl: v.exactOptional(text),
});

/** What the JSON format prints. */
export type ChangelogDocument = v.InferOutput<typeof changelogSchema>;
