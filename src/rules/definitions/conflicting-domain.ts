/** Reports that the parts of a domain, or an entity and its domain, contradict each other. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element, Property } from '../../model/element.ts';
import { rangeOf } from '../../model/place.ts';
import { nameOf } from '../describe-change.ts';
import { findElements } from '../find-elements.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { shortenText } from '../shorten-text.ts';
import { surveyFiles } from '../survey-files.ts';
import { isResolved, type ResolvedLink, surveyModel } from '../survey-model.ts';

export const conflictingDomain: ModelRule = {
  meta: {
    id: 'conflicting-domain',
    area: 'definitions',
    summary: 'The parts of a domain, or an entity and its domain, contradict each other.',
    rationale:
      'A domain may be written in several files and is still one. If they give it different descriptions, which one is shown depends on the reader; and an entity belongs to one domain only.',
    remedy: 'Keep one of the values, in one place.',
    compatibility: 'safe',
    defaultLevel: 'warning',
  },
  subject: 'model',
  check: (state) => [
    ...findDescribedDomains(state.model).flatMap((domain) =>
      domain.properties
        .filter((property) => property.schema !== undefined && property.values.length > 1)
        .map((property) => observeValues(domain, property, state)),
    ),
    ...groupMemberships(state.model).flatMap((named) => judgeMembership(named, state)),
  ],
};

/** Domains that state any key: they are large, spread over many files, and most state none. */
function findDescribedDomains(model: LinkedModel): readonly Element[] {
  const surveys = surveyFiles(model);
  if (!Array.from(surveys.values()).some(({ describesDomain }) => describesDomain)) return [];
  return findElements(model, ['domain']).filter(({ blocks }) =>
    blocks.some(({ file }) => surveys.get(file)?.describesDomain === true),
  );
}

function observeValues(domain: Element, property: Property, state: ModelState): Observation {
  const values = property.values.map((value) => `"${shortenText(value)}"`).join(' and ');
  return {
    subject: domain.id,
    message: `${nameOf(domain)} has more than one ${property.name}: ${values}.`,
    range: property.range ?? domain.nameRange,
    side: state.side,
    related: domain.blocks.slice(1).map((block) => ({
      message: 'The domain is also written here.',
      range: rangeOf(block, { start: block.item.start, end: block.item.valueEnd }),
      side: state.side,
    })),
    detail: property.name,
  };
}

/** The links by which an entity names domains, entity by entity; one that names only the domain in which it stands says nothing new. */
function groupMemberships(model: LinkedModel): readonly (readonly ResolvedLink[])[] {
  return surveyModel(model).namingOtherDomains.map((entity) =>
    model
      .linksOf(entity)
      .filter(isResolved)
      .filter(({ resolution }) => resolution.target.kind === 'domain'),
  );
}

/** An entity stands in a domain, or names it by belongs-to, or both; all must be one. */
function judgeMembership(named: readonly ResolvedLink[], state: ModelState): readonly Observation[] {
  const last = named.at(-1);
  if (last === undefined) return [];
  const entity = last.reference.from;
  const names = named.map(({ resolution }) => resolution.target.id.name);
  const domains = [...new Set(entity.parent === undefined ? names : [entity.parent.id.name, ...names])];
  if (domains.length < 2) return [];
  return [
    {
      subject: entity.id,
      message: `${nameOf(entity)} is put into more than one domain: ${domains.join(' and ')}.`,
      range: last.reference.range,
      side: state.side,
      related: [],
      detail: 'belongs-to',
    },
  ];
}
