/**
 * The JSON report's contract, version 1. The published schema is generated from here; nothing loads this file at run
 * time. Fields may be added, never renamed or removed.
 */

import * as v from 'valibot';

const text = v.string();
const texts = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const oneBased = v.pipe(v.number(), v.integer(), v.minValue(1));
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const side = v.picklist(['before', 'after']);
const certainty = v.picklist(['certain', 'likely', 'possible']);
const kind = v.pipe(text, v.description('An element kind such as `entity`; further kinds may be added.'));
const names = v.pipe(texts, v.description('Qualified names from the changed element to this one, both included.'));
const project = v.exactOptional(v.pipe(text, v.description("The project's root path, in a document of several.")));

const locationFields = {
  path: v.pipe(text, v.description("Relative to the folder compared, or to the repository's root between revisions.")),
  line: oneBased,
  column: v.pipe(oneBased, v.description('In UTF-16 code units.')),
  endLine: oneBased,
  endColumn: v.pipe(oneBased, v.description('Exclusive.')),
  side,
};
const location = v.object(locationFields);

const verdict = v.object({
  outcome: v.picklist(['pass', 'warn', 'fail']),
  blocking: v.pipe(count, v.description('How many findings fail the gate.')),
  counts: v.object({ error: count, warning: count, note: count, waived: count, inherited: count }),
  fixed: v.pipe(count, v.description('Inherited findings that are gone.')),
});

const change = v.object({
  id: text,
  action: v.picklist([
    'added',
    'removed',
    'renamed',
    'moved',
    'property-changed',
    'reference-added',
    'reference-removed',
    'reference-retargeted',
  ]),
  kind,
  name: v.pipe(text, v.description('Qualified; for reference changes the name of the holder.')),
  previousName: v.exactOptional(text),
  confidence: v.exactOptional(v.pipe(confidence, v.description('Of a rename or move; 1 where it was declared.'))),
  property: v.exactOptional(v.pipe(text, v.description('The property, or for reference changes the relation.'))),
  before: v.exactOptional(text),
  after: v.exactOptional(text),
  members: v.exactOptional(v.pipe(count, v.description('How many elements came or went with the block.'))),
  compatibility: v.picklist(['breaking', 'risky', 'safe']),
  locations: v.object({ before: v.exactOptional(location), after: v.exactOptional(location) }),
  project,
});

const finding = v.object({
  rule: text,
  level: v.picklist(['error', 'warning', 'note']),
  origin: v.picklist(['introduced', 'inherited', 'merge']),
  subject: v.object({ kind: v.pipe(text, v.description('An element kind, or `file`.')), name: text }),
  message: v.pipe(text, v.description('For people; the wording may change.')),
  location,
  related: v.array(v.object({ ...locationFields, message: text })),
  suggestion: v.exactOptional(text),
  fingerprint: v.pipe(text, v.regex(/^[0-9a-f]{16}$/), v.description('Unique in a report, free of lines and wording.')),
  waiver: v.exactOptional(v.object({ by: text, reason: text })),
  project,
});

const impact = v.object({
  elements: v.array(
    v.object({
      kind,
      name: text,
      certainty,
      distance: count,
      path: names,
      because: v.pipe(texts, v.description('Ids of changes.')),
      project,
    }),
  ),
  products: v.array(v.object({ name: text, owner: v.exactOptional(text), certainty, path: names, project })),
  consumers: v.array(v.object({ name: text, external: v.boolean(), products: texts, certainty, path: names, project })),
  unaffected: v.pipe(count, v.description('Downstream of a change, but not touched by it.')),
});

const element = v.object({ kind, name: text, project });
const exposure = v.object({
  ...{ element: text, product: text, consumer: text },
  external: v.pipe(v.boolean(), v.description('Whether the consumer stands outside the organisation.')),
  ...{ certainty, path: names, project },
  cause: v.exactOptional(v.pipe(text, v.description('Of a new one: what the change did; the wording may change.'))),
});

const pii = v.object({
  added: v.array(element),
  removed: v.array(element),
  exposures: v.pipe(v.array(exposure), v.description('Only new ones.')),
  noLongerExposed: v.array(exposure),
});

export const reportSchema = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ name: text, version: text }),
  comparison: v.object({
    before: v.nullable(text),
    after: text,
    asOf: v.pipe(text, v.isoDate(), v.description('The UTC date waivers and sunsets were judged at.')),
  }),
  project: v.pipe(v.nullable(text), v.description("The project's root path; null where several were reviewed.")),
  verdict,
  changes: v.array(change),
  findings: v.array(finding),
  impact,
  pii,
  owners: v.array(v.object({ owner: text, handles: texts, because: text, project })),
  unread: v.array(v.object({ path: text, side, reason: text, project })),
  renameCandidates: v.array(v.object({ kind, removed: text, added: texts, confidence, project })),
  notices: texts,
});

/** What the JSON format prints. */
export type ReportDocument = DeepReadonly<v.InferOutput<typeof reportSchema>>;

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
