/** Finds the element a person names, or says which names there are. */

import { UsageError } from '../io/usage-error.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';

/** `Sales.Order`, or with its kind in front where several elements share the name: `entity Sales.Order`. `command` is for advice. */
export function findElement(
  models: readonly LinkedModel[],
  wanted: string,
  command = 'mml-guard impact',
): { model: LinkedModel; element: Element } {
  const named = models.flatMap((model) => listElements(model).map((element) => ({ model, element })));
  const matches = named.filter(({ element }) => element.id.name === wanted || fullName(element) === wanted);
  const [match] = matches;
  if (match === undefined)
    throw unknownElement(
      wanted,
      named.map(({ element }) => element),
    );
  if (matches.length > 1)
    throw severalElements(
      wanted,
      matches.map(({ element }) => element),
      command,
    );
  return match;
}

function listElements(model: LinkedModel): readonly Element[] {
  return model.elements.flatMap((element) => [element, ...element.members.filter(({ kind }) => kind === 'attribute')]);
}

function fullName(element: Element): string {
  return `${element.kind} ${element.id.name}`;
}

const MOST_NAMED = 5;

function unknownElement(wanted: string, elements: readonly Element[]): UsageError {
  const sameLabel = elements.filter((element) => element.label.toLowerCase() === wanted.toLowerCase());
  const names = [...new Set(sameLabel.map((element) => element.id.name))].slice(0, MOST_NAMED);
  return new UsageError({
    problem: `there is no element \`${wanted}\``,
    expected: 'the qualified name of an element, such as Sales.Order or Sales.Order.status',
    found: elements.length === 0 ? 'no model at all: no .mml file was read' : `${elements.length} other elements`,
    ...(names.length > 0 && { remedy: `one whose name ends so: ${names.join(', ')}` }),
    ...(elements.length === 0 && { remedy: '--at names the folder or the revision that holds the model' }),
    candidates: { wanted, known: [...new Set(elements.map((element) => element.id.name))] },
  });
}

function severalElements(wanted: string, elements: readonly Element[], command: string): UsageError {
  const names = elements.slice(0, MOST_NAMED).map(fullName);
  const areSame = new Set(names).size === 1;
  return new UsageError({
    problem: `\`${wanted}\` names ${elements.length} elements`,
    expected: 'a name that fits one element',
    found: names.join(', '),
    remedy: areSame ? '--root picks one project' : `write its kind too: ${command} '${names[0]}'`,
  });
}
