/**
 * What rules say of a file from its text alone. One walk over its rows for all of them, once per content: both revisions share
 * it, and no element has to be decoded for it.
 */

import type { KindSchema } from '../model/kind.ts';
import { isKnownToHold, mentionsRename, Trait } from '../model/traits.ts';
import type { Meaning } from '../model/vocabulary.ts';
import { type FileFacts, ITEM_STRIDE, ItemColumn, ItemType, ValueType } from '../syntax/facts.ts';
import { mentionsGuard } from '../syntax/ignore-comments.ts';
import { Item } from '../syntax/item.ts';
import { rememberEach } from '../text/remember.ts';
import { holdsTwins, LabelDigests } from './definitions/label-digests.ts';
import { judgeKey, type KeyProblem } from './syntax/judge-key.ts';
import { enterScope, type KeyScope, topScope } from './syntax/key-scope.ts';

export interface FileSurvey {
  /** Keys that their kinds do not know, or with a value that they do not accept; in written order. */
  readonly oddKeys: readonly OddKey[];
  /** Rows of the entities that hold two attributes of one label, in written order. */
  readonly withTwins: readonly number[];
  /** Whether a domain states any key. */
  readonly describesDomain: boolean;
  /** Whether the text says of anything that it goes. */
  readonly mentionsRetirement: boolean;
  /** Whether a comment in the text may be meant for this program. */
  readonly mentionsGuard: boolean;
}

export interface OddKey {
  /** The row of the block that the key stands in, and its kind. */
  readonly block: number;
  readonly schema: KindSchema;
  readonly item: Item;
  readonly problem: KeyProblem;
}

/** Keywords are matched in any case. */
const RETIREMENT = /deprecated|sunset/i;

/** Undefined for a file of which there is nothing to say: nearly every one. */
export function surveyFile(facts: FileFacts): FileSurvey | undefined {
  return facts.traits === 0 ? undefined : lookThrough(facts);
}

/** What is worth looking for in a content, for later runs: these walk only through files that hold something odd. */
export function traitsOf(facts: FileFacts): number {
  const rename = mentionsRename(facts) ? Trait.rename : 0;
  const survey = surveyFile(facts);
  if (survey === undefined) return rename;
  return (
    rename |
    (survey.oddKeys.length + survey.withTwins.length > 0 ? Trait.oddity : 0) |
    (survey.describesDomain ? Trait.describedDomain : 0) |
    (survey.mentionsRetirement ? Trait.retirement : 0) |
    (survey.mentionsGuard ? Trait.guard : 0)
  );
}

const lookThrough: (facts: FileFacts) => FileSurvey | undefined = rememberEach((facts) => {
  const found: Found = { oddKeys: [], withTwins: [], describesDomain: false };
  if (isKnownToHold(facts, Trait.oddity) ?? true) walkRows(facts, found);
  else found.describesDomain = isKnownToHold(facts, Trait.describedDomain) ?? false;
  const survey: FileSurvey = {
    ...found,
    mentionsRetirement: isKnownToHold(facts, Trait.retirement) ?? RETIREMENT.test(facts.text),
    mentionsGuard: isKnownToHold(facts, Trait.guard) ?? mentionsGuard(facts.text),
  };
  return isPlain(survey) ? undefined : survey;
});

function isPlain(survey: FileSurvey): boolean {
  const isOdd = survey.oddKeys.length > 0 || survey.withTwins.length > 0;
  return !(isOdd || survey.describesDomain || survey.mentionsRetirement || survey.mentionsGuard);
}

interface Found {
  readonly oddKeys: OddKey[];
  readonly withTwins: number[];
  describesDomain: boolean;
}

/** A block that is being walked through, or the whole file; used again for the next block of the same depth. */
interface OpenBlock {
  scope: KeyScope;
  /** Offsets of its rows in the table. */
  at: number;
  end: number;
  /** Of its attributes, where it is an entity. */
  readonly labels: LabelDigests;
}

/**
 * One list for all files: making the same few blocks anew for each takes longer than the walk. Nothing in it is read before the walk
 * that reads it has written it, and no walk begins within another.
 */
const OPEN: OpenBlock[] = [];

/** A block comes before its members, so what encloses a row is known; a list instead of recursion, as blocks may nest deeply. */
function walkRows(facts: FileFacts, found: Found): void {
  const { items } = facts;
  let depth = 0;
  open(depth, { scope: topScope(), at: 0, end: items.length });
  for (let at = 0; at < items.length; ) {
    while (at >= (OPEN[depth] as OpenBlock).end) depth--;
    const around = OPEN[depth] as OpenBlock;
    const isBlock = ((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block;
    const scope = isBlock ? enterScope(meaningAt(facts, at, around.scope)) : undefined;
    if (!isBlock) visitKey(facts, at, around, found);
    const end = (items[at + ItemColumn.next] as number) * ITEM_STRIDE;
    if (scope === undefined) at = end;
    else {
      if (scope.schema?.kind === 'attribute') noteLabel(facts, at, around, found);
      depth++;
      open(depth, { scope, at, end });
      at += ITEM_STRIDE;
    }
  }
}

function open(depth: number, { scope, at, end }: Pick<OpenBlock, 'scope' | 'at' | 'end'>): void {
  const block = OPEN[depth];
  if (block === undefined) {
    OPEN.push({ scope, at, end, labels: new LabelDigests() });
    return;
  }
  block.scope = scope;
  block.at = at;
  block.end = end;
  block.labels.clear();
}

function meaningAt({ items, text }: FileFacts, at: number, { vocabulary }: KeyScope): Meaning {
  const end = items[at + ItemColumn.keyEnd] as number;
  return vocabulary.meaningAt(text, items[at + ItemColumn.keyStart] as number, end);
}

function noteLabel(facts: FileFacts, at: number, { scope, at: entity, labels }: OpenBlock, found: Found): void {
  if (scope.schema?.kind !== 'entity' || !labels.raisesDoubt(facts, at)) return;
  if (holdsTwins(facts, entity / ITEM_STRIDE)) found.withTwins.push(entity / ITEM_STRIDE);
}

function visitKey(facts: FileFacts, at: number, { scope, at: block }: OpenBlock, found: Found): void {
  const { schema, keys } = scope;
  if (schema?.kind === 'domain') found.describesDomain = true;
  if (schema === undefined || isFine(facts, at, scope)) return;
  const item = new Item(facts, at / ITEM_STRIDE);
  for (const problem of judgeKey(item, schema, keys))
    found.oddKeys.push({ block: block / ITEM_STRIDE, schema, item, problem });
}

/** Most keys are this, written as they are declared, with a value that needs no reading. */
function isFine(facts: FileFacts, at: number, scope: KeyScope): boolean {
  const { items, text } = facts;
  const known = scope.keys.get(meaningAt(facts, at, scope).word);
  if (known === undefined) return false;
  if (known === 'anything') return true;
  const type = (items[at + ItemColumn.types] as number) >>> 8;
  if (type !== ValueType.string) return known.bareType === type;
  const start = (items[at + ItemColumn.valueStart] as number) + 1;
  const end = (items[at + ItemColumn.valueEnd] as number) - 1;
  return holdsOneOf(known.known, text, start, end);
}

function holdsOneOf(values: readonly string[], text: string, start: number, end: number): boolean {
  for (const value of values) if (value.length === end - start && text.startsWith(value, start)) return true;
  return false;
}
