/** All that a linked model tells of its elements and references, to be compared with what another tells. */

import { expect } from 'vitest';
import type { Link, LinkedModel } from '../../src/link/linked-model.ts';

export function describeModel(model: LinkedModel) {
  return model.elements.map((element) => {
    expect(element.table).toBe(model.model.table);
    return {
      ...{ id: element.id, path: element.path, parent: element.parent?.id },
      members: element.members.map(({ id }) => id),
      links: model.linksOf(element).map((link) => describeLink(link, model)),
      incoming: model.incoming(element).map(({ reference }) => [reference.from.id, reference.text]),
    };
  });
}

export function describeLink({ reference, resolution }: Link, { model }: LinkedModel) {
  expect(reference.from.table).toBe(model.table);
  const told = 'candidates' in resolution ? resolution.candidates : [];
  const found = 'target' in resolution ? [resolution.target] : 'found' in resolution ? [resolution.found] : told;
  for (const element of found) expect(element.table).toBe(model.table);
  return {
    ...{ text: reference.text, relation: reference.schema.relation },
    ...{ status: resolution.status, found: found.map(({ id }) => id) },
    suggestions: 'suggestions' in resolution ? resolution.suggestions : [],
  };
}
