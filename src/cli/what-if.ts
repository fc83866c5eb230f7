/** `mml-guard what-if`: reviews a removal or a rename that nobody has made. */

import { imagineChanges } from '../fix/imagine-changes.ts';
import { repairModel } from '../fix/repair-model.ts';
import { computeBlobId } from '../io/blob-id.ts';
import type { ProjectInput } from '../io/project-input.ts';
import { UsageError } from '../io/usage-error.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import { escapeNamePart } from '../model/qualified-name.ts';
import { linkSnapshot } from '../review.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { judgeProjects } from '../run/judge-projects.ts';
import { loadParser } from '../run/load-parser.ts';
import { readPlace } from '../run/read-projects.ts';
import type { ContentHash, Contents, SourceFile } from '../syntax/facts.ts';
import type { MmlParser } from '../syntax/parser.ts';
import { decodeAsOf, decodeOutputOptions, decodeReadOptions, type RawOptions } from './command-options.ts';
import { findElement } from './find-element.ts';
import { listNeeds, planOutputs, writeOutputs } from './outputs.ts';
import type { Terminal } from './terminal.ts';
import { type EnterStage, watchStages } from './watch-stages.ts';

export interface RawWhatIfOptions extends RawOptions {
  readonly remove?: readonly string[];
  /** `<element>=<new name>`. */
  readonly rename?: readonly string[];
  readonly follow?: true;
}

/** The verdict is an answer here, not a failure. */
export async function runWhatIf(raw: RawWhatIfOptions, terminal: Terminal): Promise<ExitCode> {
  assertAsked(raw);
  const outputs = planOutputs(decodeOutputOptions(raw), terminal);
  const asOf = decodeAsOf(raw, terminal);
  return watchStages(terminal, async (onStage) => {
    onStage({ name: 'read' });
    const inputs = await readPlace(decodeReadOptions(raw, terminal), raw.at ?? '.');
    const imagined = await imagineProjects(inputs, raw, onStage);
    const report = await judgeProjects(imagined, { command: 'review', asOf, onStage, ...listNeeds(outputs) });
    onStage({ name: 'write' });
    await writeOutputs(outputs, report, terminal);
    return EXIT_CODE.passed;
  });
}

async function imagineProjects(
  inputs: readonly ProjectInput[],
  raw: RawWhatIfOptions,
  onStage: EnterStage,
): Promise<readonly ProjectInput[]> {
  const parser = await loadParser(inputs.map((input) => input.contents));
  const models = inputs.map(({ snapshots, contents }) => linkSnapshot(snapshots.after, { contents, parser, onStage }));
  const wishes = [...(raw.remove ?? []).flatMap((name) => findNamed(models, name)), ...findRenames(models, raw)];
  assertConsistent(wishes);
  return inputs.map((input, index) =>
    imagine(input, { model: models[index] as LinkedModel, wishes, parser, follow: raw.follow ? 'follow' : 'stay' }),
  );
}

function assertAsked({ remove = [], rename = [] }: RawWhatIfOptions): void {
  if (remove.length + rename.length > 0) return;
  throw new UsageError({
    problem: 'what-if needs something to try out',
    expected: '--remove <element> or --rename <element>=<new name>',
    found: 'neither',
    remedy: 'mml-guard what-if --remove Sales.Order',
  });
}

/** One element of a model; without a label it is removed. */
interface Wish {
  readonly model: LinkedModel;
  readonly element: Element;
  readonly label?: string;
}

/** A consumer is known by its text alone: it is the same one in every data product. */
function findNamed(models: readonly LinkedModel[], name: string): readonly Wish[] {
  const consumers = models.flatMap((model) =>
    model.elements
      .filter((element) => element.kind === 'consumer' && element.label === name)
      .map((element) => ({ model, element })),
  );
  const isNameToo = models.some(({ elements }) =>
    elements.some(({ kind, id }) => kind !== 'consumer' && id.name === name),
  );
  return consumers.length > 0 && !isNameToo ? consumers : [findElement(models, name, 'mml-guard what-if --remove')];
}

function findRenames(models: readonly LinkedModel[], { rename = [] }: RawWhatIfOptions): readonly Wish[] {
  return rename.flatMap((spec) => {
    const [, name, wanted] = /^(.+?)=(.+)$/s.exec(spec) ?? [];
    if (name === undefined || wanted === undefined) throw missingName(spec);
    return findNamed(models, name.trim()).map((wish) => ({ ...wish, label: decodeLabel(wish.element, wanted.trim()) }));
  });
}

function missingName(spec: string): UsageError {
  return new UsageError({
    problem: `--rename does not take \`${spec}\``,
    expected: '<element>=<new name>',
    found: spec.includes('=') ? 'an empty name' : 'no =',
    remedy: '--rename Sales.Order=Sales.Purchase',
  });
}

/** The new name alone, or with everything before it as it is now. */
function decodeLabel(element: Element, wanted: string): string {
  const { naming, title } = element.schema;
  if (naming !== 'label' && naming !== 'value') {
    throw new UsageError({
      problem: `a ${title} has no name of its own`,
      expected: 'an element with a label of its own, such as an entity',
      found: `${title} ${element.id.name}, which is named after others`,
    });
  }
  const place = element.id.name.slice(0, -escapeNamePart(element.label).length);
  const isWhole = place !== '' && element.id.name.endsWith(escapeNamePart(element.label)) && wanted.startsWith(place);
  const label = isWhole ? wanted.slice(place.length) : wanted;
  const isPath = naming === 'label' && /[./]/.test(label);
  if (label === '' || isPath || /["\\\r\n]/.test(label)) throw strangeName(element, wanted, place);
  if (label === element.label) throw sameName(element);
  return label;
}

function strangeName(element: Element, wanted: string, place: string): UsageError {
  return new UsageError({
    problem: `${element.kind} ${element.id.name} cannot be renamed to \`${wanted}\``,
    expected: `a new name in the same place: <name> or ${place}<name>, without quotes, dots and slashes`,
    found: wanted,
    remedy: `--rename ${element.id.name}=${place}${element.label}_new`,
  });
}

function sameName({ kind, id }: Element): UsageError {
  return new UsageError({
    problem: `${kind} ${id.name} has that name already`,
    expected: 'another name than the one it has',
    found: 'the same',
    remedy: `--rename ${id.name}=<new name>`,
  });
}

function assertConsistent(wishes: readonly Wish[]): void {
  const twice = wishes.find(({ element }, index) => wishes.findIndex((other) => other.element === element) !== index);
  if (twice === undefined) return;
  throw new UsageError({
    problem: `${twice.element.kind} ${twice.element.id.name} is named twice`,
    expected: 'one --remove or one --rename for each element',
    found: 'two of them',
  });
}

interface Imagining {
  readonly model: LinkedModel;
  readonly wishes: readonly Wish[];
  readonly parser: MmlParser;
  /** Whether references follow what was renamed. */
  readonly follow: 'follow' | 'stay';
}

/** The project as it is, against the project as it would be. */
function imagine(input: ProjectInput, { model, wishes, parser, follow }: Imagining): ProjectInput {
  const { after: now } = input.snapshots;
  const own = wishes.filter((wish) => wish.model === model);
  const changed = own.length === 0 ? model : imagineChanges(model, divide(own), parser);
  const written = new Map<ContentHash, Uint8Array>();
  const contents = layContents(written, input.contents);
  const files = new Map(now.files);
  const put = (path: string, text: string) => {
    const bytes = Buffer.from(text);
    const hash = computeBlobId(bytes, 'sha1');
    written.set(hash, bytes);
    files.set(path, hash);
  };
  for (const { path, facts } of listEdited(model, changed)) put(path, facts.text);
  if (follow === 'follow') {
    const unread = { before: now.unread, after: now.unread };
    const { files: repaired } = repairModel({ models: { before: model, after: changed }, unread, contents, parser });
    for (const { path, after } of repaired) put(path, after);
  }
  return {
    ...input,
    snapshots: { before: now, after: { ...now, label: 'what-if', files } },
    contents,
    notices: [...input.notices, ...own.map((wish) => describeWish(wish, follow))],
  };
}

/** What was written stands before what was read. */
function layContents(written: ReadonlyMap<ContentHash, Uint8Array>, read: Contents): Contents {
  return {
    get: (hash) => written.get(hash) ?? read.get(hash),
    keys: () => new Set([...read.keys(), ...written.keys()]).values(),
    get size() {
      return read.size + written.size;
    },
  };
}

function divide(wishes: readonly Wish[]): Parameters<typeof imagineChanges>[1] {
  return {
    removed: wishes.flatMap(({ element, label }) => (label === undefined ? [element] : [])),
    renamed: wishes.flatMap(({ element, label }) => (label === undefined ? [] : [{ element, label }])),
  };
}

function listEdited(before: LinkedModel, after: LinkedModel): readonly SourceFile[] {
  const known = new Set(before.model.files);
  return after.model.files.filter((file) => !known.has(file));
}

function describeWish({ model, element, label }: Wish, follow: Imagining['follow']): string {
  const what = label === undefined ? 'removed' : `renamed to ${label}`;
  const said = `Only tried out, nothing was written: ${element.kind} ${element.id.name} is ${what}`;
  if (label === undefined || !isReferredTo(element, model)) return `${said}.`;
  return follow === 'follow'
    ? `${said}, and references to it follow.`
    : `${said}, and references to it stay as they are (--follow repairs them).`;
}

/** The name of a domain is part of the references to what stands in it. */
function isReferredTo(element: Element, model: LinkedModel): boolean {
  return model.incoming(element).length > 0 || element.members.some((member) => isReferredTo(member, model));
}
