/** Reports that an entity was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const entityRemoved = defineChangeRule({
  id: 'entity-removed',
  area: 'domains and entities',
  summary: 'An entity was removed.',
  rationale: 'Reports, metrics and derivations that read it lose their data.',
  remedy: 'Move its readers to another entity first. Mark it `deprecated` with a `sunset` date to give them time.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
